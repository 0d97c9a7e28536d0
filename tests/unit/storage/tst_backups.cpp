// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backups.h"
#include "storagetest.h"
#include "support/folderstate.h"

#include <QSet>
#include <QStandardPaths>
#include <QTest>

namespace tessera {

using namespace Qt::StringLiterals;
using namespace test;

class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void backupIsTheSame();
    void onceADay();
    void fortyDaysLeaveTenAndOneAMonth();
    void strangersAreLeftAlone();
    void restoresAndKeepsTheOld();
    void restoresOverDamage();
    void restoresWhatWasLost();
    void refusesToRestore_data();
    void refusesToRestore();
    void usesTheUsersFolder();
    void namesWhatWasKeptBeforeARestore();
    void deletesBackupsOnly();
};

namespace {

ChangeSet office(const QString &value)
{
    return changeSet(u"office"_s, {makeChange<Property>({}, Property{value, value})});
}

} // namespace

void TestBackups::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestBackups::backupIsTheSame()
{
    WorkspaceFolder folder({oneOfEachKind()});
    const auto store = folder.open();
    QVERIFY(store);
    const auto backup = backUp(**store, folder.clock());
    QVERIFY(backup);
    QVERIFY(backup->path.startsWith(folder.folder() + u"/.cbm.backups/"_s));
    QCOMPARE(backup->made, folder.clock().now());
    QVERIFY(backup->size > 0);
    QCOMPARE(backupsOf(folder.path()).size(), 1);
    const auto copy = Store::open(backup->path, OpenMode::ReadOnly, {}, folder.clock());
    QVERIFY(copy);
    QCOMPARE(contentOf(**copy), contentOf(**store));
}

void TestBackups::onceADay()
{
    WorkspaceFolder folder({oneOfEachKind()});
    const auto store = folder.open();
    QVERIFY(store);
    const auto first = backUpOnceADay(**store, folder.clock());
    QVERIFY(first && *first);
    folder.clock().addSeconds(3600);
    const auto second = backUpOnceADay(**store, folder.clock());
    QVERIFY(second && !*second);
    folder.clock().addDays(1);
    const auto third = backUpOnceADay(**store, folder.clock());
    QVERIFY(third && *third);
    QCOMPARE(backupsOf(folder.path()).size(), 2);
}

void TestBackups::fortyDaysLeaveTenAndOneAMonth()
{
    WorkspaceFolder folder({oneOfEachKind()});
    folder.clock().setNow(QDateTime({2026, 1, 10}, {12, 0}, Qt::UTC));
    const auto store = folder.open();
    QVERIFY(store);
    for (int day = 0; day < 40; ++day) {
        QVERIFY(*backUpOnceADay(**store, folder.clock()));
        folder.clock().addDays(1);
    }
    QStringList days;
    for (const Backup &backup : backupsOf(folder.path())) {
        days << backup.made.date().toString(Qt::ISODate);
        const auto copy = Store::open(backup.path, OpenMode::ReadOnly, {}, folder.clock());
        QVERIFY(copy);
        QVERIFY((*copy)->check()->isSound());
    }
    QStringList expected;
    for (QDate day(2026, 2, 18); day >= QDate(2026, 2, 9); day = day.addDays(-1))
        expected << day.toString(Qt::ISODate);
    expected << u"2026-02-08"_s << u"2026-01-31"_s;
    QCOMPARE(days, expected);
}

void TestBackups::strangersAreLeftAlone()
{
    WorkspaceFolder folder({oneOfEachKind()});
    const auto store = folder.open();
    QVERIFY(store);
    const QString strange = backupFolder(folder.path());
    QVERIFY(QDir().mkpath(strange));
    const QStringList names{u"cbm 2020.tessera"_s, u"other 20200101T120000000Z.tessera"_s, u"notes.txt"_s,
                            u"cbm 20200101T120000000Z.txt"_s};
    for (const QString &name : names)
        QVERIFY(writeFile(strange + u'/' + name, "x"));
    for (int day = 0; day < 15; ++day) {
        QVERIFY(*backUpOnceADay(**store, folder.clock()));
        folder.clock().addDays(1);
    }
    for (const QString &name : names)
        QVERIFY(QFile::exists(strange + u'/' + name));
}

void TestBackups::restoresAndKeepsTheOld()
{
    WorkspaceFolder folder({oneOfEachKind()});
    QString atBackup;
    QString later;
    Backup backup;
    {
        const auto store = folder.open();
        QVERIFY(store);
        backup = *backUp(**store, folder.clock());
        atBackup = contentOf(**store);
        QVERIFY((*store)->commit(office(u"Vienna"_s)));
        later = contentOf(**store);
    }
    const auto kept = restoreBackup(backup, folder.path(), folder.clock());
    QVERIFY(kept);
    const auto restored = folder.open();
    QVERIFY(restored);
    QCOMPARE(contentOf(**restored), atBackup);
    const auto old = Store::open(*kept, OpenMode::ReadOnly, {}, folder.clock());
    QVERIFY(old);
    QCOMPARE(contentOf(**old), later);
    QVERIFY((*restored)->commit(office(u"Rome"_s)));
    QCOMPARE(contentOf(**Store::open(*kept, OpenMode::ReadOnly, {}, folder.clock())), later);
}

