// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journalmodel.h"
#include "support/testworkspace.h"
#include "workspace/celledits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_JournalModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsTheNewestFirst();
    void newEntriesComeOnTop();
    void aFilterHoldsForNewEntriesToo();
    void olderEntriesComeOnRequest();
    void knowsThePeople();

private:
    void edit(const QString &state, Status status)
    {
        QVERIFY(CellEdits(**m_workspace).setStatus(2024, {{state, 8}}, status));
    }

    std::unique_ptr<test::TestWorkspace> m_workspace;
};

namespace {

QString titleAt(const JournalModel &model, int row)
{
    return model.index(row, JournalModel::What).data().toString();
}

} // namespace

void tst_JournalModel::init()
{
    m_workspace = std::make_unique<test::TestWorkspace>();
}

void tst_JournalModel::listsTheNewestFirst()
{
    edit(u"HU"_s, Status::Implemented);
    JournalModel model(**m_workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(titleAt(model, 0), u"Hungary, CBM\u00A08: implemented"_s);
    QCOMPARE(titleAt(model, 1), u"New workspace"_s);
    QCOMPARE(model.index(0, JournalModel::Kind).data().toString(), u"Edit"_s);
    QCOMPARE(model.index(0, JournalModel::Changes).data().toString(), u"1"_s);
    QVERIFY(!model.hasOlder());
    QVERIFY(!model.error());
}

void tst_JournalModel::newEntriesComeOnTop()
{
    JournalModel model(**m_workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({});
    QSignalSpy resets(&model, &JournalModel::modelReset);
    QSignalSpy inserted(&model, &JournalModel::rowsInserted);
    edit(u"AT"_s, Status::Implemented);
    QVERIFY((*m_workspace)->undo());
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, JournalModel::Kind).data().toString(), u"Undo"_s);
}

void tst_JournalModel::aFilterHoldsForNewEntriesToo()
{
    JournalModel model(**m_workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    JournalFilter filter;
    filter.state = u"HU"_s;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 0);
    edit(u"AT"_s, Status::Implemented);
    QCOMPARE(model.rowCount(), 0);
    edit(u"HU"_s, Status::Implemented);
    QCOMPARE(model.rowCount(), 1);
    filter.text = u"no such words"_s;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 0);
}

void tst_JournalModel::olderEntriesComeOnRequest()
{
    for (const QString &state : {u"AT"_s, u"CZ"_s, u"HU"_s, u"PL"_s})
        edit(state, Status::Implemented);
    JournalModel model(**m_workspace);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    JournalFilter filter;
    filter.limit = 2;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.hasOlder());
    edit(u"SK"_s, Status::Implemented);
    QCOMPARE(model.rowCount(), 3);
    model.showOlder();
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(model.hasOlder());
    model.showOlder();
    QCOMPARE(model.rowCount(), 6);
    QVERIFY(!model.hasOlder());
    QCOMPARE(titleAt(model, 5), u"New workspace"_s);
    for (int row = 1; row < model.rowCount(); ++row)
        QCOMPARE(model.entry(row).number, model.entry(row - 1).number - 1);
}

void tst_JournalModel::knowsThePeople()
{
    JournalModel model(**m_workspace);
    QSignalSpy told(&model, &JournalModel::peopleChanged);
    model.setFilter({});
    QCOMPARE(model.people(), QStringList{u"Anna Beispiel"_s});
    edit(u"HU"_s, Status::Implemented);
    QCOMPARE(told.size(), 1);
}

QTEST_GUILESS_MAIN(tst_JournalModel)
#include "tst_journalmodel.moc"
