// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/stateform.h"

#include "domain/daytext.h"
#include "domain/documenttexts.h"
#include "domain/localisedtext.h"
#include "review/recordtools.h"
#include "review/wording.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

// Brackets, since not every font has the sign of a box.
const QString kFormBox = u"[\u00a0\u00a0\u00a0]"_s;
const QString kTickedFormBox = u"[\u00a0x\u00a0]"_s;

/// Empty lines to write on.
QString formLines(int count)
{
    return QString(count, u'\n');
}

/// One State's form; gathers the label of what it takes in.
class FormMaker
{
public:
    FormMaker(const ReviewSources &sources, const QString &state, int year, bool isFilled)
        : m_sources(sources)
        , m_matrix(sources.progress.matrix(year))
        , m_state(state)
        , m_isFilled(isFilled)
        , m_label(isFilled ? sources.progress.sharing : SharingLabel::Clear)
    {}

    [[nodiscard]] QList<Block> blocks();
    [[nodiscard]] SharingLabel label() const { return m_label; }
    [[nodiscard]] int measures() const { return m_measures; }

private:
    [[nodiscard]] QList<Block> measureBlocks(const Measure &measure);
    [[nodiscard]] TableBlock statusTable(const Measure &measure) const;
    [[nodiscard]] TableBlock entryTable(const Measure &measure);
    [[nodiscard]] QString evidenceText(const CellPlace &place);
    [[nodiscard]] CellPlace placeOf(const Measure &measure) const { return {m_state, measure.number}; }

    const ReviewSources &m_sources;
    YearMatrix m_matrix;
    QString m_state;
    bool m_isFilled;
    SharingLabel m_label;
    int m_measures = 0;
};

TableBlock signatureTable()
{
    TableBlock table;
    table.title = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Filled in by"));
    table.columns = {{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Office")), 2},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Name")), 2},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Date")), 1},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Signature")), 2}};
    for (int i = 0; i < 3; ++i)
        table.rows.append(cellsOf({formLines(1), {}, {}, {}}));
    return table;
}

TableBlock FormMaker::statusTable(const Measure &measure) const
{
    const Status recorded = m_matrix.records().status(placeOf(measure));
    TableBlock table;
    table.columns = {//: On a form: make a mark beside one of several
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Tick one")), 1},
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Status")), 7, false, true}};
    for (const auto &status : choices<Status>()) {
        if (status.value == Status::NoInformation)
            continue;
        const bool isTicked = m_isFilled && status.value == recorded;
        DocumentCell name{labelOf(status.value), status.value};
        if (status.value == Status::NotApplicable)
            //: %1 = "Not applicable"
            name.text = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "%1 (please give the reason)")).arg(name.text);
        table.rows.append({{isTicked ? kTickedFormBox : kFormBox}, name});
    }
    return table;
}

/// Titles and addresses of what supports the cell, a line each.
QString FormMaker::evidenceText(const CellPlace &place)
{
    QStringList lines;
    for (const EvidenceUse &use : m_matrix.records().evidenceUses(place)) {
        const auto evidence = m_sources.evidence.constFind(use.evidence);
        if (evidence == m_sources.evidence.constEnd())
            continue;
        m_label = narrower(m_label, evidence->sharing);
        lines.append(evidence->address.isEmpty() ? evidence->title : evidence->title + u", "_s + evidence->address);
    }
    return lines.join(u'\n');
}

TableBlock FormMaker::entryTable(const Measure &measure)
{
    const Assessment recorded = m_isFilled ? m_matrix.records().assessmentOrBlank(placeOf(measure)) : Assessment();
    if (m_isFilled && m_matrix.records().assessment(placeOf(measure)))
        m_label = narrower(m_label, recorded.sharing);
    const QString done = recorded.reason.isEmpty() ? recorded.done : recorded.reason + u'\n' + recorded.done;
    const QString evidence = m_isFilled ? evidenceText(placeOf(measure)) : QString();
    TableBlock table;
    table.columns = {{reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Please write")), 2, false, true},
                     //: On a form: the place to write
                     {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Answer")), 6}};
    table.rows = {
        cellsOf({reviewText(QT_TRANSLATE_NOOP("tessera::Review", "What was done")), done + formLines(3)}),
        cellsOf({reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Documents that show it")), evidence + formLines(2)}),
        cellsOf({reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Whom to ask")), formLines(1)})};
    return table;
}

QList<Block> FormMaker::measureBlocks(const Measure &measure)
{
    QList<Block> blocks{
        HeadingBlock{m_matrix.framework().measureLabel(measure.number) + u" · "_s + measure.title.text(), false, true},
        TextBlock{measure.asked.text()}};
    for (const MeasureComponent &component : measure.components)
        blocks.append(TextBlock{namedText(component.title.text(), component.asked.text()), TextKind::Bullet});
    QStringList evidence;
    for (const LocalisedText &kind : measure.evidence)
        evidence.append(kind.text());
    if (!evidence.isEmpty())
        //: %1 = kinds of document, separated by semicolons
        blocks.append(TextBlock{
            reviewText(QT_TRANSLATE_NOOP("tessera::Review", "What can show it: %1")).arg(evidence.join(u"; "_s)),
            TextKind::Note});
    blocks.append(statusTable(measure));
    blocks.append(entryTable(measure));
    return blocks;
}

QList<Block> FormMaker::blocks()
{
    QList<Block> blocks{TextBlock{voluntaryNote(), TextKind::Lead}};
    //: %1 = day
    blocks.append(TextBlock{
        reviewText(QT_TRANSLATE_NOOP("tessera::Review",
                                     "Please tick one status for each measure and write what was done. What is left "
                                     "blank is taken as no information. The yearly submission is due on %1."))
            .arg(longDate(m_sources.progress.rules.submissionDate(m_matrix.year())))});
    for (const Measure &measure : m_matrix.framework().measures) {
        if (!m_matrix.exists(placeOf(measure)))
            continue;
        blocks += measureBlocks(measure);
        ++m_measures;
    }
    blocks.append(signatureTable());
    return blocks;
}

} // namespace

ReviewDocument stateForm(const ReviewSources &sources, const QString &state, int year, bool isFilled,
                         const QString &language)
{
    const QString written = language.isEmpty() ? usualDocumentLanguage() : language;
    const LanguageScope scope(written);
    const Framework &framework = sources.progress.framework;
    const QString name = sources.progress.participants.nameOf(state);
    FormMaker maker(sources, state, year, isFilled);
    ReviewDocument document;
    //: %1 = name of a State
    document.title = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Form for %1")).arg(name);
    document.body = framework.title.text();
    document.footText = QStringList{framework.shortTitle.text(), document.title, QString::number(year)}.join(u" · "_s);
    document.sections = {{SectionId::States, name, QString::number(year), maker.blocks()}};
    //: On a form; %1 is a count
    document.scope =
        reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Measures: %1")).arg(QString::number(maker.measures()));
    document.voluntaryNote = voluntaryNote();
    document.editionText = isFilled
                               ? reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Filled in with what is recorded"))
                               : reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Blank form"));
    document.options.year = year;
    document.options.states = QStringList{state};
    document.options.asOf = sources.progress.today;
    document.options.language = written;
    document.contentLabel = document.label = maker.label();
    document.labelMeaning = sharingMeaning(document.label);
    document.isDemonstration = isFilled && sources.isDemonstration;
    document.language = written;
    return document;
}

} // namespace tessera
