// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/passing.h"

#include "core/metrics/repeats.h"
#include "core/query/grouped.h"

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

struct Asked {
    const Source &source;
    const Metric &metric;
    const Scale &scale;
};

/// A closed or solved ticket that took one reply (none in a call or chat) and did not come back.
Passing oneTouch(const Asked &asked)
{
    const Source &source = asked.source;
    const bool exactlyOne = source.definitions.text(u"fcr.replies") == QLatin1String("exactly1");
    const double allowed = *source.definitions.number(u"fcr.reopens_allowed");
    const bool canBePassedOn = source.definitions.text(u"fcr.referral_counts") == QLatin1String("yes");
    return {[&source, exactlyOne, allowed, canBePassedOn](qint32 row, double) {
                const qint32 replies = source.replies(row);
                const qint32 reopens = source.reopens(row);
                if (!source.isSolved(row) || replies == noInteger || (reopens != noInteger && reopens > allowed))
                    return false;
                if (!canBePassedOn && source.escalations(row) > 0)
                    return false;
                return exactlyOne ? replies == 1 || (replies == 0 && source.isLive(row)) : replies < 2;
            },
            {}};
}

Passing satisfied(const Asked &asked)
{
    std::vector<std::pair<double, double>> from; ///< highest score of the scale, threshold
    for (const int top : {1, 3, 5, 7, 10})
        from.emplace_back(top, *asked.source.definitions.number(QStringLiteral("csat.satisfied_from.%1").arg(top)));
    return {[from, scale = asked.scale](qint32 row, double score) {
                const Scale::Range range = scale.of(row);
                for (const auto &[top, threshold] : from) {
                    if (range.max == top)
                        return score >= threshold;
                }
                // An unusual scale: the same place on it as 4 on a scale of 1 to 5.
                return (score - range.min) >= 0.75 * (range.max - range.min);
            },
            {}};
}

Passing dissatisfied(const Asked &asked)
{
    const Passing isSatisfied = satisfied(asked);
    return {[isSatisfied](qint32 row, double score) { return !isSatisfied.holds(row, score); }, {}};
}

Passing highEffort(const Asked &asked)
{
    const bool easyIsLow = asked.source.definitions.text(u"ces.easy_end") == QLatin1String("low");
    return {[easyIsLow, scale = asked.scale](qint32 row, double score) {
                const Scale::Range range = scale.of(row);
                const double middle = (range.min + range.max) / 2;
                return easyIsLow ? score > middle : score < middle;
            },
            {}};
}

/// Yes to a question: the upper half of whatever scale.
Passing yes(const Asked &asked)
{
    return {[scale = asked.scale](qint32 row, double score) {
                const Scale::Range range = scale.of(row);
                return score > (range.min + range.max) / 2;
            },
            {}};
}

Passing answered(const Asked &asked)
{
    const auto *scores = asked.source.facts.responses->column<Numbers>(u"score");
    return {[scores](qint32 row, double) { return scores && !std::isnan((*scores)[static_cast<std::size_t>(row)]); },
            {}};
}

Passing commented(const Asked &asked)
{
    const Integers &comments = asked.source.facts.responses->commented();
    return {
        [&comments](qint32 row, double) { return !comments.empty() && comments[static_cast<std::size_t>(row)] != 0; },
        {}};
}

Passing repeated(const Asked &asked)
{
    const std::shared_ptr<const Repeats> repeats = Repeats::keptWith(asked.source, asked.metric.records);
    return {[repeats](qint32 row, double) { return repeats->isRepeated(row); },
            [repeats](qint32 row) { return repeats->undecided(row); }};
}

Passing notRepeated(const Asked &asked)
{
    Passing passing = repeated(asked);
    passing.holds = [isRepeated = passing.holds](qint32 row, double value) { return !isRepeated(row, value); };
    return passing;
}

/// Solved now, among tickets that had time to be.
Passing resolved(const Asked &asked)
{
    const Source &source = asked.source;
    const double days = *source.definitions.number(u"resolution.mature_days");
    const qint64 until = source.until();
    return {[&source](qint32 row, double) { return source.isSolved(row); },
            [&source, days, until](qint32 row) -> const char * {
                const qint64 created = source.created(row);
                const bool isYoung =
                    created != noInstant && until != noInstant && static_cast<double>(until - created) < days * 86400;
                return isYoung ? "not_mature" : nullptr;
            }};
}

/// More replies than the baseline, by default the median of all solved tickets of the file.
Passing aboveBaseline(const Asked &asked)
{
    const Source &source = asked.source;
    std::optional<double> baseline = source.definitions.number(u"touches.baseline");
    if (!baseline) {
        const auto rows = static_cast<std::size_t>(source.facts.tickets->rows);
        const Integers replies = Integers::computed(rows, [&source](std::size_t row) {
            const auto ticket = static_cast<qint32>(row);
            return source.isSolved(ticket) && !source.excluded(ticket) ? source.replies(ticket) : noInteger;
        });
        baseline = quantileOf(rankedBy(RowSet(rows), {}, replies, quantileRanks(0.5)).front(), 0.5);
    }
    return {[from = baseline.value_or(0)](qint32, double replies) { return replies > from; }, {}};
}

