// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetingrecords.h"
#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class MeetingDialog;
}

namespace tessera {

/// A new meeting, or what is said about one. Stays open with what was typed when the workspace refuses.
class MeetingDialog : public QDialog
{
    Q_OBJECT

public:
    /// A meeting without id is new; its other fields are what is proposed.
    MeetingDialog(PageContext &context, const Meeting &meeting, QWidget *parent = nullptr);
    ~MeetingDialog() override;

    /// The id of the meeting that was written.
    [[nodiscard]] QString meetingId() const { return m_meeting.id; }

    /// Writes to the workspace; closes only when that succeeded.
    void accept() override;

private:
    void fillChoices();
    void fillFields();
    void connectFields();
    void proposeForForum();
    void proposeForKind();
    void keepDaysInOrder();
    void addOpenItems();
    void showError(const QString &text);
    [[nodiscard]] Meeting typedMeeting() const;
    [[nodiscard]] Result<void> save();

    PageContext &m_context;
    Meeting m_meeting;
    std::unique_ptr<Ui::MeetingDialog> m_ui;
};

} // namespace tessera
