// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/meetingdelegate.h"

#include "models/meetinglistmodel.h"

#include <QPainter>

namespace tessera {

namespace {

constexpr int kEntryPadding = 8;

/// A text at the left that gives way to one at the right.
void drawLine(QPainter &painter, const QRect &line, const QFont &font, const QString &text, const QString &atRight,
              const QColor &colour, const QColor &colourAtRight)
{
    const int taken = painter.fontMetrics().horizontalAdvance(atRight);
    painter.setPen(colourAtRight);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, atRight);
    const QFont before = painter.font();
    painter.setFont(font);
    painter.setPen(colour);
    const int room = line.width() - taken - painter.fontMetrics().averageCharWidth() * 2;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
    painter.setFont(before);
}

} // namespace

MeetingDelegate::MeetingDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{}

void MeetingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selection);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect inner = option.rect.adjusted(kEntryPadding, kEntryPadding, -kEntryPadding, -kEntryPadding);
    const int line = option.fontMetrics.height();
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    bold.setStrikeOut(index.data(MeetingListModel::IsCancelledRole).toBool());
    painter->setFont(option.font);
    drawLine(*painter, {inner.left(), inner.top(), inner.width(), line}, bold, index.data().toString(),
             index.data(MeetingListModel::DaysRole).toString(), theme.text, theme.mutedText);
    const bool isToBeRecorded = index.data(MeetingListModel::IsToBeRecordedRole).toBool();
    drawLine(*painter, {inner.left(), inner.bottom() - line + 1, inner.width(), line}, option.font,
             index.data(MeetingListModel::PlaceRole).toString(),
             index.data(MeetingListModel::AttendanceRole).toString(), theme.mutedText,
             isToBeRecorded ? theme.attention : theme.mutedText);
    painter->restore();
}

QSize MeetingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 20, 2 * option.fontMetrics.lineSpacing() + 2 * kEntryPadding + 2};
}

} // namespace tessera
