// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statemeasuremodel.h"

#include "models/decisionmodel.h"
#include "models/fieldlabels.h"
#include "models/linemodel.h"
#include "models/matrixmodel.h"
#include "models/tooltip.h"
#include "workspace/celledits.h"
#include "workspace/submissionedits.h"

namespace tessera {

using namespace Qt::StringLiterals;

StateMeasureModel::StateMeasureModel(Workspace &workspace, Selection &selection, QObject *parent)
    : EntryTableModel(parent)
    , m_workspace(workspace)
    , m_selection(selection)
{
    const auto showYear = [this] {
        m_hasFacts = false;
        refresh();
        Q_EMIT headerDataChanged(Qt::Horizontal, Before, Now);
    };
    connect(&selection, &Selection::yearChanged, this, showYear);
    connect(&selection, &Selection::comparedYearChanged, this, showYear);
    connect(&workspace, &Workspace::cellsChanged, this, &StateMeasureModel::followCells);
}

void StateMeasureModel::setState(const QString &code)
{
    if (code == m_state)
        return;
    m_state = code;
    m_hasFacts = false;
    refresh();
}

int StateMeasureModel::yearBefore() const
{
    return m_selection.comparedYear() > 0 ? m_selection.comparedYear() : m_selection.year() - 1;
}

void StateMeasureModel::workOutFacts()
{
    m_hasFacts = true;
    refresh();
}

QList<int> StateMeasureModel::measures() const
{
    QList<int> numbers;
    for (const StateMeasure &entry : entries())
        numbers.append(entry.place.measure);
    return numbers;
}

QList<int> StateMeasureModel::withoutEntry() const
{
    QList<int> numbers;
    for (const StateMeasure &entry : entries()) {
        if (entry.now.status == Status::NoInformation)
            numbers.append(entry.place.measure);
    }
    return numbers;
}

QList<int> StateMeasureModel::unconfirmed() const
{
    QList<int> numbers;
    for (const StateMeasure &entry : entries()) {
        if (entry.now.work != Work::Confirmed)
            numbers.append(entry.place.measure);
    }
    return numbers;
}

QModelIndex StateMeasureModel::indexOf(int measure, int column) const
{
    const QModelIndex row = EntryTableModel::indexOf(QString::number(measure));
    return row.isValid() ? row.siblingAtColumn(column) : row;
}

int StateMeasureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StateMeasureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StateMeasure &entry = entries().at(index.row());
    if (const auto left = m_unsaved.constFind(keyOf(entry.now)); index.column() == Done && left != m_unsaved.constEnd()) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            //: %1 = what the user wrote
            return tr("not saved: %1").arg(left->second.simplified());
        if (role == Qt::EditRole)
            return left->second;
        if (role == role::kTone)
            return int(Tone::Attention);
    }
    switch (role) {
    case Qt::DisplayRole:
        return shown(entry, index.column());
    case Qt::EditRole:
        return index.column() == Done ? entry.now.done : shown(entry, index.column());
    case Qt::AccessibleTextRole:
        return spoken(entry, index.column());
    case Qt::ToolTipRole:
        return plainTip(tip(entry, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == Number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case role::kStatus:
        if (index.column() == Now)
            return int(entry.now.status);
        return index.column() == Before && entry.before ? QVariant(int(*entry.before)) : QVariant();
    case role::kTone:
        return int(index.column() == WorkColumn || (index.column() == Done && entry.now.done.isEmpty()) ? Tone::Muted
                                                                                                        : Tone::Plain);
    case role::kChoices:
        return index.column() == Now          ? labelsOf<Status>()
               : index.column() == WorkColumn ? labelsOf<Work>()
                                              : QStringList();
    case MeasureRole:
        return entry.place.measure;
    case IsLockedRole:
        return entry.isLocked;
    case SuggestedRole:
        return entry.suggested ? QVariant(int(*entry.suggested)) : QVariant();
    default:
        return {};
    }
}

QString StateMeasureModel::shown(const StateMeasure &entry, int column) const
{
    switch (column) {
    case Number:
        return entry.id;
    case Title:
        return entry.title;
    case Before:
        return entry.before ? labelOf(*entry.before) : QString();
    case Now:
        return labelOf(entry.now.status);
    case Done:
        return entry.now.done.isEmpty() ? tr("not yet filled in") : entry.now.done.simplified();
    case EvidenceCount:
        return entry.evidence > 0 ? QString::number(entry.evidence) : QString();
    case WorkColumn:
        return labelOf(entry.now.work);
    default:
        return {};
    }
}

/// As shown, with what the signs beside the status mean.
QString StateMeasureModel::spoken(const StateMeasure &entry, int column) const
{
    QString text = shown(entry, column);
    if (column != Now)
        return text;
    if (entry.suggested)
        text += suggestionText(*entry.suggested, {});
    if (entry.isLocked)
        text += u'\n' + lockText(m_workspace, {entry.now.framework, entry.now.year, entry.place});
    return text;
}

QString StateMeasureModel::tip(const StateMeasure &entry, int column) const
{
    const Framework &framework = m_workspace.framework();
    const Measure *measure = framework.measure(entry.place.measure);
    if (column <= Title && measure)
        return framework.measureLabel(measure->number) + u": "_s + measure->title.text() + u'\n'
               + measure->asked.text();
    if (column == Before && !entry.before)
        return absenceText(absence(framework, m_workspace.participants(), entry.place, yearBefore()), framework,
                           m_workspace.participants(), entry.place);
    QString text = column == Done && !entry.now.done.isEmpty() ? entry.now.done.left(600) : shown(entry, column);
    if (column == Now && entry.suggested)
        text += suggestionText(*entry.suggested, facts(m_workspace.factSources(entry.now.year), entry.place));
    if (entry.isLocked && column >= Now)
        text += u'\n' + lockText(m_workspace, {entry.now.framework, entry.now.year, entry.place});
    return text;
}

bool StateMeasureModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || data(index, Qt::EditRole) == value)
        return false;
    const StateMeasure entry = entries().at(index.row());
    Assessment after = entry.now;
    const bool hadUnsaved = m_unsaved.contains(keyOf(after));
    Result<void> stored;
    if (index.column() == Now) {
        stored = putStatus(entry, value.toString());
    } else if (index.column() == Done) {
        stored = putDone({after.framework, after.year, entry.place}, value.toString().trimmed());
    } else {
        after.work = fromText<Work>(value.toString()).value_or(after.work);
        stored = CellEdits(m_workspace).setAssessment(after, labelOf(after.work).toLower());
    }
    if (!stored)
        Q_EMIT editRefused(stored.error());
    return stored.has_value() && (hadUnsaved || entries().at(index.row()).now != entry.now);
}

