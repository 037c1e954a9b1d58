// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/amounts.h"

#include "core/metrics/contact_amounts.h"
#include "core/metrics/measure.h"
#include "core/metrics/people_amounts.h"

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

struct Term {
    const Integers *integers;
    const Numbers *numbers;
    bool optional;
    double factor;

    double at(qint32 row) const
    {
        const auto index = static_cast<std::size_t>(row);
        if (numbers)
            return (*numbers)[index] * factor;
        return integers && (*integers)[index] != noInteger ? (*integers)[index] : none;
    }
};

/// +1 and -1 for the answers at the easy and the hard end, 0 between.
AmountOf netEffort(const Source &source, Kind)
{
    const auto *scores = source.facts.responses->column<Numbers>(u"score");
    const double boxes = *source.definitions.number(u"ces.net_boxes");
    const bool easyIsLow = source.definitions.text(u"ces.easy_end") == QLatin1String("low");
    return [scores, boxes, easyIsLow, scale = Scale(source, u"ces")](qint32 row) {
        const double score = scores ? (*scores)[static_cast<std::size_t>(row)] : none;
        const Scale::Range range = scale.of(row);
        if (!(score >= range.min && score <= range.max))
            return none;
        const double net = score > range.max - boxes ? 1 : score < range.min + boxes ? -1 : 0;
        return easyIsLow ? -net : net;
    };
}

/// The score as it was given, on the ease index from 0 (hard) to 100 (easy), or 100 for an answer on the easy side of
/// the scale and 0 for the others.
AmountOf effort(const Source &source, Kind)
{
    const auto *scores = source.facts.responses->column<Numbers>(u"score");
    const QString shown = source.definitions.text(u"ces.shown_as");
    const bool isIndex = shown != QLatin1String("native");
    const bool isSide = shown == QLatin1String("easy_pct");
    const bool easyIsLow = source.definitions.text(u"ces.easy_end") == QLatin1String("low");
    return [scores, isIndex, isSide, easyIsLow, scale = Scale(source, u"ces")](qint32 row) {
        const double score = scores ? (*scores)[static_cast<std::size_t>(row)] : none;
        if (!isIndex)
            return score;
        const Scale::Range range = scale.of(row);
        if (!(range.max > range.min))
            return none;
        const double index = 100 * (score - range.min) / (range.max - range.min);
        const double ease = easyIsLow ? 100 - index : index;
        return !isSide ? ease : ease > 50 ? 100.0 : 0.0;
    };
}

AmountOf sentiment(const Source &source, Kind)
{
    const auto *words = source.facts.socialMentions->column<Coded>(u"sentiment");
    const bool withNeutral = source.definitions.text(u"sentiment.neutral") == QLatin1String("include");
    return [words, withNeutral](qint32 row) {
        const QString &word = words ? words->at(row) : QString();
        if (word == QLatin1String("positive"))
            return 1.0;
        if (word == QLatin1String("negative"))
            return -1.0;
        return word == QLatin1String("neutral") && withNeutral ? 0.0 : none;
    };
}

/// A score on any scale as percent of the way from its lowest to its highest.
AmountOf quality(const Source &source, Kind kind)
{
    const Dataset &data = source.facts.of(kind);
    const auto *scores = data.column<Numbers>(u"score");
    const auto *lowest = data.column<Numbers>(u"scale_min");
    const auto *highest = data.column<Numbers>(u"scale_max");
    return [=](qint32 row) {
        const auto at = [row](const Numbers *column, double fallback) {
            const double stated = column ? (*column)[static_cast<std::size_t>(row)] : none;
            return std::isnan(stated) ? fallback : stated;
        };
        const double min = at(lowest, 0);
        const double max = at(highest, 100);
        return max > min ? 100 * (at(scores, none) - min) / (max - min) : none;
    };
}

/// How many commitments a ticket's export speaks of.
AmountOf commitments(const Source &source, Kind)
{
    const auto *reply = source.facts.tickets->column<Integers>(u"first_reply_sla_met");
    const auto *resolution = source.facts.tickets->column<Integers>(u"resolution_sla_met");
    return [reply, resolution](qint32 row) {
        const auto stated = [row](const Integers *column) {
            return column && (*column)[static_cast<std::size_t>(row)] != noInteger ? 1.0 : 0.0;
        };
        return stated(reply) + stated(resolution);
    };
}

