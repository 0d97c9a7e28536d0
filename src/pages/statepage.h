// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overview.h"
#include "pages/actions.h"
#include "pages/cellpage.h"
#include "pages/partqueue.h"

#include <memory>

namespace Ui {
class StatePage;
}

namespace tessera {

class DuePreview;
class FigureCard;
class StateMeasureModel;

/// One State in one year: its figures, its yearly submission, its measures to be filled in, and what it has to do. What
/// takes its time is worked out when the page has been painted, one part after the other.
class StatePage : public CellPage
{
    Q_OBJECT

public:
    explicit StatePage(PageContext &context, QWidget *parent = nullptr);
    ~StatePage() override;

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] bool finishEditing() override;
    [[nodiscard]] QStringList unsaved() const override;
    void discardUnsaved() override;
    void copy() override;
    [[nodiscard]] QWidget *keyWidget() const override;
    [[nodiscard]] bool takesPaste() const override;
    bool focusFilter() override;

    /// A submission, or a record of a cell: its State and year.
    bool lookAt(const RecordId &record) override;

    [[nodiscard]] CellBlock selectedBlock() const override; ///< the selected measures
    void openCurrent() override;                            ///< edits in place

    /// To-do and chart give way where something else stands beside the page.
    void setAsideShown(bool isShown);

    /// True when all parts show what is recorded now.
    [[nodiscard]] bool isUpToDate() const { return m_pending.isEmpty(); }

Q_SIGNALS:
    /// The user wants to go where that action leads.
    void actionAsked(ActionId action);

protected:
    [[nodiscard]] CellBlock pasteTarget() const override;
    [[nodiscard]] QList<QStringList> arranged(const QList<QStringList> &table) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpSwitcher();
    void setUpPanels();
    void setUpTable();
    void chooseState();
    void goTo(const QString &code);
    void followPlace();
    void showState();
    void showCurrentRow();
    void chooseRow(const QModelIndex &cell);
    void takeCurrentRow();
    void refresh();
    void showNotice();
    void showSubmission();
    void showGaps();
    void showFigures();
    void showDuties();
    void showFacts();
    void showChart();
    void editIn(int column);
    void selectGaps();
    void showMenu(const QPoint &position);
    void fitColumns();
    void fitTextColumn();
    void arrange();
    [[nodiscard]] QList<FigureCard *> cards() const;
    [[nodiscard]] bool participates() const;
    [[nodiscard]] QList<int> selectedMeasures() const;

    std::unique_ptr<Ui::StatePage> m_ui;
    StateMeasureModel *m_measures;
    DuePreview *m_duties;
    QList<Figure> m_figures;
    PartQueue m_pending;
};

} // namespace tessera
