// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testworkspace.h"
#include "workspace/viewedits.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestViewEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsViewsByPageAndName();
    void replacesTheViewOfThatName();
    void renamesUnlessTheNameIsTaken();
    void removesAndUndoes();
    void needsAName();
};

namespace {

QStringList namesOf(Workspace &workspace, const QString &page)
{
    QStringList names;
    for (const SavedView &view : ViewEdits(workspace).views(page).value_or(QList<SavedView>()))
        names.append(view.name);
    return names;
}

} // namespace

void TestViewEdits::keepsViewsByPageAndName()
{
    test::TestWorkspace workspace;
    ViewEdits edits(*workspace);
    QVERIFY(edits.save(u"matrix"_s, u"zeta"_s, u"{}"_s));
    QVERIFY(edits.save(u"matrix"_s, u" Gaps of the five "_s, u"{\"onlyGaps\":true}"_s));
    QVERIFY(edits.save(u"progress"_s, u"Trend"_s, u"{}"_s));
    QCOMPARE(namesOf(*workspace, u"matrix"_s), (QStringList{u"Gaps of the five"_s, u"zeta"_s}));
    workspace.reopen();
    QCOMPARE(namesOf(*workspace, u"matrix"_s), (QStringList{u"Gaps of the five"_s, u"zeta"_s}));
    QCOMPARE(namesOf(*workspace, u"progress"_s), QStringList{u"Trend"_s});
}

void TestViewEdits::replacesTheViewOfThatName()
{
    const test::TestWorkspace workspace;
    ViewEdits edits(*workspace);
    QVERIFY(edits.save(u"matrix"_s, u"Gaps"_s, u"{}"_s));
    QVERIFY(edits.save(u"matrix"_s, u"GAPS"_s, u"{\"text\":\"a\"}"_s));
    const QList<SavedView> views = edits.views(u"matrix"_s).value_or(QList<SavedView>());
    QCOMPARE(views.size(), 1);
    QCOMPARE(views.constFirst().content, u"{\"text\":\"a\"}"_s);
    const qint64 before = workspace.newestEntry();
    QVERIFY(edits.save(u"matrix"_s, u"GAPS"_s, u"{\"text\":\"a\"}"_s));
    QCOMPARE(workspace.newestEntry(), before); // nothing differed
}

void TestViewEdits::renamesUnlessTheNameIsTaken()
{
    const test::TestWorkspace workspace;
    ViewEdits edits(*workspace);
    QVERIFY(edits.save(u"matrix"_s, u"One"_s, u"{}"_s));
    QVERIFY(edits.save(u"matrix"_s, u"Two"_s, u"{}"_s));
    const SavedView one = edits.views(u"matrix"_s)->constFirst();
    const Result<void> refused = edits.rename(one, u"two"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NameTaken);
    QVERIFY(edits.rename(one, u"ONE"_s)); // its own name in another case
    QCOMPARE(namesOf(*workspace, u"matrix"_s), (QStringList{u"ONE"_s, u"Two"_s}));
}

void TestViewEdits::removesAndUndoes()
{
    const test::TestWorkspace workspace;
    ViewEdits edits(*workspace);
    QVERIFY(edits.save(u"matrix"_s, u"One"_s, u"{}"_s));
    QVERIFY(edits.remove(edits.views(u"matrix"_s)->constFirst()));
    QVERIFY(namesOf(*workspace, u"matrix"_s).isEmpty());
    QVERIFY(workspace->undo());
    QCOMPARE(namesOf(*workspace, u"matrix"_s), QStringList{u"One"_s});
}

void TestViewEdits::needsAName()
{
    const test::TestWorkspace workspace;
    const Result<void> refused = ViewEdits(*workspace).save(u"matrix"_s, u"  "_s, u"{}"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ValueMissing);
    QVERIFY(namesOf(*workspace, u"matrix"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestViewEdits)
#include "tst_viewedits.moc"
