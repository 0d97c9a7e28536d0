// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"
#include "storagetest.h"
#include "support/folderstate.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace tessera {

using namespace Qt::StringLiterals;
using namespace test;

class TestDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDiskHarmsNothing();
    void fullDiskKeepsNewFilesAway();
    void failingDiskEndsWriting();
    void readOnlyDiskIsRead();
    void withoutRights_data();
    void withoutRights();
    void anOlderFileThatMayNotBeWritten();
};

namespace {

bool run(const QString &program, const QStringList &arguments)
{
    return QProcess::execute(program, arguments) == 0;
}

/// A disk of a few megabytes in memory; needs root.
class SmallDisk
{
public:
    SmallDisk()
        : m_isMounted(geteuid() == 0
                      && run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m"_s, u"tmpfs"_s, path()}))
    {}
    ~SmallDisk()
    {
        if (m_isMounted)
            run(u"umount"_s, {path()});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder.filePath(name); }
    bool makeReadOnly() { return run(u"mount"_s, {u"-o"_s, u"remount,ro"_s, path()}); }

    /// Leaves no byte free.
    bool fill()
    {
        QFile file(path(u"filler"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        while (file.write(QByteArray(4096, 'x')) > 0) {
        }
        return true;
    }
    bool empty() { return QFile::remove(path(u"filler"_s)); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted;
};

ChangeSet bigText(int number)
{
    return changeSet(u"big"_s, {makeChange<Property>({}, Property{u"p%1"_s.arg(number), QString(60000, u'x')})});
}

} // namespace

void TestDisk::fullDiskHarmsNothing()
{
    SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("A small disk can be mounted by root only.");
    const FixedClock clock;
    const QString path = disk.path(u"cbm.tessera"_s);
    const auto store = Store::create(path, {}, clock);
    QVERIFY(store);
    QVERIFY((*store)->commit(bigText(0)));
    QVERIFY(disk.fill());
    const QString content = contentOf(**store);
    for (int i = 1; i < 4; ++i) {
        const auto entry = (*store)->commit(bigText(i));
        QVERIFY(!entry);
        QCOMPARE(errorOf(entry), ErrorCode::DiskFull);
        QCOMPARE(contentOf(**store), content);
    }
    QVERIFY(!(*store)->isReadOnly());
    const auto copied = (*store)->copyTo(disk.path(u"copy.tessera"_s));
    QVERIFY(!copied);
    QCOMPARE(errorOf(copied), ErrorCode::DiskFull);
    QVERIFY(!copied.error().context.contains(u"tessera-copy"));
    QVERIFY((*store)->check()->isSound());
    QVERIFY(disk.empty());
    QVERIFY((*store)->commit(bigText(1)));
    QVERIFY((*store)->copyTo(disk.path(u"copy.tessera"_s)));
    const auto report = (*store)->check();
    QVERIFY(report->isSound());
    QCOMPARE(report->journalEntries, 2);
    QStringList files = QDir(disk.path()).entryList(QDir::Files | QDir::Hidden);
    files.removeOne(u"cbm.tessera-journal"_s);
    QCOMPARE(files, (QStringList{u"cbm.tessera"_s, u"cbm.tessera.owner"_s, u"copy.tessera"_s}));
}

void TestDisk::fullDiskKeepsNewFilesAway()
{
    SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("A small disk can be mounted by root only.");
    const FixedClock clock;
    QVERIFY(disk.fill());
    const auto store = Store::create(disk.path(u"cbm.tessera"_s), {}, clock);
    QVERIFY(!store);
    QCOMPARE(errorOf(store), ErrorCode::DiskFull);
    QCOMPARE(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"filler"_s});
}

void TestDisk::failingDiskEndsWriting()
{
    WorkspaceFolder folder({oneOfEachKind()});
    const auto store = folder.open();
    QVERIFY(store);
    const QString content = contentOf(**store);
    // A limit on the size of files makes writing fail the way a bad sector does.
    struct rlimit usual {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    const auto usualAction = std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit tight {
        rlim_t(QFileInfo(folder.path()).size()), usual.rlim_max
    };
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto entry = (*store)->commit(bigText(1));
    const auto again = (*store)->commit(bigText(2));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    std::signal(SIGXFSZ, usualAction);
    QVERIFY(!entry);
    QCOMPARE(errorOf(entry), ErrorCode::DiskFailure);
    QVERIFY(!again);
    QCOMPARE(errorOf(again), ErrorCode::ReadOnly);
    QCOMPARE((*store)->readOnlyReason(), ReadOnlyReason::DiskFailed);
    QCOMPARE(contentOf(**store), content);
    QVERIFY((*store)->copyTo(folder.path(u"copy.tessera"_s)));
}

void TestDisk::readOnlyDiskIsRead()
{
    SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("A disk can be mounted by root only.");
    const FixedClock clock;
    const QString path = disk.path(u"cbm.tessera"_s);
    {
        const auto store = Store::create(path, {}, clock);
        QVERIFY(store && (*store)->commit(oneOfEachKind()));
    }
    QVERIFY(disk.makeReadOnly());
    const auto store = Store::open(path, OpenMode::ReadWrite, {}, clock);
    QVERIFY(store);
    QCOMPARE((*store)->readOnlyReason(), ReadOnlyReason::NoRight);
    QVERIFY((*store)->check()->isSound());
    QTemporaryDir elsewhere;
    QVERIFY((*store)->copyTo(elsewhere.filePath(u"copy.tessera"_s)));
    const auto here = (*store)->copyTo(disk.path(u"copy.tessera"_s));
    QVERIFY(!here);
    QCOMPARE(errorOf(here), ErrorCode::FileNotWritable);
    const auto created = Store::create(disk.path(u"new.tessera"_s), {}, clock);
    QVERIFY(!created);
    QCOMPARE(errorOf(created), ErrorCode::FileNotWritable);
}

/// What the other program says. Root may do anything whatever the rights say, so it runs as nobody then; none where that
/// cannot be.
static std::optional<QByteArray> answerOfNobody(QStringList arguments)
{
    QString program = QStringLiteral(OTHER_PROGRAM);
    if (geteuid() == 0) {
        if (QStandardPaths::findExecutable(u"setpriv"_s).isEmpty())
            return std::nullopt;
        arguments = QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, program} + arguments;
        program = u"setpriv"_s;
    }
    QProcess other;
    other.start(program, arguments);
    if (!other.waitForFinished() || other.exitCode() != 0)
        return std::nullopt;
    return other.readAllStandardOutput().trimmed();
}

void TestDisk::withoutRights_data()
{
    QTest::addColumn<int>("filePermissions");
    QTest::addColumn<int>("folderPermissions");
    QTest::addColumn<QByteArray>("answer");
    const int all = 0x7777;
    const int read = 0x5555;
    const auto opened = [](ReadOnlyReason reason) { return "opened " + QByteArray::number(int(reason)) + " 1"; };
    QTest::newRow("all rights") << all << all << opened(ReadOnlyReason::None);
    QTest::newRow("file to read only") << read << all << opened(ReadOnlyReason::NoRight);
    QTest::newRow("folder to read only") << all << read << opened(ReadOnlyReason::NoRight);
    QTest::newRow("both to read only") << read << read << opened(ReadOnlyReason::NoRight);
    QTest::newRow("file not to be read") << 0 << all
                                         << "refused " + QByteArray::number(int(ErrorCode::FileNotReadable));
}

void TestDisk::withoutRights()
{
    QFETCH(const int, filePermissions);
    QFETCH(const int, folderPermissions);
    QFETCH(const QByteArray, answer);
    WorkspaceFolder folder({oneOfEachKind()});
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::Permissions(filePermissions)));
    QVERIFY(QFile::setPermissions(folder.folder(), QFileDevice::Permissions(folderPermissions)));
    const std::optional<QByteArray> answered = answerOfNobody({u"try"_s, folder.path()});
    QFile::setPermissions(folder.folder(), QFileDevice::Permissions(0x7777));
    if (!answered)
        QSKIP("The other program cannot be run as nobody here.");
    QCOMPARE(*answered, answer);
}

void TestDisk::anOlderFileThatMayNotBeWritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"cbm.tessera"_s);
    QVERIFY(QFile::copy(QStringLiteral(OLDER_WORKSPACE), path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7777)));
    const FolderState before = folderState(folder.path());
    const std::optional<QByteArray> answered = answerOfNobody({u"try"_s, path});
    if (!answered)
        QSKIP("The other program cannot be run as nobody here.");
    QCOMPARE(*answered, "opened " + QByteArray::number(int(ReadOnlyReason::NoRight)) + " 1");
    QCOMPARE(folderState(folder.path()), before);
}

} // namespace tessera

QTEST_GUILESS_MAIN(tessera::TestDisk)
#include "tst_disk.moc"
