// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/appearance.h"

#include <QStyledItemDelegate>

namespace tessera {

/// Shows the tone of an item (role::kTone) by colour and weight, selected or not.
class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LineDelegate(const Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
};

/// Shows an item in two lines: its text, and below it role::kDetail.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TwoLineDelegate(const Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
};

} // namespace tessera
