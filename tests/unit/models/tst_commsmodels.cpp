// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answertime.h"
#include "models/commscheckmodel.h"
#include "models/commsreplymodel.h"
#include "models/confirmationmodel.h"
#include "models/contactchecksmodel.h"
#include "models/roles.h"
#include "models/words.h"
#include "support/contactfixture.h"
#include "support/testworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace tessera::test;
using namespace Qt::StringLiterals;

/// Checks, their answers and the events of contacts, on 22 November 2025, 9:00.
class tst_CommsModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsWhatCameBack();
    void theDeadlinePassesByItself();
    void recordsManyAnswersInOneStep();
    void takesATypedTime();
    void refusesWhatIsNoTime();
    void keepsANote();
    void readsOnly();
    void understandsTimes_data();
    void understandsTimes();
    void listsEventsNewestFirst();
    void listsTheChecksOfAContact();

private:
    [[nodiscard]] QModelIndex reply(const QString &contact, CommsReplyModel::Column column) const
    {
        return m_replies->indexOf(contact).siblingAtColumn(column);
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<CommsReplyModel> m_replies;
    QStringList m_contacts;
    QString m_check;
    const QDateTime m_sent{{2025, 11, 22}, {6, 0}, Qt::UTC};
};

void tst_CommsModels::init()
{
    m_replies.reset();
    m_workspace = std::make_unique<TestWorkspace>();
    m_contacts.clear();
    for (const QString &state : {u"AT"_s, u"CZ"_s, u"HU"_s, u"MT"_s, u"PL"_s})
        m_contacts.append(
            enterContact(**m_workspace, contactOf(state, role::kOscePolicy, u"Desk of "_s + state), {2025, 3, 1}));
    m_check = startCheck(**m_workspace, m_sent, 2);
    m_replies = std::make_unique<CommsReplyModel>(**m_workspace);
    m_replies->setCheck(m_check);
}

