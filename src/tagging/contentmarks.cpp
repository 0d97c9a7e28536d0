// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/contentmarks.h"

#include "tagging/contentscan.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace tessera {

namespace {

struct ContentPiece {
    enum Kind { Save, Restore, Paint };
    Kind kind = Paint;
    std::size_t begin = 0;
    std::size_t end = 0;
    TagState state; ///< of what is painted
    int depth = 0;  ///< of q before it
};

struct ContentCut {
    std::size_t begin = 0;
    std::size_t end = 0;
};

struct ContentPieces {
    std::vector<ContentPiece> pieces;
    std::vector<ContentCut> cuts;
};

/// Divides the content into what is painted, and q and Q around it.
class PieceReader
{
public:
    explicit PieceReader(qsizetype elements) : m_elements(elements) {}

    [[nodiscard]] ContentPieces read(std::string_view content)
    {
        ContentScan scan(content);
        while (const std::optional<ContentOperator> found = scan.next()) {
            add(*found);
            if (m_isInText)
                scan.skipText();
        }
        return std::move(m_read);
    }

private:
    void add(const ContentOperator &found)
    {
        if (m_isInText) {
            if (found.name == "ET")
                endPaint(found.end);
            return;
        }
        switch (kindOf(found.name)) {
        case OperatorKind::Save:
            m_read.pieces.push_back({ContentPiece::Save, found.begin, found.end, {}, m_depth++});
            break;
        case OperatorKind::Restore:
            restore(found);
            break;
        case OperatorKind::TextBegin:
            m_isInText = true;
            m_begin = found.begin;
            break;
        case OperatorKind::PathBegin:
            beginPath(found);
            break;
        case OperatorKind::PathPaint:
            endPath(found);
            break;
        case OperatorKind::PathDrop:
            m_isInPath = false;
            break;
        case OperatorKind::Paint:
            m_begin = found.begin;
            endPaint(found.end);
            break;
        default:
            break;
        }
    }

    void beginPath(const ContentOperator &found)
    {
        m_isMarker = false;
        if (m_isInPath)
            return;
        m_isInPath = true;
        m_begin = found.begin;
        if (!found.operands.starts_with('-'))
            return;
        const auto box = found.name == "re" ? numbersOf<4>(found.operands) : std::nullopt;
        m_isMarker = box && (*box)[0] <= kMarkerX && (*box)[1] == kMarkerY && (*box)[2] == 1 && (*box)[3] == 1;
        if (!m_isMarker)
            return;
        m_marked = TagState::fromNumber(kMarkerX - int((*box)[0]));
        m_isMarker = !m_marked.isElement() || m_marked.element() < m_elements;
    }

    void endPath(const ContentOperator &found)
    {
        m_isInPath = false;
        if (m_isMarker) {
            m_state = m_marked;
            m_read.cuts.push_back({m_begin, found.end});
        } else {
            endPaint(found.end);
        }
        m_isMarker = false;
    }

    void endPaint(std::size_t end)
    {
        m_isInText = false;
        m_read.pieces.push_back({ContentPiece::Paint, m_begin, end, m_state, m_depth});
    }

    /// A q that is followed by its Q goes with it.
    void restore(const ContentOperator &found)
    {
        if (!m_read.pieces.empty() && m_read.pieces.back().kind == ContentPiece::Save) {
            const std::size_t begin = m_read.pieces.back().begin;
            m_read.pieces.pop_back();
            while (!m_read.cuts.empty() && m_read.cuts.back().begin >= begin)
                m_read.cuts.pop_back();
            m_read.cuts.push_back({begin, found.end});
        } else {
            m_read.pieces.push_back({ContentPiece::Restore, found.begin, found.end, {}, m_depth});
        }
        --m_depth;
    }

    qsizetype m_elements;
    ContentPieces m_read;
    TagState m_state;
    TagState m_marked;
    std::size_t m_begin = 0;
    int m_depth = 0;
    bool m_isInText = false;
    bool m_isInPath = false;
    bool m_isMarker = false;
};

/// Pieces to be enclosed by one sequence, both ends included.
struct ContentSequence {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Finds for pieces painted in one state the fewest sequences that keep q and Q in pairs.
class SequenceFinder
{
public:
    explicit SequenceFinder(const std::vector<ContentPiece> &pieces) : m_pieces(pieces) {}

