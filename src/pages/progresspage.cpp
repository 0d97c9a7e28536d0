// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/progresspage.h"

#include "charts/chartview.h"
#include "models/chartnumbersmodel.h"
#include "models/searchfilter.h"
#include "pages/behind.h"
#include "pages/chartcard.h"
#include "pages/chartcommands.h"
#include "pages/columnlayout.h"
#include "pages/flowlayout.h"
#include "pages/viewsbutton.h"
#include "pages/viewtools.h"
#include "ui_progresspage.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

// Of average width; in a narrower page what stands side by side stands below each other.
constexpr int kLettersOfTwoCharts = 105;
constexpr int kLettersOfChartAndNumbers = 125;
constexpr int kLettersOfBar = 140;

constexpr int kLinesOfCharts = 20; // at least

} // namespace

ProgressPage::ProgressPage(PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ProgressPage>())
    , m_chips(new QButtonGroup(this))
    , m_numbers(new ChartNumbersModel(this))
    , m_sortedNumbers(new SearchFilter(this))
{
    m_ui->setupUi(this);
    context.appearance.makeHeading(*m_ui->headingLabel, 1.35);
    m_ui->headingLabel->setText(heading());
    m_columns = new ColumnLayout(m_ui->chartContent);
    m_columns->setContentsMargins(0, 0, 12, 12);
    m_ui->choicePanel->setUp(context);
    setUpChips();
    setUpCards();
    setUpNumbers();
    setUpCommands();
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &ProgressPage::showNext);
    connect(m_ui->choicePanel, &ChoicePanel::choiceChanged, this, &ProgressPage::refresh);
    connect(&context.workspace, &Workspace::recordsChanged, this, [this] {
        m_isContentKnown = false;
        refresh();
    });
    connect(&context.appearance, &Appearance::changed, this, [this] {
        arrange();
        fitTable(*m_ui->numbersTable);
        refresh();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        for (QWidget *at = now; at; at = at->parentWidget()) {
            if (auto *card = qobject_cast<ChartCard *>(at); card && m_cards.contains(card))
                setCurrentCard(card);
        }
    });
    refresh();
    chooseChart(context.settings.get(setting::kProgressChart));
    arrange();
}

ProgressPage::~ProgressPage() = default;

QString ProgressPage::heading() const
{
    return tr("Progress across States");
}

// Parts of the page ----------------------------------------------------------------------------------------------

void ProgressPage::setUpChips()
{
    auto *flow = new FlowLayout(m_ui->chartBar);
    const auto addChip = [&](const QString &id, const QString &label) {
        auto *chip = new QPushButton(label, m_ui->chartBar);
        chip->setObjectName(id.isEmpty() ? u"allChip"_s : id);
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        chip->setProperty("chip", true);
        m_chips->addButton(chip);
        flow->addWidget(chip);
        connect(chip, &QPushButton::toggled, this, [this, id](bool isChecked) {
            if (isChecked)
                chooseChart(id);
        });
    };
    //: All charts
    addChip({}, tr("All"));
    for (const ProgressChart &chart : progressCharts())
        addChip(QLatin1String(chart.id), labelOf(chart));
    setFocusProxy(m_chips->buttons().constFirst());
}

void ProgressPage::setUpCards()
{
    for (const ProgressChart &chart : progressCharts()) {
        auto *card = new ChartCard(labelOf(chart), m_context.appearance, m_ui->chartContent);
        m_columns->addWidget(card);
        m_cards.append(card);
        connect(card, &ChartCard::enlargeAsked, this, [this, id = QString::fromLatin1(chart.id)] { chooseChart(id); });
        connect(card, &ChartCard::markActivated, this,
                [this, card](qsizetype series, qsizetype category) { openMark(card->chart(), series, category); });
    }
}

