// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace example {

/// Chance that falls the same way everywhere: SplitMix64 (Steele, Lea, Flood 2014) and whole numbers only. The standard
/// distributions differ between libraries, and the last digit of logarithms between machines.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// 0 to n - 1.
    int below(int n) { return static_cast<int>(next() % static_cast<std::uint64_t>(n)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    /// True in so many of a hundred throws.
    bool percent(int chance) { return below(100) < chance; }
    bool perMille(int chance) { return below(1000) < chance; }

    /// An index, each as often as its weight says.
    std::size_t weighted(std::span<const int> weights)
    {
        int total = 0;
        for (const int weight : weights)
            total += weight;
        int left = below(total);
        std::size_t index = 0;
        while (left >= weights[index])
            left -= weights[index++];
        return index;
    }

    /// A step of a distribution: up to `perMyriad` of ten thousand throws the value is at most `value`.
    struct Quantile {
        int perMyriad;
        int value;
    };
    /// A value of the distribution that runs in straight lines through its quantiles (0 and 10000 included).
    int quantile(std::span<const Quantile> steps)
    {
        const int at = below(10000);
        std::size_t upper = 1;
        while (steps[upper].perMyriad <= at)
            ++upper;
        const Quantile &low = steps[upper - 1];
        const Quantile &high = steps[upper];
        const auto width = static_cast<std::int64_t>(high.value) - low.value;
        return low.value + static_cast<int>(width * (at - low.perMyriad) / (high.perMyriad - low.perMyriad));
    }

private:
    std::uint64_t m_state;
};

} // namespace example
