// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testworkspace.h"
#include "workspace/celledits.h"
#include "workspace/editionedits.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestEditionEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheMomentOfTheJournal();
    void laterCorrectionsShow();
    void removedAndUndone();
    void aWiderLabelIsJournalledWithItsReason();
};

namespace {

FrozenEdition handedOut()
{
    FrozenEdition edition;
    edition.name = u" To the Committee "_s;
    edition.year = 2025;
    edition.options = u"{}"_s;
    edition.pdfHash = QString(64, u'0');
    edition.program = u"1.0"_s;
    edition.sharing = SharingLabel::Green;
    return edition;
}

} // namespace

void TestEditionEdits::keepsTheMomentOfTheJournal()
{
    test::TestWorkspace workspace;
    const qint64 newest = workspace.newestEntry();
    const Result<FrozenEdition> frozen = EditionEdits(*workspace).freeze(handedOut());
    QVERIFY(frozen);
    QCOMPARE(frozen->entry, int(newest));
    QCOMPARE(frozen->name, u"To the Committee"_s);
    QCOMPARE(frozen->frozenAt, workspace.clock().now());
    workspace.reopen();
    QCOMPARE(*EditionEdits(*workspace).editions(), QList<FrozenEdition>{*frozen});
    QCOMPARE(*EditionEdits(*workspace).edition(frozen->id), *frozen);
    QVERIFY(!EditionEdits(*workspace).edition(u"nobody"_s));
    FrozenEdition nameless = handedOut();
    nameless.name = u" "_s;
    QCOMPARE(EditionEdits(*workspace).freeze(nameless).error().code, ErrorCode::ValueMissing);
}

void TestEditionEdits::laterCorrectionsShow()
{
    const test::TestWorkspace workspace;
    EditionEdits edits(*workspace);
    QVERIFY(CellEdits(*workspace).setStatus(2025, {{u"HU"_s, 8}}, Status::Implemented));
    const Result<FrozenEdition> frozen = edits.freeze(handedOut());
    QVERIFY(frozen);
    QVERIFY(edits.changesAfter(*frozen)->isEmpty());
    QVERIFY(CellEdits(*workspace).setStatus(2024, {{u"HU"_s, 8}}, Status::Implemented)); // of another year
    QVERIFY(edits.changesAfter(*frozen)->isEmpty());
    QVERIFY(CellEdits(*workspace).setStatus(2025, {{u"HU"_s, 8}}, Status::PartlyImplemented));
    const QList<JournalEntry> later = *edits.changesAfter(*frozen);
    QCOMPARE(later.size(), 1);
    QCOMPARE(later.constFirst().number, workspace.newestEntry());
}

void TestEditionEdits::removedAndUndone()
{
    const test::TestWorkspace workspace;
    EditionEdits edits(*workspace);
    const Result<FrozenEdition> frozen = edits.freeze(handedOut());
    QVERIFY(frozen);
    QVERIFY(edits.remove(*frozen));
    QVERIFY(edits.editions()->isEmpty());
    QVERIFY(workspace->undo());
    QCOMPARE(*edits.editions(), QList<FrozenEdition>{*frozen});
}

void TestEditionEdits::aWiderLabelIsJournalledWithItsReason()
{
    const test::TestWorkspace workspace;
    EditionEdits edits(*workspace);
    const Result<void> refused = edits.recordWiderLabel(2025, SharingLabel::AmberStrict, SharingLabel::Green, u" "_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LabelReasonMissing);
    const qint64 before = workspace.newestEntry();
    QVERIFY(edits.recordWiderLabel(2025, SharingLabel::AmberStrict, SharingLabel::Green, u"Agreed on 3 March"_s));
    JournalFilter later;
    later.after = before;
    const QList<JournalEntry> entries = *workspace->store().journal(later);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.constFirst().reason, u"Agreed on 3 March"_s);
    QVERIFY(entries.constFirst().title.contains(u"TLP:GREEN"_s));
    QVERIFY(entries.constFirst().title.contains(u"TLP:AMBER+STRICT"_s));
}

QTEST_GUILESS_MAIN(TestEditionEdits)
#include "tst_editionedits.moc"
