// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldlabels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tessera {

namespace {

struct FieldLabel {
    RecordKind kind;
    const char *name;
    const char *label;
};

constexpr std::array kFieldLabels{
    FieldLabel{RecordKind::Assessment, "status", QT_TRANSLATE_NOOP("tessera::Words", "Status")},
    FieldLabel{RecordKind::Assessment, "work", QT_TRANSLATE_NOOP("tessera::Words", "Work")},
    FieldLabel{RecordKind::Assessment, "source", QT_TRANSLATE_NOOP("tessera::Words", "Source")},
    FieldLabel{RecordKind::Assessment, "as_of", QT_TRANSLATE_NOOP("tessera::Words", "As of")},
    FieldLabel{RecordKind::Assessment, "done", QT_TRANSLATE_NOOP("tessera::Words", "What was done")},
    FieldLabel{RecordKind::Assessment, "reason", QT_TRANSLATE_NOOP("tessera::Words", "Reason")},
    FieldLabel{RecordKind::Assessment, "sharing", QT_TRANSLATE_NOOP("tessera::Words", "Sharing")},
    FieldLabel{RecordKind::Assessment, "marking", QT_TRANSLATE_NOOP("tessera::Words", "National marking")},
    FieldLabel{RecordKind::Evidence, "kind", QT_TRANSLATE_NOOP("tessera::Words", "Kind")},
    FieldLabel{RecordKind::Evidence, "title", QT_TRANSLATE_NOOP("tessera::Words", "Title")},
    FieldLabel{RecordKind::Evidence, "address", QT_TRANSLATE_NOOP("tessera::Words", "Address")},
    FieldLabel{RecordKind::Evidence, "sha256", QT_TRANSLATE_NOOP("tessera::Words", "Fingerprint (SHA-256)")},
    FieldLabel{RecordKind::Evidence, "file_name", QT_TRANSLATE_NOOP("tessera::Words", "File name")},
    FieldLabel{RecordKind::Evidence, "size", QT_TRANSLATE_NOOP("tessera::Words", "Size in bytes")},
    FieldLabel{RecordKind::Evidence, "dated", QT_TRANSLATE_NOOP("tessera::Words", "Dated")},
    FieldLabel{RecordKind::Evidence, "valid_until", QT_TRANSLATE_NOOP("tessera::Words", "Valid until")},
    FieldLabel{RecordKind::Evidence, "origin", QT_TRANSLATE_NOOP("tessera::Words", "Where it comes from")},
    FieldLabel{RecordKind::Evidence, "sharing", QT_TRANSLATE_NOOP("tessera::Words", "Sharing")},
    FieldLabel{RecordKind::Milestone, "day", QT_TRANSLATE_NOOP("tessera::Words", "Date")},
    FieldLabel{RecordKind::Milestone, "symbol", QT_TRANSLATE_NOOP("tessera::Words", "Symbol")},
    FieldLabel{RecordKind::Milestone, "text", QT_TRANSLATE_NOOP("tessera::Words", "Text")},
    FieldLabel{RecordKind::Milestone, "origin", QT_TRANSLATE_NOOP("tessera::Words", "How sure")},
    FieldLabel{RecordKind::Submission, "stage", QT_TRANSLATE_NOOP("tessera::Words", "Stage of the submission")},
    FieldLabel{RecordKind::Submission, "on", QT_TRANSLATE_NOOP("tessera::Words", "Date of the submission")},
    FieldLabel{RecordKind::Submission, "symbol", QT_TRANSLATE_NOOP("tessera::Words", "Symbol of the submission")},
    FieldLabel{RecordKind::Submission, "submitted_on", QT_TRANSLATE_NOOP("tessera::Words", "First submitted")},
    FieldLabel{RecordKind::Submission, "accepted_on", QT_TRANSLATE_NOOP("tessera::Words", "Accepted")},
    FieldLabel{RecordKind::Submission, "language", QT_TRANSLATE_NOOP("tessera::Words", "Language of the submission")},
    FieldLabel{RecordKind::Submission, "has_english", QT_TRANSLATE_NOOP("tessera::Words", "English version")},
    FieldLabel{RecordKind::Submission, "note", QT_TRANSLATE_NOOP("tessera::Words", "Note on the submission")},
    FieldLabel{RecordKind::Contact, "state", QT_TRANSLATE_NOOP("tessera::Words", "State")},
    FieldLabel{RecordKind::Contact, "roles", QT_TRANSLATE_NOOP("tessera::Words", "Roles")},
    FieldLabel{RecordKind::Contact, "organisation", QT_TRANSLATE_NOOP("tessera::Words", "Organisation")},
    FieldLabel{RecordKind::Contact, "unit", QT_TRANSLATE_NOOP("tessera::Words", "Unit")},
    FieldLabel{RecordKind::Contact, "name", QT_TRANSLATE_NOOP("tessera::Words", "Name")},
    FieldLabel{RecordKind::Contact, "position", QT_TRANSLATE_NOOP("tessera::Words", "Position")},
    FieldLabel{RecordKind::Contact, "email", QT_TRANSLATE_NOOP("tessera::Words", "E-mail")},
    FieldLabel{RecordKind::Contact, "telephone", QT_TRANSLATE_NOOP("tessera::Words", "Telephone")},
    FieldLabel{RecordKind::Contact, "duty_line", QT_TRANSLATE_NOOP("tessera::Words", "Telephone day and night")},
    FieldLabel{RecordKind::Contact, "languages", QT_TRANSLATE_NOOP("tessera::Words", "Languages")},
    FieldLabel{RecordKind::Contact, "fingerprint", QT_TRANSLATE_NOOP("tessera::Words", "Fingerprint of the key")},
    FieldLabel{RecordKind::Contact, "from", QT_TRANSLATE_NOOP("tessera::Words", "Serving from")},
    FieldLabel{RecordKind::Contact, "until", QT_TRANSLATE_NOOP("tessera::Words", "Serving until")},
    FieldLabel{RecordKind::Contact, "sharing", QT_TRANSLATE_NOOP("tessera::Words", "Sharing")},
    FieldLabel{RecordKind::Contact, "note", QT_TRANSLATE_NOOP("tessera::Words", "Note")},
    FieldLabel{RecordKind::Contact, "erased", QT_TRANSLATE_NOOP("tessera::Words", "Personal data erased")},
    FieldLabel{RecordKind::ContactRole, "label", QT_TRANSLATE_NOOP("tessera::Words", "Name of the role")},
    FieldLabel{RecordKind::Confirmation, "contact", QT_TRANSLATE_NOOP("tessera::Words", "Contact")},
    FieldLabel{RecordKind::Confirmation, "event", QT_TRANSLATE_NOOP("tessera::Words", "Event")},
    FieldLabel{RecordKind::Confirmation, "on", QT_TRANSLATE_NOOP("tessera::Words", "Date")},
    FieldLabel{RecordKind::Confirmation, "by", QT_TRANSLATE_NOOP("tessera::Words", "Said by")},
    FieldLabel{RecordKind::Confirmation, "means", QT_TRANSLATE_NOOP("tessera::Words", "Means")},
    FieldLabel{RecordKind::Confirmation, "reference", QT_TRANSLATE_NOOP("tessera::Words", "Reference")},
    FieldLabel{RecordKind::Confirmation, "notified_on", QT_TRANSLATE_NOOP("tessera::Words", "Others notified on")},
    FieldLabel{RecordKind::Confirmation, "note", QT_TRANSLATE_NOOP("tessera::Words", "Note")},
    FieldLabel{RecordKind::CommsCheck, "title", QT_TRANSLATE_NOOP("tessera::Words", "Title")},
    FieldLabel{RecordKind::CommsCheck, "sent_at", QT_TRANSLATE_NOOP("tessera::Words", "Sent")},
    FieldLabel{RecordKind::CommsCheck, "deadline", QT_TRANSLATE_NOOP("tessera::Words", "To be answered by")},
    FieldLabel{RecordKind::CommsCheck, "roles", QT_TRANSLATE_NOOP("tessera::Words", "Roles")},
    FieldLabel{RecordKind::CommsCheck, "note", QT_TRANSLATE_NOOP("tessera::Words", "Note")},
    FieldLabel{RecordKind::CommsReply, "result", QT_TRANSLATE_NOOP("tessera::Words", "Result")},
    FieldLabel{RecordKind::CommsReply, "answered_at", QT_TRANSLATE_NOOP("tessera::Words", "Answered")},
    FieldLabel{RecordKind::CommsReply, "note", QT_TRANSLATE_NOOP("tessera::Words", "Note")},
    FieldLabel{RecordKind::ReminderText, "subject", QT_TRANSLATE_NOOP("tessera::Words", "Subject")},
    FieldLabel{RecordKind::ReminderText, "body", QT_TRANSLATE_NOOP("tessera::Words", "Text")},
    FieldLabel{RecordKind::Forum, "title", QT_TRANSLATE_NOOP("tessera::Words", "Title")},
    FieldLabel{RecordKind::Forum, "short_title", QT_TRANSLATE_NOOP("tessera::Words", "Short title")},
    FieldLabel{RecordKind::Forum, "member_group", QT_TRANSLATE_NOOP("tessera::Words", "Members")},
    FieldLabel{RecordKind::ForumMember, "to", QT_TRANSLATE_NOOP("tessera::Words", "Member until")},
    FieldLabel{RecordKind::ForumChair, "to", QT_TRANSLATE_NOOP("tessera::Words", "Chair until")},
    FieldLabel{RecordKind::ForumChair, "holder", QT_TRANSLATE_NOOP("tessera::Words", "State")},
    FieldLabel{RecordKind::ForumChair, "person", QT_TRANSLATE_NOOP("tessera::Words", "Person")},
    FieldLabel{RecordKind::ForumChair, "confidence", QT_TRANSLATE_NOOP("tessera::Words", "How sure")},
    FieldLabel{RecordKind::Meeting, "forum", QT_TRANSLATE_NOOP("tessera::Words", "Forum")},
    FieldLabel{RecordKind::Meeting, "number", QT_TRANSLATE_NOOP("tessera::Words", "Number")},
    FieldLabel{RecordKind::Meeting, "title", QT_TRANSLATE_NOOP("tessera::Words", "Title")},
    FieldLabel{RecordKind::Meeting, "kind", QT_TRANSLATE_NOOP("tessera::Words", "Kind")},
    FieldLabel{RecordKind::Meeting, "place", QT_TRANSLATE_NOOP("tessera::Words", "Place")},
    FieldLabel{RecordKind::Meeting, "mode", QT_TRANSLATE_NOOP("tessera::Words", "How it is held")},
    FieldLabel{RecordKind::Meeting, "begin", QT_TRANSLATE_NOOP("tessera::Words", "First day")},
    FieldLabel{RecordKind::Meeting, "end", QT_TRANSLATE_NOOP("tessera::Words", "Last day")},
    FieldLabel{RecordKind::Meeting, "begin_time", QT_TRANSLATE_NOOP("tessera::Words", "Begins at")},
    FieldLabel{RecordKind::Meeting, "end_time", QT_TRANSLATE_NOOP("tessera::Words", "Ends at")},
    FieldLabel{RecordKind::Meeting, "time_zone", QT_TRANSLATE_NOOP("tessera::Words", "Time zone")},
    FieldLabel{RecordKind::Meeting, "agenda", QT_TRANSLATE_NOOP("tessera::Words", "Agenda")},
    FieldLabel{RecordKind::Meeting, "sharing", QT_TRANSLATE_NOOP("tessera::Words", "Sharing")},
    FieldLabel{RecordKind::Meeting, "host", QT_TRANSLATE_NOOP("tessera::Words", "Host")},
    FieldLabel{RecordKind::Meeting, "counts_for", QT_TRANSLATE_NOOP("tessera::Words", "Counts for")},
    FieldLabel{RecordKind::Meeting, "cancelled", QT_TRANSLATE_NOOP("tessera::Words", "Cancelled")},
    FieldLabel{RecordKind::Meeting, "uid", QT_TRANSLATE_NOOP("tessera::Words", "Id of the calendar entry")},
    FieldLabel{RecordKind::Meeting, "revision", QT_TRANSLATE_NOOP("tessera::Words", "Revision of the calendar entry")},
    FieldLabel{RecordKind::Meeting, "note", QT_TRANSLATE_NOOP("tessera::Words", "Note")},
    FieldLabel{RecordKind::Attendance, "presence", QT_TRANSLATE_NOOP("tessera::Words", "Attendance")},
    FieldLabel{RecordKind::Attendance, "delegates", QT_TRANSLATE_NOOP("tessera::Words", "Delegates")},
    FieldLabel{RecordKind::Attendance, "level", QT_TRANSLATE_NOOP("tessera::Words", "Level of the delegation")},
    FieldLabel{RecordKind::Attendance, "statement", QT_TRANSLATE_NOOP("tessera::Words", "Gave a statement")},
    FieldLabel{RecordKind::Attendance, "represented_by", QT_TRANSLATE_NOOP("tessera::Words", "Represented by")},
    FieldLabel{RecordKind::Attendance, "note", QT_TRANSLATE_NOOP("tessera::Words", "Note")},
    FieldLabel{RecordKind::MeetingDecision, "meeting", QT_TRANSLATE_NOOP("tessera::Words", "Meeting")},
    FieldLabel{RecordKind::MeetingDecision, "kind", QT_TRANSLATE_NOOP("tessera::Words", "Kind")},
    FieldLabel{RecordKind::MeetingDecision, "text", QT_TRANSLATE_NOOP("tessera::Words", "Text")},
    FieldLabel{RecordKind::MeetingDecision, "state", QT_TRANSLATE_NOOP("tessera::Words", "State")},
    FieldLabel{RecordKind::MeetingDecision, "owner", QT_TRANSLATE_NOOP("tessera::Words", "Who takes care of it")},
    FieldLabel{RecordKind::MeetingDecision, "due", QT_TRANSLATE_NOOP("tessera::Words", "Due")},
    FieldLabel{RecordKind::MeetingDecision, "status", QT_TRANSLATE_NOOP("tessera::Words", "Status")},
    FieldLabel{RecordKind::MeetingDecision, "closed_on", QT_TRANSLATE_NOOP("tessera::Words", "Closed on")},
    FieldLabel{RecordKind::SavedView, "page", QT_TRANSLATE_NOOP("tessera::Words", "Page")},
    FieldLabel{RecordKind::SavedView, "name", QT_TRANSLATE_NOOP("tessera::Words", "Name")},
    FieldLabel{RecordKind::SavedView, "content", QT_TRANSLATE_NOOP("tessera::Words", "What is shown")},
    FieldLabel{RecordKind::FrozenEdition, "name", QT_TRANSLATE_NOOP("tessera::Words", "Name")},
    FieldLabel{RecordKind::FrozenEdition, "framework", QT_TRANSLATE_NOOP("tessera::Words", "Framework")},
    FieldLabel{RecordKind::FrozenEdition, "year", QT_TRANSLATE_NOOP("tessera::Words", "Year")},
    FieldLabel{RecordKind::FrozenEdition, "entry", QT_TRANSLATE_NOOP("tessera::Words", "Newest journal entry in it")},
    FieldLabel{RecordKind::FrozenEdition, "options", QT_TRANSLATE_NOOP("tessera::Words", "What was chosen")},
    FieldLabel{RecordKind::FrozenEdition, "pdf_hash", QT_TRANSLATE_NOOP("tessera::Words", "SHA-256 of the PDF")},
    FieldLabel{RecordKind::FrozenEdition, "program", QT_TRANSLATE_NOOP("tessera::Words", "Version of the program")},
    FieldLabel{RecordKind::FrozenEdition, "frozen_at", QT_TRANSLATE_NOOP("tessera::Words", "Frozen at")},
    FieldLabel{RecordKind::FrozenEdition, "sharing", QT_TRANSLATE_NOOP("tessera::Words", "Sharing")},
    FieldLabel{RecordKind::Adoption, "to", QT_TRANSLATE_NOOP("tessera::Words", "Adopter until")},
    FieldLabel{RecordKind::Adoption, "origin", QT_TRANSLATE_NOOP("tessera::Words", "Where it comes from")},
};

} // namespace

QString fieldLabel(RecordKind kind, const QString &field)
{
    const auto found = std::find_if(kFieldLabels.begin(), kFieldLabels.end(), [&](const FieldLabel &row) {
        return row.kind == kind && field == QLatin1String(row.name);
    });
    return found == kFieldLabels.end() ? QString() : QCoreApplication::translate("tessera::Words", found->label);
}

} // namespace tessera
