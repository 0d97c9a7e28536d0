// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/catalogue.h"
#include "support/contactfixture.h"
#include "support/meetingfixture.h"
#include "support/testworkspace.h"
#include "workspace/evidenceedits.h"
#include "workspace/searchindex.h"

#include <QElapsedTimer>
#include <QTest>

#include <limits>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kManyHits = std::numeric_limits<qsizetype>::max();

QStringList titlesOf(const QList<Hit> &hits)
{
    QStringList titles;
    for (const Hit &hit : hits)
        titles.append(hit.title);
    return titles;
}

QStringList targetsOf(const QList<Hit> &hits, HitKind kind)
{
    QStringList targets;
    for (const Hit &hit : hits) {
        if (hit.kind == kind)
            targets.append(hit.target);
    }
    return targets;
}

Hit page(const QString &title, const QString &detail = {})
{
    return {HitKind::Page, title, detail, title, {}};
}

/// Milliseconds of the quickest of some searches: what else the machine does is left out.
double quickest(const SearchIndex &index, const QString &question)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        const QList<Hit> hits = index.find(question);
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
        if (hits.isEmpty())
            qFatal("nothing found");
    }
    return best;
}

} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesInAnyLanguage_data();
    void namesInAnyLanguage();
    void measuresInAnotherLanguage();
    void allWordsMustBeFound();
    void nothingAskedNothingFound();
    void fitsAreRanked();
    void titlesComeBeforeOtherWords();
    void kindsAndTitlesSettleTheOrder();
    void onlyTheBest();
    void contactsAreFoundByWhatIsKnownOfThem_data();
    void contactsAreFoundByWhatIsKnownOfThem();
    void contactsWithoutAName();
    void erasedContactsAreNotFound();
    void meetingsAndTheirDays();
    void evidenceIsFound();
    void fiveThousandRecords();

private:
    test::TestWorkspace m_empty;
};

void TestSearchIndex::namesInAnyLanguage_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<HitKind>("kind");
    QTest::addColumn<QString>("target");
    QTest::newRow("as it is") << u"Türkiye"_s << HitKind::State << u"TR"_s;
    QTest::newRow("without accents") << u"turkiye"_s << HitKind::State << u"TR"_s;
    QTest::newRow("case") << u"TÜRKIYE"_s << HitKind::State << u"TR"_s;
    QTest::newRow("French") << u"hongrie"_s << HitKind::State << u"HU"_s;
    QTest::newRow("Hungarian") << u"magyarorszag"_s << HitKind::State << u"HU"_s;
    QTest::newRow("marks between words") << u"états-unis"_s << HitKind::State << u"US"_s;
    QTest::newRow("code") << u"hu"_s << HitKind::State << u"HU"_s;
    QTest::newRow("measure by number") << u"cbm 8"_s << HitKind::Measure << u"8"_s;
    QTest::newRow("measure by title") << u"vulnerabilit"_s << HitKind::Measure << u"16"_s;
    QTest::newRow("measure by short title") << u"terminology"_s << HitKind::Measure << u"9"_s;
}

void TestSearchIndex::namesInAnyLanguage()
{
    QFETCH(QString, question);
    QFETCH(HitKind, kind);
    QFETCH(QString, target);
    const QList<Hit> hits = SearchIndex(*m_empty).find(question);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(idOf(hits.constFirst().kind), idOf(kind));
    QCOMPARE(hits.constFirst().target, target);
}

void TestSearchIndex::measuresInAnotherLanguage()
{
    Workspace::Surroundings surroundings = m_empty.surroundings();
    surroundings.reference = [](const QString &framework) {
        Result<Reference> reference = builtInReference(framework);
        if (reference)
            reference->framework.measures.first().title =
                LocalisedText({{u"en"_s, u"National views"_s}, {u"hu"_s, u"Nemzeti álláspontok"_s}});
        return reference;
    };
    const auto workspace =
        Workspace::create(m_empty.path(u"translated.tessera"_s), m_empty->framework().id, surroundings);
    QVERIFY(workspace);
    const QList<Hit> hits = SearchIndex(**workspace).find(u"allaspont"_s);
    QCOMPARE(targetsOf(hits, HitKind::Measure), QStringList{u"1"_s});
    QCOMPARE(hits.constFirst().title, u"CBM\u00a01  National views"_s);
}

void TestSearchIndex::allWordsMustBeFound()
{
    SearchIndex index(*m_empty);
    QVERIFY(titlesOf(index.find(u"united kingdom"_s)) == QStringList{u"United Kingdom"_s});
    QVERIFY(titlesOf(index.find(u"kingdom united"_s)) == QStringList{u"United Kingdom"_s});
    QVERIFY(index.find(u"united hungary"_s).isEmpty());
    QVERIFY(index.find(u"zzz"_s).isEmpty());
}

