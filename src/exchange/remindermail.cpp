// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/remindermail.h"

#include "exchange/contactfields.h"

#include <QRegularExpression>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLink = 1900; // Windows takes some 2 000
constexpr qsizetype kEncodedBytes = 42;  // of text in one encoded word, which may have 75 signs
constexpr qsizetype kMailLine = 76;

/// The address as it may stand in a head; empty when it is none. A domain in other letters is written as RFC 3490 has it.
QString mailAddress(const QString &email)
{
    static const QRegularExpression kAddress(u"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[^\\s@<>(),;:\"\\[\\]\\\\]+$"_s);
    const qsizetype at = email.lastIndexOf(u'@');
    if (!kAddress.match(email).hasMatch())
        return {};
    const QByteArray domain = QUrl::toAce(email.sliced(at + 1));
    return domain.isEmpty() ? QString() : email.first(at + 1) + QString::fromLatin1(domain);
}

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// RFC 2047: words of whole characters, parted by line ends that count for nothing.
QByteArray encodedWords(const QString &text)
{
    QByteArrayList words;
    QByteArray bytes;
    const auto finish = [&] {
        if (!bytes.isEmpty())
            words.append("=?UTF-8?B?" + bytes.toBase64() + "?=");
        bytes.clear();
    };
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype size = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray character = text.sliced(i, size).toUtf8();
        if (bytes.size() + character.size() > kEncodedBytes)
            finish();
        bytes += character;
        i += size;
    }
    finish();
    return words.join("\r\n ");
}

/// A text of a head on one line as long as it is short and plain.
QByteArray headText(const QString &text)
{
    constexpr qsizetype kRoom = 60;
    const QString plain = tables::plainLine(text);
    const bool looksEncoded = plain.contains(u"=?"_s);
    return isPlainAscii(plain) && !looksEncoded && plain.size() <= kRoom ? plain.toLatin1() : encodedWords(plain);
}

QByteArray displayName(const QString &name)
{
    constexpr qsizetype kRoom = 60;
    QString plain = tables::plainLine(name);
    if (!isPlainAscii(plain) || plain.contains(u"=?"_s) || plain.size() > kRoom)
        return encodedWords(plain);
    return '"' + plain.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).toLatin1() + '"';
}

QByteArray recipients(const Reminder &reminder)
{
    QByteArrayList list;
    for (const ReminderAddress &to : reminder.to) {
        const QByteArray address = mailAddress(to.email).toLatin1();
        if (address.isEmpty())
            continue;
        const QByteArray name = displayName(to.name);
        list.append(to.name.isEmpty() ? address : name + "\r\n <" + address + '>');
    }
    return list.join(",\r\n ");
}

QByteArray wrappedBase64(const QByteArray &bytes)
{
    const QByteArray text = bytes.toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < text.size(); i += kMailLine)
        lines += text.mid(i, kMailLine) + "\r\n";
    return lines;
}

QString withCrLf(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\n', u"\r\n"_s);
}

QByteArray percentEncoded(const QString &text, const QByteArray &alsoPlain = {})
{
    return QUrl::toPercentEncoding(text, alsoPlain);
}

} // namespace

QString reminderPlainText(const Reminder &reminder)
{
    QStringList addresses;
    for (const ReminderAddress &to : reminder.to)
        addresses.append(to.name.isEmpty() ? to.email : u"%1 <%2>"_s.arg(to.name, to.email));
    return addresses.join(u", "_s) + u'\n' + reminder.subject + u"\n\n"_s + reminder.body;
}

QByteArray reminderMessage(const Reminder &reminder, const QDateTime &now)
{
    QByteArray message;
    message += "Date: " + now.toUTC().toString(Qt::RFC2822Date).toLatin1() + "\r\n";
    if (const QByteArray to = recipients(reminder); !to.isEmpty())
        message += "To: " + to + "\r\n";
    message += "Subject: " + headText(reminder.subject) + "\r\n";
    message += "X-Unsent: 1\r\n"
               "MIME-Version: 1.0\r\n"
               "Content-Type: text/plain; charset=utf-8\r\n"
               "Content-Transfer-Encoding: base64\r\n";
    message += "Content-Language: " + reminder.language.toLatin1() + "\r\n\r\n";
    return message + wrappedBase64(withCrLf(reminder.body).toUtf8());
}

MailtoLink reminderLink(const Reminder &reminder)
{
    QByteArrayList addresses;
    for (const ReminderAddress &to : reminder.to) {
        if (const QString address = mailAddress(to.email); !address.isEmpty())
            addresses.append(percentEncoded(address, "@"));
    }
    const QByteArray link = "mailto:" + addresses.join(',')
                            + "?subject=" + percentEncoded(tables::plainLine(reminder.subject))
                            + "&body=" + percentEncoded(withCrLf(reminder.body));
    return {QUrl::fromEncoded(link, QUrl::StrictMode), link.size() > kLongestLink};
}

QString reminderFileName(const Reminder &reminder, QDate today)
{
    return u"reminder-%1-%2.eml"_s.arg(reminder.state, today.toString(Qt::ISODate));
}

} // namespace tessera
