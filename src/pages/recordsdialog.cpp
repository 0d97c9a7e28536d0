// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recordsdialog.h"

#include "models/recordnames.h"
#include "ui_cellsdialog.h"

#include <QStandardItemModel>

namespace tessera {

RecordsDialog::RecordsDialog(PageContext &context, const QString &title, const QString &formula,
                             const QList<RecordId> &records, QWidget *parent)
    : BehindDialog(title, formula, parent)
    , m_records(records)
{
    form().filterEdit->setPlaceholderText(tr("Part of a name"));
    form().cellsTable->setAccessibleName(tr("Records"));
    form().goButton->setText(tr("&Go there"));
    form().goButton->setToolTip(tr("Shows the record on its page"));
    auto *names = new QStandardItemModel(this);
    const bool areMeetings = !records.isEmpty() && records.constFirst().kind == RecordKind::Meeting;
    names->setHorizontalHeaderLabels({areMeetings ? tr("Meeting") : tr("Contact")});
    for (const RecordId &record : records) {
        const QString name = record.kind == RecordKind::Meeting ? meetingName(record.key, context.workspace)
                                                                : contactName(record.key, context.workspace);
        auto *item = new QStandardItem(name);
        item->setEditable(false);
        names->appendRow(item);
    }
    showList(*names, {70, 28});
}

void RecordsDialog::go(int row)
{
    m_chosen = m_records.at(row);
}

QString RecordsDialog::countText(const QString &shown) const
{
    return tr("Records: %1").arg(shown);
}

} // namespace tessera
