// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importcommand.h"

#include "cli/opening.h"
#include "domain/workspaceproperty.h"
#include "exchange/importfile.h"

#include <QCoreApplication>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

void printPreview(const ImportPreview &preview, Console &console)
{
    if (!preview.note.isEmpty())
        console.message(preview.note);
    QList<QStringList> rows{{commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Line")),
                             commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Outcome")),
                             commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Subject")),
                             commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Reason"))}};
    for (const ImportRow &row : preview.rows)
        rows.append(
            {QString::number(row.line), labelOf(row.outcome), terminalText(row.subject), terminalText(row.reason)});
    for (const QString &line : alignedRows(rows))
        console.result(line);
    //: How many lines of a table are of each kind
    console.result(
        commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "New: %1, changed: %2, unchanged: %3, refused: %4."))
            .arg(QString::number(preview.count(ImportOutcome::New)),
                 QString::number(preview.count(ImportOutcome::Changed)),
                 QString::number(preview.count(ImportOutcome::Unchanged)),
                 QString::number(preview.count(ImportOutcome::Refused))));
}

Result<void> checkRefused(const ImportPreview &preview)
{
    const int refused = preview.count(ImportOutcome::Refused);
    if (refused == 0)
        return {};
    return failure(
        ErrorCode::ImportRefused,
        QCoreApplication::translate("tessera::CommandLine", "%n line(s) cannot be taken over", nullptr, refused));
}

/// Cards may leave open what a table says in its columns.
ImportContext contextFor(const CommandCall &call, Workspace &workspace)
{
    ImportContext context{workspace.reference(), workspace.lookup(), call.clock().today()};
    context.contacts = &workspace.contacts();
    context.meetings = &workspace.meetings();
    context.adoptions = workspace.adoptions();
    context.homeState = call.isSet(u"state"_s) ? call.value(u"state"_s) : workspace.property(property::kHomeState);
    context.cardRoles = call.value(u"role"_s);
    return context;
}

Result<void> checkKind(const CommandCall &call, const ImportPreview &preview)
{
    const QString wanted = call.value(u"as"_s);
    if (!call.isSet(u"as"_s) || preview.kind == wanted)
        return {};
    //: %1 = name of the file, %2 and %3 = such as "contacts", "meetings"
    return failure(ErrorCode::FileNotUnderstood,
                   commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "“%1” holds %2, not %3"))
                       .arg(terminalText(shownName(call.argument(1))), preview.kind, terminalText(wanted)));
}

} // namespace

Result<void> runImport(const CommandCall &call)
{
    const bool isApplied = call.isSet(u"apply"_s);
    const Result<QByteArray> bytes = bytesToImport(call.argument(1));
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto workspace = isApplied ? openToWrite(call) : openToRead(call);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<ImportPreview> preview = previewImport(*bytes, call.argument(1), contextFor(call, **workspace));
    if (!preview)
        return tl::unexpected(preview.error());
    if (auto meant = checkKind(call, *preview); !meant)
        return meant;
    printPreview(*preview, call.console());
    if (auto whole = checkRefused(*preview); !whole)
        return whole;
    if (!isApplied) {
        call.console().message(commandText(
            QT_TRANSLATE_NOOP("tessera::CommandLine", "Nothing was changed. Add --apply to import the file.")));
        return {};
    }
    if (auto written = (*workspace)->commit(preview->changes); !written)
        return written;
    call.console().message(preview->changes.isEmpty()
                               ? commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "All of it was there already."))
                               : commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "The file was imported.")));
    return {};
}

} // namespace tessera
