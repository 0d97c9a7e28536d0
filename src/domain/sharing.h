// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"

namespace tessera {

/// Traffic Light Protocol 2.0 (FIRST, August 2022), from the widest to the narrowest. The labels are never translated.
/// It is not a classification: a national marking is a separate field.
enum class SharingLabel : quint8 { AmberStrict, Clear, Green, Amber, Red };

template <>
std::span<const Choice<SharingLabel>> choices<SharingLabel>();

/// The label as written: capitals, no space, the same in every language.
[[nodiscard]] QString sharingText(SharingLabel label);

/// The colour of the label's text on black (FIRST), as 0xRRGGBB.
[[nodiscard]] quint32 sharingColour(SharingLabel label);

/// The narrower of two labels: the label of a document is the narrowest of its contents.
[[nodiscard]] SharingLabel narrower(SharingLabel a, SharingLabel b);

/// The labels from the widest to the narrowest, in the order in which they are offered.
[[nodiscard]] std::span<const SharingLabel> sharingLabels();

} // namespace tessera
