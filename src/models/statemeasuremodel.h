// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entrytablemodel.h"
#include "models/roles.h"
#include "workspace/selection.h"
#include "workspace/workspace.h"

namespace tessera {

/// What the State page shows of one measure.
struct StateMeasure {
    QString id; ///< the number
    CellPlace place;
    QString title;
    std::optional<Status> before; ///< in the year looked back to; none where the cell did not exist
    Assessment now;
    int evidence = 0;
    bool isLocked = false;
    std::optional<Status> suggested; ///< by the facts against what is recorded

    bool operator==(const StateMeasure &) const = default;
};

/// The measures of one State in the selected year, those that exist. Edits are written at once, a step each.
class StateMeasureModel : public EntryTableModel<StateMeasure>
{
    Q_OBJECT

public:
    enum Column { Number, Title, Before, Now, Done, EvidenceCount, WorkColumn, ColumnCount };
    enum Role {
        MeasureRole = role::kFirstOwn, ///< number
        IsLockedRole,                  ///< bool
        SuggestedRole,                 ///< Status as int, where the facts suggest another than is recorded
    };

    StateMeasureModel(Workspace &workspace, Selection &selection, QObject *parent = nullptr);

    void setState(const QString &code);
    [[nodiscard]] const QString &state() const { return m_state; }

    /// The year the column Before shows: the compared one, else the year before.
    [[nodiscard]] int yearBefore() const;

    /// Works out where facts suggest another status, which reads what the facts are drawn from. From then on it follows
    /// each refresh.
    void workOutFacts();

    [[nodiscard]] QList<int> measures() const;
    [[nodiscard]] QList<int> withoutEntry() const; ///< measures without a status
    [[nodiscard]] QList<int> unconfirmed() const;  ///< measures whose work is not "confirmed for this year"
    [[nodiscard]] QModelIndex indexOf(int measure, int column = Number) const;

    /// What was typed and could not be stored stays, also while another State or year is shown, until it can or is given up.
    [[nodiscard]] QStringList unsaved() const; ///< "Hungary, CBM 8", each once
    [[nodiscard]] bool saveUnsaved();          ///< false when something is still left
    void discardUnsaved();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void refreshed(); ///< the rows are up to date, whether they changed or not
    void editRefused(const Error &error);
    void unsavedChanged();

    /// A status was chosen that needs a reason, which is to be asked for; nothing was written.
    void reasonNeeded(const CellPlace &place, Status status);

private:
    void refresh();
    void followCells(int year, const QList<CellPlace> &places);
    [[nodiscard]] StateMeasure entryOf(const Measure &measure) const;
    [[nodiscard]] QString shown(const StateMeasure &entry, int column) const;
    [[nodiscard]] QString spoken(const StateMeasure &entry, int column) const;
    [[nodiscard]] QString tip(const StateMeasure &entry, int column) const;
    [[nodiscard]] Result<void> putDone(const CellAddress &cell, const QString &text);
    [[nodiscard]] Result<void> putStatus(const StateMeasure &entry, const QString &text);

    Workspace &m_workspace;
    Selection &m_selection;
    QString m_state;
    bool m_hasFacts = false;
    QHash<QString, QPair<CellAddress, QString>> m_unsaved; ///< what was done, by the key of the cell
};

} // namespace tessera
