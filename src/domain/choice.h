// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <optional>
#include <span>

namespace tessera {

/// One value of a closed list: its stable id (files, journal) and its label (screen, translated).
template <typename E>
struct Choice {
    E value;
    const char *id;
    const char *label; ///< source text in the context "tessera::Choice"
};

/// All values in the order in which they are offered. Specialised beside each enumeration; the first is the default.
template <typename E>
[[nodiscard]] std::span<const Choice<E>> choices();

template <typename E>
[[nodiscard]] const Choice<E> &choice(E value)
{
    const auto all = choices<E>();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Choice<E> &c) { return c.value == value; });
    Q_ASSERT(found != all.end());
    return *found;
}

template <typename E>
[[nodiscard]] QString idOf(E value)
{
    return QString::fromLatin1(choice(value).id);
}

template <typename E>
[[nodiscard]] std::optional<E> fromId(QStringView id)
{
    for (const Choice<E> &c : choices<E>()) {
        if (id == QLatin1String(c.id))
            return c.value;
    }
    return std::nullopt;
}

template <typename E>
[[nodiscard]] QString labelOf(E value)
{
    return QCoreApplication::translate("tessera::Choice", choice(value).label);
}

/// The value meant by a text of a person or spreadsheet: its id, or its label in English or the program's language; case
/// and outer spaces are ignored.
template <typename E>
[[nodiscard]] std::optional<E> fromText(const QString &text)
{
    const QString wanted = text.trimmed();
    for (const Choice<E> &c : choices<E>()) {
        if (wanted.compare(QLatin1String(c.id), Qt::CaseInsensitive) == 0
            || wanted.compare(QString::fromUtf8(c.label), Qt::CaseInsensitive) == 0
            || wanted.compare(labelOf(c.value), Qt::CaseInsensitive) == 0)
            return c.value;
    }
    return std::nullopt;
}

} // namespace tessera
