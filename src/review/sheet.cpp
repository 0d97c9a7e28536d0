// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sheet.h"

#include <QFontDatabase>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kSideMargin = 20; // mm
constexpr qreal kTopMargin = 26;  // the header stands in it
constexpr qreal kBottomMargin = 25;

struct LetterSize {
    Letters letters;
    qreal points;
    QFont::Weight weight;
};

constexpr std::array kLetterSizes{
    LetterSize{Letters::Display, 30, QFont::DemiBold},     LetterSize{Letters::Heading, 20, QFont::DemiBold},
    LetterSize{Letters::PageHeading, 15, QFont::DemiBold}, LetterSize{Letters::Title, 11, QFont::DemiBold},
    LetterSize{Letters::Lead, 11, QFont::Normal},          LetterSize{Letters::Body, 9.5, QFont::Normal},
    LetterSize{Letters::Strong, 9.5, QFont::DemiBold},     LetterSize{Letters::Small, 8, QFont::Normal},
    LetterSize{Letters::SmallStrong, 8, QFont::DemiBold},  LetterSize{Letters::Tiny, 7, QFont::Normal},
    LetterSize{Letters::TinyStrong, 7, QFont::DemiBold},   LetterSize{Letters::Label, 12, QFont::DemiBold},
};

/// Letters are set without shaping: Inter replaces ":" and "(" between capitals by forms that no search finds again, other
/// families join "fi". Text is composed beforehand (visibleText), so that accents need no shaping either.
QFont letterFont(const LetterSize &size, const QString &family)
{
    QFont font(family);
    font.setPixelSize(qRound(pt(size.points)));
    font.setWeight(size.weight);
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (size.points >= 15)
        font.setLetterSpacing(QFont::PercentageSpacing, 98.5);
    return font;
}

} // namespace

Sheet::Sheet(QPageSize::PageSizeId paper, const QString &fontFamily)
    : m_paper(paper)
    , m_page(QPointF(), QSizeF(m_paper.sizePixels(kSheetResolution)))
    , m_body(m_page.adjusted(mm(kSideMargin), mm(kTopMargin), -mm(kSideMargin), -mm(kBottomMargin)))
{
    for (const LetterSize &size : kLetterSizes)
        m_fonts[std::size_t(size.letters)] = letterFont(size, fontFamily);
}

qreal Sheet::columnWidth() const
{
    return (m_body.width() - columnGap()) / 2;
}

Sheet Sheet::narrowedToColumn() const
{
    Sheet narrowed = *this;
    narrowed.m_body.setWidth(columnWidth());
    return narrowed;
}

QString reviewFontFamily()
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : {u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s}) {
        if (installed.contains(family))
            return family;
    }
    return {};
}

} // namespace tessera
