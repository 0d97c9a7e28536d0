// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/statepage.h"

#include "domain/workspaceproperty.h"
#include "models/statemeasuremodel.h"
#include "pages/cardlayout.h"
#include "pages/behind.h"
#include "pages/duepreview.h"
#include "pages/statemeasuredelegate.h"
#include "pages/viewtools.h"
#include "ui_statepage.h"
#include "workspace/progresssources.h"
#include "workspace/recordplace.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>
#include <array>
#include <utility>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

// Of average width; in a narrower page what stands side by side stands below each other.
constexpr int kLettersOfCardsAndSubmission = 130;
constexpr int kLettersOfTableAndAside = 140;
constexpr int kLettersOfWhatWasDone = 15;
constexpr int kLinesOfChart = 14;
constexpr int kMostLinesOfChart = 40; // with its title; a line drawn higher says no more
constexpr int kMostToDo = 6;

/// Where a figure leads that has nothing behind it, in the order of stateFigures().
constexpr std::array kStateFigureActions{ActionId::GoMatrix, ActionId::GoContacts, ActionId::GoMeetings};

} // namespace

StatePage::StatePage(PageContext &context, QWidget *parent)
    : CellPage(context, parent)
    , m_ui(std::make_unique<Ui::StatePage>())
    , m_measures(new StateMeasureModel(context.workspace, context.selection, this))
{
    m_ui->setupUi(this);
    context.appearance.makeHeading(*m_ui->headingLabel, 1.35);
    m_duties = new DuePreview(context, {*m_ui->dutyTable, *m_ui->dueEmptyLabel, *m_ui->doneButton}, this);
    m_duties->setNarrow(kMostToDo);
    chooseState();
    setUpSwitcher();
    setUpPanels();
    setUpTable();
    connect(&context.selection, &Selection::aboutToMove, this, &StatePage::finishEditing);
    connect(&context.selection, &Selection::yearChanged, this, &StatePage::showState);
    connect(&context.selection, &Selection::comparedYearChanged, this, &StatePage::refresh);
    connect(&context.selection, &Selection::placeChanged, this, &StatePage::followPlace);
    connect(&context.workspace, &Workspace::recordsChanged, this, &StatePage::refresh);
    connect(&context.appearance, &Appearance::changed, this, &StatePage::fitColumns);
    connect(&context.appearance, &Appearance::changed, this, &StatePage::refresh);
    showState();
    arrange();
}

StatePage::~StatePage() = default;

QString StatePage::heading() const
{
    //: Heading; %1 = State, %2 = year
    return tr("%1 — %2").arg(m_context.workspace.participants().nameOf(m_measures->state()),
                             QString::number(m_context.selection.year()));
}

QWidget *StatePage::keyWidget() const
{
    return m_ui->measuresTable;
}

bool StatePage::takesPaste() const
{
    return participates();
}

