// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"

#include "exchange/catalogue.h"
#include "workspace/author.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notWritable(const Store &store)
{
    if (store.readOnlyReason() != ReadOnlyReason::OpenElsewhere) {
        //: Goes on from "This workspace is open to read only"; %1 = name of the file
        return failure(ErrorCode::ReadOnly,
                       commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", ", since “%1” may not be written"))
                           .arg(shownName(store.path())));
    }
    const std::optional<Holder> holder = store.holder();
    if (!holder)
        return failure(ErrorCode::WorkspaceInUse,
                       commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "another program has it")));
    //: %1 = name of a person, %2 = name of a computer, %3 = time
    return failure(
        ErrorCode::WorkspaceInUse,
        commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "%1 on %2, since %3"))
            .arg(holder->name, holder->machine, QLocale().toString(holder->since.toLocalTime(), QLocale::ShortFormat)));
}

} // namespace

Workspace::Surroundings surroundings(const CommandCall &call)
{
    return {builtInReference, systemAuthor(), call.clock()};
}

Result<std::unique_ptr<Workspace>> openToRead(const CommandCall &call)
{
    return Workspace::open(call.argument(0), OpenMode::ReadOnly, surroundings(call));
}

Result<std::unique_ptr<Workspace>> openToWrite(const CommandCall &call)
{
    Result<std::unique_ptr<Workspace>> workspace =
        Workspace::open(call.argument(0), OpenMode::ReadWrite, surroundings(call));
    if (workspace && (*workspace)->isReadOnly())
        return notWritable((*workspace)->store());
    return workspace;
}

Result<int> yearOption(const CommandCall &call, const QString &option, Workspace &workspace)
{
    const Result<std::optional<int>> given = call.number(option);
    if (!given)
        return tl::unexpected(given.error());
    const int year = given->value_or(0);
    const QList<int> years = workspace.years();
    if (year == 0 || years.contains(year))
        return year;
    //: %1 = a year; %2 and %3 = first and last year of the workspace
    return failure(ErrorCode::ValueNotRecognised,
                   commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "the year %1; this workspace has %2 to %3"))
                       .arg(QString::number(year), QString::number(years.value(0)),
                            QString::number(years.value(years.size() - 1))));
}

Result<SharingLabel> sharingOption(const CommandCall &call, const QString &option, SharingLabel otherwise)
{
    if (!call.isSet(option))
        return otherwise;
    if (const auto label = fromText<SharingLabel>(call.value(option)))
        return *label;
    QStringList known;
    for (const SharingLabel label : sharingLabels())
        known.append(sharingText(label));
    //: %1 = what was given, %2 = list of labels
    return wrongUsage(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "There is no label “%1”; there are: %2."))
                          .arg(call.value(option), known.join(u", "_s)));
}

QString shownName(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace tessera
