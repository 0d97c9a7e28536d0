// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submissioncheck.h"
#include "models/linemodel.h"

namespace tessera {

/// What a State may want to look at before it submits.
class RemarkModel : public LineModel
{
    Q_OBJECT

public:
    enum Column { Kind, MeasureName, Sentence, ColumnCount };

    RemarkModel(const Framework &framework, const QList<SubmissionRemark> &remarks, QObject *parent = nullptr);

    [[nodiscard]] CellPlace placeAt(int row) const { return m_places.value(row); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<CellPlace> m_places;
};

} // namespace tessera
