// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"
#include "storagetest.h"
#include "support/folderstate.h"

#include <QRandomGenerator>
#include <QTest>

namespace tessera {

using namespace Qt::StringLiterals;
using namespace test;

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheTamperedPlace_data();
    void namesTheTamperedPlace();
    void openingNoticesTheNewestEntry_data();
    void openingNoticesTheNewestEntry();
    void refusesForeignObjects_data();
    void refusesForeignObjects();
    void stopsWhenAsked();
    void noFlippedBitIsBelieved();
};

namespace {

/// Six entries; the places that the manipulations below aim at.
QList<ChangeSet> history()
{
    QList<ChangeSet> sets{oneOfEachKind()};
    for (int measure = 1; measure <= 4; ++measure)
        sets << changeSet(
            u"Slovakia, CBM %1"_s.arg(measure),
            {makeChange<Assessment>({}, assessment(u"SK"_s, measure, 2025, Status::Implemented, u"done"_s))});
    sets << changeSet(u"last"_s, {makeChange<Property>({}, Property{u"office"_s, u"Vienna"_s})});
    return sets;
}

} // namespace

void TestCheck::namesTheTamperedPlace_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QStringList &statements, const QString &place) {
        QTest::newRow(name) << statements << place;
    };
    const QString sk2 = u"assessment osce-cyber-cbm/2025/SK/2"_s;
    row("edited row", {u"UPDATE assessment SET done = 'x' WHERE state = 'SK' AND measure = 2"_s}, sk2);
    row("edited status", {u"UPDATE assessment SET status = 'no-activity' WHERE state = 'SK' AND measure = 2"_s}, sk2);
    row("unknown status", {u"UPDATE assessment SET status = 'done' WHERE state = 'SK' AND measure = 2"_s}, sk2);
    row("impossible day", {u"UPDATE assessment SET as_of = '2025-02-30' WHERE state = 'SK' AND measure = 2"_s}, sk2);
    row("edited row hash", {u"UPDATE assessment SET hash = zeroblob(32) WHERE state = 'SK' AND measure = 2"_s}, sk2);
    row("row with the content and hash of an earlier state",
        {u"UPDATE assessment SET measure = 5 WHERE state = 'SK' AND measure = 2"_s},
        u"assessment osce-cyber-cbm/2025/SK/5"_s);
    row("removed row", {u"DELETE FROM assessment WHERE state = 'SK' AND measure = 2"_s}, sk2);
    row("added row",
        {u"INSERT INTO property (name, value, hash) SELECT 'sharing', value, hash FROM property WHERE name = 'office'"_s},
        u"property sharing"_s);
    row("journal title", {u"UPDATE journal SET title = 'Slovenia' WHERE number = 3"_s}, u"journal entry 3"_s);
    row("journal time", {u"UPDATE journal SET time = '2020-01-01T00:00:00.000Z' WHERE number = 3"_s},
        u"journal entry 3"_s);
    row("journal time, same moment", {u"UPDATE journal SET time = replace(time, '.000Z', 'Z') WHERE number = 3"_s},
        u"journal entry 3"_s);
    row("journal origin unknown", {u"UPDATE journal SET origin = 'edit ' WHERE number = 3"_s}, u"journal entry 3"_s);
    row("journal author", {u"UPDATE journal SET author = 'Somebody' WHERE number = 3"_s}, u"journal entry 3"_s);
    row("removed entry with its changes",
        {u"DELETE FROM journal WHERE number = 3"_s, u"DELETE FROM \"change\" WHERE entry = 3"_s}, u"journal entry 3"_s);
    row("removed entry without its changes", {u"DELETE FROM journal WHERE number = 3"_s}, u"journal entry 3"_s);
    row("first entry removed", {u"DELETE FROM journal WHERE number = 1"_s, u"DELETE FROM \"change\" WHERE entry = 1"_s},
        u"journal entry 1"_s);
    row("newest entry removed",
        {u"DELETE FROM journal WHERE number = 6"_s, u"DELETE FROM \"change\" WHERE entry = 6"_s}, u"property office"_s);
    row("swapped entries",
        {u"UPDATE journal SET number = 99 WHERE number = 3"_s, u"UPDATE journal SET number = 3 WHERE number = 4"_s,
         u"UPDATE journal SET number = 4 WHERE number = 99"_s, u"UPDATE \"change\" SET entry = 99 WHERE entry = 3"_s,
         u"UPDATE \"change\" SET entry = 3 WHERE entry = 4"_s, u"UPDATE \"change\" SET entry = 4 WHERE entry = 99"_s},
        u"journal entry 3"_s);
    row("text after", {u"UPDATE \"change\" SET \"after\" = replace(\"after\", 'done', 'gone') WHERE entry = 3"_s},
        u"journal entry 3"_s);
    row("text before made up", {u"UPDATE \"change\" SET \"before\" = \"after\" WHERE entry = 3"_s},
        u"journal entry 3"_s);
    row("hash after", {u"UPDATE \"change\" SET after_hash = zeroblob(32) WHERE entry = 3"_s}, u"journal entry 3"_s);
    row("key of a change", {u"UPDATE \"change\" SET \"key\" = 'osce-cyber-cbm/2025/SK/9' WHERE entry = 3"_s},
        u"journal entry 3"_s);
    row("state of a change", {u"UPDATE \"change\" SET state = 'HU' WHERE entry = 3"_s}, u"journal entry 3"_s);
    row("removed change", {u"DELETE FROM \"change\" WHERE entry = 1 AND ordinal = 2"_s}, u"journal entry 1"_s);
    row("moved change", {u"UPDATE \"change\" SET ordinal = 99 WHERE entry = 1 AND ordinal = 2"_s},
        u"journal entry 1"_s);
    row("change of no entry",
        {u"INSERT INTO \"change\" SELECT 0, ordinal, kind, \"key\", state, measure, year, \"before\", "
         "\"after\", before_hash, after_hash FROM \"change\" WHERE entry = 3"_s},
        u"journal entry 0"_s);
    const QString sha = oneOfEachKind().documents.constBegin().key();
    row("document's bytes", {u"UPDATE document SET bytes = x'00'"_s}, u"file "_s + sha);
    row("document removed", {u"DELETE FROM document"_s}, u"file "_s + sha);
}

