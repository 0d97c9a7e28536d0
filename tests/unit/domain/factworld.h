// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bookfixtures.h"
#include "domain/facts.h"
#include "domain/oscemeasures.h"

namespace tessera::fixtures {

/// Sources of facts that are put together before a question is asked. About 2025 until told otherwise.
struct FactWorld {
    Participants participants = fixtures::participants();
    QList<Contact> contacts;
    QList<Confirmation> events;
    QList<CommsCheck> checks;
    QList<CommsReply> replies;
    MeetingBook::Content meetings;
    QHash<QString, Evidence> evidence;
    QList<EvidenceUse> uses;
    QList<Assessment> assessments;
    QList<Component> components;
    QList<Submission> submissions;
    Rules rules;
    QString framework = osce::kFramework;
    int year = 2025;
    QDate today{2025, 11, 20};
    QString homeState;

    template <typename Question>
    auto ask(const Question &question) const
    {
        const ContactBook contactBook(contacts, events, checks, replies, {});
        const MeetingBook meetingBook(participants, meetings);
        const YearRecords records(framework, year, assessments, components, uses, submissions);
        return question(
            FactSources{participants, contactBook, meetingBook, evidence, records, rules, today, homeState});
    }

    /// Finland shows this piece for a measure.
    void use(const Evidence &piece, int measure)
    {
        evidence.insert(piece.id, piece);
        uses.append({framework, year, u"FI"_s, measure, piece.id});
    }

    void record(const QString &code, int measure, Status status)
    {
        assessments.append(assessment(code, measure, year, status));
        assessments.last().framework = framework;
    }
};

inline Evidence piece(const QString &id, QDate dated, QDate validUntil)
{
    Evidence result;
    result.id = id;
    result.title = u"Strategy 2020"_s;
    result.dated = dated;
    result.validUntil = validUntil;
    return result;
}

} // namespace tessera::fixtures