bool StatePage::focusFilter()
{
    m_ui->stateBox->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool StatePage::lookAt(const RecordId &record)
{
    const std::optional<CellAddress> cell = cellOf(m_context.workspace, record);
    if (!cell)
        return false;
    m_context.selection.setYear(cell->year);
    m_context.selection.setPlace(cell->place);
    m_ui->measuresTable->setFocus(Qt::OtherFocusReason);
    return true;
}

// Parts of the page ----------------------------------------------------------------------------------------------

QList<FigureCard *> StatePage::cards() const
{
    return {m_ui->measuresCard, m_ui->contactsCard, m_ui->meetingsCard};
}

void StatePage::setUpSwitcher()
{
    const auto setUp = [this](QToolButton &button, const QString &name, Qt::Key key, int step) {
        const QKeySequence keys(Qt::ALT | key);
        const auto go = [this, step] { goTo(m_ui->stateBox->neighbour(step)); };
        button.setToolTip(u"%1 (%2)"_s.arg(name, keys.toString(QKeySequence::NativeText)));
        button.setAccessibleName(name);
        connect(&button, &QToolButton::clicked, this, go);
        auto *shortcut = new QShortcut(keys, this, go); // at once, which a button is not
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    };
    setUp(*m_ui->previousStateButton, tr("Previous State"), Qt::Key_PageUp, -1);
    setUp(*m_ui->nextStateButton, tr("Next State"), Qt::Key_PageDown, 1);
    const auto showIcons = [this] {
        m_ui->previousStateButton->setIcon(m_context.appearance.icon(u"previous"_s));
        m_ui->nextStateButton->setIcon(m_context.appearance.icon(u"next"_s));
    };
    showIcons();
    connect(&m_context.appearance, &Appearance::changed, this, showIcons);
    connect(m_ui->stateBox, &StateBox::stateChosen, this, &StatePage::goTo);
}

void StatePage::setUpPanels()
{
    for (QLabel *label : {m_ui->todoLabel, m_ui->chartLabel})
        m_context.appearance.makeHeading(*label, 1.0);
    auto *layout = new CardLayout(m_ui->cardBar);
    const QList<FigureCard *> all = cards();
    for (int i = 0; i < all.size(); ++i) {
        layout->addWidget(all.at(i));
        all.at(i)->setNote({}, m_context.appearance.theme().mutedText);
        connect(all.at(i), &FigureCard::clicked, this, [this, i] {
            const Figure figure = m_figures.value(i);
            if (!showBehind(*this, m_context, figure.label, figure.behind))
                Q_EMIT actionAsked(kStateFigureActions.at(std::size_t(i)));
        });
    }
    m_ui->submissionPanel->setUp(m_context);
    QWidget *last = m_ui->meetingsCard;
    for (QWidget *stop : m_ui->submissionPanel->tabStops() + QList<QWidget *>{m_ui->measuresTable})
        setTabOrder(std::exchange(last, stop), stop);
    connect(m_ui->submissionPanel, &SubmissionPanel::messageShown, this, &Page::messageShown);
    connect(m_ui->submissionPanel, &SubmissionPanel::placeAsked, this, [this](const CellPlace &place) {
        m_context.selection.setPlace(place);
        m_ui->measuresTable->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->gapsButton, &QPushButton::clicked, this, &StatePage::selectGaps);
    connect(m_ui->allDueButton, &QPushButton::clicked, this, [this] { Q_EMIT actionAsked(ActionId::GoDue); });
    connect(m_duties, &DuePreview::recordAsked, this, &Page::recordAsked);
    connect(m_duties, &DuePreview::messageShown, this, &Page::messageShown);
    connect(m_ui->chartView, &ChartView::markActivated, this, [this](qsizetype series, qsizetype category) {
        const ChartSeries line = m_ui->chartView->data().series.at(series);
        showBehind(*this, m_context, line.name, line.points.at(category).behind);
    });
}

void StatePage::setUpTable()
{
    QTableView &table = *m_ui->measuresTable;
    table.setModel(m_measures);
    table.setItemDelegate(new StateMeasureDelegate(m_context.appearance, this));
    table.setEditTriggers(QAbstractItemView::DoubleClicked);
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    table.viewport()->installEventFilter(this);
    auto *editText = new QShortcut(Qt::Key_F2, &table, this, [this] { editIn(StateMeasureModel::Done); });
    editText->setContext(Qt::WidgetShortcut);
    connect(&table, &QTableView::doubleClicked, this, [this] { (void)tellWhyNot(selectedBlock().places()); });
    connect(&table, &QTableView::customContextMenuRequested, this, &StatePage::showMenu);
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, &StatePage::takeCurrentRow);
    connect(m_measures, &StateMeasureModel::refreshed, this, [this] {
        showSubmission();
        showGaps();
    });
    connect(m_measures, &StateMeasureModel::unsavedChanged, this, &StatePage::unsavedChanged);
    connect(m_measures, &StateMeasureModel::editRefused, this,
            [this](const Error &error) { m_context.prompter.showError(this, error); });
    connect(
        m_measures, &StateMeasureModel::reasonNeeded, this,
        [this](const CellPlace &place, Status status) { setStatusOf({place}, status); },
        Qt::QueuedConnection); // once the editor is closed
}

// Which State ----------------------------------------------------------------------------------------------------

/// Where no State was looked at yet, the one that works here.
void StatePage::chooseState()
{
    if (!m_context.selection.place().state.isEmpty())
        return;
    const QStringList states =
        m_context.workspace.participants().participatingStates(m_context.selection.year(), StateOrder::Locale);
    const QString home = m_context.workspace.property(property::kHomeState);
    goTo(home.isEmpty() ? states.value(0) : home);
}

void StatePage::goTo(const QString &code)
{
    if (code.isEmpty())
        return;
    const int measure = m_context.selection.place().measure;
    const QList<Measure> &measures = m_context.workspace.framework().measures;
    m_context.selection.setPlace({code, measure > 0 || measures.isEmpty() ? measure : measures.constFirst().number});
}

void StatePage::followPlace()
{
    const QString state = m_context.selection.place().state;
    if (state.isEmpty())
        return;
    if (state == m_measures->state())
        showCurrentRow();
    else
        showState();
}

void StatePage::showState()
{
    m_measures->setState(m_context.selection.place().state);
    const Participants &participants = m_context.workspace.participants();
    m_ui->stateBox->showStates(participants,
                               participants.participatingStates(m_context.selection.year(), StateOrder::Locale),
                               m_measures->state());
    m_ui->previousStateButton->setEnabled(!m_ui->stateBox->neighbour(-1).isEmpty());
    m_ui->nextStateButton->setEnabled(!m_ui->stateBox->neighbour(1).isEmpty());
    m_ui->headingLabel->setText(heading());
    m_duties->setState(m_measures->state());
    fitColumns();
    showCurrentRow();
    refresh();
    Q_EMIT headingChanged();
}

bool StatePage::participates() const
{
    return m_measures->rowCount() > 0;
}

void StatePage::showCurrentRow()
{
    QTableView &table = *m_ui->measuresTable;
    const QModelIndex row = m_measures->indexOf(m_context.selection.place().measure);
    const QModelIndex wanted = row.isValid() ? row : m_measures->index(0, 0);
    if (!wanted.isValid() || wanted.row() == table.currentIndex().row())
        return;
    const int column = table.currentIndex().isValid() ? table.currentIndex().column() : int(StateMeasureModel::Now);
    chooseRow(wanted.siblingAtColumn(column));
}

/// Whatever keys are held down.
void StatePage::chooseRow(const QModelIndex &cell)
{
    m_ui->measuresTable->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect
                                                                     | QItemSelectionModel::Rows);
}

