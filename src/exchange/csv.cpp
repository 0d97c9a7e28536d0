// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include "exchange/textencoding.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestFile = 64 * 1024 * 1024;
constexpr qsizetype kLargestCell = 1024 * 1024;
constexpr qsizetype kMostColumns = 200;
constexpr qsizetype kMostRows = 200'000;
constexpr qsizetype kMostCells = 2'000'000; // also of the empty ones, which cost the file a byte and us twenty-four
constexpr std::array kDelimiters{',', ';', '\t'};

QString csvText(const char *text)
{
    return QCoreApplication::translate("tessera::Csv", text);
}

/// Cuts the bytes of a file into cells. All that it looks for is ASCII, so UTF-8 needs no decoding before.
class CsvScanner
{
public:
    CsvScanner(const QByteArray &data, char delimiter) : m_data(data), m_delimiter(delimiter) {}

    [[nodiscard]] bool atEnd() const { return m_position >= m_data.size(); }
    [[nodiscard]] int line() const { return m_line; } ///< of the next byte, from 1

    /// The next record; the error is a place and a reason.
    [[nodiscard]] Result<QStringList> nextRecord();

private:
    struct Cell {
        QString text;
        bool endsRecord = true;
    };

    [[nodiscard]] Result<Cell> nextCell();
    [[nodiscard]] Result<QByteArray> quotedBytes();
    [[nodiscard]] QByteArray plainBytes();
    [[nodiscard]] bool endsCell(char c) const { return c == m_delimiter || c == '\n' || c == '\r'; }
    [[nodiscard]] bool takeSeparator();
    void countLine(char c);

    const QByteArray &m_data;
    qsizetype m_position = 0;
    char m_delimiter;
    int m_line = 1;
};

tl::unexpected<Error> refusedAt(int line, ErrorCode code, const char *reason)
{
    //: %1 = number of the line, %2 = what is wrong there
    return failure(
        code, csvText(QT_TRANSLATE_NOOP("tessera::Csv", "line %1: %2")).arg(QString::number(line), csvText(reason)));
}

void CsvScanner::countLine(char c)
{
    // CR, LF and CR LF each end one line.
    if (c == '\r' || (c == '\n' && (m_position == 0 || m_data.at(m_position - 1) != '\r')))
        ++m_line;
}

Result<QByteArray> CsvScanner::quotedBytes()
{
    const int begins = m_line;
    QByteArray bytes;
    for (++m_position; !atEnd(); ++m_position) {
        const char c = m_data.at(m_position);
        if (c == '"') {
            ++m_position;
            if (atEnd() || m_data.at(m_position) != '"')
                return bytes;
        }
        countLine(c);
        if (bytes.size() > kLargestCell)
            return bytes;
        bytes.append(c);
    }
    return refusedAt(begins, ErrorCode::FileNotUnderstood,
                     QT_TRANSLATE_NOOP("tessera::Csv", "the quotation mark that opens here is not closed"));
}

QByteArray CsvScanner::plainBytes()
{
    const qsizetype start = m_position;
    while (!atEnd() && !endsCell(m_data.at(m_position)))
        ++m_position;
    return m_data.mid(start, m_position - start);
}

/// Goes past what ends a cell; true when the record ends with it.
bool CsvScanner::takeSeparator()
{
    if (atEnd())
        return true;
    const char c = m_data.at(m_position);
    countLine(c);
    ++m_position;
    if (c == '\r' && !atEnd() && m_data.at(m_position) == '\n')
        ++m_position;
    return c != m_delimiter;
}

Result<CsvScanner::Cell> CsvScanner::nextCell()
{
    const int begins = m_line;
    QByteArray bytes;
    if (!atEnd() && m_data.at(m_position) == '"') {
        Result<QByteArray> quoted = quotedBytes();
        if (!quoted)
            return tl::unexpected(quoted.error());
        bytes = std::move(*quoted);
    } else {
        bytes = plainBytes();
    }
    if (bytes.size() > kLargestCell)
        return refusedAt(begins, ErrorCode::TextTooLong,
                         QT_TRANSLATE_NOOP("tessera::Csv", "a cell is larger than 1 MiB"));
    if (!atEnd() && !endsCell(m_data.at(m_position)))
        return refusedAt(m_line, ErrorCode::FileNotUnderstood,
                         QT_TRANSLATE_NOOP("tessera::Csv", "text follows a closing quotation mark"));
    return Cell{QString::fromUtf8(bytes), takeSeparator()};
}