void ProgressPage::setUpNumbers()
{
    QTableView &table = *m_ui->numbersTable;
    m_sortedNumbers->setSourceModel(m_numbers);
    table.setModel(m_sortedNumbers);
    table.horizontalHeader()->setSortIndicatorClearable(true);
    table.sortByColumn(-1, Qt::AscendingOrder);
    connect(&table, &QTableView::activated, this, &ProgressPage::openNumber);
    const auto addCommand = [&](const QString &text, const QKeySequence &keys, const auto &command) {
        auto *action = new QAction(text, &table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, command);
        table.addAction(action);
    };
    addCommand(tr("&Copy"), QKeySequence(QKeySequence::Copy),
               [this] { copyRows(*m_ui->numbersTable, Headings::Without); });
    addCommand(tr("Copy with &headings"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
               [this] { copyRows(*m_ui->numbersTable); });
    m_ui->numbersPanel->hide();
}

void ProgressPage::setUpCommands()
{
    auto *flow = new FlowLayout(m_ui->commandBar);
    for (QPushButton *button : {m_ui->copyButton, m_ui->saveButton, m_ui->numbersButton})
        flow->addWidget(button);
    auto *views = new ViewsButton(m_ui->commandBar);
    views->setUp(m_context, {u"progress"_s, [this] { return viewContent(); },
                             [this](const QString &content) { showView(content); }});
    flow->addWidget(views);
    connect(views, &ViewsButton::messageShown, this, &ProgressPage::messageShown);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &ProgressPage::copyPicture);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] {
        const QString told = saveChart(m_current->chart(), m_context, this);
        if (!told.isEmpty())
            Q_EMIT messageShown(told);
    });
    connect(m_ui->numbersButton, &QPushButton::toggled, this, [this](bool isOn) {
        // There is room for the numbers of one chart: of all of them the one that was looked at.
        if (isOn && m_chosen.isEmpty())
            chooseChart(idOfCurrent());
        else
            showNumbers();
    });
    connect(m_ui->importButton, &QPushButton::clicked, this, [this] { Q_EMIT actionAsked(ActionId::Import); });
    connect(m_ui->matrixButton, &QPushButton::clicked, this, [this] { Q_EMIT actionAsked(ActionId::GoMatrix); });
    m_ui->importButton->setEnabled(!m_context.workspace.isReadOnly());
}

void ProgressPage::arrange()
{
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    const bool isWide = letters >= kLettersOfBar;
    m_columns->setColumns(letters >= kLettersOfTwoCharts ? 2 : 1);
    m_ui->bodyLayout->setDirection(letters >= kLettersOfChartAndNumbers ? QBoxLayout::LeftToRight
                                                                        : QBoxLayout::TopToBottom);
    m_ui->barLayout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    int commands = 0;
    for (const auto *button : m_ui->commandBar->findChildren<QAbstractButton *>())
        commands += button->sizeHint().width() + m_ui->commandBar->layout()->spacing();
    m_ui->commandBar->setMinimumWidth(isWide ? commands : 0);
    // Where the bars leave less than this, the page scrolls as a whole.
    m_ui->chartArea->setMinimumHeight(fontMetrics().height() * kLinesOfCharts);
}

void ProgressPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

// Showing --------------------------------------------------------------------------------------------------------

void ProgressPage::chooseChart(const QString &id)
{
    const ProgressChart *chart = progressChart(id);
    m_chosen = chart ? id : QString();
    m_context.settings.set(setting::kProgressChart, m_chosen);
    const qsizetype chosen = chart ? chart - progressCharts().data() : -1;
    const QSignalBlocker blocker(m_chips);
    m_chips->buttons().at(chosen + 1)->setChecked(true);
    setFocusProxy(m_chips->checkedButton());
    m_ui->choicePanel->setChart(m_chosen);
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards.at(i)->setVisible(!chart || i == chosen);
        m_cards.at(i)->setAlone(chart != nullptr);
    }
    setCurrentCard(m_cards.at(std::max<qsizetype>(0, chosen)));
    if (!chart)
        m_ui->numbersButton->setChecked(false);
    showNumbers();
    update();
}

void ProgressPage::refresh()
{
    m_stale = QSet<const ChartCard *>(m_cards.begin(), m_cards.end());
    update(); // and nothing before the page is seen again
}

void ProgressPage::paintEvent(QPaintEvent *event)
{
    Page::paintEvent(event);
    if (!isUpToDate())
        m_next.start();
}

bool ProgressPage::isShown(const ChartCard &card) const
{
    return !card.isHidden() && m_ui->contentStack->currentWidget() == m_ui->contentArea;
}

