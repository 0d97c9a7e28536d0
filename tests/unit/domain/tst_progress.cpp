// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixtures.h"
#include "domain/progress.h"

#include <QTest>

#include <map>

using namespace tessera;
using namespace tessera::fixtures;

namespace {

/// Three measures, a handful of States, a year per entry of `cells`.
struct ProgressWorld {
    Framework framework = fixtures::framework();
    Participants participants = fixtures::participants();
    std::map<int, YearRecords> years;
    ContactBook contacts;
    std::unique_ptr<MeetingBook> meetings = std::make_unique<MeetingBook>(participants, MeetingBook::Content());
    Rules rules;
    QDate today{2025, 11, 22};
    ProgressChoice choice;

    void record(int year, const QList<Assessment> &assessments)
    {
        years.insert_or_assign(year, YearRecords(u"test"_s, year, assessments, {}, {}, {}));
    }

    YearMatrix matrix(int year)
    {
        const auto found = years
                               .try_emplace(year, u"test"_s, year, QList<Assessment>(), QList<Component>(),
                                            QList<EvidenceUse>(), QList<Submission>())
                               .first;
        return {framework, participants, found->second};
    }

    ProgressSources sources()
    {
        return {framework, participants,       [this](int year) { return matrix(year); }, contacts, *meetings, rules,
                today,     SharingLabel::Green};
    }

    ChartData make(const char *id)
    {
        for (const ProgressChart &chart : progressCharts()) {
            if (qstrcmp(chart.id, id) == 0)
                return chart.make(sources(), choice);
        }
        return {};
    }
};

QStringList textsOf(const ChartSeries &series)
{
    QStringList texts;
    for (const ChartPoint &point : series.points)
        texts.append(point.text);
    return texts;
}

Assessment implemented(const QString &state, int measure, int year)
{
    return assessment(state, measure, year, Status::Implemented);
}

} // namespace

class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chartsAreNamedAndComplete();
    void trendCountsExistingCells();
    void groupsHaveTheirMembersOfTheYear();
    void chosenStatesAndMeasures();
    void profileStandsBesideTheAverage();
    void profileOfTwoStates();
    void changeComparesCellsOfBothYears();
    void ratesInTheOrderAskedFor();
    void attendanceOfRecordedMeetings();
    void attendanceByStateLeavesOutTheUnrecorded();
    void timelinessAtTheEndOfEachYear();
    void stateBesideTheAverage();
    void averageWithAMeasureBesideIt();
    void choiceIsKept();
    void choiceForgetsTheUnknown();
    void choiceOfNonsense();
};

void TestProgress::chartsAreNamedAndComplete()
{
    ProgressWorld world;
    world.record(2025, {implemented(u"FI"_s, 8, 2025)});
    world.choice.profileState = u"FI"_s;
    world.choice.firstYear = 2024;
    world.choice.lastYear = 2025;
    const QStringList ids{u"trend-of-cells"_s,     u"average-by-group"_s,      u"state-profile"_s,
                          u"change-by-measure"_s,  u"attendance-by-meeting"_s, u"attendance-by-state"_s,
                          u"contact-timeliness"_s, u"rate-by-measure"_s};
    QStringList found;
    for (const ProgressChart &entry : progressCharts()) {
        const ChartData chart = entry.make(world.sources(), world.choice);
        found.append(chart.id);
        QCOMPARE(chart.id, QString::fromLatin1(entry.id));
        QVERIFY2(!chart.title.isEmpty() && !chart.categoryTitle.isEmpty() && !chart.unit.isEmpty(), entry.id);
        QCOMPARE(chart.sharing, SharingLabel::Green);
        for (const ChartSeries &series : chart.series) {
            QCOMPARE(series.points.size(), chart.categories.size());
            for (const ChartPoint &point : series.points) {
                QVERIFY(!point.text.isEmpty());
                QVERIFY(!point.value || !point.behind.formula.isEmpty());
            }
        }
    }
    QCOMPARE(found, ids);
}

