// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactroles.h"
#include "exchange/catalogue.h"
#include "exchange/remindermail.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2025, 11, 20);
const QDateTime kNow(kToday, QTime(9, 30, 5), Qt::UTC);

Contact contactOf(const QString &id, const QString &state, const QString &roles, const QString &email)
{
    Contact contact;
    contact.id = id;
    contact.state = state;
    contact.roles = roles;
    contact.organisation = u"Ministry "_s + id;
    contact.name = u"Secret Person "_s + id;
    contact.email = email;
    contact.sharing = SharingLabel::Green;
    return contact;
}

Duty dutyOf(DutyKind kind, const QString &state, QDate due, RecordKind record, const QString &key)
{
    Duty duty;
    duty.kind = kind;
    duty.state = state;
    duty.due = due;
    duty.record = {record, key};
    return duty;
}

/// Hungary owes a confirmation, a notice and an answer; Austria an answer; France, about its UN contact only, nothing.
class ReminderOffice
{
public:
    ReminderOffice() : m_participants(builtInReference(u"osce-cyber-cbm"_s)->participants)
    {
        Contact former = contactOf(u"hu3"_s, u"HU"_s, role::kOscePolicy, u"former@mfa.example"_s);
        former.until = QDate(2025, 11, 1);
        former.sharing = SharingLabel::Amber;
        const QList<Contact> contacts{contactOf(u"hu1"_s, u"HU"_s, role::kOscePolicy, u"policy@mfa.example"_s),
                                      contactOf(u"hu2"_s, u"HU"_s, role::kOsceTechnical, u"POLICY@mfa.example"_s),
                                      former,
                                      contactOf(u"hu4"_s, u"HU"_s, role::kUnDiplomatic, u"un@mfa.example"_s),
                                      contactOf(u"at1"_s, u"AT"_s, role::kIncidentBody, {}),
                                      contactOf(u"fr1"_s, u"FR"_s, role::kUnTechnical, u"un@fr.example"_s)};
        Confirmation confirmed;
        confirmed.id = u"c1"_s;
        confirmed.contact = u"hu1"_s;
        confirmed.on = QDate(2024, 11, 14);
        Confirmation ended = confirmed;
        ended.id = u"c2"_s;
        ended.contact = u"hu3"_s;
        ended.event = ConfirmationEvent::Ended;
        ended.on = QDate(2025, 11, 1);
        CommsCheck check;
        check.id = u"k1"_s;
        check.sentAt = QDateTime(QDate(2025, 11, 10), QTime(12, 0), Qt::UTC);
        CommsReply waiting{u"k1"_s, u"hu2"_s, ReplyResult::Waiting, {}, {}};
        CommsReply answered{u"k1"_s, u"hu1"_s, ReplyResult::Answered, kNow, {}};
        CommsReply austrian{u"k1"_s, u"at1"_s, ReplyResult::Bounced, {}, {}};
        book = ContactBook(contacts, {confirmed, ended}, {check}, {waiting, answered, austrian}, {});
        duties = {
            dutyOf(DutyKind::ContactConfirmation, u"HU"_s, QDate(2025, 11, 14), RecordKind::Contact, u"hu1"_s),
            dutyOf(DutyKind::ChangeNotice, u"HU"_s, QDate(2025, 12, 1), RecordKind::Confirmation, u"c2"_s),
            dutyOf(DutyKind::CheckAnswer, u"HU"_s, QDate(2025, 11, 17), RecordKind::CommsCheck, u"k1"_s),
            dutyOf(DutyKind::CheckAnswer, u"AT"_s, QDate(2025, 11, 17), RecordKind::CommsCheck, u"k1"_s),
            dutyOf(DutyKind::ContactConfirmation, u"FR"_s, QDate(2025, 11, 1), RecordKind::Contact, u"fr1"_s),
            dutyOf(DutyKind::Submission, u"PL"_s, QDate(2025, 10, 31), RecordKind::Submission, u"x"_s),
            dutyOf(DutyKind::ContactErasure, {}, QDate(2025, 10, 31), RecordKind::Contact, u"hu3"_s),
        };
    }

    [[nodiscard]] QList<Reminder> written(const QString &language = u"en"_s) const
    {
        return reminders({book, m_participants, duties, texts, u"Office of the Chair"_s, kToday, {}}, language);
    }

