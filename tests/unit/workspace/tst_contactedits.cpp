// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactroles.h"
#include "domain/freshid.h"
#include "support/testworkspace.h"
#include "workspace/contactedits.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2025, 11, 22);

Contact person(const QString &state = u"HU"_s, const QString &roles = role::kOscePolicy)
{
    Contact contact;
    contact.state = state;
    contact.roles = roles;
    contact.name = u"Sárközy Ágnes"_s;
    contact.email = u"agnes@example.org"_s;
    contact.from = {2024, 1, 1};
    return contact;
}

Confirmation eventOf(ConfirmationEvent kind, QDate on)
{
    Confirmation confirmation;
    confirmation.event = kind;
    confirmation.on = on;
    confirmation.means = Means::NoteVerbale;
    return confirmation;
}

/// A workspace with one contact.
class OneContact
{
public:
    OneContact()
        : edits(*workspace)
        , id(edits.add(person(), eventOf(ConfirmationEvent::Nominated, {2024, 1, 1})).value_or(QString()))
    {}

    [[nodiscard]] Contact contact() const { return *workspace->contacts().contact(id); }
    [[nodiscard]] QList<Confirmation> events() const { return workspace->contacts().confirmations(id); }

    test::TestWorkspace workspace;
    ContactEdits edits;
    QString id;
};

template <typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::WrongUsage : result.error().code;
}

} // namespace

class TestContactEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addingMakesIdsAndSalt();
    void textsAreTidied();
    void contactsAreChecked_data();
    void contactsAreChecked();
    void correctingMakesNoEvent();
    void correctingKeepsTheSalt();
    void aChangeIsAnEvent();
    void confirmingManyIsOneStep();
    void anEndSetsTheLastDay();
    void eventsAreChecked_data();
    void eventsAreChecked();
    void oneThatDoesNotFitStopsAll();
    void successionIsOneStep();
    void successionToNobody();
    void correctingAnEndMovesTheLastDay();
    void removingAnEndReopens();
    void removingGivesTheEarlierEnd();
    void removingTakesEventsAndAnswers();
    void aCheckGoesToThoseWhoServe();
    void checksAreChecked_data();
    void checksAreChecked();
    void answers();
    void answersAreChecked_data();
    void answersAreChecked();
    void removingACheck();
    void roles();
    void reminderTexts();
    void stepsNameNoPerson();
    void whatIsGoneIsAConflict();
};

void TestContactEdits::addingMakesIdsAndSalt()
{
    OneContact one;
    QVERIFY(!one.id.isEmpty());
    const QSignalSpy changed(&*one.workspace, &Workspace::contactsChanged);
    const QRegularExpression hex(u"^[0-9a-f]{32}$"_s);
    QVERIFY(hex.match(one.contact().salt).hasMatch());
    QCOMPARE(one.events().size(), 1);
    QVERIFY(hex.match(one.events().constFirst().salt).hasMatch());
    QVERIFY(one.events().constFirst().salt != one.contact().salt);
    QCOMPARE(one.events().constFirst().contact, one.id);
    QCOMPARE(one.workspace->undoTitle(), u"Hungary, policy contact: added"_s);
    QVERIFY(one.workspace->undo());
    QVERIFY(one.workspace->contacts().contacts().isEmpty());
    QCOMPARE(changed.size(), 1);
}

void TestContactEdits::textsAreTidied()
{
    OneContact one;
    Contact contact = one.contact();
    contact.name = u"  Sárközy \t Ágnes "_s;
    contact.fingerprint = u"aaaa bbbb cccc dddd eeee  ffff 0000 1111 2222 3333"_s;
    contact.roles = u"un-diplomatic  osce-policy osce-policy"_s;
    contact.note = u" two\nlines "_s;
    QVERIFY(one.edits.correct(contact));
    QCOMPARE(one.contact().name, u"Sárközy Ágnes"_s);
    QCOMPARE(one.contact().fingerprint, u"AAAABBBBCCCCDDDDEEEEFFFF0000111122223333"_s);
    QCOMPARE(one.contact().roles, u"osce-policy un-diplomatic"_s);
    QCOMPARE(one.contact().note, u" two\nlines "_s);
    QCOMPARE(one.workspace->undoTitle(), u"Hungary, policy / UN diplomatic contact: corrected"_s);
}

