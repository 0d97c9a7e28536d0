// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/recordplace.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// The newest cell a piece of evidence serves.
std::optional<CellAddress> newestUse(Workspace &workspace, const QString &evidence)
{
    const auto uses = workspace.store().records(RecordKind::EvidenceUse, {{u"evidence"_s, evidence}});
    if (!uses)
        return std::nullopt;
    std::optional<CellAddress> newest;
    for (const RecordValues &values : *uses) {
        const auto use = recordFrom<EvidenceUse>(values);
        if (use.framework == workspace.framework().id && (!newest || use.year > newest->year))
            newest = CellAddress{use.framework, use.year, {use.state, use.measure}};
    }
    return newest;
}

/// Framework, year, State and measure as they begin the key.
std::optional<CellAddress> fromKey(Workspace &workspace, const QString &key)
{
    const QStringList parts = key.split(u'/');
    const int year = parts.value(1).toInt();
    if (parts.size() < 3 || parts.at(0) != workspace.framework().id || !workspace.years().contains(year))
        return std::nullopt;
    const QList<int> measures = workspace.matrix(year).measureNumbers();
    const int measure = parts.size() > 3 ? parts.at(3).toInt() : measures.value(0);
    return CellAddress{parts.at(0), year, {parts.at(2), measure}};
}

} // namespace

std::optional<CellAddress> cellOf(Workspace &workspace, const RecordId &record)
{
    switch (record.kind) {
    case RecordKind::Assessment:
    case RecordKind::Component:
    case RecordKind::EvidenceUse:
    case RecordKind::Submission:
        return fromKey(workspace, record.key);
    case RecordKind::Evidence:
        return newestUse(workspace, record.key);
    default:
        return std::nullopt;
    }
}

RecordId recordOf(const CellAddress &cell)
{
    Assessment assessment;
    assessment.framework = cell.framework;
    assessment.year = cell.year;
    assessment.state = cell.place.state;
    assessment.measure = cell.place.measure;
    return {RecordKind::Assessment, keyOf(assessment)};
}

} // namespace tessera
