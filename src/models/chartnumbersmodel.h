// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chartdata.h"

#include <QAbstractTableModel>

namespace tessera {

/// The numbers of a chart: a row per category, a column per series after that of the categories' names. Numbers sort by
/// value, categories by the order they have in the chart.
class ChartNumbersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const ChartData &chart);
    [[nodiscard]] const ChartData &chart() const { return m_chart; }

    /// The mark that a number belongs to; nullptr for the name of a category.
    [[nodiscard]] const ChartPoint *pointAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QVariant alignment(int column);

    ChartData m_chart;
    QList<QStringList> m_table; ///< head line first
};

} // namespace tessera