    ContactBook book;
    QList<Duty> duties;
    QList<ReminderText> texts;

private:
    Participants m_participants;
};

/// The head's lines, unfolded.
QByteArrayList headOf(const QByteArray &message)
{
    QByteArray head = message.left(message.indexOf("\r\n\r\n"));
    head.replace("\r\n ", " ");
    return head.replace("\r\n", "\n").split('\n');
}

QString bodyOf(const QByteArray &message)
{
    const QByteArray body = message.mid(message.indexOf("\r\n\r\n") + 4);
    return QString::fromUtf8(QByteArray::fromBase64(QByteArray(body).replace("\r\n", "")));
}

QByteArray shipped()
{
    QFile file(QStringLiteral(TESSERA_RESOURCES "/templates/reminders.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReminders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneForEachStateThatOwes();
    void saysWhatIsOwed();
    void namesNoPerson();
    void goesToContactsOfTheMeasure();
    void languages();
    void everyLanguage_data();
    void everyLanguage();
    void ownTextWins();
    void placeholdersAreFilledOnce();
    void templatesAreChecked_data();
    void templatesAreChecked();
    void message();
    void headsCannotBeInjected();
    void longHeads();
    void link();
    void plainText();
};

void TestReminders::oneForEachStateThatOwes()
{
    const QList<Reminder> list = ReminderOffice().written();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0).state, u"AT"_s);
    QCOMPARE(list.at(1).state, u"HU"_s);
    QCOMPARE(list.at(0).duties.size(), 1);
    QCOMPARE(list.at(1).duties.size(), 3);
    QCOMPARE(list.at(1).contacts, (QStringList{u"hu1"_s, u"hu3"_s, u"hu2"_s}));
    QVERIFY(list.at(0).to.isEmpty());
}

void TestReminders::saysWhatIsOwed()
{
    const Reminder reminder = ReminderOffice().written().at(1);
    QCOMPARE(reminder.sharing, SharingLabel::Amber);
    QCOMPARE(reminder.subject, u"TLP:AMBER Cyber/ICT points of contact (CBM 8): Hungary"_s);
    QVERIFY(reminder.body.startsWith(u"TLP:AMBER\n\nDear colleagues,\n\n"_s));
    for (
        const QString &line :
        {u"\n- policy point of contact, Ministry hu1: yearly update, requested by 14 November 2025; last confirmed: "
         "14 November 2024\n"_s,
         u"\n- policy point of contact, Ministry hu3: change of 1 November 2025, notification requested by 1 December 2025\n"_s,
         u"\n- technical point of contact, Ministry hu2: reply to the communication check of 10 November 2025, requested by 17 November 2025\n"_s,
         u"\nLast confirmation on record: 14 November 2024\n"_s, u"\nEarliest date: 14 November 2025\n"_s,
         u"by 4 December 2025"_s, u"\nOffice of the Chair\n20 November 2025\n"_s})
        QVERIFY2(reminder.body.contains(line), qPrintable(line + reminder.body));
    QVERIFY(ReminderOffice().written().at(0).body.contains(u"Last confirmation on record: none"_s));
}

void TestReminders::namesNoPerson()
{
    for (const QString &language : reminderLanguages()) {
        for (const Reminder &reminder : ReminderOffice().written(language))
            QVERIFY(!reminder.body.contains(u"Secret"_s) && !reminder.subject.contains(u"Secret"_s));
    }
}

void TestReminders::goesToContactsOfTheMeasure()
{
    // The same address once; nobody who left, nobody of the UN only.
    const Reminder reminder = ReminderOffice().written().at(1);
    QCOMPARE(reminder.to, (QList<ReminderAddress>{{u"Secret Person hu1"_s, u"policy@mfa.example"_s}}));
}

void TestReminders::languages()
{
    QCOMPARE(reminderLanguages(),
             (QStringList{u"en"_s, u"fr"_s, u"de"_s, u"it"_s, u"ru"_s, u"es"_s, u"cs"_s, u"hu"_s, u"pl"_s, u"sk"_s}));
    QCOMPARE(ReminderOffice().written(u"xx"_s).at(0).language, u"en"_s);
    const Reminder hungarian = ReminderOffice().written(u"hu"_s).at(1);
    QVERIFY(hungarian.body.contains(u"2025. december 4."_s));
    QVERIFY(hungarian.body.contains(u"szakpolitikai kapcsolattartó"_s));
    QVERIFY(ReminderOffice().written(u"ru"_s).at(1).body.contains(u"до 4 декабря 2025 г. Если"_s));
    QVERIFY(ReminderOffice().written(u"fr"_s).at(1).subject.endsWith(u": Hongrie"_s));
}

