// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrixfilter.h"
#include "models/matrixmodel.h"
#include "support/testworkspace.h"
#include "workspace/celledits.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

/// Austria has implemented everything, Hungary all but CBM 8 and a text in it, the others nothing. Austria's CBM 3 and
/// Hungary's CBM 8 changed since 2024; every other cell is as it was.
class tst_MatrixFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsEverythingAtFirst();
    void combines_data();
    void combines();
    void searchesTexts_data();
    void searchesTexts();
    void fadesWhatIsNotSoughtFor();
    void sortsByCountOnRequestOnly();
    void followsAnEdit();
    void followsTheYear();

private:
    struct Shown {
        Selection selection;
        MatrixModel model;
        MatrixFilter filter;
        QAbstractItemModelTester tester;

        explicit Shown(Workspace &workspace)
            : model(workspace, selection)
            , tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest)
        {
            filter.setSourceModel(&model);
        }
    };

    void fill();
    [[nodiscard]] QModelIndex at(const QString &state, int measure) const
    {
        return m_shown->filter.mapFromSource(m_shown->model.indexOf({state, measure}));
    }

    std::unique_ptr<test::TestWorkspace> m_workspace;
    std::unique_ptr<Shown> m_shown;
};

void tst_MatrixFilter::init()
{
    m_workspace = std::make_unique<test::TestWorkspace>();
    fill();
    m_shown = std::make_unique<Shown>(**m_workspace);
    m_shown->selection.setYear(2025);
}

void tst_MatrixFilter::cleanup()
{
    m_shown.reset();
    m_workspace.reset();
}

void tst_MatrixFilter::fill()
{
    CellEdits edits(**m_workspace);
    for (const int year : {2024, 2025}) {
        const YearMatrix matrix = (*m_workspace)->matrix(year);
        QVERIFY(edits.setStatus(year, matrix.cells({u"AT"_s, u"HU"_s}, matrix.measureNumbers()), Status::Implemented));
    }
    QVERIFY(edits.setStatus(2024, {{u"AT"_s, 3}}, Status::NoActivity));
    Assessment assessment = (*m_workspace)->year(2025).assessmentOrBlank({u"HU"_s, 8});
    assessment.status = Status::PartlyImplemented;
    assessment.done = u"A second point of contact, Ödön"_s;
    QVERIFY(edits.setAssessment(assessment, u"text"_s));
}

void tst_MatrixFilter::showsEverythingAtFirst()
{
    QCOMPARE(m_shown->filter.rowCount(), 57);
    QCOMPARE(m_shown->filter.shownStates(), m_shown->model.states());
    QCOMPARE(at(u"HU"_s, 1).data(MatrixFilter::IsFadedRole).toBool(), false);
}

void tst_MatrixFilter::combines_data()
{
    QTest::addColumn<QStringList>("group");
    QTest::addColumn<bool>("gaps");
    QTest::addColumn<bool>("changed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("states");
    const QStringList three{u"AT"_s, u"DE"_s, u"HU"_s};
    const QStringList german{u"AT"_s, u"DE"_s};
    QTest::newRow("group") << three << false << false << QString() << three;
    QTest::newRow("group, gaps") << three << true << false << QString() << QStringList{u"DE"_s, u"HU"_s};
    QTest::newRow("group, changed") << three << false << true << QString() << QStringList{u"AT"_s, u"HU"_s};
    QTest::newRow("group, changed gaps") << three << true << true << QString() << QStringList{u"HU"_s};
    QTest::newRow("group, name") << three << false << false << u"ger"_s << QStringList{u"DE"_s};
    QTest::newRow("group, text, gaps") << three << true << false << u"odon"_s << QStringList{u"HU"_s};
    QTest::newRow("all four") << three << true << true << u"contact"_s << QStringList{u"HU"_s};
    QTest::newRow("another group") << german << true << true << u"contact"_s << QStringList();
}

void tst_MatrixFilter::combines()
{
    QFETCH(QStringList, group);
    QFETCH(bool, gaps);
    QFETCH(bool, changed);
    QFETCH(QString, text);
    QFETCH(QStringList, states);
    m_shown->selection.setComparedYear(2024);
    MatrixFilter &filter = m_shown->filter;
    filter.setGroupMembers(group);
    filter.setOnlyGaps(gaps);
    filter.setOnlyChanged(changed);
    filter.setText(text);
    QCOMPARE(filter.shownStates(), states);
    filter.setGroupMembers(std::nullopt);
    filter.setOnlyGaps(false);
    filter.setOnlyChanged(false);
    filter.setText({});
    QCOMPARE(filter.rowCount(), 57);
}

void tst_MatrixFilter::searchesTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("states");
    QTest::newRow("case") << u"HUNG"_s << QStringList{u"HU"_s};
    QTest::newRow("accents typed") << u"ödön"_s << QStringList{u"HU"_s};
    QTest::newRow("accents left out") << u"ODON"_s << QStringList{u"HU"_s};
    QTest::newRow("accents of a name") << u"turkiye"_s << QStringList{u"TR"_s};
    QTest::newRow("no pattern") << u".*"_s << QStringList();
    QTest::newRow("nothing found") << u"zzz"_s << QStringList();
}