void tst_CommsModels::countsWhatCameBack()
{
    CommsCheckModel checks(**m_workspace);
    const QAbstractItemModelTester tester(&checks, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(checks.rowCount(), 1);
    recordReply(**m_workspace, m_check, m_contacts.at(0), ReplyResult::Answered, m_sent.addSecs(10 * 60));
    recordReply(**m_workspace, m_check, m_contacts.at(1), ReplyResult::Answered, m_sent.addSecs(30 * 60));
    recordReply(**m_workspace, m_check, m_contacts.at(2), ReplyResult::Answered, m_sent.addSecs(3 * 3600));
    recordReply(**m_workspace, m_check, m_contacts.at(3), ReplyResult::Bounced);
    const auto text = [&](CommsCheckModel::Column column) { return checks.index(0, column).data().toString(); };
    QCOMPARE(text(CommsCheckModel::Title), u"Autumn check"_s);
    QCOMPARE(text(CommsCheckModel::Answered), u"3 of 5"_s);
    QCOMPARE(text(CommsCheckModel::Late), u"1"_s);
    QCOMPARE(text(CommsCheckModel::Bounced), u"1"_s);
    QCOMPARE(text(CommsCheckModel::NoAnswer), u"1"_s); // the deadline was at 8:00
    QCOMPARE(text(CommsCheckModel::MedianResponse), u"30 min"_s);
}

void tst_CommsModels::theDeadlinePassesByItself()
{
    m_workspace->clock().setNow(m_sent.addSecs(60));
    m_replies->refresh();
    QCOMPARE(reply(m_contacts.at(0), CommsReplyModel::Answer).data().toString(), u"◷ waiting"_s);
    m_workspace->clock().addDays(1);
    m_replies->refresh();
    QCOMPARE(reply(m_contacts.at(0), CommsReplyModel::Answer).data().toString(), u"▲ no answer"_s);
}

void tst_CommsModels::recordsManyAnswersInOneStep()
{
    const QAbstractItemModelTester tester(m_replies.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const qint64 before = m_workspace->newestEntry();
    taken(m_replies->setResult(m_contacts.mid(0, 3), ReplyResult::Answered, m_sent.addSecs(600)));
    QCOMPARE(m_workspace->newestEntry(), before + 1);
    QCOMPARE(reply(m_contacts.at(2), CommsReplyModel::Answer).data().toString(), u"✓ 10 min"_s);
    taken(m_replies->setResult(m_contacts.mid(0, 1), ReplyResult::Waiting));
    QVERIFY(!(*m_workspace)->contacts().replies(m_check).constFirst().answeredAt.isValid()
            || (*m_workspace)->contacts().replies(m_check).constFirst().contact != m_contacts.at(0));
    QCOMPARE(reply(m_contacts.at(0), CommsReplyModel::AnsweredAt).data().toString(), QString());
    taken((*m_workspace)->undo());
    QCOMPARE(reply(m_contacts.at(0), CommsReplyModel::Answer).data().toString(), u"✓ 10 min"_s);
}

void tst_CommsModels::takesATypedTime()
{
    const QModelIndex time = reply(m_contacts.at(1), CommsReplyModel::AnsweredAt);
    QVERIFY(time.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!time.siblingAtColumn(CommsReplyModel::Answer).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(m_replies->setData(time, u"+150"_s));
    QVERIFY(reply(m_contacts.at(1), CommsReplyModel::Answer).data().toString().startsWith(u"▲ late, 2 h 30"));
    QVERIFY2(!m_replies->setData(time, time.data(Qt::EditRole)), "what is there already is no edit");
    QVERIFY(m_replies->setData(time, QString()));
    QCOMPARE(reply(m_contacts.at(1), CommsReplyModel::Answer).data().toString(), u"▲ no answer"_s);
}

void tst_CommsModels::refusesWhatIsNoTime()
{
    QSignalSpy refused(m_replies.get(), &CommsReplyModel::refused);
    const QModelIndex time = reply(m_contacts.at(1), CommsReplyModel::AnsweredAt);
    const qint64 before = m_workspace->newestEntry();
    QVERIFY(!m_replies->setData(time, u"soon"_s));
    QVERIFY2(!m_replies->setData(time, u"2025-11-21 10:00"_s), "before the sending");
    QCOMPARE(refused.size(), 2);
    QCOMPARE(refused.at(0).at(2).toString(), u"soon"_s);
    QCOMPARE(m_workspace->newestEntry(), before);
}

void tst_CommsModels::keepsANote()
{
    QVERIFY(m_replies->setData(reply(m_contacts.at(0), CommsReplyModel::Note), u"by telephone"_s));
    QCOMPARE(reply(m_contacts.at(0), CommsReplyModel::Note).data().toString(), u"by telephone"_s);
}

void tst_CommsModels::readsOnly()
{
    m_replies.reset();
    m_workspace->reopen(OpenMode::ReadOnly);
    m_replies = std::make_unique<CommsReplyModel>(**m_workspace);
    m_replies->setCheck(m_check);
    QCOMPARE(m_replies->rowCount(), 5);
    QVERIFY(!reply(m_contacts.at(0), CommsReplyModel::AnsweredAt).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_replies->setResult({m_contacts.at(0)}, ReplyResult::NoAnswer));
}

void tst_CommsModels::understandsTimes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDateTime>("moment");
    // The sending was at 10:00:30 in the user's zone.
    const QDate day(2025, 11, 22);
    QTest::newRow("time") << u"14:32"_s << QDateTime(day, {14, 32});
    QTest::newRow("time with a point") << u"14.32"_s << QDateTime(day, {14, 32});
    QTest::newRow("digits") << u"1432"_s << QDateTime(day, {14, 32});
    QTest::newRow("three digits") << u"932"_s << QDateTime(day.addDays(1), {9, 32});
    QTest::newRow("earlier is the next day") << u"09:59"_s << QDateTime(day.addDays(1), {9, 59});
    QTest::newRow("the minute of the sending") << u"10:00"_s << QDateTime(day, {10, 0, 30});
    QTest::newRow("minutes") << u"+22"_s << QDateTime(day, {10, 22, 30});
    QTest::newRow("ISO 8601") << u"2025-11-24 08:05"_s << QDateTime({2025, 11, 24}, {8, 5});
    QTest::newRow("with the month") << u"24 Nov 2025 8:05"_s << QDateTime({2025, 11, 24}, {8, 5});
    QTest::newRow("blanks") << u"  14:32 "_s << QDateTime(day, {14, 32});
    QTest::newRow("as it is shown") << timeText(QDateTime(day, {14, 32})) << QDateTime(day, {14, 32});
    for (const char *nonsense : {"", "soon", "25:00", "+", "+-3", "14:3x", "99999"})
        QTest::addRow("not \"%s\"", nonsense) << QString::fromLatin1(nonsense) << QDateTime();
}

void tst_CommsModels::understandsTimes()
{
    QFETCH(QString, typed);
    QFETCH(QDateTime, moment);
    const std::optional<QDateTime> understood = answerTimeFrom(typed, QDateTime({2025, 11, 22}, {10, 0, 30}).toUTC());
    QCOMPARE(understood.has_value(), moment.isValid());
    if (understood)
        QCOMPARE(understood->toLocalTime(), moment);
}

void tst_CommsModels::listsEventsNewestFirst()
{
    ConfirmationModel events(**m_workspace);
    const QAbstractItemModelTester tester(&events, QAbstractItemModelTester::FailureReportingMode::QtTest);
    events.setContact(m_contacts.at(2));
    QCOMPARE(events.rowCount(), 1);
    QCOMPARE(events.index(0, 0).data().toString(), u"1 Mar 2025 nominated"_s);
    QVERIFY(events.index(0, 0).data(role::kDetail).toString().startsWith(u"note verbale NV 1"));
    Contact changed = *(*m_workspace)->contacts().contact(m_contacts.at(2));
    changed.telephone = u"+36 1 000"_s;
    Confirmation event;
    event.on = QDate(2025, 9, 1);
    taken(ContactEdits(**m_workspace).recordChange(changed, event));
    QCOMPARE(events.rowCount(), 2);
    QCOMPARE(events.index(0, 0).data().toString(), u"1 Sep 2025 changed"_s);
    QVERIFY(events.index(0, 0).data(role::kDetail).toString().contains(u"notice overdue"));
    QCOMPARE(events.index(0, 0).data(role::kTone).toInt(), int(Tone::Attention));
    events.setContact({});
    QCOMPARE(events.rowCount(), 0);
}

void tst_CommsModels::listsTheChecksOfAContact()
{
    recordReply(**m_workspace, m_check, m_contacts.at(0), ReplyResult::Answered, m_sent.addSecs(600));
    ContactChecksModel checks(**m_workspace);
    const QAbstractItemModelTester tester(&checks, QAbstractItemModelTester::FailureReportingMode::QtTest);
    checks.setContact(m_contacts.at(0));
    QCOMPARE(checks.rowCount(), 1);
    QVERIFY(checks.index(0, 0).data().toString().endsWith(u": 10 min"));
    QCOMPARE(checks.index(0, 0).data(role::kDetail).toString(), u"Autumn check"_s);
    QCOMPARE(checks.idAt(0), m_check);
}

QTEST_GUILESS_MAIN(tst_CommsModels)
#include "tst_commsmodels.moc"
