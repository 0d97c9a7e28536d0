// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/adoptions.h"
#include "domain/contactclocks.h"
#include "domain/meetingrecords.h"
#include "domain/records.h"
#include "domain/statistics.h"
#include "domain/workspaceproperty.h"
#include "exchange/catalogue.h"
#include "exchange/samples.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2025, 11, 20);
constexpr qsizetype kYearsOfDemonstration = 13; ///< steps 1 to 13; the first step is about the workspace

/// A workspace in memory: takes change sets only when nothing conflicts.
class Records
{
public:
    [[nodiscard]] std::optional<RecordValues> find(RecordKind kind, const QString &key) const
    {
        const auto found = m_records.constFind({kind, key});
        return found == m_records.constEnd() ? std::nullopt : std::optional(*found);
    }

    [[nodiscard]] bool commit(const ChangeSet &set)
    {
        if (!conflicts(set, [this](RecordKind kind, const QString &key) { return find(kind, key); }).isEmpty())
            return false;
        for (const Change &change : set.changes) {
            if (change.after)
                m_records.insert({change.kind, change.key}, *change.after);
            else
                m_records.remove({change.kind, change.key});
        }
        return true;
    }

    template <typename T>
    [[nodiscard]] QList<T> all() const
    {
        QList<T> found;
        for (auto it = m_records.constBegin(); it != m_records.constEnd(); ++it) {
            if (it.key().kind == T::kKind)
                found.append(recordFrom<T>(*it));
        }
        return found;
    }

    [[nodiscard]] YearRecords year(int year) const
    {
        QList<Assessment> assessments = all<Assessment>();
        assessments.removeIf([year](const Assessment &a) { return a.year != year; });
        QList<Component> components = all<Component>();
        components.removeIf([year](const Component &c) { return c.year != year; });
        QList<EvidenceUse> uses = all<EvidenceUse>();
        uses.removeIf([year](const EvidenceUse &u) { return u.year != year; });
        return {u"osce-cyber-cbm"_s, year, assessments, components, uses, {}};
    }

private:
    QHash<RecordId, RecordValues> m_records;
};

Reference reference()
{
    return *builtInReference(u"osce-cyber-cbm"_s);
}

Records filled(Sample sample)
{
    Records records;
    const Result<QList<ChangeSet>> steps = sampleSteps(sample, reference(), kToday);
    if (steps) {
        for (const ChangeSet &step : *steps) {
            if (!records.commit(step))
                qWarning("conflict in %s", qPrintable(step.title));
        }
    }
    return records;
}

QString propertyOf(const Records &records, const QString &name)
{
    const auto found = records.find(RecordKind::Property, name);
    return found ? recordFrom<Property>(*found).value : QString();
}

} // namespace

class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void properties_data();
    void properties();
    void publicMeetings();
    void demonstrationClocks();
    void publicRecord();
    void strategyInForce_data();
    void strategyInForce();
    void demonstrationIsTheSameEveryTime();
    void demonstrationAdopters();
    void demonstrationYears();
    void demonstrationRates_data();
    void demonstrationRates();
    void demonstrationGrows();
    void demonstrationIsAllowed();
    void demonstrationComponents();
    void demonstrationEvidence();
    void isQuick();
};

void TestSamples::steps_data()
{
    QTest::addColumn<Sample>("sample");
    QTest::addColumn<int>("count");
    QTest::newRow("public record") << Sample::PublicRecord << 5;
    QTest::newRow("demonstration") << Sample::Demonstration << 17;
}

void TestSamples::steps()
{
    QFETCH(Sample, sample);
    QFETCH(int, count);

    const Result<QList<ChangeSet>> steps = sampleSteps(sample, reference(), kToday);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().context));
    QCOMPARE(steps->size(), count);
    Records records;
    for (const ChangeSet &step : *steps) {
        QCOMPARE(step.origin, Origin::Sample);
        QVERIFY(!step.title.isEmpty());
        QVERIFY(!step.isEmpty());
        QVERIFY(records.commit(step));
    }
}

void TestSamples::properties_data()
{
    QTest::addColumn<Sample>("sample");
    QTest::addColumn<QString>("office");
    QTest::addColumn<QString>("sharing");
    QTest::newRow("public-record") << Sample::PublicRecord << u"Public record sample"_s << u"TLP:CLEAR"_s;
    QTest::newRow("demonstration") << Sample::Demonstration << u"Chair’s office (demonstration)"_s
                                   << u"TLP:AMBER+STRICT"_s;
}

