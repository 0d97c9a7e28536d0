// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/isodate.h"
#include "exchange/importkinds.h"

#include <QMap>
#include <QSet>

#include <array>

namespace tessera::tables {

using namespace Qt::StringLiterals;

namespace {

// What is written into records stays English whatever the program speaks, so that the same file gives the same records.

constexpr std::array kStrategyColumns{Column{"code", true}, Column{"year", true}, Column{"title", true},
                                      Column{"measure", true}, Column{"confidence", false}};

struct Strategy {
    CellPlace place;
    int year = 0;
    QDate day; ///< where the file says one
    QString title;
    QString confidence;

    [[nodiscard]] QString id() const
    {
        return idFromContent({u"strategy"_s, place.state, QString::number(year), title});
    }
};

/// The year may be given as a day of that year.
Read<Strategy> readStrategy(const Line &line, const ImportContext &context)
{
    const Reference &reference = context.reference;
    const Read<QString> state = readState(line, u"code"_s, reference.participants);
    if (!state)
        return refusal(state.error());
    const Read<int> measure = readMeasure(line, u"measure"_s, reference.framework);
    if (!measure)
        return refusal(measure.error());
    const QDate day = dateFromIso(line.word(u"year"_s));
    const Read<int> year = day.isValid() ? Read<int>(day.year()) : readYear(line.word(u"year"_s));
    if (!year)
        return refusal(year.error());
    const Read<QString> title = readTitle(line, u"title"_s);
    if (!title)
        return refusal(title.error());
    return Strategy{{*state, *measure}, *year, day, *title, line.word(u"confidence"_s)};
}

QString strategyObjection(const Strategy &strategy, const ImportContext &context)
{
    const Reference &reference = context.reference;
    const int today = context.today.year();
    if (strategy.year > today)
        return importText(QT_TRANSLATE_NOOP("tessera::Import", "The year %1 lies in the future.")).arg(strategy.year);
    const Absence why = absence(reference.framework, reference.participants, strategy.place, today);
    return absenceText(why, reference.framework, reference.participants, strategy.place);
}

Evidence newEvidence(const Strategy &strategy)
{
    Evidence evidence;
    evidence.id = strategy.id();
    evidence.sharing = SharingLabel::Clear;
    return evidence;
}

/// What the file says about a document; what was added to it here since, such as its address, stays.
void describeEvidence(Evidence &evidence, const Strategy &strategy)
{
    evidence.title =
        strategy.day.isValid() ? strategy.title : u"%1 (%2)"_s.arg(strategy.title, QString::number(strategy.year));
    evidence.origin =
        strategy.confidence.isEmpty() ? u"Public record"_s : u"Public record; confidence: "_s + strategy.confidence;
    if (strategy.day.isValid())
        evidence.dated = strategy.day;
}

/// The lines of the file that are about one cell, by year.
using StrategiesByYear = QMultiMap<int, qsizetype>;

/// One import of strategies; its parts share the lines and what they would do.
class StrategyImport
{
public:
    StrategyImport(const QList<Line> &lines, const ImportContext &context, RecordOverlay &records)
        : m_context(context)
        , m_records(records)
    {
        for (const Line &line : lines)
            take(line);
    }

    QList<Verdict> run()
    {
        for (const StrategiesByYear &byYear : m_byPlace) {
            for (auto year = byYear.keyBegin(); year != byYear.keyEnd();) {
                const int from = *year;
                year = std::find_if(year, byYear.keyEnd(), [from](int other) { return other != from; });
                const int until = year == byYear.keyEnd() ? m_context.today.year() : *year - 1;
                for (const qsizetype index : byYear.values(from))
                    apply(index, from, until);
            }
        }
        return m_verdicts;
    }

private:
    void take(const Line &line)
    {
        const Read<Strategy> read = readStrategy(line, m_context);
        if (!read) {
            addRefused(subjectAsWritten(line, {"code", "measure", "year"}), read.error());
            return;
        }
        const QString subject = cellName(m_context.reference.framework, m_context.reference.participants, read->place)
                                + u", "_s + QString::number(read->year);
        const QString key = read->id() + u'/' + QString::number(read->place.measure);
        if (const QString reason = strategyObjection(*read, m_context); !reason.isEmpty()) {
            addRefused(subject, reason);
        } else if (m_seen.contains(key)) {
            addRefused(subject,
                       importText(QT_TRANSLATE_NOOP("tessera::Import", "An earlier line names the same document.")));
        } else {
            m_seen.insert(key);
            m_byPlace[{read->place.state, read->place.measure}].insert(read->year, m_strategies.size());
            m_strategies.append(*read);
            m_verdicts.append(Verdict{ImportOutcome::Unchanged, subject, {}, {}});
        }
    }

