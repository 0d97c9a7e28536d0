// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the real program, used rightly and wrongly, without any display.
#include "exchange/csv.h"
#include "programrun.h"
#include "support/folderstate.h"
#include "support/testworkspace.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;
using test::ProgramRun;

namespace {

const QByteArray kTable = "state,measure,year,status,done\n"
                          "HU,8,2025,implemented,Two points of contact\n"
                          "Finland,1,2025,in preparation,\n";
const QByteArray kTableWithMistakes = "state,measure,year,status\n"
                                      "HU,8,2025,implemented\n"
                                      "XX,8,2025,implemented\n"
                                      "FI,12,2015,implemented\n"
                                      "FI,1,2025,not applicable\n";

/// States of which the public record names a strategy from that year or before.
QSet<QString> statesWithStrategy(int year)
{
    const QString path = QStringLiteral(TESSERA_RESOURCES) + u"/samples/public-record/strategies_public_record.csv"_s;
    const Result<CsvTable> table = readCsv(test::readFile(path), path);
    QSet<QString> states;
    if (!table)
        return states;
    for (const CsvRow &row : table->rows) {
        if (table->cell(row, u"measure") == u"7" && table->cell(row, u"year").left(4).toInt() <= year)
            states.insert(table->cell(row, u"code"));
    }
    return states;
}

QList<QJsonObject> jsonLines(const QByteArray &output)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void usage_data();
    void usage();
    void aNewWorkspace();
    void nothingIsOverwritten();
    void thePublicRecordInventsNothing();
    void theDemonstrationSaysThatItIsOne();
    void statsInWords();
    void statsInJson();
    void numbersOfOtherLocales();
    void aPreviewChangesNothing();
    void anImportIsAllOrNothing();
    void anImportIsAppliedOnce();
    void whatIsExportedComesBack_data();
    void whatIsExportedComesBack();
    void anExportStaysBelowItsCeiling();
    void anotherKindThanMeantIsRefused();
    void anImportWhileTheWorkspaceIsOpenElsewhere();
    void contactsFromOldTablesAndCards();
    void tablesThatAreNone_data();
    void tablesThatAreNone();
    void theJournalInWords();
    void theJournalInJson();
    void checkingASoundFile();
    void checkingADamagedFile();
    void aReview();
    void aReviewOfSomeParts();
    void aReviewReplacesOnlyReviews();
    void reviewsNeverGoWider();
    void terminalsAreSafe();
    void aFullStandardOutput();

private:
    ProgramRun run(const QStringList &words, const QMap<QString, QString> &environment = {})
    {
        test::ProgramSetting setting;
        setting.folder = m_folder->path();
        setting.environment = environment;
        return test::runProgram(words, setting);
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCli::usage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("said"); // on standard output when all is well, else on standard error
    const auto row = [](const QString &words, int exitCode, const QByteArray &said) {
        QTest::newRow(qUtf8Printable(u'“' + words + u'”')) << words.split(u' ', Qt::SkipEmptyParts) << exitCode << said;
    };
    row(u"--help"_s, 0, "Usage: tessera [FILE]");
    row(u"-h"_s, 0, "Commands:");
    row(u"help"_s, 0, "Commands:");
    row(u"--version"_s, 0, "Tessera " TESSERA_VERSION);
    row(u"-v"_s, 0, "Tessera " TESSERA_VERSION);
    for (const char *command : {"new", "import", "export", "stats", "review", "journal", "check"}) {
        const QString name = QString::fromLatin1(command);
        row(u"help "_s + name, 0, "Usage: tessera " + QByteArray(command) + " FILE");
        row(name + u" --help"_s, 0, "Usage: tessera " + QByteArray(command) + " FILE");
        row(name, 2, "FILE");
        row(name + u" f --wrong"_s, 2, "wrong");
    }
    row(u"help nonsense"_s, 2, "nonsense");
    row(u"--nonsense"_s, 2, "--nonsense");
    row(u"two.tessera files.tessera"_s, 2, "two.tessera");
    row(u"stats f"_s, 2, "--year");
    row(u"stats f --year soon"_s, 1, "not found");
    row(u"journal f --since yesterday"_s, 2, "--since");
    row(u"review f --year 2025"_s, 2, "--out");
    row(u"export f --what contacts"_s, 2, "--out");
    row(u"export f --what contacts --out c.ics"_s, 2, "contacts .csv, contacts .vcf");
    row(u"export f --what contacts --out c.vcf --cards 5"_s, 1, "not found");
    row(u"export f --what nonsense --out c.csv"_s, 2, "nonsense");
    row(u"new f --sample nonsense"_s, 2, "public-record, demonstration");
    row(u"check missing.tessera"_s, 1, "not found");
    row(u"stats missing.tessera --year 2025"_s, 1, "not found");
    row(u"journal missing.tessera"_s, 1, "not found");
    row(u"review missing.tessera --year 2025 --out o.pdf"_s, 1, "not found");
    row(u"import missing.tessera missing.csv"_s, 1, "not found");
    row(u"new no/such/folder/f.tessera"_s, 1, "cannot be written");
}

void TestCli::usage()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, said);
    const ProgramRun ended = run(words);
    QVERIFY2(!ended.hasCrashed && ended.exitCode == exitCode, ended.summary());
    const bool isWell = exitCode == 0;
    QVERIFY2((isWell ? ended.output : ended.messages).contains(said), ended.summary());
    QVERIFY2((isWell ? ended.messages : ended.output).isEmpty(), ended.summary());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestCli::aNewWorkspace()
{
    const ProgramRun made = run({u"new"_s, u"a.tessera"_s});
    QVERIFY2(made.exitCode == 0 && made.messages.isEmpty(), made.summary());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.tessera"_s});
    const QJsonObject stats = run({u"stats"_s, u"a.tessera"_s, u"--year"_s, u"2020"_s, u"--json"_s}).json();
    QCOMPARE(stats[u"cells"].toInt(), 912);
    QCOMPARE(stats[u"counts"][u"no-information"].toInt(), 912);
}

