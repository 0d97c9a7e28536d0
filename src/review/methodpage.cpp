// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/flowtable.h"
#include "review/pagekit.h"
#include "review/reviewpages.h"
#include "review/wording.h"

#include <QPainter>

namespace tessera {

namespace {

constexpr qreal kNameWidth = 46; // mm

std::shared_ptr<const FlowTable> methodTable(const ReviewContent &content, const Sheet &sheet)
{
    const QList<TableColumn> columns{{{}, mm(kNameWidth)}, {{}, sheet.body().width() - mm(kNameWidth)}};
    auto table = std::make_shared<FlowTable>(sheet, columns);
    for (const MethodNote &note : content.method) {
        TextFlow name(table->textWidth(0));
        name.add(note.title, sheet.font(Letters::Strong), sheet.theme().text);
        TextFlow text(table->textWidth(1));
        text.add(note.text, sheet.font(Letters::Body), sheet.theme().text);
        table->addRow({{name, {}}, {text, {}}});
    }
    return table;
}

} // namespace

void addMethod(PageList &pages, const ReviewContent &content, const Sheet &sheet)
{
    const std::shared_ptr<const FlowTable> table = methodTable(content, sheet);
    const QString title = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Method and sources"));
    const qreal top = sheet.body().top() + mm(12);
    pages.beginPart(title);
    for (const FlowTable::Page &rows : table->divide(top, top, sheet.body().bottom())) {
        pages.add([&sheet, table, rows, title, top](QPainter &painter) {
            paintHeading(painter, sheet, title);
            table->paint(painter, sheet.body().left(), top, rows);
        });
    }
}

} // namespace tessera
