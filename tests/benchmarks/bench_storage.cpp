// SPDX-License-Identifier: GPL-3.0-or-later
// The room's own cost: each figure is a ratio to the least that SQLite alone needs for the same, the median of pairs.
#include "domain/records.h"
#include "storage/store.h"
#include "support/testclock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sqlite3.h>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPairs = 15;
constexpr int kYears = 50;
const QString kFramework = u"bench"_s;

QString stateCode(int number)
{
    return QString(QChar(u'A' + number / 26 % 26)) + QChar(u'A' + number % 26);
}

Assessment cell(int year, int state, int measure)
{
    Assessment made;
    made.framework = kFramework;
    made.year = year;
    made.state = stateCode(state);
    made.measure = measure;
    made.status = Status((state + measure + year) % 7);
    made.work = Work((state + measure) % 3);
    made.source = Source(measure % 5);
    made.asOf = measure % 3 == 0 ? QDate(year, 10, 31) : QDate();
    made.done =
        measure % 2 == 0 ? u"A national strategy was adopted and shared with the participating States."_s : QString();
    return made;
}

std::unique_ptr<Store> filled(const QString &path, int states, int measures, const Clock &clock)
{
    std::unique_ptr<Store> store = std::move(*Store::create(path, {u"bench"_s, u"bench"_s}, clock));
    for (int year = 1; year <= kYears; ++year) {
        ChangeSet set;
        for (int state = 0; state < states; ++state) {
            for (int measure = 1; measure <= measures; ++measure)
                set.changes << makeChange<Assessment>({}, cell(1999 + year, state, measure));
        }
        if (const auto entry = store->commit(set); !entry)
            qFatal("%s", qPrintable(describeInOneLine(entry.error())));
    }
    return store;
}

template <typename F>
double milliseconds(const F &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

template <typename Ours, typename Bare>
void compare(const char *what, int times, const Ours &ours, const Bare &bare)
{
    QList<double> ratios;
    QList<double> oursMs;
    QList<double> bareMs;
    for (int i = 0; i < kPairs; ++i) {
        oursMs << milliseconds(ours) / times;
        bareMs << milliseconds(bare) / times;
        ratios << oursMs.constLast() / bareMs.constLast();
    }
    std::printf("%-28s ours %8.3f ms   bare %8.3f ms   ratio %.2f\n", what, median(oursMs), median(bareMs),
                median(ratios));
    std::fflush(stdout);
}

/// Every column a QString or number: what a program would do that knows nothing of choices and repeated texts.
struct PlainRow {
    QString framework, state, status, work, source, asOf, done, reason, sharing, marking;
    int year, measure;
};

QList<PlainRow> plainYear(sqlite3 *database, int year)
{
    QList<PlainRow> rows;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(
        database,
        "SELECT framework, year, state, measure, status, work, source, as_of, done, reason, sharing, marking "
        "FROM assessment WHERE framework = 'bench' AND year = ? ORDER BY framework, year, state, measure",
        -1, &statement, nullptr);
    sqlite3_bind_int(statement, 1, year);
    const auto text = [&](int column) {
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
                                 sqlite3_column_bytes(statement, column));
    };
    while (sqlite3_step(statement) == SQLITE_ROW)
        rows.append({text(0), text(2), text(4), text(5), text(6), text(7), text(8), text(9), text(10), text(11),
                     sqlite3_column_int(statement, 1), sqlite3_column_int(statement, 3)});
    sqlite3_finalize(statement);
    return rows;
}

