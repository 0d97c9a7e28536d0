// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixtures.h"
#include "domain/contactclocks.h"

#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

class TestContactFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsNominated();
    void countsByState();
    void otherRolesDoNotCount();
    void countsTheStatesOfThatDay();
    void formerAndComingContactsDoNotCount();
    void erasureChangesNoNumber();
    void lateNotices_data();
    void lateNotices();
    void theNewestCheckSentSoFar();
    void whatCameOfACheck();
    void ofChosenStates();
    void erasable_data();
    void erasable();
};

namespace {

const QDate kToday{2025, 11, 22};
const Participants kStates = fixtures::participants();

ContactFigures figuresOf(const ContactBook &book, QDate today = kToday)
{
    return contactFigures(book, kStates, {}, fixtures::moment(today), today);
}

} // namespace

void TestContactFigures::nobodyIsNominated()
{
    const ContactFigures figures = figuresOf({});
    QCOMPARE(figures.states, 8);
    QVERIFY(figures.nominated.isEmpty());
    QCOMPARE(figures.nominatedRate(), (Rate{0, 8}));
    QVERIFY(figures.lastCheck.isEmpty());
    QCOMPARE(figures.answered, Rate());
}

void TestContactFigures::countsByState()
{
    const ContactBook book({fixtures::contact(u"fi-1"_s, u"FI"_s), fixtures::contact(u"fi-2"_s, u"FI"_s),
                            fixtures::contact(u"gb-1"_s, u"GB"_s), fixtures::contact(u"gb-2"_s, u"GB"_s),
                            fixtures::contact(u"pl-1"_s, u"PL"_s), fixtures::contact(u"jp-1"_s, u"JP"_s)},
                           {fixtures::confirmed(u"fi-1"_s, {2025, 10, 1}), fixtures::confirmed(u"fi-2"_s, {2025, 1, 1}),
                            fixtures::confirmed(u"gb-1"_s, {2025, 10, 1}),
                            fixtures::confirmed(u"gb-2"_s, {2024, 11, 21}),
                            fixtures::confirmed(u"jp-1"_s, {2025, 10, 1})},
                           {}, {}, {});
    const ContactFigures figures = figuresOf(book);
    QCOMPARE(figures.contacts, QStringList({u"fi-1"_s, u"fi-2"_s, u"gb-1"_s, u"gb-2"_s, u"pl-1"_s}));
    QCOMPARE(figures.nominated, QStringList({u"FI"_s, u"PL"_s, u"GB"_s}));
    QCOMPARE(figures.confirmed, QStringList({u"FI"_s}));
    QCOMPARE(figures.overdueContacts, QStringList({u"gb-2"_s, u"pl-1"_s}));
    QCOMPARE(figures.dueContacts, QStringList({u"fi-2"_s}));
    QCOMPARE(figures.confirmedRate(), (Rate{1, 8}));
}

void TestContactFigures::otherRolesDoNotCount()
{
    const ContactBook book({fixtures::contact(u"a"_s, u"FI"_s, role::kUnDiplomatic),
                            fixtures::contact(u"b"_s, u"PL"_s, role::kUnTechnical + u' ' + role::kIncidentBody)},
                           {}, {}, {}, {});
    const ContactFigures figures = figuresOf(book);
    QCOMPARE(figures.nominated, QStringList(u"PL"_s));
    QCOMPARE(figures.overdueContacts, QStringList(u"b"_s));
}

void TestContactFigures::countsTheStatesOfThatDay()
{
    const ContactBook book({fixtures::contact(u"a"_s, u"MN"_s, role::kOscePolicy, {2010, 1, 1})},
                           {fixtures::confirmed(u"a"_s, {2014, 1, 1})}, {}, {}, {});
    const ContactFigures before = figuresOf(book, {2014, 11, 20});
    QCOMPARE(before.states, 8); // the former State is still one of them
    QVERIFY(before.nominated.isEmpty());
    const ContactFigures from = figuresOf(book, {2014, 11, 21});
    QCOMPARE(from.states, 9);
    QCOMPARE(from.nominated, QStringList(u"MN"_s));
}

