// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/adoptions.h"
#include "domain/records.h"
#include "exchange/catalogue.h"
#include "exchange/csv.h"
#include "exchange/tableimport.h"

#include <QFile>
#include <QTest>
#include <QTranslator>
#include <QUuid>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2025, 11, 20);

QByteArray sampleFile(const QString &name)
{
    QFile file(QStringLiteral(TESSERA_RESOURCES "/samples/public-record/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What is recorded before and after an import.
class Workspace
{
public:
    Workspace() : m_reference(*builtInReference(u"osce-cyber-cbm"_s)) {}

    [[nodiscard]] const Reference &reference() const { return m_reference; }

    [[nodiscard]] Result<ImportPreview> preview(const QByteArray &data, QDate today = kToday) const
    {
        return previewImport(data, u"/tmp/a.csv"_s, {m_reference, lookup(), today});
    }

    [[nodiscard]] RecordLookup lookup() const
    {
        return [this](RecordKind kind, const QString &key) {
            const auto found = m_records.constFind({kind, key});
            return found == m_records.constEnd() ? std::nullopt : std::optional(*found);
        };
    }

    void apply(const ChangeSet &set)
    {
        QVERIFY(conflicts(set, lookup()).isEmpty());
        for (const Change &change : set.changes) {
            if (change.after)
                m_records.insert({change.kind, change.key}, *change.after);
            else
                m_records.remove({change.kind, change.key});
        }
    }

    template <typename T>
    void put(const T &record)
    {
        m_records.insert({T::kKind, keyOf(record)}, valuesOf(record));
    }

    [[nodiscard]] std::optional<Assessment> assessment(const QString &state, int measure, int year) const
    {
        const auto found =
            lookup()(RecordKind::Assessment, u"osce-cyber-cbm/%1/%2/%3"_s.arg(year).arg(state).arg(measure));
        return found ? std::optional(recordFrom<Assessment>(*found)) : std::nullopt;
    }

    template <typename T>
    [[nodiscard]] QList<T> all() const
    {
        QList<T> found;
        for (auto it = m_records.constBegin(); it != m_records.constEnd(); ++it) {
            if (it.key().kind == T::kKind)
                found.append(recordFrom<T>(*it));
        }
        return found;
    }

    [[nodiscard]] QHash<RecordId, RecordValues> records() const { return m_records; }

private:
    Reference m_reference;
    QHash<RecordId, RecordValues> m_records;
};

Assessment cell(const QString &state, int measure, int year, Status status)
{
    Assessment assessment;
    assessment.framework = u"osce-cyber-cbm"_s;
    assessment.year = year;
    assessment.state = state;
    assessment.measure = measure;
    assessment.status = status;
    return assessment;
}

} // namespace

class TestTableImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void kindIsToldFromColumns_data();
    void kindIsToldFromColumns();
    void notUnderstood_data();
    void notUnderstood();
    void acceptsWaysOfWriting_data();
    void acceptsWaysOfWriting();
    void acceptsTheProgramsLanguage();
    void refuses_data();
    void refuses();
    void refusedFileChangesNothing();
    void refusesLockedCells();
    void comparesWithWhatIsThere();
    void absentColumnsStay();
    void emptyCells();
    void noInformationTakesTheRecordAway();
    void hostileTextStays();
    void ownExportComesBack();
    void strategies();
    void strategiesLeaveOtherRecordsAlone();
    void strategiesGrowWithTheYears();
    void strategiesKeepWhatWasAdded();
    void strategiesWithADay();
    void strategiesRefuse_data();
    void strategiesRefuse();
    void milestones();
    void milestonesRefuse_data();
    void milestonesRefuse();
    void adopters();
    void adoptersRefuse_data();
    void adoptersRefuse();
    void adoptersKeepWhatIsNotSaid();
    void adoptersBesideWhatIsRecorded();
    void twiceChangesNothing_data();
    void twiceChangesNothing();
    void namesTheFile();
};

void TestTableImport::cleanup()
{
    setProgramLanguage(u"en"_s);
}

void TestTableImport::kindIsToldFromColumns_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("kind");
    QTest::newRow("assessments") << QByteArray("state,measure,year,status") << u"assessments"_s;
    QTest::newRow("any order and case") << QByteArray("STATUS;Year;Measure;State;Done") << u"assessments"_s;
    QTest::newRow("strategies") << QByteArray("code,year,title,measure,confidence") << u"strategies"_s;
    QTest::newRow("milestones") << QByteArray("date,symbol,text_en") << u"milestones"_s;
    QTest::newRow("adopters") << QByteArray("state,measure,from,to,origin") << u"adopters"_s;
    QTest::newRow("columns without a name") << QByteArray("date,symbol,text_en,,") << u"milestones"_s;
}

