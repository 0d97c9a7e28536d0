// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dutymodel.h"

#include "models/words.h"
#include "workspace/meetingedits.h"
#include "workspace/recordplace.h"

#include <QSet>

#include <algorithm>
#include <chrono>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QList<Duty> dutiesNow(Workspace &workspace)
{
    const Clock &clock = workspace.clock();
    return duties(workspace.factSources(clock.today().year()), workspace.framework(), clock.now());
}

QString lineId(const Duty &duty)
{
    return idOf(duty.kind) + u'/' + duty.state + u'/' + duty.record.key;
}

} // namespace

DutyModel::DutyModel(Workspace &workspace, QObject *parent) : LineModel(parent), m_workspace(workspace)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(0);
    m_minute.start(std::chrono::minutes(1));
    connect(&m_rest, &QTimer::timeout, this, &DutyModel::refresh);
    connect(&m_minute, &QTimer::timeout, this, &DutyModel::followDay);
    connect(&workspace, &Workspace::recordsChanged, &m_rest, qOverload<>(&QTimer::start));
    refresh();
}

Duty DutyModel::dutyAt(int row) const
{
    return m_duties.value(idAt(row));
}

QStringList DutyModel::states() const
{
    QSet<QString> codes;
    for (const Duty &duty : m_duties)
        codes.insert(duty.state);
    codes.remove({});
    return m_workspace.participants().sorted(codes.values(), StateOrder::Locale);
}

RecordId DutyModel::whereDone(int row) const
{
    const Duty duty = dutyAt(row);
    if (duty.place.measure == 0 || duty.kind == DutyKind::Submission)
        return duty.record;
    return recordOf({m_workspace.framework().id, duty.year, duty.place});
}

bool DutyModel::isDoneByWord(int row) const
{
    return dutyAt(row).kind == DutyKind::FollowUp && !m_workspace.isReadOnly();
}

Result<void> DutyModel::markAsDone(int row)
{
    const RecordId record = dutyAt(row).record;
    const MeetingDecision *decision = m_workspace.meetings().decision(record.key);
    if (record.kind != RecordKind::MeetingDecision || !decision)
        return {};
    MeetingDecision done = *decision;
    done.status = DecisionStatus::Done;
    return MeetingEdits(m_workspace).changeDecision(done);
}

void DutyModel::followDay()
{
    if (m_workspace.clock().today() != m_day)
        refresh();
}

int DutyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DutyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due:
        return tr("Due");
    case DaysLeft:
        return tr("Days left");
    case What:
        return tr("What");
    case StateName:
        return tr("State");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

void DutyModel::refresh()
{
    m_day = m_workspace.clock().today();
    m_duties.clear();
    m_overdue = 0;
    QList<Line> lines;
    for (const Duty &duty : dutiesNow(m_workspace)) {
        const Line line = lineOf(duty);
        if (m_duties.contains(line.id))
            continue;
        m_duties.insert(line.id, duty);
        m_overdue += duty.daysLeft < 0 ? 1 : 0;
        lines.append(line);
    }
    showLines(lines);
    Q_EMIT refreshed();
}

Line DutyModel::lineOf(const Duty &duty) const
{
    const bool isOverdue = duty.daysLeft < 0;
    const Tone tone = isOverdue ? Tone::Attention : Tone::Plain;
    const QString left = daysLeftText(duty.daysLeft);
    const QString state = duty.state.isEmpty() ? QString() : m_workspace.participants().nameOf(duty.state);
    return {lineId(duty),
            {{dayText(duty.due), duty.due, tone, {}, {}},
             {isOverdue ? u"▲ "_s + left : left, duty.daysLeft, tone, {}, left},
             {labelOf(duty.kind), {}, Tone::Plain, {}, {}},
             {state, {}, Tone::Plain, {}, {}},
             {duty.reason, {}, Tone::Plain, dayText(duty.due) + u" · "_s + left, {}}},
            {},
            {idOf(duty.kind), duty.state, isOverdue}};
}

int overdueDuties(Workspace &workspace, const QString &state)
{
    const QList<Duty> all = dutiesNow(workspace);
    return int(std::count_if(all.begin(), all.end(), [&state](const Duty &duty) {
        return duty.daysLeft < 0 && (state.isEmpty() || duty.state == state);
    }));
}

QString daysLeftText(int daysLeft)
{
    if (daysLeft < 0)
        return DutyModel::tr("overdue %n day(s)", nullptr, -daysLeft);
    if (daysLeft == 0)
        return DutyModel::tr("today");
    return DutyModel::tr("in %n day(s)", nullptr, daysLeft);
}

} // namespace tessera
