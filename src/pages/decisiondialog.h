// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetingrecords.h"
#include "pages/pagecontext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class DecisionDialog;
}

namespace tessera {

/// A new decision or follow-up of a meeting. Stays open with what was typed when the workspace refuses.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    DecisionDialog(PageContext &context, const QString &meeting, QWidget *parent = nullptr);
    ~DecisionDialog() override;

    /// Writes to the workspace; closes only when that succeeded.
    void accept() override;

private:
    [[nodiscard]] MeetingDecision typedDecision() const;

    PageContext &m_context;
    QString m_meeting;
    std::unique_ptr<Ui::DecisionDialog> m_ui;
};

} // namespace tessera
