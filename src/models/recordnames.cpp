// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordnames.h"

#include "domain/records.h"
#include "workspace/celledits.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, so that they are found for translation.
struct RecordNames {
    Q_DECLARE_TR_FUNCTIONS(tessera::Words)
};

/// The record of a change as it is, else as it was; none when the content was erased.
template <typename T>
std::optional<T> recordOf(const Change &change)
{
    if (change.after)
        return recordFrom<T>(*change.after);
    return change.before ? std::optional(recordFrom<T>(*change.before)) : std::nullopt;
}

QString partOf(const Change &change, int part)
{
    return change.key.section(u'/', part, part);
}

QString cellRecordName(const Change &change, Workspace &workspace)
{
    const QString state = partOf(change, 2);
    const QString year = partOf(change, 1);
    if (change.kind == RecordKind::Submission)
        return workspace.participants().nameOf(state) + u", "_s + year;
    return cellName(workspace, {state, partOf(change, 3).toInt()}) + u", "_s + year;
}

QString nameOfContact(const Contact &contact, Workspace &workspace)
{
    const QString state = workspace.participants().nameOf(contact.state);
    const QString roles = workspace.contacts().rolesText(contact);
    //: %1 = State, %2 = role
    return roles.isEmpty() ? RecordNames::tr("Contact of %1").arg(state)
                           : RecordNames::tr("Contact of %1 (%2)").arg(state, roles);
}

QString nameOfEvent(const Change &change, Workspace &workspace)
{
    auto event = recordOf<Confirmation>(change);
    if (const Confirmation *stored = event ? nullptr : workspace.contacts().confirmation(change.key))
        event = *stored;
    const Contact *contact = event ? workspace.contacts().contact(event->contact) : nullptr;
    if (!contact)
        return RecordNames::tr("Event of a contact that was removed");
    const QString state = workspace.participants().nameOf(contact->state);
    switch (event->event) {
    case ConfirmationEvent::Nominated:
        return RecordNames::tr("Nomination of a contact of %1").arg(state);
    case ConfirmationEvent::Changed:
        return RecordNames::tr("Change of a contact of %1").arg(state);
    case ConfirmationEvent::Ended:
        return RecordNames::tr("End of a contact of %1").arg(state);
    case ConfirmationEvent::Confirmed:
        break;
    }
    return RecordNames::tr("Confirmation of a contact of %1").arg(state);
}

QString nameOfContactRecord(const Change &change, Workspace &workspace)
{
    switch (change.kind) {
    case RecordKind::Contact: {
        const auto contact = recordOf<Contact>(change);
        return contact ? nameOfContact(*contact, workspace) : contactName(change.key, workspace);
    }
    case RecordKind::Confirmation:
        return nameOfEvent(change, workspace);
    case RecordKind::ContactRole:
        return RecordNames::tr("Role of contacts");
    case RecordKind::CommsReply:
        return RecordNames::tr("Communication check, %1").arg(contactName(partOf(change, 1), workspace));
    case RecordKind::ReminderText:
        //: %1 = code of a language: "en"
        return RecordNames::tr("Text of reminders (%1)").arg(change.key);
    default:
        break;
    }
    return RecordNames::tr("Communication check");
}

QString nameOfDecision(const Change &change, Workspace &workspace)
{
    auto decision = recordOf<MeetingDecision>(change);
    if (const MeetingDecision *stored = decision ? nullptr : workspace.meetings().decision(change.key))
        decision = *stored;
    if (!decision)
        return RecordNames::tr("Decision that was removed");
    const QString meeting = meetingName(decision->meeting, workspace);
    //: %1 = meeting
    return decision->kind == DecisionKind::FollowUp ? RecordNames::tr("Follow-up of %1").arg(meeting)
                                                    : RecordNames::tr("Decision of %1").arg(meeting);
}

QString nameOfForum(const Change &change, Workspace &workspace)
{
    const auto forum = recordOf<ForumRecord>(change);
    return RecordNames::tr("Forum “%1”").arg(forum ? forum->shortTitle : workspace.meetings().forumName(change.key));
}

