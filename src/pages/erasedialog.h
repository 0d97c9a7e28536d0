// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>

class QStandardItemModel;

namespace Ui {
class EraseDialog;
}

namespace tessera {

struct ErasureReport;

/// Erases the personal data of former contacts, after saying plainly what that means.
class EraseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EraseDialog(PageContext &context, QWidget *parent = nullptr);
    ~EraseDialog() override;

private:
    void fill();
    void checkAll(Qt::CheckState state);
    void showCount();
    void erase();
    void report(const ErasureReport &report);
    void offerBackups(const ErasureReport &report);
    [[nodiscard]] QStringList chosen() const;

    PageContext &m_context;
    std::unique_ptr<Ui::EraseDialog> m_ui;
    QStandardItemModel *m_contacts;
};

} // namespace tessera