void TestContactFigures::formerAndComingContactsDoNotCount()
{
    const ContactBook book({fixtures::contact(u"a"_s, u"FI"_s, role::kOscePolicy, {2020, 1, 1}, kToday.addDays(-1)),
                            fixtures::contact(u"b"_s, u"GB"_s, role::kOscePolicy, {2020, 1, 1}, kToday),
                            fixtures::contact(u"c"_s, u"PL"_s, role::kOscePolicy, kToday.addDays(1))},
                           {}, {}, {}, {});
    QCOMPARE(figuresOf(book).contacts, QStringList(u"b"_s));
}

void TestContactFigures::erasureChangesNoNumber()
{
    Contact contact = fixtures::contact(u"a"_s, u"FI"_s, role::kOscePolicy, {2020, 1, 1}, {2022, 12, 31});
    const QList<Confirmation> events{fixtures::confirmed(u"a"_s, {2022, 3, 1})};
    const ContactFigures before = figuresOf(ContactBook({contact}, events, {}, {}, {}), {2022, 12, 31});
    contact.name.clear();
    contact.erased = QDate(2025, 2, 1);
    const ContactFigures after = figuresOf(ContactBook({contact}, events, {}, {}, {}), {2022, 12, 31});
    QCOMPARE(after.confirmed, before.confirmed);
    QCOMPARE(after.confirmed, QStringList(u"FI"_s));
    QVERIFY(after.overdueContacts.isEmpty());
}

void TestContactFigures::lateNotices_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QDate>("notifiedOn");
    QTest::addColumn<bool>("isLate");
    QTest::newRow("in time") << QDate(2025, 6, 1) << QDate(2025, 7, 1) << false;
    QTest::newRow("a day late") << QDate(2025, 6, 1) << QDate(2025, 7, 2) << true;
    QTest::newRow("not yet, in time") << QDate(2025, 10, 23) << QDate() << false;
    QTest::newRow("not yet, late") << QDate(2025, 10, 22) << QDate() << true;
    QTest::newRow("last year") << QDate(2024, 12, 31) << QDate() << false;
}

void TestContactFigures::lateNotices()
{
    QFETCH(QDate, on);
    QFETCH(QDate, notifiedOn);
    QFETCH(bool, isLate);
    const Contact former = fixtures::contact(u"a"_s, u"FI"_s, role::kOscePolicy, {2020, 1, 1}, on);
    const Confirmation ended = fixtures::event(u"a"_s, ConfirmationEvent::Ended, on, notifiedOn);
    const ContactFigures figures = figuresOf(ContactBook({former}, {ended}, {}, {}, {}));
    QCOMPARE(figures.lateNotices, isLate ? QStringList(ended.id) : QStringList());
    QCOMPARE(figures.notices, on.year() == kToday.year() ? QStringList(ended.id) : QStringList());
}

void TestContactFigures::theNewestCheckSentSoFar()
{
    const CommsCheck older{u"older"_s, {}, fixtures::moment({2025, 3, 1}), fixtures::moment({2025, 3, 3}), {}, {}};
    const CommsCheck newer{u"newer"_s, {}, fixtures::moment({2025, 11, 18}), fixtures::moment({2025, 11, 20}), {}, {}};
    const CommsCheck coming{u"coming"_s, {}, fixtures::moment(kToday, 12, 1), {}, {}, {}};
    const ContactBook book({}, {}, {older, newer, coming},
                           {{u"older"_s, u"a"_s, ReplyResult::NoAnswer, {}, {}},
                            {u"newer"_s, u"a"_s, ReplyResult::Answered, fixtures::moment({2025, 11, 21}), {}},
                            {u"newer"_s, u"b"_s, ReplyResult::Bounced, {}, {}},
                            {u"newer"_s, u"c"_s, ReplyResult::Waiting, {}, {}},
                            {u"coming"_s, u"a"_s, ReplyResult::Waiting, {}, {}}},
                           {});
    const ContactFigures figures = figuresOf(book);
    QCOMPARE(figures.lastCheck, u"newer"_s);
    QCOMPARE(figures.answered, (Rate{1, 3}));
    QCOMPARE(figuresOf(book, {2025, 3, 1}).lastCheck, u"older"_s);
    QVERIFY(figuresOf(book, {2025, 2, 28}).lastCheck.isEmpty());
}

