// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagepreview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace tessera {

namespace {

constexpr int kGap = 14;              // around and between pages, in pixels
constexpr int kMostKept = 96 * 1024;  // KiB of pictures
constexpr int kLargestPicture = 4500; // pixels a side
constexpr int kPicturesAtLeast = 6;   // however large they are: what is in sight must have room
constexpr std::array kZoomSteps{50, 75, 100, 125, 150, 200, 250, 300};

} // namespace

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent), m_pictures(kMostKept)
{
    // A bar that comes and goes would change the width that pages are fitted to.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &PagePreview::paintNext);
}

QSize PagePreview::sizeHint() const
{
    const int letter = fontMetrics().averageCharWidth();
    return m_isThumbnails ? QSize(letter * 16, letter * 40) : QSize(letter * 60, letter * 60);
}

// What is shown ----------------------------------------------------------------------------------------------------

void PagePreview::showPages(const PreviewPages &pages)
{
    changeKeepingPlace([&] { m_pages = pages; });
    for (const int page : m_pictures.keys()) {
        if (page >= m_pages.count)
            m_pictures.remove(page);
    }
}

void PagePreview::setZoom(PreviewZoom zoom, int percent)
{
    changeKeepingPlace([&] {
        m_zoom = zoom;
        m_percent = std::clamp(percent, kSmallestZoom, kLargestZoom);
    });
    Q_EMIT zoomChanged();
}

int PagePreview::percent() const
{
    return realScale() > 0 ? int(std::lround(100 * m_scale / realScale())) : 100;
}

void PagePreview::zoomBy(int step)
{
    const int now = percent();
    if (step > 0) {
        const auto larger = std::upper_bound(kZoomSteps.begin(), kZoomSteps.end(), now);
        setZoom(PreviewZoom::Percent, larger == kZoomSteps.end() ? kLargestZoom : *larger);
    } else {
        const auto notSmaller = std::lower_bound(kZoomSteps.begin(), kZoomSteps.end(), now);
        setZoom(PreviewZoom::Percent, notSmaller == kZoomSteps.begin() ? kSmallestZoom : *(notSmaller - 1));
    }
}

void PagePreview::setColumns(int columns)
{
    changeKeepingPlace([&] { m_columns = std::clamp(columns, 1, 2); });
}

void PagePreview::setThumbnails()
{
    m_isThumbnails = true;
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PagePreview::setMarkedPage(int page)
{
    if (m_marked == page)
        return;
    m_marked = page;
    const QRect rect = pageRect(page);
    if (rect.top() < 0 || rect.bottom() > viewport()->height())
        goToPage(page);
    viewport()->update();
}

void PagePreview::changeKeepingPlace(const std::function<void()> &change)
{
    const Anchor place = anchor();
    change();
    ++m_generation;
    layOut();
    restore(place);
    tellPages();
    viewport()->update();
}

// Places -----------------------------------------------------------------------------------------------------------

double PagePreview::realScale() const
{
    return logicalDpiX() / m_pages.unitsPerInch;
}

double PagePreview::wantedScale() const
{
    if (m_pages.size.isEmpty())
        return 0;
    const double width =
        std::max(40, viewport()->width() - kGap * (m_columns + 1)) / (m_columns * m_pages.size.width());
    const double height = std::max(40, viewport()->height() - 2 * kGap) / m_pages.size.height();
    switch (m_zoom) {
    case PreviewZoom::Width:
        return std::min(width, realScale() * kLargestZoom / 100);
    case PreviewZoom::Page:
        return std::min(width, height);
    case PreviewZoom::Percent:
        return realScale() * m_percent / 100;
    }
    return width;
}

void PagePreview::layOut()
{
    m_scale = wantedScale();
    m_pageSize = QSize(int(m_pages.size.width() * m_scale), int(m_pages.size.height() * m_scale)); // never too wide
    const QSize content = contentSize();
    const QSize shown = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, content.height() - shown.height()));
    verticalScrollBar()->setPageStep(std::max(1, shown.height() - fontMetrics().height()));
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - shown.width()));
    horizontalScrollBar()->setPageStep(shown.width());
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 3);
}

int PagePreview::rows() const
{
    return (m_pages.count + m_columns - 1) / m_columns;
}

QSize PagePreview::contentSize() const
{
    return {m_columns * (m_pageSize.width() + kGap) + kGap, rows() * (m_pageSize.height() + kGap) + kGap};
}

QRect PagePreview::pageRect(int page) const
{
    const QPoint cell(page % m_columns, page / m_columns);
    const int left = std::max(0, (viewport()->width() - contentSize().width()) / 2) - horizontalScrollBar()->value();
    return {QPoint(left + kGap + cell.x() * (m_pageSize.width() + kGap),
                   kGap + cell.y() * (m_pageSize.height() + kGap) - verticalScrollBar()->value()),
            m_pageSize};
}

