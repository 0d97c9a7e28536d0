// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tessera {

/// The program's command line. Made before the application object, so that it can decide whether a window is needed.
///
/// Exit codes: 0 done, 1 refused or damaged, 2 wrong usage. Results go to standard output, messages to standard error.
class CommandLine
{
public:
    CommandLine(int argc, char *argv[]);

    /// True for `tessera [FILE]`; false for a command, --help or --version, or wrong usage.
    [[nodiscard]] bool opensWindow() const;
    [[nodiscard]] QString windowFile() const; ///< empty when none was given

    /// Runs the command; needs the application object. Returns the exit code.
    [[nodiscard]] int run() const;

private:
    QStringList m_words;
};

} // namespace tessera
