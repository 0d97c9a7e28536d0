// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/catalogue.h"
#include "models/matrixmodel.h"
#include "support/testclock.h"
#include "support/testworkspace.h"
#include "workspace/celledits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class tst_MatrixModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cellsExist_data();
    void cellsExist();
    void statesAppearWhenTheyJoin();
    void isEmptyWithoutAYear();
    void tellsTheStatus_data();
    void tellsTheStatus();
    void tellsTheRoles();
    void tellsTheTotal();
    void headers();
    void textsArePlain();
    void findsPlaces();
    void announcesOneEditPrecisely();
    void announcesALockForTheWholeState();
    void announcesManyEditsAtOnce();
    void staysSilentAboutOtherYears();
    void movements_data();
    void movements();
    void followsTheYear();
    void orders_data();
    void orders();

private:
    struct Shown {
        Selection selection;
        MatrixModel model;
        QAbstractItemModelTester tester;

        explicit Shown(Workspace &workspace)
            : model(workspace, selection)
            , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        {}
    };

    [[nodiscard]] CellEdits edits() const { return CellEdits(**m_workspace); }
    [[nodiscard]] QModelIndex at(const QString &state, int measure) const
    {
        return m_shown->model.indexOf({state, measure});
    }

    std::unique_ptr<test::TestWorkspace> m_workspace;
    std::unique_ptr<Shown> m_shown;
};

void tst_MatrixModel::init()
{
    m_workspace = std::make_unique<test::TestWorkspace>();
    m_shown = std::make_unique<Shown>(**m_workspace);
    m_shown->selection.setYear(2025);
}

void tst_MatrixModel::cleanup()
{
    m_shown.reset();
    m_workspace.reset();
}

void tst_MatrixModel::cellsExist_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("measure");
    QTest::addColumn<bool>("exists");
    QTest::newRow("CBM 11 in 2013") << 2013 << 11 << true;
    QTest::newRow("CBM 12 in 2013") << 2013 << 12 << false;
    QTest::newRow("CBM 12 in 2015") << 2015 << 12 << false;
    QTest::newRow("CBM 16 in 2015") << 2015 << 16 << false;
    QTest::newRow("CBM 12 in 2016") << 2016 << 12 << true;
    QTest::newRow("CBM 16 in 2016") << 2016 << 16 << true;
    QTest::newRow("CBM 1 in 2012") << 2012 << 1 << false;
    QTest::newRow("CBM 1 in 2025") << 2025 << 1 << true;
}

void tst_MatrixModel::cellsExist()
{
    QFETCH(int, year);
    QFETCH(int, measure);
    QFETCH(bool, exists);
    m_shown->selection.setYear(year);
    const QModelIndex cell = at(u"HU"_s, measure);
    QVERIFY(cell.isValid());
    QCOMPARE(cell.data(MatrixModel::StatusRole).isValid(), exists);
    QCOMPARE(cell.data().toString().isEmpty(), !exists);
    const QString said = cell.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(u"was adopted in") == !exists, qPrintable(said));
}

void tst_MatrixModel::statesAppearWhenTheyJoin()
{
    Result<Reference> reference = builtInReference(builtInFrameworks().constFirst());
    QVERIFY(reference.has_value());
    QList<State> states = reference->participants.states();
    for (State &state : states) {
        if (state.code == u"MN")
            state.joined = QDate(2020, 11, 21);
        if (state.code == u"MT")
            state.left = QDate(2021, 6, 30);
    }
    reference->participants = Participants(states, reference->participants.groups(), reference->participants.forums());
    const test::FixedClock clock;
    const auto workspace =
        Workspace::create(m_workspace->path(u"other.tessera"_s), reference->framework.id,
                          {[&](const QString &) { return reference; }, {u"Anna"_s, u"desk"_s}, clock});
    QVERIFY(workspace.has_value());
    Shown shown(**workspace);
    const auto isShown = [&](int year, const QString &state) {
        shown.selection.setYear(year);
        return shown.model.states().contains(state) && shown.model.indexOf({state, 1}).isValid();
    };
    QVERIFY(!isShown(2019, u"MN"_s));
    QVERIFY(isShown(2020, u"MN"_s));
    QVERIFY(isShown(2021, u"MT"_s));
    QVERIFY(!isShown(2022, u"MT"_s));
    QCOMPARE(shown.model.rowCount(), 56);
}

