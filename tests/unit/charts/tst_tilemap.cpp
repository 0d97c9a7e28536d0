// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartfixtures.h"
#include "charts/tilemap.h"
#include "exchange/tilemapreader.h"

#include <QSet>
#include <QTest>

using namespace tessera;
using namespace tessera::fixtures;

namespace {

const QRectF kMapArea(0, 0, 600, 340);

TileMap small()
{
    return {
        {{{u"AA"_s, 0, 0}, u"Left"_s, 0}, {{u"BB"_s, 2, 0}, u"Right"_s, 16}, {{u"CC"_s, 1, 2}, u"Below"_s, 8}}, 16, -1};
}

QImage pictureOf(const TileMap &map, const Theme &theme)
{
    return painted({600, 340}, theme.card,
                   [&](QPainter &painter) { paintTileMap(painter, kMapArea, map, theme, letters()); });
}

} // namespace

class TestTileMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasATileOfItsOwn();
    void tilesOfAYear();
    void moreMeasuresAreDeeper();
    void mouseFindsTiles();
    void arrowsLeadToNeighbours();
    void arrowsReachEveryTile();
    void smallRoomIsHarmless();
};

void TestTileMap::everyStateHasATileOfItsOwn()
{
    const Result<QList<Tile>> tiles = builtInTiles();
    QVERIFY(tiles);
    const test::TestWorkspace workspace;
    QSet<QString> states;
    QSet<QPair<int, int>> places;
    for (const Tile &tile : *tiles) {
        states.insert(tile.state);
        places.insert({tile.column, tile.row});
    }
    const QStringList expected = workspace->participants().participatingStates(2025);
    QCOMPARE(expected.size(), 57);
    QCOMPARE(tiles->size(), expected.size());
    QCOMPARE(states, QSet<QString>(expected.begin(), expected.end()));
    QCOMPARE(places.size(), tiles->size());
}

void TestTileMap::tilesOfAYear()
{
    const test::TestWorkspace workspace(Sample::Demonstration);
    const TileMap map = tileMapOf(*builtInTiles(), workspace->matrix(2025));
    QCOMPARE(map.tiles.size(), 57);
    QCOMPARE(map.measures, 16);
    int implemented = 0;
    for (const TileMark &mark : map.tiles)
        implemented += mark.implemented;
    QCOMPARE(implemented, workspace->tallyOfYear(2025).count(Status::Implemented));
    QCOMPARE(tileMapOf(*builtInTiles(), workspace->matrix(2015)).measures, 11);
    QVERIFY(tileMapOf(*builtInTiles(), workspace->matrix(2010)).tiles.isEmpty());
}

void TestTileMap::moreMeasuresAreDeeper()
{
    for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
        const QImage image = pictureOf(small(), *theme);
        QList<int> away;
        for (int i = 0; i < 3; ++i) {
            // A corner within the tile, where no letter is.
            const QPoint place = tileArea(kMapArea, small(), letters(), i).topLeft().toPoint() + QPoint(12, 12);
            away.append(qAbs(qGray(image.pixel(place)) - qGray(theme->card.rgb())));
        }
        QVERIFY(away.at(0) > 0); // none is grey, yet to be seen
        QVERIFY(away.at(2) > away.at(0));
        QVERIFY(away.at(1) > away.at(2));
    }
}

void TestTileMap::mouseFindsTiles()
{
    const TileMap map = small();
    for (int i = 0; i < 3; ++i) {
        const QRectF tile = tileArea(kMapArea, map, letters(), i);
        QVERIFY(kMapArea.contains(tile));
        QCOMPARE(tileAt(kMapArea, map, letters(), tile.center()), i);
    }
    QCOMPARE(tileAt(kMapArea, map, letters(), kMapArea.bottomRight()), -1);
    QVERIFY(tileArea(kMapArea, map, letters(), 3).isEmpty());
    QVERIFY(tileArea(kMapArea, map, letters(), -1).isEmpty());
}

void TestTileMap::arrowsLeadToNeighbours()
{
    const TileMap map = small();
    QCOMPARE(tileBeside(map, 0, {1, 0}), 1);
    QCOMPARE(tileBeside(map, 1, {-1, 0}), 0);
    QCOMPARE(tileBeside(map, 0, {0, 1}), 2);
    QCOMPARE(tileBeside(map, 0, {0, -1}), 0);
    QCOMPARE(tileBeside(map, -1, {1, 0}), 0);
    QCOMPARE(tileBeside(TileMap(), -1, {1, 0}), -1);
}

void TestTileMap::arrowsReachEveryTile()
{
    const test::TestWorkspace workspace;
    const TileMap map = tileMapOf(*builtInTiles(), workspace->matrix(2025));
    QSet<int> reached{0};
    QList<int> next{0};
    while (!next.isEmpty()) {
        const int from = next.takeFirst();
        for (const QPoint direction : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)}) {
            const int to = tileBeside(map, from, direction);
            if (!reached.contains(to)) {
                reached.insert(to);
                next.append(to);
            }
        }
    }
    QCOMPARE(reached.size(), 57);
}

void TestTileMap::smallRoomIsHarmless()
{
    for (const QSize size : {QSize(1, 1), QSize(60, 30), QSize(30, 300)}) {
        painted(size, Qt::white, [&](QPainter &painter) {
            paintTileMap(painter, QRectF(QPointF(), QSizeF(size)), small(), lightTheme(), letters());
            paintTileMap(painter, QRectF(QPointF(), QSizeF(size)), TileMap(), lightTheme(), letters());
        });
    }
}

QTEST_MAIN(TestTileMap)
#include "tst_tilemap.moc"
