// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/adoptions.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace tessera {

namespace {

QList<Adoption> adoptionsWithin(const QList<Adoption> &adoptions, int measure, QDate first, QDate last)
{
    QList<Adoption> found;
    std::copy_if(adoptions.begin(), adoptions.end(), std::back_inserter(found), [&](const Adoption &adoption) {
        return adoption.measure == measure && holdsWithin(adoption, first, last);
    });
    return found;
}

} // namespace

bool holdsWithin(const Adoption &adoption, QDate first, QDate last)
{
    return (!adoption.from.isValid() || !last.isValid() || adoption.from <= last)
           && (!adoption.to.isValid() || !first.isValid() || adoption.to >= first);
}

bool overlaps(const Adoption &a, const Adoption &b)
{
    return a.framework == b.framework && a.measure == b.measure && a.state == b.state && holdsWithin(a, b.from, b.to);
}

bool comesBefore(const Adoption &a, const Adoption &b)
{
    // An invalid day is smaller than every valid one.
    return std::tie(a.measure, a.from, a.state) < std::tie(b.measure, b.from, b.state);
}

QList<Adoption> adoptionsOn(const QList<Adoption> &adoptions, int measure, QDate day)
{
    return adoptionsWithin(adoptions, measure, day, day);
}

QList<Adoption> adoptionsIn(const QList<Adoption> &adoptions, int measure, int year)
{
    return adoptionsWithin(adoptions, measure, QDate(year, 1, 1), QDate(year, 12, 31));
}

} // namespace tessera
