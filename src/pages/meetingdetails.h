// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"
#include "workspace/evidenceedits.h"

#include <QWidget>

#include <memory>

namespace Ui {
class MeetingDetails;
}

namespace tessera {

class MeetingDocumentModel;

/// Everything that is said about a meeting, and its documents.
class MeetingDetails : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingDetails(PageContext &context, QWidget *parent = nullptr);
    ~MeetingDetails() override;

    void setMeeting(const QString &meeting);
    void copy() const;

Q_SIGNALS:
    void editAsked();

private:
    void showText();
    void showState();
    void addLink();
    void addFile();
    void openCurrent();
    void removeCurrent();
    [[nodiscard]] std::optional<Evidence> currentDocument() const;

    PageContext &m_context;
    std::unique_ptr<Ui::MeetingDetails> m_ui;
    MeetingDocumentModel *m_documents;
    EvidenceEdits m_evidenceEdits; ///< keeps the temporary copies of opened files
    QString m_meeting;
};

} // namespace tessera
