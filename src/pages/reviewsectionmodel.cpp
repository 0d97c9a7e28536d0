// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reviewsectionmodel.h"

#include <algorithm>

namespace tessera {

void ReviewSectionModel::setChoice(Edition edition, const QList<SectionChoice> &chosen)
{
    QList<SectionRow> rows;
    for (const SectionChoice &section : chosen)
        rows.append({section, true});
    // What is not chosen stands after the section it usually follows.
    qsizetype after = 0;
    for (const Choice<SectionId> &choice : choices<SectionId>()) {
        const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                        [&](const SectionRow &row) { return row.section.id == choice.value; });
        if (found == rows.cend())
            rows.insert(after++, {{choice.value, {}}, false});
        else
            after = found - rows.cbegin() + 1;
    }
    beginResetModel();
    m_edition = edition;
    m_rows = rows;
    endResetModel();
}

void ReviewSectionModel::setEdition(Edition edition)
{
    m_edition = edition;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QList<SectionChoice> ReviewSectionModel::chosen() const
{
    QList<SectionChoice> sections;
    for (const SectionRow &row : m_rows) {
        if (row.isChosen)
            sections.append(row.section);
    }
    return sections;
}

void ReviewSectionModel::setText(int row, const QString &text)
{
    if (m_rows.at(row).section.text == text)
        return;
    m_rows[row].section.text = text;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT choiceChanged();
}

int ReviewSectionModel::moveBy(int row, int step)
{
    const int target = row + step;
    if (target < 0 || target >= m_rows.size())
        return row;
    moveRows({}, row, 1, {}, step > 0 ? target + 1 : target);
    return target;
}

int ReviewSectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ReviewSectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SectionRow &row = m_rows.at(index.row());
    const QString label = labelOf(row.section.id);
    const bool hasText = !row.section.text.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        //: %1 = section of the review; the dot says that the user wrote a text above it
        return hasText ? tr("%1 ●").arg(label) : label;
    case Qt::AccessibleTextRole:
        return hasText ? tr("%1, with a text above it").arg(label) : label;
    case Qt::ToolTipRole:
        if (!isIn(row.section.id, m_edition))
            return tr("Names States, so it is not in the edition for circulation");
        return hasText ? tr("A text of yours stands above its contents") : QString();
    case Qt::CheckStateRole:
        return row.isChosen && isIn(row.section.id, m_edition) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool ReviewSectionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole)
        return false;
    const bool isChosen = value.toInt() == Qt::Checked;
    const qsizetype printed = std::count_if(m_rows.cbegin(), m_rows.cend(), [this](const SectionRow &row) {
        return row.isChosen && isIn(row.section.id, m_edition);
    });
    if (!isChosen && printed <= 1)
        return false;
    m_rows[index.row()].isChosen = isChosen;
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT choiceChanged();
    return true;
}

Qt::ItemFlags ReviewSectionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows, never onto one
    const Qt::ItemFlags movable = Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return isIn(m_rows.at(index.row()).section.id, m_edition)
               ? movable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable
               : movable;
}

bool ReviewSectionModel::moveRows(const QModelIndex &from, int first, int count, const QModelIndex &to, int before)
{
    if (from.isValid() || to.isValid() || first < 0 || count != 1 || first >= m_rows.size() || before < 0
        || before > m_rows.size() || !beginMoveRows({}, first, first, {}, before))
        return false;
    m_rows.move(first, before > first ? before - 1 : before);
    endMoveRows();
    Q_EMIT choiceChanged();
    return true;
}

} // namespace tessera
