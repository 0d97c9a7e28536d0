// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/samples.h"

#include "domain/records.h"
#include "domain/workspaceproperty.h"
#include "exchange/demonstration.h"
#include "exchange/demonstrationadopters.h"
#include "exchange/demonstrationcontacts.h"
#include "exchange/demonstrationmeetings.h"
#include "exchange/recordoverlay.h"
#include "exchange/tableimport.h"

#include <QFile>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSamples{
    Choice<Sample>{Sample::PublicRecord, "public-record", QT_TRANSLATE_NOOP("tessera::Choice", "Public record")},
    Choice<Sample>{Sample::Demonstration, "demonstration", QT_TRANSLATE_NOOP("tessera::Choice", "Demonstration")},
};

constexpr std::array kPublicFiles{
    ":/samples/public-record/milestones.csv",
    ":/samples/public-record/strategies_public_record.csv",
    ":/samples/public-record/working_group_chairs.csv",
    ":/samples/public-record/meetings_public_record.csv",
    ":/samples/public-record/adopters.csv",
};

QString sampleText(const char *text)
{
    return QCoreApplication::translate("tessera::Sample", text);
}

/// What the workspace says about itself.
ChangeSet aboutWorkspace(Sample sample, const Reference &reference, const QString &office, SharingLabel sharing)
{
    ChangeSet set;
    //: %1 = name of a sample
    set.title =
        sampleText(QT_TRANSLATE_NOOP("tessera::Sample", "New workspace with the sample “%1”")).arg(labelOf(sample));
    set.origin = Origin::Sample;
    for (const Property &property :
         {Property{property::kFramework, reference.framework.id}, Property{property::kSample, idOf(sample)},
          Property{property::kOffice, office}, Property{property::kSharing, sharingText(sharing)}})
        set.changes.append(makeChange<Property>({}, property));
    return set;
}

Result<ChangeSet> importedFile(const QString &path, const ImportContext &context)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotFound, path, file.errorString());
    Result<ImportPreview> preview = previewImport(file.readAll(), path, context);
    if (!preview)
        return tl::unexpected(preview.error());
    for (const ImportRow &row : preview->rows) {
        if (row.outcome == ImportOutcome::Refused)
            return failure(ErrorCode::ImportRefused, u"%1:%2: %3"_s.arg(path, QString::number(row.line), row.reason));
    }
    preview->changes.origin = Origin::Sample;
    return std::move(preview->changes);
}

/// Each file is read over what the files before it would have left.
Result<QList<ChangeSet>> publicRecord(const Reference &reference, QDate today)
{
    QList<ChangeSet> steps{aboutWorkspace(Sample::PublicRecord, reference,
                                          sampleText(QT_TRANSLATE_NOOP("tessera::Sample", "Public record sample")),
                                          SharingLabel::Clear)};
    RecordOverlay records{RecordLookup()};
    const ImportContext context{
        reference, [&records](RecordKind kind, const QString &key) { return records.find(kind, key); }, today};
    for (const char *path : kPublicFiles) {
        Result<ChangeSet> step = importedFile(QString::fromLatin1(path), context);
        if (!step)
            return tl::unexpected(step.error());
        records.apply(step->changes);
        if (!step->isEmpty()) // the chairs are those of the catalogue
            steps.append(std::move(*step));
    }
    return steps;
}

QList<ChangeSet> demonstration(const Reference &reference, QDate today)
{
    QList<ChangeSet> steps{aboutWorkspace(
        Sample::Demonstration, reference,
        sampleText(QT_TRANSLATE_NOOP("tessera::Sample", "Chair’s office (demonstration)")), SharingLabel::AmberStrict)};
    steps.append(demonstrationYears(reference));
    steps.append(demonstrationAdopters(reference));
    steps.append(demonstrationContacts(reference, today));
    steps.append(demonstrationMeetings(reference, today));
    return steps;
}

} // namespace

template <>
std::span<const Choice<Sample>> choices<Sample>()
{
    return kSamples;
}

Result<QList<ChangeSet>> sampleSteps(Sample sample, const Reference &reference, QDate today)
{
    if (sample == Sample::Demonstration)
        return demonstration(reference, today);
    return publicRecord(reference, today);
}

} // namespace tessera
