// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixtures.h"
#include "domain/contactclocks.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ConfirmationState)
Q_DECLARE_METATYPE(ConfirmationEvent)
Q_DECLARE_METATYPE(ReplyResult)
Q_DECLARE_METATYPE(ReplyTiming)

class TestContactClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreKept();
    void confirmations_data();
    void confirmations();
    void servesTheWholeOfTheLastDay();
    void aContactWithoutFirstDay();
    void eventsAfterTheDayDoNotCount();
    void notices_data();
    void notices();
    void timings_data();
    void timings();
    void aCheckWithoutDeadlineWaitsForEver();
    void responses();
    void durations_data();
    void durations();
};

void TestContactClocks::idsAreKept()
{
    QCOMPARE(idOf(ConfirmationState::InTime), u"in-time"_s);
    QCOMPARE(idOf(ConfirmationState::Due), u"due"_s);
    QCOMPARE(idOf(ConfirmationState::Overdue), u"overdue"_s);
    QCOMPARE(idOf(ConfirmationState::NeverConfirmed), u"never-confirmed"_s);
    QCOMPARE(idOf(ConfirmationState::Former), u"former"_s);
    QCOMPARE(idOf(ReplyTiming::NoAnswer), u"no-answer"_s);
}

void TestContactClocks::confirmations_data()
{
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<ConfirmationState>("state");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<QString>("text");
    using enum ConfirmationState;
    QTest::newRow("on the day itself") << QDate(2024, 11, 14) << QDate(2024, 11, 14) << InTime << QDate(2025, 11, 14)
                                       << 365 << u"in time"_s;
    QTest::newRow("61 days before") << QDate(2024, 11, 14) << QDate(2025, 9, 14) << InTime << QDate(2025, 11, 14) << 61
                                    << u"in time"_s;
    QTest::newRow("60 days before") << QDate(2024, 11, 14) << QDate(2025, 9, 15) << Due << QDate(2025, 11, 14) << 60
                                    << u"due in 60 day(s)"_s;
    QTest::newRow("the day before") << QDate(2024, 11, 14) << QDate(2025, 11, 13) << Due << QDate(2025, 11, 14) << 1
                                    << u"due in 1 day(s)"_s;
    QTest::newRow("on the due day") << QDate(2024, 11, 14) << QDate(2025, 11, 14) << Due << QDate(2025, 11, 14) << 0
                                    << u"due today"_s;
    QTest::newRow("the day after") << QDate(2024, 11, 14) << QDate(2025, 11, 15) << Overdue << QDate(2025, 11, 14) << -1
                                   << u"overdue 1 day(s)"_s;
    QTest::newRow("a week after") << QDate(2024, 11, 14) << QDate(2025, 11, 22) << Overdue << QDate(2025, 11, 14) << -8
                                  << u"overdue 8 day(s)"_s;
    QTest::newRow("29 February, due on the 28th")
        << QDate(2024, 2, 29) << QDate(2025, 2, 28) << Due << QDate(2025, 2, 28) << 0 << u"due today"_s;
    QTest::newRow("29 February, a day late")
        << QDate(2024, 2, 29) << QDate(2025, 3, 1) << Overdue << QDate(2025, 2, 28) << -1 << u"overdue 1 day(s)"_s;
    QTest::newRow("28 February before a leap year")
        << QDate(2023, 2, 28) << QDate(2024, 2, 29) << Overdue << QDate(2024, 2, 28) << -1 << u"overdue 1 day(s)"_s;
    QTest::newRow("31 December") << QDate(2024, 12, 31) << QDate(2026, 1, 1) << Overdue << QDate(2025, 12, 31) << -1
                                 << u"overdue 1 day(s)"_s;
    QTest::newRow("never") << QDate() << QDate(2025, 1, 31) << NeverConfirmed << QDate(2020, 1, 1) << -1857
                           << u"never confirmed"_s;
}

void TestContactClocks::confirmations()
{
    QFETCH(QDate, last);
    QFETCH(QDate, today);
    const Contact contact = fixtures::contact(u"c"_s, u"FI"_s);
    QList<Confirmation> events;
    if (last.isValid())
        events = {fixtures::confirmed(u"c"_s, last.addYears(-1)), fixtures::confirmed(u"c"_s, last)};
    const ContactBook book({contact}, events, {}, {}, {});

    const ConfirmationClock clock = confirmationClock(book, contact, {}, today);
    QTEST(clock.state, "state");
    QCOMPARE(clock.last, last);
    QTEST(clock.due, "due");
    QTEST(clock.daysLeft, "daysLeft");
    QTEST(clock.text(), "text");
}

