// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/adopterparts.h"

#include "domain/adoptions.h"
#include "domain/daytext.h"
#include "review/sectionparts.h"
#include "review/wording.h"

#include <QHash>
#include <QSet>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// Such as "CBM 3 · Consultations (since 1 March 2019)".
QString adoptedMeasure(const ReviewView &view, const Adoption &adoption)
{
    const QString name = measureName(view, adoption.measure);
    if (!adoption.from.isValid())
        return name;
    //: %1 = measure, %2 = day
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "%1 (since %2)")).arg(name, longDate(adoption.from));
}

int countOfStates(const QList<Adoption> &adoptions)
{
    QSet<QString> states;
    for (const Adoption &adoption : adoptions)
        states.insert(adoption.state);
    return int(states.size());
}

/// "since 1 March 2019; until 31 December 2025; seen in a source of 2019"
QString remarkOn(const Adoption &adoption)
{
    QStringList parts;
    if (adoption.from.isValid())
        //: Of a State that leads the work on a measure: %1 = day
        parts.append(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "since %1")).arg(longDate(adoption.from)));
    else
        //: Of a State that leads the work on a measure
        parts.append(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "since when is not known")));
    if (adoption.to.isValid())
        //: Of a State that leads the work on a measure: %1 = day
        parts.append(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "until %1")).arg(longDate(adoption.to)));
    if (!adoption.origin.isEmpty())
        parts.append(adoption.origin);
    return parts.join(u"; "_s);
}

/// "Spain, France (since when is not known; seen in a source of 2019); Italy (since 1 March 2021)": those of whom the same is
/// known stand together.
QString namesOf(const ReviewView &view, const QList<Adoption> &adopters)
{
    QStringList remarks;
    QHash<QString, QStringList> names;
    for (const Adoption &adopter : adopters) {
        const QString remark = remarkOn(adopter);
        if (!names.contains(remark))
            remarks.append(remark);
        names[remark].append(view.participants().nameOf(adopter.state));
    }
    QStringList texts;
    for (const QString &remark : remarks)
        texts.append(names.value(remark).join(u", "_s) + u" ("_s + remark + u')');
    return texts.join(u"; "_s);
}

} // namespace

QList<Adoption> adoptersOf(const ReviewView &view, int measure)
{
    QList<Adoption> adopters = adoptionsIn(view.sources().adoptions, measure, view.options().year);
    adopters.removeIf([&view](const Adoption &adoption) {
        return !view.states().contains(adoption.state) || (adoption.from.isValid() && adoption.from > view.day());
    });
    return adopters;
}

QString adoptersText(const ReviewView &view, const QList<Adoption> &adopters)
{
    if (adopters.isEmpty())
        return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "No adopters are recorded."));
    const QString who =
        view.isNamed() ? namesOf(view, adopters) : view.countText(countOfStates(adopters), int(view.states().size()));
    //: %1 = year, %2 = names of States, or a count of States such as "fewer than 3"
    return reviewText(
               QT_TRANSLATE_NOOP("tessera::Review", "States that led the work on the measure in %1, as adopters: %2."))
        .arg(QString::number(view.options().year), who);
}

QString sinceText(const Adoption &adoption)
{
    //: Since when a State leads the work on a measure
    return adoption.from.isValid() ? longDate(adoption.from)
                                   : reviewText(QT_TRANSLATE_NOOP("tessera::Review", "not known"));
}

QString untilText(const Adoption &adoption)
{
    //: Until when a State leads the work on a measure: no last day is recorded
    return adoption.to.isValid() ? longDate(adoption.to) : reviewText(QT_TRANSLATE_NOOP("tessera::Review", "open"));
}

QString adoptedText(const ReviewView &view, const QString &state)
{
    QStringList measures;
    for (const int measure : view.measures()) {
        for (const Adoption &adoption : adoptersOf(view, measure)) {
            if (adoption.state == state)
                measures.append(adoptedMeasure(view, adoption));
        }
    }
    if (measures.isEmpty())
        return {};
    //: %1 = year, %2 = measures on which a State leads the work
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Adopter in %1 of: %2"))
        .arg(QString::number(view.options().year), measures.join(u"; "_s));
}

} // namespace tessera
