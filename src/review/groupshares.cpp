// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/groupshares.h"

#include "review/sectionparts.h"
#include "review/wording.h"

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

const QString kNotPrinted = QStringLiteral("–");

QStringList without(const QStringList &states, const QStringList &others)
{
    QStringList rest = states;
    rest.removeIf([&others](const QString &state) { return others.contains(state); });
    return rest;
}

/// Of all cells of all States together.
QString totalText(const ReviewView &view, const Tally &tally)
{
    const Rate rate = tally.implementationRate();
    return isCountPrinted(view, rate) ? rate.percentText() : countOfText(view, rate);
}

/// Decides for one line of a table which groups are printed, one after the other.
class GroupLine
{
public:
    GroupLine(const ReviewView &view, const QList<int> &measures) : m_view(view), m_measures(measures) {}

    /// True when nothing about few States follows from this group and those printed before; then it counts as printed.
    [[nodiscard]] bool print(const QStringList &members)
    {
        const bool isPrinted = isSafe(members)
                               && std::all_of(m_printed.begin(), m_printed.end(),
                                              [&](const QStringList &other) { return isSafeBeside(members, other); });
        if (isPrinted)
            m_printed.append(members);
        return isPrinted;
    }

    /// All States together: printed anyway, by the rules of measures.
    void take(const QStringList &members) { m_printed.append(members); }

private:
    /// Neither few that implement nor few that do not, nor all or none of them: that would tell of each.
    [[nodiscard]] bool isSafe(const QStringList &members) const
    {
        const Tally tally = m_view.matrix().tally(members, m_measures);
        const int implemented = tally.count(Status::Implemented);
        const int threshold = m_view.options().threshold;
        return members.size() >= threshold && implemented >= threshold && tally.cells() - implemented >= threshold;
    }

    [[nodiscard]] bool isSafeBeside(const QStringList &members, const QStringList &other) const
    {
        const QStringList onlyHere = without(members, other);
        const QStringList onlyThere = without(other, members);
        if (onlyHere.isEmpty() || onlyThere.isEmpty())
            return onlyHere.size() == onlyThere.size() || isSafe(onlyHere + onlyThere);
        return onlyHere.size() + onlyThere.size() >= 2 * m_view.options().threshold;
    }

    const ReviewView &m_view;
    const QList<int> &m_measures;
    QList<QStringList> m_printed;
};

} // namespace

QList<ReviewGroup> reviewGroups(const ReviewView &view)
{
    //: In a list of groups of States
    QList<ReviewGroup> groups{{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "All States")), view.states()}};
    for (const Group &group : view.participants().groups()) {
        QStringList members = view.states();
        members.removeIf([&](const QString &state) {
            return !view.participants().isMember(group.id, state, membershipDay(view.options().year));
        });
        if (!members.isEmpty() && view.isGroupPrinted(int(members.size())))
            groups.append({group.shortTitle.text(), members});
    }
    return groups;
}

QStringList groupShares(const ReviewView &view, const QList<ReviewGroup> &groups, const QList<int> &measures)
{
    const YearMatrix &matrix = view.matrix();
    const Tally all = matrix.tally(view.states(), measures);
    // A rate tells what it is of: where cells are not applicable the count stands in its place.
    const bool isCount = !view.isNamed() && all.count(Status::NotApplicable) > 0;
    GroupLine line(view, measures);
    QStringList texts;
    for (const ReviewGroup &group : groups) {
        const Tally tally = matrix.tally(group.members, measures);
        if (group.members.size() == view.states().size()) {
            line.take(group.members);
            texts.append(measures.size() == 1 ? shareText(view, tally) : totalText(view, tally));
        } else if (!view.isNamed() && !line.print(group.members)) {
            texts.append(kNotPrinted);
        } else {
            texts.append(isCount ? Rate{tally.count(Status::Implemented), tally.cells()}.countText()
                                 : tally.implementationRate().percentText());
        }
    }
    return texts;
}

QStringList overallGroupShares(const ReviewView &view, const QList<ReviewGroup> &groups)
{
    QStringList overall = groupShares(view, groups, view.measures());
    QList<QList<int>> hidden(groups.size());
    for (const int measure : view.measures()) {
        const QStringList texts = groupShares(view, groups, {measure});
        for (qsizetype i = 0; i < groups.size(); ++i) {
            if (texts.at(i) == kNotPrinted)
                hidden[i].append(measure);
        }
    }
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (view.isNamed() || hidden.at(i).isEmpty())
            continue;
        const Tally tally = view.matrix().tally(groups.at(i).members, hidden.at(i));
        const int implemented = tally.count(Status::Implemented);
        if (hidden.at(i).size() < 2 || implemented < view.options().threshold
            || tally.cells() - implemented < view.options().threshold)
            overall[i] = kNotPrinted;
    }
    return overall;
}

QString groupNote(const ReviewView &view)
{
    if (view.isNamed())
        return {};
    //: %1 = number of States
    return reviewText(
               QT_TRANSLATE_NOOP("tessera::Review",
                                 "Groups of fewer than %1 States are not printed. “–” stands where a number, or its "
                                 "difference from another, would tell of fewer than %1 States or of each of them."))
        .arg(view.options().threshold);
}

} // namespace tessera
