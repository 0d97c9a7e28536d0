// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"
#include "storagetest.h"
#include "support/folderstate.h"

#include <QTest>

namespace tessera {

using namespace Qt::StringLiterals;
using namespace test;

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAndChains();
    void filters_data();
    void filters();
    void keepsWhatWasSaidAboutTheStep();
    void redactsTheRecordOnly();
    void redactedTextIsNotInTheFile();
    void erasingIsAllOrNothing();
    void erasingRedactsItsOwnStep();
    void everJournalledFindsWhatWasRemoved();
};

namespace {

const QDateTime kStart({2026, 1, 15}, {9, 0}, Qt::UTC);

/// Five entries, one minute apart.
QList<ChangeSet> fiveSteps()
{
    const Assessment hungary = assessment(u"HU"_s, 8, 2025, Status::InPreparation);
    const Assessment implemented = assessment(u"HU"_s, 8, 2025, Status::Implemented);
    ChangeSet second = changeSet(u"Hungary, CBM 8: implemented"_s, {makeChange<Assessment>(hungary, implemented)});
    second.reason = u"Note Verbale ÁRVÍZTŰRŐ"_s;
    ChangeSet fourth = inverted(second);
    fourth.origin = Origin::Undo;
    fourth.reverts = 2;
    return {
        changeSet(u"first"_s, {makeChange<Assessment>({}, hungary),
                               makeChange<Assessment>({}, assessment(u"SK"_s, 3, 2024, Status::NoActivity))}),
        second,
        changeSet(u"milestone"_s, {makeChange<Milestone>({}, Milestone{u"m1"_s, QDate(2016, 3, 10), {}, {}, {}})}),
        fourth,
        changeSet(u"stage"_s, {makeChange<Submission>({}, Submission{kOsce, 2025, u"HU"_s, Stage::Draft, {}, {}})})};
}

} // namespace

void TestJournal::numbersAndChains()
{
    WorkspaceFolder folder(fiveSteps());
    QVERIFY(folder.isValid());
    const auto store = folder.open();
    QVERIFY(store);
    const auto entries = (*store)->journal();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 5);
    QSet<QByteArray> hashes;
    for (qsizetype i = 0; i < 5; ++i) {
        QCOMPARE(entries->at(i).number, 5 - i);
        QCOMPARE(entries->at(i).time, kStart.addSecs(60 * (4 - i)));
        QCOMPARE(entries->at(i).hash.size(), 32);
        hashes << entries->at(i).hash;
    }
    QCOMPARE(hashes.size(), 5);
    const auto report = (*store)->check();
    QVERIFY(report->isSound());
    QCOMPARE(report->journalEntries, 5);
    QCOMPARE(report->records, 4);
}

void TestJournal::filters_data()
{
    QTest::addColumn<JournalFilter>("filter");
    QTest::addColumn<QList<qint64>>("numbers");
    const auto row = [](const char *name, const std::function<void(JournalFilter &)> &set,
                        const QList<qint64> &numbers) {
        JournalFilter filter;
        set(filter);
        QTest::newRow(name) << filter << numbers;
    };
    row("all", [](auto &) {}, {5, 4, 3, 2, 1});
    row("after", [](auto &f) { f.after = 3; }, {5, 4});
    row("state", [](auto &f) { f.state = u"HU"_s; }, {5, 4, 2, 1});
    row("other state", [](auto &f) { f.state = u"SK"_s; }, {1});
    row("measure", [](auto &f) { f.measure = 8; }, {4, 2, 1});
    row("year", [](auto &f) { f.year = 2024; }, {1});
    row("state and measure of different changes", [](auto &f) { f.state = u"HU"_s, f.measure = 3; }, {});
    row("kind", [](auto &f) { f.kind = RecordKind::Milestone; }, {3});
    row("record", [](auto &f) { f.kind = RecordKind::Assessment, f.key = u"osce-cyber-cbm/2025/HU/8"_s; }, {4, 2, 1});
    row("author", [](auto &f) { f.author = u"Anna Kovács"_s; }, {5, 4, 3, 2, 1});
    row("other author", [](auto &f) { f.author = u"Anna"_s; }, {});
    row("text in the title", [](auto &f) { f.text = u"hungary"_s; }, {4, 2});
    row("text in the reason, other case", [](auto &f) { f.text = u"árvíztűrő"_s; }, {4, 2});
    row("from", [](auto &f) { f.from = kStart.addSecs(180); }, {5, 4});
    row("to", [](auto &f) { f.to = kStart.addSecs(60); }, {2, 1});
    row("limit", [](auto &f) { f.limit = 2; }, {5, 4});
    row("limit after the text", [](auto &f) { f.text = u"hungary"_s, f.limit = 1; }, {4});
}

