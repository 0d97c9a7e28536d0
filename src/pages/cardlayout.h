// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace tessera {

/// Lays cards out side by side, all of one width; where there is no room for all of them, in rows of equal length.
class CardLayout : public QLayout
{
    Q_OBJECT

public:
    explicit CardLayout(QWidget *parent = nullptr);
    ~CardLayout() override;
    Q_DISABLE_COPY_MOVE(CardLayout)

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    int place(const QRect &rect, bool isDryRun) const;

    QList<QLayoutItem *> m_items; // owned, as QLayout demands
};

} // namespace tessera
