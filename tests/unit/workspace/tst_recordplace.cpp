// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testworkspace.h"
#include "workspace/evidenceedits.h"
#include "workspace/recordplace.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestRecordPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromKeys_data();
    void fromKeys();
    void ofEvidence();
};

void TestRecordPlace::fromKeys_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("cell");
    QTest::newRow("assessment") << RecordKind::Assessment << u"osce-cyber-cbm/2024/HU/8"_s << u"2024 HU 8"_s;
    QTest::newRow("component") << RecordKind::Component << u"osce-cyber-cbm/2025/AT/15/x"_s << u"2025 AT 15"_s;
    QTest::newRow("use") << RecordKind::EvidenceUse << u"osce-cyber-cbm/2025/AT/7/abc"_s << u"2025 AT 7"_s;
    QTest::newRow("submission") << RecordKind::Submission << u"osce-cyber-cbm/2025/AT"_s << u"2025 AT 1"_s;
    QTest::newRow("year without matrix") << RecordKind::Submission << u"osce-cyber-cbm/1999/AT"_s << QString();
    QTest::newRow("other framework") << RecordKind::Assessment << u"other/2025/AT/1"_s << QString();
    QTest::newRow("cut short") << RecordKind::Assessment << u"osce-cyber-cbm/2025"_s << QString();
    QTest::newRow("not of a cell") << RecordKind::Contact << u"osce-cyber-cbm/2025/AT/1"_s << QString();
}

void TestRecordPlace::fromKeys()
{
    QFETCH(RecordKind, kind);
    QFETCH(QString, key);
    const test::TestWorkspace workspace;
    const std::optional<CellAddress> cell = cellOf(*workspace, {kind, key});
    if (cell && kind == RecordKind::Assessment)
        QCOMPARE(recordOf(*cell), (RecordId{kind, key}));
    QTEST(cell ? u"%1 %2 %3"_s.arg(cell->year).arg(cell->place.state).arg(cell->place.measure) : QString(), "cell");
}

void TestRecordPlace::ofEvidence()
{
    const test::TestWorkspace workspace;
    EvidenceEdits edits(*workspace);
    Evidence piece;
    piece.title = u"Strategy"_s;
    piece.address = u"https://a.example"_s;
    QVERIFY(edits.addLink(workspace.cell(u"HU"_s, 7, 2023), piece));
    const QString id = workspace->evidence().constBegin()->id;
    QVERIFY(edits.attach(workspace.cell(u"HU"_s, 1, 2025), id));
    QCOMPARE(cellOf(*workspace, {RecordKind::Evidence, id}), workspace.cell(u"HU"_s, 1, 2025));
    QCOMPARE(cellOf(*workspace, {RecordKind::Evidence, u"gone"_s}), std::nullopt);
}

QTEST_GUILESS_MAIN(TestRecordPlace)
#include "tst_recordplace.moc"