void TestContactEdits::contactsAreChecked_data()
{
    QTest::addColumn<Contact>("contact");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, ErrorCode code, const std::function<void(Contact &)> &spoil) {
        Contact contact = person();
        spoil(contact);
        QTest::newRow(name) << contact << code;
    };
    row("no State", ErrorCode::ValueMissing, [](Contact &c) { c.state.clear(); });
    row("unknown State", ErrorCode::ValueNotRecognised, [](Contact &c) { c.state = u"XX"_s; });
    row("no role", ErrorCode::ValueMissing, [](Contact &c) { c.roles = u" "_s; });
    row("nobody", ErrorCode::ValueMissing, [](Contact &c) { c.name = u" "_s; });
    row("ends before it begins", ErrorCode::DateOrder, [](Contact &c) { c.until = {2023, 12, 31}; });
    row("short fingerprint", ErrorCode::ValueNotRecognised, [](Contact &c) { c.fingerprint = QString(39, u'A'); });
    row("no hexadecimal", ErrorCode::ValueNotRecognised, [](Contact &c) { c.fingerprint = QString(40, u'G'); });
    row("no address", ErrorCode::ValueNotRecognised, [](Contact &c) { c.email = u"agnes.example.org"_s; });
    row("two addresses", ErrorCode::ValueNotRecognised, [](Contact &c) { c.email = u"a@b.org c@d.org"_s; });
    row("long note", ErrorCode::TextTooLong, [](Contact &c) { c.note = QString(kLongestText + 1, u'x'); });
    row("good", ErrorCode::WrongUsage, [](Contact &) {});
    row("one day", ErrorCode::WrongUsage, [](Contact &c) { c.until = c.from; });
    row("a desk", ErrorCode::WrongUsage, [](Contact &c) { c.name.clear(), c.organisation = u"CERT"_s; });
    row("a long fingerprint", ErrorCode::WrongUsage, [](Contact &c) { c.fingerprint = QString(64, u'a'); });
    row("a Partner", ErrorCode::WrongUsage, [](Contact &c) { c.state = u"JP"_s; });
}

void TestContactEdits::contactsAreChecked()
{
    QFETCH(Contact, contact);
    QFETCH(ErrorCode, code);
    test::TestWorkspace workspace;
    const qint64 before = workspace.newestEntry();
    const auto added = ContactEdits(*workspace).add(contact, eventOf(ConfirmationEvent::Nominated, {2024, 1, 1}));
    QCOMPARE(codeOf(added), code);
    QCOMPARE(workspace.newestEntry(), before + (added ? 1 : 0));
    if (!added)
        QVERIFY(!describeInOneLine(added.error()).contains(u"Ágnes"));
}

void TestContactEdits::correctingMakesNoEvent()
{
    OneContact one;
    Contact contact = one.contact();
    QVERIFY(one.edits.correct(contact));
    QCOMPARE(one.workspace->undoTitle(), u"Hungary, policy contact: added"_s);
    contact.telephone = u"+36 1 555 0100"_s;
    QVERIFY(one.edits.correct(contact));
    QCOMPARE(one.contact().telephone, contact.telephone);
    QCOMPARE(one.events().size(), 1);
    QCOMPARE(one.workspace->undoTitle(), u"Hungary, policy contact: corrected"_s);
}

void TestContactEdits::correctingKeepsTheSalt()
{
    OneContact one;
    Contact contact = one.contact();
    contact.salt.clear();
    contact.erased = kToday;
    contact.unit = u"Cyber unit"_s;
    const QString salt = one.contact().salt;
    QVERIFY(one.edits.correct(contact));
    QCOMPARE(one.contact().salt, salt);
    QVERIFY(!one.contact().erased.isValid());
}

