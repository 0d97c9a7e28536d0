// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/statusblock.h"

namespace tessera {

QList<CellPlace> CellBlock::places() const
{
    QList<CellPlace> places;
    places.reserve(states.size() * measures.size());
    for (const QString &state : states) {
        for (const int measure : measures)
            places.append({state, measure});
    }
    return places;
}

QList<QStringList> statusTable(const YearMatrix &matrix, const CellBlock &block, bool hasHeadings)
{
    QList<QStringList> table;
    if (hasHeadings) {
        QStringList heading{QString()};
        for (const int measure : block.measures)
            heading.append(matrix.framework().measureLabel(measure));
        table.append(heading);
    }
    for (const QString &state : block.states) {
        QStringList row;
        if (hasHeadings)
            row.append(matrix.participants().nameOf(state));
        for (const int measure : block.measures) {
            const std::optional<Status> status = matrix.status({state, measure});
            row.append(status ? labelOf(*status) : QString());
        }
        table.append(row);
    }
    return table;
}

Result<QList<StatusEdit>> statusEdits(const QList<QStringList> &table, const CellBlock &selection,
                                      const CellBlock &target)
{
    const auto columns = [&] {
        qsizetype widest = 0;
        for (const QStringList &row : table)
            widest = std::max(widest, row.size());
        return widest;
    }();
    const auto recognised = [](const QString &text, qsizetype row, qsizetype column) -> Result<Status> {
        if (const std::optional<Status> status = fromText<Status>(text))
            return *status;
        return failure(ErrorCode::ValueNotRecognised,
                       QCoreApplication::translate("tessera::CellEdits", "“%1” in row %2, column %3 of the pasted text")
                           .arg(text.left(40), QString::number(row + 1), QString::number(column + 1)));
    };

    QList<StatusEdit> edits;
    if (table.size() == 1 && columns == 1) {
        const QString text = table.constFirst().constFirst();
        if (text.trimmed().isEmpty())
            return edits;
        const Result<Status> status = recognised(text, 0, 0);
        if (!status)
            return tl::unexpected(status.error());
        for (const CellPlace &place : selection.places())
            edits.append({place, *status});
        return edits;
    }
    if (table.size() > target.states.size() || columns > target.measures.size()) {
        return failure(ErrorCode::ValueNotRecognised,
                       QCoreApplication::translate("tessera::CellEdits",
                                                   "a table of %1 × %2 cells does not fit where it is pasted")
                           .arg(QString::number(table.size()), QString::number(columns)));
    }
    for (qsizetype row = 0; row < table.size(); ++row) {
        for (qsizetype column = 0; column < table.at(row).size(); ++column) {
            const QString text = table.at(row).at(column);
            if (text.trimmed().isEmpty())
                continue;
            const Result<Status> status = recognised(text, row, column);
            if (!status)
                return tl::unexpected(status.error());
            edits.append({{target.states.at(row), target.measures.at(column)}, *status});
        }
    }
    return edits;
}

} // namespace tessera
