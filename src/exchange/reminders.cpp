// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reminders.h"

#include "domain/contactroles.h"
#include "exchange/contactfields.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysToAnswer = 14;

bool isOsceContact(const Contact &contact)
{
    const QStringList roles = splitRoles(contact.roles);
    return std::any_of(roles.begin(), roles.end(), isOsceRole);
}

/// Writes the reminder to one State.
class ReminderWriter
{
public:
    ReminderWriter(const ReminderSources &sources, const ReminderTemplate &words, const QString &state)
        : m_sources(sources)
        , m_words(words)
    {
        m_reminder.state = state;
        m_reminder.language = words.language;
    }

    void add(const Duty &duty)
    {
        const qsizetype before = m_lines.size();
        if (duty.kind == DutyKind::ContactConfirmation)
            addConfirmation(duty);
        else if (duty.kind == DutyKind::ChangeNotice)
            addNotice(duty);
        else if (duty.kind == DutyKind::CheckAnswer)
            addAnswers(duty);
        if (m_lines.size() == before)
            return;
        m_reminder.duties.append(duty);
        if (!m_due.isValid() || duty.due < m_due)
            m_due = duty.due;
    }

    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }

    [[nodiscard]] Reminder written(const ReminderText &text)
    {
        addAddresses();
        const State *state = m_sources.participants.state(m_reminder.state);
        const QDate deadline =
            m_sources.deadline.isValid() ? m_sources.deadline : m_sources.today.addDays(kDaysToAnswer);
        const QHash<QString, QString> values{
            {u"state"_s, state ? state->name.in(m_words.language) : m_reminder.state},
            {u"contacts"_s, m_lines.join(u'\n')},
            {u"due"_s, m_words.day(m_due)},
            {u"lastConfirmed"_s, m_words.day(m_lastConfirmed)},
            {u"deadline"_s, m_words.day(deadline)},
            {u"office"_s, tables::plainLine(m_sources.office)},
            {u"today"_s, m_words.day(m_sources.today)},
        };
        const QString label = sharingText(m_reminder.sharing);
        m_reminder.subject = label + u' ' + tables::plainLine(filledIn(text.subject, values));
        m_reminder.body = label + u"\n\n"_s + filledIn(text.body, values) + u'\n';
        return m_reminder;
    }

private:
    void addConfirmation(const Duty &duty)
    {
        if (const Contact *contact = m_sources.contacts.contact(duty.record.key))
            addLine(m_words.confirmation, *contact, duty.due, {});
    }

    void addNotice(const Duty &duty)
    {
        const Confirmation *event = m_sources.contacts.confirmation(duty.record.key);
        const Contact *contact = event ? m_sources.contacts.contact(event->contact) : nullptr;
        if (contact)
            addLine(m_words.notice, *contact, duty.due, event->on);
    }

    /// A line for each contact of the State that has not answered.
    void addAnswers(const Duty &duty)
    {
        const CommsCheck *check = m_sources.contacts.check(duty.record.key);
        if (!check)
            return;
        for (const CommsReply &reply : m_sources.contacts.replies(check->id)) {
            const Contact *contact = m_sources.contacts.contact(reply.contact);
            if (contact && contact->state == m_reminder.state && reply.result != ReplyResult::Answered
                && contact->servesOn(m_sources.today))
                addLine(m_words.check, *contact, duty.due, check->sentAt.toLocalTime().date());
        }
    }

    void addLine(const QString &words, const Contact &contact, QDate due, QDate day)
    {
        if (!isOsceContact(contact) || contact.erased.isValid())
            return;
        const QDate last = m_sources.contacts.lastConfirmed(contact.id, m_sources.today);
        if (last.isValid() && (!m_lastConfirmed.isValid() || last > m_lastConfirmed))
            m_lastConfirmed = last;
        m_reminder.sharing = narrower(m_reminder.sharing, contact.sharing);
        if (!m_reminder.contacts.contains(contact.id))
            m_reminder.contacts.append(contact.id);
        m_lines.append(u"- "_s
                       + filledIn(words, {{u"contact"_s, nameOfContact(contact)},
                                          {u"due"_s, m_words.day(due)},
                                          {u"day"_s, m_words.day(day)},
                                          {u"lastConfirmed"_s, m_words.day(last)}}));
    }

    /// "policy point of contact, technical point of contact, Ministry of Foreign Affairs, Cyber Unit"
    [[nodiscard]] QString nameOfContact(const Contact &contact) const
    {
        QStringList words;
        for (const QString &role : splitRoles(contact.roles))
            words.append(m_words.roles.value(role, m_sources.contacts.roleLabel(role)));
        for (const QString &word : {contact.organisation, contact.unit}) {
            if (const QString plain = tables::plainLine(word); !plain.isEmpty())
                words.append(plain);
        }
        return words.join(u", "_s);
    }

    void addAddresses()
    {
        QSet<QString> seen;
        for (const Contact &contact : m_sources.contacts.serving(m_sources.today, m_reminder.state)) {
            const QString email = contact.email.trimmed();
            if (email.isEmpty() || !isOsceContact(contact) || seen.contains(email.toCaseFolded()))
                continue;
            seen.insert(email.toCaseFolded());
            m_reminder.to.append({tables::plainLine(contact.name), email});
        }
    }

    const ReminderSources &m_sources;
    const ReminderTemplate &m_words;
    Reminder m_reminder;
    QStringList m_lines;
    QDate m_due;
    QDate m_lastConfirmed;
};

ReminderText textFor(const ReminderSources &sources, const ReminderTemplate &words)
{
    const auto own = std::find_if(sources.texts.begin(), sources.texts.end(),
                                  [&](const ReminderText &text) { return text.language == words.language; });
    return own == sources.texts.end() ? builtInReminderText(words.language) : *own;
}

} // namespace

QList<Reminder> reminders(const ReminderSources &sources, const QString &language)
{
    const ReminderTemplate &words = reminderTemplate(language);
    QMap<QString, QList<Duty>> byState;
    for (const Duty &duty : sources.duties) {
        if (!duty.state.isEmpty())
            byState[duty.state].append(duty);
    }
    QList<Reminder> list;
    for (const QString &state : sources.participants.sorted(byState.keys(), StateOrder::Locale)) {
        ReminderWriter writer(sources, words, state);
        for (const Duty &duty : byState.value(state))
            writer.add(duty);
        if (!writer.isEmpty())
            list.append(writer.written(textFor(sources, words)));
    }
    return list;
}

} // namespace tessera
