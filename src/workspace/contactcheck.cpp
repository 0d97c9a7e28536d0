// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/contactcheck.h"

#include "domain/contactroles.h"
#include "domain/daytext.h"
#include "workspace/textlimit.h"

#include <QCoreApplication>

#include <algorithm>

namespace tessera {

namespace {

QString contactWords(const char *text)
{
    return QCoreApplication::translate("tessera::ContactEdits", text);
}

bool isFingerprint(const QString &text)
{
    const auto isHexadecimal = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
    };
    return (text.size() == 40 || text.size() == 64) && std::all_of(text.begin(), text.end(), isHexadecimal);
}

bool isAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at + 1 < text.size() && !text.contains(u' ') && text.indexOf(u'@', at + 1) < 0;
}

/// What is missing, in words; empty when nothing is.
QString missingPart(const Contact &contact)
{
    if (splitRoles(contact.roles).isEmpty())
        return contactWords(QT_TRANSLATE_NOOP("tessera::ContactEdits", "%1: the role"));
    if (contact.name.isEmpty() && contact.position.isEmpty() && contact.organisation.isEmpty())
        return contactWords(QT_TRANSLATE_NOOP("tessera::ContactEdits", "%1: name, position or organisation"));
    return {};
}

/// What is not written as it should be, in words; empty when nothing is.
QString unreadablePart(const Contact &contact)
{
    if (!contact.fingerprint.isEmpty() && !isFingerprint(contact.fingerprint))
        return contactWords(
            QT_TRANSLATE_NOOP("tessera::ContactEdits", "%1: the fingerprint, which has 40 or 64 hexadecimal digits"));
    if (!contact.email.isEmpty() && !isAddress(contact.email))
        return contactWords(QT_TRANSLATE_NOOP("tessera::ContactEdits", "%1: the e-mail address"));
    return {};
}

/// Which days do not fit, in words; empty when they do.
QString dayProblem(const Confirmation &event, const Contact &contact, QDate today, const QString &label)
{
    if (event.event == ConfirmationEvent::Confirmed && event.on > today)
        return contactWords(QT_TRANSLATE_NOOP("tessera::ContactEdits", "%1 cannot be confirmed on a day to come"))
            .arg(label);
    if (event.notifiedOn > today)
        return contactWords(QT_TRANSLATE_NOOP("tessera::ContactEdits", "%1 cannot be notified on a day to come"))
            .arg(label);
    const bool isEnd = event.event == ConfirmationEvent::Ended;
    if (isEnd && contact.from.isValid() && event.on < contact.from)
        return contactWords(QT_TRANSLATE_NOOP("tessera::ContactEdits", "%1 would end before it begins")).arg(label);
    if (!isEnd && contact.until.isValid() && event.on > contact.until)
        return contactWords(QT_TRANSLATE_NOOP("tessera::ContactEdits", "%1 served until %2"))
            .arg(label, dayText(contact.until));
    return {};
}

} // namespace

Result<void> checkContact(const Participants &participants, const Contact &contact)
{
    if (contact.state.isEmpty())
        return failure(ErrorCode::ValueMissing,
                       contactWords(QT_TRANSLATE_NOOP("tessera::ContactEdits", "the State of the contact")));
    if (!participants.state(contact.state))
        return failure(ErrorCode::ValueNotRecognised, contact.state);
    const QString state = participants.nameOf(contact.state);
    if (const QString missing = missingPart(contact); !missing.isEmpty())
        return failure(ErrorCode::ValueMissing, missing.arg(state));
    if (const QString unreadable = unreadablePart(contact); !unreadable.isEmpty())
        return failure(ErrorCode::ValueNotRecognised, unreadable.arg(state));
    if (contact.from.isValid() && contact.until.isValid() && contact.until < contact.from)
        return failure(ErrorCode::DateOrder,
                       contactWords(QT_TRANSLATE_NOOP("tessera::ContactEdits", "%1: the contact ends before it begins"))
                           .arg(state));
    return checkTexts(valuesOf(contact), state);
}

Contact tidied(Contact contact)
{
    for (QString Contact::*text :
         {&Contact::state, &Contact::organisation, &Contact::unit, &Contact::name, &Contact::position, &Contact::email,
          &Contact::telephone, &Contact::dutyLine, &Contact::languages})
        contact.*text = (contact.*text).simplified();
    contact.roles = joinRoles(splitRoles(contact.roles));
    contact.fingerprint = contact.fingerprint.toUpper().remove(u' ');
    return contact;
}

Result<void> checkEvent(const Confirmation &event, const Contact &contact, QDate today, const QString &label)
{
    if (!event.on.isValid())
        return failure(ErrorCode::ValueMissing,
                       contactWords(QT_TRANSLATE_NOOP("tessera::ContactEdits", "%1: the day of the event")).arg(label));
    if (const QString problem = dayProblem(event, contact, today, label); !problem.isEmpty())
        return failure(ErrorCode::DateOrder, problem);
    return checkTexts(valuesOf(event), label);
}

} // namespace tessera
