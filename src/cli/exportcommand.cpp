// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "cli/opening.h"
#include "domain/duties.h"
#include "domain/filewriting.h"
#include "exchange/calendarexport.h"
#include "exchange/contactexport.h"
#include "exchange/dutyexport.h"
#include "exchange/meetingexport.h"

#include <QFileInfo>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// What goes into the file, and what does not.
struct Export {
    QByteArray bytes;
    int entries = 0;
    int leftOut = 0; ///< above the ceiling
    SharingLabel sharing = SharingLabel::Clear;
};

/// What the user asked for.
struct ExportChoice {
    const CommandCall &call;
    Workspace &workspace;
    int year = 0; ///< 0 = not said
    QString forum;
    SharingLabel ceiling = SharingLabel::AmberStrict;
    CardVersion cards = CardVersion::V3;
};

/// One kind of contents in one kind of file.
struct ExportKind {
    const char *what;
    const char *suffix;
    Export (*make)(const ExportChoice &choice);
};

Export contactTable(const ExportChoice &choice)
{
    const ContactBook &book = choice.workspace.contacts();
    const ContactExport made = contactsCsv(book.contacts().values(), book, choice.ceiling);
    return {made.bytes, made.contacts, made.leftOut, made.sharing};
}

Export contactCardFile(const ExportChoice &choice)
{
    const ContactBook &book = choice.workspace.contacts();
    const ContactExport made = contactCards(book.contacts().values(), choice.workspace.participants(),
                                            choice.call.clock().now(), choice.ceiling, choice.cards);
    return {made.bytes, made.contacts, made.leftOut, made.sharing};
}

/// Of the year and forum that were asked for; of all years when none was.
QList<Meeting> chosenMeetings(const ExportChoice &choice)
{
    const MeetingBook &book = choice.workspace.meetings();
    if (choice.year > 0)
        return book.meetingsOf(choice.year, choice.forum);
    QList<Meeting> meetings;
    for (const int year : book.years())
        meetings.append(book.meetingsOf(year, choice.forum));
    return meetings;
}

Export meetingTable(const ExportChoice &choice)
{
    const MeetingTable made = meetingsCsv(chosenMeetings(choice), choice.workspace.meetings(), choice.ceiling);
    return {made.bytes, made.meetings, made.leftOut, made.sharing};
}

Export meetingCalendar(const ExportChoice &choice)
{
    CalendarOptions options;
    options.stamp = choice.call.clock().now();
    options.ceiling = choice.ceiling;
    const CalendarFile made = writeCalendar(chosenMeetings(choice), choice.workspace.meetings(), options);
    return {made.bytes, made.meetings, made.leftOut, made.sharing};
}

Export attendanceTable(const ExportChoice &choice)
{
    const int year = choice.year > 0 ? choice.year : choice.call.clock().today().year();
    const MeetingTable made =
        attendanceGridCsv(choice.workspace.meetings(), year, choice.forum, StateOrder::Locale, choice.ceiling);
    return {made.bytes, made.meetings, made.leftOut, made.sharing};
}

/// Duties name no person, but they say what a State has not done: they are shared as the workspace is.
Export dutyTable(const ExportChoice &choice)
{
    const int year = choice.year > 0 ? choice.year : choice.call.clock().today().year();
    const QList<Duty> due =
        duties(choice.workspace.factSources(year), choice.workspace.framework(), choice.call.clock().now());
    const SharingLabel sharing = choice.workspace.sharing();
    if (!isWithin(sharing, choice.ceiling))
        return {dutiesCsv({}, choice.workspace.participants()), 0, int(due.size()), SharingLabel::Clear};
    return {dutiesCsv(due, choice.workspace.participants()), int(due.size()), 0, sharing};
}

constexpr std::array kExportKinds{
    ExportKind{"contacts", "csv", contactTable},      ExportKind{"contacts", "vcf", contactCardFile},
    ExportKind{"meetings", "csv", meetingTable},      ExportKind{"meetings", "ics", meetingCalendar},
    ExportKind{"attendance", "csv", attendanceTable}, ExportKind{"due", "csv", dutyTable},
};

Result<const ExportKind *> kindOption(const CommandCall &call)
{
    const QString what = call.value(u"what"_s).toLower();
    const QString suffix = QFileInfo(call.value(u"out"_s)).suffix().toLower();
    QStringList known;
    for (const ExportKind &kind : kExportKinds) {
        if (what == QLatin1String(kind.what) && suffix == QLatin1String(kind.suffix))
            return &kind;
        known.append(QString::fromLatin1(kind.what) + u" ."_s + QString::fromLatin1(kind.suffix));
    }
    //: %1 = such as "contacts", %2 = end of a file name such as ".ics", %3 = list of what there is
    return wrongUsage(
        commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "“%1” cannot be written as “.%2”; there are: %3."))
            .arg(terminalText(what), terminalText(suffix), known.join(u", "_s)));
}

Result<ExportChoice> choiceOf(const CommandCall &call, Workspace &workspace)
{
    ExportChoice choice{call, workspace, 0, call.value(u"forum"_s)};
    const Result<std::optional<int>> year = call.number(u"year"_s);
    if (!year)
        return tl::unexpected(year.error());
    choice.year = year->value_or(0);
    if (!choice.forum.isEmpty() && !workspace.meetings().forum(choice.forum))
        return failure(ErrorCode::ValueNotRecognised, choice.forum);
    const QString cards = call.value(u"cards"_s);
    if (!cards.isEmpty() && cards != "3.0"_L1 && cards != "4.0"_L1)
        return wrongUsage(
            commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "--cards takes 3.0 or 4.0, not “%1”.")).arg(cards));
    choice.cards = cards == "4.0"_L1 ? CardVersion::V4 : CardVersion::V3;
    const Result<SharingLabel> ceiling = sharingOption(call, u"ceiling"_s, workspace.sharing());
    if (!ceiling)
        return tl::unexpected(ceiling.error());
    choice.ceiling = *ceiling;
    return choice;
}

} // namespace

Result<void> runExport(const CommandCall &call)
{
    const Result<const ExportKind *> kind = kindOption(call);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto workspace = openToRead(call);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<ExportChoice> choice = choiceOf(call, **workspace);
    if (!choice)
        return tl::unexpected(choice.error());
    const Export made = (*kind)->make(*choice);
    if (const std::optional<Error> error = (*workspace)->readError())
        return tl::unexpected(*error);
    const QString path = call.value(u"out"_s);
    if (!call.isSet(u"replace"_s) && QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, path);
    if (auto written = writeFile(path, made.bytes); !written)
        return written;
    //: %1 = name of the file, %2 = sharing label
    call.console().result(QCoreApplication::translate("tessera::CommandLine",
                                                      "“%1” was written: %n record(s); its label is %2.", nullptr,
                                                      made.entries)
                              .arg(terminalText(shownName(path)), sharingText(made.sharing)));
    if (made.leftOut > 0)
        call.console().message(QCoreApplication::translate(
            "tessera::CommandLine", "%n record(s) above the ceiling left out.", nullptr, made.leftOut));
    return {};
}

} // namespace tessera
