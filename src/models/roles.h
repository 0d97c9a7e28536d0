// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

/// Roles that several models share; each model may add its own from kFirstOwn on.
namespace tessera::role {

inline constexpr int kStatus = Qt::UserRole + 1; ///< int of a Status; invalid where there is none to paint
inline constexpr int kSort = Qt::UserRole + 2;   ///< what a column is sorted by; invalid = the displayed text
inline constexpr int kSearch = Qt::UserRole + 3; ///< of column 0: what a search looks in; invalid = all displayed texts
inline constexpr int kTone = Qt::UserRole + 4;   ///< int of a Tone, see linemodel.h
inline constexpr int kDetail = Qt::UserRole + 5; ///< a second line, less important than the displayed text
inline constexpr int kId = Qt::UserRole + 6;     ///< of the record behind a row
inline constexpr int kChoices = Qt::UserRole + 7; ///< QStringList an editor offers; the cell's text is one of them
inline constexpr int kFirstOwn = Qt::UserRole + 16;

} // namespace tessera::role
