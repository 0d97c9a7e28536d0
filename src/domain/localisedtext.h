// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QMap>
#include <QString>

#include <optional>

namespace tessera {

/// A text of a catalogue in several languages, by BCP 47 tag ("en", "fr"). English is always there.
class LocalisedText
{
public:
    LocalisedText() = default;
    explicit LocalisedText(QMap<QString, QString> texts) : m_texts(std::move(texts)) {}

    /// The text in that language, else in its base language ("pt-BR" -> "pt"), else in English.
    [[nodiscard]] QString in(const QString &language) const;

    /// The text in the language of the program (setProgramLanguage), else in English.
    [[nodiscard]] QString text() const;

    [[nodiscard]] const QMap<QString, QString> &all() const { return m_texts; }
    bool operator==(const LocalisedText &) const = default;

private:
    QMap<QString, QString> m_texts;
};

/// The language in which catalogue texts are shown; set once when the program starts. "en" until then.
void setProgramLanguage(const QString &language);
[[nodiscard]] QString programLanguage();

/// How numbers and days are written: as the language of a LanguageScope has it, else as the user's system does.
[[nodiscard]] QLocale programLocale();

/// The language of the LanguageScope that lives in this thread; none without one.
[[nodiscard]] std::optional<QString> scopedLanguage();

/// Texts, numbers and days are in another language as long as it lives, in the thread that made it: see
/// installDocumentTexts(). An empty one changes nothing.
class LanguageScope
{
public:
    explicit LanguageScope(const QString &language);
    ~LanguageScope();
    Q_DISABLE_COPY_MOVE(LanguageScope)

private:
    std::optional<QString> m_before;
};

} // namespace tessera
