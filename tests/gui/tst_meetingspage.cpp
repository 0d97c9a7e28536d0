// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixwindow.h"
#include "pages/attendanceview.h"
#include "pages/meetingspage.h"
#include "support/meetingfixture.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

/// The Meetings page in the window, with the keyboard and the mouse.
class tst_MeetingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyPageSaysWhatToDoFirst();
    void showsMeetingsAndWhoCame();
    void oneKeyRecordsAndGoesDown_data();
    void oneKeyRecordsAndGoesDown();
    void aKeyFillsTheSelection();
    void lettersAreTextInAField();
    void listAndGridGoTogether();
    void restIsMarkedAbsent();
    void attendanceIsCopiedFromTheMeetingBefore();
    void blocksAreCopiedAndPasted();
    void aPasteThatDoesNotFitIsRefused();
    void statesAreFiltered();
    void nothingIsSortedUnasked();
    void statesTakeTheOrderChosen();
    void followsTheYear();
    void oneForumIsShown();
    void minutesGoToTheClipboard();
    void calendarsAreSaved();
    void aCalendarThatCannotBeWrittenIsTold();
    void meetingsAreRemovedAndComeBack();
    void decisionsAreClosedAndReopened();
    void aRecordIsShownWhereItIs();
    void nothingIsWrittenWhenReadOnly();
    void choicesAreRemembered();
    void holdsThirtyMeetings();

private:
    [[nodiscard]] Workspace &workspace() const { return m_window->workspace(); }
    [[nodiscard]] const MeetingBook &book() const { return workspace().meetings(); }
    [[nodiscard]] MeetingsPage &page() const { return m_window->part<MeetingsPage>(); }
    [[nodiscard]] AttendanceView &grid() const { return m_window->part<AttendanceView>(); }
    [[nodiscard]] QListView &list() const { return m_window->part<QListView>("meetingList"); }
    [[nodiscard]] QLabel &label(const char *name) const { return *page().findChild<QLabel *>(QLatin1String(name)); }
    [[nodiscard]] Presence presence(const QString &meeting, const QString &state) const
    {
        return book().attendance(meeting, state).presence;
    }
    void open() const { (*m_window)->actions()[ActionId::GoMeetings]->trigger(); }
    void openWithTwoMeetings();
    void goTo(const QString &meeting, const QString &state) const
    {
        grid().setFocus();
        grid().setCurrentPlace({meeting, state});
    }
    /// What the button "More" offers under that text.
    [[nodiscard]] QAction &more(const QString &text) const
    {
        for (QAction *action : m_window->part<QPushButton>("moreButton").menu()->actions()) {
            if (action->text().remove(u'&') == text)
                return *action;
        }
        qFatal("no such entry: %s", qPrintable(text));
    }

    std::unique_ptr<test::MatrixWindow> m_window;
    QString m_first;
    QString m_second;
};

void tst_MeetingsPage::init()
{
    m_window = std::make_unique<test::MatrixWindow>();
    QVERIFY(m_window->create());
    QVERIFY(m_window->show());
}

void tst_MeetingsPage::openWithTwoMeetings()
{
    m_first = test::addMeeting(workspace(), {2025, 3, 4}, u"1/2025"_s);
    m_second = test::addMeeting(workspace(), {2025, 6, 24}, u"2/2025"_s);
    open();
}

void tst_MeetingsPage::anEmptyPageSaysWhatToDoFirst()
{
    open();
    QVERIFY(label("emptyLabel").isVisible());
    QVERIFY(label("emptyLabel").text().contains(u"Add the first one"_s));
    QVERIFY(m_window->part<QPushButton>("emptyNewButton").isEnabled());
    QVERIFY(!m_window->part<QPushButton>("copyLastButton").isEnabled());
    test::DialogAnswer answer([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"numberEdit"_s)->setText(u"1/2025"_s);
        dialog.accept();
    });
    QTest::mouseClick(&m_window->part<QPushButton>("emptyNewButton"), Qt::LeftButton);
    QVERIFY(answer.wasAsked());
    QCOMPARE(book().meetings().size(), 1);
    QVERIFY(grid().isVisible());
    QCOMPARE(label("titleLabel").text(), u"OSCE IWG 1/2025 · 22 November 2025"_s);
    QVERIFY(workspace().undo());
    QVERIFY(label("emptyLabel").isVisible());
}

