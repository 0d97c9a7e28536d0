// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testclock.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

namespace tessera::test {

/// A workspace in a folder of its own that goes with it, with the catalogues of the program and a clock that stands
/// still: it is 15 January 2026. Stops the test program when it cannot be made.
class TestWorkspace
{
public:
    explicit TestWorkspace(const QList<ChangeSet> &steps = {});

    Workspace &operator*() { return *m_workspace; }
    Workspace *operator->() { return m_workspace.get(); }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.tessera")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] Workspace::Surroundings surroundings() const;

    void close() { m_workspace.reset(); }
    void reopen(OpenMode mode = OpenMode::ReadWrite);

    [[nodiscard]] CellAddress cell(const QString &state, int measure, int year = 2025) const;

    /// Writes a Submission that was accepted, so that the State's year is locked.
    void lock(const QString &state, int year = 2025);

    [[nodiscard]] qint64 newestEntry() const; ///< the journal's last number
    [[nodiscard]] CheckReport check() const;

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

/// SHA-256 over every record of every kind: equal = the same content.
[[nodiscard]] QByteArray contentOf(const Store &store);

/// The steps of the demonstration.
[[nodiscard]] QList<ChangeSet> demonstrationSteps();

} // namespace tessera::test
