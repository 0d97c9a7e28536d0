// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "domain/localisedtext.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

namespace tessera {

enum class StateKind : quint8 { ParticipatingState, AsianPartner, MediterraneanPartner };
template <>
std::span<const Choice<StateKind>> choices<StateKind>();

/// A participating State or a Partner for Co-operation, named as the OSCE names it.
struct State {
    QString code; ///< ISO 3166-1 alpha-2
    StateKind kind = StateKind::ParticipatingState;
    QDate joined;
    QDate left; ///< invalid = still there
    LocalisedText name;
    QMap<QString, QString> sortKeys; ///< by language, where the order differs from the name

    /// A participating State counts in every year from the one it joined to the one it left; Partners never count.
    [[nodiscard]] bool countsIn(int year) const;
    [[nodiscard]] bool participatesOn(QDate day) const; ///< false for Partners
};

/// From and to are both days of membership; none = open.
struct Membership {
    QString state;
    QDate from;
    QDate to;

    [[nodiscard]] bool covers(QDate day) const;
};

struct Group {
    QString id;
    LocalisedText title;
    LocalisedText shortTitle;
    QList<Membership> members;
};

/// Who chaired a forum; an empty holder is a vacancy.
struct Chair {
    QDate from;
    QDate to;
    QString holder; ///< State code
    QString person;
    QString confidence;
};

/// Forum::memberGroup of a forum whose members are all participating States.
inline const QString kAllParticipatingStates = QStringLiteral("participating-states");

/// Where States meet: the working group, a regional platform.
struct Forum {
    QString id;
    LocalisedText title;
    LocalisedText shortTitle;
    QString memberGroup; ///< Group::id or kAllParticipatingStates; empty = `members`
    QList<Membership> members;
    QList<Chair> chairs;

    /// The chair on that day; nullptr when nothing is recorded. A recorded vacancy is a Chair without holder.
    [[nodiscard]] const Chair *chairOn(QDate day) const;
};

/// How lists of States are ordered. French is the protocol order of OSCE meetings.
enum class StateOrder : quint8 { Locale, English, FrenchProtocol };
template <>
std::span<const Choice<StateOrder>> choices<StateOrder>();

/// Who takes part: States, Partners, groups and chairs, all by date.
class Participants
{
public:
    Participants() = default;
    Participants(QList<State> states, QList<Group> groups, QList<Forum> forums);

    [[nodiscard]] const QList<State> &states() const { return m_states; }
    [[nodiscard]] const QList<Group> &groups() const { return m_groups; }
    [[nodiscard]] const QList<Forum> &forums() const { return m_forums; }

    [[nodiscard]] const State *state(const QString &code) const;
    [[nodiscard]] const Group *group(const QString &id) const;
    [[nodiscard]] const Forum *forum(const QString &id) const;

    /// The name in the language of the program; the code itself when it is unknown.
    [[nodiscard]] QString nameOf(const QString &code) const;

    /// The code meant by a code or a name in any language, ignoring case and accents; empty when unknown.
    [[nodiscard]] QString codeOf(const QString &codeOrName) const;

    /// Codes of the participating States that count in that year, in the wanted order.
    [[nodiscard]] QStringList participatingStates(int year, StateOrder order = StateOrder::Locale) const;

    /// Codes of the States that were participating States on that day.
    [[nodiscard]] QStringList participatingStatesOn(QDate day, StateOrder order = StateOrder::Locale) const;

    /// Codes of a forum's members on that day.
    [[nodiscard]] QStringList membersOf(const Forum &forum, QDate day, StateOrder order = StateOrder::Locale) const;

    /// Codes of a group's members on that day.
    [[nodiscard]] QStringList membersOf(const QString &groupId, QDate day) const;
    [[nodiscard]] bool isMember(const QString &groupId, const QString &state, QDate day) const;

    /// The same as whether membersOf() the forum contains the State, without making and sorting the list.
    [[nodiscard]] bool isMember(const Forum &forum, const QString &state, QDate day) const;

    /// The codes in the wanted order. Locale sorts names in the program's language by the rules of that language.
    [[nodiscard]] QStringList sorted(QStringList codes, StateOrder order) const;

private:
    QList<State> m_states;
    QList<Group> m_groups;
    QList<Forum> m_forums;
    QHash<QString, qsizetype> m_byCode;
    mutable QHash<QString, QString> m_codesByName; ///< by searchForm() of every name; empty until first needed
};

/// Group membership in a year is read on its last day: NATO in 2022 does not contain Finland, in 2023 it does.
[[nodiscard]] QDate membershipDay(int year);

/// Lower case without accents, for searching: "Türkiye" and "turkiye" are the same.
[[nodiscard]] QString searchForm(const QString &text);

} // namespace tessera