    void addRefused(const QString &subject, const QString &reason)
    {
        m_strategies.append(Strategy());
        m_verdicts.append(refused(subject, reason));
    }

    /// The years of the period whose cell exists and may be written.
    [[nodiscard]] QList<int> openYears(const CellPlace &place, int from, int until) const
    {
        const Reference &reference = m_context.reference;
        QList<int> years;
        for (int year = std::max(from, reference.framework.firstYear()); year <= until; ++year) {
            if (absence(reference.framework, reference.participants, place, year) == Absence::None
                && recordsForLock(reference.framework, year, place.state, m_records).stage(place.state)
                       != Stage::Accepted)
                years.append(year);
        }
        return years;
    }

    void apply(qsizetype index, int from, int until)
    {
        const Strategy &strategy = m_strategies.at(index);
        Verdict &verdict = m_verdicts[index];
        const QList<int> years = openYears(strategy.place, from, until);
        if (years.isEmpty()) {
            verdict.reason =
                importText(QT_TRANSLATE_NOOP("tessera::Import", "It supports no year that exists and is not locked."));
            return;
        }
        const std::optional<Evidence> known = m_records.find(newEvidence(strategy));
        Evidence evidence = known.value_or(newEvidence(strategy));
        describeEvidence(evidence, strategy);
        m_records.put(evidence, verdict.changes);
        for (const int year : years)
            applyTo(year, strategy, verdict.changes);
        if (verdict.changes.isEmpty())
            return;
        verdict.outcome = !known ? ImportOutcome::New : ImportOutcome::Changed;
        //: %1 and %2 = years
        verdict.reason = importText(QT_TRANSLATE_NOOP("tessera::Import", "It is evidence from %1 to %2."))
                             .arg(years.constFirst())
                             .arg(years.constLast());
    }

    void applyTo(int year, const Strategy &strategy, QList<Change> &changes)
    {
        EvidenceUse use;
        use.framework = m_context.reference.framework.id;
        use.year = year;
        use.state = strategy.place.state;
        use.measure = strategy.place.measure;
        use.evidence = strategy.id();
        m_records.put(use, changes);

        Assessment assessment;
        assessment.framework = use.framework;
        assessment.year = year;
        assessment.state = use.state;
        assessment.measure = use.measure;
        if (m_records.find(assessment))
            return;
        assessment.status = Status::Implemented;
        assessment.source = Source::OpenSource;
        assessment.sharing = SharingLabel::Clear;
        assessment.done = u"National strategy: %1 (%2)"_s.arg(strategy.title, QString::number(strategy.year));
        m_records.put(assessment, changes);
    }

    const ImportContext &m_context;
    RecordOverlay &m_records;
    QList<Strategy> m_strategies; ///< as many as there are lines
    QList<Verdict> m_verdicts;    ///< likewise
    QMap<std::pair<QString, int>, StrategiesByYear> m_byPlace;
    QSet<QString> m_seen;
};

QList<Verdict> readStrategies(const QList<Line> &lines, const ImportContext &context, RecordOverlay &records)
{
    return StrategyImport(lines, context, records).run();
}

} // namespace

const TableKind &strategiesTable()
{
    static constexpr TableKind kKind{"strategies", kStrategyColumns, 5'000, readStrategies};
    return kKind;
}

} // namespace tessera::tables
