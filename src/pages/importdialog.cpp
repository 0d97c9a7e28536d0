// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importdialog.h"

#include "models/importpreviewmodel.h"
#include "models/importrowfilter.h"
#include "pages/importjob.h"
#include "pages/viewtools.h"
#include "ui_importdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>

#include <chrono>

namespace tessera {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(PageContext &context, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_path(path)
    , m_rows(new ImportPreviewModel(this))
    , m_filter(new ImportRowFilter(this))
{
    m_ui->setupUi(this);
    context.appearance.makeHeading(*m_ui->fileLabel, 1.15);
    m_ui->fileLabel->setText(QFileInfo(path).fileName());
    m_ui->folderLabel->setText(QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
    setUpTable();
    setUpCardRoles();
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(500));
    connect(&m_patience, &QTimer::timeout, m_ui->waitingPanel, &QWidget::show);
    connect(m_ui->readAgainButton, &QPushButton::clicked, this, &ImportDialog::read);
    connect(m_ui->importButton, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    fitToText(*this, 110, 36);
    read();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::setUpTable()
{
    m_filter->setSourceModel(m_rows);
    m_ui->rowsTable->setModel(m_filter);
    m_ui->rowsTable->horizontalHeader()->setSortIndicatorClearable(true);
    m_ui->rowsTable->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_ui->wordsEdit, &QLineEdit::textChanged, m_filter, &ImportRowFilter::setSearch);
    connect(m_ui->refusedCheck, &QCheckBox::toggled, m_filter, &ImportRowFilter::setOnlyRefused);
    connect(m_ui->wordsEdit, &QLineEdit::textChanged, this, &ImportDialog::showShown);
    connect(m_ui->refusedCheck, &QCheckBox::toggled, this, &ImportDialog::showShown);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] { copyRows(*m_ui->rowsTable); });
}

void ImportDialog::setUpCardRoles()
{
    const bool isOfCards = QFileInfo(m_path).suffix().compare("vcf"_L1, Qt::CaseInsensitive) == 0;
    m_ui->rolesPanel->setVisible(isOfCards);
    m_ui->rolesBox->addItem(tr("None: such cards are refused"), QString());
    for (const ContactRole &role : m_context.workspace.contacts().roles())
        m_ui->rolesBox->addItem(role.label, role.id);
    connect(m_ui->rolesBox, &QComboBox::activated, this, &ImportDialog::read);
}

void ImportDialog::read()
{
    for (QWidget *button : {m_ui->importButton, m_ui->readAgainButton, m_ui->copyButton})
        button->setEnabled(false);
    m_ui->contentStack->setCurrentWidget(m_ui->readingPanel);
    m_ui->waitingPanel->hide();
    m_patience.start();
    m_job = std::make_unique<ImportJob>(m_context.workspace, m_path, m_ui->rolesBox->currentData().toString());
    connect(m_job.get(), &ImportJob::finished, this, &ImportDialog::showResult);
    m_job->start();
}

void ImportDialog::showResult()
{
    m_patience.stop();
    m_ui->readAgainButton->setEnabled(true);
    if (const Result<ImportPreview> &result = m_job->result(); result) {
        m_preview = *result;
        showPreview();
    } else {
        showError(result.error());
    }
}

void ImportDialog::showPreview()
{
    m_rows->setRows(m_preview.rows);
    const bool hasRefused = m_preview.count(ImportOutcome::Refused) > 0;
    m_ui->contentStack->setCurrentWidget(m_ui->previewPanel);
    m_ui->countsLabel->setText(countsText(m_preview));
    announce(*m_ui->adviceLabel, adviceText(m_preview));
    m_ui->refusedCheck->setEnabled(hasRefused);
    m_ui->refusedCheck->setChecked(m_ui->refusedCheck->isChecked() && hasRefused);
    m_ui->importButton->setEnabled(canBeApplied(m_preview) && !m_context.workspace.isReadOnly());
    m_ui->copyButton->setEnabled(!m_preview.rows.isEmpty());
    m_ui->noteLabel->setText(m_preview.note);
    m_ui->noteLabel->setVisible(!m_preview.note.isEmpty());
    fitTable(*m_ui->rowsTable);
    showShown();
    (m_ui->importButton->isEnabled() ? static_cast<QWidget *>(m_ui->importButton) : m_ui->rowsTable)->setFocus();
}

void ImportDialog::showError(const Error &error)
{
    const ErrorText text = describe(error);
    m_ui->contentStack->setCurrentWidget(m_ui->errorPanel);
    m_ui->remedyLabel->setText(text.remedy);
    announce(*m_ui->errorLabel, text.sentence);
    m_ui->readAgainButton->setFocus();
}

void ImportDialog::showShown()
{
    makeFirstRowCurrent(*m_ui->rowsTable);
    m_ui->shownLabel->setText(tr("Lines: %1").arg(shownText(*m_filter)));
}

void ImportDialog::import()
{
    if (const Result<void> written = m_context.workspace.commit(m_preview.changes); !written) {
        m_context.prompter.showError(this, written.error());
        return;
    }
    //: %1 = name of a file, %2 = "New: 3, changed: 1, unchanged: 2, refused: 0."
    m_message = tr("“%1” was imported. %2").arg(QFileInfo(m_path).fileName(), countsText(m_preview));
    accept();
}

} // namespace tessera
