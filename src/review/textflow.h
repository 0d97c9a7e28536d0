// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPointF>
#include <QString>

class QPainter;

namespace tessera {

/// The text as lines are broken: of the same length, with no-break spaces where what belongs together must not be parted. A
/// number stays with its word ("27 October", "3 of", "45 %"), a short word with the number behind it ("of 57", "CBM 8"), a
/// word of one letter with the next one, an address in one piece up to its first slash. What is painted has plain spaces.
[[nodiscard]] QString gluedText(const QString &text);

/// A stretch of a paragraph in one font.
struct TextRun {
    QString text;
    QFont font;
};

/// Plain text broken into the lines of a column, painted line by line so that it can go on over a page break. Keeps where the
/// lines are cut rather than their glyphs: a long text costs little until it is painted. May be made in any thread.
class TextFlow
{
public:
    explicit TextFlow(qreal width = 0);

    /// Adds a paragraph below the others, `gap` units apart. Empty text adds nothing.
    void add(const QString &text, const QFont &font, const QColor &colour, qreal gap = 0);
    /// The same, of stretches in several fonts of one size.
    void add(const QList<TextRun> &runs, const QColor &colour, qreal gap = 0);

    /// Lines end at the right edge of the column.
    void setFlushRight(bool isFlushRight) { m_isFlushRight = isFlushRight; }

    [[nodiscard]] qsizetype lineCount() const { return m_lines.size(); }
    [[nodiscard]] qreal height() const { return height(0, m_lines.size()); }

    /// Of the lines from `first` up to but without `end`.
    [[nodiscard]] qreal height(qsizetype first, qsizetype end) const;

    /// The width of the longest of these lines.
    [[nodiscard]] qreal naturalWidth(qsizetype first, qsizetype end) const;

    /// The end of the lines from `first` that fit into the height.
    [[nodiscard]] qsizetype fit(qsizetype first, qreal height) const;

    /// From the top of the flow to the baseline of its first line.
    [[nodiscard]] qreal firstBaseline() const;

    void paint(QPainter &painter, const QPointF &corner, qsizetype first, qsizetype end) const;
    void paint(QPainter &painter, const QPointF &corner) const { paint(painter, corner, 0, m_lines.size()); }

private:
    struct Stretch {
        int start = 0;
        QFont font;
    };
    struct Paragraph {
        QString text;
        QList<Stretch> stretches; ///< at least one; the first begins at 0
        QColor colour;
        qreal lineHeight = 0;
        qreal baseline = 0; ///< below the top of a line
    };
    struct Line {
        int paragraph = 0;
        int start = 0;
        int length = 0;
        qreal gap = 0;       ///< above the line, unless it is the first on its page
        bool isLast = false; ///< of its paragraph, or before a line end
    };

    void breakLines(int paragraph, int start, int length, qreal gap);
    void layOut(int paragraph, int start, int length, qreal gap);
    /// The runs of a part of a paragraph.
    [[nodiscard]] static QList<TextRun> runsOf(const Paragraph &paragraph, int start, int length);
    [[nodiscard]] qreal lineWidth(const Line &line) const;
    void paintLineOf(QPainter &painter, QPointF baseline, const Line &line, bool isSpaced) const;

    qreal m_width = 0;
    bool m_isFlushRight = false;
    QList<Paragraph> m_paragraphs;
    QList<Line> m_lines;
};

} // namespace tessera
