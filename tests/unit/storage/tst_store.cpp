// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"
#include "storagetest.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

namespace tessera {

using namespace Qt::StringLiterals;
using namespace test;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createRefusesWhatIsThere();
    void createSaysWhenItCannot();
    void roundTripOfEachKind_data();
    void roundTripOfEachKind();
    void loadsStructsInKeyOrder();
    void readsByCondition();
    void findsRecordsWithSlashInTheKey();
    void emptySetWritesNothing();
    void conflictWritesNothing_data();
    void conflictWritesNothing();
    void refusesValuesThatDoNotFit_data();
    void refusesValuesThatDoNotFit();
    void severalChangesOfOneRecordInOneSet();
    void keepsDocuments();
    void refusesDocuments_data();
    void refusesDocuments();
    void undoReturnsToTheSameContent();
    void countsStatuses();
    void commitsTwelveThousandChanges();
    void leavesOneFile();
    void readOnlyRefuses();
};

void TestStore::createRefusesWhatIsThere()
{
    WorkspaceFolder folder({oneOfEachKind()});
    QVERIFY(folder.isValid());
    const auto again = Store::create(folder.path(), folder.author(), folder.clock());
    QVERIFY(!again);
    QCOMPARE(errorOf(again), ErrorCode::FileExists);
    const auto store = folder.open();
    QVERIFY(store);
    QCOMPARE((*store)->journal()->size(), 1);
}

void TestStore::createSaysWhenItCannot()
{
    WorkspaceFolder folder;
    const auto none = Store::create(folder.path(u"no such folder/a.tessera"_s), folder.author(), folder.clock());
    QVERIFY(!none);
    QCOMPARE(errorOf(none), ErrorCode::FileNotWritable);
}

void TestStore::roundTripOfEachKind_data()
{
    QTest::addColumn<int>("index");
    const ChangeSet set = oneOfEachKind();
    QCOMPARE(set.changes.size(), qsizetype(recordKinds().size()));
    for (int i = 0; i < int(set.changes.size()); ++i)
        QTest::newRow(qPrintable(recordSchema(set.changes.at(i).kind).name)) << i;
}

void TestStore::roundTripOfEachKind()
{
    QFETCH(const int, index);
    const ChangeSet set = oneOfEachKind();
    const Change &change = set.changes.at(index);
    WorkspaceFolder folder({set});
    QVERIFY(folder.isValid());
    const auto store = folder.open();
    QVERIFY(store);
    const auto record = (*store)->record(change.kind, change.key);
    QVERIFY(record && *record);
    QCOMPARE(**record, *change.after);
    QCOMPARE((*store)->records(change.kind)->size(), 1);
    QCOMPARE((*store)->changes(1)->at(index), change);
    QVERIFY((*store)->check()->isSound());
}

void TestStore::loadsStructsInKeyOrder()
{
    WorkspaceFolder folder(
        {changeSet(u"three"_s, {makeChange<Assessment>({}, assessment(u"SK"_s, 2, 2025, Status::NoActivity)),
                                makeChange<Assessment>({}, assessment(u"HU"_s, 10, 2025, Status::Implemented)),
                                makeChange<Assessment>({}, assessment(u"HU"_s, 9, 2025, Status::Implemented, u"ő"_s)),
                                makeChange<Assessment>({}, assessment(u"AT"_s, 1, 2026, Status::Implemented))})});
    const auto store = folder.open();
    QVERIFY(store);
    const auto year = (*store)->load<Assessment>({{u"framework"_s, kOsce}, {u"year"_s, 2025}});
    QVERIFY(year);
    const QList<Assessment> expected{assessment(u"HU"_s, 9, 2025, Status::Implemented, u"ő"_s),
                                     assessment(u"HU"_s, 10, 2025, Status::Implemented),
                                     assessment(u"SK"_s, 2, 2025, Status::NoActivity)};
    QCOMPARE(*year, expected);
    QCOMPARE((*store)->load<Milestone>()->size(), 0);
}

void TestStore::readsByCondition()
{
    WorkspaceFolder folder({oneOfEachKind()});
    const auto store = folder.open();
    QVERIFY(store);
    QCOMPARE((*store)->records(RecordKind::Submission, {{u"on"_s, QDate(2025, 10, 30)}})->size(), 1);
    QCOMPARE((*store)->records(RecordKind::Submission, {{u"on"_s, QDate()}})->size(), 0);
    QCOMPARE((*store)->records(RecordKind::Evidence, {{u"kind"_s, u"file"_s}, {u"size"_s, 1}})->size(), 0);
    const auto unknown = (*store)->records(RecordKind::Evidence, {{u"colour\" OR 1=1 --"_s, u"red"_s}});
    QVERIFY(!unknown);
    QCOMPARE(errorOf(unknown), ErrorCode::ValueNotRecognised);
}

