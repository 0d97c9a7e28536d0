// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overviewpage.h"

#include "domain/oscemeasures.h"
#include "exchange/csv.h"
#include "exchange/tilemapreader.h"
#include "pages/behind.h"
#include "pages/cardlayout.h"
#include "pages/duepreview.h"
#include "pages/newspreview.h"
#include "pages/viewtools.h"
#include "ui_overviewpage.h"
#include "workspace/progresssources.h"
#include "workspace/recordplace.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

// Of average width; in a narrower page what stands side by side stands below each other.
constexpr int kLettersOfMapAndBars = 90;
constexpr int kLettersOfDutiesAndTrend = 125;

/// Where a figure leads that has nothing behind it, in the order of overviewFigures().
constexpr std::array kFigureActions{ActionId::GoMatrix, ActionId::GoContacts, ActionId::GoContacts,
                                    ActionId::GoMeetings, ActionId::GoMatrix};

} // namespace

OverviewPage::OverviewPage(PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::OverviewPage>())
{
    m_ui->setupUi(this);
    context.appearance.makeHeading(*m_ui->headingLabel, 1.35);
    m_duties = new DuePreview(context, {*m_ui->dutyTable, *m_ui->dueEmptyLabel, *m_ui->doneButton}, this);
    m_news = new NewsPreview(context, {*m_ui->changesTable, *m_ui->changesEmptyLabel}, this);
    setUpCards();
    setUpPanels();
    setUpLinks();
    connect(&context.selection, &Selection::yearChanged, this, &OverviewPage::refresh);
    connect(&context.selection, &Selection::comparedYearChanged, this, &OverviewPage::refresh);
    connect(&context.workspace, &Workspace::recordsChanged, this, &OverviewPage::refresh);
    connect(&context.appearance, &Appearance::changed, this, &OverviewPage::refresh);
    showFigures();
    m_pending.replace({[this] { showMap(); },
                       [this] { showDuties(); },
                       [this] { showTrend(); },
                       [this] { showNews(); }});
    arrange();
    setFocusProxy(m_ui->averageCard);
}

OverviewPage::~OverviewPage()
{
    m_news->remember();
}

QString OverviewPage::heading() const
{
    const int compared = m_context.selection.comparedYear();
    if (compared > 0)
        //: Heading; both are years
        return tr("Overview — %1, compared with %2").arg(m_context.selection.year()).arg(compared);
    //: Heading; %1 = year
    return tr("Overview — %1").arg(m_context.selection.year());
}

void OverviewPage::copy()
{
    for (const QTableView *table : {m_ui->dutyTable, m_ui->changesTable}) {
        if (table->hasFocus()) {
            copyRows(*table);
            return;
        }
    }
    QList<QStringList> lines{{heading()}};
    for (const Figure &figure : m_figures)
        lines.append({figure.label, figure.value, figure.note});
    QGuiApplication::clipboard()->setText(toTabText(lines));
}

// Parts of the page ----------------------------------------------------------------------------------------------

QList<FigureCard *> OverviewPage::cards() const
{
    return {m_ui->averageCard, m_ui->nominatedCard, m_ui->confirmedCard, m_ui->meetingsCard, m_ui->submissionsCard};
}

void OverviewPage::setUpCards()
{
    auto *layout = new CardLayout(m_ui->cardBar);
    const QList<FigureCard *> all = cards();
    for (int i = 0; i < all.size(); ++i) {
        layout->addWidget(all.at(i));
        connect(all.at(i), &FigureCard::clicked, this, [this, i] {
            const Figure figure = m_figures.at(i);
            openBehind(figure.label, figure.behind, kFigureActions.at(std::size_t(i)));
        });
    }
}

void OverviewPage::setUpPanels()
{
    for (QLabel *label : {m_ui->mapLabel, m_ui->barsLabel, m_ui->dueLabel, m_ui->trendLabel, m_ui->changesLabel})
        m_context.appearance.makeHeading(*label, 1.0);
    m_ui->tileMapView->setUp(m_context.appearance);
    m_ui->barsView->setUp(m_context.appearance);
    connect(m_ui->tileMapView, &TileMapView::stateActivated, this, &OverviewPage::stateAsked);
    connect(m_ui->barsView, &BarListView::barActivated, this, &OverviewPage::openMeasure);
    connect(m_ui->trendView, &ChartView::markActivated, this, [this](qsizetype series, qsizetype category) {
        const ChartSeries line = m_ui->trendView->data().series.at(series);
        openBehind(line.name, line.points.at(category).behind, ActionId::GoMatrix);
    });
    connect(m_duties, &DuePreview::recordAsked, this, &Page::recordAsked);
    connect(m_duties, &DuePreview::messageShown, this, &Page::messageShown);
    connect(m_news, &NewsPreview::stateAsked, this, &OverviewPage::activityAsked);
}

