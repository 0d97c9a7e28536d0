// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/appearance.h"

#include <QStyledItemDelegate>

namespace tessera {

/// A meeting in two lines: name and days, place and attendance.
class MeetingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MeetingDelegate(const Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
};

} // namespace tessera
