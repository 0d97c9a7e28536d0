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
    return {QHeaderView::sizeHint().width(), 2 * fontMetrics().height() + 2 * kHeadingPadding};
}

int AttendanceHeader::wantedWidth(int section) const
{
    const QString days = model()->headerData(section, orientation(), AttendanceModel::DaysRole).toString();
    return std::max(QFontMetrics(titleFont()).horizontalAdvance(title(section)), fontMetrics().horizontalAdvance(days))
           + 4 * kHeadingPadding;
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
    painter->setFont(titleFont());
    painter->setPen(theme.text);
    const QString name = QFontMetrics(titleFont()).elidedText(title(section), Qt::ElideRight, inner.width());
    painter->drawText(inner, days.isEmpty() ? Qt::AlignCenter : Qt::AlignHCenter | Qt::AlignTop, name);
    painter->setFont(font());
    painter->setPen(theme.mutedText);
    painter->drawText(inner, Qt::AlignHCenter | Qt::AlignBottom, days);
    painter->restore();
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
