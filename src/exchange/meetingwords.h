// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetingbook.h"

#include <QHash>

namespace tessera {

/// Finds forums by what people write for them. A copy of their names: the book may go.
class ForumFinder
{
public:
    explicit ForumFinder(const MeetingBook &book);

    /// By id, short title or title in any language, also without a leading "OSCE"; case and accents are ignored. Empty
    /// when unknown or when it names several.
    [[nodiscard]] QString idOf(const QString &text) const;

    /// The forum that a text such as "IWG 3/2025: workshop" speaks of; empty when none, or several.
    [[nodiscard]] QString toldIn(const QString &text) const;

    /// The words with which `text` begins when they name that forum: "OSCE IWG".
    [[nodiscard]] QString leadingName(const QString &text, const QString &forum) const;

private:
    void add(const QString &name, const QString &forum);

    QHash<QString, QStringList> m_forums; ///< by searchForm() of a name
};

/// Finds meetings by what people write for them.
class MeetingFinder
{
public:
    explicit MeetingFinder(const MeetingBook &book) : m_book(book), m_forums(book) {}

    /// By id, name ("IWG 3/2025"), number, title or day (2025-06-24); in one forum where it is given. More than one when
    /// the words do not tell them apart.
    [[nodiscard]] QList<Meeting> find(const QString &text, const QString &forum = {}) const;

private:
    [[nodiscard]] bool isMeant(const Meeting &meeting, const QString &text) const;

    MeetingBook m_book;
    ForumFinder m_forums;
};

/// "meeting", "working group", "PoC meeting", "round-table discussion": id, label or a usual word.
[[nodiscard]] std::optional<MeetingKind> meetingKindFrom(const QString &text);

/// The kind a title speaks of: "Workshop on incident classification"; none when it does not say.
[[nodiscard]] std::optional<MeetingKind> meetingKindToldIn(const QString &title);

struct PlaceAndMode {
    QString place;
    MeetingMode mode = MeetingMode::InPerson;
};

/// "online" is no place, and "Vienna and online" is Vienna, hybrid.
[[nodiscard]] PlaceAndMode placeAndMode(const QString &text);

/// usualMeasure(), but what a platform of some States does counts for CBM 12, not as a meeting of the working group.
[[nodiscard]] int usualMeasure(MeetingKind kind, const MeetingBook &book, const QString &forum);

} // namespace tessera
