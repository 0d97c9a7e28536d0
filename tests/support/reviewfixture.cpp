// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reviewfixture.h"

#include <QRandomGenerator>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

struct StateRow {
    const char *code;
    const char *name;
    int joined;
    const char *groups;
};

struct MeasureRow {
    const char *title;
    const char *shortTitle;
    int adopted;
};

// clang-format off
constexpr std::array kStateRows{
    StateRow{"AL", "Albania", 1991, "NATO"},
    StateRow{"AD", "Andorra", 1996, ""},
    StateRow{"AM", "Armenia", 1992, "South_Caucasus"},
    StateRow{"AT", "Austria", 1973, "EU CECSP"},
    StateRow{"AZ", "Azerbaijan", 1992, "South_Caucasus"},
    StateRow{"BY", "Belarus", 1992, ""},
    StateRow{"BE", "Belgium", 1973, "EU NATO"},
    StateRow{"BA", "Bosnia and Herzegovina", 1992, ""},
    StateRow{"BG", "Bulgaria", 1973, "EU NATO"},
    StateRow{"CA", "Canada", 1973, "NATO"},
    StateRow{"HR", "Croatia", 1992, "EU NATO"},
    StateRow{"CY", "Cyprus", 1973, "EU"},
    StateRow{"CZ", "Czechia", 1993, "EU NATO V4 CECSP"},
    StateRow{"DK", "Denmark", 1973, "EU NATO NB8"},
    StateRow{"EE", "Estonia", 1991, "EU NATO NB8"},
    StateRow{"FI", "Finland", 1973, "EU NATO NB8"},
    StateRow{"FR", "France", 1973, "EU NATO"},
    StateRow{"GE", "Georgia", 1992, "South_Caucasus"},
    StateRow{"DE", "Germany", 1973, "EU NATO"},
    StateRow{"GR", "Greece", 1973, "EU NATO"},
    StateRow{"VA", "Holy See", 1973, ""},
    StateRow{"HU", "Hungary", 1973, "EU NATO V4 CECSP"},
    StateRow{"IS", "Iceland", 1973, "NATO NB8"},
    StateRow{"IE", "Ireland", 1973, "EU"},
    StateRow{"IT", "Italy", 1973, "EU NATO"},
    StateRow{"KZ", "Kazakhstan", 1992, "Central_Asia"},
    StateRow{"KG", "Kyrgyzstan", 1992, "Central_Asia"},
    StateRow{"LV", "Latvia", 1991, "EU NATO NB8"},
    StateRow{"LI", "Liechtenstein", 1973, ""},
    StateRow{"LT", "Lithuania", 1991, "EU NATO NB8"},
    StateRow{"LU", "Luxembourg", 1973, "EU NATO"},
    StateRow{"MT", "Malta", 1973, "EU"},
    StateRow{"MD", "Moldova", 1992, ""},
    StateRow{"MC", "Monaco", 1973, ""},
    StateRow{"MN", "Mongolia", 2012, ""},
    StateRow{"ME", "Montenegro", 2006, "NATO"},
    StateRow{"NL", "The Netherlands", 1973, "EU NATO"},
    StateRow{"MK", "North Macedonia", 1995, "NATO"},
    StateRow{"NO", "Norway", 1973, "NATO NB8"},
    StateRow{"PL", "Poland", 1973, "EU NATO V4 CECSP"},
    StateRow{"PT", "Portugal", 1973, "EU NATO"},
    StateRow{"RO", "Romania", 1973, "EU NATO"},
    StateRow{"RU", "Russian Federation", 1973, ""},
    StateRow{"SM", "San Marino", 1973, ""},
    StateRow{"RS", "Serbia", 2000, ""},
    StateRow{"SK", "Slovakia", 1993, "EU NATO V4 CECSP"},
    StateRow{"SI", "Slovenia", 1992, "EU NATO"},
    StateRow{"ES", "Spain", 1973, "EU NATO"},
    StateRow{"SE", "Sweden", 1973, "EU NATO NB8"},
    StateRow{"CH", "Switzerland", 1973, ""},
    StateRow{"TJ", "Tajikistan", 1992, "Central_Asia"},
    StateRow{"TR", "Türkiye", 1973, "NATO"},
    StateRow{"TM", "Turkmenistan", 1992, "Central_Asia"},
    StateRow{"UA", "Ukraine", 1992, ""},
    StateRow{"GB", "United Kingdom", 1973, "EU NATO"},
    StateRow{"US", "United States of America", 1973, "NATO"},
    StateRow{"UZ", "Uzbekistan", 1992, "Central_Asia"},
};

