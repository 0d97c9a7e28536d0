// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/adoptermodel.h"
#include "models/recordnames.h"
#include "models/roles.h"
#include "models/searchfilter.h"
#include "support/testworkspace.h"
#include "workspace/adoptionedits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_AdopterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheAdoptersOfTheMeasure();
    void followsEditsAndUndo();
    void sortsByDay();
    void onlyParticipatingStatesAreOffered();
    void theJournalNamesIt();
};

namespace {

Adoption adoption(int measure, const QString &state, QDate from = {}, QDate to = {})
{
    return {u"osce-cyber-cbm"_s, measure, state, from, to, u"seen"_s};
}

QString shown(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

void tst_AdopterModel::showsTheAdoptersOfTheMeasure()
{
    const test::TestWorkspace workspace;
    AdoptionEdits edits(*workspace);
    QVERIFY(edits.add(adoption(15, u"FR"_s)));
    QVERIFY(edits.add(adoption(15, u"SK"_s, {2019, 3, 1}, {2020, 12, 31})));
    QVERIFY(edits.add(adoption(3, u"CH"_s)));
    AdopterModel model(*workspace);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setMeasure(15);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(shown(model, 0, AdopterModel::StateColumn), u"France"_s);
    QCOMPARE(shown(model, 0, AdopterModel::From), u"not known"_s);
    QCOMPARE(shown(model, 0, AdopterModel::To), u"open"_s);
    QCOMPARE(shown(model, 0, AdopterModel::Origin), u"seen"_s);
    QCOMPARE(shown(model, 1, AdopterModel::From), u"1 Mar 2019"_s);
    QCOMPARE(shown(model, 1, AdopterModel::To), u"31 Dec 2020"_s);
    model.setMeasure(3);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(shown(model, 0, AdopterModel::StateColumn), u"Switzerland"_s);
    model.setMeasure(0);
    QCOMPARE(model.rowCount(), 0);
}

void tst_AdopterModel::followsEditsAndUndo()
{
    const test::TestWorkspace workspace;
    AdopterModel model(*workspace);
    const QAbstractItemModelTester tester(&model);
    model.setMeasure(15);
    QSignalSpy changed(&model, &AdopterModel::dataChanged);
    AdoptionEdits edits(*workspace);
    QVERIFY(edits.add(adoption(15, u"FR"_s)));
    QVERIFY(edits.add(adoption(15, u"ES"_s)));
    QCOMPARE(shown(model, 0, AdopterModel::StateColumn), u"Spain"_s);
    QVERIFY(edits.change(adoption(15, u"FR"_s), adoption(15, u"FR"_s, {}, {2024, 12, 31})));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shown(model, 1, AdopterModel::To), u"31 Dec 2024"_s);
    QVERIFY(workspace->undo());
    QVERIFY(workspace->undo());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(shown(model, 0, AdopterModel::StateColumn), u"France"_s);
}

void tst_AdopterModel::sortsByDay()
{
    const test::TestWorkspace workspace;
    AdoptionEdits edits(*workspace);
    QVERIFY(edits.add(adoption(15, u"FR"_s, {2019, 1, 1}, {2019, 12, 31})));
    QVERIFY(edits.add(adoption(15, u"ES"_s, {2018, 6, 1})));
    QVERIFY(edits.add(adoption(15, u"SK"_s, {}, {2020, 2, 1})));
    AdopterModel model(*workspace);
    model.setMeasure(15);
    SearchFilter sorted;
    sorted.setSourceModel(&model);
    sorted.sort(AdopterModel::From, Qt::AscendingOrder);
    QCOMPARE(shown(sorted, 0, AdopterModel::StateColumn), u"Slovakia"_s);
    QCOMPARE(shown(sorted, 1, AdopterModel::StateColumn), u"Spain"_s);
    sorted.sort(AdopterModel::To, Qt::AscendingOrder);
    QCOMPARE(shown(sorted, 0, AdopterModel::StateColumn), u"France"_s);
    QCOMPARE(shown(sorted, 2, AdopterModel::StateColumn), u"Spain"_s);
}

void tst_AdopterModel::onlyParticipatingStatesAreOffered()
{
    const test::TestWorkspace workspace;
    const QStringList names = adopterNames(workspace->participants());
    QCOMPARE(names.size(), 57);
    QVERIFY(names.contains(u"France"_s));
    QVERIFY(!names.contains(u"Japan"_s));
}

void tst_AdopterModel::theJournalNamesIt()
{
    const test::TestWorkspace workspace;
    const Change change = makeChange<Adoption>({}, adoption(15, u"FR"_s));
    QCOMPARE(recordName(change, *workspace), u"France as adopter of CBM\u00A015"_s);
}

QTEST_GUILESS_MAIN(tst_AdopterModel)
#include "tst_adoptermodel.moc"
