// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "domain/framework.h"

namespace tessera {

/// Something a State may want to look at before it submits. Nothing is mandatory.
struct SubmissionRemark {
    enum class Kind : quint8 { Missing, Contradictory, Worth };

    Kind kind = Kind::Missing;
    CellPlace place;
    QString text; ///< a whole sentence: "CBM 4 has no entry for 2025."
};

/// What is missing (no entry, implemented without a word) or contradictory (facts suggest otherwise, parts that do not fit
/// the whole, evidence past its validity, a day in the future, "not applicable" without a reason), and what is worth a look
/// (not yet confirmed for the year, implemented without evidence, facts that only inform), in the order of the measures.
[[nodiscard]] QList<SubmissionRemark> checkSubmission(const FactSources &sources, const Framework &framework,
                                                      const QString &state);

/// Which stages may follow: draft -> submitted -> changes asked -> submitted; submitted -> accepted; accepted -> changes asked
/// reopens. The Chair's office may do all of it, a ministry submits and takes back its own draft.
[[nodiscard]] QList<Stage> nextStages(Stage stage, bool isChairsOffice);

/// The one step of the usual course: submit, accept, and reopen what was accepted. None where it is the others' turn.
[[nodiscard]] std::optional<Stage> usualNextStage(Stage stage, bool isChairsOffice);

} // namespace tessera
