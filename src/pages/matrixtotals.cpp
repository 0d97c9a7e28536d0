// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/matrixtotals.h"

#include "models/tooltip.h"
#include "pages/matrixview.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace tessera {

MatrixTotals::MatrixTotals(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MatrixTotals::setUp(const MatrixView &view, const Appearance &appearance)
{
    m_view = &view;
    m_appearance = &appearance;
    connect(&view, &MatrixView::geometryUpdated, this, qOverload<>(&MatrixTotals::update));
}

void MatrixTotals::setRates(const QList<QPair<int, int>> &partsAndTotals, const QString &caption,
                            const QString &description)
{
    m_rates = partsAndTotals;
    m_caption = caption;
    setAccessibleName(caption);
    setAccessibleDescription(description);
    update();
}

QSize MatrixTotals::sizeHint() const
{
    return {100, fontMetrics().height() + 8};
}

void MatrixTotals::paintEvent(QPaintEvent *)
{
    if (!m_view)
        return;
    const Theme &theme = m_appearance->theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    const int frame = m_view->frameWidth();
    const int left = m_view->verticalHeader()->width() + frame;
    painter.setPen(theme.mutedText);
    painter.drawText(QRect(frame + 6, 0, left - 10, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_caption, Qt::ElideRight, left - 10));
    painter.setClipRect(QRect(left, 0, m_view->viewport()->width(), height()));
    painter.setPen(theme.text);
    for (int column = 0; column < m_rates.size(); ++column) {
        const QRect cell(left + m_view->columnViewportPosition(column), 0, m_view->columnWidth(column), height());
        painter.drawText(cell, Qt::AlignCenter, QLocale().toString(m_rates.at(column).first));
    }
}

int MatrixTotals::columnAt(int x) const
{
    const int column = m_view ? m_view->columnAt(x - m_view->verticalHeader()->width() - m_view->frameWidth()) : -1;
    return column < m_rates.size() ? column : -1;
}

void MatrixTotals::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int column = columnAt(int(event->position().x()));
        column >= 0 && rect().contains(event->position().toPoint()))
        Q_EMIT columnClicked(column);
}

bool MatrixTotals::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_view) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int column = columnAt(help->x());
        if (column >= 0)
            QToolTip::showText(help->globalPos(),
                               plainTip(tr("Measure %1: implemented by %2 of %3 States shown")
                                            .arg(m_view->model()->headerData(column, Qt::Horizontal).toString())
                                            .arg(m_rates.at(column).first)
                                            .arg(m_rates.at(column).second)));
        return true;
    }
    return QWidget::event(event);
}

} // namespace tessera
