// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contactchecksmodel.h"

#include "models/contactwords.h"
#include "models/words.h"

namespace tessera {

using namespace Qt::StringLiterals;

ContactChecksModel::ContactChecksModel(Workspace &workspace, QObject *parent)
    : LineModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::contactsChanged, this, &ContactChecksModel::refresh);
}

void ContactChecksModel::setContact(const QString &contact)
{
    m_contact = contact;
    refresh();
}

void ContactChecksModel::refresh()
{
    const ContactBook &book = m_workspace.contacts();
    QList<Line> lines;
    for (const CommsReply &reply : book.repliesOf(m_contact)) {
        const CommsCheck *check = book.check(reply.check);
        if (!check)
            continue;
        const LineCell answer = replyCell(*check, reply, m_workspace.clock().now());
        const QString day = dayText(check->sentAt.toLocalTime().date());
        const QString detail = reply.note.isEmpty() ? check->title : check->title + u"; "_s + reply.note;
        //: How a contact answered a check; %1 = day of the check, %2 = "22 min" or "no answer"
        lines.append(
            {check->id, {{tr("%1: %2").arg(day, answer.text), check->sentAt, answer.tone, detail, {}}}, {}, {}});
    }
    showLines(lines);
}

int ContactChecksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

} // namespace tessera
