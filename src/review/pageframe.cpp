// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/pageframe.h"

#include "charts/plaintext.h"
#include "domain/daytext.h"
#include "review/textflow.h"
#include "review/wording.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kLabelHeight = 7; // mm
constexpr qreal kHeaderCentre = 13;
constexpr qreal kRunningTitle = 18.2;
constexpr qreal kFooterCentre = 15; // from the lower edge
constexpr qsizetype kMarkingLines = 3;
constexpr qsizetype kLongestMarking = 240; // characters

/// The marking in at most so many lines as the header holds; what is cut off is shown to be.
TextFlow shortMarking(qreal width, const QString &marking, const Sheet &sheet)
{
    const auto flowOf = [&](const QString &text) {
        TextFlow flow(width);
        flow.add(text, sheet.font(Letters::Strong), sheet.theme().text);
        return flow;
    };
    QString text = marking.simplified();
    if (text.size() > kLongestMarking)
        text = text.left(kLongestMarking) + u'\u2026';
    TextFlow flow = flowOf(text);
    while (flow.lineCount() > kMarkingLines) {
        text = text.left(text.size() - 2) + u'\u2026';
        flow = flowOf(text);
    }
    return flow;
}

} // namespace

PageFrame::PageFrame(const ReviewDocument &document, const Sheet &sheet)
    : m_sheet(sheet)
    , m_label(document.label)
    , m_isDemonstration(document.isDemonstration)
    , m_marking(shortMarking(mm(document.isDemonstration ? 66 : 100), document.options.marking, sheet))
{
    m_document = document.footText;
    if (document.options.asOf.isValid()) {
        //: %1 = day
        m_asOf = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "as of %1")).arg(longDate(document.options.asOf));
    }
}

void PageFrame::paint(QPainter &painter, int page, int total, const QString &runningTitle, TagRecorder &tags) const
{
    {
        const auto header = tags.artifact(painter, ArtifactKind::Header);
        paintHeader(painter, runningTitle);
    }
    const auto footer = tags.artifact(painter, ArtifactKind::Footer);
    paintFooter(painter, page, total);
}

qreal PageFrame::paintLabel(QPainter &painter, qreal centre) const
{
    const QFont &font = m_sheet.font(Letters::Label);
    const QString text = sharingText(m_label);
    const qreal width = QFontMetricsF(font).horizontalAdvance(text) + mm(5);
    const QRectF box(m_sheet.body().right() - width, centre - mm(kLabelHeight) / 2, width, mm(kLabelHeight));
    painter.fillRect(box, Qt::black);
    painter.setFont(font);
    painter.setPen(QColor(QRgb(sharingColour(m_label))));
    paintLine(painter, box, Qt::AlignCenter, text);
    return box.left();
}

void PageFrame::paintHeader(QPainter &painter, const QString &runningTitle) const
{
    const qreal centre = m_sheet.page().top() + mm(kHeaderCentre);
    const qreal label = paintLabel(painter, centre);
    const qreal left = m_sheet.body().left();
    qreal right = label - mm(4);
    if (m_marking.lineCount() > 0) {
        const qreal width = m_marking.naturalWidth(0, m_marking.lineCount());
        m_marking.paint(painter, QPointF(right - width, centre - m_marking.height() / 2));
        right -= width + mm(4);
    }
    if (m_isDemonstration) {
        painter.setFont(m_sheet.font(Letters::Strong));
        painter.setPen(m_sheet.theme().attention);
        paintLine(painter, QRectF(left, centre - mm(3), right - left, mm(6)), Qt::AlignVCenter,
                  reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Demonstration data")));
    }
    if (!runningTitle.isEmpty()) {
        painter.setFont(m_sheet.font(Letters::Small));
        painter.setPen(m_sheet.theme().mutedText);
        paintLine(painter, QRectF(left, m_sheet.page().top() + mm(kRunningTitle), m_sheet.body().width(), mm(4)),
                  Qt::AlignVCenter, runningTitle);
    }
}

void PageFrame::paintFooter(QPainter &painter, int page, int total) const
{
    const QRectF &body = m_sheet.body();
    const qreal centre = m_sheet.page().bottom() - mm(kFooterCentre);
    painter.fillRect(QRectF(body.left(), centre - mm(6), body.width(), pt(0.5)), m_sheet.theme().line);
    const qreal label = paintLabel(painter, centre);

    //: %1 = page, %2 = number of pages
    QString below = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "page %1 of %2"))
                        .arg(QString::number(page), QString::number(total));
    if (!m_asOf.isEmpty())
        below.prepend(m_asOf + u" · "_s);
    painter.setFont(m_sheet.font(Letters::Small));
    painter.setPen(m_sheet.theme().mutedText);
    const QRectF text(body.left(), centre, label - mm(4) - body.left(), mm(4));
    paintLine(painter, text.translated(0, -mm(4)), Qt::AlignVCenter, m_document);
    paintLine(painter, text, Qt::AlignVCenter, below);
}

} // namespace tessera
