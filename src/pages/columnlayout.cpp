// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/columnlayout.h"

#include <QWidget>

#include <algorithm>
#include <memory>

namespace tessera {

namespace {

int cardHeight(const QLayoutItem &item, int width, const QSize &size)
{
    const int forWidth = item.hasHeightForWidth() ? item.heightForWidth(width) : 0;
    return std::max(forWidth, size.height());
}

/// QWidgetItem knows no least height for a width.
int leastHeight(QLayoutItem &item, int width)
{
    const QLayout *inside = item.widget() ? item.widget()->layout() : nullptr;
    const int forWidth = inside && inside->hasHeightForWidth() ? inside->totalMinimumHeightForWidth(width) : 0;
    return std::max(forWidth, item.minimumSize().height());
}

} // namespace

ColumnLayout::ColumnLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(12);
}

ColumnLayout::~ColumnLayout()
{
    while (QLayoutItem *item = takeAt(0))
        std::unique_ptr<QLayoutItem>(item).reset();
}

void ColumnLayout::setColumns(int count)
{
    if (count == m_columns)
        return;
    m_columns = count;
    invalidate();
}

void ColumnLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *ColumnLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *ColumnLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<QLayoutItem *> ColumnLayout::shownItems() const
{
    QList<QLayoutItem *> shown;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(shown),
                 [](const QLayoutItem *item) { return !item->isEmpty(); });
    return shown;
}

int ColumnLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return place(QRect(0, 0, width - margins.left() - margins.right(), 0), true) + margins.top() + margins.bottom();
}

QSize ColumnLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : shownItems())
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void ColumnLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect.marginsRemoved(contentsMargins()), false);
}

int ColumnLayout::place(const QRect &rect, bool isDryRun) const
{
    const QList<QLayoutItem *> items = shownItems();
    if (items.size() == 1) {
        if (!isDryRun)
            items.constFirst()->setGeometry(rect);
        return leastHeight(*items.constFirst(), rect.width());
    }
    const int width = (rect.width() - spacing() * (m_columns - 1)) / m_columns;
    QList<int> ends(m_columns, rect.y());
    for (QLayoutItem *item : items) {
        const auto shortest = std::min_element(ends.begin(), ends.end());
        const int height = cardHeight(*item, width, item->sizeHint());
        if (!isDryRun)
            item->setGeometry(
                {rect.x() + int(shortest - ends.begin()) * (width + spacing()), *shortest, width, height});
        *shortest += height + spacing();
    }
    return std::max(0, *std::max_element(ends.begin(), ends.end()) - spacing() - rect.y());
}

} // namespace tessera
