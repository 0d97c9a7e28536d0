// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/milestonemodel.h"
#include "models/roles.h"
#include "support/testworkspace.h"
#include "workspace/celledits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_MilestoneModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheWorkspace();
};

void tst_MilestoneModel::followsTheWorkspace()
{
    test::TestWorkspace workspace;
    MilestoneModel model(*workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const Milestone later{u"b"_s, QDate(2016, 3, 10), u"PC.DEC/1202"_s, u"CBM\u00A012 to 16"_s, u"seen"_s};
    const Milestone earlier{u"c"_s, QDate(2012, 4, 26), u"PC.DEC/1039"_s, u"Working group"_s, u"seen"_s};
    ChangeSet step;
    step.title = u"Milestones"_s;
    step.changes = {makeChange<Milestone>({}, later), makeChange<Milestone>({}, earlier)};
    QVERIFY(workspace->commit(step));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, MilestoneModel::Symbol).data().toString(), u"PC.DEC/1039"_s);
    QCOMPARE(model.index(0, MilestoneModel::Day).data().toString(), u"26 Apr 2012"_s);
    QCOMPARE(model.index(1, MilestoneModel::Day).data(role::kSort).toDate(), later.day);
    QSignalSpy resets(&model, &MilestoneModel::modelReset);
    QVERIFY(CellEdits(*workspace).setStatus(2024, {{u"HU"_s, 8}}, Status::Implemented));
    QCOMPARE(resets.size(), 0);
}

QTEST_GUILESS_MAIN(tst_MilestoneModel)
#include "tst_milestonemodel.moc"
