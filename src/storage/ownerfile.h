// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace tessera {

/// "NAME.tessera.owner": tells the second person who has the workspace open. Never decides anything: the lock is SQLite's,
/// and a file that was left by a crash is overwritten by the next one who holds the lock.
class OwnerFile
{
public:
    /// Written while this lives. That it cannot be written is no reason not to work.
    OwnerFile(const QString &workspacePath, const Holder &holder);
    ~OwnerFile();
    Q_DISABLE_COPY_MOVE(OwnerFile)

    /// What stands there; none when it is missing or not understood.
    [[nodiscard]] static std::optional<Holder> read(const QString &workspacePath);

private:
    QString m_path;
};

} // namespace tessera
