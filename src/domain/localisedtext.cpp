// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/localisedtext.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

QString &language()
{
    static QString value = u"en"_s;
    return value;
}

/// Of this thread, while a LanguageScope lives.
std::optional<QString> &languageOfScope()
{
    thread_local std::optional<QString> value;
    return value;
}

} // namespace

QString LocalisedText::in(const QString &wanted) const
{
    if (const auto exact = m_texts.constFind(wanted); exact != m_texts.constEnd())
        return *exact;
    if (const auto base = m_texts.constFind(wanted.section(u'-', 0, 0)); base != m_texts.constEnd())
        return *base;
    return m_texts.value(u"en"_s);
}

QString LocalisedText::text() const
{
    return in(programLanguage());
}

void setProgramLanguage(const QString &value)
{
    language() = value;
}

QString programLanguage()
{
    return languageOfScope().value_or(language());
}

QLocale programLocale()
{
    return languageOfScope() ? QLocale(*languageOfScope()) : QLocale();
}

std::optional<QString> scopedLanguage()
{
    return languageOfScope();
}

LanguageScope::LanguageScope(const QString &wanted) : m_before(languageOfScope())
{
    if (!wanted.isEmpty())
        languageOfScope() = wanted;
}

LanguageScope::~LanguageScope()
{
    languageOfScope() = m_before;
}

} // namespace tessera
