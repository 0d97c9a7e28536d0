// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statechangemodel.h"

#include "models/words.h"

#include <QSet>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostEntries = 1000; ///< that are looked at; who was away longer reads the Activity page

struct ChangesOfState {
    QSet<QString> cells;
    QSet<RecordId> others;
    QDateTime newest;
};

QString valueOf(const Change &change, QStringView field)
{
    const std::optional<RecordValues> &values = change.after ? change.after : change.before;
    const qsizetype index = recordSchema(change.kind).indexOf(field);
    return values && index >= 0 ? values->value(index).toString() : QString();
}

bool concernsCell(RecordKind kind)
{
    return kind == RecordKind::Assessment || kind == RecordKind::Component || kind == RecordKind::EvidenceUse;
}

void count(const Change &change, const QDateTime &time, QHash<QString, ChangesOfState> &states)
{
    const QString code = valueOf(change, u"state");
    if (code.isEmpty())
        return;
    ChangesOfState &state = states[code];
    if (concernsCell(change.kind))
        state.cells.insert(valueOf(change, u"year") + u'/' + valueOf(change, u"measure"));
    else
        state.others.insert({change.kind, change.key});
    state.newest = std::max(state.newest, time);
}

QList<StateChange> byTime(const QHash<QString, ChangesOfState> &states)
{
    QList<StateChange> list;
    for (auto state = states.cbegin(); state != states.cend(); ++state)
        list.append({state.key(), int(state->cells.size()), int(state->others.size()), state->newest});
    std::sort(list.begin(), list.end(), [](const StateChange &a, const StateChange &b) {
        return a.newest != b.newest ? a.newest > b.newest : a.state < b.state;
    });
    return list;
}

} // namespace

Result<qint64> newestEntry(const Workspace &workspace)
{
    JournalFilter filter;
    filter.limit = 1;
    return workspace.store().journal(filter).map(
        [](const QList<JournalEntry> &entries) { return entries.isEmpty() ? qint64(0) : entries.constFirst().number; });
}

Result<QList<StateChange>> stateChanges(const Workspace &workspace, qint64 after, const Author &own)
{
    JournalFilter filter;
    filter.after = after;
    filter.limit = kMostEntries;
    const Result<QList<JournalEntry>> entries = workspace.store().journal(filter);
    if (!entries)
        return tl::unexpected(entries.error());
    QHash<QString, ChangesOfState> states;
    for (const JournalEntry &entry : *entries) {
        if (entry.author.name == own.name && entry.author.machine == own.machine)
            continue;
        const Result<QList<Change>> changes = workspace.store().changes(entry.number);
        if (!changes)
            return tl::unexpected(changes.error());
        for (const Change &change : *changes)
            count(change, entry.time, states);
    }
    return byTime(states);
}

StateChangeModel::StateChangeModel(Workspace &workspace, QObject *parent) : LineModel(parent), m_workspace(workspace) {}

Result<void> StateChangeModel::showAfter(qint64 entry, const Author &own)
{
    const Result<QList<StateChange>> changes = stateChanges(m_workspace, entry, own);
    if (!changes)
        return tl::unexpected(changes.error());
    QList<Line> lines;
    for (const StateChange &change : *changes)
        lines.append(lineOf(change));
    showLines(lines);
    return {};
}

int StateChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StateChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateName:
        return tr("State");
    case What:
        return tr("What changed");
    case When:
        //: Head of a column with the time of the newest change
        return tr("Last change");
    default:
        return {};
    }
}

Line StateChangeModel::lineOf(const StateChange &change) const
{
    QStringList what;
    if (change.cells > 0)
        what.append(tr("%n cell(s)", nullptr, change.cells));
    if (change.others > 0)
        //: Contacts, attendance and the like, beside "%n cell(s)"
        what.append(tr("%n other record(s)", nullptr, change.others));
    return {change.state,
            {{m_workspace.participants().nameOf(change.state), {}, Tone::Plain, {}, {}},
             {what.join(u", "_s), change.cells + change.others, Tone::Plain, {}, {}},
             {timeText(change.newest), change.newest, Tone::Muted, {}, {}}},
            {},
            {}};
}

} // namespace tessera