void benchLoad(int states, int measures)
{
    const QTemporaryDir folder;
    const test::FixedClock clock;
    const QString path = folder.filePath(u"bench.tessera"_s);
    filled(path, states, measures, clock).reset();
    const std::unique_ptr<Store> store = std::move(*Store::open(path, OpenMode::ReadOnly, {}, clock));
    sqlite3 *bare = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &bare, SQLITE_OPEN_READONLY, nullptr);
    const auto ours = [&] {
        if (store->load<Assessment>({{u"framework"_s, kFramework}, {u"year"_s, 2025}})->size() != states * measures)
            qFatal("not all read");
    };
    const auto plain = [&] {
        if (plainYear(bare, 2025).size() != states * measures)
            qFatal("not all read");
    };
    char name[64];
    std::snprintf(name, sizeof name, "load a year of %dx%d", states, measures);
    compare(name, 1, ours, plain);
    sqlite3_close(bare);
    std::printf("  open to write %.1f ms",
                milliseconds([&] { (void)Store::open(path, OpenMode::ReadWrite, {}, clock); }));
    std::printf(", to read (a copy of %.0f MB) %.1f ms", double(QFileInfo(path).size()) / 1e6,
                milliseconds([&] { (void)Store::open(path, OpenMode::ReadOnly, {}, clock); }));
    std::printf(", check %.0f ms", milliseconds([&] { (void)store->check(); }));
    std::printf(", status counts %.1f ms\n", milliseconds([&] { (void)store->statusCounts(kFramework); }));
}

void execute(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(database));
}

void benchEdit()
{
    constexpr int kEdits = 40;
    const QTemporaryDir folder;
    const test::FixedClock clock;
    const QString copy = folder.filePath(u"bare.tessera"_s);
    const std::unique_ptr<Store> store = filled(folder.filePath(u"bench.tessera"_s), 57, 16, clock);
    if (!store->copyTo(copy))
        qFatal("no copy");
    sqlite3 *bare = nullptr;
    sqlite3_open_v2(copy.toUtf8().constData(), &bare, SQLITE_OPEN_READWRITE, nullptr);
    for (const char *sql :
         {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = TRUNCATE", "PRAGMA synchronous = FULL"})
        execute(bare, sql);
    sqlite3_stmt *update = nullptr;
    sqlite3_prepare_v2(
        bare,
        "UPDATE assessment SET done = ? WHERE framework = 'bench' AND year = 2025 AND state = 'AH' AND measure = 8", -1,
        &update, nullptr);
    Assessment now = cell(2025, 7, 8);
    int number = 0;
    const auto ours = [&] {
        for (int i = 0; i < kEdits; ++i) {
            Assessment next = now;
            next.done = QString::number(++number);
            ChangeSet set;
            set.title = u"edit"_s;
            set.changes << makeChange<Assessment>(now, next);
            if (!store->commit(set))
                qFatal("not committed");
            now = next;
        }
    };
    const auto plain = [&] {
        for (int i = 0; i < kEdits; ++i) {
            execute(bare, "BEGIN IMMEDIATE");
            sqlite3_bind_int(update, 1, ++number);
            sqlite3_step(update);
            sqlite3_reset(update);
            execute(bare, "COMMIT");
        }
    };
    compare("one edit", kEdits, ours, plain);
    sqlite3_finalize(update);
    sqlite3_close(bare);
}

void benchImport()
{
    const QTemporaryDir folder;
    const test::FixedClock clock;
    const auto store = Store::create(folder.filePath(u"bench.tessera"_s), {}, clock);
    ChangeSet set;
    for (int i = 0; i < 12000; ++i)
        set.changes << makeChange<Assessment>({}, cell(2000 + i / 2000, i / 16 % 125, i % 16 + 1));
    std::printf("commit 12,000 changes        %.0f ms\n", milliseconds([&] { (void)(*store)->commit(set); }));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1); // import, edit, load; none = all
    const auto isWanted = [&](const QString &name) { return wanted.isEmpty() || wanted.contains(name); };
    if (isWanted(u"import"_s))
        benchImport();
    if (isWanted(u"edit"_s))
        benchEdit();
    if (isWanted(u"load"_s)) {
        benchLoad(57, 16);
        benchLoad(193, 100);
    }
    return 0;
}
