// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overview.h"
#include "domain/result.h"

#include <QByteArray>

namespace tessera {

/// Reads where the tiles of a tile map lie (resources/tilemap.json). Two States at one place and a State at two places give
/// CatalogueInvalid with a JSON pointer and a reason.
[[nodiscard]] Result<QList<Tile>> readTiles(const QByteArray &json);

/// The tiles of the participating States that come with the program.
[[nodiscard]] Result<QList<Tile>> builtInTiles();

} // namespace tessera