void TestStore::findsRecordsWithSlashInTheKey()
{
    const Component odd{kOsce, 2025, u"HU"_s, 8, u"a/b"_s, Status::Implemented};
    WorkspaceFolder folder({changeSet(u"odd"_s, {makeChange<Component>({}, odd)})});
    const auto store = folder.open();
    QVERIFY(store);
    const auto found = (*store)->record(RecordKind::Component, keyOf(odd));
    QVERIFY(found && *found);
    QCOMPARE(recordFrom<Component>(**found), odd);
    QVERIFY(!*(*store)->record(RecordKind::Component, u"nothing"_s));
}

void TestStore::emptySetWritesNothing()
{
    WorkspaceFolder folder;
    const auto store = folder.open();
    QVERIFY(store);
    const auto entry = (*store)->commit(changeSet(u"nothing"_s, {}));
    QVERIFY(entry);
    QCOMPARE(entry->number, 0);
    QVERIFY((*store)->journal()->isEmpty());
}

void TestStore::conflictWritesNothing_data()
{
    QTest::addColumn<QList<Change>>("changes");
    const Assessment there = assessment(u"HU"_s, 8, 2025, Status::Implemented);
    Assessment other = there;
    other.done = u"something else"_s;
    const Assessment absent = assessment(u"SK"_s, 8, 2025, Status::Implemented);
    const Change fine = makeChange<Assessment>({}, assessment(u"CZ"_s, 1, 2025, Status::NoActivity));
    QTest::newRow("created twice") << QList<Change>{fine, makeChange<Assessment>({}, there)};
    QTest::newRow("changed in the meantime") << QList<Change>{fine, makeChange<Assessment>(other, there)};
    QTest::newRow("removed after a change") << QList<Change>{fine, makeChange<Assessment>(other, {})};
    QTest::newRow("changed what is not there") << QList<Change>{fine, makeChange<Assessment>(absent, absent)};
    QTest::newRow("removed what is not there") << QList<Change>{fine, makeChange<Assessment>(absent, {})};
}

void TestStore::conflictWritesNothing()
{
    QFETCH(const QList<Change>, changes);
    WorkspaceFolder folder(
        {changeSet(u"first"_s, {makeChange<Assessment>({}, assessment(u"HU"_s, 8, 2025, Status::Implemented))})});
    const auto store = folder.open();
    QVERIFY(store);
    const QString before = contentOf(**store);
    const auto entry = (*store)->commit(changeSet(u"late"_s, changes));
    QVERIFY(!entry);
    QCOMPARE(errorOf(entry), ErrorCode::Conflict);
    QVERIFY(entry.error().context.contains(changes.constLast().key));
    QCOMPARE(contentOf(**store), before);
    QVERIFY((*store)->commit(changeSet(u"fine"_s, {changes.constFirst()})));
    QVERIFY((*store)->check()->isSound());
}

void TestStore::refusesValuesThatDoNotFit_data()
{
    QTest::addColumn<Change>("change");
    const Change good = makeChange<Assessment>({}, assessment(u"HU"_s, 8, 2025, Status::Implemented));
    const auto with = [&](qsizetype place, const QVariant &value) {
        Change change = good;
        (*change.after)[place] = value;
        return change;
    };
    const RecordSchema &schema = recordSchema(RecordKind::Assessment);
    Change empty = good;
    empty.after.reset();
    Change shortened = good;
    shortened.after->removeLast();
    Change otherKey = good;
    otherKey.key = u"osce-cyber-cbm/2025/HU/9"_s;
    QTest::newRow("neither before nor after") << empty;
    QTest::newRow("too few values") << shortened;
    QTest::newRow("another key") << otherKey;
    QTest::newRow("unknown status") << with(schema.indexOf(u"status"), u"done"_s);
    QTest::newRow("text for a day") << with(schema.indexOf(u"as_of"), u"2025-01-01"_s);
    QTest::newRow("text for a number") << with(schema.indexOf(u"year"), u"2025"_s);
    QTest::newRow("half a character") << with(schema.indexOf(u"done"), QString(QChar(0xD800)));
}

