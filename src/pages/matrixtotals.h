// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/appearance.h"

#include <QWidget>

namespace tessera {

class MatrixView;

/// The line below the matrix: how many of the States shown implement each measure, column under column.
class MatrixTotals : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixTotals(QWidget *parent = nullptr);

    void setUp(const MatrixView &view, const Appearance &appearance);

    /// A rate per measure in the order of the columns, and the rate of all together.
    void setRates(const QList<QPair<int, int>> &partsAndTotals, const QString &caption, const QString &description);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void columnClicked(int column);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int columnAt(int x) const; ///< -1 = none

    const MatrixView *m_view = nullptr;
    const Appearance *m_appearance = nullptr;
    QList<QPair<int, int>> m_rates;
    QString m_caption;
};

} // namespace tessera
