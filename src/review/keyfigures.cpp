// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/keyfigures.h"

#include "review/wording.h"

#include <QLocale>

#include <cmath>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// The catalogue's id of the measure that asks for points of contact.
constexpr auto kContactMeasure = "cbm-8"_L1;

bool isPartly(Status status)
{
    return status == Status::Implemented || status == Status::PartlyImplemented;
}

/// The shares of one year that the figures print.
class YearFigures
{
public:
    YearFigures(const YearMatrix &matrix, const QStringList &states, const QList<int> &measures)
        : m_matrix(matrix)
        , m_states(states)
        , m_measures(measures)
        , m_tally(matrix.tally(states, measures))
    {}

    [[nodiscard]] const Tally &tally() const { return m_tally; }
    [[nodiscard]] Rate implemented() const { return m_tally.implementationRate(); }
    [[nodiscard]] Rate implementedOrPartly() const
    {
        return {m_tally.count(Status::Implemented) + m_tally.count(Status::PartlyImplemented), m_tally.applicable()};
    }
    [[nodiscard]] Rate cellsReported() const
    {
        return {int(m_matrix.cells(m_states, m_measures, isReported).size()), m_tally.cells()};
    }
    [[nodiscard]] Rate statesReporting() const { return statesWith(m_measures, isReported); }
    [[nodiscard]] Rate statesWith(const QList<int> &measures, bool (*condition)(Status)) const
    {
        Rate rate;
        for (const QString &state : m_states) {
            if (m_matrix.cells({state}, measures).isEmpty())
                continue;
            ++rate.of;
            if (!m_matrix.cells({state}, measures, condition).isEmpty())
                ++rate.part;
        }
        return rate;
    }
    [[nodiscard]] Rate ofMeasure(int measure) const
    {
        return m_matrix.tallyOfMeasure(measure, m_states).implementationRate();
    }

private:
    const YearMatrix &m_matrix;
    const QStringList &m_states;
    const QList<int> &m_measures;
    Tally m_tally;
};

QString pointsSentence(const Rate &before, const Rate &now, int year)
{
    const QString points = pointsText(before, now);
    if (points.isEmpty())
        return {};
    //: %1 = difference with sign, such as +3.2; %2 = year
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "%1 points since %2")).arg(points, QString::number(year));
}

QString countSentence(const Rate &before, const Rate &now, int year)
{
    //: %1 = a count out of a total, such as "52 of 57"; %2 = year
    return before.of == 0 || now.of == 0 ? QString()
                                         : reviewText(QT_TRANSLATE_NOOP("tessera::Review", "%1 in %2"))
                                               .arg(before.countText(), QString::number(year));
}

/// The measure with the highest rate; the lower number where several have it. Null without cells.
const Measure *widestMeasure(const YearMatrix &matrix, const YearFigures &figures, const QList<int> &measures)
{
    const Measure *widest = nullptr;
    double highest = -1;
    for (const int number : measures) {
        const Rate rate = figures.ofMeasure(number);
        if (rate.of > 0 && rate.percent() > highest) {
            highest = rate.percent();
            widest = matrix.framework().measure(number);
        }
    }
    return widest;
}

const Measure *contactMeasure(const Framework &framework, const QList<int> &measures)
{
    for (const int number : measures) {
        if (const Measure *measure = framework.measure(number); measure && measure->id == kContactMeasure)
            return measure;
    }
    return nullptr;
}

KeyFigure averageFigure(const YearFigures &now, const YearFigures *before, int comparedYear)
{
    return {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Average implementation")), now.implemented().percentText(),
            now.implemented().countText(),
            before ? pointsSentence(before->implemented(), now.implemented(), comparedYear) : QString(),
            implementationFormula(now.tally())};
}

KeyFigure partlyFigure(const YearFigures &now, const YearFigures *before, int comparedYear)
{
    return {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Implemented or partly implemented")),
            now.implementedOrPartly().percentText(), now.implementedOrPartly().countText(),
            before ? pointsSentence(before->implementedOrPartly(), now.implementedOrPartly(), comparedYear) : QString(),
            reviewText(QT_TRANSLATE_NOOP("tessera::Review",
                                         "(Implemented + partly implemented) / (existing cells − not applicable)"))};
}

KeyFigure statesFigure(const YearFigures &now, const YearFigures *before, int comparedYear)
{
    return {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "States with information")),
            now.statesReporting().countText(), now.statesReporting().percentText(),
            before ? countSentence(before->statesReporting(), now.statesReporting(), comparedYear) : QString(),
            reviewText(QT_TRANSLATE_NOOP("tessera::Review",
                                         "States with information on at least one measure / participating States"))};
}

