// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/barlistview.h"

#include "models/tooltip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tessera {

namespace {

/// Where a key leads from a bar; -1 = the key is not for the list.
int barAfterKey(int key, int current, int count)
{
    switch (key) {
    case Qt::Key_Down:
        return std::min(current + 1, count - 1);
    case Qt::Key_Up:
        return std::max(current - 1, 0);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return count - 1;
    default:
        return -1;
    }
}

} // namespace

BarListView::BarListView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void BarListView::setUp(const Appearance &appearance)
{
    m_appearance = &appearance;
    connect(&appearance, &Appearance::changed, this, qOverload<>(&BarListView::update));
}

void BarListView::setBars(const BarList &list)
{
    const int current = m_list.current;
    m_list = list;
    m_list.current = current < list.bars.size() ? current : -1;
    m_lastFocused = std::max(0, m_list.current);
    describe();
    updateGeometry();
    update();
}

QRect BarListView::barArea(int index) const
{
    return tessera::barArea(listArea(), m_list, font(), index).toAlignedRect();
}

QSize BarListView::sizeHint() const
{
    return wantedBarListSize(m_list, font()).toSize() + QSize(0, height() - listArea().height());
}

QRect BarListView::listArea() const
{
    return rect().adjusted(0, 0, 0, -fontMetrics().height() * 2);
}

QSize BarListView::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {wanted.width() * 4 / 5, wanted.height()};
}

int BarListView::indexAt(QPointF position) const
{
    return barAt(listArea(), m_list, font(), position);
}

void BarListView::setCurrent(int index)
{
    if (index == m_list.current)
        return;
    m_list.current = index;
    if (index >= 0 && hasFocus())
        m_lastFocused = index;
    describe();
    update();
}

/// A change of name is what screen readers tell of the widget that has the focus.
void BarListView::describe()
{
    const bool hasCurrent = m_list.current >= 0 && m_list.current < m_list.bars.size();
    setAccessibleName(hasCurrent ? barText(m_list.bars.at(m_list.current)) : tr("Implementation by measure"));
    setAccessibleDescription(tr("One bar a measure. Arrow keys lead from bar to bar, Enter opens a measure."));
}

bool BarListView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = indexAt(help->pos());
    if (index >= 0)
        QToolTip::showText(help->globalPos(), plainTip(barText(m_list.bars.at(index))), this, barArea(index));
    else
        QToolTip::hideText();
    return true;
}

void BarListView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_list.current >= 0) {
        Q_EMIT barActivated(m_list.current);
        return;
    }
    const int next = barAfterKey(event->key(), m_list.current, int(m_list.bars.size()));
    // Other keys, and those with modifiers, belong to the window.
    if (next < 0 || (event->modifiers() & ~Qt::KeypadModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrent(next);
}

void BarListView::mouseMoveEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    setCurrent(index);
    setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void BarListView::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    if (event->button() != Qt::LeftButton || index < 0)
        return;
    setCurrent(index);
    Q_EMIT barActivated(index);
}

void BarListView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setCurrent(hasFocus() ? m_lastFocused : -1);
}

void BarListView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_list.current < 0 && m_lastFocused < m_list.bars.size())
        setCurrent(m_lastFocused);
}

void BarListView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

void BarListView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_appearance ? m_appearance->theme() : lightTheme();
    paintBarList(painter, listArea(), m_list, theme, font());
    const int line = fontMetrics().height();
    paintBarLegend(painter, QRect(0, height() - line, width(), line), theme, font());
}

} // namespace tessera
