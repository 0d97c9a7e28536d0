// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/wording.h"

#include <QCoreApplication>

namespace tessera {

QString reviewText(const char *sourceText)
{
    return QCoreApplication::translate("tessera::Review", sourceText);
}

QString namedText(const QString &name, const QString &text)
{
    //: %1 = what a number or text is about, %2 = the number or text
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "%1: %2")).arg(name, text);
}

QString voluntaryNote()
{
    return reviewText(QT_TRANSLATE_NOOP(
        "tessera::Review",
        "The measures are voluntary; absence of information does not mean absence of implementation."));
}

QString sharingMeaning(SharingLabel label)
{
    switch (label) {
    case SharingLabel::Red:
        return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "For the named recipients only."));
    case SharingLabel::AmberStrict:
        return reviewText(
            QT_TRANSLATE_NOOP("tessera::Review", "Recipients may share it within their own organisation, as needed."));
    case SharingLabel::Amber:
        return reviewText(QT_TRANSLATE_NOOP(
            "tessera::Review",
            "Recipients may share it within their own organisation and with its clients, as needed."));
    case SharingLabel::Green:
        return reviewText(
            QT_TRANSLATE_NOOP("tessera::Review", "Recipients may share it within their community, not publicly."));
    case SharingLabel::Clear:
        break;
    }
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Recipients may share it without restriction."));
}

} // namespace tessera