void TestContactEdits::aChangeIsAnEvent()
{
    OneContact one;
    Contact contact = one.contact();
    contact.telephone = u"+36 1 555 0199"_s;
    QVERIFY(one.edits.recordChange(contact, eventOf(ConfirmationEvent::Confirmed, {2025, 5, 1})));
    QCOMPARE(one.events().size(), 2);
    QCOMPARE(one.events().constFirst().event, ConfirmationEvent::Changed);
    QCOMPARE(one.workspace->undoTitle(), u"Hungary, policy contact: changed"_s);
    QVERIFY(one.workspace->undo());
    QCOMPARE(one.contact().telephone, QString());
    QCOMPARE(one.events().size(), 1);
}

void TestContactEdits::confirmingManyIsOneStep()
{
    OneContact one;
    const auto second =
        one.edits.add(person(u"FI"_s, role::kOsceTechnical), eventOf(ConfirmationEvent::Nominated, {2025, 1, 1}));
    QVERIFY(second);
    const qint64 before = one.workspace.newestEntry();
    QVERIFY(one.edits.confirm({one.id, *second}, eventOf(ConfirmationEvent::Confirmed, {2025, 11, 1})));
    QCOMPARE(one.workspace.newestEntry(), before + 1);
    QVERIFY(one.workspace->undoTitle().endsWith(u"confirmed"_s));
    QVERIFY(one.workspace->undoTitle().startsWith(u'2') || one.workspace->undoTitle().startsWith(u"%n"_s));
    QCOMPARE(one.workspace->contacts().lastConfirmed(one.id, kToday), QDate(2025, 11, 1));
    QCOMPARE(one.workspace->contacts().lastConfirmed(*second, kToday), QDate(2025, 11, 1));
    QVERIFY(one.edits.confirm({one.id}, eventOf(ConfirmationEvent::Confirmed, kToday)));
    QCOMPARE(one.workspace->undoTitle(), u"Hungary, policy contact: confirmed"_s);
}

void TestContactEdits::anEndSetsTheLastDay()
{
    OneContact one;
    QVERIFY(one.edits.confirm({one.id}, eventOf(ConfirmationEvent::Ended, {2025, 6, 30})));
    QCOMPARE(one.contact().until, QDate(2025, 6, 30));
    QVERIFY(!one.contact().servesOn(kToday));
    QCOMPARE(one.workspace->undoTitle(), u"Hungary, policy contact: ended"_s);
    QVERIFY(one.workspace->undo());
    QVERIFY(one.contact().servesOn(kToday));
}

void TestContactEdits::eventsAreChecked_data()
{
    QTest::addColumn<Confirmation>("confirmation");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, ErrorCode code, ConfirmationEvent kind, QDate on, QDate notified = {}) {
        Confirmation confirmation = eventOf(kind, on);
        confirmation.notifiedOn = notified;
        QTest::newRow(name) << confirmation << code;
    };
    const ErrorCode good = ErrorCode::WrongUsage;
    row("no day", ErrorCode::ValueMissing, ConfirmationEvent::Confirmed, {});
    row("confirmed tomorrow", ErrorCode::DateOrder, ConfirmationEvent::Confirmed, kToday.addDays(1));
    row("confirmed today", good, ConfirmationEvent::Confirmed, kToday);
    row("ends next month", good, ConfirmationEvent::Ended, kToday.addDays(30));
    row("ends before it began", ErrorCode::DateOrder, ConfirmationEvent::Ended, {2023, 12, 31});
    row("ends on its first day", good, ConfirmationEvent::Ended, {2024, 1, 1});
    row("notified tomorrow", ErrorCode::DateOrder, ConfirmationEvent::Ended, kToday, kToday.addDays(1));
    row("notified before", good, ConfirmationEvent::Ended, kToday, kToday.addDays(-10));
}

void TestContactEdits::eventsAreChecked()
{
    QFETCH(Confirmation, confirmation);
    QFETCH(ErrorCode, code);
    OneContact one;
    QCOMPARE(codeOf(one.edits.confirm({one.id}, confirmation)), code);
    QCOMPARE(one.events().size(), code == ErrorCode::WrongUsage ? 2 : 1);
}

