// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reviewcommand.h"

#include "cli/opening.h"
#include "review/reviewpdf.h"
#include "review/sections.h"
#include "workspace/reviewsources.h"

#include <QFileInfo>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPagesBetweenMessages = 10;

Result<QPageSize::PageSizeId> paperOption(const CommandCall &call)
{
    const QString paper = call.value(u"paper"_s).toLower();
    if (paper.isEmpty() || paper == "a4"_L1)
        return QPageSize::A4;
    if (paper == "letter"_L1)
        return QPageSize::Letter;
    return wrongUsage(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "--paper takes A4 or Letter, not “%1”."))
                          .arg(call.value(u"paper"_s)));
}

Result<int> comparedYear(const CommandCall &call, Workspace &workspace, int year)
{
    if (call.isSet(u"compare"_s))
        return yearOption(call, u"compare"_s, workspace);
    return workspace.years().contains(year - 1) ? year - 1 : 0;
}

Result<ReviewOptions> reviewOptions(const CommandCall &call, Workspace &workspace)
{
    const Result<int> year = yearOption(call, u"year"_s, workspace);
    if (!year)
        return tl::unexpected(year.error());
    const Result<int> compared = comparedYear(call, workspace, *year);
    if (!compared)
        return tl::unexpected(compared.error());
    const Result<QPageSize::PageSizeId> paper = paperOption(call);
    if (!paper)
        return tl::unexpected(paper.error());
    const Result<SharingLabel> label = sharingOption(call, u"label"_s, workspace.sharing());
    if (!label)
        return tl::unexpected(label.error());
    ReviewOptions options;
    options.year = *year;
    options.comparedYear = *compared;
    options.issuingBody = call.value(u"body"_s);
    if (call.isSet(u"label"_s))
        options.label = *label;
    options.marking = call.value(u"marking"_s);
    options.asOf = call.clock().today();
    options.paper = *paper;
    options.sections = usualSections(options.edition);
    if (call.isSet(u"no-state-pages"_s))
        options.sections.removeIf([](const SectionChoice &section) { return section.id == SectionId::States; });
    return options;
}

/// A slip in the name must not cost anybody a workspace or a table.
Result<void> checkTarget(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileExists, path, file.errorString());
    const QByteArray head = file.read(5);
    return head.isEmpty() || head == "%PDF-" ? Result<void>() : failure(ErrorCode::FileExists, path);
}

Result<ReviewDocument> reviewDocument(const CommandCall &call, Workspace &workspace)
{
    const Result<ReviewOptions> options = reviewOptions(call, workspace);
    if (!options)
        return tl::unexpected(options.error());
    Result<ReviewDocument> document = makeReview(reviewSources(workspace), *options);
    if (const std::optional<Error> error = workspace.readError())
        return tl::unexpected(*error);
    return document;
}

Progress pageMessages(Console &console)
{
    return [&console](int done, int total) {
        if (done > 0 && (done % kPagesBetweenMessages == 0 || done == total))
            console.message(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Page %1 of %2 is written."))
                                .arg(done)
                                .arg(total));
        return true;
    };
}

} // namespace

Result<void> runReview(const CommandCall &call)
{
    const QString path = call.value(u"out"_s);
    Console &console = call.console();
    const auto workspace = openToRead(call);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<ReviewDocument> document = reviewDocument(call, **workspace);
    if (!document)
        return tl::unexpected(document.error());
    if (auto free = checkTarget(path); !free)
        return free;
    //: %1 = year
    console.message(
        commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "Writing the review of %1…")).arg(document->options.year));
    if (auto written = writeReviewPdf(*document, path, pageMessages(console)); !written)
        return written;
    //: %1 = name of the file, %2 = sharing label
    console.result(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "“%1” was written; its label is %2."))
                       .arg(terminalText(shownName(path)), sharingText(document->label)));
    return {};
}

} // namespace tessera
