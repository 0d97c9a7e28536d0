// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tableimport.h"

namespace tessera {

/// What cards (.vcf) would change: one row for each card, at the line where it begins. The State is told from
/// X-TESSERA-STATE, else from the country of an address, else it is `context.homeState`; a card without any of them is
/// refused. `fileName` is without a folder.
[[nodiscard]] Result<ImportPreview> previewCards(const QByteArray &data, const QString &fileName,
                                                 const ImportContext &context);

} // namespace tessera
