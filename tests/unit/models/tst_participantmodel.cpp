// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/participantmodel.h"
#include "models/roles.h"
#include "support/testworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_ParticipantModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsStatesAndPartners();
    void groupsFollowTheYear();

private:
    test::TestWorkspace m_workspace;
};

namespace {

int rowOf(const ParticipantModel &model, const QString &code)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, ParticipantModel::Code).data().toString() == code)
            return row;
    }
    return -1;
}

} // namespace

void tst_ParticipantModel::listsStatesAndPartners()
{
    ParticipantModel model(m_workspace->participants(), 2025);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), int(m_workspace->participants().states().size()));
    const int hungary = rowOf(model, u"HU"_s);
    QCOMPARE(model.index(hungary, ParticipantModel::Name).data().toString(), u"Hungary"_s);
    QCOMPARE(model.index(hungary, ParticipantModel::Joined).data(role::kSort).toDate(), QDate(1973, 6, 25));
    QCOMPARE(model.index(hungary, ParticipantModel::Kind).data().toString(), u"participating State"_s);
    QCOMPARE(model.index(rowOf(model, u"JP"_s), ParticipantModel::Kind).data().toString(),
             u"Asian Partner for Co-operation"_s);
}

void tst_ParticipantModel::groupsFollowTheYear()
{
    ParticipantModel model(m_workspace->participants(), 2022);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QModelIndex groups = model.index(rowOf(model, u"FI"_s), ParticipantModel::Groups);
    QVERIFY(!groups.data().toString().contains(u"NATO"));
    QSignalSpy changed(&model, &ParticipantModel::dataChanged);
    QSignalSpy heading(&model, &ParticipantModel::headerDataChanged);
    model.setYear(2023);
    QVERIFY(groups.data().toString().contains(u"NATO"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(heading.size(), 1);
    QVERIFY(model.headerData(ParticipantModel::Groups, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"2023"));
}

QTEST_GUILESS_MAIN(tst_ParticipantModel)
#include "tst_participantmodel.moc"
