// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace tessera {

QString dayText(QDate day)
{
    //: Format of dates on the screen, see QLocale::toString: "20 Nov 2025"
    const QString format = QCoreApplication::translate("tessera::Words", "d MMM yyyy");
    return day.isValid() ? QLocale().toString(day, format) : QString();
}

} // namespace tessera
