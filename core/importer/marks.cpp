// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/marks.h"

#include <bit>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define KOMPAS_HAS_AVX2
#endif

namespace kompas {

namespace {

#ifdef KOMPAS_HAS_AVX2

constexpr std::size_t blockSize = 64;

__attribute__((target("avx2"))) quint32 marksOf32(const char *bytes, __m256i delimiter, __m256i quote)
{
    const __m256i block = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes));
    const __m256i own = _mm256_or_si256(_mm256_cmpeq_epi8(block, delimiter), _mm256_cmpeq_epi8(block, quote));
    const __m256i ends = _mm256_or_si256(_mm256_cmpeq_epi8(block, _mm256_set1_epi8('\n')),
                                         _mm256_cmpeq_epi8(block, _mm256_set1_epi8('\r')));
    return static_cast<quint32>(_mm256_movemask_epi8(_mm256_or_si256(own, ends)));
}

/// Whole blocks only; how many bytes they are.
__attribute__((target("avx2,bmi,popcnt"))) std::size_t appendBlocks(std::string_view bytes, quint32 offset,
                                                                    MarkedChars chars, std::vector<quint32> &marks)
{
    const __m256i delimiter = _mm256_set1_epi8(chars.delimiter);
    const __m256i quote = _mm256_set1_epi8(chars.quote);
    std::size_t count = marks.size();
    std::size_t at = 0;
    for (; at + blockSize <= bytes.size(); at += blockSize) {
        if (marks.size() < count + blockSize)
            marks.resize(std::max(count + blockSize, marks.size() * 2));
        quint64 found = marksOf32(bytes.data() + at, delimiter, quote)
                        | (static_cast<quint64>(marksOf32(bytes.data() + at + 32, delimiter, quote)) << 32U);
        const quint32 base = offset + static_cast<quint32>(at);
        quint32 *out = marks.data() + count;
        count += static_cast<std::size_t>(std::popcount(found));
        while (found != 0) { // eight whether they are there or not: how many there are cannot be foreseen
            for (int i = 0; i < 8; ++i, found &= found - 1)
                *out++ = base + static_cast<quint32>(std::countr_zero(found));
        }
    }
    marks.resize(count);
    return at;
}

bool hasAvx2()
{
    static const bool has = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi");
    return has;
}

#endif

} // namespace

void appendMarks(std::string_view bytes, quint32 offset, MarkedChars chars, std::vector<quint32> &marks)
{
#ifdef KOMPAS_HAS_AVX2
    if (hasAvx2()) {
        const std::size_t done = appendBlocks(bytes, offset, chars, marks);
        bytes.remove_prefix(done);
        offset += static_cast<quint32>(done);
    }
#endif
    appendMarksPlainly(bytes, offset, chars, marks);
}

void appendMarksPlainly(std::string_view bytes, quint32 offset, MarkedChars chars, std::vector<quint32> &marks)
{
    for (const char ch : bytes) {
        if (ch == chars.delimiter || ch == chars.quote || ch == '\n' || ch == '\r')
            marks.push_back(offset);
        ++offset;
    }
}

} // namespace kompas
