// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfile.h"

#include "charts/chartlayout.h"
#include "charts/chartpicture.h"
#include "charts/plaintext.h"
#include "domain/filewriting.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <array>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSheetPixelSize = 14; // of the letters in files that are measured in pixels
constexpr qreal kSheetMargin = 1.4; // lines of text
constexpr qreal kTitleSize = 1.3;   // of other letters
constexpr int kImageScale = 2;
constexpr int kPaperResolution = 1200;
constexpr qreal kPaperMargin = 15; // mm
constexpr qreal kPaperLetters = 9; // pt
constexpr qsizetype kRowsOnLandscape = 25;

constexpr std::array kChartFormats{
    Choice<ChartFormat>{ChartFormat::Svg, "svg", QT_TRANSLATE_NOOP("tessera::Choice", "Drawing (SVG)")},
    Choice<ChartFormat>{ChartFormat::Png, "png", QT_TRANSLATE_NOOP("tessera::Choice", "Picture (PNG)")},
    Choice<ChartFormat>{ChartFormat::Pdf, "pdf", QT_TRANSLATE_NOOP("tessera::Choice", "Page (PDF)")},
};

/// Without shaping, which would turn some letters into forms that no search finds again.
QFont sheetFont(const QFont &font, int pixelSize)
{
    QFont result(font.family());
    result.setPixelSize(pixelSize);
    result.setStyleStrategy(QFont::PreferNoShaping);
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

/// The label and the note from the right; returns where they begin.
qreal paintSharing(QPainter &painter, const QRectF &row, const ChartData &data, const QString &note)
{
    const QFontMetricsF metrics(painter.font());
    const QString text = sharingText(data.sharing);
    const qreal width = metrics.horizontalAdvance(text) + metrics.height();
    const QRectF box(row.right() - width, row.top(), width, row.height());
    painter.fillRect(box, Qt::black);
    painter.setPen(QColor(QRgb(sharingColour(data.sharing))));
    paintLine(painter, box, Qt::AlignCenter, text);
    if (note.isEmpty())
        return box.left();
    painter.setPen(printTheme().mutedText);
    const qreal noteWidth = metrics.horizontalAdvance(visibleLine(note)) + metrics.height();
    const QRectF beside(box.left() - noteWidth, row.top(), noteWidth - metrics.height() * 0.5, row.height());
    paintLine(painter, beside, Qt::AlignRight | Qt::AlignVCenter, note);
    return beside.left();
}

void paintSheet(QPainter &painter, const QRectF &area, const ChartData &data, const QFont &font, const QString &note)
{
    const Theme &theme = printTheme();
    QFont titleFont = font;
    titleFont.setPixelSize(qRound(font.pixelSize() * kTitleSize));
    titleFont.setWeight(QFont::DemiBold);
    const qreal line = QFontMetricsF(font).height();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, theme.card);

    QRectF body = area.adjusted(line * kSheetMargin, line * kSheetMargin, -line * kSheetMargin, -line * kSheetMargin);
    QRectF row(body.left(), body.top(), body.width(), line * 1.6);
    painter.setFont(font);
    const qreal right = paintSharing(painter, row, data, note);
    painter.setFont(titleFont);
    painter.setPen(theme.text);
    row.setRight(right - line);
    paintLine(painter, row, Qt::AlignVCenter, data.title);
    row = QRectF(body.left(), row.bottom() + line * 0.1, body.width(), line);
    painter.setFont(font);
    painter.setPen(theme.mutedText);
    paintLine(painter, row, Qt::AlignVCenter, data.subtitle);
    body.setTop(row.bottom() + line);
    paintChart(painter, body, data, theme, font);
}

QSizeF sheetSize(const ChartData &data, const QFont &font)
{
    const qreal line = QFontMetricsF(font).height();
    const QSizeF wanted = wantedChartSize(data, font) * 1.4;
    return {std::max(wanted.width(), line * 50), std::max(wanted.height(), line * 24) + line * 7};
}

QByteArray svgOf(const ChartData &data, const QFont &font, const QString &note)
{
    const QSize size = sheetSize(data, font).toSize();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(visibleLine(data.title).toHtmlEscaped());
    generator.setDescription((visibleLine(data.description) + u' ' + sharingText(data.sharing)).toHtmlEscaped());
    QPainter painter(&generator);
    paintSheet(painter, QRectF(QPointF(), size), data, font, note);
    painter.end();
    return bytes;
}

QByteArray pngOf(const ChartData &data, const QFont &font, const QString &note)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage image = chartImage(data, font, note);
    image.setText(u"Title"_s, data.title);
    image.setText(u"Description"_s, data.description + u' ' + sharingText(data.sharing));
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray pdfOf(const ChartData &data, const QFont &font, const QString &note)
{
    const bool isTall = data.shape == ChartShape::Bars && data.categories.size() > kRowsOnLandscape;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kPaperResolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), isTall ? QPageLayout::Portrait : QPageLayout::Landscape,
                                     QMarginsF(kPaperMargin, kPaperMargin, kPaperMargin, kPaperMargin),
                                     QPageLayout::Millimeter));
    writer.setTitle(visibleLine(data.title));
    writer.setCreator(u"Tessera"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    const QFont letters = sheetFont(font, qRound(kPaperLetters * kPaperResolution / 72));
    paintSheet(painter, QRectF(0, 0, writer.width(), writer.height()), data, letters, note);
    painter.end();
    return bytes;
}

QByteArray bytesOf(const ChartData &data, ChartFormat format, const QFont &font, const QString &note)
{
    const QFont letters = sheetFont(font, kSheetPixelSize);
    switch (format) {
    case ChartFormat::Svg:
        return svgOf(data, letters, note);
    case ChartFormat::Png:
        return pngOf(data, letters, note);
    case ChartFormat::Pdf:
        return pdfOf(data, letters, note);
    }
    return {};
}

} // namespace

template <>
std::span<const Choice<ChartFormat>> choices<ChartFormat>()
{
    return kChartFormats;
}

Result<void> writeChart(const ChartData &data, const QString &path, ChartFormat format, const QFont &font,
                        const QString &note)
{
    const QByteArray bytes = bytesOf(data, format, font, note);
    if (bytes.isEmpty())
        return failure(ErrorCode::FileNotWritable, path, u"nothing was painted"_s);
    return writeFile(path, bytes);
}

QImage chartImage(const ChartData &data, const QFont &font, const QString &note)
{
    const QFont letters = sheetFont(font, kSheetPixelSize);
    const QSize size = sheetSize(data, letters).toSize();
    QImage image(size * kImageScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kImageScale);
    QPainter painter(&image);
    paintSheet(painter, QRectF(QPointF(), size), data, letters, note);
    return image;
}

QString chartFileName(const ChartData &data, ChartFormat format)
{
    QString name = data.title.isEmpty() ? data.id : data.title;
    // What some file system takes for something else.
    for (QChar &c : name) {
        if (u"/\\:*?\"<>|"_s.contains(c) || !c.isPrint())
            c = u' ';
    }
    return name.simplified().left(80) + u'.' + idOf(format);
}

} // namespace tessera
