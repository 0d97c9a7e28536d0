// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journalmodel.h"

#include "models/roles.h"
#include "models/tooltip.h"
#include "models/words.h"

#include <QLocale>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualPortion = 500;

QString entryText(const JournalEntry &entry, int column)
{
    switch (column) {
    case JournalModel::Time:
        return timeText(entry.time);
    case JournalModel::Person:
        return entry.author.name;
    case JournalModel::What:
        return entry.title;
    case JournalModel::Kind:
        return labelOf(entry.origin);
    case JournalModel::Changes:
        return QLocale().toString(entry.changeCount);
    }
    return {};
}

/// What the columns have no room for: the computer beside the person, the reason below the title.
QString entryTip(const JournalEntry &entry, int column)
{
    if (column == JournalModel::Person)
        return entry.author.machine.isEmpty() ? entry.author.name : entry.author.name + u" @ "_s + entry.author.machine;
    if (column == JournalModel::What && !entry.reason.isEmpty())
        return entry.title + u'\n' + entry.reason;
    return entryText(entry, column);
}

} // namespace

JournalModel::JournalModel(Workspace &workspace, QObject *parent) : QAbstractTableModel(parent), m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::recordsChanged, this, &JournalModel::prependNewEntries);
}

void JournalModel::setFilter(const JournalFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_portion = filter.limit > 0 ? filter.limit : kUsualPortion;
    m_entries = readPortion(m_portion);
    endResetModel();
    notePeople(m_entries);
}

void JournalModel::showOlder()
{
    if (!m_hasOlder)
        return;
    // The journal only grows and is read newest first: what is shown already comes again at the front.
    const QList<JournalEntry> older = readPortion(int(m_entries.size()) + m_portion).mid(m_entries.size());
    if (older.isEmpty())
        return;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + older.size()) - 1);
    m_entries += older;
    endInsertRows();
    notePeople(older);
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JournalEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entryText(entry, index.column());
    case Qt::ToolTipRole:
        return plainTip(entryTip(entry, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == Changes ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case role::kSort:
        return entry.number;
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Person:
        return tr("Person");
    case What:
        return tr("What");
    case Kind:
        return tr("Kind");
    case Changes:
        return tr("Changes");
    default:
        return {};
    }
}

QList<JournalEntry> JournalModel::read(const JournalFilter &filter)
{
    Result<QList<JournalEntry>> entries = m_workspace.store().journal(filter);
    m_error = entries ? std::nullopt : std::optional(entries.error());
    return std::move(entries).value_or(QList<JournalEntry>());
}

QList<JournalEntry> JournalModel::readPortion(int size)
{
    JournalFilter filter = m_filter;
    filter.limit = size + 1; // one more tells whether there are older ones
    QList<JournalEntry> entries = read(filter);
    m_hasOlder = entries.size() > size;
    if (m_hasOlder)
        entries.removeLast();
    return entries;
}

void JournalModel::prependNewEntries()
{
    if (m_portion == 0)
        return;
    JournalFilter filter = m_filter;
    filter.limit = 0;
    if (!m_entries.isEmpty())
        filter.after = std::max(filter.after, m_entries.constFirst().number);
    const QList<JournalEntry> entries = read(filter);
    if (entries.isEmpty())
        return;
    beginInsertRows({}, 0, int(entries.size()) - 1);
    m_entries = entries + m_entries;
    endInsertRows();
    notePeople(entries);
}

void JournalModel::notePeople(const QList<JournalEntry> &entries)
{
    const qsizetype known = m_people.size();
    for (const JournalEntry &entry : entries) {
        if (!m_people.contains(entry.author.name))
            m_people.append(entry.author.name);
    }
    if (m_people.size() == known)
        return;
    std::sort(m_people.begin(), m_people.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    Q_EMIT peopleChanged();
}

} // namespace tessera
