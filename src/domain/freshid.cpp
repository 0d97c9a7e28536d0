// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/freshid.h"

#include "domain/participants.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString freshSalt()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    QString salt;
    for (const quint32 part : random)
        salt += u"%1"_s.arg(part, 8, 16, QLatin1Char('0'));
    return salt;
}

QString readableId(const QString &label, const QStringList &taken)
{
    QString id;
    for (const QChar c : searchForm(label)) {
        if (c.isLetterOrNumber())
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    if (id.isEmpty())
        return freshId();
    QString free = id;
    for (int number = 2; taken.contains(free); ++number)
        free = id + u'-' + QString::number(number);
    return free;
}

} // namespace tessera