void TestContactEdits::oneThatDoesNotFitStopsAll()
{
    OneContact one;
    const auto second = one.edits.add(person(u"FI"_s), eventOf(ConfirmationEvent::Nominated, {2025, 1, 1}));
    QVERIFY(second && one.edits.confirm({*second}, eventOf(ConfirmationEvent::Ended, {2025, 3, 1})));
    const qint64 before = one.workspace.newestEntry();
    const auto refused = one.edits.confirm({one.id, *second}, eventOf(ConfirmationEvent::Confirmed, kToday));
    QCOMPARE(codeOf(refused), ErrorCode::DateOrder);
    QVERIFY(refused.error().context.startsWith(u"Finland, policy contact"_s));
    QCOMPARE(one.workspace.newestEntry(), before);
    QCOMPARE(one.events().size(), 1);
}

void TestContactEdits::successionIsOneStep()
{
    OneContact one;
    Contact next;
    next.name = u"Nagy Béla"_s;
    Succession succession{one.id, eventOf(ConfirmationEvent::Confirmed, {2025, 6, 30}), next,
                          eventOf(ConfirmationEvent::Confirmed, {2025, 7, 1})};
    const qint64 before = one.workspace.newestEntry();
    QVERIFY(one.edits.succeed(succession));
    QCOMPARE(one.workspace.newestEntry(), before + 1);
    QCOMPARE(one.contact().until, QDate(2025, 6, 30));
    QCOMPARE(one.events().constFirst().event, ConfirmationEvent::Ended);
    const QList<Contact> serving = one.workspace->contacts().serving(kToday, u"HU"_s);
    QCOMPARE(serving.size(), 1);
    QCOMPARE(serving.constFirst().name, next.name);
    QCOMPARE(serving.constFirst().roles, role::kOscePolicy);
    QCOMPARE(serving.constFirst().from, QDate(2025, 7, 1));
    QCOMPARE(one.workspace->contacts().confirmations(serving.constFirst().id).constFirst().event,
             ConfirmationEvent::Nominated);
    // A successor who cannot be taken leaves the predecessor in service.
    QVERIFY(one.workspace->undo());
    succession.successor->email = u"nobody"_s;
    QCOMPARE(codeOf(one.edits.succeed(succession)), ErrorCode::ValueNotRecognised);
    QVERIFY(one.contact().servesOn(kToday));
}

void TestContactEdits::successionToNobody()
{
    OneContact one;
    QVERIFY(one.edits.succeed({one.id, eventOf(ConfirmationEvent::Ended, {2025, 6, 30}), {}, {}}));
    QVERIFY(one.workspace->contacts().serving(kToday).isEmpty());
    QCOMPARE(one.workspace->undoTitle(), u"Hungary, policy contact: ended"_s);
}

void TestContactEdits::correctingAnEndMovesTheLastDay()
{
    OneContact one;
    QVERIFY(one.edits.confirm({one.id}, eventOf(ConfirmationEvent::Ended, {2025, 6, 30})));
    Confirmation end = one.events().constFirst();
    end.on = {2025, 7, 31};
    end.contact = u"another"_s;
    QVERIFY(one.edits.correctEvent(end));
    QCOMPARE(one.contact().until, QDate(2025, 7, 31));
    QCOMPARE(one.events().size(), 2);
    QCOMPARE(one.workspace->undoTitle(), u"Hungary, policy contact: event corrected"_s);
    // It was no end at all.
    end.event = ConfirmationEvent::Changed;
    QVERIFY(one.edits.correctEvent(end));
    QVERIFY(!one.contact().until.isValid());
    QVERIFY(one.workspace->undo() && one.workspace->undo());
    QCOMPARE(one.contact().until, QDate(2025, 6, 30));
}

void TestContactEdits::removingAnEndReopens()
{
    OneContact one;
    QVERIFY(one.edits.confirm({one.id}, eventOf(ConfirmationEvent::Ended, {2025, 6, 30})));
    QVERIFY(one.edits.removeEvent(one.events().constFirst().id));
    QVERIFY(!one.contact().until.isValid());
    QCOMPARE(one.events().size(), 1);
    QCOMPARE(one.workspace->undoTitle(), u"Hungary, policy contact: event removed"_s);
}

