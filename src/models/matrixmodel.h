// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/selection.h"
#include "workspace/workspace.h"

#include <QAbstractTableModel>

namespace tessera {

class FactIndex;

/// The matrix of the selected year: a row per participating State, a column per measure, and the State's total last.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< Status as int; invalid where the cell does not exist
        MovementRole,                  ///< Movement since the compared year, as int
        WorkRole,                      ///< Work as int
        IsJudgementRole,               ///< bool: the source is a judgement, not a report
        IsLockedRole,                  ///< bool
        HasTextRole,                   ///< bool: something was written about it
        PartRole,                      ///< total column: implemented cells
        OfRole,                        ///< total column: applicable cells
        StateRole,                     ///< code
        MeasureRole,                   ///< number; 0 in the total column
        SearchRole,                    ///< all texts of the cell in search form
        SuggestedRole,                 ///< Status as int, where the facts suggest another than is recorded
    };

    /// Header roles, besides Qt::DisplayRole (State name, measure number).
    enum HeaderRole { TitleRole = Qt::UserRole + 1, SetRole, SetTitleRole };

    MatrixModel(Workspace &workspace, Selection &selection, QObject *parent = nullptr);

    /// From now on cells say what the facts suggest, as far as that was worked out. The index outlives the model.
    void setFacts(const FactIndex &facts);

    void setOrder(StateOrder order);
    [[nodiscard]] StateOrder order() const { return m_order; }

    [[nodiscard]] CellPlace placeAt(const QModelIndex &index) const; ///< measure 0 in the total column
    [[nodiscard]] QModelIndex indexOf(const CellPlace &place) const;
    [[nodiscard]] int totalColumn() const { return int(m_measures.size()); }
    [[nodiscard]] const QStringList &states() const { return m_states; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void reload();
    void showChanged(int year, const QList<CellPlace> &places);
    [[nodiscard]] QVariant cellData(const CellPlace &place, int role) const;
    [[nodiscard]] QVariant totalData(const QString &state, int role) const;
    [[nodiscard]] QString describeCell(const CellPlace &place) const;
    [[nodiscard]] Movement movementAt(const CellPlace &place) const;
    [[nodiscard]] std::optional<Status> suggestedAt(const CellPlace &place) const;

    Workspace &m_workspace;
    Selection &m_selection;
    const FactIndex *m_facts = nullptr;
    StateOrder m_order = StateOrder::Locale;
    QStringList m_states;
    QList<int> m_measures;
    QHash<QString, int> m_rows;
    std::optional<YearMatrix> m_matrix;
    std::optional<YearMatrix> m_compared;
};

/// Lines for a tool tip: which status the facts suggest against the recorded one, and why. Begins with a line end.
[[nodiscard]] QString suggestionText(Status suggested, const QList<Fact> &facts);

} // namespace tessera
