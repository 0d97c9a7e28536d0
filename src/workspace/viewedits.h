// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace tessera {

/// The named views of a page: what was chosen there, under a name, for everybody who works with the workspace. Each edit
/// is one step to undo.
class ViewEdits
{
    Q_DECLARE_TR_FUNCTIONS(tessera::ViewEdits)

public:
    explicit ViewEdits(Workspace &workspace);

    /// Of a page ("matrix", "progress"), by name.
    [[nodiscard]] Result<QList<SavedView>> views(const QString &page) const;

    /// Keeps the content under the name; a view of the page that has the name already, whatever its case, is replaced.
    /// TextTooLong, or ValueMissing without a
    /// name.
    [[nodiscard]] Result<void> save(const QString &page, const QString &name, const QString &content);

    /// Refuses a name that another view of the page has, with NameTaken.
    [[nodiscard]] Result<void> rename(const SavedView &view, const QString &name);

    [[nodiscard]] Result<void> remove(const SavedView &view);

private:
    Workspace &m_workspace;
};

/// The view of that name among these, ignoring case; nullptr when there is none.
[[nodiscard]] const SavedView *viewNamed(const QList<SavedView> &views, const QString &name);

} // namespace tessera
