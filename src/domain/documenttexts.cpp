// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documenttexts.h"

#include "domain/localisedtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

#include <map>
#include <memory>
#include <optional>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kEnglish = "en"_L1;

QStringList &languages()
{
    static QStringList value{kEnglish};
    return value;
}

/// Silent where no LanguageScope lives. All files are read at the start of its life, so that threads only ever read.
class DocumentTranslator final : public QTranslator
{
public:
    DocumentTranslator(const QString &folder, QObject *parent);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] QStringList languages() const;

private:
    std::map<QString, std::unique_ptr<QTranslator>> m_texts; ///< by language
};

DocumentTranslator::DocumentTranslator(const QString &folder, QObject *parent) : QTranslator(parent)
{
    const auto read = [&](const QString &language, const QString &name) {
        auto texts = std::make_unique<QTranslator>();
        if (texts->load(name, folder))
            m_texts.emplace(language, std::move(texts));
    };
    read(kEnglish, u"tessera_en"_s);
    const QString prefix = u"documents_"_s;
    for (const QString &name : QDir(folder).entryList({prefix + u"*.qm"_s}, QDir::Files))
        read(name.sliced(prefix.size()).chopped(3), name);
}

QString DocumentTranslator::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    const std::optional<QString> wanted = scopedLanguage();
    if (!wanted)
        return {};
    for (const QString &language : {*wanted, wanted->section(u'-', 0, 0), QString(kEnglish)}) {
        const auto found = m_texts.find(language);
        if (found == m_texts.end())
            continue;
        if (const QString text = found->second->translate(context, source, disambiguation, n); !text.isNull())
            return text;
    }
    return QString::fromUtf8(source); // or the program's language would come next
}

QStringList DocumentTranslator::languages() const
{
    QStringList tags{kEnglish};
    for (const auto &[language, texts] : m_texts) {
        if (language != kEnglish)
            tags.append(language);
    }
    tags.sort();
    return tags;
}

} // namespace

void installDocumentTexts(QCoreApplication &application, const QString &folder)
{
    auto *translator = new DocumentTranslator(folder, &application);
    languages() = translator->languages();
    QCoreApplication::installTranslator(translator);
}

QStringList documentLanguages()
{
    return languages();
}

QString usualDocumentLanguage()
{
    return languages().contains(programLanguage()) ? programLanguage() : QString(kEnglish);
}

} // namespace tessera
