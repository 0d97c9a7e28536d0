// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/editionsdialog.h"

#include "editions/editionpdf.h"
#include "models/words.h"
#include "pages/editioncomparedialog.h"
#include "pages/flowlayout.h"
#include "pages/reviewexport.h"
#include "pages/tabledialog.h"
#include "pages/viewtools.h"
#include "review/sections.h"
#include "ui_editionsdialog.h"
#include "workspace/editionedits.h"
#include "workspace/reviewsnapshot.h"

#include <QDir>

namespace tessera {

EditionsDialog::EditionsDialog(PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::EditionsDialog>())
{
    m_ui->setupUi(this);
    m_ui->resultFrame->hide();
    auto *flow = new FlowLayout(m_ui->commandBar);
    for (QPushButton *button : {m_ui->saveButton, m_ui->changesButton, m_ui->compareButton, m_ui->removeButton})
        flow->addWidget(button);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &EditionsDialog::savePdf);
    connect(m_ui->changesButton, &QPushButton::clicked, this, &EditionsDialog::showChanges);
    connect(m_ui->compareButton, &QPushButton::clicked, this, &EditionsDialog::compare);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &EditionsDialog::removeEdition);
    connect(m_ui->editionsTable, &QTableView::doubleClicked, this, &EditionsDialog::showChanges);
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] { m_context.prompter.openExternally(m_written); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    fitToText(*this, 110, 24);
    showEditions();
}

EditionsDialog::~EditionsDialog() = default;

void EditionsDialog::showEditions()
{
    const Result<QList<FrozenEdition>> editions = EditionEdits(m_context.workspace).editions();
    if (!editions)
        m_context.prompter.showError(this, editions.error());
    m_editions = editions.value_or(QList<FrozenEdition>());
    QList<QStringList> rows;
    for (const FrozenEdition &edition : std::as_const(m_editions)) {
        const int changes = int(changesAfter(edition).size());
        rows.append({edition.name, QString::number(edition.year), sharingText(edition.sharing),
                     timeText(edition.frozenAt),
                     changes == 0 ? tr("none") : tr("%n change(s) afterwards", nullptr, changes)});
    }
    showTexts(*m_ui->editionsTable, {tr("Name"), tr("Year"), tr("Label"), tr("Frozen"), tr("Later changes")}, rows);
    showCommands();
}

void EditionsDialog::showCommands()
{
    const bool isEmpty = m_editions.isEmpty();
    m_ui->emptyLabel->setVisible(isEmpty);
    m_ui->editionsTable->setVisible(!isEmpty);
    m_ui->commandBar->setVisible(!isEmpty);
    m_ui->removeButton->setEnabled(!m_context.workspace.isReadOnly());
    if (isEmpty)
        m_ui->closeButton->setFocus();
    else
        m_ui->editionsTable->setFocus();
}

const FrozenEdition &EditionsDialog::current() const
{
    return m_editions.at(std::max(0, m_ui->editionsTable->currentIndex().row()));
}

QList<JournalEntry> EditionsDialog::changesAfter(const FrozenEdition &edition)
{
    return EditionEdits(m_context.workspace).changesAfter(edition).value_or(QList<JournalEntry>());
}

void EditionsDialog::savePdf()
{
    const FrozenEdition edition = current();
    m_ui->resultFrame->hide();
    const Result<PastWorkspace> past = workspaceOf(edition, m_context.workspace);
    const Result<ReviewDocument> document = past.and_then([&](const PastWorkspace &was) {
        return makeReview(ReviewSnapshot(*was.workspace).sources(), optionsFromJson(edition.options));
    });
    if (!document) {
        m_context.prompter.showError(this, document.error());
        return;
    }
    ReviewExport exporter(m_context, this);
    const std::optional<QByteArray> pdf =
        exporter.withProgress([&](const Progress &progress) { return editionPdf(*document, progress); });
    if (!pdf)
        return;
    m_written = exporter.savePdf(*pdf, edition.year, edition.sharing);
    if (m_written.isEmpty())
        return;
    m_ui->resultFrame->show();
    announce(*m_ui->resultLabel,
             tr("The PDF is in “%1”. %2")
                 .arg(QDir::toNativeSeparators(m_written), comparisonText(edition, *pdf, past->erased)));
}

QString EditionsDialog::comparisonText(const FrozenEdition &edition, const QByteArray &pdf, int erased) const
{
    if (hashOf(pdf) == edition.pdfHash)
        return tr("It is byte for byte what was frozen.");
    QStringList sentences{tr("It is not byte for byte what was frozen.")};
    if (edition.program != programVersion())
        //: %1 and %2 = versions of the program
        sentences.append(
            tr("It was frozen with version %1 of the program, this is version %2, which may set it differently.")
                .arg(edition.program, programVersion()));
    if (erased > 0)
        sentences.append(
            tr("The content of %n record(s) was erased since; they are as they are now.", nullptr, erased));
    if (sentences.size() == 1)
        sentences.append(tr("Fonts or the language of this computer may differ."));
    return sentences.join(u' ');
}

void EditionsDialog::showChanges()
{
    if (m_editions.isEmpty())
        return;
    const FrozenEdition edition = current();
    QList<QStringList> rows;
    for (const JournalEntry &entry : changesAfter(edition))
        rows.append({timeText(entry.time), entry.author.name, entry.title, entry.reason});
    //: %1 = name of an edition
    TableDialog dialog(
        tr("Changes afterwards"),
        rows.isEmpty() ? tr("Nothing was changed after “%1” was frozen.").arg(edition.name)
                       : tr("What was changed after “%1” was frozen, newest first. Later corrections are no part of "
                            "what was handed out.")
                             .arg(edition.name),
        {tr("When"), tr("Who"), tr("What"), tr("Reason")}, rows, this);
    dialog.exec();
}

void EditionsDialog::compare()
{
    EditionCompareDialog dialog(m_context, m_editions, int(std::max(0, m_ui->editionsTable->currentIndex().row())),
                                this);
    dialog.exec();
}

void EditionsDialog::removeEdition()
{
    const FrozenEdition edition = current();
    const bool isWanted = m_context.prompter.confirm(
        this, tr("Remove the edition"),
        tr("The edition “%1” of %2 is taken out of this list. Records and files stay; the journal keeps that it was there.")
            .arg(edition.name, QString::number(edition.year)),
        tr("Remove"));
    if (!isWanted)
        return;
    if (const Result<void> removed = EditionEdits(m_context.workspace).remove(edition); !removed)
        m_context.prompter.showError(this, removed.error());
    showEditions();
}

} // namespace tessera
