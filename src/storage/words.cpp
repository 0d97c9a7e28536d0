// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/words.h"

#include <QCoreApplication>
#include <QDir>

namespace tessera {

Q_LOGGING_CATEGORY(storageLog, "tessera.storage", QtCriticalMsg)

QString storageWords(const char *text)
{
    return QCoreApplication::translate("tessera::Storage", text);
}

QString shownPath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QString recordPlace(RecordKind kind, const QString &key)
{
    return recordSchema(kind).name + u' ' + key;
}

QString entryPlace(qint64 number)
{
    return storageWords(QT_TRANSLATE_NOOP("tessera::Storage", "journal entry %1")).arg(number);
}

} // namespace tessera
