// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/statusblock.h"

#include <QElapsedTimer>
#include <QTableView>

class QPushButton;

namespace tessera {

class Appearance;
class MatrixHeader;

/// The table of the matrix: States in a header that never scrolls away, measures in another; blocks are selected with
/// Shift, a State is found by typing its name.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);

    /// Without the rotated titles the header is two lines high.
    void setTitlesShown(bool areShown);

    /// The button over the State column; the page gives it its menu.
    [[nodiscard]] QPushButton *cornerButton() const { return m_corner; }

    [[nodiscard]] CellPlace currentPlace() const; ///< measure 0 in the total column, empty State when there is none
    void setCurrentPlace(const CellPlace &place);

    /// The measures of the selected rectangle; the total column is left out.
    [[nodiscard]] CellBlock selectedBlock() const;

    /// From the first selected cell to the last State and measure shown.
    [[nodiscard]] CellBlock pasteTarget() const;

    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void currentPlaceChanged(const CellPlace &place);
    void geometryUpdated(); ///< columns moved, resized or scrolled

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void sizeSections();

    QPushButton *m_corner;
    MatrixHeader *m_header = nullptr;
    QString m_typed;
    QElapsedTimer m_typedAt;
};

} // namespace tessera
