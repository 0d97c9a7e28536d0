// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"
#include "support/testworkspace.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_Words : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAnAge_data();
    void saysAnAge();
    void saysWhatChanged();
    void aNewRecordIsComparedWithDefaults();
    void anErasedChangeSaysSo();
    void namesPartsAndEvidence();
    void keepsTheChangesOfOneCell();

private:
    test::TestWorkspace m_workspace;
};

namespace {

Assessment assessment(const test::TestWorkspace &workspace, const QString &state, int measure)
{
    Assessment record;
    record.framework = workspace->framework().id;
    record.year = 2025;
    record.state = state;
    record.measure = measure;
    return record;
}

} // namespace

void tst_Words::saysAnAge_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("text");
    QTest::newRow("future") << -1 << u"in the future"_s;
    QTest::newRow("today") << 0 << u"today"_s;
    QTest::newRow("yesterday") << 1 << u"yesterday"_s;
    QTest::newRow("days") << 59 << u"59 day(s) ago"_s;
    QTest::newRow("months") << 60 << u"2 month(s) ago"_s;
    QTest::newRow("last month") << 729 << u"24 month(s) ago"_s;
    QTest::newRow("years") << 730 << u"2 year(s) ago"_s;
}

void tst_Words::saysAnAge()
{
    QFETCH(int, days);
    const QDate today(2025, 11, 22);
    QTEST(ageText(today.addDays(-days), today), "text");
}

void tst_Words::saysWhatChanged()
{
    Assessment before = assessment(m_workspace, u"HU"_s, 8);
    before.status = Status::PartlyImplemented;
    Assessment after = before;
    after.status = Status::Implemented;
    after.asOf = QDate(2025, 11, 20);
    const QList<ChangeLine> lines = changeLines(makeChange<Assessment>(before, after), *m_workspace);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).record, u"Hungary, CBM\u00A08, 2025"_s);
    QCOMPARE(lines.at(0).field, u"Status"_s);
    QCOMPARE(lines.at(0).before, u"Partly implemented"_s);
    QCOMPARE(lines.at(0).after, u"Implemented"_s);
    QCOMPARE(lines.at(0).afterStatus, std::optional(Status::Implemented));
    QCOMPARE(lines.at(1).field, u"As of"_s);
    QCOMPARE(lines.at(1).before, QString());
    QCOMPARE(lines.at(1).after, u"20 Nov 2025"_s);
    QVERIFY(!lines.at(1).afterStatus);
}

void tst_Words::aNewRecordIsComparedWithDefaults()
{
    Assessment created = assessment(m_workspace, u"HU"_s, 8);
    created.status = Status::Implemented;
    const QList<ChangeLine> lines = changeLines(makeChange<Assessment>({}, created), *m_workspace);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.at(0).before, u"No information"_s);
    // Nothing differs from the default: still one line, so that the change is seen.
    const QList<ChangeLine> blank =
        changeLines(makeChange<Assessment>({}, assessment(m_workspace, u"HU"_s, 8)), *m_workspace);
    QCOMPARE(blank.size(), 1);
    QCOMPARE(blank.at(0).after, u"recorded"_s);
}

void tst_Words::anErasedChangeSaysSo()
{
    const Change erased{RecordKind::Assessment, u"osce-cyber-cbm/2025/HU/8"_s, {}, {}};
    const QList<ChangeLine> lines = changeLines(erased, *m_workspace);
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.at(0).isErased);
    QCOMPARE(lines.at(0).record, u"Hungary, CBM\u00A08, 2025"_s);
    QCOMPARE(lines.at(0).after, u"content erased"_s);
}

void tst_Words::namesPartsAndEvidence()
{
    const QString framework = m_workspace->framework().id;
    const Component part{framework, 2025, u"HU"_s, 8, u"nominated"_s, Status::Implemented};
    QCOMPARE(changeLines(makeChange<Component>({}, part), *m_workspace).at(0).field,
             u"Part: Point of contact nominated"_s);

    Evidence evidence;
    evidence.id = u"11111111-1111-1111-1111-111111111111"_s;
    evidence.title = u"Note verbale 118/2025"_s;
    const EvidenceUse use{framework, 2025, u"HU"_s, 8, evidence.id};
    ChangeSet step;
    step.title = u"Evidence"_s;
    step.changes = {makeChange<Evidence>({}, evidence), makeChange<EvidenceUse>({}, use)};
    QVERIFY(m_workspace->commit(step));
    const QList<ChangeLine> lines = changeLines(makeChange<EvidenceUse>({}, use), *m_workspace);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.at(0).field, u"Evidence"_s);
    QCOMPARE(lines.at(0).after, evidence.title);
}

void tst_Words::keepsTheChangesOfOneCell()
{
    const QString framework = m_workspace->framework().id;
    Evidence mine;
    mine.id = u"mine"_s;
    Evidence other;
    other.id = u"other"_s;
    const QList<Change> changes{
        makeChange<Assessment>({}, assessment(m_workspace, u"HU"_s, 8)),
        makeChange<Assessment>({}, assessment(m_workspace, u"HU"_s, 9)),
        makeChange<Assessment>({}, assessment(m_workspace, u"AT"_s, 8)),
        makeChange<Evidence>({}, mine),
        makeChange<Evidence>({}, other),
        makeChange<EvidenceUse>({}, EvidenceUse{framework, 2025, u"HU"_s, 8, u"mine"_s}),
        makeChange<EvidenceUse>({}, EvidenceUse{framework, 2024, u"HU"_s, 8, u"other"_s}),
    };
    const QList<Change> kept = changesOfCell(changes, m_workspace.cell(u"HU"_s, 8));
    QCOMPARE(kept, (QList<Change>{changes.at(0), changes.at(3), changes.at(5)}));
}

QTEST_GUILESS_MAIN(tst_Words)
#include "tst_words.moc"
