// SPDX-License-Identifier: GPL-3.0-or-later
// One edit of a cell, checked, journalled, followed in memory and on the disk, against a bare SQLite commit that writes
// one similar row under the same pragmas. Uses the temporary folder: set TMPDIR to a real disk.
#include "exchange/catalogue.h"
#include "exchange/samples.h"
#include "pairs.h"
#include "support/testclock.h"
#include "workspace/celledits.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

constexpr double kAim = 1.5;
constexpr int kEdits = 20; // a pair

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(describeInOneLine(result.error())), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void execute(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(database));
}

sqlite3 *openBare(const QString &path)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    for (const char *sql : {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = TRUNCATE",
                            "PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON"})
        execute(database, sql);
    return database;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const test::FixedClock clock;
    const QTemporaryDir folder;
    const QString framework = builtInFrameworks().constFirst();
    const Reference reference = orStop(builtInReference(framework));
    const std::unique_ptr<Workspace> workspace = orStop(Workspace::create(
        folder.filePath(u"ours.tessera"_s), framework, {builtInReference, {u"bench"_s, u"bench"_s}, clock},
        orStop(sampleSteps(Sample::Demonstration, reference, clock.today()))));
    const QString copy = folder.filePath(u"bare.tessera"_s);
    orStop(workspace->store().copyTo(copy));
    sqlite3 *bare = openBare(copy);

    CellEdits edits(*workspace);
    const CellPlace place{u"HU"_s, 8};
    (void)workspace->year(2025);
    int number = 0;
    const auto ours = [&] {
        const double time = bench::milliseconds([&] {
            for (int i = 0; i < kEdits; ++i)
                orStop(edits.setStatus(2025, {place}, ++number % 2 == 0 ? Status::Implemented : Status::InPreparation));
        });
        return time / kEdits;
    };
    const auto plain = [&] {
        const double time = bench::milliseconds([&] {
            for (int i = 0; i < kEdits; ++i) {
                execute(bare, "BEGIN IMMEDIATE");
                execute(bare,
                        ++number % 2 == 0
                            ? "UPDATE assessment SET status = 'implemented' WHERE framework = 'osce-cyber-cbm' "
                              "AND year = 2025 AND state = 'HU' AND measure = 8"
                            : "UPDATE assessment SET status = 'in-preparation' WHERE framework = 'osce-cyber-cbm' "
                              "AND year = 2025 AND state = 'HU' AND measure = 8");
                execute(bare, "COMMIT");
            }
        });
        return time / kEdits;
    };
    bench::compare("one edit on the disk", kAim, ours, plain);
    sqlite3_close(bare);
    return 0;
}
