// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ownerfile.h"

#include "storage/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestOwnerFile = 4096; // bytes; anybody may have put something there
constexpr int kLongestName = 200;

QString ownerPath(const QString &workspacePath)
{
    return workspacePath + u".owner"_s;
}

} // namespace

OwnerFile::OwnerFile(const QString &workspacePath, const Holder &holder) : m_path(ownerPath(workspacePath))
{
    const QJsonObject object{{u"name"_s, holder.name},
                             {u"machine"_s, holder.machine},
                             {u"pid"_s, QCoreApplication::applicationPid()},
                             {u"since"_s, holder.since.toUTC().toString(Qt::ISODate)}};
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
        qCWarning(storageLog) << "owner file not written:" << file.errorString();
}

OwnerFile::~OwnerFile()
{
    QFile::remove(m_path);
}

std::optional<Holder> OwnerFile::read(const QString &workspacePath)
{
    QFile file(ownerPath(workspacePath));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(kLongestOwnerFile)).object();
    const Holder holder{object[u"name"].toString().left(kLongestName), object[u"machine"].toString().left(kLongestName),
                        QDateTime::fromString(object[u"since"].toString(), Qt::ISODate).toUTC()};
    if (holder.name.isEmpty() && holder.machine.isEmpty())
        return std::nullopt;
    return holder;
}

} // namespace tessera
