// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/textflow.h"

#include "charts/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace tessera {

namespace {

constexpr int kPiece = 1024;     // characters
constexpr qreal kLeading = 1.32; // line height, in sizes of the letters

} // namespace

TextFlow::TextFlow(qreal width) : m_width(width) {}

void TextFlow::add(const QString &text, const QFont &font, const QColor &colour, qreal gap)
{
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(font);
    const qreal lineHeight = font.pixelSize() * kLeading;
    const qreal baseline = (lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    m_paragraphs.append({visibleText(text), font, colour, lineHeight, baseline});

    const int paragraph = int(m_paragraphs.size() - 1);
    const QString &visible = m_paragraphs.last().text;
    qsizetype start = 0;
    while (start <= visible.size()) {
        qsizetype end = visible.indexOf(u'\n', start);
        if (end < 0)
            end = visible.size();
        breakLines(paragraph, int(start), int(end - start), start == 0 && !m_lines.isEmpty() ? gap : 0);
        start = end + 1;
    }
}

/// Breaks the text piece by piece, since QTextLayout takes time in the square of what it is given where directions change. A
/// piece begins where the last line of the one before it began, so that the lines are those of the whole.
void TextFlow::breakLines(int paragraph, int start, int length, qreal gap)
{
    const int end = start + length;
    do {
        const int piece = std::min(end - start, kPiece);
        const qsizetype before = m_lines.size();
        layOut(paragraph, start, piece, gap);
        gap = 0;
        if (start + piece < end && m_lines.size() > before + 1)
            start = m_lines.takeLast().start;
        else
            start += piece;
    } while (start < end);
}

void TextFlow::layOut(int paragraph, int start, int length, qreal gap)
{
    const Paragraph &whole = m_paragraphs.at(paragraph);
    QTextLayout layout(whole.text.mid(start, length), whole.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_width);
        m_lines.append({paragraph, start + line.textStart(), line.textLength(), gap});
        gap = 0;
    }
    layout.endLayout();
}

qreal TextFlow::height(qsizetype first, qsizetype end) const
{
    qreal height = 0;
    for (qsizetype i = first; i < end; ++i)
        height += m_paragraphs.at(m_lines.at(i).paragraph).lineHeight + (i == first ? 0 : m_lines.at(i).gap);
    return height;
}

qreal TextFlow::naturalWidth(qsizetype first, qsizetype end) const
{
    qreal width = 0;
    for (const Line &line : m_lines.mid(first, end - first)) {
        const Paragraph &paragraph = m_paragraphs.at(line.paragraph);
        const QString text = paragraph.text.mid(line.start, line.length).trimmed();
        width = std::max(width, QFontMetricsF(paragraph.font).horizontalAdvance(text));
    }
    return width;
}

qsizetype TextFlow::fit(qsizetype first, qreal height) const
{
    qsizetype end = first;
    for (qreal used = 0; end < m_lines.size(); ++end) {
        used += m_paragraphs.at(m_lines.at(end).paragraph).lineHeight + (end == first ? 0 : m_lines.at(end).gap);
        if (used > height)
            break;
    }
    return end;
}

void TextFlow::paint(QPainter &painter, const QPointF &corner, qsizetype first, qsizetype end) const
{
    qreal y = corner.y();
    int current = -1;
    for (qsizetype i = first; i < end; ++i) {
        const Line &line = m_lines.at(i);
        const Paragraph &paragraph = m_paragraphs.at(line.paragraph);
        if (line.paragraph != current) {
            painter.setFont(paragraph.font);
            painter.setPen(paragraph.colour);
            current = line.paragraph;
        }
        if (i > first)
            y += line.gap;
        painter.drawText(QPointF(corner.x(), y + paragraph.baseline), paragraph.text.mid(line.start, line.length));
        y += paragraph.lineHeight;
    }
}

} // namespace tessera