void TestContactEdits::removingGivesTheEarlierEnd()
{
    OneContact one;
    QVERIFY(one.edits.confirm({one.id}, eventOf(ConfirmationEvent::Ended, {2025, 6, 30})));
    QVERIFY(one.edits.confirm({one.id}, eventOf(ConfirmationEvent::Ended, {2025, 9, 30})));
    QCOMPARE(one.contact().until, QDate(2025, 9, 30));
    QVERIFY(one.edits.removeEvent(one.events().constFirst().id));
    QCOMPARE(one.contact().until, QDate(2025, 6, 30));
    // Taking back what is no end leaves the last day alone.
    QVERIFY(one.edits.removeEvent(one.events().constLast().id));
    QCOMPARE(one.contact().until, QDate(2025, 6, 30));
}

void TestContactEdits::removingTakesEventsAndAnswers()
{
    OneContact one;
    CommsCheck check;
    check.sentAt = QDateTime({2025, 5, 20}, {8, 0}, Qt::UTC);
    check.deadline = check.sentAt.addDays(1);
    QVERIFY(one.edits.startCheck(check));
    const QByteArray before = test::contentOf(one.workspace->store());
    QVERIFY(one.edits.remove({one.id, u"unknown"_s}));
    QVERIFY(one.workspace->contacts().contacts().isEmpty());
    QVERIFY(one.events().isEmpty());
    QVERIFY(one.workspace->contacts().repliesOf(one.id).isEmpty());
    QCOMPARE(one.workspace->undoTitle(), u"Hungary, policy contact: removed"_s);
    QVERIFY(one.workspace->undo());
    QCOMPARE(test::contentOf(one.workspace->store()), before);
}

void TestContactEdits::aCheckGoesToThoseWhoServe()
{
    OneContact one;
    const auto technical =
        one.edits.add(person(u"FI"_s, role::kOsceTechnical), eventOf(ConfirmationEvent::Nominated, {2024, 1, 1}));
    const auto former = one.edits.add(person(u"AT"_s), eventOf(ConfirmationEvent::Ended, {2025, 1, 1}));
    QVERIFY(technical && former);
    CommsCheck check;
    check.title = u"Spring check"_s;
    check.sentAt = QDateTime({2025, 5, 20}, {8, 0, 0, 500}, Qt::UTC);
    check.deadline = check.sentAt.addSecs(3600);
    const auto all = one.edits.startCheck(check);
    QVERIFY(all);
    QCOMPARE(one.workspace->contacts().replies(*all).size(), 2);
    QCOMPARE(one.workspace->contacts().check(*all)->sentAt, QDateTime({2025, 5, 20}, {8, 0}, Qt::UTC));
    check.roles = role::kOsceTechnical;
    const auto some = one.edits.startCheck(check);
    QVERIFY(some);
    QCOMPARE(one.workspace->contacts().replies(*some).size(), 1);
    QCOMPARE(one.workspace->contacts().replies(*some).constFirst().contact, *technical);
    QVERIFY(one.workspace.check().isSound());
}

void TestContactEdits::checksAreChecked_data()
{
    QTest::addColumn<QDateTime>("sentAt");
    QTest::addColumn<QDateTime>("deadline");
    QTest::addColumn<QString>("roles");
    QTest::addColumn<ErrorCode>("code");
    const QDateTime sent({2025, 5, 20}, {8, 0}, Qt::UTC);
    QTest::newRow("good") << sent << sent.addSecs(60) << QString() << ErrorCode::WrongUsage;
    QTest::newRow("not sent") << QDateTime() << sent << QString() << ErrorCode::ValueMissing;
    QTest::newRow("no deadline") << sent << QDateTime() << QString() << ErrorCode::ValueMissing;
    QTest::newRow("deadline before") << sent << sent.addSecs(-60) << QString() << ErrorCode::DateOrder;
    QTest::newRow("nobody in the role") << sent << sent.addSecs(60) << role::kUnTechnical << ErrorCode::ValueMissing;
    QTest::newRow("nobody then") << sent.addYears(-5) << sent << QString() << ErrorCode::ValueMissing;
}

