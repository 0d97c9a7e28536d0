// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class SectionTextDialog;
}

namespace tessera {

/// The user's own text above the contents of a section of the review.
class SectionTextDialog : public QDialog
{
    Q_OBJECT

public:
    SectionTextDialog(const QString &section, const QString &text, QWidget *parent = nullptr);
    ~SectionTextDialog() override;

    [[nodiscard]] QString text() const; ///< empty = none

private:
    std::unique_ptr<Ui::SectionTextDialog> m_ui;
};

} // namespace tessera
