// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/document.h"

#include <QXmlStreamWriter>

namespace tessera::odt {

inline const QString kOffice = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
inline const QString kStyle = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
inline const QString kText = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
inline const QString kTable = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
inline const QString kDraw = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0");
inline const QString kFo = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
inline const QString kSvg = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0");
inline const QString kXlink = QStringLiteral("http://www.w3.org/1999/xlink");
inline const QString kMeta = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
inline const QString kDc = QStringLiteral("http://purl.org/dc/elements/1.1/");

/// Attributes in the order in which they are written.
using Attributes = QList<std::pair<QString, QString>>;

/// Writes the start of an element of these names' namespace with attributes "fo:margin-top" and the like.
void startElement(QXmlStreamWriter &xml, const QString &name, const Attributes &attributes = {});
void emptyElement(QXmlStreamWriter &xml, const QString &name, const Attributes &attributes = {});

/// An element of its own, with all the namespaces above.
void startRoot(QXmlStreamWriter &xml, const QString &name);

/// A text in which nothing is hidden and nothing is that XML may not hold.
[[nodiscard]] QString plainText(const QString &text);

/// A text as it may stand in a paragraph: nothing hidden in it, line ends and runs of spaces kept.
void writeText(QXmlStreamWriter &xml, const QString &text);

/// Named styles, the sheet of paper and what stands at the head and foot of every page: sharing label, marking, short title and
/// number of the page.
[[nodiscard]] QByteArray stylesXml(const ReviewDocument &document);

/// Width between the margins, in millimetres.
[[nodiscard]] double textWidth(const ReviewDocument &document);

} // namespace tessera::odt
