// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participants.h"

namespace tessera {

/// How the matrix is looked at: which States, what stands out, in which order.
struct MatrixChoice {
    QString group; ///< Group::id; empty = all States
    QString text;  ///< looked for in names and in what was written
    bool onlyGaps = false;
    bool onlyChanged = false;
    bool onlyDiffering = false;
    StateOrder order = StateOrder::Locale;
    bool isSortedByCount = false; ///< only when the user asks

    bool operator==(const MatrixChoice &) const = default;
};

/// Kept in settings and named views and read back; what is unknown or no longer exists is left out.
[[nodiscard]] QString choiceToJson(const MatrixChoice &choice);
[[nodiscard]] MatrixChoice matrixChoiceFromJson(const QString &json, const Participants &participants);

} // namespace tessera
