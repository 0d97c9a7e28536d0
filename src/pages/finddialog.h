// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/searchindex.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class FindDialog;
}

namespace tessera {

class Appearance;
class SearchModel;

/// One field and what was found for its text, best first. The field keeps the keyboard while Up and Down choose.
class FindDialog : public QDialog
{
    Q_OBJECT

public:
    FindDialog(SearchModel &model, const Appearance &appearance, QWidget *parent = nullptr);
    ~FindDialog() override;

    /// What the user wants to be taken to, once the dialog was accepted.
    [[nodiscard]] const std::optional<Hit> &chosen() const { return m_chosen; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &question);
    void choose();

    std::unique_ptr<Ui::FindDialog> m_ui;
    SearchModel &m_model;
    std::optional<Hit> m_chosen;
};

} // namespace tessera
