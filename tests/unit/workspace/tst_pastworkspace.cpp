// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testworkspace.h"
#include "workspace/celledits.h"
#include "workspace/contactedits.h"
#include "workspace/pastworkspace.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestPastWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatItWasAfterEachEntry();
    void thePresentStaysAsItIs();
    void whatWasErasedStaysErased();
};

void TestPastWorkspace::isWhatItWasAfterEachEntry()
{
    const test::TestWorkspace workspace(Sample::PublicRecord);
    QList<std::pair<qint64, QByteArray>> moments;
    const auto remember = [&] {
        moments.append({workspace.newestEntry(), test::contentOf(workspace->store())});
    };
    CellEdits edits(*workspace);
    remember();
    QVERIFY(edits.setStatus(2025, {{u"HU"_s, 8}, {u"AT"_s, 1}}, Status::Implemented));
    remember();
    QVERIFY(edits.setStatus(2025, {{u"HU"_s, 8}}, Status::NoInformation));
    remember();
    QVERIFY(workspace->undo());
    remember();
    QVERIFY(edits.carryForwardYear(2026));
    remember();
    for (const auto &[entry, content] : moments) {
        const Result<PastWorkspace> past = workspaceAsOf(*workspace, entry, workspace.surroundings());
        QVERIFY(past);
        QCOMPARE(past->erased, 0);
        QVERIFY(past->workspace->isReadOnly());
        QCOMPARE(test::contentOf(past->workspace->store()), content);
    }
}

void TestPastWorkspace::thePresentStaysAsItIs()
{
    const test::TestWorkspace workspace;
    QVERIFY(CellEdits(*workspace).setStatus(2025, {{u"HU"_s, 8}}, Status::Implemented));
    const qint64 newest = workspace.newestEntry();
    const QByteArray content = test::contentOf(workspace->store());
    const Result<PastWorkspace> past = workspaceAsOf(*workspace, newest - 1, workspace.surroundings());
    QVERIFY(past);
    QCOMPARE(past->workspace->matrix(2025).status({u"HU"_s, 8}), std::optional(Status::NoInformation));
    QCOMPARE(workspace.newestEntry(), newest);
    QCOMPARE(test::contentOf(workspace->store()), content);
    QVERIFY(workspace.check().isSound());
    QVERIFY(CellEdits(*workspace).setStatus(2025, {{u"HU"_s, 8}}, Status::PartlyImplemented)); // still ours to write
}

void TestPastWorkspace::whatWasErasedStaysErased()
{
    const test::TestWorkspace workspace;
    const qint64 before = workspace.newestEntry();
    Property property{u"note"_s, u"A name"_s};
    ChangeSet set;
    set.title = u"A note"_s;
    set.changes = {makeChange<Property>(std::nullopt, property)};
    QVERIFY(workspace->commit(set));
    const qint64 written = workspace.newestEntry();
    ChangeSet away;
    away.title = u"The note erased"_s;
    away.changes = {makeChange<Property>(property, std::nullopt)};
    QVERIFY(workspace->erase(away, {{RecordKind::Property, u"note"_s}}));
    const Result<PastWorkspace> past = workspaceAsOf(*workspace, written, workspace.surroundings());
    QVERIFY(past);
    QCOMPARE(past->erased, 1);
    QVERIFY(past->workspace->property(u"note"_s).isEmpty());
    QVERIFY(workspaceAsOf(*workspace, before, workspace.surroundings()));
}

QTEST_GUILESS_MAIN(TestPastWorkspace)
#include "tst_pastworkspace.moc"
