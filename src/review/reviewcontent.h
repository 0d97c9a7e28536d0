// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"

#include <QDate>
#include <QPageSize>

namespace tessera {

/// What the user chose for a review.
struct ReviewOptions {
    QStringList states;      ///< codes, in the order of the pages
    QString issuingBody;     ///< on the cover; may be empty
    SharingLabel label = SharingLabel::AmberStrict; ///< at least the narrowest label of the contents
    QString marking;         ///< national marking, on every page
    QDate asOf;
    bool isDemonstration = false; ///< "Demonstration data" on every page
    QPageSize::PageSizeId paper = QPageSize::A4;
    bool hasStatePages = true;
};

/// A number with its name, its formula and the cells behind it.
struct KeyFigure {
    QString label;
    QString value;
    QString change; ///< against the compared year; may be empty
    QString formula;
};

struct MeasureLine {
    int number = 0;
    QString title;
    Tally tally;
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
    QStringList evidence;
};

struct StatePage {
    QString state;
    QString name;
    QStringList groups;
    Tally tally;
    QList<StateLine> lines;
};

struct TrendPoint {
    int year = 0;
    Rate rate;
};

/// The review as plain data: everything that is printed, nothing about how.
struct ReviewContent {
    QString title;
    QString frameworkTitle;
    int year = 0;
    int comparedYear = 0;
    ReviewOptions options;
    SharingLabel label = SharingLabel::AmberStrict; ///< the narrowest of the contents and the options
    QList<KeyFigure> figures;
    QList<MeasureLine> measures;
    QList<TrendPoint> trend;
    MovementCounts movements;
    QList<MatrixLine> matrix;
    QList<StatePage> statePages;
    QString voluntaryNote; ///< "voluntary; absence of information does not mean absence of implementation"
    QStringList method;    ///< formulas and sources, one paragraph each
};

/// What the content is made from. `compared` may be null; `evidence` is by id; `trend` by year, oldest first.
struct ReviewSource {
    const YearMatrix &matrix;
    const YearMatrix *compared = nullptr;
    QHash<QString, Evidence> evidence;
    QList<TrendPoint> trend;
};

[[nodiscard]] ReviewContent makeReviewContent(const ReviewSource &source, const ReviewOptions &options);

} // namespace tessera