Result<QStringList> CsvScanner::nextRecord()
{
    const int begins = m_line;
    QStringList cells;
    for (bool isLast = false; !isLast;) {
        Result<Cell> cell = nextCell();
        if (!cell)
            return tl::unexpected(cell.error());
        cells.append(std::move(cell->text));
        isLast = cell->endsRecord;
        if (cells.size() > kMostColumns)
            return refusedAt(begins, ErrorCode::TextTooLong,
                             QT_TRANSLATE_NOOP("tessera::Csv", "there are more than 200 columns"));
    }
    return cells;
}

bool isBlankRecord(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.isEmpty(); });
}

/// The bytes in UTF-8, and what they were in.
Result<QByteArray> utf8Bytes(const QByteArray &data, QString &note)
{
    if (data.size() > kLargestFile)
        return failure(ErrorCode::TextTooLong,
                       csvText(QT_TRANSLATE_NOOP("tessera::Csv", "the file is larger than 64 MiB")));
    const Result<TextEncoding> encoding = encodingOf(data);
    if (!encoding)
        return tl::unexpected(encoding.error());
    note = encodingNote(*encoding);
    return toUtf8(data, *encoding);
}

/// The delimiter of which the header line has most.
char delimiterOf(const QByteArray &data)
{
    std::array<int, kDelimiters.size()> counts{};
    bool isQuoted = false;
    for (qsizetype i = 0; i < data.size(); ++i) {
        const char c = data.at(i);
        if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == '\n' || c == '\r'))
            break;
        for (std::size_t d = 0; d < kDelimiters.size() && !isQuoted; ++d)
            counts.at(d) += c == kDelimiters.at(d) ? 1 : 0;
    }
    return kDelimiters.at(std::size_t(std::max_element(counts.begin(), counts.end()) - counts.begin()));
}

Result<QStringList> readHeader(CsvScanner &scanner)
{
    Result<QStringList> columns = scanner.nextRecord();
    if (!columns)
        return columns;
    if (isBlankRecord(*columns))
        return refusedAt(1, ErrorCode::FileNotUnderstood,
                         QT_TRANSLATE_NOOP("tessera::Csv", "there are no column names"));
    QSet<QString> seen;
    for (QString &column : *columns) {
        column = column.trimmed();
        const QString folded = column.toCaseFolded();
        if (!column.isEmpty() && seen.contains(folded))
            return failure(
                ErrorCode::FileNotUnderstood,
                csvText(QT_TRANSLATE_NOOP("tessera::Csv", "line 1: the column “%1” is there twice")).arg(column));
        seen.insert(folded);
    }
    return columns;
}

Result<CsvTable> readTable(const QByteArray &data)
{
    CsvTable table;
    const Result<QByteArray> bytes = utf8Bytes(data, table.note);
    if (!bytes)
        return tl::unexpected(bytes.error());
    CsvScanner scanner(*bytes, delimiterOf(*bytes));
    Result<QStringList> columns = readHeader(scanner);
    if (!columns)
        return tl::unexpected(columns.error());

    table.columns = std::move(*columns);
    qsizetype cellCount = 0;
    while (!scanner.atEnd()) {
        const int line = scanner.line();
        Result<QStringList> cells = scanner.nextRecord();
        if (!cells)
            return tl::unexpected(cells.error());
        if (isBlankRecord(*cells))
            continue;
        if (!isBlankRecord(cells->mid(table.columns.size())))
            return refusedAt(line, ErrorCode::FileNotUnderstood,
                             QT_TRANSLATE_NOOP("tessera::Csv", "there are more cells than columns"));
        if (table.rows.size() == kMostRows)
            return refusedAt(line, ErrorCode::TextTooLong,
                             QT_TRANSLATE_NOOP("tessera::Csv", "there are more than 200 000 rows"));
        cellCount += cells->size();
        if (cellCount > kMostCells)
            return refusedAt(line, ErrorCode::TextTooLong,
                             QT_TRANSLATE_NOOP("tessera::Csv", "there are more than two million cells"));
        table.rows.append(CsvRow{line, std::move(*cells)});
    }
    return table;
}

} // namespace

qsizetype CsvTable::column(QStringView name) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const QString &column) {
        return name.compare(column, Qt::CaseInsensitive) == 0;
    });
    return found == columns.end() ? -1 : found - columns.begin();
}

QString CsvTable::cell(const CsvRow &row, QStringView name) const
{
    const qsizetype index = column(name);
    return index < 0 ? QString() : row.cells.value(index);
}

Result<CsvTable> readCsv(const QByteArray &data, const QString &fileName)
{
    return readTable(data).map_error([&](Error error) {
        error.context = QFileInfo(fileName).fileName() + u", "_s + error.context;
        return error;
    });
}

} // namespace tessera
