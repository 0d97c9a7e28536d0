// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/sharing.h"

#include <QDateTime>

namespace tessera {

// The records of CBM 8. Rules as in records.h. What names a person carries a `salt`: a random text, so that nobody can
// guess erased content from the hash that stays in the journal.

/// A point of contact of a State. A person or a duty desk; may serve in several roles.
struct Contact {
    static constexpr RecordKind kKind = RecordKind::Contact;
    static constexpr const char *kName = "contact";

    QString id; ///< UUID
    QString state;
    QString roles; ///< ids of roles separated by spaces, see contactroles.h
    QString organisation;
    QString unit;
    QString name;
    QString position;
    QString email;
    QString telephone;
    QString dutyLine;    ///< telephone that is answered day and night
    QString languages;   ///< ISO 639 codes separated by spaces
    QString fingerprint; ///< of the OpenPGP key: hexadecimal, upper case, without spaces
    QDate from;
    QDate until; ///< last day of service; invalid = still serving
    SharingLabel sharing = SharingLabel::AmberStrict;
    QString note;
    QDate erased; ///< the day the personal data were erased; State, roles and days are kept for the counts
    QString salt;

    /// Serves on that day; without a first day it is taken to have begun.
    [[nodiscard]] bool servesOn(QDate day) const;

    template <typename V>
    static void describe(V &v)
    {
        v.key("id", &Contact::id);
        v.field("state", &Contact::state);
        v.field("roles", &Contact::roles);
        v.field("organisation", &Contact::organisation);
        v.field("unit", &Contact::unit);
        v.field("name", &Contact::name);
        v.field("position", &Contact::position);
        v.field("email", &Contact::email);
        v.field("telephone", &Contact::telephone);
        v.field("duty_line", &Contact::dutyLine);
        v.field("languages", &Contact::languages);
        v.field("fingerprint", &Contact::fingerprint);
        v.field("from", &Contact::from);
        v.field("until", &Contact::until);
        v.field("sharing", &Contact::sharing);
        v.field("note", &Contact::note);
        v.field("erased", &Contact::erased);
        v.field("salt", &Contact::salt);
    }
    bool operator==(const Contact &) const = default;
};

/// A role defined by the user, beside the built-in ones of contactroles.h.
struct ContactRole {
    static constexpr RecordKind kKind = RecordKind::ContactRole;
    static constexpr const char *kName = "contact_role";

    QString id; ///< without spaces
    QString label;

    template <typename V>
    static void describe(V &v)
    {
        v.key("id", &ContactRole::id);
        v.field("label", &ContactRole::label);
    }
    bool operator==(const ContactRole &) const = default;
};

enum class ConfirmationEvent : quint8 { Confirmed, Nominated, Changed, Ended };
enum class Means : quint8 { NotStated, NoteVerbale, Email, Telephone, Portal, Meeting };
template <>
std::span<const Choice<ConfirmationEvent>> choices<ConfirmationEvent>();
template <>
std::span<const Choice<Means>> choices<Means>();

/// A dated event in the life of a contact; never overwritten, one record per event.
struct Confirmation {
    static constexpr RecordKind kKind = RecordKind::Confirmation;
    static constexpr const char *kName = "confirmation";

    QString id;      ///< UUID
    QString contact; ///< Contact::id
    ConfirmationEvent event = ConfirmationEvent::Confirmed;
    QDate on;   ///< the day it was so
    QString by; ///< who said so
    Means means = Means::NotStated;
    QString reference; ///< number of the note verbale and the like
    QDate notifiedOn;  ///< of a change or end: the day the others were told; invalid = not yet
    QString note;
    QString salt;

    template <typename V>
    static void describe(V &v)
    {
        v.key("id", &Confirmation::id);
        v.field("contact", &Confirmation::contact);
        v.field("event", &Confirmation::event);
        v.field("on", &Confirmation::on);
        v.field("by", &Confirmation::by);
        v.field("means", &Confirmation::means);
        v.field("reference", &Confirmation::reference);
        v.field("notified_on", &Confirmation::notifiedOn);
        v.field("note", &Confirmation::note);
        v.field("salt", &Confirmation::salt);
    }
    bool operator==(const Confirmation &) const = default;
};

/// A communication check: a test message to contacts, to be answered by a deadline.
struct CommsCheck {
    static constexpr RecordKind kKind = RecordKind::CommsCheck;
    static constexpr const char *kName = "comms_check";

    QString id; ///< UUID
    QString title;
    QDateTime sentAt;   ///< UTC
    QDateTime deadline; ///< UTC
    QString roles;      ///< to which roles it went, as in Contact::roles; empty = all
    QString note;

    template <typename V>
    static void describe(V &v)
    {
        v.key("id", &CommsCheck::id);
        v.field("title", &CommsCheck::title);
        v.field("sent_at", &CommsCheck::sentAt);
        v.field("deadline", &CommsCheck::deadline);
        v.field("roles", &CommsCheck::roles);
        v.field("note", &CommsCheck::note);
    }
    bool operator==(const CommsCheck &) const = default;
};

/// What came back. "Late" is no result of its own: it follows from the deadline.
enum class ReplyResult : quint8 { Waiting, Answered, NoAnswer, Bounced };
template <>
std::span<const Choice<ReplyResult>> choices<ReplyResult>();

/// One contact's part in a check. There is one record for each contact the check went to, from the day it was set up.
struct CommsReply {
    static constexpr RecordKind kKind = RecordKind::CommsReply;
    static constexpr const char *kName = "comms_reply";

    QString check;   ///< CommsCheck::id
    QString contact; ///< Contact::id
    ReplyResult result = ReplyResult::Waiting;
    QDateTime answeredAt; ///< UTC; with Answered, else invalid
    QString note;

    template <typename V>
    static void describe(V &v)
    {
        v.key("check", &CommsReply::check);
        v.key("contact", &CommsReply::contact);
        v.field("result", &CommsReply::result);
        v.field("answered_at", &CommsReply::answeredAt);
        v.field("note", &CommsReply::note);
    }
    bool operator==(const CommsReply &) const = default;
};

/// The office's own text of a reminder in one language; where there is none the built-in one is used.
struct ReminderText {
    static constexpr RecordKind kKind = RecordKind::ReminderText;
    static constexpr const char *kName = "reminder_text";

    QString language; ///< ISO 639
    QString subject;
    QString body; ///< with placeholders, see exchange/reminders.h

    template <typename V>
    static void describe(V &v)
    {
        v.key("language", &ReminderText::language);
        v.field("subject", &ReminderText::subject);
        v.field("body", &ReminderText::body);
    }
    bool operator==(const ReminderText &) const = default;
};

} // namespace tessera
