// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testworkspace.h"
#include "workspace/ruleedits.h"

#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestRuleEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesInOneStep();
    void defaultsAreNotRecorded();
    void limitsAreKept_data();
    void limitsAreKept();
};

void TestRuleEdits::changesInOneStep()
{
    test::TestWorkspace workspace;
    QSignalSpy changed(&*workspace, &Workspace::rulesChanged);
    Rules rules;
    rules.noticeDays = 14;
    rules.submissionMonth = 11;
    QVERIFY(changeRules(*workspace, rules));
    QCOMPARE(workspace->rules(), rules);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(workspace->undoTitle(), u"Periods and dates changed"_s);
    workspace.reopen();
    QCOMPARE(workspace->rules(), rules);
    QVERIFY(changeRules(*workspace, {}));
    QCOMPARE(workspace->rules(), Rules());
    QVERIFY(workspace->undo());
    QCOMPARE(workspace->rules(), rules);
}

void TestRuleEdits::defaultsAreNotRecorded()
{
    const test::TestWorkspace workspace;
    const qint64 before = workspace.newestEntry();
    QVERIFY(changeRules(*workspace, {}));
    QCOMPARE(workspace.newestEntry(), before); // nothing differed, nothing was written
    Rules rules;
    rules.dueSoonDays = 30;
    QVERIFY(changeRules(*workspace, rules));
    QCOMPARE(workspace->property(u"rule-due-soon-days"_s), u"30"_s);
    QVERIFY(changeRules(*workspace, {}));
    QCOMPARE(workspace->property(u"rule-due-soon-days"_s), QString());
}

void TestRuleEdits::limitsAreKept_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("least") << 1 << true;
    QTest::newRow("most") << 365 << true;
    QTest::newRow("too many") << 366 << false;
}

void TestRuleEdits::limitsAreKept()
{
    QFETCH(int, days);
    const test::TestWorkspace workspace;
    Rules rules;
    rules.noticeDays = days;
    rules.meetingsAsked = 4;
    const Result<void> changed = changeRules(*workspace, rules);
    QTEST(changed.has_value(), "isTaken");
    QCOMPARE(workspace->rules(), changed ? rules : Rules());
    if (!changed)
        QCOMPARE(changed.error().code, ErrorCode::ValueNotRecognised);
}

QTEST_GUILESS_MAIN(TestRuleEdits)
#include "tst_ruleedits.moc"
