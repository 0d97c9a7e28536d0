// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/samples.h"
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

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace tessera::test
