// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a workspace without end, to be killed at any moment: edit_stream FILE SEED. After each commit that returned, and
// only then, the number of the newest journal entry goes to standard output: from there on it counts as shown as saved.
#include "exchange/catalogue.h"
#include "workspace/celledits.h"
#include "workspace/evidenceedits.h"

#include <QCoreApplication>
#include <QTemporaryFile>

#include <cstdio>
#include <random>
#include <unistd.h>

using namespace tessera;
using namespace Qt::StringLiterals;

namespace {

class EditStream
{
public:
    EditStream(Workspace &workspace, unsigned seed)
        : m_workspace(workspace)
        , m_cells(workspace)
        , m_evidence(workspace)
        , m_dice(seed)
    {}

    [[nodiscard]] Result<void> edit()
    {
        switch (below(8)) {
        case 0:
            return setBlock();
        case 1:
            return addFile();
        case 2:
            return m_workspace.undoTitle().isEmpty() ? setStatus() : m_workspace.undo();
        default:
            return setStatus();
        }
    }

private:
    int below(int limit) { return int(m_dice() % unsigned(limit)); }
    CellPlace place()
    {
        static const QStringList kStates = m_workspace.participants().participatingStates(2025, StateOrder::English);
        return {kStates.at(below(int(kStates.size()))), 1 + below(16)};
    }
    Status status() { return Status(below(6)); }

    Result<void> setStatus() { return m_cells.setStatus(2020 + below(5), {place()}, status()); }
    Result<void> setBlock()
    {
        QList<StatusEdit> edits;
        for (int i = 0; i < 60; ++i)
            edits.append({place(), status()});
        return m_cells.setStatuses(2020 + below(5), edits);
    }
    Result<void> addFile()
    {
        QTemporaryFile file;
        if (!file.open() || file.write(QByteArray(below(60'000), char('a' + below(26)))) < 0 || !file.flush())
            return failure(ErrorCode::FileNotWritable, file.fileName());
        const CellPlace where = place();
        return m_evidence.addFile({m_workspace.framework().id, 2025, where}, file.fileName(), {});
    }

    Workspace &m_workspace;
    CellEdits m_cells;
    EvidenceEdits m_evidence;
    std::mt19937 m_dice;
};

qint64 newestEntry(const Workspace &workspace)
{
    JournalFilter newest;
    newest.limit = 1;
    const auto entries = workspace.store().journal(newest);
    return entries && !entries->isEmpty() ? entries->constFirst().number : -1;
}

int complain(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(describeInOneLine(error)), qPrintable(error.detail));
    return 1;
}

/// Straight to the pipe, so that nothing said is lost with the process.
bool say(qint64 number)
{
    const QByteArray line = QByteArray::number(number) + '\n';
    return write(STDOUT_FILENO, line.constData(), std::size_t(line.size())) == line.size();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const SystemClock clock;
    const auto workspace =
        Workspace::open(words.value(1), OpenMode::ReadWrite, {builtInReference, {u"Stream"_s, u"machine"_s}, clock});
    if (!workspace)
        return complain(workspace.error());
    if ((*workspace)->isReadOnly())
        return complain({ErrorCode::ReadOnly, {}, {}});
    EditStream stream(**workspace, words.value(2).toUInt());
    for (;;) {
        if (const auto done = stream.edit(); !done)
            return complain(done.error());
        if (!say(newestEntry(**workspace)))
            return 1;
    }
}
