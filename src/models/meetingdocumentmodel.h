// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entrytablemodel.h"
#include "workspace/workspace.h"

namespace tessera {

/// The documents of a meeting: agenda, list of participants, papers.
class MeetingDocumentModel : public EntryTableModel<Evidence>
{
    Q_OBJECT

public:
    enum Column { Title, Place, Dated, Sharing, ColumnCount };

    explicit MeetingDocumentModel(Workspace &workspace, QObject *parent = nullptr);

    void setMeeting(const QString &meeting);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    Workspace &m_workspace;
    QString m_meeting;
};

} // namespace tessera
