// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ruleedits.h"

#include <QCoreApplication>

namespace tessera {

using namespace Qt::StringLiterals;

Result<void> changeRules(Workspace &workspace, const Rules &rules)
{
    ChangeSet set;
    set.title = QCoreApplication::translate("tessera::RuleEdits", "Periods and dates changed");
    for (const RuleRow &row : ruleRows()) {
        const int wanted = rules.*row.member;
        const QString name = QString::fromLatin1(row.property);
        if (wanted < row.least || wanted > row.most)
            return failure(ErrorCode::ValueNotRecognised, u"%1 (%2)"_s.arg(name).arg(wanted));
        const QString recorded = workspace.property(name);
        const QString value = wanted == Rules().*row.member ? QString() : QString::number(wanted);
        if (recorded == value)
            continue;
        const auto property = [&](const QString &text) {
            return text.isEmpty() ? std::nullopt : std::optional(Property{name, text});
        };
        set.changes.append(makeChange<Property>(property(recorded), property(value)));
    }
    return workspace.commit(set);
}

} // namespace tessera
