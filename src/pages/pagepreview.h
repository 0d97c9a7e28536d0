// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>
#include <QTimer>

#include <functional>

namespace tessera {

/// Pages to look at, all of one size, painted on demand in the GUI thread.
struct PreviewPages {
    int count = 0;
    QSizeF size; ///< of a page, in the units of the painter
    double unitsPerInch = 72;
    std::function<void(QPainter &painter, int page)> paint; ///< page from 0
};

enum class PreviewZoom : quint8 { Width, Page, Percent };

/// A document as a column of pages, one or two side by side. Pages are painted one at each turn of the event loop, those in
/// sight first; until then their place is blank or shows what was there before. Pictures are kept up to a limit of memory.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int kSmallestZoom = 50; // percent
    static constexpr int kLargestZoom = 300;

    explicit PagePreview(QWidget *parent = nullptr);

    /// Other pages; what was looked at stays in sight as far as there is such a page.
    void showPages(const PreviewPages &pages);
    [[nodiscard]] int pageCount() const { return m_pages.count; }

    void setZoom(PreviewZoom zoom, int percent = 100);
    [[nodiscard]] PreviewZoom zoom() const { return m_zoom; }
    [[nodiscard]] int percent() const; ///< of the real size, as it is shown now
    void zoomBy(int step);             ///< to the next of the usual steps

    void setColumns(int columns); ///< 1 or 2
    [[nodiscard]] int columns() const { return m_columns; }

    /// For a column of small pages beside the preview: a page that is clicked is asked for, one of them is marked.
    void setThumbnails();
    void setMarkedPage(int page);

    /// Brings a page to the top, or a place on it.
    void goToPage(int page, double y = 0);
    void stepPage(int step);
    [[nodiscard]] int firstPage() const; ///< in sight, from 0; -1 = none
    [[nodiscard]] int lastPage() const;
    [[nodiscard]] QRect pageRect(int page) const; ///< in the viewport

    [[nodiscard]] bool isPainted(int page) const; ///< as it is to be shown now
    [[nodiscard]] int keptPictures() const { return int(m_pictures.size()); }

Q_SIGNALS:
    void pagesInSightChanged(int first, int last);
    void zoomChanged();
    void pageAsked(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    struct Picture {
        QImage image;
        int generation = 0; ///< of the pages and the zoom it was painted for
    };

    /// A place in the document that stays in sight while its surroundings change.
    struct Anchor {
        int page = 0;
        double part = 0; ///< of the height of the page
    };

    void changeKeepingPlace(const std::function<void()> &change);
    void layOut();
    void paintNext();
    [[nodiscard]] QImage pictureOf(int page) const;
    [[nodiscard]] int nextUnpainted() const; ///< -1 = none
    [[nodiscard]] Anchor anchor() const;
    void restore(const Anchor &anchor);
    void tellPages();
    [[nodiscard]] int rows() const;
    [[nodiscard]] QSize contentSize() const;
    [[nodiscard]] double realScale() const; ///< pixels for a unit at 100 %
    [[nodiscard]] double wantedScale() const;

    PreviewPages m_pages;
    PreviewZoom m_zoom = PreviewZoom::Width;
    int m_percent = 100;
    int m_columns = 1;
    bool m_isThumbnails = false;
    int m_marked = -1;
    double m_scale = 0; ///< pixels for a unit
    QSize m_pageSize;   ///< in pixels
    int m_generation = 0;
    QCache<int, Picture> m_pictures; // cost in KiB
    QTimer m_next;
    std::pair<int, int> m_told{-1, -1};
};

} // namespace tessera