void tst_MatrixModel::isEmptyWithoutAYear()
{
    Shown shown(**m_workspace);
    QCOMPARE(shown.model.rowCount(), 0);
    shown.selection.setYear(2025);
    QCOMPARE(shown.model.rowCount(), 57);
    QCOMPARE(shown.model.columnCount(), 17);
}

void tst_MatrixModel::tellsTheStatus_data()
{
    QTest::addColumn<Status>("status");
    for (const Choice<Status> &choice : choices<Status>())
        QTest::newRow(choice.id) << choice.value;
}

void tst_MatrixModel::tellsTheStatus()
{
    QFETCH(Status, status);
    QVERIFY(edits().setStatus(2025, {{u"HU"_s, 8}}, status, u"because"_s));
    const QModelIndex cell = at(u"HU"_s, 8);
    QCOMPARE(cell.data(MatrixModel::StatusRole).toInt(), int(status));
    QCOMPARE(cell.data().toString(), labelOf(status));
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"Hungary, CBM\u00A08: "_s + labelOf(status));
}

void tst_MatrixModel::tellsTheRoles()
{
    const QModelIndex cell = at(u"HU"_s, 8);
    QCOMPARE(cell.data(MatrixModel::StateRole).toString(), u"HU"_s);
    QCOMPARE(cell.data(MatrixModel::MeasureRole).toInt(), 8);
    QCOMPARE(cell.data(MatrixModel::WorkRole).toInt(), int(Work::ToDo));
    QCOMPARE(cell.data(MatrixModel::HasTextRole).toBool(), false);
    QCOMPARE(cell.data(MatrixModel::IsJudgementRole).toBool(), false);
    QCOMPARE(cell.data(MatrixModel::IsLockedRole).toBool(), false);
    QCOMPARE(cell.data(MatrixModel::SearchRole).toString(), QString());

    Assessment assessment = (*m_workspace)->year(2025).assessmentOrBlank({u"HU"_s, 8});
    assessment.status = Status::PartlyImplemented;
    assessment.work = Work::InWork;
    assessment.source = Source::Judgement;
    assessment.done = u"Árvíztűrő exercise"_s;
    QVERIFY(edits().setAssessment(assessment, u"all"_s));
    QCOMPARE(cell.data(MatrixModel::WorkRole).toInt(), int(Work::InWork));
    QCOMPARE(cell.data(MatrixModel::HasTextRole).toBool(), true);
    QCOMPARE(cell.data(MatrixModel::IsJudgementRole).toBool(), true);
    QVERIFY(cell.data(MatrixModel::SearchRole).toString().contains(u"arvizturo exercise"));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"Árvíztűrő exercise"));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(labelOf(Source::Judgement)));
}

void tst_MatrixModel::tellsTheTotal()
{
    QVERIFY(edits().setStatus(2025, {{u"HU"_s, 1}, {u"HU"_s, 2}, {u"HU"_s, 3}}, Status::Implemented));
    QVERIFY(edits().setStatus(2025, {{u"HU"_s, 4}}, Status::NotApplicable, u"because"_s));
    const MatrixModel &model = m_shown->model;
    const QModelIndex total = model.index(at(u"HU"_s, 1).row(), model.totalColumn());
    QCOMPARE(total.data(MatrixModel::PartRole).toInt(), 3);
    QCOMPARE(total.data(MatrixModel::OfRole).toInt(), 15);
    QCOMPARE(total.data().toInt(), 3);
    QCOMPARE(total.data(Qt::AccessibleTextRole).toString(), u"Hungary: 3 of 15 implemented"_s);
    QCOMPARE(total.data(MatrixModel::MeasureRole).toInt(), 0);
    QVERIFY(!total.data(MatrixModel::StatusRole).isValid());
}

