// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/progressview.h"
#include "support/testworkspace.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_ProgressView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void usualChoiceFollowsTheSelection();
    void viewsAreReadBack();
    void whatNoLongerExistsIsReplaced();

private:
    std::unique_ptr<test::TestWorkspace> m_workspace;
    Selection m_selection;
    ProgressChoice m_choice;
};

void tst_ProgressView::initTestCase()
{
    m_workspace = std::make_unique<test::TestWorkspace>(Sample::Demonstration);
    m_selection.setYear(2025);
    m_choice = usualChoice(**m_workspace, m_selection);
}

void tst_ProgressView::usualChoiceFollowsTheSelection()
{
    QVERIFY(m_choice.states.isEmpty());
    QVERIFY(m_choice.measures.isEmpty());
    QVERIFY(!m_choice.isSortedByCount);
    QCOMPARE(m_choice.firstYear, 2013);
    QCOMPARE(m_choice.lastYear, 2025);
    QCOMPARE(m_choice.comparedYear, 0);
    QCOMPARE(m_choice.groups, QStringList({u"CECSP"_s, u"EU"_s, u"south-eastern-europe"_s, u"central-asia"_s}));
    Selection other;
    other.setYear(2020);
    other.setComparedYear(2018);
    other.setPlace({u"HU"_s, 8});
    const ProgressChoice choice = usualChoice(**m_workspace, other);
    QCOMPARE(choice.lastYear, 2020);
    QCOMPARE(choice.comparedYear, 2018);
    QCOMPARE(choice.profileState, u"HU"_s);
    other.setComparedYear(2022); // nothing changes backwards
    QCOMPARE(usualChoice(**m_workspace, other).comparedYear, 0);
}

void tst_ProgressView::viewsAreReadBack()
{
    ProgressView view{u"state-profile"_s, m_choice};
    view.choice.states = {u"HU"_s, u"AT"_s};
    view.choice.measures = {3, 8};
    view.choice.firstYear = 2018;
    view.choice.lastYear = 2023;
    view.choice.comparedYear = 2019;
    view.choice.profileState = u"AT"_s;
    view.choice.profileOther = u"HU"_s;
    view.choice.isSortedByCount = true;
    const ProgressView read = viewFromJson(viewToJson(view), **m_workspace, m_selection);
    QCOMPARE(read.chart, view.chart);
    QCOMPARE(read.choice, view.choice);
}

void tst_ProgressView::whatNoLongerExistsIsReplaced()
{
    for (const QString &broken : {QString(), u"{"_s, u"[]"_s, u"{\"chart\":5,\"choice\":[]}"_s}) {
        const ProgressView view = viewFromJson(broken, **m_workspace, m_selection);
        QCOMPARE(view.chart, QString());
        QCOMPARE(view.choice, m_choice);
    }
    const QString old = uR"({"chart":"gone","choice":{"states":["XX","HU"],"groups":["YY"],"measures":[99],)"
                        uR"("firstYear":1990,"lastYear":2099,"comparedYear":2098,"profileState":"XX"}})"_s;
    const ProgressView view = viewFromJson(old, **m_workspace, m_selection);
    QCOMPARE(view.chart, QString());
    QCOMPARE(view.choice.states, QStringList{u"HU"_s});
    QVERIFY(view.choice.groups.isEmpty());
    QVERIFY(view.choice.measures.isEmpty());
    QCOMPARE(view.choice.firstYear, m_choice.firstYear);
    QCOMPARE(view.choice.lastYear, 2025);
    QCOMPARE(view.choice.comparedYear, 0);
    QCOMPARE(view.choice.profileState, m_choice.profileState);
}

QTEST_GUILESS_MAIN(tst_ProgressView)
#include "tst_progressview.moc"
