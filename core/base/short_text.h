// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstring>
#include <string_view>

// Most texts of an export are short: two steps that overlap take less time than the call of a function for any length.

namespace kompas {

inline bool isSameText(std::string_view a, std::string_view b)
{
    const std::size_t size = a.size();
    if (size != b.size())
        return false;
    const auto isSameAt = [&a, &b]<typename Word>(std::size_t at, Word) {
        Word x = 0;
        Word y = 0;
        std::memcpy(&x, a.data() + at, sizeof(Word));
        std::memcpy(&y, b.data() + at, sizeof(Word));
        return x == y;
    };
    if (size > 16)
        return std::memcmp(a.data(), b.data(), size) == 0;
    if (size >= 8)
        return isSameAt(0, quint64()) && isSameAt(size - 8, quint64());
    if (size >= 4)
        return isSameAt(0, quint32()) && isSameAt(size - 4, quint32());
    return size == 0 || (a[0] == b[0] && a[size / 2] == b[size / 2] && a[size - 1] == b[size - 1]);
}

/// `to` has room for it.
inline void copyText(std::string_view text, char *to)
{
    const char *const from = text.data();
    const std::size_t size = text.size();
    if (size > 16) {
        std::memcpy(to, from, size);
    } else if (size >= 8) {
        std::memcpy(to, from, 8);
        std::memcpy(to + size - 8, from + size - 8, 8);
    } else if (size >= 4) {
        std::memcpy(to, from, 4);
        std::memcpy(to + size - 4, from + size - 4, 4);
    } else if (size > 0) {
        const char few[] = {from[0], from[size / 2], from[size - 1]};
        to[0] = few[0];
        to[size / 2] = few[1];
        to[size - 1] = few[2];
    }
}

} // namespace kompas
