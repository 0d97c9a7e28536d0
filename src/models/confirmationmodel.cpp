// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/confirmationmodel.h"

#include "domain/contactclocks.h"
#include "models/contactwords.h"
#include "models/words.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QString eventDetail(const Confirmation &event, const NoticeClock &notice)
{
    QStringList parts{meansText(event)};
    if (notice.isAsked)
        parts.append(notice.text());
    parts.append(event.by);
    parts.append(event.note);
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

} // namespace

ConfirmationModel::ConfirmationModel(Workspace &workspace, QObject *parent) : LineModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::contactsChanged, this, &ConfirmationModel::refresh);
    connect(&workspace, &Workspace::rulesChanged, this, &ConfirmationModel::refresh);
}

void ConfirmationModel::setContact(const QString &contact)
{
    m_contact = contact;
    refresh();
}

void ConfirmationModel::refresh()
{
    QList<Line> lines;
    for (const Confirmation &event : m_workspace.contacts().confirmations(m_contact)) {
        const NoticeClock notice = noticeClock(event, m_workspace.rules(), m_workspace.clock().today());
        //: An event in the life of a contact; %1 = day, %2 = "confirmed", "changed" and so on
        const QString what = tr("%1 %2").arg(dayText(event.on), labelOf(event.event).toLower());
        const Tone tone = notice.daysLate > 0 ? Tone::Attention : Tone::Plain;
        lines.append({event.id, {{what, event.on, tone, eventDetail(event, notice), {}}}, {}, {}});
    }
    showLines(lines);
}

int ConfirmationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

} // namespace tessera