void TestSamples::properties()
{
    QFETCH(Sample, sample);
    QFETCH(QString, office);
    QFETCH(QString, sharing);

    const Records records = filled(sample);
    QCOMPARE(propertyOf(records, property::kFramework), u"osce-cyber-cbm"_s);
    QCOMPARE(propertyOf(records, property::kSample), QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(propertyOf(records, property::kOffice), office);
    QCOMPARE(propertyOf(records, property::kSharing), sharing);
}

/// The meetings of the two platforms that are on the public record, with those who came where that is known.
void TestSamples::publicMeetings()
{
    const Records records = filled(Sample::PublicRecord);
    const QList<Meeting> meetings = records.all<Meeting>();
    QCOMPARE(meetings.size(), 20);
    const auto vienna = std::find_if(meetings.begin(), meetings.end(),
                                     [](const Meeting &meeting) { return meeting.begin == QDate(2014, 4, 9); });
    QVERIFY(vienna != meetings.end());
    QCOMPARE(vienna->forum, u"cecsp"_s);
    QCOMPARE(vienna->place, u"Vienna"_s);
    QSet<QString> present;
    for (const Attendance &attendance : records.all<Attendance>()) {
        if (attendance.meeting == vienna->id && attendance.presence == Presence::Present)
            present.insert(attendance.state);
    }
    QCOMPARE(present, (QSet<QString>{u"AT"_s, u"CZ"_s, u"HU"_s, u"PL"_s, u"SK"_s}));
    for (const Meeting &meeting : meetings)
        QCOMPARE(meeting.sharing, SharingLabel::Clear);
}

/// Contacts in every state of the clocks, whatever the day.
void TestSamples::demonstrationClocks()
{
    const Records records = filled(Sample::Demonstration);
    const ContactBook book(records.all<Contact>(), records.all<Confirmation>(), records.all<CommsCheck>(),
                           records.all<CommsReply>(), {});
    QHash<ConfirmationState, int> count;
    for (const Contact &contact : book.contacts())
        ++count[confirmationClock(book, contact, {}, kToday).state];
    for (const auto &state : choices<ConfirmationState>())
        QVERIFY2(count.value(state.value) > 0, state.id);
    QVERIFY(book.checks().size() > 4);
    QHash<int, int> held;
    for (const Meeting &meeting : records.all<Meeting>())
        held[meeting.begin.year()] += meeting.countsFor == 11 ? 1 : 0;
    for (int year = 2013; year <= 2025; ++year)
        QCOMPARE(held.value(year), 3);
}

void TestSamples::publicRecord()
{
    const Records records = filled(Sample::PublicRecord);
    QCOMPARE(records.all<Milestone>().size(), 28);
    QCOMPARE(records.all<Adoption>().size(), 5);
    // SK 2008 counts from 2013 on, as all do: thirteen strategies in force in thirteen years of five States.
    QCOMPARE(records.all<Evidence>().size(), 13);
    QCOMPARE(records.all<EvidenceUse>().size(), 5 * 13);
    QCOMPARE(records.all<Assessment>().size(), 5 * 13);
    for (const Evidence &evidence : records.all<Evidence>()) {
        QCOMPARE(evidence.kind, EvidenceKind::Link);
        QVERIFY(!evidence.dated.isValid());
        QVERIFY(evidence.origin.startsWith(u"Public record; confidence: "_s));
        QCOMPARE(evidence.sharing, SharingLabel::Clear);
    }
    for (const Assessment &assessment : records.all<Assessment>()) {
        QCOMPARE(assessment.status, Status::Implemented);
        QCOMPARE(assessment.source, Source::OpenSource);
        QCOMPARE(assessment.sharing, SharingLabel::Clear);
        QCOMPARE(assessment.measure, 7);
        QVERIFY(!assessment.asOf.isValid());
        QVERIFY(assessment.year >= 2013 && assessment.year <= 2025);
    }
}

void TestSamples::strategyInForce_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("done");

    QTest::newRow("of an earlier year") << u"SK"_s << 2013
                                        << u"National strategy: National Strategy for Information Security (2008)"_s;
    QTest::newRow("before the next") << u"CZ"_s << 2014
                                     << u"National strategy: Cyber Security Strategy 2011-2015 (2011)"_s;
    QTest::newRow("in its year") << u"CZ"_s << 2015
                                 << u"National strategy: National Cyber Security Strategy 2015-2020 (2015)"_s;
    QTest::newRow("the newest") << u"PL"_s << 2025 << u"National strategy: Cybersecurity Strategy 2019-2024 (2019)"_s;
}

