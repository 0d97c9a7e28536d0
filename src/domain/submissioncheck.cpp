// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/submissioncheck.h"

#include "domain/daytext.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

using RemarkKind = SubmissionRemark::Kind;

/// The remarks about one State and year, in the order in which they are found.
class SubmissionCheck
{
public:
    SubmissionCheck(const FactSources &sources, const Framework &framework, const QString &state)
        : m_sources(sources)
        , m_framework(framework)
        , m_state(state)
    {}

    QList<SubmissionRemark> run()
    {
        for (const Measure &measure : m_framework.measures) {
            const CellPlace place{m_state, measure.number};
            if (absence(m_framework, m_sources.participants, place, m_sources.records.year()) == Absence::None)
                checkCell(measure, place);
        }
        return m_remarks;
    }

private:
    void checkCell(const Measure &measure, const CellPlace &place)
    {
        const Assessment cell = m_sources.records.assessmentOrBlank(place);
        const QString label = m_framework.measureLabel(measure.number);
        checkEntry(cell, place, label);
        checkWords(cell, place, label);
        checkParts(measure, cell, place, label);
        checkFacts(cell, place, label);
    }

    void checkEntry(const Assessment &cell, const CellPlace &place, const QString &label)
    {
        if (cell.status == Status::NoInformation)
            add(RemarkKind::Missing, place,
                //: %1 = "CBM 4", %2 = year
                text(QT_TRANSLATE_NOOP("tessera::SubmissionCheck", "%1 has no entry for %2."))
                    .arg(label, QString::number(m_sources.records.year())));
        else if (cell.work != Work::Confirmed)
            add(RemarkKind::Worth, place,
                text(QT_TRANSLATE_NOOP("tessera::SubmissionCheck", "%1 is not yet confirmed for this year."))
                    .arg(label));
    }

    void checkWords(const Assessment &cell, const CellPlace &place, const QString &label)
    {
        if (cell.status == Status::NotApplicable && cell.reason.trimmed().isEmpty())
            add(RemarkKind::Contradictory, place,
                text(QT_TRANSLATE_NOOP("tessera::SubmissionCheck", "%1 is “not applicable” without a reason."))
                    .arg(label));
        if (cell.asOf.isValid() && cell.asOf > m_sources.today)
            add(RemarkKind::Contradictory, place,
                //: %1 = "CBM 4", %2 = day
                text(QT_TRANSLATE_NOOP("tessera::SubmissionCheck", "%1 is dated in the future: %2."))
                    .arg(label, dayText(cell.asOf)));
        const bool saysSomething = cell.status == Status::Implemented || cell.status == Status::PartlyImplemented;
        if (saysSomething && cell.done.trimmed().isEmpty())
            add(RemarkKind::Missing, place,
                text(QT_TRANSLATE_NOOP("tessera::SubmissionCheck", "%1 does not say what was done.")).arg(label));
        if (cell.status == Status::Implemented && m_sources.records.evidenceUses(place).isEmpty())
            add(RemarkKind::Worth, place,
                text(QT_TRANSLATE_NOOP("tessera::SubmissionCheck", "%1 is implemented, but has no evidence."))
                    .arg(label));
    }

    /// Parts that are recorded should fit the whole. Those that do not apply say nothing either way.
    void checkParts(const Measure &measure, const Assessment &cell, const CellPlace &place, const QString &label)
    {
        int implemented = 0;
        int recorded = 0;
        qsizetype notApplicable = 0;
        for (const MeasureComponent &part : measure.components) {
            const Status status = m_sources.records.componentStatus(place, part.id);
            implemented += status == Status::Implemented ? 1 : 0;
            notApplicable += status == Status::NotApplicable ? 1 : 0;
            recorded += status != Status::NoInformation && status != Status::NotApplicable ? 1 : 0;
        }
        const bool areAll = implemented > 0 && implemented == measure.components.size() - notApplicable;
        if (areAll && (cell.status == Status::InPreparation || cell.status == Status::NoActivity))
            add(RemarkKind::Contradictory, place,
                text(
                    QT_TRANSLATE_NOOP("tessera::SubmissionCheck", "All parts of %1 are implemented, the whole is not."))
                    .arg(label));
        if (cell.status == Status::Implemented && recorded > 0 && implemented == 0)
            add(RemarkKind::Contradictory, place,
                text(QT_TRANSLATE_NOOP("tessera::SubmissionCheck",
                                       "%1 is implemented, but none of its recorded parts is."))
                    .arg(label));
    }

    void checkFacts(const Assessment &cell, const CellPlace &place, const QString &label)
    {
        const std::optional<Status> suggested = disagreement(m_sources, place);
        for (const Fact &fact : facts(m_sources, place)) {
            if (!fact.suggested)
                //: %1 = "CBM 7", %2 = a sentence about it
                add(isAboutEvidence(fact) ? RemarkKind::Contradictory : RemarkKind::Worth, place,
                    text(QT_TRANSLATE_NOOP("tessera::SubmissionCheck", "%1: %2")).arg(label, fact.reason));
            else if (suggested == fact.suggested && cell.status != Status::NoInformation)
                //: %1 = "CBM 8", %2 = a status, %3 = a sentence about contacts or meetings
                add(RemarkKind::Contradictory, place,
                    text(QT_TRANSLATE_NOOP("tessera::SubmissionCheck", "%1: the records suggest “%2”. %3"))
                        .arg(label, labelOf(*suggested), fact.reason));
        }
    }

    /// Facts about evidence are told only when its validity has ended.
    static bool isAboutEvidence(const Fact &fact)
    {
        return !fact.records.isEmpty() && fact.records.constFirst().kind == RecordKind::Evidence;
    }

    void add(RemarkKind kind, const CellPlace &place, const QString &sentence)
    {
        m_remarks.append({kind, place, sentence});
    }

    static QString text(const char *source) { return QCoreApplication::translate("tessera::SubmissionCheck", source); }

    const FactSources &m_sources;
    const Framework &m_framework;
    QString m_state;
    QList<SubmissionRemark> m_remarks;
};

} // namespace

QList<SubmissionRemark> checkSubmission(const FactSources &sources, const Framework &framework, const QString &state)
{
    return SubmissionCheck(sources, framework, state).run();
}

QList<Stage> nextStages(Stage stage, bool isChairsOffice)
{
    switch (stage) {
    case Stage::Draft:
        return {Stage::Submitted};
    case Stage::Submitted:
        return isChairsOffice ? QList<Stage>{Stage::Draft, Stage::ChangesAsked, Stage::Accepted}
                              : QList<Stage>{Stage::Draft};
    case Stage::ChangesAsked:
        return {Stage::Submitted};
    case Stage::Accepted:
        return isChairsOffice ? QList<Stage>{Stage::ChangesAsked} : QList<Stage>{};
    }
    return {};
}

std::optional<Stage> usualNextStage(Stage stage, bool isChairsOffice)
{
    const Stage usual = stage == Stage::Submitted  ? Stage::Accepted
                        : stage == Stage::Accepted ? Stage::ChangesAsked
                                                   : Stage::Submitted;
    return nextStages(stage, isChairsOffice).contains(usual) ? std::optional(usual) : std::nullopt;
}

} // namespace tessera
