// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sectiontextdialog.h"

#include "pages/viewtools.h"
#include "ui_sectiontextdialog.h"

namespace tessera {

SectionTextDialog::SectionTextDialog(const QString &section, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SectionTextDialog>())
{
    m_ui->setupUi(this);
    //: %1 = section of the review
    m_ui->sectionLabel->setText(tr("&Text above “%1”").arg(section));
    m_ui->sectionTextEdit->setPlainText(text);
    connect(m_ui->dialogButtons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->dialogButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fitToText(*this, 80, 22);
}

SectionTextDialog::~SectionTextDialog() = default;

QString SectionTextDialog::text() const
{
    const QString text = m_ui->sectionTextEdit->toPlainText();
    return text.trimmed().isEmpty() ? QString() : text;
}

} // namespace tessera