void TestSamples::strategyInForce()
{
    QFETCH(QString, state);
    QFETCH(int, year);
    QFETCH(QString, done);

    const YearRecords records = filled(Sample::PublicRecord).year(year);
    const Assessment *assessment = records.assessment({state, 7});
    QVERIFY(assessment);
    QCOMPARE(assessment->done, done);
    QCOMPARE(records.evidenceUses({state, 7}).size(), 1);
}

void TestSamples::demonstrationIsTheSameEveryTime()
{
    const QList<ChangeSet> first = *sampleSteps(Sample::Demonstration, reference(), kToday);
    const QList<ChangeSet> second = *sampleSteps(Sample::Demonstration, reference(), kToday);
    QCOMPARE(first.size(), second.size());
    for (qsizetype i = 0; i < first.size(); ++i)
        QVERIFY(first.at(i).changes == second.at(i).changes);

    // The matrix does not move with the day; contacts and meetings do.
    const QList<ChangeSet> later = *sampleSteps(Sample::Demonstration, reference(), kToday.addYears(3));
    QCOMPARE(later.size(), first.size());
    for (qsizetype i = 0; i < first.size(); ++i)
        QCOMPARE(first.at(i).changes == later.at(i).changes, i <= kYearsOfDemonstration + 1); // and the adopters
}

void TestSamples::demonstrationAdopters()
{
    const Reference known = reference();
    const Records records = filled(Sample::Demonstration);
    const QList<Adoption> all = records.all<Adoption>();
    QSet<int> measures;
    for (const Adoption &adoption : all) {
        QCOMPARE(adoption.origin, u"Made up for the demonstration"_s);
        const State *state = known.participants.state(adoption.state);
        QVERIFY(state && state->kind == StateKind::ParticipatingState);
        QVERIFY(!adoption.to.isValid() || !adoption.from.isValid() || adoption.from < adoption.to);
        for (const Adoption &other : all)
            QVERIFY(keyOf(other) == keyOf(adoption) || !overlaps(other, adoption));
        measures.insert(adoption.measure);
    }
    // Some measures have adopters and some have none.
    QVERIFY2(measures.size() >= 6 && measures.size() <= 13, qPrintable(QString::number(measures.size())));
    QVERIFY(all.size() >= 15);
}

void TestSamples::demonstrationYears()
{
    const QList<ChangeSet> steps = *sampleSteps(Sample::Demonstration, reference(), kToday);
    for (qsizetype i = 1; i <= kYearsOfDemonstration; ++i) {
        QSet<QString> states;
        for (const Change &change : steps.at(i).changes) {
            if (change.kind != RecordKind::Assessment)
                continue;
            const auto assessment = recordFrom<Assessment>(*change.after);
            QCOMPARE(assessment.year, 2012 + int(i));
            states.insert(assessment.state);
        }
        QVERIFY(states.size() >= 40);
        if (i == kYearsOfDemonstration)
            QCOMPARE(states.size(), 57);
    }
}

void TestSamples::demonstrationRates_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<int>("lowest");
    QTest::addColumn<int>("highest");
    QTest::newRow("all") << 0 << 42 << 48;
    QTest::newRow("points of contact") << 8 << 90 << 96;
    QTest::newRow("expert meetings") << 11 << 72 << 90;
    QTest::newRow("strategy") << 7 << 70 << 88;
    QTest::newRow("protected channels") << 13 << 5 << 15;
    QTest::newRow("terminology") << 9 << 12 << 24;
}

void TestSamples::demonstrationRates()
{
    QFETCH(int, measure);
    QFETCH(int, lowest);
    QFETCH(int, highest);

    const Reference known = reference();
    const YearRecords records = filled(Sample::Demonstration).year(2025);
    const YearMatrix matrix(known.framework, known.participants, records);
    const QList<int> measures = measure == 0 ? matrix.measureNumbers() : QList<int>{measure};
    const Rate rate = matrix.tally(known.participants.participatingStates(2025), measures).implementationRate();
    qInfo("%s of %s", qPrintable(rate.percentText()), qPrintable(rate.countText()));
    QVERIFY(rate.percent() >= lowest && rate.percent() <= highest);
}

