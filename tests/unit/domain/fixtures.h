// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/framework.h"
#include "domain/participants.h"
#include "domain/records.h"

/// A framework of three measures and a handful of States, each of which is a case of its own.
namespace tessera::fixtures {

using namespace Qt::StringLiterals;

inline LocalisedText english(const QString &text)
{
    return LocalisedText({{u"en"_s, text}});
}

inline Measure measure(int number, QDate adopted, const QStringList &components = {})
{
    Measure result;
    result.number = number;
    result.id = u"cbm-%1"_s.arg(number);
    result.adopted = adopted;
    result.decision = adopted.year() < 2016 ? u"PC.DEC/1106"_s : u"PC.DEC/1202"_s;
    for (const QString &component : components)
        result.components.append({component, english(component), {}, true});
    return result;
}

inline Framework framework()
{
    Framework result;
    result.id = u"test"_s;
    result.numberPrefix = english(u"CBM"_s);
    result.measures = {measure(1, {2013, 12, 3}), measure(8, {2013, 12, 3}, {u"nominated"_s, u"current"_s}),
                       measure(12, {2016, 3, 10})};
    return result;
}

inline State state(const QString &code, QDate joined, const QMap<QString, QString> &names,
                   const QMap<QString, QString> &sortKeys = {})
{
    return {code, StateKind::ParticipatingState, joined, {}, LocalisedText(names), sortKeys};
}

inline Participants participants()
{
    QList<State> states{
        state(u"FI"_s, {1973, 6, 25}, {{u"en"_s, u"Finland"_s}, {u"fr"_s, u"Finlande"_s}, {u"hu"_s, u"Finnország"_s}}),
        state(u"GB"_s, {1973, 6, 25}, {{u"en"_s, u"United Kingdom"_s}, {u"fr"_s, u"Royaume-Uni"_s}}),
        state(u"MN"_s, {2014, 11, 21}, {{u"en"_s, u"Mongolia"_s}, {u"fr"_s, u"Mongolie"_s}}),
        state(u"NL"_s, {1973, 6, 25}, {{u"en"_s, u"The Netherlands"_s}, {u"fr"_s, u"Pays-Bas"_s}},
              {{u"en"_s, u"Netherlands"_s}}),
        state(u"PL"_s, {1973, 6, 25}, {{u"en"_s, u"Poland"_s}, {u"fr"_s, u"Pologne"_s}, {u"cs"_s, u"Polsko"_s}}),
        state(u"TR"_s, {1973, 6, 25}, {{u"en"_s, u"Türkiye"_s}, {u"fr"_s, u"Türkiye"_s}, {u"cs"_s, u"Turecko"_s}}),
        state(u"US"_s, {1973, 6, 25}, {{u"en"_s, u"United States of America"_s}, {u"fr"_s, u"États-Unis d'Amérique"_s}},
              {{u"fr"_s, u"Amérique (États-Unis d')"_s}}),
        state(u"BY"_s, {1992, 1, 30}, {{u"en"_s, u"Belarus"_s}, {u"fr"_s, u"Bélarus"_s}, {u"pl"_s, u"Białoruś"_s}}),
        state(u"CS"_s, {1973, 6, 25}, {{u"en"_s, u"Former State"_s}}),
        {u"JP"_s, StateKind::AsianPartner, {}, {}, english(u"Japan"_s), {}},
    };
    states[8].left = QDate(2015, 12, 31);
    const Group nato{u"NATO"_s,
                     english(u"NATO"_s),
                     english(u"NATO"_s),
                     {{u"GB"_s, {1949, 4, 4}, {}}, {u"FI"_s, {2023, 4, 4}, {}}, {u"NL"_s, {}, {}}}};
    const Group eu{u"EU"_s,
                   english(u"EU"_s),
                   english(u"EU"_s),
                   {{u"GB"_s, {1973, 1, 1}, {2020, 1, 31}}, {u"FI"_s, {1995, 1, 1}, {}}}};
    const Forum iwg{u"iwg"_s,
                    english(u"IWG"_s),
                    english(u"IWG"_s),
                    kAllParticipatingStates,
                    {},
                    {{{2023, 1, 1}, {2024, 12, 31}, u"NL"_s, {}, u"seen"_s},
                     {{2025, 1, 1}, {2025, 5, 19}, {}, {}, u"vacant"_s},
                     {{2025, 5, 20}, {}, u"PL"_s, {}, u"seen"_s}}};
    return {states, {nato, eu}, {iwg}};
}

inline Assessment assessment(const QString &code, int measureNumber, int year, Status status)
{
    Assessment result;
    result.framework = u"test"_s;
    result.year = year;
    result.state = code;
    result.measure = measureNumber;
    result.status = status;
    return result;
}

inline Component component(const QString &code, int measureNumber, int year, const QString &id, Status status)
{
    return {u"test"_s, year, code, measureNumber, id, status};
}

inline Submission submission(const QString &code, int year, Stage stage)
{
    return {u"test"_s, year, code, stage, {}, {}};
}

} // namespace tessera::fixtures
