// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/participants.h"

#include <QCollator>
#include <QSet>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStateKinds{
    Choice<StateKind>{StateKind::ParticipatingState, "participating-state",
                      QT_TRANSLATE_NOOP("tessera::Choice", "participating State")},
    Choice<StateKind>{StateKind::AsianPartner, "asian-partner",
                      QT_TRANSLATE_NOOP("tessera::Choice", "Asian Partner for Co-operation")},
    Choice<StateKind>{StateKind::MediterraneanPartner, "mediterranean-partner",
                      QT_TRANSLATE_NOOP("tessera::Choice", "Mediterranean Partner for Co-operation")},
};

constexpr std::array kOrders{
    Choice<StateOrder>{StateOrder::Locale, "locale",
                       QT_TRANSLATE_NOOP("tessera::Choice", "Alphabetical in my language")},
    Choice<StateOrder>{StateOrder::English, "english", QT_TRANSLATE_NOOP("tessera::Choice", "English alphabetical")},
    Choice<StateOrder>{StateOrder::FrenchProtocol, "french-protocol",
                       QT_TRANSLATE_NOOP("tessera::Choice", "Protocol order (French)")},
};

QString sortLanguage(StateOrder order)
{
    switch (order) {
    case StateOrder::English:
        return u"en"_s;
    case StateOrder::FrenchProtocol:
        return u"fr"_s;
    case StateOrder::Locale:
        break;
    }
    return programLanguage();
}

/// What a State is sorted by: the key of the language in which its name is shown, else the name.
QString sortKeyOf(const State &state, const QString &language)
{
    for (const QString &tag : {language, language.section(u'-', 0, 0), u"en"_s}) {
        if (const auto key = state.sortKeys.constFind(tag); key != state.sortKeys.constEnd())
            return *key;
        if (state.name.all().contains(tag))
            break;
    }
    return state.name.in(language);
}

/// Letters that look like another one with a stroke, and that Unicode does not take apart.
QString withoutStroke(QChar lower)
{
    switch (lower.unicode()) {
    case u'ł':
        return u"l"_s;
    case u'ø':
        return u"o"_s;
    case u'đ':
        return u"d"_s;
    case u'ı':
        return u"i"_s;
    case u'ß':
        return u"ss"_s;
    default:
        return lower;
    }
}

/// Made on first use: most runs never look a State up by name.
QHash<QString, QString> codesByName(const QList<State> &states)
{
    QHash<QString, QString> codes;
    for (const State &state : states) {
        for (const QString &name : state.name.all()) {
            if (const QString form = searchForm(name); !codes.contains(form))
                codes.insert(form, state.code);
        }
    }
    return codes;
}

} // namespace

template <>
std::span<const Choice<StateKind>> choices<StateKind>()
{
    return kStateKinds;
}

template <>
std::span<const Choice<StateOrder>> choices<StateOrder>()
{
    return kOrders;
}

bool State::countsIn(int year) const
{
    return kind == StateKind::ParticipatingState && joined.isValid() && joined.year() <= year
           && (!left.isValid() || left.year() >= year);
}

bool State::participatesOn(QDate day) const
{
    return kind == StateKind::ParticipatingState && joined <= day && (!left.isValid() || day <= left);
}

bool Membership::covers(QDate day) const
{
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

const Chair *Forum::chairOn(QDate day) const
{
    for (const Chair &chair : chairs) {
        if (chair.from <= day && (!chair.to.isValid() || day <= chair.to))
            return &chair;
    }
    return nullptr;
}

Participants::Participants(QList<State> states, QList<Group> groups, QList<Forum> forums)
    : m_states(std::move(states))
    , m_groups(std::move(groups))
    , m_forums(std::move(forums))
{
    for (qsizetype i = 0; i < m_states.size(); ++i)
        m_byCode.insert(m_states.at(i).code, i);
}

const State *Participants::state(const QString &code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.constEnd() ? nullptr : &m_states.at(*found);
}

const Group *Participants::group(const QString &id) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &g) { return g.id == id; });
    return found == m_groups.end() ? nullptr : &*found;
}

