// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/isodate.h"
#include "exchange/importkinds.h"

#include <QSet>

#include <array>

namespace tessera::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kAssessmentColumns{
    Column{"state", true},   Column{"measure", true},  Column{"year", true},     Column{"status", true},
    Column{"work", false},   Column{"source", false},  Column{"as_of", false},   Column{"done", false},
    Column{"reason", false}, Column{"sharing", false}, Column{"marking", false},
};

template <typename E>
QString choiceIds()
{
    QStringList ids;
    for (const Choice<E> &c : choices<E>())
        ids.append(QString::fromLatin1(c.id));
    return ids.join(u", "_s);
}

// What reads one column into the record; the sentence it returns says why the line is refused.

/// An empty cell says nothing, so that a narrow label is not widened to the default.
template <auto member>
QString takeChoice(const Line &line, const QString &column, Assessment &assessment)
{
    using E = std::remove_cvref_t<decltype(assessment.*member)>;
    const QString text = line.word(column);
    const std::optional<E> value = fromText<E>(text);
    if (value)
        assessment.*member = *value;
    if (value || text.isEmpty())
        return {};
    return importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not known in the column “%2”. Use one of: %3."))
        .arg(shown(text), column, choiceIds<E>());
}

template <auto member>
QString takeText(const Line &line, const QString &column, Assessment &assessment)
{
    assessment.*member = line.text(column);
    return {};
}

QString takeDay(const Line &line, const QString &column, Assessment &assessment)
{
    const QString text = line.word(column);
    const QDate day = dateFromIso(text);
    if (!text.isEmpty() && !day.isValid())
        return importText(QT_TRANSLATE_NOOP("tessera::Import", "“%1” is not a date such as 2025-10-31."))
            .arg(shown(text));
    assessment.asOf = day;
    return {};
}

struct ValueColumn {
    const char *name;
    const char *label;
    QString (*take)(const Line &, const QString &, Assessment &);
};

constexpr std::array kValueColumns{
    ValueColumn{"status", QT_TRANSLATE_NOOP("tessera::Import", "status"), takeChoice<&Assessment::status>},
    ValueColumn{"work", QT_TRANSLATE_NOOP("tessera::Import", "work"), takeChoice<&Assessment::work>},
    ValueColumn{"source", QT_TRANSLATE_NOOP("tessera::Import", "source"), takeChoice<&Assessment::source>},
    ValueColumn{"as_of", QT_TRANSLATE_NOOP("tessera::Import", "day of the statement"), takeDay},
    ValueColumn{"done", QT_TRANSLATE_NOOP("tessera::Import", "what was done"), takeText<&Assessment::done>},
    ValueColumn{"reason", QT_TRANSLATE_NOOP("tessera::Import", "reason"), takeText<&Assessment::reason>},
    ValueColumn{"sharing", QT_TRANSLATE_NOOP("tessera::Import", "sharing label"), takeChoice<&Assessment::sharing>},
    ValueColumn{"marking", QT_TRANSLATE_NOOP("tessera::Import", "national marking"), takeText<&Assessment::marking>},
};

Read<Assessment> readCell(const Line &line, const ImportContext &context)
{
    const Reference &reference = context.reference;
    const Read<QString> state = readState(line, u"state"_s, reference.participants);
    if (!state)
        return refusal(state.error());
    const Read<int> measure = readMeasure(line, u"measure"_s, reference.framework);
    if (!measure)
        return refusal(measure.error());
    const Read<int> year = readYear(line.word(u"year"_s));
    if (!year)
        return refusal(year.error());
    if (*year > context.today.year() + 1)
        return refusal(importText(QT_TRANSLATE_NOOP("tessera::Import", "The year %1 lies too far ahead.")).arg(*year));
    if (line.word(u"status"_s).isEmpty())
        return refusal(
            importText(QT_TRANSLATE_NOOP("tessera::Import", "The column “%1” must not be empty.")).arg(u"status"_s));

    Assessment assessment;
    assessment.framework = reference.framework.id;
    assessment.year = *year;
    assessment.state = *state;
    assessment.measure = *measure;
    return assessment;
}

