// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include "domain/recordtypes.h"
#include "domain/workspaceproperty.h"
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

struct FieldLabel {
    RecordKind kind;
    const char *name;
    const char *label;
};

constexpr std::array kFieldLabels{
    FieldLabel{RecordKind::Assessment, "status", QT_TRANSLATE_NOOP("tessera::Words", "Status")},
    FieldLabel{RecordKind::Assessment, "work", QT_TRANSLATE_NOOP("tessera::Words", "Work")},
    FieldLabel{RecordKind::Assessment, "source", QT_TRANSLATE_NOOP("tessera::Words", "Source")},
    FieldLabel{RecordKind::Assessment, "as_of", QT_TRANSLATE_NOOP("tessera::Words", "As of")},
    FieldLabel{RecordKind::Assessment, "done", QT_TRANSLATE_NOOP("tessera::Words", "What was done")},
    FieldLabel{RecordKind::Assessment, "reason", QT_TRANSLATE_NOOP("tessera::Words", "Reason")},
    FieldLabel{RecordKind::Assessment, "sharing", QT_TRANSLATE_NOOP("tessera::Words", "Sharing")},
    FieldLabel{RecordKind::Assessment, "marking", QT_TRANSLATE_NOOP("tessera::Words", "National marking")},
    FieldLabel{RecordKind::Evidence, "kind", QT_TRANSLATE_NOOP("tessera::Words", "Kind")},
    FieldLabel{RecordKind::Evidence, "title", QT_TRANSLATE_NOOP("tessera::Words", "Title")},
    FieldLabel{RecordKind::Evidence, "address", QT_TRANSLATE_NOOP("tessera::Words", "Address")},
    FieldLabel{RecordKind::Evidence, "sha256", QT_TRANSLATE_NOOP("tessera::Words", "Fingerprint (SHA-256)")},
    FieldLabel{RecordKind::Evidence, "file_name", QT_TRANSLATE_NOOP("tessera::Words", "File name")},
    FieldLabel{RecordKind::Evidence, "size", QT_TRANSLATE_NOOP("tessera::Words", "Size in bytes")},
    FieldLabel{RecordKind::Evidence, "dated", QT_TRANSLATE_NOOP("tessera::Words", "Dated")},
    FieldLabel{RecordKind::Evidence, "valid_until", QT_TRANSLATE_NOOP("tessera::Words", "Valid until")},
    FieldLabel{RecordKind::Evidence, "origin", QT_TRANSLATE_NOOP("tessera::Words", "Where it comes from")},
    FieldLabel{RecordKind::Evidence, "sharing", QT_TRANSLATE_NOOP("tessera::Words", "Sharing")},
    FieldLabel{RecordKind::Milestone, "day", QT_TRANSLATE_NOOP("tessera::Words", "Date")},
    FieldLabel{RecordKind::Milestone, "symbol", QT_TRANSLATE_NOOP("tessera::Words", "Symbol")},
    FieldLabel{RecordKind::Milestone, "text", QT_TRANSLATE_NOOP("tessera::Words", "Text")},
    FieldLabel{RecordKind::Milestone, "origin", QT_TRANSLATE_NOOP("tessera::Words", "How sure")},
    FieldLabel{RecordKind::Submission, "stage", QT_TRANSLATE_NOOP("tessera::Words", "Stage of the submission")},
    FieldLabel{RecordKind::Submission, "on", QT_TRANSLATE_NOOP("tessera::Words", "Date of the submission")},
    FieldLabel{RecordKind::Submission, "symbol", QT_TRANSLATE_NOOP("tessera::Words", "Symbol of the submission")},
};

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

QString wordsOf(const QString &text)
{
    return text;
}

QString wordsOf(int number)
{
    return QLocale().toString(number);
}

QString wordsOf(QDate day)
{
    return dayText(day);
}

