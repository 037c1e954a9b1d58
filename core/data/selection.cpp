// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/selection.h"

#include <array>

namespace kompas {

namespace {

constexpr std::array<const char *, 3> centerWords = {"mean", "median", "p90"};
constexpr std::array<const char *, 2> outlierWords = {"keep", "drop"};
constexpr std::array<const char *, 2> clockWords = {"calendar", "business"};
constexpr std::array<const char *, 2> datedByWords = {"created", "solved"};

template<typename Enum, std::size_t size>
std::optional<Enum> fromWord(const std::array<const char *, size> &words, QStringView id)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (id == QLatin1String(words[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QString centerId(Center center)
{
    return QString::fromLatin1(centerWords[static_cast<std::size_t>(center)]);
}

QString clockId(Clock clock)
{
    return QString::fromLatin1(clockWords[static_cast<std::size_t>(clock)]);
}

QString datedById(DatedBy datedBy)
{
    return QString::fromLatin1(datedByWords[static_cast<std::size_t>(datedBy)]);
}

std::optional<Center> centerFromId(QStringView id)
{
    return fromWord<Center>(centerWords, id);
}

std::optional<Outliers> outliersFromId(QStringView id)
{
    return fromWord<Outliers>(outlierWords, id);
}

std::optional<Clock> clockFromId(QStringView id)
{
    return fromWord<Clock>(clockWords, id);
}

std::optional<DatedBy> datedByFromId(QStringView id)
{
    return fromWord<DatedBy>(datedByWords, id);
}

} // namespace kompas
