// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtypes.h"
#include "storage/store.h"
#include "support/testclock.h"

#include <QTemporaryDir>

namespace tessera::test {

inline const QString kOsce = QStringLiteral("osce-cyber-cbm");

[[nodiscard]] Assessment assessment(const QString &state, int measure, int year, Status status,
                                    const QString &done = {});

[[nodiscard]] ChangeSet changeSet(const QString &title, const QList<Change> &changes);

/// One record of each kind, every field at other than its default, and a document.
[[nodiscard]] ChangeSet oneOfEachKind();

/// A folder with a workspace of that name in it, closed; asserts in the constructor would be lost, so ask isValid().
class WorkspaceFolder
{
public:
    explicit WorkspaceFolder(const QList<ChangeSet> &sets = {});

    [[nodiscard]] bool isValid() const { return m_isValid; }
    [[nodiscard]] QString path(const QString &name = QStringLiteral("cbm.tessera")) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Result<std::unique_ptr<Store>> open(OpenMode mode = OpenMode::ReadWrite) const;
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] const Author &author() const { return m_author; }

    /// Runs SQL on the file behind the program's back; false when it does not work.
    [[nodiscard]] bool tamper(const QStringList &statements) const;

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    Author m_author{QStringLiteral("Anna Kovács"), QStringLiteral("desk-7")};
    bool m_isValid = false;
};

/// All records of all kinds and the whole journal: equal texts = equal content.
[[nodiscard]] QString contentOf(const Store &store);

template <typename T>
[[nodiscard]] ErrorCode errorOf(const Result<T> &result)
{
    Q_ASSERT(!result);
    return result.error().code;
}

} // namespace tessera::test
