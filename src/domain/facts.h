// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attendancefigures.h"
#include "domain/contactclocks.h"
#include "domain/records.h"
#include "domain/yearrecords.h"

namespace tessera {

/// What contacts, meetings and evidence say about a cell. A fact suggests; it never sets a status.
struct Fact {
    CellPlace place;
    std::optional<Status> suggested; ///< none: the fact informs only ("the evidence expired on 1 Mar 2025")
    QString reason;                  ///< "2 contacts nominated; last confirmed 14 Nov 2024, 371 days ago"
    QList<RecordId> records;         ///< the records behind it
};

/// Everything facts are drawn from. All parts must outlive the calls.
struct FactSources {
    const Participants &participants;
    const ContactBook &contacts;
    const MeetingBook &meetings;
    const QHash<QString, Evidence> &evidence; ///< by id
    const YearRecords &records;               ///< of the year the facts are about
    const Rules &rules;
    QDate today;
    QString homeState = {}; ///< code of the ministry's State; empty for a chair's office

    /// The day on which the year of `records` is judged: today in today's year, the last day of a year that is over; none
    /// for a year to come, about which nothing is known.
    [[nodiscard]] QDate judgedDay() const;
};

/// The facts about one cell of the OSCE set: CBM 8, 11 and 12 from contacts and meetings, any measure of any set from
/// evidence whose validity ended. Years other than today's are judged on their last day. A State has none in a year in
/// which it was no participating State. A blank is no information: where nothing is recorded there is no fact.
[[nodiscard]] QList<Fact> facts(const FactSources &sources, const CellPlace &place);

/// The status the facts suggest, when it is another than the recorded one; none when they agree or suggest nothing.
/// "Not applicable" and "prefers not to say" are the State's own word and are never disagreed with.
[[nodiscard]] std::optional<Status> disagreement(const FactSources &sources, const CellPlace &place);

} // namespace tessera