QString nameOfMeetingRecord(const Change &change, Workspace &workspace)
{
    const QString first = partOf(change, 0);
    switch (change.kind) {
    case RecordKind::Forum:
        return nameOfForum(change, workspace);
    case RecordKind::ForumMember:
        //: %1 = State, %2 = forum
        return RecordNames::tr("Membership of %1, %2")
            .arg(workspace.participants().nameOf(partOf(change, 1)), workspace.meetings().forumName(first));
    case RecordKind::ForumChair:
        //: %1 = forum
        return RecordNames::tr("Chair of %1").arg(workspace.meetings().forumName(first));
    case RecordKind::MeetingDocument:
        return RecordNames::tr("Document of %1").arg(meetingName(first, workspace));
    case RecordKind::Attendance:
        //: %1 = State, %2 = meeting
        return RecordNames::tr("Attendance of %1, %2")
            .arg(workspace.participants().nameOf(partOf(change, 1)), meetingName(first, workspace));
    case RecordKind::MeetingDecision:
        return nameOfDecision(change, workspace);
    default:
        break;
    }
    const auto meeting = recordOf<Meeting>(change);
    return meeting ? workspace.meetings().nameOf(*meeting) : meetingName(first, workspace);
}

QString nameOfEvidence(const Change &change)
{
    const auto evidence = recordOf<Evidence>(change);
    return evidence ? RecordNames::tr("Evidence “%1”").arg(evidence->title) : RecordNames::tr("Evidence");
}

QString nameOfView(const Change &change)
{
    const auto view = recordOf<SavedView>(change);
    return view ? RecordNames::tr("View “%1”").arg(view->name) : RecordNames::tr("View");
}

QString nameOfEdition(const Change &change)
{
    const auto edition = recordOf<FrozenEdition>(change);
    return edition ? RecordNames::tr("Edition “%1”").arg(edition->name) : RecordNames::tr("Edition");
}

QString nameOfAdoption(const Change &change, const Workspace &workspace)
{
    //: %1 = State, %2 = measure such as "CBM 8"
    return RecordNames::tr("%1 as adopter of %2")
        .arg(workspace.participants().nameOf(partOf(change, 2)),
             workspace.framework().measureLabel(partOf(change, 1).toInt()));
}

} // namespace

QString recordName(const Change &change, Workspace &workspace)
{
    switch (change.kind) {
    case RecordKind::Property:
        return RecordNames::tr("Workspace");
    case RecordKind::Assessment:
    case RecordKind::Component:
    case RecordKind::EvidenceUse:
    case RecordKind::Submission:
        return cellRecordName(change, workspace);
    case RecordKind::Evidence:
        return nameOfEvidence(change);
    case RecordKind::Milestone:
        return RecordNames::tr("Milestone");
    case RecordKind::SavedView:
        return nameOfView(change);
    case RecordKind::FrozenEdition:
        return nameOfEdition(change);
    case RecordKind::Adoption:
        return nameOfAdoption(change, workspace);
    case RecordKind::Contact:
    case RecordKind::ContactRole:
    case RecordKind::Confirmation:
    case RecordKind::CommsCheck:
    case RecordKind::CommsReply:
    case RecordKind::ReminderText:
        return nameOfContactRecord(change, workspace);
    case RecordKind::Forum:
    case RecordKind::ForumMember:
    case RecordKind::ForumChair:
    case RecordKind::Meeting:
    case RecordKind::MeetingDocument:
    case RecordKind::Attendance:
    case RecordKind::MeetingDecision:
        return nameOfMeetingRecord(change, workspace);
    }
    return {};
}

QString contactName(const QString &id, Workspace &workspace)
{
    const Contact *contact = workspace.contacts().contact(id);
    return contact ? nameOfContact(*contact, workspace) : RecordNames::tr("Contact that was removed");
}

QString meetingName(const QString &id, Workspace &workspace)
{
    const Meeting *meeting = workspace.meetings().meeting(id);
    return meeting ? workspace.meetings().nameOf(*meeting) : RecordNames::tr("meeting that was removed");
}

QString evidenceTitle(const QString &id, Workspace &workspace)
{
    const auto found = workspace.evidence().constFind(id);
    return found == workspace.evidence().constEnd() ? RecordNames::tr("evidence that was removed") : found->title;
}

} // namespace tessera
