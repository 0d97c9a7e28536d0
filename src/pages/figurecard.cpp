// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/figurecard.h"

#include "models/tooltip.h"

#include <QPainter>

#include <algorithm>

namespace tessera {

namespace {

constexpr int kCardMargin = 12;
constexpr qreal kFigureScale = 1.4;
constexpr int kUsualLetters = 20; ///< of the caption in one line
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
    setAccessibleName(figure + u' ' + caption);
    setAccessibleDescription(formula);
    setToolTip(plainTip(formula));
    updateGeometry();
    update();
}

QFont FigureCard::figureFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * kFigureScale);
    large.setWeight(QFont::DemiBold);
    return large;
}

int FigureCard::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - 2 * kCardMargin), 10'000);
    return 2 * kCardMargin + QFontMetrics(figureFont()).height()
           + fontMetrics().boundingRect(room, kCaptionFlags, m_caption).height();
}

QSize FigureCard::sizeHint() const
{
    const int width = std::max(minimumSizeHint().width(), fontMetrics().averageCharWidth() * kUsualLetters);
    return {width, heightForWidth(width)};
}

QSize FigureCard::minimumSizeHint() const
{
    const int figure = QFontMetrics(figureFont()).horizontalAdvance(m_figure);
    return {std::max(figure, widestWord(fontMetrics(), m_caption)) + 2 * kCardMargin,
            2 * kCardMargin + QFontMetrics(figureFont()).height() + fontMetrics().lineSpacing()};
}

void FigureCard::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event); // the frame, from the style sheet
    QPainter painter(this);
    const QRect inside = rect().adjusted(kCardMargin, kCardMargin, -kCardMargin, -kCardMargin);
    painter.setPen(
        palette().color(QPalette::Active, QPalette::WindowText)); // nothing behind it, but a figure all the same
    painter.setFont(figureFont());
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, m_figure);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Active, QPalette::PlaceholderText));
    painter.drawText(inside.adjusted(0, QFontMetrics(figureFont()).height(), 0, 0), kCaptionFlags, m_caption);
}

} // namespace tessera
