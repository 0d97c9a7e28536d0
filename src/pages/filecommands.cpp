// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/filecommands.h"

#include "exchange/importfile.h"
#include "models/tooltip.h"
#include "pages/actions.h"
#include "pages/importdialog.h"
#include "pages/restoredialog.h"
#include "workspace/celledits.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QString workspaceFilter()
{
    return FileCommands::tr("Tessera workspaces (*.tessera)");
}

} // namespace

FileCommands::FileCommands(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    setUpActions();
}

void FileCommands::setUpActions()
{
    Actions &actions = m_parts.actions;
    actions.setHandler(ActionId::NewWorkspace, [this] { newWorkspace({}); });
    actions.setHandler(ActionId::OpenWorkspace, [this] { openChosen(OpenMode::ReadWrite); });
    actions.setHandler(ActionId::OpenReadOnly, [this] { openChosen(OpenMode::ReadOnly); });
    actions.setHandler(ActionId::Import, [this] { importChosen(); });
    actions.setHandler(ActionId::SaveCopy, [this] { saveCopy(); });
    actions.setHandler(ActionId::BackUp, [this] { backUp(); });
    actions.setHandler(ActionId::Restore, [this] { restoreBackup(); });
    actions.setHandler(ActionId::CloseWorkspace, [this] {
        if (m_parts.finishEditing())
            m_parts.session.close();
    });
    actions.setHandler(ActionId::Quit, [this] { m_parts.window.close(); });
    actions.setHandler(ActionId::NewYear, [this] { openNewYear(); });
}

QString FileCommands::proposedFolder() const
{
    const QString last = m_parts.settings.get(setting::kLastFolder);
    return last.isEmpty() || !QFileInfo::exists(last) ? QDir::homePath() : last;
}

void FileCommands::newWorkspace(std::optional<Sample> sample)
{
    if (!m_parts.finishEditing())
        return;
    const QString name = !sample ? tr("cyber-cbm") : idOf(*sample);
    QString path = m_parts.prompter.saveFile(&m_parts.window, tr("New workspace"),
                                             proposedFolder() + u'/' + name + u".tessera"_s, workspaceFilter());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".tessera"_s;
    const Result<void> made = m_parts.session.create(path, sample);
    reportIfFailed(made);
    if (made && !sample)
        Q_EMIT workspaceMade();
}

void FileCommands::open(const QString &path, OpenMode mode)
{
    if (!m_parts.finishEditing())
        return;
    if (const Result<void> opened = m_parts.session.open(path, mode); !opened)
        m_parts.prompter.showError(&m_parts.window, opened.error());
}

void FileCommands::openChosen(OpenMode mode)
{
    const QString path =
        m_parts.prompter.openFile(&m_parts.window, tr("Open a workspace"), proposedFolder(), workspaceFilter());
    if (!path.isEmpty())
        open(path, mode);
}

void FileCommands::importChosen()
{
    QStringList patterns;
    for (const QString &suffix : importSuffixes())
        patterns.append(u"*."_s + suffix);
    const QString path = m_parts.prompter.openFile(&m_parts.window, tr("Import"), proposedFolder(),
                                                   //: Kind of files in a file dialog; %1 = "*.csv *.vcf"
                                                   tr("Tables, cards and calendars (%1)").arg(patterns.join(u' ')));
    if (!path.isEmpty())
        importFile(path);
}

void FileCommands::importFile(const QString &path)
{
    if (!m_parts.context() || !m_parts.finishEditing())
        return;
    ImportDialog dialog(*m_parts.context(), path, &m_parts.window);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT messageShown(dialog.message());
}

QString FileCommands::importableFile(const QMimeData &dropped) const
{
    const QList<QUrl> urls = dropped.urls();
    if (urls.size() != 1 || !m_parts.context() || !m_parts.actions[ActionId::Import]->isEnabled())
        return {};
    const QString path = urls.constFirst().toLocalFile();
    return isImportable(path) ? path : QString();
}

