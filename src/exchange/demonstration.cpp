// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demonstration.h"

#include "domain/cell.h"
#include "exchange/demonstrationtexts.h"
#include "exchange/dice.h"
#include "exchange/importkinds.h"

#include <algorithm>
#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kSeed = 0x7e55e7a2013;
constexpr int kFirstYear = 2013;
constexpr int kLastYear = 2025;
constexpr int kAll = 1000; ///< shares are per mille, in whole numbers, so that every computer counts the same

/// How a measure spreads: the share of States that have implemented it at the end, and how many years it takes.
struct Spread {
    int measure;
    int finalShare;
    int years;
};

constexpr std::array kSpreads{
    Spread{1, 500, 13},  Spread{2, 420, 13},  Spread{3, 300, 13},  Spread{4, 400, 13},
    Spread{5, 570, 12},  Spread{6, 490, 13},  Spread{7, 800, 11},  Spread{8, 935, 8},
    Spread{9, 180, 13},  Spread{10, 350, 13}, Spread{11, 840, 9},  Spread{12, 440, 10},
    Spread{13, 110, 10}, Spread{14, 340, 10}, Spread{15, 300, 10}, Spread{16, 320, 10},
};
constexpr Spread kOtherSpread{0, 400, 12};

// Behind the States that have implemented a measure come those on the way, in bands of this width.
constexpr int kPartlyBand = 90;
constexpr int kPreparationBand = 90;
constexpr int kNoActivityBand = 60;

/// What does not change from year to year in one cell.
struct CellNature {
    CellPlace place;
    int rank = 0; ///< 0 = the first State to implement the measure, kAll = the last
    bool isNotApplicable = false;
    bool isSilent = false; ///< prefers not to say
    int fallsIn = 0;       ///< year in which the status falls, to rise again after it; 0 = never
    int variant = 0;
    QString evidence; ///< id of the document that was given for it
};

const Spread &spreadOf(int measure)
{
    const auto found =
        std::find_if(kSpreads.begin(), kSpreads.end(), [measure](const Spread &s) { return s.measure == measure; });
    return found == kSpreads.end() ? kOtherSpread : *found;
}

/// The share of States that have implemented the measure by that year.
int shareIn(int year, const Measure &measure)
{
    constexpr int kHeadStart = 120;
    const Spread &spread = spreadOf(measure.number);
    const int steps = std::max(1, spread.years - 1);
    const int step = std::clamp(year - std::max(kFirstYear, measure.adopted.year()), 0, steps);
    return spread.finalShare * (kHeadStart + (kAll - kHeadStart) * step / steps) / kAll;
}

Status statusOf(const CellNature &nature, const Measure &measure, int year)
{
    if (nature.isNotApplicable)
        return Status::NotApplicable;
    const int behind = nature.rank - shareIn(year, measure);
    if (behind < 0)
        return nature.fallsIn == year ? Status::PartlyImplemented : Status::Implemented;
    if (nature.isSilent)
        return Status::PrefersNotToSay;
    if (behind < kPartlyBand)
        return Status::PartlyImplemented;
    if (behind < kPartlyBand + kPreparationBand)
        return Status::InPreparation;
    return behind < kPartlyBand + kPreparationBand + kNoActivityBand ? Status::NoActivity : Status::NoInformation;
}

class Demonstration
{
public:
    explicit Demonstration(const Reference &reference) : m_reference(reference), m_dice(kSeed) { makeNatures(); }