void tst_MeetingsPage::showsMeetingsAndWhoCame()
{
    openWithTwoMeetings();
    QCOMPARE(label("headingLabel").text(), u"Meetings and attendance — 2025"_s);
    QCOMPARE(list().model()->rowCount(), 2);
    QCOMPARE(grid().model()->rowCount(), 57);
    QCOMPARE(grid().model()->columnCount(), 3);
    QCOMPARE(page().currentMeeting(), m_second); // the newest that was held
    QVERIFY(label("noteLabel").text().contains(u"It met 2 time(s) in 2025"_s));
    QVERIFY(grid().hasFocus());
}

void tst_MeetingsPage::oneKeyRecordsAndGoesDown_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Presence>("wanted");
    QTest::newRow("P") << Qt::Key_P << Presence::Present;
    QTest::newRow("R") << Qt::Key_R << Presence::Remote;
    QTest::newRow("D") << Qt::Key_D << Presence::Represented;
    QTest::newRow("E") << Qt::Key_E << Presence::Excused;
    QTest::newRow("A") << Qt::Key_A << Presence::Absent;
    QTest::newRow("Delete") << Qt::Key_Delete << Presence::NotRecorded;
}

void tst_MeetingsPage::oneKeyRecordsAndGoesDown()
{
    QFETCH(Qt::Key, key);
    QFETCH(Presence, wanted);
    openWithTwoMeetings();
    test::record(workspace(), m_first, {u"HU"_s}, wanted == Presence::Remote ? Presence::Absent : Presence::Remote);
    goTo(m_first, u"HU"_s);
    m_window->press(key);
    QCOMPARE(presence(m_first, u"HU"_s), wanted);
    QCOMPARE(grid().currentPlace().meeting, m_first);
    QCOMPARE(grid().currentPlace().state, u"IS"_s); // Iceland comes after Hungary
    QVERIFY(workspace().undo());
    QVERIFY(presence(m_first, u"HU"_s) != wanted);
}

void tst_MeetingsPage::aKeyFillsTheSelection()
{
    openWithTwoMeetings();
    goTo(m_first, u"AL"_s);
    m_window->press(Qt::Key_Down, Qt::ShiftModifier);
    m_window->press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(grid().selectedCells().size(), 4);
    m_window->press(Qt::Key_P);
    for (const QString &meeting : {m_first, m_second}) {
        QCOMPARE(presence(meeting, u"AL"_s), Presence::Present);
        QCOMPARE(presence(meeting, u"AD"_s), Presence::Present);
    }
    QCOMPARE(grid().selectedCells().size(), 4); // the selection stays for the next key
    // Shift goes on from the current cell, also where a key has moved it.
    goTo(m_second, u"HU"_s);
    m_window->press(Qt::Key_P);
    m_window->press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(grid().selectedBlock().states, (QStringList{u"IS"_s, u"IE"_s}));
    QCOMPARE(grid().selectedBlock().meetings, QStringList{m_second});
    QVERIFY(workspace().undo());
    QVERIFY(workspace().undo());
    QVERIFY(book().attendanceOf(m_first).isEmpty() && book().attendanceOf(m_second).isEmpty());
}

void tst_MeetingsPage::lettersAreTextInAField()
{
    openWithTwoMeetings();
    auto &filter = page().findChild<QLineEdit *>(u"filterEdit"_s)[0];
    m_window->press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(filter.hasFocus());
    m_window->type(u"pread"_s);
    QCOMPARE(filter.text(), u"pread"_s);
    QVERIFY(book().attendanceOf(m_second).isEmpty());
}

