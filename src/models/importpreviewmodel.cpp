// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importpreviewmodel.h"

#include "models/tooltip.h"

#include <QLocale>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QString outcomeText(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::New:
        return u"+  "_s + labelOf(outcome);
    case ImportOutcome::Changed:
        return u"→  "_s + labelOf(outcome);
    case ImportOutcome::Unchanged:
        return u"=  "_s + labelOf(outcome);
    case ImportOutcome::Refused:
        return u"▲  "_s + labelOf(outcome);
    }
    return {};
}

QString importRowText(const ImportRow &row, int column)
{
    switch (column) {
    case ImportPreviewModel::LineNumber:
        return QLocale().toString(row.line);
    case ImportPreviewModel::Outcome:
        return outcomeText(row.outcome);
    case ImportPreviewModel::Subject:
        return row.subject;
    case ImportPreviewModel::Reason:
        return row.reason;
    }
    return {};
}

} // namespace

void ImportPreviewModel::setRows(const QList<ImportRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return importRowText(row, index.column());
    case Qt::ToolTipRole:
        return plainTip(importRowText(row, index.column()));
    case role::kSort:
        return index.column() == LineNumber ? QVariant(row.line)
               : index.column() == Outcome  ? QVariant(int(row.outcome))
                                            : QVariant();
    case OutcomeRole:
        return int(row.outcome);
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineNumber:
        return tr("Line");
    case Outcome:
        return tr("What happens");
    case Subject:
        return tr("Subject");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

QString countsText(const ImportPreview &preview)
{
    const auto count = [&](ImportOutcome outcome) { return QLocale().toString(preview.count(outcome)); };
    //: How many lines of a file are of each kind
    return ImportPreviewModel::tr("New: %1, changed: %2, unchanged: %3, refused: %4.")
        .arg(count(ImportOutcome::New), count(ImportOutcome::Changed), count(ImportOutcome::Unchanged),
             count(ImportOutcome::Refused));
}

QString adviceText(const ImportPreview &preview)
{
    if (const int refused = preview.count(ImportOutcome::Refused); refused > 0)
        return ImportPreviewModel::tr("%n line(s) cannot be taken over, so nothing is imported. Correct the file and "
                                      "read it again.",
                                      nullptr, refused);
    if (canBeApplied(preview))
        return ImportPreviewModel::tr("Everything can be taken over, in one step that can be undone.");
    return ImportPreviewModel::tr("All of it is in the workspace already; there is nothing to import.");
}

bool canBeApplied(const ImportPreview &preview)
{
    return preview.count(ImportOutcome::Refused) == 0 && !preview.changes.isEmpty();
}

} // namespace tessera
