// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tableimport.h"
#include "workspace/workspace.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace tessera {

/// Reads a file and works out what it would change, in a thread of its own and on copies of its own, so that the window
/// stays alive. One job reads one file once.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    /// `cardRoles` as in ImportContext.
    ImportJob(Workspace &workspace, const QString &path, const QString &cardRoles, QObject *parent = nullptr);
    ~ImportJob() override; ///< gives up and waits for the thread, which hurries then

    void start();

    /// What came out; to be asked once finished() was heard.
    [[nodiscard]] const Result<ImportPreview> &result() const;

Q_SIGNALS:
    void finished();

private:
    struct Work;

    std::shared_ptr<Work> m_work;
    std::unique_ptr<QThread> m_thread;
};

} // namespace tessera
