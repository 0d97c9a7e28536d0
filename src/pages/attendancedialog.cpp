// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/attendancedialog.h"

#include "models/decisionmodel.h"
#include "pages/viewtools.h"
#include "ui_attendancedialog.h"
#include "workspace/meetingedits.h"

namespace tessera {

AttendanceDialog::AttendanceDialog(PageContext &context, const Attendance &attendance, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_attendance(attendance)
    , m_ui(std::make_unique<Ui::AttendanceDialog>())
{
    m_ui->setupUi(this);
    const MeetingBook &book = context.workspace.meetings();
    const Meeting *meeting = book.meeting(attendance.meeting);
    //: %1 = State, %2 = meeting
    m_ui->placeLabel->setText(tr("%1, %2").arg(context.workspace.participants().nameOf(attendance.state),
                                               meeting ? book.nameOf(*meeting) : QString()));
    fill();
    m_ui->saveButton->setEnabled(!context.workspace.isReadOnly());
    connect(m_ui->presenceBox, &QComboBox::currentIndexChanged, this, &AttendanceDialog::showWhatApplies);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &AttendanceDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->errorFrame->hide();
    showWhatApplies();
    fitToText(*this, 56, 24);
}

AttendanceDialog::~AttendanceDialog() = default;

void AttendanceDialog::fill()
{
    fillWithChoices<Presence>(*m_ui->presenceBox, m_attendance.presence);
    fillWithChoices<DelegationLevel>(*m_ui->levelBox, m_attendance.level);
    m_ui->delegatesSpin->setValue(m_attendance.delegates);
    const Participants &participants = m_context.workspace.participants();
    m_ui->representedByBox->addItem(QString());
    m_ui->representedByBox->addItems(stateNames(participants));
    m_ui->representedByBox->setCurrentText(
        m_attendance.representedBy.isEmpty() ? QString() : participants.nameOf(m_attendance.representedBy));
    m_ui->statementCheck->setChecked(m_attendance.gaveStatement);
    m_ui->noteEdit->setPlainText(m_attendance.note);
}

void AttendanceDialog::showWhatApplies()
{
    const Presence presence = chosen<Presence>(*m_ui->presenceBox);
    const bool isRepresented = presence == Presence::Represented;
    m_ui->representedByBox->setEnabled(isRepresented);
    for (QWidget *field : {static_cast<QWidget *>(m_ui->delegatesSpin), static_cast<QWidget *>(m_ui->levelBox)})
        field->setEnabled(isAttended(presence) && !isRepresented);
}

Attendance AttendanceDialog::typedAttendance() const
{
    Attendance typed = m_attendance;
    typed.presence = chosen<Presence>(*m_ui->presenceBox);
    typed.delegates = m_ui->delegatesSpin->value();
    typed.level = chosen<DelegationLevel>(*m_ui->levelBox);
    const QString by = m_ui->representedByBox->currentText().trimmed();
    const QString code = m_context.workspace.participants().codeOf(by);
    typed.representedBy = code.isEmpty() ? by : code;
    typed.gaveStatement = m_ui->statementCheck->isChecked();
    typed.note = m_ui->noteEdit->toPlainText().trimmed();
    return typed;
}

void AttendanceDialog::accept()
{
    if (const Result<void> saved = MeetingEdits(m_context.workspace).setAttendance({typedAttendance()}); !saved) {
        m_ui->errorFrame->show();
        announce(*m_ui->errorLabel, describeInOneLine(saved.error()));
        return;
    }
    QDialog::accept();
}

} // namespace tessera
