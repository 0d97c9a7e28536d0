// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/viewsbutton.h"

#include "workspace/viewedits.h"

#include <QMenu>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QString menuText(const QString &name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

} // namespace

ViewsButton::ViewsButton(QWidget *parent) : QPushButton(parent), m_menu(new QMenu(this))
{
    //: Button with a menu of what the user kept under a name
    setText(tr("Views ▼"));
    setAccessibleName(tr("Views"));
    setToolTip(tr("Keep what is shown under a name, and come back to it"));
    setAutoDefault(false);
    setProperty("views", true);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsButton::fill);
}

void ViewsButton::setUp(PageContext &context, const Ends &ends)
{
    m_context = &context;
    m_ends = ends;
}

void ViewsButton::fill()
{
    m_menu->clear();
    const Result<QList<SavedView>> views = ViewEdits(m_context->workspace).views(m_ends.page);
    if (!views) {
        m_context->prompter.showError(this, views.error());
        return;
    }
    for (const SavedView &view : *views)
        m_menu->addAction(menuText(view.name), this, [this, view] {
            m_ends.show(view.content);
            Q_EMIT messageShown(tr("View “%1”").arg(view.name));
        });
    if (views->isEmpty())
        m_menu->addAction(tr("No view has been kept yet"))->setEnabled(false);
    if (m_context->workspace.isReadOnly())
        return;
    m_menu->addSeparator();
    m_menu->addAction(tr("&Keep this view…"), this, [this, present = *views] { saveView(present); });
    if (views->isEmpty())
        return;
    fillSubmenu(tr("&Rename"), *views, [this](const SavedView &view) {
        const QString name =
            m_context->prompter.askText(this, tr("Rename the view"), tr("New name of the view:"), view.name);
        if (!name.isEmpty())
            report(ViewEdits(m_context->workspace).rename(view, name), tr("The view is now “%1”.").arg(name));
    });
    fillSubmenu(tr("Re&move"), *views, [this](const SavedView &view) {
        report(ViewEdits(m_context->workspace).remove(view),
               tr("View “%1” removed. Undo brings it back.").arg(view.name));
    });
}

void ViewsButton::fillSubmenu(const QString &title, const QList<SavedView> &views,
                              const std::function<void(const SavedView &)> &command)
{
    QMenu *menu = m_menu->addMenu(title);
    for (const SavedView &view : views)
        menu->addAction(menuText(view.name), this, [command, view] { command(view); });
}

void ViewsButton::saveView(const QList<SavedView> &views)
{
    const QString content = m_ends.content();
    const QString name = m_context->prompter.askText(this, tr("Keep this view"), tr("Name of the view:"));
    if (name.isEmpty())
        return;
    if (const SavedView *present = viewNamed(views, name);
        present
        && !m_context->prompter.confirm(
            this, tr("Replace the view"),
            tr("There is a view “%1” already. Replace it with what is shown now?").arg(present->name), tr("Replace")))
        return;
    report(ViewEdits(m_context->workspace).save(m_ends.page, name, content), tr("View “%1” kept.").arg(name));
}

void ViewsButton::report(const Result<void> &result, const QString &message)
{
    if (!result)
        m_context->prompter.showError(this, result.error());
    else
        Q_EMIT messageShown(message);
}

} // namespace tessera
