// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backups.h"

#include <QDialog>

#include <memory>

namespace Ui {
class RestoreDialog;
}

namespace tessera {

class BackupModel;
class SearchFilter;

/// Lets the user choose a backup of a workspace. Restores nothing itself.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(const QString &workspacePath, QWidget *parent = nullptr);
    ~RestoreDialog() override;

    /// The chosen backup; none when the dialog was cancelled or there is no backup.
    [[nodiscard]] std::optional<Backup> chosen() const;

private:
    std::unique_ptr<Ui::RestoreDialog> m_ui;
    BackupModel *m_backups;
    SearchFilter *m_sorted;
};

} // namespace tessera
