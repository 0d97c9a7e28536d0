// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cardimport.h"

#include "domain/contactroles.h"
#include "exchange/contactimport.h"
#include "exchange/vcardcontacts.h"
#include "exchange/vcardreader.h"

namespace tessera {

using namespace Qt::StringLiterals;
using namespace tables;

Result<ImportPreview> previewCards(const QByteArray &data, const QString &fileName, const ImportContext &context)
{
    const Result<CardFile> file = readCards(data, fileName);
    if (!file)
        return tl::unexpected(file.error());

    RecordOverlay records(context.current);
    ContactImport import(context, records, context.cardRoles);
    const QList<ContactRole> roles = context.contacts ? context.contacts->roles() : builtInRoles();
    QList<int> lines;
    QList<Verdict> verdicts;
    for (const Card &card : file->cards) {
        ContactFields fields = fieldsFrom(card, roles);
        if (fields.value(u"state"_s).trimmed().isEmpty())
            fields.insert(u"state"_s, context.homeState);
        lines.append(card.line);
        verdicts.append(import.take(fields));
    }
    ImportPreview preview = previewFrom(u"contacts"_s, lines, std::move(verdicts));
    preview.note = file->note;
    return preview;
}

} // namespace tessera
