// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tessera {

namespace {

constexpr std::array kRuleRows{
    RuleRow{"rule-confirmation-months", &Rules::confirmationMonths, 1, 60,
            QT_TRANSLATE_NOOP("tessera::Rules", "Months from one confirmation of a contact to the next")},
    RuleRow{"rule-due-soon-days", &Rules::dueSoonDays, 1, 365,
            QT_TRANSLATE_NOOP("tessera::Rules", "Days before the day on which something counts as due")},
    RuleRow{"rule-notice-days", &Rules::noticeDays, 1, 365,
            QT_TRANSLATE_NOOP("tessera::Rules", "Days within which a change of contact is to be notified")},
    RuleRow{"rule-retention-months", &Rules::retentionMonths, 1, 240,
            QT_TRANSLATE_NOOP("tessera::Rules", "Months after which former contacts are offered for erasure")},
    RuleRow{"rule-meetings-asked", &Rules::meetingsAsked, 1, 12,
            QT_TRANSLATE_NOOP("tessera::Rules", "Meetings of the group asked for in a year")},
    RuleRow{"rule-evidence-months", &Rules::evidenceMonths, 0, 240,
            QT_TRANSLATE_NOOP("tessera::Rules", "Months after which undated evidence counts as old (0 = never)")},
    RuleRow{"rule-submission-month", &Rules::submissionMonth, 1, 12,
            QT_TRANSLATE_NOOP("tessera::Rules", "Reference date of the yearly submission: month")},
    RuleRow{"rule-submission-day", &Rules::submissionDay, 1, 31,
            QT_TRANSLATE_NOOP("tessera::Rules", "Reference date of the yearly submission: day")},
};

} // namespace

QDate Rules::submissionDate(int year) const
{
    const int last = QDate(year, submissionMonth, 1).daysInMonth();
    return {year, submissionMonth, std::min(submissionDay, last)};
}

std::span<const RuleRow> ruleRows()
{
    return kRuleRows;
}

Rules rulesFrom(const std::function<QString(const QString &property)> &property)
{
    Rules rules;
    for (const RuleRow &row : kRuleRows) {
        bool isNumber = false;
        const int value = property(QString::fromLatin1(row.property)).toInt(&isNumber);
        if (isNumber && value >= row.least && value <= row.most)
            rules.*row.member = value;
    }
    return rules;
}

} // namespace tessera
