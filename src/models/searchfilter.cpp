// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchfilter.h"

#include "domain/participants.h"
#include "models/roles.h"

#include <algorithm>

namespace tessera {

namespace {

QString searchableText(const QAbstractItemModel &model, int row, const QModelIndex &parent)
{
    if (const QVariant text = model.index(row, 0, parent).data(role::kSearch); text.isValid())
        return searchForm(text.toString());
    QString joined;
    for (int column = 0; column < model.columnCount(parent); ++column)
        joined += model.index(row, column, parent).data().toString() + u' ';
    return searchForm(joined);
}

QVariant sortValue(const QModelIndex &index)
{
    const QVariant value = index.data(role::kSort);
    return value.isValid() ? value : index.data();
}

} // namespace

SearchFilter::SearchFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortLocaleAware(true);
}

void SearchFilter::setSearch(const QString &text)
{
    const QStringList words = searchForm(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool SearchFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = searchableText(*sourceModel(), sourceRow, sourceParent);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word); });
}

bool SearchFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = sortValue(left);
    const QVariant b = sortValue(right);
    if (a.userType() == QMetaType::QString)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace tessera
