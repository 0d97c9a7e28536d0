// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpicture.h"

#include <QChartView>
#include <QPixmap>

namespace tessera {

/// Shows a chart. Tells the value of the mark below the mouse; arrow keys lead from mark to mark, Home and End along a row;
/// Enter and a click ask for what is behind a mark. Name and description for screen readers come from the data.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// The theme must outlive the view.
    void showChart(const ChartData &data, const Theme &theme);

    [[nodiscard]] const ChartData &data() const { return m_data; }
    [[nodiscard]] std::optional<ChartMark> currentMark() const { return m_current; }
    void setCurrentMark(std::optional<ChartMark> mark);

    /// Where a mark lies in the view; empty for a gap.
    [[nodiscard]] QRect markArea(ChartMark mark) const;

    /// Lying bars want a line each; the least height leaves their names readable.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void markActivated(qsizetype series, qsizetype category);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void describe();
    void showTip(ChartMark mark);
    void keepPicture();
    [[nodiscard]] QRect frame() const; ///< round the current mark; empty = none
    [[nodiscard]] std::optional<ChartMark> markBelow(QPoint position) const;

    ChartData m_data;
    const Theme *m_theme;
    std::optional<ChartMark> m_current;
    QPixmap m_picture; ///< the chart without frame while the mouse wanders over it; null = to be painted
};

} // namespace tessera
