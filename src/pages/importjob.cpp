// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importjob.h"

#include "domain/workspaceproperty.h"
#include "exchange/importfile.h"
#include "workspace/recordcopy.h"

#include <QThread>

namespace tessera {

using namespace Qt::StringLiterals;

/// Everything the thread touches. Nothing of it is shared with the workspace.
struct ImportJob::Work {
    QString path;
    Reference reference;
    ContactBook contacts;
    MeetingBook meetings; ///< refers to the participants of the workspace, which nobody changes
    QString homeState;
    QString cardRoles;
    QDate today;
    QList<Adoption> adoptions;
    Result<RecordLookup> current;
    std::atomic<bool> isGivenUp = false;
    Result<ImportPreview> result = {};

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
        result = previewFile(path, {reference, find, today, &contacts, homeState, cardRoles, &meetings, adoptions});
    }
};

ImportJob::ImportJob(Workspace &workspace, const QString &path, const QString &cardRoles, QObject *parent)
    : QObject(parent)
{
    // Names of States are looked up in an index that is made when first needed: now, and not in two threads at once.
    static_cast<void>(workspace.participants().codeOf(u"HU"_s));
    m_work.reset(new Work{path, workspace.reference(), workspace.contacts(), workspace.meetings(),
                          workspace.property(property::kHomeState), cardRoles, workspace.clock().today(),
                          workspace.adoptions(), copyRecords(workspace.store())});
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
