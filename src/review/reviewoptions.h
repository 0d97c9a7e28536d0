// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "domain/sharing.h"

#include <QByteArray>
#include <QDate>
#include <QPageSize>
#include <QStringList>

#include <optional>

namespace tessera {

/// Internal: States are named. Circulation: aggregated, no State is named or can be inferred.
enum class Edition : quint8 { Internal, Circulation };
template <>
std::span<const Choice<Edition>> choices<Edition>();

/// The parts of a review, in the usual order.
enum class SectionId : quint8 {
    Summary,
    Change,
    Matrix,
    Measures,
    Contacts,
    Meetings,
    Events,
    Platforms,
    States,
    Milestones,
    Decisions,
    Method,
    Directory
};
template <>
std::span<const Choice<SectionId>> choices<SectionId>();

/// A part that is printed, and what the user writes above its contents.
struct SectionChoice {
    SectionId id = SectionId::Summary;
    QString text; ///< Markdown; HTML in it is text

    bool operator==(const SectionChoice &) const = default;
};

/// What the user chose for a review.
struct ReviewOptions {
    Edition edition = Edition::Internal;
    int year = 0;
    int comparedYear = 0; ///< 0 = none
    QStringList states;   ///< codes; empty = all participating States of the year
    QString scope;        ///< Group::id where these States are a group, else what they are in words; empty for all
    QList<SectionChoice> sections;            ///< in the order of printing; empty = usualSections() of the edition
    SharingLabel ceiling = SharingLabel::Red; ///< what is narrower is left out
    std::optional<SharingLabel> label;        ///< of the document; none = the narrowest of its contents
    QString labelReason;                      ///< needed where `label` is wider than the contents
    QString issuingBody;                      ///< on the cover; may be empty
    QByteArray logo;                          ///< a picture file (PNG, JPEG or SVG), at most kLargestLogo; may be empty
    QString marking;                          ///< national marking, on every page
    QDate asOf;
    QPageSize::PageSizeId paper = QPageSize::A4; ///< A4 or Letter
    QString language;                            ///< BCP 47; empty = the program's
    int threshold = 3; ///< in the edition for circulation smaller counts of States are not printed

    bool operator==(const ReviewOptions &) const = default;
};

inline constexpr qsizetype kLargestLogo = 512 * 1024; // bytes

/// All but the directory; without what names States in the edition for circulation.
[[nodiscard]] QList<SectionChoice> usualSections(Edition edition);

/// False for sections that cannot be printed without naming States.
[[nodiscard]] bool isIn(SectionId section, Edition edition);

/// Kept with a frozen edition and in the settings, and read back: the same options give the same text. Unknown parts are left
/// out; text that is no JSON object gives the defaults.
[[nodiscard]] QString optionsToJson(const ReviewOptions &options);
[[nodiscard]] ReviewOptions optionsFromJson(const QString &json);

} // namespace tessera
