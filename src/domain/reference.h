// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/framework.h"
#include "domain/participants.h"
#include "domain/result.h"

#include <functional>

namespace tessera {

/// What a workspace refers to and does not hold itself: the measures and the participants, from catalogues.
struct Reference {
    Framework framework;
    Participants participants;
};

/// Finds the catalogues for a framework id; an error when it is not known here.
using ReferenceSource = std::function<Result<Reference>(const QString &frameworkId)>;

/// How a long piece of work tells where it stands: done of total steps. Returns false to stop it.
using Progress = std::function<bool(int done, int total)>;

} // namespace tessera
