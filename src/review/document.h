// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/barlist.h"
#include "domain/chartdata.h"
#include "review/reviewoptions.h"

#include <variant>

namespace tessera {

// A review as plain data: everything that is printed, nothing about how. Pages, the editable text and the attached tables are
// made of the same blocks.

/// A heading within a section. Sections themselves have level 2, the title of the document level 1.
struct HeadingBlock {
    QString text;
    bool beginsPage = false; ///< as for each State and measure
    bool isInContents = false;
};

/// A stretch of a paragraph that stands out.
struct Emphasis {
    qsizetype start = 0;
    qsizetype length = 0;
    bool isStrong = false;
    bool isSlanted = false;
};

enum class TextKind : quint8 { Body, Lead, Note, Bullet };

struct TextBlock {
    QString text;
    TextKind kind = TextKind::Body;
    QList<Emphasis> emphases = {};
};

/// A number with its name and its formula.
struct KeyFigure {
    QString label;
    QString value;
    QString note;   ///< more about the value, such as its percentage; may be empty
    QString change; ///< against the compared year; empty without one
    QString formula;
};

struct FiguresBlock {
    QList<KeyFigure> figures;
};

struct DocumentColumn {
    QString title;
    double share = 1;          ///< of the width, relative to the other columns
    bool isNumber = false;     ///< set flush right
    bool isHeading = false;    ///< names the row
    bool isPrinted = true;     ///< else only in the attached file
    bool isSymbolOnly = false; ///< on paper its symbols stand without their labels
};

struct DocumentCell {
    QString text;
    std::optional<Status> symbol = {}; ///< before the text, with its label where there is no text
    bool isMuted = false;
};

struct TableBlock {
    QString id;    ///< of the attached file, stable: "attendance-of-states"; several tables of one id are joined there
    QString title; ///< above the table; may be empty
    QList<DocumentColumn> columns;   ///< where none is printed, the table is only attached
    QList<QList<DocumentCell>> rows; ///< each as long as the columns
    QString note = {};               ///< below the table: what is counted, what was not printed and why
    bool isDense = false;            ///< with less room between the rows, where several tables share a page
    bool isBesideNext = false;       ///< on paper it stands to the left of the table that follows, if both are short
};

struct BarsBlock {
    QString title;
    BarList list;
};

struct ChartBlock {
    ChartData chart;    ///< with title, unit and the sentence for those who do not see it
    double height = 70; ///< mm
};

/// States by measures, a symbol each, with totals.
struct MatrixRow {
    QString state; ///< code
    QString name;
    QList<std::optional<Status>> cells; ///< by measure; none where the cell does not exist
    QList<bool> isLeftOut;              ///< by measure: above the ceiling
    Rate rate;
};

struct MatrixBlock {
    QString id; ///< of the attached file
    QList<int> measures;
    QStringList measureTitles;
    QList<MatrixRow> rows;
    QList<Rate> rates; ///< by measure
};

struct TimelineEntry {
    QDate day;
    QString dayText;
    QString title;
    QString detail;
};

struct TimelineBlock {
    QString id;
    QList<TimelineEntry> entries;
};

using Block =
    std::variant<HeadingBlock, TextBlock, FiguresBlock, TableBlock, BarsBlock, ChartBlock, MatrixBlock, TimelineBlock>;

struct DocumentSection {
    SectionId id = SectionId::Summary;
    QString title;
    QString remark; ///< beside the title, muted: the year
    QList<Block> blocks;
};

/// Something that lies above the ceiling.
struct LeftOut {
    QString kind; ///< "cell", "evidence", "contact"
    QString name; ///< "Hungary, CBM 8"
    SharingLabel label = SharingLabel::Red;

    bool operator==(const LeftOut &) const = default;
};

/// The detail of the failure (ReviewFailed) that a writer of documents returns when its progress callback stopped it.
inline const QString kReviewStopped = QStringLiteral("stopped");

struct ReviewDocument {
    QString title;      ///< "Annual review of the OSCE cyber/ICT confidence-building measures"
    QString footText;   ///< at the foot of the pages: "OSCE cyber/ICT CBMs · Annual review 2025"
    QString body;       ///< above the title: the group and its decision; may be empty
    QString scopeTitle; ///< what these States are: "Visegrad Group"; empty for all
    QString scope;      ///< "57 participating States, 16 measures"
    QString voluntaryNote;
    QString editionText;                             ///< "Internal edition, States are named"
    ReviewOptions options;                           ///< with states, sections and language filled in
    SharingLabel contentLabel = SharingLabel::Clear; ///< the narrowest of what is in it
    SharingLabel label = SharingLabel::AmberStrict;  ///< of the document
    QString labelMeaning;
    bool isDemonstration = false;
    QString language; ///< BCP 47
    QList<DocumentSection> sections;
    QList<LeftOut> leftOut;
};

} // namespace tessera
