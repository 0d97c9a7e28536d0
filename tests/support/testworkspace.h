// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/samples.h"
#include "support/testclock.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace tessera::test {

/// A workspace in a folder of its own, on 22 November 2025; empty, or filled with a sample. Gone with the object. Where
/// it cannot be made the test program ends.
class TestWorkspace
{
public:
    explicit TestWorkspace(const std::optional<Sample> &sample = std::nullopt);
    ~TestWorkspace();
    Q_DISABLE_COPY_MOVE(TestWorkspace)

    [[nodiscard]] Workspace &operator*() const { return *m_workspace; }
    [[nodiscard]] Workspace *operator->() const { return m_workspace.get(); }

    [[nodiscard]] QString path(const QString &fileName) const { return m_folder.filePath(fileName); }
    [[nodiscard]] QString workspacePath() const;
    [[nodiscard]] CellAddress cell(const QString &state, int measure, int year = 2025) const;
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] Workspace::Surroundings surroundings() const;

    void close() { m_workspace.reset(); }
    void reopen(OpenMode mode = OpenMode::ReadWrite);

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

} // namespace tessera::test
