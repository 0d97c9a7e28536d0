// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/adoptermodel.h"

#include "domain/daytext.h"
#include "models/roles.h"
#include "models/tooltip.h"

namespace tessera {

AdopterModel::AdopterModel(Workspace &workspace, QObject *parent) : EntryTableModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::adoptionsChanged, this, &AdopterModel::refresh);
}

void AdopterModel::setMeasure(int measure)
{
    m_measure = measure;
    refresh();
}

int AdopterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AdopterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Adoption &adoption = entries().at(index.row()).adoption;
    switch (role) {
    case Qt::DisplayRole:
        return text(adoption, index.column());
    case Qt::ToolTipRole:
        return plainTip(text(adoption, index.column()));
    case role::kSort:
        if (index.column() == From)
            return adoption.from;
        // What is open ends last.
        return index.column() == To ? QVariant(adoption.to.isValid() ? adoption.to : QDate(9999, 12, 31)) : QVariant();
    default:
        return {};
    }
}

QString AdopterModel::text(const Adoption &adoption, int column) const
{
    switch (column) {
    case StateColumn:
        return m_workspace.participants().nameOf(adoption.state);
    case From:
        return adoption.from.isValid() ? dayText(adoption.from) : tr("not known", "first day of an adopter");
    case To:
        return adoption.to.isValid() ? dayText(adoption.to) : tr("open", "last day of an adopter");
    case Origin:
        return adoption.origin;
    }
    return {};
}

QVariant AdopterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case From:
        return tr("From");
    case To:
        return tr("Until");
    case Origin:
        return tr("Source");
    default:
        return {};
    }
}

void AdopterModel::refresh()
{
    QList<AdopterEntry> fresh;
    for (const Adoption &adoption : m_workspace.adoptions()) {
        if (adoption.measure == m_measure)
            fresh.append({keyOf(adoption), adoption});
    }
    replaceEntries(fresh);
}

QStringList adopterNames(const Participants &participants)
{
    QStringList codes;
    for (const State &state : participants.states()) {
        if (state.kind == StateKind::ParticipatingState)
            codes.append(state.code);
    }
    QStringList names;
    for (const QString &code : participants.sorted(codes, StateOrder::Locale))
        names.append(participants.nameOf(code));
    return names;
}

} // namespace tessera
