// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/attendancedelegate.h"

#include "models/attendancemodel.h"

#include <QPainter>

namespace tessera {

AttendanceDelegate::AttendanceDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{}

void AttendanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    painter->fillRect(option.rect, ground(index));
    if (option.state.testFlag(QStyle::State_Selected)) {
        QColor veil = theme.accent;
        veil.setAlphaF(0.18F);
        painter->fillRect(option.rect, veil);
    }
    painter->setFont(option.font);
    painter->setPen(theme.text);
    painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.attention, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QColor AttendanceDelegate::ground(const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const QVariant presence = index.data(AttendanceModel::PresenceRole);
    if (!presence.isValid())
        return theme.card;
    switch (Presence(presence.toInt())) {
    case Presence::Present:
        return theme.tintHigh;
    case Presence::Remote:
    case Presence::Represented:
        return theme.tintMiddle;
    case Presence::Excused:
    case Presence::Absent:
        return theme.card;
    case Presence::NotRecorded:
        break;
    }
    return index.data(AttendanceModel::IsExpectedRole).toBool() ? theme.card : theme.window;
}

} // namespace tessera
