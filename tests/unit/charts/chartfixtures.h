// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "support/testworkspace.h"

#include <QFont>
#include <QImage>
#include <QPainter>

#include <functional>

/// Charts with few or many marks, and those of the demonstration.
namespace tessera::fixtures {

using namespace Qt::StringLiterals;

inline QFont letters(int pixelSize = 12)
{
    QFont font;
    font.setPixelSize(pixelSize);
    return font;
}

inline ChartSeries series(const QString &name, const QList<std::optional<double>> &values)
{
    ChartSeries result;
    result.name = name;
    for (const std::optional<double> &value : values)
        result.points.append({value, value ? QString::number(*value) : u"–"_s, {}});
    return result;
}

inline ChartData chart(ChartShape shape, const QStringList &categories, const QList<ChartSeries> &all)
{
    ChartData result;
    result.id = u"test"_s;
    result.title = u"Title"_s;
    result.description = u"What it shows."_s;
    result.unit = u"States"_s;
    result.shape = shape;
    result.categories = categories;
    result.series = all;
    return result;
}

/// Lines of so many States over thirteen years.
inline ChartData manyLines(int count)
{
    QStringList years;
    for (int year = 2013; year <= 2025; ++year)
        years.append(QString::number(year));
    QList<ChartSeries> all;
    for (int i = 0; i < count; ++i) {
        QList<std::optional<double>> values;
        for (int year = 0; year < 13; ++year)
            values.append((i * 7 + year * 5) % 100);
        all.append(series(u"State %1"_s.arg(i), values));
    }
    ChartData result = chart(ChartShape::Lines, years, all);
    result.highest = 100;
    return result;
}

inline QImage painted(QSize size, const QColor &ground, const std::function<void(QPainter &)> &paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    paint(painter);
    return image;
}

inline int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

/// The sources of the charts of a workspace, which must outlive them.
inline ProgressSources sourcesOf(Workspace &workspace)
{
    return {workspace.framework(),     workspace.participants(), [&](int year) { return workspace.matrix(year); },
            workspace.contacts(),      workspace.meetings(),     workspace.rules(),
            workspace.clock().today(), workspace.sharing()};
}

inline ProgressChoice wholeChoice(const Workspace &workspace)
{
    ProgressChoice choice;
    choice.firstYear = 2013;
    choice.lastYear = 2025;
    choice.profileState = u"HU"_s;
    for (const Group &group : workspace.participants().groups())
        choice.groups.append(group.id);
    return choice;
}

} // namespace tessera::fixtures
