// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/document.h"
#include "review/outline.h"
#include "review/sheet.h"
#include "tagging/tagrecorder.h"

#include <memory>

class QPainter;

namespace tessera {

/// A review laid out on pages: the same for PDF, preview and printing. Owns all it needs; copies share it. May be made in any
/// thread, and then be painted in the main thread, where charts are allowed (QtCharts); one page at a time, in any order.
class ReviewLayout
{
public:
    /// The font must be installed: reviewFontFamily().
    ReviewLayout(const ReviewDocument &document, const QString &fontFamily);

    [[nodiscard]] const ReviewDocument &document() const;
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QPageSize paper() const;
    [[nodiscard]] QRectF pageRect() const; ///< in units of the sheet: kSheetResolution per inch
    [[nodiscard]] QRectF bodyRect() const; ///< between header and footer

    /// Paints a page, from 0, into pageRect(); scale the painter for other devices. With a recorder pages are painted once
    /// each, in their order.
    void paintPage(QPainter &painter, int page, TagRecorder &tags = TagRecorder::none()) const;

    /// Sections and the headings that are in the table of contents.
    [[nodiscard]] const QList<OutlineEntry> &outline() const;
    /// The lines of the table of contents.
    [[nodiscard]] const QList<ContentsLink> &links() const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace tessera
