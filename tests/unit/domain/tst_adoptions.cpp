// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/adoptions.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

Adoption adoption(int measure, const QString &state, QDate from = {}, QDate to = {})
{
    return {u"test"_s, measure, state, from, to, u"seen"_s};
}

QStringList statesOf(const QList<Adoption> &adoptions)
{
    QStringList states;
    for (const Adoption &each : adoptions)
        states.append(each.state);
    return states;
}

} // namespace

class TestAdoptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofADay_data();
    void ofADay();
    void ofAYear();
    void overlapping_data();
    void overlapping();
    void order();
};

void TestAdoptions::ofADay_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<bool>("holds");
    const QDate day(2019, 6, 17);
    QTest::newRow("nothing known") << QDate() << QDate() << true;
    QTest::newRow("first day") << day << QDate() << true;
    QTest::newRow("day before") << day.addDays(1) << QDate() << false;
    QTest::newRow("last day") << QDate() << day << true;
    QTest::newRow("day after") << QDate() << day.addDays(-1) << false;
    QTest::newRow("one day") << day << day << true;
}

void TestAdoptions::ofADay()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(bool, holds);
    const QList<Adoption> all{adoption(15, u"FR"_s, from, to), adoption(3, u"CH"_s)};
    QCOMPARE(statesOf(adoptionsOn(all, 15, {2019, 6, 17})), holds ? QStringList{u"FR"_s} : QStringList());
    QCOMPARE(statesOf(adoptionsOn(all, 3, {2019, 6, 17})), QStringList{u"CH"_s});
    QVERIFY(adoptionsOn(all, 8, {2019, 6, 17}).isEmpty());
}

void TestAdoptions::ofAYear()
{
    const QList<Adoption> all{adoption(15, u"ES"_s, {2020, 12, 31}), adoption(15, u"FR"_s, {2018, 1, 1}, {2020, 1, 1}),
                              adoption(15, u"RO"_s, {2021, 1, 1}), adoption(15, u"SK"_s, {}, {2019, 12, 31})};
    QCOMPARE(statesOf(adoptionsIn(all, 15, 2020)), (QStringList{u"ES"_s, u"FR"_s}));
    QCOMPARE(statesOf(adoptionsIn(all, 15, 2010)), QStringList{u"SK"_s});
    QCOMPARE(statesOf(adoptionsIn(all, 15, 2030)), (QStringList{u"ES"_s, u"RO"_s}));
}

void TestAdoptions::overlapping_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<bool>("overlap");
    QTest::newRow("the same") << QDate(2019, 1, 1) << QDate(2020, 12, 31) << true;
    QTest::newRow("the day after") << QDate(2021, 1, 1) << QDate() << false;
    QTest::newRow("the last day") << QDate(2020, 12, 31) << QDate() << true;
    QTest::newRow("the day before") << QDate() << QDate(2018, 12, 31) << false;
    QTest::newRow("the first day") << QDate() << QDate(2019, 1, 1) << true;
    QTest::newRow("nothing known") << QDate() << QDate() << true;
    QTest::newRow("within") << QDate(2019, 5, 1) << QDate(2019, 6, 1) << true;
}

void TestAdoptions::overlapping()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(bool, overlap);
    const Adoption there = adoption(15, u"FR"_s, {2019, 1, 1}, {2020, 12, 31});
    QCOMPARE(overlaps(there, adoption(15, u"FR"_s, from, to)), overlap);
    QCOMPARE(overlaps(adoption(15, u"FR"_s, from, to), there), overlap);
    QVERIFY(!overlaps(there, adoption(15, u"ES"_s, from, to)));
    QVERIFY(!overlaps(there, adoption(3, u"FR"_s, from, to)));
}

void TestAdoptions::order()
{
    QList<Adoption> all{adoption(15, u"FR"_s), adoption(15, u"ES"_s, {2019, 1, 1}), adoption(15, u"ES"_s),
                        adoption(3, u"CH"_s, {2020, 1, 1})};
    std::sort(all.begin(), all.end(), comesBefore);
    QCOMPARE(statesOf(all), (QStringList{u"CH"_s, u"ES"_s, u"FR"_s, u"ES"_s}));
    QVERIFY(all.constLast().from.isValid());
}

QTEST_GUILESS_MAIN(TestAdoptions)
#include "tst_adoptions.moc"
