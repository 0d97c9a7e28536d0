// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "workspace/workspace.h"

#include <QAbstractTableModel>

namespace tessera {

/// A State at a meeting.
struct AttendancePlace {
    QString meeting; ///< Meeting::id
    QString state;

    bool operator==(const AttendancePlace &) const = default;
};

/// Who came in a year: a row per State that some meeting expected, then guests and Partners; a column per meeting, then
/// how many of those that expected it the State attended.
class AttendanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        MeetingRole = role::kFirstOwn, ///< Meeting::id, also of a column's heading; empty in the last column
        StateRole,                     ///< code, also of a row's heading
        PresenceRole,                  ///< Presence as int; invalid in the last column
        IsExpectedRole,                ///< bool: the State is a member of the forum on that day
        DaysRole,                      ///< of a column's heading: "9–10 Apr"
    };

    explicit AttendanceModel(Workspace &workspace, QObject *parent = nullptr);

    void show(int year, const QString &forum); ///< empty forum = all
    void setOrder(StateOrder order);
    [[nodiscard]] StateOrder order() const { return m_order; }

    [[nodiscard]] int attendedColumn() const { return int(m_grid.meetings.size()); }
    [[nodiscard]] AttendancePlace placeAt(const QModelIndex &index) const; ///< no meeting in the last column
    [[nodiscard]] QModelIndex indexOf(const AttendancePlace &place) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void editRefused(const Error &error);

private:
    struct Cell {
        Attendance attendance;
        bool isExpected = false;

        bool operator==(const Cell &) const = default;
    };
    struct Grid {
        QList<Meeting> meetings;
        QStringList states;       ///< guests last
        QList<QList<Cell>> cells; ///< by row, then column
    };

    [[nodiscard]] Grid readGrid() const;
    void refresh();
    void showChangedRows(const Grid &before);
    [[nodiscard]] Rate attended(int row) const;
    [[nodiscard]] QVariant cellData(int row, int column, int role) const;
    [[nodiscard]] QVariant attendedData(int row, int role) const;

    Workspace &m_workspace;
    int m_year = 0;
    QString m_forum;
    StateOrder m_order = StateOrder::Locale;
    Grid m_grid;
    mutable QList<std::optional<Rate>> m_attended; ///< by row; worked out when it is shown
};

} // namespace tessera
