// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/behind.h"

#include "domain/records.h"
#include "pages/cellsdialog.h"
#include "pages/recordsdialog.h"

namespace tessera {

RecordId cellRecord(const Workspace &workspace, int year, const CellPlace &place)
{
    Assessment cell;
    cell.framework = workspace.framework().id;
    cell.year = year;
    cell.state = place.state;
    cell.measure = place.measure;
    return {RecordKind::Assessment, keyOf(cell)};
}

std::optional<RecordId> chooseBehind(PageContext &context, const QString &title, const Behind &behind, QWidget *parent)
{
    if (behind.isEmpty())
        return {};
    if (behind.cells.isEmpty() && behind.records.size() == 1)
        return behind.records.constFirst();
    if (behind.cells.isEmpty()) {
        RecordsDialog dialog(context, title, behind.formula, behind.records, parent);
        dialog.exec();
        return dialog.chosen();
    }
    std::optional<RecordId> chosen;
    CellsDialog dialog(context, title, behind.formula, behind.year, behind.cells, parent);
    QObject::connect(&dialog, &CellsDialog::cellActivated, &dialog,
                     [&](const CellPlace &place) { chosen = cellRecord(context.workspace, behind.year, place); });
    dialog.exec();
    return chosen;
}

} // namespace tessera
