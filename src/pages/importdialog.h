// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tableimport.h"
#include "pages/pagecontext.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace Ui {
class ImportDialog;
}

namespace tessera {

class ImportJob;
class ImportPreviewModel;
class ImportRowFilter;

/// Shows what a file would change, line by line, and imports it in one step when nothing in it is refused.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(PageContext &context, const QString &path, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// What was done, for the status bar; empty unless something was imported.
    [[nodiscard]] const QString &message() const { return m_message; }

private:
    void setUpTable();
    void setUpCardRoles();
    void read();
    void showResult();
    void showPreview();
    void showError(const Error &error);
    void showShown();
    void import();

    PageContext &m_context;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    QString m_path;
    ImportPreviewModel *m_rows;
    ImportRowFilter *m_filter;
    QTimer m_patience; ///< until it is said that reading takes its time
    std::unique_ptr<ImportJob> m_job;
    ImportPreview m_preview;
    QString m_message;
};

} // namespace tessera
