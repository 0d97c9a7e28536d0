// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/newcommand.h"

#include "cli/opening.h"
#include "exchange/catalogue.h"
#include "exchange/samples.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

Result<QList<ChangeSet>> stepsFor(const CommandCall &call, const QString &framework)
{
    if (!call.isSet(u"sample"_s))
        return QList<ChangeSet>();
    const std::optional<Sample> sample = fromId<Sample>(call.value(u"sample"_s));
    if (!sample) {
        QStringList known;
        for (const Choice<Sample> &choice : choices<Sample>())
            known.append(QString::fromLatin1(choice.id));
        //: %1 = what was given, %2 = list of names
        return wrongUsage(
            commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "There is no sample “%1”; there are: %2."))
                .arg(call.value(u"sample"_s), known.join(u", "_s)));
    }
    return builtInReference(framework).and_then(
        [&](const Reference &reference) { return sampleSteps(*sample, reference, call.clock().today()); });
}

} // namespace

Result<void> runNew(const CommandCall &call)
{
    const QString framework = builtInFrameworks().constFirst();
    const Result<QList<ChangeSet>> steps = stepsFor(call, framework);
    if (!steps)
        return tl::unexpected(steps.error());
    const auto workspace = Workspace::create(call.argument(0), framework, surroundings(call), *steps);
    if (!workspace)
        return tl::unexpected(workspace.error());
    call.console().result(commandText(QT_TRANSLATE_NOOP("tessera::CommandLine", "“%1” was made."))
                              .arg(terminalText(shownName(call.argument(0)))));
    return {};
}

} // namespace tessera
