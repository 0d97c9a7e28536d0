// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facts.h"

#include "domain/contactroles.h"
#include "domain/daytext.h"
#include "domain/evidencevalidity.h"
#include "domain/oscemeasures.h"

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// The contacts of one State in roles of CBM 8 on the judged day.
struct Nomination {
    QList<const Contact *> serving;
    const Contact *former = nullptr; ///< the one who ended last
    bool hasPolicy = false;
    bool hasTechnical = false; ///< or the national body
    bool isCurrent = true;     ///< all in time or due
    int neverConfirmed = 0;
    QDate oldest; ///< of the days on which they were last confirmed
    QDate newest;
};

void addContact(Nomination &nomination, const FactSources &sources, const Contact &contact, QDate day)
{
    const QStringList roles = splitRoles(contact.roles);
    nomination.serving.append(&contact);
    nomination.hasPolicy = nomination.hasPolicy || roles.contains(role::kOscePolicy);
    nomination.hasTechnical =
        nomination.hasTechnical || roles.contains(role::kOsceTechnical) || roles.contains(role::kIncidentBody);
    const ConfirmationClock clock = confirmationClock(sources.contacts, contact, sources.rules, day);
    const bool isCurrent = clock.state == ConfirmationState::InTime || clock.state == ConfirmationState::Due;
    nomination.isCurrent = nomination.isCurrent && isCurrent;
    if (!clock.last.isValid()) {
        ++nomination.neverConfirmed;
        return;
    }
    nomination.oldest = nomination.oldest.isValid() ? std::min(nomination.oldest, clock.last) : clock.last;
    nomination.newest = nomination.newest.isValid() ? std::max(nomination.newest, clock.last) : clock.last;
}

Nomination nominationOf(const FactSources &sources, const QString &state, QDate day)
{
    Nomination nomination;
    for (const Contact &contact : sources.contacts.contacts()) {
        if (contact.state != state || !hasOsceRole(contact))
            continue;
        if (contact.servesOn(day))
            addContact(nomination, sources, contact, day);
        else if (contact.until.isValid() && contact.until < day
                 && (!nomination.former || contact.until > nomination.former->until))
            nomination.former = &contact;
    }
    return nomination;
}

/// "371 days ago", of a year that is over "5 days before the end of 2024".
QString distanceText(const FactSources &sources, QDate last, QDate day)
{
    const int days = int(last.daysTo(day));
    if (day == sources.today)
        return QCoreApplication::translate("tessera::Fact", "%n day(s) ago", nullptr, days);
    //: How long a day lies before the last day of a year that is over: %1 = the year
    return QCoreApplication::translate("tessera::Fact", "%n day(s) before the end of %1", nullptr, days)
        .arg(QString::number(day.year()));
}

QString lastConfirmedText(const FactSources &sources, const Nomination &nomination, QDate day)
{
    if (nomination.neverConfirmed > 0)
        //: Of contacts, within a list such as "2 contacts nominated; 1 never confirmed"
        return QCoreApplication::translate("tessera::Fact", "%n never confirmed", nullptr, nomination.neverConfirmed);
    const QString on = dayText(nomination.oldest);
    if (nomination.oldest == day)
        //: %1 = day
        return QCoreApplication::translate("tessera::Fact", "last confirmed %1").arg(on);
    const QString distance = distanceText(sources, nomination.oldest, day);
    if (nomination.oldest == nomination.newest)
        //: %1 = day, %2 = "371 days ago"
        return QCoreApplication::translate("tessera::Fact", "last confirmed %1, %2").arg(on, distance);
    //: Of several contacts: %1 = day, %2 = "371 days ago"
    return QCoreApplication::translate("tessera::Fact", "the oldest confirmation is of %1, %2").arg(on, distance);
}

QString nominationText(const FactSources &sources, const Nomination &nomination, QDate day)
{
    QStringList parts{QCoreApplication::translate("tessera::Fact", "%n contact(s) nominated", nullptr,
                                                  int(nomination.serving.size()))};
    parts.append(lastConfirmedText(sources, nomination, day));
    if (!nomination.hasPolicy)
        parts.append(QCoreApplication::translate("tessera::Fact", "no policy contact"));
    if (!nomination.hasTechnical)
        parts.append(QCoreApplication::translate("tessera::Fact", "no technical contact"));
    return parts.join(u"; "_s);
}

/// Suggests nothing: that nobody serves does not say that nobody was nominated since.
Fact formerContactFact(const CellPlace &place, const Contact &former)
{
    const QString reason = QCoreApplication::translate("tessera::Fact", "No contact serves; the last one did until %1.")
                               .arg(dayText(former.until));
    return {place, {}, reason, {{RecordKind::Contact, former.id}}};
}

/// CBM 8
void addContactFacts(QList<Fact> &facts, const FactSources &sources, const CellPlace &place, QDate day)
{
    const Nomination nomination = nominationOf(sources, place.state, day);
    if (nomination.serving.isEmpty()) {
        if (nomination.former)
            facts.append(formerContactFact(place, *nomination.former));
        return;
    }
    Fact fact{place, Status::PartlyImplemented, nominationText(sources, nomination, day), {}};
    if (nomination.hasPolicy && nomination.hasTechnical && nomination.isCurrent)
        fact.suggested = Status::Implemented;
    for (const Contact *contact : nomination.serving)
        fact.records.append({RecordKind::Contact, contact->id});
    facts.append(fact);
}

