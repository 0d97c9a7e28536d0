// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"
#include "lookover.h"
#include "matrixwindow.h"
#include "models/dutymodel.h"
#include "models/statemeasuremodel.h"
#include "pages/figurecard.h"
#include "pages/inspector.h"
#include "pages/matrixpage.h"
#include "pages/statebox.h"
#include "pages/statepage.h"
#include "pages/submissioncheckdialog.h"
#include "pages/submissionpanel.h"
#include "support/pagefixture.h"
#include "workspace/submissionedits.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const QString kHungary = u"HU"_s;

} // namespace

class tst_StatePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void beginsWithTheHomeState();
    void switchesByButtonsAndTyping();
    void switchingKeepsWhatIsHalfTyped();
    void figuresAndChartAreOfTheState();
    void toDoIsThatOfTheState();
    void keysSetTheSelectedMeasures();
    void editsInPlace();
    void notApplicableNeedsAReason();
    void noChangeSinceLastYear();
    void pastesAColumn();
    void submissionTakesItsCourse();
    void ministriesDoNotAccept();
    void aRefusedSubmissionStaysOpen();
    void checkLeadsToTheMeasure();
    void checkWithoutRemarks();
    void lockedCellsSayWhy();
    void readOnly();
    void emptyWorkspaceAndYearsBefore();
    void fitsSmallWindows_data();
    void fitsSmallWindows();
    void tabReachesEverything();
    void windowLeadsHere();
    void inspectorIsRememberedByItself();

private:
    template <typename T>
    [[nodiscard]] T &part(const char *name) const
    {
        return *m_page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] Workspace &workspace() const { return *m_fixture->workspace; }
    [[nodiscard]] QTableView &table() const { return part<QTableView>("measuresTable"); }
    [[nodiscard]] Assessment recorded(int measure) const
    {
        return workspace().year(2025).assessmentOrBlank({kHungary, measure});
    }
    [[nodiscard]] Stage stage() const { return workspace().year(2025).stage(kHungary); }
    void make(const std::optional<Sample> &sample);
    void open();
    void startWindow();
    void select(const QList<int> &measures) const; ///< in the window
    [[nodiscard]] QWidget *editor() const;

    std::unique_ptr<test::PageFixture> m_fixture; // on 22 November 2025
    std::unique_ptr<StatePage> m_page;
    std::unique_ptr<test::MatrixWindow> m_window;
};

void tst_StatePage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
    m_window.reset();
}

void tst_StatePage::make(const std::optional<Sample> &sample)
{
    m_page.reset();
    m_fixture = std::make_unique<test::PageFixture>(sample);
    m_fixture->selection.setPlace({kHungary, 8});
    open();
}

void tst_StatePage::open()
{
    m_page = std::make_unique<StatePage>(m_fixture->context);
    m_page->resize(1250, 780);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_page->isUpToDate());
}

/// The whole window on the page of Hungary, since the status keys are the window's.
void tst_StatePage::startWindow()
{
    m_window = std::make_unique<test::MatrixWindow>();
    QVERIFY(m_window->create());
    QVERIFY(m_window->show());
    (*m_window)->lookAtState(kHungary);
    QVERIFY(m_window->part<QTableView>("measuresTable").hasFocus());
}

