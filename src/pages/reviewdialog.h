// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"
#include "review/reviewcontent.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ReviewDialog;
}

namespace tessera {

/// Asks what goes into the annual review and writes it as a PDF. Stays open, with what was chosen, when that fails.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReviewDialog(PageContext &context, QWidget *parent = nullptr);
    ~ReviewDialog() override;

    /// While the review is being written: stops the writing; the dialog stays.
    void reject() override;

private:
    void fillYears();
    void fillComparedYears();
    void fillStates();
    void fillSharing();
    void fillPaper();
    void restoreChoices();
    void rememberChoices();
    void exportReview();
    void setRunning(bool isRunning);
    [[nodiscard]] bool showProgress(int done, int total);
    void showResult(const QString &path);
    [[nodiscard]] int chosenYear() const;
    [[nodiscard]] int chosenComparedYear() const;
    [[nodiscard]] QStringList chosenStates(int year) const;
    [[nodiscard]] ReviewOptions chosenOptions() const;
    [[nodiscard]] ReviewContent makeContent();
    [[nodiscard]] QList<TrendPoint> trend();
    [[nodiscard]] QString proposedPath(const ReviewContent &content) const;

    PageContext &m_context;
    std::unique_ptr<Ui::ReviewDialog> m_ui;
    QString m_writtenPath;
    bool m_isRunning = false;
    bool m_isStopped = false;
};

} // namespace tessera
