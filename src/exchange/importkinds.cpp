// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importkinds.h"

#include <QUuid>

#include <algorithm>

namespace tessera::tables {

using namespace Qt::StringLiterals;

namespace {

// Ours, never to be changed: it is part of every id that came from a file.
constexpr QUuid kContentNamespace(0xc5ea0991, 0x70e4, 0x4b52, 0x8d, 0xf0, 0xe9, 0x15, 0x0e, 0x22, 0xdd, 0x3e);

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2999;

/// Digits only, as toInt() takes signs and spaces too.
std::optional<int> wholeNumber(const QString &text)
{
    const bool isDigits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && isDigits ? std::optional(number) : std::nullopt;
}

} // namespace

bool Line::says(const QString &column) const
{
    const auto index = m_columns->constFind(column);
    return index != m_columns->constEnd() && *index < m_row->cells.size();
}

QString Line::text(const QString &column) const
{
    return says(column) ? plainCell(m_row->cells.at(m_columns->value(column))) : QString();
}

QString Line::word(const QString &column) const
{
    return text(column).trimmed();
}

QStringList Line::columns() const
{
    QStringList names = m_columns->keys();
    std::sort(names.begin(), names.end(),
              [this](const QString &a, const QString &b) { return m_columns->value(a) < m_columns->value(b); });
    return names;
}

QString importText(const char *text)
{
    return QCoreApplication::translate("tessera::Import", text);
}

QString shown(const QString &cell)
{
    constexpr qsizetype kLongest = 80;
    return cell.size() <= kLongest ? cell : cell.left(kLongest) + u'…';
}

Verdict refused(const QString &subject, const QString &reason)
{
    return {ImportOutcome::Refused, subject, reason, {}};
}

Read<QString> readState(const Line &line, const QString &column, const Participants &participants)
{
    const QString code = participants.codeOf(line.word(column));
    if (code.isEmpty())
        return refusal(importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not a State that is known here."))
                           .arg(shown(line.word(column))));
    return code;
}

Read<int> readMeasure(const Line &line, const QString &column, const Framework &framework)
{
    QString text = line.word(column);
    for (const QString &prefix : framework.numberPrefix.all()) {
        if (text.startsWith(prefix, Qt::CaseInsensitive)) {
            text = text.sliced(prefix.size()).trimmed();
            break;
        }
    }
    const std::optional<int> number = wholeNumber(text);
    if (!number || !framework.measure(*number))
        return refusal(importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not the number of a measure."))
                           .arg(shown(line.word(column))));
    return *number;
}

Read<int> readYear(const QString &text)
{
    const std::optional<int> year = wholeNumber(text);
    if (!year || *year < kFirstYear || *year > kLastYear)
        return refusal(importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not a year.")).arg(shown(text)));
    return *year;
}

Read<QString> readTitle(const Line &line, const QString &column)
{
    const QString text = line.word(column);
    if (text.isEmpty())
        return refusal(
            importText(QT_TRANSLATE_NOOP("tessera::Import", "The column “%1” must not be empty.")).arg(column));
    if (text.size() > kLongestText)
        return refusal(
            importText(QT_TRANSLATE_NOOP("tessera::Import", "The text in the column “%1” is too long.")).arg(column));
    return text;
}

QString subjectAsWritten(const Line &line, std::initializer_list<const char *> columns)
{
    QStringList words;
    for (const char *column : columns)
        words.append(shown(line.word(QString::fromLatin1(column))));
    return words.join(u", "_s);
}

YearRecords recordsForLock(const Framework &framework, int year, const QString &state, const RecordOverlay &records)
{
    Submission submission;
    submission.framework = framework.id;
    submission.year = year;
    submission.state = state;
    return {framework.id, year, {}, {}, {}, {records.find(submission).value_or(submission)}};
}

QString idFromContent(const QStringList &content)
{
    return QUuid::createUuidV5(kContentNamespace, content.join(QChar(0x1F))).toString(QUuid::WithoutBraces);
}

} // namespace tessera::tables
