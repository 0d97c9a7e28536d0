// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evidencedialog.h"

#include "models/evidencelistmodel.h"
#include "models/searchfilter.h"
#include "pages/viewtools.h"
#include "ui_evidencedialog.h"
#include "workspace/celledits.h"
#include "workspace/evidenceedits.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QSet>
#include <QStandardPaths>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// Everything the workspace holds that does not serve this cell yet.
QList<Evidence> evidenceForCell(Workspace &workspace, const CellAddress &cell)
{
    QSet<QString> there;
    for (const EvidenceUse &use : workspace.year(cell.year).evidenceUses(cell.place))
        there.insert(use.evidence);
    QList<Evidence> rest;
    for (const Evidence &evidence : workspace.evidence()) {
        if (!there.contains(evidence.id))
            rest.append(evidence);
    }
    return rest;
}

void setDay(QCheckBox &box, QDateEdit &edit, QDate day)
{
    box.setChecked(day.isValid());
    if (day.isValid())
        edit.setDate(day);
}

QDate dayOf(const QCheckBox &box, const QDateEdit &edit)
{
    return box.isChecked() ? edit.date() : QDate();
}

} // namespace

EvidenceDialog::EvidenceDialog(PageContext &context, const CellAddress &cell, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_cell(cell)
    , m_ui(std::make_unique<Ui::EvidenceDialog>())
    , m_known(new EvidenceListModel(evidenceForCell(context.workspace, cell), this))
    , m_knownFilter(new SearchFilter(this))
{
    m_ui->setupUi(this);
    //: %1 = cell such as "Hungary, CBM 8", %2 = year
    m_ui->cellLabel->setText(tr("%1, %2").arg(cellName(context.workspace, cell.place), QString::number(cell.year)));
    for (const SharingLabel label : sharingLabels())
        m_ui->sharingBox->addItem(sharingText(label), idOf(label));
    m_ui->sharingBox->setCurrentIndex(m_ui->sharingBox->findData(idOf(SharingLabel::AmberStrict)));
    m_ui->datedEdit->setDate(context.workspace.clock().today());
    m_ui->validEdit->setDate(context.workspace.clock().today().addYears(1));
    pairUp(*m_ui->datedCheck, *m_ui->datedEdit);
    pairUp(*m_ui->validCheck, *m_ui->validEdit);
    setUpKnownEvidence();

    for (const QRadioButton *kind : {m_ui->linkRadio, m_ui->fileRadio, m_ui->knownRadio})
        connect(kind, &QRadioButton::toggled, this, &EvidenceDialog::showKind);
    connect(m_ui->chooseFileButton, &QPushButton::clicked, this, &EvidenceDialog::chooseFile);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &EvidenceDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->errorFrame->hide();
    showKind();
    fitToText(*this, 78, 30);
}

EvidenceDialog::~EvidenceDialog() = default;

void EvidenceDialog::setLink(const QString &address)
{
    m_ui->linkRadio->setChecked(true);
    m_ui->linkEdit->setText(address);
    m_ui->titleEdit->setFocus();
}

void EvidenceDialog::setFile(const QString &path)
{
    m_ui->fileRadio->setChecked(true);
    m_ui->fileEdit->setText(path);
    m_ui->titleEdit->setText(QFileInfo(path).completeBaseName());
    m_ui->titleEdit->setFocus();
}

void EvidenceDialog::setEvidence(const Evidence &evidence)
{
    m_edited = evidence;
    setWindowTitle(tr("Change evidence"));
    m_ui->saveButton->setText(tr("Save"));
    m_ui->linkRadio->setChecked(evidence.kind == EvidenceKind::Link);
    m_ui->fileRadio->setChecked(evidence.kind == EvidenceKind::File);
    m_ui->linkEdit->setText(evidence.address);
    m_ui->fileEdit->setText(evidence.fileName);
    m_ui->fileEdit->setReadOnly(true);
    m_ui->titleEdit->setText(evidence.title);
    setDay(*m_ui->datedCheck, *m_ui->datedEdit, evidence.dated);
    setDay(*m_ui->validCheck, *m_ui->validEdit, evidence.validUntil);
    m_ui->originEdit->setText(evidence.origin);
    m_ui->sharingBox->setCurrentIndex(m_ui->sharingBox->findData(idOf(evidence.sharing)));
    m_ui->kindPanel->hide();
    m_ui->chooseFileButton->hide();
    m_ui->titleEdit->setFocus();
}

void EvidenceDialog::accept()
{
    if (const QString missing = missingText(); !missing.isEmpty()) {
        showError(missing);
        return;
    }
    if (const Result<void> saved = save(); !saved) {
        showError(describeInOneLine(saved.error()));
        return;
    }
    QDialog::accept();
}

void EvidenceDialog::setUpKnownEvidence()
{
    m_knownFilter->setSourceModel(m_known);
    m_ui->knownTable->setModel(m_knownFilter);
    m_ui->knownTable->horizontalHeader()->setSortIndicatorClearable(true);
    m_ui->knownTable->sortByColumn(-1, Qt::AscendingOrder);
    fitTable(*m_ui->knownTable);
    makeFirstRowCurrent(*m_ui->knownTable);
    m_ui->knownRadio->setEnabled(m_known->rowCount() > 0);
    connect(m_ui->knownFilterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_knownFilter->setSearch(text);
        makeFirstRowCurrent(*m_ui->knownTable);
    });
    connect(m_ui->knownTable, &QTableView::doubleClicked, this, &EvidenceDialog::accept);
}

