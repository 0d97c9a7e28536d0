// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/matrixpage.h"

#include "charts/statussymbol.h"
#include "exchange/csv.h"
#include "models/factindex.h"
#include "models/matrixfilter.h"
#include "models/matrixmodel.h"
#include "pages/cellsdialog.h"
#include "pages/flowlayout.h"
#include "pages/viewtools.h"
#include "pages/viewsbutton.h"
#include "ui_matrixpage.h"
#include "workspace/recordplace.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kGroupsAsChips = 4; // the others are in a menu, so that the bar stays one line

constexpr std::chrono::milliseconds kSettlingTime{700}; // after which the facts may be worked out

constexpr int kLinesOfWholePage = 28; // of text; a lower page leaves out legend and titles

/// A symbol with its name, for the legend. Drawn by itself so that it follows the theme.
class LegendEntry final : public QWidget
{
public:
    LegendEntry(Status status, const Appearance &appearance) : m_status(status), m_appearance(appearance)
    {
        setAccessibleName(labelOf(status));
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics = fontMetrics();
        return {metrics.height() + 6 + metrics.horizontalAdvance(labelOf(m_status)) + 8, metrics.height() + 4};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int side = fontMetrics().height();
        paintStatusSymbol(painter, QRectF(0, 2, side, side), m_status, m_appearance.theme(), side * 0.9);
        painter.setPen(m_appearance.theme().mutedText);
        painter.drawText(rect().adjusted(side + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, labelOf(m_status));
    }

private:
    Status m_status;
    const Appearance &m_appearance;
};

QPushButton *makeChip(const QString &text, QWidget *parent)
{
    auto *chip = new QPushButton(text, parent);
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    chip->setProperty("chip", true);
    return chip;
}

} // namespace

MatrixPage::MatrixPage(PageContext &context, QWidget *parent)
    : CellPage(context, parent)
    , m_ui(std::make_unique<Ui::MatrixPage>())
    , m_facts(new FactIndex(context.workspace, this))
    , m_model(new MatrixModel(context.workspace, context.selection, this))
    , m_filter(new MatrixFilter(this))
{
    m_ui->setupUi(this);
    context.appearance.makeHeading(*m_ui->headingLabel, 1.35);
    m_ui->filterEdit->setMinimumWidth(fontMetrics().averageCharWidth() * 11);
    m_ui->filterEdit->setMaximumWidth(fontMetrics().averageCharWidth() * 34);

    m_filter->setSourceModel(m_model);
    m_ui->matrixView->setAppearance(context.appearance);
    m_ui->matrixView->setModel(m_filter);
    m_ui->totalsBar->setUp(*m_ui->matrixView, context.appearance);

    setUpClearAction();
    setUpOrderMenu();
    setUpChips();
    setUpFacts();
    setUpLegend();

    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &MatrixPage::applyFilters);
    const auto allMeasures = [this] { return m_context.workspace.matrix(m_context.selection.year()).measureNumbers(); };
    connect(m_ui->rateButton, &QPushButton::clicked, this,
            [this, allMeasures] { showCellsBehind(m_ui->rateButton->text(), m_filter->shownStates(), allMeasures()); });
    connect(m_ui->totalsBar, &MatrixTotals::columnClicked, this, [this, allMeasures](int column) {
        const int measure = allMeasures().value(column);
        showCellsBehind(m_context.workspace.framework().measureLabel(measure), m_filter->shownStates(), {measure});
    });
    connect(m_ui->matrixView, &QTableView::activated, this, &MatrixPage::openCurrent);
    connect(m_ui->matrixView, &MatrixView::currentPlaceChanged, this, [this](const CellPlace &place) {
        if (!place.state.isEmpty())
            m_context.selection.setPlace(place);
    });
    connect(&context.selection, &Selection::placeChanged, m_ui->matrixView, &MatrixView::setCurrentPlace);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &MatrixPage::applyFilters);
    connect(&context.workspace, &Workspace::cellsChanged, this, [this] { // after the filter, which may hide a State now
        showHeading();
        showTotals();
    });
    connect(&context.selection, &Selection::comparedYearChanged, this, &MatrixPage::showHeading);
    connect(&context.appearance, &Appearance::changed, this, &MatrixPage::fitToHeight);
    setChoice(matrixChoiceFromJson(context.settings.get(setting::kMatrixChoice), context.workspace.participants()));
}

MatrixPage::~MatrixPage()
{
    MatrixChoice remembered = choice();
    remembered.isSortedByCount = false; // only when the user asks, each time
    remembered.onlyDiffering = false;
    m_context.settings.set(setting::kMatrixChoice, choiceToJson(remembered));
}

