// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/linemodel.h"
#include "workspace/workspace.h"

namespace tessera {

/// The answers to one communication check, a row per contact it went to; role::kId is Contact::id. The time of an answer
/// can be typed.
class CommsReplyModel : public LineModel
{
    Q_OBJECT

public:
    enum Column { State, Roles, Person, Telephone, Answer, AnsweredAt, Note, ColumnCount };

    explicit CommsReplyModel(Workspace &workspace, QObject *parent = nullptr);

    void setCheck(const QString &check);

    /// Looks at the clock again: the deadline may have passed.
    void refresh();

    /// The same result for these contacts, in one step. The time counts with Answered only.
    [[nodiscard]] Result<void> setResult(const QStringList &contacts, ReplyResult result, const QDateTime &at = {});

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// A typed time, or a note; an empty time takes the answer back.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// What was typed into a cell could not be taken.
    void refused(const tessera::Error &error, const QModelIndex &cell, const QString &typed);

private:
    [[nodiscard]] std::optional<CommsReply> replyOf(const QString &contact) const;
    [[nodiscard]] Result<CommsReply> withTime(CommsReply reply, const QString &typed) const;

    Workspace &m_workspace;
    QString m_check;
};

} // namespace tessera
