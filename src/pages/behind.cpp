// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/behind.h"

#include "domain/records.h"
#include "pages/cellsdialog.h"

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
    std::optional<RecordId> chosen;
    if (behind.cells.isEmpty()) {
        if (!behind.records.isEmpty())
            chosen = behind.records.constFirst();
        return chosen;
    }
    CellsDialog dialog(context, title, behind.formula, behind.year, behind.cells, parent);
    QObject::connect(&dialog, &CellsDialog::cellActivated, &dialog,
                     [&](const CellPlace &place) { chosen = cellRecord(context.workspace, behind.year, place); });
    dialog.exec();
    return chosen;
}

} // namespace tessera
