// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plaintext.h"
#include "review/pagekit.h"
#include "review/reviewpages.h"
#include "review/wording.h"

#include <QPainter>

#include <algorithm>

namespace tessera {

namespace {

constexpr int kStateColumns = 3;
constexpr qreal kPartHeight = 7; // mm
constexpr qreal kStateHeight = 5.6;
constexpr int kPartsAtMost = 5;

void paintEntry(QPainter &painter, const Sheet &sheet, const QRectF &line, const ContentsEntry &entry)
{
    painter.setFont(sheet.font(entry.isState ? Letters::Small : Letters::Strong));
    painter.setPen(sheet.theme().text);
    paintLine(painter, line.adjusted(0, 0, -mm(8), 0), Qt::AlignVCenter, entry.title);
    painter.setPen(sheet.theme().mutedText);
    paintLine(painter, line, Qt::AlignRight | Qt::AlignVCenter, QString::number(entry.page));
    paintHairline(painter, sheet, line.left(), line.right(), line.bottom());
}

/// States run down the columns, as one reads a list.
void paintStateEntries(QPainter &painter, const Sheet &sheet, qreal y, const QList<ContentsEntry> &entries)
{
    const QRectF &body = sheet.body();
    const qreal gap = mm(7);
    const qreal width = (body.width() - gap * (kStateColumns - 1)) / kStateColumns;
    const qsizetype rows = (entries.size() + kStateColumns - 1) / kStateColumns;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const qreal x = body.left() + qreal(i / rows) * (width + gap);
        paintEntry(painter, sheet, QRectF(x, y + qreal(i % rows) * mm(kStateHeight), width, mm(kStateHeight)),
                   entries.at(i));
    }
}

qsizetype statesOnPage(const Sheet &sheet)
{
    const qreal height = sheet.body().height() - mm(12) - mm(kPartHeight) * kPartsAtMost - mm(10);
    return std::max<qsizetype>(1, qsizetype(height / mm(kStateHeight))) * kStateColumns;
}

void paintContents(QPainter &painter, const PageList &pages, const Sheet &sheet, qsizetype index)
{
    QList<ContentsEntry> parts = pages.contents();
    QList<ContentsEntry> states = parts;
    parts.removeIf([](const ContentsEntry &entry) { return entry.isState; });
    states.removeIf([](const ContentsEntry &entry) { return !entry.isState; });

    qreal y = paintHeading(painter, sheet, reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Contents")));
    if (index == 0) {
        for (const ContentsEntry &part : parts) {
            paintEntry(painter, sheet, QRectF(sheet.body().left(), y, sheet.body().width(), mm(kPartHeight)), part);
            y += mm(kPartHeight);
        }
    }
    if (!states.isEmpty()) {
        y = paintTitle(painter, sheet, y + mm(7), reviewText(QT_TRANSLATE_NOOP("tessera::Review", "States")));
        paintStateEntries(painter, sheet, y, states.mid(index * statesOnPage(sheet), statesOnPage(sheet)));
    }
}

} // namespace

void addContents(PageList &pages, const ReviewContent &content, const Sheet &sheet)
{
    const qsizetype perPage = statesOnPage(sheet);
    const qsizetype count = std::max<qsizetype>(1, (content.statePages.size() + perPage - 1) / perPage);
    for (qsizetype index = 0; index < count; ++index)
        pages.add([&pages, &sheet, index](QPainter &painter) { paintContents(painter, pages, sheet, index); });
}

} // namespace tessera
