// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shortcutmodel.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ShortcutsDialog;
}

namespace tessera {

class SearchFilter;

/// All keyboard shortcuts, searchable.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QList<ShortcutRow> rows, QWidget *parent = nullptr);
    ~ShortcutsDialog() override;

private:
    void showCount();

    std::unique_ptr<Ui::ShortcutsDialog> m_ui;
    SearchFilter *m_filter;
};

} // namespace tessera