Result<void> StateMeasureModel::putDone(const CellAddress &cell, const QString &text)
{
    Assessment after = m_workspace.year(cell.year).assessmentOrBlank(cell.place);
    after.done = text;
    const Result<void> stored =
        CellEdits(m_workspace).setAssessment(after, fieldLabel(RecordKind::Assessment, u"done"_s).toLower());
    if (stored)
        m_unsaved.remove(keyOf(after));
    else
        m_unsaved.insert(keyOf(after), {cell, text});
    if (const QModelIndex shown = indexOf(cell.place.measure, Done); shown.isValid())
        Q_EMIT dataChanged(shown, shown);
    Q_EMIT unsavedChanged();
    return stored;
}

QStringList StateMeasureModel::unsaved() const
{
    QStringList names;
    for (const auto &[cell, text] : m_unsaved)
        names.append(cellName(m_workspace, cell.place));
    names.sort();
    names.removeDuplicates();
    return names;
}

bool StateMeasureModel::saveUnsaved()
{
    for (const auto &[cell, text] : m_unsaved.values()) {
        if (!putDone(cell, text))
            return false; // what holds one up holds all up
    }
    return true;
}

void StateMeasureModel::discardUnsaved()
{
    m_unsaved.clear();
    if (!entries().isEmpty())
        Q_EMIT dataChanged(index(0, Done), index(int(entries().size()) - 1, Done));
    Q_EMIT unsavedChanged();
}

Result<void> StateMeasureModel::putStatus(const StateMeasure &entry, const QString &text)
{
    const std::optional<Status> status = fromText<Status>(text);
    if (!status)
        return {};
    if (*status == Status::NotApplicable && entry.now.reason.isEmpty()) {
        Q_EMIT reasonNeeded(entry.place, *status);
        return {};
    }
    return CellEdits(m_workspace).setStatus(entry.now.year, {entry.place}, *status);
}

QVariant StateMeasureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Measure");
    case Before:
        return QString::number(yearBefore());
    case Now:
        return QString::number(m_selection.year());
    case Done:
        return tr("What was done");
    case EvidenceCount:
        return tr("Evidence");
    case WorkColumn:
        //: Heading: whether the cell is to do, in work or confirmed for this year
        return tr("Work");
    default:
        return {};
    }
}

Qt::ItemFlags StateMeasureModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isField = index.column() == Now || index.column() == Done || index.column() == WorkColumn;
    Qt::ItemFlags flags = EntryTableModel::flags(index);
    flags.setFlag(Qt::ItemIsEditable, isField && !m_workspace.isReadOnly() && !entries().at(index.row()).isLocked);
    return flags;
}

void StateMeasureModel::followCells(int year, const QList<CellPlace> &places)
{
    const bool isShown =
        std::any_of(places.begin(), places.end(), [this](const CellPlace &place) { return place.state == m_state; });
    if (isShown && (year == m_selection.year() || year == yearBefore()))
        refresh();
}

void StateMeasureModel::refresh()
{
    QList<StateMeasure> fresh;
    for (const Measure &measure : m_workspace.framework().measures) {
        if (absence(m_workspace.framework(), m_workspace.participants(), {m_state, measure.number}, m_selection.year())
            == Absence::None)
            fresh.append(entryOf(measure));
    }
    replaceEntries(fresh);
    Q_EMIT refreshed();
}

StateMeasure StateMeasureModel::entryOf(const Measure &measure) const
{
    const CellPlace place{m_state, measure.number};
    const YearRecords &records = m_workspace.year(m_selection.year());
    const YearRecords &earlier = m_workspace.year(yearBefore());
    StateMeasure entry{QString::number(measure.number), place, measure.shortTitle.text(), {}, {}, 0, false, {}};
    if (absence(m_workspace.framework(), m_workspace.participants(), place, earlier.year()) == Absence::None)
        entry.before = earlier.status(place);
    entry.now = records.assessmentOrBlank(place);
    entry.evidence = int(records.evidenceUses(place).size());
    entry.isLocked = records.stage(m_state) == Stage::Accepted;
    if (m_hasFacts)
        entry.suggested = disagreement(m_workspace.factSources(m_selection.year()), place);
    return entry;
}

} // namespace tessera
