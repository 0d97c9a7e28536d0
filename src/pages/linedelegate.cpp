// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/linedelegate.h"

#include "models/linemodel.h"
#include "models/roles.h"

#include <QApplication>
#include <QPainter>

namespace tessera {

namespace {

constexpr int kLinePadding = 6;
constexpr int kCellPadding = 4; ///< so that texts stand below their headings

Tone toneOf(const QModelIndex &index)
{
    return Tone(index.data(role::kTone).toInt());
}

QColor colourOf(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Good:
        return theme.positive;
    case Tone::Attention:
        return theme.attention;
    case Tone::Muted:
        return theme.mutedText;
    case Tone::Plain:
    case Tone::Strong:
        break;
    }
    return theme.text;
}

/// The item without its text: the style sheet would give selected text one colour.
void paintGround(QPainter &painter, QStyleOptionViewItem option)
{
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, &painter, option.widget);
}

} // namespace

LineDelegate::LineDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{}

void LineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (toneOf(index) == Tone::Strong)
        option->font.setWeight(QFont::DemiBold);
    option->fontMetrics = QFontMetrics(option->font);
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    paintGround(*painter, item);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(colourOf(toneOf(index), m_appearance.theme()));
    const QRect text = room.adjusted(margin + kCellPadding, 0, -margin, 0);
    painter->drawText(text, int(item.displayAlignment) | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(item.text, item.textElideMode, text.width()));
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(kCellPadding, 0);
}

TwoLineDelegate::TwoLineDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    paintGround(*painter, item);
    const Theme &theme = m_appearance.theme();
    const QRect room = item.rect.adjusted(kLinePadding, kLinePadding / 2, -kLinePadding, 0);
    const QFontMetrics metrics(item.font);
    const auto drawLine = [&](int line, const QString &text, const QColor &colour) {
        const QRect place(room.x(), room.y() + line * metrics.lineSpacing(), room.width(), metrics.lineSpacing());
        painter->setPen(colour);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    painter->save();
    painter->setFont(item.font);
    drawLine(0, item.text, colourOf(toneOf(index), theme));
    drawLine(1, index.data(role::kDetail).toString(), theme.mutedText);
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = index.data(role::kDetail).toString().isEmpty() ? 1 : 2;
    const QFontMetrics metrics(option.font);
    return {metrics.averageCharWidth() * 10, lines * metrics.lineSpacing() + kLinePadding};
}

} // namespace tessera
