// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixtures.h"

#include <QTest>

using namespace tessera;
using namespace tessera::fixtures;
using namespace Qt::StringLiterals;

class TestContactBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoServes_data();
    void whoServes();
    void eventsNewestFirst();
    void theLastConfirmation();
    void checksAndReplies();
    void rolesAndLabels();
    void followsChanges();
    void otherChangesAreNotItsOwn();
};

namespace {

QStringList idsOf(const QList<Contact> &contacts)
{
    QStringList ids;
    for (const Contact &contact : contacts)
        ids.append(contact.id);
    return ids;
}

ContactBook book()
{
    return {{contact(u"a"_s, u"FI"_s), contact(u"b"_s, u"FI"_s, role::kOsceTechnical, {2025, 1, 1}, {2025, 6, 30}),
             contact(u"c"_s, u"PL"_s, u"osce-policy un-diplomatic"_s, {}, {})},
            {confirmed(u"a"_s, {2024, 3, 1}), confirmed(u"a"_s, {2025, 3, 1}),
             event(u"a"_s, ConfirmationEvent::Ended, {2025, 9, 1}), confirmed(u"b"_s, {2025, 2, 1})},
            {},
            {},
            {}};
}

} // namespace

void TestContactBook::whoServes_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, QDate day, const QString &state, const QStringList &roles,
                        const QStringList &ids) { QTest::newRow(name) << day << state << roles << ids; };
    row("all", {2025, 6, 30}, {}, {}, {u"a"_s, u"b"_s, u"c"_s});
    row("after the last day", {2025, 7, 1}, {}, {}, {u"a"_s, u"c"_s});
    row("on the first day", {2025, 1, 1}, u"FI"_s, {}, {u"a"_s, u"b"_s});
    row("the day before", {2024, 12, 31}, u"FI"_s, {}, {u"a"_s});
    row("a role", {2025, 6, 1}, {}, {role::kOscePolicy}, {u"a"_s, u"c"_s});
    row("one of two roles", {2025, 6, 1}, {}, {role::kUnDiplomatic, role::kOsceTechnical}, {u"b"_s, u"c"_s});
    row("nobody", {2025, 6, 1}, u"TR"_s, {}, {});
    row("without a first day", {1990, 1, 1}, {}, {}, {u"c"_s});
}

void TestContactBook::whoServes()
{
    QFETCH(QDate, day);
    QFETCH(QString, state);
    QFETCH(QStringList, roles);
    QTEST(idsOf(book().serving(day, state, roles)), "ids");
}

void TestContactBook::eventsNewestFirst()
{
    const ContactBook contacts = book();
    const QList<Confirmation> events = contacts.confirmations(u"a"_s);
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.at(0).on, QDate(2025, 9, 1));
    QCOMPARE(events.at(2).on, QDate(2024, 3, 1));
    QVERIFY(contacts.confirmations(u"c"_s).isEmpty());
    QVERIFY(contacts.confirmation(events.at(0).id));
    QVERIFY(!contacts.confirmation(u"x"_s));
    QVERIFY(!contacts.contact(u"x"_s));
}

void TestContactBook::theLastConfirmation()
{
    const ContactBook contacts = book();
    // An end says nothing about what is recorded being right.
    QCOMPARE(contacts.lastConfirmed(u"a"_s, {2025, 12, 1}), QDate(2025, 3, 1));
    QCOMPARE(contacts.lastConfirmed(u"a"_s, {2025, 3, 1}), QDate(2025, 3, 1));
    QCOMPARE(contacts.lastConfirmed(u"a"_s, {2025, 2, 28}), QDate(2024, 3, 1));
    QCOMPARE(contacts.lastConfirmed(u"a"_s, {2024, 2, 28}), QDate());
    QCOMPARE(contacts.lastConfirmed(u"c"_s, {2025, 3, 1}), QDate());
}