void tst_MatrixModel::headers()
{
    const MatrixModel &model = m_shown->model;
    QCOMPARE(model.headerData(7, Qt::Horizontal).toString(), u"8"_s);
    QCOMPARE(model.headerData(7, Qt::Horizontal, MatrixModel::TitleRole).toString(), u"Points of contact"_s);
    QCOMPARE(model.headerData(10, Qt::Horizontal, MatrixModel::SetRole).toString(), u"initial"_s);
    QCOMPARE(model.headerData(11, Qt::Horizontal, MatrixModel::SetRole).toString(), u"added-2016"_s);
    QVERIFY(model.headerData(7, Qt::Horizontal, Qt::AccessibleTextRole).toString().startsWith(u"CBM\u00A08: "));
    QVERIFY(!model.headerData(model.totalColumn(), Qt::Horizontal, MatrixModel::SetRole).isValid());
    QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"Albania"_s);
    QVERIFY(!model.headerData(99, Qt::Horizontal).isValid());
}

void tst_MatrixModel::textsArePlain()
{
    Assessment assessment = (*m_workspace)->year(2025).assessmentOrBlank({u"HU"_s, 8});
    assessment.status = Status::Implemented;
    assessment.done = u"<img src=x> & \"=1+1\" "_s + QString(60000, u'x');
    QVERIFY(edits().setAssessment(assessment, u"text"_s));
    const QString tip = at(u"HU"_s, 8).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(u"<img"));
    QVERIFY(tip.contains(u"&lt;img"));
    QVERIFY2(tip.size() < 1000, "a tool tip is read, not scrolled");
}

void tst_MatrixModel::findsPlaces()
{
    const MatrixModel &model = m_shown->model;
    for (const CellPlace &place : {CellPlace{u"AL"_s, 1}, CellPlace{u"HU"_s, 8}, CellPlace{u"UZ"_s, 16}})
        QCOMPARE(model.placeAt(model.indexOf(place)), place);
    QVERIFY(!model.indexOf({u"JP"_s, 1}).isValid());
    QVERIFY(!model.indexOf({u"HU"_s, 17}).isValid());
    QCOMPARE(model.placeAt({}), CellPlace());
    QCOMPARE(model.placeAt(model.index(0, model.totalColumn())), (CellPlace{u"AL"_s, 0}));
}

void tst_MatrixModel::announcesOneEditPrecisely()
{
    MatrixModel &model = m_shown->model;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QVERIFY(edits().setStatus(2025, {{u"HU"_s, 8}}, Status::Implemented));
    const QModelIndex cell = at(u"HU"_s, 8);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), cell);
    QCOMPARE(changed.at(0).at(1).toModelIndex(), cell);
    QCOMPARE(changed.at(1).at(0).toModelIndex(), cell.siblingAtColumn(model.totalColumn()));
    QCOMPARE(changed.at(1).at(1).toModelIndex(), cell.siblingAtColumn(model.totalColumn()));
    QVERIFY((*m_workspace)->undo());
    QCOMPARE(changed.size(), 4);
    QCOMPARE(reset.size(), 0);
}

void tst_MatrixModel::announcesALockForTheWholeState()
{
    MatrixModel &model = m_shown->model;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    ChangeSet set;
    set.title = u"Hungary: accepted"_s;
    Submission submission;
    submission.framework = (*m_workspace)->framework().id;
    submission.year = 2025;
    submission.state = u"HU"_s;
    submission.stage = Stage::Accepted;
    set.changes = {makeChange<Submission>({}, submission)};
    QVERIFY((*m_workspace)->commit(set));
    QVERIFY(!changed.isEmpty());
    const int row = at(u"HU"_s, 1).row();
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(row, 0));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(row, model.totalColumn()));
    QCOMPARE(at(u"HU"_s, 8).data(MatrixModel::IsLockedRole).toBool(), true);
    QCOMPARE(at(u"AT"_s, 8).data(MatrixModel::IsLockedRole).toBool(), false);
}

void tst_MatrixModel::announcesManyEditsAtOnce()
{
    MatrixModel &model = m_shown->model;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const YearMatrix matrix = (*m_workspace)->matrix(2025);
    QVERIFY(edits().setStatus(2025, matrix.cells(model.states(), matrix.measureNumbers()), Status::InPreparation));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(0, 0));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(56, 16));
}