void TestCli::nothingIsOverwritten()
{
    QVERIFY(test::writeFile(path(u"a.tessera"_s), "something else"));
    const auto before = test::folderState(m_folder->path());
    const ProgramRun made = run({u"new"_s, u"a.tessera"_s});
    QVERIFY2(made.isPoliteRefusal(), made.summary());
    QCOMPARE(test::folderState(m_folder->path()), before);
}

void TestCli::thePublicRecordInventsNothing()
{
    QCOMPARE(run({u"new"_s, u"p.tessera"_s, u"--sample"_s, u"public-record"_s}).exitCode, 0);
    QVERIFY(!statesWithStrategy(2025).isEmpty());
    for (int year = 2013; year <= 2025; ++year) {
        const QJsonObject stats =
            run({u"stats"_s, u"p.tessera"_s, u"--year"_s, QString::number(year), u"--json"_s}).json();
        QCOMPARE(stats[u"cells"].toInt(), 57 * (year < 2016 ? 11 : 16));
        QCOMPARE(stats[u"states"].toInt(), 57);
        for (const QJsonValue measure : stats[u"measures"].toArray()) {
            const int number = measure[u"number"].toInt();
            const int known = number == 7 ? int(statesWithStrategy(year).size()) : 0;
            const int cells = measure[u"cells"].toInt();
            QCOMPARE(cells, year < 2016 && number > 11 ? 0 : 57);
            QCOMPARE(measure[u"counts"][u"implemented"].toInt(), known);
            QCOMPARE(measure[u"counts"][u"no-information"].toInt(), cells - known);
        }
    }
    // The very cells, not only their number.
    const SystemClock clock;
    test::TestWorkspace other;
    const auto made = Workspace::open(path(u"p.tessera"_s), OpenMode::ReadOnly, other.surroundings());
    QVERIFY(made);
    QSet<QString> implemented;
    for (const Assessment &assessment : (*made)->year(2025).assessments()) {
        QCOMPARE(assessment.measure, 7);
        QCOMPARE(assessment.status, Status::Implemented);
        implemented.insert(assessment.state);
    }
    QCOMPARE(implemented, statesWithStrategy(2025));
    QVERIFY(!(*made)->milestones().isEmpty());
}

void TestCli::theDemonstrationSaysThatItIsOne()
{
    QCOMPARE(run({u"new"_s, u"d.tessera"_s, u"--sample"_s, u"demonstration"_s}).exitCode, 0);
    const ProgramRun journal = run({u"journal"_s, u"d.tessera"_s});
    QVERIFY2(journal.output.contains("Demonstration"), journal.summary());
    const QJsonObject stats = run({u"stats"_s, u"d.tessera"_s, u"--year"_s, u"2025"_s, u"--json"_s}).json();
    QVERIFY(stats[u"counts"][u"implemented"].toInt() > 100);
}

