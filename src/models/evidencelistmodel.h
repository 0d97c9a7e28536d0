// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QAbstractTableModel>

namespace tessera {

/// Pieces of evidence as a list to choose from, by title.
class EvidenceListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Place, Dated, ColumnCount };

    explicit EvidenceListModel(QList<Evidence> evidence, QObject *parent = nullptr);

    [[nodiscard]] const Evidence &evidence(int row) const { return m_evidence.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Evidence> m_evidence;
};

} // namespace tessera
