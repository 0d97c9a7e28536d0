// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plaintext.h"
#include "review/reviewpages.h"
#include "review/textflow.h"
#include "review/wording.h"

#include <QPainter>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kTitleWidth = 128; // mm; a title reads best in three or four lines
constexpr qreal kNoteWidth = 165;

/// Sixteen small squares over the title, as far apart as letters: the tesserae of the name.
void paintTesserae(QPainter &painter, const QPointF &corner, const ReviewContent &content, const Theme &theme)
{
    const qreal side = mm(4);
    for (qsizetype i = 0; i < content.measures.size() && i < 24; ++i)
        painter.fillRect(QRectF(corner.x() + qreal(i) * mm(5), corner.y(), side, side),
                         i == 0 ? theme.accent : theme.tintMiddle);
}

void paintCover(QPainter &painter, const ReviewContent &content, const Sheet &sheet)
{
    const Theme &theme = sheet.theme();
    const QRectF &body = sheet.body();
    QPointF top(body.left(), body.top() + body.height() * 0.22);

    TextFlow issuer(mm(kNoteWidth));
    issuer.add(content.options.issuingBody, sheet.font(Letters::Title), theme.mutedText);
    TextFlow title(mm(kTitleWidth));
    title.add(content.title, sheet.font(Letters::Display), theme.text);
    title.add(QString::number(content.year), sheet.font(Letters::Display), theme.accent, mm(4));
    paintTesserae(painter, top - QPointF(0, mm(12)), content, theme);
    const qsizetype issuerLines = issuer.fit(0, body.height() * 0.15);
    issuer.paint(painter, top, 0, issuerLines);
    if (issuerLines > 0)
        top.ry() += issuer.height(0, issuerLines) + mm(5);
    const qsizetype lines = title.fit(0, body.height() * 0.5);
    title.paint(painter, top, 0, lines);

    TextFlow facts(mm(kNoteWidth));
    facts.add(content.scope, sheet.font(Letters::Body), theme.text);
    if (content.options.asOf.isValid()) {
        //: On the cover; %1 = day
        facts.add(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "As of %1")).arg(longDate(content.options.asOf)),
                  sheet.font(Letters::Body), theme.text);
    }
    facts.paint(painter, top + QPointF(0, title.height(0, lines) + mm(8)));

    TextFlow notes(mm(kNoteWidth));
    if (content.options.isDemonstration) {
        notes.add(
            reviewText(QT_TRANSLATE_NOOP(
                "tessera::Review", "Demonstration data: every entry is invented and says nothing about any State.")),
            sheet.font(Letters::Strong), theme.attention);
    }
    notes.add(content.voluntaryNote, sheet.font(Letters::Body), theme.text, mm(3));
    notes.add(sharingText(content.label) + u": "_s + content.labelMeaning, sheet.font(Letters::Body), theme.mutedText,
              mm(3));
    notes.paint(painter, QPointF(body.left(), body.bottom() - mm(6) - notes.height()));
}

} // namespace

void addCover(PageList &pages, const ReviewContent &content, const Sheet &sheet)
{
    pages.add([&content, &sheet](QPainter &painter) { paintCover(painter, content, sheet); });
}

} // namespace tessera
