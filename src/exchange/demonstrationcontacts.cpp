// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demonstrationcontacts.h"

#include "domain/contactrecords.h"
#include "domain/contactroles.h"
#include "exchange/dice.h"
#include "exchange/importkinds.h"

#include <QTimeZone>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kContactSeed = 0x7e55e7a0008;
constexpr int kYearsOfChecks = 4;
constexpr int kNominating = 985; ///< per mille of the States that have nominated somebody

/// A desk a State may name. English in every language of the program; nobody here exists.
struct Desk {
    const char *id;
    const char *organisation;
    const char *unit;
    const char *position;
    bool isPerson;
    int chance; ///< per mille of the States that have it
};

constexpr std::array kDesks{
    Desk{"policy", "Ministry of Foreign Affairs", "Cyber diplomacy", "Cyber co-ordinator", true, 1000},
    Desk{"technical", "National Cyber Security Centre", "Operations", "24/7 duty desk", false, 870},
    Desk{"incident", "National response team", "", "Duty officer", false, 330},
};

QString rolesOf(const Desk &desk, Dice &dice)
{
    const QLatin1StringView id(desk.id);
    if (id == "policy"_L1)
        return joinRoles({role::kOscePolicy, dice.chance(450) ? role::kUnDiplomatic : role::kOscePolicy});
    if (id == "technical"_L1)
        return joinRoles({role::kOsceTechnical, dice.chance(350) ? role::kUnTechnical : role::kOsceTechnical});
    return role::kIncidentBody;
}

class ContactDemonstration
{
public:
    ContactDemonstration(const Reference &reference, QDate today)
        : m_reference(reference)
        , m_today(today)
        , m_dice(kContactSeed)
    {}

    ChangeSet run()
    {
        m_set.title = QCoreApplication::translate("tessera::Sample", "Demonstration contacts and communication checks");
        m_set.origin = Origin::Sample;
        for (const QString &state : m_reference.participants.participatingStatesOn(m_today, StateOrder::English)) {
            if (!m_dice.chance(kNominating))
                continue;
            for (const Desk &desk : kDesks) {
                if (m_dice.chance(desk.chance))
                    addDesk(state, desk);
            }
        }
        addChecks();
        return m_set;
    }

private:
    /// The one who serves, and sometimes the one who served before.
    void addDesk(const QString &state, const Desk &desk)
    {
        QDate began{2014 + m_dice.below(6), 1 + m_dice.below(12), 1 + m_dice.below(28)}; // braces keep the order
        if (desk.isPerson && m_dice.chance(400)) {
            const QDate until = m_today.addDays(-30 - m_dice.below(1200));
            addFormer(state, desk, began, until);
            began = until.addDays(1);
        }
        const bool isNew = m_dice.chance(20); // entered by somebody, not yet nominated: "never confirmed"
        const Contact contact = made(state, desk, isNew ? m_today.addDays(-10 - m_dice.below(60)) : began, 1);
        add(contact);
        if (isNew)
            return;
        addEvent(contact, ConfirmationEvent::Nominated, began, Means::NoteVerbale);
        addConfirmations(contact, began, m_today.addDays(-daysSinceLast()));
        if (m_dice.chance(150))
            addChange(contact);
        m_serving.append(contact);
    }

    /// Most are in time, some due within two months, some overdue.
    int daysSinceLast()
    {
        const int roll = m_dice.below(1000);
        if (roll < 780)
            return 5 + m_dice.below(290);
        return roll < 890 ? 306 + m_dice.below(58) : 367 + m_dice.below(150);
    }

    void addFormer(const QString &state, const Desk &desk, QDate began, QDate until)
    {
        Contact former = made(state, desk, began, 0);
        former.until = until;
        add(former);
        addEvent(former, ConfirmationEvent::Nominated, began, Means::NoteVerbale);
        addConfirmations(former, began, until.addDays(-100));
        Confirmation ended = event(former, ConfirmationEvent::Ended, until, Means::NoteVerbale);
        ended.notifiedOn = until.addDays(m_dice.chance(800) ? 2 + m_dice.below(27) : 33 + m_dice.below(20));
        if (ended.notifiedOn > m_today)
            ended.notifiedOn = {};
        add(ended);
    }

    void addConfirmations(const Contact &contact, QDate began, QDate last)
    {
        for (QDate day = last; day > began.addDays(60); day = day.addDays(-365 + m_dice.below(40) - 20))
            addEvent(contact, ConfirmationEvent::Confirmed, day,
                     m_dice.chance(500)   ? Means::NoteVerbale
                     : m_dice.chance(600) ? Means::Email
                                          : Means::Portal);
    }

    void addChange(const Contact &contact)
    {
        const QDate day = m_today.addDays(-10 - m_dice.below(250));
        Confirmation change = event(contact, ConfirmationEvent::Changed, day, Means::Email);
        change.note = u"New telephone number"_s;
        const int days = m_dice.chance(700) ? 1 + m_dice.below(28) : 32 + m_dice.below(30);
        if (day.addDays(days) <= m_today)
            change.notifiedOn = day.addDays(days);
        add(change);
    }

