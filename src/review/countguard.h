// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tessera {

/// Watches over counts of States that are printed side by side, each over another set of States: how many of them do one
/// thing. A reader who knows who belongs to the sets can add and subtract. Nothing may follow with certainty about a State:
/// neither that all States of some part of the sets do it, nor that none does, nor the number of fewer than `threshold`.
class CountGuard
{
public:
    explicit CountGuard(int threshold) : m_threshold(threshold) {}

    /// Something that is printed in any case: of these States at least and at most so many.
    void take(const QStringList &states, int least, int most);

    /// True where this count may be printed beside those taken before; then it is taken.
    [[nodiscard]] bool admit(const QStringList &states, int count);

private:
    struct Line {
        QStringList states;
        int least = 0;
        int most = 0;
    };
    [[nodiscard]] bool isSafe() const;

    QList<Line> m_lines;
    int m_threshold;
};

} // namespace tessera