void TestTableImport::kindIsToldFromColumns()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, kind);

    const Result<ImportPreview> preview = Workspace().preview(header + "\n");
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().context));
    QCOMPARE(preview->kind, kind);
    QVERIFY(preview->rows.isEmpty());
    QVERIFY(preview->changes.isEmpty());
}

void TestTableImport::notUnderstood_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("words");
    QTest::newRow("another table")
        << QByteArray("forum,kind,title\nx,y,z\n")
        << u"a.csv: its columns are not those of a known table: assessments (state, measure, year, "
           "status); strategies (code, year, title, measure); milestones (date, symbol, text_en); "
           "contacts (state, roles, name); meetings (forum, kind, title, begins); chairs (forum, from, to, holder); "
           "adopters (measure, state, from, to); "
           "attendance (meeting, state, presence)"_s;
    QTest::newRow("misspelt")
        << QByteArray("state,measure,year,status,sahring\n")
        << u"a.csv: the column “sahring” is not known; a table of assessments has state, measure, "
           "year, status, work, source, as_of, done, reason, sharing, marking"_s;
    QTest::newRow("no text") << QByteArray("state,\0", 7)
                             << u"a.csv, line 1: there is a zero byte; this is not a text file"_s;
}

void TestTableImport::notUnderstood()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, words);

    const Result<ImportPreview> preview = Workspace().preview(data);
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, ErrorCode::FileNotUnderstood);
    QCOMPARE(preview.error().context, words);
    QVERIFY(describe(preview.error()).sentence.contains(words));
}

void TestTableImport::acceptsWaysOfWriting_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto add = [](const char *line) { QTest::newRow(line) << QByteArray(line); };
    add("HU,8,2025,implemented,TLP:GREEN,own-report,2025-03-01");
    add("hu,8,2025,Implemented,tlp:green,Own report,2025-03-01");
    add("Hungary,CBM 8,2025,IMPLEMENTED,TLP:GREEN,OWN REPORT,2025-03-01");
    add(" Hongrie , cbm 8 , 2025 , implemented , TLP:GREEN , own-report , 2025-03-01 ");
    add("Magyarorsz\xC3\xA1g,8,2025,implemented,TLP:GREEN,own-report,2025-03-01");
    add("magyarorszag,CBM\xC2\xA0"
        "8,2025,implemented,TLP:GREEN,own-report,2025-03-01");
}

void TestTableImport::acceptsWaysOfWriting()
{
    QFETCH(QByteArray, line);

    Workspace workspace;
    const Result<ImportPreview> preview = workspace.preview("state,measure,year,status,sharing,source,as_of\n" + line);
    QVERIFY(preview);
    QCOMPARE(preview->rows.size(), 1);
    QVERIFY2(preview->rows.at(0).outcome == ImportOutcome::New, qPrintable(preview->rows.at(0).reason));
    QCOMPARE(preview->rows.at(0).subject, u"Hungary, CBM\u00a08, 2025"_s);
    QCOMPARE(preview->rows.at(0).reason, u"Implemented"_s);
    QCOMPARE(preview->rows.at(0).line, 2);

    Assessment wanted = cell(u"HU"_s, 8, 2025, Status::Implemented);
    wanted.sharing = SharingLabel::Green;
    wanted.source = Source::OwnReport;
    wanted.asOf = QDate(2025, 3, 1);
    workspace.apply(preview->changes);
    QCOMPARE(workspace.assessment(u"HU"_s, 8, 2025), std::optional(wanted));
}

