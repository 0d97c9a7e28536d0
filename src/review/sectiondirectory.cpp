// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daytext.h"
#include "review/recordtools.h"
#include "review/sections.h"
#include "review/wording.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// The parts that are there.
QString joinedParts(QStringList parts, const QString &separator)
{
    parts.removeIf([](const QString &part) { return part.trimmed().isEmpty(); });
    return parts.join(separator);
}

QStringList directoryRow(const ReviewView &view, const Contact &contact)
{
    const QString dutyLine =
        contact.dutyLine.isEmpty()
            ? QString()
            //: %1 = telephone number that is answered day and night
            : reviewText(QT_TRANSLATE_NOOP("tessera::Review", "%1 (day and night)")).arg(contact.dutyLine);
    return {view.participants().nameOf(contact.state),
            view.sources().progress.contacts.rolesText(contact),
            joinedParts({contact.name, contact.position}, u", "_s),
            joinedParts({contact.organisation, contact.unit}, u", "_s),
            joinedParts({contact.telephone, dutyLine, contact.email}, u"\n"_s),
            sharingText(contact.sharing)};
}

} // namespace

QList<Block> directorySection(ReviewView &view)
{
    if (!view.isNamed())
        return {};
    // Without an id: personal data do not leave in an attached file.
    TableBlock table;
    table.columns = {{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "State")), 1.5, false, true},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Role")), 1.4},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Name and position")), 2},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Office")), 2},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Telephone and e-mail")), 2.4},
                     //: With whom something may be shared: a TLP label
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Sharing")), 1.4}};
    SharingLabel label = SharingLabel::Clear;
    for (const QString &state : view.states()) {
        for (const Contact &contact : view.sources().progress.contacts.serving(view.day(), state)) {
            // The list of what is left out does not name whom it protects.
            if (contact.erased.isValid()
                //: Something that is left out of a document
                || !view.admit(contact.sharing, reviewText(QT_TRANSLATE_NOOP("tessera::Review", "contact")),
                               view.participants().nameOf(state)))
                continue;
            label = narrower(label, contact.sharing);
            table.rows.append(cellsOf(directoryRow(view, contact)));
        }
    }
    if (table.rows.isEmpty())
        return {};
    //: %1 = sharing label, %2 = day
    const QString notice = reviewText(QT_TRANSLATE_NOOP(
        "tessera::Review",
        "%1 · This annex holds personal data of those who served on %2. They may be used to reach the "
        "points of contact and for nothing else, and are to be deleted when they are out of date."));
    return {TextBlock{notice.arg(sharingText(label), longDate(view.day())), TextKind::Lead}, table};
}

} // namespace tessera
