// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/random_sample.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace kompas {

quint64 seedOf(const QString &text)
{
    // FNV-1a: qHash differs from one version of Qt to the next.
    quint64 hash = 14695981039346656037ULL;
    for (const char byte : text.toUtf8()) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 1099511628211ULL;
    }
    return hash;
}

std::vector<std::size_t> drawnPlaces(std::size_t of, std::size_t count, quint64 seed)
{
    std::vector<std::size_t> places(of);
    std::iota(places.begin(), places.end(), std::size_t{0});
    if (count >= of)
        return places;
    std::mt19937_64 dice(seed);
    for (std::size_t i = 0; i < count; ++i) {
        // The distributions of the standard library differ from one to the next; numbers that would favour some places
        // are thrown again.
        const auto left = static_cast<quint64>(of - i);
        const quint64 fair = std::mt19937_64::max() - std::mt19937_64::max() % left;
        quint64 thrown = dice();
        while (thrown >= fair)
            thrown = dice();
        std::swap(places[i], places[i + static_cast<std::size_t>(thrown % left)]);
    }
    places.resize(count);
    std::ranges::sort(places);
    return places;
}

} // namespace kompas
