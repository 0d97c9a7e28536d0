// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/remindertextdialog.h"

#include "exchange/remindertemplates.h"
#include "pages/viewtools.h"
#include "ui_remindertextdialog.h"
#include "workspace/contactedits.h"

namespace tessera {

ReminderTextDialog::ReminderTextDialog(PageContext &context, const ReminderText &text, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ReminderTextDialog>())
    , m_language(text.language)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    showText(text);
    connect(m_ui->builtInButton, &QPushButton::clicked, this, [this] { showText(builtInReminderText(m_language)); });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ReminderTextDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    fitToText(*this, 90, 30);
}

ReminderTextDialog::~ReminderTextDialog() = default;

void ReminderTextDialog::showText(const ReminderText &text)
{
    m_ui->templateSubjectEdit->setText(text.subject);
    m_ui->templateBodyEdit->setPlainText(text.body);
}

void ReminderTextDialog::save()
{
    const ReminderText text{m_language, m_ui->templateSubjectEdit->text(), m_ui->templateBodyEdit->toPlainText()};
    const Result<void> saved =
        ContactEdits(m_context.workspace).setReminderText(text, text == builtInReminderText(m_language));
    if (saved) {
        accept();
        return;
    }
    m_ui->errorLabel->show();
    announce(*m_ui->errorLabel, describeInOneLine(saved.error()));
}

} // namespace tessera
