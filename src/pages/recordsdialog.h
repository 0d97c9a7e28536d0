// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>
#include <optional>

class QStandardItemModel;

namespace Ui {
class CellsDialog;
}

namespace tessera {

class SearchFilter;

/// The contacts or meetings behind a number, with the formula that makes the number from them.
class RecordsDialog : public QDialog
{
    Q_OBJECT

public:
    RecordsDialog(PageContext &context, const QString &title, const QString &formula, const QList<RecordId> &records,
                  QWidget *parent = nullptr);
    ~RecordsDialog() override;

    /// The one the user wants to see, when the dialog was accepted.
    [[nodiscard]] std::optional<RecordId> chosen() const { return m_chosen; }

private:
    void goToRecord();
    void showCount();

    std::unique_ptr<Ui::CellsDialog> m_ui; // the same form: a list with a search and its formula
    QList<RecordId> m_records;
    QStandardItemModel *m_names;
    SearchFilter *m_filter;
    std::optional<RecordId> m_chosen;
};

} // namespace tessera
