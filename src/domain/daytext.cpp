// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daytext.h"

#include "domain/localisedtext.h"

#include <QCoreApplication>

namespace tessera {

QString dayText(QDate day)
{
    //: Format of dates on the screen, see QLocale::toString: "20 Nov 2025"
    const QString format = QCoreApplication::translate("tessera::Words", "d MMM yyyy");
    return day.isValid() ? programLocale().toString(day, format) : QString();
}

QString longDate(QDate day)
{
    //: Format of dates in documents, see QLocale::toString: "20 November 2025"
    const QString format = QCoreApplication::translate("tessera::Words", "d MMMM yyyy");
    const QLocale locale = programLocale();
    QString text = day.isValid() ? locale.toString(day, format) : QString();
    if (locale.language() == QLocale::French && day.day() == 1 && text.startsWith(u"1 "))
        text.insert(1, u"er");
    return text;
}

} // namespace tessera
