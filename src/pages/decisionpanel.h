// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetingrecords.h"
#include "pages/pagecontext.h"

#include <QWidget>

#include <memory>

namespace Ui {
class DecisionPanel;
}

namespace tessera {

class DecisionModel;
class SearchFilter;

/// The decisions and follow-ups of a meeting, and what earlier meetings left open; edited in the table.
class DecisionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionPanel(PageContext &context, QWidget *parent = nullptr);
    ~DecisionPanel() override;

    void setMeeting(const QString &meeting);
    void add();
    void copy() const;
    void finishEditing(); ///< writes what stands in an open field

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTable();
    void fitTextColumn();
    void showState();
    void setStatus(DecisionStatus status);
    void removeCurrent();
    [[nodiscard]] QModelIndex currentRow() const;

    PageContext &m_context;
    std::unique_ptr<Ui::DecisionPanel> m_ui;
    DecisionModel *m_model;
    SearchFilter *m_sorted;
    QString m_meeting;
    bool m_areColumnsChosen = false; ///< by the user, earlier
};

} // namespace tessera
