// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactrecords.h"
#include "domain/meetingrecords.h"
#include "domain/records.h"

#include <tuple>

namespace tessera {

/// The struct of every RecordKind, in the same order. Only for code that handles all kinds alike.
using RecordTypes =
    std::tuple<Property, Assessment, Component, Evidence, EvidenceUse, Milestone, Submission, Contact, ContactRole,
               Confirmation, CommsCheck, CommsReply, ReminderText, ForumRecord, ForumMember, ForumChair, Meeting,
               MeetingDocument, Attendance, MeetingDecision, SavedView, FrozenEdition, Adoption>;

/// Calls `function.template operator()<T>()` with the struct of that kind and returns what it returns.
template <std::size_t Index = 0, typename Function>
auto withRecordType(RecordKind kind, const Function &function)
{
    using T = std::tuple_element_t<Index, RecordTypes>;
    static_assert(std::size_t(T::kKind) == Index, "RecordTypes is in the order of RecordKind");
    if constexpr (Index + 1 < std::tuple_size_v<RecordTypes>) {
        if (std::size_t(kind) != Index)
            return withRecordType<Index + 1>(kind, function);
    }
    return function.template operator()<T>();
}

} // namespace tessera
