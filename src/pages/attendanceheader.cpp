// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/attendanceheader.h"

#include "models/attendancemodel.h"

#include <QPainter>

namespace tessera {

namespace {

constexpr int kHeadingPadding = 4;

} // namespace

AttendanceHeader::AttendanceHeader(const Appearance &appearance, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_appearance(appearance)
{
    setSectionsClickable(true);
    setSectionsMovable(false);
}

QSize AttendanceHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), (m_nameLines + 1) * fontMetrics().height() + 2 * kHeadingPadding};
}

int AttendanceHeader::wantedWidth(int section) const
{
    const QString days = model()->headerData(section, orientation(), AttendanceModel::DaysRole).toString();
    return std::max(QFontMetrics(titleFont()).horizontalAdvance(title(section)), fontMetrics().horizontalAdvance(days))
           + 4 * kHeadingPadding;
}

void AttendanceHeader::setNameLines(int lines)
{
    if (lines == m_nameLines)
        return;
    m_nameLines = lines;
    Q_EMIT geometriesChanged();
    viewport()->update();
}

QSize AttendanceHeader::sectionSizeFromContents(int section) const
{
    return {wantedWidth(section), sizeHint().height()};
}

void AttendanceHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = m_appearance.theme();
    const QString days = model()->headerData(section, orientation(), AttendanceModel::DaysRole).toString();
    const bool isCurrent = selectionModel() && selectionModel()->currentIndex().column() == section;
    painter->save();
    painter->fillRect(rect, isCurrent ? theme.selection : theme.panel);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    const QRect inner = rect.adjusted(kHeadingPadding, kHeadingPadding, -kHeadingPadding, -kHeadingPadding);
    painter->setPen(theme.text);
    paintName(*painter, days.isEmpty() ? inner : inner.adjusted(0, 0, 0, -fontMetrics().height()), section);
    painter->setFont(font());
    painter->setPen(theme.mutedText);
    painter->drawText(inner, Qt::AlignHCenter | Qt::AlignBottom, days);
    painter->restore();
}

void AttendanceHeader::paintName(QPainter &painter, const QRect &rect, int section) const
{
    const QFont bold = titleFont();
    const QFontMetrics metrics(bold);
    QStringList lines{title(section)};
    if (m_nameLines > 1 && metrics.horizontalAdvance(lines.constFirst()) > rect.width()) {
        // As many words as fit, then the rest: the number comes last and must not be cut off.
        QStringList words = lines.constFirst().split(QLatin1Char(' '));
        QString first = words.takeFirst();
        while (!words.isEmpty()
               && metrics.horizontalAdvance(first + QLatin1Char(' ') + words.constFirst()) <= rect.width())
            first += QLatin1Char(' ') + words.takeFirst();
        lines = {first, words.join(QLatin1Char(' '))};
    }
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideMiddle, rect.width());
    painter.setFont(bold);
    painter.drawText(rect, Qt::AlignCenter, lines.join(QLatin1Char('\n')).trimmed());
}

QFont AttendanceHeader::titleFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QString AttendanceHeader::title(int section) const
{
    QString text = model()->headerData(section, orientation()).toString();
    if (isSortIndicatorShown() && sortIndicatorSection() == section)
        text += sortIndicatorOrder() == Qt::DescendingOrder ? QStringLiteral(" ▼") : QStringLiteral(" ▲");
    return text;
}

} // namespace tessera
