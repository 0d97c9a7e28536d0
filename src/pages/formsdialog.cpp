// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/formsdialog.h"

#include "pages/choicetools.h"
#include "pages/viewtools.h"
#include "ui_formsdialog.h"

#include <algorithm>

namespace tessera {

FormsDialog::FormsDialog(PageContext &context, const FormChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::FormsDialog>())
    , m_year(choice.year)
{
    m_ui->setupUi(this);
    m_ui->introductionLabel->setText(
        tr("A form lists the measures of %1, what each one asks and the statuses to tick, with room to "
           "write. It goes round the ministries on paper or by mail.")
            .arg(choice.year));
    fillWithStates(*m_ui->statesButton, context.workspace.participants(), choice.year);
    m_ui->statesButton->setPicked(choice.states);
    fillWithDocumentLanguages(*m_ui->languageBox);
    m_ui->languageBox->setCurrentIndex(std::max(0, m_ui->languageBox->findData(choice.language)));
    (choice.isFilled ? m_ui->filledButton : m_ui->blankButton)->setChecked(true);
    connect(m_ui->statesButton, &PickButton::pickChanged, this, &FormsDialog::showChoice);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->writeButton, &QPushButton::clicked, this, &QDialog::accept);
    showChoice();
    fitToText(*this, 62, 14);
    m_ui->writeButton->setFocus();
}

FormsDialog::~FormsDialog() = default;

FormChoice FormsDialog::choice() const
{
    QStringList states = m_ui->statesButton->picked();
    if (states.isEmpty())
        states = m_context.workspace.participants().participatingStates(m_year);
    return {states, m_year, m_ui->languageBox->currentData().toString(), m_ui->filledButton->isChecked()};
}

void FormsDialog::showChoice()
{
    m_ui->writeButton->setText(tr("Write %n form(s)…", nullptr, int(choice().states.size())));
}

} // namespace tessera
