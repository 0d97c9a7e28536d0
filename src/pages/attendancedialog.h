// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetingrecords.h"
#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class AttendanceDialog;
}

namespace tessera {

/// Everything about one State at one meeting. Stays open with what was typed when the workspace refuses.
class AttendanceDialog : public QDialog
{
    Q_OBJECT

public:
    AttendanceDialog(PageContext &context, const Attendance &attendance, QWidget *parent = nullptr);
    ~AttendanceDialog() override;

    /// Writes to the workspace; closes only when that succeeded.
    void accept() override;

private:
    void fill();
    void showWhatApplies();
    [[nodiscard]] Attendance typedAttendance() const;

    PageContext &m_context;
    Attendance m_attendance;
    std::unique_ptr<Ui::AttendanceDialog> m_ui;
};

} // namespace tessera
