// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entrytablemodel.h"
#include "models/roles.h"
#include "workspace/workspace.h"

namespace tessera {

struct DecisionEntry {
    QString id;
    MeetingDecision decision;
    QString meetingName;
    bool isEarlier = false; ///< left open by an earlier meeting of the forum

    bool operator==(const DecisionEntry &) const = default;
};

/// What a meeting decided and left to do, then what earlier meetings of its forum left open. Edits are written at once.
class DecisionModel : public EntryTableModel<DecisionEntry>
{
    Q_OBJECT

public:
    enum Column { Kind, Text, StateColumn, Owner, Due, StatusColumn, From, ColumnCount };
    enum Role { IsEarlierRole = role::kFirstOwn, IsOverdueRole };

    explicit DecisionModel(Workspace &workspace, QObject *parent = nullptr);

    void setMeeting(const QString &meeting);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void editRefused(const Error &error);

private:
    void refresh();
    [[nodiscard]] QVariant shown(const DecisionEntry &entry, int column) const;
    [[nodiscard]] QStringList choicesOf(int column) const;
    [[nodiscard]] bool put(MeetingDecision &decision, int column, const QVariant &value) const;
    [[nodiscard]] bool isOverdue(const MeetingDecision &decision) const;

    Workspace &m_workspace;
    QString m_meeting;
};

/// Every label of a closed list, as an editor offers them.
template <typename E>
[[nodiscard]] QStringList labelsOf()
{
    QStringList labels;
    for (const Choice<E> &choice : choices<E>())
        labels.append(labelOf(choice.value));
    return labels;
}

/// The names of all participating States and Partners, in the order of the program's language.
[[nodiscard]] QStringList stateNames(const Participants &participants);

} // namespace tessera
