// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/mainwindow.h"
#include "support/fakeprompter.h"
#include "support/testclock.h"

#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>

class QDialog;

namespace tessera {
class MatrixView;
}

namespace tessera::test {

/// The whole window as a user has it, with settings and a workspace in a folder of its own, on 22 November 2025.
class MatrixWindow
{
    QTemporaryDir m_folder; // first in, last out

public:
    MatrixWindow();
    ~MatrixWindow();
    Q_DISABLE_COPY_MOVE(MatrixWindow)

    /// Makes a workspace in the folder and opens it.
    [[nodiscard]] bool create(const std::optional<Sample> &sample = {},
                              const QString &fileName = QStringLiteral("test.tessera"));

    /// Closes the window as a user would and makes another one that opens the same file. False = it stayed open.
    [[nodiscard]] bool reopen();

    /// Shows the window and gives it the keyboard.
    [[nodiscard]] bool show(const QSize &size = QSize(1440, 900));

    [[nodiscard]] MainWindow &operator*() const { return *m_window; }
    [[nodiscard]] MainWindow *operator->() const { return m_window.get(); }
    [[nodiscard]] Workspace &workspace() const { return *m_window->session().workspace(); }
    [[nodiscard]] QString path(const QString &fileName = QStringLiteral("test.tessera")) const
    {
        return m_folder.filePath(fileName);
    }

    /// A widget of the window by its class and, where there are several, its name.
    template <typename T>
    [[nodiscard]] T &part(const char *name = nullptr) const
    {
        T *found = name ? m_window->findChild<T *>(QLatin1String(name)) : m_window->findChild<T *>();
        if (!found)
            qFatal("the window has no %s %s", T::staticMetaObject.className(), name ? name : "");
        return *found;
    }

    // The matrix ------------------------------------------------------------------------------------------------------

    [[nodiscard]] MatrixView &view() const;
    [[nodiscard]] CellPlace place() const;              ///< the current one
    void goTo(const QString &state, int measure) const; ///< also gives the table the keyboard
    [[nodiscard]] Status status(const QString &state, int measure, int year = 2025) const;
    [[nodiscard]] QStringList shownStates() const;
    [[nodiscard]] int shownYear() const;

    // Keys and actions ------------------------------------------------------------------------------------------------

    /// To whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void type(const QString &text) const;
    [[nodiscard]] QString undoText() const; ///< as it stands in the menu, without the mnemonic
    [[nodiscard]] QString statusBarTexts() const;

    Appearance appearance;
    Settings settings;
    FakePrompter prompter;
    FixedClock clock;

private:
    void makeWindow();

    std::unique_ptr<MainWindow> m_window;
};

/// Waits in the event loop for a modal dialog that is about to be opened and answers it; tells whether that happened.
/// To be made before the dialog is asked for.
class DialogAnswer
{
public:
    explicit DialogAnswer(std::function<void(QDialog &)> answer);
    [[nodiscard]] bool wasAsked() const { return *m_wasAsked; }

private:
    std::shared_ptr<bool> m_wasAsked;
    QTimer m_watch;
};

} // namespace tessera::test
