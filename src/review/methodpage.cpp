// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/pagekit.h"
#include "review/reviewpages.h"
#include "review/textflow.h"
#include "review/wording.h"

#include <QPainter>

#include <algorithm>

namespace tessera {

void addMethod(PageList &pages, const ReviewContent &content, const Sheet &sheet)
{
    TextFlow text(sheet.body().width() * 0.86);
    for (const MethodNote &note : content.method) {
        text.add(note.title, sheet.font(Letters::Title), sheet.theme().accent, mm(3.5));
        text.add(note.text, sheet.font(Letters::Body), sheet.theme().text, mm(0.5));
    }
    const QString title = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Method and sources"));
    const qreal room = sheet.body().height() - mm(12);
    pages.beginPart(title);
    qsizetype first = 0;
    do {
        const qsizetype end = std::max(text.fit(first, room), std::min(first + 1, text.lineCount()));
        pages.add([&sheet, text, title, first, end](QPainter &painter) {
            const qreal y = paintHeading(painter, sheet, title);
            text.paint(painter, QPointF(sheet.body().left(), y), first, end);
        });
        first = end;
    } while (first < text.lineCount());
}

} // namespace tessera
