// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace that an older version of the program wrote.
#include "storage/backups.h"
#include "storage/database.h"
#include "storage/schema.h"
#include "storagetest.h"
#include "support/folderstate.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace tessera {

using namespace Qt::StringLiterals;
using namespace test;

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writingBringsItUpToDate();
    void theBackupIsTheOlderFile();
    void editsOfNewKindsWork();
    void meetingsOfTheSecondSchemaStay();
    void meetingsOfTheThirdSchemaStay();
    void readingLeavesItAsItWas();
    void aStepThatCannotBeDoneLeavesItAsItWas_data();
    void aStepThatCannotBeDoneLeavesItAsItWas();
    void aStepThatIsKilledIsTakenBack();
    void anOlderBackupCanBeRestored();
};

namespace {

/// The older workspace in a folder of its own.
class OlderFile
{
public:
    explicit OlderFile(const QString &original = QStringLiteral(OLDER_WORKSPACE))
        : m_isThere(QFile::copy(original, path()))
    {}

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"cbm.tessera"_s); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] const FixedClock &clock() const { return m_clock; }
    [[nodiscard]] Result<std::unique_ptr<Store>> open(OpenMode mode) const
    {
        return Store::open(path(), mode, {u"Anna Kovács"_s, u"desk-7"_s}, m_clock);
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    bool m_isThere;
};

/// Keys and hashes of the records of schema 1, read as SQL, and the journal's hashes.
QStringList olderContent(const QString &path)
{
    QStringList lines;
    const auto database = Database::open(path, Access::Probe);
    if (!database)
        return {u"unreadable"_s};
    const QStringList queries{u"SELECT 'property', name, hash FROM property"_s,
                              u"SELECT 'assessment', framework || year || state || measure, hash FROM assessment"_s,
                              u"SELECT 'component', state || year || component, hash FROM component"_s,
                              u"SELECT 'evidence', id, hash FROM evidence"_s,
                              u"SELECT 'use', state || year || measure || evidence, hash FROM evidence_use"_s,
                              u"SELECT 'milestone', id, hash FROM milestone"_s,
                              u"SELECT 'submission', state || year, hash FROM submission"_s,
                              u"SELECT 'journal', number, hash FROM journal"_s,
                              u"SELECT 'change', entry || ' ' || ordinal, after_hash FROM \"change\""_s};
    for (const QString &sql : queries) {
        Result<QSqlQuery> query = (*database)->read(sql);
        while (query && query->next())
            lines << query->value(0).toString() + u' ' + query->value(1).toString() + u' '
                         + QString::fromLatin1(query->value(2).toByteArray().toHex());
    }
    lines.sort();
    return lines;
}

/// The schema number, from the file's head.
int schemaNumber(const QString &path)
{
    const QByteArray head = readFile(path).mid(60, 4);
    return head.size() == 4 ? int(uchar(head.at(3))) : -1;
}

bool runSql(const QString &path, const QString &sql)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(path);
        done = database.open() && QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    return done;
}

} // namespace

void TestMigration::writingBringsItUpToDate()
{
    const OlderFile file;
    QVERIFY(file.isThere());
    const QStringList before = olderContent(file.path());
    QVERIFY(before.size() > 70);
    {
        const auto store = file.open(OpenMode::ReadWrite);
        QVERIFY(store);
        QVERIFY(!(*store)->isReadOnly());
        const auto report = (*store)->check();
        QVERIFY(report && report->isSound());
        QVERIFY((*store)->load<Contact>()->isEmpty());
        QVERIFY((*store)->load<Meeting>()->isEmpty());
    }
    QCOMPARE(schemaNumber(file.path()), kSchemaVersion);
    QCOMPARE(olderContent(file.path()), before);
    // Once is enough.
    QVERIFY(file.open(OpenMode::ReadWrite));
    QCOMPARE(backupsOf(file.path()).size(), 1);
}

void TestMigration::theBackupIsTheOlderFile()
{
    const OlderFile file;
    QVERIFY(file.isThere());
    const QStringList before = olderContent(file.path());
    QVERIFY(file.open(OpenMode::ReadWrite));
    const QList<Backup> backups = backupsOf(file.path());
    QCOMPARE(backups.size(), 1);
    QVERIFY(backups.constFirst().path.startsWith(file.folder() + u"/.cbm.backups/"_s));
    QCOMPARE(schemaNumber(backups.constFirst().path), 1);
    QCOMPARE(olderContent(backups.constFirst().path), before);
}

void TestMigration::editsOfNewKindsWork()
{
    const OlderFile file;
    QVERIFY(file.isThere());
    ChangeSet set = oneOfEachKind();
    set.changes.removeIf([](const Change &change) { return change.kind < RecordKind::Contact; });
    QString content;
    {
        const auto store = file.open(OpenMode::ReadWrite);
        QVERIFY(store && (*store)->commit(set));
        QVERIFY((*store)->check()->isSound());
        content = contentOf(**store);
    }
    const auto store = file.open(OpenMode::ReadWrite);
    QVERIFY(store);
    QCOMPARE(contentOf(**store), content);
    QCOMPARE((*store)->load<Contact>()->size(), 1);
}