void TestProgress::trendCountsExistingCells()
{
    ProgressWorld world;
    // 2015: eight States (Mongolia joined in 2014, CS leaves at the end of 2015) and two measures, one not applicable.
    world.record(2015, {implemented(u"FI"_s, 8, 2015), implemented(u"GB"_s, 8, 2015), implemented(u"GB"_s, 1, 2015),
                        assessment(u"NL"_s, 1, 2015, Status::PartlyImplemented),
                        assessment(u"PL"_s, 1, 2015, Status::NotApplicable)});
    world.choice.firstYear = 2012;
    world.choice.lastYear = 2016;
    const ChartData chart = world.make("trend-of-cells");
    const int cells = int(world.participants.participatingStates(2015).size()) * 2;
    QCOMPARE(chart.categories, QStringList({u"2012"_s, u"2013"_s, u"2014"_s, u"2015"_s, u"2016"_s}));
    QCOMPARE(chart.series.size(), 3);
    QCOMPARE(chart.series.at(0).status, Status::Implemented);
    QCOMPARE(chart.series.at(0).points.at(0).value, std::nullopt); // before the first measure
    QCOMPARE(chart.series.at(0).points.at(0).text, u"–"_s);
    const ChartPoint &point = chart.series.at(0).points.at(3);
    QCOMPARE(*point.value, 300.0 / (cells - 1));
    QCOMPARE(point.text, (Rate{3, cells - 1}.percentText()));
    QCOMPARE(point.behind.year, 2015);
    QCOMPARE(point.behind.cells.size(), 3);
    QCOMPARE(point.behind.formula,
             implementationFormula(world.matrix(2015).tally(world.participants.participatingStates(2015), {1, 8, 12})));
    QCOMPARE(chart.series.at(1).points.at(3).behind.cells, QList<CellPlace>({{u"NL"_s, 1}}));
    QVERIFY(chart.series.at(1).points.at(3).behind.formula.startsWith(u"Partly implemented / "_s));
    QCOMPARE(*chart.series.at(0).points.at(4).value, 0.0);
    QVERIFY(chart.description.startsWith(u"Implemented: from 0.0\u00a0% in 2013 to 0.0\u00a0% in 2016; "_s));
}

void TestProgress::groupsHaveTheirMembersOfTheYear()
{
    ProgressWorld world;
    for (const int year : {2022, 2023})
        world.record(year, {implemented(u"FI"_s, 8, year)});
    world.choice.firstYear = 2022;
    world.choice.lastYear = 2023;
    world.choice.groups = {u"NATO"_s, u"XX"_s, u"EU"_s};
    const ChartData chart = world.make("average-by-group");
    QCOMPARE(chart.series.size(), 3); // an unknown group is left out
    // Without Finland, which joined in 2023: two States, none of whose six cells is implemented.
    QCOMPARE(chart.series.at(0).name, u"NATO"_s);
    QCOMPARE(textsOf(chart.series.at(0)), QStringList({Rate{0, 6}.percentText(), Rate{1, 9}.percentText()}));
    QCOMPARE(chart.series.at(1).points.at(0).behind.cells, QList<CellPlace>({{u"FI"_s, 8}}));
    QVERIFY(chart.series.at(2).isReference);
    QVERIFY(!chart.series.at(0).isReference);
    world.choice.groups.clear();
    QVERIFY(!world.make("average-by-group").series.constFirst().isReference);
}

void TestProgress::chosenStatesAndMeasures()
{
    ProgressWorld world;
    world.record(2025, {implemented(u"FI"_s, 8, 2025), implemented(u"GB"_s, 8, 2025), implemented(u"FI"_s, 1, 2025)});
    world.choice.firstYear = world.choice.lastYear = 2025;
    world.choice.states = {u"PL"_s, u"FI"_s};
    world.choice.measures = {8};
    const ChartData chart = world.make("trend-of-cells");
    QCOMPARE(textsOf(chart.series.constFirst()), QStringList({Rate{1, 2}.percentText()}));
    QCOMPARE(chart.subtitle, u"Finland, Poland · CBM\u00A08"_s);
    world.choice.measures = {99};
    QVERIFY(world.make("trend-of-cells").isEmpty());
}