/// A translation of one label, as a language of the program would bring it.
class OneLabel : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "tessera::Choice") == 0 && qstrcmp(text, "Implemented") == 0 ? u"Umgesetzt"_s
                                                                                             : QString();
    }
};

void TestTableImport::acceptsTheProgramsLanguage()
{
    OneLabel translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const Result<ImportPreview> preview =
        Workspace().preview("state,measure,year,status\nHU,8,2025,umgesetzt\nHU,7,2025,implemented\n");
    QCoreApplication::removeTranslator(&translator);
    QVERIFY(preview);
    QCOMPARE(preview->count(ImportOutcome::New), 2);
}

void TestTableImport::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");

    QTest::newRow("unknown State") << QByteArray("Hungry,8,2025,implemented,,")
                                   << u"“Hungry” is not a State that is known here."_s;
    QTest::newRow("no State") << QByteArray(",8,2025,implemented,,") << u"“” is not a State that is known here."_s;
    QTest::newRow("unknown measure") << QByteArray("HU,17,2025,implemented,,")
                                     << u"“17” is not the number of a measure."_s;
    QTest::newRow("negative measure") << QByteArray("HU,-8,2025,implemented,,")
                                      << u"“-8” is not the number of a measure."_s;
    QTest::newRow("huge measure") << QByteArray("HU,99999999999999999999,2025,implemented,,")
                                  << u"“99999999999999999999” is not the number of a measure."_s;
    QTest::newRow("not a year") << QByteArray("HU,8,25,implemented,,") << u"“25” is not a year."_s;
    QTest::newRow("a year far ahead") << QByteArray("HU,8,2205,implemented,,")
                                      << u"The year 2205 lies too far ahead."_s;
    QTest::newRow("unknown status")
        << QByteArray("HU,8,2025,done,,")
        << u"“done” is not known in the column “status”. Use one of: no-information, prefers-not-to-say, no-activity, "
           "in-preparation, partly-implemented, implemented, not-applicable."_s;
    QTest::newRow("no status") << QByteArray("HU,8,2025,,,") << u"The column “status” must not be empty."_s;
    QTest::newRow("date in words") << QByteArray("HU,8,2025,implemented,1 March 2025,")
                                   << u"“1 March 2025” is not a date such as 2025-10-31."_s;
    QTest::newRow("date and time") << QByteArray("HU,8,2025,implemented,2025-03-01T10:00,")
                                   << u"“2025-03-01T10:00” is not a date such as 2025-10-31."_s;
    QTest::newRow("no such day") << QByteArray("HU,8,2025,implemented,2025-02-29,")
                                 << u"“2025-02-29” is not a date such as 2025-10-31."_s;
    QTest::newRow("before the adoption") << QByteArray("HU,12,2015,implemented,,")
                                         << u"CBM\u00a012 was adopted in 2016 (PC.DEC/1202)."_s;
    QTest::newRow("a Partner") << QByteArray("Japan,8,2025,implemented,,") << u"Japan is not a participating State."_s;
    QTest::newRow("no reason")
        << QByteArray("HU,8,2025,not-applicable,,\" \"")
        << u"“Not applicable” needs a reason: Hungary, CBM\u00a08 2025. Write in one sentence why the "
           "measure does not apply."_s;
    QTest::newRow("long reason")
        << "HU,8,2025,not-applicable,," + QByteArray(70'000, 'x')
        << u"The text is too long: Hungary, CBM\u00a08 2025. Shorten it, or attach it as a file."_s;
    QTest::newRow("long word") << QByteArray(70'000, 'x') + ",8,2025,implemented,,"
                               << u"“"_s + QString(80, u'x') + u"…” is not a State that is known here."_s;
}

void TestTableImport::refuses()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, reason);

    const Result<ImportPreview> preview =
        Workspace().preview("state,measure,year,status,as_of,reason\nAT,8,2025,implemented,,\n" + line + "\n");
    QVERIFY(preview);
    QCOMPARE(preview->rows.size(), 2);
    QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::New);
    QCOMPARE(preview->rows.at(1).outcome, ImportOutcome::Refused);
    QCOMPARE(preview->rows.at(1).reason, reason);
    QCOMPARE(preview->rows.at(1).line, 3);
    QVERIFY(!preview->rows.at(1).subject.isEmpty());
}

