// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/navigationdelegate.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostInBadge = 99;
constexpr qreal kBadgeScale = 0.85; // of the text beside it
constexpr int kBadgeInset = 10;     // from the end of the entry

QString badgeNumber(int count)
{
    return count > kMostInBadge ? QLocale().toString(kMostInBadge) + u'+' : QLocale().toString(count);
}

QRect badgePlace(const QRect &entry, const QSize &size, bool isIconOnly)
{
    QRect place(QPoint(), size);
    if (isIconOnly)
        place.moveTopRight(entry.topRight() + QPoint(-2, 2));
    else
        place.moveCenter({entry.right() - kBadgeInset - size.width() / 2, entry.center().y()});
    return place;
}

} // namespace

NavigationDelegate::NavigationDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const int count = index.data(BadgeRole).toInt();
    if (count <= 0)
        return;
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * kBadgeScale);
    const QFontMetrics metrics(font);
    const QString number = badgeNumber(count);
    const int height = metrics.height() + 2;
    const QSize size(std::max(height, metrics.horizontalAdvance(number) + height * 2 / 3), height);
    const QRect place = badgePlace(option.rect, size, index.data().toString().isEmpty());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_appearance.theme().attention);
    painter->drawRoundedRect(place, height / 2.0, height / 2.0);
    painter->setPen(m_appearance.theme().isDark ? m_appearance.theme().window : m_appearance.theme().accentText);
    painter->setFont(font);
    painter->drawText(place, Qt::AlignCenter, number);
    painter->restore();
}

} // namespace tessera
