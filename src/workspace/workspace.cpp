// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "domain/workspaceproperty.h"

#include <QFile>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

ChangeSet firstStep(const QString &frameworkId)
{
    ChangeSet set;
    set.title = QCoreApplication::translate("tessera::Workspace", "New workspace");
    set.changes = {makeChange<Property>({}, Property{property::kFramework, frameworkId}),
                   makeChange<Property>({}, Property{property::kSharing, sharingText(SharingLabel::AmberStrict)})};
    return set;
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const QString &frameworkId,
                                                     const Surroundings &surroundings, const QList<ChangeSet> &steps)
{
    Result<Reference> reference = surroundings.reference(frameworkId);
    if (!reference)
        return tl::unexpected(reference.error());
    Result<std::unique_ptr<Store>> store = Store::create(path, surroundings.author, surroundings.clock);
    if (!store)
        return tl::unexpected(store.error());
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*store), std::move(*reference), surroundings.clock));
    for (const ChangeSet &step : steps.isEmpty() ? QList<ChangeSet>{firstStep(frameworkId)} : steps) {
        if (const Result<JournalEntry> written = workspace->write(step); !written) {
            workspace.reset();
            QFile::remove(path);
            return tl::unexpected(written.error());
        }
    }
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, OpenMode mode, const Surroundings &surroundings)
{
    Result<std::unique_ptr<Store>> store = Store::open(path, mode, surroundings.author, surroundings.clock);
    if (!store)
        return tl::unexpected(store.error());
    const Result<QList<Property>> properties = (*store)->load<Property>();
    if (!properties)
        return tl::unexpected(properties.error());
    QHash<QString, QString> values;
    for (const Property &property : *properties)
        values.insert(property.name, property.value);
    Result<Reference> reference = surroundings.reference(values.value(property::kFramework));
    if (!reference)
        return tl::unexpected(reference.error());
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*store), std::move(*reference), surroundings.clock));
    workspace->m_properties = values;
    workspace->m_rules = rulesFrom([&](const QString &name) { return values.value(name); });
    return workspace;
}

Workspace::Workspace(std::unique_ptr<Store> store, Reference reference, const Clock &clock)
    : m_store(std::move(store))
    , m_reference(std::move(reference))
    , m_clock(clock)
{}

QString Workspace::property(const QString &name) const
{
    return m_properties.value(name);
}

bool Workspace::isDemonstration() const
{
    return property(property::kSample) == "demonstration"_L1;
}

SharingLabel Workspace::sharing() const
{
    return fromId<SharingLabel>(property(property::kSharing)).value_or(SharingLabel::AmberStrict);
}

QList<int> Workspace::years()
{
    QList<int> years;
    for (int year = framework().firstYear(); year <= std::max(m_clock.today().year(), newestYear()); ++year)
        years.append(year);
    return years;
}

int Workspace::newestYear()
{
    if (!m_newestYear) {
        const Result<int> newest = m_store->newestYear(framework().id);
        if (!newest)
            m_readError = newest.error();
        m_newestYear = newest.value_or(0);
    }
    return *m_newestYear > 0 ? *m_newestYear : m_clock.today().year();
}

const YearRecords &Workspace::year(int wanted)
{
    if (const auto found = m_years.find(wanted); found != m_years.end())
        return *found->second;
    const QList<Condition> conditions{{u"framework"_s, framework().id}, {u"year"_s, wanted}};
    const auto keep = [this]<typename T>(Result<QList<T>> loaded) {
        if (!loaded)
            m_readError = loaded.error();
        return std::move(loaded).value_or(QList<T>());
    };
    auto records = std::make_unique<YearRecords>(
        framework().id, wanted, keep(m_store->load<Assessment>(conditions)), keep(m_store->load<Component>(conditions)),
        keep(m_store->load<EvidenceUse>(conditions)), keep(m_store->load<Submission>(conditions)));
    return *m_years.emplace(wanted, std::move(records)).first->second;
}

YearMatrix Workspace::matrix(int wanted)
{
    return {framework(), participants(), year(wanted)};
}

