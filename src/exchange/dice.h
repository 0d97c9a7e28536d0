// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>

namespace tessera {

/// Chance from a fixed seed for made-up data. The engine is the same everywhere, the distributions of the standard library
/// are not.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}

    int below(int bound) { return int(m_engine() % quint64(bound)); }
    bool chance(int perMille) { return below(1000) < perMille; }

private:
    std::mt19937_64 m_engine;
};

} // namespace tessera
