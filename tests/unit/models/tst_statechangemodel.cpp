// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactroles.h"
#include "models/firstrows.h"
#include "workspace/progresssources.h"
#include "models/statechangemodel.h"
#include "support/testworkspace.h"
#include "workspace/celledits.h"
#include "workspace/contactedits.h"

#include <QAbstractItemModelTester>
#include <QStandardItemModel>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const Author kSomebodyElse{u"Somebody Else"_s, u"elsewhere"_s};

} // namespace

class tst_StateChangeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsByStateNewestFirst();
    void looksAtLaterEntriesOnly();
    void leavesOutWhatOneDidOneself();
    void modelShowsThem();
    void untouchedUntilSomethingIsRecorded();
    void firstRowsFollowTheirList();

private:
    void setStatus(const QString &state, const QList<int> &measures, Status status);

    std::unique_ptr<test::TestWorkspace> m_workspace;
};

void tst_StateChangeModel::setStatus(const QString &state, const QList<int> &measures, Status status)
{
    QList<CellPlace> places;
    for (const int measure : measures)
        places.append({state, measure});
    QVERIFY(CellEdits(**m_workspace).setStatus(2025, places, status));
    m_workspace->clock().addSeconds(60);
}

void tst_StateChangeModel::init()
{
    m_workspace = std::make_unique<test::TestWorkspace>();
}

void tst_StateChangeModel::countsByStateNewestFirst()
{
    setStatus(u"HU"_s, {1, 8}, Status::Implemented);
    setStatus(u"AT"_s, {3}, Status::Implemented);
    setStatus(u"HU"_s, {8}, Status::PartlyImplemented); // a cell counts once, however often it changed
    Contact contact;
    contact.state = u"HU"_s;
    contact.roles = role::kOscePolicy;
    contact.name = u"Anna Beispiel"_s;
    contact.from = {2025, 1, 1};
    Confirmation event;
    event.event = ConfirmationEvent::Nominated;
    event.on = contact.from;
    QVERIFY(ContactEdits(**m_workspace).add(contact, event));
    const Result<QList<StateChange>> changes = stateChanges(**m_workspace, 0, kSomebodyElse);
    QVERIFY(changes);
    QCOMPARE(changes->size(), 2);
    QCOMPARE(changes->at(0).state, u"HU"_s);
    QCOMPARE(changes->at(0).cells, 2);
    QCOMPARE(changes->at(0).others, 1);
    QCOMPARE(changes->at(1).state, u"AT"_s);
    QCOMPARE(changes->at(1).cells, 1);
    QCOMPARE(changes->at(1).others, 0);
    QVERIFY(changes->at(0).newest > changes->at(1).newest);
}

void tst_StateChangeModel::looksAtLaterEntriesOnly()
{
    setStatus(u"HU"_s, {8}, Status::Implemented);
    const qint64 seen = newestEntry(**m_workspace).value();
    QCOMPARE(seen, m_workspace->newestEntry());
    QVERIFY(stateChanges(**m_workspace, seen, kSomebodyElse)->isEmpty());
    setStatus(u"AT"_s, {8}, Status::Implemented);
    const Result<QList<StateChange>> changes = stateChanges(**m_workspace, seen, kSomebodyElse);
    QVERIFY(changes);
    QCOMPARE(changes->size(), 1);
    QCOMPARE(changes->constFirst().state, u"AT"_s);
}

void tst_StateChangeModel::leavesOutWhatOneDidOneself()
{
    setStatus(u"HU"_s, {8}, Status::Implemented);
    const Author own = m_workspace->surroundings().author;
    QVERIFY(stateChanges(**m_workspace, 0, own)->isEmpty());
    QCOMPARE(stateChanges(**m_workspace, 0, {own.name, u"another machine"_s})->size(), 1);
}

void tst_StateChangeModel::modelShowsThem()
{
    StateChangeModel model(**m_workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    setStatus(u"HU"_s, {1, 8}, Status::Implemented);
    QVERIFY(model.showAfter(0, kSomebodyElse));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.columnCount(), int(StateChangeModel::ColumnCount));
    QCOMPARE(model.stateAt(0), u"HU"_s);
    QCOMPARE(model.index(0, StateChangeModel::StateName).data().toString(), u"Hungary"_s);
    QCOMPARE(model.index(0, StateChangeModel::What).data().toString(), u"2 cell(s)"_s);
    setStatus(u"AT"_s, {3}, Status::Implemented);
    QVERIFY(model.showAfter(0, kSomebodyElse));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.stateAt(0), u"AT"_s);
    QVERIFY(model.showAfter(newestEntry(**m_workspace).value(), kSomebodyElse));
    QCOMPARE(model.rowCount(), 0);
}

void tst_StateChangeModel::untouchedUntilSomethingIsRecorded()
{
    QVERIFY(isUntouched(**m_workspace));
    setStatus(u"HU"_s, {8}, Status::Implemented);
    QVERIFY(!isUntouched(**m_workspace));
    QVERIFY((*m_workspace)->undo());
    QVERIFY(isUntouched(**m_workspace));
    const ProgressSources sources = progressSources(**m_workspace);
    QCOMPARE(sources.today, (*m_workspace)->clock().today());
    QCOMPARE(sources.matrix(2025).year(), 2025);
}

void tst_StateChangeModel::firstRowsFollowTheirList()
{
    QStandardItemModel list;
    FirstRows first(2);
    first.setSourceModel(&list);
    const QAbstractItemModelTester tester(&first, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString &text : {u"b"_s, u"c"_s, u"d"_s})
        list.appendRow(new QStandardItem(text));
    const auto shown = [&] {
        QStringList texts;
        for (int row = 0; row < first.rowCount(); ++row)
            texts.append(first.index(row, 0).data().toString());
        return texts;
    };
    QCOMPARE(shown(), QStringList({u"b"_s, u"c"_s}));
    list.insertRow(0, new QStandardItem(u"a"_s));
    QCOMPARE(shown(), QStringList({u"a"_s, u"b"_s}));
    list.removeRows(0, 2);
    QCOMPARE(shown(), QStringList({u"c"_s, u"d"_s}));
}

QTEST_MAIN(tst_StateChangeModel)
#include "tst_statechangemodel.moc"
