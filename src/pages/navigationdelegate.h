// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/appearance.h"

#include <QStyledItemDelegate>

namespace tessera {

/// Draws a number that calls for attention beside an entry of the navigation; on the icon where there is only that.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        BadgeRole = Qt::UserRole + 16, ///< int; 0 = none
        BadgeTextRole,                 ///< what it counts, in words
    };

    explicit NavigationDelegate(const Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
};

} // namespace tessera
