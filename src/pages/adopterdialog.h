// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class AdopterDialog;
}

namespace tessera {

/// A State that leads the work on a measure: a new one, or one that is changed. Stays open with what was typed when the
/// workspace refuses.
class AdopterDialog : public QDialog
{
    Q_OBJECT

public:
    AdopterDialog(PageContext &context, int measure, QWidget *parent = nullptr);
    AdopterDialog(PageContext &context, const Adoption &adoption, QWidget *parent = nullptr);
    ~AdopterDialog() override;

    /// What was written, once accepted.
    [[nodiscard]] RecordId record() const;

    /// Writes to the workspace; closes only when that succeeded.
    void accept() override;

private:
    AdopterDialog(PageContext &context, int measure, const std::optional<Adoption> &before, QWidget *parent);
    void showAdoption(const Adoption &adoption);
    [[nodiscard]] Adoption typed() const;

    PageContext &m_context;
    int m_measure;
    std::optional<Adoption> m_before;
    std::unique_ptr<Ui::AdopterDialog> m_ui;
};

} // namespace tessera
