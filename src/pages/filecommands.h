// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagecontext.h"
#include "pages/workspacesession.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QMenu;
class QMimeData;

namespace tessera {

class Actions;

/// What is done with whole files: new, open, import, save a copy, back up, restore, close, a new year.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the commands. `finishEditing` stores what is half typed; false = the user stays with it.
    /// `context` is that of the open workspace, or nullptr.
    struct Parts {
        QWidget &window;
        Actions &actions;
        WorkspaceSession &session;
        Selection &selection;
        Settings &settings;
        Prompter &prompter;
        std::function<bool()> finishEditing;
        std::function<PageContext *()> context;
    };

    explicit FileCommands(const Parts &parts, QObject *parent = nullptr);

    void newWorkspace(std::optional<Sample> sample);
    void open(const QString &path, OpenMode mode);

    /// Shows what a table would change, and imports it when the user agrees.
    void importFile(const QString &path);

    /// The file that was dropped, if it is one that can be imported now; else empty.
    [[nodiscard]] QString importableFile(const QMimeData &dropped) const;

    /// The menu of recent files in front of `before`.
    void addRecentMenu(QMenu &fileMenu, QAction *before);

    /// Says who holds the workspace when it could be opened to read only.
    void tellHolder();

Q_SIGNALS:
    void messageShown(const QString &text);
    void done();          ///< a command ran, well or not
    void workspaceMade(); ///< an empty one, of which nobody has said yet who works in it
    void recentFilesListed(const QStringList &paths);

private:
    void setUpActions();
    void openChosen(OpenMode mode);
    void importChosen();
    void saveCopy();
    void backUp();
    void restoreBackup();
    void openNewYear();
    void fillRecentMenu(QMenu &menu);
    void reportIfFailed(const Result<void> &result);
    [[nodiscard]] QString proposedFolder() const;

    Parts m_parts;
};

} // namespace tessera