void tst_MatrixFilter::searchesTexts()
{
    QFETCH(QString, text);
    QFETCH(QStringList, states);
    m_shown->filter.setText(text);
    QCOMPARE(m_shown->filter.shownStates(), states);
}

void tst_MatrixFilter::fadesWhatIsNotSoughtFor()
{
    m_shown->filter.setOnlyGaps(true);
    QVERIFY(!at(u"AT"_s, 1).isValid());
    QCOMPARE(at(u"HU"_s, 8).data(MatrixFilter::IsFadedRole).toBool(), false);
    QCOMPARE(at(u"HU"_s, 7).data(MatrixFilter::IsFadedRole).toBool(), true);
    m_shown->filter.setOnlyGaps(false);
    QCOMPARE(at(u"HU"_s, 7).data(MatrixFilter::IsFadedRole).toBool(), false);
}

void tst_MatrixFilter::sortsByCountOnRequestOnly()
{
    MatrixFilter &filter = m_shown->filter;
    QCOMPARE(filter.shownStates(), m_shown->model.states());
    filter.sort(m_shown->model.totalColumn(), Qt::DescendingOrder);
    QCOMPARE(filter.shownStates().mid(0, 3), (QStringList{u"AT"_s, u"HU"_s, u"AL"_s}));
    filter.sort(-1);
    QCOMPARE(filter.shownStates(), m_shown->model.states());
    QVERIFY(CellEdits(**m_workspace).setStatus(2025, {{u"UZ"_s, 1}}, Status::Implemented));
    QCOMPARE(filter.shownStates(), m_shown->model.states());
}

void tst_MatrixFilter::followsAnEdit()
{
    m_shown->filter.setGroupMembers(QStringList{u"AT"_s, u"HU"_s});
    m_shown->filter.setOnlyGaps(true);
    QCOMPARE(m_shown->filter.shownStates(), QStringList{u"HU"_s});
    QVERIFY(CellEdits(**m_workspace).setStatus(2025, {{u"HU"_s, 8}}, Status::Implemented));
    QCOMPARE(m_shown->filter.rowCount(), 0);
    QVERIFY((*m_workspace)->undo());
    QCOMPARE(m_shown->filter.shownStates(), QStringList{u"HU"_s});
}

void tst_MatrixFilter::followsTheYear()
{
    m_shown->filter.setGroupMembers(QStringList{u"AT"_s, u"HU"_s});
    m_shown->filter.setOnlyGaps(true);
    m_shown->selection.setYear(2024);
    QCOMPARE(m_shown->filter.shownStates(), QStringList{u"AT"_s});
    QCOMPARE(at(u"AT"_s, 3).data(MatrixFilter::IsFadedRole).toBool(), false);
}

QTEST_GUILESS_MAIN(tst_MatrixFilter)
#include "tst_matrixfilter.moc"