    ChangeSet year(int year)
    {
        ChangeSet set;
        //: %1 = year
        set.title = QCoreApplication::translate("tessera::Sample", "Demonstration data for %1").arg(year);
        set.origin = Origin::Sample;
        m_documents = 0;
        for (CellNature &nature : m_natures) {
            if (absence(m_reference.framework, m_reference.participants, nature.place, year) == Absence::None)
                addCell(nature, year, set.changes);
        }
        return set;
    }

private:
    void makeNatures();
    [[nodiscard]] QList<CellNature> naturesOf(const Measure &measure, const QList<std::pair<QString, int>> &eagerness);
    void addCell(CellNature &nature, int year, QList<Change> &changes);
    void addComponents(const Assessment &assessment, const Measure &measure, QList<Change> &changes);
    void addEvidence(CellNature &nature, const Assessment &assessment, QList<Change> &changes);
    [[nodiscard]] QString newEvidence(const Assessment &assessment, QList<Change> &changes);
    [[nodiscard]] Work workIn(int year, Status status);
    [[nodiscard]] Source anySource();
    [[nodiscard]] SharingLabel anySharing();
    [[nodiscard]] QDate dayIn(int year, const Measure &measure);
    [[nodiscard]] Status componentStatus(Status whole, qsizetype index);

    const Reference &m_reference;
    Dice m_dice;
    QList<CellNature> m_natures;
    int m_documents = 0; ///< of the year
};

/// A State that is eager in one measure is so in most.
void Demonstration::makeNatures()
{
    QList<std::pair<QString, int>> eagerness;
    for (const State &state : m_reference.participants.states()) {
        if (state.countsIn(kLastYear))
            eagerness.append({state.code, m_dice.below(kAll)});
    }
    for (const Measure &measure : m_reference.framework.measures)
        m_natures.append(naturesOf(measure, eagerness));
}

QList<CellNature> Demonstration::naturesOf(const Measure &measure, const QList<std::pair<QString, int>> &eagerness)
{
    QList<std::pair<int, QString>> order;
    for (const auto &[state, eager] : eagerness)
        order.append({eager * 6 + m_dice.below(kAll) * 4, state});
    std::sort(order.begin(), order.end(), std::greater<>());

    QList<CellNature> natures;
    for (qsizetype i = 0; i < order.size(); ++i) {
        CellNature nature;
        nature.place = {order.at(i).second, measure.number};
        nature.rank = int(i * kAll / order.size());
        nature.isNotApplicable = !measure.components.isEmpty() ? m_dice.chance(12) : m_dice.chance(6);
        nature.isSilent = m_dice.chance(50);
        nature.fallsIn = m_dice.chance(130) ? kFirstYear + 1 + m_dice.below(kLastYear - kFirstYear) : 0;
        nature.variant = m_dice.below(60);
        natures.append(nature);
    }
    return natures;
}

Work Demonstration::workIn(int year, Status status)
{
    const int roll = m_dice.below(kAll);
    if (status == Status::NoInformation)
        return year == kLastYear && roll < 120 ? Work::InWork : Work::ToDo;
    if (year < kLastYear)
        return roll < 930 ? Work::Confirmed : Work::InWork;
    return roll < 480 ? Work::Confirmed : roll < 720 ? Work::InWork : Work::ToDo;
}

Source Demonstration::anySource()
{
    const int roll = m_dice.below(kAll);
    if (roll < 600)
        return Source::OwnReport;
    if (roll < 750)
        return Source::OsceDocument;
    return roll < 900 ? Source::OpenSource : Source::Judgement;
}

SharingLabel Demonstration::anySharing()
{
    const int roll = m_dice.below(kAll);
    if (roll < 450)
        return SharingLabel::Green;
    return roll < 800 ? SharingLabel::Amber : SharingLabel::AmberStrict;
}

/// A day of that year, before the end of October and after the adoption.
QDate Demonstration::dayIn(int year, const Measure &measure)
{
    const QDate first = std::max(QDate(year, 1, 15), measure.adopted.addDays(1));
    const QDate last = std::max(QDate(year, 10, 31), first.addDays(20));
    return first.addDays(m_dice.below(int(first.daysTo(last)) + 1));
}

