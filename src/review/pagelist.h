// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QPainter;

namespace tessera {

using PagePainter = std::function<void(QPainter &)>;

/// A line of the table of contents.
struct ContentsEntry {
    QString title;
    int page = 0; ///< from 1
    bool isState = false;
};

/// The pages of a document, laid out but not yet painted: so every page knows how many there are.
class PageList
{
public:
    /// The next page begins a part that stands in the table of contents.
    void beginPart(const QString &title, bool isState = false)
    {
        m_contents.append({title, int(m_pages.size()) + 1, isState});
    }
    void add(PagePainter page) { m_pages.append(std::move(page)); }

    [[nodiscard]] int count() const { return int(m_pages.size()); }
    [[nodiscard]] const PagePainter &page(int index) const { return m_pages.at(index); }
    [[nodiscard]] const QList<ContentsEntry> &contents() const { return m_contents; }

private:
    QList<PagePainter> m_pages;
    QList<ContentsEntry> m_contents;
};

} // namespace tessera
