// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell.h"
#include "exchange/csv.h"
#include "exchange/recordoverlay.h"
#include "exchange/tableimport.h"

#include <QHash>

#include <span>

/// The kinds of file that previewImport() reads; within the room only.
namespace tessera::tables {

/// One line of the file, its cells by column name.
class Line
{
public:
    Line(const QHash<QString, qsizetype> &columns, const CsvRow &row) : m_columns(&columns), m_row(&row) {}

    [[nodiscard]] int number() const { return m_row->line; }

    /// The file has the column and this line reaches it. What a file does not say stays as it is.
    [[nodiscard]] bool says(const QString &column) const;

    [[nodiscard]] QString text(const QString &column) const; ///< as it stands, without a spreadsheet's apostrophe
    [[nodiscard]] QString word(const QString &column) const; ///< without spaces around it
    [[nodiscard]] QStringList columns() const;               ///< in lower case, in the order of the file

private:
    const QHash<QString, qsizetype> *m_columns;
    const CsvRow *m_row;
};

/// What one line would do. Refused: the reason says why in whole sentences.
struct Verdict {
    ImportOutcome outcome = ImportOutcome::Unchanged;
    QString subject;
    QString reason;
    QList<Change> changes;
};

struct Column {
    const char *name;
    bool isRequired;
};

struct TableKind {
    const char *id;
    std::span<const Column> columns;
    qsizetype mostLines;

    /// One verdict for each line, in their order. The overlay lies over what is recorded.
    QList<Verdict> (*read)(const QList<Line> &lines, const ImportContext &context, RecordOverlay &records);

    /// For a table whose columns are not known beforehand: whether the file is one. None: told from `columns`.
    bool (*isMeant)(const QStringList &columns, const ImportContext &context) = nullptr;
};

[[nodiscard]] const TableKind &adoptersTable();
[[nodiscard]] const TableKind &assessmentsTable();
[[nodiscard]] const TableKind &contactsTable();
[[nodiscard]] const TableKind &milestonesTable();
[[nodiscard]] const TableKind &strategiesTable();

/// A CSV file of any of these kinds. `fileName` is without a folder.
[[nodiscard]] Result<ImportPreview> previewTable(const QByteArray &data, const QString &fileName,
                                                 const ImportContext &context);

/// The rows and changes of the verdicts, in their order; no changes while one of them is refused. `lines` are their places
/// in the file.
[[nodiscard]] ImportPreview previewFrom(const QString &kind, const QList<int> &lines, QList<Verdict> verdicts);

/// A value read from a cell, or the sentence that says why the line is refused.
template <typename T>
using Read = tl::expected<T, QString>;

[[nodiscard]] QString importText(const char *text);
[[nodiscard]] inline tl::unexpected<QString> refusal(const QString &sentence)
{
    return tl::unexpected<QString>(sentence);
}

/// A cell as a sentence quotes it: a long one only in its beginning.
[[nodiscard]] QString shown(const QString &cell);
[[nodiscard]] Verdict refused(const QString &subject, const QString &reason);

// Readers of the cells that several kinds have.

[[nodiscard]] Read<QString> readState(const Line &line, const QString &column, const Participants &participants);
[[nodiscard]] Read<int> readMeasure(const Line &line, const QString &column, const Framework &framework);
[[nodiscard]] Read<int> readYear(const QString &text);
[[nodiscard]] Read<QString> readTitle(const Line &line, const QString &column); ///< not empty, within kLongestText

/// The line's own words for its subject, until it is understood: "Hungry, 8, 2013".
[[nodiscard]] QString subjectAsWritten(const Line &line, std::initializer_list<const char *> columns);

/// The stage of a State's submission decides whether its year may still be changed.
[[nodiscard]] YearRecords recordsForLock(const Framework &framework, int year, const QString &state,
                                         const RecordOverlay &records);

/// An id that the same content gives on every computer.
[[nodiscard]] QString idFromContent(const QStringList &content);

} // namespace tessera::tables
