// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetingbook.h"

#include <QAbstractTableModel>

namespace tessera {

/// The States recognised in a pasted list: who they are to the meeting and what is recorded of them already.
class PastedStatesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, Role, Recorded, ColumnCount };

    /// The book must outlive the model.
    PastedStatesModel(const MeetingBook &book, const Meeting &meeting, QObject *parent = nullptr);

    void setStates(const QStringList &codes);
    [[nodiscard]] const QStringList &states() const { return m_states; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const MeetingBook &m_book;
    Meeting m_meeting;
    QStringList m_states;
};

} // namespace tessera
