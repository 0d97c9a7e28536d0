// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statemeasuremodel.h"
#include "support/contactfixture.h"
#include "support/testworkspace.h"
#include "workspace/celledits.h"
#include "workspace/evidenceedits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_StateMeasureModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsTheMeasuresOfTheYear();
    void looksBackToTheComparedYear();
    void isEditedInPlace();
    void whatCannotBeStoredStays();
    void aReasonIsAskedForElsewhere();
    void lockedCellsSayWhy();
    void aReadOnlyWorkspaceIsNotEdited();
    void factsAreWorkedOutWhenAskedFor();
    void switchingTellsPreciselyWhatChanged();
    void aStateThatTakesNoPartHasNoRows();

private:
    [[nodiscard]] QVariant at(int measure, int column, int role = Qt::DisplayRole) const
    {
        return m_model->indexOf(measure, column).data(role);
    }
    [[nodiscard]] Assessment recorded(int measure) const
    {
        return (*m_workspace)->year(2025).assessmentOrBlank({u"HU"_s, measure});
    }

    std::unique_ptr<test::TestWorkspace> m_workspace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<StateMeasureModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_StateMeasureModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_workspace = std::make_unique<test::TestWorkspace>();
    m_selection = std::make_unique<Selection>();
    m_selection->setYear(2025);
    m_model = std::make_unique<StateMeasureModel>(**m_workspace, *m_selection);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setState(u"HU"_s);
}

void tst_StateMeasureModel::listsTheMeasuresOfTheYear()
{
    QCOMPARE(m_model->rowCount(), 16);
    QCOMPARE(at(8, StateMeasureModel::Number).toString(), u"8"_s);
    QCOMPARE(at(8, StateMeasureModel::Title).toString(), u"Points of contact"_s);
    QCOMPARE(at(8, StateMeasureModel::Now).toString(), u"No information"_s);
    QCOMPARE(at(8, StateMeasureModel::Done).toString(), u"not yet filled in"_s);
    QCOMPARE(at(8, StateMeasureModel::Done, Qt::EditRole).toString(), QString());
    QCOMPARE(at(8, StateMeasureModel::EvidenceCount).toString(), QString());
    QCOMPARE(m_model->withoutEntry().size(), 16);
    Evidence piece;
    piece.title = u"Strategy"_s;
    piece.address = u"https://a.example"_s;
    QVERIFY(EvidenceEdits(**m_workspace).addLink(m_workspace->cell(u"HU"_s, 8), piece));
    QCOMPARE(at(8, StateMeasureModel::EvidenceCount).toString(), u"1"_s);
    m_selection->setYear(2014); // before the decision of 2016
    QCOMPARE(m_model->measures(), (QList{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}));
}

void tst_StateMeasureModel::looksBackToTheComparedYear()
{
    const CellPlace place{u"HU"_s, 8};
    QVERIFY(CellEdits(**m_workspace).setStatus(2024, {place}, Status::InPreparation));
    QVERIFY(CellEdits(**m_workspace).setStatus(2020, {place}, Status::NoActivity));
    const auto heading = [this] {
        return m_model->headerData(StateMeasureModel::Before, Qt::Horizontal, Qt::DisplayRole);
    };
    QCOMPARE(heading().toString(), u"2024"_s);
    QCOMPARE(at(8, StateMeasureModel::Before, role::kStatus).toInt(), int(Status::InPreparation));
    QSignalSpy headings(m_model.get(), &QAbstractItemModel::headerDataChanged);
    m_selection->setComparedYear(2020);
    QCOMPARE(headings.size(), 1);
    QCOMPARE(heading().toString(), u"2020"_s);
    QCOMPARE(at(8, StateMeasureModel::Before).toString(), labelOf(Status::NoActivity));
    m_selection->setComparedYear(2014);
    QVERIFY(!at(12, StateMeasureModel::Before, role::kStatus).isValid());
    QVERIFY(at(12, StateMeasureModel::Before, Qt::ToolTipRole).toString().contains(u"2016"_s));
}

void tst_StateMeasureModel::isEditedInPlace()
{
    QVERIFY(m_model->setData(m_model->indexOf(3, StateMeasureModel::Now), u"Partly implemented"_s));
    QCOMPARE(recorded(3).status, Status::PartlyImplemented);
    QVERIFY(m_model->setData(m_model->indexOf(3, StateMeasureModel::Done), u" Talks with Austria "_s));
    QCOMPARE(recorded(3).done, u"Talks with Austria"_s);
    QCOMPARE((*m_workspace)->undoTitle(), u"Hungary, CBM\u00A03: what was done"_s);
    QVERIFY(m_model->setData(m_model->indexOf(3, StateMeasureModel::WorkColumn), labelOf(Work::Confirmed)));
    QCOMPARE(recorded(3).work, Work::Confirmed);
    QVERIFY(!m_model->unconfirmed().contains(3));
    QVERIFY(!m_model->setData(m_model->indexOf(3, StateMeasureModel::Title), u"Another"_s));
    QVERIFY(!m_model->setData(m_model->indexOf(3, StateMeasureModel::Done), u"Talks with Austria"_s)); // the same
    QSignalSpy refused(m_model.get(), &StateMeasureModel::editRefused);
    QVERIFY(!m_model->setData(m_model->indexOf(3, StateMeasureModel::Done), QString(kLongestText + 1, u'x')));
    QCOMPARE(refused.size(), 1);
    for (int step = 0; step < 3; ++step)
        QVERIFY((*m_workspace)->undo());
    QCOMPARE(at(3, StateMeasureModel::Now).toString(), u"No information"_s);
}