void tst_MeetingsPage::listAndGridGoTogether()
{
    openWithTwoMeetings();
    list().setFocus();
    m_window->press(Qt::Key_Up);
    QCOMPARE(page().currentMeeting(), m_first);
    QCOMPARE(grid().currentPlace().meeting, m_first);
    QVERIFY(list().hasFocus());
    goTo(m_first, u"PL"_s);
    m_window->press(Qt::Key_Right);
    QCOMPARE(page().currentMeeting(), m_second);
    QCOMPARE(list().currentIndex().row(), 1);
    QVERIFY(label("titleLabel").text().startsWith(u"OSCE IWG 2/2025"_s));
    QCOMPARE(grid().currentPlace().state, u"PL"_s);
    QHeaderView *header = grid().horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(0) + 5, 5));
    QCOMPARE(page().currentMeeting(), m_first);
}

void tst_MeetingsPage::restIsMarkedAbsent()
{
    openWithTwoMeetings();
    test::record(workspace(), m_second, {u"HU"_s, u"PL"_s}, Presence::Present);
    QTest::mouseClick(&m_window->part<QPushButton>("markRestButton"), Qt::LeftButton);
    QCOMPARE(presence(m_second, u"AL"_s), Presence::Absent);
    QCOMPARE(presence(m_second, u"HU"_s), Presence::Present);
    QVERIFY(book().attendanceOf(m_first).isEmpty());
    QVERIFY(m_window->statusBarTexts().contains(u"55"_s));
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(book().attendanceOf(m_second).size(), 2);
}

void tst_MeetingsPage::attendanceIsCopiedFromTheMeetingBefore()
{
    openWithTwoMeetings();
    test::record(workspace(), m_first, {u"HU"_s, u"PL"_s}, Presence::Present);
    test::record(workspace(), m_second, {u"PL"_s}, Presence::Excused);
    more(u"Copy attendance of the last meeting"_s).trigger();
    QCOMPARE(presence(m_second, u"HU"_s), Presence::Present);
    QCOMPARE(presence(m_second, u"PL"_s), Presence::Excused);
    QVERIFY(workspace().undo());
    QCOMPARE(presence(m_second, u"HU"_s), Presence::NotRecorded);
}

void tst_MeetingsPage::blocksAreCopiedAndPasted()
{
    openWithTwoMeetings();
    test::record(workspace(), m_first, {u"AL"_s}, Presence::Present);
    test::record(workspace(), m_first, {u"AD"_s}, Presence::Remote);
    goTo(m_first, u"AL"_s);
    m_window->press(Qt::Key_Down, Qt::ShiftModifier);
    m_window->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), u"present\nremote"_s);
    goTo(m_second, u"HU"_s);
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(presence(m_second, u"HU"_s), Presence::Present);
    QCOMPARE(presence(m_second, u"IS"_s), Presence::Remote);
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(book().attendanceOf(m_second).isEmpty());
    // As a spreadsheet gives it, by keys and with gaps.
    QGuiApplication::clipboard()->setText(u"P\tA\n\tE\n"_s);
    goTo(m_first, u"HU"_s);
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(presence(m_first, u"HU"_s), Presence::Present);
    QCOMPARE(presence(m_second, u"HU"_s), Presence::Absent);
    QCOMPARE(presence(m_first, u"IS"_s), Presence::NotRecorded);
    QCOMPARE(presence(m_second, u"IS"_s), Presence::Excused);
    goTo(m_first, u"HU"_s);
    m_window->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\tOSCE IWG 1/2025"_s));
}

