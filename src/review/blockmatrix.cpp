// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/blockmatrix.h"

#include "charts/legend.h"
#include "charts/plaintext.h"
#include "charts/statussymbol.h"
#include "review/pagekit.h"
#include "review/wording.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kSmallestRow = 2.95; // mm; below, names at 7 points would touch
constexpr qreal kLargestRow = 5;
constexpr qreal kMuchRoom = 0.8; // of a page
constexpr qreal kMiddleRow = 4;  // on several pages
constexpr qsizetype kNameLines = 3;
constexpr qreal kTotalsRow = 5;
constexpr qreal kWidestCell = 9;
constexpr qreal kTotalWidth = 23; // a bar and a count
constexpr qreal kNumberHeight = 4.5;
constexpr qreal kLongestTitle = 46;
constexpr qreal kLegendGap = 3;
constexpr qsizetype kColumnsOnPage = 24;
constexpr qsizetype kMatrixRowsTogether = 3;

QString leftOutText()
{
    return reviewText(
        QT_TRANSLATE_NOOP("tessera::Review", "left out: its sharing label is above the level of this document"));
}

/// What is read of a place that has no text.
QString spokenCell(const std::optional<Status> &status, bool isLeftOut)
{
    if (isLeftOut)
        return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "left out"));
    return status ? labelOf(*status) : reviewText(QT_TRANSLATE_NOOP("tessera::Review", "did not exist"));
}

