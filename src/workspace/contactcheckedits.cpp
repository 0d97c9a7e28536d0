// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ContactEdits about communication checks, roles and reminders.
#include "domain/contactroles.h"
#include "domain/freshid.h"
#include "workspace/contactedits.h"
#include "workspace/textlimit.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// In UTC and to the second, as it is kept.
QDateTime keptMoment(const QDateTime &moment)
{
    return moment.isValid() ? QDateTime::fromSecsSinceEpoch(moment.toSecsSinceEpoch(), Qt::UTC) : QDateTime();
}

CommsCheck tidiedCheck(CommsCheck check)
{
    check.title = check.title.simplified();
    check.roles = joinRoles(splitRoles(check.roles));
    check.sentAt = keptMoment(check.sentAt);
    check.deadline = keptMoment(check.deadline);
    return check;
}

Result<void> checkTimes(const CommsCheck &check)
{
    if (!check.sentAt.isValid() || !check.deadline.isValid())
        return failure(ErrorCode::ValueMissing, ContactEdits::tr("when the check was sent and until when it is open"));
    if (check.deadline < check.sentAt)
        return failure(ErrorCode::DateOrder, ContactEdits::tr("the deadline lies before the sending"));
    return checkTexts(valuesOf(check), ContactEdits::tr("Communication check"));
}

/// The reply as it may be written after that check.
Result<CommsReply> fittingReply(const CommsCheck &check, CommsReply reply, const QString &label)
{
    reply.answeredAt = keptMoment(reply.answeredAt);
    if (reply.result != ReplyResult::Answered)
        reply.answeredAt = {};
    else if (!reply.answeredAt.isValid())
        return failure(ErrorCode::ValueMissing, ContactEdits::tr("%1: when it answered").arg(label));
    else if (reply.answeredAt < check.sentAt)
        return failure(ErrorCode::DateOrder, ContactEdits::tr("%1: the answer lies before the sending").arg(label));
    if (const auto fits = checkTexts(valuesOf(reply), label); !fits)
        return tl::unexpected(fits.error());
    return reply;
}

ChangeSet checkStep(const QString &title, const QList<Change> &changes)
{
    ChangeSet set;
    set.title = title;
    set.changes = changes;
    return set;
}

} // namespace

Result<QString> ContactEdits::startCheck(CommsCheck check)
{
    check = tidiedCheck(check);
    check.id = freshId();
    if (const auto fits = checkTimes(check); !fits)
        return tl::unexpected(fits.error());
    const QList<Contact> asked =
        m_workspace.contacts().serving(check.sentAt.toLocalTime().date(), {}, splitRoles(check.roles));
    if (asked.isEmpty())
        return failure(ErrorCode::ValueMissing, tr("somebody who serves in these roles on that day"));
    ChangeSet set = checkStep(tr("Communication check set up"), {makeChange<CommsCheck>({}, check)});
    for (const Contact &contact : asked) {
        CommsReply reply;
        reply.check = check.id;
        reply.contact = contact.id;
        set.changes.append(makeChange<CommsReply>({}, reply));
    }
    return m_workspace.commit(set).map([&] { return check.id; });
}

Result<void> ContactEdits::changeCheck(const CommsCheck &check)
{
    const CommsCheck *before = m_workspace.contacts().check(check.id);
    if (!before)
        return failure(ErrorCode::Conflict, tr("The communication check"));
    const CommsCheck after = tidiedCheck(check);
    if (after == *before)
        return {};
    if (const auto fits = checkTimes(after); !fits)
        return fits;
    for (const CommsReply &reply : m_workspace.contacts().replies(check.id)) {
        if (reply.answeredAt.isValid() && reply.answeredAt < after.sentAt)
            return failure(ErrorCode::DateOrder, tr("there are answers from before the sending"));
    }
    return m_workspace.commit(checkStep(tr("Communication check changed"), {makeChange<CommsCheck>(*before, after)}));
}

Result<void> ContactEdits::removeCheck(const QString &check)
{
    const CommsCheck *before = m_workspace.contacts().check(check);
    if (!before)
        return {};
    ChangeSet set = checkStep(tr("Communication check removed"), {});
    for (const CommsReply &reply : m_workspace.contacts().replies(check))
        set.changes.append(makeChange<CommsReply>(reply, {}));
    set.changes.append(makeChange<CommsCheck>(*before, {}));
    return m_workspace.commit(set);
}

Result<void> ContactEdits::setReplies(const QList<CommsReply> &replies)
{
    if (replies.isEmpty())
        return {};
    const ContactBook &book = m_workspace.contacts();
    const CommsCheck *check = book.check(replies.constFirst().check);
    if (!check)
        return failure(ErrorCode::Conflict, tr("The communication check"));
    QHash<QString, CommsReply> known;
    for (const CommsReply &reply : book.replies(check->id))
        known.insert(reply.contact, reply);
    ChangeSet set;
    for (const CommsReply &reply : replies) {
        const Contact *contact = book.contact(reply.contact);
        const QString label = contact ? contactLabel(m_workspace, *contact) : tr("A contact");
        if (!known.contains(reply.contact) || reply.check != check->id)
            return failure(ErrorCode::ValueNotRecognised, tr("%1 was not asked in this check").arg(label));
        const Result<CommsReply> after = fittingReply(*check, reply, label);
        if (!after)
            return tl::unexpected(after.error());
        if (*after == known.value(reply.contact))
            continue;
        set.changes.append(makeChange<CommsReply>(known.value(reply.contact), *after));
        set.title = label + u": "_s + labelOf(reply.result).toLower();
    }
    if (set.changes.size() > 1)
        set.title = QCoreApplication::translate("tessera::ContactEdits", "%n answer(s) to a communication check",
                                                nullptr, int(set.changes.size()));
    return m_workspace.commit(set);
}

Result<QString> ContactEdits::addRole(const QString &label)
{
    ContactRole role{{}, label.simplified()};
    if (role.label.isEmpty())
        return failure(ErrorCode::ValueMissing, tr("the name of the role"));
    QStringList taken;
    for (const ContactRole &known : m_workspace.contacts().roles()) {
        if (known.label.compare(role.label, Qt::CaseInsensitive) == 0)
            return known.id;
        taken.append(known.id);
    }
    role.id = readableId(role.label, taken);
    if (const auto fits = checkTexts(valuesOf(role), role.label.left(60)); !fits)
        return tl::unexpected(fits.error());
    return m_workspace.commit(checkStep(tr("Role “%1” added").arg(role.label), {makeChange<ContactRole>({}, role)}))
        .map([&] { return role.id; });
}

Result<void> ContactEdits::setReminderText(const ReminderText &text, bool isBuiltIn)
{
    if (text.language.isEmpty())
        return failure(ErrorCode::ValueMissing, tr("the language of the reminder"));
    if (const auto fits = checkTexts(valuesOf(text), tr("Reminder")); !fits)
        return fits;
    const auto stored = m_workspace.store().record(RecordKind::ReminderText, text.language);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto before = *stored ? std::optional(recordFrom<ReminderText>(**stored)) : std::nullopt;
    const auto after = isBuiltIn ? std::nullopt : std::optional(text);
    if (before == after)
        return {};
    //: %1 = code of a language: "en"
    return m_workspace.commit(
        checkStep(tr("Text of reminders (%1) changed").arg(text.language), {makeChange<ReminderText>(before, after)}));
}

} // namespace tessera
