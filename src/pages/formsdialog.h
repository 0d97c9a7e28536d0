// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class FormsDialog;
}

namespace tessera {

/// Which forms are written for the round through the ministries.
struct FormChoice {
    QStringList states; ///< codes; none = all participating States of the year
    int year = 0;
    QString language;     ///< BCP 47; empty = usualDocumentLanguage()
    bool isFilled = true; ///< with what is recorded
};

/// Asks for the States, the language and whether the forms are filled in.
class FormsDialog : public QDialog
{
    Q_OBJECT

public:
    FormsDialog(PageContext &context, const FormChoice &choice, QWidget *parent);
    ~FormsDialog() override;

    /// With the States filled in.
    [[nodiscard]] FormChoice choice() const;

private:
    void showChoice();

    PageContext &m_context;
    std::unique_ptr<Ui::FormsDialog> m_ui;
    int m_year = 0;
};

} // namespace tessera
