// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactroles.h"
#include "matrixwindow.h"
#include "models/factindex.h"
#include "pages/factsbox.h"
#include "pages/inspector.h"
#include "pages/matrixpage.h"
#include "pages/matrixview.h"
#include "support/testclock.h"
#include "workspace/celledits.h"
#include "workspace/contactedits.h"
#include "workspace/meetingedits.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

/// Facts beside the status, in the window as a whole.
class tst_FactsBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatTheFactsSuggest();
    void acceptsWithOneClick();
    void acceptingKeepsWhatIsTyped();
    void followsTheRecords();
    void leadsToTheRecords();
    void lockedCellsAreNotAccepted();
    void theChipLetsStatesStandOut();
    void theChipFollowsTheYear();
    void readOnlyShowsOnly();

private:
    [[nodiscard]] FactsBox &box() const { return m_window->part<FactsBox>("factsBox"); }
    [[nodiscard]] QPushButton &accept() const { return m_window->part<QPushButton>("acceptButton"); }
    [[nodiscard]] QPushButton &records() const { return m_window->part<QPushButton>("recordsButton"); }
    [[nodiscard]] QString suggestion() const { return m_window->part<QLabel>("suggestionLabel").text(); }
    [[nodiscard]] QPushButton &chip() const
    {
        for (QPushButton *button : m_window->part<QWidget>("chipBar").findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Facts and status differ"))
                return *button;
        }
        qFatal("no chip");
    }
    QString addContact(const QString &state, const QStringList &roles);
    QString addMeeting(const QString &attendedBy);

    std::unique_ptr<test::MatrixWindow> m_window; // on 22 November 2025
};

QString tst_FactsBox::addContact(const QString &state, const QStringList &roles)
{
    Contact contact;
    contact.state = state;
    contact.roles = joinRoles(roles);
    contact.name = u"Anna <b>Beispiel</b>"_s;
    contact.from = {2025, 3, 1};
    Confirmation event;
    event.event = ConfirmationEvent::Nominated;
    event.on = {2025, 3, 1};
    return ContactEdits(m_window->workspace()).add(contact, event).value_or(QString());
}

QString tst_FactsBox::addMeeting(const QString &attendedBy)
{
    Meeting meeting;
    for (const Forum &forum : m_window->workspace().meetings().forums()) {
        if (forum.memberGroup == kAllParticipatingStates)
            meeting.forum = forum.id;
    }
    meeting.number = u"1/2025"_s;
    meeting.begin = meeting.end = QDate(2025, 2, 20);
    meeting.countsFor = 11;
    const QString id = MeetingEdits(m_window->workspace()).add(meeting).value_or(QString());
    return MeetingEdits(m_window->workspace()).setPresence(id, {attendedBy}, Presence::Present) ? id : QString();
}

void tst_FactsBox::init()
{
    m_window = std::make_unique<test::MatrixWindow>();
    QVERIFY(m_window->create());
    QVERIFY(m_window->show());
    QVERIFY(!addContact(u"HU"_s, {role::kOscePolicy}).isEmpty());
    m_window->goTo(u"HU"_s, 8);
    QTRY_VERIFY(box().isVisible());
}

void tst_FactsBox::cleanup()
{
    m_window.reset();
}

void tst_FactsBox::saysWhatTheFactsSuggest()
{
    QVERIFY(m_window->part<QLabel>("reasonsLabel").text().startsWith(u"1 contact(s) nominated"));
    QCOMPARE(suggestion(), u"≠ Suggested: partly implemented"_s);
    QVERIFY(accept().isVisible());
    m_window->goTo(u"HU"_s, 1);
    QVERIFY(!box().isVisible()); // nothing is known of it
    m_window->goTo(u"HU"_s, 8);
    QVERIFY(box().isVisible());
    QCOMPARE(m_window->status(u"HU"_s, 8), Status::NoInformation); // a fact sets nothing
}

void tst_FactsBox::acceptsWithOneClick()
{
    QTest::mouseClick(&accept(), Qt::LeftButton);
    QCOMPARE(m_window->status(u"HU"_s, 8), Status::PartlyImplemented);
    QCOMPARE(m_window->undoText(), u"Undo Hungary, CBM\u00A08: suggestion accepted"_s);
    QTRY_VERIFY(!accept().isVisible());
    QCOMPARE(m_window->part<QComboBox>("statusCombo").currentText(), u"Partly implemented"_s);
    QCOMPARE(m_window->workspace().year(2025).assessment({u"HU"_s, 8})->asOf, m_window->clock.today());
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->status(u"HU"_s, 8), Status::NoInformation);
    QTRY_VERIFY(accept().isVisible());
}

