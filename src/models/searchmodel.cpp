// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchmodel.h"

#include "workspace/workspace.h"

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostHits = 50; ///< as many as anybody reads
constexpr qsizetype kSpareHits = 2 * kMostHits;

Line lineOf(const Hit &hit)
{
    LineCell cell;
    cell.text = hit.title;
    cell.detail = hit.detail.isEmpty() ? labelOf(hit.kind) : labelOf(hit.kind) + u" · "_s + hit.detail;
    return {idOf(hit.kind) + u'/' + hit.target, {cell}, {}, {int(hit.kind)}};
}

} // namespace

SearchModel::SearchModel(Workspace &workspace, QList<SearchOffer> offers, std::function<bool(const Hit &)> isPossible,
                         QObject *parent)
    : LineModel(parent)
    , m_workspace(workspace)
    , m_offers(std::move(offers))
    , m_isPossible(std::move(isPossible))
{
    const auto forget = [this] { m_index.reset(); };
    connect(&workspace, &Workspace::recordsChanged, this, forget);
    connect(&workspace, &Workspace::journalErased, this, forget);
}

void SearchModel::search(const QString &question)
{
    QList<Hit> hits = madeIndex().find(question, kSpareHits);
    hits.removeIf([this](const Hit &hit) {
        return (hit.kind == HitKind::Page || hit.kind == HitKind::Action) && !m_isPossible(hit);
    });
    m_hits = hits.mid(0, kMostHits);
    QList<Line> lines;
    for (const Hit &hit : std::as_const(m_hits))
        lines.append(lineOf(hit));
    showLines(lines);
}

int SearchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

const SearchIndex &SearchModel::madeIndex()
{
    if (!m_index) {
        m_index.emplace(m_workspace);
        for (const SearchOffer &offer : std::as_const(m_offers))
            m_index->add(offer.hit, offer.words);
    }
    return *m_index;
}

} // namespace tessera
