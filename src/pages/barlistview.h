// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/barlist.h"
#include "pages/appearance.h"

#include <QWidget>

namespace tessera {

/// A bar list as a control: the mouse shows what a bar says, arrow keys lead from bar to bar, Enter and a click open one.
/// Screen readers hear the bar that is current.
class BarListView : public QWidget
{
    Q_OBJECT

public:
    explicit BarListView(QWidget *parent = nullptr);

    /// The appearance must outlive the view.
    void setUp(const Appearance &appearance);

    /// Keeps the current line where it is still there.
    void setBars(const BarList &list);

    [[nodiscard]] const BarList &bars() const { return m_list; }
    [[nodiscard]] int current() const { return m_list.current; } ///< -1 = none

    [[nodiscard]] QRect barArea(int index) const; ///< within the view

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void barActivated(int index);

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
    void setCurrent(int index);
    void describe();
    [[nodiscard]] QRect listArea() const; ///< the view without the legend
    [[nodiscard]] int indexAt(QPointF position) const;

    const Appearance *m_appearance = nullptr;
    BarList m_list;
    int m_lastFocused = 0; ///< where the keyboard left the list
};

} // namespace tessera
