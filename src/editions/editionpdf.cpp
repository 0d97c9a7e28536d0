// SPDX-License-Identifier: GPL-3.0-or-later
#include "editions/editionpdf.h"

#include "exchange/catalogue.h"
#include "review/reviewtables.h"
#include "review/sections.h"
#include "workspace/reviewsnapshot.h"

#include <QCryptographicHash>

namespace tessera {

QString programVersion()
{
    return QStringLiteral(TESSERA_VERSION);
}

QString hashOf(const QByteArray &pdf)
{
    return QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
}

QList<PdfAttachment> attachedTables(const ReviewDocument &document)
{
    QList<PdfAttachment> files;
    for (const AttachedTable &table : reviewTables(document))
        files.append({table.name, table.csv, QStringLiteral("text/csv"), table.description,
                      QDateTime(document.options.asOf, QTime(12, 0), Qt::UTC)});
    return files;
}

Result<QByteArray> editionPdf(const ReviewDocument &document, const Progress &progress)
{
    return reviewPdf(document, progress, attachedTables(document));
}

Result<PastWorkspace> workspaceOf(const FrozenEdition &edition, const Workspace &present)
{
    return workspaceAsOf(present, edition.entry, {builtInReference, {}, present.clock()});
}

Result<ReviewDocument> documentOf(const FrozenEdition &edition, const Workspace &present)
{
    const Result<PastWorkspace> past = workspaceOf(edition, present);
    if (!past)
        return tl::unexpected(past.error());
    return makeReview(ReviewSnapshot(*past->workspace).sources(), optionsFromJson(edition.options));
}

} // namespace tessera
