// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandcall.h"

#include <span>

namespace tessera {

/// An option of a command: "--year Y".
struct CommandOption {
    const char *name;
    const char *value; ///< what it takes, as the help writes it; nullptr for a switch
    const char *help;  ///< source text in the context "tessera::CommandLine"
    bool isRequired = false;
};

/// One command of the command line, described once for parsing, help and running.
struct Command {
    const char *name;
    std::span<const char *const> arguments; ///< files, all needed
    const char *help;                       ///< source text in the context "tessera::CommandLine"
    std::span<const CommandOption> options;
    Result<void> (*run)(const CommandCall &call);
};

/// All commands, in the order in which the help lists them.
[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Command *commandNamed(const QString &name); ///< nullptr when there is none

/// Reads the words after the command's name. WrongUsage says in words what does not fit.
[[nodiscard]] Result<CommandCall> parseCall(const Command &command, const QStringList &words, Console &console,
                                            const Clock &clock);

} // namespace tessera