    [[nodiscard]] std::vector<ContentSequence> find()
    {
        std::size_t first = nextPaint(0);
        while (first < m_pieces.size()) {
            std::size_t last = first;
            std::size_t next = nextPaint(first + 1);
            for (; next < m_pieces.size() && m_pieces[next].state == m_pieces[first].state; next = nextPaint(next + 1))
                last = next;
            enclose(first, last, next);
            first = next;
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] std::size_t nextPaint(std::size_t from) const
    {
        while (from < m_pieces.size() && m_pieces[from].kind != ContentPiece::Paint)
            ++from;
        return from;
    }

    [[nodiscard]] static int depthAfter(const ContentPiece &piece)
    {
        return piece.depth + (piece.kind == ContentPiece::Save ? 1 : piece.kind == ContentPiece::Restore ? -1 : 0);
    }

    /// The piece before which the depth is as wanted, from `first` back to `m_free`, with no less depth on the way.
    [[nodiscard]] std::optional<std::size_t> openAt(std::size_t first, int depth) const
    {
        std::size_t at = first;
        while (m_pieces[at].depth > depth) {
            if (at == m_free)
                return std::nullopt;
            --at;
        }
        return at;
    }

    /// The piece behind which the depth is as wanted, from `last` on but before `end`.
    [[nodiscard]] std::optional<std::size_t> closeAt(std::size_t last, std::size_t end, int depth) const
    {
        std::size_t at = last;
        while (depthAfter(m_pieces[at]) > depth) {
            if (++at == end)
                return std::nullopt;
        }
        return at;
    }

    /// What is painted from first to last; `end` is what is painted next.
    void enclose(std::size_t first, std::size_t last, std::size_t end)
    {
        const auto isShallower = [](const ContentPiece &a, const ContentPiece &b) { return a.depth < b.depth; };
        const auto begin = m_pieces.begin();
        const int depth =
            std::min_element(begin + std::ptrdiff_t(first), begin + std::ptrdiff_t(last) + 1, isShallower)->depth;
        const std::optional<std::size_t> open = openAt(first, depth);
        const std::optional<std::size_t> close = closeAt(last, end, depth);
        if (open && close) {
            m_found.push_back({*open, *close});
            m_free = *close + 1;
            return;
        }
        // It cannot be opened, or closed, where the depth is least: divide it there.
        std::size_t gap = open ? last : first;
        while (m_pieces[gap].depth != depth)
            open ? --gap : ++gap;
        if (open)
            ++gap;
        const std::size_t after = nextPaint(gap);
        do {
            --gap;
        } while (m_pieces[gap].kind != ContentPiece::Paint);
        enclose(first, gap, after);
        enclose(after, last, end);
    }

    const std::vector<ContentPiece> &m_pieces;
    std::size_t m_free = 0; ///< behind the last sequence
    std::vector<ContentSequence> m_found;
};

std::string openingOf(TagState state, qsizetype mcid, const QList<TagElement> &elements)
{
    if (state.isElement())
        return std::string("/") + tagName(elements.at(state.element()).role) + " <</MCID " + std::to_string(mcid)
               + ">> BDC\n";
    switch (state.artifact()) {
    case ArtifactKind::Header:
        return "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC\n";
    case ArtifactKind::Footer:
        return "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC\n";
    case ArtifactKind::Layout:
        break;
    }
    return "/Artifact <</Type /Layout>> BDC\n";
}

/// Copies the content without the cuts.
class ContentCopy
{
public:
    ContentCopy(std::string_view content, const std::vector<ContentCut> &cuts) : m_content(content), m_cuts(cuts)
    {
        m_bytes.reserve(content.size());
    }

    void copyTo(std::size_t end)
    {
        for (; m_cut < m_cuts.size() && m_cuts[m_cut].begin < end; ++m_cut) {
            m_bytes.append(m_content.substr(m_at, m_cuts[m_cut].begin - m_at));
            m_at = m_cuts[m_cut].end;
            // The end of its line goes with it.
            if (m_at < m_content.size() && m_content[m_at] == '\n' && m_bytes.ends_with('\n'))
                ++m_at;
        }
        if (end > m_at) {
            m_bytes.append(m_content.substr(m_at, end - m_at));
            m_at = end;
        }
    }
    void add(std::string_view text) { m_bytes.append(text); }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    std::string_view m_content;
    const std::vector<ContentCut> &m_cuts;
    std::size_t m_cut = 0;
    std::size_t m_at = 0;
    std::string m_bytes;
};

} // namespace

MarkedContent markContent(std::string_view content, const QList<TagElement> &elements)
{
    const auto [pieces, cuts] = PieceReader(elements.size()).read(content);
    MarkedContent marked;
    ContentCopy copy(content, cuts);
    for (const ContentSequence &sequence : SequenceFinder(pieces).find()) {
        const auto isPaint = [](const ContentPiece &piece) { return piece.kind == ContentPiece::Paint; };
        const TagState state =
            std::find_if(pieces.begin() + std::ptrdiff_t(sequence.first), pieces.end(), isPaint)->state;
        copy.copyTo(pieces[sequence.first].begin);
        copy.add(openingOf(state, marked.owners.size(), elements));
        copy.copyTo(pieces[sequence.last].end);
        copy.add("\nEMC");
        if (state.isElement())
            marked.owners.append(state.element());
    }
    copy.copyTo(content.size());
    marked.bytes = copy.take();
    return marked;
}

QTransform pageTransform(std::string_view content)
{
    ContentScan scan(content);
    while (const std::optional<ContentOperator> found = scan.next()) {
        if (found->name != "cm")
            continue;
        if (const auto m = numbersOf<6>(found->operands))
            return {(*m)[0], (*m)[1], (*m)[2], (*m)[3], (*m)[4], (*m)[5]};
        break;
    }
    return {};
}

} // namespace tessera
