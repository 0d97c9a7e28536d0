// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewoptions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kEditions{
    Choice<Edition>{Edition::Internal, "internal", QT_TRANSLATE_NOOP("tessera::Choice", "Internal, States are named")},
    Choice<Edition>{Edition::Circulation, "circulation",
                    QT_TRANSLATE_NOOP("tessera::Choice", "For circulation, no State is named")},
};

constexpr std::array kSections{
    Choice<SectionId>{SectionId::Summary, "summary", QT_TRANSLATE_NOOP("tessera::Choice", "Summary and key figures")},
    Choice<SectionId>{SectionId::Change, "change",
                      QT_TRANSLATE_NOOP("tessera::Choice", "Change since the compared year")},
    Choice<SectionId>{SectionId::Matrix, "matrix", QT_TRANSLATE_NOOP("tessera::Choice", "Matrix")},
    Choice<SectionId>{SectionId::Measures, "measures", QT_TRANSLATE_NOOP("tessera::Choice", "Measures, a page each")},
    Choice<SectionId>{SectionId::Contacts, "contacts", QT_TRANSLATE_NOOP("tessera::Choice", "Points of contact")},
    Choice<SectionId>{SectionId::Meetings, "meetings", QT_TRANSLATE_NOOP("tessera::Choice", "Meetings and attendance")},
    Choice<SectionId>{SectionId::Events, "events", QT_TRANSLATE_NOOP("tessera::Choice", "Workshops and other events")},
    Choice<SectionId>{SectionId::Platforms, "platforms", QT_TRANSLATE_NOOP("tessera::Choice", "Regional platforms")},
    Choice<SectionId>{SectionId::States, "states", QT_TRANSLATE_NOOP("tessera::Choice", "States, a page each")},
    Choice<SectionId>{SectionId::Milestones, "milestones", QT_TRANSLATE_NOOP("tessera::Choice", "Milestones")},
    Choice<SectionId>{SectionId::Decisions, "decisions",
                      QT_TRANSLATE_NOOP("tessera::Choice", "Open decisions and follow-ups")},
    Choice<SectionId>{SectionId::Method, "method",
                      QT_TRANSLATE_NOOP("tessera::Choice", "Method, formulas and sources")},
    Choice<SectionId>{SectionId::Directory, "directory",
                      QT_TRANSLATE_NOOP("tessera::Choice", "Annex: directory of contacts")},
};

QJsonArray sectionsToJson(const QList<SectionChoice> &sections)
{
    QJsonArray array;
    for (const SectionChoice &section : sections)
        array.append(QJsonObject{{u"id"_s, idOf(section.id)}, {u"text"_s, section.text}});
    return array;
}

QList<SectionChoice> sectionsFromJson(const QJsonArray &array)
{
    QList<SectionChoice> sections;
    for (const QJsonValue &value : array) {
        const std::optional<SectionId> id = fromId<SectionId>(value[u"id"].toString());
        const bool isTwice = std::any_of(sections.cbegin(), sections.cend(),
                                         [&id](const SectionChoice &section) { return id == section.id; });
        if (id && !isTwice)
            sections.append({*id, value[u"text"].toString()});
    }
    return sections;
}

QStringList stringsFromJson(const QJsonArray &array)
{
    QStringList strings;
    for (const QJsonValue &value : array)
        strings.append(value.toString());
    return strings;
}

} // namespace

template <>
std::span<const Choice<Edition>> choices<Edition>()
{
    return kEditions;
}

template <>
std::span<const Choice<SectionId>> choices<SectionId>()
{
    return kSections;
}

bool isIn(SectionId section, Edition edition)
{
    return edition == Edition::Internal || (section != SectionId::States && section != SectionId::Directory);
}

QList<SectionChoice> usualSections(Edition edition)
{
    QList<SectionChoice> sections;
    for (const Choice<SectionId> &section : kSections) {
        if (isIn(section.value, edition) && section.value != SectionId::Directory)
            sections.append({section.value, {}});
    }
    return sections;
}

QString optionsToJson(const ReviewOptions &options)
{
    const QJsonObject object{
        {u"edition"_s, idOf(options.edition)},
        {u"year"_s, options.year},
        {u"comparedYear"_s, options.comparedYear},
        {u"states"_s, QJsonArray::fromStringList(options.states)},
        {u"scope"_s, options.scope},
        {u"sections"_s, sectionsToJson(options.sections)},
        {u"ceiling"_s, idOf(options.ceiling)},
        {u"label"_s, options.label ? idOf(*options.label) : QString()},
        {u"labelReason"_s, options.labelReason},
        {u"issuingBody"_s, options.issuingBody},
        {u"logo"_s, QString::fromLatin1(options.logo.toBase64())},
        {u"marking"_s, options.marking},
        {u"asOf"_s, options.asOf.toString(Qt::ISODate)},
        {u"paper"_s, options.paper == QPageSize::Letter ? u"Letter"_s : u"A4"_s},
        {u"language"_s, options.language},
        {u"threshold"_s, options.threshold},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ReviewOptions optionsFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    ReviewOptions options;
    options.edition = fromId<Edition>(object[u"edition"].toString()).value_or(options.edition);
    options.year = object[u"year"].toInt();
    options.comparedYear = object[u"comparedYear"].toInt();
    options.states = stringsFromJson(object[u"states"].toArray());
    options.scope = object[u"scope"].toString();
    options.sections = sectionsFromJson(object[u"sections"].toArray());
    options.ceiling = fromId<SharingLabel>(object[u"ceiling"].toString()).value_or(options.ceiling);
    options.label = fromId<SharingLabel>(object[u"label"].toString());
    options.labelReason = object[u"labelReason"].toString();
    options.issuingBody = object[u"issuingBody"].toString();
    options.logo = QByteArray::fromBase64(object[u"logo"].toString().toLatin1());
    options.marking = object[u"marking"].toString();
    options.asOf = QDate::fromString(object[u"asOf"].toString(), Qt::ISODate);
    options.paper = object[u"paper"].toString() == "Letter"_L1 ? QPageSize::Letter : QPageSize::A4;
    options.language = object[u"language"].toString();
    options.threshold = std::max(1, object[u"threshold"].toInt(options.threshold));
    return options;
}

} // namespace tessera