void TestCheck::namesTheTamperedPlace()
{
    QFETCH(const QStringList, statements);
    QFETCH(const QString, place);
    WorkspaceFolder folder(history());
    QVERIFY(folder.isValid());
    QVERIFY(folder.tamper(statements));
    const auto store = folder.open(OpenMode::ReadOnly);
    QVERIFY(store);
    const auto report = (*store)->check();
    QVERIFY(report);
    QVERIFY(report->damage);
    QVERIFY(!report->isSound());
    QCOMPARE(report->damage->place, place);
    QVERIFY(!report->damage->reason.isEmpty());
    const auto copied = (*store)->copyTo(folder.path(u"copy.tessera"_s));
    QVERIFY(!copied);
    QCOMPARE(errorOf(copied), ErrorCode::WorkspaceDamaged);
    QVERIFY(!QFile::exists(folder.path(u"copy.tessera"_s)));
}

void TestCheck::openingNoticesTheNewestEntry_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("place");
    const QString last = u"journal entry 6"_s;
    QTest::newRow("title") << QStringList{u"UPDATE journal SET title = 'x' WHERE number = 6"_s} << last;
    QTest::newRow("change") << QStringList{u"UPDATE \"change\" SET after_hash = zeroblob(32) WHERE entry = 6"_s}
                            << last;
    QTest::newRow("predecessor") << QStringList{u"DELETE FROM journal WHERE number = 5"_s} << last;
    QTest::newRow("entry removed and numbers closed")
        << QStringList{u"DELETE FROM journal WHERE number = 3"_s, u"DELETE FROM \"change\" WHERE entry = 3"_s,
                       u"UPDATE journal SET number = number - 1 WHERE number > 3"_s,
                       u"UPDATE \"change\" SET entry = entry - 1 WHERE entry > 3"_s}
        << u"journal entry 5"_s;
}

