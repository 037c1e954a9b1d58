// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/conditions.h"

namespace kompas {

namespace {

QStringList conditionsOf(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

bool isAboutNumbers(const QString &condition)
{
    return condition.contains(QLatin1String(">="));
}

} // namespace

WordTest wordTest(const Dataset &data, const QString &field, const QStringList &words, bool isNot)
{
    WordTest test{field, words, isNot, data.column<Coded>(field), {}};
    if (test.column) {
        for (const QString &word : *test.column->dictionary)
            test.allowed.push_back(test.allows(word) ? 1 : 0);
    }
    return test;
}

std::vector<WordTest> wordTests(const Dataset &data, const char *conditions)
{
    std::vector<WordTest> tests;
    for (const QString &each : conditionsOf(conditions)) {
        if (isAboutNumbers(each))
            continue;
        const auto at = each.indexOf(u'=');
        const bool isNot = at > 0 && each[at - 1] == u'!';
        tests.push_back(wordTest(data, each.left(isNot ? at - 1 : at), each.mid(at + 1).split(u'|'), isNot));
    }
    return tests;
}

std::vector<NumberTest> numberTests(const Source &source, Kind kind, const char *conditions)
{
    std::vector<NumberTest> tests;
    for (const QString &each : conditionsOf(conditions)) {
        const auto at = each.indexOf(QLatin1String(">="));
        if (at > 0)
            tests.push_back({Measure(source, kind, each.left(at)), each.mid(at + 2).toDouble()});
    }
    return tests;
}

} // namespace kompas
