// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folderstate.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>

namespace tessera::test {

FolderState folderState(const QString &folder)
{
    FolderState state;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        state.insert(path, QCryptographicHash::hash(readFile(path), QCryptographicHash::Sha256));
    }
    return state;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tessera::test
