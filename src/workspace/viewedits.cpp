// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/viewedits.h"

#include "domain/freshid.h"
#include "workspace/textlimit.h"

#include <algorithm>

namespace tessera {

ViewEdits::ViewEdits(Workspace &workspace) : m_workspace(workspace) {}

Result<QList<SavedView>> ViewEdits::views(const QString &page) const
{
    Result<QList<SavedView>> all = m_workspace.store().load<SavedView>();
    if (!all)
        return all;
    all->removeIf([&page](const SavedView &view) { return view.page != page; });
    std::sort(all->begin(), all->end(), [](const SavedView &a, const SavedView &b) {
        return std::pair(a.name.toCaseFolded(), a.id) < std::pair(b.name.toCaseFolded(), b.id);
    });
    return all;
}

Result<void> ViewEdits::save(const QString &page, const QString &name, const QString &content)
{
    const Result<QList<SavedView>> present = views(page);
    if (!present)
        return tl::unexpected(present.error());
    const SavedView *replaced = viewNamed(*present, name);
    SavedView view = replaced ? *replaced : SavedView{freshId(), page, {}, {}};
    const std::optional<SavedView> before = replaced ? std::optional(*replaced) : std::nullopt;
    view.name = name.trimmed();
    view.content = content;
    if (view.name.isEmpty())
        return failure(ErrorCode::ValueMissing, tr("the name of the view"));
    if (auto checked = checkTexts(valuesOf(view), view.name); !checked)
        return checked;
    if (before == view)
        return {};
    ChangeSet set;
    set.title = tr("View “%1” saved").arg(view.name);
    set.changes = {makeChange<SavedView>(before, view)};
    return m_workspace.commit(set);
}

Result<void> ViewEdits::rename(const SavedView &view, const QString &name)
{
    const Result<QList<SavedView>> present = views(view.page);
    if (!present)
        return tl::unexpected(present.error());
    SavedView renamed = view;
    renamed.name = name.trimmed();
    if (renamed.name.isEmpty())
        return failure(ErrorCode::ValueMissing, tr("the name of the view"));
    if (const SavedView *other = viewNamed(*present, renamed.name); other && other->id != view.id)
        return failure(ErrorCode::NameTaken, other->name);
    if (auto checked = checkTexts(valuesOf(renamed), renamed.name); !checked || renamed == view)
        return checked;
    ChangeSet set;
    set.title = tr("View “%1” renamed").arg(view.name);
    set.changes = {makeChange<SavedView>(view, renamed)};
    return m_workspace.commit(set);
}

Result<void> ViewEdits::remove(const SavedView &view)
{
    ChangeSet set;
    set.title = tr("View “%1” removed").arg(view.name);
    set.changes = {makeChange<SavedView>(view, std::nullopt)};
    return m_workspace.commit(set);
}

const SavedView *viewNamed(const QList<SavedView> &views, const QString &name)
{
    const QString wanted = name.trimmed().toCaseFolded();
    const auto found = std::find_if(views.begin(), views.end(),
                                    [&](const SavedView &view) { return view.name.toCaseFolded() == wanted; });
    return found == views.end() ? nullptr : &*found;
}

} // namespace tessera