QString wordsOf(const QDateTime &moment)
{
    return moment.isValid() ? timeText(moment) : QString();
}

QString wordsOf(bool isSo)
{
    return isSo ? words("yes") : words("no");
}

QString wordsOf(SharingLabel label)
{
    return sharingText(label);
}

template <typename E>
requires std::is_enum_v<E> QString wordsOf(E value)
{
    return labelOf(value);
}

template <typename T>
struct WordsVisitor {
    const T &record;
    QStringList texts;

    template <typename M>
    void key(const char *, M T::*member)
    {
        texts.append(wordsOf(record.*member));
    }
    template <typename M>
    void field(const char *, M T::*member)
    {
        texts.append(wordsOf(record.*member));
    }
};

template <typename T>
QStringList textsOf(const RecordValues &values)
{
    const T record = recordFrom<T>(values);
    WordsVisitor<T> visitor{record, {}};
    T::describe(visitor);
    return visitor.texts;
}

QStringList textsOf(RecordKind kind, const RecordValues &values)
{
    return withRecordType(kind, [&]<typename T>() { return textsOf<T>(values); });
}

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

QString evidenceTitle(const QString &id, Workspace &workspace)
{
    const auto found = workspace.evidence().constFind(id);
    return found == workspace.evidence().constEnd() ? words("evidence that was removed") : found->title;
}

QString recordName(const Change &change, Workspace &workspace)
{
    switch (change.kind) {
    case RecordKind::Assessment:
    case RecordKind::Component:
    case RecordKind::EvidenceUse:
        return cellName(workspace, placeOf(change)) + u", "_s + keyPart(change, kYearPart);
    case RecordKind::Submission:
        return workspace.participants().nameOf(keyPart(change, kStatePart)) + u", "_s + keyPart(change, kYearPart);
    case RecordKind::Evidence:
        if (change.after || change.before)
            return words("Evidence “%1”")
                .arg(recordFrom<Evidence>(change.after ? *change.after : *change.before).title);
        return words("Evidence");
    case RecordKind::Milestone:
        return words("Milestone");
    default:
        break;
    }
    return words("Workspace");
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

QString fieldLabel(const Change &change, const Field &field, const Workspace &workspace)
{
    if (change.kind == RecordKind::Property)
        return propertyLabel(change.key);
    if (change.kind == RecordKind::Component)
        return words("Part: %1").arg(componentTitle(change, workspace));
    for (const FieldLabel &row : kFieldLabels) {
        if (row.kind == change.kind && field.name == QLatin1String(row.name))
            return words(row.label);
    }
    return field.name;
}

/// For a change in which no member differs from its default: the record as a whole came or went.
ChangeLine wholeRecordLine(const Change &change, Workspace &workspace)
{
    ChangeLine line{recordName(change, workspace), {}, {}, {}, {}, {}, false};
    QString what = words("recorded");
    if (change.kind == RecordKind::EvidenceUse) {
        line.field = words("Evidence");
        what = evidenceTitle(keyPart(change, kLastPart), workspace);
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
        return count(QT_TRANSLATE_NOOP("tessera::Words", "%n day(s) ago"), days);
    if (days < 730)
        return count(QT_TRANSLATE_NOOP("tessera::Words", "%n month(s) ago"), days / 30);
    return count(QT_TRANSLATE_NOOP("tessera::Words", "%n year(s) ago"), days / 365);
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
    const QStringList beforeTexts = textsOf(change.kind, before);
    const QStringList afterTexts = textsOf(change.kind, after);
    QList<ChangeLine> lines;
    for (qsizetype i = 0; i < schema.fields.size(); ++i) {
        const Field &field = schema.fields.at(i);
        if (field.isKey || before.value(i) == after.value(i))
            continue;
        ChangeLine line{name, fieldLabel(change, field, workspace), beforeTexts.value(i), afterTexts.value(i), {}, {},
                        false};
        if (field.name == "status"_L1) {
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
