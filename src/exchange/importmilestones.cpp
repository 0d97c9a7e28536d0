// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/isodate.h"
#include "exchange/importkinds.h"

#include <QSet>

#include <array>

namespace tessera::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kMilestoneColumns{Column{"date", true}, Column{"symbol", true}, Column{"text_en", true},
                                       Column{"confidence", false}};

Read<Milestone> readDatedText(const Line &line)
{
    Milestone milestone;
    milestone.day = dateFromIso(line.word(u"date"_s));
    if (!milestone.day.isValid())
        return refusal(importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not a date such as 2025-10-31."))
                           .arg(shown(line.word(u"date"_s))));
    const Read<QString> text = readTitle(line, u"text_en"_s);
    if (!text)
        return refusal(text.error());
    milestone.text = *text;
    milestone.symbol = line.word(u"symbol"_s);
    milestone.id = idFromContent({u"milestone"_s, line.word(u"date"_s), milestone.symbol, milestone.text});
    return milestone;
}

Verdict readMilestone(const Line &line, RecordOverlay &records, QSet<QString> &seen)
{
    const QString subject = subjectAsWritten(line, {"date", "text_en"});
    const Read<Milestone> read = readDatedText(line);
    if (!read)
        return refused(subject, read.error());
    const qsizetype known = seen.size();
    seen.insert(read->id);
    if (seen.size() == known)
        return refused(subject, importText(QT_TRANSLATE_NOOP("tessera::Import", "An earlier line says the same.")));

    Milestone milestone = records.find(*read).value_or(*read);
    if (line.says(u"confidence"_s))
        milestone.origin = line.word(u"confidence"_s);
    const bool isNew = !records.find(milestone);
    Verdict verdict{ImportOutcome::Unchanged, subject, {}, {}};
    records.put(milestone, verdict.changes);
    if (verdict.changes.isEmpty())
        return verdict;
    verdict.outcome = isNew ? ImportOutcome::New : ImportOutcome::Changed;
    verdict.reason = isNew ? milestone.symbol
                           : importText(QT_TRANSLATE_NOOP("tessera::Import", "How sure it is changes to “%1”."))
                                 .arg(shown(milestone.origin));
    return verdict;
}

QList<Verdict> readMilestones(const QList<Line> &lines, const ImportContext &, RecordOverlay &records)
{
    QList<Verdict> verdicts;
    QSet<QString> seen;
    for (const Line &line : lines)
        verdicts.append(readMilestone(line, records, seen));
    return verdicts;
}

} // namespace

const TableKind &milestonesTable()
{
    static constexpr TableKind kKind{"milestones", kMilestoneColumns, 20'000, readMilestones};
    return kKind;
}

} // namespace tessera::tables