void StatePage::takeCurrentRow()
{
    const QTableView &table = *m_ui->measuresTable;
    if (!table.currentIndex().isValid())
        return;
    m_context.selection.setPlace(
        {m_measures->state(), table.currentIndex().data(StateMeasureModel::MeasureRole).toInt()});
    if (!table.hasFocus())
        return;
    // The page scrolls as a whole: the row is kept in sight here.
    const QRect row = table.visualRect(table.currentIndex());
    const QPoint middle = table.viewport()->mapTo(m_ui->stateContent, row.center());
    m_ui->contentPanel->ensureVisible(0, middle.y(), 0, 2 * row.height());
}

// Showing --------------------------------------------------------------------------------------------------------

void StatePage::refresh()
{
    showNotice();
    m_pending.replace({[this] { showFigures(); },
                       [this] { showDuties(); },
                       [this] { showFacts(); },
                       [this] { showChart(); }});
    update(); // and nothing before the page is seen again
}

void StatePage::paintEvent(QPaintEvent *event)
{
    CellPage::paintEvent(event);
    m_pending.goOn();
}

void StatePage::showNotice()
{
    const QString state = m_context.workspace.participants().nameOf(m_measures->state());
    QString text;
    if (!participates())
        //: %1 = State, %2 = year
        text = tr("%1 was no participating State in %2. Choose another State or another year.")
                   .arg(state, QString::number(m_context.selection.year()));
    else if (m_context.workspace.isReadOnly())
        text = tr("The workspace is open to read only: nothing can be changed here.");
    else if (isUntouched(m_context.workspace))
        text = tr("Nothing is recorded yet. Choose a measure and press a key from 1 to 6 for its status, or Enter to "
                  "choose it from a list; F2 to say what was done.");
    m_ui->noticeLabel->setText(text);
    m_ui->noticeFrame->setVisible(!text.isEmpty());
    m_ui->measuresTable->setVisible(participates());
}

