// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attendancemodel.h"
#include "models/attendancetable.h"

#include <QItemSelectionModel>
#include <QTableView>

class QPushButton;

namespace tessera {

class Appearance;
class AttendanceHeader;

/// The attendance grid: States in a header that never scrolls away, meetings across; any cells can be selected.
class AttendanceView : public QTableView
{
    Q_OBJECT

public:
    explicit AttendanceView(QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);

    /// The button over the names of the States; the page gives it its menu.
    [[nodiscard]] QPushButton *cornerButton() const { return m_corner; }

    [[nodiscard]] AttendancePlace currentPlace() const;
    void setCurrentPlace(const AttendancePlace &place);

    /// The selected cells, the last column left out; only the keys are filled in.
    [[nodiscard]] QList<Attendance> selectedCells() const;

    /// The smallest rectangle around the selected cells.
    [[nodiscard]] AttendanceBlock selectedBlock() const;

    /// From the first selected cell to the last State and meeting shown.
    [[nodiscard]] AttendanceBlock pasteTarget() const;

    /// To the cell below, as after a key; with several cells selected nothing moves.
    void goDown();

Q_SIGNALS:
    void currentPlaceChanged(const AttendancePlace &place);
    void attendedClicked(); ///< the heading of the last column

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;

private:
    [[nodiscard]] QModelIndexList chosenIndexes() const; ///< the selected ones, else the current one
    void moveTo(const QModelIndex &index);
    [[nodiscard]] AttendanceBlock block(int top, int left, int bottom, int right) const;
    void chooseColumn(int section);
    void sizeSections();

    QPushButton *m_corner;
    AttendanceHeader *m_header = nullptr;
    QPersistentModelIndex m_start; ///< where Shift selects from after a move that was not the user's own
};

} // namespace tessera
