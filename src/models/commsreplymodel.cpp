// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commsreplymodel.h"

#include "domain/contactclocks.h"
#include "models/answertime.h"
#include "models/contactwords.h"
#include "models/roles.h"
#include "models/words.h"
#include "workspace/contactedits.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QString timingSymbol(ReplyTiming when)
{
    switch (when) {
    case ReplyTiming::InTime:
        return u"✓ "_s;
    case ReplyTiming::Waiting:
        return u"◷ "_s;
    case ReplyTiming::Late:
    case ReplyTiming::NoAnswer:
    case ReplyTiming::Bounced:
        return u"▲ "_s;
    }
    return {};
}

LineCell resultCell(const CommsCheck &check, const CommsReply &reply, const QDateTime &now)
{
    LineCell cell = replyCell(check, reply, now);
    cell.spoken = cell.text;
    cell.text = timingSymbol(timing(check, reply, now)) + cell.text;
    return cell;
}

Line replyLine(Workspace &workspace, const CommsCheck &check, const CommsReply &reply, const Contact &contact)
{
    const QString phone = contact.dutyLine.isEmpty() ? contact.telephone : contact.dutyLine;
    return {
        contact.id,
        {{workspace.participants().nameOf(contact.state), {}, Tone::Strong, {}, {}},
         {workspace.contacts().rolesText(contact), {}, Tone::Plain, {}, {}},
         {contactName(contact), {}, Tone::Plain, contact.organisation, {}},
         {phone, {}, Tone::Plain, contact.email, {}},
         resultCell(check, reply, workspace.clock().now()),
         {reply.answeredAt.isValid() ? timeText(reply.answeredAt) : QString(), reply.answeredAt, Tone::Plain, {}, {}},
         {reply.note, {}, Tone::Plain, {}, {}}},
        {},
        {}};
}

} // namespace

CommsReplyModel::CommsReplyModel(Workspace &workspace, QObject *parent) : LineModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::contactsChanged, this, &CommsReplyModel::refresh);
}

void CommsReplyModel::setCheck(const QString &check)
{
    m_check = check;
    refresh();
}

void CommsReplyModel::refresh()
{
    const ContactBook &book = m_workspace.contacts();
    const CommsCheck *check = book.check(m_check);
    QList<Line> lines;
    for (const CommsReply &reply : check ? book.replies(m_check) : QList<CommsReply>()) {
        if (const Contact *contact = book.contact(reply.contact))
            lines.append(replyLine(m_workspace, *check, reply, *contact));
    }
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        const int states = QString::localeAwareCompare(a.cells.at(State).text, b.cells.at(State).text);
        const int roles = QString::localeAwareCompare(a.cells.at(Roles).text, b.cells.at(Roles).text);
        return states != 0 ? states < 0 : roles != 0 ? roles < 0 : a.id < b.id;
    });
    showLines(lines);
}

Result<void> CommsReplyModel::setResult(const QStringList &contacts, ReplyResult result, const QDateTime &at)
{
    QList<CommsReply> replies;
    for (const QString &contact : contacts) {
        std::optional<CommsReply> reply = replyOf(contact);
        if (!reply)
            continue;
        reply->result = result;
        reply->answeredAt = result == ReplyResult::Answered ? at : QDateTime();
        replies.append(*reply);
    }
    return replies.isEmpty() ? Result<void>() : ContactEdits(m_workspace).setReplies(replies);
}

int CommsReplyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommsReplyModel::data(const QModelIndex &index, int role) const
{
    // A time is typed in the form in which it is shown.
    return LineModel::data(index, role == Qt::EditRole ? int(Qt::DisplayRole) : role);
}

QVariant CommsReplyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Roles:
        return tr("Role");
    case Person:
        return tr("Contact");
    case Telephone:
        return tr("Telephone");
    case Answer:
        //: Heading: what came back to a communication check
        return tr("Answer");
    case AnsweredAt:
        return tr("Answered at");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

Qt::ItemFlags CommsReplyModel::flags(const QModelIndex &index) const
{
    const bool isTyped = index.column() == AnsweredAt || index.column() == Note;
    return LineModel::flags(index) | (isTyped && !m_workspace.isReadOnly() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool CommsReplyModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole
        || !flags(index).testFlag(Qt::ItemIsEditable) || value == data(index, role))
        return false;
    const std::optional<CommsReply> reply = replyOf(idAt(index.row()));
    if (!reply)
        return false;
    Result<CommsReply> typed = *reply;
    if (index.column() == Note)
        typed->note = value.toString().trimmed();
    else
        typed = withTime(*reply, value.toString());
    const Result<void> stored =
        typed ? ContactEdits(m_workspace).setReplies({*typed}) : tl::make_unexpected(typed.error());
    if (!stored)
        Q_EMIT refused(stored.error(), index, value.toString());
    return stored.has_value();
}

std::optional<CommsReply> CommsReplyModel::replyOf(const QString &contact) const
{
    const QList<CommsReply> replies = m_workspace.contacts().replies(m_check);
    const auto found =
        std::find_if(replies.begin(), replies.end(), [&](const CommsReply &reply) { return reply.contact == contact; });
    return found == replies.end() ? std::nullopt : std::optional(*found);
}

Result<CommsReply> CommsReplyModel::withTime(CommsReply reply, const QString &typed) const
{
    if (typed.trimmed().isEmpty()) {
        reply.result = ReplyResult::Waiting;
        reply.answeredAt = {};
        return reply;
    }
    const CommsCheck *check = m_workspace.contacts().check(m_check);
    const std::optional<QDateTime> at = answerTimeFrom(typed, check ? check->sentAt : QDateTime());
    if (!at)
        return tl::make_unexpected(Error{ErrorCode::ValueNotRecognised, typed.left(40), {}});
    reply.result = ReplyResult::Answered;
    reply.answeredAt = *at;
    return reply;
}

} // namespace tessera