void StatePage::showSubmission()
{
    m_ui->submissionPanel->showState(m_measures->state(), m_measures->rowCount(), m_measures->unconfirmed());
}

void StatePage::showGaps()
{
    const int gaps = int(m_measures->withoutEntry().size());
    m_ui->gapsButton->setText(
        //: %1 = year
        tr("%n measure(s) without an entry for %1", nullptr, gaps).arg(m_context.selection.year()));
    const bool isLocked =
        m_context.workspace.year(m_context.selection.year()).stage(m_measures->state()) == Stage::Accepted;
    m_ui->gapsButton->setVisible(gaps > 0 && !isLocked);
}

void StatePage::showFigures()
{
    const Theme &theme = m_context.appearance.theme();
    m_figures = stateFigures(progressSources(m_context.workspace), m_measures->state(), m_context.selection.year(),
                             m_context.selection.comparedYear());
    const QList<FigureCard *> all = cards();
    for (int i = 0; i < all.size(); ++i) {
        const Figure &figure = m_figures.at(i);
        all.at(i)->setFigure(figure.value, figure.label, figure.behind.formula);
        all.at(i)->setNote(figure.note, figure.isOverdue ? theme.attention : theme.mutedText);
    }
}

void StatePage::showDuties()
{
    m_duties->show();
}

void StatePage::showFacts()
{
    m_measures->workOutFacts();
}

void StatePage::showChart()
{
    const int first = m_context.workspace.years().constFirst();
    const ChartData chart = stateAgainstAverage(progressSources(m_context.workspace), m_measures->state(), first,
                                                m_context.selection.year());
    m_ui->chartLabel->setText(chart.title);
    m_ui->chartView->showChart(chart, m_context.appearance.theme());
}

// Editing --------------------------------------------------------------------------------------------------------

QList<int> StatePage::selectedMeasures() const
{
    QList<int> measures;
    for (const QModelIndex &row : m_ui->measuresTable->selectionModel()->selectedRows())
        measures.append(row.data(StateMeasureModel::MeasureRole).toInt());
    std::sort(measures.begin(), measures.end());
    return measures;
}

CellBlock StatePage::selectedBlock() const
{
    return {{m_measures->state()}, selectedMeasures()};
}

CellBlock StatePage::pasteTarget() const
{
    const QList<int> selected = selectedMeasures();
    QList<int> measures = m_measures->measures();
    measures.removeIf([&](int measure) { return selected.isEmpty() || measure < selected.constFirst(); });
    return {{m_measures->state()}, measures};
}

/// Here the measures stand below each other.
QList<QStringList> StatePage::arranged(const QList<QStringList> &table) const
{
    QList<QStringList> turned;
    for (int row = 0; row < table.size(); ++row) {
        for (int column = 0; column < table.at(row).size(); ++column) {
            while (turned.size() <= column)
                turned.append(QStringList());
            while (turned.at(column).size() < row)
                turned[column].append(QString());
            turned[column].append(table.at(row).at(column));
        }
    }
    return turned;
}

void StatePage::copy()
{
    copyRows(m_ui->dutyTable->hasFocus() ? *m_ui->dutyTable : *m_ui->measuresTable);
}

void StatePage::openCurrent()
{
    const int column = m_ui->measuresTable->currentIndex().column();
    const bool isField = column == StateMeasureModel::Done || column == StateMeasureModel::WorkColumn;
    editIn(isField ? column : int(StateMeasureModel::Now));
}

void StatePage::editIn(int column)
{
    QTableView &table = *m_ui->measuresTable;
    const QModelIndex cell = table.currentIndex().siblingAtColumn(column);
    if (!cell.isValid() || tellWhyNot({{m_measures->state(), cell.data(StateMeasureModel::MeasureRole).toInt()}})
        || !cell.flags().testFlag(Qt::ItemIsEditable))
        return;
    table.selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    table.edit(cell);
}

