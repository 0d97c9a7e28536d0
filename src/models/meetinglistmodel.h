// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entrytablemodel.h"
#include "models/roles.h"
#include "workspace/workspace.h"

namespace tessera {

/// A meeting as the list tells it.
struct MeetingEntry {
    QString id;
    QString name;
    QString days; ///< "9–10 Apr"
    QString place;
    QString attendance; ///< "45 of 57" or how it stands
    AttendanceState state = AttendanceState::Planned;

    bool operator==(const MeetingEntry &) const = default;
};

/// The meetings of a year by day, of all forums or one.
class MeetingListModel : public EntryTableModel<MeetingEntry>
{
    Q_OBJECT

public:
    enum Role { IdRole = role::kFirstOwn, DaysRole, PlaceRole, AttendanceRole, IsToBeRecordedRole, IsCancelledRole };

    explicit MeetingListModel(Workspace &workspace, QObject *parent = nullptr);

    void show(int year, const QString &forum); ///< empty forum = all

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void refresh();

    Workspace &m_workspace;
    int m_year = 0;
    QString m_forum;
};

} // namespace tessera
