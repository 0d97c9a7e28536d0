// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tessera {

namespace {

struct Row {
    ErrorCode code;
    const char *sentence; // %1 is the context
    const char *remedy;
    const char *anchor;
};

constexpr std::array kRows{
    Row{ErrorCode::FileNotFound, QT_TRANSLATE_NOOP("tessera::Error", "“%1” was not found."),
        QT_TRANSLATE_NOOP("tessera::Error", "Check the name, or whether the stick or network drive is connected."),
        "files"},
    Row{ErrorCode::FileNotReadable, QT_TRANSLATE_NOOP("tessera::Error", "“%1” cannot be read."),
        QT_TRANSLATE_NOOP("tessera::Error",
                          "Ask the owner of the file for the right to read it, or copy it to your own folder."),
        "files"},
    Row{ErrorCode::FileNotWritable, QT_TRANSLATE_NOOP("tessera::Error", "“%1” cannot be written."),
        QT_TRANSLATE_NOOP("tessera::Error", "Choose another folder, or ask for the right to write there."), "files"},
    Row{ErrorCode::FileExists, QT_TRANSLATE_NOOP("tessera::Error", "“%1” exists already and was left as it is."),
        QT_TRANSLATE_NOOP("tessera::Error", "Choose another name, or remove the file first."), "files"},
    Row{ErrorCode::FileEmpty, QT_TRANSLATE_NOOP("tessera::Error", "“%1” is empty: it holds no workspace."),
        QT_TRANSLATE_NOOP("tessera::Error",
                          "The copy may have been interrupted. Copy the file again, or restore a backup."),
        "damaged"},
    Row{ErrorCode::NotAWorkspace, QT_TRANSLATE_NOOP("tessera::Error", "“%1” is not a Tessera workspace."),
        QT_TRANSLATE_NOOP("tessera::Error", "Choose a file whose name ends in .tessera. The file was not changed."),
        "files"},
    Row{ErrorCode::WorkspaceDamaged, QT_TRANSLATE_NOOP("tessera::Error", "The workspace is damaged: %1."),
        QT_TRANSLATE_NOOP("tessera::Error",
                          "Restore the newest backup with File > Restore a backup. The file was not changed."),
        "damaged"},
    Row{ErrorCode::WorkspaceNewer,
        QT_TRANSLATE_NOOP("tessera::Error", "“%1” was written by a newer version of Tessera."),
        QT_TRANSLATE_NOOP("tessera::Error", "Install the newer version to open it. The file was not changed."),
        "versions"},
    Row{ErrorCode::WorkspaceInUse, QT_TRANSLATE_NOOP("tessera::Error", "The workspace is open elsewhere: %1."),
        QT_TRANSLATE_NOOP("tessera::Error", "Open it to read only, or ask that person to close it."), "in-use"},
    Row{ErrorCode::UnknownSchemaObject,
        QT_TRANSLATE_NOOP("tessera::Error", "The workspace contains something Tessera did not put there: %1."),
        QT_TRANSLATE_NOOP("tessera::Error",
                          "Do not use this copy. Ask where the file comes from, or restore a backup."),
        "damaged"},
    Row{ErrorCode::MigrationFailed,
        QT_TRANSLATE_NOOP("tessera::Error", "The workspace could not be brought to this version: %1."),
        QT_TRANSLATE_NOOP("tessera::Error",
                          "The file is as it was. Open the backup that was just made, or ask for help."),
        "versions"},
    Row{ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("tessera::Error", "This workspace is open to read only%1."),
        QT_TRANSLATE_NOOP("tessera::Error", "Use File > Save a copy to work on a copy of your own."), "read-only"},
    Row{ErrorCode::DiskFull, QT_TRANSLATE_NOOP("tessera::Error", "There is no space left where “%1” is kept."),
        QT_TRANSLATE_NOOP(
            "tessera::Error",
            "Free some space and try again. Everything saved before is safe; what you typed is still here."),
        "disk"},
    Row{ErrorCode::DiskFailure, QT_TRANSLATE_NOOP("tessera::Error", "The disk reported an error with “%1”."),
        QT_TRANSLATE_NOOP(
            "tessera::Error",
            "Save a copy on another disk. Everything saved before is safe; what you typed is still here."),
        "disk"},
    Row{ErrorCode::StorageFailure,
        QT_TRANSLATE_NOOP("tessera::Error", "The workspace could not be read or written: %1."),
        QT_TRANSLATE_NOOP("tessera::Error",
                          "Try again. If it happens again, save a copy and ask for help with the details."),
        "disk"},
    Row{ErrorCode::Conflict, QT_TRANSLATE_NOOP("tessera::Error", "%1 was changed in the meantime."),
        QT_TRANSLATE_NOOP("tessera::Error",
                          "Look at the new value, then make your change again. Nothing was overwritten."),
        "conflict"},
    Row{ErrorCode::CellLocked,
        QT_TRANSLATE_NOOP("tessera::Error", "%1 is locked: the submission of that year was accepted."),
        QT_TRANSLATE_NOOP("tessera::Error",
                          "Ask the Chair to reopen the submission, or enter the change for the next year."),
        "locked"},
    Row{ErrorCode::CellDoesNotExist, QT_TRANSLATE_NOOP("tessera::Error", "There is no cell %1."),
        QT_TRANSLATE_NOOP("tessera::Error",
                          "A measure begins in the year of its adoption and a State in the year it joined."),
        "cells"},
    Row{ErrorCode::ReasonMissing, QT_TRANSLATE_NOOP("tessera::Error", "“Not applicable” needs a reason: %1."),
        QT_TRANSLATE_NOOP("tessera::Error", "Write in one sentence why the measure does not apply."), "status"},
    Row{ErrorCode::LabelReasonMissing,
        QT_TRANSLATE_NOOP("tessera::Error", "The contents are %1; a wider label needs a reason."),
        QT_TRANSLATE_NOOP("tessera::Error", "Write in one sentence why the document may be shared more widely."),
        "sharing"},
    Row{ErrorCode::TextTooLong, QT_TRANSLATE_NOOP("tessera::Error", "The text is too long: %1."),
        QT_TRANSLATE_NOOP("tessera::Error", "Shorten it, or attach it as a file."), "text"},
    Row{ErrorCode::ValueNotRecognised, QT_TRANSLATE_NOOP("tessera::Error", "Not recognised: %1."),
        QT_TRANSLATE_NOOP("tessera::Error", "Use one of the values that the program offers."), "values"},
    Row{ErrorCode::ValueMissing, QT_TRANSLATE_NOOP("tessera::Error", "Something is missing: %1."),
        QT_TRANSLATE_NOOP("tessera::Error", "Fill it in and try again."), "values"},
    Row{ErrorCode::NameTaken, QT_TRANSLATE_NOOP("tessera::Error", "The name “%1” is taken."),
        QT_TRANSLATE_NOOP("tessera::Error", "Choose another name."), "values"},
    Row{ErrorCode::DateOrder, QT_TRANSLATE_NOOP("tessera::Error", "The dates do not fit: %1."),
        QT_TRANSLATE_NOOP("tessera::Error", "Check which day comes first."), "values"},
    Row{ErrorCode::StillServing, QT_TRANSLATE_NOOP("tessera::Error", "%1 is still serving and was not erased."),
        QT_TRANSLATE_NOOP("tessera::Error", "End the contact first; only former contacts are erased."), "erasure"},
    Row{ErrorCode::ForumInUse, QT_TRANSLATE_NOOP("tessera::Error", "“%1” has meetings and was not removed."),
        QT_TRANSLATE_NOOP("tessera::Error", "Move its meetings to another forum, or remove them first."), "meetings"},
    Row{ErrorCode::NothingToUndo, QT_TRANSLATE_NOOP("tessera::Error", "There is nothing to undo or redo%1."), "",
        "undo"},
    Row{ErrorCode::EvidenceTooLarge,
        QT_TRANSLATE_NOOP("tessera::Error", "“%1” is larger than 25 MB and was not added."),
        QT_TRANSLATE_NOOP("tessera::Error", "Add a link to where it is kept, or a smaller copy."), "evidence"},
    Row{ErrorCode::EvidenceMissing, QT_TRANSLATE_NOOP("tessera::Error", "The file “%1” is not in this workspace."),
        QT_TRANSLATE_NOOP("tessera::Error", "Add the file again, or restore a backup that still has it."), "evidence"},
    Row{ErrorCode::BackupFailed, QT_TRANSLATE_NOOP("tessera::Error", "The backup could not be made: %1."),
        QT_TRANSLATE_NOOP("tessera::Error", "Choose another folder for the backup. The workspace itself is unchanged."),
        "backup"},
    Row{ErrorCode::CatalogueInvalid, QT_TRANSLATE_NOOP("tessera::Error", "The catalogue is not valid at %1."),
        QT_TRANSLATE_NOOP("tessera::Error", "Correct the catalogue at that place and load it again."), "catalogues"},
    Row{ErrorCode::CatalogueUnknown, QT_TRANSLATE_NOOP("tessera::Error", "The framework “%1” is not known here."),
        QT_TRANSLATE_NOOP("tessera::Error", "Install its catalogue, or a newer version of Tessera."), "catalogues"},
    Row{ErrorCode::FileNotUnderstood, QT_TRANSLATE_NOOP("tessera::Error", "The file was not understood: %1."),
        QT_TRANSLATE_NOOP(
            "tessera::Error",
            "Check that it is a table (CSV), calendar (.ics) or card file (.vcf) as the help describes it."),
        "import"},
    Row{ErrorCode::ImportRefused, QT_TRANSLATE_NOOP("tessera::Error", "Nothing was imported: %1."),
        QT_TRANSLATE_NOOP("tessera::Error", "Correct the lines that are named and import the file again."), "import"},
    Row{ErrorCode::ReviewFailed, QT_TRANSLATE_NOOP("tessera::Error", "The review could not be written to “%1”."),
        QT_TRANSLATE_NOOP("tessera::Error", "Choose another folder or close the program that shows the old file."),
        "review"},
    Row{ErrorCode::FontMissing,
        QT_TRANSLATE_NOOP("tessera::Error", "No font with the letters of the review is installed%1."),
        QT_TRANSLATE_NOOP("tessera::Error", "Install a font such as Noto Sans or DejaVu Sans."), "review"},
    Row{ErrorCode::WrongUsage, QT_TRANSLATE_NOOP("tessera::Error", "%1"),
        QT_TRANSLATE_NOOP("tessera::Error", "Run “tessera --help” to see the commands."), "command-line"},
};

static_assert(kRows.size() == std::size_t(ErrorCode::WrongUsage) + 1, "every error has a row");

QString translated(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("tessera::Error", text);
}

} // namespace

ErrorText describe(const Error &error)
{
    const auto row = std::find_if(kRows.begin(), kRows.end(), [&](const Row &r) { return r.code == error.code; });
    Q_ASSERT(row != kRows.end());
    QString sentence = translated(row->sentence);
    if (sentence.contains(u"%1"))
        sentence = sentence.arg(error.context);
    return {sentence, translated(row->remedy), QString::fromLatin1(row->anchor)};
}

QString describeInOneLine(const Error &error)
{
    const ErrorText text = describe(error);
    return text.remedy.isEmpty() ? text.sentence : text.sentence + u' ' + text.remedy;
}

} // namespace tessera
