// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetingrecords.h"
#include "pages/appearance.h"

#include <QStyledItemDelegate>

namespace tessera {

/// A cell of the attendance grid: the word on a blue ground, strong for present and pale for remote and represented;
/// muted where the State is not expected.
class AttendanceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AttendanceDelegate(const Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QColor ground(const QModelIndex &index) const;

    const Appearance &m_appearance;
};

} // namespace tessera
