// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class EditionCompareDialog;
}

namespace tessera {

/// A frozen edition beside another one or beside what is recorded now: which cells moved, and the key figures.
class EditionCompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// Row of the edition among all of them, newest first.
    EditionCompareDialog(PageContext &context, const QList<FrozenEdition> &editions, int row,
                         QWidget *parent = nullptr);
    ~EditionCompareDialog() override;

private:
    void compare();
    void showFigures(Workspace &before, Workspace &after, int year);
    void showCells(Workspace &before, Workspace &after, int year);

    PageContext &m_context;
    std::unique_ptr<Ui::EditionCompareDialog> m_ui;
    QList<FrozenEdition> m_editions;
    FrozenEdition m_edition;
};

} // namespace tessera
