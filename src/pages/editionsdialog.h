// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class EditionsDialog;
}

namespace tessera {

/// The frozen editions of the review: their PDF again, what changed afterwards, and how they differ.
class EditionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EditionsDialog(PageContext &context, QWidget *parent = nullptr);
    ~EditionsDialog() override;

private:
    void showEditions();
    void showCommands();
    void savePdf();
    void showChanges();
    void compare();
    void removeEdition();
    [[nodiscard]] const FrozenEdition &current() const;
    [[nodiscard]] QList<JournalEntry> changesAfter(const FrozenEdition &edition);
    [[nodiscard]] QString comparisonText(const FrozenEdition &edition, const QByteArray &pdf, int erased) const;

    PageContext &m_context;
    std::unique_ptr<Ui::EditionsDialog> m_ui;
    QList<FrozenEdition> m_editions; ///< by row
    QString m_written;
};

} // namespace tessera
