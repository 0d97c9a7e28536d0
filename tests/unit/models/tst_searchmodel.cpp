// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchmodel.h"
#include "support/contactfixture.h"
#include "support/testworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

SearchOffer offer(HitKind kind, const QString &title, const QString &target, const QStringList &words = {})
{
    return {{kind, title, {}, target, {}}, words};
}

bool always(const Hit &)
{
    return true;
}

QStringList titlesOf(const SearchModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row, 0).data().toString());
    return titles;
}

} // namespace

class tst_SearchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTitleKindAndDetail();
    void hitsBelongToTheirRows();
    void pagesAndActionsAreOffered();
    void whatIsNotPossibleIsLeftOut();
    void noQuestionNoRows();
    void atMostFifty();
    void followsTheWorkspaceAtTheNextQuestion();

private:
    test::TestWorkspace m_workspace;
};

void tst_SearchModel::showsTitleKindAndDetail()
{
    SearchModel model(*m_workspace, {offer(HitKind::Page, u"Quince"_s, u"quince"_s)}, always);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.search(u"hungary"_s);
    const QModelIndex first = model.index(0, 0);
    QCOMPARE(first.data().toString(), u"Hungary"_s);
    QCOMPARE(first.data(role::kDetail).toString(), u"State · HU"_s);
    QCOMPARE(first.data(SearchModel::KindRole).toInt(), int(HitKind::State));
    QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), u"Hungary, State · HU"_s);
    model.search(u"quince"_s);
    QCOMPARE(model.index(0, 0).data(role::kDetail).toString(), u"Page"_s);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

void tst_SearchModel::hitsBelongToTheirRows()
{
    SearchModel model(*m_workspace, {}, always);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString &question : {u"a"_s, u"an"_s, u"land"_s, u"ireland"_s, u"e"_s}) {
        model.search(question);
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.hit(row).title, model.index(row, 0).data().toString());
    }
}

void tst_SearchModel::pagesAndActionsAreOffered()
{
    SearchModel model(*m_workspace,
                      {offer(HitKind::Action, u"Import…"_s, u"3"_s, {u"spreadsheet"_s}),
                       offer(HitKind::Page, u"Important things"_s, u"things"_s)},
                      always);
    model.search(u"import"_s);
    QCOMPARE(titlesOf(model), QStringList({u"Import…"_s, u"Important things"_s}));
    model.search(u"spreadsheet"_s);
    QCOMPARE(titlesOf(model), QStringList{u"Import…"_s});
    QCOMPARE(model.hit(0).target, u"3"_s);
}

void tst_SearchModel::whatIsNotPossibleIsLeftOut()
{
    bool isPossible = false;
    int asked = 0;
    SearchModel model(*m_workspace, {offer(HitKind::Action, u"Hungary up"_s, u"1"_s)}, [&](const Hit &hit) {
        ++asked;
        return isPossible && hit.kind == HitKind::Action;
    });
    model.search(u"hungary"_s);
    QCOMPARE(titlesOf(model), QStringList{u"Hungary"_s});
    QCOMPARE(asked, 1); // States are always possible
    isPossible = true;
    model.search(u"hungary"_s);
    QCOMPARE(titlesOf(model), QStringList({u"Hungary"_s, u"Hungary up"_s}));
}

void tst_SearchModel::noQuestionNoRows()
{
    SearchModel model(*m_workspace, {}, always);
    model.search(u"hungary"_s);
    QCOMPARE(model.rowCount(), 1);
    model.search(u" "_s);
    QCOMPARE(model.rowCount(), 0);
}

void tst_SearchModel::atMostFifty()
{
    QList<SearchOffer> offers;
    for (int i = 0; i < 80; ++i)
        offers.append(offer(HitKind::Page, u"Quince %1"_s.arg(i), QString::number(i)));
    SearchModel model(*m_workspace, offers, always);
    model.search(u"quince"_s);
    QCOMPARE(model.rowCount(), 50);
}

void tst_SearchModel::followsTheWorkspaceAtTheNextQuestion()
{
    test::TestWorkspace workspace;
    SearchModel model(*workspace, {}, always);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.search(u"quillfeather"_s);
    QCOMPARE(model.rowCount(), 0);
    QSignalSpy inserted(&model, &SearchModel::rowsInserted);
    Contact former = test::contactOf(u"HU"_s, role::kOscePolicy, u"Quillfeather"_s);
    former.from = {2020, 1, 1};
    former.until = {2022, 1, 1};
    const QString id = test::enterContact(*workspace, former, {2020, 1, 1});
    QCOMPARE(inserted.size(), 0);
    model.search(u"quillfeather"_s);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.hit(0).record.key, id);
    QVERIFY(ContactEdits(*workspace).erase({id}));
    model.search(u"quillfeather"_s);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(tst_SearchModel)
#include "tst_searchmodel.moc"