void tst_MeetingsPage::aPasteThatDoesNotFitIsRefused()
{
    openWithTwoMeetings();
    goTo(m_second, u"HU"_s);
    QGuiApplication::clipboard()->setText(u"P\tP\tP"_s);
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_window->prompter.errors.size(), 1);
    QGuiApplication::clipboard()->setText(u"P\nperhaps"_s);
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_window->prompter.errors.size(), 2);
    QVERIFY(book().attendanceOf(m_second).isEmpty());
}

void tst_MeetingsPage::statesAreFiltered()
{
    openWithTwoMeetings();
    m_window->press(Qt::Key_F, Qt::ControlModifier);
    m_window->type(u"turk"_s);
    QCOMPARE(grid().model()->rowCount(), 2); // Türkiye, Turkmenistan
    goTo(m_second, u"TR"_s);
    m_window->press(Qt::Key_P);
    QCOMPARE(presence(m_second, u"TR"_s), Presence::Present);
}

void tst_MeetingsPage::nothingIsSortedUnasked()
{
    openWithTwoMeetings();
    test::record(workspace(), m_first, {u"UZ"_s}, Presence::Present);
    const auto firstState = [this] { return grid().model()->headerData(0, Qt::Vertical).toString(); };
    QCOMPARE(firstState(), u"Albania"_s);
    QHeaderView *header = grid().horizontalHeader();
    const auto clickAttended = [&] {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(2) + 5, 5));
    };
    clickAttended();
    QCOMPARE(firstState(), u"Uzbekistan"_s);
    goTo(m_second, u"AL"_s);
    m_window->press(Qt::Key_P); // rows keep their places while they are filled in
    QCOMPARE(firstState(), u"Uzbekistan"_s);
    clickAttended();
    QVERIFY(firstState() != u"Uzbekistan"_s);
    clickAttended();
    QCOMPARE(firstState(), u"Albania"_s);
    QVERIFY(!header->isSortIndicatorShown());
}

void tst_MeetingsPage::statesTakeTheOrderChosen()
{
    openWithTwoMeetings();
    goTo(m_first, u"HU"_s);
    QMenu *menu = grid().cornerButton()->menu();
    QCOMPARE(menu->actions().size(), 3);
    menu->actions().at(2)->trigger();
    QCOMPARE(grid().model()->headerData(1, Qt::Vertical).toString(), u"Germany"_s); // Allemagne
    QCOMPARE(grid().currentPlace().state, u"HU"_s);
    QCOMPARE(grid().currentPlace().meeting, m_first);
}

void tst_MeetingsPage::followsTheYear()
{
    const QString old = test::addMeeting(workspace(), {2024, 3, 5}, u"1/2024"_s);
    openWithTwoMeetings();
    m_window->press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(label("headingLabel").text(), u"Meetings and attendance — 2024"_s);
    QCOMPARE(page().currentMeeting(), old);
    QCOMPARE(grid().model()->columnCount(), 2);
    m_window->press(Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(label("emptyLabel").isVisible());
}

void tst_MeetingsPage::oneForumIsShown()
{
    openWithTwoMeetings();
    const QString platform = test::addMeeting(workspace(), {2025, 4, 9}, {}, u"cecsp"_s);
    auto &forums = m_window->part<QComboBox>("forumBox");
    forums.setCurrentIndex(forums.findData(u"cecsp"_s));
    QCOMPARE(list().model()->rowCount(), 1);
    QCOMPARE(grid().model()->rowCount(), 5);
    QCOMPARE(page().currentMeeting(), platform);
    forums.setCurrentIndex(forums.findData(u"v4"_s));
    QVERIFY(label("emptyLabel").text().contains(u"this forum"_s));
}

void tst_MeetingsPage::minutesGoToTheClipboard()
{
    openWithTwoMeetings();
    test::record(workspace(), m_second, {u"HU"_s, u"PL"_s}, Presence::Present);
    more(u"Copy text for the minutes"_s).trigger();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->text().contains(u"Hungary"_s));
    QVERIFY(data->hasHtml());
    QVERIFY(data->html().contains(u"Hungary"_s));
}

