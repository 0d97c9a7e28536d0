// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/blockflow.h"
#include "review/document.h"
#include "review/textflow.h"

#include <QImage>

namespace tessera {

/// The picture in the bytes, opaque on white and no larger than paper needs; null for what is no picture. Scalable pictures that
/// refer to other files are refused: nothing but the bytes is ever read.
[[nodiscard]] QImage logoPicture(const QByteArray &bytes);

/// The first page: who issues the document, its title and year, what it is about and how it may be shared.
class CoverFlow : public BlockFlow
{
public:
    CoverFlow(const FlowPlace &place, const Sheet &sheet, const ReviewDocument &document);

    QList<qreal> divide(qreal firstRoom, qreal pageRoom) override;
    [[nodiscard]] qreal leastHeight() const override { return m_sheet.body().height(); }
    void paint(QPainter &painter, const QPointF &corner, qsizetype part, TagRecorder &tags) const override;

private:
    void layOutTitle(const ReviewDocument &document);
    void layOutNotes(const ReviewDocument &document);
    void paintLogo(QPainter &painter, const QPointF &corner, TagRecorder &tags) const;

    const Sheet &m_sheet;
    QImage m_logo;
    QString m_logoText;
    TextFlow m_issuer;
    TextFlow m_title;
    TextFlow m_year;
    QList<TextFlow> m_facts;
    QList<TextFlow> m_notes;
};

} // namespace tessera
