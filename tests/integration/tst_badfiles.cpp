// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are damaged, foreign or out of reach: one clear sentence, exit code 1, and not a byte of them changed.
#include "programrun.h"
#include "support/folderstate.h"
#include "support/testworkspace.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <random>
#include <sqlite3.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace tessera;
using namespace Qt::StringLiterals;
using test::ProgramRun;

namespace {

constexpr int kOverwrites = 40;
constexpr int kTruncations = 20;
const QByteArray kTable = "state,measure,year,status,done\nHU,8,2025,implemented,Two points of contact\n";

/// A table that makes a workspace grow by megabytes.
QByteArray largeTable()
{
    QByteArray table = "state,measure,year,status,done\n";
    for (int year = 2016; year <= 2025; ++year) {
        for (int measure = 1; measure <= 16; ++measure)
            table += "HU," + QByteArray::number(measure) + ',' + QByteArray::number(year) + ",implemented,"
                     + QByteArray(20'000, 'x') + '\n';
    }
    return table;
}

bool runSql(const QString &file, const char *sql)
{
    sqlite3 *database = nullptr;
    const bool isDone = sqlite3_open(file.toUtf8().constData(), &database) == SQLITE_OK
                        && sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return isDone;
}

/// A file system of so many KiB in memory; gone with the object. Needs rights that only root has.
class SmallDisk
{
public:
    explicit SmallDisk(int kibibytes)
    {
        const QByteArray size = "mode=0755,size=" + QByteArray::number(kibibytes) + "k";
        m_isMounted = mount("tmpfs", m_folder.path().toUtf8().constData(), "tmpfs", 0, size.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            umount2(m_folder.path().toUtf8().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }

    /// Takes all the space that is left.
    void fill()
    {
        QFile filler(m_folder.filePath(u"filler"_s));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        for (const int size : {65536, 1024, 1}) {
            while (filler.write(QByteArray(size, 'f')) == size) {
            }
        }
    }
    void makeRoom() { QFile::remove(m_folder.filePath(u"filler"_s)); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace

class TestBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void whatIsNoWorkspace_data();
    void whatIsNoWorkspace();
    void aNewerWorkspaceSaysSo();
    void cutOff();
    void overwritten();
    void aFileThatMayOnlyBeRead();
    void aFolderThatMayNotBeWritten();
    void aFolderThatMayNotBeEntered();
    void aFullDiskWhenMaking();
    void aFullDiskWhenImporting();
    void aFullDiskWhenReviewing();

private:
    ProgramRun run(const QStringList &words, const QStringList &wrapper = {})
    {
        test::ProgramSetting setting;
        setting.folder = m_folder->path();
        setting.wrapper = wrapper;
        return test::runProgram(words, setting);
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    /// Every command with that file, one after the other.
    QList<QStringList> commandsFor(const QString &file) const
    {
        return {{u"stats"_s, file, u"--year"_s, u"2025"_s},
                {u"journal"_s, file},
                {u"check"_s, file},
                {u"import"_s, file, path(u"t.csv"_s)},
                {u"import"_s, file, path(u"t.csv"_s), u"--apply"_s},
                {u"review"_s, file, u"--year"_s, u"2025"_s, u"--out"_s, path(u"o.pdf"_s)}};
    }
    void refusesAll(const QString &file, const QStringList &wrapper = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_sound;      ///< a workspace
    QByteArray m_soundStats; ///< what stats says of it
};

void TestBadFiles::initTestCase()
{
    init();
    QCOMPARE(run({u"new"_s, u"p.tessera"_s, u"--sample"_s, u"public-record"_s}).exitCode, 0);
    m_sound = test::readFile(path(u"p.tessera"_s));
    m_soundStats = run({u"stats"_s, u"p.tessera"_s, u"--year"_s, u"2025"_s, u"--json"_s}).output;
}

void TestBadFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(test::writeFile(path(u"t.csv"_s), kTable));
}

void TestBadFiles::refusesAll(const QString &file, const QStringList &wrapper)
{
    const auto before = test::folderState(m_folder->path());
    for (const QStringList &words : commandsFor(file)) {
        const ProgramRun ended = run(words, wrapper);
        QVERIFY2(ended.isPoliteRefusal(), words.constFirst().toUtf8() + ": " + ended.summary());
        QVERIFY2(!ended.messages.contains("Details") && ended.output.isEmpty(), ended.summary());
        QCOMPARE(test::folderState(m_folder->path()), before);
    }
}

void TestBadFiles::whatIsNoWorkspace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a letter") << QByteArray("x");
    QTest::newRow("text") << QByteArray("State,measure\nHungary,8\n");
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("the first words of SQLite") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("the head of SQLite and noise") << QByteArray("SQLite format 3\0", 16) + QByteArray(10'000, '\x55');
    QTest::newRow("a workspace with another head") << "NotSQLite" + QByteArray(100'000, 'x');
}

void TestBadFiles::whatIsNoWorkspace()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(test::writeFile(path(u"bad.tessera"_s), bytes));
    refusesAll(path(u"bad.tessera"_s));
}

void TestBadFiles::aNewerWorkspaceSaysSo()
{
    QVERIFY(test::writeFile(path(u"newer.tessera"_s), m_sound));
    QVERIFY(runSql(path(u"newer.tessera"_s), "PRAGMA user_version = 999"));
    refusesAll(path(u"newer.tessera"_s));
    const ProgramRun stats = run({u"stats"_s, u"newer.tessera"_s, u"--year"_s, u"2025"_s});
    QVERIFY2(stats.messages.contains("newer version"), stats.summary());

    QVERIFY(runSql(path(u"other.sqlite"_s), "CREATE TABLE person (name); INSERT INTO person VALUES ('Anna')"));
    refusesAll(path(u"other.sqlite"_s));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.tessera"_s));
    refusesAll(path(u"folder.tessera"_s));
}

void TestBadFiles::cutOff()
{
    std::mt19937 dice(1);
    for (int i = 0; i < kTruncations; ++i) {
        const auto length = qsizetype(dice() % unsigned(m_sound.size()));
        QVERIFY(test::writeFile(path(u"cut.tessera"_s), m_sound.left(length)));
        refusesAll(path(u"cut.tessera"_s));
        if (QTest::currentTestFailed())
            QFAIL(QByteArray::number(length) + " bytes are left");
    }
}

void TestBadFiles::overwritten()
{
    std::mt19937 dice(2);
    int noticed = 0;
    for (int i = 0; i < kOverwrites; ++i) {
        QByteArray bytes = m_sound;
        const auto place = qsizetype(dice() % unsigned(bytes.size()));
        const auto length = qsizetype(1 + dice() % 600U);
        for (qsizetype at = place; at < std::min(place + length, bytes.size()); ++at)
            bytes[at] = char(dice());
        QVERIFY(test::writeFile(path(u"over.tessera"_s), bytes));
        const auto before = test::folderState(m_folder->path());
        for (const QStringList &words : commandsFor(path(u"over.tessera"_s))) {
            if (words.contains(u"--apply"_s) || words.constFirst() == u"review")
                continue;
            const ProgramRun ended = run(words);
            QVERIFY2(!ended.hasCrashed && (ended.exitCode == 0 || ended.isPoliteRefusal()), ended.summary());
            QCOMPARE(test::folderState(m_folder->path()), before);
        }
        const ProgramRun check = run({u"check"_s, u"over.tessera"_s});
        if (check.exitCode == 1) {
            ++noticed;
            continue;
        }
        // What is not noticed must be without effect: space that holds nothing.
        const ProgramRun stats = run({u"stats"_s, u"over.tessera"_s, u"--year"_s, u"2025"_s, u"--json"_s});
        QByteArray output = stats.output;
        QCOMPARE(output.replace("over.tessera", "p.tessera"), m_soundStats);
    }
    qInfo("%d of %d noticed, the others without effect", noticed, kOverwrites);
    // About half of a small workspace are pages that hold nothing yet.
    QVERIFY(noticed > kOverwrites / 3);
}

namespace {

/// The words that run a program as a user without rights; empty when that user cannot run ours.
QStringList asNobody()
{
    if (geteuid() != 0)
        return {};
    test::ProgramSetting setting;
    setting.wrapper = {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
    return test::runProgram({u"--version"_s}, setting).exitCode == 0 ? setting.wrapper : QStringList();
}

/// Root may do everything whatever the rights of a file say; any other user is subject to them as it is.
bool obeysRights(const QStringList &wrapper)
{
    return geteuid() != 0 || !wrapper.isEmpty();
}

constexpr auto kReadable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr auto kEnterable = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

} // namespace

void TestBadFiles::aFileThatMayOnlyBeRead()
{
    const QStringList nobody = asNobody();
    if (!obeysRights(nobody))
        QSKIP("Root ignores rights, and another user cannot run the program here.");
    QVERIFY(test::writeFile(path(u"p.tessera"_s), m_sound));
    QVERIFY(QFile::setPermissions(path(u"p.tessera"_s), kReadable));
    QVERIFY(QFile::setPermissions(path(u"t.csv"_s), kReadable));
    QVERIFY(QFile::setPermissions(m_folder->path(), kReadable | kEnterable | QFile::WriteOwner));
    const auto before = test::folderState(m_folder->path());
    QCOMPARE(run({u"stats"_s, u"p.tessera"_s, u"--year"_s, u"2025"_s, u"--json"_s}, nobody).output, m_soundStats);
    QCOMPARE(run({u"check"_s, u"p.tessera"_s}, nobody).exitCode, 0);
    QCOMPARE(run({u"journal"_s, u"p.tessera"_s}, nobody).exitCode, 0);
    QCOMPARE(run({u"import"_s, u"p.tessera"_s, u"t.csv"_s}, nobody).exitCode, 0);
    const ProgramRun import = run({u"import"_s, u"p.tessera"_s, u"t.csv"_s, u"--apply"_s}, nobody);
    QVERIFY2(import.isPoliteRefusal() && import.messages.contains("p.tessera"), import.summary());
    QCOMPARE(test::folderState(m_folder->path()), before);
}

void TestBadFiles::aFolderThatMayNotBeWritten()
{
    const QStringList nobody = asNobody();
    if (!obeysRights(nobody))
        QSKIP("Root ignores rights, and another user cannot run the program here.");
    QVERIFY(test::writeFile(path(u"p.tessera"_s), m_sound));
    QVERIFY(QFile::setPermissions(path(u"p.tessera"_s),
                                  kReadable | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
    QVERIFY(QFile::setPermissions(m_folder->path(), kReadable | kEnterable));
    const auto before = test::folderState(m_folder->path());
    QCOMPARE(run({u"stats"_s, u"p.tessera"_s, u"--year"_s, u"2025"_s, u"--json"_s}, nobody).output, m_soundStats);
    for (const QStringList &words :
         {QStringList{u"import"_s, u"p.tessera"_s, u"t.csv"_s, u"--apply"_s}, QStringList{u"new"_s, u"n.tessera"_s}}) {
        const ProgramRun refused = run(words, nobody);
        QVERIFY2(refused.isPoliteRefusal(), refused.summary());
    }
    QCOMPARE(run({u"review"_s, u"p.tessera"_s, u"--year"_s, u"2025"_s, u"--out"_s, u"o.pdf"_s}, nobody).exitCode, 1);
    QCOMPARE(test::folderState(m_folder->path()), before);
    QVERIFY(QFile::setPermissions(m_folder->path(), kReadable | kEnterable | QFile::WriteOwner));
}

void TestBadFiles::aFolderThatMayNotBeEntered()
{
    const QStringList nobody = asNobody();
    if (!obeysRights(nobody))
        QSKIP("Root ignores rights, and another user cannot run the program here.");
    const QTemporaryDir closed; // only its owner may enter
    const QString file = closed.filePath(u"p.tessera"_s);
    QVERIFY(test::writeFile(file, m_sound));
    QVERIFY(QFile::setPermissions(m_folder->path(), kReadable | kEnterable | QFile::WriteOwner));
    if (nobody.isEmpty())
        QVERIFY(QFile::setPermissions(closed.path(), QFile::Permissions()));
    refusesAll(file, nobody);
    QVERIFY(QFile::setPermissions(closed.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(test::readFile(file), m_sound);
}

void TestBadFiles::aFullDiskWhenMaking()
{
    const SmallDisk disk(400);
    if (!disk.isMounted())
        QSKIP("A small disk can be had by root only.");
    const ProgramRun made = run({u"new"_s, disk.path() + u"/d.tessera"_s, u"--sample"_s, u"demonstration"_s});
    QVERIFY2(made.isPoliteRefusal() && made.messages.contains("no space left"), made.summary());
    QVERIFY2(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden).isEmpty(),
             qPrintable(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden).join(u' ')));
}

void TestBadFiles::aFullDiskWhenImporting()
{
    SmallDisk disk(30'000);
    if (!disk.isMounted())
        QSKIP("A small disk can be had by root only.");
    const QString file = disk.path() + u"/p.tessera"_s;
    QVERIFY(test::writeFile(file, m_sound));
    QVERIFY(test::writeFile(path(u"large.csv"_s), largeTable()));
    const QStringList words{u"import"_s, file, path(u"large.csv"_s), u"--apply"_s};
    disk.fill();
    const auto before = test::folderState(disk.path());
    const ProgramRun refused = run(words);
    QVERIFY2(!refused.hasCrashed && refused.exitCode == 1, refused.summary());
    QVERIFY2(refused.messages.contains("no space left"), refused.summary());
    QCOMPARE(test::folderState(disk.path()), before);
    QCOMPARE(run({u"check"_s, file}).exitCode, 0);
    disk.makeRoom();
    const ProgramRun again = run(words);
    QVERIFY2(again.exitCode == 0, again.summary());
    QCOMPARE(run({u"check"_s, file}).exitCode, 0);
}

void TestBadFiles::aFullDiskWhenReviewing()
{
    SmallDisk disk(400);
    if (!disk.isMounted())
        QSKIP("A small disk can be had by root only.");
    QVERIFY(test::writeFile(path(u"p.tessera"_s), m_sound));
    QVERIFY(test::writeFile(disk.path() + u"/o.pdf"_s, "%PDF-1.4 an older review"));
    disk.fill();
    const auto before = test::folderState(disk.path());
    const ProgramRun review =
        run({u"review"_s, u"p.tessera"_s, u"--year"_s, u"2025"_s, u"--out"_s, disk.path() + u"/o.pdf"_s});
    QVERIFY2(!review.hasCrashed && review.exitCode == 1, review.summary());
    QCOMPARE(test::folderState(disk.path()), before);
}

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
