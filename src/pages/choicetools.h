// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "domain/sharing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>

namespace tessera {

class Participants;
class PickButton;

/// The participating States of a year to pick from, and the groups that are picked as a whole. None picked = all of them.
void fillWithStates(PickButton &button, const Participants &participants, int year);

/// The languages in which documents can be written, their tags as item data; the empty one first: as the program.
void fillWithDocumentLanguages(QComboBox &box);

/// Fills a combo box with a closed list, the ids as item data.
template <typename E>
void fillWithChoices(QComboBox &box)
{
    for (const Choice<E> &c : choices<E>())
        box.addItem(labelOf(c.value), idOf(c.value));
}

template <typename E>
[[nodiscard]] E chosenIn(const QComboBox &box)
{
    return fromId<E>(box.currentData().toString()).value_or(choices<E>().front().value);
}

template <typename E>
void chooseIn(QComboBox &box, E value)
{
    box.setCurrentIndex(box.findData(idOf(value)));
}

/// The sharing labels as written, from the widest to the narrowest.
inline void fillWithSharingLabels(QComboBox &box)
{
    for (const SharingLabel label : sharingLabels())
        box.addItem(sharingText(label), idOf(label));
}

/// A day that may be missing: see pairUp().
inline void setOptionalDay(QCheckBox &box, QDateEdit &edit, QDate day)
{
    box.setChecked(day.isValid());
    if (day.isValid())
        edit.setDate(day);
}

[[nodiscard]] inline QDate optionalDay(const QCheckBox &box, const QDateEdit &edit)
{
    return box.isChecked() ? edit.date() : QDate();
}

} // namespace tessera
