// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/framework.h"

#include <QAbstractListModel>

namespace tessera {

/// The measures of a framework by number, "CBM 8  Points of contact". A search looks in all texts of a measure.
class MeasureModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The framework must outlive the model.
    explicit MeasureModel(const Framework &framework, QObject *parent = nullptr);

    /// The number of the measure in a row.
    [[nodiscard]] int measureNumber(int row) const { return m_framework.measures.at(row).number; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const Framework &m_framework;
};

/// Everything the catalogue says about a measure, as HTML without colours or links; every text is escaped. Empty for a
/// number that there is not.
[[nodiscard]] QString measureArticle(const Framework &framework, int number);

} // namespace tessera
