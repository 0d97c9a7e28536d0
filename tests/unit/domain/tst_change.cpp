// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change.h"
#include "domain/records.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

std::optional<Property> value(const QString &name, const QString &text)
{
    // "-" stands for no record.
    return text == u"-"_s ? std::nullopt : std::optional(Property{name, text});
}

/// "a:->1" is the property a, made with the value 1; several with spaces between.
ChangeSet changes(const QString &text)
{
    ChangeSet set;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = word.section(u':', 0, 0);
        const QStringList values = word.section(u':', 1).split(u'>');
        set.changes.append(makeChange<Property>(value(name, values.at(0)), value(name, values.at(1))));
    }
    return set;
}

QString textOf(const std::optional<RecordValues> &values)
{
    return values ? recordFrom<Property>(*values).value : u"-"_s;
}

QString textOf(const QList<Change> &list)
{
    QStringList words;
    for (const Change &change : list)
        words.append(change.key + u':' + textOf(change.before) + u'>' + textOf(change.after));
    return words.join(u' ');
}

} // namespace

class TestChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makes();
    void inverts_data();
    void inverts();
    void compacts_data();
    void compacts();
    void findsConflicts_data();
    void findsConflicts();
    void keepsTheRest();
};

void TestChange::makes()
{
    Assessment before;
    before.framework = u"test"_s;
    before.year = 2025;
    before.state = u"FI"_s;
    before.measure = 8;
    Assessment after = before;
    after.status = Status::Implemented;

    const Change change = makeChange<Assessment>(before, after);
    QCOMPARE(change.kind, RecordKind::Assessment);
    QCOMPARE(change.key, u"test/2025/FI/8"_s);
    QCOMPARE(recordFrom<Assessment>(*change.before), before);
    QCOMPARE(recordFrom<Assessment>(*change.after), after);
    QVERIFY(!makeChange<Assessment>({}, after).before);
    QVERIFY(!makeChange<Assessment>(before, {}).after);
    QCOMPARE(makeChange<Assessment>(before, {}).key, change.key);
}

void TestChange::inverts_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("backwards");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("created") << u"a:->1"_s << u"a:1>-"_s;
    QTest::newRow("removed") << u"a:1>-"_s << u"a:->1"_s;
    QTest::newRow("order") << u"a:->1 b:1>2 a:1>3"_s << u"a:3>1 b:2>1 a:1>-"_s;
}

void TestChange::inverts()
{
    QFETCH(QString, set);
    QFETCH(QString, backwards);
    QCOMPARE(textOf(inverted(changes(set)).changes), backwards);
    QCOMPARE(inverted(inverted(changes(set))).changes, changes(set).changes);
}

void TestChange::compacts_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("compact");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("already") << u"a:->1 b:1>2"_s << u"a:->1 b:1>2"_s;
    QTest::newRow("first and last") << u"a:1>2 b:->1 a:2>3"_s << u"a:1>3 b:->1"_s;
    QTest::newRow("made and removed") << u"a:->1 a:1>-"_s << u""_s;
    QTest::newRow("removed and made again") << u"a:1>- a:->1"_s << u""_s;
    QTest::newRow("removed and made anew") << u"a:1>- a:->2"_s << u"a:1>2"_s;
    QTest::newRow("there and back") << u"a:1>2 b:->1 a:2>1"_s << u"b:->1"_s;
    QTest::newRow("no change") << u"a:1>1"_s << u""_s;
}

void TestChange::compacts()
{
    QFETCH(QString, set);
    QFETCH(QString, compact);
    QCOMPARE(textOf(compacted(changes(set)).changes), compact);
}

void TestChange::findsConflicts_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("found");
    // What stands there: a = 1, b = 2, no c.
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("fits") << u"a:1>2 b:2>- c:->3"_s << u""_s;
    QTest::newRow("changed meanwhile") << u"a:0>2 b:2>3"_s << u"a:0>2"_s;
    QTest::newRow("removed meanwhile") << u"c:1>2"_s << u"c:1>2"_s;
    QTest::newRow("made meanwhile") << u"a:->5"_s << u"a:->5"_s;
    QTest::newRow("in sequence") << u"a:1>2 a:2>3 c:->1 c:1>-"_s << u""_s;
    QTest::newRow("out of sequence") << u"a:1>2 a:1>3"_s << u"a:1>3"_s;
}

void TestChange::findsConflicts()
{
    QFETCH(QString, set);
    QFETCH(QString, found);
    const RecordLookup current = [](RecordKind, const QString &key) -> std::optional<RecordValues> {
        if (key == u"a"_s || key == u"b"_s)
            return valuesOf(Property{key, key == u"a"_s ? u"1"_s : u"2"_s});
        return std::nullopt;
    };
    QCOMPARE(textOf(conflicts(changes(set), current)), found);
}

void TestChange::keepsTheRest()
{
    ChangeSet set = changes(u"a:->1"_s);
    set.title = u"Title"_s;
    set.reason = u"Why"_s;
    set.documents.insert(u"00"_s, "bytes");
    QCOMPARE(inverted(set).title, set.title);
    QCOMPARE(inverted(set).documents, set.documents);
    QCOMPARE(compacted(set).reason, set.reason);
    QVERIFY(ChangeSet().isEmpty());
    QVERIFY(!set.isEmpty());
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