void TestTableImport::refusedFileChangesNothing()
{
    const Result<ImportPreview> preview =
        Workspace().preview("state,measure,year,status\nHU,8,2025,implemented\nHU,8,2025,no-activity\n");
    QVERIFY(preview);
    QCOMPARE(preview->rows.at(1).reason, u"An earlier line is about the same cell."_s);
    QCOMPARE(preview->count(ImportOutcome::New), 1);
    QCOMPARE(preview->count(ImportOutcome::Refused), 1);
    QVERIFY(preview->changes.isEmpty());
}

void TestTableImport::refusesLockedCells()
{
    Workspace workspace;
    Submission submission;
    submission.framework = u"osce-cyber-cbm"_s;
    submission.year = 2025;
    submission.state = u"HU"_s;
    submission.stage = Stage::Accepted;
    workspace.put(submission);
    workspace.put(cell(u"HU"_s, 7, 2025, Status::Implemented));
    const Result<ImportPreview> preview = workspace.preview(
        "state,measure,year,status\nHU,8,2025,implemented\nHU,7,2025,implemented\nHU,8,2024,implemented\n");
    QVERIFY(preview);
    QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::Refused);
    QVERIFY(preview->rows.at(0).reason.contains(u"locked"));
    QCOMPARE(preview->rows.at(1).outcome, ImportOutcome::Unchanged); // says what is there already
    QCOMPARE(preview->rows.at(2).outcome, ImportOutcome::New);
}

void TestTableImport::comparesWithWhatIsThere()
{
    Workspace workspace;
    workspace.put(cell(u"HU"_s, 7, 2025, Status::PartlyImplemented));
    workspace.put(cell(u"HU"_s, 8, 2025, Status::Implemented));
    const Result<ImportPreview> preview = workspace.preview("state,measure,year,status,done\n"
                                                            "HU,7,2025,implemented,Strategy shared\n"
                                                            "HU,8,2025,implemented,\n"
                                                            "HU,9,2025,no-information,\n");
    QVERIFY(preview);
    QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::Changed);
    QCOMPARE(preview->rows.at(0).reason,
             u"From “Partly implemented” to “Implemented”. Changes: status, what was done."_s);
    QCOMPARE(preview->rows.at(1).outcome, ImportOutcome::Unchanged);
    QCOMPARE(preview->rows.at(2).outcome, ImportOutcome::Unchanged);
    QCOMPARE(preview->changes.changes.size(), 1);
    QCOMPARE(preview->changes.origin, Origin::Import);
}

void TestTableImport::absentColumnsStay()
{
    Workspace workspace;
    Assessment before = cell(u"HU"_s, 8, 2025, Status::InPreparation);
    before.work = Work::Confirmed;
    before.source = Source::Judgement;
    before.asOf = QDate(2025, 1, 2);
    before.done = u"Draft"_s;
    before.sharing = SharingLabel::Red;
    before.marking = u"VYHRAZENÉ"_s;
    workspace.put(before);
    workspace.apply(workspace.preview("state,measure,year,status\nHU,8,2025,implemented\n")->changes);
    Assessment after = before;
    after.status = Status::Implemented;
    QCOMPARE(workspace.assessment(u"HU"_s, 8, 2025), std::optional(after));
}

void TestTableImport::emptyCells()
{
    Workspace workspace;
    Assessment before = cell(u"HU"_s, 8, 2025, Status::Implemented);
    before.asOf = QDate(2025, 1, 2);
    before.done = u"Draft"_s;
    before.sharing = SharingLabel::Red;
    workspace.put(before);
    workspace.apply(
        workspace.preview("state,measure,year,status,as_of,done,sharing\nHU,8,2025,implemented,,,\n")->changes);
    const std::optional<Assessment> after = workspace.assessment(u"HU"_s, 8, 2025);
    QVERIFY(after);
    QVERIFY(!after->asOf.isValid());
    QVERIFY(after->done.isEmpty());
    QCOMPARE(after->sharing, SharingLabel::Red); // never widened by an empty cell
}

