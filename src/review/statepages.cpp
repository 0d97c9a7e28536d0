// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plaintext.h"
#include "review/flowtable.h"
#include "review/pagekit.h"
#include "review/reviewpages.h"
#include "review/wording.h"

#include <QLocale>
#include <QPainter>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kNumberWidth = 9; // mm
constexpr qreal kTitleWidth = 37;
constexpr qreal kLoosePadding = 1.2;
constexpr qreal kTightPadding = 0.7;
constexpr qreal kStatusWidth = 28;
constexpr qreal kBeforeWidth = 28;

QString joined(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(u" · "_s);
}

QString sourceText(const StateLine &line)
{
    QString asOf;
    if (line.asOf.isValid()) {
        //: %1 = day on which the statement was true
        asOf = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "as of %1"))
                   .arg(QLocale().toString(line.asOf, QLocale::ShortFormat));
    }
    QStringList parts{line.source == Source::NotStated ? QString() : labelOf(line.source), asOf, line.marking};
    if (!line.evidence.isEmpty()) {
        //: %1 = titles and addresses of documents
        parts.append(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Evidence: %1")).arg(line.evidence.join(u"; "_s)));
    }
    return joined(parts);
}

qreal firstTop(const Sheet &sheet)
{
    return sheet.body().top() + mm(20);
}

qreal otherTop(const Sheet &sheet)
{
    return sheet.body().top() + mm(12);
}

/// The table of one State. Built once, shared by the pages it fills.
class StateTable
{
public:
    StateTable(const ReviewContent &content, const Sheet &sheet)
        : m_content(content)
        , m_sheet(sheet)
        , m_table(sheet, columns())
    {}

    void add(const StateLine &line);
    /// Divides the table, more tightly set where that saves a page.
    [[nodiscard]] QList<FlowTable::Page> divide();
    [[nodiscard]] const FlowTable &table() const { return m_table; }

private:
    [[nodiscard]] bool hasBefore() const { return m_content.comparedYear != 0; }
    [[nodiscard]] QList<TableColumn> columns() const;
    [[nodiscard]] TextFlow plain(qsizetype column, const QString &text, const QColor &colour) const;
    [[nodiscard]] TableCell statusCell(qsizetype column, const std::optional<Status> &status,
                                       const QColor &colour) const;
    [[nodiscard]] TableCell doneCell(qsizetype column, const StateLine &line) const;

    const ReviewContent &m_content;
    const Sheet &m_sheet;
    FlowTable m_table;
};

QList<TableColumn> StateTable::columns() const
{
    QList<TableColumn> columns{
        {m_content.measurePrefix, mm(kNumberWidth)},
        {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Measure")), mm(kTitleWidth)},
        //: Title of a column; %1 = year
        {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Status %1")).arg(QString::number(m_content.year)),
         mm(kStatusWidth)}};
    if (hasBefore())
        columns.append({QString::number(m_content.comparedYear), mm(kBeforeWidth)});
    qreal used = 0;
    for (const TableColumn &column : columns)
        used += column.width;
    columns.append({reviewText(QT_TRANSLATE_NOOP("tessera::Review", "What was done, source and evidence")),
                    m_sheet.body().width() - used});
    return columns;
}

TextFlow StateTable::plain(qsizetype column, const QString &text, const QColor &colour) const
{
    TextFlow flow(m_table.textWidth(column));
    flow.add(text, m_sheet.font(Letters::Small), colour);
    return flow;
}

TableCell StateTable::statusCell(qsizetype column, const std::optional<Status> &status, const QColor &colour) const
{
    TextFlow flow(m_table.textWidth(column) - (status ? FlowTable::symbolWidth() : 0));
    const QString text = status ? labelOf(*status) : reviewText(QT_TRANSLATE_NOOP("tessera::Review", "did not exist"));
    flow.add(text, m_sheet.font(Letters::Small), colour);
    return {flow, status};
}

TableCell StateTable::doneCell(qsizetype column, const StateLine &line) const
{
    const Theme &theme = m_sheet.theme();
    TextFlow flow(m_table.textWidth(column));
    flow.add(line.done, m_sheet.font(Letters::Small), theme.text);
    if (!line.reason.isEmpty()) {
        //: %1 = why a measure does not apply
        flow.add(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Reason: %1")).arg(line.reason),
                 m_sheet.font(Letters::Small), theme.text);
    }
    flow.add(sourceText(line), m_sheet.font(Letters::Tiny), theme.mutedText, mm(0.3));

    return {flow, {}};
}

void StateTable::add(const StateLine &line)
{
    const Theme &theme = m_sheet.theme();
    TableRow row{{plain(0, QString::number(line.number), theme.mutedText), {}},
                 {plain(1, line.title, theme.text), {}},
                 statusCell(2, line.status, theme.text)};
    if (line.source == Source::Judgement) {
        row.last().text.add(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "(judgement)")),
                            m_sheet.font(Letters::Tiny), theme.mutedText);
    }
    if (hasBefore())
        row.append(statusCell(3, line.before, theme.mutedText));
    row.append(doneCell(row.size(), line));
    m_table.addRow(row);
}

