// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordoverlay.h"

namespace tessera {

std::optional<RecordValues> RecordOverlay::find(RecordKind kind, const QString &key) const
{
    if (const auto changed = m_changed.constFind(RecordId{kind, key}); changed != m_changed.constEnd())
        return *changed;
    return m_below ? m_below(kind, key) : std::nullopt;
}

void RecordOverlay::apply(const QList<Change> &changes)
{
    for (const Change &change : changes)
        m_changed.insert(RecordId{change.kind, change.key}, change.after);
}

void RecordOverlay::add(const Change &change, QList<Change> &changes)
{
    changes.append(change);
    apply({change});
}

} // namespace tessera
