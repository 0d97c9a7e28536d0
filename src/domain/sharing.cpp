// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharing.h"

#include <array>

namespace tessera {

namespace {

// The first entry is the default of a new record.
constexpr std::array kLabels{
    Choice<SharingLabel>{SharingLabel::AmberStrict, "TLP:AMBER+STRICT", "TLP:AMBER+STRICT"},
    Choice<SharingLabel>{SharingLabel::Clear, "TLP:CLEAR", "TLP:CLEAR"},
    Choice<SharingLabel>{SharingLabel::Green, "TLP:GREEN", "TLP:GREEN"},
    Choice<SharingLabel>{SharingLabel::Amber, "TLP:AMBER", "TLP:AMBER"},
    Choice<SharingLabel>{SharingLabel::Red, "TLP:RED", "TLP:RED"},
};

constexpr std::array kOrder{SharingLabel::Clear, SharingLabel::Green, SharingLabel::Amber, SharingLabel::AmberStrict,
                            SharingLabel::Red};

auto narrowness(SharingLabel label)
{
    return std::find(kOrder.begin(), kOrder.end(), label);
}

} // namespace

template <>
std::span<const Choice<SharingLabel>> choices<SharingLabel>()
{
    return kLabels;
}

QString sharingText(SharingLabel label)
{
    return idOf(label);
}

quint32 sharingColour(SharingLabel label)
{
    switch (label) {
    case SharingLabel::Red:
        return 0xFF2B2B;
    case SharingLabel::Amber:
    case SharingLabel::AmberStrict:
        return 0xFFC000;
    case SharingLabel::Green:
        return 0x33FF00;
    case SharingLabel::Clear:
        break;
    }
    return 0xFFFFFF;
}

SharingLabel narrower(SharingLabel a, SharingLabel b)
{
    return narrowness(a) >= narrowness(b) ? a : b;
}

std::span<const SharingLabel> sharingLabels()
{
    return kOrder;
}

} // namespace tessera