void TestContactBook::checksAndReplies()
{
    const CommsCheck older{u"1"_s, {}, moment({2024, 5, 20}), moment({2024, 5, 21}), {}, {}};
    const CommsCheck newer{u"2"_s, {}, moment({2025, 5, 20}), moment({2025, 5, 21}), {}, {}};
    const ContactBook contacts(
        {}, {}, {older, newer},
        {{u"1"_s, u"b"_s, {}, {}, {}}, {u"1"_s, u"a"_s, {}, {}, {}}, {u"2"_s, u"a"_s, {}, {}, {}}}, {});
    QCOMPARE(contacts.checks().constFirst().id, u"2"_s);
    QCOMPARE(contacts.replies(u"1"_s).size(), 2);
    QCOMPARE(contacts.replies(u"1"_s).constFirst().contact, u"a"_s);
    QCOMPARE(contacts.repliesOf(u"a"_s).size(), 2);
    QCOMPARE(contacts.repliesOf(u"a"_s).constFirst().check, u"2"_s);
    QVERIFY(contacts.replies(u"3"_s).isEmpty());
    QVERIFY(!contacts.check(u"3"_s));
}

void TestContactBook::rolesAndLabels()
{
    const ContactBook contacts({}, {}, {}, {}, {{u"press"_s, u"Press office"_s}});
    QCOMPARE(contacts.roles().size(), builtInRoles().size() + 1);
    QCOMPARE(contacts.roleLabel(role::kOscePolicy), u"Policy"_s);
    QCOMPARE(contacts.roleLabel(u"press"_s), u"Press office"_s);
    QCOMPARE(contacts.roleLabel(u"unknown"_s), u"unknown"_s);
    QCOMPARE(contacts.rolesText(contact(u"a"_s, u"FI"_s, u"osce-policy press"_s)), u"Policy, Press office"_s);
}

void TestContactBook::followsChanges()
{
    ContactBook contacts;
    const Contact before = contact(u"a"_s, u"FI"_s);
    Contact after = before;
    after.until = {2025, 1, 1};
    const Confirmation first = confirmed(u"a"_s, {2024, 1, 1});
    Confirmation moved = first;
    moved.contact = u"b"_s;
    QVERIFY(contacts.apply({makeChange<Contact>({}, before), makeChange<Confirmation>({}, first)}));
    QCOMPARE(*contacts.contact(u"a"_s), before);
    QVERIFY(contacts.apply({makeChange<Contact>(before, after), makeChange<Confirmation>(first, moved)}));
    QCOMPARE(*contacts.contact(u"a"_s), after);
    QVERIFY(contacts.confirmations(u"a"_s).isEmpty());
    QCOMPARE(contacts.confirmations(u"b"_s).size(), 1);
    QVERIFY(contacts.apply({makeChange<Contact>(after, {}), makeChange<Confirmation>(moved, {})}));
    QVERIFY(contacts.contacts().isEmpty());
    QVERIFY(contacts.confirmations(u"b"_s).isEmpty());
    const CommsCheck check{u"1"_s, {}, moment({2024, 5, 20}), moment({2024, 5, 21}), {}, {}};
    const CommsReply reply{u"1"_s, u"a"_s, {}, {}, {}};
    QVERIFY(contacts.apply({makeChange<CommsCheck>({}, check), makeChange<CommsReply>({}, reply),
                            makeChange<ContactRole>({}, ContactRole{u"press"_s, u"Press"_s})}));
    QCOMPARE(contacts.repliesOf(u"a"_s).size(), 1);
    QVERIFY(contacts.apply({makeChange<CommsReply>(reply, {}), makeChange<CommsCheck>(check, {}),
                            makeChange<ContactRole>(ContactRole{u"press"_s, u"Press"_s}, {})}));
    QVERIFY(contacts.checks().isEmpty() && contacts.replies(u"1"_s).isEmpty());
    QCOMPARE(contacts.roles().size(), builtInRoles().size());
}

void TestContactBook::otherChangesAreNotItsOwn()
{
    ContactBook contacts;
    QVERIFY(!contacts.apply({}));
    QVERIFY(!contacts.apply({makeChange<Property>({}, Property{u"a"_s, u"b"_s}),
                             makeChange<Meeting>({}, meeting(u"m"_s, {2025, 1, 1})),
                             makeChange<ReminderText>({}, ReminderText{u"en"_s, {}, {}})}));
}

QTEST_GUILESS_MAIN(TestContactBook)
#include "tst_contactbook.moc"