/// An empty frame: there is something, but it is not in this document.
void paintLeftOut(QPainter &painter, const QRectF &area, const Theme &theme, qreal side)
{
    const QRectF box(area.center() - QPointF(side, side) / 2, QSizeF(side, side));
    painter.save();
    painter.setPen(QPen(theme.mutedSymbol, side / 7, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    painter.restore();
}

} // namespace

QList<MatrixBlock> MatrixFlow::narrowParts(const MatrixBlock &block)
{
    QList<MatrixBlock> parts;
    for (const auto &[first, count] : evenParts(block.measures.size(), kColumnsOnPage)) {
        MatrixBlock part{block.id,
                         block.measures.mid(first, count),
                         block.measureTitles.mid(first, count),
                         {},
                         block.rates.mid(first, count)};
        for (const MatrixRow &row : block.rows)
            part.rows.append(
                {row.state, row.name, row.cells.mid(first, count), row.isLeftOut.mid(first, count), row.rate});
        parts.append(part);
    }
    return parts;
}

MatrixFlow::MatrixFlow(const FlowPlace &place, const Sheet &sheet, MatrixBlock block)
    : BlockFlow(place)
    , m_sheet(sheet)
    , m_block(std::move(block))
    , m_width(sheet.body().width())
    , m_rowHeight(mm(kLargestRow))
{
    const QFont &font = sheet.font(Letters::Tiny);
    const QFontMetricsF metrics(font);
    for (const MatrixRow &row : m_block.rows) {
        m_nameWidth = std::max(m_nameWidth, metrics.horizontalAdvance(visibleLine(row.name.left(80))) + mm(2.5));
        m_hasLeftOut = m_hasLeftOut || row.isLeftOut.contains(true);
    }
    const qreal columns = qreal(std::max<qsizetype>(1, m_block.measures.size()));
    m_nameWidth = std::clamp(m_nameWidth, mm(26), mm(40));
    m_columnWidth = std::min(mm(kWidestCell), (m_width - m_nameWidth - mm(kTotalWidth)) / columns);
    for (const MatrixRow &row : m_block.rows) {
        TextFlow name(m_nameWidth - mm(1.5));
        name.add(row.name, font, sheet.theme().text);
        m_names.append(name);
    }
    layOutTitles();
}

/// The lowest header in which every title finds room in as many lines as stand side by side in a column.
void MatrixFlow::layOutTitles()
{
    const QFont &font = m_sheet.font(Letters::Tiny);
    const qsizetype lines = std::max<qsizetype>(1, qsizetype(m_columnWidth / (font.pixelSize() * 1.32)));
    for (qreal length = 16; length <= kLongestTitle; length += 3) {
        m_titles.clear();
        qsizetype most = 0;
        for (const QString &title : m_block.measureTitles) {
            TextFlow flow(mm(length));
            flow.add(visibleLine(title), font, m_sheet.theme().mutedText);
            most = std::max(most, flow.lineCount());
            m_titles.append(flow);
        }
        m_titleLength = mm(length);
        if (most <= lines)
            break;
    }
    m_headerHeight = m_titleLength + mm(kNumberHeight + 1.5);
}

qreal MatrixFlow::legendHeight() const
{
    const QFont &font = m_sheet.font(Letters::Tiny);
    const qreal leftOut = m_hasLeftOut ? QFontMetricsF(font).height() * 1.7 : 0;
    return paintStatusLegend(nullptr, m_sheet.body(), m_sheet.theme(), font) + leftOut + mm(kLegendGap);
}

qreal MatrixFlow::rowHeight(qsizetype row) const
{
    const TextFlow &name = m_names.at(row);
    const qsizetype lines = std::min(kNameLines, name.lineCount());
    return lines > 1 ? std::max(m_rowHeight, name.height(0, lines)) : m_rowHeight;
}

qreal MatrixFlow::partHeight(qsizetype first, qsizetype end) const
{
    qreal height = m_headerHeight + legendHeight();
    for (qsizetype row = first; row < end; ++row)
        height += rowHeight(row);
    return height + (end == m_block.rows.size() && hasTotals() ? mm(kTotalsRow) : 0);
}

bool MatrixFlow::fitWhole(qreal room)
{
    for (qreal height = kLargestRow; height >= kSmallestRow; height -= 0.05) {
        m_rowHeight = mm(height);
        if (partHeight(0, m_block.rows.size()) + foot() <= room)
            return true;
    }
    return false;
}

QList<qreal> MatrixFlow::divide(qreal firstRoom, qreal pageRoom)
{
    // All on one page, here or on the next one, where the rows can be set small enough for that.
    const qsizetype count = m_block.rows.size();
    if (fitWhole(firstRoom)) {
        m_parts = {{0, count}};
        return {partHeight(0, count)};
    }
    // Below a title alone it rather goes on over the page than leaves the title there.
    if (firstRoom < pageRoom * kMuchRoom && fitWhole(pageRoom)) {
        m_parts = {{0, 0}, {0, count}};
        return {0, partHeight(0, count)};
    }
    m_rowHeight = mm(kMiddleRow);
    m_parts.clear();
    QList<qreal> heights;
    qreal room = firstRoom;
    for (qsizetype first = 0; first < count; room = pageRoom) {
        qsizetype end = first;
        while (end < count && partHeight(first, end + 1) + (end + 1 == count ? foot() : 0) <= room)
            ++end;
        if (end < count && count - end < kMatrixRowsTogether)
            end = std::max(first, count - kMatrixRowsTogether);
        if (room < pageRoom && end - first < kMatrixRowsTogether)
            end = first;
        else
            end = std::max(end, first + 1);
        m_parts.append({first, end});
        heights.append(end > first ? partHeight(first, end) : 0);
        first = end;
    }
    return heights;
}

qreal MatrixFlow::leastHeight() const
{
    return m_headerHeight + legendHeight() + mm(kMiddleRow) * qreal(std::min(m_block.rows.size(), kMatrixRowsTogether));
}

qreal MatrixFlow::columnX(const QPointF &corner, qsizetype column) const
{
    return corner.x() + m_nameWidth + qreal(column) * m_columnWidth;
}

void MatrixFlow::paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const
{
    const auto [first, end] = m_parts.at(part);
    const bool isFirst = first == 0;
    QPointF at = corner;
    if (!isFirst) {
        const auto repeated = tags.artifact(painter, ArtifactKind::Layout);
        paintTitles(painter, at, tags);
    }
    {
        const auto table =
            isFirst ? tags.begin(painter, TagRole::Table) : tags.resume(painter, lastElement(tags, TagRole::Table));
        if (isFirst)
            paintTitles(painter, at, tags);
        at.ry() += m_headerHeight;
        for (qsizetype row = first; row < end; ++row) {
            paintRow(painter, at, row, tags);
            at.ry() += rowHeight(row);
        }
        if (end == m_block.rows.size() && hasTotals()) {
            paintTotals(painter, at, tags);
            at.ry() += mm(kTotalsRow);
        }
    }
    paintLegend(painter, at + QPointF(0, mm(kLegendGap)), tags);
}

void MatrixFlow::paintTitles(QPainter &painter, const QPointF &corner, TagRecorder &tags) const
{
    const auto row = tags.begin(painter, TagRole::TR);
    const auto paintTitle = [&](const QRectF &area, Qt::Alignment alignment, const QString &title) {
        const auto cell = tags.begin(painter, TagRole::TH, {.scope = HeaderScope::Column});
        painter.setFont(m_sheet.font(Letters::TinyStrong));
        painter.setPen(m_sheet.theme().text);
        paintLine(painter, area, alignment, title);
    };
    const QRectF foot(corner.x(), corner.y() + m_headerHeight - mm(4), m_nameWidth, mm(3));
    paintTitle(foot, Qt::AlignVCenter, reviewText(QT_TRANSLATE_NOOP("tessera::Review", "State")));
    for (qsizetype column = 0; column < m_block.measures.size(); ++column) {
        const QString number = QString::number(m_block.measures.at(column));
        const auto cell = tags.begin(painter, TagRole::TH,
                                     {.actualText = (number + u' ' + m_block.measureTitles.value(column)).trimmed(),
                                      .scope = HeaderScope::Column});
        paintMeasureTitle(painter, corner, column);
    }
    const QRectF total(totalX(corner), foot.top(), mm(kTotalWidth), foot.height());
    paintTitle(total, Qt::AlignVCenter | Qt::AlignRight,
               reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Implemented")));
}

void MatrixFlow::paintMeasureTitle(QPainter &painter, const QPointF &corner, qsizetype column) const
{
    const qreal x = columnX(corner, column);
    painter.setFont(m_sheet.font(Letters::TinyStrong));
    painter.setPen(m_sheet.theme().text);
    paintLine(painter, QRectF(x, corner.y(), m_columnWidth, mm(kNumberHeight)), Qt::AlignCenter,
              QString::number(m_block.measures.at(column)));
    if (column >= m_titles.size())
        return;
    const TextFlow &title = m_titles.at(column);
    const qsizetype lines = title.fit(0, m_columnWidth + pt(1));
    painter.save();
    painter.translate(x + (m_columnWidth - title.height(0, lines)) / 2, corner.y() + m_headerHeight - mm(1));
    painter.rotate(-90);
    title.paint(painter, {}, 0, lines);
    painter.restore();
}

void MatrixFlow::paintRow(QPainter &painter, const QPointF &corner, qsizetype index, TagRecorder &tags) const
{
    const MatrixRow &row = m_block.rows.at(index);
    const TextFlow &name = m_names.at(index);
    const qreal height = rowHeight(index);
    const auto element = tags.begin(painter, TagRole::TR);
    {
        const auto rule = tags.artifact(painter, ArtifactKind::Layout);
        paintHairline(painter, m_sheet, corner.x(), totalX(corner) + mm(kTotalWidth), corner.y());
    }
    {
        const auto cell = tags.begin(painter, TagRole::TH, {.scope = HeaderScope::Row});
        const qsizetype lines = std::min(kNameLines, name.lineCount());
        name.paint(painter, corner + QPointF(0, (height - name.height(0, lines)) / 2), 0, lines);
    }
    for (qsizetype column = 0; column < m_block.measures.size(); ++column)
        paintCell(painter, QRectF(columnX(corner, column), corner.y(), m_columnWidth, height), row, column, tags);
    const auto cell = tags.begin(painter, TagRole::TD);
    paintRate(painter, QRectF(totalX(corner), corner.y(), mm(kTotalWidth), height), row.rate);
}

void MatrixFlow::paintCell(QPainter &painter, const QRectF &area, const MatrixRow &row, qsizetype column,
                           TagRecorder &tags) const
{
    const std::optional<Status> status = row.cells.value(column);
    const bool isLeftOut = row.isLeftOut.value(column);
    const qreal diameter = std::min(m_rowHeight, m_columnWidth) * 0.62;
    const QRectF inner = area.adjusted(mm(0.15), mm(0.15), -mm(0.15), -mm(0.15));
    const auto cell = tags.begin(painter, TagRole::TD, {.actualText = spokenCell(status, isLeftOut)});
    if (isLeftOut)
        paintLeftOut(painter, inner, m_sheet.theme(), diameter * 0.7);
    else if (status)
        paintStatusCell(painter, inner, *status, m_sheet.theme(), diameter);
}

void MatrixFlow::paintRate(QPainter &painter, const QRectF &area, const Rate &rate) const
{
    const QRectF track(area.left() + mm(2), area.center().y() - mm(0.55), area.width() - mm(8.5), mm(1.1));
    painter.fillRect(track, m_sheet.theme().panel);
    painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * rate.percent() / 100, track.height())),
                     m_sheet.theme().symbol);
    painter.setFont(m_sheet.font(Letters::Tiny));
    painter.setPen(m_sheet.theme().text);
    paintLine(painter, area, Qt::AlignRight | Qt::AlignVCenter, QString::number(rate.part));
}

