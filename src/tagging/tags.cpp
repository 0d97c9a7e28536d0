// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tags.h"

#include <algorithm>
#include <array>

namespace tessera {

namespace {

struct RoleRow {
    TagRole role;
    const char *name;
    bool takesContent;
};

constexpr std::array kRoles{
    RoleRow{TagRole::Document, "Document", false},
    RoleRow{TagRole::Sect, "Sect", false},
    RoleRow{TagRole::H1, "H1", true},
    RoleRow{TagRole::H2, "H2", true},
    RoleRow{TagRole::H3, "H3", true},
    RoleRow{TagRole::P, "P", true},
    RoleRow{TagRole::Span, "Span", true},
    RoleRow{TagRole::Table, "Table", false},
    RoleRow{TagRole::TR, "TR", false},
    RoleRow{TagRole::TH, "TH", true},
    RoleRow{TagRole::TD, "TD", true},
    RoleRow{TagRole::L, "L", false},
    RoleRow{TagRole::LI, "LI", false},
    RoleRow{TagRole::Lbl, "Lbl", true},
    RoleRow{TagRole::LBody, "LBody", true},
    RoleRow{TagRole::Figure, "Figure", true},
    RoleRow{TagRole::Caption, "Caption", true},
    RoleRow{TagRole::TOC, "TOC", false},
    RoleRow{TagRole::TOCI, "TOCI", true},
    RoleRow{TagRole::Reference, "Reference", true},
    RoleRow{TagRole::Link, "Link", true},
};

static_assert(kRoles.size() == std::size_t(TagRole::Link) + 1, "every role has a row");

} // namespace

const char *tagName(TagRole role)
{
    return kRoles[std::size_t(role)].name;
}

std::optional<TagRole> tagRole(std::string_view name)
{
    const auto row = std::find_if(kRoles.begin(), kRoles.end(), [&](const RoleRow &r) { return name == r.name; });
    return row == kRoles.end() ? std::nullopt : std::optional(row->role);
}

bool takesContent(TagRole role)
{
    return kRoles[std::size_t(role)].takesContent;
}

} // namespace tessera
