// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/submissiondialog.h"

#include "domain/submissioncheck.h"
#include "domain/workspaceproperty.h"
#include "pages/choicetools.h"
#include "pages/submissioncheckdialog.h"
#include "pages/viewtools.h"
#include "ui_submissiondialog.h"
#include "workspace/submissionedits.h"

namespace tessera {

using namespace Qt::StringLiterals;

SubmissionDialog::SubmissionDialog(PageContext &context, const QString &state, int year, std::optional<Stage> proposed,
                                   QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_before(context.workspace.year(year).submission(state))
    , m_ui(std::make_unique<Ui::SubmissionDialog>())
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setText(SubmissionCheckDialog::tr("%1, submission of %2")
                                  .arg(context.workspace.participants().nameOf(state), QString::number(year)));
    for (QDateEdit *edit : {m_ui->onEdit, m_ui->submittedEdit, m_ui->acceptedEdit})
        edit->setDate(context.workspace.clock().today());
    pairUp(*m_ui->onCheck, *m_ui->onEdit);
    pairUp(*m_ui->submittedCheck, *m_ui->submittedEdit);
    pairUp(*m_ui->acceptedCheck, *m_ui->acceptedEdit);
    setOptionalDay(*m_ui->submittedCheck, *m_ui->submittedEdit, m_before.submittedOn);
    setOptionalDay(*m_ui->acceptedCheck, *m_ui->acceptedEdit, m_before.acceptedOn);
    m_ui->symbolEdit->setText(m_before.symbol);
    m_ui->englishCheck->setChecked(m_before.hasEnglish);
    m_ui->noteEdit->setPlainText(m_before.note);
    fillLanguages();
    fillStages(proposed);
    connect(m_ui->stageBox, &QComboBox::currentIndexChanged, this, &SubmissionDialog::showStage);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SubmissionDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->errorFrame->hide();
    showStage();
    fitToText(*this, 64, 30);
}

SubmissionDialog::~SubmissionDialog() = default;

void SubmissionDialog::fillStages(std::optional<Stage> proposed)
{
    const bool isChairsOffice = m_context.workspace.property(property::kHomeState).isEmpty();
    for (const Stage stage : QList{m_before.stage} + nextStages(m_before.stage, isChairsOffice))
        m_ui->stageBox->addItem(labelOf(stage), idOf(stage));
    chooseIn(*m_ui->stageBox, proposed.value_or(m_before.stage));
}

/// The languages of the OSCE, and another one that is recorded.
void SubmissionDialog::fillLanguages()
{
    QStringList languages{u"en"_s, u"fr"_s, u"de"_s, u"it"_s, u"ru"_s, u"es"_s};
    if (!m_before.language.isEmpty() && !languages.contains(m_before.language))
        languages.append(m_before.language);
    m_ui->languageBox->addItem(tr("not stated"), QString());
    for (const QString &language : languages)
        m_ui->languageBox->addItem(languageName(language), language);
    m_ui->languageBox->setCurrentIndex(m_ui->languageBox->findData(m_before.language));
}

void SubmissionDialog::showStage()
{
    const auto stage = chosenIn<Stage>(*m_ui->stageBox);
    const bool isMoved = stage != m_before.stage;
    setOptionalDay(*m_ui->onCheck, *m_ui->onEdit, isMoved ? m_context.workspace.clock().today() : m_before.on);
    m_ui->hintLabel->setVisible(isMoved);
    if (stage == Stage::Accepted)
        m_ui->hintLabel->setText(tr("The cells of the year are locked then. The Chair’s office can reopen them."));
    else if (m_before.stage == Stage::Accepted)
        m_ui->hintLabel->setText(tr("The cells of the year can be changed again then."));
    else
        m_ui->hintLabel->hide();
}

Submission SubmissionDialog::typedSubmission() const
{
    Submission typed = m_before;
    typed.stage = chosenIn<Stage>(*m_ui->stageBox);
    typed.on = optionalDay(*m_ui->onCheck, *m_ui->onEdit);
    typed.submittedOn = optionalDay(*m_ui->submittedCheck, *m_ui->submittedEdit);
    typed.acceptedOn = optionalDay(*m_ui->acceptedCheck, *m_ui->acceptedEdit);
    typed.symbol = m_ui->symbolEdit->text().trimmed();
    typed.language = m_ui->languageBox->currentData().toString();
    typed.hasEnglish = m_ui->englishCheck->isChecked();
    typed.note = m_ui->noteEdit->toPlainText().trimmed();
    return typed;
}

/// Remarks keep nobody from submitting, but they are mentioned.
bool SubmissionDialog::isMeant(const Submission &typed)
{
    if (typed.stage != Stage::Submitted || m_before.stage == Stage::Submitted)
        return true;
    const int remarks = int(remarksOn(m_context.workspace, typed.state, typed.year).size());
    if (remarks == 0)
        return true;
    return m_context.prompter.confirm(
        this, tr("Mark as submitted"),
        tr("The check has %n remark(s). Nothing is mandatory. Mark as submitted all the same?", nullptr, remarks),
        tr("Mark as submitted"));
}

void SubmissionDialog::accept()
{
    const Submission typed = typedSubmission();
    if (!isMeant(typed))
        return;
    if (const Result<void> stored = SubmissionEdits(m_context.workspace).setSubmission(typed); !stored) {
        m_ui->errorFrame->show();
        announce(*m_ui->errorLabel, describeInOneLine(stored.error()));
        return;
    }
    QDialog::accept();
}

} // namespace tessera