void TestCli::statsInWords()
{
    QCOMPARE(run({u"new"_s, u"p.tessera"_s, u"--sample"_s, u"public-record"_s}).exitCode, 0);
    const ProgramRun stats = run({u"stats"_s, u"p.tessera"_s, u"--year"_s, u"2025"_s});
    QVERIFY2(stats.exitCode == 0 && stats.messages.isEmpty(), stats.summary());
    const int known = int(statesWithStrategy(2025).size());
    QVERIFY2(stats.output.contains("(912 − 0)"), stats.summary());
    QVERIFY2(stats.output.contains(QByteArray::number(known) + " of 57"), stats.summary());
    QVERIFY2(stats.output.contains("since 2024"), stats.summary());
    // The first year has none before it.
    QVERIFY(!run({u"stats"_s, u"p.tessera"_s, u"--year"_s, u"2013"_s}).output.contains("2012"));
    const ProgramRun wrong = run({u"stats"_s, u"p.tessera"_s, u"--year"_s, u"2012"_s});
    QVERIFY2(wrong.isPoliteRefusal() && wrong.messages.contains("2012"), wrong.summary());
    const ProgramRun word = run({u"stats"_s, u"p.tessera"_s, u"--year"_s, u"soon"_s});
    QVERIFY2(word.exitCode == 2 && word.messages.contains("soon"), word.summary());
}

void TestCli::statsInJson()
{
    QCOMPARE(run({u"new"_s, u"d.tessera"_s, u"--sample"_s, u"demonstration"_s}).exitCode, 0);
    const QJsonObject stats = run({u"stats"_s, u"d.tessera"_s, u"--year"_s, u"2025"_s, u"--json"_s}).json();
    QCOMPARE(stats[u"file"].toString(), u"d.tessera"_s);
    QCOMPARE(stats[u"framework"].toString(), u"osce-cyber-cbm"_s);
    QCOMPARE(stats[u"year"].toInt(), 2025);
    int counted = 0;
    for (const QJsonValue count : stats[u"counts"].toObject())
        counted += count.toInt();
    QCOMPARE(counted, stats[u"cells"].toInt());
    int ofMeasures = 0;
    for (const QJsonValue measure : stats[u"measures"].toArray())
        ofMeasures += measure[u"implementationRate"][u"implemented"].toInt();
    const QJsonValue rate = stats[u"implementationRate"];
    QCOMPARE(ofMeasures, rate[u"implemented"].toInt());
    QCOMPARE(rate[u"implemented"].toInt(), stats[u"counts"][u"implemented"].toInt());
    QCOMPARE(rate[u"applicable"].toInt(), counted - stats[u"counts"][u"not-applicable"].toInt());
    QCOMPARE(rate[u"percent"].toDouble(), 100.0 * rate[u"implemented"].toInt() / rate[u"applicable"].toInt());
    QCOMPARE(stats[u"before"][u"year"].toInt(), 2024);
    int moved = 0;
    for (const QJsonValue count : stats[u"movements"].toObject())
        moved += count.toInt();
    QCOMPARE(moved, 912);
    const QJsonObject first = run({u"stats"_s, u"d.tessera"_s, u"--year"_s, u"2013"_s, u"--json"_s}).json();
    QVERIFY(first[u"before"].isNull() && first[u"movements"].isNull());
    // Measures that were not adopted yet have nothing to take a share of.
    QVERIFY(first[u"measures"][15][u"implementationRate"][u"percent"].isNull());
}

void TestCli::numbersOfOtherLocales()
{
    QCOMPARE(run({u"new"_s, u"p.tessera"_s, u"--sample"_s, u"public-record"_s}).exitCode, 0);
    const QStringList words{u"stats"_s, u"p.tessera"_s, u"--year"_s, u"2025"_s};
    const QMap<QString, QString> german{{u"LC_ALL"_s, u"de_DE.UTF-8"_s}};
    QCOMPARE(run(words + QStringList{u"--json"_s}, german).output, run(words + QStringList{u"--json"_s}).output);
    const ProgramRun inWords = run(words, german);
    QVERIFY2(inWords.output.contains("0,5"), inWords.summary());
    QVERIFY2(inWords.messages.isEmpty(), inWords.summary());
    const ProgramRun plain = run(words, {{u"LC_ALL"_s, u"C"_s}});
    QVERIFY2(plain.output.contains("(912 − 0)") && plain.messages.isEmpty(), plain.summary());
}

void TestCli::aPreviewChangesNothing()
{
    QCOMPARE(run({u"new"_s, u"a.tessera"_s}).exitCode, 0);
    QVERIFY(test::writeFile(path(u"t.csv"_s), kTable));
    const auto before = test::folderState(m_folder->path());
    const ProgramRun preview = run({u"import"_s, u"a.tessera"_s, u"t.csv"_s});
    QVERIFY2(preview.exitCode == 0, preview.summary());
    QVERIFY2(preview.output.contains("Hungary") && preview.output.contains("Finland"), preview.summary());
    QVERIFY2(preview.output.contains("New: 2, changed: 0, unchanged: 0, refused: 0."), preview.summary());
    QVERIFY2(preview.messages.contains("--apply"), preview.summary());
    QCOMPARE(test::folderState(m_folder->path()), before);
}

