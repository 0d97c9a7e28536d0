// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tagrecorder.h"

#include <QPainter>

#include <algorithm>

namespace tessera {

TagRecorder::TagRecorder() : TagRecorder(true) {}

TagRecorder::TagRecorder(bool isRecording) : m_isRecording(isRecording)
{
    m_elements.append(TagElement());
    m_open.append(Open());
}

TagRecorder &TagRecorder::none()
{
    static TagRecorder recorder(false);
    return recorder;
}

void TagRecorder::beginPage(QPainter &painter)
{
    if (!m_isRecording)
        return;
    ++m_page;
    // Each page begins as layout.
    if (m_open.constLast().state != TagState())
        mark(painter, m_open.constLast().state);
}

TagRecorder::Scope TagRecorder::begin(QPainter &painter, TagRole role, const TagDetails &details)
{
    if (!m_isRecording)
        return {};
    const Element parent = m_open.constLast().element;
    if (parent == kNothing)
        return open(painter, m_open.constLast());
    m_elements.append({role, parent, std::max(m_page, 0), details});
    if (details.box.isValid())
        m_elements.last().details.box = painter.combinedTransform().mapRect(details.box);
    return resume(painter, Element(m_elements.size()) - 1);
}

TagRecorder::Scope TagRecorder::resume(QPainter &painter, Element element)
{
    if (!m_isRecording)
        return {};
    if (element == kNothing || m_open.constLast().element == kNothing)
        return open(painter, m_open.constLast());
    Q_ASSERT(element >= 0 && element < m_elements.size());
    const bool isText = takesContent(m_elements.at(element).role);
    return open(painter, {element, isText ? TagState::element(element) : TagState()});
}

TagRecorder::Scope TagRecorder::artifact(QPainter &painter, ArtifactKind kind)
{
    return m_isRecording ? open(painter, {kNothing, TagState(kind)}) : Scope();
}

TagRecorder::Scope TagRecorder::link(QPainter &painter, const QRectF &area, const PageTarget &target,
                                     const QString &description)
{
    Scope scope = begin(painter, TagRole::Link);
    if (scope.element() != kNothing)
        m_links.append(
            {scope.element(), std::max(m_page, 0), painter.combinedTransform().mapRect(area), target, description});
    return scope;
}

void TagRecorder::bookmark(const QPainter &painter, const QString &title, int level, qreal y)
{
    if (m_isRecording)
        m_bookmarks.append({title, level, {std::max(m_page, 0), painter.combinedTransform().map(QPointF(0, y)).y()}});
}

TagRecorder::Scope TagRecorder::open(QPainter &painter, Open opened)
{
    const TagState before = m_open.constLast().state;
    m_open.append(opened);
    if (opened.state != before)
        mark(painter, opened.state);
    return {this, &painter, opened.element};
}

void TagRecorder::close(QPainter &painter)
{
    Q_ASSERT(m_open.size() > 1);
    const TagState before = m_open.takeLast().state;
    if (m_open.constLast().state != before)
        mark(painter, m_open.constLast().state);
}

/// Paints what finishPdf() looks for: the same numbers in every page's own units.
void TagRecorder::mark(QPainter &painter, TagState state)
{
    const auto paintMarker = [&] {
        painter.fillRect(QRectF(kMarkerX - state.number(), kMarkerY, 1, 1), Qt::black);
    };
    const bool isPlain = !painter.hasClipping() && painter.combinedTransform().isIdentity() && painter.opacity() == 1
                         && painter.compositionMode() == QPainter::CompositionMode_SourceOver;
    // The usual case: to save and restore would write as much as a line of text.
    if (isPlain) {
        paintMarker();
        return;
    }
    painter.save();
    // Within an empty clip nothing would be written at all.
    if (painter.hasClipping())
        painter.setClipping(false);
    painter.resetTransform();
    painter.setOpacity(1);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    paintMarker();
    painter.restore();
}

} // namespace tessera