void TestProgress::profileStandsBesideTheAverage()
{
    ProgressWorld world;
    world.record(2025, {implemented(u"FI"_s, 8, 2025), assessment(u"FI"_s, 1, 2025, Status::NotApplicable),
                        assessment(u"GB"_s, 8, 2025, Status::PartlyImplemented),
                        assessment(u"GB"_s, 12, 2025, Status::InPreparation)});
    world.choice.lastYear = 2025;
    QVERIFY(world.make("state-profile").isEmpty()); // nobody was chosen
    world.choice.profileState = u"FI"_s;
    const ChartData chart = world.make("state-profile");
    QCOMPARE(chart.shape, ChartShape::Radar);
    QCOMPARE(chart.categories.size(), 3);
    QCOMPARE(textsOf(chart.series.at(0)), QStringList({u"Not applicable"_s, u"Implemented"_s, u"No information"_s}));
    QCOMPARE(chart.series.at(0).valueAt(0), std::nullopt);
    QCOMPARE(chart.series.at(0).valueAt(1), std::optional<double>(3));
    QCOMPARE(chart.series.at(0).valueAt(2), std::optional<double>(0));
    const int states = int(world.participants.participatingStates(2025).size());
    QVERIFY(chart.series.at(1).isReference);
    QCOMPARE(*chart.series.at(1).valueAt(1), 5.0 / states);
    QCOMPARE(chart.series.at(1).points.at(1).behind.cells.size(), 2);
    QVERIFY(chart.series.at(1).points.at(1).behind.formula.contains(u"(3 × 1 + 2 × 1 + 0) / %1"_s.arg(states)));
}

void TestProgress::profileOfTwoStates()
{
    ProgressWorld world;
    world.record(2025, {implemented(u"GB"_s, 8, 2025)});
    world.choice.lastYear = 2025;
    world.choice.profileState = u"FI"_s;
    world.choice.profileOther = u"GB"_s;
    const ChartData chart = world.make("state-profile");
    QCOMPARE(chart.title, u"State profile: Finland and United Kingdom"_s);
    QVERIFY(!chart.series.at(1).isReference);
    QCOMPARE(*chart.series.at(1).valueAt(1), 3.0);
}

void TestProgress::changeComparesCellsOfBothYears()
{
    ProgressWorld world;
    world.record(2015, {implemented(u"FI"_s, 8, 2015), implemented(u"CS"_s, 1, 2015)});
    world.record(2016, {implemented(u"GB"_s, 8, 2016), implemented(u"NL"_s, 8, 2016), implemented(u"FI"_s, 12, 2016)});
    world.choice.lastYear = 2016;
    const ChartData chart = world.make("change-by-measure");
    // CS was implemented and left; measure 12 is new: neither is a change.
    QCOMPARE(textsOf(chart.series.constFirst()), QStringList({u"0"_s, u"+1"_s, u"–"_s}));
    QCOMPARE(chart.series.constFirst().points.at(1).behind.cells.size(), 3);
    QCOMPARE(chart.series.constFirst().points.at(1).behind.formula,
             u"Implemented in 2016 − implemented in 2015 = 2 − 1 = +1"_s);
    world.choice.comparedYear = 2014;
    QCOMPARE(textsOf(world.make("change-by-measure").series.constFirst()).at(1), u"+2"_s);
    world.choice.lastYear = 2014;
    world.choice.comparedYear = 2015;
    QCOMPARE(textsOf(world.make("change-by-measure").series.constFirst()).at(1), u"−1"_s);
}

void TestProgress::ratesInTheOrderAskedFor()
{
    ProgressWorld world;
    world.record(2025, {implemented(u"FI"_s, 12, 2025), implemented(u"GB"_s, 12, 2025), implemented(u"FI"_s, 8, 2025)});
    world.choice.lastYear = 2025;
    const ChartData byNumber = world.make("rate-by-measure");
    QCOMPARE(byNumber.categories, QStringList({u"1"_s, u"8"_s, u"12"_s}));
    QVERIFY(!byNumber.subtitle.contains(u"sorted"_s));
    world.choice.isSortedByCount = true;
    const ChartData byCount = world.make("rate-by-measure");
    QCOMPARE(byCount.categories, QStringList({u"12"_s, u"8"_s, u"1"_s}));
    QVERIFY(byCount.subtitle.endsWith(u" · sorted by count"_s));
    QCOMPARE(byCount.series.constFirst().points.constFirst().behind.cells.size(), 2);
}

