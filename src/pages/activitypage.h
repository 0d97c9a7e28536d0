// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "pages/pagecontext.h"

#include <QTimer>

#include <memory>

namespace Ui {
class ActivityPage;
}

namespace tessera {

class JournalModel;

/// The journal of the workspace: who changed what and when, newest first, with filters.
class ActivityPage : public Page
{
    Q_OBJECT

public:
    explicit ActivityPage(PageContext &context, QWidget *parent = nullptr);
    ~ActivityPage() override;

    [[nodiscard]] QString heading() const override;
    void copy() override;

    /// Shows the changes of one State, whatever the filters were.
    void showOnly(const QString &state);

private:
    void setUpFilters();
    void fillPeople();
    void clearFilters();
    void applyFilters();
    void showState();
    [[nodiscard]] JournalFilter chosenFilter() const;
    [[nodiscard]] bool isFiltered() const;

    PageContext &m_context;
    std::unique_ptr<Ui::ActivityPage> m_ui;
    JournalModel *m_entries;
    QTimer m_typingPause; ///< a search runs when the typing pauses, not at each key
};

} // namespace tessera
