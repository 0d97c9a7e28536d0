// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "exchange/attendancepaste.h"
#include "exchange/calendarexport.h"
#include "exchange/calendarimport.h"
#include "exchange/catalogue.h"
#include "exchange/contactexport.h"
#include "exchange/csv.h"
#include "exchange/recordoverlay.h"
#include "exchange/statenames.h"
#include "exchange/tableimport.h"
#include "exchange/textencoding.h"

#include <algorithm>

namespace tessera::fuzz {

using namespace Qt::StringLiterals;

namespace {

bool saysWhy(const Error &error)
{
    return !error.context.isEmpty() && !describe(error).sentence.isEmpty();
}

template <typename T>
bool isValueOrReason(const Result<T> &result)
{
    return result || saysWhy(result.error());
}

bool keepsPromises(const ImportPreview &preview, int firstLine = 2)
{
    const bool isRefused = preview.count(ImportOutcome::Refused) > 0;
    const bool areReasonsGiven = std::all_of(preview.rows.begin(), preview.rows.end(), [&](const ImportRow &row) {
        return row.line >= firstLine && (row.outcome != ImportOutcome::Refused || !row.reason.isEmpty());
    });
    const bool isConsistent =
        conflicts(preview.changes, [](RecordKind, const QString &) { return std::optional<RecordValues>(); }).isEmpty();
    return areReasonsGiven && isConsistent && (!isRefused || preview.changes.isEmpty());
}

const Reference &builtIn()
{
    static const Reference reference = *builtInReference(builtInFrameworks().constFirst());
    return reference;
}

/// Contacts as they would be recorded, written as a file of any kind, change nothing when that is read.
bool contactsComeBack(const ChangeSet &set)
{
    const auto nothing = [](RecordKind, const QString &) { return std::optional<RecordValues>(); };
    RecordOverlay records(nothing);
    records.apply(set.changes);
    ContactBook book;
    book.apply(set.changes);
    ImportContext context{builtIn(), [&](RecordKind kind, const QString &key) { return records.find(kind, key); },
                          QDate(2025, 11, 20)};
    context.contacts = &book;
    const QList<Contact> contacts = book.contacts().values();
    const QDateTime now(QDate(2025, 11, 20), QTime(0, 0), Qt::UTC);
    QByteArrayList files{contactsCsv(contacts, book).bytes};
    for (const CardVersion version : {CardVersion::V3, CardVersion::V4})
        files.append(contactCards(contacts, builtIn().participants, now, SharingLabel::Red, version).bytes);
    return contacts.isEmpty() || std::all_of(files.begin(), files.end(), [&](const QByteArray &file) {
               const Result<ImportPreview> again = previewImport(file, u"fuzz"_s, context);
               return again && again->count(ImportOutcome::Unchanged) == contacts.size() && again->changes.isEmpty();
           });
}

/// The meetings that an import into an empty workspace makes, written and read again: the same ones.
bool comeBack(const ImportPreview &preview)
{
    MeetingBook book(builtIn().participants, {});
    book.apply(preview.changes.changes);
    CalendarOptions options;
    options.stamp = QDateTime(QDate(2025, 11, 20), QTime(9, 0), Qt::UTC);
    options.ceiling = SharingLabel::Red;
    const QByteArray written = writeCalendar(book.meetings().values(), book, options).bytes;
    const Result<ImportPreview> again =
        previewCalendar(written, u"fuzz.ics"_s, {builtIn(), RecordLookup(), QDate(2025, 11, 20)});
    return book.meetings().isEmpty() || (again && again->rows.size() == book.meetings().size());
}

MeetingBook someMeetings()
{
    MeetingBook::Content content;
    for (int month = 1; month <= 4; ++month) {
        Meeting meeting;
        meeting.id = QString::number(month);
        meeting.forum = u"osce-iwg"_s;
        meeting.number = u"%1/2025"_s.arg(month);
        meeting.begin = meeting.end = QDate(2025, month, 1);
        content.meetings.append(meeting);
    }
    return {builtIn().participants, content};
}

} // namespace

bool tryCards(const QByteArray &data)
{
    ImportContext context{builtIn(), RecordLookup(), QDate(2025, 11, 20)};
    context.homeState = u"HU"_s;
    context.cardRoles = u"osce-policy"_s;
    const Result<ImportPreview> preview = previewImport(data, u"fuzz.vcf"_s, context, ImportAs::Cards);
    if (!preview)
        return saysWhy(preview.error());
    return keepsPromises(*preview, 1) && contactsComeBack(preview->changes);
}

bool tryCatalogue(const QByteArray &data)
{
    return isValueOrReason(readFramework(data)) && isValueOrReason(readParticipants(data));
}

bool tryCsv(const QByteArray &data)
{
    const QString text = QString::fromUtf8(data);
    const bool comesBack = fromTabText(toTabText(fromTabText(text))) == fromTabText(text);
    const Result<CsvTable> table = readCsv(data, u"fuzz.csv"_s);
    if (!table)
        return comesBack && saysWhy(table.error());
    for (const CsvRow &row : table->rows) {
        const Result<CsvTable> again = readCsv(writeCsv({u"a"_s}, {{row.cells.constFirst()}}), u"fuzz.csv"_s);
        const QString cell = again && !again->rows.isEmpty() ? again->rows.constFirst().cells.constFirst() : QString();
        if (!again || plainCell(cell) != row.cells.constFirst())
            return false;
    }
    return comesBack;
}

bool tryEncoding(const QByteArray &data)
{
    const Result<DecodedText> read = decodeText(data);
    if (!read)
        return saysWhy(read.error());
    const bool isText = read->text.isValidUtf16() && !read->text.contains(QChar(u'\0'));
    const bool hasSecondMark = read->text.startsWith(QChar(QChar::ByteOrderMark));
    const Result<DecodedText> again = decodeText(read->text.toUtf8());
    return isText && again && again->encoding == TextEncoding::Utf8 && (hasSecondMark || again->text == read->text);
}

bool tryImport(const QByteArray &data)
{
    const Result<ImportPreview> preview =
        previewImport(data, u"fuzz.csv"_s, {builtIn(), RecordLookup(), QDate(2025, 11, 20)});
    if (!preview)
        return saysWhy(preview.error());
    return keepsPromises(*preview) && (preview->kind != u"contacts" || contactsComeBack(preview->changes));
}

bool tryCalendar(const QByteArray &data)
{
    CalendarChoices choices;
    choices.forum = u"osce-iwg"_s;
    choices.timeZone = u"Europe/Vienna"_s;
    const Result<ImportPreview> preview =
        previewCalendar(data, u"fuzz.ics"_s, {builtIn(), RecordLookup(), QDate(2025, 11, 20)}, choices);
    return preview ? keepsPromises(*preview) && comeBack(*preview) : saysWhy(preview.error());
}

bool tryAttendance(const QByteArray &data)
{
    static const StateNames names(builtIn().participants);
    const PastedStates states = readPastedStates(QString::fromUtf8(data), names);
    const bool areKnown = std::all_of(states.codes.begin(), states.codes.end(), [](const QString &code) {
        return builtIn().participants.state(code) != nullptr;
    });
    static const MeetingBook book = someMeetings();
    const Result<ImportPreview> preview =
        previewImport(data, u"fuzz.csv"_s, {builtIn(), RecordLookup(), QDate(2025, 11, 20), nullptr, {}, {}, &book});
    return areKnown && (preview ? keepsPromises(*preview) : saysWhy(preview.error()));
}

} // namespace tessera::fuzz
