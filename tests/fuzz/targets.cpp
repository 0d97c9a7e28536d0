// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "exchange/catalogue.h"
#include "exchange/csv.h"
#include "exchange/tableimport.h"

#include <algorithm>

namespace tessera::fuzz {

using namespace Qt::StringLiterals;

namespace {

bool saysWhy(const Error &error)
{
    return !error.context.isEmpty() && !describe(error).sentence.isEmpty();
}

template <typename T>
bool isValueOrReason(const Result<T> &result)
{
    return result || saysWhy(result.error());
}

bool keepsPromises(const ImportPreview &preview)
{
    const bool isRefused = preview.count(ImportOutcome::Refused) > 0;
    const bool areReasonsGiven = std::all_of(preview.rows.begin(), preview.rows.end(), [](const ImportRow &row) {
        return row.line > 1 && (row.outcome != ImportOutcome::Refused || !row.reason.isEmpty());
    });
    const bool isConsistent =
        conflicts(preview.changes, [](RecordKind, const QString &) { return std::optional<RecordValues>(); }).isEmpty();
    return areReasonsGiven && isConsistent && (!isRefused || preview.changes.isEmpty());
}

const Reference &builtIn()
{
    static const Reference reference = *builtInReference(builtInFrameworks().constFirst());
    return reference;
}

} // namespace

bool tryCatalogue(const QByteArray &data)
{
    return isValueOrReason(readFramework(data)) && isValueOrReason(readParticipants(data));
}

bool tryCsv(const QByteArray &data)
{
    const QString text = QString::fromUtf8(data);
    const bool comesBack = fromTabText(toTabText(fromTabText(text))) == fromTabText(text);
    const Result<CsvTable> table = readCsv(data, u"fuzz.csv"_s);
    if (!table)
        return comesBack && saysWhy(table.error());
    for (const CsvRow &row : table->rows) {
        const Result<CsvTable> again = readCsv(writeCsv({u"a"_s}, {{row.cells.constFirst()}}), u"fuzz.csv"_s);
        const QString cell = again && !again->rows.isEmpty() ? again->rows.constFirst().cells.constFirst() : QString();
        if (!again || plainCell(cell) != row.cells.constFirst())
            return false;
    }
    return comesBack;
}

bool tryImport(const QByteArray &data)
{
    const Result<ImportPreview> preview =
        previewImport(data, u"fuzz.csv"_s, {builtIn(), RecordLookup(), QDate(2025, 11, 20)});
    return preview ? keepsPromises(*preview) : saysWhy(preview.error());
}

} // namespace tessera::fuzz
