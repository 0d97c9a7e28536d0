// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

class QJsonObject;

namespace tessera {

/// Where a command speaks: results to standard output, messages to standard error, both in UTF-8.
class Console
{
public:
    Console();

    void result(const QString &line);
    void result(const QJsonObject &object); ///< on one line, so that many objects are JSON Lines
    void message(const QString &line);

    /// Whether all results reached their destination; a full disk behind standard output is noticed here.
    [[nodiscard]] bool finish();

private:
    void write(const QByteArray &line);

    QFile m_output;
    QFile m_messages;
    bool m_isWhole = true;
};

/// A text as a terminal may safely show it on one line: control and direction characters, which could forge what is
/// seen, are replaced.
[[nodiscard]] QString terminalText(const QString &text);

/// Cells in columns two spaces apart; the last is not padded.
[[nodiscard]] QStringList alignedRows(const QList<QStringList> &rows);

} // namespace tessera
