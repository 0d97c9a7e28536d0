// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tilemapreader.h"
#include "pages/tilemapview.h"
#include "support/pagefixture.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_TileMapView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void arrowsLeadFromStateToState();
    void enterAndClickOpenAState();
    void hoverShowsNameAndCount();
    void keepsTheStateOverNewNumbers();
    void emptyMapIsHarmless();

private:
    std::unique_ptr<TileMapView> shownMap();

    test::PageFixture m_fixture;
};

std::unique_ptr<TileMapView> tst_TileMapView::shownMap()
{
    auto view = std::make_unique<TileMapView>();
    view->setUp(m_fixture.appearance);
    view->setMap(tileMapOf(*builtInTiles(), m_fixture.workspace->matrix(2025)));
    view->resize(view->sizeHint());
    view->show();
    return view;
}

void tst_TileMapView::initTestCase()
{
    QVERIFY(builtInTiles());
}

void tst_TileMapView::arrowsLeadFromStateToState()
{
    const auto view = shownMap();
    QCOMPARE(view->accessibleName(), u"Measures implemented, by State"_s);
    view->setCurrentState(u"HU"_s);
    QVERIFY(view->accessibleName().startsWith(u"Hungary: "_s));
    QTest::keyClick(view.get(), Qt::Key_Left);
    QCOMPARE(view->currentState(), u"AT"_s);
    QTest::keyClick(view.get(), Qt::Key_Up);
    QCOMPARE(view->currentState(), u"CZ"_s);
    QTest::keyClick(view.get(), Qt::Key_Right);
    QCOMPARE(view->currentState(), u"SK"_s);
    QTest::keyClick(view.get(), Qt::Key_Down);
    QCOMPARE(view->currentState(), u"HU"_s);
    QTest::keyClick(view.get(), Qt::Key_Left, Qt::AltModifier); // belongs to the window
    QCOMPARE(view->currentState(), u"HU"_s);
}

void tst_TileMapView::enterAndClickOpenAState()
{
    const auto view = shownMap();
    QSignalSpy spy(view.get(), &TileMapView::stateActivated);
    QTest::keyClick(view.get(), Qt::Key_Return);
    view->setCurrentState(u"PL"_s);
    QTest::keyClick(view.get(), Qt::Key_Return);
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, view->tileArea(u"MT"_s).center());
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, QPoint(1, view->height() - 1));
    QTest::mouseClick(view.get(), Qt::RightButton, {}, view->tileArea(u"HU"_s).center());
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy.at(0).at(0).toString(), u"PL"_s);
    QCOMPARE(spy.at(1).at(0).toString(), u"MT"_s);
}

void tst_TileMapView::hoverShowsNameAndCount()
{
    const auto view = shownMap();
    const QPoint place = view->tileArea(u"HU"_s).center();
    QTest::mouseMove(view.get(), place);
    QTRY_COMPARE(view->currentState(), u"HU"_s);
    QHelpEvent help(QEvent::ToolTip, place, view->mapToGlobal(place));
    QCoreApplication::sendEvent(view.get(), &help);
    const int count = m_fixture.workspace->matrix(2025).tallyOfState(u"HU"_s).count(Status::Implemented);
    QVERIFY(QToolTip::text().contains(u"Hungary: %1 measure"_s.arg(count)));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(view.get(), &leave);
    QVERIFY(view->hasFocus() || view->currentState().isEmpty());
}

void tst_TileMapView::keepsTheStateOverNewNumbers()
{
    const auto view = shownMap();
    view->setCurrentState(u"MN"_s);
    view->setMap(tileMapOf(*builtInTiles(), m_fixture.workspace->matrix(2013)));
    QCOMPARE(view->currentState(), u"MN"_s);
    view->setMap(TileMap());
    QCOMPARE(view->currentState(), QString());
    QCOMPARE(view->accessibleName(), u"Measures implemented, by State"_s);
}

void tst_TileMapView::emptyMapIsHarmless()
{
    TileMapView view;
    QSignalSpy spy(&view, &TileMapView::stateActivated);
    view.resize(200, 100);
    view.show();
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(100, 50));
    QVERIFY(!view.grab().isNull());
    QCOMPARE(spy.count(), 0);
}

QTEST_MAIN(tst_TileMapView)
#include "tst_tilemapview.moc"