QList<FlowTable::Page> StateTable::divide()
{
    const auto divided = [&] { return m_table.divide(firstTop(m_sheet), otherTop(m_sheet), m_sheet.body().bottom()); };
    const QList<FlowTable::Page> loose = divided();
    m_table.setPadding(mm(kTightPadding));
    const QList<FlowTable::Page> tight = divided();
    if (tight.size() < loose.size())
        return tight;
    m_table.setPadding(mm(kLoosePadding));
    return loose;
}

/// "Implemented: 7 of 16 · 43.8 % · 2024: 6 of 16"
QString totalText(const StateChapter &page, int comparedYear)
{
    const Rate rate = page.tally.implementationRate();
    //: %1 = a count out of a total, %2 = percentage
    QString text = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Implemented: %1 (%2)"))
                       .arg(rate.countText(), rate.percentText());
    if (page.before) {
        //: %1 = year, %2 = a count out of a total
        text += u" · "_s
                + reviewText(QT_TRANSLATE_NOOP("tessera::Review", "in %1: %2"))
                      .arg(QString::number(comparedYear), page.before->implementationRate().countText());
    }
    return text;
}

/// Name, groups and total above the table of the first page. Returns where the table begins.
qreal paintStateHead(QPainter &painter, const Sheet &sheet, const StateChapter &page, int comparedYear)
{
    const qreal y = paintHeading(painter, sheet, page.name);
    const QRectF line(sheet.body().left(), y - mm(2), sheet.body().width(), mm(5));
    painter.setFont(sheet.font(Letters::Body));
    painter.setPen(sheet.theme().text);
    paintLine(painter, line, Qt::AlignVCenter, totalText(page, comparedYear));
    painter.setFont(sheet.font(Letters::Small));
    painter.setPen(sheet.theme().mutedText);
    paintLine(painter, line.translated(0, mm(4.6)), Qt::AlignVCenter, joined(page.groups));
    return line.bottom() + mm(5) + mm(2);
}

void paintStatePage(QPainter &painter, const Sheet &sheet, const ReviewContent &content, const StateChapter &page,
                    const FlowTable &table, const FlowTable::Page &rows, bool isFirst)
{
    if (isFirst) {
        paintStateHead(painter, sheet, page, content.comparedYear);
    } else {
        //: %1 = State whose page goes on here
        paintHeading(painter, sheet, reviewText(QT_TRANSLATE_NOOP("tessera::Review", "%1 (continued)")).arg(page.name));
    }
    table.paint(painter, sheet.body().left(), isFirst ? firstTop(sheet) : otherTop(sheet), rows);
}

void addState(PageList &pages, const ReviewContent &content, const Sheet &sheet, const StateChapter &page)
{
    const auto table = std::make_shared<StateTable>(content, sheet);
    for (const StateLine &line : page.lines)
        table->add(line);
    pages.beginPart(page.name, true);
    bool isFirst = true;
    for (const FlowTable::Page &rows : table->divide()) {
        pages.add([&content, &sheet, &page, table, rows, isFirst](QPainter &painter) {
            paintStatePage(painter, sheet, content, page, table->table(), rows, isFirst);
        });
        isFirst = false;
    }
}

} // namespace

void addStates(PageList &pages, const ReviewContent &content, const Sheet &sheet)
{
    for (const StateChapter &page : content.statePages)
        addState(pages, content, sheet, page);
}

} // namespace tessera
