// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"

#include <QByteArray>

namespace tessera {

/// Reads a framework catalogue (resources/catalogues/framework.schema.json). A catalogue that is not valid gives
/// CatalogueInvalid whose context is a JSON pointer and a reason: "/measures/3/number: 4 is used twice".
[[nodiscard]] Result<Framework> readFramework(const QByteArray &json);

/// Reads a catalogue of States, groups and forums (resources/catalogues/participants.schema.json).
[[nodiscard]] Result<Participants> readParticipants(const QByteArray &json);

/// The catalogues that come with the program, by framework id.
[[nodiscard]] Result<Reference> builtInReference(const QString &frameworkId);

/// Ids of the frameworks that come with the program; the first is the default of a new workspace.
[[nodiscard]] QStringList builtInFrameworks();

} // namespace tessera
