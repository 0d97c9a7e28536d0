// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace tessera {

/// Lays cards of different heights out in columns of one width, each in its turn below the shortest column. A card that
/// is alone fills the whole room.
class ColumnLayout : public QLayout
{
    Q_OBJECT

public:
    explicit ColumnLayout(QWidget *parent = nullptr);
    ~ColumnLayout() override;
    Q_DISABLE_COPY_MOVE(ColumnLayout)

    void setColumns(int count);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal | Qt::Vertical; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] QList<QLayoutItem *> shownItems() const;
    int place(const QRect &rect, bool isDryRun) const;

    QList<QLayoutItem *> m_items; // owned, as QLayout demands
    int m_columns = 1;
};

} // namespace tessera
