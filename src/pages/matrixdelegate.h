// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/appearance.h"

#include <QStyledItemDelegate>

namespace tessera {

/// Paints the cells of the matrix: tint and symbol of the status, marks for what changed, the bar of the total. What a
/// cell looks like is drawn once and kept.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MatrixDelegate(const Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTotal(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMovement(QPainter &painter, const QRectF &area, Movement movement) const;
    void paintDifference(QPainter &painter, const QRectF &area) const;
    [[nodiscard]] QPixmap statusPicture(Status status, const QSize &size, qreal ratio) const;

    const Appearance &m_appearance;
};

} // namespace tessera
