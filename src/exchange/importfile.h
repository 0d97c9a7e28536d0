// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tableimport.h"

namespace tessera {

/// How the names of files end that can be imported, without the dot.
[[nodiscard]] QStringList importSuffixes();

/// Whether a file looks like one that can be imported, by its name.
[[nodiscard]] bool isImportable(const QString &fileName);

/// The bytes of a file, but no more than an import takes and one, so that what is too large is refused, not read whole.
[[nodiscard]] Result<QByteArray> bytesToImport(const QString &path);

/// Reads a file from the disk and says what it would change.
[[nodiscard]] Result<ImportPreview> previewFile(const QString &path, const ImportContext &context);

} // namespace tessera
