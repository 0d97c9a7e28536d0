// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/choicetools.h"

#include "domain/documenttexts.h"
#include "domain/participants.h"
#include "pages/pickbutton.h"
#include "pages/viewtools.h"

#include <QCoreApplication>

namespace tessera {

void fillWithStates(PickButton &button, const Participants &participants, int year)
{
    QList<PickItem> items;
    for (const QString &state : participants.participatingStates(year))
        items.append({state, participants.nameOf(state)});
    button.setItems(items);
    QList<PickSet> sets;
    for (const Group &group : participants.groups()) {
        const QStringList members = participants.membersOf(group.id, membershipDay(year));
        if (!members.isEmpty())
            sets.append({group.title.text(), members});
    }
    button.setSets(sets);
    //: %1 = their number; nothing else is picked
    button.setNoneText(
        QCoreApplication::translate("tessera::ChoiceTools", "All participating States (%1)").arg(items.size()));
}

void fillWithDocumentLanguages(QComboBox &box)
{
    //: The language of a document
    box.addItem(QCoreApplication::translate("tessera::ChoiceTools", "As the program"), QString());
    for (const QString &language : documentLanguages())
        box.addItem(languageName(language), language);
}

} // namespace tessera
