// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"

namespace tessera {

/// A number at the head of a page, with its formula, its change since the compared year and what is behind it.
struct Figure {
    QString id;             ///< stable: "average-implementation"
    QString label;          ///< "average implementation"
    QString value;          ///< "45.1 %", "56 of 57"
    QString note;           ///< "▲ 3.2 points since 2024", "6 overdue"; may be empty
    bool isOverdue = false; ///< the note is about something overdue
    Behind behind;
    Rate rate;        ///< the value in numbers; of States where `countsStates`
    QString change;   ///< "▲ 3.2 points since 2024"; empty where nothing is compared
    Rate before = {}; ///< the value in the compared year; of = 0 where nothing is compared
    bool countsStates = false;
    QString words = {}; ///< the formula without its numbers
};

/// Average implementation, States with a point of contact, contacts confirmed within twelve months, meetings held with mean
/// attendance, submissions received: of a year, compared with another (0 = not compared). Of these States only, where some
/// are given.
[[nodiscard]] QList<Figure> overviewFigures(const ProgressSources &sources, int year, int comparedYear,
                                            const QStringList &states = {});

/// The figures of one State: measures implemented, contacts confirmed, meetings of the group attended.
[[nodiscard]] QList<Figure> stateFigures(const ProgressSources &sources, const QString &state, int year,
                                         int comparedYear);

/// A State's place in the tile map: column and row from the upper left.
struct Tile {
    QString state;
    int column = 0;
    int row = 0;
};

/// The day on which a year is judged: today in its own year, the last day of one that is over.
[[nodiscard]] QDate judgedDay(int year, QDate today);

/// What changed in one State since a journal entry.
struct StateChange {
    QString state;
    int cells = 0;    ///< cells whose status, text or evidence changed
    int others = 0;   ///< contacts, attendance, submissions
    QDateTime newest; ///< UTC
};

} // namespace tessera
