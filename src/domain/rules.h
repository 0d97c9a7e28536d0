// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <functional>
#include <span>

namespace tessera {

/// The periods an office works with. They are kept in the workspace as properties, so that all who share it agree.
struct Rules {
    int confirmationMonths = 12; ///< a contact is to be confirmed again so long after the last time (CBM 8)
    int dueSoonDays = 60;        ///< "due within n days"
    int noticeDays = 30;         ///< a change is to be notified within so many days (CBM 8)
    int retentionMonths = 24;    ///< so long after their end former contacts are offered for erasure
    int meetingsAsked = 3;       ///< the group meets at least so often in a year (CBM 11)
    int evidenceMonths = 0;      ///< evidence without a last day of validity counts as old after so long; 0 = never
    int submissionMonth = 10;    ///< reference date of the yearly submission
    int submissionDay = 31;

    /// The reference date in a year; the last day of the month where it has no such day.
    [[nodiscard]] QDate submissionDate(int year) const;

    bool operator==(const Rules &) const = default;
};

/// One rule as property and in the form: its name in the workspace, its member and what it may be.
struct RuleRow {
    const char *property;
    int Rules::*member;
    int least;
    int most;
    const char *label; ///< source text in the context "tessera::Rules"
};

[[nodiscard]] std::span<const RuleRow> ruleRows();

/// What the workspace says; a property that is missing or not within its limits leaves the default.
[[nodiscard]] Rules rulesFrom(const std::function<QString(const QString &property)> &property);

} // namespace tessera
