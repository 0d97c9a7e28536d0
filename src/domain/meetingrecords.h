// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/sharing.h"

namespace tessera {

// The records of CBM 11 and 12. Rules as in records.h.

/// A forum the user added, or one of the catalogue as the user changed it. While there is a record, the forum of the
/// catalogue with that id is not read at all: chairs and members are those of the records.
struct ForumRecord {
    static constexpr RecordKind kKind = RecordKind::Forum;
    static constexpr const char *kName = "forum";

    QString id;
    QString title;
    QString shortTitle;
    QString memberGroup; ///< as Forum::memberGroup

    template <typename V>
    static void describe(V &v)
    {
        v.key("id", &ForumRecord::id);
        v.field("title", &ForumRecord::title);
        v.field("short_title", &ForumRecord::shortTitle);
        v.field("member_group", &ForumRecord::memberGroup);
    }
    bool operator==(const ForumRecord &) const = default;
};

/// A member of a forum that lists its own members.
struct ForumMember {
    static constexpr RecordKind kKind = RecordKind::ForumMember;
    static constexpr const char *kName = "forum_member";

    QString forum;
    QString state;
    QDate from; ///< invalid = from the beginning
    QDate to;   ///< last day; invalid = open

    template <typename V>
    static void describe(V &v)
    {
        v.key("forum", &ForumMember::forum);
        v.key("state", &ForumMember::state);
        v.key("from", &ForumMember::from);
        v.field("to", &ForumMember::to);
    }
    bool operator==(const ForumMember &) const = default;
};

/// Who chaired a forum from a day on; without holder it was vacant.
struct ForumChair {
    static constexpr RecordKind kKind = RecordKind::ForumChair;
    static constexpr const char *kName = "forum_chair";

    QString forum;
    QDate from;
    QDate to;       ///< last day; invalid = open
    QString holder; ///< State code
    QString person;
    QString confidence; ///< how sure that is

    template <typename V>
    static void describe(V &v)
    {
        v.key("forum", &ForumChair::forum);
        v.key("from", &ForumChair::from);
        v.field("to", &ForumChair::to);
        v.field("holder", &ForumChair::holder);
        v.field("person", &ForumChair::person);
        v.field("confidence", &ForumChair::confidence);
    }
    bool operator==(const ForumChair &) const = default;
};

enum class MeetingKind : quint8 {
    WorkingGroup,
    PointsOfContact,
    Conference,
    Workshop,
    Seminar,
    RoundTable,
    Training,
    Exercise,
    Consultation,
};
enum class MeetingMode : quint8 { InPerson, Online, Hybrid };
template <>
std::span<const Choice<MeetingKind>> choices<MeetingKind>();
template <>
std::span<const Choice<MeetingMode>> choices<MeetingMode>();

/// A meeting or event of a forum.
struct Meeting {
    static constexpr RecordKind kKind = RecordKind::Meeting;
    static constexpr const char *kName = "meeting";

    QString id;     ///< UUID
    QString forum;  ///< Forum::id
    QString number; ///< as people say it: "3/2025"
    QString title;
    MeetingKind kind = MeetingKind::WorkingGroup;
    QString place;
    MeetingMode mode = MeetingMode::InPerson;
    QDate begin;
    QDate end;         ///< last day; the same as begin for one day
    QString beginTime; ///< "HH:mm" at the place; empty = the whole day
    QString endTime;
    QString timeZone; ///< IANA, of the place: "Europe/Vienna"; empty = UTC
    QString agenda;
    SharingLabel sharing = SharingLabel::AmberStrict;
    QString host;      ///< State code
    int countsFor = 0; ///< number of the measure it is counted for, CBM 11 or 12; 0 = none
    bool isCancelled = false;
    QString uid;      ///< of the calendar entry, when it came from an invitation; empty = made from the id
    int revision = 0; ///< of the calendar entry (SEQUENCE): grows when time or place change
    QString note;