void FileCommands::saveCopy()
{
    const QFileInfo present(m_parts.session.path());
    //: File name of a copy; %1 = name of the workspace
    const QString proposal =
        present.absolutePath() + u'/' + tr("%1, copy").arg(present.completeBaseName()) + u".tessera"_s;
    const QString path = m_parts.prompter.saveFile(&m_parts.window, tr("Save a copy"), proposal, workspaceFilter());
    if (path.isEmpty())
        return;
    const Result<void> saved = m_parts.session.saveCopy(path);
    reportIfFailed(saved);
    if (saved)
        Q_EMIT messageShown(tr("A verified copy was saved as “%1”.").arg(QFileInfo(path).fileName()));
}

void FileCommands::backUp()
{
    const Result<void> made = m_parts.session.backUp();
    reportIfFailed(made);
    if (made)
        Q_EMIT messageShown(tr("A verified backup was made."));
}

void FileCommands::restoreBackup()
{
    if (!m_parts.finishEditing())
        return;
    RestoreDialog dialog(m_parts.session.path(), &m_parts.window);
    if (dialog.exec() != QDialog::Accepted || !dialog.chosen())
        return;
    const Result<QString> kept = m_parts.session.restore(*dialog.chosen());
    if (!kept)
        m_parts.prompter.showError(&m_parts.window, kept.error());
    else
        Q_EMIT messageShown(
            tr("The backup was restored; the file that was there is now “%1”.").arg(QFileInfo(*kept).fileName()));
}

void FileCommands::openNewYear()
{
    Workspace &workspace = *m_parts.session.workspace();
    const int next = m_parts.selection.year() + 1;
    const bool isSure = m_parts.prompter.confirm(
        &m_parts.window, tr("Open a new year"),
        tr("Every cell of %1 that holds something is carried forward into %2, with components and evidence; the work begins "
           "again at “to do”. Cells of %2 that hold something already stay as they are.")
            .arg(QString::number(next - 1), QString::number(next)),
        //: Button; %1 = year
        tr("Open %1").arg(next));
    if (!isSure || !m_parts.finishEditing())
        return;
    const Result<int> cells = CellEdits(workspace).carryForwardYear(next);
    if (!cells) {
        m_parts.prompter.showError(&m_parts.window, cells.error());
        return;
    }
    if (workspace.years().contains(next))
        m_parts.selection.setYear(next);
    Q_EMIT messageShown(tr("%n cell(s) carried forward.", nullptr, *cells));
}

void FileCommands::addRecentMenu(QMenu &fileMenu, QAction *before)
{
    auto *menu = new QMenu(tr("Open r&ecent"), &m_parts.window);
    menu->setToolTipsVisible(true);
    fileMenu.insertMenu(before, menu);
    const auto fill = [this, menu] { fillRecentMenu(*menu); };
    connect(&fileMenu, &QMenu::aboutToShow, menu, fill);
    connect(&m_parts.session, &WorkspaceSession::recentChanged, menu, fill);
    fill();
}

void FileCommands::fillRecentMenu(QMenu &menu)
{
    const QStringList paths = m_parts.session.recentFiles();
    menu.clear();
    for (const QString &path : paths) {
        QAction *action = menu.addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        action->setToolTip(plainTip(QDir::toNativeSeparators(path)));
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { open(path, OpenMode::ReadWrite); });
    }
    menu.menuAction()->setEnabled(!menu.isEmpty());
    Q_EMIT recentFilesListed(paths);
}

void FileCommands::tellHolder()
{
    const Workspace *workspace = m_parts.session.workspace();
    if (!workspace || workspace->store().readOnlyReason() != ReadOnlyReason::OpenElsewhere)
        return;
    const std::optional<Holder> holder = workspace->store().holder();
    const QString who = holder ? tr("%1 on %2, since %3")
                                     .arg(holder->name, holder->machine,
                                          QLocale().toString(holder->since.toLocalTime(), QLocale::ShortFormat))
                               : tr("another program");
    m_parts.prompter.showMessage(
        &m_parts.window, tr("Open to read only"),
        tr("This workspace is open elsewhere: %1. You see it as it is now and cannot change it. "
           "Open it again when the other program has closed it.")
            .arg(who));
}

void FileCommands::reportIfFailed(const Result<void> &result)
{
    if (!result)
        m_parts.prompter.showError(&m_parts.window, result.error());
    Q_EMIT done();
}

} // namespace tessera
