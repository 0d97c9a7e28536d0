// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

#include <optional>
#include <string_view>

namespace tessera {

/// What a part of a document is, as PDF 1.7 names it.
enum class TagRole : quint8 {
    Document,
    Sect,
    H1,
    H2,
    H3,
    P,
    Span,
    Table,
    TR,
    TH,
    TD,
    L,
    LI,
    Lbl,
    LBody,
    Figure,
    Caption,
    TOC,
    TOCI,
    Reference,
    Link,
};

/// What is painted but not part of the text: ornament, and what stands on every page.
enum class ArtifactKind : quint8 { Layout, Header, Footer };

/// What a heading of a table is the heading of.
enum class HeaderScope : quint8 { None, Row, Column, Both };

/// What is known about an element beyond its role.
struct TagDetails {
    QString actualText = {};               ///< what is read where the glyphs do not say it
    QString alt = {};                      ///< what is read instead of a figure
    QString language = {};                 ///< BCP 47, where it differs from the document's
    HeaderScope scope = HeaderScope::None; ///< of a TH
    int rowSpan = 1;                       ///< of a TH or TD
    int columnSpan = 1;
    QRectF box = {}; ///< of a figure, in the painter's units
};

/// A place within the document: where reading goes on after a link or a bookmark.
struct PageTarget {
    int page = 0; ///< from 0
    qreal y = 0;  ///< in the units of the paper, from its upper margin
};

/// An element of the logical tree. Elements are numbered in the order of reading, each after its parent.
struct TagElement {
    TagRole role = TagRole::Document;
    int parent = -1;
    int page = 0;
    TagDetails details;
};

/// An area that leads to another place of the document.
struct TagLink {
    int element = 0;
    int page = 0;
    QRectF area; ///< in the units of the paper
    PageTarget target;
    QString description;
};

/// A line of the outline beside the document.
struct TagBookmark {
    QString title;
    int level = 1; ///< 1 is outermost
    PageTarget target;
};

/// The name in the PDF.
[[nodiscard]] const char *tagName(TagRole role);

/// The role of that name, if it is one of ours.
[[nodiscard]] std::optional<TagRole> tagRole(std::string_view name);

/// Whether text and pictures may stand in it directly; the others hold elements only.
[[nodiscard]] bool takesContent(TagRole role);

/// What is painted from a place on, as one number: an element or a kind of artifact.
class TagState
{
public:
    constexpr TagState() = default;
    constexpr explicit TagState(ArtifactKind kind) : m_number(int(kind)) {}
    [[nodiscard]] static constexpr TagState element(int element) { return fromNumber(kArtifacts + element); }
    [[nodiscard]] static constexpr TagState fromNumber(int number)
    {
        TagState state;
        state.m_number = number;
        return state;
    }

    [[nodiscard]] constexpr bool isElement() const { return m_number >= kArtifacts; }
    [[nodiscard]] constexpr int element() const { return m_number - kArtifacts; }
    [[nodiscard]] constexpr ArtifactKind artifact() const { return ArtifactKind(m_number); }
    [[nodiscard]] constexpr int number() const { return m_number; }

    constexpr bool operator==(const TagState &) const = default;

private:
    static constexpr int kArtifacts = 3;
    int m_number = int(ArtifactKind::Layout);
};

/// A marker is a rectangle of one unit at (kMarkerX - number of the state, kMarkerY), far off every paper.
inline constexpr int kMarkerX = -9000;
inline constexpr int kMarkerY = -20517;

} // namespace tessera