void MatrixFlow::paintTotals(QPainter &painter, const QPointF &corner, TagRecorder &tags) const
{
    const auto row = tags.begin(painter, TagRole::TR);
    painter.fillRect(QRectF(corner, QSizeF(totalX(corner) + mm(kTotalWidth) - corner.x(), pt(0.8))),
                     m_sheet.theme().mutedText);
    const auto paintTotal = [&](TagRole role, const QRectF &area, Qt::Alignment alignment, const QString &text) {
        const auto cell =
            tags.begin(painter, role, {.scope = role == TagRole::TH ? HeaderScope::Row : HeaderScope::None});
        painter.setFont(m_sheet.font(Letters::TinyStrong));
        painter.setPen(m_sheet.theme().text);
        paintLine(painter, area, alignment, text);
    };
    Rate sum;
    paintTotal(TagRole::TH, QRectF(corner, QSizeF(m_nameWidth, mm(kTotalsRow))), Qt::AlignVCenter,
               reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Implemented")));
    for (qsizetype column = 0; column < m_block.measures.size(); ++column) {
        const Rate rate = m_block.rates.value(column);
        sum.part += rate.part;
        sum.of += rate.of;
        paintTotal(TagRole::TD, QRectF(columnX(corner, column), corner.y(), m_columnWidth, mm(kTotalsRow)),
                   Qt::AlignCenter, QString::number(rate.part));
    }
    paintTotal(TagRole::TD, QRectF(totalX(corner), corner.y(), mm(kTotalWidth), mm(kTotalsRow)),
               Qt::AlignRight | Qt::AlignVCenter, sum.countText());
}

void MatrixFlow::paintLegend(QPainter &painter, const QPointF &corner, TagRecorder &tags) const
{
    const Theme &theme = m_sheet.theme();
    const QFont &font = m_sheet.font(Letters::Tiny);
    const auto paragraph = tags.begin(painter, TagRole::P);
    const qreal height = paintStatusLegend(&painter, QRectF(corner, QSizeF(m_width, 0)), theme, font);
    if (!m_hasLeftOut)
        return;
    const qreal line = QFontMetricsF(font).height();
    const QRectF box(corner.x(), corner.y() + height + line * 0.4, line * 1.3, line * 1.3);
    paintLeftOut(painter, box, theme, line * 0.6);
    painter.setFont(font);
    painter.setPen(theme.text);
    paintLine(painter, QRectF(box.right() + line * 0.4, box.top(), m_width - box.width() - line, box.height()),
              Qt::AlignVCenter, leftOutText());
}

} // namespace tessera
