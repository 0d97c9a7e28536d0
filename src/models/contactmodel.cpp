// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contactmodel.h"

#include "domain/contactclocks.h"
#include "domain/contactroles.h"
#include "models/contactwords.h"
#include "models/words.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRoles = 1000; // built-in and the office's own

QHash<QString, int> stateRanks(const Participants &participants, const ContactBook &book)
{
    QStringList codes;
    for (const Contact &contact : book.contacts())
        codes.append(contact.state);
    codes.removeDuplicates();
    QHash<QString, int> ranks;
    for (const QString &code : participants.sorted(codes, StateOrder::Locale))
        ranks.insert(code, int(ranks.size()));
    return ranks;
}

/// The place of the first role in the order in which roles are offered.
int roleRank(const ContactBook &book, const Contact &contact)
{
    const QString first = splitRoles(contact.roles).value(0);
    const QList<ContactRole> roles = book.roles();
    const auto found = std::find_if(roles.begin(), roles.end(), [&](const ContactRole &r) { return r.id == first; });
    return int(found - roles.begin());
}

LineCell lastCheckCell(const ContactBook &book, const Contact &contact, const QDateTime &now)
{
    const QList<CommsReply> replies = book.repliesOf(contact.id);
    const CommsCheck *check = replies.isEmpty() ? nullptr : book.check(replies.constFirst().check);
    if (!check)
        return {QString(), std::numeric_limits<int>::max(), Tone::Plain, {}, {}};
    return replyCell(*check, replies.constFirst(), now);
}

} // namespace

ContactModel::ContactModel(Workspace &workspace, QObject *parent) : LineModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::contactsChanged, this, &ContactModel::refresh);
    connect(&workspace, &Workspace::rulesChanged, this, &ContactModel::refresh);
    refresh();
}

void ContactModel::refresh()
{
    const ContactBook &book = m_workspace.contacts();
    const QHash<QString, int> ranks = stateRanks(m_workspace.participants(), book);
    QList<Line> lines;
    for (const Contact &contact : book.contacts())
        lines.append(lineOf(contact, ranks.value(contact.state)));
    showLines(lines);
}

Line ContactModel::lineOf(const Contact &contact, int stateRank) const
{
    const ContactBook &book = m_workspace.contacts();
    const Clock &clock = m_workspace.clock();
    const ConfirmationClock confirmation = confirmationClock(book, contact, m_workspace.rules(), clock.today());
    const QString state = m_workspace.participants().nameOf(contact.state);
    const int rank = roleRank(book, contact);
    Line line;
    line.id = contact.id;
    line.cells = {
        {state, stateRank * kMostRoles + rank, Tone::Strong, {}, {}},
        {book.rolesText(contact), rank, Tone::Plain, {}, {}},
        {contact.organisation, {}, Tone::Plain, contact.unit, {}},
        {contactName(contact), {}, contact.erased.isValid() ? Tone::Muted : Tone::Plain, {}, {}},
        {dayText(confirmation.last), confirmation.last, Tone::Plain, {}, {}},
        confirmationCell(confirmation),
        lastCheckCell(book, contact, clock.now()),
    };
    line.search = QStringList{state,
                              contact.state,
                              line.cells.at(Roles).text,
                              contact.organisation,
                              contact.unit,
                              contact.name,
                              contact.position,
                              contact.email,
                              contact.telephone,
                              contact.note}
                      .join(u' ');
    line.own = {contact.roles, int(confirmation.state)};
    return line;
}

int ContactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Roles:
        return tr("Role");
    case Organisation:
        return tr("Organisation");
    case Person:
        //: Heading: name or position of a point of contact
        return tr("Contact");
    case LastConfirmed:
        return tr("Last confirmed");
    case Confirmation:
        return tr("Yearly confirmation");
    case LastCheck:
        //: Heading: how the contact answered the newest communication check
        return tr("Last check");
    default:
        return {};
    }
}

} // namespace tessera
