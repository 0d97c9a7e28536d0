// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tessera {

/// What can go wrong, closed: one row each in error.cpp with the sentence for the user, the remedy and a help anchor.
enum class ErrorCode {
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    FileExists,
    FileEmpty,
    NotAWorkspace,
    WorkspaceDamaged,
    WorkspaceNewer,
    WorkspaceInUse,
    UnknownSchemaObject,
    MigrationFailed,
    ReadOnly,
    DiskFull,
    DiskFailure,
    StorageFailure,
    Conflict,
    CellLocked,
    CellDoesNotExist,
    ReasonMissing,
    LabelReasonMissing,
    TextTooLong,
    ValueNotRecognised,
    ValueMissing,
    NameTaken,
    DateOrder,
    StillServing,
    ForumInUse,
    NothingToUndo,
    EvidenceTooLarge,
    EvidenceMissing,
    BackupFailed,
    CatalogueInvalid,
    CatalogueUnknown,
    FileNotUnderstood,
    ImportRefused,
    ReviewFailed,
    FontMissing,
    WrongUsage,
};

/// A failure that travels to the user. `context` names the place (a file, a cell, a line), `detail` is technical text
/// for the log and the "Details" fold, never shown alone.
struct Error {
    ErrorCode code = ErrorCode::StorageFailure;
    QString context;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// What the user reads about an error.
struct ErrorText {
    QString sentence; ///< what happened, with the place in it
    QString remedy;   ///< what to do now
    QString anchor;   ///< help section
};

[[nodiscard]] ErrorText describe(const Error &error);

/// Sentence and remedy in one line, for the command line and status messages.
[[nodiscard]] QString describeInOneLine(const Error &error);

} // namespace tessera