void tst_MeetingsPage::calendarsAreSaved()
{
    openWithTwoMeetings();
    m_window->prompter.fileToSave = m_window->path(u"one.ics"_s);
    more(u"Save as calendar file…"_s).trigger();
    QVERIFY(m_window->prompter.proposals.constLast().endsWith(u".ics"_s));
    const auto events = [this](const QString &name) {
        QFile file(m_window->path(name));
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count("BEGIN:VEVENT")) : -1;
    };
    QCOMPARE(events(u"one.ics"_s), 1);
    m_window->prompter.fileToSave = m_window->path(u"year.ics"_s);
    more(u"Save the year as calendar file…"_s).trigger();
    QCOMPARE(events(u"year.ics"_s), 2);
    QVERIFY(m_window->prompter.errors.isEmpty());
}

void tst_MeetingsPage::aCalendarThatCannotBeWrittenIsTold()
{
    openWithTwoMeetings();
    m_window->prompter.fileToSave = m_window->path(u"no/such/folder/one.ics"_s);
    more(u"Save as calendar file…"_s).trigger();
    QCOMPARE(m_window->prompter.errors.size(), 1);
    QCOMPARE(m_window->prompter.errors.at(0).code, ErrorCode::FileNotWritable);
}

void tst_MeetingsPage::meetingsAreRemovedAndComeBack()
{
    openWithTwoMeetings();
    test::record(workspace(), m_second, {u"HU"_s}, Presence::Present);
    more(u"Remove…"_s).trigger(); // not confirmed
    QVERIFY(book().meeting(m_second));
    m_window->prompter.confirms = true;
    more(u"Remove…"_s).trigger();
    QVERIFY(!book().meeting(m_second));
    QCOMPARE(page().currentMeeting(), m_first);
    QCOMPARE(grid().currentPlace().meeting, m_first);
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(presence(m_second, u"HU"_s), Presence::Present);
}

void tst_MeetingsPage::decisionsAreClosedAndReopened()
{
    openWithTwoMeetings();
    test::addFollowUp(workspace(), m_first, u"Circulate the list"_s);
    const QString own = test::addFollowUp(workspace(), m_second, u"Write the paper"_s);
    m_window->part<QTabWidget>("meetingTabs").setCurrentIndex(1);
    auto &table = m_window->part<QTableView>("decisionTable");
    QCOMPARE(table.model()->rowCount(), 2);
    table.selectRow(0);
    const auto status = [&] { return book().decision(own)->status; };
    QTest::mouseClick(&m_window->part<QPushButton>("doneButton"), Qt::LeftButton);
    QCOMPARE(status(), DecisionStatus::Done);
    QVERIFY(!m_window->part<QPushButton>("doneButton").isEnabled());
    QTest::mouseClick(&m_window->part<QPushButton>("reopenButton"), Qt::LeftButton);
    QCOMPARE(status(), DecisionStatus::Open);
    // Typed in the table; half typed text is written when the window asks for it.
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 1));
    m_window->press(Qt::Key_F2);
    m_window->type(u"Send the paper"_s);
    QVERIFY(page().finishEditing());
    QCOMPARE(book().decision(own)->text, u"Send the paper"_s);
    QTest::mouseClick(&page().findChild<QWidget *>(u"DecisionPanel"_s)->findChild<QPushButton *>(u"removeButton"_s)[0],
                      Qt::LeftButton);
    QVERIFY(!book().decision(own));
    QVERIFY(workspace().undo());
    QVERIFY(book().decision(own));
}

