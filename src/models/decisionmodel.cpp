// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisionmodel.h"

#include "models/tooltip.h"
#include "models/words.h"
#include "workspace/meetingedits.h"

namespace tessera {

using namespace Qt::StringLiterals;

DecisionModel::DecisionModel(Workspace &workspace, QObject *parent) : EntryTableModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::meetingsChanged, this, &DecisionModel::refresh);
}

void DecisionModel::setMeeting(const QString &meeting)
{
    m_meeting = meeting;
    refresh();
}

int DecisionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DecisionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DecisionEntry &entry = entries().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(entry, index.column());
    case Qt::EditRole:
        return index.column() == Due ? QVariant(entry.decision.due) : shown(entry, index.column());
    case Qt::ToolTipRole:
        return plainTip(index.column() == Due && isOverdue(entry.decision) ? tr("Overdue")
                                                                           : shown(entry, index.column()).toString());
    case role::kSort:
        return index.column() == Due ? QVariant(entry.decision.due) : QVariant();
    case role::kChoices:
        return choicesOf(index.column());
    case IsEarlierRole:
        return entry.isEarlier;
    case IsOverdueRole:
        return isOverdue(entry.decision);
    default:
        return {};
    }
}

QVariant DecisionModel::shown(const DecisionEntry &entry, int column) const
{
    const MeetingDecision &decision = entry.decision;
    switch (column) {
    case Kind:
        return labelOf(decision.kind);
    case Text:
        return decision.text;
    case StateColumn:
        return decision.state.isEmpty() ? QString() : m_workspace.participants().nameOf(decision.state);
    case Owner:
        return decision.owner;
    case Due:
        return dayText(decision.due);
    case StatusColumn:
        return labelOf(decision.status);
    case From:
        return entry.isEarlier ? tr("%1 (earlier)").arg(entry.meetingName) : tr("this meeting");
    }
    return {};
}

QStringList DecisionModel::choicesOf(int column) const
{
    switch (column) {
    case Kind:
        return labelsOf<DecisionKind>();
    case StatusColumn:
        return labelsOf<DecisionStatus>();
    case StateColumn:
        return QStringList{QString()} + stateNames(m_workspace.participants());
    default:
        return {};
    }
}

bool DecisionModel::put(MeetingDecision &decision, int column, const QVariant &value) const
{
    const QString text = value.toString().trimmed();
    switch (column) {
    case Kind:
        decision.kind = fromText<DecisionKind>(text).value_or(decision.kind);
        return true;
    case Text:
        decision.text = text;
        return !text.isEmpty();
    case StateColumn:
        decision.state = m_workspace.participants().codeOf(text);
        return text.isEmpty() || !decision.state.isEmpty();
    case Owner:
        decision.owner = text;
        return true;
    case Due:
        decision.due = value.toDate();
        return true;
    case StatusColumn:
        decision.status = fromText<DecisionStatus>(text).value_or(decision.status);
        decision.closedOn = decision.status == DecisionStatus::Open ? QDate() : m_workspace.clock().today();
        return true;
    default:
        return false;
    }
}

bool DecisionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const MeetingDecision before = entries().at(index.row()).decision;
    MeetingDecision after = before;
    if (shown(entries().at(index.row()), index.column()) == value || !put(after, index.column(), value)
        || after == before)
        return false;
    const Result<void> done = MeetingEdits(m_workspace).changeDecision(after);
    if (!done)
        Q_EMIT editRefused(done.error());
    return done.has_value();
}

QVariant DecisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case Text:
        return tr("What");
    case StateColumn:
        return tr("State");
    case Owner:
        //: Heading: who is to do it, in words
        return tr("By whom");
    case Due:
        return tr("Due");
    case StatusColumn:
        return tr("Status");
    case From:
        return tr("From");
    default:
        return {};
    }
}

Qt::ItemFlags DecisionModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = EntryTableModel::flags(index);
    flags.setFlag(Qt::ItemIsEditable, index.isValid() && index.column() != From && !m_workspace.isReadOnly());
    return flags;
}

bool DecisionModel::isOverdue(const MeetingDecision &decision) const
{
    return decision.status == DecisionStatus::Open && decision.due.isValid()
           && decision.due < m_workspace.clock().today();
}

void DecisionModel::refresh()
{
    const MeetingBook &book = m_workspace.meetings();
    QList<DecisionEntry> fresh;
    if (const Meeting *meeting = book.meeting(m_meeting)) {
        for (const MeetingDecision &decision : book.decisions(m_meeting))
            fresh.append({decision.id, decision, book.nameOf(*meeting), false});
        for (const MeetingDecision &decision : book.openBefore(*meeting)) {
            const Meeting *earlier = book.meeting(decision.meeting);
            fresh.append({decision.id, decision, earlier ? book.nameOf(*earlier) : QString(), true});
        }
    }
    replaceEntries(fresh);
}

QStringList stateNames(const Participants &participants)
{
    QStringList codes;
    for (const State &state : participants.states())
        codes.append(state.code);
    QStringList names;
    for (const QString &code : participants.sorted(codes, StateOrder::Locale))
        names.append(participants.nameOf(code));
    return names;
}

} // namespace tessera
