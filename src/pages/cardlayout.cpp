// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/cardlayout.h"

#include <algorithm>
#include <memory>

namespace tessera {

CardLayout::CardLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(10);
}

CardLayout::~CardLayout()
{
    while (QLayoutItem *item = takeAt(0))
        std::unique_ptr<QLayoutItem>(item).reset();
}

void CardLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *CardLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *CardLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int CardLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), true);
}

QSize CardLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

QSize CardLayout::sizeHint() const
{
    const int width = (minimumSize().width() + spacing()) * count();
    return {width, heightForWidth(width)};
}

void CardLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, false);
}

int CardLayout::columnsFor(int width) const
{
    const int most = std::clamp((width + spacing()) / std::max(1, minimumSize().width() + spacing()), 1, count());
    const int rows = (count() + most - 1) / most;
    return (count() + rows - 1) / rows;
}

int CardLayout::place(const QRect &rect, bool isDryRun) const
{
    if (m_items.isEmpty())
        return 0;
    const int columns = columnsFor(rect.width());
    const int width = (rect.width() - spacing() * (columns - 1)) / columns;
    int y = rect.y();
    for (int first = 0; first < count(); first += columns) {
        const int last = std::min(first + columns, count());
        int height = 0;
        for (int i = first; i < last; ++i)
            height = std::max(height, m_items.at(i)->hasHeightForWidth() ? m_items.at(i)->heightForWidth(width)
                                                                         : m_items.at(i)->sizeHint().height());
        for (int i = first; i < last && !isDryRun; ++i)
            m_items.at(i)->setGeometry(QRect(rect.x() + (i - first) * (width + spacing()), y, width, height));
        y += height + spacing();
    }
    return y - spacing() - rect.y();
}

} // namespace tessera