void TestSearchIndex::nothingAskedNothingFound()
{
    const SearchIndex index(*m_empty);
    QVERIFY(index.find({}).isEmpty());
    QVERIFY(index.find(u"  "_s).isEmpty());
    QVERIFY(index.find(u" - · "_s).isEmpty());
    QVERIFY(index.size() >= 57 + 16);
}

void TestSearchIndex::fitsAreRanked()
{
    SearchIndex index(*m_empty);
    index.add(page(u"Aubergine"_s), {}); // the middle, though its title comes first
    index.add(page(u"Bergamot"_s), {});
    index.add(page(u"Old Berg"_s), {});
    QCOMPARE(titlesOf(index.find(u"berg"_s)).mid(0, 3), QStringList({u"Old Berg"_s, u"Bergamot"_s, u"Aubergine"_s}));
    // A beginning before does not hide the whole word after it.
    index.add(page(u"Bergamot from Berg"_s), {});
    QCOMPARE(titlesOf(index.find(u"berg"_s)).mid(0, 2), QStringList({u"Bergamot from Berg"_s, u"Old Berg"_s}));
}

void TestSearchIndex::titlesComeBeforeOtherWords()
{
    SearchIndex index(*m_empty);
    index.add(page(u"A page"_s), {u"quince"_s});
    index.add(page(u"B page"_s, u"quince"_s), {});
    index.add(page(u"C page"_s), {u"quinces"_s});
    index.add(page(u"D xquince"_s), {});
    QCOMPARE(titlesOf(index.find(u"quince"_s)), QStringList({u"D xquince"_s, u"A page"_s, u"B page"_s, u"C page"_s}));
    // One word from the title, one from elsewhere.
    QCOMPARE(titlesOf(index.find(u"quince b"_s)).constFirst(), u"B page"_s);
}

void TestSearchIndex::kindsAndTitlesSettleTheOrder()
{
    SearchIndex index(*m_empty);
    const QList<HitKind> reversed{HitKind::Action,  HitKind::Page,    HitKind::Evidence, HitKind::Meeting,
                                  HitKind::Contact, HitKind::Measure, HitKind::State};
    for (const HitKind kind : reversed) {
        index.add({kind, u"Quince pie"_s, {}, u"2"_s, {}}, {});
        index.add({kind, u"Quince jam"_s, {}, u"1"_s, {}}, {});
    }
    const QList<Hit> hits = index.find(u"quince"_s);
    QCOMPARE(hits.size(), 2 * reversed.size());
    for (qsizetype i = 0; i < hits.size(); ++i) {
        QCOMPARE(idOf(hits.at(i).kind), idOf(reversed.at(reversed.size() - 1 - i / 2)));
        QCOMPARE(hits.at(i).target, i % 2 == 0 ? u"1"_s : u"2"_s);
    }
    for (const Choice<HitKind> &choice : choices<HitKind>())
        QVERIFY(!labelOf(choice.value).isEmpty());
}

void TestSearchIndex::onlyTheBest()
{
    SearchIndex index(*m_empty);
    for (int i = 0; i < 60; ++i)
        index.add(page(u"Quince %1"_s.arg(i)), {});
    QCOMPARE(index.find(u"quince"_s).size(), 50);
    QCOMPARE(index.find(u"quince"_s, 3).size(), 3);
    QCOMPARE(index.find(u"quince"_s, kManyHits).size(), 60);
    QVERIFY(index.find(u"quince"_s, 0).isEmpty());
}

void TestSearchIndex::contactsAreFoundByWhatIsKnownOfThem_data()
{
    QTest::addColumn<QString>("question");
    for (const char *question : {"pelda", "Márta Példa", "ministry", "cyber unit", "desk officer", "marta@example",
                                 "example.org", "+36 1 555", "hungary pelda", "policy ministry"})
        QTest::newRow(question) << QString::fromUtf8(question);
}

void TestSearchIndex::contactsAreFoundByWhatIsKnownOfThem()
{
    QFETCH(QString, question);
    test::TestWorkspace workspace;
    Contact contact = test::contactOf(u"HU"_s, role::kOscePolicy, u"Márta Példa"_s);
    contact.unit = u"Cyber Unit"_s;
    contact.position = u"Desk Officer"_s;
    contact.email = u"marta@example.org"_s;
    contact.telephone = u"+36 1 555 0000"_s;
    const QString id = test::enterContact(*workspace, contact, {2025, 1, 1});
    const QList<Hit> hits = SearchIndex(*workspace).find(question);
    QCOMPARE(targetsOf(hits, HitKind::Contact), QStringList{id});
    QCOMPARE(hits.constFirst().title, u"Márta Példa"_s);
    QCOMPARE(hits.constFirst().detail, u"Hungary · Policy"_s);
    QVERIFY((hits.constFirst().record == RecordId{RecordKind::Contact, id}));
}

