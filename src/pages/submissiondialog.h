// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SubmissionDialog;
}

namespace tessera {

/// Stage, days and document of a State's yearly submission. Stays open with what was typed when the workspace refuses.
class SubmissionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `proposed` = the stage that is chosen at first; none = the present one.
    SubmissionDialog(PageContext &context, const QString &state, int year, std::optional<Stage> proposed,
                     QWidget *parent = nullptr);
    ~SubmissionDialog() override;

    /// Writes to the workspace; closes only when that succeeded. Asks first when remarks are left.
    void accept() override;

private:
    void fillStages(std::optional<Stage> proposed);
    void fillLanguages();
    void showStage();
    [[nodiscard]] Submission typedSubmission() const;
    [[nodiscard]] bool isMeant(const Submission &typed);

    PageContext &m_context;
    Submission m_before;
    std::unique_ptr<Ui::SubmissionDialog> m_ui;
};

} // namespace tessera
