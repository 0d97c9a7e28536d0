// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/decisiondialog.h"

#include "models/decisionmodel.h"
#include "models/meetingwords.h"
#include "pages/viewtools.h"
#include "ui_decisiondialog.h"
#include "workspace/meetingedits.h"

namespace tessera {

DecisionDialog::DecisionDialog(PageContext &context, const QString &meeting, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_meeting(meeting)
    , m_ui(std::make_unique<Ui::DecisionDialog>())
{
    m_ui->setupUi(this);
    const MeetingBook &book = context.workspace.meetings();
    if (const Meeting *found = book.meeting(meeting))
        m_ui->meetingLabel->setText(meetingHeading(book, *found));
    fillWithChoices<DecisionKind>(*m_ui->kindBox, DecisionKind::FollowUp);
    m_ui->stateBox->addItem(tr("no State in particular"));
    m_ui->stateBox->addItems(stateNames(context.workspace.participants()));
    m_ui->dueEdit->setDate(context.workspace.clock().today().addMonths(1));
    pairUp(*m_ui->dueCheck, *m_ui->dueEdit);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &DecisionDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->errorFrame->hide();
    m_ui->whatEdit->setFocus();
    fitToText(*this, 64, 22);
}

DecisionDialog::~DecisionDialog() = default;

MeetingDecision DecisionDialog::typedDecision() const
{
    MeetingDecision decision;
    decision.meeting = m_meeting;
    decision.kind = chosen<DecisionKind>(*m_ui->kindBox);
    decision.text = m_ui->whatEdit->toPlainText().trimmed();
    if (m_ui->stateBox->currentIndex() > 0)
        decision.state = m_context.workspace.participants().codeOf(m_ui->stateBox->currentText());
    decision.owner = m_ui->ownerEdit->text().trimmed();
    decision.due = m_ui->dueCheck->isChecked() ? m_ui->dueEdit->date() : QDate();
    return decision;
}

void DecisionDialog::accept()
{
    if (const Result<QString> added = MeetingEdits(m_context.workspace).addDecision(typedDecision()); !added) {
        m_ui->errorFrame->show();
        announce(*m_ui->errorLabel, describeInOneLine(added.error()));
        return;
    }
    QDialog::accept();
}

} // namespace tessera