bool StatePage::finishEditing()
{
    QTableView &table = *m_ui->measuresTable;
    if (const QWidget *inside = table.viewport()->focusWidget();
        inside && inside != &table && inside->isVisible() && table.viewport()->isAncestorOf(inside))
        table.setFocus(Qt::OtherFocusReason);
    return m_measures->saveUnsaved();
}

QStringList StatePage::unsaved() const
{
    return m_measures->unsaved();
}

void StatePage::discardUnsaved()
{
    m_measures->discardUnsaved();
}

void StatePage::selectGaps()
{
    QTableView &table = *m_ui->measuresTable;
    const QList<int> gaps = m_measures->withoutEntry();
    table.setFocus(Qt::OtherFocusReason);
    for (qsizetype i = 0; i < gaps.size(); ++i) {
        const QModelIndex cell = m_measures->indexOf(gaps.at(i), StateMeasureModel::Now);
        if (i == 0)
            chooseRow(cell);
        table.selectionModel()->select(cell, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void StatePage::showMenu(const QPoint &position)
{
    QTableView &table = *m_ui->measuresTable;
    if (!table.currentIndex().isValid())
        return;
    QMenu menu;
    for (QAction *action : table.actions()) {
        if (action->isVisible() && action->isEnabled())
            menu.addAction(action);
    }
    menu.addSeparator();
    menu.addAction(tr("Show in the &matrix"), this, [this] {
        Q_EMIT recordAsked(
            recordOf({m_context.workspace.framework().id, m_context.selection.year(), m_context.selection.place()}));
    });
    menu.addAction(tr("&History…"), this, [this] { Q_EMIT actionAsked(ActionId::ShowHistory); });
    menu.exec(table.viewport()->mapToGlobal(position));
}

// Room -----------------------------------------------------------------------------------------------------------

void StatePage::setAsideShown(bool isShown)
{
    m_ui->asidePanel->setVisible(isShown);
    arrange();
}

void StatePage::fitColumns()
{
    QTableView &table = *m_ui->measuresTable;
    const int letter = QFontMetrics(table.font()).averageCharWidth();
    fitTable(table);
    table.horizontalHeader()->setMinimumSectionSize(letter * 4);
    table.setColumnWidth(StateMeasureModel::Number, letter * 5);
    fitTextColumn();
    const int line = fontMetrics().height();
    m_ui->chartView->setMinimumHeight(line * kLinesOfChart);
    m_ui->chartPanel->setMaximumHeight(line * kMostLinesOfChart);
    for (QToolButton *button : {m_ui->previousStateButton, m_ui->nextStateButton})
        button->setIconSize(QSize(line, line));
}

/// The text takes what the others leave, and in a narrow page enough to be read; the rest is scrolled to.
void StatePage::fitTextColumn()
{
    QTableView &table = *m_ui->measuresTable;
    int others = 0;
    for (int column = 0; column < StateMeasureModel::ColumnCount; ++column)
        others += column == StateMeasureModel::Done ? 0 : table.columnWidth(column);
    const int room = table.viewport()->width() - others;
    const int least = QFontMetrics(table.font()).averageCharWidth() * kLettersOfWhatWasDone;
    table.setColumnWidth(StateMeasureModel::Done, std::max(room, least));
    fitHeightToRows(table);
    if (room < least)
        table.setFixedHeight(table.height() + table.horizontalScrollBar()->sizeHint().height());
}

void StatePage::arrange()
{
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    const bool isUpperWide = letters >= kLettersOfCardsAndSubmission;
    const bool isLowerWide = letters >= kLettersOfTableAndAside;
    m_ui->upperLayout->setDirection(isUpperWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->lowerLayout->setDirection(isLowerWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->asideLayout->setDirection(isLowerWide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void StatePage::resizeEvent(QResizeEvent *event)
{
    CellPage::resizeEvent(event);
    arrange();
}

bool StatePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->measuresTable->viewport() && event->type() == QEvent::Resize)
        fitTextColumn();
    return CellPage::eventFilter(watched, event);
}

} // namespace tessera
