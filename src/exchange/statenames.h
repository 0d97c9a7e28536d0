// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participants.h"

#include <QHash>

namespace tessera {

/// States by what people write for them: the names of the catalogue in all languages, those names without an article or
/// form of state, usual other names, and codes of two or three letters.
class StateNames
{
public:
    explicit StateNames(const Participants &participants);

    /// The code meant by a name; case, accents and outer punctuation are ignored. Codes count in capitals only, or where
    /// `isAlone` says that the text is nothing else: "at" within a sentence is not Austria. Empty when unknown.
    [[nodiscard]] QString codeOf(const QString &name, bool isAlone) const;

private:
    void add(const QString &name, const QString &code);

    const Participants &m_participants;
    QHash<QString, QString> m_codes; ///< by simplified name
};

} // namespace tessera
