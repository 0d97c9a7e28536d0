// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/behind.h"

#include "pages/cellsdialog.h"
#include "pages/page.h"
#include "pages/recordsdialog.h"
#include "workspace/recordplace.h"

namespace tessera {

namespace {

std::optional<RecordId> chosenCell(Page &page, PageContext &context, const QString &title, const Behind &behind)
{
    std::optional<RecordId> chosen;
    CellsDialog dialog(context, title, behind.formula, behind.year, behind.cells, &page);
    QObject::connect(&dialog, &CellsDialog::cellActivated, &dialog, [&](const CellPlace &place) {
        chosen = recordOf({context.workspace.framework().id, behind.year, place});
    });
    dialog.exec();
    return chosen;
}

std::optional<RecordId> chosenRecord(Page &page, PageContext &context, const QString &title, const Behind &behind)
{
    if (behind.records.size() == 1)
        return behind.records.constFirst();
    RecordsDialog dialog(context, title, behind.formula, behind.records, &page);
    dialog.exec();
    return dialog.chosen();
}

} // namespace

bool showBehind(Page &page, PageContext &context, const QString &title, const Behind &behind)
{
    if (behind.isEmpty())
        return false;
    const std::optional<RecordId> chosen = behind.cells.isEmpty() ? chosenRecord(page, context, title, behind)
                                                                  : chosenCell(page, context, title, behind);
    if (chosen)
        Q_EMIT page.recordAsked(*chosen);
    return true;
}

} // namespace tessera
