// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/adoptions.h"
#include "domain/contactbook.h"
#include "domain/facts.h"
#include "domain/meetingbook.h"
#include "domain/reference.h"
#include "domain/rules.h"
#include "domain/statistics.h"
#include "storage/backups.h"
#include "storage/store.h"
#include "workspace/undostack.h"

#include <QObject>

#include <map>
#include <memory>

namespace tessera {

/// The open workspace. Every edit goes through commit(): it is on the disk, in the journal and on the undo stack when
/// the call returns, and whoever shows records hears of it by recordsChanged().
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// What every way of opening needs. The clock must outlive the workspace.
    struct Surroundings {
        ReferenceSource reference;
        Author author;
        const Clock &clock;
    };

    /// Makes a new workspace from these steps, which name the framework themselves; without steps an empty one. They
    /// cannot be undone. Where that fails no file is left.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString &path, const QString &frameworkId,
                                                                   const Surroundings &surroundings,
                                                                   const QList<ChangeSet> &steps = {});
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, OpenMode mode,
                                                                 const Surroundings &surroundings);

    [[nodiscard]] const Store &store() const { return *m_store; }
    [[nodiscard]] const Reference &reference() const { return m_reference; }
    [[nodiscard]] const Framework &framework() const { return m_reference.framework; }
    [[nodiscard]] const Participants &participants() const { return m_reference.participants; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] bool isReadOnly() const { return m_store->isReadOnly(); }

    /// A Property record's value; empty when there is none.
    [[nodiscard]] QString property(const QString &name) const;
    [[nodiscard]] bool isDemonstration() const;
    [[nodiscard]] SharingLabel sharing() const; ///< of the workspace as a whole

    /// The years there is a matrix for: from the first adoption to this year, or to the last year that holds records.
    [[nodiscard]] QList<int> years();

    /// The last year that holds records; this year when none does.
    [[nodiscard]] int newestYear();

    /// The records of a year; read on first use and followed from then on. Stays valid as long as the workspace.
    [[nodiscard]] const YearRecords &year(int year);
    [[nodiscard]] YearMatrix matrix(int year);

    /// What is recorded for one cell, without reading its whole year; none = no information.
    [[nodiscard]] std::optional<Assessment> assessment(const CellAddress &cell) const;

    /// All cells of a year counted by status, without reading the year.
    [[nodiscard]] Tally tallyOfYear(int year);

    [[nodiscard]] const QHash<QString, Evidence> &evidence(); ///< by id
    [[nodiscard]] QList<Milestone> milestones() const;        ///< by day

    /// Which States lead the work on a measure of the framework, and when, in the order of comesBefore(). Read on first use
    /// and followed from then on.
    [[nodiscard]] const QList<Adoption> &adoptions();

    /// Read on first use and followed from then on. Stay valid as long as the workspace.
    [[nodiscard]] const ContactBook &contacts();
    [[nodiscard]] const MeetingBook &meetings();

    [[nodiscard]] const Rules &rules() const { return m_rules; }

    /// What facts and duties of a year are drawn from, as of now.
    [[nodiscard]] FactSources factSources(int year);

    /// The newest read error; none while all is well. Reading on demand cannot return an error to a view.
    [[nodiscard]] std::optional<Error> readError() const { return m_readError; }

    /// Applies a step. An empty one does nothing. On an error nothing has changed anywhere.
    [[nodiscard]] Result<void> commit(const ChangeSet &set);

    /// Applies a step that takes personal data out of records, and erases what the journal holds of `records`: all or
    /// nothing, for good. Undo and redo end here. Titles and reasons of the journal stay: titles name no person, and who
    /// is asked for a reason is to be told not to.
    [[nodiscard]] Result<Erasure> erase(const ChangeSet &set, const QList<RecordId> &records);

    /// Once more after an erasure for which there was no space: see Erasure::isPurged.
    [[nodiscard]] Result<void> purge() { return m_store->purge(); }

    [[nodiscard]] QString undoTitle() const; ///< empty = nothing to undo
    [[nodiscard]] QString redoTitle() const;
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();

    /// The journal's entries that touched a cell, newest first.
    [[nodiscard]] Result<QList<JournalEntry>> history(const CellAddress &cell) const;

    /// The record as it stands, from the store.
    [[nodiscard]] RecordLookup lookup() const;

Q_SIGNALS:
    void recordsChanged(const QList<Change> &changes);
    void cellsChanged(int year, const QList<CellPlace> &places);
    void contactsChanged(); ///< contacts, their events, checks or roles
    void meetingsChanged(); ///< forums, meetings, attendance or decisions
    void adoptionsChanged();
    void rulesChanged();
    void journalErased(); ///< content of entries that were there already is gone
    void undoChanged();

private:
    Workspace(std::unique_ptr<Store> store, Reference reference, const Clock &clock);
    [[nodiscard]] Result<JournalEntry> write(const ChangeSet &set);
    template <typename T>
    [[nodiscard]] QList<T> loadAll();
    void follow(const QList<Change> &changes);
    void followProperty(const Change &change);
    [[nodiscard]] bool followAdoptions(const QList<Change> &changes);
    [[nodiscard]] const QList<StatusCount> &statusCounts();

    std::unique_ptr<Store> m_store;
    Reference m_reference;
    const Clock &m_clock;
    UndoStack m_undo;
    QHash<QString, QString> m_properties;
    std::map<int, std::unique_ptr<YearRecords>> m_years;
    std::optional<QHash<QString, Evidence>> m_evidence;
    std::optional<QList<Adoption>> m_adoptions;
    std::unique_ptr<ContactBook> m_contacts;
    std::unique_ptr<MeetingBook> m_meetings;
    Rules m_rules;
    std::optional<int> m_newestYear;                  ///< as stored; none after an edit until needed again
    std::optional<QList<StatusCount>> m_statusCounts; ///< as stored; none after an edit until needed again
    std::optional<Error> m_readError;
};

} // namespace tessera