void TestProgress::attendanceOfRecordedMeetings()
{
    ProgressWorld world;
    MeetingBook::Content content;
    content.meetings = {meeting(u"1/2025"_s, {2025, 3, 1}), meeting(u"2/2025"_s, {2025, 6, 1}),
                        meeting(u"3/2025"_s, {2025, 12, 1}), meeting(u"w"_s, {2025, 4, 1}, 12)};
    const QStringList states = world.participants.participatingStates(2025);
    for (const QString &state : states)
        content.attendance.append(
            attendance(u"1/2025"_s, state, state == u"FI"_s ? Presence::Excused : Presence::Present));
    content.attendance.append(attendance(u"2/2025"_s, u"FI"_s, Presence::Present));
    world.meetings = std::make_unique<MeetingBook>(world.participants, content);
    world.choice.firstYear = world.choice.lastYear = 2025;
    const ChartData chart = world.make("attendance-by-meeting");
    // One to come and a workshop are not there; one that is recorded in part is there without a value.
    QCOMPARE(chart.categories, QStringList({u"IWG 1/2025"_s, u"IWG 2/2025"_s}));
    QCOMPARE(chart.highest, double(states.size()));
    const ChartPoint &first = chart.series.constFirst().points.at(0);
    QCOMPARE(*first.value, double(states.size() - 1));
    QCOMPARE(first.text, (Rate{int(states.size()) - 1, int(states.size())}.countText()));
    QCOMPARE(first.behind.records, QList<RecordId>({{RecordKind::Meeting, u"1/2025"_s}}));
    QCOMPARE(chart.series.constFirst().points.at(1).value, std::nullopt);
    QCOMPARE(chart.series.constFirst().points.at(1).text, u"Partly recorded"_s);
}

void TestProgress::attendanceByStateLeavesOutTheUnrecorded()
{
    ProgressWorld world;
    MeetingBook::Content content;
    content.meetings = {meeting(u"1"_s, {2024, 3, 1}), meeting(u"2"_s, {2025, 3, 1}), meeting(u"3"_s, {2025, 6, 1})};
    content.attendance = {attendance(u"1"_s, u"FI"_s, Presence::Remote), attendance(u"2"_s, u"FI"_s, Presence::Absent),
                          attendance(u"1"_s, u"GB"_s, Presence::Present)};
    world.meetings = std::make_unique<MeetingBook>(world.participants, content);
    world.choice.firstYear = 2024;
    world.choice.lastYear = 2025;
    world.choice.states = {u"PL"_s, u"GB"_s, u"FI"_s};
    const ChartData chart = world.make("attendance-by-state");
    QCOMPARE(chart.categories, QStringList({u"Finland"_s, u"Poland"_s, u"United Kingdom"_s}));
    QCOMPARE(textsOf(chart.series.constFirst()), QStringList({u"1 of 2"_s, u"–"_s, u"1 of 1"_s}));
    QCOMPARE(*chart.series.constFirst().points.at(0).value, 50.0);
    QCOMPARE(chart.series.constFirst().points.at(0).behind.records, QList<RecordId>({{RecordKind::Meeting, u"1"_s}}));
    world.choice.isSortedByCount = true;
    const ChartData sorted = world.make("attendance-by-state");
    QCOMPARE(sorted.categories, QStringList({u"United Kingdom"_s, u"Finland"_s, u"Poland"_s})); // the gap comes last
    QVERIFY(sorted.subtitle.contains(u"sorted by count"_s));
}

