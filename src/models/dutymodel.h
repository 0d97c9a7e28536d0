// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/duties.h"
#include "models/linemodel.h"
#include "models/roles.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QTimer>

namespace tessera {

/// What is due and overdue, by day. Follows the workspace once it has come to rest, and the day as it changes.
class DutyModel : public LineModel
{
    Q_OBJECT

public:
    enum Column { Due, DaysLeft, What, StateName, Reason, ColumnCount };
    enum Role {
        KindRole = role::kFirstOwn, ///< id of the DutyKind
        StateRole,                  ///< code; empty = no State in particular
        IsOverdueRole,              ///< bool
    };

    explicit DutyModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] Duty dutyAt(int row) const;
    [[nodiscard]] int overdueCount() const { return m_overdue; }
    [[nodiscard]] QStringList states() const; ///< codes of the States something is due of

    /// The record to look at in order to do it: for evidence the cell it serves.
    [[nodiscard]] RecordId whereDone(int row) const;

    /// True where it is done by saying so; the others are done at their place and go from the list by themselves.
    [[nodiscard]] bool isDoneByWord(int row) const;
    [[nodiscard]] Result<void> markAsDone(int row);

    /// Works the list out anew when another day has begun.
    void followDay();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void refreshed(); ///< the list is up to date, whether it changed or not

private:
    void refresh();
    [[nodiscard]] Line lineOf(const Duty &duty) const;

    Workspace &m_workspace;
    QHash<QString, Duty> m_duties; ///< by the id of their line
    int m_overdue = 0;
    QDate m_day;
    QTimer m_rest; ///< several changes, one list
    QTimer m_minute;
};

/// How many duties are overdue now, without a list of them; of one State where its code is given.
[[nodiscard]] int overdueDuties(Workspace &workspace, const QString &state = {});

/// "in 12 days", "today", "overdue 8 days"
[[nodiscard]] QString daysLeftText(int daysLeft);

} // namespace tessera
