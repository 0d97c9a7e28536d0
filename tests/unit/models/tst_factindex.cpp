// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactroles.h"
#include "models/factindex.h"
#include "models/factwords.h"
#include "models/matrixfilter.h"
#include "models/matrixmodel.h"
#include "support/testworkspace.h"
#include "workspace/celledits.h"
#include "workspace/contactedits.h"
#include "workspace/ruleedits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const CellPlace kContactsOfHungary{u"HU"_s, 8};

QString addPolicyContact(Workspace &workspace, QDate confirmed)
{
    Contact contact;
    contact.state = u"HU"_s;
    contact.roles = role::kOscePolicy;
    contact.name = u"Anna Beispiel"_s;
    contact.from = confirmed;
    Confirmation event;
    event.event = ConfirmationEvent::Nominated;
    event.on = confirmed;
    return ContactEdits(workspace).add(contact, event).value();
}

} // namespace

class tst_FactIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void worksOutNothingUnasked();
    void findsWhatDiffers();
    void followsCells();
    void followsContactsAndRules();
    void followsTheDay();
    void theMatrixTells();
    void theFilterKeepsWhatDiffers();
    void recordsHaveNames();
    void isQuick();

private:
    std::unique_ptr<test::TestWorkspace> m_workspace; // on 22 November 2025
};

void tst_FactIndex::init()
{
    m_workspace = std::make_unique<test::TestWorkspace>();
    addPolicyContact(**m_workspace, {2025, 3, 1});
}

void tst_FactIndex::worksOutNothingUnasked()
{
    FactIndex index(**m_workspace);
    QVERIFY(!index.isPrepared(2025));
    QCOMPARE(index.suggested(2025, kContactsOfHungary), std::nullopt);
    QCOMPARE(index.count(2025), 0);
    QSignalSpy prepared(&index, &FactIndex::prepared);
    QVERIFY(CellEdits(**m_workspace).setStatus(2025, {{u"AT"_s, 1}}, Status::Implemented));
    addPolicyContact(**m_workspace, {2025, 4, 1});
    QCoreApplication::processEvents();
    QCOMPARE(prepared.size(), 0);
}

void tst_FactIndex::findsWhatDiffers()
{
    FactIndex index(**m_workspace);
    QSignalSpy prepared(&index, &FactIndex::prepared);
    index.prepare(2025);
    QCOMPARE(index.count(2025), 1);
    QCOMPARE(index.suggested(2025, kContactsOfHungary), std::optional(Status::PartlyImplemented));
    QCOMPARE(index.suggested(2025, {u"AT"_s, 8}), std::nullopt);
    QCOMPARE(index.suggested(2024, kContactsOfHungary), std::nullopt);
    index.prepare(2025); // it is known already
    QCOMPARE(prepared.size(), 1);
    QCOMPARE(index.factsOf(2025, kContactsOfHungary).size(), 1);
}

void tst_FactIndex::followsCells()
{
    FactIndex index(**m_workspace);
    index.prepare(2025);
    QSignalSpy changed(&index, &FactIndex::cellsChanged);
    CellEdits edits(**m_workspace);
    QVERIFY(edits.setStatus(2025, {kContactsOfHungary, {u"AT"_s, 8}}, Status::PartlyImplemented));
    QCOMPARE(index.count(2025), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().at(1).value<QList<CellPlace>>(), QList{kContactsOfHungary});
    QVERIFY((*m_workspace)->undo());
    QCOMPARE(index.count(2025), 1);
    // A State's own word is not disagreed with.
    QVERIFY(edits.setStatus(2025, {kContactsOfHungary}, Status::PrefersNotToSay));
    QCOMPARE(index.count(2025), 0);
}

