// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tilemapreader.h"

#include "exchange/jsonreader.h"

#include <QFile>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

constexpr int kFarthestTile = 99;

struct TileFile {
    QList<Tile> tiles;
};

int readTilePlace(const Place &place)
{
    const int number = readWhole(place);
    if (place.isClean() && (number < 0 || number > kFarthestTile))
        place.refuse(catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "must lie between 0 and 99")));
    return number;
}

constexpr std::array kTileMembers{
    Member<Tile>{"state", Need::Required, into<&Tile::state, readStateCode>},
    Member<Tile>{"column", Need::Required, into<&Tile::column, readTilePlace>},
    Member<Tile>{"row", Need::Required, into<&Tile::row, readTilePlace>},
};

constexpr std::array kTileFileMembers{
    Member<TileFile>{"format", Need::Required, checked<json::readText>},
    Member<TileFile>{"version", Need::Required, checked<readWhole>},
    Member<TileFile>{"license", Need::Required, checked<json::readText>},
    Member<TileFile>{"id", Need::Required, checked<readSlug>},
    Member<TileFile>{"tiles", Need::Required, listInto<&TileFile::tiles, kTileMembers>},
};

void checkTiles(const Place &list, const QList<Tile> &tiles)
{
    if (tiles.isEmpty())
        refuseEmpty(list);
    distinct(list, tiles, &Tile::state, u"state"_s);
    QSet<QPair<int, int>> taken;
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        const QPair place(tiles.at(i).column, tiles.at(i).row);
        if (taken.contains(place))
            list.item(i).refuse(
                catalogueText(QT_TRANSLATE_NOOP("tessera::Catalogue", "lies at the place of another tile")));
        taken.insert(place);
    }
}

} // namespace

Result<QList<Tile>> readTiles(const QByteArray &json)
{
    const Result<QJsonValue> document = parse(json);
    if (!document)
        return tl::unexpected(document.error());
    Report report;
    const Place root(*document, {}, report);
    readConstant(root.member(u"format"_s), u"tessera-tilemap"_s);
    readConstant(root.member(u"version"_s), 1);
    TileFile file;
    if (report.isClean())
        file = readObject<TileFile>(root, kTileFileMembers);
    if (report.isClean())
        checkTiles(root.member(u"tiles"_s), file.tiles);
    if (!report.isClean())
        return failure(ErrorCode::CatalogueInvalid, report.text());
    return file.tiles;
}

Result<QList<Tile>> builtInTiles()
{
    QFile file(u":/tilemap.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotFound, file.fileName(), file.errorString());
    return readTiles(file.readAll());
}

} // namespace tessera
