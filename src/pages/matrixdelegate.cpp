// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/matrixdelegate.h"

#include "charts/statussymbol.h"
#include "models/matrixfilter.h"
#include "models/matrixmodel.h"

#include <QPainter>
#include <QPixmapCache>

namespace tessera {

using namespace Qt::StringLiterals;

MatrixDelegate::MatrixDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
    connect(&appearance, &Appearance::changed, this, [] { QPixmapCache::clear(); });
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(MatrixModel::MeasureRole).toInt() == 0)
        paintTotal(*painter, option, index);
    else
        paintCell(*painter, option, index);
    painter->restore();
}

void MatrixDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const QVariant status = index.data(MatrixModel::StatusRole);
    const bool isFaded = index.data(MatrixFilter::IsFadedRole).toBool();
    if (!status.isValid()) {
        painter.fillRect(option.rect, theme.panel);
    } else {
        painter.setOpacity(isFaded ? 0.25 : 1.0);
        painter.drawPixmap(option.rect.topLeft(), statusPicture(Status(status.toInt()), option.rect.size(),
                                                                painter.device()->devicePixelRatioF()));
        if (index.data(MatrixModel::IsJudgementRole).toBool()) {
            painter.setPen(QPen(theme.mutedSymbol, 1, Qt::DotLine));
            const int y = option.rect.bottom() - 1;
            painter.drawLine(option.rect.center().x() - option.rect.height() / 3, y,
                             option.rect.center().x() + option.rect.height() / 3, y);
        }
        paintMovement(painter, option.rect, Movement(index.data(MatrixModel::MovementRole).toInt()));
        if (index.data(MatrixModel::SuggestedRole).isValid())
            paintDifference(painter, option.rect);
        painter.setOpacity(1.0);
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        QColor veil = theme.accent;
        veil.setAlphaF(0.18F);
        painter.fillRect(option.rect, veil);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme.attention, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

void MatrixDelegate::paintTotal(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const int part = index.data(MatrixModel::PartRole).toInt();
    const int of = index.data(MatrixModel::OfRole).toInt();
    const int margin = option.fontMetrics.averageCharWidth();
    const int numberWidth = option.fontMetrics.horizontalAdvance(u"000"_s);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.selection);
    const QRectF track(option.rect.left() + margin, option.rect.center().y() - 2,
                       option.rect.width() - 3 * margin - numberWidth, 5);
    if (track.width() > 8) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.isDark ? theme.line : theme.panel);
        painter.drawRoundedRect(track, 2.5, 2.5);
        if (of > 0 && part > 0) {
            painter.setBrush(theme.symbol);
            painter.drawRoundedRect(
                QRectF(track.topLeft(), QSizeF(std::max(5.0, track.width() * part / of), track.height())), 2.5, 2.5);
        }
    }
    painter.setPen(theme.text);
    painter.setFont(option.font);
    painter.drawText(option.rect.adjusted(0, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter,
                     QLocale().toString(part));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme.attention, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

void MatrixDelegate::paintMovement(QPainter &painter, const QRectF &area, Movement movement) const
{
    if (movement == Movement::None)
        return;
    const qreal size = area.height() / 3.2;
    const QRectF mark(area.right() - size - 1, area.top() + 2, size, size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_appearance.theme().text);
    const qreal middle = mark.center().x();
    switch (movement) {
    case Movement::Risen:
        painter.drawPolygon(QPolygonF{mark.bottomLeft(), mark.bottomRight(), QPointF(middle, mark.top())});
        break;
    case Movement::Fallen:
        painter.drawPolygon(QPolygonF{mark.topLeft(), mark.topRight(), QPointF(middle, mark.bottom())});
        break;
    case Movement::FirstReported:
        painter.drawRect(QRectF(middle - size / 8, mark.top(), size / 4, size));
        painter.drawRect(QRectF(mark.left(), mark.center().y() - size / 8, size, size / 4));
        break;
    case Movement::NoLongerReported:
        painter.drawRect(QRectF(mark.left(), mark.center().y() - size / 8, size, size / 4));
        break;
    case Movement::Otherwise:
        painter.drawEllipse(mark.adjusted(size / 5, size / 5, -size / 5, -size / 5));
        break;
    case Movement::None:
        break;
    }
}

/// An unequal sign in the lower right corner: the facts suggest another status.
void MatrixDelegate::paintDifference(QPainter &painter, const QRectF &area) const
{
    const qreal size = area.height() / 3.2;
    const QRectF mark(area.right() - size - 2, area.bottom() - size - 2, size, size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_appearance.theme().text, std::max(1.2, size / 6), Qt::SolidLine, Qt::RoundCap));
    for (const qreal part : {0.33, 0.67}) {
        const qreal y = mark.top() + size * part;
        painter.drawLine(QPointF(mark.left(), y), QPointF(mark.right(), y));
    }
    painter.drawLine(QPointF(mark.left() + size * 0.25, mark.bottom()),
                     QPointF(mark.right() - size * 0.25, mark.top()));
}

QPixmap MatrixDelegate::statusPicture(Status status, const QSize &size, qreal ratio) const
{
    const QString key = u"status/%1/%2x%3/%4/%5"_s.arg(int(status))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio)
                            .arg(int(m_appearance.theme().isDark));
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(m_appearance.theme().card);
    QPainter painter(&picture);
    paintStatusCell(painter, QRectF(QPointF(), size), status, m_appearance.theme(), size.height() * 0.66);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace tessera