void TestProgress::timelinessAtTheEndOfEachYear()
{
    ProgressWorld world;
    world.contacts = ContactBook(
        {contact(u"a"_s, u"FI"_s, role::kOscePolicy, {2023, 2, 1}),
         contact(u"b"_s, u"GB"_s, role::kOsceTechnical, {2023, 2, 1}),
         contact(u"c"_s, u"GB"_s, role::kUnDiplomatic, {2023, 2, 1})},
        {confirmed(u"a"_s, {2024, 3, 1}), confirmed(u"a"_s, {2025, 3, 1}), confirmed(u"b"_s, {2024, 1, 10})}, {}, {},
        {});
    world.choice.firstYear = 2022;
    world.choice.lastYear = 2026;
    const ChartData chart = world.make("contact-timeliness");
    // Nobody served in 2022; in 2025 the second one is overdue; 2026 is still to come.
    QCOMPARE(
        textsOf(chart.series.constFirst()),
        QStringList({u"–"_s, Rate{0, 2}.percentText(), Rate{2, 2}.percentText(), Rate{1, 2}.percentText(), u"–"_s}));
    QCOMPARE(chart.series.constFirst().points.at(3).behind.records, QList<RecordId>({{RecordKind::Contact, u"a"_s}}));
}

void TestProgress::stateBesideTheAverage()
{
    ProgressWorld world;
    world.record(2025, {implemented(u"FI"_s, 8, 2025), implemented(u"FI"_s, 1, 2025), implemented(u"GB"_s, 1, 2025)});
    const ChartData chart = stateAgainstAverage(world.sources(), u"FI"_s, 2024, 2025);
    const int states = int(world.participants.participatingStates(2025).size());
    QCOMPARE(textsOf(chart.series.at(0)), QStringList({u"0 of 3"_s, u"2 of 3"_s}));
    QCOMPARE(*chart.series.at(1).valueAt(1), 3.0 / states);
    QCOMPARE(chart.series.at(1).points.at(1).behind.cells.size(), 3);
    QVERIFY(chart.series.at(1).isReference);
    QCOMPARE(chart.highest, 3.0);
}

void TestProgress::averageWithAMeasureBesideIt()
{
    ProgressWorld world;
    world.record(2016, {implemented(u"FI"_s, 12, 2016)});
    const ChartData chart = averageTrend(world.sources(), 12, 2015, 2016);
    const int states = int(world.participants.participatingStates(2016).size());
    QCOMPARE(chart.series.at(0).points.at(1).text, (Rate{1, 3 * states}.percentText()));
    QCOMPARE(textsOf(chart.series.at(1)), QStringList({u"–"_s, Rate{1, states}.percentText()}));
    QCOMPARE(averageTrend(world.sources(), 0, 2015, 2016).series.size(), 1);
    QCOMPARE(averageTrend(world.sources(), 0, 2016, 2016, {u"FI"_s}).series.at(0).points.at(0).text,
             (Rate{1, 3}.percentText()));
}

void TestProgress::choiceIsKept()
{
    const ProgressChoice choice{{u"FI"_s, u"PL"_s}, {u"EU"_s}, {8, 12}, 2013, 2025, 2020, u"FI"_s, u"GB"_s, true};
    QCOMPARE(choiceFromJson(choiceToJson(choice), framework(), participants()), choice);
    QCOMPARE(choiceFromJson(choiceToJson({}), framework(), participants()), ProgressChoice());
}

void TestProgress::choiceForgetsTheUnknown()
{
    const ProgressChoice kept = choiceFromJson(
        uR"({"states":["FI","XX",3,"FI"],"groups":["EU","gone"],"measures":[8,99,"1"],"firstYear":-4,"lastYear":2025,
            "profileState":"XX","profileOther":"GB","sortedByCount":"yes","more":1})"_s,
        framework(), participants());
    const ProgressChoice expected{{u"FI"_s}, {u"EU"_s}, {8}, 0, 2025, 0, {}, u"GB"_s, false};
    QCOMPARE(kept, expected);
}

void TestProgress::choiceOfNonsense()
{
    for (const QString &text : {QString(), u"[]"_s, u"{"_s, u"null"_s})
        QCOMPARE(choiceFromJson(text, framework(), participants()), ProgressChoice());
}

QTEST_MAIN(TestProgress)
#include "tst_progress.moc"
