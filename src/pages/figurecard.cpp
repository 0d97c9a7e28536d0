// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/figurecard.h"

#include "models/tooltip.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCardMargin = 12;
constexpr qreal kFigureScale = 1.4;
constexpr qreal kNotedFigureScale = 1.8; ///< of a card with a note
constexpr int kUsualLetters = 20;        ///< of the caption in one line
constexpr int kCaptionFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

int widestWord(const QFontMetrics &metrics, const QString &text)
{
    int widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

} // namespace

FigureCard::FigureCard(QWidget *parent) : QPushButton(parent)
{
    setProperty("card", true);
    setAutoDefault(false);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureCard::setFigure(const QString &figure, const QString &caption, const QString &formula)
{
    m_figure = figure;
    m_caption = caption;
    setAccessibleDescription(formula);
    setToolTip(plainTip(formula));
    describe();
}

void FigureCard::setNote(const QString &note, const QColor &colour)
{
    m_note = note;
    m_noteColour = colour;
    setCheckable(false);
    describe();
}

void FigureCard::describe()
{
    const QString figure = m_noteColour.isValid() ? m_caption + u": "_s + m_figure : m_figure + u' ' + m_caption;
    setAccessibleName(m_note.isEmpty() ? figure : figure + u", "_s + m_note);
    updateGeometry();
    update();
}

QFont FigureCard::figureFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * (m_noteColour.isValid() ? kNotedFigureScale : kFigureScale));
    large.setWeight(QFont::DemiBold);
    return large;
}

int FigureCard::wordsHeight(int width, const QString &words) const
{
    const QRect room(0, 0, std::max(1, width - 2 * kCardMargin), 10'000);
    return std::max(fontMetrics().height(), fontMetrics().boundingRect(room, kCaptionFlags, words).height());
}

int FigureCard::heightForWidth(int width) const
{
    const int note = m_noteColour.isValid() ? wordsHeight(width, m_note) : 0;
    return 2 * kCardMargin + QFontMetrics(figureFont()).height() + wordsHeight(width, m_caption) + note;
}

QSize FigureCard::sizeHint() const
{
    const int width = std::max(minimumSizeHint().width(), fontMetrics().averageCharWidth() * kUsualLetters);
    return {width, heightForWidth(width)};
}

QSize FigureCard::minimumSizeHint() const
{
    const int figure = QFontMetrics(figureFont()).horizontalAdvance(m_figure);
    const int words = std::max(widestWord(fontMetrics(), m_caption), widestWord(fontMetrics(), m_note));
    const int lines = m_noteColour.isValid() ? 2 : 1;
    return {std::max(figure, words) + 2 * kCardMargin,
            2 * kCardMargin + QFontMetrics(figureFont()).height() + lines * fontMetrics().lineSpacing()};
}

/// Outside of dialogs Enter presses no button by itself.
void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void FigureCard::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event); // the frame, from the style sheet
    QPainter painter(this);
    QRect room = rect().adjusted(kCardMargin, kCardMargin, -kCardMargin, -kCardMargin);
    const auto paintWords = [&](const QString &words, const QColor &colour) {
        painter.setFont(font());
        painter.setPen(colour);
        painter.drawText(room, kCaptionFlags, words);
        room.setTop(room.top() + wordsHeight(width(), words));
    };
    const auto paintFigure = [&] {
        painter.setFont(figureFont());
        painter.setPen(
            palette().color(QPalette::Active, QPalette::WindowText)); // nothing behind it, but a figure all the same
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, m_figure);
        room.setTop(room.top() + QFontMetrics(figureFont()).height());
    };
    const QColor muted = palette().color(QPalette::Active, QPalette::PlaceholderText);
    if (!m_noteColour.isValid()) {
        paintFigure();
        paintWords(m_caption, muted);
        return;
    }
    paintWords(m_caption, muted);
    paintFigure();
    paintWords(m_note, m_noteColour);
}

} // namespace tessera
