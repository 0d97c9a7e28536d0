// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tessera {

/// A tool tip that shows a text as it is: tags and entities in it stay letters, line ends stay line ends. Qt would take a
/// text with a tag in it for rich text, and an escaped text without one for plain text; so it is told.
[[nodiscard]] inline QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<qt>") + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))
                                + QStringLiteral("</qt>");
}

} // namespace tessera