void TestJournal::filters()
{
    QFETCH(const JournalFilter, filter);
    QFETCH(const QList<qint64>, numbers);
    WorkspaceFolder folder(fiveSteps());
    const auto store = folder.open();
    QVERIFY(store);
    const auto entries = (*store)->journal(filter);
    QVERIFY(entries);
    QList<qint64> found;
    for (const JournalEntry &entry : *entries)
        found << entry.number;
    QCOMPARE(found, numbers);
}

void TestJournal::keepsWhatWasSaidAboutTheStep()
{
    const QList<ChangeSet> steps = fiveSteps();
    WorkspaceFolder folder(steps);
    const auto store = folder.open();
    QVERIFY(store);
    const auto entries = (*store)->journal();
    for (const JournalEntry &entry : *entries) {
        const ChangeSet &set = steps.at(entry.number - 1);
        QCOMPARE(entry.title, set.title);
        QCOMPARE(entry.reason, set.reason);
        QCOMPARE(entry.origin, set.origin);
        QCOMPARE(entry.reverts, set.reverts);
        QCOMPARE(entry.changeCount, int(set.changes.size()));
        QCOMPARE(entry.author.name, folder.author().name);
        QCOMPARE(entry.author.machine, folder.author().machine);
        QCOMPARE(*(*store)->changes(entry.number), set.changes);
    }
    QVERIFY((*store)->changes(99)->isEmpty());
}

void TestJournal::redactsTheRecordOnly()
{
    const QList<ChangeSet> steps = fiveSteps();
    WorkspaceFolder folder(steps);
    const auto opened = folder.open();
    QVERIFY(opened);
    Store &store = **opened;
    const RecordId id{RecordKind::Assessment, u"osce-cyber-cbm/2025/HU/8"_s};
    QCOMPARE(*store.redact(id), 3);
    QCOMPARE(*store.redact(id), 0);
    const auto first = store.changes(1);
    QVERIFY(!first->at(0).before && !first->at(0).after);
    QCOMPARE(first->at(1), steps.at(0).changes.at(1));
    const auto report = store.check();
    QVERIFY(report->isSound());
    QCOMPARE(report->redactedChanges, 3);
    QCOMPARE(store.journal()->size(), 5);
    QCOMPARE(recordFrom<Assessment>(**store.record(id.kind, id.key)).status, Status::InPreparation);
}

void TestJournal::redactedTextIsNotInTheFile()
{
    const Assessment secret = assessment(u"HU"_s, 8, 2025, Status::Implemented, u"SecretMarker4711"_s);
    WorkspaceFolder folder({changeSet(u"in"_s, {makeChange<Assessment>({}, secret)}),
                            changeSet(u"out"_s, {makeChange<Assessment>(secret, {})})});
    QVERIFY(readFile(folder.path()).contains("SecretMarker4711"));
    {
        const auto store = folder.open();
        QVERIFY(store);
        QCOMPARE(*(*store)->redact({RecordKind::Assessment, keyOf(secret)}), 2);
    }
    QVERIFY(!readFile(folder.path()).contains("SecretMarker4711"));
}