void TestCli::anImportIsAllOrNothing()
{
    QCOMPARE(run({u"new"_s, u"a.tessera"_s}).exitCode, 0);
    QVERIFY(test::writeFile(path(u"t.csv"_s), kTableWithMistakes));
    const auto before = test::folderState(m_folder->path());
    for (const QStringList &apply : {QStringList{}, QStringList{u"--apply"_s}}) {
        const ProgramRun import = run(QStringList{u"import"_s, u"a.tessera"_s, u"t.csv"_s} + apply);
        QVERIFY2(import.isPoliteRefusal(), import.summary());
        QVERIFY2(import.output.contains("refused: 3."), import.summary());
        QVERIFY2(import.output.contains("\n3  ") && import.output.contains("XX"), import.summary());
        QCOMPARE(test::folderState(m_folder->path()), before);
    }
}

void TestCli::anImportIsAppliedOnce()
{
    QCOMPARE(run({u"new"_s, u"a.tessera"_s}).exitCode, 0);
    QVERIFY(test::writeFile(path(u"t.csv"_s), "\xef\xbb\xbf" + kTable));
    const QStringList words{u"import"_s, u"a.tessera"_s, u"t.csv"_s, u"--apply"_s};
    QVERIFY(run(words).exitCode == 0);
    const QJsonObject stats = run({u"stats"_s, u"a.tessera"_s, u"--year"_s, u"2025"_s, u"--json"_s}).json();
    QCOMPARE(stats[u"counts"][u"implemented"].toInt(), 1);
    QCOMPARE(stats[u"counts"][u"in-preparation"].toInt(), 1);
    const QByteArray journal = run({u"journal"_s, u"a.tessera"_s, u"--json"_s}).output;
    const ProgramRun again = run(words);
    QVERIFY2(again.exitCode == 0 && again.output.contains("unchanged: 2"), again.summary());
    QCOMPARE(run({u"journal"_s, u"a.tessera"_s, u"--json"_s}).output, journal);
}

void TestCli::whatIsExportedComesBack_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("file");
    QTest::newRow("contacts, table") << u"contacts"_s << u"x.csv"_s;
    QTest::newRow("contacts, cards") << u"contacts"_s << u"x.vcf"_s;
    QTest::newRow("meetings, table") << u"meetings"_s << u"x.csv"_s;
    QTest::newRow("meetings, calendar") << u"meetings"_s << u"x.ics"_s;
    QTest::newRow("attendance") << u"attendance"_s << u"x.csv"_s;
}

/// Everything that is written is known again when it is read: nothing is new, changed or refused.
void TestCli::whatIsExportedComesBack()
{
    QFETCH(const QString, what);
    QFETCH(const QString, file);
    QCOMPARE(run({u"new"_s, u"a.tessera"_s, u"--sample"_s, u"demonstration"_s}).exitCode, 0);
    const QStringList words{u"export"_s, u"a.tessera"_s, u"--what"_s, what,           u"--out"_s,
                            file,        u"--year"_s,    u"2025"_s,   u"--ceiling"_s, u"TLP:RED"_s};
    const ProgramRun exported = run(words);
    QVERIFY2(exported.exitCode == 0 && exported.output.contains("was written"), exported.summary());
    const ProgramRun again = run({u"import"_s, u"a.tessera"_s, file, u"--as"_s, what});
    QVERIFY2(again.exitCode == 0, again.summary());
    QVERIFY2(again.output.contains("New: 0, changed: 0, unchanged: "), again.summary());
    QVERIFY2(!again.output.contains("unchanged: 0,"), again.summary());
    // It was not asked to be replaced.
    QVERIFY(run(words).isPoliteRefusal());
    QCOMPARE(run(words + QStringList{u"--replace"_s}).exitCode, 0);
}

