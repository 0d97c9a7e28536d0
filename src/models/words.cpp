// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include "domain/recordtypes.h"
#include "domain/workspaceproperty.h"
#include "models/fieldlabels.h"
#include "models/fieldtexts.h"
#include "models/recordnames.h"
#include "workspace/celledits.h"

#include <QLocale>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("tessera::Words", text);
}

struct PropertyLabel {
    const QString &name;
    const char *label;
};

const std::array kPropertyLabels{
    PropertyLabel{property::kFramework, QT_TRANSLATE_NOOP("tessera::Words", "Framework")},
    PropertyLabel{property::kSample, QT_TRANSLATE_NOOP("tessera::Words", "Sample")},
    PropertyLabel{property::kOffice, QT_TRANSLATE_NOOP("tessera::Words", "Office")},
    PropertyLabel{property::kHomeState, QT_TRANSLATE_NOOP("tessera::Words", "Home State")},
    PropertyLabel{property::kSharing, QT_TRANSLATE_NOOP("tessera::Words", "Sharing")},
};

RecordValues defaultValues(RecordKind kind)
{
    return withRecordType(kind, []<typename T>() { return valuesOf(T()); });
}

// The parts of a record key, in the order of records.h: framework/year/state[/measure[/component or evidence]].
constexpr int kYearPart = 1;
constexpr int kStatePart = 2;
constexpr int kMeasurePart = 3;
constexpr int kLastPart = 4;

QString keyPart(const Change &change, int part)
{
    return change.key.section(u'/', part, part);
}

CellPlace placeOf(const Change &change)
{
    return {keyPart(change, kStatePart), keyPart(change, kMeasurePart).toInt()};
}

bool concerns(const Change &change, const CellAddress &cell)
{
    const bool isOfACell = change.kind == RecordKind::Assessment || change.kind == RecordKind::Component
                           || change.kind == RecordKind::EvidenceUse;
    return isOfACell && keyPart(change, 0) == cell.framework && keyPart(change, kYearPart).toInt() == cell.year
           && placeOf(change) == cell.place;
}

QString propertyLabel(const QString &name)
{
    for (const RuleRow &rule : ruleRows()) {
        if (name == QLatin1String(rule.property))
            return labelOf(rule);
    }
    const auto found = std::find_if(kPropertyLabels.begin(), kPropertyLabels.end(),
                                    [&](const PropertyLabel &p) { return p.name == name; });
    return found == kPropertyLabels.end() ? name : words(found->label);
}

QString componentTitle(const Change &change, const Workspace &workspace)
{
    const QString id = keyPart(change, kLastPart);
    if (const Measure *measure = workspace.framework().measure(placeOf(change).measure)) {
        for (const MeasureComponent &component : measure->components) {
            if (component.id == id)
                return component.title.text();
        }
    }
    return id;
}

QString labelOfField(const Change &change, const Field &field, const Workspace &workspace)
{
    if (change.kind == RecordKind::Property)
        return propertyLabel(change.key);
    if (change.kind == RecordKind::Component)
        return words("Part: %1").arg(componentTitle(change, workspace));
    const QString label = fieldLabel(change.kind, field.name);
    return label.isEmpty() ? field.name : label;
}

/// For a change in which no member differs from its default: the record as a whole came or went.
ChangeLine wholeRecordLine(const Change &change, Workspace &workspace)
{
    ChangeLine line{recordName(change, workspace), {}, {}, {}, {}, {}, false};
    QString what = words("recorded");
    if (change.kind == RecordKind::EvidenceUse || change.kind == RecordKind::MeetingDocument) {
        line.field = words("Evidence");
        what = evidenceTitle(change.key.section(u'/', -1), workspace);
    }
    if (change.before)
        line.before = what;
    if (change.after)
        line.after = what;
    return line;
}

} // namespace

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString labelOf(const RuleRow &rule)
{
    return QCoreApplication::translate("tessera::Rules", rule.label);
}

QString ageText(QDate day, QDate today)
{
    const auto count = [](const char *text, qint64 n) {
        return QCoreApplication::translate("tessera::Words", text, nullptr, int(n));
    };
    const qint64 days = day.daysTo(today);
    if (days < 0)
        return words("in the future");
    if (days == 0)
        return words("today");
    if (days == 1)
        return words("yesterday");
    if (days < 60)
        return count(QT_TRANSLATE_N_NOOP("tessera::Words", "%n day(s) ago"), days);
    if (days < 730)
        return count(QT_TRANSLATE_N_NOOP("tessera::Words", "%n month(s) ago"), days / 30);
    return count(QT_TRANSLATE_N_NOOP("tessera::Words", "%n year(s) ago"), days / 365);
}

QList<ChangeLine> changeLines(const Change &change, Workspace &workspace)
{
    const QString name = recordName(change, workspace);
    if (!change.before && !change.after) {
        const QString erased = words("content erased");
        return {{name, {}, erased, erased, {}, {}, true}};
    }
    const RecordSchema &schema = recordSchema(change.kind);
    const RecordValues before = change.before.value_or(defaultValues(change.kind));
    const RecordValues after = change.after.value_or(defaultValues(change.kind));
    const QStringList beforeTexts = fieldTexts(change.kind, before, workspace);
    const QStringList afterTexts = fieldTexts(change.kind, after, workspace);
    QList<ChangeLine> lines;
    for (qsizetype i = 0; i < schema.fields.size(); ++i) {
        const Field &field = schema.fields.at(i);
        if (field.isKey || field.name == "salt"_L1 || before.value(i) == after.value(i))
            continue;
        ChangeLine line{name, labelOfField(change, field, workspace), beforeTexts.value(i), afterTexts.value(i), {}, {},
                        false};
        if (field.name == "status"_L1 && change.kind != RecordKind::MeetingDecision) {
            line.beforeStatus = fromId<Status>(before.value(i).toString());
            line.afterStatus = fromId<Status>(after.value(i).toString());
        }
        lines.append(line);
    }
    if (lines.isEmpty())
        lines.append(wholeRecordLine(change, workspace));
    return lines;
}

QList<Change> changesOfCell(const QList<Change> &changes, const CellAddress &cell)
{
    QStringList evidence;
    for (const Change &change : changes) {
        if (change.kind == RecordKind::EvidenceUse && concerns(change, cell))
            evidence.append(keyPart(change, kLastPart));
    }
    QList<Change> kept;
    std::copy_if(changes.begin(), changes.end(), std::back_inserter(kept), [&](const Change &change) {
        return concerns(change, cell) || (change.kind == RecordKind::Evidence && evidence.contains(change.key));
    });
    return kept;
}

} // namespace tessera
