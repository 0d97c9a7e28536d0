// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rulesdialog.h"

#include "models/words.h"
#include "pages/viewtools.h"
#include "ui_rulesdialog.h"
#include "workspace/ruleedits.h"

#include <QSpinBox>

namespace tessera {

using namespace Qt::StringLiterals;

RulesDialog::RulesDialog(PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::RulesDialog>())
{
    m_ui->setupUi(this);
    setUpNumbers();
    showRules(context.workspace.rules());
    const bool isReadOnly = context.workspace.isReadOnly();
    m_ui->readOnlyLabel->setVisible(isReadOnly);
    m_ui->defaultsButton->setVisible(!isReadOnly);
    m_ui->storeButton->setVisible(!isReadOnly);
    m_ui->cancelButton->setText(isReadOnly ? tr("Close") : tr("Cancel"));
    connect(m_ui->defaultsButton, &QPushButton::clicked, this, [this] { showRules(Rules()); });
    connect(m_ui->storeButton, &QPushButton::clicked, this, &RulesDialog::store);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    fitToText(*this, 76, 20);
}

RulesDialog::~RulesDialog() = default;

void RulesDialog::setUpNumbers()
{
    QWidget *before = nullptr;
    for (const RuleRow &rule : ruleRows()) {
        auto *number = new QSpinBox(m_ui->numbersPanel);
        number->setObjectName(QString::fromLatin1(rule.property));
        number->setRange(rule.least, rule.most);
        number->setReadOnly(m_context.workspace.isReadOnly());
        number->setButtonSymbols(number->isReadOnly() ? QSpinBox::NoButtons : QSpinBox::UpDownArrows);
        number->setToolTip(tr("From %1 to %2; %3 unless another number is chosen")
                               .arg(rule.least)
                               .arg(rule.most)
                               .arg(Rules().*rule.member));
        auto *label = new QLabel(labelOf(rule), m_ui->numbersPanel);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setBuddy(number);
        number->setAccessibleName(label->text());
        const int row = int(m_numbers.size());
        m_ui->numbersLayout->addWidget(label, row, 0);
        m_ui->numbersLayout->addWidget(number, row, 1);
        if (before)
            setTabOrder(before, number);
        before = number;
        m_numbers.append(number);
        connect(number, &QSpinBox::valueChanged, this, &RulesDialog::showWhatFollows);
    }
    setTabOrder(before, m_ui->defaultsButton);
    m_numbers.constFirst()->setFocus();
}

void RulesDialog::showRules(const Rules &rules)
{
    for (qsizetype i = 0; i < m_numbers.size(); ++i)
        m_numbers.at(i)->setValue(rules.*ruleRows()[std::size_t(i)].member);
    showWhatFollows();
}

void RulesDialog::showWhatFollows()
{
    const Rules rules = chosen();
    const QDate date = rules.submissionDate(m_context.workspace.clock().today().year());
    m_ui->submissionLabel->setText(tr("The yearly submission of this year is due on %1.").arg(dayText(date)));
    m_ui->defaultsButton->setEnabled(rules != Rules());
    m_ui->storeButton->setEnabled(rules != m_context.workspace.rules());
}

void RulesDialog::store()
{
    if (const Result<void> stored = changeRules(m_context.workspace, chosen()); !stored)
        m_context.prompter.showError(this, stored.error());
    else
        accept();
}

Rules RulesDialog::chosen() const
{
    Rules rules;
    for (qsizetype i = 0; i < m_numbers.size(); ++i)
        rules.*ruleRows()[std::size_t(i)].member = m_numbers.at(i)->value();
    return rules;
}

} // namespace tessera
