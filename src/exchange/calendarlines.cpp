// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarlines.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestCalendar = 16 * 1024 * 1024;
constexpr qsizetype kLongestLine = 1024 * 1024;
constexpr qsizetype kMostLines = 1'000'000;
constexpr qsizetype kMostEvents = 10'000;
constexpr int kDeepest = 8; // calendar, event, reminder; the rest is for the unusual

QString calendarText(const char *text)
{
    return QCoreApplication::translate("tessera::Calendar", text);
}

tl::unexpected<Error> refusedLine(int line, ErrorCode code, const char *reason)
{
    //: %1 = number of the line, %2 = what is wrong there
    return failure(code, calendarText(QT_TRANSLATE_NOOP("tessera::Calendar", "line %1: %2"))
                             .arg(QString::number(line), calendarText(reason)));
}

QByteArray fromUtf16(const QByteArray &data, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(data);
    return text.toUtf8();
}

QByteArray withoutMark(const QByteArray &data)
{
    const std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(data);
    if (encoding == QStringConverter::Utf8)
        return data.mid(3);
    if (encoding == QStringConverter::Utf16LE || encoding == QStringConverter::Utf16BE)
        return fromUtf16(data, *encoding);
    return data;
}

/// What old programs write instead of UTF-8.
QByteArray fromWindows1252(const QByteArray &data)
{
    QStringDecoder decoder("windows-1252");
    const QString text = decoder.isValid() ? QString(decoder(data)) : QString::fromLatin1(data);
    return text.toUtf8();
}

bool beginsWith(const QByteArray &line, QByteArrayView upperCase)
{
    return line.size() >= upperCase.size()
           && qstrnicmp(line.constData(), upperCase.data(), std::size_t(upperCase.size())) == 0;
}

/// Cuts bytes into content lines; a line that begins with a space or tab goes on from the one before. Folding may cut a
/// character in two, so this comes before decoding.
class LineUnfolder
{
public:
    explicit LineUnfolder(const QByteArray &data) : m_data(data) {}

    [[nodiscard]] bool atEnd() const { return m_position >= m_data.size(); }
    [[nodiscard]] int line() const { return m_line; } ///< of the next content line, from 1

    QByteArray next()
    {
        QByteArray content = physical();
        while (!atEnd() && (m_data.at(m_position) == ' ' || m_data.at(m_position) == '\t')) {
            ++m_position;
            content += physical();
        }
        return content;
    }

private:
    QByteArray physical()
    {
        const qsizetype start = m_position;
        while (!atEnd() && m_data.at(m_position) != '\n' && m_data.at(m_position) != '\r')
            ++m_position;
        const QByteArray text = m_data.mid(start, m_position - start);
        if (!atEnd() && m_data.at(m_position++) == '\r' && !atEnd() && m_data.at(m_position) == '\n')
            ++m_position;
        ++m_line;
        return text;
    }

    const QByteArray &m_data;
    qsizetype m_position = 0;
    int m_line = 1;
};

/// Follows BEGIN and END. Counts as open whatever the library could take for it.
class CalendarNesting
{
public:
    [[nodiscard]] const char *objection(const QByteArray &line)
    {
        if (beginsWith(line, "BEGIN") && ++m_depth > kDeepest)
            return QT_TRANSLATE_NOOP("tessera::Calendar", "the parts of the calendar are nested too deeply");
        if (beginsWith(line, "BEGIN:VCALENDAR"))
            m_isCalendar = true;
        else if (!m_isCalendar && !line.trimmed().isEmpty())
            return QT_TRANSLATE_NOOP("tessera::Calendar", "this is not a calendar file");
        if (beginsWith(line, "END:") && --m_depth < 0)
            return QT_TRANSLATE_NOOP("tessera::Calendar", "a part ends here that did not begin");
        return nullptr;
    }

    [[nodiscard]] bool isWhole() const { return m_isCalendar && m_depth == 0; }

private:
    int m_depth = 0;
    bool m_isCalendar = false;
};

Result<void> checkWhole(const QByteArray &data)
{
    if (data.size() > kLargestCalendar)
        return failure(ErrorCode::TextTooLong,
                       calendarText(QT_TRANSLATE_NOOP("tessera::Calendar", "the file is larger than 16 MiB")));
    if (data.trimmed().isEmpty())
        return failure(ErrorCode::FileNotUnderstood,
                       calendarText(QT_TRANSLATE_NOOP("tessera::Calendar", "the file is empty")));
    return {};
}

const char *sizeObjection(const QByteArray &content, qsizetype lines, qsizetype events)
{
    if (content.size() > kLongestLine)
        return QT_TRANSLATE_NOOP("tessera::Calendar", "the line is longer than 1 MiB");
    if (lines > kMostLines)
        return QT_TRANSLATE_NOOP("tessera::Calendar", "there are more than a million lines");
    if (events > kMostEvents)
        return QT_TRANSLATE_NOOP("tessera::Calendar", "there are more than 10 000 events");
    return nullptr;
}

Result<CalendarLines> unfolded(const QByteArray &data)
{
    CalendarLines lines;
    CalendarNesting nesting;
    LineUnfolder unfolder(data);
    lines.text.reserve(data.size());
    for (qsizetype count = 1; !unfolder.atEnd(); ++count) {
        const int number = unfolder.line();
        const QByteArray content = unfolder.next();
        if (content.contains('\0'))
            return refusedLine(number, ErrorCode::FileNotUnderstood,
                               QT_TRANSLATE_NOOP("tessera::Calendar", "there is a zero byte; this is not a text file"));
        if (const char *reason = nesting.objection(content))
            return refusedLine(number, ErrorCode::FileNotUnderstood, reason);
        if (beginsWith(content, "BEGIN") && content.toUpper().contains("VEVENT"))
            lines.eventLines.append(number);
        if (const char *reason = sizeObjection(content, count, lines.eventLines.size()))
            return refusedLine(number, ErrorCode::TextTooLong, reason);
        lines.text += content + "\r\n";
    }
    if (!nesting.isWhole())
        return refusedLine(unfolder.line(), ErrorCode::FileNotUnderstood,
                           QT_TRANSLATE_NOOP("tessera::Calendar", "the file is cut off: its end is missing"));
    return lines;
}

} // namespace

bool isCalendarFile(const QByteArray &data)
{
    return beginsWith(withoutMark(data.left(200)).trimmed(), "BEGIN:VCALENDAR");
}

Result<CalendarLines> readCalendarLines(const QByteArray &data)
{
    if (const Result<void> checked = checkWhole(data); !checked)
        return tl::unexpected(checked.error());
    Result<CalendarLines> lines = unfolded(withoutMark(data));
    if (lines && !lines->text.isValidUtf8())
        lines->text = fromWindows1252(lines->text);
    return lines;
}

} // namespace tessera
