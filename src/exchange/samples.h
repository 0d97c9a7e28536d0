// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/reference.h"

namespace tessera {

enum class Sample : quint8 { PublicRecord, Demonstration };
template <>
std::span<const Choice<Sample>> choices<Sample>();

/// The steps that fill an empty workspace with a sample, to be committed in this order. The first says what the workspace
/// is: its framework, its sample, its office and its sharing label.
///
/// PublicRecord: the files below resources/samples/public-record, read by previewImport(). Nothing is invented.
/// Demonstration: 57 States, 2013 to 2025, contacts and meetings up to `today`, made up from fixed seeds, the same for the
/// same day; says that it is.
[[nodiscard]] Result<QList<ChangeSet>> sampleSteps(Sample sample, const Reference &reference, QDate today);

} // namespace tessera
