// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chartdata.h"
#include "domain/statistics.h"

#include <QDate>
#include <QPageSize>

namespace tessera {

/// What the user chose for a review.
struct ReviewOptions {
    QStringList states;                             ///< codes, in the order of the pages
    QString issuingBody;                            ///< on the cover; may be empty
    SharingLabel label = SharingLabel::AmberStrict; ///< at least the narrowest label of the contents
    QString marking;                                ///< national marking, on every page
    QDate asOf;
    bool isDemonstration = false; ///< "Demonstration data" on every page
    QPageSize::PageSizeId paper = QPageSize::A4;
    bool hasStatePages = true;
};

/// A number with its name and its formula.
struct KeyFigure {
    QString label;
    QString value;
    QString note;   ///< more about the value, such as its percentage; may be empty
    QString change; ///< against the compared year; empty without one
    QString formula;
};

struct MeasureLine {
    int number = 0;
    QString title;
    QString shortTitle;
    QString set; ///< title of the set it belongs to; may be empty
    Tally tally;
    QString change; ///< of the implementation rate, in points with a sign; empty where there is nothing to compare
};

struct MatrixLine {
    QString state;
    QString name;
    QList<std::optional<Status>> cells; ///< by measure; none where the cell does not exist
    Tally tally;
};

struct StateLine {
    int number = 0;
    QString title;
    std::optional<Status> status;
    std::optional<Status> before; ///< in the compared year
    Source source = Source::NotStated;
    QDate asOf;
    QString done;
    QString reason;
    QString marking; ///< national marking of this cell
    QStringList evidence;
};

struct StateChapter {
    QString state;
    QString name;
    QStringList groups; ///< short titles, by membership on membershipDay()
    Tally tally;
    std::optional<Tally> before; ///< in the compared year
    QList<StateLine> lines;
};

/// How many cells moved in one way, with a sentence that says what it means.
struct MovementLine {
    QString label;
    int count = 0;
    QString meaning;
};

/// A paragraph of the method page.
struct MethodNote {
    QString title;
    QString text;
};

/// The review as plain data: everything that is printed, nothing about how.
struct ReviewContent {
    QString title;
    QString frameworkTitle;
    QString frameworkShortTitle;
    QString measurePrefix; ///< "CBM"
    int year = 0;
    int comparedYear = 0; ///< 0 = none
    ReviewOptions options;
    SharingLabel label = SharingLabel::AmberStrict; ///< the narrowest of the contents and the options
    QString labelMeaning;
    QString scope;   ///< "57 participating States, 16 measures"
    QString summary; ///< the figures in a few sentences
    Tally tally;     ///< all cells
    QList<KeyFigure> figures;
    QList<MeasureLine> measures;
    QList<TrendPoint> trend;
    QList<MovementLine> movements; ///< empty without a compared year
    QList<MatrixLine> matrix;
    QList<StateChapter> statePages;
    QString voluntaryNote;
    QList<MethodNote> method;
};

/// What the content is made from. `compared` may be null; `evidence` is by id; `trend` by year, oldest first.
struct ReviewSource {
    const YearMatrix &matrix;
    const YearMatrix *compared = nullptr;
    QHash<QString, Evidence> evidence;
    QList<TrendPoint> trend;
};

/// Puts a review together. Only measures that exist in the year are in it; the label is the narrowest of the options, of every
/// cell shown (in both years) and, with State pages, of their evidence.
[[nodiscard]] ReviewContent makeReviewContent(const ReviewSource &source, const ReviewOptions &options);

} // namespace tessera
