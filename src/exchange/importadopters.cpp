// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/adoptions.h"
#include "exchange/importmeetings.h"

#include <algorithm>
#include <array>

namespace tessera::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kAdopterColumns{Column{"measure", true}, Column{"state", true}, Column{"from", true},
                                     Column{"to", true}, Column{"origin", false}};

Read<QString> readAdopter(const Line &line, const Participants &participants)
{
    const Read<QString> code = readState(line, u"state"_s, participants);
    if (!code)
        return code;
    if (participants.state(*code)->kind != StateKind::ParticipatingState)
        return refusal(importText(QT_TRANSLATE_NOOP("tessera::Import", "%1 is not a participating State."))
                           .arg(participants.nameOf(*code)));
    return code;
}

Read<Adoption> readAdoption(const Line &line, const Reference &reference)
{
    Adoption adoption;
    adoption.framework = reference.framework.id;
    const Read<int> measure = readMeasure(line, u"measure"_s, reference.framework);
    if (!measure)
        return refusal(measure.error());
    adoption.measure = *measure;
    const Read<QString> state = readAdopter(line, reference.participants);
    if (!state)
        return refusal(state.error());
    adoption.state = *state;
    for (const auto &[column, member] : {std::pair(u"from"_s, &Adoption::from), std::pair(u"to"_s, &Adoption::to)}) {
        const Read<QDate> day = readDay(line, column);
        if (!day)
            return refusal(day.error());
        adoption.*member = *day;
    }
    if (adoption.from.isValid() && adoption.to.isValid() && adoption.to < adoption.from)
        return refusal(importText(QT_TRANSLATE_NOOP("tessera::Import", "The last day lies before the first.")));
    const Read<QString> origin = readText(line, u"origin"_s);
    if (!origin)
        return refusal(origin.error());
    adoption.origin = origin->simplified();
    return adoption;
}

/// One import of adopters. What the file does not name stays.
class AdopterImport
{
public:
    AdopterImport(const QList<Line> &lines, const ImportContext &context, RecordOverlay &records)
        : m_context(context)
        , m_records(records)
    {
        for (const Line &line : lines)
            take(line);
    }

    QList<Verdict> run()
    {
        for (qsizetype i = 0; i < m_verdicts.size(); ++i) {
            if (m_verdicts.at(i).outcome != ImportOutcome::Refused)
                apply(m_adoptions.at(i), m_verdicts[i]);
        }
        return m_verdicts;
    }

private:
    void take(const Line &line)
    {
        const QString subject = subjectAsWritten(line, {"state", "measure"});
        const Read<Adoption> read = readAdoption(line, m_context.reference);
        Adoption adoption = read.value_or(Adoption());
        Verdict verdict{ImportOutcome::Unchanged, subject, {}, {}};
        if (!read)
            verdict = refused(subject, read.error());
        else if (std::any_of(m_named.cbegin(), m_named.cend(),
                             [&](const Adoption &earlier) { return overlaps(earlier, adoption); }))
            verdict = refused(subject, importText(QT_TRANSLATE_NOOP(
                                           "tessera::Import", "An earlier line is about some of the same days.")));
        else
            m_named.append(adoption);
        // A column that is not there leaves what is recorded.
        if (const std::optional<Adoption> recorded = m_records.find(adoption); recorded && !line.says(u"origin"_s))
            adoption.origin = recorded->origin;
        m_adoptions.append(adoption);
        m_verdicts.append(verdict);
    }

    void apply(const Adoption &adoption, Verdict &verdict)
    {
        const auto other =
            std::find_if(m_context.adoptions.cbegin(), m_context.adoptions.cend(), [&](const Adoption &recorded) {
                return overlaps(recorded, adoption) && keyOf(recorded) != keyOf(adoption) && !isNamed(recorded);
            });
        if (other != m_context.adoptions.cend()) {
            verdict = refused(verdict.subject, recordedText(*other));
            return;
        }
        const bool isNew = !m_records.find(adoption);
        m_records.put(adoption, verdict.changes);
        if (verdict.changes.isEmpty())
            return;
        verdict.outcome = isNew ? ImportOutcome::New : ImportOutcome::Changed;
        verdict.reason = shown(adoption.origin);
    }

    /// The file says something else about it, so what is recorded will not stay as it is.
    [[nodiscard]] bool isNamed(const Adoption &recorded) const
    {
        return std::any_of(m_named.cbegin(), m_named.cend(),
                           [&](const Adoption &named) { return keyOf(named) == keyOf(recorded); });
    }

    [[nodiscard]] static QString recordedText(const Adoption &recorded)
    {
        if (!recorded.from.isValid())
            return importText(QT_TRANSLATE_NOOP(
                "tessera::Import", "The State is recorded already for some of the same days, since an unknown day."));
        return importText(QT_TRANSLATE_NOOP("tessera::Import",
                                            "The State is recorded already for some of the same days, from %1."))
            .arg(recorded.from.toString(Qt::ISODate));
    }

    const ImportContext &m_context;
    RecordOverlay &m_records;
    QList<Adoption> m_named;     ///< what the file says
    QList<Adoption> m_adoptions; ///< as many as there are lines
    QList<Verdict> m_verdicts;   ///< likewise
};

QList<Verdict> readAdopters(const QList<Line> &lines, const ImportContext &context, RecordOverlay &records)
{
    return AdopterImport(lines, context, records).run();
}

} // namespace

const TableKind &adoptersTable()
{
    static constexpr TableKind kKind{"adopters", kAdopterColumns, 5'000, readAdopters};
    return kKind;
}

} // namespace tessera::tables
