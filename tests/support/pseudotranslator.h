// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace tessera::test {

/// A language that nobody speaks: every text in brackets and 40 % longer, as German or French would be. Place holders,
/// mnemonics and line breaks stay. A text on the screen without a bracket was not translated.
class PseudoTranslator final : public QTranslator
{
public:
    static constexpr char16_t kMark = u'⟦';

    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (text.isEmpty())
            return {};
        // Short words, so that what wraps wraps as it would.
        QString padding;
        while (padding.size() * 5 < text.size() * 2)
            padding += padding.size() % 6 == 5 ? u' ' : u'ö';
        return QString(kMark) + text + padding + u'⟧';
    }
};

} // namespace tessera::test
