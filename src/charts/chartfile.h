// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "domain/chartdata.h"
#include "domain/result.h"

#include <QFont>
#include <QImage>

namespace tessera {

enum class ChartFormat : quint8 { Svg, Png, Pdf };
template <>
std::span<const Choice<ChartFormat>> choices<ChartFormat>();

/// A chart as it leaves the program: with title, subtitle and its sharing label at the upper right, on paper's colours.
/// `note` stands beside the label: "Demonstration data". Only the family of the font counts. The file is written whole or
/// not at all.
[[nodiscard]] Result<void> writeChart(const ChartData &data, const QString &path, ChartFormat format, const QFont &font,
                                      const QString &note = {});

/// The same for the clipboard, at twice the resolution of a screen.
[[nodiscard]] QImage chartImage(const ChartData &data, const QFont &font, const QString &note = {});

/// A file name without folder, from the title: "Cells by status.svg".
[[nodiscard]] QString chartFileName(const ChartData &data, ChartFormat format);

} // namespace tessera