void TestCheck::openingNoticesTheNewestEntry()
{
    QFETCH(const QStringList, statements);
    QFETCH(const QString, place);
    WorkspaceFolder folder(history());
    QVERIFY(folder.tamper(statements));
    const FolderState before = folderState(folder.folder());
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto store = folder.open(mode);
        QVERIFY(!store);
        QCOMPARE(errorOf(store), ErrorCode::WorkspaceDamaged);
        QVERIFY(store.error().context.contains(place));
        QCOMPARE(folderState(folder.folder()), before);
    }
}

void TestCheck::refusesForeignObjects_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("code");
    const int unknown = int(ErrorCode::UnknownSchemaObject);
    QTest::newRow("trigger")
        << QStringList{u"CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM property; END"_s} << unknown;
    QTest::newRow("view") << QStringList{u"CREATE VIEW v AS SELECT * FROM journal"_s} << unknown;
    QTest::newRow("table") << QStringList{u"CREATE TABLE sqlean (a)"_s} << unknown;
    QTest::newRow("index") << QStringList{u"CREATE INDEX i ON journal (title)"_s} << unknown;
    QTest::newRow("table of another make")
        << QStringList{u"DROP TABLE document"_s, u"CREATE TABLE document (sha256 TEXT, bytes BLOB)"_s} << unknown;
    QTest::newRow("view in the place of a table")
        << QStringList{u"DROP TABLE milestone"_s, u"CREATE VIEW milestone AS SELECT 1"_s} << unknown;
    QTest::newRow("missing table") << QStringList{u"DROP TABLE milestone"_s} << int(ErrorCode::WorkspaceDamaged);
}

void TestCheck::refusesForeignObjects()
{
    QFETCH(const QStringList, statements);
    QFETCH(const int, code);
    WorkspaceFolder folder(history());
    QVERIFY(folder.tamper(statements));
    const FolderState before = folderState(folder.folder());
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto store = folder.open(mode);
        QVERIFY(!store);
        QCOMPARE(int(errorOf(store)), code);
        QCOMPARE(folderState(folder.folder()), before);
    }
}

void TestCheck::stopsWhenAsked()
{
    ChangeSet many = changeSet(u"many"_s, {});
    for (int i = 0; i < 600; ++i)
        many.changes << makeChange<Property>({}, Property{u"p%1"_s.arg(i), {}});
    WorkspaceFolder folder({many});
    const auto store = folder.open();
    QVERIFY(store);
    int calls = 0;
    const auto stopped = (*store)->check([&](int done, int total) {
        ++calls;
        return done > total;
    });
    QVERIFY(stopped);
    QCOMPARE(calls, 1);
    QVERIFY(!stopped->damage);
    QVERIFY(!stopped->isSound());
    QVERIFY((*store)->check([](int, int) { return true; })->isSound());
}

void TestCheck::noFlippedBitIsBelieved()
{
    WorkspaceFolder folder(history());
    QVERIFY(folder.isValid());
    const QByteArray good = readFile(folder.path());
    const QString content = contentOf(**folder.open(OpenMode::ReadOnly));
    QRandomGenerator random(4711);
    int noticed = 0;
    for (int round = 0; round < 300; ++round) {
        QByteArray bad = good;
        // Most bytes of a small file are empty pages; every second flip aims at bytes that mean something.
        qsizetype place = random.bounded(bad.size());
        while (round % 2 == 0 && bad.at(place) == 0)
            place = random.bounded(bad.size());
        bad[place] = char(bad.at(place) ^ (1 << random.bounded(8)));
        QVERIFY(writeFile(folder.path(), bad));
        const auto store = folder.open(round % 3 == 0 ? OpenMode::ReadWrite : OpenMode::ReadOnly);
        if (!store) {
            ++noticed;
            continue;
        }
        const auto report = (*store)->check();
        if (!report || !report->isSound()) {
            ++noticed;
            continue;
        }
        QVERIFY2(contentOf(**store) == content, qPrintable(u"byte %1 of round %2"_s.arg(place).arg(round)));
    }
    QVERIFY(noticed > 50);
    qInfo("noticed: %d of 300, the others without effect", noticed);
}

} // namespace tessera

QTEST_GUILESS_MAIN(tessera::TestCheck)
#include "tst_check.moc"