    template <typename V>
    static void describe(V &v)
    {
        v.key("id", &Meeting::id);
        v.field("forum", &Meeting::forum);
        v.field("number", &Meeting::number);
        v.field("title", &Meeting::title);
        v.field("kind", &Meeting::kind);
        v.field("place", &Meeting::place);
        v.field("mode", &Meeting::mode);
        v.field("begin", &Meeting::begin);
        v.field("end", &Meeting::end);
        v.field("begin_time", &Meeting::beginTime);
        v.field("end_time", &Meeting::endTime);
        v.field("time_zone", &Meeting::timeZone);
        v.field("agenda", &Meeting::agenda);
        v.field("sharing", &Meeting::sharing);
        v.field("host", &Meeting::host);
        v.field("counts_for", &Meeting::countsFor);
        v.field("cancelled", &Meeting::isCancelled);
        v.field("uid", &Meeting::uid);
        v.field("revision", &Meeting::revision);
        v.field("note", &Meeting::note);
    }
    bool operator==(const Meeting &) const = default;
};

/// "This evidence is a document of this meeting."
struct MeetingDocument {
    static constexpr RecordKind kKind = RecordKind::MeetingDocument;
    static constexpr const char *kName = "meeting_document";

    QString meeting;  ///< Meeting::id
    QString evidence; ///< Evidence::id

    template <typename V>
    static void describe(V &v)
    {
        v.key("meeting", &MeetingDocument::meeting);
        v.key("evidence", &MeetingDocument::evidence);
    }
    bool operator==(const MeetingDocument &) const = default;
};

/// Present, remote and represented count as attended. No record = not recorded, which is not absent.
enum class Presence : quint8 { NotRecorded, Present, Remote, Represented, Excused, Absent };
enum class DelegationLevel : quint8 { NotStated, Capital, Delegation, Both };
template <>
std::span<const Choice<Presence>> choices<Presence>();
template <>
std::span<const Choice<DelegationLevel>> choices<DelegationLevel>();

/// How a State took part in a meeting. Partners for Co-operation have records only where they came.
struct Attendance {
    static constexpr RecordKind kKind = RecordKind::Attendance;
    static constexpr const char *kName = "attendance";

    QString meeting; ///< Meeting::id
    QString state;
    Presence presence = Presence::NotRecorded;
    int delegates = 0; ///< 0 = not stated
    DelegationLevel level = DelegationLevel::NotStated;
    bool gaveStatement = false;
    QString representedBy; ///< a State code or free text, with Represented
    QString note;

    template <typename V>
    static void describe(V &v)
    {
        v.key("meeting", &Attendance::meeting);
        v.key("state", &Attendance::state);
        v.field("presence", &Attendance::presence);
        v.field("delegates", &Attendance::delegates);
        v.field("level", &Attendance::level);
        v.field("statement", &Attendance::gaveStatement);
        v.field("represented_by", &Attendance::representedBy);
        v.field("note", &Attendance::note);
    }
    bool operator==(const Attendance &) const = default;
};

enum class DecisionKind : quint8 { Decision, FollowUp };
enum class DecisionStatus : quint8 { Open, Done, Dropped };
template <>
std::span<const Choice<DecisionKind>> choices<DecisionKind>();
template <>
std::span<const Choice<DecisionStatus>> choices<DecisionStatus>();

/// What a meeting decided or left to do. What is open appears on the agenda of the forum's next meeting.
struct MeetingDecision {
    static constexpr RecordKind kKind = RecordKind::MeetingDecision;
    static constexpr const char *kName = "decision";

    QString id;      ///< UUID
    QString meeting; ///< Meeting::id
    DecisionKind kind = DecisionKind::Decision;
    QString text;
    QString state; ///< of the owner, State code; may be empty
    QString owner; ///< in words: "Chair", "Secretariat"
    QDate due;
    DecisionStatus status = DecisionStatus::Open;
    QDate closedOn; ///< when it was done or dropped

    template <typename V>
    static void describe(V &v)
    {
        v.key("id", &MeetingDecision::id);
        v.field("meeting", &MeetingDecision::meeting);
        v.field("kind", &MeetingDecision::kind);
        v.field("text", &MeetingDecision::text);
        v.field("state", &MeetingDecision::state);
        v.field("owner", &MeetingDecision::owner);
        v.field("due", &MeetingDecision::due);
        v.field("status", &MeetingDecision::status);
        v.field("closed_on", &MeetingDecision::closedOn);
    }
    bool operator==(const MeetingDecision &) const = default;
};

/// True for present, remote and represented.
[[nodiscard]] bool isAttended(Presence presence);

/// The measure a meeting of that kind counts for unless the user says otherwise: 11 for the working group's own, 12 for
/// workshops, seminars, round tables, conferences and trainings, 0 for the others.
[[nodiscard]] int usualMeasure(MeetingKind kind);

} // namespace tessera
