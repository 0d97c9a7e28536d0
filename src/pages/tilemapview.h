// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/tilemap.h"
#include "pages/appearance.h"

#include <QWidget>

namespace tessera {

/// The tile map as a control: the mouse shows a State's name and count, arrow keys lead from tile to tile, Enter and a click
/// open the State. Screen readers hear the tile that is current.
class TileMapView : public QWidget
{
    Q_OBJECT

public:
    explicit TileMapView(QWidget *parent = nullptr);

    /// The appearance must outlive the view.
    void setUp(const Appearance &appearance);

    /// Keeps the State that is current where it is still there.
    void setMap(const TileMap &map);

    [[nodiscard]] QString currentState() const; ///< code; empty = none
    void setCurrentState(const QString &code);

    [[nodiscard]] QRect tileArea(const QString &code) const; ///< within the view

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stateActivated(const QString &code);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int indexOf(const QString &code) const;
    [[nodiscard]] int indexAt(QPointF position) const;
    void setCurrent(int index);
    void describe();

    const Appearance *m_appearance = nullptr;
    TileMap m_map;
    int m_lastFocused = 0; ///< where the keyboard left the map
};

} // namespace tessera