void TestCli::anExportStaysBelowItsCeiling()
{
    QCOMPARE(run({u"new"_s, u"a.tessera"_s, u"--sample"_s, u"demonstration"_s}).exitCode, 0);
    const ProgramRun exported = run({u"export"_s, u"a.tessera"_s, u"--what"_s, u"contacts"_s, u"--out"_s, u"x.csv"_s,
                                     u"--ceiling"_s, u"TLP:GREEN"_s});
    QVERIFY2(exported.exitCode == 0 && exported.messages.contains("left out"), exported.summary());
    QFile file(path(u"x.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("example.org"));
}

void TestCli::anotherKindThanMeantIsRefused()
{
    QCOMPARE(run({u"new"_s, u"a.tessera"_s}).exitCode, 0);
    QVERIFY(test::writeFile(path(u"t.csv"_s), kTable));
    const ProgramRun import = run({u"import"_s, u"a.tessera"_s, u"t.csv"_s, u"--as"_s, u"contacts"_s});
    QVERIFY2(import.isPoliteRefusal() && import.messages.contains("assessments"), import.summary());
}

void TestCli::anImportWhileTheWorkspaceIsOpenElsewhere()
{
    test::TestWorkspace open;
    const QString file = open.workspacePath();
    QVERIFY(test::writeFile(path(u"t.csv"_s), kTable));
    const ProgramRun import = run({u"import"_s, file, u"t.csv"_s, u"--apply"_s});
    QVERIFY2(import.isPoliteRefusal(), import.summary());
    QVERIFY2(import.messages.contains("Anna Beispiel") && import.messages.contains("desk-4"), import.summary());
    // To look at it is possible.
    QCOMPARE(run({u"import"_s, file, u"t.csv"_s}).exitCode, 0);
    QCOMPARE(run({u"stats"_s, file, u"--year"_s, u"2025"_s}).exitCode, 0);
    QCOMPARE(run({u"check"_s, file}).exitCode, 0);
    open.close();
    QCOMPARE(run({u"import"_s, file, u"t.csv"_s, u"--apply"_s}).exitCode, 0);
}

void TestCli::contactsFromOldTablesAndCards()
{
    QCOMPARE(run({u"new"_s, u"a.tessera"_s}).exitCode, 0);
    QVERIFY(test::writeFile(path(u"t.csv"_s), "State;Role;Name\r\nHU;Policy;Erd\xF5s Gy\xF5z\xF5\r\n"));
    const ProgramRun table = run({u"import"_s, u"a.tessera"_s, u"t.csv"_s, u"--apply"_s});
    QVERIFY2(table.exitCode == 0 && table.messages.contains("Read as Windows-1250."), table.summary());
    QVERIFY2(table.output.contains(u"Erdős Győző"_s.toUtf8()), table.summary());
    QVERIFY2(!run({u"journal"_s, u"a.tessera"_s}).output.contains("Erd"), table.summary());

    QVERIFY(test::writeFile(path(u"Anna.vcf"_s), "BEGIN:VCARD\nFN:Anna\nEND:VCARD\n"));
    const QStringList words{u"import"_s, u"a.tessera"_s, u"Anna.vcf"_s, u"--apply"_s};
    const ProgramRun alone = run(words);
    QVERIFY2(alone.isPoliteRefusal() && alone.output.contains("The State is missing."), alone.summary());
    const ProgramRun told = run(words + QStringList{u"--state"_s, u"Austria"_s, u"--role"_s, u"technical"_s});
    QVERIFY2(told.exitCode == 0 && told.output.contains("New: 1,"), told.summary());
}

void TestCli::tablesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other columns") << QByteArray("name,colour\na,b\n");
    QTest::newRow("damaged UTF-8") << QByteArray("state,measure,year,status\n\xc5\x91\xc5,1,2025,implemented\n");
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF\0\0\0\0",
                                             8);
    QTest::newRow("an open quote") << QByteArray("state,measure,year,status\n\"HU,1,2025,implemented\n");
}

void TestCli::tablesThatAreNone()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(run({u"new"_s, u"a.tessera"_s}).exitCode, 0);
    QVERIFY(test::writeFile(path(u"t.csv"_s), bytes));
    const auto before = test::folderState(m_folder->path());
    const ProgramRun import = run({u"import"_s, u"a.tessera"_s, u"t.csv"_s, u"--apply"_s});
    QVERIFY2(import.isPoliteRefusal() && import.messages.contains("t.csv"), import.summary());
    QCOMPARE(test::folderState(m_folder->path()), before);
}

void TestCli::theJournalInWords()
{
    QCOMPARE(run({u"new"_s, u"a.tessera"_s}).exitCode, 0);
    QVERIFY(test::writeFile(path(u"t.csv"_s), kTable));
    QCOMPARE(run({u"import"_s, u"a.tessera"_s, u"t.csv"_s, u"--apply"_s}).exitCode, 0);
    const QByteArray all = run({u"journal"_s, u"a.tessera"_s}).output;
    QCOMPARE(all.count('\n'), 2);
    QVERIFY2(all.startsWith("1  ") && all.contains("\n2  ") && all.trimmed().endsWith("Import of t.csv"), all);
    QCOMPARE(run({u"journal"_s, u"a.tessera"_s, u"--since"_s, u"1"_s}).output.count('\n'), 1);
    const ProgramRun none = run({u"journal"_s, u"a.tessera"_s, u"--since"_s, u"2"_s});
    QVERIFY2(none.exitCode == 0 && none.output.isEmpty() && none.messages.isEmpty(), none.summary());
}

