// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/yearrecords.h"

#include <QObject>

namespace tessera {

/// What the window looks at: the year, the year it is compared with and the current cell. Pages share one.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int comparedYear() const { return m_comparedYear; } ///< 0 = not compared
    [[nodiscard]] const CellPlace &place() const { return m_place; }  ///< empty State = no cell

    void setYear(int year);
    void setComparedYear(int year);
    void setPlace(const CellPlace &place);

Q_SIGNALS:
    void aboutToMove(); ///< before the year or the place changes: what is half typed is saved now
    void yearChanged(int year);
    void comparedYearChanged(int year);
    void placeChanged(const CellPlace &place);

private:
    int m_year = 0;
    int m_comparedYear = 0;
    CellPlace m_place;
};

} // namespace tessera
