// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participants.h"

#include <QAbstractTableModel>

namespace tessera {

/// Who chaired a forum and when, while it is edited; a chair without a State is a vacancy.
class ForumChairsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { From, To, Holder, Person, HowSure, ColumnCount };

    /// The participants must outlive the model.
    explicit ForumChairsModel(const Participants &participants, QObject *parent = nullptr);

    void setChairs(const QList<Chair> &chairs);
    [[nodiscard]] const QList<Chair> &chairs() const { return m_chairs; }

    /// A vacancy from that day on; the chair that was open until then ends the day before.
    void add(QDate from);
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString text(const Chair &chair, int column) const;
    [[nodiscard]] bool put(Chair &chair, int column, const QVariant &value) const;

    const Participants &m_participants;
    QList<Chair> m_chairs;
};

} // namespace tessera
