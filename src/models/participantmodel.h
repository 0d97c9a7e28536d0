// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participants.h"

#include <QAbstractTableModel>

namespace tessera {

/// The participating States and Partners, with the groups they were in at the end of a year.
class ParticipantModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Code, Kind, Joined, Groups, ColumnCount };

    /// The participants must outlive the model.
    ParticipantModel(const Participants &participants, int year, QObject *parent = nullptr);

    void setYear(int year);
    [[nodiscard]] int year() const { return m_year; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const State &state, int column) const;
    [[nodiscard]] QString groupsOf(const State &state) const;

    const Participants &m_participants;
    QList<const State *> m_states; ///< in the order of the user's language
    int m_year;
};

} // namespace tessera
