// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace tessera::test {

/// How the real program ended and what it said.
struct ProgramRun {
    int exitCode = -1;
    bool hasCrashed = true;
    QByteArray output;
    QByteArray messages;

    /// Refused in words: exit code 1, and on standard error one line that is not empty.
    [[nodiscard]] bool isPoliteRefusal() const;

    [[nodiscard]] QJsonObject json() const;   ///< the output as one object
    [[nodiscard]] QByteArray summary() const; ///< for the message of a failed check
};

/// Around the program.
struct ProgramSetting {
    QString folder;                     ///< where it runs; the folder of the tests when empty
    QMap<QString, QString> environment; ///< added to an environment without any display
    QString outputFile;                 ///< where standard output goes instead
    QStringList wrapper;                ///< words before the program, such as setpriv
};

/// Runs `tessera` with these words and waits for its end.
[[nodiscard]] ProgramRun runProgram(const QStringList &words, const ProgramSetting &setting = {});

} // namespace tessera::test
