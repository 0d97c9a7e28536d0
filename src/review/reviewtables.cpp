// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewtables.h"

#include "domain/localisedtext.h"
#include "domain/tabletext.h"
#include "review/wording.h"

#include <QHash>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// Tables of one id, before they are joined.
struct AttachedPart {
    QString id;
    QString title;            ///< its own, or the heading it stands under
    QList<QStringList> lines; ///< a head line first
    QString description = {};
};

AttachedPart attachedPart(const Block &block)
{
    if (const auto *table = std::get_if<TableBlock>(&block))
        return {table->id, table->title, tableTexts(*table)};
    if (const auto *matrix = std::get_if<MatrixBlock>(&block))
        return {matrix->id, reviewText(QT_TRANSLATE_NOOP("tessera::Review", "States by measures")),
                tableTexts(*matrix)};
    if (const auto *timeline = std::get_if<TimelineBlock>(&block))
        return {timeline->id, reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Milestones")), tableTexts(*timeline)};
    if (const auto *chart = std::get_if<ChartBlock>(&block))
        return {chart->chart.id, chart->chart.title, chartTable(chart->chart)};
    return {};
}

/// A table without a title is known by what it stands under.
void describe(AttachedPart &part, const QString &section, const QString &heading)
{
    const bool isUntitled = part.title.isEmpty();
    if (isUntitled)
        part.title = heading.isEmpty() ? section : heading;
    part.description = isUntitled && !heading.isEmpty() ? section + u": "_s + heading : part.title;
}

/// By id and columns, in the order of their first appearance.
QList<QList<AttachedPart>> partsById(const ReviewDocument &document)
{
    QList<QList<AttachedPart>> groups;
    for (const DocumentSection &section : document.sections) {
        QString heading;
        for (const Block &block : section.blocks) {
            if (const auto *found = std::get_if<HeadingBlock>(&block))
                heading = found->text;
            AttachedPart part = attachedPart(block);
            if (part.id.isEmpty() || part.lines.isEmpty())
                continue;
            describe(part, section.title, heading);
            const auto group =
                std::find_if(groups.begin(), groups.end(), [&part](const QList<AttachedPart> &candidate) {
                    return candidate.constFirst().id == part.id
                           && candidate.constFirst().lines.constFirst() == part.lines.constFirst();
                });
            if (group == groups.end())
                groups.append({part});
            else
                group->append(part);
        }
    }
    return groups;
}

/// Letters, digits and hyphens of an id: it becomes the name of a file.
QString fileStem(QString id)
{
    for (QChar &c : id) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        c = isPlain ? c : QChar(u'-');
    }
    return id;
}

QByteArray joinedCsv(const ReviewDocument &document, const QList<AttachedPart> &parts)
{
    QStringList before{sharingText(document.label), document.options.asOf.toString(Qt::ISODate)};
    //: Head of a column in a table file: a TLP label
    QStringList columns{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Sharing")),
                        //: Head of a column in a table file: the day of the numbers
                        reviewText(QT_TRANSLATE_NOOP("tessera::Review", "As of"))};
    const bool isJoined = parts.size() > 1;
    if (isJoined)
        //: Head of a column in a table file: the title of the table a line comes from
        columns.append(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Table")));
    columns += parts.constFirst().lines.constFirst();
    QList<QStringList> rows;
    for (const AttachedPart &part : parts) {
        for (const QStringList &line : part.lines.mid(1))
            rows.append(before + (isJoined ? QStringList{part.title} : QStringList()) + line);
    }
    return writeCsv(columns, rows);
}

QString statusText(const std::optional<Status> &status, bool isLeftOut)
{
    if (isLeftOut)
        return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "left out"));
    return status ? labelOf(*status) : QString();
}

} // namespace

QList<AttachedTable> reviewTables(const ReviewDocument &document)
{
    const LanguageScope language(document.language);
    QList<AttachedTable> tables;
    QHash<QString, int> names;
    for (const QList<AttachedPart> &parts : partsById(document)) {
        const QString id = parts.constFirst().id;
        const QString description = parts.constFirst().description;
        //: %1 = title of a table, %2 = how many others like it
        const QString more =
            QCoreApplication::translate("tessera::Review", "%1, and %n more like it", nullptr, int(parts.size()) - 1)
                .arg(description);
        const int other = ++names[fileStem(id)]; // of one id with other columns
        tables.append({fileStem(id) + (other > 1 ? u"-%1"_s.arg(other) : QString()) + u".csv"_s,
                       joinedCsv(document, parts), parts.size() > 1 ? more : description});
    }
    return tables;
}

QList<QStringList> tableTexts(const TableBlock &table)
{
    QList<QStringList> lines(1);
    for (const DocumentColumn &column : table.columns)
        lines[0].append(column.title);
    for (const QList<DocumentCell> &row : table.rows) {
        QStringList line;
        for (const DocumentCell &cell : row)
            line.append(cellText(cell));
        lines.append(line);
    }
    return lines;
}

QList<QStringList> tableTexts(const MatrixBlock &matrix)
{
    const QString rateTitle = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Implemented of applicable"));
    QList<QStringList> lines{{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "State"))}};
    lines[0] += matrix.measureTitles + QStringList{rateTitle};
    for (const MatrixRow &row : matrix.rows) {
        QStringList line{row.name};
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            line.append(statusText(row.cells.at(i), row.isLeftOut.value(i)));
        lines.append(line + QStringList{row.rate.countText()});
    }
    QStringList totals{rateTitle};
    for (const Rate &rate : matrix.rates)
        totals.append(rate.countText());
    lines.append(totals + QStringList{QString()});
    return lines;
}

QList<QStringList> tableTexts(const TimelineBlock &timeline)
{
    QList<QStringList> lines{{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Date")),
                              reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Event")),
                              reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Source"))}};
    for (const TimelineEntry &entry : timeline.entries)
        lines.append({entry.day.toString(Qt::ISODate), entry.title, entry.detail});
    return lines;
}

QList<QStringList> tableTexts(const BarsBlock &bars)
{
    const bool hasNotes = !bars.list.noteTitle.isEmpty();
    QList<QStringList> lines{{QString(), bars.list.shareTitle}};
    if (bars.list.hasCounts)
        lines[0].append(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Implemented of applicable")));
    if (hasNotes)
        lines[0].append(bars.list.noteTitle);
    for (const StatusBar &bar : bars.list.bars) {
        const Rate rate = bar.tally.implementationRate();
        QStringList line{bar.number.isEmpty() ? bar.title : bar.number + u' ' + bar.title, rate.percentText()};
        if (bars.list.hasCounts)
            line.append(rate.countText());
        if (hasNotes)
            line.append(bar.note);
        lines.append(line);
    }
    return lines;
}

QString cellText(const DocumentCell &cell)
{
    return cell.text.isEmpty() && cell.symbol ? labelOf(*cell.symbol) : cell.text;
}

} // namespace tessera
