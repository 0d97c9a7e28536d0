// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagepreview.h"

#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace tessera;

class tst_PagePreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_preview.reset(); }
    void paintsWhatIsInSightAndWhatComesNext();
    void paintsOnePageAtATurn();
    void showsABlankPageUntilItIsPainted();
    void keysLeadThroughThePages();
    void goesToAPlaceOnAPage();
    void zoomFitsWidthAndPage();
    void zoomStepsByKeysAndWheel();
    void pagesStandSideBySide();
    void staysWhereItWas();
    void forgetsPagesThatAreGone();
    void keepsAsManyPicturesAsThereIsRoomFor();
    void asksForTheThumbnailThatWasClicked();

private:
    [[nodiscard]] PreviewPages pages(int count, const QColor &colour = Qt::blue);
    [[nodiscard]] QColor shownColour(int page) const;

    std::unique_ptr<PagePreview> m_preview;
    QList<int> m_painted;
};

/// A4 in points, each page one colour.
PreviewPages tst_PagePreview::pages(int count, const QColor &colour)
{
    return {count, QSizeF(595, 842), 72, [this, colour](QPainter &painter, int page) {
                m_painted.append(page);
                painter.fillRect(QRectF(0, 0, 595, 842), colour);
            }};
}

void tst_PagePreview::init()
{
    m_painted.clear();
    m_preview = std::make_unique<PagePreview>();
    m_preview->resize(600, 500);
    m_preview->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_preview.get()));
    m_preview->showPages(pages(20));
}

QColor tst_PagePreview::shownColour(int page) const
{
    const QRect seen = m_preview->pageRect(page).intersected(m_preview->viewport()->rect());
    return m_preview->viewport()->grab().toImage().pixelColor(seen.topLeft() + QPoint(5, 5));
}

void tst_PagePreview::paintsWhatIsInSightAndWhatComesNext()
{
    QCOMPARE(m_preview->firstPage(), 0);
    QTRY_VERIFY(m_preview->isPainted(0) && m_preview->isPainted(1));
    QTest::qWait(50);
    QVERIFY(!m_preview->isPainted(3)); // far from sight
    QCOMPARE(m_painted.constFirst(), 0);
    QCOMPARE(shownColour(0), QColor(Qt::blue));
}

void tst_PagePreview::paintsOnePageAtATurn()
{
    m_preview->setZoom(PreviewZoom::Percent, 50);
    m_preview->resize(600, 1500);
    m_painted.clear();
    m_preview->showPages(pages(20, Qt::green));
    m_preview->viewport()->repaint();
    QVERIFY(m_painted.isEmpty()); // painting the window never paints a page
    int most = 0;
    qsizetype before = 0;
    QTimer others; // everything else that wants its turn
    connect(&others, &QTimer::timeout, this, [&] {
        most = std::max(most, int(m_painted.size() - before));
        before = m_painted.size();
    });
    others.start(0);
    QTRY_VERIFY(m_preview->isPainted(m_preview->lastPage()));
    QCOMPARE(most, 1);
}

void tst_PagePreview::showsABlankPageUntilItIsPainted()
{
    QCOMPARE(shownColour(0), QColor(Qt::white));
    QTRY_VERIFY(m_preview->isPainted(0));
    m_preview->showPages(pages(20, Qt::green));
    QVERIFY(!m_preview->isPainted(0));
    QCOMPARE(shownColour(0), QColor(Qt::blue)); // what was there stays until then
    QTRY_COMPARE(shownColour(0), QColor(Qt::green));
}

void tst_PagePreview::keysLeadThroughThePages()
{
    QSignalSpy spy(m_preview.get(), &PagePreview::pagesInSightChanged);
    QTest::keyClick(m_preview.get(), Qt::Key_Right);
    QCOMPARE(m_preview->firstPage(), 1);
    QCOMPARE(spy.constLast().at(0).toInt(), 1);
    QTest::keyClick(m_preview.get(), Qt::Key_Left);
    QCOMPARE(m_preview->firstPage(), 0);
    QTest::keyClick(m_preview.get(), Qt::Key_End);
    QCOMPARE(m_preview->lastPage(), 19);
    const int bottom = m_preview->verticalScrollBar()->value();
    QTest::keyClick(m_preview.get(), Qt::Key_PageUp);
    QVERIFY(m_preview->verticalScrollBar()->value() < bottom);
    QTest::keyClick(m_preview.get(), Qt::Key_PageDown);
    QCOMPARE(m_preview->verticalScrollBar()->value(), bottom);
    QTest::keyClick(m_preview.get(), Qt::Key_Home);
    QCOMPARE(m_preview->firstPage(), 0);
}

void tst_PagePreview::goesToAPlaceOnAPage()
{
    m_preview->goToPage(7);
    QCOMPARE(m_preview->firstPage(), 7);
    const int top = m_preview->pageRect(7).top();
    QVERIFY(top > 0);
    m_preview->goToPage(7, 421); // the middle of the page
    QVERIFY(qAbs(m_preview->pageRect(7).center().y() - top) <= 2);
}