/// CBM 11. About the group it says how often it met, about the State what it attended: never a quota.
void addMeetingFacts(QList<Fact> &facts, const FactSources &sources, const CellPlace &place, QDate day)
{
    const int year = sources.records.year();
    const StateAttendance own = stateAttendance(sources.meetings, place.state, year, day, {}, osce::kExpertMeetings);
    if (own.rate().of == 0)
        return;
    const int held = int(meetingsHeld(sources.meetings, osce::kExpertMeetings, year, day).size());
    //: %n = meetings held, %1 = meetings asked for
    const QString group =
        QCoreApplication::translate("tessera::Fact", "The group met %n time(s) (at least %1 asked).", nullptr, held)
            .arg(QString::number(sources.rules.meetingsAsked));
    //: %1 = State, %2 = "2 of 3"
    const QString state = QCoreApplication::translate("tessera::Fact", "%1 attended %2.")
                              .arg(sources.participants.nameOf(place.state), own.rate().countText());
    Fact fact{place, {}, group + u' ' + state, {}};
    if (!own.attended.isEmpty())
        fact.suggested = Status::Implemented;
    for (const QString &meeting : own.attended + own.missed)
        fact.records.append({RecordKind::Meeting, meeting});
    facts.append(fact);
}

QString eventsText(int hosted, int attended, int year)
{
    const QString in = QString::number(year);
    if (attended == 0)
        return QCoreApplication::translate("tessera::Fact", "Hosted %n event(s) in %1.", nullptr, hosted).arg(in);
    if (hosted == 0)
        return QCoreApplication::translate("tessera::Fact", "Attended %n event(s) in %1.", nullptr, attended).arg(in);
    //: First half of "Hosted 1 event, attended 3 events in 2025."
    const QString first = QCoreApplication::translate("tessera::Fact", "Hosted %n event(s),", nullptr, hosted);
    //: Second half of "Hosted 1 event, attended 3 events in 2025."
    const QString second =
        QCoreApplication::translate("tessera::Fact", "attended %n event(s) in %1.", nullptr, attended).arg(in);
    return first + u' ' + second;
}

/// CBM 12. What a State hosted is not counted as attended once more.
void addEventFacts(QList<Fact> &facts, const FactSources &sources, const CellPlace &place, QDate day)
{
    const int year = sources.records.year();
    Fact fact{place, Status::Implemented, {}, {}};
    int hosted = 0;
    for (const Meeting &meeting : sources.meetings.meetings()) {
        if (meeting.countsFor != osce::kEvents || meeting.begin.year() != year || !isHeld(meeting, day))
            continue;
        const bool isHost = meeting.host == place.state;
        if (!isHost && !isAttended(sources.meetings.attendance(meeting.id, place.state).presence))
            continue;
        hosted += isHost ? 1 : 0;
        fact.records.append({RecordKind::Meeting, meeting.id});
    }
    if (fact.records.isEmpty())
        return;
    fact.reason = eventsText(hosted, int(fact.records.size()) - hosted, year);
    facts.append(fact);
}

void addEvidenceFacts(QList<Fact> &facts, const FactSources &sources, const CellPlace &place, QDate day)
{
    for (const EvidenceUse &use : sources.records.evidenceUses(place)) {
        const auto evidence = sources.evidence.constFind(use.evidence);
        if (evidence == sources.evidence.constEnd())
            continue;
        const QDate last = lastValidDay(*evidence, sources.rules);
        if (last.isValid() && last < day)
            facts.append({place,
                          {},
                          validityText(*evidence, subjectOf(sources.records.framework(), place.measure), day),
                          {{RecordKind::Evidence, evidence->id}}});
    }
}

} // namespace

QDate FactSources::judgedDay() const
{
    if (records.year() == today.year())
        return today;
    return records.year() < today.year() ? QDate(records.year(), 12, 31) : QDate();
}

QList<Fact> facts(const FactSources &sources, const CellPlace &place)
{
    QList<Fact> found;
    const QDate day = sources.judgedDay();
    const State *state = sources.participants.state(place.state);
    if (!day.isValid() || !state || !state->countsIn(sources.records.year()))
        return found;
    if (sources.records.framework() == osce::kFramework) {
        if (place.measure == osce::kPointsOfContact)
            addContactFacts(found, sources, place, day);
        else if (place.measure == osce::kExpertMeetings)
            addMeetingFacts(found, sources, place, day);
        else if (place.measure == osce::kEvents)
            addEventFacts(found, sources, place, day);
    }
    addEvidenceFacts(found, sources, place, day);
    return found;
}

std::optional<Status> disagreement(const FactSources &sources, const CellPlace &place)
{
    const Status recorded = sources.records.status(place);
    if (recorded == Status::NotApplicable || recorded == Status::PrefersNotToSay)
        return std::nullopt;
    for (const Fact &fact : facts(sources, place)) {
        if (fact.suggested)
            return *fact.suggested == recorded ? std::nullopt : fact.suggested;
    }
    return std::nullopt;
}

} // namespace tessera
