// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cell.h"
#include "support/testworkspace.h"
#include "workspace/adoptionedits.h"
#include "workspace/reviewsnapshot.h"

#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestAdoptionEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAndUndoes();
    void changes();
    void changesTheKey();
    void removes();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoLongerThere();
    void refusesToWriteWhenReadOnly();
    void staysAwayFromOtherFrameworks();
    void comesBackFromTheJournal();
};

namespace {

Adoption france(QDate from = {}, QDate to = {})
{
    return {u"osce-cyber-cbm"_s, 15, u"FR"_s, from, to, u"seen in a document of 2019"_s};
}

} // namespace

void TestAdoptionEdits::addsAndUndoes()
{
    test::TestWorkspace workspace;
    QVERIFY(workspace->adoptions().isEmpty());
    QSignalSpy changed(&*workspace, &Workspace::adoptionsChanged);
    Adoption typed = france();
    typed.framework.clear();
    typed.origin = u"  seen in a   document of 2019 "_s;
    QVERIFY(AdoptionEdits(*workspace).add(typed));
    QCOMPARE(workspace->adoptions(), QList<Adoption>{france()});
    QCOMPARE(ReviewSnapshot(*workspace).sources().adoptions, QList<Adoption>{france()});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(workspace->undoTitle(), u"France recorded as adopter of CBM\u00A015"_s);
    QVERIFY(workspace->undo());
    QVERIFY(workspace->adoptions().isEmpty());
    QVERIFY(workspace->redo());
    QCOMPARE(changed.size(), 3);
    workspace.reopen();
    QCOMPARE(workspace->adoptions(), QList<Adoption>{france()});
}

void TestAdoptionEdits::changes()
{
    const test::TestWorkspace workspace;
    AdoptionEdits edits(*workspace);
    QVERIFY(edits.add(france()));
    QVERIFY(edits.change(france(), france()));
    QCOMPARE(workspace->undoTitle(), u"France recorded as adopter of CBM\u00A015"_s); // nothing was changed
    QVERIFY(edits.change(france(), france({}, {2024, 12, 31})));
    QCOMPARE(workspace->adoptions(), (QList<Adoption>{france({}, {2024, 12, 31})}));
    QCOMPARE(workspace->undoTitle(), u"France as adopter of CBM\u00A015 changed"_s);
    QVERIFY(workspace->undo());
    QCOMPARE(workspace->adoptions(), QList<Adoption>{france()});
}

void TestAdoptionEdits::changesTheKey()
{
    const test::TestWorkspace workspace;
    AdoptionEdits edits(*workspace);
    QVERIFY(edits.add(france()));
    Adoption spain = france({2019, 1, 1});
    spain.state = u"ES"_s;
    QVERIFY(edits.change(france(), spain));
    QCOMPARE(workspace->adoptions(), QList<Adoption>{spain});
    QVERIFY(workspace->undo());
    QCOMPARE(workspace->adoptions(), QList<Adoption>{france()});
    QVERIFY(workspace->redo());
    QCOMPARE(workspace->adoptions(), QList<Adoption>{spain});
}

void TestAdoptionEdits::removes()
{
    const test::TestWorkspace workspace;
    AdoptionEdits edits(*workspace);
    QVERIFY(edits.add(france({2018, 1, 1}, {2018, 12, 31})));
    QVERIFY(edits.add(france({2020, 1, 1})));
    QVERIFY(edits.remove(france({2020, 1, 1})));
    QCOMPARE(workspace->adoptions(), (QList<Adoption>{france({2018, 1, 1}, {2018, 12, 31})}));
    QCOMPARE(workspace->undoTitle(), u"France as adopter of CBM\u00A015 removed"_s);
    QVERIFY(workspace->undo());
    QCOMPARE(workspace->adoptions().size(), 2);
}

