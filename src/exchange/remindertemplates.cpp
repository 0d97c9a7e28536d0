// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/remindertemplates.h"

#include "domain/contactroles.h"
#include "exchange/jsonreader.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

struct TemplateList {
    QList<ReminderTemplate> templates;
};

const QRegularExpression &placeholder()
{
    static const QRegularExpression kPlaceholder(u"\\{([A-Za-z]+)\\}"_s);
    return kPlaceholder;
}

bool isReminderLanguage(const QString &text)
{
    return text.size() == 2 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

QString readReminderLanguage(const Place &place)
{
    return readTextIf(place, isReminderLanguage,
                      catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must be two small letters")));
}

QString readParagraphs(const Place &place)
{
    const QStringList paragraphs = readItems(place, readText);
    if (place.isClean() && paragraphs.isEmpty())
        refuseEmpty(place);
    return paragraphs.join(u"\n\n"_s);
}

QHash<QString, QString> readRoleWords(const Place &place)
{
    QHash<QString, QString> words;
    if (!place.require(QJsonValue::Object))
        return words;
    const QJsonObject object = place.value().toObject();
    for (const ContactRole &role : builtInRoles()) {
        if (!object.contains(role.id))
            place.member(role.id).refuse(missingText());
    }
    for (const QString &id : object.keys())
        words.insert(id, readText(place.member(id)));
    return words;
}

constexpr std::array kTemplateMembers{
    Member<ReminderTemplate>{"language", Need::Required, into<&ReminderTemplate::language, readReminderLanguage>},
    Member<ReminderTemplate>{"dateFormat", Need::Required, into<&ReminderTemplate::dateFormat, readText>},
    Member<ReminderTemplate>{"subject", Need::Required, into<&ReminderTemplate::subject, readText>},
    Member<ReminderTemplate>{"body", Need::Required, into<&ReminderTemplate::body, readParagraphs>},
    Member<ReminderTemplate>{"confirmation", Need::Required, into<&ReminderTemplate::confirmation, readText>},
    Member<ReminderTemplate>{"notice", Need::Required, into<&ReminderTemplate::notice, readText>},
    Member<ReminderTemplate>{"check", Need::Required, into<&ReminderTemplate::check, readText>},
    Member<ReminderTemplate>{"none", Need::Required, into<&ReminderTemplate::none, readText>},
    Member<ReminderTemplate>{"roles", Need::Required, into<&ReminderTemplate::roles, readRoleWords>},
};

constexpr std::array kListMembers{
    Member<TemplateList>{"format", Need::Required, checked<readText>},
    Member<TemplateList>{"version", Need::Required, checked<readWhole>},
    Member<TemplateList>{"license", Need::Required, checked<readText>},
    Member<TemplateList>{"id", Need::Required, checked<readSlug>},
    Member<TemplateList>{"templates", Need::Required, listInto<&TemplateList::templates, kTemplateMembers>},
};

/// Which placeholders a text must have, and which it may.
struct PlaceholderRule {
    const char *member;
    QString ReminderTemplate::*text;
    const char *required; ///< parted by spaces
    const char *allowed;
};

constexpr std::array kPlaceholderRules{
    PlaceholderRule{"subject", &ReminderTemplate::subject, "state", "state"},
    PlaceholderRule{"body", &ReminderTemplate::body, "contacts deadline office",
                    "state contacts due lastConfirmed deadline office today"},
    PlaceholderRule{"confirmation", &ReminderTemplate::confirmation, "contact due", "contact due lastConfirmed"},
    PlaceholderRule{"notice", &ReminderTemplate::notice, "contact due", "contact day due"},
    PlaceholderRule{"check", &ReminderTemplate::check, "contact due", "contact day due"},
};

QStringList wordsOf(const char *list)
{
    return QString::fromLatin1(list).split(u' ');
}

void checkPlaceholders(const Place &place, const ReminderTemplate &words)
{
    for (const PlaceholderRule &rule : kPlaceholderRules) {
        const Place member = place.member(QString::fromLatin1(rule.member));
        const QString text = words.*rule.text;
        for (const QString &name : wordsOf(rule.required)) {
            if (!text.contains(u'{' + name + u'}'))
                member.refuse(catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must contain {%1}")).arg(name));
        }
        for (auto found = placeholder().globalMatch(text); found.hasNext();) {
            const QString name = found.next().captured(1);
            if (!wordsOf(rule.allowed).contains(name))
                refuseUnlisted(member, name, QString::fromLatin1(rule.allowed));
        }
    }
}

void checkTemplates(const Place &list, const QList<ReminderTemplate> &templates)
{
    const QSet<QString> languages = distinct(list, templates, &ReminderTemplate::language, u"language"_s);
    if (!languages.contains(u"en"_s))
        list.refuse(missingText());
    for (qsizetype i = 0; i < templates.size() && list.isClean(); ++i)
        checkPlaceholders(list.item(i), templates.at(i));
}

QList<ReminderTemplate> shippedTemplates()
{
    QFile file(u":/templates/reminders.json"_s);
    const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    QList<ReminderTemplate> templates = readReminderTemplates(json).value_or(QList<ReminderTemplate>());
    Q_ASSERT(!templates.isEmpty());
    if (templates.isEmpty())
        templates.append(ReminderTemplate());
    return templates;
}

} // namespace

QString ReminderTemplate::day(QDate day) const
{
    return day.isValid() ? QLocale(language).toString(day, dateFormat) : none;
}

Result<QList<ReminderTemplate>> readReminderTemplates(const QByteArray &json)
{
    const Result<QJsonValue> document = parse(json);
    if (!document)
        return tl::unexpected(document.error());

    Report report;
    const Place root(*document, {}, report);
    readConstant(root.member(u"format"_s), u"tessera-reminders"_s);
    readConstant(root.member(u"version"_s), 1);
    TemplateList list;
    if (report.isClean())
        list = readObject<TemplateList>(root, kListMembers);
    if (report.isClean())
        checkTemplates(root.member(u"templates"_s), list.templates);
    if (!report.isClean())
        return failure(ErrorCode::CatalogueInvalid, report.text());
    std::stable_partition(list.templates.begin(), list.templates.end(),
                          [](const ReminderTemplate &words) { return words.language == u"en"; });
    return list.templates;
}

const QList<ReminderTemplate> &builtInReminderTemplates()
{
    static const QList<ReminderTemplate> kTemplates = shippedTemplates();
    return kTemplates;
}

QStringList reminderLanguages()
{
    QStringList languages;
    for (const ReminderTemplate &words : builtInReminderTemplates())
        languages.append(words.language);
    return languages;
}

const ReminderTemplate &reminderTemplate(const QString &language)
{
    const QList<ReminderTemplate> &all = builtInReminderTemplates();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ReminderTemplate &words) { return words.language == language; });
    return found == all.end() ? all.constFirst() : *found;
}

ReminderText builtInReminderText(const QString &language)
{
    const ReminderTemplate &words = reminderTemplate(language);
    return {words.language, words.subject, words.body};
}

QString filledIn(const QString &text, const QHash<QString, QString> &values)
{
    QString filled;
    qsizetype end = 0;
    for (auto found = placeholder().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        filled += QStringView(text).sliced(end, match.capturedStart() - end);
        const auto value = values.constFind(match.captured(1));
        filled += value == values.constEnd() ? match.captured() : *value;
        end = match.capturedEnd();
    }
    return filled + text.sliced(end);
}

} // namespace tessera
