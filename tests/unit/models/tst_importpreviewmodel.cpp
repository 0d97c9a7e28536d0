// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importpreviewmodel.h"
#include "models/importrowfilter.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

ImportPreview previewOf(const QList<ImportOutcome> &outcomes)
{
    ImportPreview preview;
    for (const ImportOutcome outcome : outcomes) {
        const int line = int(preview.rows.size()) + 2;
        preview.rows.append({line, outcome, u"Türkiye, CBM %1"_s.arg(line), u"<b>because</b>"_s});
        if (outcome == ImportOutcome::New || outcome == ImportOutcome::Changed)
            preview.changes.changes.append(Change());
    }
    return preview;
}

const QList kAllOutcomes{ImportOutcome::Refused, ImportOutcome::New, ImportOutcome::Unchanged, ImportOutcome::Changed};

} // namespace

class tst_ImportPreviewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsLines();
    void filters();
    void sortsByLineAsNumber();
    void advice_data();
    void advice();
};

void tst_ImportPreviewModel::showsLines()
{
    ImportPreviewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setRows(previewOf(kAllOutcomes).rows);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, ImportPreviewModel::LineNumber).data().toString(), u"2"_s);
    QCOMPARE(model.index(0, ImportPreviewModel::Outcome).data().toString(), u"▲  Refused"_s);
    QCOMPARE(model.index(1, ImportPreviewModel::Outcome).data().toString(), u"+  New"_s);
    QCOMPARE(model.index(2, ImportPreviewModel::Outcome).data().toString(), u"=  Unchanged"_s);
    QCOMPARE(model.index(3, ImportPreviewModel::Outcome).data().toString(), u"→  Changed"_s);
    QVERIFY(model.index(0, ImportPreviewModel::Reason).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"));
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    QVERIFY(!model.index(9, 0).isValid());
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_ImportPreviewModel::filters()
{
    ImportPreviewModel model;
    ImportRowFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(previewOf(kAllOutcomes).rows);
    QCOMPARE(filter.rowCount(), 4);
    filter.setOnlyRefused(true);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, ImportPreviewModel::LineNumber).data().toString(), u"2"_s);
    filter.setSearch(u"turkiye 3"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setOnlyRefused(false);
    QCOMPARE(filter.rowCount(), 1);
}

void tst_ImportPreviewModel::sortsByLineAsNumber()
{
    ImportPreviewModel model;
    model.setRows({{10, ImportOutcome::New, {}, {}}, {9, ImportOutcome::New, {}, {}}});
    ImportRowFilter filter;
    filter.setSourceModel(&model);
    filter.sort(ImportPreviewModel::LineNumber);
    QCOMPARE(filter.index(0, ImportPreviewModel::LineNumber).data().toString(), u"9"_s);
}

void tst_ImportPreviewModel::advice_data()
{
    QTest::addColumn<QList<ImportOutcome>>("outcomes");
    QTest::addColumn<bool>("canBe");
    QTest::addColumn<QString>("counts");
    QTest::newRow("refused") << kAllOutcomes << false << u"New: 1, changed: 1, unchanged: 1, refused: 1."_s;
    QTest::newRow("new") << QList{ImportOutcome::New, ImportOutcome::Unchanged} << true
                         << u"New: 1, changed: 0, unchanged: 1, refused: 0."_s;
    QTest::newRow("changed") << QList{ImportOutcome::Changed} << true
                             << u"New: 0, changed: 1, unchanged: 0, refused: 0."_s;
    QTest::newRow("unchanged") << QList{ImportOutcome::Unchanged} << false
                               << u"New: 0, changed: 0, unchanged: 1, refused: 0."_s;
    QTest::newRow("no lines") << QList<ImportOutcome>() << false << u"New: 0, changed: 0, unchanged: 0, refused: 0."_s;
}

void tst_ImportPreviewModel::advice()
{
    QFETCH(QList<ImportOutcome>, outcomes);
    QFETCH(bool, canBe);
    const ImportPreview preview = previewOf(outcomes);
    QCOMPARE(canBeApplied(preview), canBe);
    QTEST(countsText(preview), "counts");
    QCOMPARE(adviceText(preview).contains(u"can be undone"), canBe);
}

QTEST_GUILESS_MAIN(tst_ImportPreviewModel)
#include "tst_importpreviewmodel.moc"
