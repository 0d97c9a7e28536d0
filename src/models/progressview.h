// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/progresssources.h"
#include "workspace/selection.h"

namespace tessera {

/// What the Progress page shows: a chart or all of them, and of whom.
struct ProgressView {
    QString chart; ///< ProgressChart::id; empty = all
    ProgressChoice choice;
};

/// Until the user chooses otherwise: all States and measures up to the year one works on, the home State's profile.
[[nodiscard]] ProgressChoice usualChoice(Workspace &workspace, const Selection &selection);

/// The choice with what the workspace does not have, such as a year, replaced by what is usual.
[[nodiscard]] ProgressChoice possibleChoice(const ProgressChoice &choice, Workspace &workspace,
                                            const Selection &selection);

/// For a named view. What no longer exists when it is read back is replaced by what is usual.
[[nodiscard]] QString viewToJson(const ProgressView &view);
[[nodiscard]] ProgressView viewFromJson(const QString &json, Workspace &workspace, const Selection &selection);

/// nullptr when there is no such chart.
[[nodiscard]] const ProgressChart *progressChart(const QString &id);

/// "Trend": the chart's name in the language of the window.
[[nodiscard]] QString labelOf(const ProgressChart &chart);

} // namespace tessera