const Forum *Participants::forum(const QString &id) const
{
    const auto found = std::find_if(m_forums.begin(), m_forums.end(), [&](const Forum &f) { return f.id == id; });
    return found == m_forums.end() ? nullptr : &*found;
}

QString Participants::nameOf(const QString &code) const
{
    const State *found = state(code);
    return found ? found->name.text() : code;
}

QString Participants::codeOf(const QString &codeOrName) const
{
    const QString trimmed = codeOrName.trimmed();
    if (const QString code = trimmed.toUpper(); m_byCode.contains(code))
        return code;
    if (m_codesByName.isEmpty())
        m_codesByName = codesByName(m_states);
    return m_codesByName.value(searchForm(trimmed));
}

QStringList Participants::participatingStates(int year, StateOrder order) const
{
    QStringList codes;
    for (const State &candidate : m_states) {
        if (candidate.countsIn(year))
            codes.append(candidate.code);
    }
    return sorted(codes, order);
}

QStringList Participants::participatingStatesOn(QDate day, StateOrder order) const
{
    QStringList codes;
    for (const State &candidate : m_states) {
        if (candidate.participatesOn(day))
            codes.append(candidate.code);
    }
    return sorted(codes, order);
}

QStringList Participants::membersOf(const Forum &forum, QDate day, StateOrder order) const
{
    if (forum.memberGroup == kAllParticipatingStates)
        return participatingStatesOn(day, order);
    if (!forum.memberGroup.isEmpty())
        return sorted(membersOf(forum.memberGroup, day), order);
    QStringList codes;
    for (const Membership &membership : forum.members) {
        if (membership.covers(day) && !codes.contains(membership.state))
            codes.append(membership.state);
    }
    return sorted(codes, order);
}

QStringList Participants::membersOf(const QString &groupId, QDate day) const
{
    QStringList codes;
    if (const Group *found = group(groupId)) {
        for (const Membership &membership : found->members) {
            if (membership.covers(day) && !codes.contains(membership.state))
                codes.append(membership.state);
        }
    }
    return codes;
}

bool Participants::isMember(const QString &groupId, const QString &code, QDate day) const
{
    const Group *found = group(groupId);
    return found && std::any_of(found->members.begin(), found->members.end(), [&](const Membership &membership) {
               return membership.state == code && membership.covers(day);
           });
}

bool Participants::isMember(const Forum &forum, const QString &code, QDate day) const
{
    if (forum.memberGroup == kAllParticipatingStates) {
        const State *found = state(code);
        return found && found->participatesOn(day);
    }
    if (!forum.memberGroup.isEmpty())
        return isMember(forum.memberGroup, code, day);
    return std::any_of(forum.members.begin(), forum.members.end(), [&](const Membership &membership) {
        return membership.state == code && membership.covers(day);
    });
}

QStringList Participants::sorted(QStringList codes, StateOrder order) const
{
    const QString language = sortLanguage(order);
    QCollator collator{QLocale(language)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);

    const auto sortName = [&](const QString &code) {
        const State *found = state(code);
        if (!found)
            return code;
        return sortKeyOf(*found, language);
    };
    std::vector<std::pair<QCollatorSortKey, QString>> keyed;
    keyed.reserve(std::size_t(codes.size()));
    for (const QString &code : codes)
        keyed.emplace_back(collator.sortKey(sortName(code)), code);
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::transform(keyed.begin(), keyed.end(), codes.begin(), [](const auto &entry) { return entry.second; });
    return codes;
}

QDate membershipDay(int year)
{
    return QDate(year, 12, 31);
}

QString searchForm(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            result += withoutStroke(c.toLower());
    }
    return result.simplified();
}

} // namespace tessera
