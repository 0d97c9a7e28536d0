// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartfixtures.h"
#include "charts/chartview.h"

#include <QChart>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace tessera;
using namespace tessera::fixtures;

class TestChartView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItShows();
    void arrowsLeadFromMarkToMark();
    void arrowsInLyingBars();
    void enterOpensWhatIsBehind();
    void keysOfTheWindowPass();
    void mouseShowsTheValue();
    void clickOpensWhatIsBehind();
    void frameComesAndGoes();
    void tabShowsWhereTheKeyboardIs();
    void tallForManyBars();
    void newDataForgetsTheMark();
    void emptyChartIsHarmless();
};

namespace {

ChartData lines()
{
    return chart(ChartShape::Lines, {u"2023"_s, u"2024"_s, u"2025"_s},
                 {series(u"EU"_s, {10, 20, 30}), series(u"<b>V4</b>"_s, {30, 20.5, 10})});
}

std::unique_ptr<ChartView> shownView(const ChartData &data)
{
    auto view = std::make_unique<ChartView>();
    view->setFont(letters());
    view->showChart(data, lightTheme());
    view->resize(600, 300);
    view->show();
    return view;
}

void press(ChartView &view, Qt::Key key)
{
    QTest::keyClick(&view, key);
}

} // namespace

void TestChartView::saysWhatItShows()
{
    const auto view = shownView(lines());
    QCOMPARE(view->accessibleName(), u"Title"_s);
    QCOMPARE(view->accessibleDescription(), u"What it shows."_s);
}

void TestChartView::arrowsLeadFromMarkToMark()
{
    const auto view = shownView(lines());
    press(*view, Qt::Key_Right);
    QCOMPARE(view->currentMark(), std::optional(ChartMark{0, 2})); // the newest
    QCOMPARE(view->accessibleName(), u"EU, 2025: 30"_s);
    press(*view, Qt::Key_Right);
    QCOMPARE(view->currentMark(), std::optional(ChartMark{0, 2})); // there is none further
    press(*view, Qt::Key_Left);
    press(*view, Qt::Key_Up);
    QCOMPARE(view->currentMark(), std::optional(ChartMark{1, 1}));
    press(*view, Qt::Key_Home);
    QCOMPARE(view->currentMark(), std::optional(ChartMark{1, 0}));
    press(*view, Qt::Key_Down);
    QCOMPARE(view->currentMark(), std::optional(ChartMark{0, 0}));
    press(*view, Qt::Key_End);
    QCOMPARE(view->currentMark(), std::optional(ChartMark{0, 2}));
}

void TestChartView::arrowsInLyingBars()
{
    const auto view = shownView(chart(ChartShape::Bars, {u"a"_s, u"b"_s}, {series(u"EU"_s, {1, 2})}));
    press(*view, Qt::Key_Down);
    QCOMPARE(view->currentMark(), std::optional(ChartMark{0, 0}));
    press(*view, Qt::Key_Down);
    QCOMPARE(view->currentMark(), std::optional(ChartMark{0, 1}));
    press(*view, Qt::Key_Up);
    QCOMPARE(view->currentMark(), std::optional(ChartMark{0, 0}));
}

void TestChartView::enterOpensWhatIsBehind()
{
    const auto view = shownView(lines());
    QSignalSpy spy(view.get(), &ChartView::markActivated);
    press(*view, Qt::Key_Return);
    QCOMPARE(spy.count(), 0); // nothing is current
    view->setCurrentMark(ChartMark{1, 0});
    press(*view, Qt::Key_Return);
    press(*view, Qt::Key_Enter);
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy.at(0), QVariantList({qsizetype(1), qsizetype(0)}));
}

void TestChartView::keysOfTheWindowPass()
{
    const auto view = shownView(lines());
    for (const QKeyCombination keys : {Qt::ALT | Qt::Key_Left, Qt::CTRL | Qt::Key_Right, Qt::NoModifier | Qt::Key_F5}) {
        QKeyEvent event(QEvent::KeyPress, keys.key(), keys.keyboardModifiers());
        QCoreApplication::sendEvent(view.get(), &event);
        QVERIFY(!event.isAccepted());
        QCOMPARE(view->currentMark(), std::nullopt);
    }
}

