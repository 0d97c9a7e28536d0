// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/selection.h"

namespace tessera {

void Selection::setYear(int year)
{
    if (year == m_year)
        return;
    Q_EMIT aboutToMove();
    m_year = year;
    Q_EMIT yearChanged(year);
}

void Selection::setComparedYear(int year)
{
    if (year == m_comparedYear)
        return;
    m_comparedYear = year;
    Q_EMIT comparedYearChanged(year);
}

void Selection::setPlace(const CellPlace &place)
{
    if (place == m_place)
        return;
    Q_EMIT aboutToMove();
    m_place = place;
    Q_EMIT placeChanged(m_place);
}

} // namespace tessera
