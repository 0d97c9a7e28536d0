// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactbook.h"
#include "exchange/importkinds.h"

/// What files say about contacts, the same for tables and cards; within the room only.
namespace tessera::tables {

/// Texts by the names of kContactColumns. What is not in it is not said, and stays as it is recorded.
using ContactFields = QHash<QString, QString>;

/// The columns of a table of contacts: of those that go into the record, and of its events.
[[nodiscard]] std::span<const Column> contactColumns();

/// Puts one text into the record; the sentence it returns says why it is refused. Without a name to the column: none.
[[nodiscard]] QString takeContactField(const QString &column, const QString &text, const QList<ContactRole> &roles,
                                       Contact &contact);

/// What is in the record, by columns, as takeContactField() would take it.
[[nodiscard]] ContactFields fieldsOf(const Contact &contact);

/// What differs, in words: "telephone, unit".
[[nodiscard]] QString differenceOf(const Contact &before, const Contact &after);

/// One line of plain text: no control characters, no marks that turn the direction of writing, single spaces.
[[nodiscard]] QString plainLine(const QString &text);

} // namespace tessera::tables