/// The time logged on a ticket: as exported, else all that its events say.
AmountOf handleTime(const Source &source, Kind)
{
    const Dataset &events = *source.facts.events;
    const auto *stated = source.facts.tickets->column<Numbers>(u"handle_minutes");
    const auto *minutes = events.column<Numbers>(u"minutes");
    const std::vector<qint32> &tickets = events.ticketRows();
    std::vector<double> logged(static_cast<std::size_t>(source.facts.tickets->rows), none);
    for (std::size_t row = 0; minutes && row < tickets.size(); ++row) {
        if (tickets[row] < 0 || std::isnan((*minutes)[row]))
            continue;
        double &sum = logged[static_cast<std::size_t>(tickets[row])];
        sum = std::isnan(sum) ? (*minutes)[row] : sum + (*minutes)[row];
    }
    return [stated, logged = std::make_shared<const std::vector<double>>(std::move(logged))](qint32 row) {
        const double own = stated ? (*stated)[static_cast<std::size_t>(row)] : none;
        return std::isnan(own) ? (*logged)[static_cast<std::size_t>(row)] : own;
    };
}

AmountOf handleHours(const Source &source, Kind kind)
{
    return [minutes = handleTime(source, kind)](qint32 row) { return minutes(row) / 60; };
}

/// A line of a list is one customer who left, a line of monthly counts as many as it says.
AmountOf cancelledOnes(const Source &source, Kind)
{
    const auto *counts = source.facts.cancellations->column<Numbers>(u"cancelled");
    return [counts](qint32 row) {
        const double stated = counts ? (*counts)[static_cast<std::size_t>(row)] : none;
        return std::isnan(stated) ? 1 : stated;
    };
}

/// 1 for a response with a score, a reason or a comment.
AmountOf hasAnswer(const Source &source, Kind)
{
    const Dataset &data = *source.facts.responses;
    const auto *scores = data.column<Numbers>(u"score");
    const auto *reasons = data.column<Coded>(u"reason");
    const Integers &comments = data.commented();
    return [&comments, scores, reasons](qint32 row) {
        const auto at = static_cast<std::size_t>(row);
        const bool hasScore = scores && !std::isnan((*scores)[at]);
        const bool hasReason = reasons && reasons->codes[at] != 0;
        return hasScore || hasReason || (!comments.empty() && comments[at]) ? 1.0 : 0.0;
    };
}

struct Named {
    const char *id;
    AmountOf (*make)(const Source &, Kind);
};

constexpr Named table[] = {
    {"ces_net", netEffort},
    {"effort", effort},
    {"sentiment", sentiment},
    {"qa_score", quality},
    {"sla_due", commitments},
    {"handle_time", handleTime},
    {"handle_hours", handleHours},
    {"cancelled_ones", cancelledOnes},
    {"has_answer", hasAnswer},
    {"present", [](const Source &source, Kind) { return presentTime(source); }},
    {"contract_time", [](const Source &source, Kind) { return contractTime(source); }},
    {"chat_time", [](const Source &source, Kind) { return chatTime(source); }},
    {"chat_share", [](const Source &source, Kind) { return chatShare(source); }},
};

} // namespace

AmountOf namedAmount(const Source &source, Kind kind, QStringView id)
{
    const auto found = std::ranges::find_if(table, [id](const Named &each) { return id == QLatin1String(each.id); });
    if (found != std::end(table))
        return found->make(source, kind);
    return kind == Kind::Contact ? contactAmount(source, id) : AmountOf();
}

AmountOf sumOfFields(const Dataset &data, QStringView terms)
{
    const auto slash = terms.lastIndexOf(u'/');
    const double divisor = slash < 0 ? 1 : terms.mid(slash + 1).toDouble();
    std::vector<Term> sum;
    for (QStringView each : (slash < 0 ? terms : terms.left(slash)).split(u'+')) {
        const bool optional = each.endsWith(u'?');
        if (optional)
            each.chop(1);
        const int index = fieldIndex(data.kind, each);
        Q_ASSERT(index >= 0);
        const FieldType type = fields(data.kind)[static_cast<std::size_t>(index)].type;
        sum.push_back(
            {data.column<Integers>(each), data.column<Numbers>(each), optional, type == FieldType::Money ? 0.01 : 1});
    }
    return [sum = std::move(sum), divisor](qint32 row) {
        double total = 0;
        bool any = false;
        for (const Term &term : sum) {
            const double value = term.at(row);
            if (std::isnan(value)) {
                if (!term.optional)
                    return none;
                continue;
            }
            any = true;
            total += value;
        }
        return any ? total / divisor : none;
    };
}

} // namespace kompas
