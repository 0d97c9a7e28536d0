// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/textflow.h"

#include "charts/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPiece = 1024;     // characters
constexpr qreal kLeading = 1.32; // line height, in sizes of the letters
constexpr qsizetype kShortNumber = 5;
constexpr qsizetype kShortWord = 4;

/// A word between spaces.
bool isNumber(QStringView word)
{
    while (!word.isEmpty() && !word.back().isDigit())
        word.chop(1);
    return !word.isEmpty() && word.size() <= kShortNumber
           && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u',' || c == u'.'; });
}

qsizetype lettersOf(QStringView word)
{
    return std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
}

bool belongTogether(QStringView left, QStringView right)
{
    if (left.isEmpty() || right.isEmpty())
        return false;
    const bool isShortBefore = lettersOf(left) > 0 && lettersOf(left) <= kShortWord;
    const bool startsWithLetter = right.front().isLetter() || right.front() == u'%';
    return (isNumber(left) && startsWithLetter && !left.back().isPunct())
           || (isNumber(left) && left.endsWith(u'.') && startsWithLetter)
           || (isNumber(right) && (isShortBefore || left.endsWith(u':')))
           || (lettersOf(left) == 1 && left.back().isLetter());
}

} // namespace

QString gluedText(const QString &text)
{
    QString glued = text;
    qsizetype wordStart = 0;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        qsizetype next = at + 1;
        while (next < text.size() && !text.at(next).isSpace())
            ++next;
        if (belongTogether(QStringView(text).sliced(wordStart, at - wordStart),
                           QStringView(text).sliced(at + 1, next - at - 1)))
            glued[at] = QChar::Nbsp;
        wordStart = at + 1;
    }
    // A break after the slashes would leave "https://" alone at the end of a line.
    return glued.replace(u"://"_s, u"rrr"_s);
}

TextFlow::TextFlow(qreal width) : m_width(width) {}

void TextFlow::add(const QString &text, const QFont &font, const QColor &colour, qreal gap)
{
    add(QList<TextRun>{{text, font}}, colour, gap);
}

void TextFlow::add(const QList<TextRun> &runs, const QColor &colour, qreal gap)
{
    Paragraph added;
    added.colour = colour;
    for (const TextRun &run : runs) {
        if (run.text.isEmpty())
            continue;
        added.stretches.append({int(added.text.size()), run.font});
        added.text += visibleText(run.text);
    }
    if (added.stretches.isEmpty())
        return;
    const QFont &font = added.stretches.first().font;
    const QFontMetricsF metrics(font);
    added.lineHeight = font.pixelSize() * kLeading;
    added.baseline = (added.lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    m_paragraphs.append(added);

    const int paragraph = int(m_paragraphs.size() - 1);
    const QString &visible = m_paragraphs.last().text;
    qsizetype start = 0;
    while (start <= visible.size()) {
        qsizetype end = visible.indexOf(u'\n', start);
        if (end < 0)
            end = visible.size();
        breakLines(paragraph, int(start), int(end - start), start == 0 && !m_lines.isEmpty() ? gap : 0);
        m_lines.last().isLast = true;
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
    QTextLayout layout(gluedText(whole.text.mid(start, length)), whole.stretches.first().font);
    if (whole.stretches.size() > 1) {
        QList<QTextLayout::FormatRange> formats;
        int at = 0;
        for (const TextRun &run : runsOf(whole, start, length)) {
            QTextCharFormat format;
            format.setFont(run.font);
            formats.append({at, int(run.text.size()), format});
            at += int(run.text.size());
        }
        layout.setFormats(formats);
    }
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

QList<TextRun> TextFlow::runsOf(const Paragraph &paragraph, int start, int length)
{
    QList<TextRun> runs;
    for (qsizetype i = 0; i < paragraph.stretches.size(); ++i) {
        const bool isLast = i + 1 == paragraph.stretches.size();
        const int next = isLast ? int(paragraph.text.size()) : paragraph.stretches.at(i + 1).start;
        const int first = std::max(start, paragraph.stretches.at(i).start);
        const int end = std::min(start + length, next);
        if (first < end)
            runs.append({paragraph.text.mid(first, end - first), paragraph.stretches.at(i).font});
    }
    return runs;
}

qreal TextFlow::height(qsizetype first, qsizetype end) const
{
    qreal height = 0;
    for (qsizetype i = first; i < end; ++i)
        height += m_paragraphs.at(m_lines.at(i).paragraph).lineHeight + (i == first ? 0 : m_lines.at(i).gap);
    return height;
}

qreal TextFlow::lineWidth(const Line &line) const
{
    const Paragraph &paragraph = m_paragraphs.at(line.paragraph);
    QList<TextRun> runs = runsOf(paragraph, line.start, line.length);
    qreal width = 0;
    for (TextRun &run : runs) {
        if (&run == &runs.last()) {
            while (run.text.endsWith(u' '))
                run.text.chop(1);
        }
        width += QFontMetricsF(run.font).horizontalAdvance(run.text);
    }
    return width;
}

qreal TextFlow::naturalWidth(qsizetype first, qsizetype end) const
{
    qreal width = 0;
    for (const Line &line : m_lines.mid(first, end - first))
        width = std::max(width, lineWidth(line));
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

qreal TextFlow::firstBaseline() const
{
    return m_paragraphs.isEmpty() ? 0 : m_paragraphs.first().baseline;
}

void TextFlow::paint(QPainter &painter, const QPointF &corner, qsizetype first, qsizetype end) const
{
    qreal y = corner.y();
    int current = -1;
    for (qsizetype i = first; i < end; ++i) {
        const Line &line = m_lines.at(i);
        const Paragraph &paragraph = m_paragraphs.at(line.paragraph);
        if (line.paragraph != current) {
            painter.setFont(paragraph.stretches.first().font);
            painter.setPen(paragraph.colour);
            current = line.paragraph;
        }
        if (i > first)
            y += line.gap;
        const qreal x = corner.x() + (m_isFlushRight ? m_width - lineWidth(line) : 0);
        // Lines are read as one text: what ends a line parts words.
        paintLineOf(painter, QPointF(x, y + paragraph.baseline), line, line.isLast && i + 1 < m_lines.size());
        y += paragraph.lineHeight;
    }
}

void TextFlow::paintLineOf(QPainter &painter, QPointF baseline, const Line &line, bool isSpaced) const
{
    const Paragraph &paragraph = m_paragraphs.at(line.paragraph);
    const QString space = isSpaced ? QStringLiteral(" ") : QString();
    if (paragraph.stretches.size() == 1) {
        painter.drawText(baseline, paragraph.text.mid(line.start, line.length) + space);
        return;
    }
    for (const TextRun &run : runsOf(paragraph, line.start, line.length)) {
        painter.setFont(run.font);
        painter.drawText(baseline, run.text);
        baseline.rx() += QFontMetricsF(run.font).horizontalAdvance(run.text);
    }
    if (isSpaced)
        painter.drawText(baseline, space);
}

} // namespace tessera
