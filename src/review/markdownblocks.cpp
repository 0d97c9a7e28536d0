// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sections.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// The import takes time with the square of the stretches that stand out in a paragraph; nobody writes so many.
constexpr qsizetype kMostMarks = 4000;

qsizetype marksIn(const QString &markdown)
{
    return std::count_if(markdown.begin(), markdown.end(),
                         [](QChar letter) { return letter == u'*' || letter == u'_' || letter == u'`'; });
}

QList<Block> plainParagraphs(const QString &text)
{
    QList<Block> blocks;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        blocks.append(TextBlock{line});
    return blocks;
}

/// A document that fetches nothing, whatever its text asks for.
class ClosedDocument : public QTextDocument
{
protected:
    [[nodiscard]] QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// Of a picture only what stands for it.
QString textOfFragment(const QTextFragment &fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    if (format.isImageFormat())
        return format.property(QTextFormat::ImageAltText).toString();
    QString text = fragment.text();
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

TextBlock paragraphOf(const QTextBlock &block)
{
    TextBlock paragraph;
    if (const QTextList *list = block.textList()) {
        const bool isNumbered = list->format().style() <= QTextListFormat::ListDecimal;
        paragraph.kind = isNumbered ? TextKind::Body : TextKind::Bullet;
        paragraph.text = isNumbered ? list->itemText(block) + u' ' : QString();
    }
    for (QTextBlock::iterator it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QString text = textOfFragment(fragment);
        const QTextCharFormat format = fragment.charFormat();
        const bool isStrong = format.fontWeight() >= QFont::Bold;
        if (isStrong || format.fontItalic())
            paragraph.emphases.append({paragraph.text.size(), text.size(), isStrong, format.fontItalic()});
        paragraph.text += text;
    }
    return paragraph;
}

} // namespace

QList<Block> blocksOfMarkdown(const QString &markdown)
{
    QList<Block> blocks;
    if (markdown.trimmed().isEmpty())
        return blocks;
    if (marksIn(markdown) > kMostMarks)
        return plainParagraphs(markdown);
    ClosedDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark)
                                       | QTextDocument::MarkdownNoHTML);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        TextBlock paragraph = paragraphOf(block);
        if (paragraph.text.trimmed().isEmpty())
            continue;
        if (block.blockFormat().headingLevel() > 0)
            blocks.append(HeadingBlock{paragraph.text});
        else
            blocks.append(paragraph);
    }
    return blocks;
}

} // namespace tessera