void TestContactClocks::servesTheWholeOfTheLastDay()
{
    const Contact contact = fixtures::contact(u"c"_s, u"FI"_s, role::kOscePolicy, {2020, 1, 1}, {2025, 6, 30});
    const ContactBook book({contact}, {fixtures::confirmed(u"c"_s, {2025, 1, 1})}, {}, {}, {});
    QCOMPARE(confirmationClock(book, contact, {}, {2025, 6, 30}).state, ConfirmationState::InTime);
    const ConfirmationClock after = confirmationClock(book, contact, {}, {2025, 7, 1});
    QCOMPARE(after.state, ConfirmationState::Former);
    QCOMPARE(after.last, QDate(2025, 1, 1));
    QVERIFY(!after.due.isValid());
    QCOMPARE(after.daysLeft, 0);
    QCOMPARE(after.text(), u"former"_s);
}

void TestContactClocks::aContactWithoutFirstDay()
{
    const Contact contact = fixtures::contact(u"c"_s, u"FI"_s, role::kOscePolicy, {});
    const ConfirmationClock clock =
        confirmationClock(ContactBook({contact}, {}, {}, {}, {}), contact, {}, {2025, 1, 1});
    QCOMPARE(clock.state, ConfirmationState::NeverConfirmed);
    QVERIFY(!clock.due.isValid());
    QCOMPARE(clock.daysLeft, 0);
}

void TestContactClocks::eventsAfterTheDayDoNotCount()
{
    const Contact contact = fixtures::contact(u"c"_s, u"FI"_s);
    const ContactBook book(
        {contact}, {fixtures::confirmed(u"c"_s, {2023, 3, 1}), fixtures::confirmed(u"c"_s, {2025, 3, 1})}, {}, {}, {});
    const ConfirmationClock clock = confirmationClock(book, contact, {}, {2024, 12, 31});
    QCOMPARE(clock.last, QDate(2023, 3, 1));
    QCOMPARE(clock.state, ConfirmationState::Overdue);
}

void TestContactClocks::notices_data()
{
    QTest::addColumn<ConfirmationEvent>("what");
    QTest::addColumn<QDate>("notifiedOn");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("daysTaken");
    QTest::addColumn<int>("daysLate");
    QTest::addColumn<QString>("text");
    using enum ConfirmationEvent;
    // The change is always on 31 January 2025, so the last day in time is 2 March.
    QTest::newRow("at once") << Changed << QDate(2025, 1, 31) << QDate(2025, 6, 1) << 0 << 0 << u"notified at once"_s;
    QTest::newRow("before it") << Ended << QDate(2025, 1, 10) << QDate(2025, 6, 1) << 0 << 0 << u"notified at once"_s;
    QTest::newRow("after 4 days") << Changed << QDate(2025, 2, 4) << QDate(2025, 6, 1) << 4 << 0
                                  << u"notified after 4 day(s)"_s;
    QTest::newRow("day 30") << Changed << QDate(2025, 3, 2) << QDate(2025, 6, 1) << 30 << 0
                            << u"notified after 30 day(s)"_s;
    QTest::newRow("day 31") << Ended << QDate(2025, 3, 3) << QDate(2025, 6, 1) << 31 << 1
                            << u"notified late by 1 day(s)"_s;
    QTest::newRow("18 days left") << Changed << QDate() << QDate(2025, 2, 12) << 12 << 0
                                  << u"to be notified within 18 day(s)"_s;
    QTest::newRow("last day") << Changed << QDate() << QDate(2025, 3, 2) << 30 << 0 << u"to be notified today"_s;
    QTest::newRow("too late") << Changed << QDate() << QDate(2025, 3, 4) << 32 << 2 << u"notice overdue 2 day(s)"_s;
    QTest::newRow("an end to come") << Ended << QDate() << QDate(2025, 1, 11) << 0 << 0
                                    << u"to be notified within 50 day(s)"_s;
    QTest::newRow("a notice that lies ahead")
        << Changed << QDate(2025, 2, 20) << QDate(2025, 2, 12) << 12 << 0 << u"to be notified within 18 day(s)"_s;
}

void TestContactClocks::notices()
{
    QFETCH(ConfirmationEvent, what);
    QFETCH(QDate, notifiedOn);
    QFETCH(QDate, today);
    const Confirmation event = fixtures::event(u"c"_s, what, {2025, 1, 31}, notifiedOn);
    const NoticeClock clock = noticeClock(event, {}, today);
    QVERIFY(clock.isAsked);
    QCOMPARE(clock.isNotified, notifiedOn.isValid() && notifiedOn <= today);
    QCOMPARE(clock.due, QDate(2025, 3, 2));
    QTEST(clock.daysTaken, "daysTaken");
    QTEST(clock.daysLate, "daysLate");
    QTEST(clock.text(), "text");

    for (const ConfirmationEvent other : {ConfirmationEvent::Confirmed, ConfirmationEvent::Nominated}) {
        const NoticeClock none = noticeClock(fixtures::event(u"c"_s, other, {2025, 1, 31}), {}, today);
        QVERIFY(!none.isAsked);
        QCOMPARE(none.daysLate, 0);
        QCOMPARE(none.text(), QString());
    }
}