/// Why the record may not be written; empty when it may.
QString objection(const Assessment &wanted, const std::optional<Assessment> &before, const Reference &reference,
                  const RecordOverlay &records)
{
    const CellPlace place{wanted.state, wanted.measure};
    const Absence why = absence(reference.framework, reference.participants, place, wanted.year);
    if (why != Absence::None)
        return absenceText(why, reference.framework, reference.participants, place);
    // A locked cell may stand in the file as long as the line says what is there already.
    if (before ? wanted == *before : isBlank(wanted))
        return {};
    const YearRecords lock = recordsForLock(reference.framework, wanted.year, wanted.state, records);
    const Result<void> allowed = checkAssessment(reference.framework, reference.participants, lock, wanted);
    return allowed ? QString() : describeInOneLine(allowed.error());
}

QString differenceText(const Assessment &before, const Assessment &after)
{
    QStringList others;
    const RecordSchema &schema = recordSchema(RecordKind::Assessment);
    const RecordValues was = valuesOf(before);
    const RecordValues is = valuesOf(after);
    for (const ValueColumn &column : kValueColumns) {
        const qsizetype field = schema.indexOf(QString::fromLatin1(column.name));
        if (was.at(field) != is.at(field))
            others.append(importText(column.label));
    }
    const QString list = others.join(u", "_s);
    if (before.status == after.status)
        return importText(QT_TRANSLATE_NOOP("tessera::Import", "Changes: %1.")).arg(list);
    //: %1 and %2 = status before and after, %3 = list of what changes, beginning with "status"
    return importText(QT_TRANSLATE_NOOP("tessera::Import", "From “%1” to “%2”. Changes: %3."))
        .arg(labelOf(before.status), labelOf(after.status), list);
}

Verdict verdictOn(const Assessment &wanted, const std::optional<Assessment> &before, RecordOverlay &records)
{
    Verdict verdict;
    // No record means no information, so a line that says no more takes the record away.
    if (isBlank(wanted))
        records.remove(wanted, verdict.changes);
    else
        records.put(wanted, verdict.changes);
    if (verdict.changes.isEmpty())
        return verdict;
    verdict.outcome = before ? ImportOutcome::Changed : ImportOutcome::New;
    verdict.reason = before ? differenceText(*before, wanted) : labelOf(wanted.status);
    return verdict;
}

Verdict readAssessment(const Line &line, const ImportContext &context, RecordOverlay &records, QSet<QString> &seen)
{
    const Read<Assessment> cell = readCell(line, context);
    if (!cell)
        return refused(subjectAsWritten(line, {"state", "measure", "year"}), cell.error());

    const std::optional<Assessment> before = records.find(*cell);
    Assessment wanted = before.value_or(*cell);
    const QString subject =
        cellName(context.reference.framework, context.reference.participants, {wanted.state, wanted.measure}) + u", "_s
        + QString::number(wanted.year);
    for (const ValueColumn &column : kValueColumns) {
        const QString name = QString::fromLatin1(column.name);
        if (!line.says(name))
            continue;
        if (const QString reason = column.take(line, name, wanted); !reason.isEmpty())
            return refused(subject, reason);
    }
    const qsizetype known = seen.size();
    seen.insert(keyOf(wanted));
    if (seen.size() == known)
        return refused(subject,
                       importText(QT_TRANSLATE_NOOP("tessera::Import", "An earlier line is about the same cell.")));

    if (const QString reason = objection(wanted, before, context.reference, records); !reason.isEmpty())
        return refused(subject, reason);
    Verdict verdict = verdictOn(wanted, before, records);
    verdict.subject = subject;
    return verdict;
}

QList<Verdict> readAssessments(const QList<Line> &lines, const ImportContext &context, RecordOverlay &records)
{
    QList<Verdict> verdicts;
    verdicts.reserve(lines.size());
    QSet<QString> seen;
    for (const Line &line : lines)
        verdicts.append(readAssessment(line, context, records, seen));
    return verdicts;
}

} // namespace

const TableKind &assessmentsTable()
{
    static constexpr TableKind kKind{"assessments", kAssessmentColumns, 200'000, readAssessments};
    return kKind;
}

} // namespace tessera::tables