std::optional<Assessment> Workspace::assessment(const CellAddress &cell) const
{
    if (const auto loaded = m_years.find(cell.year); loaded != m_years.end()) {
        const Assessment *found = loaded->second->assessment(cell.place);
        return found ? std::optional(*found) : std::nullopt;
    }
    Assessment key;
    key.framework = cell.framework;
    key.year = cell.year;
    key.state = cell.place.state;
    key.measure = cell.place.measure;
    const auto found = m_store->record(RecordKind::Assessment, keyOf(key));
    return found && *found ? std::optional(recordFrom<Assessment>(**found)) : std::nullopt;
}

Tally Workspace::tallyOfYear(int wanted)
{
    const YearRecords nothing(framework().id, wanted, {}, {}, {}, {});
    const YearMatrix matrix(framework(), participants(), nothing);
    Tally tally =
        matrix.tally(participants().participatingStates(wanted, StateOrder::English), matrix.measureNumbers());
    for (const StatusCount &count : statusCounts()) {
        if (count.year == wanted)
            tally.move(Status::NoInformation, count.status, count.cells);
    }
    return tally;
}

const QHash<QString, Evidence> &Workspace::evidence()
{
    if (!m_evidence) {
        m_evidence.emplace();
        for (const Evidence &evidence : loadAll<Evidence>())
            m_evidence->insert(evidence.id, evidence);
    }
    return *m_evidence;
}

QList<Milestone> Workspace::milestones() const
{
    QList<Milestone> milestones = m_store->load<Milestone>().value_or(QList<Milestone>());
    std::stable_sort(milestones.begin(), milestones.end(),
                     [](const Milestone &a, const Milestone &b) { return a.day < b.day; });
    return milestones;
}

const QList<Adoption> &Workspace::adoptions()
{
    if (!m_adoptions) {
        m_adoptions = loadAll<Adoption>();
        m_adoptions->removeIf([this](const Adoption &adoption) { return adoption.framework != framework().id; });
        std::sort(m_adoptions->begin(), m_adoptions->end(), comesBefore);
    }
    return *m_adoptions;
}

const ContactBook &Workspace::contacts()
{
    if (!m_contacts)
        m_contacts = std::make_unique<ContactBook>(loadAll<Contact>(), loadAll<Confirmation>(), loadAll<CommsCheck>(),
                                                   loadAll<CommsReply>(), loadAll<ContactRole>());
    return *m_contacts;
}

const MeetingBook &Workspace::meetings()
{
    if (!m_meetings)
        m_meetings = std::make_unique<MeetingBook>(
            participants(), MeetingBook::Content{loadAll<ForumRecord>(), loadAll<ForumMember>(), loadAll<ForumChair>(),
                                                 loadAll<Meeting>(), loadAll<MeetingDocument>(), loadAll<Attendance>(),
                                                 loadAll<MeetingDecision>()});
    return *m_meetings;
}

FactSources Workspace::factSources(int wanted)
{
    return {participants(), contacts(), meetings(),      evidence(),
            year(wanted),   m_rules,    m_clock.today(), property(property::kHomeState)};
}

Result<void> Workspace::commit(const ChangeSet &set)
{
    const ChangeSet step = compacted(set);
    if (step.isEmpty())
        return {};
    const Result<JournalEntry> entry = write(step);
    if (!entry)
        return tl::unexpected(entry.error());
    m_undo.push(step, entry->number);
    Q_EMIT undoChanged();
    return {};
}

Result<Erasure> Workspace::erase(const ChangeSet &set, const QList<RecordId> &records)
{
    const ChangeSet step = compacted(set);
    Result<Erasure> erasure = m_store->erase(step, records);
    if (!erasure)
        return erasure;
    m_undo.clear();
    if (!step.isEmpty())
        follow(step.changes);
    Q_EMIT journalErased();
    Q_EMIT undoChanged();
    return erasure;
}

QString Workspace::undoTitle() const
{
    const UndoStack::Step *step = m_undo.nextUndo();
    return step ? step->set.title : QString();
}

QString Workspace::redoTitle() const
{
    const UndoStack::Step *step = m_undo.nextRedo();
    return step ? step->set.title : QString();
}

Result<void> Workspace::undo()
{
    const UndoStack::Step *step = m_undo.nextUndo();
    if (!step)
        return failure(ErrorCode::NothingToUndo);
    ChangeSet back = inverted(step->set);
    back.origin = Origin::Undo;
    back.reverts = step->entry;
    const Result<JournalEntry> entry = write(back);
    if (!entry)
        return tl::unexpected(entry.error());
    m_undo.undone(entry->number);
    Q_EMIT undoChanged();
    return {};
}

