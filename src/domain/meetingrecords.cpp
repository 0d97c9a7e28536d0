// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetingrecords.h"

#include <array>

namespace tessera {

namespace {

constexpr std::array kMeetingKinds{
    Choice<MeetingKind>{MeetingKind::WorkingGroup, "working-group",
                        QT_TRANSLATE_NOOP("tessera::Choice", "Working-group meeting")},
    Choice<MeetingKind>{MeetingKind::PointsOfContact, "points-of-contact",
                        QT_TRANSLATE_NOOP("tessera::Choice", "Meeting of points of contact")},
    Choice<MeetingKind>{MeetingKind::Conference, "conference", QT_TRANSLATE_NOOP("tessera::Choice", "Conference")},
    Choice<MeetingKind>{MeetingKind::Workshop, "workshop", QT_TRANSLATE_NOOP("tessera::Choice", "Workshop")},
    Choice<MeetingKind>{MeetingKind::Seminar, "seminar", QT_TRANSLATE_NOOP("tessera::Choice", "Seminar")},
    Choice<MeetingKind>{MeetingKind::RoundTable, "round-table", QT_TRANSLATE_NOOP("tessera::Choice", "Round table")},
    Choice<MeetingKind>{MeetingKind::Training, "training", QT_TRANSLATE_NOOP("tessera::Choice", "Training")},
    Choice<MeetingKind>{MeetingKind::Exercise, "exercise", QT_TRANSLATE_NOOP("tessera::Choice", "Exercise")},
    Choice<MeetingKind>{MeetingKind::Consultation, "consultation",
                        QT_TRANSLATE_NOOP("tessera::Choice", "Consultation")},
};

constexpr std::array kMeetingModes{
    Choice<MeetingMode>{MeetingMode::InPerson, "in-person", QT_TRANSLATE_NOOP("tessera::Choice", "In person")},
    Choice<MeetingMode>{MeetingMode::Online, "online", QT_TRANSLATE_NOOP("tessera::Choice", "Online")},
    Choice<MeetingMode>{MeetingMode::Hybrid, "hybrid", QT_TRANSLATE_NOOP("tessera::Choice", "Hybrid")},
};

constexpr std::array kPresences{
    Choice<Presence>{Presence::NotRecorded, "not-recorded", QT_TRANSLATE_NOOP("tessera::Choice", "Not recorded")},
    Choice<Presence>{Presence::Present, "present", QT_TRANSLATE_NOOP("tessera::Choice", "Present")},
    Choice<Presence>{Presence::Remote, "remote", QT_TRANSLATE_NOOP("tessera::Choice", "Remote")},
    Choice<Presence>{Presence::Represented, "represented", QT_TRANSLATE_NOOP("tessera::Choice", "Represented")},
    Choice<Presence>{Presence::Excused, "excused", QT_TRANSLATE_NOOP("tessera::Choice", "Excused")},
    Choice<Presence>{Presence::Absent, "absent", QT_TRANSLATE_NOOP("tessera::Choice", "Absent")},
};

constexpr std::array kLevels{
    Choice<DelegationLevel>{DelegationLevel::NotStated, "not-stated",
                            QT_TRANSLATE_NOOP("tessera::Choice", "Not stated")},
    Choice<DelegationLevel>{DelegationLevel::Capital, "capital", QT_TRANSLATE_NOOP("tessera::Choice", "Capital")},
    Choice<DelegationLevel>{DelegationLevel::Delegation, "delegation",
                            QT_TRANSLATE_NOOP("tessera::Choice", "Delegation")},
    Choice<DelegationLevel>{DelegationLevel::Both, "both",
                            QT_TRANSLATE_NOOP("tessera::Choice", "Capital and delegation")},
};

constexpr std::array kDecisionKinds{
    Choice<DecisionKind>{DecisionKind::Decision, "decision", QT_TRANSLATE_NOOP("tessera::Choice", "Decision")},
    Choice<DecisionKind>{DecisionKind::FollowUp, "follow-up", QT_TRANSLATE_NOOP("tessera::Choice", "Follow-up")},
};

constexpr std::array kDecisionStatuses{
    Choice<DecisionStatus>{DecisionStatus::Open, "open", QT_TRANSLATE_NOOP("tessera::Choice", "Open")},
    Choice<DecisionStatus>{DecisionStatus::Done, "done", QT_TRANSLATE_NOOP("tessera::Choice", "Done")},
    Choice<DecisionStatus>{DecisionStatus::Dropped, "dropped", QT_TRANSLATE_NOOP("tessera::Choice", "Dropped")},
};

} // namespace

template <>
std::span<const Choice<MeetingKind>> choices<MeetingKind>()
{
    return kMeetingKinds;
}

template <>
std::span<const Choice<MeetingMode>> choices<MeetingMode>()
{
    return kMeetingModes;
}

template <>
std::span<const Choice<Presence>> choices<Presence>()
{
    return kPresences;
}

template <>
std::span<const Choice<DelegationLevel>> choices<DelegationLevel>()
{
    return kLevels;
}

template <>
std::span<const Choice<DecisionKind>> choices<DecisionKind>()
{
    return kDecisionKinds;
}

template <>
std::span<const Choice<DecisionStatus>> choices<DecisionStatus>()
{
    return kDecisionStatuses;
}

bool isAttended(Presence presence)
{
    return presence == Presence::Present || presence == Presence::Remote || presence == Presence::Represented;
}

int usualMeasure(MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::WorkingGroup:
        return 11;
    case MeetingKind::Conference:
    case MeetingKind::Workshop:
    case MeetingKind::Seminar:
    case MeetingKind::RoundTable:
    case MeetingKind::Training:
        return 12;
    case MeetingKind::PointsOfContact:
    case MeetingKind::Exercise:
    case MeetingKind::Consultation:
        break;
    }
    return 0;
}

} // namespace tessera
