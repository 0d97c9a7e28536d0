// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"
#include "storagetest.h"
#include "support/folderstate.h"

#include <QProcess>
#include <QTest>

namespace tessera {

using namespace Qt::StringLiterals;
using namespace test;

class TestLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondOpenerReads();
    void killedHolderLetsGo();
    void readersKeepNobodyFromWriting();
    void sameProgramTwice();
    void lyingOwnerFiles_data();
    void lyingOwnerFiles();
    void unfinishedWriteIsRolledBack_data();
    void unfinishedWriteIsRolledBack();
    void doesNotCopyOverAnOpenWorkspace();
};

namespace {

constexpr int kPatience = 20000; // milliseconds, for a program to answer

/// The other program at work on a file.
class Other
{
public:
    Other(const QString &task, const QString &path) { m_process.start(QStringLiteral(OTHER_PROGRAM), {task, path}); }
    ~Other() { kill(); }
    Q_DISABLE_COPY_MOVE(Other)

    QByteArray answer()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(kPatience)) {
        }
        return m_process.readLine().trimmed();
    }
    QByteArray order(const QByteArray &text)
    {
        m_process.write(text + '\n');
        return answer();
    }
    bool quit()
    {
        m_process.closeWriteChannel();
        return m_process.waitForFinished(kPatience) && m_process.exitCode() == 0;
    }
    void kill()
    {
        m_process.kill(); // SIGKILL: nothing is tidied up
        m_process.waitForFinished(kPatience);
    }

private:
    QProcess m_process;
};

ChangeSet office(const QString &value)
{
    return changeSet(u"office"_s, {makeChange<Property>({}, Property{u"office"_s, value})});
}

ChangeSet manyCells()
{
    ChangeSet set = changeSet(u"many"_s, {});
    for (int i = 0; i < 2000; ++i)
        set.changes << makeChange<Assessment>({},
                                              assessment(u"HU"_s, i, 2025, Status::Implemented, QString(300, u'x')));
    return set;
}

} // namespace

void TestLocks::secondOpenerReads()
{
    WorkspaceFolder folder({oneOfEachKind()});
    Other other(u"hold"_s, folder.path());
    QCOMPARE(other.answer(), "open");
    const auto store = folder.open();
    QVERIFY(store);
    QCOMPARE((*store)->readOnlyReason(), ReadOnlyReason::OpenElsewhere);
    QVERIFY((*store)->holder());
    QCOMPARE((*store)->holder()->name, u"Other Officer"_s);
    QCOMPARE((*store)->holder()->machine, u"desk-9"_s);
    QVERIFY((*store)->holder()->since.isValid());
    // What the other one does now is not seen, and what was copied stays whole.
    QCOMPARE(other.order("commit"), "done");
    QCOMPARE((*store)->journal()->size(), 1);
    QVERIFY((*store)->check()->isSound());
    const auto later = folder.open();
    QVERIFY(later);
    QCOMPARE((*later)->journal()->size(), 2);
    QVERIFY(other.quit());
    const auto after = folder.open();
    QVERIFY(after);
    QVERIFY(!(*after)->isReadOnly());
    QVERIFY(!(*after)->holder());
}

void TestLocks::killedHolderLetsGo()
{
    WorkspaceFolder folder({oneOfEachKind()});
    for (int round = 0; round < 5; ++round) {
        Other other(u"hold"_s, folder.path());
        QCOMPARE(other.answer(), "open");
        other.kill();
        QVERIFY(QFile::exists(folder.path() + u".owner"_s));
        const auto store = folder.open();
        QVERIFY(store);
        QVERIFY(!(*store)->isReadOnly());
        QVERIFY((*store)->check()->isSound());
    }
    QVERIFY(!QFile::exists(folder.path() + u".owner"_s));
}

void TestLocks::readersKeepNobodyFromWriting()
{
    WorkspaceFolder folder({oneOfEachKind()});
    const auto reader = folder.open(OpenMode::ReadOnly);
    QVERIFY(reader);
    Other other(u"hold"_s, folder.path());
    QCOMPARE(other.answer(), "open");
    QCOMPARE(other.order("commit"), "done");
    QCOMPARE((*reader)->journal()->size(), 1);
    QVERIFY((*reader)->check()->isSound());
}

