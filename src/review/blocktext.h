// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/blockflow.h"
#include "review/document.h"
#include "review/textflow.h"

namespace tessera {

/// The lines of a text, divided so that neither its first nor its last line stands alone on a page: first and end of each part.
/// The first part is empty where the text had better begin on the next page.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> divideLines(const TextFlow &text, qreal firstRoom, qreal pageRoom);

/// A paragraph or heading.
class TextBlockFlow : public BlockFlow
{
public:
    TextBlockFlow(const FlowPlace &place, TextFlow text, TagRole role);

    QList<qreal> divide(qreal firstRoom, qreal pageRoom) override;
    [[nodiscard]] qreal leastHeight() const override;
    void paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const override;

protected:
    [[nodiscard]] const TextFlow &text() const { return m_text; }
    void paintLines(QPainter &painter, const QPointF &corner, qsizetype part) const;

private:
    TextFlow m_text;
    TagRole m_role;
    QList<std::pair<qsizetype, qsizetype>> m_parts;
};

/// The title of a section with a muted remark at the right end of its first line.
class SectionTitleFlow : public TextBlockFlow
{
public:
    SectionTitleFlow(const FlowPlace &place, const Sheet &sheet, const QString &title, const QString &remark);

    void paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const override;

private:
    TextFlow m_remark;
    qreal m_remarkWidth = 0;
    qreal m_width = 0;
};

/// An item of a list.
class BulletFlow : public TextBlockFlow
{
public:
    BulletFlow(const FlowPlace &place, const Sheet &sheet, TextFlow text, bool isFirst);

    [[nodiscard]] static qreal indent() { return mm(5); }
    void paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const override;

private:
    const Sheet &m_sheet;
    bool m_isFirst = false;
};

/// The letters of a paragraph: strong and slanted stretches apart.
[[nodiscard]] QList<TextRun> runsOf(const TextBlock &block, const QFont &font);

[[nodiscard]] std::unique_ptr<BlockFlow> headingFlow(const Sheet &sheet, const HeadingBlock &heading, int outlineEntry);
[[nodiscard]] std::unique_ptr<BlockFlow> textFlow(const Sheet &sheet, const TextBlock &block, bool isFirstBullet);

/// The title of a table or picture, which stays with it; closer to what is above where tables are dense.
[[nodiscard]] std::unique_ptr<BlockFlow> captionFlow(const Sheet &sheet, const QString &title,
                                                     const QString &subtitle = {}, bool isDense = false);

/// What is said below a table or picture.
[[nodiscard]] std::unique_ptr<BlockFlow> noteFlow(const Sheet &sheet, const QString &text);

} // namespace tessera