constexpr std::array kMeasureRows{
    MeasureRow{"National views on threats", "Views on threats", 2013},
    MeasureRow{"Co-operation of national bodies", "National bodies", 2013},
    MeasureRow{"Consultations", "Consultations", 2013},
    MeasureRow{"Open, interoperable, secure, reliable Internet", "Open, secure Internet", 2013},
    MeasureRow{"OSCE as platform", "OSCE as platform", 2013},
    MeasureRow{"National legislation", "National legislation", 2013},
    MeasureRow{"National organisation, strategy, policy", "Organisation & strategy", 2013},
    MeasureRow{"Points of contact", "Points of contact", 2013},
    MeasureRow{"Terminology", "Terminology", 2013},
    MeasureRow{"OSCE platforms and Communications Network", "OSCE platforms & network", 2013},
    MeasureRow{"Expert meetings", "Expert meetings", 2013},
    MeasureRow{"Workshops, seminars, round tables", "Workshops & seminars", 2016},
    MeasureRow{"Protected channels", "Protected channels", 2016},
    MeasureRow{"Public-private partnership", "Public-private partners", 2016},
    MeasureRow{"Critical infrastructure", "Critical infrastructure", 2016},
    MeasureRow{"Vulnerability reporting", "Vulnerability reporting", 2016},
};
// clang-format on

constexpr std::array kDone{
    "",
    "The national strategy was shared with participating States; an English summary is attached.",
    "Policy contact: Ministry of Foreign Affairs. Technical contact: national CERT, line tested in June.",
    "Bilateral consultations were held twice, the procedure was exercised with neighbouring States.",
    "A round table with industry and academia took place in the capital; the report was circulated.",
    "A draft act is before parliament.",
    "Experts from the capital took part in all three meetings of the group.",
};

LocalisedText english(const QString &text)
{
    return LocalisedText({{u"en"_s, text}});
}

Framework makeFramework()
{
    Framework framework;
    framework.id = u"osce-cyber-cbm"_s;
    framework.title = english(u"OSCE cyber/ICT confidence-building measures"_s);
    framework.shortTitle = english(u"OSCE cyber/ICT CBMs"_s);
    framework.numberPrefix = english(u"CBM"_s);
    framework.sets = {{u"initial"_s, english(u"Initial set (PC.DEC/1106, 2013)"_s), u"PC.DEC/1106"_s},
                      {u"added-2016"_s, english(u"Added 2016 (PC.DEC/1202)"_s), u"PC.DEC/1202"_s}};
    for (const MeasureRow &row : kMeasureRows) {
        Measure measure;
        measure.number = int(framework.measures.size()) + 1;
        measure.id = u"cbm-"_s + QString::number(measure.number);
        measure.set = row.adopted == 2013 ? u"initial"_s : u"added-2016"_s;
        measure.title = english(QString::fromUtf8(row.title));
        measure.shortTitle = english(QString::fromUtf8(row.shortTitle));
        measure.adopted = QDate(row.adopted, 3, 10);
        framework.measures.append(measure);
    }
    return framework;
}

void makeParticipants(QList<State> &states, QList<Group> &groups)
{
    for (const StateRow &row : kStateRows) {
        State state;
        state.code = QString::fromLatin1(row.code);
        state.name = english(QString::fromUtf8(row.name));
        state.joined = QDate(row.joined, 6, 25);
        states.append(state);
        for (const QString &id : QString::fromLatin1(row.groups).split(u' ', Qt::SkipEmptyParts)) {
            auto group = std::find_if(groups.begin(), groups.end(), [&](const Group &g) { return g.id == id; });
            if (group == groups.end()) {
                const QString title = QString(id).replace(u'_', u' ');
                groups.append({id, english(title), english(title), {}});
                group = groups.end() - 1;
            }
            // Finland and Sweden joined NATO later than the others: groups change with the year.
            const bool isLate = id == "NATO"_L1 && (state.code == "FI"_L1 || state.code == "SE"_L1);
            group->members.append({state.code, isLate ? QDate(2023, 4, 4) : QDate(1990, 1, 1), {}});
        }
    }
}

