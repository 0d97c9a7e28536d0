// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidencevalidity.h"

#include "domain/daytext.h"
#include "domain/oscemeasures.h"

#include <array>

namespace tessera {

namespace {

/// Whole sentences for each subject; %1 = name, %2 = day.
struct ValidityRow {
    EvidenceSubject subject;
    const char *ended;
    const char *ends;
    const char *aged;
};

constexpr std::array kValidityRows{
    ValidityRow{EvidenceSubject::Any, QT_TRANSLATE_NOOP("tessera::Fact", "The evidence “%1” was valid until %2."),
                QT_TRANSLATE_NOOP("tessera::Fact", "The evidence “%1” is valid until %2."),
                QT_TRANSLATE_NOOP("tessera::Fact", "The evidence “%1” of %2 is to be looked at again.")},
    ValidityRow{EvidenceSubject::Law, QT_TRANSLATE_NOOP("tessera::Fact", "The law “%1” was valid until %2."),
                QT_TRANSLATE_NOOP("tessera::Fact", "The law “%1” is valid until %2."),
                QT_TRANSLATE_NOOP("tessera::Fact", "The law “%1” of %2 is to be looked at again.")},
    ValidityRow{EvidenceSubject::Strategy, QT_TRANSLATE_NOOP("tessera::Fact", "The strategy “%1” was valid until %2."),
                QT_TRANSLATE_NOOP("tessera::Fact", "The strategy “%1” is valid until %2."),
                QT_TRANSLATE_NOOP("tessera::Fact", "The strategy “%1” of %2 is to be looked at again.")},
};

} // namespace

QDate lastValidDay(const Evidence &evidence, const Rules &rules)
{
    if (evidence.validUntil.isValid() || rules.evidenceMonths <= 0 || !evidence.dated.isValid())
        return evidence.validUntil;
    return evidence.dated.addMonths(rules.evidenceMonths);
}

EvidenceSubject subjectOf(const QString &framework, int measure)
{
    if (framework == osce::kFramework && measure == osce::kLegislation)
        return EvidenceSubject::Law;
    if (framework == osce::kFramework && measure == osce::kStrategy)
        return EvidenceSubject::Strategy;
    return EvidenceSubject::Any;
}

QString evidenceName(const Evidence &evidence)
{
    if (!evidence.title.isEmpty())
        return evidence.title;
    return evidence.kind == EvidenceKind::File ? evidence.fileName : evidence.address;
}

QString validityText(const Evidence &evidence, EvidenceSubject subject, QDate today)
{
    const ValidityRow &row = kValidityRows.at(std::size_t(subject));
    const bool isDated = evidence.validUntil.isValid();
    const char *const text = !isDated ? row.aged : evidence.validUntil < today ? row.ended : row.ends;
    return QCoreApplication::translate("tessera::Fact", text)
        .arg(evidenceName(evidence), dayText(isDated ? evidence.validUntil : evidence.dated));
}

} // namespace tessera
