// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/countguard.h"

#include <QMap>

#include <algorithm>
#include <optional>

namespace tessera {

namespace {

constexpr int kMostSteps = 4000; // of a search; what takes longer is not printed

/// So many of the States of some parts together.
struct Sum {
    QList<qsizetype> parts;
    int least = 0;
    int most = 0;
};

struct Range {
    int least = 0;
    int most = 0;
};

/// Looks for numbers of the parts that agree with all sums.
class Search
{
public:
    explicit Search(QList<Sum> sums) : m_sums(std::move(sums)) {}

    /// Whether there are such numbers; none where the search gave up.
    [[nodiscard]] std::optional<bool> isPossible(const QList<Range> &ranges)
    {
        m_steps = 0;
        const bool isFound = find(ranges);
        return m_steps > kMostSteps ? std::nullopt : std::optional(isFound);
    }

private:
    /// Narrows the ranges to what the sums allow; false where nothing is left.
    [[nodiscard]] bool narrow(QList<Range> &ranges) const
    {
        for (bool isChanged = true; isChanged;) {
            isChanged = false;
            for (const Sum &sum : m_sums) {
                int least = 0;
                int most = 0;
                for (const qsizetype part : sum.parts) {
                    least += ranges.at(part).least;
                    most += ranges.at(part).most;
                }
                if (least > sum.most || most < sum.least)
                    return false;
                for (const qsizetype part : sum.parts) {
                    Range &range = ranges[part];
                    const Range before = range;
                    range.least = std::max(range.least, sum.least - (most - before.most));
                    range.most = std::min(range.most, sum.most - (least - before.least));
                    if (range.least > range.most)
                        return false;
                    least += range.least - before.least;
                    most += range.most - before.most;
                    isChanged = isChanged || range.least != before.least || range.most != before.most;
                }
            }
        }
        return true;
    }

    [[nodiscard]] bool find(QList<Range> ranges)
    {
        if (++m_steps > kMostSteps || !narrow(ranges))
            return false;
        const auto open = std::min_element(ranges.begin(), ranges.end(), [](const Range &a, const Range &b) {
            const int first = a.most - a.least;
            const int second = b.most - b.least;
            return first != 0 && (second == 0 || first < second);
        });
        if (open == ranges.end() || open->least == open->most)
            return true;
        const Range all = *open;
        for (int value = all.least; value <= all.most; ++value) {
            *open = {value, value};
            if (find(ranges))
                return true;
        }
        return false;
    }

    QList<Sum> m_sums;
    int m_steps = 0;
};

} // namespace

void CountGuard::take(const QStringList &states, int least, int most)
{
    m_lines.append({states, least, most});
}

bool CountGuard::admit(const QStringList &states, int count)
{
    m_lines.append({states, count, count});
    if (isSafe())
        return true;
    m_lines.removeLast();
    return false;
}

bool CountGuard::isSafe() const
{
    // States that belong to the same sets cannot be told apart: they are one part.
    QMap<QString, QString> membership;
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        for (const QString &state : m_lines.at(line).states)
            membership[state] += QString::number(line) + u',';
    }
    QStringList names;
    QList<int> sizes;
    for (const QString &sets : membership) {
        const qsizetype known = names.indexOf(sets);
        if (known < 0) {
            names.append(sets);
            sizes.append(1);
        } else {
            ++sizes[known];
        }
    }
    QList<Range> ranges;
    for (const int size : sizes)
        ranges.append({0, size});
    QList<Sum> sums;
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        Sum sum{{}, m_lines.at(line).least, m_lines.at(line).most};
        for (qsizetype part = 0; part < names.size(); ++part) {
            if (names.at(part).split(u',').contains(QString::number(line)))
                sum.parts.append(part);
        }
        sums.append(sum);
    }
    const auto isPossible = [&](const QList<qsizetype> &parts, int least, int most) {
        if (least > most)
            return false;
        return Search(sums + QList<Sum>{{parts, least, most}}).isPossible(ranges).value_or(false);
    };
    const auto isOpen = [&](const QList<qsizetype> &parts, int size) {
        const bool tellsOfEach = !isPossible(parts, 0, size - 1) || !isPossible(parts, 1, size);
        if (tellsOfEach || size >= m_threshold)
            return !tellsOfEach;
        int values = 0;
        for (int value = 0; value <= size && values < 2; ++value)
            values += isPossible(parts, value, value) ? 1 : 0;
        return values > 1;
    };
    for (qsizetype part = 0; part < sizes.size(); ++part) {
        if (!isOpen({part}, sizes.at(part)))
            return false;
        for (qsizetype other = part + 1; other < sizes.size(); ++other) {
            const int together = sizes.at(part) + sizes.at(other);
            if (together < m_threshold && !isOpen({part, other}, together))
                return false;
        }
    }
    return true;
}

} // namespace tessera
