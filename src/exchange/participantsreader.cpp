// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/catalogue.h"
#include "exchange/jsonreader.h"

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

/// The lists of the file, before they become Participants.
struct ParticipantLists {
    QList<State> states;
    QList<Group> groups;
    QList<Forum> forums;
};

bool isGroupId(const QString &text)
{
    return isHyphenated(text, [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
}

QString readHolder(const Place &place)
{
    return place.value().isNull() ? QString() : readStateCode(place);
}

QString readPerson(const Place &place)
{
    return place.value().isNull() ? QString() : readText(place);
}

QString readGroupId(const Place &place)
{
    return readTextIf(
        place, isGroupId,
        catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must be an id of letters, digits and single hyphens")));
}

StateKind readStateKind(const Place &place)
{
    const std::optional<StateKind> kind = fromId<StateKind>(place.value().toString());
    if (!kind)
        place.refuse(
            catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must be a kind such as “participating-state”")));
    return kind.value_or(StateKind::ParticipatingState);
}

constexpr std::array kStateMembers{
    Member<State>{"code", Need::Required, into<&State::code, readStateCode>},
    Member<State>{"kind", Need::Required, into<&State::kind, readStateKind>},
    Member<State>{"joined", Need::Required, into<&State::joined, readDateOrNull>},
    Member<State>{"left", Need::Required, into<&State::left, readDateOrNull>},
    Member<State>{"names", Need::Required, into<&State::name, readLocalised>},
    Member<State>{"sortKeys", Need::Optional, into<&State::sortKeys, readTexts>},
};

constexpr std::array kMembershipMembers{
    Member<Membership>{"state", Need::Required, into<&Membership::state, readStateCode>},
    Member<Membership>{"from", Need::Required, into<&Membership::from, readDateOrNull>},
    Member<Membership>{"to", Need::Required, into<&Membership::to, readDateOrNull>},
};

constexpr std::array kGroupMembers{
    Member<Group>{"id", Need::Required, into<&Group::id, readGroupId>},
    Member<Group>{"title", Need::Required, into<&Group::title, readLocalised>},
    Member<Group>{"shortTitle", Need::Required, into<&Group::shortTitle, readLocalised>},
    Member<Group>{"note", Need::Optional, checked<readLocalised>},
    Member<Group>{"members", Need::Required, listInto<&Group::members, kMembershipMembers>},
};

constexpr std::array kChairMembers{
    Member<Chair>{"from", Need::Required, into<&Chair::from, readDate>},
    Member<Chair>{"to", Need::Required, into<&Chair::to, readDateOrNull>},
    Member<Chair>{"holder", Need::Required, into<&Chair::holder, readHolder>},
    Member<Chair>{"person", Need::Required, into<&Chair::person, readPerson>},
    Member<Chair>{"confidence", Need::Required, into<&Chair::confidence, readText>},
};

constexpr std::array kForumMembers{
    Member<Forum>{"id", Need::Required, into<&Forum::id, readSlug>},
    Member<Forum>{"title", Need::Required, into<&Forum::title, readLocalised>},
    Member<Forum>{"shortTitle", Need::Required, into<&Forum::shortTitle, readLocalised>},
    Member<Forum>{"memberGroup", Need::Required, into<&Forum::memberGroup, readText>},
    Member<Forum>{"note", Need::Optional, checked<readLocalised>},
    Member<Forum>{"chairs", Need::Required, listInto<&Forum::chairs, kChairMembers>},
};

constexpr std::array kParticipantsMembers{
    Member<ParticipantLists>{"format", Need::Required, checked<readText>},
    Member<ParticipantLists>{"version", Need::Required, checked<readWhole>},
    Member<ParticipantLists>{"license", Need::Required, checked<readText>},
    Member<ParticipantLists>{"id", Need::Required, checked<readSlug>},
    Member<ParticipantLists>{"states", Need::Required, listInto<&ParticipantLists::states, kStateMembers>},
    Member<ParticipantLists>{"groups", Need::Required, listInto<&ParticipantLists::groups, kGroupMembers>},
    Member<ParticipantLists>{"forums", Need::Required, listInto<&ParticipantLists::forums, kForumMembers>},
};

void requirePeriod(const Place &end, QDate from, QDate to)
{
    if (from.isValid() && to.isValid() && to < from)
        end.refuse(catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must not lie before the beginning")));
}

void checkStates(const Place &list, const QList<State> &states)
{
    if (states.isEmpty())
        refuseEmpty(list);
    for (qsizetype i = 0; i < states.size(); ++i) {
        const State &state = states.at(i);
        requirePeriod(list.item(i).member(u"left"_s), state.joined, state.left);
        if (state.kind == StateKind::ParticipatingState && !state.joined.isValid())
            list.item(i)
                .member(u"joined"_s)
                .refuse(catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue",
                                                        "must be a date, since a participating State counts from it")));
    }
}

void checkMembers(const Place &list, const Group &group, const QSet<QString> &codes)
{
    for (qsizetype i = 0; i < group.members.size(); ++i) {
        const Membership &membership = group.members.at(i);
        if (!codes.contains(membership.state))
            refuseUnlisted(list.item(i).member(u"state"_s), membership.state, u"/states"_s);
        requirePeriod(list.item(i).member(u"to"_s), membership.from, membership.to);
    }
}

void checkChairs(const Place &list, const Forum &forum, const QSet<QString> &codes)
{
    for (qsizetype i = 0; i < forum.chairs.size(); ++i) {
        const Chair &chair = forum.chairs.at(i);
        if (!chair.holder.isEmpty() && !codes.contains(chair.holder))
            refuseUnlisted(list.item(i).member(u"holder"_s), chair.holder, u"/states"_s);
        requirePeriod(list.item(i).member(u"to"_s), chair.from, chair.to);
    }
}

void checkMemberGroup(const Place &place, const Forum &forum, const QList<Group> &groups)
{
    const bool isKnown =
        forum.memberGroup == kAllParticipatingStates
        || std::any_of(groups.begin(), groups.end(), [&](const Group &group) { return group.id == forum.memberGroup; });
    if (!isKnown)
        refuseUnlisted(place, forum.memberGroup, u"/groups"_s);
}

void checkLists(const Place &root, const ParticipantLists &lists)
{
    const Place states = root.member(u"states"_s);
    const Place groups = root.member(u"groups"_s);
    const Place forums = root.member(u"forums"_s);
    checkStates(states, lists.states);
    const QSet<QString> codes = distinct(states, lists.states, &State::code, u"code"_s);
    distinct(groups, lists.groups, &Group::id, u"id"_s);
    distinct(forums, lists.forums, &Forum::id, u"id"_s);
    for (qsizetype i = 0; i < lists.groups.size() && root.isClean(); ++i)
        checkMembers(groups.item(i).member(u"members"_s), lists.groups.at(i), codes);
    for (qsizetype i = 0; i < lists.forums.size() && root.isClean(); ++i) {
        checkMemberGroup(forums.item(i).member(u"memberGroup"_s), lists.forums.at(i), lists.groups);
        checkChairs(forums.item(i).member(u"chairs"_s), lists.forums.at(i), codes);
    }
}

} // namespace

Result<Participants> readParticipants(const QByteArray &json)
{
    const Result<QJsonValue> document = parse(json);
    if (!document)
        return tl::unexpected(document.error());

    Report report;
    const Place root(*document, {}, report);
    readConstant(root.member(u"format"_s), u"tessera-participants"_s);
    readConstant(root.member(u"version"_s), 1);
    ParticipantLists lists;
    if (report.isClean())
        lists = readObject<ParticipantLists>(root, kParticipantsMembers);
    if (report.isClean())
        checkLists(root, lists);
    if (!report.isClean())
        return failure(ErrorCode::CatalogueInvalid, report.text());
    return Participants(std::move(lists.states), std::move(lists.groups), std::move(lists.forums));
}

} // namespace tessera