void TestCli::theJournalInJson()
{
    QCOMPARE(run({u"new"_s, u"a.tessera"_s}).exitCode, 0);
    QVERIFY(test::writeFile(path(u"t.csv"_s), kTable));
    QCOMPARE(run({u"import"_s, u"a.tessera"_s, u"t.csv"_s, u"--apply"_s}).exitCode, 0);
    const QList<QJsonObject> entries = jsonLines(run({u"journal"_s, u"a.tessera"_s, u"--json"_s}).output);
    QCOMPARE(entries.size(), 2);
    const QJsonObject import = entries.at(1);
    QCOMPARE(import[u"number"].toInt(), 2);
    QCOMPARE(import[u"origin"].toString(), u"import"_s);
    QCOMPARE(import[u"hash"].toString().size(), 64);
    QVERIFY(import[u"reverts"].isNull());
    QVERIFY(!import[u"author"][u"name"].toString().isEmpty());
    const QDateTime time = QDateTime::fromString(import[u"time"].toString(), Qt::ISODateWithMs);
    QVERIFY(time.isValid() && time.timeSpec() == Qt::UTC);
    const QJsonArray changes = import[u"changes"].toArray();
    QCOMPARE(changes.size(), 2);
    const QJsonValue hungary = changes.at(0);
    QCOMPARE(hungary[u"kind"].toString(), u"assessment"_s);
    QCOMPARE(hungary[u"key"].toString(), u"osce-cyber-cbm/2025/HU/8"_s);
    QVERIFY(hungary[u"before"].isNull());
    QVERIFY(!hungary[u"redacted"].toBool(true));
    QCOMPARE(hungary[u"after"][u"status"].toString(), u"implemented"_s);
    QCOMPARE(hungary[u"after"][u"done"].toString(), u"Two points of contact"_s);
}

void TestCli::checkingASoundFile()
{
    QCOMPARE(run({u"new"_s, u"p.tessera"_s, u"--sample"_s, u"public-record"_s}).exitCode, 0);
    const auto before = test::folderState(m_folder->path());
    const ProgramRun inWords = run({u"check"_s, u"p.tessera"_s});
    QVERIFY2(inWords.exitCode == 0 && inWords.output.contains("sound"), inWords.summary());
    const ProgramRun inJson = run({u"check"_s, u"p.tessera"_s, u"--json"_s});
    QVERIFY2(inJson.exitCode == 0 && inJson.messages.isEmpty(), inJson.summary());
    QVERIFY(inJson.json()[u"sound"].toBool());
    QVERIFY(inJson.json()[u"damage"].isNull());
    QVERIFY(inJson.json()[u"records"].toInt() > 100);
    QCOMPARE(inJson.json()[u"journalEntries"].toInt(), int(run({u"journal"_s, u"p.tessera"_s}).output.count('\n')));
    QCOMPARE(test::folderState(m_folder->path()), before);
}

void TestCli::checkingADamagedFile()
{
    QCOMPARE(run({u"new"_s, u"p.tessera"_s, u"--sample"_s, u"public-record"_s}).exitCode, 0);
    QByteArray bytes = test::readFile(path(u"p.tessera"_s));
    // One letter of one record, as a bad disk would do it; SQLite does not notice.
    const qsizetype place = bytes.lastIndexOf("National strategy: ");
    QVERIFY(place > 0);
    bytes[place] = 'R';
    QVERIFY(test::writeFile(path(u"p.tessera"_s), bytes));
    const auto before = test::folderState(m_folder->path());
    const ProgramRun inWords = run({u"check"_s, u"p.tessera"_s});
    QVERIFY2(inWords.isPoliteRefusal(), inWords.summary());
    const ProgramRun inJson = run({u"check"_s, u"p.tessera"_s, u"--json"_s});
    QCOMPARE(inJson.exitCode, 1);
    QVERIFY(!inJson.json()[u"sound"].toBool(true));
    const QString named = inJson.json()[u"damage"][u"place"].toString();
    QVERIFY2(named.contains(u"osce-cyber-cbm/"_s) || named.contains(u"journal entry"_s), inJson.summary());
    QVERIFY2(inWords.messages.contains(named.toUtf8()), inWords.summary());
    QCOMPARE(test::folderState(m_folder->path()), before);
}