void TestChartView::mouseShowsTheValue()
{
    const auto view = shownView(lines());
    const QRect area = view->markArea({1, 1});
    QVERIFY(view->rect().contains(area));
    QTest::mouseMove(view->viewport(), QPoint(2, 2));
    QTest::mouseMove(view->viewport(), area.center() + QPoint(1, -2));
    QTRY_COMPARE(view->currentMark(), std::optional(ChartMark{1, 1}));
    QTRY_COMPARE(QToolTip::text(), u"<qt>&lt;b&gt;V4&lt;/b&gt;, 2024: 20.5</qt>"_s);
    QTest::mouseMove(view->viewport(), QPoint(2, 2));
    QTRY_COMPARE(view->currentMark(), std::nullopt);
}

void TestChartView::clickOpensWhatIsBehind()
{
    const auto view = shownView(lines());
    QSignalSpy spy(view.get(), &ChartView::markActivated);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->markArea({0, 0}).center());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0), QVariantList({qsizetype(0), qsizetype(0)}));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    QTest::mouseClick(view->viewport(), Qt::RightButton, {}, view->markArea({0, 0}).center());
    QCOMPARE(spy.count(), 1);
}

void TestChartView::frameComesAndGoes()
{
    const auto view = shownView(lines());
    const QImage before = view->grab().toImage();
    view->setCurrentMark(ChartMark{0, 1});
    const QImage framed = view->grab().toImage();
    QVERIFY(framed != before);
    const QRect area = view->markArea({0, 1}).adjusted(-8, -8, 8, 8);
    QVERIFY(pixelsOf(framed.copy(area), lightTheme().text) > pixelsOf(before.copy(area), lightTheme().text));
    view->setCurrentMark(std::nullopt);
    QCOMPARE(view->grab().toImage(), before);
    // The picture that was kept is of the old size.
    view->resize(500, 250);
    const auto fresh = shownView(lines());
    fresh->resize(500, 250);
    QTRY_COMPARE(view->grab().toImage(), fresh->grab().toImage());
}

void TestChartView::tabShowsWhereTheKeyboardIs()
{
    QWidget window;
    ChartView first(&window);
    ChartView second(&window);
    first.showChart(lines(), lightTheme());
    second.showChart(lines(), lightTheme());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    first.setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(first.currentMark(), std::optional(ChartMark{0, 2}));
    second.setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(second.currentMark(), std::optional(ChartMark{0, 2}));
    QCOMPARE(first.currentMark(), std::nullopt);
}

void TestChartView::tallForManyBars()
{
    QStringList names;
    QList<std::optional<double>> values;
    for (int i = 0; i < 57; ++i) {
        names.append(QString::number(i));
        values.append(i);
    }
    const auto view = shownView(chart(ChartShape::Bars, names, {series(u"a"_s, values)}));
    QVERIFY(view->minimumSizeHint().height() > 57 * QFontMetrics(letters()).height());
    const int before = view->sizeHint().height();
    view->setFont(letters(24));
    QVERIFY(view->sizeHint().height() > before * 3 / 2);
}

void TestChartView::newDataForgetsTheMark()
{
    const auto view = shownView(lines());
    view->setCurrentMark(ChartMark{1, 2});
    view->showChart(chart(ChartShape::Bars, {u"a"_s}, {series(u"EU"_s, {1})}), darkTheme());
    QCOMPARE(view->currentMark(), std::nullopt);
    QCOMPARE(view->accessibleName(), u"Title"_s);
}

void TestChartView::emptyChartIsHarmless()
{
    const auto view = shownView(ChartData());
    QSignalSpy spy(view.get(), &ChartView::markActivated);
    press(*view, Qt::Key_Right);
    press(*view, Qt::Key_Return);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->viewport()->rect().center());
    QCOMPARE(view->currentMark(), std::nullopt);
    QCOMPARE(spy.count(), 0);
}

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
