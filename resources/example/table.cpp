// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/example/table.h"

namespace example {

namespace {

std::string twoDigits(std::int64_t number)
{
    std::string text = std::to_string(number);
    return number < 10 ? text.insert(0, 1, '0') : text;
}

} // namespace

std::string moment(Minute at)
{
    return at == 0 ? std::string() : written(at);
}

std::string date(std::int64_t dayNumber)
{
    return written(instant(dayNumber, 12 * hour)).substr(0, 10);
}

std::string moment(Minute at, int seconds)
{
    std::string text = written(at);
    return text.replace(text.size() - 2, 2, twoDigits(seconds));
}

std::string count(std::int64_t number)
{
    return std::to_string(number);
}

std::string numbered(char letter, std::int64_t number)
{
    return std::string(1, letter).append(std::to_string(number));
}

std::string duration(std::int64_t seconds)
{
    return std::to_string(seconds / 3600) + ':' + twoDigits(seconds / 60 % 60) + ':' + twoDigits(seconds % 60);
}

std::string money(std::int64_t cents)
{
    return std::to_string(cents / 100) + ',' + twoDigits(cents % 100);
}

std::string yesNo(bool isSo)
{
    return isSo ? "ja" : "nee";
}

} // namespace example
