// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidencemodel.h"

#include "models/tooltip.h"

#include <QLocale>

namespace tessera {

namespace {

QString addressOf(const Evidence &evidence)
{
    return evidence.kind == EvidenceKind::File ? evidence.fileName : evidence.address;
}

QString nameOf(const Evidence &evidence)
{
    return evidence.title.isEmpty() ? addressOf(evidence) : evidence.title;
}

} // namespace

EvidenceModel::EvidenceModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    const auto concernsEvidence = [](const QList<Change> &changes) {
        return std::any_of(changes.begin(), changes.end(),
                           [](const Change &change) { return change.kind == RecordKind::Evidence; });
    };
    connect(&workspace, &Workspace::cellsChanged, this, [this](int year, const QList<CellPlace> &places) {
        if (year == m_cell.year && places.contains(m_cell.place))
            reload();
    });
    connect(&workspace, &Workspace::recordsChanged, this, [this, concernsEvidence](const QList<Change> &changes) {
        if (concernsEvidence(changes))
            reload();
    });
}

void EvidenceModel::setCell(const CellAddress &cell)
{
    m_cell = cell;
    reload();
}

Evidence EvidenceModel::evidenceAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_evidence.at(index.row()) : Evidence();
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_evidence.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Evidence &evidence = m_evidence.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == DatedColumn)
            return evidence.dated.isValid() ? QLocale().toString(evidence.dated, QLocale::ShortFormat) : QString();
        return nameOf(evidence);
    case Qt::ToolTipRole:
        return plainTip(QString(evidence.title + u'\n' + addressOf(evidence) + u'\n' + sharingText(evidence.sharing)
                                + u'\n' + evidence.origin)
                            .trimmed());
    case IdRole:
        return evidence.id;
    case IsFileRole:
        return evidence.kind == EvidenceKind::File;
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TitleColumn ? tr("Evidence") : tr("Dated");
}

void EvidenceModel::reload()
{
    beginResetModel();
    m_evidence.clear();
    if (m_cell.year > 0) {
        for (const EvidenceUse &use : m_workspace.year(m_cell.year).evidenceUses(m_cell.place)) {
            const auto found = m_workspace.evidence().constFind(use.evidence);
            if (found != m_workspace.evidence().constEnd())
                m_evidence.append(*found);
        }
        std::sort(m_evidence.begin(), m_evidence.end(), [](const Evidence &a, const Evidence &b) {
            const int order = QString::localeAwareCompare(nameOf(a), nameOf(b));
            return order != 0 ? order < 0 : a.id < b.id;
        });
    }
    endResetModel();
}

} // namespace tessera
