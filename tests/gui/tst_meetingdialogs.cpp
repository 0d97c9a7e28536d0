// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/meetingproposals.h"
#include "pages/attendancedialog.h"
#include "pages/decisiondialog.h"
#include "pages/documentdialog.h"
#include "pages/forumsdialog.h"
#include "pages/meetingdetails.h"
#include "pages/meetingdialog.h"
#include "pages/pastelistdialog.h"
#include "support/meetingfixture.h"
#include "support/pagefixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTimeEdit>

using namespace tessera;
using namespace Qt::StringLiterals;

/// The dialogs of the Meetings page.
class tst_MeetingDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewMeetingIsAdded();
    void theKindProposesTheMeasure();
    void theForumProposesUntilTheUserTyped();
    void openItemsAreProposed();
    void aMeetingIsChangedAsALittleAsPossible();
    void aMeetingThatCannotBeStaysOpen();
    void attendanceHasDetails();
    void aDecisionIsAdded();
    void aDecisionNeedsAText();
    void aLinkIsAdded();
    void aFileIsAddedOpenedAndRemoved();
    void aListIsRecognisedFirst();
    void nothingIsRecordedOnCancel();
    void aForumIsAddedWithMembers();
    void aForumOfTheCatalogueGoesBack();
    void chairsAreChanged();
    void whatCannotBeSavedIsNotLostSilently();

private:
    [[nodiscard]] Workspace &workspace() const { return *m_fixture->workspace; }
    [[nodiscard]] const MeetingBook &book() const { return workspace().meetings(); }

    std::unique_ptr<test::PageFixture> m_fixture;
    QString m_meeting;
};

namespace {

template <typename T>
T &part(const QWidget &dialog, const char *name)
{
    T *found = dialog.findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return *found;
}

void choose(const QWidget &dialog, const char *name, const QString &text)
{
    auto &box = part<QComboBox>(dialog, name);
    box.setCurrentIndex(box.findText(text));
    Q_EMIT box.activated(box.currentIndex()); // as when the user does it
}

} // namespace

void tst_MeetingDialogs::init()
{
    m_fixture = std::make_unique<test::PageFixture>(std::nullopt);
    m_meeting = test::addMeeting(workspace(), {2025, 6, 24}, u"2/2025"_s);
}

