// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documenttexts.h"
#include "review/sections.h"
#include "review/wording.h"

#include <algorithm>
#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNamesOnCover = 8;

struct SectionRow {
    SectionId id;
    const char *title; ///< in the context "tessera::Review"
    QList<Block> (*make)(ReviewView &view);
};

// The method comes last in the making, whatever its place, since it tells what the others left out.
constexpr std::array kSectionRows{
    SectionRow{SectionId::Summary, QT_TRANSLATE_NOOP("tessera::Review", "Summary"), summarySection},
    SectionRow{SectionId::Change, QT_TRANSLATE_NOOP("tessera::Review", "What changed"), changeSection},
    SectionRow{SectionId::Matrix, QT_TRANSLATE_NOOP("tessera::Review", "Matrix"), matrixSection},
    SectionRow{SectionId::Measures, QT_TRANSLATE_NOOP("tessera::Review", "Measures"), measuresSection},
    SectionRow{SectionId::Contacts, QT_TRANSLATE_NOOP("tessera::Review", "Points of contact"), contactsSection},
    SectionRow{SectionId::Meetings, QT_TRANSLATE_NOOP("tessera::Review", "Meetings and attendance"), meetingsSection},
    SectionRow{SectionId::Events, QT_TRANSLATE_NOOP("tessera::Review", "Workshops and other events"), eventsSection},
    SectionRow{SectionId::Platforms, QT_TRANSLATE_NOOP("tessera::Review", "Regional platforms"), platformsSection},
    SectionRow{SectionId::States, QT_TRANSLATE_NOOP("tessera::Review", "States"), statesSection},
    SectionRow{SectionId::Milestones, QT_TRANSLATE_NOOP("tessera::Review", "Milestones"), milestonesSection},
    SectionRow{SectionId::Decisions, QT_TRANSLATE_NOOP("tessera::Review", "Open decisions and follow-ups"),
               decisionsSection},
    SectionRow{SectionId::Directory, QT_TRANSLATE_NOOP("tessera::Review", "Directory of contacts"), directorySection},
    SectionRow{SectionId::Method, QT_TRANSLATE_NOOP("tessera::Review", "Method and sources"), methodSection},
};

/// The choice with everything filled in that was left to the program.
ReviewOptions completed(const ReviewSources &sources, ReviewOptions options)
{
    if (options.states.isEmpty())
        options.states = sources.progress.participants.participatingStates(options.year);
    options.states.removeDuplicates(); // a State counts once, also for what is too few to be told
    options.states = sources.progress.participants.sorted(options.states, StateOrder::Locale);
    if (options.sections.isEmpty())
        options.sections = usualSections(options.edition);
    options.sections.removeIf([&options](const SectionChoice &section) { return !isIn(section.id, options.edition); });
    options.language = programLanguage();
    if (!options.asOf.isValid())
        options.asOf = sources.progress.today;
    return options;
}

QList<DocumentSection> makeSections(ReviewView &view)
{
    const QList<SectionChoice> &chosen = view.options().sections;
    QList<DocumentSection> sections(chosen.size());
    for (const SectionRow &row : kSectionRows) {
        for (qsizetype i = 0; i < chosen.size(); ++i) {
            if (chosen.at(i).id == row.id)
                sections[i] = {row.id, reviewText(row.title), QString::number(view.options().year),
                               blocksOfMarkdown(chosen.at(i).text) + row.make(view)};
        }
    }
    sections.removeIf([](const DocumentSection &section) { return section.blocks.isEmpty(); });
    const bool hasMethod = std::any_of(chosen.begin(), chosen.end(),
                                       [](const SectionChoice &section) { return section.id == SectionId::Method; });
    if (!hasMethod && !view.leftOut().isEmpty())
        sections.append({SectionId::Method, reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Left out")),
                         QString::number(view.options().year), leftOutBlocks(view)});
    return sections;
}

/// The group, or the names of a few States where they are named; empty for all and for many.
QString scopeTitle(const ReviewView &view)
{
    const Participants &participants = view.participants();
    if (const Group *group = participants.group(view.options().scope))
        return group->title.text();
    if (!view.options().scope.isEmpty() || !view.isNamed() || view.states().size() > kMostNamesOnCover)
        return view.options().scope;
    QStringList names;
    for (const QString &state : view.states())
        names.append(participants.nameOf(state));
    return names.join(u", "_s);
}

} // namespace

Result<ReviewDocument> makeReview(const ReviewSources &sources, const ReviewOptions &options)
{
    ReviewSources asOf = sources;
    const LanguageScope language(options.language.isEmpty() ? usualDocumentLanguage() : options.language);
    const ReviewOptions whole = completed(sources, options);
    asOf.progress.today = whole.asOf;       // so that the same records give the same document on another day
    if (whole.edition == Edition::Internal) // where what is left out would follow from a number beside what is named
        asOf.progress.matrix = [matrix = sources.progress.matrix, ceiling = whole.ceiling](int year) {
            return matrix(year).upTo(ceiling);
        };
    ReviewView view(asOf, whole);
    const Framework &framework = view.framework();
    ReviewDocument document;
    //: %1 = title of the framework, such as "OSCE cyber/ICT confidence-building measures"
    document.title =
        reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Annual review of the %1")).arg(framework.title.text());
    //: %1 = short title of the framework, %2 = year
    document.footText = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "%1 · Annual review %2"))
                            .arg(framework.shortTitle.text(), QString::number(whole.year));
    //: On the cover; %1 and %2 are counts
    document.scope = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Participating States: %1 · Measures: %2"))
                         .arg(QString::number(view.states().size()), QString::number(view.measures().size()));
    document.scopeTitle = scopeTitle(view);
    document.voluntaryNote = voluntaryNote();
    document.editionText = labelOf(view.options().edition);
    document.sections = makeSections(view);
    document.options = view.options();
    document.contentLabel = view.label();
    document.label = options.label.value_or(view.label());
    document.labelMeaning = sharingMeaning(document.label);
    document.isDemonstration = sources.isDemonstration;
    document.language = view.options().language;
    document.leftOut = view.leftOut();
    if (narrower(document.label, document.contentLabel) != document.label && options.labelReason.trimmed().isEmpty())
        return failure(ErrorCode::LabelReasonMissing, sharingText(document.contentLabel));
    return document;
}

} // namespace tessera
