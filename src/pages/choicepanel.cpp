// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/choicepanel.h"

#include "pages/choicetools.h"
#include "pages/flowlayout.h"
#include "pages/pickbutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

enum ChoiceConcern : int {
    AboutStates = 1,
    AboutGroups = 2,
    AboutMeasures = 4,
    AboutYears = 8,
    AboutOneYear = 16, ///< one, not several
    AboutComparison = 32,
    AboutProfile = 64,
    AboutOrder = 128,
};

struct ChartConcerns {
    const char *chart;
    int concerns;
};

constexpr std::array kConcerns{
    ChartConcerns{"trend-of-cells", AboutStates | AboutMeasures | AboutYears},
    ChartConcerns{"average-by-group", AboutStates | AboutGroups | AboutMeasures | AboutYears},
    ChartConcerns{"state-profile", AboutStates | AboutMeasures | AboutOneYear | AboutProfile},
    ChartConcerns{"change-by-measure", AboutStates | AboutMeasures | AboutOneYear | AboutComparison | AboutOrder},
    ChartConcerns{"attendance-by-meeting", AboutYears},
    ChartConcerns{"attendance-by-state", AboutStates | AboutYears | AboutOrder},
    ChartConcerns{"contact-timeliness", AboutStates | AboutYears},
    ChartConcerns{"rate-by-measure", AboutStates | AboutMeasures | AboutOneYear | AboutOrder},
};

constexpr int kConcernsOfAll = AboutStates | AboutMeasures | AboutYears; // what most charts share

void chooseData(QComboBox &box, const QVariant &value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

template <typename Box>
Box *makeControl(QWidget *parent, const QString &name)
{
    auto *control = new Box(parent);
    control->setObjectName(name);
    return control;
}

} // namespace

ChoicePanel::ChoicePanel(QWidget *parent)
    : QWidget(parent)
    , m_stateButton(makeControl<PickButton>(this, u"stateButton"_s))
    , m_groupButton(makeControl<PickButton>(this, u"groupButton"_s))
    , m_measureButton(makeControl<PickButton>(this, u"measureButton"_s))
    , m_firstYearBox(makeControl<QComboBox>(this, u"firstYearBox"_s))
    , m_lastYearBox(makeControl<QComboBox>(this, u"lastYearBox"_s))
    , m_comparedYearBox(makeControl<QComboBox>(this, u"comparedYearBox"_s))
    , m_profileBox(makeControl<QComboBox>(this, u"profileBox"_s))
    , m_otherBox(makeControl<QComboBox>(this, u"otherBox"_s))
    , m_orderBox(makeControl<QComboBox>(this, u"orderBox"_s))
    , m_resetButton(makeControl<QPushButton>(this, u"resetButton"_s))
{
    auto *flow = new FlowLayout(this);
    flow->setSpacing(8);
    addPart(tr("States"), *m_stateButton, AboutStates);
    addPart(tr("Groups"), *m_groupButton, AboutGroups);
    addPart(tr("State"), *m_profileBox, AboutProfile);
    //: Before a list: the State or the average that is shown beside a State
    addPart(tr("beside"), *m_otherBox, AboutProfile);
    addPart(tr("Measures"), *m_measureButton, AboutMeasures);
    //: Before a list of years
    addPart(tr("From"), *m_firstYearBox, AboutYears);
    //: Before a list of years
    addPart(tr("to"), *m_lastYearBox, AboutYears | AboutOneYear);
    addPart(tr("compared with"), *m_comparedYearBox, AboutComparison);
    addPart(tr("Order"), *m_orderBox, AboutOrder);
    m_resetButton->setText(tr("Reset"));
    m_resetButton->setToolTip(tr("Choose again what is usual"));
    m_resetButton->setAutoDefault(false);
    flow->addWidget(m_resetButton);
    connect(m_resetButton, &QPushButton::clicked, this, &ChoicePanel::reset);
}

void ChoicePanel::addPart(const QString &label, QWidget &control, int concern)
{
    auto *part = new QWidget(this);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *caption = new QLabel(label, part);
    caption->setProperty("muted", true);
    caption->setBuddy(&control);
    control.setAccessibleName(label);
    layout->addWidget(caption);
    layout->addWidget(&control);
    this->layout()->addWidget(part);
    m_parts.append({concern, part});
}

void ChoicePanel::setUp(PageContext &context)
{
    m_context = &context;
    setUpPicks();
    setUpBoxes();
    m_choice = usualChoice(context.workspace, context.selection);
    fillYears();
    fillStates();
    showChoice();
    setChart({});
    connect(&context.selection, &Selection::yearChanged, this, [this](int year) {
        ProgressChoice choice = m_choice;
        choice.lastYear = year;
        setChoice(choice);
    });
    connect(&context.selection, &Selection::comparedYearChanged, this, [this](int year) {
        ProgressChoice choice = m_choice;
        choice.comparedYear = year;
        setChoice(choice);
    });
}

