// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participants.h"

#include <QAbstractTableModel>

namespace tessera {

/// The members that a forum lists itself, with days, while they are edited.
class ForumMembersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, From, To, ColumnCount };

    /// The participants must outlive the model.
    explicit ForumMembersModel(const Participants &participants, QObject *parent = nullptr);

    void setMembers(const QList<Membership> &members);
    [[nodiscard]] const QList<Membership> &members() const { return m_members; }

    void add(const QString &state, QDate from);
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const Participants &m_participants;
    QList<Membership> m_members;
};

} // namespace tessera
