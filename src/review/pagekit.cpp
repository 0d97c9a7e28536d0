// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/pagekit.h"

#include <QPainter>

#include <algorithm>

namespace tessera {

void paintHairline(QPainter &painter, const Sheet &sheet, qreal left, qreal right, qreal y)
{
    painter.fillRect(QRectF(left, y, right - left, pt(0.5)), sheet.theme().line);
}

TagRecorder::Element lastElement(const TagRecorder &tags, TagRole role)
{
    for (qsizetype i = tags.elements().size() - 1; i > 0; --i) {
        if (tags.elements().at(i).role == role)
            return TagRecorder::Element(i);
    }
    return 0;
}

QList<TagRecorder::Element> elementsWithin(const TagRecorder &tags, TagRecorder::Element parent)
{
    QList<TagRecorder::Element> elements;
    for (qsizetype i = parent + 1; i < tags.elements().size(); ++i) {
        if (tags.elements().at(i).parent == parent)
            elements.append(TagRecorder::Element(i));
    }
    return elements;
}

QList<std::pair<qsizetype, qsizetype>> evenParts(qsizetype size, qsizetype atMost)
{
    const qsizetype count = std::max<qsizetype>(1, (size + atMost - 1) / atMost);
    QList<std::pair<qsizetype, qsizetype>> parts;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype first = size * i / count;
        parts.append({first, size * (i + 1) / count - first});
    }
    return parts;
}

} // namespace tessera
