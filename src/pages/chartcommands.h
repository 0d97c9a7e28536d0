// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chartdata.h"
#include "pages/pagecontext.h"

namespace tessera {

/// Puts a chart on the clipboard: its picture for a text document, its numbers for a spreadsheet.
void copyChart(const ChartData &chart, const PageContext &context);

/// Asks for a file and writes the chart to it, as its suffix says. Returns what to tell the user; empty = cancelled, or not
/// written, which was told.
[[nodiscard]] QString saveChart(const ChartData &chart, PageContext &context, QWidget *parent);

} // namespace tessera
