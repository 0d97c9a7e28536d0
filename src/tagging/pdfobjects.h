// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tags.h"

#include <QRectF>
#include <QTransform>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <string>
#include <vector>

namespace tessera {

// Small words for libqpdf, seen within this room only.

/// A page that is being finished.
struct PdfPage {
    QPDFObjectHandle object;
    QTransform transform; ///< from the units of the paper to those of the page
    QList<int> owners;    ///< the element of each MCID
};

[[nodiscard]] inline QPDFObjectHandle pdfText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

[[nodiscard]] inline QPDFObjectHandle pdfName(const char *name)
{
    return QPDFObjectHandle::newName(std::string("/") + name);
}

[[nodiscard]] inline QPDFObjectHandle pdfNumber(long long number)
{
    return QPDFObjectHandle::newInteger(number);
}

[[nodiscard]] inline QPDFObjectHandle pdfBox(const QRectF &box)
{
    const auto real = [](qreal number) { return QPDFObjectHandle::newReal(number, 3); };
    return QPDFObjectHandle::newArray(
        std::vector{real(box.left()), real(box.top()), real(box.right()), real(box.bottom())});
}

/// [page /XYZ left top as-it-is]: y is in the units of the paper.
[[nodiscard]] inline QPDFObjectHandle pdfDestination(const std::vector<PdfPage> &pages, const PageTarget &target)
{
    const auto page = std::size_t(std::clamp(target.page, 0, int(pages.size()) - 1));
    const qreal y = pages[page].transform.map(QPointF(0, target.y)).y();
    return QPDFObjectHandle::newArray(std::vector{pages[page].object, pdfName("XYZ"), pdfNumber(0),
                                                  QPDFObjectHandle::newReal(y, 2), QPDFObjectHandle::newNull()});
}

} // namespace tessera
