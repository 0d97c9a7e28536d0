// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participants.h"

#include <QAbstractTableModel>

namespace tessera {

/// Who chaired which forum, and when; a recorded vacancy says so.
class ChairModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ForumName, From, To, Holder, Person, HowSure, ColumnCount };

    /// The participants must outlive the model.
    explicit ChairModel(const Participants &participants, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        const Forum *forum;
        const Chair *chair;
    };
    [[nodiscard]] QString text(const Row &row, int column) const;

    const Participants &m_participants;
    QList<Row> m_rows; ///< by forum, then by time
};

} // namespace tessera
