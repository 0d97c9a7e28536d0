// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/zippackage.h"

#include <array>

namespace tessera {

namespace {

constexpr quint32 kLocalHeader = 0x04034b50;
constexpr quint32 kCentralHeader = 0x02014b50;
constexpr quint32 kEndOfDirectory = 0x06054b50;
constexpr quint16 kVersionNeeded = 20;
constexpr quint16 kUtf8Names = 0x0800;
constexpr quint16 kDeflated = 8;
constexpr quint32 kFirstDay = 0x00210000; // 1 January 1980, 00:00

void addNumber(QByteArray &bytes, quint32 value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes.append(char((value >> (8 * i)) & 0xff));
}

constexpr std::array<quint32, 256> makeCrcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) ? 0xedb88320 ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}

quint32 crc32(const QByteArray &bytes)
{
    static constexpr std::array<quint32, 256> kTable = makeCrcTable();
    quint32 crc = 0xffffffff;
    for (const char byte : bytes)
        crc = kTable[(crc ^ quint8(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

/// The stream that qCompress() wraps: without Qt's length, zlib's head and its checksum.
QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 9).sliced(6).chopped(4);
}

/// What the local and the central header have in common, from the version to the length of the extra field.
QByteArray partHeader(const PackagePart &part, const QByteArray &packed)
{
    QByteArray header;
    addNumber(header, kVersionNeeded, 2);
    addNumber(header, kUtf8Names, 2);
    addNumber(header, part.isStored ? 0 : kDeflated, 2);
    addNumber(header, kFirstDay, 4);
    addNumber(header, crc32(part.bytes), 4);
    addNumber(header, quint32(packed.size()), 4);
    addNumber(header, quint32(part.bytes.size()), 4);
    addNumber(header, quint32(part.path.toUtf8().size()), 2);
    addNumber(header, 0, 2);
    return header;
}

} // namespace

QByteArray zipPackage(const QList<PackagePart> &parts)
{
    QByteArray file;
    QByteArray directory;
    for (const PackagePart &part : parts) {
        const QByteArray packed = part.isStored ? part.bytes : deflated(part.bytes);
        const QByteArray header = partHeader(part, packed);
        addNumber(directory, kCentralHeader, 4);
        addNumber(directory, kVersionNeeded, 2);
        directory += header;
        addNumber(directory, 0, 2);                    // comment
        addNumber(directory, 0, 2);                    // disk
        addNumber(directory, 0, 2);                    // internal attributes
        addNumber(directory, 0, 4);                    // external attributes
        addNumber(directory, quint32(file.size()), 4); // where the part begins
        directory += part.path.toUtf8();
        addNumber(file, kLocalHeader, 4);
        file += header + part.path.toUtf8() + packed;
    }
    const quint32 start = quint32(file.size());
    file += directory;
    addNumber(file, kEndOfDirectory, 4);
    addNumber(file, 0, 4); // this disk and the one of the directory
    addNumber(file, quint32(parts.size()), 2);
    addNumber(file, quint32(parts.size()), 2);
    addNumber(file, quint32(directory.size()), 4);
    addNumber(file, start, 4);
    addNumber(file, 0, 2); // comment
    return file;
}

} // namespace tessera
