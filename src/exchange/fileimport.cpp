// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarimport.h"
#include "exchange/calendarlines.h"
#include "exchange/cardimport.h"
#include "exchange/importkinds.h"
#include "exchange/vcardreader.h"

#include <QFileInfo>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// A kind of file and how it is told from others.
struct FileKind {
    ImportAs as;
    bool (*looksSo)(const QByteArray &data); ///< by its beginning
    const char *suffix;                      ///< of its name
    Result<ImportPreview> (*preview)(const QByteArray &data, const QString &fileName, const ImportContext &context);
};

bool isAnything(const QByteArray &)
{
    return true;
}

Result<ImportPreview> previewInvitations(const QByteArray &data, const QString &fileName, const ImportContext &context)
{
    return previewCalendar(data, fileName, context);
}

/// One a line; tables come last, as anything may be one.
constexpr std::array kFileKinds{
    FileKind{ImportAs::Cards, isCardFile, "vcf", previewCards},
    FileKind{ImportAs::Calendar, isCalendarFile, "ics", previewInvitations},
    FileKind{ImportAs::Table, isAnything, "csv", tables::previewTable},
};

const FileKind &kindFor(const QByteArray &data, const QString &fileName, ImportAs as)
{
    const QString suffix = QFileInfo(fileName).suffix();
    const auto first = [](const auto &isIt) { return std::find_if(kFileKinds.begin(), kFileKinds.end(), isIt); };
    auto found =
        first([&](const FileKind &kind) { return as == ImportAs::Detect ? kind.looksSo(data) : kind.as == as; });
    // A file that looks like nothing else says by its name what it was meant to be.
    if (as == ImportAs::Detect && found->as == ImportAs::Table)
        found = first([&](const FileKind &kind) {
            return suffix.compare(QLatin1String(kind.suffix), Qt::CaseInsensitive) == 0 || kind.as == ImportAs::Table;
        });
    return *found;
}

/// The name of a file of contacts may be that of a person, which must not stay in the journal's heads.
QString titleOf(const ImportPreview &preview, const QString &fileName)
{
    if (preview.kind == u"contacts")
        return tables::importText(QT_TRANSLATE_NOOP("tessera::Import", "Import of contacts"));
    //: %1 = name of a file
    return tables::importText(QT_TRANSLATE_NOOP("tessera::Import", "Import of %1")).arg(fileName);
}

} // namespace

Result<ImportPreview> previewImport(const QByteArray &data, const QString &fileName, const ImportContext &context,
                                    ImportAs as)
{
    const QString name = QFileInfo(fileName).fileName();
    Result<ImportPreview> preview = kindFor(data, name, as).preview(data, name, context);
    if (!preview)
        return preview;
    preview->changes.title = titleOf(*preview, name);
    preview->changes.origin = Origin::Import;
    return preview;
}

} // namespace tessera
