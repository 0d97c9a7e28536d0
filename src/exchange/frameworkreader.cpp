// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/catalogue.h"
#include "exchange/jsonreader.h"

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

Cadence readCadence(const Place &place)
{
    const std::optional<Cadence> cadence = fromId<Cadence>(place.value().toString());
    if (!cadence)
        place.refuse(
            catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must be the id of a cadence such as “yearly”")));
    return cadence.value_or(Cadence::Continuing);
}

/// A column header has room for so much.
LocalisedText readShortTitle(const Place &place)
{
    constexpr qsizetype kLongest = 24;
    LocalisedText title = readLocalised(place);
    if (title.in(u"en"_s).size() > kLongest)
        place.member(u"en"_s).refuse(
            catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must have at most %1 characters")).arg(kLongest));
    return title;
}

/// The year is said once more in the file, for its readers.
void checkYear(const Place &place, Measure &measure)
{
    if (readWhole(place) != measure.adopted.year())
        place.refuse(catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must be the year of the day of adoption")));
}

void readNumber(const Place &place, Measure &measure)
{
    measure.number = readWhole(place);
    if (place.isClean() && measure.number < 1)
        place.refuse(catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must be 1 or more")));
}

constexpr std::array kDecisionMembers{
    Member<Decision>{"id", Need::Required, into<&Decision::id, readSymbol>},
    Member<Decision>{"date", Need::Required, into<&Decision::date, readDate>},
    Member<Decision>{"title", Need::Required, into<&Decision::title, readLocalised>},
    Member<Decision>{"confidence", Need::Required, into<&Decision::confidence, readText>},
};

constexpr std::array kSetMembers{
    Member<MeasureSet>{"id", Need::Required, into<&MeasureSet::id, readSlug>},
    Member<MeasureSet>{"title", Need::Required, into<&MeasureSet::title, readLocalised>},
    Member<MeasureSet>{"decision", Need::Required, into<&MeasureSet::decision, readSymbol>},
};

constexpr std::array kTagMembers{
    Member<FrameworkTag>{"id", Need::Required, into<&FrameworkTag::id, readSlug>},
    Member<FrameworkTag>{"title", Need::Required, into<&FrameworkTag::title, readLocalised>},
    Member<FrameworkTag>{"note", Need::Optional, into<&FrameworkTag::note, readLocalised>},
};

constexpr std::array kItemMembers{
    Member<RelatedItem>{"id", Need::Required, into<&RelatedItem::id, readSlug>},
    Member<RelatedItem>{"title", Need::Required, into<&RelatedItem::title, readLocalised>},
};

constexpr std::array kRelatedMembers{
    Member<RelatedFramework>{"id", Need::Required, into<&RelatedFramework::id, readSlug>},
    Member<RelatedFramework>{"title", Need::Required, into<&RelatedFramework::title, readLocalised>},
    Member<RelatedFramework>{"items", Need::Required, listInto<&RelatedFramework::items, kItemMembers>},
};

constexpr std::array kMappingMembers{
    Member<Mapping>{"framework", Need::Required, into<&Mapping::framework, readSlug>},
    Member<Mapping>{"item", Need::Required, into<&Mapping::item, readSlug>},
};

constexpr std::array kComponentMembers{
    Member<MeasureComponent>{"id", Need::Required, into<&MeasureComponent::id, readSlug>},
    Member<MeasureComponent>{"title", Need::Required, into<&MeasureComponent::title, readLocalised>},
    Member<MeasureComponent>{"asked", Need::Required, into<&MeasureComponent::asked, readLocalised>},
    Member<MeasureComponent>{"voluntary", Need::Optional, into<&MeasureComponent::isVoluntary, readBoolean>},
};

/// A component is as voluntary as its measure where it does not say.
void readComponents(const Place &place, Measure &measure)
{
    measure.components = readItems(place, [&measure](const Place &item) {
        MeasureComponent component;
        component.isVoluntary = measure.isVoluntary;
        return readObject<MeasureComponent>(item, kComponentMembers, component);
    });
}

void readEvidence(const Place &place, Measure &measure)
{
    measure.evidence = readItems(place, readLocalised);
}

void readTags(const Place &place, Measure &measure)
{
    measure.tags = readItems(place, readSlug);
}

// "adopted" and "voluntary" stand before what is compared with them.
constexpr std::array kMeasureMembers{
    Member<Measure>{"id", Need::Required, into<&Measure::id, readSlug>},
    Member<Measure>{"number", Need::Required, readNumber},
    Member<Measure>{"set", Need::Required, into<&Measure::set, readSlug>},
    Member<Measure>{"title", Need::Required, into<&Measure::title, readLocalised>},
    Member<Measure>{"shortTitle", Need::Required, into<&Measure::shortTitle, readShortTitle>},
    Member<Measure>{"asked", Need::Required, into<&Measure::asked, readLocalised>},
    Member<Measure>{"decision", Need::Required, into<&Measure::decision, readSymbol>},
    Member<Measure>{"adopted", Need::Required, into<&Measure::adopted, readDate>},
    Member<Measure>{"year", Need::Required, checkYear},
    Member<Measure>{"voluntary", Need::Required, into<&Measure::isVoluntary, readBoolean>},
    Member<Measure>{"cadence", Need::Required, into<&Measure::cadence, readCadence>},
    Member<Measure>{"cadenceNote", Need::Optional, into<&Measure::cadenceNote, readLocalised>},
    Member<Measure>{"components", Need::Required, readComponents},
    Member<Measure>{"evidence", Need::Required, readEvidence},
    Member<Measure>{"tags", Need::Required, readTags},
    Member<Measure>{"mappings", Need::Required, listInto<&Measure::mappings, kMappingMembers>},
};

constexpr std::array kFrameworkMembers{
    Member<Framework>{"format", Need::Required, checked<readText>},
    Member<Framework>{"version", Need::Required, checked<readWhole>},
    Member<Framework>{"license", Need::Required, checked<readText>},
    Member<Framework>{"id", Need::Required, into<&Framework::id, readSlug>},
    Member<Framework>{"title", Need::Required, into<&Framework::title, readLocalised>},
    Member<Framework>{"shortTitle", Need::Required, into<&Framework::shortTitle, readLocalised>},
    Member<Framework>{"numberPrefix", Need::Required, into<&Framework::numberPrefix, readLocalised>},
    Member<Framework>{"note", Need::Optional, checked<readLocalised>},
    Member<Framework>{"decisions", Need::Required, listInto<&Framework::decisions, kDecisionMembers>},
    Member<Framework>{"sets", Need::Required, listInto<&Framework::sets, kSetMembers>},
    Member<Framework>{"relatedFrameworks", Need::Required, listInto<&Framework::relatedFrameworks, kRelatedMembers>},
    Member<Framework>{"tags", Need::Required, listInto<&Framework::tags, kTagMembers>},
    Member<Framework>{"measures", Need::Required, listInto<&Framework::measures, kMeasureMembers>},
};

/// The ids of a framework that its other parts refer to.
struct FrameworkIds {
    QSet<QString> decisions;
    QSet<QString> sets;
    QSet<QString> tags;
    QSet<QString> items; ///< "un-norms-2015/a"
};

void requireListed(const Place &place, const QSet<QString> &ids, const QString &id, const QString &list)
{
    if (!ids.contains(id))
        refuseUnlisted(place, id, list);
}

FrameworkIds collectIds(const Place &root, const Framework &framework)
{
    FrameworkIds ids;
    for (const QString &list : {u"decisions"_s, u"sets"_s, u"measures"_s}) {
        if (root.member(list).value().toArray().isEmpty())
            refuseEmpty(root.member(list));
    }
    ids.decisions = distinct(root.member(u"decisions"_s), framework.decisions, &Decision::id, u"id"_s);
    ids.sets = distinct(root.member(u"sets"_s), framework.sets, &MeasureSet::id, u"id"_s);
    ids.tags = distinct(root.member(u"tags"_s), framework.tags, &FrameworkTag::id, u"id"_s);

    const Place related = root.member(u"relatedFrameworks"_s);
    distinct(related, framework.relatedFrameworks, &RelatedFramework::id, u"id"_s);
    for (qsizetype i = 0; i < framework.relatedFrameworks.size(); ++i) {
        const RelatedFramework &other = framework.relatedFrameworks.at(i);
        const Place items = related.item(i).member(u"items"_s);
        if (other.items.isEmpty())
            refuseEmpty(items);
        distinct(items, other.items, &RelatedItem::id, u"id"_s);
        for (const RelatedItem &item : other.items)
            ids.items.insert(other.id + u'/' + item.id);
    }
    return ids;
}

void checkMeasure(const Place &place, const Measure &measure, const FrameworkIds &ids)
{
    requireListed(place.member(u"set"_s), ids.sets, measure.set, u"/sets"_s);
    requireListed(place.member(u"decision"_s), ids.decisions, measure.decision, u"/decisions"_s);
    distinct(place.member(u"components"_s), measure.components, &MeasureComponent::id, u"id"_s);

    QSet<QString> seen;
    for (qsizetype i = 0; i < measure.tags.size(); ++i) {
        const Place tag = place.member(u"tags"_s).item(i);
        requireListed(tag, ids.tags, measure.tags.at(i), u"/tags"_s);
        if (seen.contains(measure.tags.at(i)))
            refuseSecondUse(tag, measure.tags.at(i));
        seen.insert(measure.tags.at(i));
    }
    seen.clear();
    for (qsizetype i = 0; i < measure.mappings.size(); ++i) {
        const Place mapping = place.member(u"mappings"_s).item(i);
        const QString item = measure.mappings.at(i).framework + u'/' + measure.mappings.at(i).item;
        requireListed(mapping, ids.items, item, u"/relatedFrameworks"_s);
        if (seen.contains(item))
            refuseSecondUse(mapping, item);
        seen.insert(item);
    }
}

void checkReferences(const Place &root, const Framework &framework)
{
    const FrameworkIds ids = collectIds(root, framework);
    for (qsizetype i = 0; i < framework.sets.size(); ++i)
        requireListed(root.member(u"sets"_s).item(i).member(u"decision"_s), ids.decisions,
                      framework.sets.at(i).decision, u"/decisions"_s);

    const Place measures = root.member(u"measures"_s);
    distinct(measures, framework.measures, &Measure::id, u"id"_s);
    distinct(measures, framework.measures, &Measure::number, u"number"_s);
    for (qsizetype i = 0; i < framework.measures.size() && root.isClean(); ++i)
        checkMeasure(measures.item(i), framework.measures.at(i), ids);
}

} // namespace

Result<Framework> readFramework(const QByteArray &json)
{
    const Result<QJsonValue> document = parse(json);
    if (!document)
        return tl::unexpected(document.error());

    Report report;
    const Place root(*document, {}, report);
    readConstant(root.member(u"format"_s), u"tessera-framework"_s);
    readConstant(root.member(u"version"_s), 1);
    Framework framework;
    if (report.isClean())
        framework = readObject<Framework>(root, kFrameworkMembers);
    if (report.isClean())
        checkReferences(root, framework);
    if (!report.isClean())
        return failure(ErrorCode::CatalogueInvalid, report.text());

    std::sort(framework.measures.begin(), framework.measures.end(),
              [](const Measure &a, const Measure &b) { return a.number < b.number; });
    return framework;
}

} // namespace tessera