void tst_FactIndex::followsContactsAndRules()
{
    FactIndex index(**m_workspace);
    index.prepare(2025);
    QVERIFY(CellEdits(**m_workspace).setStatus(2025, {kContactsOfHungary}, Status::PartlyImplemented));
    QCOMPARE(index.count(2025), 0);
    QSignalSpy prepared(&index, &FactIndex::prepared);
    Contact contact = *(*m_workspace)->contacts().contacts().constBegin();
    contact.roles = joinRoles({role::kOscePolicy, role::kOsceTechnical});
    QVERIFY(ContactEdits(**m_workspace).correct(contact));
    QVERIFY(ContactEdits(**m_workspace).correct(contact));
    QTRY_COMPARE(index.suggested(2025, kContactsOfHungary), std::optional(Status::Implemented));
    QCOMPARE(prepared.size(), 1);
    Rules rules;
    rules.confirmationMonths = 3; // and the confirmation of March does no longer hold
    QVERIFY(changeRules(**m_workspace, rules));
    QTRY_COMPARE(index.count(2025), 0);
}

void tst_FactIndex::followsTheDay()
{
    Contact contact = *(*m_workspace)->contacts().contacts().constBegin();
    contact.roles = joinRoles({role::kOscePolicy, role::kOsceTechnical});
    QVERIFY(ContactEdits(**m_workspace).correct(contact));
    FactIndex index(**m_workspace);
    index.prepare(2025);
    QCOMPARE(index.suggested(2025, kContactsOfHungary), std::optional(Status::Implemented));
    QSignalSpy prepared(&index, &FactIndex::prepared);
    index.followDay();
    QCOMPARE(prepared.size(), 0);
    m_workspace->clock().addDays(1);
    index.followDay();
    QCOMPARE(prepared.size(), 1);
}

void tst_FactIndex::theMatrixTells()
{
    Selection selection;
    selection.setYear(2025);
    MatrixModel model(**m_workspace, selection);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    FactIndex index(**m_workspace);
    model.setFacts(index);
    const QPersistentModelIndex cell = model.indexOf(kContactsOfHungary);
    QVERIFY(!cell.data(MatrixModel::SuggestedRole).isValid());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    index.prepare(2025);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(Status(cell.data(MatrixModel::SuggestedRole).toInt()), Status::PartlyImplemented);
    const QString told = cell.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(told.contains(u"≠ The facts suggest: partly implemented\n"), qPrintable(told));
    QVERIFY2(told.contains(u"1 contact(s) nominated"), qPrintable(told));
    QVERIFY(!model.indexOf({u"AT"_s, 8}).data(Qt::AccessibleTextRole).toString().contains(u'≠'));
    selection.setYear(2024); // not worked out
    QVERIFY(!model.indexOf(kContactsOfHungary).data(MatrixModel::SuggestedRole).isValid());
}

void tst_FactIndex::theFilterKeepsWhatDiffers()
{
    Selection selection;
    selection.setYear(2025);
    MatrixModel model(**m_workspace, selection);
    FactIndex index(**m_workspace);
    model.setFacts(index);
    MatrixFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    index.prepare(2025);
    filter.setOnlyDiffering(true);
    QCOMPARE(filter.shownStates(), QStringList{u"HU"_s});
    QVERIFY(!filter.index(0, 7).data(MatrixFilter::IsFadedRole).toBool());
    QVERIFY(filter.index(0, 6).data(MatrixFilter::IsFadedRole).toBool());
    QVERIFY(CellEdits(**m_workspace).setStatus(2025, {kContactsOfHungary}, Status::PartlyImplemented));
    QCOMPARE(filter.rowCount(), 0); // settled, so it goes
    filter.setOnlyDiffering(false);
    QCOMPARE(filter.rowCount(), 57);
}

void tst_FactIndex::recordsHaveNames()
{
    const Contact contact = *(*m_workspace)->contacts().contacts().constBegin();
    QVERIFY(recordLabel(**m_workspace, {RecordKind::Contact, contact.id}).contains(u"Anna Beispiel"));
    QCOMPARE(recordLabel(**m_workspace, {RecordKind::Contact, u"gone"_s}), u"gone"_s);
}

void tst_FactIndex::isQuick()
{
    const test::TestWorkspace workspace(Sample::Demonstration);
    static_cast<void>(workspace->factSources(2025)); // read
    FactIndex index(*workspace);
    QBENCHMARK_ONCE
    {
        index.prepare(2025);
    }
    QVERIFY(index.count(2025) > 0);
}

QTEST_GUILESS_MAIN(tst_FactIndex)
#include "tst_factindex.moc"