void Demonstration::addCell(CellNature &nature, int year, QList<Change> &changes)
{
    const Measure &measure = *m_reference.framework.measure(nature.place.measure);
    Assessment cell;
    cell.framework = m_reference.framework.id;
    cell.year = year;
    cell.state = nature.place.state;
    cell.measure = nature.place.measure;
    cell.status = statusOf(nature, measure, year);
    cell.work = workIn(year, cell.status);
    if (isReported(cell.status)) {
        cell.source = anySource();
        cell.asOf = dayIn(year, measure);
        const int count =
            2 + nature.variant % 9 + (year - kFirstYear) / 2 + (cell.measure == 9 ? 20 + nature.variant : 0);
        cell.done = demonstrationText(cell.measure, cell.status, nature.variant, count);
        cell.sharing = anySharing();
    }
    if (cell.status == Status::NotApplicable)
        cell.reason = demonstrationReason(nature.variant);
    if (isBlank(cell))
        return;
    changes.append(makeChange<Assessment>({}, cell));
    addComponents(cell, measure, changes);
    addEvidence(nature, cell, changes);
}

/// The parts of a measure say together what its status says.
Status Demonstration::componentStatus(Status whole, qsizetype index)
{
    switch (whole) {
    case Status::PartlyImplemented:
        if (index < 2)
            return index == 0 ? Status::Implemented : Status::InPreparation;
        return m_dice.chance(500) ? Status::PartlyImplemented : Status::NoActivity;
    case Status::InPreparation:
        return index == 0 || m_dice.chance(300) ? Status::InPreparation : Status::NoActivity;
    case Status::Implemented:
    case Status::NoActivity:
        return whole;
    case Status::NoInformation:
    case Status::PrefersNotToSay:
    case Status::NotApplicable:
        break;
    }
    return Status::NoInformation;
}

void Demonstration::addComponents(const Assessment &cell, const Measure &measure, QList<Change> &changes)
{
    for (qsizetype i = 0; i < measure.components.size(); ++i) {
        Component component;
        component.framework = cell.framework;
        component.year = cell.year;
        component.state = cell.state;
        component.measure = cell.measure;
        component.component = measure.components.at(i).id;
        component.status = componentStatus(cell.status, i);
        if (!isBlank(component))
            changes.append(makeChange<Component>({}, component));
    }
}

/// About half of what is implemented has a document, which serves until another takes its place.
void Demonstration::addEvidence(CellNature &nature, const Assessment &cell, QList<Change> &changes)
{
    if (cell.status != Status::Implemented)
        return;
    const bool isRenewed = m_dice.chance(nature.evidence.isEmpty() ? 250 : 120);
    if (isRenewed)
        nature.evidence = newEvidence(cell, changes);
    if (nature.evidence.isEmpty())
        return;
    EvidenceUse use;
    use.framework = cell.framework;
    use.year = cell.year;
    use.state = cell.state;
    use.measure = cell.measure;
    use.evidence = nature.evidence;
    changes.append(makeChange<EvidenceUse>({}, use));
}

QString Demonstration::newEvidence(const Assessment &cell, QList<Change> &changes)
{
    const QString number = QString::number(++m_documents);
    const QString year = QString::number(cell.year);
    Evidence evidence;
    evidence.id = tables::idFromContent({u"demonstration"_s, year, number});
    evidence.title = u"Demonstration document %1/%2"_s.arg(number, year);
    evidence.address = u"https://example.org/demonstration/%1/%2"_s.arg(year, number);
    evidence.dated = cell.asOf;
    if (m_dice.chance(150))
        evidence.validUntil = cell.asOf.addYears(3);
    evidence.origin = u"Made up for the demonstration"_s;
    evidence.sharing = cell.sharing;
    changes.append(makeChange<Evidence>({}, evidence));
    return evidence.id;
}

} // namespace

QList<ChangeSet> demonstrationYears(const Reference &reference)
{
    Demonstration demonstration(reference);
    QList<ChangeSet> steps;
    for (int year = kFirstYear; year <= kLastYear; ++year)
        steps.append(demonstration.year(year));
    return steps;
}

} // namespace tessera