void TestTableImport::noInformationTakesTheRecordAway()
{
    Workspace workspace;
    workspace.put(cell(u"HU"_s, 8, 2025, Status::Implemented));
    const Result<ImportPreview> preview = workspace.preview("state,measure,year,status\nHU,8,2025,no-information\n");
    QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::Changed);
    workspace.apply(preview->changes);
    QVERIFY(!workspace.assessment(u"HU"_s, 8, 2025));
}

void TestTableImport::hostileTextStays()
{
    const QStringList texts{u"=1+1"_s,
                            u"\u202Egnp.exe"_s,
                            u"<img src=x onerror=alert(1)>"_s,
                            u"%1%2%n"_s,
                            u"a\"b"_s,
                            u"two\nlines"_s,
                            u"  spaces kept  "_s,
                            QString(65536, u'ж')};
    QList<QStringList> rows;
    for (qsizetype i = 0; i < texts.size(); ++i)
        rows.append({u"HU"_s, QString::number(i + 1), u"2025"_s, u"implemented"_s, texts.at(i)});
    Workspace workspace;
    const Result<ImportPreview> preview =
        workspace.preview(writeCsv({u"state"_s, u"measure"_s, u"year"_s, u"status"_s, u"done"_s}, rows));
    QVERIFY(preview);
    QCOMPARE(preview->count(ImportOutcome::New), int(texts.size()));
    workspace.apply(preview->changes);
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(workspace.assessment(u"HU"_s, int(i) + 1, 2025)->done, texts.at(i));
}

void TestTableImport::ownExportComesBack()
{
    Workspace workspace;
    Assessment all = cell(u"HU"_s, 8, 2025, Status::NotApplicable);
    all.work = Work::InWork;
    all.source = Source::Judgement;
    all.asOf = QDate(2025, 1, 2);
    all.done = u"- first\n- second"_s;
    all.reason = u"@ another level"_s;
    all.sharing = SharingLabel::Amber;
    all.marking = u"ZASTRZEŻONE"_s;
    workspace.put(all);
    const QByteArray exported =
        writeCsv({u"state"_s, u"measure"_s, u"year"_s, u"status"_s, u"work"_s, u"source"_s, u"as_of"_s, u"done"_s,
                  u"reason"_s, u"sharing"_s, u"marking"_s},
                 {{all.state, u"8"_s, u"2025"_s, labelOf(all.status), idOf(all.work), idOf(all.source), u"2025-01-02"_s,
                   all.done, all.reason, sharingText(all.sharing), all.marking}});
    const Result<ImportPreview> preview = workspace.preview(exported);
    QVERIFY(preview);
    QVERIFY2(preview->rows.at(0).outcome == ImportOutcome::Unchanged, qPrintable(preview->rows.at(0).reason));
}

void TestTableImport::strategies()
{
    Workspace workspace;
    const Result<ImportPreview> preview = workspace.preview(sampleFile(u"strategies_public_record.csv"_s));
    QVERIFY(preview);
    QCOMPARE(preview->kind, u"strategies"_s);
    QCOMPARE(preview->rows.size(), 13);
    QCOMPARE(preview->count(ImportOutcome::New), 13);
    QCOMPARE(preview->rows.at(10).subject, u"Slovakia, CBM\u00a07, 2008"_s);
    QCOMPARE(preview->rows.at(10).reason, u"It is evidence from 2013 to 2014."_s);
    workspace.apply(preview->changes);
    for (const Evidence &evidence : workspace.all<Evidence>()) {
        QVERIFY(!QUuid::fromString(evidence.id).isNull());
        QCOMPARE(QUuid::fromString(evidence.id).version(), QUuid::Sha1);
        QVERIFY(evidence.title.endsWith(u')'));
    }
    const std::optional<Assessment> hungary = workspace.assessment(u"HU"_s, 7, 2017);
    QVERIFY(hungary);
    QCOMPARE(hungary->done,
             u"National strategy: National Cyber Security Strategy (Government Decree 1139/2013) (2013)"_s);
    QVERIFY(!workspace.assessment(u"HU"_s, 7, 2026));
}

