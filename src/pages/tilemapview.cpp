// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/tilemapview.h"

#include "models/tooltip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace tessera {

namespace {

struct TileKey {
    int key;
    QPoint direction;
};

constexpr std::array kTileKeys{
    TileKey{Qt::Key_Left, {-1, 0}},
    TileKey{Qt::Key_Right, {1, 0}},
    TileKey{Qt::Key_Up, {0, -1}},
    TileKey{Qt::Key_Down, {0, 1}},
};

} // namespace

TileMapView::TileMapView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
    describe();
}

void TileMapView::setUp(const Appearance &appearance)
{
    m_appearance = &appearance;
    connect(&appearance, &Appearance::changed, this, qOverload<>(&TileMapView::update));
}

void TileMapView::setMap(const TileMap &map)
{
    const QString code = currentState();
    m_map = map;
    m_map.current = indexOf(code);
    m_lastFocused = std::max(0, m_map.current);
    describe();
    updateGeometry();
    update();
}

QString TileMapView::currentState() const
{
    return m_map.tiles.value(m_map.current).place.state;
}

void TileMapView::setCurrentState(const QString &code)
{
    setCurrent(indexOf(code));
}

QRect TileMapView::tileArea(const QString &code) const
{
    return tessera::tileArea(rect(), m_map, font(), indexOf(code)).toAlignedRect();
}

QSize TileMapView::sizeHint() const
{
    return wantedTileMapSize(m_map, font()).toSize();
}

QSize TileMapView::minimumSizeHint() const
{
    return (wantedTileMapSize(m_map, font()) * 0.65).toSize();
}

int TileMapView::indexOf(const QString &code) const
{
    const auto found = std::find_if(m_map.tiles.begin(), m_map.tiles.end(),
                                    [&](const TileMark &mark) { return mark.place.state == code; });
    return found == m_map.tiles.end() ? -1 : int(found - m_map.tiles.begin());
}

int TileMapView::indexAt(QPointF position) const
{
    return tileAt(rect(), m_map, font(), position);
}

void TileMapView::setCurrent(int index)
{
    if (index == m_map.current)
        return;
    m_map.current = index;
    if (index >= 0 && hasFocus())
        m_lastFocused = index;
    describe();
    update();
}

/// A change of name is what screen readers tell of the widget that has the focus.
void TileMapView::describe()
{
    const QString title = tr("Measures implemented, by State");
    const bool hasCurrent = m_map.current >= 0 && m_map.current < m_map.tiles.size();
    setAccessibleName(hasCurrent ? m_map.tiles.at(m_map.current).text() : title);
    setAccessibleDescription(tr("One tile a State. Arrow keys lead from State to State, Enter opens one."));
}

bool TileMapView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = indexAt(help->pos());
    if (index >= 0)
        QToolTip::showText(help->globalPos(), plainTip(m_map.tiles.at(index).text()), this,
                           tessera::tileArea(rect(), m_map, font(), index).toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

void TileMapView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_map.current >= 0) {
        Q_EMIT stateActivated(currentState());
        return;
    }
    const auto found =
        std::find_if(kTileKeys.begin(), kTileKeys.end(), [&](const TileKey &key) { return key.key == event->key(); });
    // Other keys, and those with modifiers, belong to the window.
    if (found == kTileKeys.end() || (event->modifiers() & ~Qt::KeypadModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrent(tileBeside(m_map, m_map.current, found->direction));
}

void TileMapView::mouseMoveEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    setCurrent(index);
    setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TileMapView::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    if (event->button() != Qt::LeftButton || index < 0)
        return;
    setCurrent(index);
    Q_EMIT stateActivated(currentState());
}

void TileMapView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setCurrent(hasFocus() ? m_lastFocused : -1);
}

void TileMapView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_map.current < 0 && m_lastFocused < m_map.tiles.size())
        setCurrent(m_lastFocused);
}

void TileMapView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

void TileMapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTileMap(painter, rect(), m_map, m_appearance ? m_appearance->theme() : lightTheme(), font());
}

} // namespace tessera