void tst_PagePreview::zoomFitsWidthAndPage()
{
    const int width = m_preview->viewport()->width();
    QVERIFY(m_preview->pageRect(0).width() > width * 9 / 10);
    QVERIFY(m_preview->pageRect(0).width() < width);
    for (int wide = 301; wide < 340; ++wide) { // no bar for the sake of a rounded pixel
        m_preview->resize(wide, 500);
        QCOMPARE(m_preview->horizontalScrollBar()->maximum(), 0);
    }
    m_preview->resize(600, 500);
    m_preview->setZoom(PreviewZoom::Page);
    QVERIFY(m_preview->pageRect(0).height() < m_preview->viewport()->height());
    QVERIFY(m_preview->pageRect(0).height() > m_preview->viewport()->height() * 9 / 10);
    m_preview->setZoom(PreviewZoom::Percent, 100);
    QCOMPARE(m_preview->pageRect(0).width(), int(595 * m_preview->logicalDpiX() / 72.0));
    m_preview->setZoom(PreviewZoom::Percent, 1000);
    QCOMPARE(m_preview->percent(), 300);
    QVERIFY(m_preview->horizontalScrollBar()->maximum() > 0);
}

void tst_PagePreview::zoomStepsByKeysAndWheel()
{
    m_preview->setZoom(PreviewZoom::Percent, 100);
    QTest::keyClick(m_preview.get(), Qt::Key_Plus);
    QCOMPARE(m_preview->percent(), 125);
    QTest::keyClick(m_preview.get(), Qt::Key_Minus);
    QCOMPARE(m_preview->percent(), 100);
    QTest::keyClick(m_preview.get(), Qt::Key_Plus, Qt::ControlModifier); // that is the size of the program's text
    QCOMPARE(m_preview->percent(), 100);
    const auto wheel = [this](Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(QPointF(50, 50), m_preview->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, 120), Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_preview->viewport(), &event);
    };
    wheel(Qt::ControlModifier);
    QCOMPARE(m_preview->percent(), 125);
    wheel({});
    QCOMPARE(m_preview->percent(), 125);
}

void tst_PagePreview::pagesStandSideBySide()
{
    m_preview->setColumns(2);
    QCOMPARE(m_preview->pageRect(0).top(), m_preview->pageRect(1).top());
    QVERIFY(m_preview->pageRect(1).left() > m_preview->pageRect(0).right());
    QVERIFY(m_preview->pageRect(1).right() < m_preview->viewport()->width());
    QCOMPARE(m_preview->lastPage() % 2, 1);
    m_preview->stepPage(1);
    QCOMPARE(m_preview->firstPage(), 2);
}

void tst_PagePreview::staysWhereItWas()
{
    m_preview->goToPage(7, 400);
    const double part = double(-m_preview->pageRect(7).top()) / m_preview->pageRect(7).height();
    m_preview->showPages(pages(30));
    QCOMPARE(m_preview->firstPage(), 7);
    m_preview->setZoom(PreviewZoom::Percent, 150);
    QCOMPARE(m_preview->firstPage(), 7);
    QVERIFY(qAbs(double(-m_preview->pageRect(7).top()) / m_preview->pageRect(7).height() - part) < 0.05);
    m_preview->showPages(pages(3));
    QCOMPARE(m_preview->lastPage(), 2);
}

void tst_PagePreview::forgetsPagesThatAreGone()
{
    QTRY_VERIFY(m_preview->isPainted(1));
    m_preview->showPages(pages(1));
    QCOMPARE(m_preview->pageCount(), 1);
    QVERIFY(m_preview->keptPictures() <= 1);
    m_preview->showPages({});
    QCOMPARE(m_preview->firstPage(), -1);
    QCOMPARE(m_preview->keptPictures(), 0);
}

void tst_PagePreview::keepsAsManyPicturesAsThereIsRoomFor()
{
    m_preview->showPages(pages(200));
    m_preview->setZoom(PreviewZoom::Percent, 300); // about 34 MB a page
    for (int page = 0; page < 12; ++page) {
        m_preview->goToPage(page);
        QTRY_VERIFY(m_preview->isPainted(page));
    }
    QVERIFY(m_preview->keptPictures() >= 2);
    QVERIFY(m_preview->keptPictures() <= 7);
    QVERIFY(m_preview->isPainted(11));
}

void tst_PagePreview::asksForTheThumbnailThatWasClicked()
{
    PagePreview small;
    small.setThumbnails();
    small.resize(120, 600);
    small.show();
    small.showPages(pages(20));
    QSignalSpy spy(&small, &PagePreview::pageAsked);
    QTest::mouseClick(small.viewport(), Qt::LeftButton, {}, small.pageRect(2).center());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.constFirst().at(0).toInt(), 2);
    small.setMarkedPage(15);
    QVERIFY(small.firstPage() <= 15 && small.lastPage() >= 15);
}

QTEST_MAIN(tst_PagePreview)
#include "tst_pagepreview.moc"
