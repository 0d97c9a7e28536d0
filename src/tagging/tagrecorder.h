// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tags.h"

#include <QList>

#include <utility>

class QPainter;

namespace tessera {

/// Writes down what is being painted: headings, paragraphs, tables, figures, links. finishPdf() makes a tagged PDF of it, which
/// a screen reader can read in order and by its headings and tables.
///
/// Each element is open as long as its Scope lives; what is painted meanwhile belongs to it. What is painted outside of all
/// scopes, and directly within an element that only holds others (Table, TR, L, ...), is layout: lines, backgrounds. Before
/// each change a marker is painted far off the paper, whatever the painter's transformation and clipping are; finishPdf() takes
/// the markers out again. The same code paints the preview on the screen with TagRecorder::none().
///
/// An element that goes on over a page break is one element: keep its number and resume() it on the next page. A table that
/// breaks, with titles on every page and a row that is divided:
///
///     // First page
///     {
///         auto table = tags.begin(painter, TagRole::Table);
///         m_table = table.element();
///         {
///             auto row = tags.begin(painter, TagRole::TR);
///             for (const Column &column : m_columns) {
///                 auto cell = tags.begin(painter, TagRole::TH, {.scope = HeaderScope::Column});
///                 paintTitle(painter, column);
///             }
///         }
///         for (const Part &part : page) {
///             auto row = tags.begin(painter, TagRole::TR);
///             m_rows[part.row] = row.element();
///             ... TH with HeaderScope::Row for the name, TD for the others: keep their numbers if the row is divided
///         }
///     }
///     // Every other page
///     {
///         auto titles = tags.artifact(painter, ArtifactKind::Layout); // the same code as above: within an artifact it adds
///         paintTitles(painter);                                       // no elements
///     }
///     {
///         auto table = tags.resume(painter, m_table);
///         auto row = part.isContinued ? tags.resume(painter, m_rows[part.row]) : tags.begin(painter, TagRole::TR);
///         auto cell = part.isContinued ? tags.resume(painter, m_cells[column]) : tags.begin(painter, TagRole::TD);
///         ... a name that is repeated on the second page is an artifact
///     }
///
/// Paint the lines of a paragraph with the space that ends them, as QTextLine cuts them: a reader joins them as they are. Where
/// the glyphs do not say what is meant, a hyphen at the end of a line or a symbol, give the element its actualText.
///
/// Every row has as many cells as the others, counting spans: open a TD for an empty place too. Elements are read in the order
/// in which they are begun; where something is painted earlier than it is read, begin both in the order of reading and resume
/// them for painting.
class TagRecorder
{
public:
    /// The number of an element, for resume(). That of a scope of none() or within an artifact may be resumed as well.
    using Element = int;

    /// Keeps an element open. Scopes close in the reverse order of their opening, before their painter ends.
    class Scope
    {
    public:
        Scope() = default;
        Scope(Scope &&other) noexcept
            : m_recorder(std::exchange(other.m_recorder, nullptr))
            , m_painter(other.m_painter)
            , m_element(other.m_element)
        {}
        Scope &operator=(Scope &&) = delete; // would close the new one instead of the old
        ~Scope()
        {
            if (m_recorder)
                m_recorder->close(*m_painter);
        }
        Q_DISABLE_COPY(Scope)

        [[nodiscard]] Element element() const { return m_element; }

    private:
        friend class TagRecorder;
        Scope(TagRecorder *recorder, QPainter *painter, Element element)
            : m_recorder(recorder)
            , m_painter(painter)
            , m_element(element)
        {}

        TagRecorder *m_recorder = nullptr;
        QPainter *m_painter = nullptr;
        Element m_element = kNothing;
    };

    TagRecorder();

    /// A recorder that records nothing and costs next to nothing.
    [[nodiscard]] static TagRecorder &none();
    [[nodiscard]] bool isRecording() const { return m_isRecording; }

    /// To be called once for each page, the first too, before anything is painted on it. Open scopes go on.
    void beginPage(QPainter &painter);

    /// Opens an element within the one that is open.
    [[nodiscard]] Scope begin(QPainter &painter, TagRole role, const TagDetails &details = {});

    /// Opens an element again.
    [[nodiscard]] Scope resume(QPainter &painter, Element element);

    /// What is painted now is not text; elements within are left out.
    [[nodiscard]] Scope artifact(QPainter &painter, ArtifactKind kind);

    /// Opens a Link whose area, in the painter's units, leads to the target. The description is what a reader is told about it.
    [[nodiscard]] Scope link(QPainter &painter, const QRectF &area, const PageTarget &target,
                             const QString &description);

    /// A line of the outline that leads to y, in the painter's units, on this page. Level 1 is outermost.
    void bookmark(const QPainter &painter, const QString &title, int level, qreal y);

    /// What was recorded; the first element is the document.
    [[nodiscard]] const QList<TagElement> &elements() const { return m_elements; }
    [[nodiscard]] const QList<TagLink> &links() const { return m_links; }
    [[nodiscard]] const QList<TagBookmark> &bookmarks() const { return m_bookmarks; }
    [[nodiscard]] int pageCount() const { return m_page + 1; }

private:
    static constexpr Element kNothing = -1;

    /// One that is open: where elements are added, and what painting belongs to.
    struct Open {
        Element element = 0; ///< kNothing within an artifact
        TagState state;
    };

    explicit TagRecorder(bool isRecording);
    Scope open(QPainter &painter, Open opened);
    void close(QPainter &painter);
    static void mark(QPainter &painter, TagState state);

    bool m_isRecording = true;
    int m_page = -1;
    QList<Open> m_open;
    QList<TagElement> m_elements;
    QList<TagLink> m_links;
    QList<TagBookmark> m_bookmarks;
};

} // namespace tessera
