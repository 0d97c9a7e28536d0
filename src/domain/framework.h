// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "domain/localisedtext.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace tessera {

/// How often a measure asks for something.
enum class Cadence : quint8 { Continuing, Yearly, OnChange, EventDriven, Once };
template <>
std::span<const Choice<Cadence>> choices<Cadence>();

/// A part of a measure that is followed on its own.
struct MeasureComponent {
    QString id;
    LocalisedText title;
    LocalisedText asked;
    bool isVoluntary = true;
};

/// "This measure answers that item of another framework."
struct Mapping {
    QString framework;
    QString item;
};

/// One measure as the catalogue describes it; texts are our own words, the decision is the authority.
struct Measure {
    QString id;
    int number = 0;
    QString set;
    LocalisedText title;
    LocalisedText shortTitle; ///< at most 24 characters in English, for column headers
    LocalisedText asked;
    QString decision; ///< symbol, such as PC.DEC/1106
    QDate adopted;
    bool isVoluntary = true;
    Cadence cadence = Cadence::Continuing;
    LocalisedText cadenceNote;
    QList<MeasureComponent> components;
    QList<LocalisedText> evidence; ///< what counts as evidence
    QStringList tags;
    QList<Mapping> mappings;

    /// A measure exists from the year of its adoption on.
    [[nodiscard]] bool existsIn(int year) const { return adopted.isValid() && adopted.year() <= year; }
};

struct Decision {
    QString id;
    QDate date;
    LocalisedText title;
    QString confidence;
};

struct MeasureSet {
    QString id;
    LocalisedText title;
    QString decision;
};

struct FrameworkTag {
    QString id;
    LocalisedText title;
    LocalisedText note;
};

struct RelatedItem {
    QString id;
    LocalisedText title;
};

struct RelatedFramework {
    QString id;
    LocalisedText title;
    QList<RelatedItem> items;
};

/// A set of measures that States implement: data from a catalogue file, no code.
struct Framework {
    QString id;
    LocalisedText title;
    LocalisedText shortTitle;
    LocalisedText numberPrefix; ///< "CBM"
    QList<Decision> decisions;
    QList<MeasureSet> sets;
    QList<FrameworkTag> tags;
    QList<RelatedFramework> relatedFrameworks;
    QList<Measure> measures; ///< by number

    [[nodiscard]] const Measure *measure(int number) const;
    [[nodiscard]] const MeasureSet *set(const QString &id) const;
    [[nodiscard]] const Decision *decision(const QString &id) const;

    /// "CBM 8"
    [[nodiscard]] QString measureLabel(int number) const;

    [[nodiscard]] int firstYear() const; ///< of the earliest measure; 0 when there is none
};

} // namespace tessera