void TestCli::aReview()
{
    QCOMPARE(run({u"new"_s, u"d.tessera"_s, u"--sample"_s, u"demonstration"_s}).exitCode, 0);
    const QStringList words{u"review"_s, u"d.tessera"_s, u"--year"_s, u"2025"_s, u"--out"_s};
    const ProgramRun whole = run(words + QStringList{u"whole.pdf"_s});
    QVERIFY2(whole.exitCode == 0, whole.summary());
    QVERIFY2(whole.output.contains("whole.pdf") && whole.messages.contains("Page "), whole.summary());
    QVERIFY(test::readFile(path(u"whole.pdf"_s)).startsWith("%PDF-"));
    const ProgramRun brief =
        run(words
            + QStringList{u"brief.pdf"_s, u"--no-state-pages"_s, u"--paper"_s, u"Letter"_s, u"--compare"_s, u"2020"_s,
                          u"--body"_s, u"Chair’s office"_s, u"--marking"_s, u"Korlátozott terjesztésű!"_s});
    QVERIFY2(brief.exitCode == 0, brief.summary());
    QVERIFY(QFileInfo(path(u"brief.pdf"_s)).size() < QFileInfo(path(u"whole.pdf"_s)).size());
    QVERIFY(test::readFile(path(u"brief.pdf"_s)).contains("612"));
    QCOMPARE(run(words + QStringList{u"o.pdf"_s, u"--paper"_s, u"A3"_s}).exitCode, 2);
    QCOMPARE(run(words + QStringList{u"o.pdf"_s, u"--label"_s, u"TLP:WHITE"_s}).exitCode, 2);
    QCOMPARE(run(words + QStringList{u"o.pdf"_s, u"--compare"_s, u"1999"_s}).exitCode, 1);
    QVERIFY(!QFile::exists(path(u"o.pdf"_s)));
    const ProgramRun nowhere = run(words + QStringList{u"no/such/folder/o.pdf"_s});
    QVERIFY2(!nowhere.hasCrashed && nowhere.exitCode == 1, nowhere.summary());
}

void TestCli::aReviewOfSomeParts()
{
    QCOMPARE(run({u"new"_s, u"d.tessera"_s, u"--sample"_s, u"demonstration"_s}).exitCode, 0);
    const QStringList words{u"review"_s, u"d.tessera"_s, u"--year"_s, u"2025"_s, u"--out"_s};
    const auto textOfPdf = [this](const QString &name) {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, path(name), u"-"_s});
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    };
    const ProgramRun circulated = run(words + QStringList{u"c.pdf"_s, u"--edition"_s, u"circulation"_s, u"--sections"_s,
                                                          u"method,summary"_s});
    QVERIFY2(circulated.exitCode == 0, circulated.summary());
    const QString text = textOfPdf(u"c.pdf"_s);
    QVERIFY(!text.contains(u"Liechtenstein"_s) && !text.contains(u"Points of contact confirmed"_s));
    QVERIFY(text.indexOf(u"Method and sources"_s) < text.indexOf(u"Summary"_s));
    const ProgramRun four = run(words + QStringList{u"v.pdf"_s, u"--states"_s, u"v4"_s, u"--sections"_s, u"states"_s});
    QVERIFY2(four.exitCode == 0, four.summary());
    QVERIFY(textOfPdf(u"v.pdf"_s).contains(u"Slovak"_s) && !textOfPdf(u"v.pdf"_s).contains(u"Liechtenstein"_s));
    const ProgramRun french = run(words + QStringList{u"f.pdf"_s, u"--language"_s, u"fr"_s, u"--states"_s, u"HU,AT"_s});
    QVERIFY2(french.exitCode == 0, french.summary());
    QVERIFY(textOfPdf(u"f.pdf"_s).contains(u"Hongrie"_s));
    const ProgramRun edited = run(words + QStringList{u"e.odt"_s, u"--sections"_s, u"summary"_s});
    QVERIFY2(edited.exitCode == 0, edited.summary());
    QVERIFY(test::readFile(path(u"e.odt"_s)).startsWith("PK"));
    QCOMPARE(run(words + QStringList{u"o.pdf"_s, u"--sections"_s, u"summary,dance"_s}).exitCode, 2);
    QCOMPARE(run(words + QStringList{u"o.pdf"_s, u"--edition"_s, u"secret"_s}).exitCode, 2);
    QCOMPARE(run(words + QStringList{u"o.pdf"_s, u"--states"_s, u"XX"_s}).exitCode, 1);
    QCOMPARE(run(words + QStringList{u"o.pdf"_s, u"--frozen"_s, u"nobody"_s}).exitCode, 1);
    QVERIFY(!QFile::exists(path(u"o.pdf"_s)));
}

