// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demonstrationtexts.h"

#include <algorithm>
#include <array>

namespace tessera {

namespace {

struct MeasureTexts {
    int measure;
    std::array<const char *, 3> implemented; // %1 = a small number
    std::array<const char *, 2> partly;
};

constexpr std::array kMeasureTexts{
    MeasureTexts{
        1,
        {"National view of threats shared, %1 pages", "Threat assessment of the year sent with the yearly input",
         "Statement on national and cross-border threats given in the working group"},
        {"Threats described for %1 sectors, others to follow", "Short statement given, full assessment to follow"}},
    MeasureTexts{2,
                 {"Co-operation agreements with response teams of %1 States",
                  "Regular exchange among national bodies, %1 meetings",
                  "Joint alerts issued with neighbouring response teams"},
                 {"Agreements with %1 States, more under way", "Counterpart bodies named, exchange not yet regular"}},
    MeasureTexts{
        3,
        {"Bilateral consultations held with %1 States", "Consultation procedure agreed and used",
         "Procedure for consultations exercised with a neighbouring State"},
        {"Procedure drafted and tried with one State", "First bilateral consultation held, procedure to follow"}},
    MeasureTexts{4,
                 {"Measures for an open and secure Internet described, %1 pages",
                  "Policy paper on the open Internet shared",
                  "Statement on interoperability and reliability sent with the yearly input"},
                 {"Measures described in part", "Paper shared nationally, translation under way"}},
    MeasureTexts{5,
                 {"%1 statements given and a side event supported", "Good practice presented in Vienna",
                  "Contribution to an extra-budgetary project of the Secretariat"},
                 {"%1 statements given", "Took part in a regional training"}},
    MeasureTexts{
        6,
        {"Legislation updated; co-operation channels of %1 bodies described",
         "Act on cyber security in force and shared", "Legal basis for the exchange of urgent information in force"},
        {"Amendment before parliament, first part in force", "Overview of legislation shared, update under way"}},
    MeasureTexts{7,
                 {"National strategy and organisation chart shared", "Strategy shared; action plan with %1 tasks",
                  "Responsibilities of %1 national bodies described"},
                 {"Organisation described, strategy being revised", "Strategy shared, action plan to follow"}},
    MeasureTexts{
        8,
        {"Policy and technical contacts confirmed", "Contacts confirmed for the year; %1 communication checks answered",
         "Contact data and incident-handling bodies up to date"},
        {"Contact nominated, yearly confirmation outstanding", "Policy contact confirmed, technical contact changing"}},
    MeasureTexts{9,
                 {"National list of %1 terms shared", "Glossary of %1 terms shared in two languages",
                  "List of terms updated, now %1 entries"},
                 {"First %1 terms shared", "Glossary exists, explanations being translated"}},
    MeasureTexts{10,
                 {"Communications Network used for %1 messages", "Views exchanged on the OSCE platform",
                  "Test messages answered and platform used for documents"},
                 {"Access to the platform arranged", "Network tested once in the year"}},
    MeasureTexts{11,
                 {"Expert from the capital at %1 meetings",
                  "Delegation and capital took part in the meetings of the group",
                  "Took part in %1 meetings and gave a statement"},
                 {"Delegation attended one meeting", "Took part in writing"}},
    MeasureTexts{12,
                 {"Hosted a regional workshop with %1 participants",
                  "Took part in %1 workshops, one with the private sector",
                  "Round table with academia and industry held"},
                 {"Took part in one workshop", "Workshop prepared, postponed to the next year"}},
    MeasureTexts{13,
                 {"Procedure for requests exercised with %1 officials", "Training on protected channels held",
                  "Template for requests agreed and tried"},
                 {"Template for requests agreed", "Training planned, procedure in force"}},
    MeasureTexts{14,
                 {"Partnership with %1 companies in force", "Sector information-sharing centre at work",
                  "Agreement with operators signed, yearly meeting held"},
                 {"Agreement with %1 operators, framework to follow", "Legal basis in force, first partners invited"}},
    MeasureTexts{15,
                 {"Incident classification in force; %1 categories of infrastructure shared",
                  "Regional exercise on critical infrastructure held", "Good practice exchanged with %1 States"},
                 {"Categories shared, classification in preparation", "Threat information shared in one sector"}},
    MeasureTexts{16,
                 {"Policy on vulnerability disclosure published; %1 reports handled",
                  "Reporting address published and in use", "Remedies shared with other States, %1 advisories"},
                 {"Reporting address published, policy in preparation", "Policy drafted, pilot with %1 authorities"}},
};

constexpr std::array kPreparations{
    "Draft with the ministries concerned for comment",
    "Responsible unit named, plan of work agreed",
    "Drafting has begun, first text expected next year",
    "Preparations under way with the capital",
};

constexpr std::array kReasons{
    "The State has no body of its own for this task; a neighbouring State acts for it.",
    "No national infrastructure of this kind exists.",
    "The matter is handled at another level of government and is not reported here.",
};

template <std::size_t N>
QString pick(const std::array<const char *, N> &texts, int variant)
{
    return QString::fromUtf8(texts.at(std::size_t(variant) % N));
}

} // namespace

QString demonstrationText(int measure, Status status, int variant, int count)
{
    if (status == Status::InPreparation)
        return pick(kPreparations, variant);
    const auto texts = std::find_if(kMeasureTexts.begin(), kMeasureTexts.end(),
                                    [measure](const MeasureTexts &t) { return t.measure == measure; });
    if (texts == kMeasureTexts.end())
        return {};
    QString text;
    if (status == Status::Implemented)
        text = pick(texts->implemented, variant);
    else if (status == Status::PartlyImplemented)
        text = pick(texts->partly, variant);
    return text.replace(QLatin1String("%1"), QString::number(count));
}

QString demonstrationReason(int variant)
{
    return pick(kReasons, variant);
}

} // namespace tessera
