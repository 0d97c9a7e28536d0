// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chartdata.h"
#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CellsDialog;
}

namespace tessera {

class CellListModel;
class Page;
class SearchFilter;

/// The cells behind a number, with the formula that makes the number from them.
class CellsDialog : public QDialog
{
    Q_OBJECT

public:
    CellsDialog(PageContext &context, const QString &title, const QString &formula, int year,
                const QList<CellPlace> &cells, QWidget *parent = nullptr);
    ~CellsDialog() override;

Q_SIGNALS:
    /// The user wants to see that cell; the dialog closes.
    void cellActivated(const CellPlace &place);

private:
    void goToCell();
    void showCount();

    std::unique_ptr<Ui::CellsDialog> m_ui;
    CellListModel *m_cells;
    SearchFilter *m_filter;
};

} // namespace tessera
