// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/wording.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace tessera {

QString reviewText(const char *sourceText)
{
    return QCoreApplication::translate("tessera::Review", sourceText);
}

QString longDate(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMMM yyyy") : QString();
}

} // namespace tessera
