// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tabletext.h"

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// What Excel or LibreOffice may take for the start of a formula.
bool startsFormula(QStringView text)
{
    static constexpr QStringView kStarts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    return !text.isEmpty() && kStarts.contains(text.front());
}

/// "-5" and "+1.5" do no harm, and a column of numbers is to stay one.
bool isPlainNumber(QStringView text)
{
    bool ok = false;
    (void)text.toDouble(&ok);
    return ok && (text.front() == u'-' || text.front() == u'+')
           && std::all_of(text.begin() + 1, text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
}

QStringView withoutApostrophes(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return text;
}

/// A formula gets an apostrophe; so does what looks like the result, that plainCell() gives back what was there.
QString guarded(const QString &text)
{
    return startsFormula(withoutApostrophes(text)) && !isPlainNumber(text) ? u'\'' + text : text;
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray csvLine(const QStringList &cells)
{
    QString line;
    for (const QString &cell : cells) {
        if (!line.isEmpty())
            line += u',';
        // A zero character would be refused when the file is read again.
        line += quoted(guarded(cell).replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter)));
    }
    return line.toUtf8() + "\r\n";
}

bool endsTabCell(QChar c)
{
    return c == u'\t' || c == u'\n' || c == u'\r';
}

/// The end of a quoted cell that begins here, behind its closing mark; -1 when it is not a quoted cell. Spreadsheets
/// put a text that merely begins with a mark on the clipboard as it is.
qsizetype endOfQuotedCell(QStringView text, qsizetype start)
{
    if (start >= text.size() || text.at(start) != u'"')
        return -1;
    qsizetype i = start + 1;
    while (i < text.size()) {
        if (text.at(i) != u'"')
            ++i;
        else if (i + 1 < text.size() && text.at(i + 1) == u'"')
            i += 2;
        else
            return i + 1 == text.size() || endsTabCell(text.at(i + 1)) ? i + 1 : -1;
    }
    return -1;
}

QString tabCell(const QString &text)
{
    const QString safe = guarded(text);
    const bool needsQuotes = safe.contains(u'"') || std::any_of(safe.begin(), safe.end(), endsTabCell);
    return needsQuotes ? quoted(safe) : safe;
}

} // namespace

QByteArray writeCsv(const QStringList &columns, const QList<QStringList> &rows)
{
    // The mark tells Excel that the text is UTF-8.
    QByteArray data = "\xEF\xBB\xBF" + csvLine(columns);
    for (const QStringList &row : rows)
        data += csvLine(row);
    return data;
}

QString plainCell(const QString &cell)
{
    return cell.startsWith(u'\'') && startsFormula(withoutApostrophes(cell)) ? cell.sliced(1) : cell;
}

QString toTabText(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        cells.reserve(row.size());
        std::transform(row.begin(), row.end(), std::back_inserter(cells), tabCell);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QList<QStringList> fromTabText(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = endOfQuotedCell(text, start);
        QString cell;
        if (end >= 0) {
            cell = text.sliced(start + 1, end - start - 2).replace(u"\"\""_s, u"\""_s);
        } else {
            end = std::find_if(text.begin() + start, text.end(), endsTabCell) - text.begin();
            cell = text.sliced(start, end - start);
        }
        row.append(plainCell(cell));
        const QChar separator = end < text.size() ? text.at(end) : u'\n';
        start = end + 1;
        if (separator == u'\t' && start < text.size())
            continue;
        if (separator == u'\t')
            row.append(QString());
        if (separator == u'\r' && start < text.size() && text.at(start) == u'\n')
            ++start;
        rows.append(row);
        row.clear();
    }
    return rows;
}

} // namespace tessera
