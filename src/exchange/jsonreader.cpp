// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonreader.h"

#include "domain/isodate.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <utility>

namespace tessera::json {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestDocument = 2 * 1024 * 1024;

QString typeText(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Object:
        return catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must be an object with members"));
    case QJsonValue::Array:
        return catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must be a list"));
    case QJsonValue::String:
        return catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must be a text"));
    case QJsonValue::Double:
        return catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must be a whole number"));
    case QJsonValue::Bool:
        return catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must be true or false"));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must be null"));
}

/// A member's name within a JSON pointer (RFC 6901).
QString escaped(QString name)
{
    return name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

bool isLowerOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isAlphanumeric(QChar c)
{
    return isLowerOrDigit(c) || (c >= u'A' && c <= u'Z');
}

bool isStateCode(const QString &text)
{
    return text.size() == 2 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isSlug(const QString &text)
{
    return isHyphenated(text, isLowerOrDigit);
}

bool isSymbol(const QString &text)
{
    return isAlphanumeric(text.front()) && std::all_of(text.begin(), text.end(), [](QChar c) {
               return isAlphanumeric(c) || c == u'.' || c == u'/' || c == u'-';
           });
}

/// "en", "pt-BR": as much of BCP 47 as a catalogue needs.
bool isLanguage(const QString &tag)
{
    const qsizetype end = tag.indexOf(u'-');
    const QString base = tag.left(end);
    return isHyphenated(tag, isAlphanumeric) && base.size() >= 2 && base.size() <= 3
           && std::all_of(base.begin(), base.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

QDate readDateText(const Place &place)
{
    const QDate date = dateFromIso(place.value().toString());
    if (!date.isValid())
        place.refuse(catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must be a date such as 2016-03-10")));
    return date;
}

} // namespace

QString catalogueText(const char *text)
{
    return QCoreApplication::translate("tessera::Catalogue", text);
}

void Report::refuse(const QString &pointer, const QString &reason)
{
    if (!isClean())
        return;
    m_pointer = pointer;
    m_reason = reason;
}

QString Report::text() const
{
    return (m_pointer.isEmpty() ? u"/"_s : m_pointer) + u": "_s + m_reason;
}

Place::Place(QJsonValue value, QString pointer, Report &report)
    : m_value(std::move(value))
    , m_pointer(std::move(pointer))
    , m_report(&report)
{}

Place Place::member(const QString &name) const
{
    return {m_value.toObject().value(name), m_pointer + u'/' + escaped(name), *m_report};
}

Place Place::item(qsizetype index) const
{
    return {m_value.toArray().at(index), m_pointer + u'/' + QString::number(index), *m_report};
}

bool Place::require(QJsonValue::Type type) const
{
    if (m_value.type() == type)
        return true;
    refuse(typeText(type));
    return false;
}

Result<QJsonValue> parse(const QByteArray &text)
{
    if (text.size() > kLargestDocument)
        return failure(ErrorCode::CatalogueInvalid,
                       catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "its end: it is larger than 2 MiB")));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error == QJsonParseError::NoError)
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());

    const QByteArray before = text.left(error.offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const QString context =
        catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "line %1, column %2: it is not JSON (%3)"))
            .arg(QString::number(before.count('\n') + 1),
                 QString::number(QString::fromUtf8(before.mid(lineStart)).size() + 1), error.errorString());
    return failure(ErrorCode::CatalogueInvalid, context, error.errorString());
}

bool isHyphenated(const QString &text, bool (*isPart)(QChar))
{
    bool afterPart = false;
    for (const QChar c : text) {
        if (!isPart(c) && !(c == u'-' && afterPart))
            return false;
        afterPart = c != u'-';
    }
    return afterPart;
}

QString readText(const Place &place)
{
    if (!place.require(QJsonValue::String))
        return {};
    if (place.value().toString().trimmed().isEmpty())
        place.refuse(catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must not be empty")));
    return place.value().toString();
}

QString readTextIf(const Place &place, bool (*keepsRule)(const QString &), const QString &reason)
{
    const QString text = readText(place);
    if (place.isClean() && !keepsRule(text))
        place.refuse(reason);
    return text;
}

QString readSlug(const Place &place)
{
    return readTextIf(place, isSlug,
                      catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue",
                                                      "must be an id of small letters, digits and single hyphens")));
}

QString readSymbol(const Place &place)
{
    return readTextIf(
        place, isSymbol,
        catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must be a document symbol such as PC.DEC/1202")));
}

QString readStateCode(const Place &place)
{
    return readTextIf(place, isStateCode,
                      catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must be two capital letters")));
}

int readWhole(const Place &place)
{
    const qint64 number = place.value().toInteger(-1);
    if (!place.value().isDouble() || number != place.value().toInteger(-2) || !std::in_range<int>(number)) {
        place.refuse(typeText(QJsonValue::Double));
        return 0;
    }
    return int(number);
}

bool readBoolean(const Place &place)
{
    return place.require(QJsonValue::Bool) && place.value().toBool();
}

QDate readDate(const Place &place)
{
    return place.require(QJsonValue::String) ? readDateText(place) : QDate();
}

QDate readDateOrNull(const Place &place)
{
    return place.value().isNull() ? QDate() : readDate(place);
}

QMap<QString, QString> readTexts(const Place &place)
{
    QMap<QString, QString> texts;
    if (!place.require(QJsonValue::Object))
        return texts;
    const QJsonObject object = place.value().toObject();
    for (const QString &language : object.keys()) {
        if (!isLanguage(language))
            place.member(language).refuse(catalogueText(
                QT_TRANSLATE_NOOP("tessera::Catalogue", "must be named for a language such as “en” or “pt-BR”")));
        texts.insert(language, readText(place.member(language)));
    }
    if (texts.isEmpty())
        refuseEmpty(place);
    return texts;
}

LocalisedText readLocalised(const Place &place)
{
    QMap<QString, QString> texts = readTexts(place);
    if (place.isClean() && !texts.contains(u"en"_s))
        place.member(u"en"_s).refuse(missingText());
    return LocalisedText(std::move(texts));
}

void readConstant(const Place &place, const QJsonValue &wanted)
{
    if (place.value() != wanted)
        place.refuse(
            catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must be %1")).arg(wanted.toVariant().toString()));
}

QString missingText()
{
    return catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "is missing"));
}

QString unknownText()
{
    return catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "is not a member that is known here"));
}

void refuseEmpty(const Place &list)
{
    list.refuse(catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must not be empty")));
}

void refuseSecondUse(const Place &place, const QString &value)
{
    place.refuse(catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "“%1” is used twice")).arg(value));
}

void refuseUnlisted(const Place &place, const QString &value, const QString &list)
{
    place.refuse(
        catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "“%1” is not listed under %2")).arg(value, list));
}

} // namespace tessera::json
