// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a year into memory, ready to be asked for its cells, against the SQLite C API that reads the same rows and
// columns into structs of QString and nothing more. bench_load [FOLDER]: a folder keeps the large workspace for the next
// time.
#include "exchange/catalogue.h"
#include "exchange/samples.h"
#include "pairs.h"
#include "support/testclock.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

constexpr double kAim = 2.5;
constexpr int kFirstYear = 1976;
constexpr int kYears = 50;
constexpr int kStates = 193;
constexpr int kMeasures = 100;
const QString kSynthetic = u"synthetic"_s;

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(describeInOneLine(result.error())), qPrintable(result.error().detail));
    return std::move(*result);
}

QString stateCode(int number)
{
    return QString(QChar(u'A' + number / 26)) + QChar(u'A' + number % 26);
}

Result<Reference> syntheticReference(const QString &)
{
    Reference reference;
    reference.framework.id = kSynthetic;
    for (int number = 1; number <= kMeasures; ++number) {
        Measure measure;
        measure.id = u"measure-%1"_s.arg(number);
        measure.number = number;
        measure.adopted = {kFirstYear, 1, 1};
        reference.framework.measures.append(measure);
    }
    QList<State> states;
    for (int number = 0; number < kStates; ++number) {
        State state;
        state.code = stateCode(number);
        state.joined = {kFirstYear, 1, 1};
        states.append(state);
    }
    reference.participants = Participants(states, {}, {});
    return reference;
}

ChangeSet syntheticYear(int year)
{
    ChangeSet set;
    set.title = QString::number(year);
    for (int state = 0; state < kStates; ++state) {
        for (int measure = 1; measure <= kMeasures; ++measure) {
            Assessment cell;
            cell.framework = kSynthetic;
            cell.year = year;
            cell.state = stateCode(state);
            cell.measure = measure;
            cell.status = Status(1 + (state + measure + year) % 5);
            cell.work = Work((state + measure) % 3);
            cell.source = Source(measure % 5);
            cell.asOf = measure % 3 == 0 ? QDate(year, 10, 31) : QDate();
            if (measure % 2 == 0)
                cell.done =
                    u"A national strategy was adopted and shared with the participating States in %1."_s.arg(year);
            set.changes.append(makeChange<Assessment>({}, cell));
        }
    }
    return set;
}

void makeSynthetic(const QString &path, const Clock &clock)
{
    const std::unique_ptr<Store> store = orStop(Store::create(path, {u"bench"_s, u"bench"_s}, clock));
    ChangeSet first;
    first.changes = {makeChange<Property>({}, Property{u"framework"_s, kSynthetic})};
    (void)orStop(store->commit(first));
    for (int year = kFirstYear; year < kFirstYear + kYears; ++year)
        (void)orStop(store->commit(syntheticYear(year)));
}

void makeDemonstration(const QString &path, const Workspace::Surroundings &surroundings)
{
    const QString framework = builtInFrameworks().constFirst();
    const Reference reference = orStop(builtInReference(framework));
    const QList<ChangeSet> steps = orStop(sampleSteps(Sample::Demonstration, reference, surroundings.clock.today()));
    (void)orStop(Workspace::create(path, framework, surroundings, steps));
}

struct PlainAssessment {
    QString framework, state, status, work, source, asOf, done, reason, sharing, marking;
    int year, measure;
};
struct PlainComponent {
    QString framework, state, component, status;
    int year, measure;
};
struct PlainUse {
    QString framework, state, evidence;
    int year, measure;
};
struct PlainSubmission {
    QString framework, state, stage, on, symbol;
    int year;
};
struct PlainYear {
    QList<PlainAssessment> assessments;
    QList<PlainComponent> components;
    QList<PlainUse> uses;
    QList<PlainSubmission> submissions;
};

/// A statement over one year; give its columns as texts and numbers.
class PlainQuery
{
public:
    PlainQuery(sqlite3 *database, const char *sql, const QByteArray &framework, int year)
    {
        sqlite3_prepare_v2(database, sql, -1, &m_statement, nullptr);
        sqlite3_bind_text(m_statement, 1, framework.constData(), int(framework.size()), SQLITE_TRANSIENT);
        sqlite3_bind_int(m_statement, 2, year);
    }
    ~PlainQuery() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(PlainQuery)

