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
        "\"stage\" TEXT NOT NULL, \"on\" TEXT NOT NULL, \"symbol\" TEXT NOT NULL, \"submitted_on\" TEXT NOT NULL, "
        "\"accepted_on\" TEXT NOT NULL, \"language\" TEXT NOT NULL, \"has_english\" INTEGER NOT NULL, "
        "\"note\" TEXT NOT NULL, \"hash\" BLOB NOT NULL, "
        "PRIMARY KEY (\"framework\", \"year\", \"state\")) STRICT, WITHOUT ROWID"_s);
    row("contact",
        u"CREATE TABLE \"contact\" (\"id\" TEXT NOT NULL, \"state\" TEXT NOT NULL, \"roles\" TEXT NOT NULL, "
        "\"organisation\" TEXT NOT NULL, \"unit\" TEXT NOT NULL, \"name\" TEXT NOT NULL, \"position\" TEXT NOT "
        "NULL, \"email\" TEXT NOT NULL, \"telephone\" TEXT NOT NULL, \"duty_line\" TEXT NOT NULL, \"languages\" "
        "TEXT NOT NULL, \"fingerprint\" TEXT NOT NULL, \"from\" TEXT NOT NULL, \"until\" TEXT NOT NULL, "
        "\"sharing\" TEXT NOT NULL, \"note\" TEXT NOT NULL, \"erased\" TEXT NOT NULL, \"salt\" TEXT NOT NULL, "
        "\"hash\" BLOB NOT NULL, PRIMARY KEY (\"id\")) STRICT, WITHOUT ROWID"_s);
    row("contact_role",
        u"CREATE TABLE \"contact_role\" (\"id\" TEXT NOT NULL, \"label\" TEXT NOT NULL, \"hash\" BLOB NOT NULL, "
        "PRIMARY KEY (\"id\")) STRICT, WITHOUT ROWID"_s);
    row("confirmation",
        u"CREATE TABLE \"confirmation\" (\"id\" TEXT NOT NULL, \"contact\" TEXT NOT NULL, \"event\" TEXT NOT "
        "NULL, \"on\" TEXT NOT NULL, \"by\" TEXT NOT NULL, \"means\" TEXT NOT NULL, \"reference\" TEXT NOT NULL, "
        "\"notified_on\" TEXT NOT NULL, \"note\" TEXT NOT NULL, \"salt\" TEXT NOT NULL, \"hash\" BLOB NOT NULL, "
        "PRIMARY KEY (\"id\")) STRICT, WITHOUT ROWID"_s);
    row("comms_check",
        u"CREATE TABLE \"comms_check\" (\"id\" TEXT NOT NULL, \"title\" TEXT NOT NULL, \"sent_at\" TEXT NOT NULL, "
        "\"deadline\" TEXT NOT NULL, \"roles\" TEXT NOT NULL, \"note\" TEXT NOT NULL, \"hash\" BLOB NOT NULL, "
        "PRIMARY KEY (\"id\")) STRICT, WITHOUT ROWID"_s);
    row("comms_reply",
        u"CREATE TABLE \"comms_reply\" (\"check\" TEXT NOT NULL, \"contact\" TEXT NOT NULL, \"result\" TEXT NOT "
        "NULL, \"answered_at\" TEXT NOT NULL, \"note\" TEXT NOT NULL, \"hash\" BLOB NOT NULL, PRIMARY KEY "
        "(\"check\", \"contact\")) STRICT, WITHOUT ROWID"_s);
    row("reminder_text",
        u"CREATE TABLE \"reminder_text\" (\"language\" TEXT NOT NULL, \"subject\" TEXT NOT NULL, \"body\" TEXT "
        "NOT NULL, \"hash\" BLOB NOT NULL, PRIMARY KEY (\"language\")) STRICT, WITHOUT ROWID"_s);
    row("forum",
        u"CREATE TABLE \"forum\" (\"id\" TEXT NOT NULL, \"title\" TEXT NOT NULL, \"short_title\" TEXT NOT NULL, "
        "\"member_group\" TEXT NOT NULL, \"hash\" BLOB NOT NULL, PRIMARY KEY (\"id\")) STRICT, WITHOUT ROWID"_s);
    row("forum_member",
        u"CREATE TABLE \"forum_member\" (\"forum\" TEXT NOT NULL, \"state\" TEXT NOT NULL, \"from\" TEXT NOT "
        "NULL, \"to\" TEXT NOT NULL, \"hash\" BLOB NOT NULL, PRIMARY KEY (\"forum\", \"state\", \"from\")) "
        "STRICT, WITHOUT ROWID"_s);
    row("forum_chair",
        u"CREATE TABLE \"forum_chair\" (\"forum\" TEXT NOT NULL, \"from\" TEXT NOT NULL, \"to\" TEXT NOT NULL, "
        "\"holder\" TEXT NOT NULL, \"person\" TEXT NOT NULL, \"confidence\" TEXT NOT NULL, \"hash\" BLOB NOT "
        "NULL, PRIMARY KEY (\"forum\", \"from\")) STRICT, WITHOUT ROWID"_s);
    row("meeting",
        u"CREATE TABLE \"meeting\" (\"id\" TEXT NOT NULL, \"forum\" TEXT NOT NULL, \"number\" TEXT NOT NULL, "
        "\"title\" TEXT NOT NULL, \"kind\" TEXT NOT NULL, \"place\" TEXT NOT NULL, \"mode\" TEXT NOT NULL, "
        "\"begin\" TEXT NOT NULL, \"end\" TEXT NOT NULL, \"begin_time\" TEXT NOT NULL, \"end_time\" TEXT NOT "
        "NULL, \"time_zone\" TEXT NOT NULL, \"agenda\" TEXT NOT NULL, \"sharing\" TEXT NOT NULL, \"host\" TEXT "
        "NOT NULL, \"counts_for\" INTEGER NOT NULL, \"cancelled\" INTEGER NOT NULL, \"uid\" TEXT NOT NULL, "
        "\"revision\" INTEGER NOT NULL, \"note\" TEXT NOT NULL, \"hash\" BLOB NOT NULL, PRIMARY KEY (\"id\")) "
        "STRICT, WITHOUT ROWID"_s);
    row("meeting_document",
        u"CREATE TABLE \"meeting_document\" (\"meeting\" TEXT NOT NULL, \"evidence\" TEXT NOT NULL, \"hash\" BLOB "
        "NOT NULL, PRIMARY KEY (\"meeting\", \"evidence\")) STRICT, WITHOUT ROWID"_s);
    row("attendance",
        u"CREATE TABLE \"attendance\" (\"meeting\" TEXT NOT NULL, \"state\" TEXT NOT NULL, \"presence\" TEXT NOT "
        "NULL, \"delegates\" INTEGER NOT NULL, \"level\" TEXT NOT NULL, \"statement\" INTEGER NOT NULL, "
        "\"represented_by\" TEXT NOT NULL, \"note\" TEXT NOT NULL, \"hash\" BLOB NOT NULL, PRIMARY KEY "
        "(\"meeting\", \"state\")) STRICT, WITHOUT ROWID"_s);
    row("decision",
        u"CREATE TABLE \"decision\" (\"id\" TEXT NOT NULL, \"meeting\" TEXT NOT NULL, \"kind\" TEXT NOT NULL, "
        "\"text\" TEXT NOT NULL, \"state\" TEXT NOT NULL, \"owner\" TEXT NOT NULL, \"due\" TEXT NOT NULL, "
        "\"status\" TEXT NOT NULL, \"closed_on\" TEXT NOT NULL, \"hash\" BLOB NOT NULL, PRIMARY KEY (\"id\")) "
        "STRICT, WITHOUT ROWID"_s);
    row("saved_view",
        u"CREATE TABLE \"saved_view\" (\"id\" TEXT NOT NULL, \"page\" TEXT NOT NULL, \"name\" TEXT NOT NULL, "
        "\"content\" TEXT NOT NULL, \"hash\" BLOB NOT NULL, PRIMARY KEY (\"id\")) STRICT, WITHOUT ROWID"_s);
    row("edition",
        u"CREATE TABLE \"edition\" (\"id\" TEXT NOT NULL, \"name\" TEXT NOT NULL, \"framework\" TEXT NOT NULL, "
        "\"year\" INTEGER NOT NULL, \"entry\" INTEGER NOT NULL, \"options\" TEXT NOT NULL, \"pdf_hash\" TEXT NOT NULL, "
        "\"program\" TEXT NOT NULL, \"frozen_at\" TEXT NOT NULL, \"sharing\" TEXT NOT NULL, \"hash\" BLOB NOT NULL, "
        "PRIMARY KEY (\"id\")) STRICT, WITHOUT ROWID"_s);
    row("adoption",
        u"CREATE TABLE \"adoption\" (\"framework\" TEXT NOT NULL, \"measure\" INTEGER NOT NULL, \"state\" TEXT NOT NULL, "
        "\"from\" TEXT NOT NULL, \"to\" TEXT NOT NULL, \"origin\" TEXT NOT NULL, \"hash\" BLOB NOT NULL, "
        "PRIMARY KEY (\"framework\", \"measure\", \"state\", \"from\")) STRICT, WITHOUT ROWID"_s);
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
    QCOMPARE(schemaObjects(sqliteDialect()).size(), 28);
    QCOMPARE(migrations().back().to, kSchemaVersion);
}

void TestGoldenSql::migrationIsAllOrNothing()
{
    const std::array steps{
        Migration{4, [](const Database &) -> Result<void> { return failure(ErrorCode::StorageFailure); }}, // not taken
        Migration{5, [](const Database &d) { return d.execute(u"ALTER TABLE milestone ADD COLUMN place TEXT"_s); }},
        Migration{6, [](const Database &d) { return d.execute(u"this is no SQL"_s); }}};
    WorkspaceFolder folder({oneOfEachKind()});
    const auto database = Database::open(folder.path(), Access::Write);
    QVERIFY(database);
    QVERIFY(!migrate(**database, 4, steps));
    QVERIFY(checkSchema(**database));
    QCOMPARE((*database)->value(u"PRAGMA user_version"_s)->toInt(), 4);
    QVERIFY(migrate(**database, 4, std::span(steps).first(2)));
    QVERIFY(!checkSchema(**database));
    QCOMPARE((*database)->value(u"PRAGMA user_version"_s)->toInt(), 5);
}

} // namespace tessera

QTEST_GUILESS_MAIN(tessera::TestGoldenSql)
#include "tst_goldensql.moc"