void TestStore::refusesValuesThatDoNotFit()
{
    QFETCH(const Change, change);
    WorkspaceFolder folder;
    const auto store = folder.open();
    QVERIFY(store);
    const auto entry = (*store)->commit(changeSet(u"odd"_s, {change}));
    QVERIFY(!entry);
    QCOMPARE(errorOf(entry), ErrorCode::ValueNotRecognised);
    QVERIFY((*store)->journal()->isEmpty());
}

void TestStore::severalChangesOfOneRecordInOneSet()
{
    const Assessment first = assessment(u"HU"_s, 8, 2025, Status::NoActivity);
    const Assessment second = assessment(u"HU"_s, 8, 2025, Status::InPreparation);
    const Assessment third = assessment(u"HU"_s, 8, 2025, Status::Implemented);
    WorkspaceFolder folder(
        {changeSet(u"chain"_s, {makeChange<Assessment>({}, first), makeChange<Assessment>(first, second),
                                makeChange<Assessment>(second, {}), makeChange<Assessment>({}, third)})});
    QVERIFY(folder.isValid());
    const auto store = folder.open();
    QVERIFY(store);
    QCOMPARE(*(*store)->load<Assessment>(), QList<Assessment>{third});
    QVERIFY((*store)->check()->isSound());
}

void TestStore::keepsDocuments()
{
    const ChangeSet set = oneOfEachKind();
    const QString sha = set.documents.constBegin().key();
    WorkspaceFolder folder({set});
    const auto store = folder.open();
    QVERIFY(store);
    QCOMPARE(*(*store)->document(sha), set.documents.value(sha));
    ChangeSet again = changeSet(u"again"_s, {makeChange<Property>({}, Property{u"office"_s, u"Vienna"_s})});
    again.documents = set.documents;
    QVERIFY((*store)->commit(again));
    QCOMPARE((*store)->check()->documents, 1);
    const auto none = (*store)->document(QString(64, u'0'));
    QVERIFY(!none);
    QCOMPARE(errorOf(none), ErrorCode::EvidenceMissing);
}

void TestStore::refusesDocuments_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isNamedRightly");
    QTest::addColumn<bool>("isGiven");
    QTest::addColumn<int>("code");
    QTest::newRow("25 MiB") << QByteArray(kLargestDocument, 'x') << true << true << -1;
    QTest::newRow("one byte more") << QByteArray(kLargestDocument + 1, 'x') << true << true
                                   << int(ErrorCode::EvidenceTooLarge);
    QTest::newRow("other bytes") << "a"_ba << false << true << int(ErrorCode::EvidenceMissing);
    QTest::newRow("no bytes") << "a"_ba << true << false << int(ErrorCode::EvidenceMissing);
    QTest::newRow("empty file") << ""_ba << true << true << -1;
}

void TestStore::refusesDocuments()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isNamedRightly);
    QFETCH(const bool, isGiven);
    QFETCH(const int, code);
    Evidence evidence;
    evidence.id = u"e1"_s;
    evidence.kind = EvidenceKind::File;
    evidence.fileName = u"note.pdf"_s;
    evidence.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(isNamedRightly ? bytes : "b"_ba, QCryptographicHash::Sha256).toHex());
    ChangeSet set = changeSet(u"file"_s, {makeChange<Evidence>({}, evidence)});
    if (isGiven)
        set.documents.insert(evidence.sha256, bytes);
    WorkspaceFolder folder;
    const auto store = folder.open();
    QVERIFY(store);
    const auto entry = (*store)->commit(set);
    QCOMPARE(entry ? -1 : int(errorOf(entry)), code);
    if (!entry)
        QCOMPARE(entry.error().context, evidence.fileName);
    else
        QCOMPARE(*(*store)->document(evidence.sha256), bytes);
    QCOMPARE((*store)->load<Evidence>()->size(), entry ? 1 : 0);
}

/// A random edit of one of a few cells, as the store has them now.
static Change randomChange(const Store &store, QRandomGenerator &random)
{
    const QString state = QStringList{u"HU"_s, u"SK"_s, u"CZ"_s}.at(random.bounded(3));
    Assessment after =
        assessment(state, random.bounded(1, 4), 2025, Status(random.bounded(7)), QString::number(random.bounded(9)));
    const auto now = store.record(RecordKind::Assessment, keyOf(after));
    std::optional<Assessment> before;
    if (now && *now)
        before = recordFrom<Assessment>(**now);
    return before && random.bounded(4) == 0 ? makeChange<Assessment>(before, {})
                                            : makeChange<Assessment>(before, after);
}