void TestMigration::meetingsOfTheSecondSchemaStay()
{
    const OlderFile file(QStringLiteral(SECOND_WORKSPACE));
    QVERIFY(file.isThere());
    QCOMPARE(schemaNumber(file.path()), 2);
    const QStringList before = olderContent(file.path());
    {
        const auto store = file.open(OpenMode::ReadWrite);
        QVERIFY(store);
        QVERIFY((*store)->check()->isSound());
        QCOMPARE((*store)->load<Meeting>()->size(), 20);
        QVERIFY((*store)->load<FrozenEdition>()->isEmpty());
    }
    QCOMPARE(schemaNumber(file.path()), kSchemaVersion);
    QCOMPARE(olderContent(file.path()), before);
}

void TestMigration::meetingsOfTheThirdSchemaStay()
{
    const OlderFile file(QStringLiteral(THIRD_WORKSPACE));
    QVERIFY(file.isThere());
    QCOMPARE(schemaNumber(file.path()), 3);
    const QStringList before = olderContent(file.path());
    QVERIFY(before.size() > 200);
    const Adoption adoption{kOsce, 15, u"FR"_s, {}, {}, u"seen"_s};
    {
        const auto store = file.open(OpenMode::ReadWrite);
        QVERIFY(store);
        QVERIFY((*store)->check()->isSound());
        QCOMPARE((*store)->load<Meeting>()->size(), 20);
        QVERIFY((*store)->load<Adoption>()->isEmpty());
    }
    QCOMPARE(schemaNumber(file.path()), kSchemaVersion);
    QCOMPARE(olderContent(file.path()), before);
    QCOMPARE(schemaNumber(backupsOf(file.path()).constFirst().path), 3);
    const auto store = file.open(OpenMode::ReadWrite);
    QVERIFY(store && (*store)->commit(changeSet(u"Adopter"_s, {makeChange<Adoption>({}, adoption)})));
    QCOMPARE(*(*store)->load<Adoption>(), QList<Adoption>{adoption});
    QVERIFY((*store)->check()->isSound());
}

void TestMigration::readingLeavesItAsItWas()
{
    const OlderFile file;
    QVERIFY(file.isThere());
    const FolderState before = folderState(file.folder());
    {
        const auto store = file.open(OpenMode::ReadOnly);
        QVERIFY(store);
        QVERIFY((*store)->check()->isSound());
        QVERIFY(!(*store)->load<Assessment>()->isEmpty());
        QVERIFY((*store)->load<Contact>()->isEmpty());
        QVERIFY((*store)->copyTo(QFileInfo(file.folder()).filePath() + u"/copy.tessera"_s));
    }
    QCOMPARE(schemaNumber(file.folder() + u"/copy.tessera"_s), kSchemaVersion);
    QVERIFY(QFile::remove(file.folder() + u"/copy.tessera"_s));
    QCOMPARE(folderState(file.folder()), before);
}

void TestMigration::aStepThatCannotBeDoneLeavesItAsItWas_data()
{
    QTest::addColumn<OpenMode>("mode");
    QTest::newRow("to write") << OpenMode::ReadWrite;
    QTest::newRow("to read") << OpenMode::ReadOnly;
}

void TestMigration::aStepThatCannotBeDoneLeavesItAsItWas()
{
    QFETCH(OpenMode, mode);
    const OlderFile file;
    // The last table of the step is there already, so the step breaks off when most is done.
    QVERIFY(file.isThere() && runSql(file.path(), u"CREATE TABLE decision (a)"_s));
    const QByteArray before = readFile(file.path());
    const auto store = file.open(mode);
    QVERIFY(!store);
    QVERIFY2(errorOf(store) == ErrorCode::MigrationFailed || mode == OpenMode::ReadOnly,
             qPrintable(describeInOneLine(store.error())));
    QCOMPARE(readFile(file.path()), before);
    QCOMPARE(QDir(file.folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"cbm.tessera"_s});
}

void TestMigration::aStepThatIsKilledIsTakenBack()
{
    const OlderFile file;
    QVERIFY(file.isThere());
    const QStringList content = olderContent(file.path());
    const QByteArray bytes = readFile(file.path());
    QProcess other;
    other.start(QStringLiteral(OTHER_PROGRAM), {u"migrate"_s, file.path()});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readLine().trimmed(), QByteArray("ready"));
    other.kill();
    QVERIFY(other.waitForFinished());
    // It had come as far as the file, or this says nothing.
    QVERIFY(readFile(file.path()) != bytes);
    {
        const auto store = file.open(OpenMode::ReadWrite);
        QVERIFY(store);
        QVERIFY((*store)->check()->isSound());
    }
    QCOMPARE(olderContent(file.path()), content);
    QCOMPARE(schemaNumber(file.path()), kSchemaVersion);
    QCOMPARE(schemaNumber(backupsOf(file.path()).constFirst().path), 1);
}

void TestMigration::anOlderBackupCanBeRestored()
{
    const OlderFile file;
    QVERIFY(file.isThere());
    const QStringList before = olderContent(file.path());
    QVERIFY(file.open(OpenMode::ReadWrite));
    const Backup backup = backupsOf(file.path()).constFirst();
    QVERIFY(restoreBackup(backup, file.path(), file.clock()));
    QCOMPARE(olderContent(file.path()), before);
    const auto store = file.open(OpenMode::ReadWrite);
    QVERIFY(store && (*store)->check()->isSound());
}

} // namespace tessera

QTEST_GUILESS_MAIN(tessera::TestMigration)
#include "tst_migration.moc"
