// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace tessera {

/// A figure of CBM 8 as it is shown, with how it is made and whom it counts.
struct ContactFigureLine {
    QString figure;       ///< "56 of 57"
    QString caption;      ///< "States nominated a contact"
    QString formula;      ///< whole sentences
    QStringList contacts; ///< ids of the contacts behind it
};

/// The five figures of the Contacts page, as of today: nominated, confirmed, overdue, notified late, last check.
[[nodiscard]] QList<ContactFigureLine> contactFigureLines(Workspace &workspace);

/// How many serving contacts are overdue or were never confirmed; of one State where its code is given.
[[nodiscard]] int overdueContacts(Workspace &workspace, const QString &state = {});

} // namespace tessera
