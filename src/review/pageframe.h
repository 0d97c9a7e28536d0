// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewcontent.h"
#include "review/sheet.h"
#include "review/textflow.h"

class QPainter;

namespace tessera {

/// What stands on every page: the sharing label above and below, the national marking, what document this is, of which day,
/// and the number of the page.
class PageFrame
{
public:
    PageFrame(const ReviewContent &content, const Sheet &sheet);

    void paint(QPainter &painter, int page, int total) const;

private:
    /// Paints the label with its right end on the margin; returns where it begins.
    qreal paintLabel(QPainter &painter, qreal centre) const;
    void paintHeader(QPainter &painter) const;
    void paintFooter(QPainter &painter, int page, int total) const;

    const ReviewContent &m_content;
    const Sheet &m_sheet;
    TextFlow m_marking;
};

} // namespace tessera