void tst_MeetingsPage::aRecordIsShownWhereItIs()
{
    const QString old = test::addMeeting(workspace(), {2024, 3, 5}, u"1/2024"_s);
    openWithTwoMeetings();
    QVERIFY(page().lookAt({RecordKind::Meeting, old}));
    QCOMPARE(m_window->shownYear(), 2024);
    QCOMPARE(page().currentMeeting(), old);
    Attendance attendance = book().attendance(m_first, u"PL"_s);
    QVERIFY(page().lookAt({RecordKind::Attendance, keyOf(attendance)}));
    QCOMPARE(grid().currentPlace(), (AttendancePlace{m_first, u"PL"_s}));
    const QString decision = test::addFollowUp(workspace(), m_second, u"Write the paper"_s);
    QVERIFY(page().lookAt({RecordKind::MeetingDecision, decision}));
    QCOMPARE(page().currentMeeting(), m_second);
    QVERIFY(m_window->part<QTableView>("decisionTable").isVisible());
    QVERIFY(!page().lookAt({RecordKind::Contact, u"x"_s}));
    QVERIFY(!page().lookAt({RecordKind::Meeting, u"gone"_s}));
}

void tst_MeetingsPage::nothingIsWrittenWhenReadOnly()
{
    m_first = test::addMeeting(workspace(), {2025, 3, 4}, u"1/2025"_s);
    const QString path = m_window->path();
    (*m_window)->session().close();
    (*m_window)->openWorkspace(path, OpenMode::ReadOnly);
    QVERIFY(workspace().isReadOnly());
    open();
    goTo(m_first, u"HU"_s);
    m_window->press(Qt::Key_P);
    QGuiApplication::clipboard()->setText(u"P"_s);
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(book().attendanceOf(m_first).isEmpty());
    QVERIFY(m_window->prompter.errors.isEmpty());
    for (const char *name : {"newButton", "copyLastButton", "markRestButton", "addButton", "editButton"})
        QVERIFY2(!page().findChild<QPushButton *>(QLatin1String(name))->isEnabled(), name);
    QVERIFY(!more(u"Remove…"_s).isEnabled());
    QVERIFY(more(u"Copy text for the minutes"_s).isEnabled());
    m_window->press(Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(label("emptyLabel").text().contains(u"read only"_s));
}

void tst_MeetingsPage::choicesAreRemembered()
{
    openWithTwoMeetings();
    auto &forums = m_window->part<QComboBox>("forumBox");
    forums.setCurrentIndex(forums.findData(u"osce-iwg"_s));
    grid().cornerButton()->menu()->actions().at(1)->trigger();
    m_window->part<QSplitter>("meetingsSplitter").setSizes({333, 700});
    const int split = m_window->part<QSplitter>("meetingsSplitter").sizes().constFirst();
    QVERIFY(m_window->reopen());
    QVERIFY(m_window->show());
    open();
    QCOMPARE(m_window->part<QComboBox>("forumBox").currentData().toString(), u"osce-iwg"_s);
    QVERIFY(grid().cornerButton()->menu()->actions().at(1)->isChecked());
    QTRY_COMPARE(m_window->part<QSplitter>("meetingsSplitter").sizes().constFirst(), split);
}

void tst_MeetingsPage::holdsThirtyMeetings()
{
    QStringList meetings;
    for (int i = 0; i < 30; ++i)
        meetings.append(test::addMeeting(workspace(), QDate(2025, 1, 10).addDays(i * 10), u"%1/2025"_s.arg(i + 1)));
    open();
    QCOMPARE(grid().model()->columnCount(), 31);
    QVERIFY(grid().horizontalScrollBar()->maximum() > 0);
    goTo(meetings.at(15), u"UZ"_s);
    m_window->press(Qt::Key_P);
    QCOMPARE(presence(meetings.at(15), u"UZ"_s), Presence::Present);
    QVERIFY(grid().viewport()->rect().contains(grid().visualRect(grid().currentIndex())));
    // Every cell has room for its word.
    for (int column = 0; column < 31; ++column)
        QVERIFY(grid().columnWidth(column) > grid().fontMetrics().horizontalAdvance(u"represented"_s));
}

QTEST_MAIN(tst_MeetingsPage)
#include "tst_meetingspage.moc"