void TestAdoptionEdits::refuses_data()
{
    QTest::addColumn<Adoption>("adoption");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, ErrorCode code, const Adoption &adoption) {
        QTest::newRow(name) << adoption << code;
    };
    Adoption adoption = france({2021, 1, 1}, {2020, 12, 31});
    row("last day before the first", ErrorCode::DateOrder, adoption);
    row("twice at the same time", ErrorCode::DateOrder, france({2019, 12, 31}, {2020, 6, 1}));
    row("since ever and for ever", ErrorCode::DateOrder, france());
    adoption = france({2022, 1, 1});
    adoption.measure = 17;
    row("no such measure", ErrorCode::ValueNotRecognised, adoption);
    adoption.measure = 15;
    adoption.state = u"XX"_s;
    row("no such State", ErrorCode::ValueNotRecognised, adoption);
    adoption.state = u"JP"_s;
    row("a Partner", ErrorCode::ValueNotRecognised, adoption);
    adoption.state.clear();
    row("no State", ErrorCode::ValueMissing, adoption);
    adoption = france({2022, 1, 1}, {2022, 12, 31});
    adoption.origin = QString(kLongestText + 1, u'x');
    row("long text", ErrorCode::TextTooLong, adoption);
}

void TestAdoptionEdits::refuses()
{
    QFETCH(Adoption, adoption);
    QFETCH(ErrorCode, code);
    const test::TestWorkspace workspace;
    AdoptionEdits edits(*workspace);
    const Adoption recorded = france({2019, 1, 1}, {2019, 12, 31});
    const Adoption other = france({2024, 1, 1});
    QVERIFY(edits.add(recorded));
    QVERIFY(edits.add(other));
    const qint64 newest = workspace.newestEntry();
    QCOMPARE(edits.add(adoption).error().code, code);
    QCOMPARE(edits.change(other, adoption).error().code, code);
    QCOMPARE(workspace.newestEntry(), newest);
    QCOMPARE(workspace->adoptions(), (QList<Adoption>{recorded, other}));
}

void TestAdoptionEdits::refusesWhatIsNoLongerThere()
{
    const test::TestWorkspace workspace;
    AdoptionEdits edits(*workspace);
    QCOMPARE(edits.change(france(), france({2019, 1, 1})).error().code, ErrorCode::Conflict);
    QCOMPARE(edits.remove(france()).error().code, ErrorCode::Conflict);
}

void TestAdoptionEdits::refusesToWriteWhenReadOnly()
{
    test::TestWorkspace workspace;
    QVERIFY(AdoptionEdits(*workspace).add(france()));
    workspace.reopen(OpenMode::ReadOnly);
    QCOMPARE(AdoptionEdits(*workspace).remove(france()).error().code, ErrorCode::ReadOnly);
    QCOMPARE(workspace->adoptions(), QList<Adoption>{france()});
}

void TestAdoptionEdits::staysAwayFromOtherFrameworks()
{
    test::TestWorkspace workspace;
    QVERIFY(workspace->adoptions().isEmpty());
    Adoption elsewhere = france();
    elsewhere.framework = u"other"_s;
    ChangeSet set;
    set.title = u"Elsewhere"_s;
    set.changes = {makeChange<Adoption>({}, elsewhere)};
    QVERIFY(workspace->commit(set));
    QVERIFY(workspace->adoptions().isEmpty());
    workspace.reopen();
    QVERIFY(workspace->adoptions().isEmpty());
}

void TestAdoptionEdits::comesBackFromTheJournal()
{
    // The journal writes the key of an adoption since an unknown day, and reads it again.
    const test::TestWorkspace workspace;
    QVERIFY(AdoptionEdits(*workspace).add(france()));
    const auto changes = workspace->store().changes(workspace.newestEntry());
    QVERIFY(changes);
    QCOMPARE(recordFrom<Adoption>(*changes->constFirst().after), france());
    QVERIFY(workspace->store().check()->isSound());
}

QTEST_GUILESS_MAIN(TestAdoptionEdits)
#include "tst_adoptionedits.moc"
