// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barlist.h"
#include "support/testworkspace.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_BarList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneBarForEachMeasureOfTheYear();
    void placesAndBarsBelongTogether();
    void saysWhatABarShows();

private:
    test::TestWorkspace m_workspace{Sample::Demonstration};
};

void tst_BarList::oneBarForEachMeasureOfTheYear()
{
    const YearMatrix matrix = m_workspace->matrix(2025);
    const BarList list = measureBars(matrix);
    QCOMPARE(list.bars.size(), 16);
    for (const StatusBar &bar : list.bars) {
        QCOMPARE(bar.tally.cells(), 57);
        QVERIFY(!bar.title.isEmpty());
    }
    QCOMPARE(list.bars.at(7).number, u"8"_s);
    QCOMPARE(measureBars(m_workspace->matrix(2013)).bars.size(), 11); // the measures of that time
}

void tst_BarList::placesAndBarsBelongTogether()
{
    const BarList list = measureBars(m_workspace->matrix(2025));
    const QRectF area(10, 20, 400, 320);
    for (int i = 0; i < list.bars.size(); ++i)
        QCOMPARE(barAt(area, list, QFont(), barArea(area, list, QFont(), i).center()), i);
    QCOMPARE(barAt(area, list, QFont(), {5, 5}), -1);
    QVERIFY(barArea(area, list, QFont(), -1).isEmpty());
    QVERIFY(barArea(area, list, QFont(), int(list.bars.size())).isEmpty());
    QVERIFY(wantedBarListSize(list, QFont()).height() > 0);
}

void tst_BarList::saysWhatABarShows()
{
    StatusBar bar{u"8"_s, u"Points of contact"_s, {}, {}};
    for (const Status status :
         {Status::Implemented, Status::Implemented, Status::PartlyImplemented, Status::NoActivity})
        bar.tally.add(status);
    QCOMPARE(barText(bar), u"8  Points of contact: 50.0\u00A0%, 2 of 4; partly implemented 1, in preparation 0"_s);
}

QTEST_MAIN(tst_BarList)
#include "tst_barlist.moc"