void tst_StateMeasureModel::whatCannotBeStoredStays()
{
    QSignalSpy refused(m_model.get(), &StateMeasureModel::editRefused);
    const QString tooLong(kLongestText + 1, u'x');
    const QModelIndex done = m_model->indexOf(8, StateMeasureModel::Done);
    QVERIFY(!m_model->setData(done, tooLong));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(at(8, StateMeasureModel::Done, Qt::EditRole).toString(), tooLong);
    QVERIFY(at(8, StateMeasureModel::Done).toString().startsWith(u"not saved"_s));
    m_model->setState(u"AT"_s);
    QCOMPARE(at(8, StateMeasureModel::Done, Qt::EditRole).toString(), QString());
    QCOMPARE(m_model->unsaved(), QStringList{u"Hungary, CBM\u00A08"_s});
    QVERIFY(!m_model->saveUnsaved());
    m_model->setState(u"HU"_s);
    QCOMPARE(at(8, StateMeasureModel::Done, Qt::EditRole).toString(), tooLong);
    QVERIFY(m_model->setData(m_model->indexOf(8, StateMeasureModel::Done), u"Short"_s));
    QVERIFY(m_model->unsaved().isEmpty());
    QCOMPARE(recorded(8).done, u"Short"_s);

    QVERIFY(!m_model->setData(m_model->indexOf(8, StateMeasureModel::Done), tooLong));
    m_model->discardUnsaved();
    QVERIFY(m_model->unsaved().isEmpty());
    QCOMPARE(at(8, StateMeasureModel::Done, Qt::EditRole).toString(), u"Short"_s);
}

void tst_StateMeasureModel::aReasonIsAskedForElsewhere()
{
    QSignalSpy asked(m_model.get(), &StateMeasureModel::reasonNeeded);
    const QModelIndex cell = m_model->indexOf(3, StateMeasureModel::Now);
    QVERIFY(!m_model->setData(cell, labelOf(Status::NotApplicable)));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<CellPlace>(), (CellPlace{u"HU"_s, 3}));
    QCOMPARE(recorded(3).status, Status::NoInformation);
}

void tst_StateMeasureModel::lockedCellsSayWhy()
{
    const QModelIndex cell = m_model->indexOf(3, StateMeasureModel::Now);
    QVERIFY(cell.flags().testFlag(Qt::ItemIsEditable));
    m_workspace->lock(u"HU"_s);
    QVERIFY(!cell.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(cell.data(StateMeasureModel::IsLockedRole).toBool());
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"is locked"_s));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"is locked"_s));
    QVERIFY(!m_model->setData(cell, labelOf(Status::Implemented)));
}

void tst_StateMeasureModel::aReadOnlyWorkspaceIsNotEdited()
{
    m_tester.reset();
    m_model.reset();
    m_workspace->reopen(OpenMode::ReadOnly);
    m_model = std::make_unique<StateMeasureModel>(**m_workspace, *m_selection);
    m_model->setState(u"HU"_s);
    QVERIFY(!m_model->indexOf(3, StateMeasureModel::Now).flags().testFlag(Qt::ItemIsEditable));
}

void tst_StateMeasureModel::factsAreWorkedOutWhenAskedFor()
{
    test::enterContact(**m_workspace, test::contactOf(u"HU"_s, role::kOscePolicy, u"M. Példa"_s), {2025, 11, 1});
    test::enterContact(**m_workspace, test::contactOf(u"HU"_s, role::kOsceTechnical, u"N. Példa"_s), {2025, 11, 1});
    QVERIFY(CellEdits(**m_workspace).setStatus(2025, {{u"HU"_s, 8}}, Status::NoActivity));
    QVERIFY(!at(8, StateMeasureModel::Now, StateMeasureModel::SuggestedRole).isValid());
    m_model->workOutFacts();
    QCOMPARE(at(8, StateMeasureModel::Now, StateMeasureModel::SuggestedRole).toInt(), int(Status::Implemented));
    QVERIFY(at(8, StateMeasureModel::Now, Qt::ToolTipRole).toString().contains(u"≠"_s));
    QVERIFY(m_model->setData(m_model->indexOf(8, StateMeasureModel::Now), labelOf(Status::Implemented)));
    QVERIFY(!at(8, StateMeasureModel::Now, StateMeasureModel::SuggestedRole).isValid());
}

void tst_StateMeasureModel::switchingTellsPreciselyWhatChanged()
{
    QVERIFY(CellEdits(**m_workspace).setStatus(2025, {{u"AT"_s, 5}}, Status::Implemented));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(CellEdits(**m_workspace).setStatus(2025, {{u"HU"_s, 5}}, Status::InPreparation));
    QCOMPARE(changes.size(), 1);
    const QPersistentModelIndex row = m_model->indexOf(5, StateMeasureModel::Now);
    m_model->setState(u"AT"_s);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(row.data().toString(), labelOf(Status::Implemented));
}

void tst_StateMeasureModel::aStateThatTakesNoPartHasNoRows()
{
    m_model->setState(u"JP"_s); // a Partner for Co-operation
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setState(u"HU"_s);
    QCOMPARE(m_model->rowCount(), 16);
}

QTEST_GUILESS_MAIN(tst_StateMeasureModel)
#include "tst_statemeasuremodel.moc"
