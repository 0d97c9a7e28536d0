// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/yearrecords.h"

#include <QFrame>

#include <memory>

class QLabel;

namespace Ui {
class SubmissionPanel;
}

namespace tessera {

struct PageContext;

/// How a State's yearly submission stands, and the steps it can take.
class SubmissionPanel : public QFrame
{
    Q_OBJECT

public:
    explicit SubmissionPanel(QWidget *parent = nullptr);
    ~SubmissionPanel() override;

    void setUp(PageContext &context);

    /// A State with its measures of the selected year, and those not confirmed for it yet.
    void showState(const QString &state, int measures, const QList<int> &unconfirmed);

    /// Its buttons in the order in which Tab reaches them.
    [[nodiscard]] QList<QWidget *> tabStops() const;

    /// The height follows from the width; what would be needed in the narrowest place claims no room.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void placeAsked(const CellPlace &place);
    void messageShown(const QString &text);

private:
    void showStages(Stage present);
    void showButtons(const Submission &submission, int unconfirmed);
    void check();
    void edit(std::optional<Stage> proposed);
    void confirmRest();
    void writeForm();
    [[nodiscard]] Submission submission() const;
    [[nodiscard]] std::optional<Stage> nextStage() const;
    [[nodiscard]] QString detailsOf(const Submission &submission) const;

    PageContext *m_context = nullptr;
    std::unique_ptr<Ui::SubmissionPanel> m_ui;
    QList<QLabel *> m_stages; ///< in the order of the course
    QString m_state;
    QList<int> m_unconfirmed;
};

} // namespace tessera
