// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewview.h"

#include "domain/overview.h"
#include "review/wording.h"

#include <algorithm>
#include <numeric>

namespace tessera {

using namespace Qt::StringLiterals;

ReviewView::ReviewView(const ReviewSources &sources, const ReviewOptions &options)
    : m_sources(sources)
    , m_options(options)
    , m_matrix(sources.progress.matrix(options.year))
    , m_allStates(int(sources.progress.participants.participatingStates(options.year).size()))
    , m_label(sources.progress.sharing)
{
    if (options.comparedYear > 0)
        m_compared.emplace(sources.progress.matrix(options.comparedYear));
    for (const Measure &measure : framework().measures) {
        if (measure.existsIn(options.year))
            m_measures.append(measure.number);
    }
    if (isNamed())
        listCellsLeftOut();
}

void ReviewView::listCellsLeftOut()
{
    const auto isAbove = [this](const YearMatrix &matrix, const CellPlace &place) {
        const Assessment *recorded = matrix.records().assessment(place);
        return recorded && narrower(recorded->sharing, m_options.ceiling) != m_options.ceiling;
    };
    for (const QString &state : m_options.states) {
        for (const int measure : m_measures) {
            const CellPlace place{state, measure};
            const bool isNow = isAbove(m_matrix, place);
            const bool isEarlier = m_compared && isAbove(*m_compared, place);
            m_leavesCellsOut = m_leavesCellsOut || isNow || isEarlier;
            if (isNow)
                static_cast<void>(admitCell(place));
            if (isEarlier)
                static_cast<void>(admitEarlierCell(place));
        }
    }
}

QDate ReviewView::day() const
{
    return judgedDay(m_options.year, m_options.asOf);
}

bool ReviewView::admit(SharingLabel label, const QString &kind, const QString &name)
{
    if (narrower(label, m_options.ceiling) == m_options.ceiling) {
        m_label = narrower(m_label, label);
        return true;
    }
    if (const LeftOut item{kind, name, label}; !m_leftOut.contains(item))
        m_leftOut.append(item);
    return false;
}

bool ReviewView::admitCell(const CellPlace &place)
{
    const Assessment *assessment = m_matrix.records().assessment(place);
    if (!assessment)
        return true;
    //: Something that is left out of a document: one State and measure of the matrix
    return admit(assessment->sharing, reviewText(QT_TRANSLATE_NOOP("tessera::Review", "cell")),
                 cellName(framework(), participants(), place));
}

bool ReviewView::admitEarlierCell(const CellPlace &place)
{
    const Assessment *assessment = m_compared ? m_compared->records().assessment(place) : nullptr;
    if (!assessment)
        return true;
    return admit(
        assessment->sharing, reviewText(QT_TRANSLATE_NOOP("tessera::Review", "cell")),
        u"%1 (%2)"_s.arg(cellName(framework(), participants(), place), QString::number(m_options.comparedYear)));
}

QString ReviewView::countText(int count, int of) const
{
    const int rest = of - count;
    // None or all of the participating States may be told, of a part of them it would tell of each.
    if (isNamed() || ((count == 0 || rest == 0) && of >= m_allStates))
        return QString::number(count);
    if (count < m_options.threshold)
        //: A count of States that is not printed, since it would let a State be inferred
        return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "fewer than %1")).arg(m_options.threshold);
    if (rest < m_options.threshold)
        //: A count of States that is not printed, since the rest would let a State be inferred
        return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "more than %1")).arg(of - m_options.threshold);
    return QString::number(count);
}

QStringList ReviewView::countTexts(const QList<int> &parts) const
{
    const int whole = std::accumulate(parts.begin(), parts.end(), 0);
    const QString hidden = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "not printed"));
    if (!isNamed() && whole > 0 && whole < m_allStates && parts.contains(whole)) // each of them is known
        return QStringList(parts.size(), hidden);
    const auto isSmall = [this](int count) { return count > 0 && count < m_options.threshold; };
    const qsizetype small = isNamed() ? 0 : std::count_if(parts.begin(), parts.end(), isSmall);
    // The total gives a single missing part away, and the sum of several that are still small together or as large as such
    // can be. Beside them noughts are not printed either: which of them is small shall stay open.
    int suppressed = 0;
    QList<bool> isHidden(parts.size(), false);
    for (qsizetype i = 0; small > 0 && i < parts.size(); ++i) {
        isHidden[i] = parts.at(i) < m_options.threshold;
        suppressed += isHidden.at(i) ? parts.at(i) : 0;
    }
    const auto isOpen = [&] {
        const qsizetype few = isHidden.count(true);
        return few >= 2 && suppressed >= m_options.threshold && suppressed != (m_options.threshold - 1) * few;
    };
    while (small > 0 && !isOpen()) {
        qsizetype next = -1; // the smallest of those still printed
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (!isHidden.at(i) && parts.at(i) > 0 && (next < 0 || parts.at(i) < parts.at(next)))
                next = i;
        }
        if (next < 0)
            break;
        isHidden[next] = true;
        suppressed += parts.at(next);
    }
    QStringList texts;
    for (qsizetype i = 0; i < parts.size(); ++i)
        texts.append(isHidden.at(i) ? hidden : QString::number(parts.at(i)));
    return texts;
}

} // namespace tessera