void TestReminders::everyLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : reminderLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestReminders::everyLanguage()
{
    QFETCH(QString, language);
    static const QRegularExpression kUnwanted(
        u"\\{|\\.\\.|  |compliance|failed|overdue|en retard|überfällig|scaduto|просроч|vencido|po termínu|lejárt|po terminie"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Reminder &reminder : ReminderOffice().written(language)) {
        const QRegularExpressionMatch match = kUnwanted.match(reminder.subject + reminder.body);
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured() + u" in "_s + reminder.body));
        QCOMPARE(reminder.language, language);
        QVERIFY(reminder.body.contains(u"PC.DEC/1202"_s));
    }
}

void TestReminders::ownTextWins()
{
    ReminderOffice office;
    office.texts = {{u"de"_s, u"x"_s, u"y"_s},
                    {u"en"_s, u"Reminder for {state}\r\nBcc: a@b.example"_s, u"{contacts}\n{unknown}"_s}};
    const Reminder reminder = office.written().at(0);
    QCOMPARE(reminder.subject, u"TLP:GREEN Reminder for Austria Bcc: a@b.example"_s);
    QCOMPARE(reminder.body.section(u'\n', 3), u"{unknown}\n"_s);
    QCOMPARE(office.written(u"fr"_s).at(0).subject.left(26), u"TLP:GREEN Points de contac"_s);
    QCOMPARE(builtInReminderText(u"de"_s).language, u"de"_s);
    QVERIFY(builtInReminderText(u"de"_s).body.contains(u"{contacts}"_s));
}

void TestReminders::placeholdersAreFilledOnce()
{
    QCOMPARE(filledIn(u"{a}{b} {c} {"_s, {{u"a"_s, u"{b}"_s}, {u"b"_s, u"B"_s}}), u"{b}B {c} {"_s);
    QCOMPARE(filledIn({}, {}), QString());
}

void TestReminders::templatesAreChecked_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("context");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const QString &context) {
        QTest::newRow(name) << before << after << context;
    };
    row("format", "tessera-reminders", "other", u"/format: must be tessera-reminders"_s);
    row("language twice", "\"language\": \"fr\"", "\"language\": \"en\"",
        u"/templates/1/language: “en” is used twice"_s);
    row("no English", "\"language\": \"en\"", "\"language\": \"xx\"", u"/templates: is missing"_s);
    row("placeholder", "Dear colleagues", "{cotnacts}",
        u"/templates/0/body: “cotnacts” is not listed under state contacts due lastConfirmed deadline office today"_s);
    row("needed placeholder", "(CBM 8): {state}", "(CBM 8)", u"/templates/0/subject: must contain {state}"_s);
    row("role", "\"osce-policy\"", "\"osce-polciy\"", u"/templates/0/roles/osce-policy: is missing"_s);
    row("unknown member", "\"none\"", "\"nona\"", u"/templates/0/nona: is not a member that is known here"_s);
}

void TestReminders::templatesAreChecked()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, context);
    QByteArray json = shipped();
    QVERIFY(readReminderTemplates(json));
    const qsizetype place = json.indexOf(before);
    QVERIFY(place >= 0);
    const auto read = readReminderTemplates(json.replace(place, before.size(), after));
    QVERIFY(!read);
    QCOMPARE(read.error().context, context);
}

void TestReminders::message()
{
    const Reminder reminder = ReminderOffice().written(u"hu"_s).at(1);
    const QByteArray message = reminderMessage(reminder, kNow);
    const QByteArrayList head = headOf(message);
    QVERIFY(head.contains("Date: 20 Nov 2025 09:30:05 +0000"));
    QVERIFY(head.contains("To: \"Secret Person hu1\" <policy@mfa.example>"));
    QVERIFY(head.contains("X-Unsent: 1"));
    QVERIFY(head.contains("MIME-Version: 1.0"));
    QVERIFY(head.contains("Content-Type: text/plain; charset=utf-8"));
    QVERIFY(!message.contains("Bcc") && !message.contains("\nFrom"));
    QCOMPARE(bodyOf(message).replace(u"\r\n"_s, u"\n"_s), reminder.body);
    for (const QByteArray &line : message.split('\n'))
        QVERIFY(line.size() <= 79 && (line.isEmpty() || line.endsWith('\r')));
    QCOMPARE(reminderFileName(reminder, kToday), u"reminder-HU-2025-11-20.eml"_s);
}

