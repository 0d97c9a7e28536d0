// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/progressview.h"
#include "pages/actions.h"
#include "pages/page.h"
#include "pages/pagecontext.h"

#include <QSet>
#include <QTimer>

#include <memory>

class QButtonGroup;

namespace Ui {
class ProgressPage;
}

namespace tessera {

class ChartCard;
class ChartNumbersModel;
class ColumnLayout;
class SearchFilter;

/// Charts of how implementation, attendance and contacts develop: all of them as cards, or one alone with its numbers.
/// Charts are worked out one after the other while the page is seen, those in sight first.
class ProgressPage : public Page
{
    Q_OBJECT

public:
    explicit ProgressPage(PageContext &context, QWidget *parent = nullptr);
    ~ProgressPage() override;

    [[nodiscard]] QString heading() const override;
    void copy() override;
    void copyWithHeadings() override;

    void chooseChart(const QString &id); ///< empty = all; so is what is unknown
    [[nodiscard]] const QString &chosenChart() const { return m_chosen; }

    /// Chart and choice for a named view, and back; what no longer exists is replaced by what is usual.
    [[nodiscard]] QString viewContent() const;
    void showView(const QString &content);

    /// True when all charts that are shown show what is recorded now.
    [[nodiscard]] bool isUpToDate() const { return m_isContentKnown && !nextStale(); }

Q_SIGNALS:
    /// The user wants to go where that action leads.
    void actionAsked(ActionId action);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpChips();
    void setUpCards();
    void setUpNumbers();
    void setUpCommands();
    void arrange();
    void refresh();
    void showNext();
    void showContent();
    void showChart(ChartCard &card);
    void showNumbers();
    void copyPicture();
    void openMark(const ChartData &chart, qsizetype series, qsizetype category);
    void openNumber(const QModelIndex &index);
    void setCurrentCard(ChartCard *card);
    [[nodiscard]] QString idOfCurrent() const;
    [[nodiscard]] bool isShown(const ChartCard &card) const;
    [[nodiscard]] bool isInSight(const ChartCard &card) const;
    [[nodiscard]] ChartCard *nextStale() const; ///< nullptr = none

    PageContext &m_context;
    std::unique_ptr<Ui::ProgressPage> m_ui;
    QButtonGroup *m_chips;
    ColumnLayout *m_columns;
    QList<ChartCard *> m_cards; ///< in the order of progressCharts()
    QSet<const ChartCard *> m_stale;
    ChartCard *m_current = nullptr; ///< what commands are about
    ChartNumbersModel *m_numbers;
    SearchFilter *m_sortedNumbers;
    QString m_chosen;
    bool m_isContentKnown = false; ///< whether there is anything to show charts of
    QTimer m_next;
};

} // namespace tessera
