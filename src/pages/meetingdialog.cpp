// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/meetingdialog.h"

#include "domain/oscemeasures.h"
#include "models/meetingarticle.h"
#include "models/meetingproposals.h"
#include "pages/viewtools.h"
#include "ui_meetingdialog.h"
#include "workspace/meetingedits.h"

#include <QTimeZone>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

const QString kClockForm = u"HH:mm"_s;

void setClockTime(QTimeEdit &edit, const QString &time, const QTime &otherwise)
{
    const QTime read = QTime::fromString(time, kClockForm);
    edit.setTime(read.isValid() ? read : otherwise);
}

QStringList timeZoneNames()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        names.append(QString::fromLatin1(id));
    return names;
}

} // namespace

MeetingDialog::MeetingDialog(PageContext &context, const Meeting &meeting, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_meeting(meeting)
    , m_ui(std::make_unique<Ui::MeetingDialog>())
{
    m_ui->setupUi(this);
    if (!meeting.id.isEmpty()) {
        setWindowTitle(tr("Edit the meeting"));
        m_ui->saveButton->setText(tr("Save"));
    }
    fillChoices();
    fillFields();
    connectFields();
    m_ui->errorFrame->hide();
    fitToText(*this, 92, 38);
}

MeetingDialog::~MeetingDialog() = default;

void MeetingDialog::fillChoices()
{
    for (const Forum &forum : m_context.workspace.meetings().forums())
        m_ui->forumBox->addItem(forum.shortTitle.text(), forum.id);
    fillWithChoices<MeetingKind>(*m_ui->kindBox, m_meeting.kind);
    fillWithChoices<MeetingMode>(*m_ui->modeBox, m_meeting.mode);
    fillWithSharing(*m_ui->sharingBox, m_meeting.sharing);
    QList<int> measures{osce::kExpertMeetings, osce::kEvents, 0};
    if (!measures.contains(m_meeting.countsFor))
        measures.append(m_meeting.countsFor);
    for (const int measure : measures)
        m_ui->countsBox->addItem(countsForText(m_context.workspace.framework(), measure), measure);
    //: No State is the host of a meeting
    m_ui->hostBox->addItem(tr("none"), QString());
    const Participants &participants = m_context.workspace.participants();
    QStringList codes;
    for (const State &state : participants.states())
        codes.append(state.code);
    for (const QString &code : participants.sorted(codes, StateOrder::Locale))
        m_ui->hostBox->addItem(participants.nameOf(code), code);
    m_ui->timeZoneBox->addItems(timeZoneNames());
}

void MeetingDialog::fillFields()
{
    m_ui->forumBox->setCurrentIndex(std::max(0, m_ui->forumBox->findData(m_meeting.forum)));
    m_ui->numberEdit->setText(m_meeting.number);
    m_ui->titleEdit->setText(m_meeting.title);
    m_ui->placeEdit->setText(m_meeting.place);
    m_ui->beginEdit->setDate(m_meeting.begin);
    m_ui->endEdit->setDate(std::max(m_meeting.begin, m_meeting.end));
    m_ui->timesCheck->setChecked(!m_meeting.beginTime.isEmpty());
    m_ui->timesPanel->setEnabled(m_ui->timesCheck->isChecked());
    setClockTime(*m_ui->beginTimeEdit, m_meeting.beginTime, QTime(10, 0));
    setClockTime(*m_ui->endTimeEdit, m_meeting.endTime, QTime(18, 0));
    const QString usualZone = m_meeting.beginTime.isEmpty() ? u"Europe/Vienna"_s : u"UTC"_s;
    m_ui->timeZoneBox->setCurrentText(m_meeting.timeZone.isEmpty() ? usualZone : m_meeting.timeZone);
    m_ui->hostBox->setCurrentIndex(std::max(0, m_ui->hostBox->findData(m_meeting.host)));
    m_ui->countsBox->setCurrentIndex(m_ui->countsBox->findData(m_meeting.countsFor));
    m_ui->agendaEdit->setPlainText(m_meeting.agenda);
    m_ui->noteEdit->setText(m_meeting.note);
    m_ui->cancelledCheck->setChecked(m_meeting.isCancelled);
}

void MeetingDialog::connectFields()
{
    connect(m_ui->forumBox, &QComboBox::activated, this, &MeetingDialog::proposeForForum);
    connect(m_ui->kindBox, &QComboBox::activated, this, &MeetingDialog::proposeForKind);
    connect(m_ui->beginEdit, &QDateEdit::dateChanged, this, &MeetingDialog::keepDaysInOrder);
    connect(m_ui->timesCheck, &QCheckBox::toggled, m_ui->timesPanel, &QWidget::setEnabled);
    connect(m_ui->openItemsButton, &QPushButton::clicked, this, &MeetingDialog::addOpenItems);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &MeetingDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

void MeetingDialog::proposeForForum()
{
    if (!m_meeting.id.isEmpty())
        return;
    // What the user has typed stays.
    const Meeting proposal = proposedMeeting(m_context.workspace.meetings(), m_ui->forumBox->currentData().toString(),
                                             m_ui->beginEdit->date());
    if (!m_ui->numberEdit->isModified())
        m_ui->numberEdit->setText(proposal.number);
    if (!m_ui->placeEdit->isModified())
        m_ui->placeEdit->setText(proposal.place);
    if (!m_ui->titleEdit->isModified())
        m_ui->titleEdit->setText(proposal.title);
    if (!m_ui->agendaEdit->document()->isModified())
        m_ui->agendaEdit->setPlainText(proposal.agenda);
    m_ui->kindBox->setCurrentIndex(m_ui->kindBox->findData(int(proposal.kind)));
    m_ui->countsBox->setCurrentIndex(m_ui->countsBox->findData(proposal.countsFor));
}

void MeetingDialog::proposeForKind()
{
    m_ui->countsBox->setCurrentIndex(m_ui->countsBox->findData(usualMeasure(chosen<MeetingKind>(*m_ui->kindBox))));
}

void MeetingDialog::keepDaysInOrder()
{
    if (m_ui->endEdit->date() < m_ui->beginEdit->date())
        m_ui->endEdit->setDate(m_ui->beginEdit->date());
}

void MeetingDialog::addOpenItems()
{
    const QString items = openItemsText(m_context.workspace.meetings(), typedMeeting());
    if (items.isEmpty())
        showError(tr("Earlier meetings of the forum left nothing open."));
    else if (const QString agenda = m_ui->agendaEdit->toPlainText(); !agenda.contains(items))
        m_ui->agendaEdit->setPlainText(agenda.isEmpty() ? items : agenda + u'\n' + items);
}

void MeetingDialog::showError(const QString &text)
{
    m_ui->errorFrame->show();
    announce(*m_ui->errorLabel, text);
}

Meeting MeetingDialog::typedMeeting() const
{
    const bool hasTimes = m_ui->timesCheck->isChecked();
    Meeting typed = m_meeting;
    typed.forum = m_ui->forumBox->currentData().toString();
    typed.kind = chosen<MeetingKind>(*m_ui->kindBox);
    typed.number = m_ui->numberEdit->text().trimmed();
    typed.title = m_ui->titleEdit->text().trimmed();
    typed.place = m_ui->placeEdit->text().trimmed();
    typed.mode = chosen<MeetingMode>(*m_ui->modeBox);
    typed.begin = m_ui->beginEdit->date();
    typed.end = m_ui->endEdit->date();
    typed.beginTime = hasTimes ? m_ui->beginTimeEdit->time().toString(kClockForm) : QString();
    typed.endTime = hasTimes ? m_ui->endTimeEdit->time().toString(kClockForm) : QString();
    typed.timeZone = hasTimes ? m_ui->timeZoneBox->currentText().trimmed() : m_meeting.timeZone;
    typed.host = m_ui->hostBox->currentData().toString();
    typed.countsFor = m_ui->countsBox->currentData().toInt();
    typed.sharing = chosen<SharingLabel>(*m_ui->sharingBox);
    typed.agenda = m_ui->agendaEdit->toPlainText().trimmed();
    typed.note = m_ui->noteEdit->text().trimmed();
    typed.isCancelled = m_ui->cancelledCheck->isChecked();
    return typed;
}

Result<void> MeetingDialog::save()
{
    MeetingEdits edits(m_context.workspace);
    const Meeting typed = typedMeeting();
    if (!typed.id.isEmpty())
        return edits.change(typed);
    return edits.add(typed).map([this](const QString &id) { m_meeting.id = id; });
}

void MeetingDialog::accept()
{
    if (const Result<void> saved = save(); !saved) {
        showError(describeInOneLine(saved.error()));
        return;
    }
    QDialog::accept();
}

} // namespace tessera
