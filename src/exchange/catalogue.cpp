// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/catalogue.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

struct BuiltIn {
    const char *framework;
    const char *frameworkFile;
    const char *participantsFile;
};

constexpr std::array kBuiltIn{
    BuiltIn{"osce-cyber-cbm", ":/catalogues/osce-cyber-cbm.json", ":/catalogues/osce-participants.json"},
};

Result<QByteArray> contentOf(const char *name)
{
    QFile file(QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotFound, file.fileName(), file.errorString());
    return file.readAll();
}

} // namespace

Result<Reference> builtInReference(const QString &frameworkId)
{
    const auto entry = std::find_if(kBuiltIn.begin(), kBuiltIn.end(),
                                    [&](const BuiltIn &b) { return frameworkId == QLatin1String(b.framework); });
    if (entry == kBuiltIn.end())
        return failure(ErrorCode::CatalogueUnknown, frameworkId);

    Result<Framework> framework = contentOf(entry->frameworkFile).and_then(readFramework);
    if (!framework)
        return tl::unexpected(framework.error());
    Result<Participants> participants = contentOf(entry->participantsFile).and_then(readParticipants);
    if (!participants)
        return tl::unexpected(participants.error());
    return Reference{std::move(*framework), std::move(*participants)};
}

QStringList builtInFrameworks()
{
    QStringList ids;
    for (const BuiltIn &entry : kBuiltIn)
        ids.append(QString::fromLatin1(entry.framework));
    return ids;
}

} // namespace tessera
