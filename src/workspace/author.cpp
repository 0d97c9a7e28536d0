// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/author.h"

#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QString systemUserName()
{
#ifdef Q_OS_UNIX
    if (const passwd *entry = getpwuid(getuid())) {
        const QString fullName = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
        return fullName.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : fullName;
    }
#endif
    return qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER", u"unknown"_s));
}

} // namespace

Author systemAuthor()
{
    return {systemUserName(), QSysInfo::machineHostName()};
}

} // namespace tessera