bool ProgressPage::isInSight(const ChartCard &card) const
{
    return !card.visibleRegion().isEmpty();
}

ChartCard *ProgressPage::nextStale() const
{
    ChartCard *next = nullptr;
    for (ChartCard *card : m_cards) {
        if (!m_stale.contains(card) || !isShown(*card))
            continue;
        if (isInSight(*card))
            return card;
        next = next ? next : card;
    }
    return next;
}

void ProgressPage::showNext()
{
    if (!isVisible())
        return;
    if (!m_isContentKnown)
        showContent();
    else if (ChartCard *card = nextStale())
        showChart(*card);
    if (!isUpToDate())
        m_next.start();
}

void ProgressPage::showContent()
{
    m_isContentKnown = true;
    m_ui->contentStack->setCurrentWidget(isUntouched(m_context.workspace) ? m_ui->emptyPanel
                                                                          : static_cast<QWidget *>(m_ui->contentArea));
    m_ui->choicePanel->followWorkspace();
}

void ProgressPage::showChart(ChartCard &card)
{
    m_stale.remove(&card);
    const ProgressChart &chart = progressCharts()[std::size_t(m_cards.indexOf(&card))];
    card.showChart(chart.make(progressSources(m_context.workspace), m_ui->choicePanel->choice()));
    if (&card == m_current)
        showNumbers();
}

void ProgressPage::setCurrentCard(ChartCard *card)
{
    m_current = card;
    for (ChartCard *one : std::as_const(m_cards))
        one->setCurrent(one == card && m_chosen.isEmpty());
}

QString ProgressPage::idOfCurrent() const
{
    return QLatin1String(progressCharts()[std::size_t(m_cards.indexOf(m_current))].id);
}

// Numbers --------------------------------------------------------------------------------------------------------

void ProgressPage::showNumbers()
{
    m_ui->numbersPanel->setVisible(m_ui->numbersButton->isChecked());
    if (!m_ui->numbersButton->isChecked())
        return;
    const bool isOther = m_numbers->chart().id != m_current->chart().id;
    m_numbers->setChart(m_current->chart());
    m_ui->numbersTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    if (m_numbers->columnCount() > 0)
        m_ui->numbersTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (isOther)
        m_ui->numbersTable->sortByColumn(-1, Qt::AscendingOrder);
    fitTable(*m_ui->numbersTable);
    makeFirstRowCurrent(*m_ui->numbersTable);
}

void ProgressPage::openNumber(const QModelIndex &index)
{
    const QModelIndex number = m_sortedNumbers->mapToSource(index);
    if (m_numbers->pointAt(number))
        openMark(m_numbers->chart(), number.column() - 1, number.row());
}

// Commands -------------------------------------------------------------------------------------------------------

void ProgressPage::copy()
{
    if (m_ui->numbersTable->hasFocus())
        copyRows(*m_ui->numbersTable, Headings::Without);
    else
        copyPicture();
}

void ProgressPage::copyWithHeadings()
{
    if (m_ui->numbersTable->hasFocus())
        copyRows(*m_ui->numbersTable);
    else
        copyPicture();
}

void ProgressPage::copyPicture()
{
    if (m_current->chart().isEmpty())
        return;
    copyChart(m_current->chart(), m_context);
    Q_EMIT messageShown(tr("Picture and numbers are on the clipboard."));
}

void ProgressPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        Page::keyPressEvent(event);
}

void ProgressPage::openMark(const ChartData &chart, qsizetype series, qsizetype category)
{
    const ChartSeries &line = chart.series.at(series);
    //: Title of a list of cells: %1 = a line of a chart, %2 = a year, measure or State
    const QString title = tr("%1, %2").arg(line.name, chart.categories.at(category));
    showBehind(*this, m_context, title, line.points.at(category).behind);
}

QString ProgressPage::viewContent() const
{
    return viewToJson({m_chosen, m_ui->choicePanel->choice()});
}

void ProgressPage::showView(const QString &content)
{
    const ProgressView view = viewFromJson(content, m_context.workspace, m_context.selection);
    m_ui->choicePanel->setChoice(view.choice);
    chooseChart(view.chart);
}

} // namespace tessera