void TestSamples::demonstrationGrows()
{
    const Reference known = reference();
    const Records all = filled(Sample::Demonstration);
    const QStringList states = known.participants.participatingStates(2025);
    int fallen = 0;
    int risen = 0;
    double rate = 0;
    YearRecords before = all.year(2013);
    for (int year = 2014; year <= 2025; ++year) {
        YearRecords now = all.year(year);
        const YearMatrix earlier(known.framework, known.participants, before);
        const YearMatrix later(known.framework, known.participants, now);
        fallen += movements(earlier, later, states).count(Movement::Fallen);
        risen += movements(earlier, later, states).count(Movement::Risen);
        const double next = later.tally(states, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}).implementationRate().percent();
        QVERIFY2(next > rate - 1, qPrintable(QString::number(year)));
        rate = next;
        before = now;
    }
    QVERIFY(fallen > 10);
    QVERIFY(risen > 10 * fallen / 2);
}

void TestSamples::demonstrationIsAllowed()
{
    const Reference known = reference();
    const Records records = filled(Sample::Demonstration);
    QSet<Status> statuses;
    QSet<SharingLabel> labels;
    QSet<Work> work;
    for (const Assessment &assessment : records.all<Assessment>()) {
        const YearRecords empty(known.framework.id, assessment.year, {}, {}, {}, {});
        QVERIFY(checkAssessment(known.framework, known.participants, empty, assessment));
        QVERIFY(!isBlank(assessment));
        QVERIFY(!assessment.done.contains(u'%'));
        if (isReported(assessment.status)) {
            QCOMPARE(assessment.asOf.year(), assessment.year);
            QVERIFY(assessment.asOf > known.framework.measure(assessment.measure)->adopted);
            QVERIFY(assessment.source != Source::NotStated);
        }
        if (assessment.status == Status::Implemented)
            QVERIFY(!assessment.done.isEmpty());
        statuses.insert(assessment.status);
        labels.insert(assessment.sharing);
        work.insert(assessment.work);
    }
    QCOMPARE(statuses.size(), 7);
    QCOMPARE(labels.size(), 3);
    QCOMPARE(work.size(), 3);
}

void TestSamples::demonstrationComponents()
{
    const Reference known = reference();
    const Records records = filled(Sample::Demonstration);
    for (int year : {2013, 2019, 2025}) {
        const YearRecords ofYear = records.year(year);
        for (const Assessment &assessment : ofYear.assessments()) {
            const QList<Component> parts = ofYear.components({assessment.state, assessment.measure});
            const QList<MeasureComponent> &asked = known.framework.measure(assessment.measure)->components;
            const auto inPlace = std::count_if(parts.begin(), parts.end(),
                                               [](const Component &c) { return c.status == Status::Implemented; });
            if (assessment.status == Status::Implemented)
                QCOMPARE(inPlace, asked.size());
            else if (assessment.status == Status::PartlyImplemented && !asked.isEmpty())
                QVERIFY(inPlace > 0 && inPlace < asked.size());
            else
                QCOMPARE(inPlace, 0);
        }
    }
}

void TestSamples::demonstrationEvidence()
{
    const Records records = filled(Sample::Demonstration);
    QSet<QString> ids;
    QSet<QString> titles;
    for (const Evidence &evidence : records.all<Evidence>()) {
        QVERIFY(evidence.title.startsWith(u"Demonstration document "_s));
        QVERIFY(evidence.address.startsWith(u"https://example.org/"_s));
        ids.insert(evidence.id);
        titles.insert(evidence.title);
    }
    QVERIFY(ids.size() > 500);
    QCOMPARE(titles.size(), ids.size());
    for (const EvidenceUse &use : records.all<EvidenceUse>())
        QVERIFY(ids.contains(use.evidence));
}

void TestSamples::isQuick()
{
    const Reference known = reference();
    QElapsedTimer timer;
    timer.start();
    const Result<QList<ChangeSet>> steps = sampleSteps(Sample::Demonstration, known, kToday);
    const qint64 elapsed = timer.elapsed();
    qsizetype changes = 0;
    for (const ChangeSet &step : *steps)
        changes += step.changes.size();
    qInfo("%lld changes in %lld ms", qlonglong(changes), elapsed);
    QVERIFY(elapsed < 5'000); // 1 s is meant; a loaded machine and an unoptimised build need room
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