void TestTableImport::strategiesLeaveOtherRecordsAlone()
{
    Workspace workspace;
    workspace.put(cell(u"HU"_s, 7, 2014, Status::PartlyImplemented));
    Submission submission;
    submission.framework = u"osce-cyber-cbm"_s;
    submission.year = 2015;
    submission.state = u"HU"_s;
    submission.stage = Stage::Accepted;
    workspace.put(submission);
    workspace.apply(workspace.preview("code,year,title,measure\nHU,2013,Strategy,7\n", QDate(2016, 5, 1))->changes);
    QCOMPARE(workspace.assessment(u"HU"_s, 7, 2014)->status, Status::PartlyImplemented);
    QVERIFY(!workspace.assessment(u"HU"_s, 7, 2015)); // locked
    QCOMPARE(workspace.assessment(u"HU"_s, 7, 2016)->status, Status::Implemented);
    QCOMPARE(workspace.all<EvidenceUse>().size(), 3);
}

void TestTableImport::strategiesGrowWithTheYears()
{
    const QByteArray file = "code,year,title,measure\nHU,2013,Strategy,7\n";
    Workspace workspace;
    workspace.apply(workspace.preview(file, QDate(2014, 1, 1))->changes);
    const Result<ImportPreview> later = workspace.preview(file, QDate(2015, 1, 1));
    QCOMPARE(later->rows.at(0).outcome, ImportOutcome::Changed);
    QCOMPARE(later->changes.changes.size(), 2); // use and status of 2015
}

void TestTableImport::strategiesKeepWhatWasAdded()
{
    const QByteArray file = "code,year,title,measure,confidence\nHU,2013,Strategy,7,general knowledge\n";
    Workspace workspace;
    workspace.apply(workspace.preview(file)->changes);
    Evidence evidence = workspace.all<Evidence>().constFirst();
    evidence.address = u"https://example.org/strategy"_s;
    workspace.put(evidence);
    QCOMPARE(workspace.preview(file)->count(ImportOutcome::Unchanged), 1);

    const Result<ImportPreview> surer = workspace.preview(QByteArray(file).replace("general knowledge", "seen"));
    QCOMPARE(surer->rows.at(0).outcome, ImportOutcome::Changed);
    workspace.apply(surer->changes);
    QCOMPARE(workspace.all<Evidence>().size(), 1);
    QCOMPARE(workspace.all<Evidence>().constFirst().origin, u"Public record; confidence: seen"_s);
    QCOMPARE(workspace.all<Evidence>().constFirst().address, evidence.address);
}

void TestTableImport::strategiesWithADay()
{
    Workspace workspace;
    workspace.apply(
        workspace.preview("code,year,title,measure\nHU,2013-03-21,Strategy,7\nHU,2013-03-21,Strategy,6\n")->changes);
    const QList<Evidence> evidence = workspace.all<Evidence>();
    QCOMPARE(evidence.size(), 1); // one document for two measures
    QCOMPARE(evidence.constFirst().dated, QDate(2013, 3, 21));
    QCOMPARE(evidence.constFirst().title, u"Strategy"_s);
    QCOMPARE(workspace.all<EvidenceUse>().size(), 26);
}

void TestTableImport::strategiesRefuse_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("future") << QByteArray("HU,2026,Strategy,7") << u"The year 2026 lies in the future."_s;
    QTest::newRow("no title") << QByteArray("HU,2013, ,7") << u"The column “title” must not be empty."_s;
    QTest::newRow("long title") << "HU,2013," + QByteArray(70'000, 'x') + ",7"
                                << u"The text in the column “title” is too long."_s;
    QTest::newRow("Partner") << QByteArray("JP,2013,Strategy,7") << u"Japan is not a participating State."_s;
    QTest::newRow("unknown") << QByteArray("XX,2013,Strategy,7") << u"“XX” is not a State that is known here."_s;
    QTest::newRow("measure") << QByteArray("HU,2013,Strategy,seven") << u"“seven” is not the number of a measure."_s;
    QTest::newRow("year") << QByteArray("HU,2013?,Strategy,7") << u"“2013?” is not a year."_s;
    QTest::newRow("twice") << QByteArray("AT,2013,Strategy,7") << u"An earlier line names the same document."_s;
}