MatrixView &MatrixPage::view() const
{
    return *m_ui->matrixView;
}

CellBlock MatrixPage::selectedBlock() const
{
    return m_ui->matrixView->selectedBlock();
}

CellBlock MatrixPage::pasteTarget() const
{
    return m_ui->matrixView->pasteTarget();
}

QWidget *MatrixPage::keyWidget() const
{
    return m_ui->matrixView;
}

QString MatrixPage::heading() const
{
    return tr("Matrix — %1").arg(m_context.selection.year());
}

void MatrixPage::setUpClearAction()
{
    // Qt's own clear button has no name for screen readers and looks through the desktop's icon themes.
    QAction *clear = m_ui->filterEdit->addAction(m_context.appearance.icon(u"close"_s), QLineEdit::TrailingPosition);
    clear->setText(tr("Clear the text"));
    clear->setToolTip(clear->text());
    clear->setVisible(false);
    connect(clear, &QAction::triggered, m_ui->filterEdit, &QLineEdit::clear);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, clear,
            [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    connect(&m_context.appearance, &Appearance::changed, clear,
            [this, clear] { clear->setIcon(m_context.appearance.icon(u"close"_s)); });
}

void MatrixPage::setUpOrderMenu()
{
    QPushButton *corner = m_ui->matrixView->cornerButton();
    //: Heading of the column with the names of the States
    corner->setText(tr("State ▲"));
    corner->setToolTip(tr("Choose the order of the States"));
    corner->setAccessibleName(tr("Order of the States"));
    auto *menu = new QMenu(corner);
    m_orders = new QActionGroup(menu);
    const auto addOrder = [&](const QString &text, const std::optional<StateOrder> &order) {
        QAction *action = m_orders->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setData(order ? QVariant(int(*order)) : QVariant());
        connect(action, &QAction::triggered, this, [this, order] {
            MatrixChoice wanted = choice();
            wanted.order = order.value_or(m_model->order());
            wanted.isSortedByCount = !order;
            applyOrder(wanted);
        });
    };
    for (const auto &order : choices<StateOrder>())
        addOrder(labelOf(order.value), order.value);
    menu->addSeparator();
    addOrder(tr("Sorted by count"), {});
    corner->setMenu(menu);
}

void MatrixPage::setUpViews()
{
    auto *button = new ViewsButton(m_ui->chipBar);
    button->setProperty("chip", true);
    button->setUp(m_context, {u"matrix"_s, [this] { return choiceToJson(choice()); },
                              [this](const QString &content) {
                                  setChoice(matrixChoiceFromJson(content, m_context.workspace.participants()));
                              }});
    m_ui->chipBar->layout()->addWidget(button);
    connect(button, &ViewsButton::messageShown, this, &MatrixPage::messageShown);
}

MatrixChoice MatrixPage::choice() const
{
    const QAction *order = m_orders->checkedAction();
    return {m_group,
            m_ui->filterEdit->text(),
            m_gapsChip->isChecked(),
            m_changedChip->isChecked(),
            m_factsChip->isChecked(),
            m_model->order(),
            order && !order->data().isValid()};
}

void MatrixPage::setChoice(const MatrixChoice &choice)
{
    m_group = choice.group;
    m_gapsChip->setChecked(choice.onlyGaps);
    m_changedChip->setChecked(choice.onlyChanged);
    m_factsChip->setChecked(choice.onlyDiffering);
    m_ui->filterEdit->setText(choice.text);
    applyOrder(choice);
    applyFilters();
}

void MatrixPage::applyOrder(const MatrixChoice &choice)
{
    for (QAction *action : m_orders->actions()) {
        const QVariant order = action->data();
        action->setChecked(choice.isSortedByCount ? !order.isValid() : order == QVariant(int(choice.order)));
    }
    m_model->setOrder(choice.order);
    QHeaderView *header = m_ui->matrixView->horizontalHeader();
    m_filter->sort(choice.isSortedByCount ? m_model->totalColumn() : -1, Qt::DescendingOrder);
    header->setSortIndicator(m_model->totalColumn(), Qt::DescendingOrder);
    header->setSortIndicatorShown(choice.isSortedByCount);
}

void MatrixPage::setUpChips()
{
    auto *flow = new FlowLayout(m_ui->chipBar);
    const auto addGroup = [&](const QString &id, const QString &text, const QString &tip) {
        QPushButton *chip = makeChip(text, m_ui->chipBar);
        chip->setToolTip(tip);
        chip->setProperty("group", id);
        flow->addWidget(chip);
        m_groupChips.append(chip);
        connect(chip, &QPushButton::clicked, this, [this, id] { chooseGroup(id); });
    };
    addGroup({}, tr("All States"), tr("Show every participating State"));
    const QList<Group> &groups = m_context.workspace.participants().groups();
    for (const Group &group : groups.mid(0, kGroupsAsChips))
        addGroup(group.id, group.shortTitle.text(), group.title.text());
    m_moreGroups = makeChip({}, m_ui->chipBar);
    m_moreGroups->setToolTip(tr("Show the States of another group or region"));
    auto *menu = new QMenu(m_moreGroups);
    for (const Group &group : groups.mid(kGroupsAsChips))
        menu->addAction(group.title.text(), this, [this, id = group.id] { chooseGroup(id); });
    m_moreGroups->setMenu(menu);
    flow->addWidget(m_moreGroups);
    setUpViews();
    auto *gap = new QWidget(m_ui->chipBar); // sets the conditions apart from the groups
    gap->setFixedSize(fontMetrics().averageCharWidth() * 2, 1);
    flow->addWidget(gap);
    m_gapsChip = makeChip(tr("Only gaps"), m_ui->chipBar);
    m_gapsChip->setToolTip(tr("Let the cells stand out that are not implemented yet"));
    m_changedChip = makeChip({}, m_ui->chipBar);
    flow->addWidget(m_gapsChip);
    flow->addWidget(m_changedChip);
    m_factsChip = makeChip({}, m_ui->chipBar);
    flow->addWidget(m_factsChip);
    connect(m_gapsChip, &QPushButton::toggled, this, &MatrixPage::applyFilters);
    connect(m_changedChip, &QPushButton::toggled, this, [this](bool isOn) {
        if (isOn && m_context.selection.comparedYear() == 0)
            m_context.selection.setComparedYear(m_context.selection.year() - 1);
        applyFilters();
    });
}

void MatrixPage::setUpFacts()
{
    m_model->setFacts(*m_facts);
    m_factsChip->setToolTip(
        tr("Let the cells stand out whose status is not what contacts, meetings and evidence suggest"));
    const auto prepare = [this] { m_facts->prepare(m_context.selection.year()); };
    connect(m_factsChip, &QPushButton::toggled, this, [this, prepare] {
        prepare();
        applyFilters();
    });
    connect(m_facts, &FactIndex::prepared, this, [this] { // after the model, whose cells differ now
        if (m_factsChip->isChecked())
            applyFilters();
        else
            showHeading();
    });
    connect(m_facts, &FactIndex::cellsChanged, this, &MatrixPage::showHeading);
    m_settling.setSingleShot(true);
    m_settling.setInterval(kSettlingTime);
    connect(&m_settling, &QTimer::timeout, this, prepare);
    connect(&m_context.selection, &Selection::yearChanged, this, [this, prepare] {
        if (m_factsChip->isChecked())
            prepare();
        m_settling.start();
    });
    m_settling.start();
}

void MatrixPage::setUpLegend()
{
    auto *flow = new FlowLayout(m_ui->legendBar);
    for (const Status status :
         {Status::Implemented, Status::PartlyImplemented, Status::InPreparation, Status::NoActivity,
          Status::NoInformation, Status::PrefersNotToSay, Status::NotApplicable}) {
        m_legend.append(new LegendEntry(status, m_context.appearance));
        flow->addWidget(m_legend.constLast());
    }
    flow->addWidget(m_ui->rateButton);
}

void MatrixPage::chooseGroup(const QString &groupId)
{
    m_group = groupId;
    applyFilters();
}

void MatrixPage::applyFilters()
{
    const CellPlace place = m_context.selection.place();
    const QDate day = membershipDay(m_context.selection.year());
    for (QPushButton *chip : m_groupChips)
        chip->setChecked(chip->property("group").toString() == m_group);
    const Group *group = m_context.workspace.participants().group(m_group);
    const bool isInMenu = group && std::none_of(m_groupChips.begin(), m_groupChips.end(), [](const QPushButton *chip) {
                              return chip->isChecked();
                          });
    m_moreGroups->setChecked(isInMenu);
    //: Button with a menu; %1 = name of the chosen group or "More"
    m_moreGroups->setText(tr("%1 ▼").arg(isInMenu ? group->shortTitle.text() : tr("More")));
    m_filter->setGroupMembers(
        m_group.isEmpty() ? std::nullopt : std::optional(m_context.workspace.participants().membersOf(m_group, day)));
    m_filter->setOnlyGaps(m_gapsChip->isChecked());
    m_filter->setOnlyChanged(m_changedChip->isChecked());
    m_filter->setOnlyDiffering(m_factsChip->isChecked());
    m_filter->setText(m_ui->filterEdit->text());
    m_ui->matrixView->setCurrentPlace(place);
    if (!m_ui->matrixView->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_ui->matrixView->setCurrentIndex(m_filter->index(0, 0));
    showHeading();
    showTotals();
}

void MatrixPage::showHeading()
{
    const int compared = m_context.selection.comparedYear();
    m_changedChip->setText(tr("Changed since %1").arg(compared > 0 ? compared : m_context.selection.year() - 1));
    if (m_changedChip->isChecked() && compared == 0)
        m_changedChip->setChecked(false);
    const int year = m_context.selection.year();
    m_factsChip->setText(m_facts->isPrepared(year) ? tr("Facts and status differ (%1)").arg(m_facts->count(year))
                                                   : tr("Facts and status differ"));
    m_ui->headingLabel->setText(heading());
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    //: How many States the filters leave: "12 of 57 States"
    const QString text = shown == all ? QString() : tr("%1 of %2 States").arg(shown).arg(all);
    if (text != m_ui->shownLabel->text())
        announce(*m_ui->shownLabel, text);
    Q_EMIT headingChanged();
}

void MatrixPage::openCurrent()
{
    const CellPlace place = m_ui->matrixView->currentPlace();
    if (place.measure > 0)
        Q_EMIT inspectorAsked();
    else if (!place.state.isEmpty())
        showCellsBehind(m_context.workspace.participants().nameOf(place.state), {place.state},
                        m_context.workspace.matrix(m_context.selection.year()).measureNumbers());
}

void MatrixPage::showTotals()
{
    const YearMatrix matrix = m_context.workspace.matrix(m_context.selection.year());
    const QStringList states = m_filter->shownStates();
    QList<QPair<int, int>> rates;
    QStringList spoken;
    for (const int measure : matrix.measureNumbers()) {
        const Rate rate = matrix.tallyOfMeasure(measure, states).implementationRate();
        rates.append({rate.part, rate.of});
        spoken.append(matrix.framework().measureLabel(measure) + u": "_s + rate.countText());
    }
    m_ui->totalsBar->setRates(rates, tr("Implemented"), spoken.join(u", "_s));
    const Rate rate = matrix.tally(states, matrix.measureNumbers()).implementationRate();
    //: "412 of 912 implemented (45.2 %)"
    m_ui->rateButton->setText(tr("%1 implemented (%2)").arg(rate.countText(), rate.percentText()));
}

void MatrixPage::showCellsBehind(const QString &title, const QStringList &states, const QList<int> &measures)
{
    const YearMatrix matrix = m_context.workspace.matrix(m_context.selection.year());
    const Tally tally = matrix.tally(states, measures);
    const QList<CellPlace> cells =
        matrix.cells(states, measures, [](Status status) { return status == Status::Implemented; });
    CellsDialog dialog(m_context, title, implementationFormula(tally), m_context.selection.year(), cells, this);
    connect(&dialog, &CellsDialog::cellActivated, this, &MatrixPage::cellAsked);
    dialog.exec();
}

void MatrixPage::copy()
{
    if (selectedBlock().measures.isEmpty())
        return;
    const YearMatrix matrix = m_context.workspace.matrix(m_context.selection.year());
    QGuiApplication::clipboard()->setText(toTabText(statusTable(matrix, selectedBlock(), false)));
}

void MatrixPage::copyWithHeadings()
{
    if (selectedBlock().measures.isEmpty())
        return;
    const YearMatrix matrix = m_context.workspace.matrix(m_context.selection.year());
    QGuiApplication::clipboard()->setText(toTabText(statusTable(matrix, selectedBlock(), true)));
}

void MatrixPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitToHeight();
}

void MatrixPage::fitToHeight()
{
    // With large text on a small screen the table needs the room: what tool tips tell as well gives way.
    const bool isTight = height() < kLinesOfWholePage * fontMetrics().height();
    for (QWidget *entry : m_legend)
        entry->setVisible(!isTight);
    m_ui->matrixView->setTitlesShown(!isTight);
}

bool MatrixPage::lookAt(const RecordId &record)
{
    const std::optional<CellAddress> cell = cellOf(m_context.workspace, record);
    if (!cell)
        return false;
    clearFilters();
    m_context.selection.setYear(cell->year);
    m_context.selection.setPlace(cell->place);
    focusTable();
    return true;
}

bool MatrixPage::focusFilter()
{
    m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->filterEdit->selectAll();
    return true;
}

void MatrixPage::focusTable()
{
    m_ui->matrixView->setFocus(Qt::OtherFocusReason);
}

void MatrixPage::clearFilters()
{
    MatrixChoice all;
    all.order = m_model->order();
    all.isSortedByCount = choice().isSortedByCount;
    setChoice(all);
}

} // namespace tessera
