// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matrixchoice.h"
#include "pages/cellpage.h"

#include <QTimer>

#include <memory>

class QActionGroup;
class QPushButton;

namespace Ui {
class MatrixPage;
}

namespace tessera {

class FactIndex;
class MatrixFilter;
class MatrixModel;
class MatrixView;

/// The matrix of one year: 57 States, 16 measures, filters, totals.
class MatrixPage : public CellPage
{
    Q_OBJECT

public:
    explicit MatrixPage(PageContext &context, QWidget *parent = nullptr);
    ~MatrixPage() override;

    [[nodiscard]] QString heading() const override;
    void copy() override;
    void copyWithHeadings() override;
    [[nodiscard]] QWidget *keyWidget() const override;

    /// An assessment, component, use of evidence or submission: its year and cell; a piece of evidence: the newest cell
    /// it serves.
    bool lookAt(const RecordId &record) override;

    [[nodiscard]] CellBlock selectedBlock() const override;
    void openCurrent() override; ///< the inspector, or in the total column the cells behind the number
    bool focusFilter() override;
    void focusTable();
    void clearFilters();

    /// Filters and order as they are, and others in their place.
    [[nodiscard]] MatrixChoice choice() const;
    void setChoice(const MatrixChoice &choice);

    [[nodiscard]] MatrixView &view() const;
    [[nodiscard]] FactIndex &facts() const { return *m_facts; }

protected:
    [[nodiscard]] CellBlock pasteTarget() const override;
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void inspectorAsked();                  ///< Enter on a cell
    void cellAsked(const CellPlace &place); ///< chosen in a list of cells

private:
    void setUpChips();
    void setUpFacts();
    void setUpLegend();
    void setUpClearAction();
    void setUpOrderMenu();
    void setUpViews();
    void fitToHeight();
    void applyFilters();
    void applyOrder(const MatrixChoice &choice);
    void showTotals();
    void showHeading();
    void showCellsBehind(const QString &title, const QStringList &states, const QList<int> &measures);
    void chooseGroup(const QString &groupId);

    std::unique_ptr<Ui::MatrixPage> m_ui;
    FactIndex *m_facts;
    MatrixModel *m_model;
    MatrixFilter *m_filter;
    QList<QPushButton *> m_groupChips;
    QList<QWidget *> m_legend;
    QActionGroup *m_orders = nullptr;
    QPushButton *m_moreGroups = nullptr;
    QPushButton *m_gapsChip = nullptr;
    QPushButton *m_changedChip = nullptr;
    QPushButton *m_factsChip = nullptr;
    QTimer m_settling; ///< until the window stands and there is time for the facts
    QString m_group;
};

} // namespace tessera
