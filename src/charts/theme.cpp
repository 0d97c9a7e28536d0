// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/theme.h"

namespace tessera {

QColor Theme::tint(Status status) const
{
    switch (status) {
    case Status::Implemented:
        return tintHigh;
    case Status::PartlyImplemented:
        return tintMiddle;
    case Status::InPreparation:
        return tintLow;
    default:
        return {};
    }
}

QColor Theme::fill(Status status) const
{
    switch (status) {
    case Status::Implemented:
        return symbol;
    case Status::PartlyImplemented:
        return tintHigh;
    case Status::InPreparation:
        return tintMiddle;
    default:
        return hatching;
    }
}

const Theme &lightTheme()
{
    static const Theme theme = [] {
        Theme t;
        t.window = QColor(0xf5f6f8);
        t.card = QColor(0xffffff);
        t.panel = QColor(0xebeef2);
        t.line = QColor(0xd8dee6);
        t.text = QColor(0x1b2733);
        t.mutedText = QColor(0x5a6673);
        t.accent = QColor(0x1d4e7c);
        t.accentText = QColor(0xffffff);
        t.selection = QColor(0xdbeafa);
        t.attention = QColor(0xaa4a18);
        t.attentionGround = QColor(0xfdf1e8);
        t.positive = QColor(0x1d7a4f);
        t.symbol = QColor(0x1d4e7c);
        t.mutedSymbol = QColor(0x7d8894);
        t.hatching = QColor(0xd2d7dc);
        t.tintLow = QColor(0xe6f0fa);
        t.tintMiddle = QColor(0xc6dcf0);
        t.tintHigh = QColor(0x8ebfe0);
        t.strokes = {QColor(0x1d4e7c), QColor(0x0f7a6c), QColor(0x7a479f), QColor(0x5f6d12), QColor(0x2474ab)};
        return t;
    }();
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme = [] {
        Theme t;
        t.isDark = true;
        t.window = QColor(0x14191f);
        t.card = QColor(0x1b222a);
        t.panel = QColor(0x212a33);
        t.line = QColor(0x35414d);
        t.text = QColor(0xe6ebf0);
        t.mutedText = QColor(0x9eabb8);
        t.accent = QColor(0x3178b5);
        t.accentText = QColor(0xffffff);
        t.selection = QColor(0x24405a);
        t.attention = QColor(0xf0935a);
        t.attentionGround = QColor(0x3a2a20);
        t.positive = QColor(0x5fc492);
        t.symbol = QColor(0xa9d3f2);
        t.mutedSymbol = QColor(0x8592a0);
        t.hatching = QColor(0x404953);
        t.tintLow = QColor(0x1f2f3e);
        t.tintMiddle = QColor(0x264361);
        t.tintHigh = QColor(0x2c5d8a);
        t.strokes = {QColor(0xa9d3f2), QColor(0x5fc7b5), QColor(0xc7a3e6), QColor(0xc3c95e), QColor(0x5aa5e0)};
        return t;
    }();
    return theme;
}

const Theme &printTheme()
{
    static const Theme theme = [] {
        Theme t = lightTheme();
        t.window = QColor(0xffffff);
        t.panel = QColor(0xf1f3f6);
        return t;
    }();
    return theme;
}

} // namespace tessera