void TestBackups::restoresOverDamage()
{
    WorkspaceFolder folder({oneOfEachKind()});
    Backup backup;
    QString content;
    {
        const auto store = folder.open();
        backup = *backUp(**store, folder.clock());
        content = contentOf(**store);
    }
    const QByteArray rubbish(5000, 'x');
    QVERIFY(writeFile(folder.path(), rubbish));
    const auto kept = restoreBackup(backup, folder.path(), folder.clock());
    QVERIFY(kept);
    QCOMPARE(readFile(*kept), rubbish);
    QCOMPARE(contentOf(**folder.open()), content);
}

void TestBackups::restoresWhatWasLost()
{
    WorkspaceFolder folder({oneOfEachKind()});
    Backup backup = *backUp(**folder.open(), folder.clock());
    QVERIFY(QFile::remove(folder.path()));
    const auto kept = restoreBackup(backup, folder.path(), folder.clock());
    QVERIFY(kept);
    QVERIFY(kept->isEmpty());
    QVERIFY((*folder.open())->check()->isSound());
}

void TestBackups::refusesToRestore_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("workspace is open") << u"open"_s << int(ErrorCode::WorkspaceInUse);
    QTest::newRow("backup is damaged") << u"damaged"_s << int(ErrorCode::WorkspaceDamaged);
    QTest::newRow("backup is gone") << u"gone"_s << int(ErrorCode::FileNotFound);
}

void TestBackups::refusesToRestore()
{
    QFETCH(const QString, what);
    QFETCH(const int, code);
    WorkspaceFolder folder({oneOfEachKind()});
    Backup backup = *backUp(**folder.open(), folder.clock());
    if (what == u"damaged")
        QVERIFY(writeFile(backup.path, readFile(backup.path).replace("Vienna", "Viexna").replace("CBM 12", "CBM 13")));
    if (what == u"gone")
        QVERIFY(QFile::remove(backup.path));
    const FolderState before = folderState(folder.folder());
    const auto store = what == u"open" ? folder.open() : Result<std::unique_ptr<Store>>(nullptr);
    const auto restored = restoreBackup(backup, folder.path(), folder.clock());
    QVERIFY(!restored);
    QCOMPARE(int(errorOf(restored)), code);
    if (what != u"open")
        QCOMPARE(folderState(folder.folder()), before);
}

void TestBackups::usesTheUsersFolder()
{
    const QString nowhere = backupFolder(u"/no such place/cbm.tessera"_s);
    QVERIFY(nowhere.startsWith(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)));
    QVERIFY(nowhere != backupFolder(u"/no other place/cbm.tessera"_s));
}

void TestBackups::namesWhatWasKeptBeforeARestore()
{
    WorkspaceFolder folder({oneOfEachKind()});
    const Backup backup = *backUp(**folder.open(), folder.clock());
    QVERIFY(keptBeforeRestore(folder.path()).isEmpty());
    const auto kept = restoreBackup(backup, folder.path(), folder.clock());
    QVERIFY(kept);
    for (const QString &name : {u"cbm (before restore yesterday).tessera"_s, u"cbm (before restore ).tessera"_s,
                                u"cbm2 (before restore 20260115T090000000Z).tessera"_s, u"cbm (before.tessera"_s})
        QVERIFY(writeFile(folder.path(name), "x"));
    const QList<Backup> list = keptBeforeRestore(folder.path());
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.constFirst().path, *kept);
    QCOMPARE(list.constFirst().made, folder.clock().now());
}

void TestBackups::deletesBackupsOnly()
{
    WorkspaceFolder folder({oneOfEachKind()});
    const Backup first = *backUp(**folder.open(), folder.clock());
    folder.clock().addDays(1);
    const Backup second = *backUp(**folder.open(), folder.clock());
    const auto kept = restoreBackup(second, folder.path(), folder.clock());
    QVERIFY(kept);
    const Backup itself{folder.path(), first.made, 0};
    const Backup outside{folder.path(u"notes.txt"_s), first.made, 0};
    QVERIFY(writeFile(outside.path, "x"));
    const QList<Backup> list{first, itself, outside, keptBeforeRestore(folder.path()).constFirst()};
    QCOMPARE(*deleteBackups(folder.path(), list), 2);
    QVERIFY(!QFile::exists(first.path) && !QFile::exists(*kept));
    QVERIFY(QFile::exists(folder.path()) && QFile::exists(outside.path) && QFile::exists(second.path));
    QVERIFY((*folder.open())->check()->isSound());
    QCOMPARE(*deleteBackups(folder.path(), list), 0);
}

} // namespace tessera

QTEST_GUILESS_MAIN(tessera::TestBackups)
#include "tst_backups.moc"
