// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/blocktext.h"

#include "review/pagekit.h"

#include <QPainter>

#include <algorithm>

namespace tessera {

namespace {

constexpr qsizetype kLinesTogether = 2; // at the foot and at the top of a page

QFont emphasised(QFont font, const Emphasis &emphasis)
{
    if (emphasis.isStrong)
        font.setWeight(QFont::DemiBold);
    if (emphasis.isSlanted)
        font.setItalic(true);
    return font;
}

} // namespace

QList<std::pair<qsizetype, qsizetype>> divideLines(const TextFlow &text, qreal firstRoom, qreal pageRoom)
{
    QList<std::pair<qsizetype, qsizetype>> parts;
    const qsizetype count = text.lineCount();
    qsizetype first = 0;
    qreal room = firstRoom;
    while (first < count) {
        qsizetype end = text.fit(first, room);
        const bool isFresh = room >= pageRoom;
        if (end < count && count - end < kLinesTogether && end - first > kLinesTogether)
            end = count - kLinesTogether;
        if (end < count && end - first < kLinesTogether && !isFresh)
            end = first;
        // Paper too small for a single line: leave it out rather than never come to an end.
        if (end == first && isFresh)
            break;
        parts.append({first, end});
        first = end;
        room = pageRoom;
    }
    return parts;
}

TextBlockFlow::TextBlockFlow(const FlowPlace &place, TextFlow text, TagRole role)
    : BlockFlow(place)
    , m_text(std::move(text))
    , m_role(role)
{}

QList<qreal> TextBlockFlow::divide(qreal firstRoom, qreal pageRoom)
{
    const bool isMoved = place().keepsWithNext && m_text.height() > firstRoom && m_text.height() <= pageRoom;
    m_parts = divideLines(m_text, isMoved ? 0 : firstRoom, pageRoom);
    QList<qreal> heights;
    for (const auto &[first, end] : m_parts)
        heights.append(m_text.height(first, end));
    return heights;
}

qreal TextBlockFlow::leastHeight() const
{
    const qsizetype count = m_text.lineCount();
    // Of three lines none may be left alone.
    return place().keepsWithNext || count <= kLinesTogether + 1 ? m_text.height() : m_text.height(0, kLinesTogether);
}

void TextBlockFlow::paintLines(QPainter &painter, const QPointF &corner, qsizetype part) const
{
    m_text.paint(painter, corner, m_parts.at(part).first, m_parts.at(part).second);
}

void TextBlockFlow::paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const
{
    const bool begins = m_parts.at(part).first == 0;
    const auto element = begins ? tags.begin(painter, m_role) : tags.resume(painter, lastElement(tags, m_role));
    paintLines(painter, corner, part);
}

SectionTitleFlow::SectionTitleFlow(const FlowPlace &place, const Sheet &sheet, const QString &title,
                                   const QString &remark)
    : TextBlockFlow(
        place,
        [&] {
            TextFlow text(sheet.body().width() - (remark.isEmpty() ? 0 : mm(30)));
            text.add(title, sheet.font(Letters::Heading), sheet.theme().text);
            return text;
        }(),
        TagRole::H2)
    , m_remark(mm(28))
    , m_width(sheet.body().width())
{
    m_remark.setFlushRight(true);
    m_remark.add(remark, sheet.font(Letters::Body), sheet.theme().mutedText);
}

void SectionTitleFlow::paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const
{
    TextBlockFlow::paint(painter, corner, part, tags);
    if (part > 0 || m_remark.lineCount() == 0)
        return;
    const auto element = tags.begin(painter, TagRole::P);
    const qreal lower = text().firstBaseline() - m_remark.firstBaseline();
    m_remark.paint(painter, corner + QPointF(m_width - mm(28), lower));
}

BulletFlow::BulletFlow(const FlowPlace &place, const Sheet &sheet, TextFlow text, bool isFirst)
    : TextBlockFlow(place, std::move(text), TagRole::LBody)
    , m_sheet(sheet)
    , m_isFirst(isFirst)
{}

void BulletFlow::paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const
{
    const bool begins = part == 0;
    const auto list =
        begins && m_isFirst ? tags.begin(painter, TagRole::L) : tags.resume(painter, lastElement(tags, TagRole::L));
    const auto item = begins ? tags.begin(painter, TagRole::LI) : tags.resume(painter, lastElement(tags, TagRole::LI));
    if (begins) {
        const auto label = tags.begin(painter, TagRole::Lbl);
        TextFlow bullet(indent());
        bullet.add(QStringLiteral("\u2022"), m_sheet.font(Letters::Body), m_sheet.theme().accent);
        bullet.paint(painter, corner + QPointF(mm(1), 0));
    }
    TextBlockFlow::paint(painter, corner + QPointF(indent(), 0), part, tags);
}

QList<TextRun> runsOf(const TextBlock &block, const QFont &font)
{
    QList<Emphasis> emphases = block.emphases;
    std::sort(emphases.begin(), emphases.end(), [](const Emphasis &a, const Emphasis &b) { return a.start < b.start; });
    QList<TextRun> runs;
    qsizetype at = 0;
    for (const Emphasis &emphasis : emphases) {
        const qsizetype start = std::clamp(emphasis.start, at, block.text.size());
        const qsizetype end = std::clamp(emphasis.start + emphasis.length, start, block.text.size());
        runs.append({block.text.mid(at, start - at), font});
        runs.append({block.text.mid(start, end - start), emphasised(font, emphasis)});
        at = end;
    }
    runs.append({block.text.mid(at), font});
    return runs;
}

std::unique_ptr<BlockFlow> headingFlow(const Sheet &sheet, const HeadingBlock &heading, int outlineEntry)
{
    TextFlow text(sheet.body().width());
    // Those that are in the contents look alike, whether they begin a page or not.
    if (heading.beginsPage || heading.isInContents) {
        const PageStart start = heading.beginsPage ? PageStart::PageOrSection : PageStart::Anywhere;
        text.add(heading.text, sheet.font(Letters::PageHeading), sheet.theme().text);
        return std::make_unique<TextBlockFlow>(FlowPlace{mm(8), mm(3), true, start, outlineEntry}, text, TagRole::H3);
    }
    text.add(heading.text, sheet.font(Letters::Title), sheet.theme().accent);
    return std::make_unique<TextBlockFlow>(FlowPlace{mm(7), mm(2), true, PageStart::Anywhere, outlineEntry}, text,
                                           TagRole::H3);
}

std::unique_ptr<BlockFlow> textFlow(const Sheet &sheet, const TextBlock &block, bool isFirstBullet)
{
    const Theme &theme = sheet.theme();
    const bool isNote = block.kind == TextKind::Note;
    const bool isBullet = block.kind == TextKind::Bullet;
    const Letters letters = isNote ? Letters::Small : block.kind == TextKind::Lead ? Letters::Lead : Letters::Body;
    TextFlow text(sheet.body().width() - (isBullet ? BulletFlow::indent() : 0));
    text.add(runsOf(block, sheet.font(letters)), isNote ? theme.mutedText : theme.text);
    if (isBullet) {
        return std::make_unique<BulletFlow>(FlowPlace{isFirstBullet ? mm(2.4) : mm(1), mm(1)}, sheet, text,
                                            isFirstBullet);
    }
    return std::make_unique<TextBlockFlow>(FlowPlace{mm(2.4), mm(2.4)}, text, TagRole::P);
}

std::unique_ptr<BlockFlow> captionFlow(const Sheet &sheet, const QString &title, const QString &subtitle, bool isDense)
{
    TextFlow text(sheet.body().width());
    text.add(title, sheet.font(Letters::Strong), sheet.theme().text);
    text.add(subtitle, sheet.font(Letters::Small), sheet.theme().mutedText, mm(0.4));
    return std::make_unique<TextBlockFlow>(FlowPlace{isDense ? mm(4) : mm(5.5), mm(1.6), true}, text, TagRole::P);
}

std::unique_ptr<BlockFlow> noteFlow(const Sheet &sheet, const QString &text)
{
    TextFlow note(sheet.body().width());
    note.add(text, sheet.font(Letters::Tiny), sheet.theme().mutedText);
    return std::make_unique<TextBlockFlow>(FlowPlace{mm(1.5), mm(4)}, note, TagRole::P);
}

} // namespace tessera
