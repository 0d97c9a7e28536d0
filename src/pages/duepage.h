// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "pages/pagecontext.h"

#include <memory>

namespace Ui {
class DuePage;
}

namespace tessera {

class DutyFilter;
class DutyModel;

/// What is due and overdue, by day; each entry leads to the place where it is done.
class DuePage : public Page
{
    Q_OBJECT

public:
    explicit DuePage(PageContext &context, QWidget *parent = nullptr);
    ~DuePage() override;

    [[nodiscard]] QString heading() const override;
    void copy() override;
    bool focusFilter() override;

private:
    void setUpTable();
    void setUpFilters();
    void fillStates();
    void showOnly(const QString &state); ///< empty = all
    void clearFilters();
    void showState();
    void showCurrent();
    void goThere();
    void markAsDone();
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] int currentDuty() const; ///< row of the model; -1 = none

    PageContext &m_context;
    std::unique_ptr<Ui::DuePage> m_ui;
    DutyModel *m_duties;
    DutyFilter *m_filter;
};

} // namespace tessera
