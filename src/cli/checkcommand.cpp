// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkcommand.h"

#include "storage/store.h"
#include "workspace/author.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>
#include <QLocale>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QJsonObject damageJson(const QString &file, const Damage &damage)
{
    QJsonObject object{{u"file"_s, file},
                       {u"sound"_s, false},
                       {u"damage"_s, QJsonObject{{u"place"_s, damage.place}, {u"reason"_s, damage.reason}}}};
    for (const char16_t *name : {u"records", u"journalEntries", u"redactedChanges", u"documents"})
        object.insert(QStringView(name), QJsonValue());
    return object;
}

QJsonObject reportJson(const QString &file, const CheckReport &report)
{
    QJsonObject object =
        report.damage ? damageJson(file, *report.damage) : QJsonObject{{u"file"_s, file}, {u"damage"_s, QJsonValue()}};
    object.insert(u"sound"_s, report.isSound());
    object.insert(u"records"_s, report.records);
    object.insert(u"journalEntries"_s, report.journalEntries);
    object.insert(u"redactedChanges"_s, report.redactedChanges);
    object.insert(u"documents"_s, report.documents);
    return object;
}

QString soundText(const QString &file, const CheckReport &report)
{
    const QLocale locale;
    //: %1 = name of the file
    return commandText(QT_TRANSLATE_NOOP(
                           "tessera::CommandLine",
                           "“%1” is sound. Records: %2, journal entries: %3, documents: %4, redacted changes: %5."))
        .arg(terminalText(file), locale.toString(report.records), locale.toString(report.journalEntries),
             locale.toString(report.documents), locale.toString(report.redactedChanges));
}

/// What keeps a workspace from being opened is damage too, where it is a workspace.
Result<void> refuse(const Error &error, const QString &file, const CommandCall &call)
{
    const bool isDamage = error.code == ErrorCode::WorkspaceDamaged || error.code == ErrorCode::UnknownSchemaObject;
    if (isDamage && call.isSet(u"json"_s))
        call.console().result(damageJson(file, {error.context, error.detail}));
    return tl::unexpected(error);
}

} // namespace

Result<void> runCheck(const CommandCall &call)
{
    const QString file = QFileInfo(call.argument(0)).fileName();
    const auto store = Store::open(call.argument(0), OpenMode::ReadOnly, systemAuthor(), call.clock());
    if (!store)
        return refuse(store.error(), file, call);
    const Result<CheckReport> report = (*store)->check();
    if (!report)
        return refuse(report.error(), file, call);
    if (call.isSet(u"json"_s))
        call.console().result(reportJson(file, *report));
    else if (report->isSound())
        call.console().result(soundText(file, *report));
    if (report->damage)
        return failure(ErrorCode::WorkspaceDamaged, report->damage->place + u": "_s + report->damage->reason);
    return {};
}

} // namespace tessera
