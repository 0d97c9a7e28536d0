// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewcontent.h"

#include "review/keyfigures.h"
#include "review/method.h"
#include "review/wording.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// "title – address", as far as they are there.
QString evidenceText(const Evidence &evidence)
{
    QStringList parts;
    for (const QString &part :
         {evidence.title, evidence.kind == EvidenceKind::File ? evidence.fileName : evidence.address}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    return parts.join(u" – "_s);
}

/// Gathers the parts of a review from one source and one choice.
class ReviewMaker
{
public:
    ReviewMaker(const ReviewSource &source, const ReviewOptions &options)
        : m_source(source)
        , m_matrix(source.matrix)
        , m_options(options)
    {
        for (const Measure &measure : m_matrix.framework().measures) {
            if (measure.existsIn(m_matrix.year()))
                m_measures.append(measure.number);
        }
    }

    [[nodiscard]] ReviewContent make() const;

private:
    [[nodiscard]] SharingLabel label() const;
    [[nodiscard]] QString scope() const;
    [[nodiscard]] QList<MeasureLine> measureLines() const;
    [[nodiscard]] QList<MatrixLine> matrixLines() const;
    [[nodiscard]] QStringList groupsOf(const QString &state) const;
    [[nodiscard]] QStringList evidenceOf(const CellPlace &place) const;
    [[nodiscard]] StateLine stateLine(const CellPlace &place) const;
    [[nodiscard]] StateChapter statePage(const QString &state) const;

    const ReviewSource &m_source;
    const YearMatrix &m_matrix;
    const ReviewOptions &m_options;
    QList<int> m_measures;
};

SharingLabel ReviewMaker::label() const
{
    SharingLabel narrowest = m_options.label;
    const auto include = [&](const YearMatrix &matrix) {
        for (const CellPlace &place : matrix.cells(m_options.states, m_measures)) {
            if (const Assessment *assessment = matrix.records().assessment(place))
                narrowest = narrower(narrowest, assessment->sharing);
        }
    };
    include(m_matrix);
    if (m_source.compared)
        include(*m_source.compared);
    if (m_options.hasStatePages) {
        for (const CellPlace &place : m_matrix.cells(m_options.states, m_measures)) {
            for (const EvidenceUse &use : m_matrix.records().evidenceUses(place)) {
                if (const auto found = m_source.evidence.constFind(use.evidence); found != m_source.evidence.constEnd())
                    narrowest = narrower(narrowest, found->sharing);
            }
        }
    }
    return narrowest;
}

QString ReviewMaker::scope() const
{
    //: On the cover; %1 and %2 are counts
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Participating States: %1 · Measures: %2"))
        .arg(QString::number(m_options.states.size()), QString::number(m_measures.size()));
}

QList<MeasureLine> ReviewMaker::measureLines() const
{
    const Framework &framework = m_matrix.framework();
    QList<MeasureLine> lines;
    for (const int number : m_measures) {
        const Measure &measure = *framework.measure(number);
        const MeasureSet *set = framework.set(measure.set);
        const Tally tally = m_matrix.tallyOfMeasure(number, m_options.states);
        QString change;
        if (m_source.compared) {
            change = pointsText(m_source.compared->tallyOfMeasure(number, m_options.states).implementationRate(),
                                tally.implementationRate());
        }
        lines.append({number, measure.title.text(), measure.shortTitle.text(), set ? set->title.text() : QString(),
                      tally, change});
    }
    return lines;
}

QList<MatrixLine> ReviewMaker::matrixLines() const
{
    QList<MatrixLine> lines;
    for (const QString &state : m_options.states) {
        MatrixLine line{state, m_matrix.participants().nameOf(state), {}, m_matrix.tally({state}, m_measures)};
        for (const int measure : m_measures)
            line.cells.append(m_matrix.status({state, measure}));
        lines.append(line);
    }
    return lines;
}

QStringList ReviewMaker::groupsOf(const QString &state) const
{
    QStringList titles;
    const Participants &participants = m_matrix.participants();
    for (const Group &group : participants.groups()) {
        if (participants.isMember(group.id, state, membershipDay(m_matrix.year())))
            titles.append(group.shortTitle.text());
    }
    return titles;
}

QStringList ReviewMaker::evidenceOf(const CellPlace &place) const
{
    QStringList texts;
    for (const EvidenceUse &use : m_matrix.records().evidenceUses(place)) {
        if (const auto found = m_source.evidence.constFind(use.evidence); found != m_source.evidence.constEnd())
            texts.append(evidenceText(*found));
    }
    return texts;
}

StateLine ReviewMaker::stateLine(const CellPlace &place) const
{
    StateLine line;
    line.number = place.measure;
    line.title = m_matrix.framework().measure(place.measure)->title.text();
    line.status = m_matrix.status(place);
    if (m_source.compared)
        line.before = m_source.compared->status(place);
    if (const Assessment *assessment = line.status ? m_matrix.records().assessment(place) : nullptr) {
        line.source = assessment->source;
        line.asOf = assessment->asOf;
        line.done = assessment->done;
        line.reason = assessment->reason;
        line.marking = assessment->marking;
        line.evidence = evidenceOf(place);
    }
    return line;
}

StateChapter ReviewMaker::statePage(const QString &state) const
{
    StateChapter page{
        state, m_matrix.participants().nameOf(state), groupsOf(state), m_matrix.tally({state}, m_measures), {}, {}};
    if (m_source.compared) {
        if (const Tally before = m_source.compared->tally({state}, m_measures); before.cells() > 0)
            page.before = before;
    }
    for (const int measure : m_measures)
        page.lines.append(stateLine({state, measure}));
    return page;
}

ReviewContent ReviewMaker::make() const
{
    const Framework &framework = m_matrix.framework();
    ReviewContent content;
    //: %1 = title of the framework, such as "OSCE cyber/ICT confidence-building measures"
    content.title =
        reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Annual review of the %1")).arg(framework.title.text());
    content.frameworkTitle = framework.title.text();
    content.frameworkShortTitle = framework.shortTitle.text();
    content.measurePrefix = framework.numberPrefix.text();
    content.year = m_matrix.year();
    content.comparedYear = m_source.compared ? m_source.compared->year() : 0;
    content.options = m_options;
    content.label = label();
    content.labelMeaning = sharingMeaning(content.label);
    content.scope = scope();
    content.summary = reviewSummary(m_source, m_options.states, m_measures);
    content.tally = m_matrix.tally(m_options.states, m_measures);
    content.figures = keyFigures(m_source, m_options.states, m_measures);
    content.measures = measureLines();
    content.trend = m_source.trend;
    if (m_source.compared)
        content.movements = movementLines(movements(*m_source.compared, m_matrix, m_options.states));
    content.matrix = matrixLines();
    if (m_options.hasStatePages) {
        for (const QString &state : m_options.states)
            content.statePages.append(statePage(state));
    }
    content.voluntaryNote = voluntaryNote();
    content.method = methodNotes(content);
    return content;
}

} // namespace

ReviewContent makeReviewContent(const ReviewSource &source, const ReviewOptions &options)
{
    return ReviewMaker(source, options).make();
}

} // namespace tessera
