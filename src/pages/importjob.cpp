// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importjob.h"

#include "exchange/importfile.h"
#include "workspace/recordcopy.h"

#include <QThread>

namespace tessera {

/// Everything the thread touches. Nothing of it is shared with the workspace.
struct ImportJob::Work {
    QString path;
    Reference reference;
    QDate today;
    Result<RecordLookup> current;
    std::atomic<bool> isGivenUp = false;
    Result<ImportPreview> result;

    void run()
    {
        if (!current) {
            result = tl::unexpected(current.error());
            return;
        }
        // Finding nothing is what a reader gets over fastest.
        const auto find = [this](RecordKind kind, const QString &key) {
            return isGivenUp ? std::nullopt : (*current)(kind, key);
        };
        result = previewFile(path, {reference, find, today});
    }
};

ImportJob::ImportJob(const Workspace &workspace, const QString &path, QObject *parent)
    : QObject(parent)
    , m_work(std::make_shared<Work>())
{
    m_work->path = path;
    m_work->reference = workspace.reference();
    m_work->today = workspace.clock().today();
    m_work->current = copyRecords(workspace.store());
    m_thread.reset(QThread::create([work = m_work] { work->run(); }));
    connect(m_thread.get(), &QThread::finished, this, &ImportJob::finished);
}

ImportJob::~ImportJob()
{
    m_work->isGivenUp = true;
    m_thread->wait();
}

void ImportJob::start()
{
    m_thread->start();
}

const Result<ImportPreview> &ImportJob::result() const
{
    return m_work->result;
}

} // namespace tessera
