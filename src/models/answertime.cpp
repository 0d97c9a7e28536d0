// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answertime.h"

#include <QLocale>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

std::optional<QTime> timeFrom(const QString &text)
{
    for (const QString &format : {u"H:mm"_s, u"H.mm"_s, u"HHmm"_s, u"Hmm"_s}) {
        if (const QTime time = QTime::fromString(text, format); time.isValid())
            return time;
    }
    return std::nullopt;
}

std::optional<QDateTime> momentFrom(const QString &text)
{
    const QLocale locale;
    const QString ofLocale = locale.dateTimeFormat(QLocale::ShortFormat);
    for (const QString &format : {u"yyyy-MM-dd H:mm"_s, u"d MMM yyyy H:mm"_s, u"d MMM yyyy, H:mm"_s, u"d.M.yyyy H:mm"_s,
                                  u"d/M/yyyy H:mm"_s, ofLocale}) {
        QDateTime moment = locale.toDateTime(text, format);
        if (!moment.isValid())
            continue;
        if (moment.date().year() < 1950) // a short year such as 25
            moment = moment.addYears(100);
        return moment;
    }
    return std::nullopt;
}

QDateTime firstAfter(const QDateTime &sentAt, QTime time)
{
    const QDateTime sent = sentAt.toLocalTime();
    const QDateTime sameDay(sent.date(), time);
    // The sending has seconds, what is typed has none.
    return sameDay.addSecs(59) >= sent ? std::max(sameDay, sent) : QDateTime(sent.date().addDays(1), time);
}

} // namespace

std::optional<QDateTime> answerTimeFrom(const QString &text, const QDateTime &sentAt)
{
    const QString typed = text.simplified();
    if (typed.startsWith(u'+')) {
        bool isNumber = false;
        const int minutes = typed.mid(1).toInt(&isNumber);
        return isNumber && minutes >= 0 ? std::optional(sentAt.addSecs(qint64(minutes) * 60).toUTC()) : std::nullopt;
    }
    if (const std::optional<QTime> time = timeFrom(typed))
        return firstAfter(sentAt, *time).toUTC();
    if (const std::optional<QDateTime> moment = momentFrom(typed))
        return moment->toUTC();
    return std::nullopt;
}

} // namespace tessera
