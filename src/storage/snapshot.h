// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <memory>

class QTemporaryDir;

namespace tessera {

/// A private copy of a workspace as it was at one moment. Reading from a copy never keeps others from writing, never
/// shows half of their work, and writes nothing beside the file.
class Snapshot
{
public:
    /// Copies the file, also while another program has it open, and opens the copy. What a crashed writer left
    /// unfinished is rolled back in the copy only.
    [[nodiscard]] static Result<Snapshot> take(const QString &path);

    Snapshot(Snapshot &&) noexcept;
    ~Snapshot();

    [[nodiscard]] const Database &database() const { return *m_database; }
    [[nodiscard]] bool wasOpenElsewhere() const { return m_wasOpenElsewhere; }

    /// Takes the copy's name out of the temporary folder where the system allows that for an open file, so that nothing
    /// stays behind even after a crash. Afterwards the copy can only be read.
    void hide();

private:
    Snapshot(std::unique_ptr<QTemporaryDir> folder, std::unique_ptr<Database> database, bool wasOpenElsewhere);

    std::unique_ptr<QTemporaryDir> m_folder; // goes after the database
    std::unique_ptr<Database> m_database;
    bool m_wasOpenElsewhere;
};

/// Whether another store, in this program or elsewhere, has the file open to write.
[[nodiscard]] bool isOpenElsewhere(const QString &path);

} // namespace tessera
