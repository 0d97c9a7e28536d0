// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testworkspace.h"
#include "workspace/statusblock.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const CellBlock kSelection{{u"HU"_s, u"FI"_s}, {7, 8}};
const CellBlock kTarget{{u"HU"_s, u"FI"_s, u"AT"_s}, {7, 8, 9}};

/// "HU/7=implemented HU/8=..." so that a row of the table can say what is expected.
QString written(const QList<StatusEdit> &edits)
{
    QStringList words;
    for (const StatusEdit &edit : edits)
        words.append(u"%1/%2=%3"_s.arg(edit.place.state, QString::number(edit.place.measure), idOf(edit.status)));
    return words.join(u' ');
}

/// Lines by "|", cells by ";".
QList<QStringList> tableOf(const QString &text)
{
    QList<QStringList> table;
    for (const QString &line : text.split(u'|'))
        table.append(line.split(u';'));
    return table;
}

} // namespace

class TestStatusBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pasting_data();
    void pasting();
    void refusedPasting_data();
    void refusedPasting();
    void nothingIsPasted();
    void copying();
    void copyAndPasteGoRound();
};

void TestStatusBlock::pasting_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("edits");
    QTest::newRow("one value fills the selection")
        << u"implemented"_s << u"HU/7=implemented HU/8=implemented FI/7=implemented FI/8=implemented"_s;
    QTest::newRow("label, spaces and case") << u" PARTLY Implemented "_s
                                            << u"HU/7=partly-implemented HU/8=partly-implemented "
                                               "FI/7=partly-implemented FI/8=partly-implemented"_s;
    QTest::newRow("one empty cell") << u" "_s << QString();
    QTest::newRow("a row") << u"implemented;no activity"_s << u"HU/7=implemented HU/8=no-activity"_s;
    QTest::newRow("a column reaches past the selection")
        << u"implemented|no activity|in preparation"_s << u"HU/7=implemented FI/7=no-activity AT/7=in-preparation"_s;
    QTest::newRow("empty cells stay") << u"implemented;|;no activity"_s << u"HU/7=implemented FI/8=no-activity"_s;
    QTest::newRow("rows of unequal length")
        << u"implemented|;;in preparation"_s << u"HU/7=implemented FI/9=in-preparation"_s;
    QTest::newRow("as large as the target") << u";;|;;|;;implemented"_s << u"AT/9=implemented"_s;
}

void TestStatusBlock::pasting()
{
    QFETCH(QString, table);
    QFETCH(QString, edits);
    const auto made = statusEdits(tableOf(table), kSelection, kTarget);
    QVERIFY(made);
    QCOMPARE(written(*made), edits);
}

void TestStatusBlock::refusedPasting_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("named");
    QTest::newRow("one unknown value") << u"done"_s << u"done"_s;
    QTest::newRow("place of the unknown value")
        << u"implemented;no activity|in preparation;maybe"_s << u"row 2, column 2"_s;
    QTest::newRow("too many rows") << u";|;|;|;"_s << u"4 × 2"_s;
    QTest::newRow("too many columns") << u";;;"_s << u"1 × 4"_s;
    QTest::newRow("one row is too long") << u"implemented|;;;"_s << u"2 × 4"_s;
    QTest::newRow("a long text is cut") << QString(500, u'x') << QString(40, u'x') + u"”"_s;
}

void TestStatusBlock::refusedPasting()
{
    QFETCH(QString, table);
    QFETCH(QString, named);
    const auto made = statusEdits(tableOf(table), kSelection, kTarget);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::ValueNotRecognised);
    QVERIFY2(made.error().context.contains(named), qPrintable(made.error().context));
}

void TestStatusBlock::nothingIsPasted()
{
    const auto made = statusEdits({}, kSelection, kTarget);
    QVERIFY(made);
    QVERIFY(made->isEmpty());
}

void TestStatusBlock::copying()
{
    test::TestWorkspace workspace;
    QVERIFY(CellEdits(*workspace).setStatus(2015, {{u"HU"_s, 11}}, Status::Implemented));
    const YearMatrix matrix = workspace->matrix(2015);
    const CellBlock block{{u"HU"_s, u"FI"_s}, {11, 12}};
    // CBM 12 was not there yet: its cells are empty, not "no information".
    const QList<QStringList> plain{{u"Implemented"_s, QString()}, {u"No information"_s, QString()}};
    QCOMPARE(statusTable(matrix, block, false), plain);
    const QList<QStringList> headed{{QString(), u"CBM\u00a011"_s, u"CBM\u00a012"_s},
                                    {u"Hungary"_s, u"Implemented"_s, QString()},
                                    {u"Finland"_s, u"No information"_s, QString()}};
    QCOMPARE(statusTable(matrix, block, true), headed);
}

void TestStatusBlock::copyAndPasteGoRound()
{
    test::TestWorkspace workspace;
    CellEdits edits(*workspace);
    QVERIFY(edits.setStatuses(2025, {{{u"HU"_s, 7}, Status::Implemented},
                                     {{u"HU"_s, 8}, Status::PrefersNotToSay},
                                     {{u"FI"_s, 7}, Status::InPreparation}}));
    const auto pasted = statusEdits(statusTable(workspace->matrix(2025), kSelection, false), kSelection, kTarget);
    QVERIFY(pasted);
    const qint64 before = workspace.newestEntry();
    QVERIFY(edits.setStatuses(2025, *pasted));
    QCOMPARE(workspace.newestEntry(), before);
    QVERIFY(edits.setStatuses(2024, *pasted));
    QCOMPARE(statusTable(workspace->matrix(2024), kSelection, false),
             statusTable(workspace->matrix(2025), kSelection, false));
}

QTEST_GUILESS_MAIN(TestStatusBlock)
#include "tst_statusblock.moc"
