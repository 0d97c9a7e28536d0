// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

class QWidget;

namespace tessera {
struct Reference;
}

namespace tessera::test {

/// Labels and buttons below a window that are visible and have less room than their text needs. Texts that wrap need the
/// height, those that are shortened with an ellipsis need nothing.
[[nodiscard]] QStringList clippedTexts(const QWidget &window);

/// Texts below a window that came from no translation: neither marked by the PseudoTranslator nor data. Looks at labels,
/// buttons, actions, headings, lists of choices, tool tips, placeholders and accessible names.
[[nodiscard]] QStringList untranslatedTexts(const QWidget &window, const QSet<QString> &data);

/// Every text of the catalogues, in all languages: shown as data, never translated by the program.
[[nodiscard]] QSet<QString> catalogueTexts(const Reference &reference);

} // namespace tessera::test