void TestJournal::erasingIsAllOrNothing()
{
    WorkspaceFolder folder(fiveSteps());
    const auto opened = folder.open();
    QVERIFY(opened);
    Store &store = **opened;
    const QString content = contentOf(store);
    const Assessment hungary = assessment(u"HU"_s, 8, 2025, Status::InPreparation);
    const Assessment other = assessment(u"HU"_s, 8, 2025, Status::NoActivity);
    const RecordId id{RecordKind::Assessment, keyOf(hungary)};
    // The second change does not fit what stands there.
    const ChangeSet conflict =
        changeSet(u"x"_s, {makeChange<Assessment>(hungary, other), makeChange<Property>(Property{u"a"_s, u"b"_s}, {})});
    const auto refused = store.erase(conflict, {id});
    QVERIFY(!refused);
    QCOMPARE(errorOf(refused), ErrorCode::Conflict);
    QCOMPARE(contentOf(store), content);
    // The journal goes on where it was.
    QCOMPARE(store.commit(changeSet(u"next"_s, {makeChange<Assessment>(hungary, other)}))->number, 6);
    QVERIFY(store.check()->isSound());
}

void TestJournal::erasingRedactsItsOwnStep()
{
    WorkspaceFolder folder(fiveSteps());
    const auto opened = folder.open();
    QVERIFY(opened);
    Store &store = **opened;
    const Assessment hungary = assessment(u"HU"_s, 8, 2025, Status::InPreparation);
    const Assessment other = assessment(u"HU"_s, 8, 2025, Status::NoActivity);
    const RecordId id{RecordKind::Assessment, keyOf(hungary)};
    const auto erasure = store.erase(changeSet(u"erased"_s, {makeChange<Assessment>(hungary, other)}), {id});
    QVERIFY(erasure);
    QCOMPARE(erasure->entry.number, 6);
    QCOMPARE(erasure->redacted, 4);
    QVERIFY(erasure->isPurged);
    QVERIFY(!store.changes(6)->constFirst().before);
    QVERIFY(store.check()->isSound());
    QCOMPARE(store.commit(changeSet(u"next"_s, {makeChange<Assessment>(other, hungary)}))->number, 7);
    QVERIFY(store.check()->isSound());
    // Without a set only the journal is emptied.
    const auto again = store.erase({}, {id});
    QVERIFY(again);
    QCOMPARE(again->entry.number, 0);
    QCOMPARE(again->redacted, 1);
    QCOMPARE(store.journal()->size(), 7);
}

void TestJournal::everJournalledFindsWhatWasRemoved()
{
    const auto event = [](const QString &id, const QString &contact) {
        Confirmation confirmation;
        confirmation.id = id;
        confirmation.contact = contact;
        return confirmation;
    };
    WorkspaceFolder folder({changeSet(u"1"_s, {makeChange<Confirmation>({}, event(u"e1"_s, u"c1"_s)),
                                               makeChange<Confirmation>({}, event(u"e2"_s, u"c2"_s))}),
                            changeSet(u"2"_s, {makeChange<Confirmation>(event(u"e1"_s, u"c1"_s), {})}),
                            changeSet(u"3"_s, {makeChange<Confirmation>({}, event(u"c1"_s, u"c2"_s))})});
    QVERIFY(folder.isValid());
    const auto store = folder.open();
    QVERIFY(store);
    const auto found = (*store)->everJournalled(RecordKind::Confirmation, u"contact"_s, u"c1"_s);
    QVERIFY(found);
    QCOMPARE(*found, (QList<RecordId>{{RecordKind::Confirmation, u"e1"_s}}));
    QVERIFY((*store)->everJournalled(RecordKind::CommsReply, u"contact"_s, u"c1"_s)->isEmpty());
}

} // namespace tessera

QTEST_GUILESS_MAIN(tessera::TestJournal)
#include "tst_journal.moc"