KeyFigure cellsFigure(const YearFigures &now, const YearFigures *before, int comparedYear)
{
    return {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Cells with information")),
            now.cellsReported().percentText(), now.cellsReported().countText(),
            before ? pointsSentence(before->cellsReported(), now.cellsReported(), comparedYear) : QString(),
            reviewText(QT_TRANSLATE_NOOP(
                "tessera::Review", "Cells other than “no information” and “prefers not to say” / existing cells"))};
}

KeyFigure contactFigure(const Framework &framework, const Measure &measure, const YearFigures &now,
                        const YearFigures *before, int comparedYear)
{
    const Rate rate = now.statesWith({measure.number}, isPartly);
    return {measure.shortTitle.text(), rate.countText(), rate.percentText(),
            before ? countSentence(before->statesWith({measure.number}, isPartly), rate, comparedYear) : QString(),
            //: %1 = measure such as "CBM 8"
            reviewText(QT_TRANSLATE_NOOP("tessera::Review",
                                         "States that implement %1, wholly or partly / participating States"))
                .arg(framework.measureLabel(measure.number))};
}

KeyFigure widestFigure(const Framework &framework, const Measure &measure, const YearFigures &now,
                       const YearFigures *before, int comparedYear)
{
    const Rate rate = now.ofMeasure(measure.number);
    return {reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Most widely implemented measure")),
            framework.measureLabel(measure.number), rate.percentText(),
            before ? pointsSentence(before->ofMeasure(measure.number), rate, comparedYear) : QString(),
            //: %1 = title of a measure
            reviewText(QT_TRANSLATE_NOOP("tessera::Review", "%1: the highest implementation rate of one measure"))
                .arg(measure.title.text())};
}

} // namespace

QList<KeyFigure> keyFigures(const ReviewSource &source, const QStringList &states, const QList<int> &measures)
{
    const Framework &framework = source.matrix.framework();
    const YearFigures now(source.matrix, states, measures);
    std::optional<YearFigures> earlier;
    if (source.compared)
        earlier.emplace(*source.compared, states, measures);
    const YearFigures *before = earlier ? &*earlier : nullptr;
    const int comparedYear = source.compared ? source.compared->year() : 0;

    QList<KeyFigure> figures{averageFigure(now, before, comparedYear), partlyFigure(now, before, comparedYear),
                             statesFigure(now, before, comparedYear), cellsFigure(now, before, comparedYear)};
    if (const Measure *contact = contactMeasure(framework, measures))
        figures.append(contactFigure(framework, *contact, now, before, comparedYear));
    if (const Measure *widest = widestMeasure(source.matrix, now, measures))
        figures.append(widestFigure(framework, *widest, now, before, comparedYear));
    return figures;
}

QString reviewSummary(const ReviewSource &source, const QStringList &states, const QList<int> &measures)
{
    const YearFigures now(source.matrix, states, measures);
    const QString year = QString::number(source.matrix.year());
    if (now.tally().cells() == 0)
        return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "No measure existed in %1.")).arg(year);
    //: %1 = year, %2 = percentage, %3 = a count out of a total
    QString text =
        reviewText(QT_TRANSLATE_NOOP(
                       "tessera::Review",
                       "In %1, on average %2 of the applicable measures are implemented. Information on at least one "
                       "measure is at hand for %3 participating States."))
            .arg(year, now.implemented().percentText(), now.statesReporting().countText());
    if (source.compared) {
        const YearFigures before(*source.compared, states, measures);
        const QString points = pointsText(before.implemented(), now.implemented());
        if (!points.isEmpty()) {
            //: %1 = year, %2 = difference with sign, such as +3.2
            text += u' '
                    + reviewText(QT_TRANSLATE_NOOP("tessera::Review",
                                                   "Since %1 the average has changed by %2 percentage points."))
                          .arg(QString::number(source.compared->year()), points);
        }
    }
    if (const Measure *widest = widestMeasure(source.matrix, now, measures)) {
        //: %1 = measure such as "CBM 8", %2 = its title, %3 = percentage
        text +=
            u' '
            + reviewText(QT_TRANSLATE_NOOP("tessera::Review", "The most widely implemented measure is %1 (%2), at %3."))
                  .arg(source.matrix.framework().measureLabel(widest->number), widest->title.text(),
                       now.ofMeasure(widest->number).percentText());
    }
    return text;
}

QString pointsText(const Rate &before, const Rate &now)
{
    if (before.of <= 0 || now.of <= 0)
        return {};
    const double tenths = std::round((now.percent() - before.percent()) * 10);
    const QString number = QLocale().toString(std::abs(tenths) / 10, 'f', 1);
    if (tenths == 0)
        return number;
    return (tenths > 0 ? u'+' : QChar(0x2212)) + number;
}

} // namespace tessera