void OverviewPage::setUpLinks()
{
    const std::initializer_list<std::pair<QPushButton *, ActionId>> links{{m_ui->allDueButton, ActionId::GoDue},
                                                                          {m_ui->activityButton, ActionId::GoActivity},
                                                                          {m_ui->importButton, ActionId::Import},
                                                                          {m_ui->matrixButton, ActionId::GoMatrix},
                                                                          {m_ui->contactButton, ActionId::GoContacts}};
    for (const auto &[button, action] : links)
        connect(button, &QPushButton::clicked, this, [this, wanted = action] { Q_EMIT actionAsked(wanted); });
    m_ui->importButton->setEnabled(!m_context.workspace.isReadOnly());
}

void OverviewPage::arrange()
{
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    const auto direct = [letters](QBoxLayout &row, int wanted) {
        row.setDirection(letters >= wanted ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    };
    direct(*m_ui->upperLayout, kLettersOfMapAndBars);
    direct(*m_ui->lowerLayout, kLettersOfDutiesAndTrend);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

// Showing --------------------------------------------------------------------------------------------------------

void OverviewPage::refresh()
{
    m_pending.replace({[this] { showFigures(); },
                       [this] { showMap(); },
                       [this] { showDuties(); },
                       [this] { showTrend(); }});
    update(); // and nothing before the page is seen again
}

void OverviewPage::paintEvent(QPaintEvent *event)
{
    Page::paintEvent(event);
    m_pending.goOn();
}

void OverviewPage::showFigures()
{
    m_ui->headingLabel->setText(heading());
    Q_EMIT headingChanged();
    m_ui->contentStack->setCurrentWidget(isUntouched(m_context.workspace) ? m_ui->emptyPanel
                                                                          : static_cast<QWidget *>(m_ui->contentPanel));
    const Theme &theme = m_context.appearance.theme();
    m_figures = overviewFigures(progressSources(m_context.workspace), m_context.selection.year(),
                                m_context.selection.comparedYear());
    const QList<FigureCard *> all = cards();
    for (int i = 0; i < all.size(); ++i) {
        const Figure &figure = m_figures.at(i);
        all.at(i)->setFigure(figure.value, figure.label, figure.behind.formula);
        all.at(i)->setNote(figure.note, figure.isOverdue ? theme.attention : theme.mutedText);
    }
}

void OverviewPage::showMap()
{
    if (m_tiles.isEmpty())
        m_tiles = builtInTiles().value_or(QList<Tile>());
    const YearMatrix matrix = m_context.workspace.matrix(m_context.selection.year());
    m_ui->tileMapView->setMap(tileMapOf(m_tiles, matrix));
    m_ui->barsView->setBars(measureBars(matrix));
}

void OverviewPage::showDuties()
{
    m_duties->show();
}

void OverviewPage::showTrend()
{
    const int first = m_context.workspace.years().constFirst();
    const ChartData trend =
        averageTrend(progressSources(m_context.workspace), osce::kPointsOfContact, first, m_context.selection.year());
    m_ui->trendLabel->setText(trend.title);
    m_ui->trendView->showChart(trend, m_context.appearance.theme());
}

void OverviewPage::showNews()
{
    m_news->show();
}

// Leading elsewhere ----------------------------------------------------------------------------------------------

void OverviewPage::openMeasure(int bar)
{
    const int year = m_context.selection.year();
    const QStringList states = m_context.workspace.participants().participatingStates(year);
    const QString current = m_context.selection.place().state;
    const int measure = m_ui->barsView->bars().bars.at(bar).number.toInt();
    Q_EMIT recordAsked(recordOf(
        {m_context.workspace.framework().id, year, {states.contains(current) ? current : states.value(0), measure}}));
}

void OverviewPage::openBehind(const QString &title, const Behind &behind, ActionId otherwise)
{
    if (!showBehind(*this, m_context, title, behind))
        Q_EMIT actionAsked(otherwise);
}

} // namespace tessera
