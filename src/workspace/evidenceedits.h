// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

class QTemporaryDir;

namespace tessera {

/// The largest evidence file, in bytes.
inline constexpr qint64 kLargestEvidence = kLargestDocument;

/// Evidence of cells: links and files. A file's bytes are stored once, by SHA-256, however often it is added.
class EvidenceEdits
{
    Q_DECLARE_TR_FUNCTIONS(tessera::EvidenceEdits)

public:
    explicit EvidenceEdits(Workspace &workspace);
    ~EvidenceEdits();
    Q_DISABLE_COPY_MOVE(EvidenceEdits)

    /// A link or text to a new piece of evidence of this cell; its id is made here.
    [[nodiscard]] Result<void> addLink(const CellAddress &cell, Evidence evidence);

    /// A copy of the file goes into the workspace. EvidenceTooLarge above kLargestEvidence.
    [[nodiscard]] Result<void> addFile(const CellAddress &cell, const QString &path, Evidence evidence);

    /// Evidence that is there already also serves this cell.
    [[nodiscard]] Result<void> attach(const CellAddress &cell, const QString &evidenceId);

    /// Takes it from the cell; a piece that serves no other cell and no meeting is removed with it. Both in one step.
    [[nodiscard]] Result<void> detach(const CellAddress &cell, const QString &evidenceId);

    [[nodiscard]] Result<void> change(const Evidence &evidence);

    /// A read-only temporary copy of a file, under its own name made safe; removed when the program ends.
    [[nodiscard]] Result<QString> temporaryCopy(const Evidence &evidence);

    /// How many cells a piece serves, over all years.
    [[nodiscard]] int useCount(const QString &evidenceId) const;

    /// Of how many meetings a piece is a document.
    [[nodiscard]] int meetingCount(const QString &evidenceId) const;

private:
    [[nodiscard]] Result<void> add(const CellAddress &cell, Evidence evidence, const QByteArray &bytes);
    [[nodiscard]] Result<void> checkCell(const CellAddress &cell) const;

    Workspace &m_workspace;
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Reads a file to be kept as evidence and writes down its name, size and SHA-256; a title that is given stays.
/// FileNotFound, FileNotReadable, EvidenceTooLarge.
[[nodiscard]] Result<void> readEvidenceFile(const QString &path, Evidence &evidence, QByteArray &bytes);

/// A name a file may safely have anywhere: letters, digits and a few marks, no path, no control or direction characters,
/// no reserved name, at most 120 bytes. Never empty.
[[nodiscard]] QString safeFileName(const QString &name);

} // namespace tessera
