// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// JSON leaves DEL and the C1 controls as they are, though a terminal obeys them. They occur within strings only.
QByteArray withControlsEscaped(const QByteArray &json)
{
    QString text = QString::fromUtf8(json);
    for (char16_t c = 0x7f; c <= 0x9f; ++c) {
        if (text.contains(QChar(c)))
            text.replace(QChar(c), u"\\u00%1"_s.arg(int(c), 2, 16, QChar(u'0')));
    }
    return text.toUtf8();
}

bool isDirectionControl(QChar c)
{
    return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069') || c == u'\u200e' || c == u'\u200f'
           || c == u'\u061c';
}

} // namespace

Console::Console()
{
    m_isWhole = m_output.open(stdout, QIODevice::WriteOnly) && m_messages.open(stderr, QIODevice::WriteOnly);
}

void Console::result(const QString &line)
{
    write(line.toUtf8());
}

void Console::result(const QJsonObject &object)
{
    write(withControlsEscaped(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Console::message(const QString &line)
{
    m_messages.write(line.toUtf8() + '\n');
    m_messages.flush();
}

bool Console::finish()
{
    return m_output.flush() && m_isWhole;
}

void Console::write(const QByteArray &line)
{
    m_isWhole = m_output.write(line + '\n') == line.size() + 1 && m_isWhole;
}

QString terminalText(const QString &text)
{
    QString shown = text;
    for (QChar &c : shown) {
        if (c.isSpace())
            c = u' ';
        else if (c.category() == QChar::Other_Control || isDirectionControl(c))
            c = QChar::ReplacementCharacter;
    }
    return shown;
}

QStringList alignedRows(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column + 1 < row.size(); ++column)
            line += row.at(column).leftJustified(widths.at(column)) + u"  "_s;
        lines.append(line + row.value(row.size() - 1));
    }
    return lines;
}

} // namespace tessera