void TestSearchIndex::contactsWithoutAName()
{
    test::TestWorkspace workspace;
    Contact desk = test::contactOf(u"FI"_s, role::kOsceTechnical, {});
    desk.position = u"Duty desk"_s;
    test::enterContact(*workspace, desk, {2025, 1, 1});
    QCOMPARE(titlesOf(SearchIndex(*workspace).find(u"duty desk"_s)), QStringList{u"Duty desk"_s});
    QCOMPARE(titlesOf(SearchIndex(*workspace).find(u"ministry finland"_s)), QStringList{u"Duty desk"_s});
}

void TestSearchIndex::erasedContactsAreNotFound()
{
    test::TestWorkspace workspace;
    Contact former = test::contactOf(u"HU"_s, role::kOscePolicy, u"Quillfeather"_s);
    former.from = {2020, 1, 1};
    former.until = {2022, 1, 1};
    const QString id = test::enterContact(*workspace, former, {2020, 1, 1});
    QCOMPARE(SearchIndex(*workspace).find(u"quillfeather"_s).size(), 1);
    const Result<ErasureReport> erased = ContactEdits(*workspace).erase({id});
    QVERIFY(erased);
    const SearchIndex after(*workspace);
    QVERIFY(after.find(u"quillfeather"_s).isEmpty());
    QVERIFY(targetsOf(after.find(u"hungary"_s, kManyHits), HitKind::Contact).isEmpty());
}

void TestSearchIndex::meetingsAndTheirDays()
{
    test::TestWorkspace workspace;
    const QString id = test::addMeeting(*workspace, {2025, 3, 4}, u"1/2025"_s);
    const SearchIndex index(*workspace);
    for (const QString &question : {u"IWG 1/2025"_s, u"vienna 2025"_s, u"4 mar 2025"_s})
        QCOMPARE(targetsOf(index.find(question), HitKind::Meeting), QStringList{id});
    QCOMPARE(index.find(u"vienna"_s).constFirst().detail, u"4 Mar 2025 · Vienna"_s);
    Meeting nowhere = *workspace->meetings().meeting(id);
    nowhere.place.clear();
    QVERIFY(MeetingEdits(*workspace).change(nowhere));
    QCOMPARE(SearchIndex(*workspace).find(u"IWG 1/2025"_s).constFirst().detail, u"4 Mar 2025"_s);
}

void TestSearchIndex::evidenceIsFound()
{
    test::TestWorkspace workspace;
    Evidence evidence;
    evidence.title = u"Kiberbiztonsági stratégia"_s;
    evidence.address = u"https://example.org/strategy"_s;
    evidence.dated = {2020, 6, 1};
    QVERIFY(EvidenceEdits(*workspace).addLink(workspace.cell(u"HU"_s, 7), evidence));
    const SearchIndex index(*workspace);
    const QList<Hit> hits = index.find(u"kiberbiztonsagi"_s);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.constFirst().record.kind, RecordKind::Evidence);
    QCOMPARE(hits.constFirst().detail, u"1 Jun 2020"_s);
    QCOMPARE(targetsOf(index.find(u"example strategy"_s), HitKind::Evidence).size(), 1);
}

void TestSearchIndex::fiveThousandRecords()
{
    SearchIndex index(*m_empty);
    for (int i = 0; i < 5000; ++i) {
        const QString number = QString::number(i);
        index.add({HitKind::Contact, u"Márta Példa "_s + number, u"Hungary · Policy, Technical"_s, number, {}},
                  {u"Ministry of Foreign Affairs and Trade"_s,
                   u"Department for Security Policy and Non-proliferation"_s, u"Head of unit"_s,
                   u"marta.pelda.%1@example.org"_s.arg(number), u"+36 1 555 %1"_s.arg(number)});
    }
    QVERIFY(index.size() > 5000);
    for (const QString &question : {u"e"_s, u"pelda 4711"_s, u"foreign affairs trade policy unit"_s}) {
        const double milliseconds = quickest(index, question);
        qInfo("%s: %.2f ms", qUtf8Printable(question), milliseconds);
        QVERIFY2(milliseconds < 16.0, qUtf8Printable(question));
    }
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