void TestLocks::sameProgramTwice()
{
    WorkspaceFolder folder({oneOfEachKind()});
    const auto first = folder.open();
    QVERIFY(first);
    {
        const auto second = folder.open();
        QVERIFY(second);
        QCOMPARE((*second)->readOnlyReason(), ReadOnlyReason::OpenElsewhere);
        QCOMPARE((*second)->holder()->name, folder.author().name);
    }
    QVERIFY(!Store::create(folder.path(), folder.author(), folder.clock()));
    // Looking at the file must not have cost the first one its lock.
    Other other(u"try"_s, folder.path());
    QCOMPARE(other.answer(), "opened 2 1");
    QVERIFY((*first)->commit(office(u"Vienna"_s)));
}

void TestLocks::lyingOwnerFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isBelieved");
    QTest::newRow("nonsense") << "nonsense"_ba << false;
    QTest::newRow("empty") << ""_ba << false;
    QTest::newRow("a list") << "[1,2]"_ba << false;
    QTest::newRow("very long") << QByteArray(10'000'000, '[') << false;
    QTest::newRow("another name") << R"({"name":"X","machine":7,"since":"soon"})"_ba << true;
}

void TestLocks::lyingOwnerFiles()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isBelieved);
    WorkspaceFolder folder({oneOfEachKind()});
    const QString owner = folder.path() + u".owner"_s;
    QVERIFY(writeFile(owner, text));
    Other other(u"try"_s, folder.path());
    QCOMPARE(other.answer(), "opened 0 1"); // nobody has the lock, whatever the file says
    QVERIFY(other.quit());
    Other holder(u"hold"_s, folder.path());
    QCOMPARE(holder.answer(), "open");
    QVERIFY(writeFile(owner, text));
    const auto store = folder.open();
    QVERIFY(store);
    QCOMPARE((*store)->readOnlyReason(), ReadOnlyReason::OpenElsewhere);
    QCOMPARE((*store)->holder().has_value(), isBelieved);
}

void TestLocks::unfinishedWriteIsRolledBack_data()
{
    QTest::addColumn<bool>("toRead");
    QTest::newRow("opened to write") << false;
    QTest::newRow("opened to read") << true;
}

void TestLocks::unfinishedWriteIsRolledBack()
{
    QFETCH(const bool, toRead);
    WorkspaceFolder folder({manyCells()});
    const QString content = contentOf(**folder.open(OpenMode::ReadOnly));
    const QByteArray bytes = readFile(folder.path());
    Other other(u"unfinished"_s, folder.path());
    QCOMPARE(other.answer(), "ready");
    other.kill();
    QVERIFY(readFile(folder.path()) != bytes);
    QVERIFY(QFileInfo(folder.path() + u"-journal"_s).size() > 0);
    const FolderState before = folderState(folder.folder());
    {
        const auto store = folder.open(toRead ? OpenMode::ReadOnly : OpenMode::ReadWrite);
        QVERIFY(store);
        QCOMPARE(contentOf(**store), content);
        QVERIFY((*store)->check()->isSound());
    }
    if (toRead)
        QCOMPARE(folderState(folder.folder()), before);
    else
        QCOMPARE(QDir(folder.folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"cbm.tessera"_s});
}

void TestLocks::doesNotCopyOverAnOpenWorkspace()
{
    WorkspaceFolder folder({oneOfEachKind()});
    WorkspaceFolder target({manyCells()});
    Other other(u"hold"_s, target.path());
    QCOMPARE(other.answer(), "open");
    const auto store = folder.open();
    QVERIFY(store);
    const auto inUse = (*store)->copyTo(target.path());
    QVERIFY(!inUse);
    QCOMPARE(errorOf(inUse), ErrorCode::WorkspaceInUse);
    const auto itself = (*store)->copyTo(folder.path());
    QVERIFY(!itself);
    QCOMPARE(errorOf(itself), ErrorCode::FileExists);
    QVERIFY(other.quit());
    QVERIFY((*store)->copyTo(target.path()));
    QCOMPARE(contentOf(**target.open()), contentOf(**store));
    QCOMPARE(QDir(target.folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"cbm.tessera"_s});
}

} // namespace tessera

QTEST_GUILESS_MAIN(tessera::TestLocks)
#include "tst_locks.moc"