void TestContactEdits::checksAreChecked()
{
    QFETCH(QDateTime, sentAt);
    QFETCH(QDateTime, deadline);
    QFETCH(QString, roles);
    QFETCH(ErrorCode, code);
    OneContact one;
    CommsCheck check;
    check.sentAt = sentAt;
    check.deadline = deadline;
    check.roles = roles;
    QCOMPARE(codeOf(one.edits.startCheck(check)), code);
    QCOMPARE(one.workspace->contacts().checks().size(), code == ErrorCode::WrongUsage ? 1 : 0);
}

void TestContactEdits::answers()
{
    OneContact one;
    CommsCheck check;
    check.sentAt = QDateTime({2025, 5, 20}, {8, 0}, Qt::UTC);
    check.deadline = check.sentAt.addSecs(3600);
    check.id = one.edits.startCheck(check).value_or(QString());
    CommsReply reply = one.workspace->contacts().replies(check.id).constFirst();
    QVERIFY(one.edits.setReplies({reply}));
    QCOMPARE(one.workspace->undoTitle(), u"Communication check set up"_s);
    reply.result = ReplyResult::Answered;
    reply.answeredAt = check.sentAt.addSecs(840).toOffsetFromUtc(7200);
    QVERIFY(one.edits.setReplies({reply}));
    QCOMPARE(one.workspace->undoTitle(), u"Hungary, policy contact: answered"_s);
    QCOMPARE(one.workspace->contacts().replies(check.id).constFirst().answeredAt, check.sentAt.addSecs(840));
    // An earlier sending is fine, a later one than the answer is not.
    check.sentAt = check.sentAt.addSecs(-60);
    QVERIFY(one.edits.changeCheck(check));
    check.sentAt = check.sentAt.addSecs(1800);
    QCOMPARE(codeOf(one.edits.changeCheck(check)), ErrorCode::DateOrder);
    // A time without an answer is dropped.
    reply.result = ReplyResult::Bounced;
    QVERIFY(one.edits.setReplies({reply}));
    QVERIFY(!one.workspace->contacts().replies(check.id).constFirst().answeredAt.isValid());
    one.workspace.reopen();
    QCOMPARE(one.workspace->contacts().replies(check.id).constFirst().result, ReplyResult::Bounced);
}

void TestContactEdits::answersAreChecked_data()
{
    QTest::addColumn<QString>("contact");
    QTest::addColumn<QDateTime>("answeredAt");
    QTest::addColumn<ErrorCode>("code");
    const QDateTime sent({2025, 5, 20}, {8, 0}, Qt::UTC);
    QTest::newRow("without a time") << QString() << QDateTime() << ErrorCode::ValueMissing;
    QTest::newRow("before the sending") << QString() << sent.addSecs(-1) << ErrorCode::DateOrder;
    QTest::newRow("at once") << QString() << sent << ErrorCode::WrongUsage;
    QTest::newRow("late") << QString() << sent.addDays(30) << ErrorCode::WrongUsage;
    QTest::newRow("not asked") << u"another"_s << sent << ErrorCode::ValueNotRecognised;
}

void TestContactEdits::answersAreChecked()
{
    QFETCH(QString, contact);
    QFETCH(QDateTime, answeredAt);
    QFETCH(ErrorCode, code);
    OneContact one;
    CommsCheck check;
    check.sentAt = QDateTime({2025, 5, 20}, {8, 0}, Qt::UTC);
    check.deadline = check.sentAt.addSecs(3600);
    const auto id = one.edits.startCheck(check);
    QVERIFY(id);
    const CommsReply reply{*id, contact.isEmpty() ? one.id : contact, ReplyResult::Answered, answeredAt, {}};
    QCOMPARE(codeOf(one.edits.setReplies({reply})), code);
}

void TestContactEdits::removingACheck()
{
    OneContact one;
    CommsCheck check;
    check.sentAt = QDateTime({2025, 5, 20}, {8, 0}, Qt::UTC);
    check.deadline = check.sentAt.addSecs(3600);
    const auto id = one.edits.startCheck(check);
    QVERIFY(id && one.edits.removeCheck(*id) && one.edits.removeCheck(*id));
    QVERIFY(one.workspace->contacts().checks().isEmpty());
    QVERIFY(one.workspace->contacts().repliesOf(one.id).isEmpty());
    QVERIFY(one.workspace->undo());
    QCOMPARE(one.workspace->contacts().repliesOf(one.id).size(), 1);
}

