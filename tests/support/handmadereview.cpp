// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/handmadereview.h"

#include <array>

namespace tessera::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMeasures = 16;

constexpr std::array kMeasureTitles{"National views on cyber/ICT threats",
                                    "Co-operation of national bodies",
                                    "Consultations to reduce risks",
                                    "Open, secure and reliable Internet",
                                    "The OSCE as a platform",
                                    "Modern national legislation",
                                    "National organisation and strategy",
                                    "Points of contact",
                                    "National terminology",
                                    "OSCE platforms and networks",
                                    "Expert meetings",
                                    "Workshops and seminars",
                                    "Protected channels",
                                    "Public-private partnerships",
                                    "Critical infrastructure",
                                    "Reporting of vulnerabilities"};

/// Of very unequal lengths.
QString stateName(int state)
{
    static const QStringList names{u"Austria"_s,      u"Bosnia and Herzegovina"_s,
                                   u"Magyarország"_s, u"Liechtenstein"_s,
                                   u"Türkiye"_s,      u"Die ehemalige jugoslawische Republik Beispielland"_s};
    return names.at(state % names.size()) + (state < names.size() ? QString() : u" %1"_s.arg(state + 1));
}

Status statusOf(int state, int measure)
{
    return Status((state * 7 + measure * measure * 3 + state * measure) % 7);
}

Tally tallyOf(int measure, int states)
{
    Tally tally;
    for (int state = 0; state < states; ++state)
        tally.add(statusOf(state, measure));
    return tally;
}

DocumentSection summaryOf(int states)
{
    FiguresBlock figures;
    for (int i = 0; i < 7; ++i) {
        figures.figures.append(KeyFigure{i == 4
                                             ? u"Durchschnittliche Umsetzungsquote der vertrauensbildenden Maßnahmen"_s
                                             : u"Points of contact confirmed"_s,
                                         u"%1.%2 %"_s.arg(41 + i).arg(i), u"411 of 912"_s, u"+3.2 points since 2024"_s,
                                         u"Implemented cells over existing cells that are applicable"_s});
    }
    BarsBlock bars{u"Implementation by measure"_s, {u"Implemented"_s, u"Points since 2024"_s, {}}};
    for (int measure = 0; measure < kMeasures; ++measure)
        bars.list.bars.append({QString::number(measure + 1), QString::fromUtf8(kMeasureTitles[std::size_t(measure)]),
                               tallyOf(measure, states), u"+%1.0"_s.arg(measure)});
    ChartBlock chart;
    QList<TrendPoint> trend;
    for (int year = 2014; year <= 2025; ++year)
        trend.append(TrendPoint{year, {(year - 2010) * 28, 912}});
    chart.chart = rateTrend(u"All measures"_s, trend);
    chart.chart.title = u"Average implementation by year"_s;
    chart.chart.description = u"From 12.3 % in 2014 to 46.1 % in 2025."_s;
    const TextBlock lead{
        u"On average 45.1 % of the applicable measures were implemented, 3.2 points more than in 2024."_s,
        TextKind::Lead};
    const TextBlock body{
        u"The group met three times, with a mean attendance of 44 States. This is strong and this slanted."_s,
        TextKind::Body,
        {{64, 14, true, false}, {88, 7, false, true}}};
    return {SectionId::Summary, u"Summary"_s, u"2025"_s, {lead, body, figures, bars, chart}};
}

DocumentSection matrixOf(int states)
{
    MatrixBlock matrix;
    matrix.id = u"matrix"_s;
    for (int measure = 0; measure < kMeasures; ++measure) {
        matrix.measures.append(measure + 1);
        matrix.measureTitles.append(QString::fromUtf8(kMeasureTitles[std::size_t(measure)]));
        matrix.rates.append(tallyOf(measure, states).implementationRate());
    }
    for (int state = 0; state < states; ++state) {
        MatrixRow row{u"S%1"_s.arg(state), stateName(state), {}, {}, {}};
        Tally tally;
        for (int measure = 0; measure < kMeasures; ++measure) {
            const bool isLeftOut = (state * 16 + measure) % 97 == 5;
            row.isLeftOut.append(isLeftOut);
            row.cells.append((state == 3 && measure > 11) ? std::nullopt : std::optional(statusOf(state, measure)));
            tally.add(statusOf(state, measure));
        }
        row.rate = tally.implementationRate();
        matrix.rows.append(row);
    }
    return {SectionId::Matrix, u"Matrix"_s, u"2025"_s, {matrix}};
}

