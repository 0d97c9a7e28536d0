// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace tessera::test {

/// Every file below a folder, hidden ones too, with the SHA-256 of its bytes: equal before and after = nothing was touched.
/// Not to be asked while this program has one of the files locked.
using FolderState = QMap<QString, QByteArray>;

[[nodiscard]] FolderState folderState(const QString &folder);

/// Whole files; false or empty when it does not work.
[[nodiscard]] bool writeFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] QByteArray readFile(const QString &path);

} // namespace tessera::test