void TestContactFigures::whatCameOfACheck()
{
    const CommsCheck check{u"c"_s, {}, fixtures::moment({2025, 3, 1}), fixtures::moment({2025, 3, 3}), {}, {}};
    QList<Contact> contacts;
    QList<CommsReply> replies;
    const auto add = [&](const QString &id, ReplyResult result, const QDateTime &at = {}) {
        contacts.append(fixtures::contact(id, id.left(2)));
        replies.append({u"c"_s, id, result, at, {}});
    };
    add(u"FI1"_s, ReplyResult::Answered, check.sentAt.addSecs(10 * 60));
    add(u"FI2"_s, ReplyResult::Answered, check.sentAt.addSecs(30 * 60));
    add(u"FI3"_s, ReplyResult::Answered, check.deadline.addSecs(60));
    add(u"GB1"_s, ReplyResult::Bounced);
    add(u"GB2"_s, ReplyResult::Waiting);
    add(u"GB3"_s, ReplyResult::NoAnswer);
    const ContactBook book(contacts, {}, {check}, replies, {});
    const CheckFigures before = checkFigures(book, check, check.deadline);
    QCOMPARE(before.asked, 6);
    QCOMPARE(before.inTime, 2);
    QCOMPARE(before.late, 1);
    QCOMPARE(before.bounced, 1);
    QCOMPARE(before.waiting, 1);
    QCOMPARE(before.noAnswer, 1);
    QCOMPARE(before.medianMinutes, 30);
    QCOMPARE(before.answeredRate(), (Rate{3, 6}));
    QCOMPARE(checkFigures(book, check, check.deadline.addSecs(1)).noAnswer, 2);
    const CheckFigures ofOne = checkFigures(book, check, check.deadline, {u"GB"_s});
    QCOMPARE(ofOne.asked, 3);
    QCOMPARE(ofOne.medianMinutes, -1);
}

void TestContactFigures::ofChosenStates()
{
    const CommsCheck check{u"check"_s, {}, fixtures::moment({2025, 3, 1}), fixtures::moment({2025, 3, 3}), {}, {}};
    const ContactBook book({fixtures::contact(u"fi"_s, u"FI"_s), fixtures::contact(u"gb"_s, u"GB"_s)},
                           {fixtures::confirmed(u"fi"_s, {2025, 10, 1}), fixtures::confirmed(u"gb"_s, {2024, 1, 1})},
                           {check},
                           {{u"check"_s, u"fi"_s, ReplyResult::Answered, fixtures::moment({2025, 3, 2}), {}},
                            {u"check"_s, u"gb"_s, ReplyResult::NoAnswer, {}, {}}},
                           {});
    const ContactFigures figures = contactFigures(book, kStates, {}, fixtures::moment(kToday), kToday,
                                                  {u"FI"_s, u"PL"_s, u"JP"_s}); // Japan is a Partner
    QCOMPARE(figures.nominatedRate(), (Rate{1, 2}));
    QCOMPARE(figures.confirmedRate(), (Rate{1, 2}));
    QVERIFY(figures.overdueContacts.isEmpty());
    QCOMPARE(figures.answered, (Rate{1, 1}));
    QCOMPARE(figuresOf(book).answered, (Rate{1, 2}));
}

void TestContactFigures::erasable_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QDate>("erased");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("isErasable");
    QTest::newRow("serving") << QDate() << QDate() << kToday << false;
    QTest::newRow("24 months to the day") << QDate(2023, 11, 22) << QDate() << kToday << false;
    QTest::newRow("a day longer") << QDate(2023, 11, 21) << QDate() << kToday << true;
    QTest::newRow("erased already") << QDate(2020, 1, 1) << QDate(2023, 1, 1) << kToday << false;
    QTest::newRow("ended on 29 February, 28th") << QDate(2024, 2, 29) << QDate() << QDate(2026, 2, 28) << false;
    QTest::newRow("ended on 29 February, March") << QDate(2024, 2, 29) << QDate() << QDate(2026, 3, 1) << true;
}

void TestContactFigures::erasable()
{
    QFETCH(QDate, until);
    QFETCH(QDate, erased);
    QFETCH(QDate, today);
    QFETCH(bool, isErasable);
    Contact contact = fixtures::contact(u"a"_s, u"FI"_s, role::kOscePolicy, {2015, 1, 1}, until);
    contact.erased = erased;
    QCOMPARE(!erasableContacts(ContactBook({contact}, {}, {}, {}, {}), {}, today).isEmpty(), isErasable);
}

QTEST_GUILESS_MAIN(TestContactFigures)
#include "tst_contactfigures.moc"