void TestContactEdits::roles()
{
    OneContact one;
    const auto press = one.edits.addRole(u"  Sajtó (24/7)  "_s);
    QCOMPARE(press.value_or(QString()), u"sajto-24-7"_s);
    QCOMPARE(one.workspace->contacts().roleLabel(*press), u"Sajtó (24/7)"_s);
    QCOMPARE(one.edits.addRole(u"sajtó (24/7)"_s), press);
    QCOMPARE(one.edits.addRole(u"Policy"_s), Result<QString>(role::kOscePolicy));
    QCOMPARE(one.edits.addRole(u"Sajtó 24 7"_s).value_or(QString()), u"sajto-24-7-2"_s);
    QVERIFY(!one.edits.addRole(u"♥"_s)->contains(u' '));
    QCOMPARE(codeOf(one.edits.addRole(u" "_s)), ErrorCode::ValueMissing);
}

void TestContactEdits::reminderTexts()
{
    OneContact one;
    const auto stored = [&] { return one.workspace->store().load<ReminderText>().value_or(QList<ReminderText>()); };
    const ReminderText text{u"hu"_s, u"Emlékeztető"_s, u"Tisztelt {name}!"_s};
    QVERIFY(one.edits.setReminderText(text, true));
    QVERIFY(stored().isEmpty());
    QVERIFY(one.edits.setReminderText(text, false));
    QCOMPARE(stored(), QList<ReminderText>{text});
    QVERIFY(one.edits.setReminderText(text, true));
    QVERIFY(stored().isEmpty());
    QCOMPARE(codeOf(one.edits.setReminderText({}, false)), ErrorCode::ValueMissing);
}

void TestContactEdits::stepsNameNoPerson()
{
    OneContact one;
    Contact contact = one.contact();
    contact.note = u"Ágnes"_s;
    QVERIFY(one.edits.correct(contact));
    QVERIFY(one.edits.recordChange(contact, eventOf(ConfirmationEvent::Changed, {2025, 2, 1})));
    QVERIFY(one.edits.confirm({one.id}, eventOf(ConfirmationEvent::Confirmed, {2025, 3, 1})));
    QVERIFY(one.edits.succeed({one.id, eventOf(ConfirmationEvent::Ended, {2025, 4, 1}), person(),
                               eventOf(ConfirmationEvent::Nominated, {2025, 4, 2})}));
    QVERIFY(one.edits.remove({one.id}));
    const auto entries = one.workspace->store().journal();
    QVERIFY(entries && entries->size() >= 6);
    for (const JournalEntry &entry : *entries)
        QVERIFY2(!entry.title.contains(u"gnes"), qPrintable(entry.title));
}

void TestContactEdits::whatIsGoneIsAConflict()
{
    OneContact one;
    Contact gone = person();
    gone.id = u"gone"_s;
    QCOMPARE(codeOf(one.edits.correct(gone)), ErrorCode::Conflict);
    QCOMPARE(codeOf(one.edits.recordChange(gone, eventOf(ConfirmationEvent::Changed, kToday))), ErrorCode::Conflict);
    QCOMPARE(codeOf(one.edits.confirm({one.id, gone.id}, eventOf(ConfirmationEvent::Confirmed, kToday))),
             ErrorCode::Conflict);
    QCOMPARE(codeOf(one.edits.succeed({gone.id, eventOf(ConfirmationEvent::Ended, kToday), {}, {}})),
             ErrorCode::Conflict);
    QCOMPARE(codeOf(one.edits.correctEvent({})), ErrorCode::Conflict);
    QCOMPARE(codeOf(one.edits.removeEvent(gone.id)), ErrorCode::Conflict);
    QCOMPARE(codeOf(one.edits.changeCheck({})), ErrorCode::Conflict);
    QCOMPARE(codeOf(one.edits.setReplies({CommsReply{}})), ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestContactEdits)
#include "tst_contactedits.moc"
