// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"

#include <QFont>
#include <QPageSize>
#include <QRectF>

#include <array>

namespace tessera {

/// Units per inch of everything painted into a review.
inline constexpr int kSheetResolution = 1200;

[[nodiscard]] constexpr qreal pt(qreal points)
{
    return points * kSheetResolution / 72.0;
}
[[nodiscard]] constexpr qreal mm(qreal millimetres)
{
    return millimetres * kSheetResolution / 25.4;
}

/// The sizes of letters in a review; no others are used.
enum class Letters : quint8 {
    Display,
    Heading,     ///< of a section
    PageHeading, ///< of a State or measure; also the key figures
    Title,
    Lead,
    Body,
    Strong,
    Small,
    SmallStrong,
    Tiny,
    TinyStrong,
    Label
};

/// The paper of a review: its measures, letters and colours.
class Sheet
{
public:
    Sheet(QPageSize::PageSizeId paper, const QString &fontFamily);

    [[nodiscard]] const QPageSize &paper() const { return m_paper; }
    [[nodiscard]] const QRectF &page() const { return m_page; } ///< the whole paper
    [[nodiscard]] const QRectF &body() const { return m_body; } ///< between header and footer
    /// One of the two columns of the body: what is short does not stretch over the whole width.
    [[nodiscard]] qreal columnWidth() const;
    [[nodiscard]] static qreal columnGap() { return mm(8); }

    /// The same paper for what stands in one of the columns.
    [[nodiscard]] Sheet narrowedToColumn() const;

    [[nodiscard]] const QFont &font(Letters letters) const { return m_fonts[std::size_t(letters)]; }
    [[nodiscard]] const Theme &theme() const { return printTheme(); }

private:
    QPageSize m_paper;
    QRectF m_page;
    QRectF m_body;
    std::array<QFont, std::size_t(Letters::Label) + 1> m_fonts;
};

/// The family of the review's letters: the first of those we have looked at that is installed; empty when none is. Without a
/// font Qt would paint nothing and report nothing.
[[nodiscard]] QString reviewFontFamily();

} // namespace tessera
