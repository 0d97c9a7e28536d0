// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/framework.h"

#include <array>

namespace tessera {

namespace {

constexpr std::array kCadences{
    Choice<Cadence>{Cadence::Continuing, "continuing", QT_TRANSLATE_NOOP("tessera::Choice", "Continuing")},
    Choice<Cadence>{Cadence::Yearly, "yearly", QT_TRANSLATE_NOOP("tessera::Choice", "Yearly")},
    Choice<Cadence>{Cadence::OnChange, "on-change", QT_TRANSLATE_NOOP("tessera::Choice", "On change")},
    Choice<Cadence>{Cadence::EventDriven, "event-driven",
                    QT_TRANSLATE_NOOP("tessera::Choice", "When an event calls for it")},
    Choice<Cadence>{Cadence::Once, "once", QT_TRANSLATE_NOOP("tessera::Choice", "Once, with updates")},
};

template <typename T, typename Id>
const T *findById(const QList<T> &list, const Id &id, Id T::*member)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T &item) { return item.*member == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

template <>
std::span<const Choice<Cadence>> choices<Cadence>()
{
    return kCadences;
}

const Measure *Framework::measure(int number) const
{
    return findById(measures, number, &Measure::number);
}

const MeasureSet *Framework::set(const QString &wanted) const
{
    return findById(sets, wanted, &MeasureSet::id);
}

const Decision *Framework::decision(const QString &wanted) const
{
    return findById(decisions, wanted, &Decision::id);
}

QString Framework::measureLabel(int number) const
{
    return numberPrefix.text() + u'\u00a0' + QString::number(number);
}

int Framework::firstYear() const
{
    int first = 0;
    for (const Measure &m : measures) {
        if (m.adopted.isValid() && (first == 0 || m.adopted.year() < first))
            first = m.adopted.year();
    }
    return first;
}

} // namespace tessera
