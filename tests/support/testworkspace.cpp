// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testworkspace.h"

#include "exchange/catalogue.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace tessera::test {

using namespace Qt::StringLiterals;

namespace {

/// The value, or the end of the test program with the reason.
template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(describeInOneLine(result.error()) + u' ' + result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// In memory where the system has such a folder: no test with a workspace of this kind is about the disk, and thousands
/// of edits would each wait for it.
QString folderTemplate()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + u"/tessera-test-XXXXXX"_s;
}

QList<ChangeSet> stepsOf(const std::optional<Sample> &sample, QDate today)
{
    if (!sample)
        return {};
    const Reference reference = orStop(builtInReference(builtInFrameworks().constFirst()));
    return orStop(sampleSteps(*sample, reference, today));
}

} // namespace

TestWorkspace::TestWorkspace(const std::optional<Sample> &sample)
    : m_folder(folderTemplate())
    , m_clock(QDateTime({2025, 11, 22}, {9, 0}, Qt::UTC))
    , m_workspace(orStop(Workspace::create(workspacePath(), builtInFrameworks().constFirst(), surroundings(),
                                           stepsOf(sample, m_clock.today()))))
{}

TestWorkspace::~TestWorkspace() = default;

QString TestWorkspace::workspacePath() const
{
    return path(u"test.tessera"_s);
}

CellAddress TestWorkspace::cell(const QString &state, int measure, int year) const
{
    return {m_workspace->framework().id, year, {state, measure}};
}

Workspace::Surroundings TestWorkspace::surroundings() const
{
    return {builtInReference, {u"Anna Beispiel"_s, u"desk-4"_s}, m_clock};
}

void TestWorkspace::reopen(OpenMode mode)
{
    close();
    m_workspace = orStop(Workspace::open(workspacePath(), mode, surroundings()));
}

void TestWorkspace::lock(const QString &state, int year)
{
    Submission submission;
    submission.framework = m_workspace->framework().id;
    submission.year = year;
    submission.state = state;
    submission.stage = Stage::Accepted;
    ChangeSet set;
    set.title = u"Accepted"_s;
    set.changes = {makeChange<Submission>({}, submission)};
    orStop(m_workspace->commit(set));
}

qint64 TestWorkspace::newestEntry() const
{
    JournalFilter newest;
    newest.limit = 1;
    return orStop(m_workspace->store().journal(newest)).constFirst().number;
}

CheckReport TestWorkspace::check() const
{
    return orStop(m_workspace->store().check());
}

QByteArray contentOf(const Store &store)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const RecordKind kind : recordKinds()) {
        for (const RecordValues &values : orStop(store.records(kind)))
            hash.addData(contentHash(kind, values));
    }
    return hash.result();
}

} // namespace tessera::test