void tst_MatrixModel::staysSilentAboutOtherYears()
{
    MatrixModel &model = m_shown->model;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(edits().setStatus(2024, {{u"HU"_s, 8}}, Status::Implemented));
    QCOMPARE(changed.size(), 0);
    m_shown->selection.setComparedYear(2024);
    QVERIFY(edits().setStatus(2024, {{u"HU"_s, 8}}, Status::NoActivity));
    QCOMPARE(changed.at(0).at(0).toModelIndex(), at(u"HU"_s, 8));
}

void tst_MatrixModel::movements_data()
{
    QTest::addColumn<Status>("before");
    QTest::addColumn<Status>("after");
    QTest::addColumn<Movement>("movement");
    QTest::newRow("same") << Status::Implemented << Status::Implemented << Movement::None;
    QTest::newRow("first") << Status::NoInformation << Status::InPreparation << Movement::FirstReported;
    QTest::newRow("risen") << Status::InPreparation << Status::Implemented << Movement::Risen;
    QTest::newRow("fallen") << Status::Implemented << Status::NoActivity << Movement::Fallen;
    QTest::newRow("gone") << Status::Implemented << Status::NoInformation << Movement::NoLongerReported;
    QTest::newRow("otherwise") << Status::Implemented << Status::NotApplicable << Movement::Otherwise;
}

void tst_MatrixModel::movements()
{
    QFETCH(Status, before);
    QFETCH(Status, after);
    QFETCH(Movement, movement);
    QVERIFY(edits().setStatus(2024, {{u"HU"_s, 8}}, before, u"because"_s));
    QVERIFY(edits().setStatus(2025, {{u"HU"_s, 8}}, after, u"because"_s));
    QCOMPARE(at(u"HU"_s, 8).data(MatrixModel::MovementRole).toInt(), int(Movement::None));
    m_shown->selection.setComparedYear(2024);
    QCOMPARE(at(u"HU"_s, 8).data(MatrixModel::MovementRole).toInt(), int(movement));
    const QString said = at(u"HU"_s, 8).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(said.contains(u"since 2024"), movement != Movement::None);
    m_shown->selection.setComparedYear(0);
    QCOMPARE(at(u"HU"_s, 8).data(MatrixModel::MovementRole).toInt(), int(Movement::None));
}

void tst_MatrixModel::followsTheYear()
{
    QVERIFY(edits().setStatus(2024, {{u"HU"_s, 8}}, Status::Implemented));
    QSignalSpy reset(&m_shown->model, &QAbstractItemModel::modelReset);
    QCOMPARE(at(u"HU"_s, 8).data(MatrixModel::StatusRole).toInt(), int(Status::NoInformation));
    m_shown->selection.setYear(2024);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(at(u"HU"_s, 8).data(MatrixModel::StatusRole).toInt(), int(Status::Implemented));
    // A measure that did not exist yet has not moved.
    m_shown->selection.setYear(2016);
    m_shown->selection.setComparedYear(2015);
    QVERIFY(edits().setStatus(2016, {{u"HU"_s, 12}}, Status::Implemented));
    QCOMPARE(at(u"HU"_s, 12).data(MatrixModel::MovementRole).toInt(), int(Movement::None));
}

void tst_MatrixModel::orders_data()
{
    QTest::addColumn<StateOrder>("order");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("locale") << StateOrder::Locale << u"Albania"_s << u"Uzbekistan"_s;
    QTest::newRow("English") << StateOrder::English << u"Albania"_s << u"Uzbekistan"_s;
    QTest::newRow("French protocol") << StateOrder::FrenchProtocol << u"Albania"_s << u"Ukraine"_s;
}

void tst_MatrixModel::orders()
{
    QFETCH(StateOrder, order);
    QFETCH(QString, first);
    QFETCH(QString, last);
    MatrixModel &model = m_shown->model;
    model.setOrder(order);
    QCOMPARE(model.rowCount(), 57);
    QCOMPARE(model.headerData(0, Qt::Vertical).toString(), first);
    QCOMPARE(model.headerData(56, Qt::Vertical).toString(), last);
    QCOMPARE(model.states(), (*m_workspace)->participants().participatingStates(2025, order));
}

QTEST_GUILESS_MAIN(tst_MatrixModel)
#include "tst_matrixmodel.moc"
