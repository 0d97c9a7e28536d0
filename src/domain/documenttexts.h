// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace tessera {

/// Makes everything that is translated while a LanguageScope lives come in the language of that scope, whatever the language
/// of the program: a review in German can be written in a Polish window. The texts are read from `documents_xx.qm` in the
/// folder, the English plural forms from `tessera_en.qm`; what a language lacks is English. Call it once, after the other
/// translators were installed, for the newest one is asked first.
void installDocumentTexts(QCoreApplication &application, const QString &folder);

/// The languages in which documents can be written, as BCP 47 tags, sorted; English is always among them.
[[nodiscard]] QStringList documentLanguages();

/// The language of a document for which none was chosen: that of the program, if documents can be written in it.
[[nodiscard]] QString usualDocumentLanguage();

} // namespace tessera
