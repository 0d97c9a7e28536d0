// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/coverflow.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kLogoPixels(900, 450); // at most; 300 dpi at the largest size on the cover

/// False for what is no SVG, and for what would have Qt open another file or follow an entity.
bool isPlainSvg(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    bool isSvg = false;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::EntityReference || !reader.entityDeclarations().isEmpty())
            return false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        isSvg = isSvg || reader.name() == "svg"_L1;
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            if (attribute.name() == "href"_L1 && !attribute.value().trimmed().startsWith(u'#'))
                return false;
        }
    }
    return isSvg && !reader.hasError();
}

QImage onWhite(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

QImage vectorLogo(const QByteArray &bytes)
{
    if (!isPlainSvg(bytes))
        return {};
    QSvgRenderer renderer(bytes);
    const QSize size = renderer.defaultSize().scaled(kLogoPixels, Qt::KeepAspectRatio);
    if (!renderer.isValid() || size.isEmpty())
        return {};
    QImage image = onWhite(size);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QImage pixelLogo(const QByteArray &bytes, const QByteArray &format)
{
    QByteArray data = bytes;
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QImage read = reader.read();
    if (read.isNull())
        return {};
    const bool isLarge = read.width() > kLogoPixels.width() || read.height() > kLogoPixels.height();
    const QImage scaled = isLarge ? read.scaled(kLogoPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation) : read;
    // Archival PDF knows no transparency.
    QImage image = onWhite(scaled.size());
    QPainter painter(&image);
    painter.drawImage(QRect(QPoint(), scaled.size()), scaled);
    return image;
}

} // namespace

QImage logoPicture(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > kLargestLogo)
        return {};
    if (bytes.startsWith("\x89PNG"))
        return pixelLogo(bytes, "png");
    if (bytes.startsWith("\xff\xd8"))
        return pixelLogo(bytes, "jpeg");
    return vectorLogo(bytes);
}

} // namespace tessera
