// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/result.h"

namespace tessera {

/// Whether a set can be stored at all: values fit their fields, keys are those of the values, documents are what their
/// names say and not too large. Whether it fits what stands in the workspace is another question.
[[nodiscard]] Result<void> checkSet(const ChangeSet &set);

/// The evidence files that a set refers to: what the user calls them, by SHA-256.
[[nodiscard]] QHash<QString, QString> evidenceFiles(const ChangeSet &set);

/// The name under which a document is kept: SHA-256 in lower-case hexadecimal.
[[nodiscard]] QString documentName(const QByteArray &bytes);

} // namespace tessera
