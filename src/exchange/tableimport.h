// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/contactbook.h"
#include "domain/records.h"
#include "domain/reference.h"

namespace tessera {

class MeetingBook;

enum class ImportOutcome : quint8 { New, Changed, Unchanged, Refused };
template <>
std::span<const Choice<ImportOutcome>> choices<ImportOutcome>();

/// What would happen to one line of the file.
struct ImportRow {
    int line = 0;
    ImportOutcome outcome = ImportOutcome::New;
    QString subject; ///< "Hungary, CBM 7, 2013"
    QString reason;  ///< why it is refused, or what changes
};

/// An import that has not been applied yet. Nothing may be applied while a row is refused.
struct ImportPreview {
    /// "assessments", "strategies", "milestones", "contacts", "meetings", "chairs", "adopters", "attendance"
    QString kind;
    QList<ImportRow> rows;
    ChangeSet changes;
    QString note = {}; ///< how the file was read, for the user: "Read as Windows-1250."; mostly empty

    [[nodiscard]] int count(ImportOutcome outcome) const;
};

/// What an import compares with.
struct ImportContext {
    const Reference &reference;
    RecordLookup current;
    QDate today;
    const ContactBook *contacts = nullptr; ///< to know contacts again that were entered by hand; none = by id only
    QString homeState = {};                ///< the State of cards that name none; empty = they are refused
    QString cardRoles = {};                ///< the roles of new contacts from cards that say none; likewise
    const MeetingBook *meetings = nullptr; ///< none: no meetings are recorded, and the catalogue's forums as they are
    QList<Adoption> adoptions = {};        ///< that are recorded, so that none is taken over for the same days
};

/// What a file is taken for. Detect: told from its content, then from the end of its name; what is nothing else is a table.
enum class ImportAs : quint8 { Detect, Table, Cards, Calendar };

/// Reads a file and says what it would change. The kind of a CSV table is told from its columns; FileNotUnderstood names
/// the columns that are known when none fits, and the one that is not known when the others do: it may be misspelt.
///
/// - assessments: state, measure, year, status [, work, source, as_of, done, reason, sharing, marking]; a column that is
///   not there leaves what is recorded, and so does an empty cell of work, source and sharing
/// - strategies: code, year (or a day), title, measure [, confidence] -> evidence for the measure in every year in which
///   it is the newest, to the year of `today`, and the status "implemented", source "open source", where nothing else is
///   recorded; locked years are left out
/// - milestones: date, symbol, text_en [, confidence]
/// - contacts: state, roles, name [, id, organisation, unit, position, email, ...], see contactimport.h; also from cards
/// - meetings: forum, kind, title, begins [, ends, place, note, attended_by, number, mode, begin_time, end_time, time_zone,
///   host, counts_for, sharing, agenda, cancelled]; forum by id or name, kind in words, attended_by a list of States; an
///   empty cell of kind, mode, counts_for and sharing leaves what is recorded
/// - chairs: forum, from, to, holder [, person, confidence]; without holder it is vacant
/// - adopters: measure, state, from, to [, origin]; without a first day it is not known, without a last one open
/// - attendance: meeting, state, presence [, forum, delegates, level, statement, represented_by, note], or a grid with the
///   States in the first column and a column for each meeting, by number, name, title or day; an empty cell says nothing
///
/// An iCalendar file is read as previewCalendar() does without choices.
///
/// Record ids are derived from the content (UUID version 5), so that importing a file twice changes nothing.
[[nodiscard]] Result<ImportPreview> previewImport(const QByteArray &data, const QString &fileName,
                                                  const ImportContext &context, ImportAs as = ImportAs::Detect);

} // namespace tessera