DocumentSection statesOf(int states)
{
    DocumentSection section{SectionId::States, u"States"_s, u"2025"_s, {}};
    for (int state = 0; state < states; ++state) {
        section.blocks.append(HeadingBlock{stateName(state), true, true});
        section.blocks.append(TextBlock{u"Implemented: %1 of 16 (43.8 %) · in 2024: 6 of 16"_s.arg(state % 16)});
        TableBlock table{u"states"_s,
                         {},
                         {{u"CBM"_s, 0.5, true, false},
                          {u"Measure"_s, 2.2, false, true},
                          {u"Status 2025"_s, 1.6},
                          {u"2024"_s, 1.6},
                          {u"What was done"_s, 2.4},
                          {u"Source and evidence"_s, 2.4}},
                         {}};
        for (int measure = 0; measure < kMeasures; ++measure) {
            table.rows.append({{QString::number(measure + 1)},
                               {QString::fromUtf8(kMeasureTitles[std::size_t(measure)])},
                               {{}, statusOf(state, measure)},
                               {{}, statusOf(state + 1, measure), true},
                               {measure % 3 == 0 ? QString() : u"Strategy shared with participating States."_s},
                               {measure % 3 == 0 ? QString()
                                                 : u"Own report · as of 25 March 2025\nDemonstration document 2/2023 – "
                                                   "https://example.org/demonstration/2023/%1"_s.arg(measure),
                                {},
                                true}});
        }
        table.note = u"Blank: no information."_s;
        section.blocks.append(table);
    }
    return section;
}

DocumentSection measuresOf(int states)
{
    DocumentSection section{SectionId::Measures, u"Measures"_s, u"2025"_s, {}};
    for (int measure = 0; measure < kMeasures; ++measure) {
        section.blocks.append(HeadingBlock{
            u"%1 %2"_s.arg(measure + 1).arg(QString::fromUtf8(kMeasureTitles[std::size_t(measure)])), true, true});
        section.blocks.append(
            TextBlock{u"Participating States are asked to share their national views. "_s.repeated(3)});
        section.blocks.append(HeadingBlock{u"Good practice"_s});
        for (int i = 0; i < 3; ++i)
            section.blocks.append(
                TextBlock{u"A State shared how its bodies work together, and what it learned. "_s.repeated(i + 1),
                          TextKind::Bullet});
        section.blocks.append(
            BarsBlock{u"By group"_s,
                      {u"Implemented"_s,
                       {},
                       {{u"1"_s, u"Visegrád Group"_s, tallyOf(measure, states), {}},
                        {u"2"_s, u"Central European Cyber Security Platform"_s, tallyOf(measure + 1, states), {}}}}});
    }
    return section;
}

DocumentSection milestonesOf()
{
    TimelineBlock timeline{u"milestones"_s, {}};
    for (int i = 0; i < 30; ++i) {
        timeline.entries.append({QDate(2025, 1 + i % 12, 3), u"%1 November 2025"_s.arg(i + 1),
                                 u"Meeting of the group"_s, i % 4 == 0 ? manyWords(40) : QString()});
    }
    return {SectionId::Milestones, u"Milestones"_s, u"2025"_s, {timeline}};
}

} // namespace

QString manyWords(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(u"word%1"_s.arg(i));
    return words.join(u' ');
}

TableBlock plainTable(int rows, int wordsInRow)
{
    TableBlock table{
        u"plain"_s, u"A table"_s, {{u"Name"_s, 1, false, true}, {u"Text"_s, 3}, {u"Count"_s, 0.5, true}}, {}};
    for (int row = 0; row < rows; ++row)
        table.rows.append({{u"Row%1"_s.arg(row)}, {manyWords(wordsInRow)}, {QString::number(row)}});
    return table;
}

ReviewDocument reviewOf(const QList<Block> &blocks)
{
    ReviewDocument document;
    document.title = u"Annual review of the OSCE cyber/ICT confidence-building measures"_s;
    document.footText = u"OSCE cyber/ICT CBMs · Annual review 2025"_s;
    document.body = u"Informal Working Group established by Permanent Council Decision No. 1039"_s;
    document.scope = u"57 participating States, 16 measures"_s;
    document.voluntaryNote =
        u"The measures are voluntary; absence of information does not mean absence of implementation."_s;
    document.editionText = u"Internal edition, States are named"_s;
    document.options.year = 2025;
    document.options.comparedYear = 2024;
    document.options.asOf = QDate(2025, 11, 22);
    document.options.issuingBody = u"Chair of the Informal Working Group"_s;
    document.label = SharingLabel::AmberStrict;
    document.labelMeaning = u"Recipients may share it within their own organisation, as needed."_s;
    document.language = u"en"_s;
    document.sections = {{SectionId::Summary, u"Summary"_s, u"2025"_s, blocks}};
    return document;
}

ReviewDocument handmadeReview(int states)
{
    ReviewDocument document = reviewOf({});
    document.sections = {summaryOf(states), matrixOf(states), measuresOf(states), statesOf(states), milestonesOf()};
    document.isDemonstration = true;
    document.options.marking = u"VYHRAZENÉ"_s;
    return document;
}

} // namespace tessera::test