void ChoicePanel::setUpPicks()
{
    const auto follow = [this](PickButton *button, const auto &take) {
        connect(button, &PickButton::pickChanged, this, [this, button, take] {
            ProgressChoice choice = m_choice;
            take(choice, button->picked());
            setChoice(choice);
        });
    };
    follow(m_stateButton, [](ProgressChoice &choice, const QStringList &ids) { choice.states = ids; });
    follow(m_groupButton, [](ProgressChoice &choice, const QStringList &ids) { choice.groups = ids; });
    follow(m_measureButton, [](ProgressChoice &choice, const QStringList &ids) {
        choice.measures.clear();
        for (const QString &id : ids)
            choice.measures.append(id.toInt());
    });
    //: No group is chosen
    m_groupButton->setNoneText(tr("No group"));
    m_measureButton->setNoneText(tr("All measures"));
    QList<PickItem> items;
    for (const Group &group : m_context->workspace.participants().groups())
        items.append({group.id, group.title.text()});
    m_groupButton->setItems(items);
    items.clear();
    for (const Measure &measure : m_context->workspace.framework().measures)
        items.append(
            {QString::number(measure.number), QString::number(measure.number) + u"  "_s + measure.shortTitle.text()});
    m_measureButton->setItems(items);
}

void ChoicePanel::setUpBoxes()
{
    m_orderBox->addItem(tr("In the usual order"), false);
    m_orderBox->addItem(tr("Sorted by count"), true);
    for (QComboBox *box : {m_profileBox, m_otherBox}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaxVisibleItems(20);
    }
    const auto follow = [this](QComboBox *box, const auto &take) {
        connect(box, &QComboBox::activated, this, [this, box, take] {
            ProgressChoice choice = m_choice;
            take(choice, box->currentData());
            setChoice(choice);
        });
    };
    follow(m_firstYearBox, [](ProgressChoice &choice, const QVariant &value) {
        choice.firstYear = value.toInt();
        choice.lastYear = std::max(choice.firstYear, choice.lastYear);
    });
    follow(m_lastYearBox, [](ProgressChoice &choice, const QVariant &value) { choice.lastYear = value.toInt(); });
    follow(m_comparedYearBox,
           [](ProgressChoice &choice, const QVariant &value) { choice.comparedYear = value.toInt(); });
    follow(m_profileBox, [](ProgressChoice &choice, const QVariant &value) { choice.profileState = value.toString(); });
    follow(m_otherBox, [](ProgressChoice &choice, const QVariant &value) { choice.profileOther = value.toString(); });
    follow(m_orderBox, [](ProgressChoice &choice, const QVariant &value) { choice.isSortedByCount = value.toBool(); });
}

/// Those of the last year; so are the members of groups.
void ChoicePanel::fillStates()
{
    const Participants &participants = m_context->workspace.participants();
    m_profileBox->clear();
    m_otherBox->clear();
    m_otherBox->addItem(tr("the average"), QString());
    for (const QString &state : participants.participatingStates(m_choice.lastYear)) {
        m_profileBox->addItem(participants.nameOf(state), state);
        m_otherBox->addItem(participants.nameOf(state), state);
    }
    fillWithStates(*m_stateButton, participants, m_choice.lastYear);
}

void ChoicePanel::fillYears()
{
    const QList<int> years = m_context->workspace.years();
    for (QComboBox *box : {m_firstYearBox, m_lastYearBox, m_comparedYearBox})
        box->clear();
    m_comparedYearBox->addItem(tr("the year before"), 0);
    for (const int year : years) {
        m_firstYearBox->addItem(QString::number(year), year);
        m_lastYearBox->addItem(QString::number(year), year);
        if (year < m_choice.lastYear)
            m_comparedYearBox->addItem(QString::number(year), year);
    }
}

void ChoicePanel::setChart(const QString &id)
{
    const auto found = std::find_if(kConcerns.begin(), kConcerns.end(),
                                    [&](const ChartConcerns &row) { return id == QLatin1String(row.chart); });
    m_concerns = found == kConcerns.end() ? kConcernsOfAll : found->concerns;
    for (const auto &[concern, part] : std::as_const(m_parts))
        part->setVisible(concern & m_concerns);
    // One year is no span.
    auto *caption = m_lastYearBox->parentWidget()->findChild<QLabel *>();
    caption->setText(m_concerns & AboutOneYear ? tr("Year") : tr("to"));
    m_lastYearBox->setAccessibleName(m_concerns & AboutOneYear ? tr("Year") : tr("Last year"));
    layout()->invalidate();
}

void ChoicePanel::followWorkspace()
{
    fillYears();
    setChoice(m_choice);
    showChoice();
}

void ChoicePanel::setChoice(const ProgressChoice &choice)
{
    const ProgressChoice possible = possibleChoice(choice, m_context->workspace, m_context->selection);
    if (possible == m_choice) {
        showChoice();
        return;
    }
    const bool isOtherYear = possible.lastYear != m_choice.lastYear;
    m_choice = possible;
    if (isOtherYear) {
        fillYears();
        fillStates();
    }
    showChoice();
    Q_EMIT choiceChanged();
}

void ChoicePanel::showChoice()
{
    QStringList measures;
    for (const int measure : std::as_const(m_choice.measures))
        measures.append(QString::number(measure));
    m_stateButton->setPicked(m_choice.states);
    m_groupButton->setPicked(m_choice.groups);
    m_measureButton->setPicked(measures);
    chooseData(*m_firstYearBox, m_choice.firstYear);
    chooseData(*m_lastYearBox, m_choice.lastYear);
    chooseData(*m_comparedYearBox, m_choice.comparedYear);
    chooseData(*m_profileBox, m_choice.profileState);
    chooseData(*m_otherBox, m_choice.profileOther);
    chooseData(*m_orderBox, m_choice.isSortedByCount);
    m_resetButton->setEnabled(m_choice != usualChoice(m_context->workspace, m_context->selection));
}

void ChoicePanel::reset()
{
    setChoice(usualChoice(m_context->workspace, m_context->selection));
}

} // namespace tessera
