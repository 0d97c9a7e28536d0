// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// The lines of a card file as bytes, before their text is known; within the room only.
namespace tessera {

struct RawCardParameter {
    QByteArray name; ///< in capitals; of a bare word of 2.1 TYPE or ENCODING
    QByteArray value;
};

struct RawCardLine {
    int number = 1; ///< in the file
    QByteArray group;
    QByteArray name; ///< in capitals
    QList<RawCardParameter> parameters;
    QByteArray value;         ///< quoted-printable taken off; base64 as it is
    bool isUnderstood = true; ///< false: there is no colon
    bool isBlank = false;

    [[nodiscard]] QByteArray parameter(const char *wanted) const; ///< the first value; empty when there is none
    [[nodiscard]] bool isBase64() const;
};

/// Cuts bytes into lines and puts together those that were folded: by a space at the beginning of the next one, or by "="
/// at the end in quoted-printable.
class CardLineScanner
{
public:
    explicit CardLineScanner(const QByteArray &data) : m_data(data) {}

    [[nodiscard]] bool atEnd() const { return m_position >= m_data.size(); }
    [[nodiscard]] int line() const { return m_line; } ///< of the next one, from 1

    [[nodiscard]] RawCardLine next();

private:
    [[nodiscard]] QByteArray physicalLine();
    [[nodiscard]] bool isFolded() const;

    const QByteArray &m_data;
    qsizetype m_position = 0;
    int m_line = 1;
};

} // namespace tessera
