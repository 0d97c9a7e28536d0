// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/document.h"
#include "review/sheet.h"
#include "review/textflow.h"
#include "tagging/tagrecorder.h"

class QPainter;

namespace tessera {

/// What stands on every page: the sharing label above and below, the national marking, what document this is, of which day,
/// and the number of the page. The sheet must outlive it.
class PageFrame
{
public:
    PageFrame(const ReviewDocument &document, const Sheet &sheet);

    /// `runningTitle` = the section that goes on here; may be empty.
    void paint(QPainter &painter, int page, int total, const QString &runningTitle, TagRecorder &tags) const;

private:
    /// Paints the label with its right end on the margin; returns where it begins.
    qreal paintLabel(QPainter &painter, qreal centre) const;
    void paintHeader(QPainter &painter, const QString &runningTitle) const;
    void paintFooter(QPainter &painter, int page, int total) const;

    const Sheet &m_sheet;
    SharingLabel m_label;
    bool m_isDemonstration = false;
    QString m_document;
    QString m_asOf;
    TextFlow m_marking;
};

} // namespace tessera
