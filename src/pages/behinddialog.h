// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

class QAbstractItemModel;
class QTableView;

namespace Ui {
class CellsDialog;
}

namespace tessera {

class SearchFilter;

/// What is behind a number: a list with a search, and the formula that makes the number from it.
class BehindDialog : public QDialog
{
    Q_OBJECT

public:
    ~BehindDialog() override;

protected:
    BehindDialog(const QString &title, const QString &formula, QWidget *parent);

    /// Shows the rows of a model, which it follows; from then on the dialog is ready. The model must outlive the dialog.
    void showList(QAbstractItemModel &model, const QSize &lettersAndLines);

    /// The user wants to go to what is in that row of the model; the dialog closes.
    virtual void go(int row) = 0;

    /// "Cells: 12 of 57"
    [[nodiscard]] virtual QString countText(const QString &shown) const = 0;

    [[nodiscard]] Ui::CellsDialog &form() const { return *m_ui; }

private:
    void goThere();
    void showCount();

    std::unique_ptr<Ui::CellsDialog> m_ui;
    SearchFilter *m_filter;
};

} // namespace tessera
