// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importfile.h"

#include <QFile>
#include <QFileInfo>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// A byte more than readCsv() takes, so that it refuses a larger file without all of it being read here.
constexpr qint64 kMostRead = 64 * 1024 * 1024 + 1;

} // namespace

Result<QByteArray> bytesToImport(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, path, file.errorString());
    const QByteArray bytes = file.read(kMostRead);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileNotReadable, path, file.errorString());
    return bytes;
}

QStringList importSuffixes()
{
    return {u"csv"_s, u"tsv"_s, u"vcf"_s, u"ics"_s};
}

bool isImportable(const QString &fileName)
{
    return importSuffixes().contains(QFileInfo(fileName).suffix().toLower());
}

Result<ImportPreview> previewFile(const QString &path, const ImportContext &context)
{
    const Result<QByteArray> bytes = bytesToImport(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return previewImport(*bytes, path, context);
}

} // namespace tessera
