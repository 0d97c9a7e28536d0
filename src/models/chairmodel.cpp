// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chairmodel.h"

#include "domain/daytext.h"
#include "models/roles.h"
#include "models/tooltip.h"

namespace tessera {

ChairModel::ChairModel(const Participants &participants, QObject *parent)
    : QAbstractTableModel(parent)
    , m_participants(participants)
{
    for (const Forum &forum : participants.forums()) {
        for (const Chair &chair : forum.chairs)
            m_rows.append({&forum, &chair});
    }
}

int ChairModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChairModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChairModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainTip((index.column() == ForumName ? row.forum->title.text() : text(row, index.column())));
    case role::kSort:
        if (index.column() == From)
            return row.chair->from;
        return index.column() == To ? QVariant(row.chair->to) : QVariant();
    default:
        return {};
    }
}

QVariant ChairModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ForumName:
        return tr("Forum");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Holder:
        return tr("Chair");
    case Person:
        return tr("Person");
    case HowSure:
        return tr("How sure");
    default:
        return {};
    }
}

QString ChairModel::text(const Row &row, int column) const
{
    switch (column) {
    case ForumName:
        return row.forum->shortTitle.text();
    case From:
        return dayText(row.chair->from);
    case To:
        return row.chair->to.isValid() ? dayText(row.chair->to) : tr("today", "end of a period that is still open");
    case Holder:
        return row.chair->holder.isEmpty() ? tr("vacant") : m_participants.nameOf(row.chair->holder);
    case Person:
        return row.chair->person;
    case HowSure:
        return row.chair->confidence;
    }
    return {};
}

} // namespace tessera
