// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetingrecords.h"
#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PasteListDialog;
}

namespace tessera {

class PastedStatesModel;

/// Records attendance from a list of names or codes. Shows what was recognised first; nothing is written before OK.
class PasteListDialog : public QDialog
{
    Q_OBJECT

public:
    PasteListDialog(PageContext &context, const QString &meeting, QWidget *parent = nullptr);
    ~PasteListDialog() override;

    void setText(const QString &text);

    /// Writes to the workspace; closes only when that succeeded.
    void accept() override;

private:
    void readText();

    PageContext &m_context;
    QString m_meeting;
    std::unique_ptr<Ui::PasteListDialog> m_ui;
    PastedStatesModel *m_states;
};

} // namespace tessera