void TestContactClocks::timings_data()
{
    QTest::addColumn<ReplyResult>("result");
    QTest::addColumn<QDateTime>("answeredAt");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<ReplyTiming>("timing");
    const QDateTime deadline = fixtures::moment({2025, 11, 20}, 12);
    const QDateTime before = deadline.addSecs(-1);
    const QDateTime after = deadline.addSecs(1);
    QTest::newRow("waiting") << ReplyResult::Waiting << QDateTime() << before << ReplyTiming::Waiting;
    QTest::newRow("waiting at the deadline") << ReplyResult::Waiting << QDateTime() << deadline << ReplyTiming::Waiting;
    QTest::newRow("waiting too long") << ReplyResult::Waiting << QDateTime() << after << ReplyTiming::NoAnswer;
    QTest::newRow("at the deadline") << ReplyResult::Answered << deadline << after << ReplyTiming::InTime;
    QTest::newRow("late") << ReplyResult::Answered << after << after << ReplyTiming::Late;
    QTest::newRow("the same moment in another zone")
        << ReplyResult::Answered << deadline.toOffsetFromUtc(5 * 3600) << after << ReplyTiming::InTime;
    QTest::newRow("bounced") << ReplyResult::Bounced << QDateTime() << before << ReplyTiming::Bounced;
    QTest::newRow("no answer") << ReplyResult::NoAnswer << QDateTime() << before << ReplyTiming::NoAnswer;
}

void TestContactClocks::timings()
{
    QFETCH(ReplyResult, result);
    QFETCH(QDateTime, answeredAt);
    QFETCH(QDateTime, now);
    const CommsCheck check{u"k"_s, {}, fixtures::moment({2025, 11, 18}), fixtures::moment({2025, 11, 20}, 12), {}, {}};
    QTEST(timing(check, {u"k"_s, u"c"_s, result, answeredAt, {}}, now), "timing");
}

void TestContactClocks::aCheckWithoutDeadlineWaitsForEver()
{
    const CommsCheck check{u"k"_s, {}, fixtures::moment({2025, 11, 18}), {}, {}, {}};
    const QDateTime later = fixtures::moment({2030, 1, 1});
    QCOMPARE(timing(check, {u"k"_s, u"c"_s, ReplyResult::Waiting, {}, {}}, later), ReplyTiming::Waiting);
    QCOMPARE(timing(check, {u"k"_s, u"c"_s, ReplyResult::Answered, later, {}}, later), ReplyTiming::InTime);
}

void TestContactClocks::responses()
{
    const QDateTime sent = fixtures::moment({2025, 11, 18}, 9);
    const CommsCheck check{u"k"_s, {}, sent, sent.addDays(1), {}, {}};
    const auto minutes = [&](ReplyResult result, const QDateTime &answeredAt) {
        return responseMinutes(check, {u"k"_s, u"c"_s, result, answeredAt, {}});
    };
    QCOMPARE(minutes(ReplyResult::Answered, sent.addSecs(14 * 60 + 59)), 14);
    QCOMPARE(minutes(ReplyResult::Answered, sent), 0);
    QCOMPARE(minutes(ReplyResult::Answered, {}), -1);
    QCOMPARE(minutes(ReplyResult::Waiting, sent.addSecs(60)), -1);
}

void TestContactClocks::durations_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << -1 << QString();
    QTest::newRow("at once") << 0 << u"0 min"_s;
    QTest::newRow("minutes") << 14 << u"14 min"_s;
    QTest::newRow("almost an hour") << 59 << u"59 min"_s;
    QTest::newRow("an hour") << 60 << u"1 h 00"_s;
    QTest::newRow("hours") << 62 << u"1 h 02"_s;
    QTest::newRow("almost a day") << 1439 << u"23 h 59"_s;
    QTest::newRow("a day") << 1440 << u"1 d 0 h"_s;
    QTest::newRow("days") << 2 * 1440 + 3 * 60 + 59 << u"2 d 3 h"_s;
}

void TestContactClocks::durations()
{
    QFETCH(int, minutes);
    QTEST(durationText(minutes), "text");
}

QTEST_GUILESS_MAIN(TestContactClocks)
#include "tst_contactclocks.moc"
