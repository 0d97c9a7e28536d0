// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewsources.h"
#include "review/document.h"

namespace tessera {

/// What the sections of one review draw from: the sources, the choice, and the one place that decides what may be printed.
/// Remembers what was admitted, for the label, and what was not, for the list of what is left out. Where States are named,
/// cells above the ceiling are in no number; in circulation counts and rates take in every cell. They carry the label of the
/// workspace as a whole.
class ReviewView
{
public:
    /// Options with States, sections and language filled in. Sources must outlive the view.
    ReviewView(const ReviewSources &sources, const ReviewOptions &options);

    [[nodiscard]] const ReviewSources &sources() const { return m_sources; }
    [[nodiscard]] const ReviewOptions &options() const { return m_options; }
    [[nodiscard]] const Framework &framework() const { return m_sources.progress.framework; }
    [[nodiscard]] const Participants &participants() const { return m_sources.progress.participants; }
    [[nodiscard]] const YearMatrix &matrix() const { return m_matrix; }
    [[nodiscard]] const YearMatrix *compared() const { return m_compared ? &*m_compared : nullptr; }
    [[nodiscard]] const QStringList &states() const { return m_options.states; }
    [[nodiscard]] const QList<int> &measures() const { return m_measures; } ///< that exist in the year
    [[nodiscard]] QDate day() const; ///< on which the year is judged: judgedDay() of the as-of day
    [[nodiscard]] bool isNamed() const { return m_options.edition == Edition::Internal; }

    /// True when something with that label may be printed; then it counts for the label of the document. Otherwise it goes
    /// into the list of what is left out.
    [[nodiscard]] bool admit(SharingLabel label, const QString &kind, const QString &name);

    /// True where States are named and some of their cells, of this year or the compared one, lie above the ceiling: they are
    /// in the list of what is left out from the beginning, and in no number.
    [[nodiscard]] bool leavesCellsOut() const { return m_leavesCellsOut; }

    /// The cell's status and texts, of the year of the review. A cell without a record is always admitted.
    [[nodiscard]] bool admitCell(const CellPlace &place);

    /// The same of the compared year.
    [[nodiscard]] bool admitEarlierCell(const CellPlace &place);

    /// A count of States, as it is printed: in the edition for circulation "fewer than 3" for small ones, also where the rest
    /// of `of` is small and tells as much: "more than 54". 0 and all are printed as they are where the whole is all participating States.
    [[nodiscard]] QString countText(int count, int of) const;

    /// Counts of the parts of one whole: besides small ones noughts are suppressed, and one more where the last could be worked
    /// out.
    [[nodiscard]] QStringList countTexts(const QList<int> &parts) const;

    /// True where numbers about so many States may be printed.
    [[nodiscard]] bool isGroupPrinted(int states) const { return isNamed() || states >= leastGroup(); }

    /// In the edition for circulation no number is printed about fewer States together: of fewer than twice the threshold every
    /// count, or what it leaves, is small.
    [[nodiscard]] int leastGroup() const { return 2 * m_options.threshold; }

    [[nodiscard]] SharingLabel label() const { return m_label; }
    [[nodiscard]] const QList<LeftOut> &leftOut() const { return m_leftOut; }

private:
    void listCellsLeftOut();

    const ReviewSources &m_sources;
    ReviewOptions m_options;
    YearMatrix m_matrix;
    std::optional<YearMatrix> m_compared;
    QList<int> m_measures;
    int m_allStates = 0; ///< that participate in the year
    SharingLabel m_label = SharingLabel::Clear;
    bool m_leavesCellsOut = false;
    QList<LeftOut> m_leftOut;
};

} // namespace tessera
