// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "domain/record.h"
#include "domain/yearrecords.h"

#include <QList>

namespace tessera {

class Workspace;

enum class HitKind : quint8 { State, Measure, Contact, Meeting, Evidence, Page, Action };
template <>
std::span<const Choice<HitKind>> choices<HitKind>();

/// Something that can be found, and where it leads.
struct Hit {
    HitKind kind = HitKind::State;
    QString title;   ///< as it is shown
    QString detail;  ///< "Hungary · Technical", "4 Mar 2025 · Vienna"
    QString target;  ///< State code, measure number, page or action id
    RecordId record; ///< of contacts, meetings and evidence
};

/// Everything that can be found in a workspace, prepared so that a search over 5,000 entries takes no noticeable time.
/// Accents and case are ignored; States and measures are found by their names in any language of the catalogue. Erased
/// contacts are not found.
class SearchIndex
{
public:
    /// Reads States, measures, contacts, meetings and evidence. Pages and actions are added by whoever has them.
    explicit SearchIndex(Workspace &workspace);

    void add(const Hit &hit, const QStringList &words);

    /// Best first: whole words before beginnings before middles, titles before other words; then by kind and title. All
    /// words of the question must be found.
    [[nodiscard]] QList<Hit> find(const QString &question, qsizetype limit = 50) const;

    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

private:
    struct Entry {
        Hit hit;
        QString title; ///< in searchForm()
        QString words; ///< the other words in searchForm(), each with a space before it
    };

    QList<Entry> m_entries;
};

} // namespace tessera
