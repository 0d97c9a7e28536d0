// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"
#include "storage/store.h"
#include "storagetest.h"
#include "support/folderstate.h"

#include <QTest>

namespace tessera {

using namespace Qt::StringLiterals;
using namespace test;

class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesRefusedFilesAsTheyWere_data();
    void leavesRefusedFilesAsTheyWere();
    void refusesWhatIsNoFile();
    void survivesEveryLength();
};

namespace {

/// A good workspace of a few dozen pages.
QByteArray goodFile()
{
    ChangeSet set = oneOfEachKind();
    for (int i = 0; i < 300; ++i)
        set.changes << makeChange<Property>({}, Property{u"p%1"_s.arg(i), QString(200, u'x')});
    const WorkspaceFolder folder({set});
    return readFile(folder.path());
}

QByteArray patched(QByteArray bytes, qsizetype place, const QByteArray &patch)
{
    return bytes.replace(place, patch.size(), patch);
}

} // namespace

void TestRefusals::leavesRefusedFilesAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const QByteArray good = goodFile();
    QVERIFY(good.size() > 20 * 4096);
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << int(code);
    };
    const auto zeros = [](qsizetype count) { return QByteArray(count, '\0'); };
    row("empty", {}, ErrorCode::FileEmpty);
    row("a text", "Dear colleagues,\n", ErrorCode::NotAWorkspace);
    row("a long text", QByteArray(100000, 'x'), ErrorCode::NotAWorkspace);
    row("a picture", QByteArray::fromHex("89504e470d0a1a0a") + zeros(200), ErrorCode::NotAWorkspace);
    row("zeros", zeros(8192), ErrorCode::NotAWorkspace);
    row("another SQLite file", patched(good, 68, zeros(4)), ErrorCode::NotAWorkspace);
    row("newer", patched(good, 60, zeros(3) + char(kSchemaVersion + 1)), ErrorCode::WorkspaceNewer);
    row("much newer", patched(good, 60, QByteArray::fromHex("7fffffff")), ErrorCode::WorkspaceNewer);
    row("no schema number", patched(good, 60, zeros(4)), ErrorCode::WorkspaceDamaged);
    row("negative schema number", patched(good, 60, QByteArray::fromHex("ffffffff")), ErrorCode::WorkspaceDamaged);
    row("write-ahead log", patched(good, 18, QByteArray::fromHex("0202")), ErrorCode::WorkspaceDamaged);
    row("odd page size", patched(good, 16, QByteArray::fromHex("0fff")), ErrorCode::WorkspaceDamaged);
    row("cut in the head", good.first(60), ErrorCode::WorkspaceDamaged);
    row("only the head", good.first(100), ErrorCode::WorkspaceDamaged);
    row("cut in a page", good.first(good.size() / 2 + 17), ErrorCode::WorkspaceDamaged);
    row("last page gone", good.chopped(4096), ErrorCode::WorkspaceDamaged);
    row("half of the pages gone", good.first(good.size() / 8192 * 4096), ErrorCode::WorkspaceDamaged);
    row("list of tables overwritten", patched(good, 100, QByteArray(3996, 'x')), ErrorCode::WorkspaceDamaged);
}

void TestRefusals::leavesRefusedFilesAsTheyWere()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    QTemporaryDir folder;
    const FixedClock clock;
    const QString path = folder.filePath(u"ä b?c#d%20.tessera"_s);
    QVERIFY(writeFile(path, bytes));
    const FolderState before = folderState(folder.path());
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto store = Store::open(path, mode, {}, clock);
        QVERIFY(!store);
        QCOMPARE(int(errorOf(store)), code);
        QVERIFY(!describeInOneLine(store.error()).contains(u"SQLite"));
        QCOMPARE(folderState(folder.path()), before);
    }
}

void TestRefusals::refusesWhatIsNoFile()
{
    QTemporaryDir folder;
    const FixedClock clock;
    const auto missing = Store::open(folder.filePath(u"none.tessera"_s), OpenMode::ReadWrite, {}, clock);
    QVERIFY(!missing);
    QCOMPARE(errorOf(missing), ErrorCode::FileNotFound);
    const auto directory = Store::open(folder.path(), OpenMode::ReadWrite, {}, clock);
    QVERIFY(!directory);
    QCOMPARE(errorOf(directory), ErrorCode::NotAWorkspace);
    QVERIFY(folderState(folder.path()).isEmpty());
}

void TestRefusals::survivesEveryLength()
{
    const QByteArray good = goodFile();
    QTemporaryDir folder;
    const FixedClock clock;
    const QString path = folder.filePath(u"a.tessera"_s);
    for (qsizetype length = 1; length < good.size(); length += 1777) {
        QVERIFY(writeFile(path, good.first(length)));
        const auto store = Store::open(path, OpenMode::ReadWrite, {}, clock);
        QVERIFY2(!store, qPrintable(QString::number(length)));
    }
    QVERIFY(writeFile(path, good));
    QVERIFY(Store::open(path, OpenMode::ReadWrite, {}, clock));
}

} // namespace tessera

QTEST_GUILESS_MAIN(tessera::TestRefusals)
#include "tst_refusals.moc"
