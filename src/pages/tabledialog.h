// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <memory>

class QTableView;

namespace Ui {
class TableDialog;
}

namespace tessera {

/// Shows rows of texts in a table, which copyRows() can copy. The table keeps them.
void showTexts(QTableView &table, const QStringList &headings, const QList<QStringList> &rows);

/// A list to read and to copy.
class TableDialog : public QDialog
{
    Q_OBJECT

public:
    TableDialog(const QString &title, const QString &intro, const QStringList &headings,
                const QList<QStringList> &rows, QWidget *parent = nullptr);
    ~TableDialog() override;

private:
    std::unique_ptr<Ui::TableDialog> m_ui;
};

} // namespace tessera