void EvidenceDialog::showKind()
{
    m_ui->linkPanel->setVisible(m_ui->linkRadio->isChecked());
    m_ui->filePanel->setVisible(m_ui->fileRadio->isChecked());
    m_ui->knownPanel->setVisible(m_ui->knownRadio->isChecked());
    m_ui->detailsPanel->setVisible(!m_ui->knownRadio->isChecked());
    m_ui->errorFrame->hide();
}

void EvidenceDialog::chooseFile()
{
    QString folder = m_context.settings.get(setting::kLastFolder);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = m_context.prompter.openFile(this, tr("Choose a file"), folder, tr("All files (*)"));
    if (path.isEmpty())
        return;
    m_context.settings.set(setting::kLastFolder, QFileInfo(path).absolutePath());
    setFile(path);
}

void EvidenceDialog::showError(const QString &text)
{
    m_ui->errorFrame->show();
    announce(*m_ui->errorLabel, text);
}

QString EvidenceDialog::missingText() const
{
    if (m_ui->knownRadio->isChecked())
        return chosenKnownId().isEmpty() ? tr("Choose a piece of evidence in the list.") : QString();
    if (m_ui->linkRadio->isChecked() && m_ui->linkEdit->text().trimmed().isEmpty())
        return tr("Enter the address of the link.");
    if (m_ui->fileRadio->isChecked() && m_ui->fileEdit->text().trimmed().isEmpty())
        return tr("Choose a file.");
    const Evidence typed = typedEvidence();
    if (typed.dated.isValid() && typed.validUntil.isValid() && typed.validUntil < typed.dated)
        return tr("“Valid until” lies before “Dated”.");
    return {};
}

Result<void> EvidenceDialog::save()
{
    EvidenceEdits edits(m_context.workspace);
    if (m_edited)
        return edits.change(typedEvidence());
    if (m_ui->knownRadio->isChecked())
        return edits.attach(m_cell, chosenKnownId());
    if (m_ui->fileRadio->isChecked())
        return edits.addFile(m_cell, m_ui->fileEdit->text().trimmed(), typedEvidence());
    return edits.addLink(m_cell, typedEvidence());
}

Evidence EvidenceDialog::typedEvidence() const
{
    Evidence evidence = m_edited.value_or(Evidence());
    evidence.title = m_ui->titleEdit->text().trimmed();
    if (m_ui->linkRadio->isChecked()) {
        evidence.address = m_ui->linkEdit->text().trimmed();
        if (evidence.title.isEmpty())
            evidence.title = evidence.address;
    } else if (m_edited && evidence.title.isEmpty()) {
        evidence.title = evidence.fileName;
    }
    evidence.dated = dayOf(*m_ui->datedCheck, *m_ui->datedEdit);
    evidence.validUntil = dayOf(*m_ui->validCheck, *m_ui->validEdit);
    evidence.origin = m_ui->originEdit->text().trimmed();
    evidence.sharing = fromId<SharingLabel>(m_ui->sharingBox->currentData().toString()).value_or(evidence.sharing);
    return evidence;
}

QString EvidenceDialog::chosenKnownId() const
{
    const QModelIndex row = m_knownFilter->mapToSource(m_ui->knownTable->currentIndex());
    return row.isValid() ? m_known->evidence(row.row()).id : QString();
}

} // namespace tessera