Result<void> Workspace::redo()
{
    const UndoStack::Step *step = m_undo.nextRedo();
    if (!step)
        return failure(ErrorCode::NothingToUndo);
    ChangeSet again = step->set;
    again.origin = Origin::Redo;
    again.reverts = step->entry;
    const Result<JournalEntry> entry = write(again);
    if (!entry)
        return tl::unexpected(entry.error());
    m_undo.redone(entry->number);
    Q_EMIT undoChanged();
    return {};
}

Result<QList<JournalEntry>> Workspace::history(const CellAddress &cell) const
{
    JournalFilter filter;
    filter.state = cell.place.state;
    filter.measure = cell.place.measure;
    filter.year = cell.year;
    return m_store->journal(filter);
}

RecordLookup Workspace::lookup() const
{
    return [this](RecordKind kind, const QString &key) -> std::optional<RecordValues> {
        const auto found = m_store->record(kind, key);
        return found ? *found : std::nullopt;
    };
}

Result<JournalEntry> Workspace::write(const ChangeSet &set)
{
    Result<JournalEntry> entry = m_store->commit(set);
    if (entry)
        follow(set.changes);
    return entry;
}

void Workspace::follow(const QList<Change> &changes)
{
    m_statusCounts.reset();
    m_newestYear.reset();
    for (const Change &change : changes) {
        if (change.kind == RecordKind::Property) {
            followProperty(change);
        } else if (change.kind == RecordKind::Evidence && m_evidence) {
            const auto record = recordFrom<Evidence>(change.after ? *change.after : *change.before);
            if (change.after)
                m_evidence->insert(record.id, record);
            else
                m_evidence->remove(record.id);
        }
    }
    const bool isAboutAdoptions = followAdoptions(changes);
    const bool isAboutContacts = m_contacts && m_contacts->apply(changes);
    const bool isAboutMeetings = m_meetings && m_meetings->apply(changes);
    const Rules rules = rulesFrom([this](const QString &name) { return m_properties.value(name); });
    const bool areRulesOther = rules != std::exchange(m_rules, rules);
    Q_EMIT recordsChanged(changes);
    if (areRulesOther)
        Q_EMIT rulesChanged();
    if (isAboutAdoptions)
        Q_EMIT adoptionsChanged();
    if (isAboutContacts)
        Q_EMIT contactsChanged();
    if (isAboutMeetings)
        Q_EMIT meetingsChanged();
    for (const auto &[year, records] : m_years) {
        if (const QList<CellPlace> places = records->apply(changes); !places.isEmpty())
            Q_EMIT cellsChanged(year, places);
    }
}

void Workspace::followProperty(const Change &change)
{
    const auto record = recordFrom<Property>(change.after ? *change.after : *change.before);
    if (change.after)
        m_properties.insert(record.name, record.value);
    else
        m_properties.remove(record.name);
}

bool Workspace::followAdoptions(const QList<Change> &changes)
{
    bool isAny = false;
    for (const Change &change : changes) {
        if (change.kind != RecordKind::Adoption)
            continue;
        isAny = true;
        if (!m_adoptions)
            continue;
        if (change.before)
            m_adoptions->removeOne(recordFrom<Adoption>(*change.before));
        if (!change.after)
            continue;
        const auto adoption = recordFrom<Adoption>(*change.after);
        if (adoption.framework == framework().id)
            m_adoptions->insert(std::upper_bound(m_adoptions->begin(), m_adoptions->end(), adoption, comesBefore),
                                adoption);
    }
    return isAny;
}

template <typename T>
QList<T> Workspace::loadAll()
{
    Result<QList<T>> loaded = m_store->load<T>();
    if (!loaded)
        m_readError = loaded.error();
    return std::move(loaded).value_or(QList<T>());
}

const QList<StatusCount> &Workspace::statusCounts()
{
    if (!m_statusCounts) {
        Result<QList<StatusCount>> counts = m_store->statusCounts(framework().id);
        if (!counts)
            m_readError = counts.error();
        m_statusCounts = std::move(counts).value_or(QList<StatusCount>());
    }
    return *m_statusCounts;
}

} // namespace tessera