    /// Two a year, and one that is running.
    void addChecks()
    {
        for (int half = 2 * kYearsOfChecks; half > 0; --half)
            addCheck(m_today.addDays(-half * 182 + m_dice.below(20)), 3);
        addCheck(m_today.addDays(-2), 5);
    }

    void addCheck(QDate day, int daysToAnswer)
    {
        CommsCheck check;
        const QDateTime sent(day, QTime(8, 0), QTimeZone::utc());
        check.id = tables::idFromContent({u"demonstration check"_s, day.toString(Qt::ISODate)});
        check.title = u"Communication check %1"_s.arg(day.toString(u"yyyy-MM"_s));
        check.sentAt = sent;
        check.deadline = sent.addDays(daysToAnswer);
        check.roles = joinRoles({role::kOscePolicy, role::kOsceTechnical});
        m_set.changes.append(makeChange<CommsCheck>({}, check));
        for (const Contact &contact : m_serving) {
            if (contact.from < day && servesIn(contact, splitRoles(check.roles)))
                addReply(check, contact);
        }
    }

    void addReply(const CommsCheck &check, const Contact &contact)
    {
        CommsReply reply;
        reply.check = check.id;
        reply.contact = contact.id;
        const int roll = m_dice.below(1000);
        const int minutes = roll < 700 ? 3 + m_dice.below(240) : m_dice.below(3 * 1440);
        const QDateTime answered = check.sentAt.addSecs((roll > 930 && roll < 960 ? 4 * 1440 + minutes : minutes) * 60);
        const bool isRunning = check.deadline.date() > m_today;
        if (roll >= 985)
            reply.result = ReplyResult::Bounced;
        else if (roll >= 960)
            reply.result = isRunning ? ReplyResult::Waiting : ReplyResult::NoAnswer;
        else if (answered.date() < m_today)
            reply.result = ReplyResult::Answered;
        if (reply.result == ReplyResult::Answered)
            reply.answeredAt = answered;
        m_set.changes.append(makeChange<CommsReply>({}, reply));
    }

    Contact made(const QString &state, const Desk &desk, QDate from, int generation)
    {
        Contact contact;
        const QString number = QString::number(++m_contacts).rightJustified(3, u'0');
        contact.id = tables::idFromContent(
            {u"demonstration contact"_s, state, QString::fromLatin1(desk.id), QString::number(generation)});
        contact.salt = contact.id;
        contact.state = state;
        contact.roles = rolesOf(desk, m_dice);
        contact.organisation = QString::fromLatin1(desk.organisation);
        contact.unit = QString::fromLatin1(desk.unit);
        contact.position = QString::fromLatin1(desk.position);
        if (desk.isPerson)
            contact.name = u"Example Person %1"_s.arg(number);
        contact.email = u"%1.%2@example.org"_s.arg(QString::fromLatin1(desk.id), state.toLower());
        contact.telephone = u"+00 0 000 %1"_s.arg(number);
        if (!desk.isPerson)
            contact.dutyLine = u"+00 0 001 %1"_s.arg(number);
        contact.languages = m_dice.chance(300) ? u"en fr"_s : m_dice.chance(300) ? u"en ru"_s : u"en"_s;
        if (m_dice.chance(300))
            contact.fingerprint = QString(contact.id).remove(u'-').toUpper() + u"0DE0DE00"_s;
        contact.from = from;
        contact.sharing = SharingLabel::AmberStrict;
        return contact;
    }

    Confirmation event(const Contact &contact, ConfirmationEvent kind, QDate on, Means means)
    {
        Confirmation event;
        event.id = tables::idFromContent({u"demonstration event"_s, contact.id, idOf(kind), on.toString(Qt::ISODate)});
        event.salt = event.id;
        event.contact = contact.id;
        event.event = kind;
        event.on = on;
        event.means = means;
        event.by = u"Delegation (demonstration)"_s;
        if (means == Means::NoteVerbale)
            event.reference = u"NV %1/%2"_s.arg(1 + m_dice.below(480)).arg(on.year());
        return event;
    }

    void addEvent(const Contact &contact, ConfirmationEvent kind, QDate on, Means means)
    {
        if (on <= m_today)
            add(event(contact, kind, on, means));
    }

    void add(const Contact &contact) { m_set.changes.append(makeChange<Contact>({}, contact)); }
    void add(const Confirmation &event) { m_set.changes.append(makeChange<Confirmation>({}, event)); }

    const Reference &m_reference;
    QDate m_today;
    Dice m_dice;
    ChangeSet m_set;
    QList<Contact> m_serving;
    int m_contacts = 0;
};

} // namespace

ChangeSet demonstrationContacts(const Reference &reference, QDate today)
{
    return ContactDemonstration(reference, today).run();
}

} // namespace tessera
