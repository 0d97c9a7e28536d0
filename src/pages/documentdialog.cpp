// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/documentdialog.h"

#include "models/meetingwords.h"
#include "pages/viewtools.h"
#include "ui_documentdialog.h"
#include "workspace/meetingedits.h"

#include <QFileInfo>

namespace tessera {

DocumentDialog::DocumentDialog(PageContext &context, const QString &meeting, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_meeting(meeting)
    , m_file(file)
    , m_ui(std::make_unique<Ui::DocumentDialog>())
{
    m_ui->setupUi(this);
    const MeetingBook &book = context.workspace.meetings();
    const Meeting of = book.meeting(meeting) ? *book.meeting(meeting) : Meeting();
    m_ui->meetingLabel->setText(meetingHeading(book, of));
    if (!file.isEmpty()) {
        m_ui->placeLabel->setText(tr("File"));
        m_ui->placeEdit->setText(QFileInfo(file).fileName());
        m_ui->placeEdit->setReadOnly(true);
        m_ui->titleEdit->setText(QFileInfo(file).completeBaseName());
        m_ui->titleEdit->setFocus();
    }
    fillWithSharing(*m_ui->sharingBox, of.sharing);
    m_ui->datedEdit->setDate(of.begin);
    pairUp(*m_ui->datedCheck, *m_ui->datedEdit);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &DocumentDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->errorFrame->hide();
    fitToText(*this, 64, 16);
}

DocumentDialog::~DocumentDialog() = default;

Evidence DocumentDialog::typedDocument() const
{
    Evidence document;
    document.kind = m_file.isEmpty() ? EvidenceKind::Link : EvidenceKind::File;
    document.title = m_ui->titleEdit->text().trimmed();
    if (m_file.isEmpty())
        document.address = m_ui->placeEdit->text().trimmed();
    if (document.title.isEmpty())
        document.title = m_ui->placeEdit->text().trimmed();
    document.dated = m_ui->datedCheck->isChecked() ? m_ui->datedEdit->date() : QDate();
    document.sharing = chosen<SharingLabel>(*m_ui->sharingBox);
    return document;
}

Result<void> DocumentDialog::save() const
{
    MeetingEdits edits(m_context.workspace);
    return m_file.isEmpty() ? edits.addDocumentLink(m_meeting, typedDocument())
                            : edits.addDocumentFile(m_meeting, m_file, typedDocument());
}

void DocumentDialog::showError(const QString &text)
{
    m_ui->errorFrame->show();
    announce(*m_ui->errorLabel, text);
}

void DocumentDialog::accept()
{
    if (m_ui->placeEdit->text().trimmed().isEmpty())
        showError(tr("Enter the address of the document."));
    else if (const Result<void> saved = save(); !saved)
        showError(describeInOneLine(saved.error()));
    else
        QDialog::accept();
}

} // namespace tessera
