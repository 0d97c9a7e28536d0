// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/adoptionedits.h"

#include "workspace/textlimit.h"

#include <algorithm>

namespace tessera {

using namespace Qt::StringLiterals;

AdoptionEdits::AdoptionEdits(Workspace &workspace) : m_workspace(workspace) {}

Adoption AdoptionEdits::tidied(Adoption adoption) const
{
    adoption.framework = m_workspace.framework().id;
    adoption.origin = adoption.origin.simplified();
    return adoption;
}

bool AdoptionEdits::isRecorded(const Adoption &adoption)
{
    return m_workspace.adoptions().contains(adoption);
}

Result<void> AdoptionEdits::checkKnown(const Adoption &adoption)
{
    if (!m_workspace.framework().measure(adoption.measure))
        return failure(ErrorCode::ValueNotRecognised, m_workspace.framework().measureLabel(adoption.measure));
    if (adoption.state.isEmpty())
        return failure(ErrorCode::ValueMissing, tr("the State that leads the work"));
    const State *state = m_workspace.participants().state(adoption.state);
    if (!state)
        return failure(ErrorCode::ValueNotRecognised, adoption.state);
    if (state->kind != StateKind::ParticipatingState)
        //: %1 = name of a Partner for Co-operation
        return failure(ErrorCode::ValueNotRecognised, tr("%1 is not a participating State").arg(state->name.text()));
    return {};
}

Result<void> AdoptionEdits::check(const Adoption &adoption, const Adoption *replaced)
{
    if (const auto known = checkKnown(adoption); !known)
        return known;
    const QString state = m_workspace.participants().nameOf(adoption.state);
    const QString measure = m_workspace.framework().measureLabel(adoption.measure);
    if (adoption.from.isValid() && adoption.to.isValid() && adoption.to < adoption.from)
        //: %1 = State, %2 = measure such as "CBM 8"
        return failure(ErrorCode::DateOrder, tr("%1, %2: the last day lies before the first").arg(state, measure));
    const QList<Adoption> &all = m_workspace.adoptions();
    const bool isTwice = std::any_of(all.begin(), all.end(), [&](const Adoption &other) {
        return (!replaced || other != *replaced) && overlaps(other, adoption);
    });
    if (isTwice)
        //: %1 = State, %2 = measure such as "CBM 8"
        return failure(ErrorCode::DateOrder, tr("%1 adopts %2 already at some of these days").arg(state, measure));
    return checkTexts(valuesOf(adoption), state + u", "_s + measure);
}

Result<void> AdoptionEdits::add(const Adoption &adoption)
{
    const Adoption wanted = tidied(adoption);
    if (const auto fits = check(wanted, nullptr); !fits)
        return fits;
    ChangeSet set;
    //: Name of a step: %1 = State, %2 = measure such as "CBM 8"
    set.title =
        tr("%1 recorded as adopter of %2")
            .arg(m_workspace.participants().nameOf(wanted.state), m_workspace.framework().measureLabel(wanted.measure));
    set.changes = {makeChange<Adoption>({}, wanted)};
    return m_workspace.commit(set);
}

Result<void> AdoptionEdits::change(const Adoption &before, const Adoption &after)
{
    const Adoption wanted = tidied(after);
    const QString state = m_workspace.participants().nameOf(before.state);
    const QString measure = m_workspace.framework().measureLabel(before.measure);
    if (!isRecorded(before))
        //: %1 = State, %2 = measure such as "CBM 8"
        return failure(ErrorCode::Conflict, tr("%1 as adopter of %2").arg(state, measure));
    if (const auto fits = check(wanted, &before); !fits || wanted == before)
        return fits;
    ChangeSet set;
    //: Name of a step: %1 = State, %2 = measure such as "CBM 8"
    set.title = tr("%1 as adopter of %2 changed").arg(state, measure);
    if (keyOf(before) == keyOf(wanted))
        set.changes = {makeChange<Adoption>(before, wanted)};
    else
        set.changes = {makeChange<Adoption>(before, {}), makeChange<Adoption>({}, wanted)};
    return m_workspace.commit(set);
}

Result<void> AdoptionEdits::remove(const Adoption &adoption)
{
    const QString state = m_workspace.participants().nameOf(adoption.state);
    const QString measure = m_workspace.framework().measureLabel(adoption.measure);
    if (!isRecorded(adoption))
        return failure(ErrorCode::Conflict, tr("%1 as adopter of %2").arg(state, measure));
    ChangeSet set;
    //: Name of a step: %1 = State, %2 = measure such as "CBM 8"
    set.title = tr("%1 as adopter of %2 removed").arg(state, measure);
    set.changes = {makeChange<Adoption>(adoption, {})};
    return m_workspace.commit(set);
}

} // namespace tessera