void tst_StatePage::select(const QList<int> &measures) const
{
    auto &view = m_window->part<QTableView>("measuresTable");
    view.setFocus();
    view.selectionModel()->setCurrentIndex(view.model()->index(measures.constFirst() - 1, StateMeasureModel::Now),
                                           QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    for (const int measure : measures)
        view.selectionModel()->select(view.model()->index(measure - 1, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QWidget *tst_StatePage::editor() const
{
    return QApplication::focusWidget();
}

void tst_StatePage::beginsWithTheHomeState()
{
    m_fixture = std::make_unique<test::PageFixture>(std::nullopt);
    open();
    QCOMPARE(m_fixture->selection.place().state,
             workspace().participants().participatingStates(2025, StateOrder::Locale).constFirst());
    m_page.reset();
    QVERIFY(SubmissionEdits(workspace()).setOffice(u"Ministry"_s, kHungary));
    m_fixture->selection.setPlace({});
    open();
    QCOMPARE(part<QLabel>("headingLabel").text(), u"Hungary — 2025"_s);
    QCOMPARE(m_fixture->selection.place(), (CellPlace{kHungary, 1}));
    m_fixture->selection.setYear(2024);
    QCOMPARE(m_page->heading(), u"Hungary — 2024"_s);
}

void tst_StatePage::switchesByButtonsAndTyping()
{
    make(std::nullopt);
    auto &box = part<StateBox>("stateBox");
    QCOMPARE(box.currentText(), u"Hungary"_s);
    QTest::mouseClick(&part<QToolButton>("nextStateButton"), Qt::LeftButton);
    QCOMPARE(m_fixture->selection.place(), (CellPlace{u"IS"_s, 8})); // the measure stays
    QTest::keyClick(m_page.get(), Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(m_fixture->selection.place().state, kHungary);
    QVERIFY(part<QToolButton>("previousStateButton").toolTip().contains(u"Alt"_s));

    box.setFocus();
    box.lineEdit()->selectAll();
    QTest::keyClicks(box.lineEdit(), u"urkiy"_s); // a part of Türkiye, without its accent
    QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : box.lineEdit(),
                    Qt::Key_Return);
    QTRY_COMPARE(m_fixture->selection.place().state, u"TR"_s);
    QCOMPARE(box.currentText(), workspace().participants().nameOf(u"TR"_s));

    box.lineEdit()->selectAll();
    QTest::keyClicks(box.lineEdit(), u"nowhere"_s);
    QTest::keyClick(box.lineEdit(), Qt::Key_Return);
    QCOMPARE(m_fixture->selection.place().state, u"TR"_s);
    QCOMPARE(box.currentText(), workspace().participants().nameOf(u"TR"_s));
    m_fixture->selection.setPlace({u"AT"_s, 3}); // by another page
    QCOMPARE(box.currentText(), u"Austria"_s);
    QCOMPARE(table().currentIndex().row(), 2);
}

void tst_StatePage::switchingKeepsWhatIsHalfTyped()
{
    make(std::nullopt);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_F2);
    QVERIFY(qobject_cast<QLineEdit *>(editor()));
    QTest::keyClicks(editor(), u"Two contacts"_s);
    m_fixture->selection.setPlace({u"AT"_s, 8});
    QCOMPARE(recorded(8).done, u"Two contacts"_s);
    QVERIFY(!workspace().year(2025).assessment({u"AT"_s, 8}));
}

void tst_StatePage::figuresAndChartAreOfTheState()
{
    make(Sample::Demonstration);
    const Tally tally = workspace().matrix(2025).tallyOfState(kHungary);
    QCOMPARE(part<FigureCard>("measuresCard").figure(), tally.implementationRate().countText());
    QSignalSpy asked(m_page.get(), &Page::recordAsked);
    const test::DialogAnswer contacts([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    QTest::mouseClick(&part<FigureCard>("contactsCard"), Qt::LeftButton);
    QCOMPARE(asked.constLast().constFirst().value<RecordId>().kind, RecordKind::Contact);
    auto &chart = part<ChartView>("chartView");
    QCOMPARE(chart.data().series.size(), 2);
    QVERIFY(part<QLabel>("chartLabel").text().contains(u"Hungary"_s));
    const test::DialogAnswer answer([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Return);
    QVERIFY(answer.wasAsked());
    QCOMPARE(asked.constLast().constFirst().value<RecordId>().kind, RecordKind::Assessment);

    m_fixture->selection.setPlace({u"AT"_s, 8});
    QTRY_VERIFY(m_page->isUpToDate());
    QVERIFY(part<QLabel>("chartLabel").text().contains(u"Austria"_s));
}

void tst_StatePage::toDoIsThatOfTheState()
{
    make(Sample::Demonstration);
    const DutyModel all(workspace());
    for (const QString &state : {kHungary, u"AT"_s}) {
        m_fixture->selection.setPlace({state, 8});
        QTRY_VERIFY(m_page->isUpToDate());
        int duties = 0;
        for (int row = 0; row < all.rowCount(); ++row)
            duties += all.dutyAt(row).state == state ? 1 : 0;
        QCOMPARE(part<QTableView>("dutyTable").model()->rowCount(), std::min(duties, 6));
        QCOMPARE(part<QLabel>("dueEmptyLabel").isVisible(), duties == 0);
    }
    QSignalSpy actions(m_page.get(), &StatePage::actionAsked);
    part<QPushButton>("allDueButton").click();
    QCOMPARE(actions.constLast().constFirst().value<ActionId>(), ActionId::GoDue);
}

void tst_StatePage::keysSetTheSelectedMeasures()
{
    startWindow();
    select({4});
    m_window->press(Qt::Key_1);
    QCOMPARE(m_window->status(kHungary, 4), Status::Implemented);
    select({5, 9, 13});
    m_window->press(Qt::Key_5);
    for (const int measure : {5, 9, 13})
        QCOMPARE(m_window->status(kHungary, measure), Status::PrefersNotToSay);
    QCOMPARE(m_window->status(kHungary, 6), Status::NoInformation);
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->status(kHungary, 9), Status::NoInformation);
    QCOMPARE(m_window->status(kHungary, 4), Status::Implemented);

    auto &gaps = m_window->part<QPushButton>("gapsButton");
    QVERIFY2(gaps.text().startsWith(u"15 "_s), qPrintable(gaps.text()));
    gaps.click();
    m_window->press(Qt::Key_5);
    QVERIFY(!gaps.isVisible());
    QCOMPARE(m_window->status(kHungary, 4), Status::Implemented);
    QCOMPARE(m_window->status(kHungary, 16), Status::PrefersNotToSay);
    (*m_window)->actions()[ActionId::Copy]->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(labelOf(Status::PrefersNotToSay)));
}

void tst_StatePage::editsInPlace()
{
    startWindow();
    select({3});
    m_window->press(Qt::Key_Return);
    auto *statuses = qobject_cast<QComboBox *>(editor());
    QVERIFY(statuses);
    QCOMPARE(statuses->count(), 7);
    statuses->setCurrentText(labelOf(Status::InPreparation));
    m_window->press(Qt::Key_Return);
    QTRY_COMPARE(m_window->status(kHungary, 3), Status::InPreparation);
    QTRY_VERIFY(m_window->part<QTableView>("measuresTable").hasFocus());
    m_window->press(Qt::Key_F2);
    m_window->type(u"Consultation with Austria"_s);
    m_window->press(Qt::Key_Return);
    QTRY_COMPARE(m_window->workspace().year(2025).assessmentOrBlank({kHungary, 3}).done,
                 u"Consultation with Austria"_s);
    QTRY_VERIFY(m_window->part<QTableView>("measuresTable").hasFocus());
    m_window->press(Qt::Key_F2);
    m_window->type(u"x"_s);
    m_window->press(Qt::Key_Escape);
    QCOMPARE(m_window->workspace().year(2025).assessmentOrBlank({kHungary, 3}).done, u"Consultation with Austria"_s);
}

void tst_StatePage::notApplicableNeedsAReason()
{
    startWindow();
    m_window->prompter.textToEnter = u"No such network"_s;
    select({3});
    m_window->press(Qt::Key_Return);
    auto *statuses = qobject_cast<QComboBox *>(editor());
    QVERIFY(statuses);
    statuses->setCurrentText(labelOf(Status::NotApplicable));
    m_window->press(Qt::Key_Return);
    QTRY_COMPARE(m_window->status(kHungary, 3), Status::NotApplicable);
    QCOMPARE(m_window->workspace().year(2025).assessmentOrBlank({kHungary, 3}).reason, u"No such network"_s);
}

void tst_StatePage::noChangeSinceLastYear()
{
    startWindow();
    Workspace &workspace = m_window->workspace();
    QList<CellPlace> places;
    for (int measure = 1; measure <= 5; ++measure)
        places.append({kHungary, measure});
    QVERIFY(CellEdits(workspace).setStatus(2024, places, Status::Implemented));
    const auto work = [&](int measure) { return workspace.year(2025).assessmentOrBlank({kHungary, measure}).work; };
    select({1});
    m_window->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(work(1), Work::Confirmed);
    QCOMPARE(work(2), Work::ToDo);
    select({2, 3});
    m_window->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(work(3), Work::Confirmed);
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(work(2), Work::ToDo);
    QCOMPARE(work(1), Work::Confirmed);

    auto &rest = m_window->part<QPushButton>("restButton");
    QVERIFY(m_window->part<QLabel>("confirmedLabel").text().startsWith(u"1 of 16"_s));
    rest.click(); // asks first
    QCOMPARE(work(2), Work::ToDo);
    QVERIFY2(m_window->prompter.messages.constLast().startsWith(u"4 "_s),
             qPrintable(m_window->prompter.messages.constLast()));
    m_window->prompter.confirms = true;
    rest.click();
    QCOMPARE(work(5), Work::Confirmed);
    QCOMPARE(m_window->status(kHungary, 5), Status::Implemented);
    QVERIFY(m_window->part<QLabel>("confirmedLabel").text().startsWith(u"5 of 16"_s));
    QVERIFY(m_window->statusBarTexts().contains(u"4 "_s));
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(work(5), Work::ToDo);
    QCOMPARE(m_window->status(kHungary, 5), Status::NoInformation);
}

void tst_StatePage::pastesAColumn()
{
    startWindow();
    select({2});
    QApplication::clipboard()->setText(u"implemented\nno activity\n"_s);
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_window->status(kHungary, 2), Status::Implemented);
    QCOMPARE(m_window->status(kHungary, 3), Status::NoActivity);
    QCOMPARE(m_window->status(kHungary, 4), Status::NoInformation);
}

void tst_StatePage::submissionTakesItsCourse()
{
    make(std::nullopt);
    auto *panel = m_page->findChild<SubmissionPanel *>();
    auto *button = panel->findChild<QPushButton *>(u"nextButton"_s);
    QCOMPARE(button->text().remove(u'&'), u"Mark as submitted…"_s);
    const auto step = [&](const std::function<void(QDialog &)> &fill = {}) {
        const test::DialogAnswer answer([&](QDialog &dialog) {
            if (fill)
                fill(dialog);
            dialog.findChild<QPushButton *>(u"saveButton"_s)->click();
            if (dialog.isVisible())
                dialog.reject();
        });
        button->click();
        QVERIFY(answer.wasAsked());
    };
    step(); // with remarks: not confirmed
    QCOMPARE(stage(), Stage::Draft);
    QVERIFY(m_fixture->prompter.messages.constLast().contains(u"Nothing is mandatory"_s));
    m_fixture->prompter.confirms = true;
    step([](QDialog &dialog) {
        dialog.findChild<QDateEdit *>(u"onEdit"_s)->setDate({2025, 10, 30});
        dialog.findChild<QLineEdit *>(u"symbolEdit"_s)->setText(u"SEC.DEL/1/25"_s);
    });
    QCOMPARE(stage(), Stage::Submitted);
    QCOMPARE(workspace().year(2025).submission(kHungary).submittedOn, QDate(2025, 10, 30));
    QVERIFY(panel->findChild<QLabel *>(u"detailsLabel"_s)->text().contains(u"SEC.DEL/1/25"_s));
    const auto *label = panel->findChild<QLabel *>(idOf(Stage::Submitted) + u"Label"_s);
    QVERIFY(label->accessibleName().contains(u"present stage"_s)); // not by colour alone
    QVERIFY(label->text().startsWith(u"●"_s));
    QCOMPARE(button->text().remove(u'&'), u"Accept and lock…"_s);
    step();
    QCOMPARE(stage(), Stage::Accepted);
    QCOMPARE(button->text().remove(u'&'), u"Reopen…"_s);
    QVERIFY(table().model()->index(0, 0).data(StateMeasureModel::IsLockedRole).toBool());
    step();
    QCOMPARE(stage(), Stage::ChangesAsked);
    QVERIFY(workspace().undo());
    QCOMPARE(button->text().remove(u'&'), u"Reopen…"_s);
}

void tst_StatePage::ministriesDoNotAccept()
{
    m_fixture = std::make_unique<test::PageFixture>(std::nullopt);
    QVERIFY(SubmissionEdits(workspace()).setOffice(u"Ministry"_s, kHungary));
    open();
    auto *button = m_page->findChild<SubmissionPanel *>()->findChild<QPushButton *>(u"nextButton"_s);
    QVERIFY(button->isVisible());
    Submission submission = workspace().year(2025).submission(kHungary);
    submission.stage = Stage::Submitted;
    QVERIFY(SubmissionEdits(workspace()).setSubmission(submission));
    QVERIFY(!button->isVisible());
}

void tst_StatePage::aRefusedSubmissionStaysOpen()
{
    make(std::nullopt);
    Submission submission = workspace().year(2025).submission(kHungary);
    submission.stage = Stage::Submitted;
    QVERIFY(SubmissionEdits(workspace()).setSubmission(submission));
    const test::DialogAnswer answer([](QDialog &dialog) {
        dialog.findChild<QDateEdit *>(u"onEdit"_s)->setDate({2025, 11, 20});
        dialog.findChild<QCheckBox *>(u"acceptedCheck"_s)->setChecked(true);
        dialog.findChild<QDateEdit *>(u"acceptedEdit"_s)->setDate({2025, 1, 1});
        dialog.findChild<QLineEdit *>(u"symbolEdit"_s)->setText(u"SEC.DEL/2/25"_s);
        dialog.findChild<QPushButton *>(u"saveButton"_s)->click();
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.findChild<QLabel *>(u"errorLabel"_s)->text().isEmpty());
        QCOMPARE(dialog.findChild<QLineEdit *>(u"symbolEdit"_s)->text(), u"SEC.DEL/2/25"_s);
        dialog.reject();
    });
    part<QPushButton>("editButton").click();
    QVERIFY(answer.wasAsked());
    QCOMPARE(workspace().year(2025).submission(kHungary).symbol, QString());
}

void tst_StatePage::checkLeadsToTheMeasure()
{
    make(std::nullopt);
    const int remarks = int(remarksOn(workspace(), kHungary, 2025).size());
    QVERIFY(remarks >= 16);
    const test::DialogAnswer answer([remarks](QDialog &dialog) {
        QVERIFY(qobject_cast<SubmissionCheckDialog *>(&dialog));
        auto *table = dialog.findChild<QTableView *>(u"remarksTable"_s);
        QCOMPARE(table->model()->rowCount(), remarks);
        table->setCurrentIndex(table->model()->index(4, 0));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    part<QPushButton>("checkButton").click();
    QVERIFY(answer.wasAsked());
    QCOMPARE(m_fixture->selection.place().measure, remarksOn(workspace(), kHungary, 2025).at(4).place.measure);
    QCOMPARE(table().currentIndex().data(StateMeasureModel::MeasureRole).toInt(), m_fixture->selection.place().measure);
}

void tst_StatePage::checkWithoutRemarks()
{
    make(std::nullopt);
    for (int measure = 1; measure <= 16; ++measure) {
        Assessment cell = recorded(measure);
        cell.status = Status::PrefersNotToSay;
        cell.work = Work::Confirmed;
        QVERIFY(CellEdits(workspace()).setAssessment(cell, u"filled in"_s));
    }
    QVERIFY(remarksOn(workspace(), kHungary, 2025).isEmpty());
    const test::DialogAnswer answer([](QDialog &dialog) {
        QVERIFY(dialog.findChild<QLabel *>(u"emptyLabel"_s)->isVisible());
        QVERIFY(!dialog.findChild<QTableView *>(u"remarksTable"_s)->isVisible());
        dialog.reject();
    });
    part<QPushButton>("checkButton").click();
    QVERIFY(answer.wasAsked());
    QVERIFY(!part<QPushButton>("restButton").isVisible());
}

void tst_StatePage::lockedCellsSayWhy()
{
    startWindow();
    Submission submission = m_window->workspace().year(2025).submission(kHungary);
    submission.stage = Stage::Submitted;
    QVERIFY(SubmissionEdits(m_window->workspace()).setSubmission(submission));
    submission = m_window->workspace().year(2025).submission(kHungary);
    submission.stage = Stage::Accepted;
    QVERIFY(SubmissionEdits(m_window->workspace()).setSubmission(submission));
    select({3});
    m_window->press(Qt::Key_1);
    QCOMPARE(m_window->status(kHungary, 3), Status::NoInformation);
    QVERIFY2(m_window->statusBarTexts().contains(u"is locked"_s), qPrintable(m_window->statusBarTexts()));
    QVERIFY(m_window->prompter.errors.isEmpty());
    m_window->press(Qt::Key_F2);
    QVERIFY(m_window->part<QTableView>("measuresTable").hasFocus()); // nothing is edited
    QVERIFY(!m_window->part<QPushButton>("restButton").isEnabled());
}

void tst_StatePage::readOnly()
{
    startWindow();
    const QString path = m_window->path();
    (*m_window)->openWorkspace(path, OpenMode::ReadOnly);
    QVERIFY(m_window->workspace().isReadOnly());
    (*m_window)->lookAtState(kHungary);
    auto &page = m_window->part<StatePage>();
    QVERIFY(page.findChild<QLabel *>(u"noticeLabel"_s)->text().contains(u"read only"_s));
    QVERIFY(!page.findChild<QPushButton *>(u"editButton"_s)->isEnabled());
    QVERIFY(page.findChild<QPushButton *>(u"checkButton"_s)->isEnabled());
    QVERIFY(!(*m_window)->actions()[ActionId::ConfirmUnchanged]->isEnabled());
}

void tst_StatePage::emptyWorkspaceAndYearsBefore()
{
    make(std::nullopt);
    auto &notice = part<QLabel>("noticeLabel");
    QVERIFY(notice.isVisible());
    QVERIFY(notice.text().contains(u"key"_s));
    QVERIFY(CellEdits(workspace()).setStatus(2025, {{kHungary, 3}}, Status::Implemented));
    QTRY_VERIFY(!notice.isVisible());
    m_fixture->selection.setPlace({u"MN"_s, 8}); // Mongolia is the last that joined, in 2012
    QVERIFY(!notice.isVisible());
    m_fixture->selection.setPlace({u"JP"_s, 8});
    QTRY_VERIFY(notice.isVisible());
    QVERIFY(notice.text().contains(u"no participating State"_s));
    QVERIFY(!table().isVisible());
    QVERIFY(!part<QPushButton>("checkButton").isEnabled());
    QTRY_VERIFY(m_page->isUpToDate());
}

void tst_StatePage::fitsSmallWindows_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("text");
    QTest::newRow("as in the mock-up") << QSize(1250, 780) << 100;
    QTest::newRow("small") << QSize(830, 580) << 100;
    QTest::newRow("small, large text") << QSize(830, 580) << 150;
}

void tst_StatePage::fitsSmallWindows()
{
    QFETCH(const QSize, size);
    QFETCH(const int, text);
    make(Sample::Demonstration);
    m_fixture->appearance.apply(AppearanceChoice::Dark, text);
    m_page->resize(size);
    QCoreApplication::processEvents();
    QTRY_VERIFY(m_page->isUpToDate());
    QCoreApplication::processEvents();
    QCOMPARE(m_page->size(), size); // nothing holds it wider
    const auto &area = part<QScrollArea>("contentPanel");
    QVERIFY2(area.widget()->width() <= area.viewport()->width(), "wider than the window");
    QCOMPARE(test::clippedTexts(*m_page), QStringList());
    m_fixture->appearance.apply(AppearanceChoice::Light, 100);
}

void tst_StatePage::tabReachesEverything()
{
    make(std::nullopt);
    QStringList seen;
    part<QToolButton>("previousStateButton").setFocus();
    part<StateBox>("stateBox").setFocus();
    for (int i = 0; i < 15; ++i) {
        QVERIFY(QApplication::focusWidget());
        seen.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(seen.mid(1, 12),
             QStringList({u"nextStateButton"_s, u"measuresCard"_s, u"contactsCard"_s, u"meetingsCard"_s,
                          u"restButton"_s, u"nextButton"_s, u"checkButton"_s, u"editButton"_s, u"formButton"_s,
                          u"measuresTable"_s, u"gapsButton"_s, u"allDueButton"_s}));
    QVERIFY(seen.contains(u"chartView"_s));
}

void tst_StatePage::windowLeadsHere()
{
    m_window = std::make_unique<test::MatrixWindow>();
    QVERIFY(m_window->create());
    QVERIFY(m_window->show());
    m_window->goTo(kHungary, 8);
    m_window->press(Qt::Key_3, Qt::ControlModifier);
    auto &page = m_window->part<StatePage>();
    QVERIFY(page.isVisible());
    QCOMPARE(page.heading(), u"Hungary — 2025"_s);
    m_window->press(Qt::Key_Down);
    QCOMPARE(m_window->place(), (CellPlace{kHungary, 9})); // the matrix follows
    (*m_window)->actions()[ActionId::GoMatrix]->trigger();
    (*m_window)->lookAt(RecordId{RecordKind::Submission, u"osce-cyber-cbm/2024/AT"_s});
    QVERIFY(page.isVisible());
    QCOMPARE(page.heading(), u"Austria — 2024"_s);
    (*m_window)->lookAt(RecordId{RecordKind::Assessment, u"osce-cyber-cbm/2024/AT/5"_s});
    QVERIFY((*m_window)->matrixPage()->isVisible());
}

void tst_StatePage::inspectorIsRememberedByItself()
{
    startWindow();
    QVERIFY(!(*m_window)->inspector() || !(*m_window)->inspector()->isVisible());
    auto &aside = m_window->part<QWidget>("asidePanel");
    QVERIFY(aside.isVisible());
    m_window->press(Qt::Key_F4);
    QVERIFY((*m_window)->inspector()->isVisible());
    QVERIFY(!aside.isVisible());
    select({3});
    m_window->press(Qt::Key_1);
    QCOMPARE(m_window->status(kHungary, 3), Status::Implemented);
    (*m_window)->actions()[ActionId::GoMatrix]->trigger();
    m_window->press(Qt::Key_F4); // off, there
    QVERIFY(!(*m_window)->inspector()->isVisible());
    (*m_window)->actions()[ActionId::GoState]->trigger();
    QVERIFY((*m_window)->inspector()->isVisible());
    m_window->press(Qt::Key_F4);
    QVERIFY(aside.isVisible());
}

QTEST_MAIN(tst_StatePage)
#include "tst_statepage.moc"
