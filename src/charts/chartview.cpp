// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "charts/chartoverlay.h"
#include "charts/plaintext.h"

#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <array>
#include <utility>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

struct MarkKey {
    int key;
    MarkStep upright; ///< where categories lie beside each other
    MarkStep lying;   ///< where they lie below each other
};

constexpr std::array kMarkKeys{
    MarkKey{Qt::Key_Right, MarkStep::NextCategory, MarkStep::SeriesUp},
    MarkKey{Qt::Key_Left, MarkStep::PreviousCategory, MarkStep::SeriesDown},
    MarkKey{Qt::Key_Up, MarkStep::SeriesUp, MarkStep::PreviousCategory},
    MarkKey{Qt::Key_Down, MarkStep::SeriesDown, MarkStep::NextCategory},
    MarkKey{Qt::Key_Home, MarkStep::FirstCategory, MarkStep::FirstCategory},
    MarkKey{Qt::Key_End, MarkStep::LastCategory, MarkStep::LastCategory},
};

/// As a text: Qt would take tags in it for rich text.
QString tipOf(const QString &text)
{
    return u"<qt>"_s + visibleLine(text).toHtmlEscaped() + u"</qt>"_s;
}

} // namespace

ChartView::ChartView(QWidget *parent) : QChartView(parent), m_theme(&lightTheme())
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    rebuild();
}

void ChartView::showChart(const ChartData &data, const Theme &theme)
{
    m_data = data;
    m_theme = &theme;
    rebuild();
    updateGeometry();
}

void ChartView::rebuild()
{
    const std::unique_ptr<QChart> old(chart());
    m_current.reset();
    m_picture = QPixmap();
    setBackgroundBrush(m_theme->card);
    setChart(makeChart(m_data, *m_theme, font()).release());
    describe();
}

void ChartView::setCurrentMark(std::optional<ChartMark> mark)
{
    if (mark == m_current)
        return;
    if (m_picture.isNull())
        keepPicture();
    const QRect left = frame();
    m_current = mark;
    viewport()->update(left.united(frame()));
    describe();
}

/// Many lines take long to paint, and each of them anew for every mark that the mouse finds would be felt.
void ChartView::keepPicture()
{
    const std::optional<ChartMark> mark = std::exchange(m_current, std::nullopt);
    m_picture = viewport()->grab();
    m_current = mark;
}

QRect ChartView::frame() const
{
    const QRect area = m_current ? markArea(*m_current) : QRect();
    const int gap = fontMetrics().height() / 4;
    return area.isNull() ? QRect() : area.adjusted(-gap, -gap, gap, gap);
}

void ChartView::paintEvent(QPaintEvent *event)
{
    if (m_picture.isNull())
        QChartView::paintEvent(event);
    QPainter painter(viewport());
    if (!m_picture.isNull())
        painter.drawPixmap(QPoint(), m_picture);
    if (!m_current)
        return;
    const qreal width = fontMetrics().height() * 0.12;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme->text, width));
    painter.drawRoundedRect(QRectF(frame()).adjusted(width, width, -width, -width), 2 * width, 2 * width);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    m_picture = QPixmap();
    QChartView::resizeEvent(event);
}

/// A change of name is what screen readers tell of the widget that has the focus.
void ChartView::describe()
{
    const std::optional<ChartMark> mark = currentMark();
    setAccessibleName(mark ? markText(m_data, *mark) : m_data.title);
    setAccessibleDescription(mark ? m_data.title + u". "_s + m_data.description : m_data.description);
}

QRect ChartView::markArea(ChartMark mark) const
{
    const std::optional<QRectF> area = overlayOf(*chart()).layout().markArea(mark);
    return area ? mapFromScene(chart()->mapToScene(*area)).boundingRect() : QRect();
}

QSize ChartView::sizeHint() const
{
    return wantedChartSize(m_data, font()).toSize();
}

QSize ChartView::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    const bool isLying = m_data.shape == ChartShape::Bars || m_data.shape == ChartShape::ChangeBars;
    return {wanted.width() / 2, isLying ? wanted.height() * 3 / 4 : wanted.height() / 2};
}

std::optional<ChartMark> ChartView::markBelow(QPoint position) const
{
    return markAt(*chart(), chart()->mapFromScene(mapToScene(position)));
}

void ChartView::showTip(ChartMark mark)
{
    const QRect area = markArea(mark);
    QToolTip::showText(mapToGlobal(area.center()), tipOf(markText(m_data, mark)), this, area);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const std::optional<ChartMark> current = currentMark();
    if (current && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT markActivated(current->series, current->category);
        return;
    }
    const auto found =
        std::find_if(kMarkKeys.begin(), kMarkKeys.end(), [&](const MarkKey &key) { return key.key == event->key(); });
    // Other keys, and those with modifiers, belong to the window.
    if (found == kMarkKeys.end() || (event->modifiers() & ~Qt::KeypadModifier)) {
        event->ignore();
        return;
    }
    const bool isLying = overlayOf(*chart()).layout().isLying();
    if (const auto next = markAfter(m_data, current, isLying ? found->lying : found->upright)) {
        setCurrentMark(next);
        showTip(*next);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const std::optional<ChartMark> mark = markBelow(event->position().toPoint());
    if (mark == currentMark())
        return;
    setCurrentMark(mark);
    viewport()->setCursor(mark ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (mark)
        QToolTip::showText(event->globalPosition().toPoint(), tipOf(markText(m_data, *mark)), this);
    else
        QToolTip::hideText();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    if (const std::optional<ChartMark> mark = markBelow(event->position().toPoint()))
        Q_EMIT markActivated(mark->series, mark->category);
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus())
        setCurrentMark(std::nullopt);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (!currentMark() && event->reason() != Qt::MouseFocusReason)
        setCurrentMark(markAfter(m_data, std::nullopt, MarkStep::FirstCategory));
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCurrentMark(std::nullopt);
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    rebuild();
    updateGeometry();
}

} // namespace tessera
