// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QLabel;
class QStatusBar;

namespace tessera {

class Selection;
class WorkspaceSession;

/// The texts of the status bar: what is saved, backups, messages, sharing, contents.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(QStatusBar &bar, const WorkspaceSession &session, const Selection &selection);

    /// Shows how things stand; `unsaved` names the cells whose text could not be saved. Call fit() afterwards.
    void update(const QStringList &unsaved);

    /// A text that goes by itself.
    void showMessage(const QString &text);

    /// Leaves out what there is no room for; `isTight` = the window is too narrow for the lesser texts.
    void fit(bool isTight);

private:
    [[nodiscard]] QLabel *addLabel(bool isPermanent, const QString &name = {});
    [[nodiscard]] QString backupText() const;
    [[nodiscard]] int roomAsked() const;

    QStatusBar &m_bar;
    const WorkspaceSession &m_session;
    const Selection &m_selection;
    QLabel *m_savedLabel;
    QLabel *m_backupLabel;
    QLabel *m_messageLabel; ///< of its own: a message of QStatusBar would hide whether everything is saved
    QLabel *m_noticeLabel;
    QLabel *m_sharingLabel;
    QLabel *m_contentLabel;
    QLabel *m_storeLabel;
    QTimer m_messageTime;
};

} // namespace tessera
