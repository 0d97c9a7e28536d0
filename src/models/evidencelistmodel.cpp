// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidencelistmodel.h"

#include "domain/daytext.h"
#include "models/roles.h"
#include "models/tooltip.h"

namespace tessera {

namespace {

QString evidenceText(const Evidence &evidence, int column)
{
    switch (column) {
    case EvidenceListModel::Title:
        return evidence.title;
    case EvidenceListModel::Place:
        return evidence.kind == EvidenceKind::File ? evidence.fileName : evidence.address;
    case EvidenceListModel::Dated:
        return dayText(evidence.dated);
    }
    return {};
}

} // namespace

EvidenceListModel::EvidenceListModel(QList<Evidence> evidence, QObject *parent)
    : QAbstractTableModel(parent)
    , m_evidence(std::move(evidence))
{
    std::sort(m_evidence.begin(), m_evidence.end(), [](const Evidence &a, const Evidence &b) {
        const int order = QString::localeAwareCompare(a.title, b.title);
        return order == 0 ? a.id < b.id : order < 0;
    });
}

int EvidenceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_evidence.size());
}

int EvidenceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EvidenceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Evidence &evidence = m_evidence.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return evidenceText(evidence, index.column());
    case Qt::ToolTipRole:
        return plainTip(evidenceText(evidence, index.column()));
    case role::kSort:
        return index.column() == Dated ? QVariant(evidence.dated) : QVariant();
    default:
        return {};
    }
}

QVariant EvidenceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Place:
        return tr("Address or file");
    case Dated:
        return tr("Dated");
    default:
        return {};
    }
}

} // namespace tessera
