// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarzones.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestZone = 100;

bool isUtcName(const QString &name)
{
    static const QStringList kNames{u"UTC"_s, u"GMT"_s, u"Z"_s, u"Zulu"_s, u"Etc/UTC"_s, u"Etc/GMT"_s, u"Etc/Zulu"_s};
    return kNames.contains(name, Qt::CaseInsensitive);
}

} // namespace

bool isKnownZone(const QString &name)
{
    // Qt does not list old names, but opens them; so what it may open is looked at first.
    static const QRegularExpression kName(u"\\A[A-Za-z_]+(?:/[A-Za-z0-9_+-]+){0,2}\\z"_s);
    return name.size() <= kLongestZone && kName.match(name).hasMatch() && QTimeZone(name.toLatin1()).isValid();
}

QString ianaZoneOf(const QString &tzid)
{
    const QString name = tzid.trimmed();
    if (name.isEmpty() || name.size() > kLongestZone)
        return {};
    if (isUtcName(name))
        return u"UTC"_s;
    if (isKnownZone(name))
        return name;
    const QStringList parts = name.split(u'/', Qt::SkipEmptyParts);
    for (const qsizetype count : {qsizetype(3), qsizetype(2)}) { // America/Argentina/Buenos_Aires, Europe/Vienna
        const QString tail = parts.mid(std::max(qsizetype(0), parts.size() - count)).join(u'/');
        if (isKnownZone(tail))
            return tail;
    }
    return QString::fromLatin1(QTimeZone::windowsIdToDefaultIanaId(name.toLatin1()));
}

} // namespace tessera