    [[nodiscard]] bool next() { return sqlite3_step(m_statement) == SQLITE_ROW; }
    [[nodiscard]] int number(int column) const { return sqlite3_column_int(m_statement, column); }
    [[nodiscard]] QString text(int column) const
    {
        const unsigned char *bytes = sqlite3_column_text(m_statement, column);
        return QString::fromUtf8(reinterpret_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column));
    }

private:
    sqlite3_stmt *m_statement = nullptr;
};

PlainYear plainYear(sqlite3 *database, const QByteArray &framework, int year)
{
    PlainYear read;
    PlainQuery cells(
        database,
        "SELECT framework, year, state, measure, status, work, source, as_of, done, reason, sharing, marking "
        "FROM assessment WHERE framework = ? AND year = ? ORDER BY framework, year, state, measure",
        framework, year);
    while (cells.next())
        read.assessments.append({cells.text(0), cells.text(2), cells.text(4), cells.text(5), cells.text(6),
                                 cells.text(7), cells.text(8), cells.text(9), cells.text(10), cells.text(11),
                                 cells.number(1), cells.number(3)});
    PlainQuery parts(database,
                     "SELECT framework, year, state, measure, component, status FROM component "
                     "WHERE framework = ? AND year = ? ORDER BY framework, year, state, measure, component",
                     framework, year);
    while (parts.next())
        read.components.append(
            {parts.text(0), parts.text(2), parts.text(4), parts.text(5), parts.number(1), parts.number(3)});
    PlainQuery uses(database,
                    "SELECT framework, year, state, measure, evidence FROM evidence_use "
                    "WHERE framework = ? AND year = ? ORDER BY framework, year, state, measure, evidence",
                    framework, year);
    while (uses.next())
        read.uses.append({uses.text(0), uses.text(2), uses.text(4), uses.number(1), uses.number(3)});
    PlainQuery stages(database,
                      "SELECT framework, year, state, stage, \"on\", symbol FROM submission "
                      "WHERE framework = ? AND year = ? ORDER BY framework, year, state",
                      framework, year);
    while (stages.next())
        read.submissions.append(
            {stages.text(0), stages.text(2), stages.text(3), stages.text(4), stages.text(5), stages.number(1)});
    return read;
}

double oursOnce(const QString &path, const Workspace::Surroundings &surroundings, int year, qsizetype cells)
{
    const std::unique_ptr<Workspace> workspace = orStop(Workspace::open(path, OpenMode::ReadWrite, surroundings));
    const YearRecords *records = nullptr;
    const double time = bench::milliseconds([&] { records = &workspace->year(year); });
    if (records->assessments().size() != cells)
        qFatal("not the whole year was read");
    return time;
}

double plainOnce(const QString &path, const QByteArray &framework, int year, qsizetype cells)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    // Both find their file open and its schema read.
    sqlite3_exec(database, "SELECT count(*) FROM property", nullptr, nullptr, nullptr);
    PlainYear read;
    const double time = bench::milliseconds([&] { read = plainYear(database, framework, year); });
    if (read.assessments.size() != cells)
        qFatal("not the whole year was read");
    sqlite3_close(database);
    return time;
}

void benchYear(const char *name, const QString &path, const Workspace::Surroundings &surroundings, int year)
{
    qsizetype cells = 0;
    QByteArray framework;
    {
        const std::unique_ptr<Workspace> workspace = orStop(Workspace::open(path, OpenMode::ReadOnly, surroundings));
        cells = workspace->year(year).assessments().size();
        framework = workspace->framework().id.toUtf8();
    }
    bench::compare(
        name, kAim, [&] { return oursOnce(path, surroundings, year, cells); },
        [&] { return plainOnce(path, framework, year, cells); });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const test::FixedClock clock;
    const Author author{u"bench"_s, u"bench"_s};
    const QTemporaryDir folder;
    const QString kept = argc > 1 ? QString::fromLocal8Bit(argv[1]) : folder.path();

    const Workspace::Surroundings ours{builtInReference, author, clock};
    const QString demonstration = folder.filePath(u"demonstration.tessera"_s);
    makeDemonstration(demonstration, ours);
    benchYear("load a year of the demonstration, 57x16x13", demonstration, ours, 2025);

    const Workspace::Surroundings theirs{syntheticReference, author, clock};
    const QString synthetic = kept + u"/synthetic-193x100x50.tessera"_s;
    if (!QFile::exists(synthetic))
        makeSynthetic(synthetic, clock);
    benchYear("load a year of a synthetic 193x100x50", synthetic, theirs, kFirstYear + kYears / 2);
    return 0;
}