Status invented(QRandomGenerator &random, int measure, int year)
{
    const int draw = random.bounded(100);
    const int implemented = 20 + (measure == 8 ? 65 : (measure * 7) % 30) + (year - 2020) * 2;
    if (draw < implemented)
        return Status::Implemented;
    const int rest = random.bounded(100);
    if (rest < 25)
        return Status::PartlyImplemented;
    if (rest < 40)
        return Status::InPreparation;
    if (rest < 47)
        return Status::NoActivity;
    if (rest < 52)
        return Status::PrefersNotToSay;
    if (rest < 57)
        return Status::NotApplicable;
    return Status::NoInformation;
}

} // namespace

ReviewFixture::ReviewFixture() : framework(makeFramework())
{
    makeParticipants(m_states, m_groups);
    for (const StateRow &row : kStateRows)
        options.states.append(QString::fromLatin1(row.code));
    options.issuingBody = u"Informal Working Group established by Permanent Council Decision No. 1039"_s;
    options.asOf = QDate(2025, 11, 22);
}

Assessment &ReviewFixture::put(int year, const QString &state, int measure, Status status)
{
    QList<Assessment> &list = year == kYear ? m_now : m_before;
    Assessment assessment;
    assessment.framework = framework.id;
    assessment.year = year;
    assessment.state = state;
    assessment.measure = measure;
    assessment.status = status;
    assessment.sharing = SharingLabel::Green;
    list.append(assessment);
    return list.last();
}

void ReviewFixture::use(const QString &state, int measure, const Evidence &piece)
{
    evidence.insert(piece.id, piece);
    m_uses.append({framework.id, kYear, state, measure, piece.id});
}

void ReviewFixture::fill()
{
    QRandomGenerator random(1039);
    for (const QString &state : options.states) {
        for (const Measure &measure : framework.measures) {
            const Status before = invented(random, measure.number, kYear - 1);
            const Status now = random.bounded(100) < 85 ? before : invented(random, measure.number, kYear + 1);
            put(kYear - 1, state, measure.number, before);
            Assessment &assessment = put(kYear, state, measure.number, now);
            if (now == Status::NoInformation)
                continue;
            assessment.source = Source(1 + random.bounded(4));
            assessment.asOf = QDate(kYear, 1 + random.bounded(11), 1 + random.bounded(28));
            assessment.done = QString::fromLatin1(kDone[std::size_t(random.bounded(int(kDone.size())))]);
            if (now == Status::NotApplicable)
                assessment.reason = u"The State operates no such network."_s;
            if (random.bounded(100) < 20) {
                const QString id = state + QString::number(measure.number);
                Evidence piece;
                piece.id = id;
                piece.title = u"Note verbale 118/2025"_s;
                piece.address = u"https://example.org/"_s + id;
                piece.sharing = SharingLabel::Green;
                use(state, measure.number, piece);
            }
        }
    }
    for (int year = 2013; year <= kYear; ++year)
        trend.append(TrendPoint{year, Rate{40 + (year - 2013) * 32, 620 + (year >= 2016 ? 290 : 0)}});
}

ReviewContent ReviewFixture::content(bool isCompared) const
{
    const Participants participants(m_states, m_groups, {});
    const YearRecords now(framework.id, kYear, m_now, {}, m_uses, {});
    const YearRecords earlier(framework.id, kYear - 1, m_before, {}, {}, {});
    const YearMatrix matrix(framework, participants, now);
    const YearMatrix compared(framework, participants, earlier);
    return makeReviewContent({matrix, isCompared ? &compared : nullptr, evidence, trend}, options);
}

} // namespace tessera