void tst_MeetingDialogs::aNewMeetingIsAdded()
{
    MeetingDialog dialog(m_fixture->context, proposedMeeting(book(), u"osce-iwg"_s, {2025, 11, 18}));
    dialog.show();
    QCOMPARE(part<QLineEdit>(dialog, "numberEdit").text(), u"3/2025"_s);
    QTest::keyClicks(&part<QLineEdit>(dialog, "placeEdit"), u", Hofburg"_s);
    part<QCheckBox>(dialog, "timesCheck").setChecked(true);
    part<QTimeEdit>(dialog, "beginTimeEdit").setTime({9, 30});
    part<QTimeEdit>(dialog, "endTimeEdit").setTime({17, 0});
    choose(dialog, "hostBox", u"Austria"_s);
    choose(dialog, "modeBox", u"Hybrid"_s);
    choose(dialog, "sharingBox", u"TLP:GREEN"_s);
    part<QPlainTextEdit>(dialog, "agendaEdit").setPlainText(u"1. Opening"_s);
    QTest::mouseClick(&part<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const Meeting *added = book().meeting(dialog.meetingId());
    QVERIFY(added);
    QCOMPARE(added->place, u"Vienna, Hofburg"_s);
    QCOMPARE(added->beginTime, u"09:30"_s);
    QCOMPARE(added->timeZone, u"Europe/Vienna"_s);
    QCOMPARE(added->host, u"AT"_s);
    QCOMPARE(added->mode, MeetingMode::Hybrid);
    QCOMPARE(added->sharing, SharingLabel::Green);
    QCOMPARE(added->countsFor, 11);
    QCOMPARE(added->agenda, u"1. Opening"_s);
    QVERIFY(workspace().undo());
    QVERIFY(!book().meeting(dialog.meetingId()));
}

void tst_MeetingDialogs::theKindProposesTheMeasure()
{
    MeetingDialog dialog(m_fixture->context, proposedMeeting(book(), u"osce-iwg"_s, {2025, 11, 18}));
    const auto measure = [&] { return part<QComboBox>(dialog, "countsBox").currentData().toInt(); };
    choose(dialog, "kindBox", u"Workshop"_s);
    QCOMPARE(measure(), 12);
    choose(dialog, "kindBox", u"Exercise"_s);
    QCOMPARE(measure(), 0);
    choose(dialog, "kindBox", u"Working-group meeting"_s);
    QCOMPARE(measure(), 11);
}

void tst_MeetingDialogs::theForumProposesUntilTheUserTyped()
{
    MeetingDialog dialog(m_fixture->context, proposedMeeting(book(), u"cecsp"_s, {2025, 11, 18}));
    dialog.show();
    QCOMPARE(part<QLineEdit>(dialog, "numberEdit").text(), QString());
    QTest::keyClicks(&part<QLineEdit>(dialog, "placeEdit"), u"Brno"_s);
    choose(dialog, "forumBox", u"OSCE IWG"_s);
    QCOMPARE(part<QLineEdit>(dialog, "numberEdit").text(), u"3/2025"_s);
    QCOMPARE(part<QLineEdit>(dialog, "placeEdit").text(), u"Brno"_s);
}

void tst_MeetingDialogs::openItemsAreProposed()
{
    test::addFollowUp(workspace(), m_meeting, u"Circulate the list"_s);
    MeetingDialog dialog(m_fixture->context, proposedMeeting(book(), u"osce-iwg"_s, {2025, 11, 18}));
    auto &agenda = part<QPlainTextEdit>(dialog, "agendaEdit");
    QVERIFY(agenda.toPlainText().contains(u"Circulate the list"_s));
    agenda.setPlainText(u"1. Opening"_s);
    part<QPushButton>(dialog, "openItemsButton").click();
    QVERIFY(agenda.toPlainText().startsWith(u"1. Opening\n"_s));
    const QString with = agenda.toPlainText();
    part<QPushButton>(dialog, "openItemsButton").click();
    QCOMPARE(agenda.toPlainText(), with); // once is enough
}

void tst_MeetingDialogs::aMeetingIsChangedAsALittleAsPossible()
{
    const Meeting before = *book().meeting(m_meeting);
    const qint64 entry = m_fixture->workspace.newestEntry();
    MeetingDialog unchanged(m_fixture->context, before);
    unchanged.accept();
    QCOMPARE(*book().meeting(m_meeting), before);
    QCOMPARE(m_fixture->workspace.newestEntry(), entry);
    MeetingDialog dialog(m_fixture->context, before);
    part<QCheckBox>(dialog, "cancelledCheck").setChecked(true);
    dialog.accept();
    QVERIFY(book().meeting(m_meeting)->isCancelled);
    QCOMPARE(book().meeting(m_meeting)->revision, before.revision + 1);
}

void tst_MeetingDialogs::aMeetingThatCannotBeStaysOpen()
{
    Meeting proposal = proposedMeeting(book(), u"osce-iwg"_s, {2025, 11, 18});
    MeetingDialog dialog(m_fixture->context, proposal);
    dialog.show();
    part<QCheckBox>(dialog, "timesCheck").setChecked(true);
    part<QComboBox>(dialog, "timeZoneBox").setCurrentText(u"Mars/Olympus"_s);
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY(part<QLabel>(dialog, "errorLabel").isVisible());
    QVERIFY(!part<QLabel>(dialog, "errorLabel").text().isEmpty());
    QCOMPARE(book().meetings().size(), 1);
    // An end before the beginning cannot be left behind by moving the beginning.
    part<QDateEdit>(dialog, "beginEdit").setDate({2025, 12, 24});
    QCOMPARE(part<QDateEdit>(dialog, "endEdit").date(), QDate(2025, 12, 24));
}

void tst_MeetingDialogs::attendanceHasDetails()
{
    AttendanceDialog dialog(m_fixture->context, book().attendance(m_meeting, u"HU"_s));
    dialog.show();
    QCOMPARE(part<QLabel>(dialog, "placeLabel").text(), u"Hungary, OSCE IWG 2/2025"_s);
    QVERIFY(!part<QSpinBox>(dialog, "delegatesSpin").isEnabled());
    choose(dialog, "presenceBox", u"Present"_s);
    part<QSpinBox>(dialog, "delegatesSpin").setValue(3);
    choose(dialog, "levelBox", u"Capital"_s);
    part<QCheckBox>(dialog, "statementCheck").setChecked(true);
    part<QPlainTextEdit>(dialog, "noteEdit").setPlainText(u"came late"_s);
    QTest::mouseClick(&part<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
    const Attendance saved = book().attendance(m_meeting, u"HU"_s);
    QCOMPARE(saved.delegates, 3);
    QCOMPARE(saved.level, DelegationLevel::Capital);
    QVERIFY(saved.gaveStatement);
    QCOMPARE(saved.note, u"came late"_s);
    AttendanceDialog again(m_fixture->context, saved);
    choose(again, "presenceBox", u"Represented"_s);
    QVERIFY(part<QComboBox>(again, "representedByBox").isEnabled());
    part<QComboBox>(again, "representedByBox").setCurrentText(u"Austria"_s);
    again.accept();
    QCOMPARE(book().attendance(m_meeting, u"HU"_s).representedBy, u"AT"_s);
}

void tst_MeetingDialogs::aDecisionIsAdded()
{
    DecisionDialog dialog(m_fixture->context, m_meeting);
    dialog.show();
    QTest::keyClicks(&part<QPlainTextEdit>(dialog, "whatEdit"), u"Write the paper"_s);
    choose(dialog, "stateBox", u"Hungary"_s);
    part<QLineEdit>(dialog, "ownerEdit").setText(u"with the Chair"_s);
    part<QCheckBox>(dialog, "dueCheck").setChecked(true);
    part<QDateEdit>(dialog, "dueEdit").setDate({2025, 12, 5});
    QTest::mouseClick(&part<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
    QCOMPARE(book().decisions(m_meeting).size(), 1);
    const MeetingDecision added = book().decisions(m_meeting).at(0);
    QCOMPARE(added.kind, DecisionKind::FollowUp);
    QCOMPARE(added.state, u"HU"_s);
    QCOMPARE(added.due, QDate(2025, 12, 5));
}

void tst_MeetingDialogs::aDecisionNeedsAText()
{
    DecisionDialog dialog(m_fixture->context, m_meeting);
    dialog.show();
    part<QLineEdit>(dialog, "ownerEdit").setText(u"Chair"_s);
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY(part<QLabel>(dialog, "errorLabel").isVisible());
    QCOMPARE(part<QLineEdit>(dialog, "ownerEdit").text(), u"Chair"_s);
    QVERIFY(book().decisions(m_meeting).isEmpty());
}

void tst_MeetingDialogs::aLinkIsAdded()
{
    DocumentDialog dialog(m_fixture->context, m_meeting);
    dialog.show();
    dialog.accept();
    QVERIFY(part<QLabel>(dialog, "errorLabel").isVisible()); // no address yet
    QTest::keyClicks(&part<QLineEdit>(dialog, "placeEdit"), u"https://example.org/agenda"_s);
    dialog.accept();
    QCOMPARE(book().documents(m_meeting).size(), 1);
    const Evidence added = workspace().evidence().value(book().documents(m_meeting).at(0));
    QCOMPARE(added.address, u"https://example.org/agenda"_s);
    QCOMPARE(added.title, u"https://example.org/agenda"_s);
    QCOMPARE(added.sharing, book().meeting(m_meeting)->sharing);
}

void tst_MeetingDialogs::aFileIsAddedOpenedAndRemoved()
{
    QFile file(m_fixture->workspace.path(u"List of participants.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("content");
    file.close();
    DocumentDialog dialog(m_fixture->context, m_meeting, file.fileName());
    QCOMPARE(part<QLineEdit>(dialog, "titleEdit").text(), u"List of participants"_s);
    QVERIFY(part<QLineEdit>(dialog, "placeEdit").isReadOnly());
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    MeetingDetails details(m_fixture->context);
    details.setMeeting(m_meeting);
    details.show();
    QVERIFY(part<QTextBrowser>(details, "detailsText").toPlainText().contains(u"OSCE IWG 2/2025"_s));
    part<QPushButton>(details, "openButton").click();
    QCOMPARE(m_fixture->prompter.opened.size(), 1);
    QVERIFY(m_fixture->prompter.opened.at(0).endsWith(u".pdf"_s));
    part<QPushButton>(details, "removeButton").click();
    QVERIFY(book().documents(m_meeting).isEmpty());
    QVERIFY(!part<QPushButton>(details, "openButton").isEnabled());
    QVERIFY(workspace().undo());
    QCOMPARE(book().documents(m_meeting).size(), 1);
}

void tst_MeetingDialogs::aListIsRecognisedFirst()
{
    PasteListDialog dialog(m_fixture->context, m_meeting);
    dialog.show();
    QVERIFY(!part<QPushButton>(dialog, "recordButton").isEnabled());
    dialog.setText(u"Hungary, POLAND\nJapan; Wakanda"_s);
    QCOMPARE(part<QTableView>(dialog, "recognisedTable").model()->rowCount(), 3);
    QVERIFY(part<QLabel>(dialog, "unknownLabel").isVisible());
    QVERIFY(part<QLabel>(dialog, "unknownLabel").text().contains(u"Wakanda"_s));
    QVERIFY(book().attendanceOf(m_meeting).isEmpty());
    choose(dialog, "presenceBox", u"Remote"_s);
    QTest::mouseClick(&part<QPushButton>(dialog, "recordButton"), Qt::LeftButton);
    QCOMPARE(book().attendanceOf(m_meeting).size(), 3);
    QCOMPARE(book().attendance(m_meeting, u"JP"_s).presence, Presence::Remote);
    QVERIFY(workspace().undo());
    QVERIFY(book().attendanceOf(m_meeting).isEmpty());
}

void tst_MeetingDialogs::nothingIsRecordedOnCancel()
{
    PasteListDialog dialog(m_fixture->context, m_meeting);
    dialog.show();
    dialog.setText(u"HU PL"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QVERIFY(book().attendanceOf(m_meeting).isEmpty());
}

void tst_MeetingDialogs::aForumIsAddedWithMembers()
{
    const qsizetype before = book().forums().size();
    ForumsDialog dialog(m_fixture->context);
    dialog.show();
    part<QPushButton>(dialog, "newButton").click();
    part<QLineEdit>(dialog, "shortTitleEdit").setText(u"FoC 15"_s);
    part<QLineEdit>(dialog, "titleEdit").setText(u"Friends of CBM 15"_s);
    QVERIFY(part<QTableView>(dialog, "memberTable").isVisible());
    part<QPushButton>(dialog, "addMemberButton").click();
    auto *members = part<QTableView>(dialog, "memberTable").model();
    QVERIFY(members->setData(members->index(0, 0), u"France"_s));
    part<QPushButton>(dialog, "saveButton").click();
    QCOMPARE(book().forums().size(), before + 1);
    const Forum added = book().forums().constLast();
    QCOMPARE(added.title.text(), u"Friends of CBM 15"_s);
    QCOMPARE(added.members.at(0).state, u"FR"_s);
    QCOMPARE(part<QListView>(dialog, "forumList").currentIndex().data().toString(), u"FoC 15"_s);
    part<QPushButton>(dialog, "removeButton").click();
    QCOMPARE(book().forums().size(), before);
}

void tst_MeetingDialogs::aForumOfTheCatalogueGoesBack()
{
    ForumsDialog dialog(m_fixture->context);
    dialog.show();
    const QString title = part<QLineEdit>(dialog, "shortTitleEdit").text();
    QVERIFY(!part<QPushButton>(dialog, "catalogueButton").isVisible());
    QVERIFY(!part<QPushButton>(dialog, "removeButton").isEnabled());
    part<QLineEdit>(dialog, "shortTitleEdit").setText(u"IWG"_s);
    part<QPushButton>(dialog, "saveButton").click();
    QCOMPARE(book().forumName(u"osce-iwg"_s), u"IWG"_s);
    QCOMPARE(book().nameOf(*book().meeting(m_meeting)), u"IWG 2/2025"_s);
    QVERIFY(part<QPushButton>(dialog, "catalogueButton").isVisible());
    part<QPushButton>(dialog, "catalogueButton").click();
    QCOMPARE(part<QLineEdit>(dialog, "shortTitleEdit").text(), title);
    QCOMPARE(book().forumName(u"osce-iwg"_s), title);
}

void tst_MeetingDialogs::chairsAreChanged()
{
    ForumsDialog dialog(m_fixture->context);
    dialog.show();
    auto *chairs = part<QTableView>(dialog, "chairTable").model();
    const int before = chairs->rowCount();
    part<QPushButton>(dialog, "addChairButton").click();
    QCOMPARE(chairs->rowCount(), before + 1);
    QVERIFY(chairs->setData(chairs->index(before, 2), u"Switzerland"_s));
    // Going on to another forum saves this one.
    part<QListView>(dialog, "forumList").setCurrentIndex(part<QListView>(dialog, "forumList").model()->index(1, 0));
    const Forum forum = *book().forum(u"osce-iwg"_s);
    QCOMPARE(forum.chairOn({2025, 11, 22})->holder, u"CH"_s);
    QCOMPARE(forum.chairOn({2025, 11, 21})->holder, u"PL"_s);
    QVERIFY(workspace().undo());
    QCOMPARE(book().forum(u"osce-iwg"_s)->chairOn({2025, 11, 22})->holder, u"PL"_s);
}

void tst_MeetingDialogs::whatCannotBeSavedIsNotLostSilently()
{
    ForumsDialog dialog(m_fixture->context);
    dialog.show();
    part<QLineEdit>(dialog, "shortTitleEdit").clear();
    part<QLineEdit>(dialog, "titleEdit").clear();
    dialog.reject();
    QVERIFY(dialog.isVisible()); // asked, and not confirmed
    QVERIFY(part<QLabel>(dialog, "errorLabel").isVisible());
    m_fixture->prompter.confirms = true;
    dialog.reject();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(book().forumName(u"osce-iwg"_s), u"OSCE IWG"_s);
}

QTEST_MAIN(tst_MeetingDialogs)
#include "tst_meetingdialogs.moc"