int PagePreview::firstPage() const
{
    if (m_pages.count == 0 || m_pageSize.isEmpty())
        return -1;
    const int row = verticalScrollBar()->value() / (m_pageSize.height() + kGap);
    return std::clamp(row, 0, rows() - 1) * m_columns;
}

int PagePreview::lastPage() const
{
    if (firstPage() < 0)
        return -1;
    const int bottom = verticalScrollBar()->value() + viewport()->height() - kGap - 1;
    const int row = std::clamp(bottom / (m_pageSize.height() + kGap), firstPage() / m_columns, rows() - 1);
    return std::min(m_pages.count, (row + 1) * m_columns) - 1;
}

void PagePreview::goToPage(int page, double y)
{
    if (m_pages.count == 0)
        return;
    const QRect rect = pageRect(std::clamp(page, 0, m_pages.count - 1));
    const int above = y > 0 ? int(y * m_scale) - kGap : -kGap;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() + above);
}

void PagePreview::stepPage(int step)
{
    goToPage(firstPage() + step * m_columns);
}

PagePreview::Anchor PagePreview::anchor() const
{
    const int page = firstPage();
    return page < 0 ? Anchor() : Anchor{page, -double(pageRect(page).top() - kGap) / m_pageSize.height()};
}

void PagePreview::restore(const Anchor &place)
{
    if (m_pages.count == 0)
        return;
    const int page = std::min(place.page, m_pages.count - 1);
    const int top = pageRect(page).top() + verticalScrollBar()->value() - kGap;
    verticalScrollBar()->setValue(top + int(std::lround(place.part * m_pageSize.height())));
}

void PagePreview::tellPages()
{
    const std::pair now(firstPage(), lastPage());
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT pagesInSightChanged(now.first, now.second);
}

// Painting ---------------------------------------------------------------------------------------------------------

bool PagePreview::isPainted(int page) const
{
    const Picture *picture = m_pictures.object(page);
    return picture && picture->generation == m_generation;
}

int PagePreview::nextUnpainted() const
{
    const int first = firstPage();
    if (first < 0)
        return -1;
    // Those in sight, then those that come into sight next.
    for (int page = first; page <= std::min(lastPage() + m_columns, m_pages.count - 1); ++page) {
        if (!isPainted(page))
            return page;
    }
    return first > 0 && !isPainted(first - 1) ? first - 1 : -1;
}

QImage PagePreview::pictureOf(int page) const
{
    const double ratio = devicePixelRatioF();
    QImage image((QSizeF(m_pageSize) * ratio).toSize().boundedTo(QSize(kLargestPicture, kLargestPicture)),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(image.width() / m_pages.size.width(), image.height() / m_pages.size.height());
    m_pages.paint(painter, page);
    return image;
}

void PagePreview::paintNext()
{
    const int page = isVisible() ? nextUnpainted() : -1;
    if (page < 0)
        return;
    QImage image = pictureOf(page);
    const int cost = int(image.sizeInBytes() / 1024);
    m_pictures.setMaxCost(std::max(kMostKept, kPicturesAtLeast * cost));
    m_pictures.insert(page, new Picture{std::move(image), m_generation}, cost); // the cache owns it
    viewport()->update(pageRect(page));
    m_next.start();
}

void PagePreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(event->rect(), palette().color(QPalette::Mid));
    for (int page = std::max(0, firstPage()); page <= lastPage(); ++page) {
        const QRect rect = pageRect(page);
        if (const Picture *picture = m_pictures.object(page)) {
            painter.drawImage(rect, picture->image);
        } else {
            painter.fillRect(rect, Qt::white);
            painter.setPen(Qt::gray);
            painter.drawText(rect, Qt::AlignCenter, QString::number(page + 1));
        }
        const bool isMarked = m_isThumbnails && page == m_marked;
        painter.setPen(QPen(palette().color(isMarked ? QPalette::Highlight : QPalette::Dark), isMarked ? 3 : 1));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
    if (nextUnpainted() >= 0)
        m_next.start();
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const double before = m_scale;
    const Anchor place = anchor();
    layOut();
    if (!qFuzzyCompare(before, m_scale)) {
        ++m_generation;
        restore(place);
        Q_EMIT zoomChanged();
    }
    tellPages();
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPages();
}

// Keys and mouse ---------------------------------------------------------------------------------------------------

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (horizontalScrollBar()->maximum() == 0) {
            stepPage(event->key() == Qt::Key_Left ? -1 : 1);
            return;
        }
        break;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        if (!(event->modifiers() & Qt::ControlModifier) && !m_isThumbnails) {
            zoomBy(event->key() == Qt::Key_Plus ? 1 : -1);
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier) || m_isThumbnails) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void PagePreview::mousePressEvent(QMouseEvent *event)
{
    for (int page = std::max(0, firstPage()); page <= lastPage(); ++page) {
        if (pageRect(page).contains(event->pos()))
            Q_EMIT pageAsked(page);
    }
    event->accept();
}

} // namespace tessera
