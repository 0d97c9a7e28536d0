// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filewriting.h"

#include <QSaveFile>

namespace tessera {

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileNotWritable, path, file.errorString());
    if (file.write(bytes) == bytes.size() && file.commit())
        return {};
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return failure(isFull ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, path, file.errorString());
}

} // namespace tessera
