// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/coverflow.h"

#include "domain/daytext.h"
#include "review/wording.h"

#include <QPainter>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kTitleWidth = 132; // mm; a title reads best in three or four lines
constexpr qreal kNoteWidth = 165;
constexpr QSizeF kLogoSize(70, 24); // mm, at most
constexpr int kTesserae = 16;

/// Sixteen small squares over the title, as far apart as letters: the tesserae of the name.
void paintTesserae(QPainter &painter, const QPointF &corner, const Theme &theme)
{
    for (int i = 0; i < kTesserae; ++i) {
        painter.fillRect(QRectF(corner.x() + i * mm(5), corner.y(), mm(4), mm(4)),
                         i == 0 ? theme.accent : theme.tintMiddle);
    }
}

TextFlow coverText(const Sheet &sheet, const QString &text, Letters letters, const QColor &colour)
{
    TextFlow flow(mm(kNoteWidth));
    flow.add(text, sheet.font(letters), colour);
    return flow;
}

} // namespace

CoverFlow::CoverFlow(const FlowPlace &place, const Sheet &sheet, const ReviewDocument &document)
    : BlockFlow(place)
    , m_sheet(sheet)
    , m_logo(logoPicture(document.options.logo))
    , m_issuer(mm(kNoteWidth))
    , m_title(mm(kTitleWidth))
    , m_year(mm(kTitleWidth))
{
    const QString &body = document.options.issuingBody;
    //: What a screen reader says of a picture; %1 = the body that issues the review
    m_logoText = body.isEmpty() ? reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Logo of the issuing body"))
                                : reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Logo of %1")).arg(body);
    layOutTitle(document);
    layOutNotes(document);
}

void CoverFlow::layOutTitle(const ReviewDocument &document)
{
    const Theme &theme = m_sheet.theme();
    m_issuer.add(document.options.issuingBody, m_sheet.font(Letters::Title), theme.text);
    m_issuer.add(document.body, m_sheet.font(Letters::Body), theme.mutedText, mm(1));
    m_title.add(document.title, m_sheet.font(Letters::Display), theme.text);
    m_year.add(QString::number(document.options.year), m_sheet.font(Letters::Display), theme.accent);
    QString asOf;
    if (document.options.asOf.isValid()) {
        //: On the cover; %1 = day
        asOf = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "As of %1")).arg(longDate(document.options.asOf));
    }
    for (const QString &fact : {document.scopeTitle, document.scope, document.editionText, asOf})
        m_facts.append(coverText(m_sheet, fact, Letters::Body, theme.text));
}

void CoverFlow::layOutNotes(const ReviewDocument &document)
{
    const Theme &theme = m_sheet.theme();
    if (document.isDemonstration) {
        m_notes.append(coverText(
            m_sheet,
            reviewText(QT_TRANSLATE_NOOP(
                "tessera::Review", "Demonstration data: every entry is invented and says nothing about any State.")),
            Letters::Strong, theme.attention));
    }
    m_notes.append(coverText(m_sheet, document.voluntaryNote, Letters::Body, theme.text));
    TextFlow label(mm(kNoteWidth));
    label.add(QList<TextRun>{{sharingText(document.label) + u". "_s, m_sheet.font(Letters::Strong)},
                             {document.labelMeaning, m_sheet.font(Letters::Body)}},
              theme.text);
    m_notes.append(label);
    m_notes.append(coverText(m_sheet, document.options.marking, Letters::Strong, theme.text));
    m_notes.removeIf([](const TextFlow &note) { return note.lineCount() == 0; });
}

QList<qreal> CoverFlow::divide(qreal firstRoom, qreal)
{
    return {firstRoom};
}

void CoverFlow::paintLogo(QPainter &painter, const QPointF &corner, TagRecorder &tags) const
{
    const QSizeF room(mm(kLogoSize.width()), mm(kLogoSize.height()));
    const QRectF area(corner, QSizeF(m_logo.size()).scaled(room, Qt::KeepAspectRatio));
    const auto figure = tags.begin(painter, TagRole::Figure, {.alt = m_logoText, .box = area});
    painter.drawImage(area, m_logo);
}

void CoverFlow::paint(QPainter &painter, const QPointF &corner, qsizetype, TagRecorder &tags) const
{
    const QRectF &body = m_sheet.body();
    qreal notesHeight = 0;
    for (const TextFlow &note : m_notes)
        notesHeight += note.height() + mm(3);
    // Texts of any length: each has its share of the page, and the notes keep theirs.
    qreal y = corner.y() + body.height() * 0.2;
    const qreal bottom = body.bottom() - std::min(notesHeight, body.height() * 0.4) - mm(4);
    const auto paintText = [&](TagRole role, const TextFlow &text, qreal below, qreal limit) {
        const qsizetype lines = text.fit(0, std::max(0.0, limit - y));
        if (lines == 0)
            return;
        const auto element = tags.begin(painter, role);
        text.paint(painter, QPointF(corner.x(), y), 0, lines);
        y += text.height(0, lines) + below;
    };
    if (!m_logo.isNull())
        paintLogo(painter, corner + QPointF(0, mm(2)), tags);
    paintTesserae(painter, QPointF(corner.x(), y), m_sheet.theme());
    y += mm(12);
    paintText(TagRole::P, m_issuer, mm(5), corner.y() + body.height() * 0.4);
    paintText(TagRole::H1, m_title, mm(4), bottom - mm(45));
    paintText(TagRole::P, m_year, mm(9), bottom);
    for (const TextFlow &fact : m_facts)
        paintText(TagRole::P, fact, mm(0.8), bottom);
    y = bottom;
    for (const TextFlow &note : m_notes)
        paintText(TagRole::P, note, mm(3), body.bottom());
}

} // namespace tessera