void TestTableImport::strategiesRefuse()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, reason);

    const Result<ImportPreview> preview =
        Workspace().preview("code,year,title,measure\nAT,2013,Strategy,7\n" + line + "\nSK,2013,Strategy,7\n");
    QVERIFY(preview);
    QCOMPARE(preview->count(ImportOutcome::New), 2);
    QCOMPARE(preview->rows.at(1).outcome, ImportOutcome::Refused);
    QCOMPARE(preview->rows.at(1).reason, reason);
    QVERIFY(preview->changes.isEmpty());
}

void TestTableImport::milestones()
{
    Workspace workspace;
    const Result<ImportPreview> preview = workspace.preview(sampleFile(u"milestones.csv"_s));
    QVERIFY(preview);
    QCOMPARE(preview->count(ImportOutcome::New), 28);
    workspace.apply(preview->changes);
    QList<Milestone> milestones = workspace.all<Milestone>();
    std::sort(milestones.begin(), milestones.end(),
              [](const Milestone &a, const Milestone &b) { return a.day < b.day; });
    QCOMPARE(milestones.constFirst().day, QDate(2012, 4, 26));
    QCOMPARE(milestones.constFirst().symbol, u"PC.DEC/1039"_s);
    QCOMPARE(milestones.constFirst().origin, u"seen"_s);
}

void TestTableImport::milestonesRefuse_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("date") << QByteArray("26.4.2012,,Text") << u"“26.4.2012” is not a date such as 2025-10-31."_s;
    QTest::newRow("text") << QByteArray("2012-04-26,PC.DEC/1039,") << u"The column “text_en” must not be empty."_s;
    QTest::newRow("twice") << QByteArray("2012-04-25,,Text") << u"An earlier line says the same."_s;
}

void TestTableImport::milestonesRefuse()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, reason);

    const Result<ImportPreview> preview = Workspace().preview("date,symbol,text_en\n2012-04-25,,Text\n" + line + "\n");
    QVERIFY(preview);
    QCOMPARE(preview->rows.at(1).outcome, ImportOutcome::Refused);
    QCOMPARE(preview->rows.at(1).reason, reason);
}

void TestTableImport::adopters()
{
    Workspace workspace;
    const Result<ImportPreview> preview = workspace.preview(sampleFile(u"adopters.csv"_s));
    QVERIFY(preview);
    QCOMPARE(preview->kind, u"adopters"_s);
    QCOMPARE(preview->count(ImportOutcome::New), 5);
    workspace.apply(preview->changes);
    QList<Adoption> adoptions = workspace.all<Adoption>();
    std::sort(adoptions.begin(), adoptions.end(), comesBefore);
    QCOMPARE(adoptions.constFirst(), (Adoption{u"osce-cyber-cbm"_s,
                                               3,
                                               u"CH"_s,
                                               {},
                                               QDate(2021, 12, 31),
                                               u"seen in a federal plan that runs to 2021, first day not known"_s}));
    QStringList states;
    for (const Adoption &adoption : adoptionsIn(adoptions, 15, 2019))
        states.append(adoption.state);
    QCOMPARE(states, (QStringList{u"ES"_s, u"FR"_s, u"RO"_s, u"SK"_s}));
}

void TestTableImport::adoptersRefuse_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no State") << QByteArray("15,Nowhere,,") << u"“Nowhere” is not a State that is known here."_s;
    QTest::newRow("a Partner") << QByteArray("15,Japan,,") << u"Japan is not a participating State."_s;
    QTest::newRow("no measure") << QByteArray("17,FR,,") << u"“17” is not the number of a measure."_s;
    QTest::newRow("no day") << QByteArray("15,FR,2019,") << u"“2019” is not a date such as 2025-10-31."_s;
    QTest::newRow("order") << QByteArray("15,FR,2020-01-02,2020-01-01") << u"The last day lies before the first."_s;
    QTest::newRow("twice") << QByteArray("CBM 3,Switzerland,2020-01-01,")
                           << u"An earlier line is about some of the same days."_s;
}

