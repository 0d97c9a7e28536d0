// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entrytablemodel.h"
#include "workspace/workspace.h"

namespace tessera {

struct AdopterEntry {
    QString id; ///< key of the record
    Adoption adoption;

    bool operator==(const AdopterEntry &) const = default;
};

/// The States that lead or led the work on one measure, and when.
class AdopterModel : public EntryTableModel<AdopterEntry>
{
    Q_OBJECT

public:
    enum Column { StateColumn, From, To, Origin, ColumnCount };

    explicit AdopterModel(Workspace &workspace, QObject *parent = nullptr);

    /// 0 = none.
    void setMeasure(int measure);
    [[nodiscard]] int measure() const { return m_measure; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    [[nodiscard]] QString text(const Adoption &adoption, int column) const;

    Workspace &m_workspace;
    int m_measure = 0;
};

/// The names of the participating States, in the order of the program's language: who can lead the work on a measure.
[[nodiscard]] QStringList adopterNames(const Participants &participants);

} // namespace tessera
