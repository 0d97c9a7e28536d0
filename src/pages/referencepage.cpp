// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/referencepage.h"

#include "models/chairmodel.h"
#include "models/measuremodel.h"
#include "models/milestonemodel.h"
#include "models/participantmodel.h"
#include "models/searchfilter.h"
#include "pages/adopterpanel.h"
#include "pages/viewtools.h"
#include "ui_referencepage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

namespace tessera {

ReferencePage::ReferencePage(PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ReferencePage>())
    , m_measures(new MeasureModel(context.workspace.framework(), this))
    , m_measureFilter(new SearchFilter(this))
    , m_participants(new ParticipantModel(context.workspace.participants(), context.selection.year(), this))
{
    m_ui->setupUi(this);
    m_adopters = new AdopterPanel(context, m_ui->measureDetailSplitter);
    m_ui->headingLabel->setText(heading());
    m_context.appearance.makeHeading(*m_ui->headingLabel, 1.35);
    setUpMeasures();
    setUpParticipants();
    setUpMilestones();
    setUpTable(*m_ui->chairTable, *new ChairModel(context.workspace.participants(), this), *m_ui->chairFilterEdit);
    connect(&context.appearance, &Appearance::changed, this, &ReferencePage::fitTables);
    fitTables();
}

ReferencePage::~ReferencePage() = default;

QString ReferencePage::heading() const
{
    return tr("Reference");
}

void ReferencePage::copy()
{
    for (const QTableView *table : tables()) {
        if (table->isVisible()) {
            copyRows(*table);
            return;
        }
    }
    if (m_adopters->isAncestorOf(focusWidget()))
        m_adopters->copy();
    else if (m_ui->measureText->textCursor().hasSelection())
        m_ui->measureText->copy();
    else
        QGuiApplication::clipboard()->setText(m_ui->measureText->toPlainText());
}

void ReferencePage::showMeasure(int number)
{
    m_ui->referenceTabs->setCurrentWidget(m_ui->measuresTab);
    m_ui->measureFilterEdit->clear();
    for (int row = 0; row < m_measures->rowCount(); ++row) {
        if (m_measures->measureNumber(row) == number)
            m_ui->measureList->setCurrentIndex(m_measureFilter->mapFromSource(m_measures->index(row)));
    }
}

bool ReferencePage::lookAt(const RecordId &record)
{
    const std::optional<int> measure = m_adopters->measureOf(record);
    if (!measure)
        return false;
    showMeasure(*measure);
    m_adopters->lookAt(record);
    return true;
}

void ReferencePage::setUpMeasures()
{
    m_measureFilter->setSourceModel(m_measures);
    m_ui->measureList->setModel(m_measureFilter);
    connect(m_ui->measureFilterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_measureFilter->setSearch(text);
        if (!m_ui->measureList->currentIndex().isValid())
            m_ui->measureList->setCurrentIndex(m_measureFilter->index(0, 0));
    });
    connect(m_ui->measureList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReferencePage::showCurrentMeasure);
    m_ui->measureList->setCurrentIndex(m_measureFilter->index(0, 0));
    m_ui->measureSplitter->setStretchFactor(0, 1);
    m_ui->measureSplitter->setStretchFactor(1, 2);
    m_ui->measureDetailSplitter->setStretchFactor(0, 2);
    m_ui->measureDetailSplitter->setStretchFactor(1, 1);
    m_adopters->setTabOrderAfter(*m_ui->measureText);
}

void ReferencePage::setUpParticipants()
{
    setUpTable(*m_ui->participantTable, *m_participants, *m_ui->participantFilterEdit);
    connect(&m_context.selection, &Selection::yearChanged, this, &ReferencePage::showYear);
    showYear(m_context.selection.year());
}

void ReferencePage::setUpMilestones()
{
    auto *milestones = new MilestoneModel(m_context.workspace, this);
    setUpTable(*m_ui->milestoneTable, *milestones, *m_ui->milestoneFilterEdit);
    m_ui->milestoneTable->horizontalHeader()->setStretchLastSection(false);
    m_ui->milestoneTable->horizontalHeader()->setSectionResizeMode(MilestoneModel::Text, QHeaderView::Stretch);
    m_ui->milestoneTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->milestoneNoteLabel->setText(tr("This workspace holds no milestones yet; they can be imported from a table."));
    const auto showNote = [this, milestones] { m_ui->milestoneNoteLabel->setVisible(milestones->rowCount() == 0); };
    connect(milestones, &MilestoneModel::modelReset, this, showNote);
    showNote();
}

void ReferencePage::setUpTable(QTableView &table, QAbstractItemModel &model, QLineEdit &filterEdit)
{
    auto *filter = new SearchFilter(this);
    filter->setSourceModel(&model);
    table.setModel(filter);
    table.horizontalHeader()->setSortIndicatorClearable(true);
    table.sortByColumn(-1, Qt::AscendingOrder);
    connect(&filterEdit, &QLineEdit::textChanged, this, [filter, &table](const QString &text) {
        filter->setSearch(text);
        makeFirstRowCurrent(table);
    });
    makeFirstRowCurrent(table);
}

void ReferencePage::showYear(int year)
{
    m_participants->setYear(year);
    m_ui->participantNoteLabel->setText(
        tr("Groups are shown as they were on the last day of %1, the year chosen in the window.").arg(year));
}

void ReferencePage::showCurrentMeasure()
{
    const QModelIndex row = m_measureFilter->mapToSource(m_ui->measureList->currentIndex());
    const int measure = row.isValid() ? m_measures->measureNumber(row.row()) : 0;
    m_ui->measureText->setHtml(measureArticle(m_context.workspace.framework(), measure));
    m_adopters->setMeasure(measure);
}

void ReferencePage::fitTables()
{
    for (QTableView *table : tables())
        fitTable(*table);
    const QFontMetrics metrics(m_ui->measureText->font());
    m_ui->measureText->document()->setDocumentMargin(metrics.height());
    m_ui->measureText->document()->setIndentWidth(metrics.averageCharWidth() * 3);
}

QList<QTableView *> ReferencePage::tables() const
{
    return {m_ui->participantTable, m_ui->milestoneTable, m_ui->chairTable};
}

} // namespace tessera
