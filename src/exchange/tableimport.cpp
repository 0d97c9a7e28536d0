// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableimport.h"

#include "exchange/importkinds.h"
#include "exchange/importmeetings.h"

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;
using namespace tables;

namespace {

constexpr std::array kOutcomes{
    Choice<ImportOutcome>{ImportOutcome::New, "new", QT_TRANSLATE_NOOP("tessera::Choice", "New")},
    Choice<ImportOutcome>{ImportOutcome::Changed, "changed", QT_TRANSLATE_NOOP("tessera::Choice", "Changed")},
    Choice<ImportOutcome>{ImportOutcome::Unchanged, "unchanged", QT_TRANSLATE_NOOP("tessera::Choice", "Unchanged")},
    Choice<ImportOutcome>{ImportOutcome::Refused, "refused", QT_TRANSLATE_NOOP("tessera::Choice", "Refused")},
};

using ColumnIndex = QHash<QString, qsizetype>;

/// Other ways to write the name of a column.
struct ColumnSynonym {
    const char *written;
    const char *meant;
};

constexpr std::array kColumnSynonyms{
    ColumnSynonym{"role", "roles"},         ColumnSynonym{"organization", "organisation"},
    ColumnSynonym{"e-mail", "email"},       ColumnSynonym{"phone", "telephone"},
    ColumnSynonym{"language", "languages"},
};

/// In lower case, as the kinds of table call it.
QString columnName(const QString &written)
{
    const QString name = written.toLower();
    const auto synonym = std::find_if(kColumnSynonyms.begin(), kColumnSynonyms.end(),
                                      [&](const ColumnSynonym &s) { return name == QLatin1String(s.written); });
    return synonym == kColumnSynonyms.end() ? name : QString::fromLatin1(synonym->meant);
}

/// Columns by name. Those without a name are not looked at.
ColumnIndex indexOf(const CsvTable &table)
{
    ColumnIndex columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (!table.columns.at(i).isEmpty())
            columns.insert(columnName(table.columns.at(i)), i);
    }
    return columns;
}

QString columnList(const TableKind &kind, bool onlyRequired)
{
    QStringList names;
    for (const Column &column : kind.columns) {
        if (column.isRequired || !onlyRequired)
            names.append(QString::fromLatin1(column.name));
    }
    return names.join(u", "_s);
}

/// Tried in this order; the one whose columns are not known beforehand comes last.
constexpr std::array kTableKinds{
    &assessmentsTable, &strategiesTable, &milestonesTable, &contactsTable,       &meetingsTable,
    &chairsTable,      &adoptersTable,   &attendanceTable, &attendanceGridTable,
};

bool fits(const TableKind &kind, const ColumnIndex &columns, const QStringList &names, const ImportContext &context)
{
    if (kind.isMeant)
        return kind.isMeant(names, context);
    return std::all_of(kind.columns.begin(), kind.columns.end(), [&](const Column &column) {
        return !column.isRequired || columns.contains(QString::fromLatin1(column.name));
    });
}

bool isKnown(const TableKind &kind, const QString &name)
{
    return std::any_of(kind.columns.begin(), kind.columns.end(),
                       [&](const Column &column) { return name == QLatin1String(column.name); });
}

Result<const TableKind *> kindOf(const CsvTable &table, const ColumnIndex &columns, const ImportContext &context)
{
    QStringList known;
    for (const auto tableKind : kTableKinds) {
        const TableKind *kind = &tableKind();
        if (!kind->isMeant)
            known.append(QString::fromLatin1(kind->id) + u" ("_s + columnList(*kind, true) + u')');
        if (!fits(*kind, columns, table.columns, context))
            continue;
        // A column that is not known may be a known one misspelt: better to ask than to leave it out in silence.
        for (const QString &name : table.columns) {
            if (!kind->isMeant && !name.isEmpty() && !isKnown(*kind, columnName(name)))
                return failure(ErrorCode::FileNotUnderstood,
                               importText(QT_TRANSLATE_NOOP("tessera::Import",
                                                            "the column “%1” is not known; a table of %2 has %3"))
                                   .arg(name, QString::fromLatin1(kind->id), columnList(*kind, false)));
        }
        if (table.rows.size() > kind->mostLines)
            return failure(
                ErrorCode::TextTooLong,
                importText(QT_TRANSLATE_NOOP("tessera::Import", "there are more than %1 lines")).arg(kind->mostLines));
        return kind;
    }
    return failure(ErrorCode::FileNotUnderstood,
                   importText(QT_TRANSLATE_NOOP("tessera::Import", "its columns are not those of a known table: %1"))
                       .arg(known.join(u"; "_s)));
}

ImportPreview previewOf(const TableKind &kind, const QList<Line> &lines, const ImportContext &context)
{
    RecordOverlay records(context.current);
    QList<int> numbers;
    numbers.reserve(lines.size());
    for (const Line &line : lines)
        numbers.append(line.number());
    return previewFrom(QString::fromLatin1(kind.id), numbers, kind.read(lines, context, records));
}

} // namespace

template <>
std::span<const Choice<ImportOutcome>> choices<ImportOutcome>()
{
    return kOutcomes;
}

int ImportPreview::count(ImportOutcome outcome) const
{
    return int(
        std::count_if(rows.begin(), rows.end(), [outcome](const ImportRow &row) { return row.outcome == outcome; }));
}

ImportPreview tables::previewFrom(const QString &kind, const QList<int> &lines, QList<Verdict> verdicts)
{
    Q_ASSERT(verdicts.size() == lines.size());
    ImportPreview preview{kind, {}, {}};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Verdict &verdict = verdicts[i];
        preview.rows.append(ImportRow{lines.at(i), verdict.outcome, verdict.subject, verdict.reason});
        preview.changes.changes.append(std::move(verdict.changes));
    }
    if (preview.count(ImportOutcome::Refused) > 0)
        preview.changes.changes.clear();
    return preview;
}

Result<ImportPreview> tables::previewTable(const QByteArray &data, const QString &fileName,
                                           const ImportContext &context)
{
    const Result<CsvTable> table = readCsv(data, fileName);
    if (!table)
        return tl::unexpected(table.error());
    const ColumnIndex columns = indexOf(*table);
    const Result<const TableKind *> kind = kindOf(*table, columns, context);
    if (!kind)
        return failure(kind.error().code, fileName + u": "_s + kind.error().context);

    QList<Line> lines;
    lines.reserve(table->rows.size());
    for (const CsvRow &row : table->rows)
        lines.append(Line(columns, row));
    ImportPreview preview = previewOf(**kind, lines, context);
    preview.note = table->note;
    return preview;
}

} // namespace tessera
