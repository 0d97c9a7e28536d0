// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submissioncheck.h"
#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SubmissionCheckDialog;
}

namespace tessera {

class RemarkModel;

/// What a State may want to look at before it submits its year.
class SubmissionCheckDialog : public QDialog
{
    Q_OBJECT

public:
    SubmissionCheckDialog(PageContext &context, const QString &state, int year, QWidget *parent = nullptr);
    ~SubmissionCheckDialog() override;

Q_SIGNALS:
    /// The user wants to see that measure; the dialog closes.
    void placeAsked(const CellPlace &place);

private:
    void goToMeasure();

    std::unique_ptr<Ui::SubmissionCheckDialog> m_ui;
    RemarkModel *m_remarks;
};

/// The remarks about a State's year, as of now.
[[nodiscard]] QList<SubmissionRemark> remarksOn(Workspace &workspace, const QString &state, int year);

} // namespace tessera
