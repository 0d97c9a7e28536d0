// SPDX-License-Identifier: GPL-3.0-or-later
// The other program of the tests: holds a workspace, tries to open one, or dies in the middle of a write.
#include "domain/clock.h"
#include "domain/records.h"
#include "storage/database.h"
#include "storage/schema.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <array>
#include <iostream>
#include <string>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const SystemClock kClock;
const Author kAuthor{u"Other Officer"_s, u"desk-9"_s};

void say(const std::string &line)
{
    std::cout << line << std::endl;
}

int hold(const QString &path)
{
    const auto store = Store::open(path, OpenMode::ReadWrite, kAuthor, kClock);
    if (!store || (*store)->isReadOnly())
        return 1;
    say("open");
    std::string order;
    for (int i = 0; std::getline(std::cin, order) && order == "commit"; ++i) {
        ChangeSet set;
        set.title = u"from the other program"_s;
        set.changes << makeChange<Property>({}, Property{u"other-%1"_s.arg(i), u"x"_s});
        say((*store)->commit(set) ? "done" : "not done");
    }
    return 0;
}

int tryToOpen(const QString &path)
{
    const auto store = Store::open(path, OpenMode::ReadWrite, kAuthor, kClock);
    if (!store)
        say("refused " + std::to_string(int(store.error().code)));
    else
        say("opened " + std::to_string(int((*store)->readOnlyReason())) + ' '
            + std::to_string((*store)->check()->isSound()));
    return 0;
}

/// Writes pages into the file without ever committing, and waits to be killed.
int leaveUnfinished(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(path);
    bool done = database.open();
    for (const QString &sql :
         {u"PRAGMA cache_size = 2"_s, u"BEGIN IMMEDIATE"_s, u"UPDATE assessment SET done = done || 'half'"_s})
        done = done && QSqlQuery(database).exec(sql);
    say(done ? "ready" : "not ready");
    std::string order;
    std::getline(std::cin, order);
    return 0;
}

/// Waits to be killed as the last step of a migration.
Result<void> waitForTheEnd(const Database &)
{
    say("ready");
    std::string order;
    std::getline(std::cin, order);
    return {};
}

/// Migrates from schema 1, with so little memory that pages are written into the file, and never commits.
int migrateHalf(const QString &path)
{
    const auto database = Database::open(path, Access::Write);
    if (!database || !(*database)->lockForGood() || !(*database)->execute(u"PRAGMA cache_size = 2"_s))
        return 1;
    QList<Migration> steps(migrations().begin(), migrations().end());
    steps.append({kSchemaVersion + 1, &waitForTheEnd});
    return migrate(**database, 1, steps) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const QString path = arguments.at(2);
    if (arguments.at(1) == u"hold")
        return hold(path);
    if (arguments.at(1) == u"try")
        return tryToOpen(path);
    if (arguments.at(1) == u"migrate")
        return migrateHalf(path);
    return leaveUnfinished(path);
}
