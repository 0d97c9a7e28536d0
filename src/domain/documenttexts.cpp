// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documenttexts.h"

#include "domain/localisedtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QMutex>
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

/// Silent where no LanguageScope lives. A file is read when its language is first wanted, in whatever thread that is.
class DocumentTranslator final : public QTranslator
{
public:
    DocumentTranslator(const QString &folder, QObject *parent);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] QStringList languages() const;

private:
    /// Null where there are none in that language.
    [[nodiscard]] const QTranslator *textsIn(const QString &language) const;

    QString m_folder;
    std::map<QString, QString> m_names;                              ///< of the files, by language
    mutable QMutex m_mutex;                                          ///< for the texts
    mutable std::map<QString, std::unique_ptr<QTranslator>> m_texts; ///< read so far, by language
};

DocumentTranslator::DocumentTranslator(const QString &folder, QObject *parent)
    : QTranslator(parent)
    , m_folder(folder)
    , m_names{{kEnglish, u"tessera_en"_s}}
{
    const QString prefix = u"documents_"_s;
    for (const QString &name : QDir(folder).entryList({prefix + u"*.qm"_s}, QDir::Files))
        m_names.emplace(name.sliced(prefix.size()).chopped(3), name);
}

const QTranslator *DocumentTranslator::textsIn(const QString &language) const
{
    const auto name = m_names.find(language);
    if (name == m_names.end())
        return nullptr;
    const QMutexLocker lock(&m_mutex);
    auto &texts = m_texts[language];
    if (!texts) {
        texts = std::make_unique<QTranslator>();
        static_cast<void>(texts->load(name->second, m_folder)); // without the file it knows no text
    }
    return texts.get();
}

QString DocumentTranslator::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    const std::optional<QString> wanted = scopedLanguage();
    if (!wanted)
        return {};
    for (const QString &language : {*wanted, wanted->section(u'-', 0, 0), QString(kEnglish)}) {
        const QTranslator *texts = textsIn(language);
        const QString text = texts ? texts->translate(context, source, disambiguation, n) : QString();
        if (!text.isNull())
            return text;
    }
    return QString::fromUtf8(source); // or the program's language would come next
}

QStringList DocumentTranslator::languages() const
{
    QStringList tags;
    for (const auto &[language, name] : m_names)
        tags.append(language);
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
