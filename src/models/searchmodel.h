// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/linemodel.h"
#include "models/roles.h"
#include "workspace/searchindex.h"

#include <functional>
#include <optional>

namespace tessera {

class Workspace;

/// Something that is no record but can be found as well: a page, an action.
struct SearchOffer {
    Hit hit;
    QStringList words; ///< beside those of its title
};

/// What was found for a question, best first: the title, and as detail its kind and what else says which one it is. The
/// index is made at the first question, and again at the first one after the workspace changed.
class SearchModel : public LineModel
{
    Q_OBJECT

public:
    enum Role { KindRole = role::kFirstOwn }; ///< int of a HitKind

    /// `isPossible` is asked about pages and actions at each question; what is not possible now is left out.
    SearchModel(Workspace &workspace, QList<SearchOffer> offers, std::function<bool(const Hit &)> isPossible,
                QObject *parent = nullptr);

    void search(const QString &question);

    [[nodiscard]] const Hit &hit(int row) const { return m_hits.at(row); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

private:
    [[nodiscard]] const SearchIndex &madeIndex();

    Workspace &m_workspace;
    QList<SearchOffer> m_offers;
    std::function<bool(const Hit &)> m_isPossible;
    std::optional<SearchIndex> m_index; ///< none = to be made
    QList<Hit> m_hits;
};

} // namespace tessera
