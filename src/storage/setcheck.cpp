// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/setcheck.h"

#include "domain/records.h"
#include "storage/recordtable.h"
#include "storage/words.h"

#include <QCryptographicHash>

namespace tessera {

namespace {

Result<void> checkSide(const Change &change, const std::optional<RecordValues> &side)
{
    if (!side)
        return {};
    if (auto fits = checkValues(change.kind, *side); !fits)
        return fits;
    if (keyOf(change.kind, *side) != change.key)
        return failure(ErrorCode::ValueNotRecognised, recordPlace(change.kind, change.key));
    return {};
}

Result<void> checkChange(const Change &change)
{
    if (!change.before && !change.after)
        return failure(ErrorCode::ValueNotRecognised, recordPlace(change.kind, change.key));
    return checkSide(change, change.before).and_then([&] { return checkSide(change, change.after); });
}

Result<void> checkDocuments(const ChangeSet &set)
{
    const QHash<QString, QString> files = evidenceFiles(set);
    for (auto document = set.documents.constBegin(); document != set.documents.constEnd(); ++document) {
        const QString shown = files.value(document.key(), document.key());
        if (document->size() > kLargestDocument)
            return failure(ErrorCode::EvidenceTooLarge, shown);
        if (documentName(*document) != document.key())
            return failure(ErrorCode::EvidenceMissing, shown);
    }
    return {};
}

} // namespace

Result<void> checkSet(const ChangeSet &set)
{
    for (const Change &change : set.changes) {
        if (auto fits = checkChange(change); !fits)
            return fits;
    }
    return checkDocuments(set);
}

QHash<QString, QString> evidenceFiles(const ChangeSet &set)
{
    QHash<QString, QString> files;
    for (const Change &change : set.changes) {
        if (change.kind != RecordKind::Evidence || !change.after)
            continue;
        if (const auto evidence = recordFrom<Evidence>(*change.after); !evidence.sha256.isEmpty())
            files.insert(evidence.sha256, evidence.fileName);
    }
    return files;
}

QString documentName(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace tessera
