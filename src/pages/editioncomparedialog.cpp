// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/editioncomparedialog.h"

#include "domain/overview.h"
#include "models/words.h"
#include "editions/editionpdf.h"
#include "pages/tabledialog.h"
#include "pages/viewtools.h"
#include "ui_editioncomparedialog.h"
#include "workspace/celledits.h"
#include "workspace/progresssources.h"

namespace tessera {

using namespace Qt::StringLiterals;

EditionCompareDialog::EditionCompareDialog(PageContext &context, const QList<FrozenEdition> &editions, int row,
                                           QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::EditionCompareDialog>())
    , m_editions(editions)
    , m_edition(editions.at(row))
{
    m_ui->setupUi(this);
    //: %1 = name of an edition, %2 = year, %3 = when it was frozen
    m_ui->editionLabel->setText(
        tr("“%1”, %2, frozen %3").arg(m_edition.name, QString::number(m_edition.year), timeText(m_edition.frozenAt)));
    m_ui->otherBox->addItem(tr("What is recorded now"), QString());
    for (const FrozenEdition &edition : editions) {
        if (edition.id != m_edition.id && edition.year == m_edition.year)
            m_ui->otherBox->addItem(tr("“%1”, frozen %2").arg(edition.name, timeText(edition.frozenAt)), edition.id);
    }
    connect(m_ui->otherBox, &QComboBox::activated, this, &EditionCompareDialog::compare);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] { copyRows(*m_ui->cellsTable); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    fitToText(*this, 110, 34);
    compare();
}

EditionCompareDialog::~EditionCompareDialog() = default;

void EditionCompareDialog::compare()
{
    const QString other = m_ui->otherBox->currentData().toString();
    const auto found = std::find_if(m_editions.cbegin(), m_editions.cend(),
                                    [&](const FrozenEdition &edition) { return edition.id == other; });
    const bool isNow = found == m_editions.cend();
    const Result<PastWorkspace> was = workspaceOf(m_edition, m_context.workspace);
    const Result<PastWorkspace> is =
        isNow ? Result<PastWorkspace>(PastWorkspace()) : workspaceOf(*found, m_context.workspace);
    if (!was || !is) {
        m_context.prompter.showError(this, was ? is.error() : was.error());
        return;
    }
    Workspace &one = *was->workspace;
    Workspace &two = isNow ? m_context.workspace : *is->workspace;
    // The older one comes first.
    const bool isOlder = isNow || found->entry >= m_edition.entry;
    showFigures(isOlder ? one : two, isOlder ? two : one, m_edition.year);
    showCells(isOlder ? one : two, isOlder ? two : one, m_edition.year);
}

void EditionCompareDialog::showFigures(Workspace &before, Workspace &after, int year)
{
    const QList<Figure> earlier = overviewFigures(progressSources(before), year, 0);
    const QList<Figure> later = overviewFigures(progressSources(after), year, 0);
    QList<QStringList> rows;
    for (const Figure &figure : later) {
        const auto was = std::find_if(earlier.cbegin(), earlier.cend(),
                                      [&figure](const Figure &other) { return other.id == figure.id; });
        const QString value = was == earlier.cend() ? QString() : was->value;
        rows.append({figure.label, value, figure.value, value == figure.value ? tr("the same") : tr("changed")});
    }
    showTexts(*m_ui->figuresTable, {tr("Figure"), tr("Earlier"), tr("Later"), tr("Difference")}, rows);
}

void EditionCompareDialog::showCells(Workspace &before, Workspace &after, int year)
{
    const YearMatrix was = before.matrix(year);
    const YearMatrix is = after.matrix(year);
    QList<QStringList> rows;
    for (const CellPlace &place :
         is.cells(after.participants().participatingStates(year), is.measureNumbers())) {
        const std::optional<Status> earlier = was.status(place);
        const std::optional<Status> later = is.status(place);
        if (earlier && later && *earlier != *later)
            rows.append({cellName(after, place), labelOf(*earlier), labelOf(*later),
                         labelOf(movementOf(was, is, place))});
    }
    //: %n = number of cells
    m_ui->cellsLabel->setText(tr("%n cell(s) &moved", nullptr, int(rows.size())));
    showTexts(*m_ui->cellsTable, {tr("Cell"), tr("Earlier"), tr("Later"), tr("Movement")}, rows);
    m_ui->copyButton->setEnabled(!rows.isEmpty());
}

} // namespace tessera