/// Solved in the tier with the lowest number, without an escalation.
Passing inFirstTier(const Asked &asked)
{
    const Source &source = asked.source;
    const auto *tiers = source.facts.tickets->column<Coded>(u"tier");
    std::vector<std::optional<int>> orderOfCode;
    std::optional<int> first;
    for (qsizetype code = 0; tiers && code < tiers->dictionary->size(); ++code) {
        orderOfCode.push_back(tierOrder(tiers->dictionary->at(code)));
        if (orderOfCode.back() && (!first || *orderOfCode.back() < *first))
            first = orderOfCode.back();
    }
    const auto orderOf = [tiers, orderOfCode](qint32 row) {
        return tiers ? orderOfCode[tiers->codes[static_cast<std::size_t>(row)]] : std::optional<int>();
    };
    return {[&source, orderOf, first](qint32 row, double) {
                const qint32 escalations = source.escalations(row);
                return orderOf(row) == first && (escalations == noInteger || escalations == 0);
            },
            [orderOf](qint32 row) { return orderOf(row) ? nullptr : "no_tier"; }};
}

/// A wrap-up code that says something.
Passing coded(const Asked &asked)
{
    static const QStringList saysNothing = {QString(),
                                            QStringLiteral("other"),
                                            QStringLiteral("others"),
                                            QStringLiteral("overig"),
                                            QStringLiteral("overige"),
                                            QStringLiteral("anders"),
                                            QStringLiteral("diversen"),
                                            QStringLiteral("unknown"),
                                            QStringLiteral("onbekend"),
                                            QStringLiteral("none"),
                                            QStringLiteral("geen"),
                                            QStringLiteral("n/a"),
                                            QStringLiteral("nvt"),
                                            QStringLiteral("n.v.t.")};
    const auto *codes = asked.source.facts.of(asked.metric.records).column<Coded>(u"disposition");
    std::vector<char> says;
    for (qsizetype code = 0; codes && code < codes->dictionary->size(); ++code)
        says.push_back(saysNothing.contains(codes->dictionary->at(code).trimmed().toLower()) ? 0 : 1);
    return {
        [codes, says](qint32 row, double) { return codes && says[codes->codes[static_cast<std::size_t>(row)]] != 0; },
        {}};
}

/// Replied to, or (as the parameter says) in need of a reply.
Passing replied(const Asked &asked)
{
    const Dataset &mentions = *asked.source.facts.socialMentions;
    const auto *needs = mentions.column<Integers>(u"needs_reply");
    const auto *flags = mentions.column<Integers>(u"replied");
    const auto *moments = mentions.column<Instants>(u"replied_at");
    const bool ofNeeding = asked.source.definitions.text(u"social.share") == QLatin1String("replied");
    const auto needsOne = [needs](qint32 row) { return needs && (*needs)[static_cast<std::size_t>(row)] == 1; };
    Passing passing;
    passing.holds = [=](qint32 row, double) {
        const auto index = static_cast<std::size_t>(row);
        const bool wasReplied = (flags && (*flags)[index] == 1) || (moments && (*moments)[index] != noInstant);
        return ofNeeding ? wasReplied : needsOne(row);
    };
    passing.undecided = [=](qint32 row) -> const char * {
        const bool isKnown = needs && (*needs)[static_cast<std::size_t>(row)] != noInteger;
        return !isKnown ? "no_value" : ofNeeding && !needsOne(row) ? "needs_no_reply" : nullptr;
    };
    return passing;
}

struct Named {
    const char *id;
    Passing (*make)(const Asked &);
};

constexpr Named table[] = {
    {"one_touch", oneTouch},
    {"satisfied", satisfied},
    {"dissatisfied", dissatisfied},
    {"high_effort", highEffort},
    {"yes", yes},
    {"answered", answered},
    {"commented", commented},
    {"repeated", repeated},
    {"not_repeated", notRepeated},
    {"resolved", resolved},
    {"coded", coded},
    {"above_baseline", aboveBaseline},
    {"first_tier", inFirstTier},
    {"replied", replied},
};

} // namespace

Passing passingOf(const Source &source, const Metric &metric, const Scale &scale)
{
    const QString text = QString::fromLatin1(metric.recipe.passes);
    if (const auto at = text.indexOf(QLatin1String(">=")); at > 0) {
        const double from = text.mid(at + 2).toDouble();
        return {[measure = Measure(source, metric.records, text.left(at)), from](qint32 row, double) {
                    return measure.at(row, Clock::Calendar) >= from;
                },
                {}};
    }
    const auto found = std::ranges::find_if(table, [&](const Named &each) { return text == QLatin1String(each.id); });
    return found == std::end(table) ? Passing() : found->make({source, metric, scale});
}

} // namespace kompas