void tst_FactsBox::acceptingKeepsWhatIsTyped()
{
    m_window->part<QWidget>("doneEdit").setFocus();
    m_window->type(u"Nominated in March"_s);
    accept().click(); // without leaving the field
    const Assessment *stored = m_window->workspace().year(2025).assessment({u"HU"_s, 8});
    QVERIFY(stored);
    QCOMPARE(stored->done, u"Nominated in March"_s);
    QCOMPARE(stored->status, Status::PartlyImplemented);
}

void tst_FactsBox::followsTheRecords()
{
    QVERIFY(!addContact(u"HU"_s, {role::kOsceTechnical}).isEmpty());
    QTRY_COMPARE(suggestion(), u"≠ Suggested: implemented"_s);
    QVERIFY(m_window->workspace().undo());
    QTRY_COMPARE(suggestion(), u"≠ Suggested: partly implemented"_s);
}

void tst_FactsBox::leadsToTheRecords()
{
    QSignalSpy asked(&m_window->part<Inspector>(), &Inspector::recordAsked);
    QTest::mouseClick(&records(), Qt::LeftButton); // one record: straight there
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<RecordId>().kind, RecordKind::Contact);
    (*m_window)->actions()[ActionId::GoMatrix]->trigger();
    QVERIFY(!addContact(u"HU"_s, {role::kOsceTechnical}).isEmpty());
    QTRY_VERIFY(records().menu()); // several: their names
    QCOMPARE(records().menu()->actions().size(), 2);
    QVERIFY(records().menu()->actions().constFirst()->text().contains(u"Anna <b>Beispiel</b>"));
    const QString meeting = addMeeting(u"HU"_s);
    QVERIFY(!meeting.isEmpty());
    m_window->goTo(u"HU"_s, 11);
    QTRY_VERIFY(box().isVisible());
    QVERIFY(!records().menu());
    records().click();
    QTRY_VERIFY(m_window->part<QWidget>("MeetingsPage").isVisible());
}

void tst_FactsBox::lockedCellsAreNotAccepted()
{
    Submission submission;
    submission.framework = m_window->workspace().framework().id;
    submission.year = 2025;
    submission.state = u"HU"_s;
    submission.stage = Stage::Accepted;
    ChangeSet set;
    set.title = u"Hungary: accepted"_s;
    set.changes = {makeChange<Submission>({}, submission)};
    QVERIFY(m_window->workspace().commit(set));
    QTRY_VERIFY(!accept().isEnabled());
    QVERIFY(box().isVisible()); // it is said all the same
}

void tst_FactsBox::theChipLetsStatesStandOut()
{
    QVERIFY(!addContact(u"PL"_s, {role::kOscePolicy}).isEmpty());
    QVERIFY(CellEdits(m_window->workspace()).setStatus(2025, {{u"PL"_s, 8}}, Status::PartlyImplemented));
    QTest::mouseClick(&chip(), Qt::LeftButton);
    QCOMPARE(chip().text(), u"Facts and status differ (1)"_s);
    QCOMPARE(m_window->shownStates(), QStringList{u"HU"_s});
    QVERIFY(!addContact(u"AT"_s, {role::kOscePolicy}).isEmpty());
    QTRY_COMPARE(m_window->shownStates(), (QStringList{u"AT"_s, u"HU"_s}));
    QCOMPARE(chip().text(), u"Facts and status differ (2)"_s);
    QVERIFY(CellEdits(m_window->workspace()).setStatus(2025, {{u"AT"_s, 8}}, Status::PartlyImplemented));
    QCOMPARE(m_window->shownStates(), QStringList{u"HU"_s});
    m_window->view().setFocus();
    m_window->press(Qt::Key_Escape);
    QCOMPARE(m_window->shownStates().size(), 57);
    QVERIFY(!chip().isChecked());
}

void tst_FactsBox::theChipFollowsTheYear()
{
    chip().click();
    QCOMPARE(m_window->shownStates(), QStringList{u"HU"_s});
    (*m_window)->actions()[ActionId::PreviousYear]->trigger();
    QCOMPARE(m_window->shownStates(), QStringList()); // in 2024 there was no contact
    (*m_window)->actions()[ActionId::NextYear]->trigger();
    QCOMPARE(m_window->shownStates(), QStringList{u"HU"_s});
    QCOMPARE(m_window->place(), (CellPlace{u"HU"_s, 8}));
}

void tst_FactsBox::readOnlyShowsOnly()
{
    (*m_window)->actions()[ActionId::CloseWorkspace]->trigger();
    (*m_window)->openWorkspace(m_window->path(), OpenMode::ReadOnly);
    m_window->goTo(u"HU"_s, 8);
    QTRY_VERIFY(box().isVisible());
    QVERIFY(accept().isVisible());
    QVERIFY(!accept().isEnabled());
    QVERIFY(records().isEnabled());
}

QTEST_MAIN(tst_FactsBox)
#include "tst_factsbox.moc"
