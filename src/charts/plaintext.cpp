// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// Invisible marks for line breaking; without them the text reads the same.
bool isDispensable(char32_t c)
{
    return c == 0x00AD || c == 0x200B || c == 0xFEFF;
}

/// Joiners and number signs belong to the spelling of several scripts.
bool isSpelling(char32_t c)
{
    return c == 0x200C || c == 0x200D || (c >= 0x0600 && c <= 0x0605) || c == 0x06DD;
}

bool isLineEnd(char32_t c)
{
    return c == u'\n' || c == u'\v' || c == u'\f' || c == 0x2028 || c == 0x2029;
}

bool isHarmless(QChar c)
{
    return c.isPrint() && !c.isSurrogate() && c != QChar(0x00AD);
}

QString codePoint(char32_t c)
{
    return u"[U+"_s + QString::number(uint(c), 16).toUpper().rightJustified(4, u'0') + u']';
}

QString shown(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (isLineEnd(c))
        return u"\n"_s;
    if (c == u'\t')
        return u"    "_s;
    if (isDispensable(c))
        return {};
    if (category == QChar::Other_Surrogate)
        return QString(QChar::ReplacementCharacter);
    if (category == QChar::Other_Control || (category == QChar::Other_Format && !isSpelling(c)))
        return codePoint(c);
    return QString::fromUcs4(&c, 1);
}

} // namespace

QString visibleText(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isHarmless))
        return text.normalized(QString::NormalizationForm_C);
    QString unified = text;
    unified.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QString result;
    result.reserve(unified.size());
    for (const uint c : unified.toUcs4())
        result += shown(c);
    return result.normalized(QString::NormalizationForm_C);
}

QString visibleLine(const QString &text)
{
    return visibleText(text).replace(u'\n', u' ');
}

void paintLine(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    QString line = visibleLine(text);
    qreal width = metrics.horizontalAdvance(line);
    if (width > area.width()) {
        line = metrics.elidedText(line, Qt::ElideRight, area.width());
        width = metrics.horizontalAdvance(line);
    }
    qreal x = area.left();
    if (alignment & Qt::AlignRight)
        x = area.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = area.center().x() - width / 2;

    qreal baseline = area.top() + metrics.ascent();
    if (alignment & Qt::AlignVCenter)
        baseline = area.center().y() + metrics.capHeight() / 2;
    else if (alignment & Qt::AlignBottom)
        baseline = area.bottom() - metrics.descent();
    painter.drawText(QPointF(x, baseline), line);
}

} // namespace tessera
