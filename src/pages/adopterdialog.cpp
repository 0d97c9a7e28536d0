// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/adopterdialog.h"

#include "models/adoptermodel.h"
#include "pages/viewtools.h"
#include "ui_adopterdialog.h"
#include "workspace/adoptionedits.h"

namespace tessera {

using namespace Qt::StringLiterals;

AdopterDialog::AdopterDialog(PageContext &context, int measure, QWidget *parent)
    : AdopterDialog(context, measure, std::nullopt, parent)
{}

AdopterDialog::AdopterDialog(PageContext &context, const Adoption &adoption, QWidget *parent)
    : AdopterDialog(context, adoption.measure, adoption, parent)
{}

AdopterDialog::AdopterDialog(PageContext &context, int measure, const std::optional<Adoption> &before, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_measure(measure)
    , m_before(before)
    , m_ui(std::make_unique<Ui::AdopterDialog>())
{
    m_ui->setupUi(this);
    const Framework &framework = context.workspace.framework();
    const Measure *found = framework.measure(measure);
    m_ui->measureLabel->setText(framework.measureLabel(measure) + u" · "_s + (found ? found->title.text() : QString()));
    m_ui->stateBox->addItems(adopterNames(context.workspace.participants()));
    m_ui->stateBox->setCurrentIndex(-1);
    m_ui->stateBox->setPlaceholderText(tr("Choose a State"));
    m_ui->saveButton->setText(before ? tr("Change") : tr("Add"));
    const QDate today = context.workspace.clock().today();
    m_ui->fromEdit->setDate(today);
    m_ui->toEdit->setDate(QDate(today.year(), 12, 31));
    if (before)
        showAdoption(*before);
    pairUp(*m_ui->fromCheck, *m_ui->fromEdit);
    pairUp(*m_ui->toCheck, *m_ui->toEdit);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &AdopterDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->errorFrame->hide();
    m_ui->stateBox->setFocus();
    fitToText(*this, 64, 18);
}

AdopterDialog::~AdopterDialog() = default;

void AdopterDialog::showAdoption(const Adoption &adoption)
{
    m_ui->stateBox->setCurrentText(m_context.workspace.participants().nameOf(adoption.state));
    m_ui->fromCheck->setChecked(adoption.from.isValid());
    m_ui->toCheck->setChecked(adoption.to.isValid());
    if (adoption.from.isValid())
        m_ui->fromEdit->setDate(adoption.from);
    if (adoption.to.isValid())
        m_ui->toEdit->setDate(adoption.to);
    m_ui->originEdit->setText(adoption.origin);
    m_ui->originEdit->setCursorPosition(0);
}

Adoption AdopterDialog::typed() const
{
    Adoption adoption;
    adoption.framework = m_context.workspace.framework().id;
    adoption.measure = m_measure;
    adoption.state = m_context.workspace.participants().codeOf(m_ui->stateBox->currentText());
    adoption.from = m_ui->fromCheck->isChecked() ? m_ui->fromEdit->date() : QDate();
    adoption.to = m_ui->toCheck->isChecked() ? m_ui->toEdit->date() : QDate();
    adoption.origin = m_ui->originEdit->text().trimmed();
    return adoption;
}

RecordId AdopterDialog::record() const
{
    return {RecordKind::Adoption, keyOf(typed())};
}

void AdopterDialog::accept()
{
    AdoptionEdits edits(m_context.workspace);
    if (const Result<void> done = m_before ? edits.change(*m_before, typed()) : edits.add(typed()); !done) {
        m_ui->errorFrame->show();
        announce(*m_ui->errorLabel, describeInOneLine(done.error()));
        return;
    }
    QDialog::accept();
}

} // namespace tessera