void TestReminders::headsCannotBeInjected()
{
    Reminder reminder = ReminderOffice().written().at(1);
    reminder.subject = u"TLP:RED x\r\nBcc: eve@evil.example\n\nbody \u202E=?UTF-8?Q?x?="_s;
    reminder.to = {{u"A \"B\\\r\nBcc: eve@evil.example"_s, u"a@b.example"_s},
                   {u"C"_s, u"c@d.example\r\nBcc: eve@evil.example"_s},
                   {u"D"_s, u"d@e.example>, <eve@evil.example"_s},
                   {u"E"_s, u"nobody"_s},
                   {u"Ő"_s, u"office@győr.example"_s},
                   {QString(), u"plain@b.example"_s}};
    reminder.language = u"en"_s;
    const QByteArray message = reminderMessage(reminder, kNow);
    const QByteArrayList head = headOf(message);
    QCOMPARE(head.size(), 8); // Date, To, Subject, X-Unsent, MIME-Version, two of Content-, Content-Language
    QCOMPARE(head.at(1), "To: \"A \\\"B\\\\ Bcc: eve@evil.example\" <a@b.example>, =?UTF-8?B?xZA=?= <office@"
                             + QUrl::toAce(u"győr.example"_s) + ">, plain@b.example");
    for (const QByteArray &line : head)
        QVERIFY2(!line.startsWith("Bcc") && !line.startsWith(" Bcc"), line.constData());
    QVERIFY(!message.contains("c@d.example") && !message.contains("d@e.example") && !message.contains("nobody"));
}

void TestReminders::longHeads()
{
    Reminder reminder = ReminderOffice().written().at(1);
    reminder.subject = u"Контактные пункты 😀 "_s.repeated(20).trimmed();
    const QByteArray message = reminderMessage(reminder, kNow);
    QString decoded;
    static const QRegularExpression kWord(u"=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]+)\\?="_s);
    const QString subject = QString::fromLatin1(message.mid(message.indexOf("Subject: ")));
    for (auto word = kWord.globalMatch(subject); word.hasNext();) {
        const QRegularExpressionMatch match = word.next();
        QVERIFY(match.capturedLength() <= 75);
        const QByteArray bytes = QByteArray::fromBase64(match.captured(1).toLatin1());
        QVERIFY(QByteArrayView(bytes).isValidUtf8());
        decoded += QString::fromUtf8(bytes);
    }
    QCOMPARE(decoded, reminder.subject);
}

void TestReminders::link()
{
    Reminder reminder = ReminderOffice().written().at(1);
    reminder.to = {
        {u"x"_s, u"a+b&c@d.example"_s}, {u"y"_s, u"e@f.example"_s}, {u"z"_s, u"g@h.example?bcc=x@y.example"_s}};
    reminder.subject = u"Ő & ?#"_s;
    reminder.body = u"one\ntwo & three = 100 %\n"_s;
    const MailtoLink link = reminderLink(reminder);
    QVERIFY(link.url.isValid());
    QVERIFY(!link.isTooLong);
    QCOMPARE(
        link.url.toEncoded(),
        QByteArray("mailto:a%2Bb%26c@d.example,e@f.example?subject=%C5%90%20%26%20%3F%23&body=one%0D%0Atwo%20%26%20"
                   "three%20%3D%20100%20%25%0D%0A"));
    reminder.body = u"x"_s.repeated(2000);
    QVERIFY(reminderLink(reminder).isTooLong);
}

void TestReminders::plainText()
{
    const Reminder reminder = ReminderOffice().written().at(1);
    const QString text = reminderPlainText(reminder);
    QVERIFY(text.startsWith(u"Secret Person hu1 <policy@mfa.example>\nTLP:AMBER Cyber/ICT"_s));
    QVERIFY(text.endsWith(reminder.body));
}

QTEST_GUILESS_MAIN(TestReminders)
#include "tst_reminders.moc"
