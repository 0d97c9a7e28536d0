// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace tessera {

struct CardParameter {
    QString name;  ///< in capitals
    QString value; ///< one of them; a parameter with several values is there several times

    bool operator==(const CardParameter &) const = default;
};

/// One line of a card: `item1.TEL;TYPE=work:+36 1 458 1000`.
struct CardProperty {
    QString name;  ///< in capitals
    QString value; ///< with its escapes, see cardText() and cardParts()
    QList<CardParameter> parameters = {};
    QString group = {}; ///< ties properties together: "item1"

    /// Whether TYPE says so; case ignored.
    [[nodiscard]] bool hasType(QStringView type) const;

    bool operator==(const CardProperty &) const = default;
};

/// A vCard without the lines that begin and end it and without its version.
struct Card {
    int line = 1; ///< of the file, where it begins
    QList<CardProperty> properties;

    [[nodiscard]] const CardProperty *first(QStringView name) const; ///< nullptr when there is none
    [[nodiscard]] QList<CardProperty> all(QStringView name) const;
    [[nodiscard]] QString text(QStringView name) const; ///< of the first one, without escapes
};

enum class CardVersion : quint8 { V3, V4 };

/// The cards one after the other: CRLF, lines of at most 75 bytes which never part a character.
[[nodiscard]] QByteArray writeCards(const QList<Card> &cards, CardVersion version);

/// A text as the value of a property, with escapes; and back.
[[nodiscard]] QString cardValue(const QString &text);
[[nodiscard]] QString cardText(QStringView value);

/// The parts of a value such as ORG or ADR (separator ';') or CATEGORIES (','), without escapes.
[[nodiscard]] QStringList cardParts(QStringView value, QChar separator);

} // namespace tessera
