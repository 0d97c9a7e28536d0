// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tessera {

/// What a tagged PDF must hold, after the Matterhorn Protocol as far as a program can judge it.
enum class PdfRule : quint8 {
    Readable,
    Unencrypted,
    Passive,
    Marked,
    Language,
    Title,
    TitleShown,
    TabOrder,
    Outline,
    FontEmbedded,
    FontLetters,
    ContentTagged,
    TagsNested,
    ArtifactApart,
    TreeThere,
    RolesKnown,
    ParentKnown,
    ContentInTree,
    TreeInContent,
    ParentTree,
    Headings,
    HeaderScope,
    TableRegular,
    FigureText,
    LinkText,
    LinkInTree,
};

/// A rule that is broken, and where: "page 3", "Figure, object 17".
struct PdfFinding {
    PdfRule rule = PdfRule::Readable;
    QString place;

    bool operator==(const PdfFinding &) const = default;
};

/// One line in English, for tests and logs.
[[nodiscard]] QString describe(const PdfFinding &finding);

/// What is wrong with a tagged PDF; nothing for one that finishPdf() wrote well. Knows the elements of TagRole only. Each rule
/// is reported once for each place.
[[nodiscard]] QList<PdfFinding> checkPdf(const QByteArray &pdf);

} // namespace tessera
