// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/clock.h"
#include "domain/record.h"
#include "domain/reference.h"
#include "domain/result.h"
#include "domain/status.h"
#include "storage/row.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace tessera {

/// Who has a workspace open, as that program wrote it down. Information only: the lock itself is SQLite's.
struct Holder {
    QString name;
    QString machine;
    QDateTime since; ///< UTC
};

enum class OpenMode : quint8 { ReadWrite, ReadOnly };

/// Why a store cannot be written.
enum class ReadOnlyReason : quint8 {
    None,
    Asked,
    OpenElsewhere,
    NoRight,
    DiskFailed, ///< the disk reported an error; what was saved before can be read and copied
};

/// "This field has that value", all of a list must hold.
struct Condition {
    QString field;
    QVariant value;
};

/// The first thing found wrong with a workspace.
struct Damage {
    QString place;  ///< "assessment osce-cyber-cbm/2025/HU/8" or "journal entry 12"
    QString reason; ///< in words
};

struct CheckReport {
    qint64 records = 0;
    qint64 journalEntries = 0;
    qint64 redactedChanges = 0;
    qint64 documents = 0;
    std::optional<Damage> damage; ///< none = nothing wrong was found
    bool isComplete = true;       ///< false when it was stopped before the end

    [[nodiscard]] bool isSound() const { return isComplete && !damage; }
};

/// What an erasure did.
struct Erasure {
    JournalEntry entry;   ///< of the set; number 0 when it was empty
    int redacted = 0;     ///< journalled changes whose payload was erased, those of the set itself included
    bool isPurged = true; ///< false when the file still has to be rewritten to be rid of traces: see Store::purge()
};

/// Cells of one framework counted by year, measure and status, over all States that hold a record.
struct StatusCount {
    int year = 0;
    int measure = 0;
    Status status = Status::NoInformation;
    int cells = 0;
};

/// The workspace on disk: records, documents and the journal, in one SQLite file. One store per thread.
///
/// Every write is a ChangeSet committed in one transaction with its journal entry; commit() returns after the bytes are
/// on the disk. A store that is read only refuses with ErrorCode::ReadOnly.
///
/// To write, the file is locked until the store goes. To read only, a private copy is made when the store is opened: it
/// shows the workspace as it was then and keeps nobody from writing.
class Store
{
public:
    /// Makes a new file; refuses with FileExists when there is one. The clock is kept and must outlive the store.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString &path, const Author &author,
                                                               const Clock &clock);

    /// Opens a file. With ReadWrite a file that is open elsewhere or may not be written is opened to read only instead,
    /// and readOnlyReason() says why. An older schema is migrated after a verified backup; a newer one is refused. A file
    /// that is refused is left as it was. The clock is kept and must outlive the store.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, OpenMode mode, const Author &author,
                                                             const Clock &clock);

    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    [[nodiscard]] QString path() const; ///< absolute
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] ReadOnlyReason readOnlyReason() const;
    [[nodiscard]] std::optional<Holder> holder() const; ///< who has it, when it is open elsewhere and known

    /// Applies a set and writes its journal entry, all or nothing. Conflict when a "before" is not what stands there;
    /// ValueNotRecognised when a value does not fit its field; EvidenceMissing when an evidence file comes without its
    /// bytes; EvidenceTooLarge above kLargestDocument. An empty set writes nothing and returns an entry with number 0.
    [[nodiscard]] Result<JournalEntry> commit(const ChangeSet &set);

    [[nodiscard]] Result<std::optional<RecordValues>> record(RecordKind kind, const QString &key) const;

    /// The records of one kind, in key order.
    [[nodiscard]] Result<QList<RecordValues>> records(RecordKind kind, const QList<Condition> &conditions = {}) const;

    /// The same as structs, which is the quick way for many.
    template <typename T>
    [[nodiscard]] Result<QList<T>> load(const QList<Condition> &conditions = {}) const;

    /// The last year that holds an assessment; 0 when none does. Quick at any size.
    [[nodiscard]] Result<int> newestYear(const QString &framework) const;

    [[nodiscard]] Result<QList<StatusCount>> statusCounts(const QString &framework) const;

    /// The bytes of an evidence file; EvidenceMissing when they are not there or do not match their name.
    [[nodiscard]] Result<QByteArray> document(const QString &sha256) const;

    [[nodiscard]] Result<QList<JournalEntry>> journal(const JournalFilter &filter = {}) const; ///< newest first

    /// In the order in which they were made; redacted ones have neither before nor after.
    [[nodiscard]] Result<QList<Change>> changes(qint64 entryNumber) const;

    /// Erases the payload of every journalled change of a record; the chain still verifies. Returns how many.
    [[nodiscard]] Result<int> redact(const RecordId &id);

    /// Records of a kind that the journal has known with this text in a field, also those that were removed since.
    [[nodiscard]] Result<QList<RecordId>> everJournalled(RecordKind kind, const QString &field,
                                                         const QString &value) const;

    /// Applies a set that takes personal data out of records and erases the payload of every journalled change of
    /// `records`, those of the set included: all or nothing. Then purges the file.
    [[nodiscard]] Result<Erasure> erase(const ChangeSet &set, const QList<RecordId> &records);

    /// Rewrites the file, so that no trace of what was deleted stays in its free space. Needs as much space again.
    [[nodiscard]] Result<void> purge();

    /// Structure, record hashes, documents and the journal's chain. Stops early when progress says so.
    [[nodiscard]] Result<CheckReport> check(const Progress &progress = {}) const;

    /// A verified copy under another name; replaces a file that is there only after the copy has been verified. Refuses
    /// with FileExists to write over itself, with WorkspaceInUse over a workspace that is open.
    [[nodiscard]] Result<void> copyTo(const QString &path) const;

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);

    [[nodiscard]] Result<void> readRows(RecordKind kind, const QList<Condition> &conditions,
                                        const std::function<void(Row &)> &take) const;

    std::unique_ptr<Private> d;
};

/// The largest evidence file, in bytes.
inline constexpr qsizetype kLargestDocument = 25 * 1024 * 1024;

template <typename T>
Result<QList<T>> Store::load(const QList<Condition> &conditions) const
{
    QList<T> records;
    const Result<void> read = readRows(T::kKind, conditions, [&](Row &row) {
        detail::RowVisitor<T> visitor{row};
        T::describe(visitor);
        records.append(std::move(visitor.record));
    });
    if (!read)
        return tl::unexpected(read.error());
    return records;
}

} // namespace tessera