void TestTableImport::adoptersRefuse()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, reason);
    const Result<ImportPreview> preview = Workspace().preview("measure,state,from,to\n3,CH,,\n" + line + "\n");
    QVERIFY(preview);
    QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::New);
    QCOMPARE(preview->rows.at(1).outcome, ImportOutcome::Refused);
    QCOMPARE(preview->rows.at(1).reason, reason);
    QVERIFY(preview->changes.isEmpty());
}

void TestTableImport::adoptersKeepWhatIsNotSaid()
{
    Workspace workspace;
    const Adoption recorded{u"osce-cyber-cbm"_s, 15, u"FR"_s, {}, {}, u"a letter"_s};
    workspace.put(recorded);
    const Result<ImportPreview> preview = workspace.preview("measure,state,from,to\n15,France,,2024-12-31\n");
    QVERIFY(preview);
    QCOMPARE(preview->rows.at(0).outcome, ImportOutcome::Changed);
    workspace.apply(preview->changes);
    QCOMPARE(workspace.all<Adoption>(),
             (QList<Adoption>{{u"osce-cyber-cbm"_s, 15, u"FR"_s, {}, QDate(2024, 12, 31), u"a letter"_s}}));
}

void TestTableImport::adoptersBesideWhatIsRecorded()
{
    Workspace workspace;
    const Adoption recorded{u"osce-cyber-cbm"_s, 15, u"FR"_s, {}, {}, u"a letter"_s};
    workspace.put(recorded);
    const auto preview = [&](const QByteArray &lines) {
        return previewImport("measure,state,from,to\n" + lines, u"a.csv"_s,
                             {workspace.reference(), workspace.lookup(), kToday, nullptr, {}, {}, nullptr, {recorded}});
    };
    const Result<ImportPreview> refused = preview("15,FR,2019-01-01,\n");
    QCOMPARE(refused->rows.at(0).outcome, ImportOutcome::Refused);
    QCOMPARE(refused->rows.at(0).reason,
             u"The State is recorded already for some of the same days, since an unknown day."_s);
    // The file ends what is recorded before the next time begins.
    const Result<ImportPreview> both = preview("15,FR,,2018-12-31\n15,FR,2019-01-01,\n");
    QCOMPARE(both->count(ImportOutcome::Refused), 0);
    workspace.apply(both->changes);
    QCOMPARE(workspace.all<Adoption>().size(), 2);
}

void TestTableImport::twiceChangesNothing_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("strategies") << sampleFile(u"strategies_public_record.csv"_s);
    QTest::newRow("milestones") << sampleFile(u"milestones.csv"_s);
    QTest::newRow("adopters") << sampleFile(u"adopters.csv"_s);
    QTest::newRow("assessments") << QByteArray(
        "state,measure,year,status,done,sharing\nHU,8,2025,implemented,=1,TLP:CLEAR\n"
        "MN,1,2013,no-information,,\n");
}

void TestTableImport::twiceChangesNothing()
{
    QFETCH(QByteArray, data);

    Workspace workspace;
    workspace.apply(workspace.preview(data)->changes);
    const QHash<RecordId, RecordValues> once = workspace.records();
    QVERIFY(!once.isEmpty());
    const Result<ImportPreview> again = workspace.preview(data);
    QVERIFY(again);
    QCOMPARE(again->count(ImportOutcome::Unchanged), int(again->rows.size()));
    QVERIFY(again->changes.isEmpty());
}

void TestTableImport::namesTheFile()
{
    QCOMPARE(Workspace().preview(sampleFile(u"milestones.csv"_s))->changes.title, u"Import of a.csv"_s);
}

QTEST_GUILESS_MAIN(TestTableImport)
#include "tst_tableimport.moc"
