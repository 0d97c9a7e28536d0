// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>

namespace tessera::bench {

/// Single pairs scatter widely on a machine that others use too; the median of so many does not.
inline constexpr int kPairs = 15;

template <typename F>
[[nodiscard]] double milliseconds(const F &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

[[nodiscard]] inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// Measures ours and the reference in turns, each of which returns its milliseconds, and prints the median of both and of
/// the ratios: "name: ours / reference = ratio (aim <= x)".
template <typename Ours, typename Reference>
void compare(const char *name, double aim, const Ours &ours, const Reference &reference)
{
    QList<double> ourTimes;
    QList<double> referenceTimes;
    QList<double> ratios;
    for (int pair = 0; pair < kPairs; ++pair) {
        // Whoever comes second finds the caches warm, so they take turns at that as well.
        if (pair % 2 == 0)
            ourTimes.append(ours());
        referenceTimes.append(reference());
        if (pair % 2 != 0)
            ourTimes.append(ours());
        ratios.append(ourTimes.constLast() / referenceTimes.constLast());
    }
    std::printf("%s: %.2f ms / %.2f ms = %.2f (aim <= %.2f)\n", name, median(ourTimes), median(referenceTimes),
                median(ratios), aim);
    std::fflush(stdout);
}

} // namespace tessera::bench
