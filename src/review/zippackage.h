// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tessera {

/// A file within a package.
struct PackagePart {
    QString path;
    QByteArray bytes;
    bool isStored = false; ///< not compressed
};

/// The parts as a ZIP file, in this order, all dated 1 January 1980: the same parts give the same bytes. For packages of a few
/// parts below 4 GiB, such as a text document.
[[nodiscard]] QByteArray zipPackage(const QList<PackagePart> &parts);

} // namespace tessera
