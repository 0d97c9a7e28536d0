// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/schema.h"
#include "storagetest.h"

#include <QTest>

namespace tessera {

using namespace Qt::StringLiterals;
using namespace test;

/// The statements that make a workspace. A line changes here only together with kSchemaVersion and a migration.
class TestGoldenSql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sqlite_data();
    void sqlite();
    void nothingElse();
    void migrationIsAllOrNothing();
};

void TestGoldenSql::sqlite_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const QString &sql) { QTest::newRow(name) << sql; };
    row("property",
        u"CREATE TABLE \"property\" (\"name\" TEXT NOT NULL, \"value\" TEXT NOT NULL, \"hash\" BLOB NOT NULL, "
        "PRIMARY KEY (\"name\")) STRICT, WITHOUT ROWID"_s);
    row("assessment",
        u"CREATE TABLE \"assessment\" (\"framework\" TEXT NOT NULL, \"year\" INTEGER NOT NULL, \"state\" TEXT NOT NULL, "
        "\"measure\" INTEGER NOT NULL, \"status\" TEXT NOT NULL, \"work\" TEXT NOT NULL, \"source\" TEXT NOT NULL, "
        "\"as_of\" TEXT NOT NULL, \"done\" TEXT NOT NULL, \"reason\" TEXT NOT NULL, \"sharing\" TEXT NOT NULL, "
        "\"marking\" TEXT NOT NULL, \"hash\" BLOB NOT NULL, "
        "PRIMARY KEY (\"framework\", \"year\", \"state\", \"measure\")) STRICT, WITHOUT ROWID"_s);
    row("component",
        u"CREATE TABLE \"component\" (\"framework\" TEXT NOT NULL, \"year\" INTEGER NOT NULL, \"state\" TEXT NOT NULL, "
        "\"measure\" INTEGER NOT NULL, \"component\" TEXT NOT NULL, \"status\" TEXT NOT NULL, \"hash\" BLOB NOT NULL, "
        "PRIMARY KEY (\"framework\", \"year\", \"state\", \"measure\", \"component\")) STRICT, WITHOUT ROWID"_s);
    row("evidence",
        u"CREATE TABLE \"evidence\" (\"id\" TEXT NOT NULL, \"kind\" TEXT NOT NULL, \"title\" TEXT NOT NULL, "
        "\"address\" TEXT NOT NULL, \"sha256\" TEXT NOT NULL, \"file_name\" TEXT NOT NULL, \"size\" INTEGER NOT NULL, "
        "\"dated\" TEXT NOT NULL, \"valid_until\" TEXT NOT NULL, \"origin\" TEXT NOT NULL, \"sharing\" TEXT NOT NULL, "
        "\"hash\" BLOB NOT NULL, PRIMARY KEY (\"id\")) STRICT, WITHOUT ROWID"_s);
    row("evidence_use",
        u"CREATE TABLE \"evidence_use\" (\"framework\" TEXT NOT NULL, \"year\" INTEGER NOT NULL, \"state\" TEXT NOT NULL, "
        "\"measure\" INTEGER NOT NULL, \"evidence\" TEXT NOT NULL, \"hash\" BLOB NOT NULL, "
        "PRIMARY KEY (\"framework\", \"year\", \"state\", \"measure\", \"evidence\")) STRICT, WITHOUT ROWID"_s);
    row("milestone",
        u"CREATE TABLE \"milestone\" (\"id\" TEXT NOT NULL, \"day\" TEXT NOT NULL, \"symbol\" TEXT NOT NULL, "
        "\"text\" TEXT NOT NULL, \"origin\" TEXT NOT NULL, \"hash\" BLOB NOT NULL, "
        "PRIMARY KEY (\"id\")) STRICT, WITHOUT ROWID"_s);
    row("submission",
        u"CREATE TABLE \"submission\" (\"framework\" TEXT NOT NULL, \"year\" INTEGER NOT NULL, \"state\" TEXT NOT NULL, "
        "\"stage\" TEXT NOT NULL, \"on\" TEXT NOT NULL, \"symbol\" TEXT NOT NULL, \"hash\" BLOB NOT NULL, "
        "PRIMARY KEY (\"framework\", \"year\", \"state\")) STRICT, WITHOUT ROWID"_s);
    row("journal",
        u"CREATE TABLE \"journal\" (\"number\" INTEGER PRIMARY KEY, \"time\" TEXT NOT NULL, \"author\" TEXT NOT NULL, "
        "\"machine\" TEXT NOT NULL, \"origin\" TEXT NOT NULL, \"title\" TEXT NOT NULL, \"reason\" TEXT NOT NULL, "
        "\"reverts\" INTEGER NOT NULL, \"change_count\" INTEGER NOT NULL, \"payload_hash\" BLOB NOT NULL, "
        "\"previous_hash\" BLOB NOT NULL, \"hash\" BLOB NOT NULL) STRICT"_s);
    row("change",
        u"CREATE TABLE \"change\" (\"entry\" INTEGER NOT NULL, \"ordinal\" INTEGER NOT NULL, \"kind\" TEXT NOT NULL, "
        "\"key\" TEXT NOT NULL, \"state\" TEXT NOT NULL, \"measure\" INTEGER NOT NULL, \"year\" INTEGER NOT NULL, "
        "\"before\" TEXT, \"after\" TEXT, \"before_hash\" BLOB, \"after_hash\" BLOB, "
        "PRIMARY KEY (\"entry\", \"ordinal\")) STRICT, WITHOUT ROWID"_s);
    row("document",
        u"CREATE TABLE \"document\" (\"sha256\" TEXT NOT NULL PRIMARY KEY, \"bytes\" BLOB NOT NULL) STRICT"_s);
    row("change_record", u"CREATE INDEX \"change_record\" ON \"change\" (\"kind\", \"key\")"_s);
    row("change_state", u"CREATE INDEX \"change_state\" ON \"change\" (\"state\", \"measure\")"_s);
}

void TestGoldenSql::sqlite()
{
    QFETCH(const QString, sql);
    for (const SchemaObject &object : schemaObjects(sqliteDialect())) {
        if (object.name == QString::fromLatin1(QTest::currentDataTag())) {
            QCOMPARE(object.sql, sql);
            return;
        }
    }
    QFAIL("There is no such object.");
}

void TestGoldenSql::nothingElse()
{
    QCOMPARE(schemaObjects(sqliteDialect()).size(), 12);
    QCOMPARE(migrations().back().to, kSchemaVersion);
}

void TestGoldenSql::migrationIsAllOrNothing()
{
    const std::array steps{
        Migration{1, [](const Database &) -> Result<void> { return failure(ErrorCode::StorageFailure); }}, // not taken
        Migration{2, [](const Database &d) { return d.execute(u"ALTER TABLE milestone ADD COLUMN place TEXT"_s); }},
        Migration{3, [](const Database &d) { return d.execute(u"this is no SQL"_s); }}};
    WorkspaceFolder folder({oneOfEachKind()});
    const auto database = Database::open(folder.path(), Access::Write);
    QVERIFY(database);
    QVERIFY(!migrate(**database, 1, steps));
    QVERIFY(checkSchema(**database));
    QCOMPARE((*database)->value(u"PRAGMA user_version"_s)->toInt(), 1);
    QVERIFY(migrate(**database, 1, std::span(steps).first(2)));
    QVERIFY(!checkSchema(**database));
    QCOMPARE((*database)->value(u"PRAGMA user_version"_s)->toInt(), 2);
}

} // namespace tessera

QTEST_GUILESS_MAIN(tessera::TestGoldenSql)
#include "tst_goldensql.moc"