void TestCli::aReviewReplacesOnlyReviews()
{
    QCOMPARE(run({u"new"_s, u"a.tessera"_s}).exitCode, 0);
    const QStringList words{u"review"_s, u"a.tessera"_s, u"--year"_s, u"2025"_s, u"--no-state-pages"_s, u"--out"_s};
    const auto before = test::folderState(m_folder->path());
    const ProgramRun overItself = run(words + QStringList{u"a.tessera"_s});
    QVERIFY2(overItself.isPoliteRefusal(), overItself.summary());
    QCOMPARE(test::folderState(m_folder->path()), before);
    QVERIFY(test::writeFile(path(u"old.pdf"_s), "%PDF-1.4 an older review"));
    QCOMPARE(run(words + QStringList{u"old.pdf"_s}).exitCode, 0);
    QVERIFY(QFileInfo(path(u"old.pdf"_s)).size() > 1000);
}

void TestCli::reviewsNeverGoWider()
{
    QCOMPARE(run({u"new"_s, u"a.tessera"_s}).exitCode, 0);
    QVERIFY(test::writeFile(path(u"t.csv"_s), "state,measure,year,status,sharing\nHU,8,2025,implemented,TLP:RED\n"));
    QCOMPARE(run({u"import"_s, u"a.tessera"_s, u"t.csv"_s, u"--apply"_s}).exitCode, 0);
    const QStringList words{u"review"_s, u"a.tessera"_s, u"--year"_s,  u"2025"_s,
                            u"--out"_s,  u"o.pdf"_s,     u"--label"_s, u"TLP:CLEAR"_s};
    const ProgramRun refused = run(words);
    QVERIFY2(refused.isPoliteRefusal() && refused.messages.contains("TLP:RED"), refused.summary());
    QVERIFY(!QFile::exists(path(u"o.pdf"_s)));
    const ProgramRun review = run(words + QStringList{u"--reason"_s, u"Agreed on 3 March"_s});
    QVERIFY2(review.exitCode == 0 && review.output.contains("TLP:CLEAR"), review.summary());
    const ProgramRun journal = run({u"journal"_s, u"a.tessera"_s});
    QVERIFY2(journal.output.contains("Agreed on 3 March"), journal.summary());
    const ProgramRun within =
        run({u"review"_s, u"a.tessera"_s, u"--year"_s, u"2025"_s, u"--out"_s, u"o.pdf"_s, u"--ceiling"_s, u"TLP:AMBER"_s});
    QVERIFY2(within.exitCode == 0 && !within.output.contains("TLP:RED"), within.summary());
}

void TestCli::terminalsAreSafe()
{
    QCOMPARE(run({u"new"_s, u"a.tessera"_s}).exitCode, 0);
    QVERIFY(test::writeFile(path(u"t\x1b[2J\u009b.csv"_s), "state,measure,year,status\n\x1b[2JHU\xc2\x9b,8,2025,x\n"));
    const ProgramRun refused = run({u"import"_s, u"a.tessera"_s, u"t\x1b[2J\u009b.csv"_s});
    QVERIFY2(refused.exitCode == 1, refused.summary());
    QVERIFY(test::writeFile(path(u"t\x1b[2J\u009b.csv"_s), kTable));
    const ProgramRun import = run({u"import"_s, u"a.tessera"_s, u"t\x1b[2J\u009b.csv"_s, u"--apply"_s});
    QVERIFY2(import.exitCode == 0, import.summary());
    const ProgramRun journal = run({u"journal"_s, u"a.tessera"_s});
    const ProgramRun json = run({u"journal"_s, u"a.tessera"_s, u"--json"_s});
    QVERIFY(journal.output.contains("[2J"));
    QCOMPARE(jsonLines(json.output).at(1)[u"title"].toString(), u"Import of t\x1b[2J\u009b.csv"_s);
    for (const ProgramRun &said : {refused, import, journal, json}) {
        QVERIFY(!said.output.contains('\x1b') && !said.messages.contains('\x1b'));
        QVERIFY(!said.output.contains("\xc2\x9b") && !said.messages.contains("\xc2\x9b"));
    }
}

void TestCli::aFullStandardOutput()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("There is no /dev/full here.");
    QCOMPARE(run({u"new"_s, u"p.tessera"_s, u"--sample"_s, u"public-record"_s}).exitCode, 0);
    test::ProgramSetting setting;
    setting.folder = m_folder->path();
    setting.outputFile = u"/dev/full"_s;
    const ProgramRun stats = test::runProgram({u"stats"_s, u"p.tessera"_s, u"--year"_s, u"2025"_s}, setting);
    QVERIFY2(stats.isPoliteRefusal(), stats.summary());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
