// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cellparts.h"

#include "domain/daytext.h"
#include "domain/evidencevalidity.h"
#include "review/wording.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// "title – address", as far as they are there.
QString evidenceText(const Evidence &evidence)
{
    QStringList parts;
    for (const QString &part :
         {evidence.title, evidence.kind == EvidenceKind::File ? evidence.fileName : evidence.address}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    return parts.join(u" – "_s);
}

} // namespace

QString leftOutText(const ReviewView &view)
{
    //: Instead of something that may not be printed; %1 = a sharing label such as TLP:AMBER
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "left out: above %1"))
        .arg(sharingText(view.options().ceiling));
}

QString cellsLeftOutText(const ReviewView &view)
{
    //: %1 = a sharing label such as TLP:AMBER
    return reviewText(QT_TRANSLATE_NOOP("tessera::Review", "Cells above %1 are left out and not counted."))
        .arg(sharingText(view.options().ceiling));
}

QString evidenceTexts(ReviewView &view, const CellPlace &place)
{
    QStringList texts;
    for (const EvidenceUse &use : view.matrix().records().evidenceUses(place)) {
        const auto found = view.sources().evidence.constFind(use.evidence);
        if (found == view.sources().evidence.constEnd())
            continue;
        //: Something that is left out of a document
        const QString kind = reviewText(QT_TRANSLATE_NOOP("tessera::Review", "evidence"));
        const QString cell = cellName(view.framework(), view.participants(), place);
        if (view.admit(found->sharing, kind, u"%1 (%2)"_s.arg(evidenceName(*found), cell)))
            texts.append(evidenceText(*found));
    }
    return texts.join(u"; "_s);
}

QString sourceText(const Assessment &assessment)
{
    QStringList parts;
    if (assessment.source != Source::NotStated)
        parts.append(labelOf(assessment.source));
    if (assessment.asOf.isValid())
        //: %1 = day on which the statement was true
        parts.append(reviewText(QT_TRANSLATE_NOOP("tessera::Review", "as of %1")).arg(longDate(assessment.asOf)));
    if (!assessment.marking.isEmpty())
        parts.append(assessment.marking);
    return parts.join(u" · "_s);
}

} // namespace tessera
