// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/measure.h"

namespace kompas {

/// Words of a column that a record must have, or must not have: `priority=high|urgent`, `reason!=` (any reason).
struct WordTest {
    QString field = {};
    QStringList words = {};
    bool isNot = false;
    const Coded *column = nullptr;
    std::vector<char> allowed = {}; ///< by code

    bool allows(const QString &word) const { return words.contains(word) != isNot; }
    bool passes(qint32 row) const
    {
        return column ? allowed[column->codes[static_cast<std::size_t>(row)]] != 0 : allows(QString());
    }
};
WordTest wordTest(const Dataset &data, const QString &field, const QStringList &words, bool isNot = false);
std::vector<WordTest> wordTests(const Dataset &data, const char *conditions);

/// A number that a record must at least have: `callback_requested>=1`. Without the number it does not.
struct NumberTest {
    Measure measure;
    double from = 0;

    bool passes(qint32 row) const { return measure.at(row, Clock::Calendar) >= from; }
};
std::vector<NumberTest> numberTests(const Source &source, Kind kind, const char *conditions);

} // namespace kompas
