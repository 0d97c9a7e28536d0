// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class HistoryDialog;
}

namespace tessera {

class JournalModel;

/// How a cell came to be what it is: its entries of the journal, the newest first, with what each changed.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(PageContext &context, const CellAddress &cell, QWidget *parent = nullptr);
    ~HistoryDialog() override;

private:
    void showState();

    std::unique_ptr<Ui::HistoryDialog> m_ui;
    JournalModel *m_entries;
};

} // namespace tessera
