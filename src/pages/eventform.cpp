// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/eventform.h"

#include "domain/contactclocks.h"
#include "models/words.h"
#include "pages/choicetools.h"
#include "pages/viewtools.h"
#include "ui_eventform.h"

#include <QStyle>

namespace tessera {

EventForm::EventForm(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::EventForm>())
{
    m_ui->setupUi(this);
    fillWithChoices<Means>(*m_ui->meansBox);
    pairUp(*m_ui->notifiedCheck, *m_ui->notifiedEdit);
    const auto tell = [this] {
        showNotice();
        Q_EMIT changed();
    };
    for (const QDateEdit *edit : {m_ui->dayEdit, m_ui->notifiedEdit})
        connect(edit, &QDateEdit::dateChanged, this, tell);
    connect(m_ui->notifiedCheck, &QCheckBox::toggled, this, tell);
    setFocusProxy(m_ui->dayEdit);
}

EventForm::~EventForm() = default;

void EventForm::setUp(const Workspace &workspace, ConfirmationEvent kind)
{
    m_workspace = &workspace;
    m_ui->notifiedEdit->setDate(workspace.clock().today());
    Confirmation event;
    event.event = kind;
    event.on = workspace.clock().today();
    setEvent(event);
}

void EventForm::setEvent(const Confirmation &event)
{
    m_event = event;
    m_ui->dayEdit->setDate(event.on);
    m_ui->byEdit->setText(event.by);
    chooseIn(*m_ui->meansBox, event.means);
    m_ui->referenceEdit->setText(event.reference);
    m_ui->noteEdit->setText(event.note);
    setOptionalDay(*m_ui->notifiedCheck, *m_ui->notifiedEdit, event.notifiedOn);
    showNotice();
}

Confirmation EventForm::event() const
{
    Confirmation event = m_event;
    event.on = m_ui->dayEdit->date();
    event.by = m_ui->byEdit->text().trimmed();
    event.means = chosenIn<Means>(*m_ui->meansBox);
    event.reference = m_ui->referenceEdit->text().trimmed();
    event.note = m_ui->noteEdit->text().trimmed();
    event.notifiedOn = optionalDay(*m_ui->notifiedCheck, *m_ui->notifiedEdit);
    return event;
}

void EventForm::showNotice()
{
    const bool isAsked = m_event.event == ConfirmationEvent::Changed || m_event.event == ConfirmationEvent::Ended;
    m_ui->noticePanel->setVisible(isAsked);
    m_ui->noticeLabel->setVisible(isAsked);
    if (!isAsked || !m_workspace)
        return;
    const NoticeClock notice = noticeClock(event(), m_workspace->rules(), m_workspace->clock().today());
    const int days = m_workspace->rules().noticeDays;
    QString text;
    if (notice.daysLate > 0)
        //: About the notice of a change; %1 = "notified late by 3 days" or "notice overdue 2 days"
        text = tr("▲ %1; changes are to be notified within %n day(s).", nullptr, days).arg(notice.text());
    else if (notice.isNotified)
        //: About the notice of a change; %1 = "notified after 4 days"
        text = tr("✓ %1, within the %n day(s) asked.", nullptr, days).arg(notice.text());
    else
        //: About the notice of a change; %1 = day
        text = tr("◷ The others are to be notified by %1, within %n day(s).", nullptr, days).arg(dayText(notice.due));
    m_ui->noticeLabel->setProperty("attention", notice.daysLate > 0);
    m_ui->noticeLabel->style()->polish(m_ui->noticeLabel);
    announce(*m_ui->noticeLabel, text);
}

} // namespace tessera