void TestStore::undoReturnsToTheSameContent()
{
    WorkspaceFolder folder({oneOfEachKind()});
    const auto opened = folder.open();
    QVERIFY(opened);
    Store &store = **opened;
    QRandomGenerator random(42);
    for (int round = 0; round < 3; ++round) {
        const auto before = store.records(RecordKind::Assessment);
        QList<ChangeSet> done;
        for (int i = 0; i < 25; ++i) {
            done << changeSet(u"edit"_s, {randomChange(store, random)});
            QVERIFY(store.commit(done.constLast()));
        }
        while (!done.isEmpty())
            QVERIFY(store.commit(inverted(done.takeLast())));
        QCOMPARE(*store.records(RecordKind::Assessment), *before);
    }
    QVERIFY(store.check()->isSound());
}

void TestStore::countsStatuses()
{
    WorkspaceFolder folder(
        {changeSet(u"three"_s, {makeChange<Assessment>({}, assessment(u"SK"_s, 2, 2025, Status::NoActivity)),
                                makeChange<Assessment>({}, assessment(u"HU"_s, 2, 2025, Status::Implemented)),
                                makeChange<Assessment>({}, assessment(u"CZ"_s, 2, 2025, Status::Implemented))})});
    const auto store = folder.open();
    QVERIFY(store);
    const auto counts = (*store)->statusCounts(kOsce);
    QVERIFY(counts);
    QCOMPARE(counts->size(), 2);
    for (const StatusCount &count : *counts) {
        QCOMPARE(count.year, 2025);
        QCOMPARE(count.measure, 2);
        QCOMPARE(count.cells, count.status == Status::Implemented ? 2 : 1);
    }
    QVERIFY((*store)->statusCounts(u"other"_s)->isEmpty());
}

void TestStore::commitsTwelveThousandChanges()
{
    ChangeSet set = changeSet(u"import"_s, {});
    for (int i = 0; i < 12000; ++i) {
        const QString state = QString(QChar(u'A' + i % 26)) + QChar(u'A' + i / 26 % 26);
        set.changes << makeChange<Assessment>(
            {}, assessment(state, i % 16 + 1, 2000 + i / 676, Status::Implemented, u"text"_s));
    }
    WorkspaceFolder folder;
    const auto store = folder.open();
    QVERIFY(store);
    QElapsedTimer timer;
    timer.start();
    QVERIFY((*store)->commit(set));
    qInfo("12,000 changes: %lld ms", timer.elapsed());
    QCOMPARE((*store)->load<Assessment>()->size(), 12000);
    QVERIFY((*store)->check()->isSound());
}

void TestStore::leavesOneFile()
{
    WorkspaceFolder folder({oneOfEachKind()});
    const auto files = [&] { return QDir(folder.folder()).entryList(QDir::Files | QDir::Hidden); };
    QCOMPARE(files(), QStringList{u"cbm.tessera"_s});
    {
        const auto store = folder.open();
        QVERIFY(store);
        QVERIFY((*store)->commit(changeSet(u"x"_s, {makeChange<Property>({}, Property{u"office"_s, u"Vienna"_s})})));
        QVERIFY(files().contains(u"cbm.tessera.owner"_s));
    }
    QCOMPARE(files(), QStringList{u"cbm.tessera"_s});
    {
        const auto store = folder.open(OpenMode::ReadOnly);
        QVERIFY(store);
        QCOMPARE(files(), QStringList{u"cbm.tessera"_s});
    }
    QCOMPARE(files(), QStringList{u"cbm.tessera"_s});
}

void TestStore::readOnlyRefuses()
{
    WorkspaceFolder folder({oneOfEachKind()});
    const auto store = folder.open(OpenMode::ReadOnly);
    QVERIFY(store);
    QVERIFY((*store)->isReadOnly());
    QCOMPARE((*store)->readOnlyReason(), ReadOnlyReason::Asked);
    const auto entry =
        (*store)->commit(changeSet(u"x"_s, {makeChange<Property>({}, Property{u"office"_s, u"Vienna"_s})}));
    QVERIFY(!entry);
    QCOMPARE(errorOf(entry), ErrorCode::ReadOnly);
    const auto redacted = (*store)->redact({RecordKind::Property, u"framework"_s});
    QVERIFY(!redacted);
    QCOMPARE(errorOf(redacted), ErrorCode::ReadOnly);
    const auto erased = (*store)->erase({}, {{RecordKind::Property, u"framework"_s}});
    QVERIFY(!erased);
    QCOMPARE(errorOf(erased), ErrorCode::ReadOnly);
    QVERIFY(!(*store)->purge());
    QVERIFY((*store)->check()->isSound());
}

} // namespace tessera

QTEST_GUILESS_MAIN(tessera::TestStore)
#include "tst_store.moc"
