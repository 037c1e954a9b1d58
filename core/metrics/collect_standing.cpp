// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/collect_parts.h"

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

using Fate = Verdict::Fate;

constexpr qint64 ever = noInstant + 1;
constexpr qint64 never = std::numeric_limits<qint64>::max();

/// A bucket with the instant at its end, never later than the data reaches.
struct Span {
    qint64 from = ever;
    qint64 end = never;
    qint64 at = noInstant; ///< the last instant inside
    bool isAll = false;
};

double numberAt(const Numbers *column, qint32 row, double fallback)
{
    const double stated = column ? (*column)[static_cast<std::size_t>(row)] : std::nan("");
    return std::isnan(stated) ? fallback : stated;
}

qint64 instantAt(const Instants *column, qint32 row, qint64 fallback)
{
    const qint64 stated = column ? (*column)[static_cast<std::size_t>(row)] : noInstant;
    return stated == noInstant ? fallback : stated;
}

Verdict counted(double value, double weight, qint64 date)
{
    Verdict verdict;
    verdict.fate = Fate::Counted;
    verdict.value = value;
    verdict.weight = weight;
    verdict.date = date;
    verdict.passes = value > 0;
    return verdict;
}

Verdict leftOut(const char *reason, qint64 date)
{
    Verdict verdict;
    verdict.fate = Fate::LeftOut;
    verdict.reason = reason;
    verdict.date = date;
    return verdict;
}

using Judge = std::function<Verdict(qint32 row, const Span &span)>;

/// Counted while it waits: after the menu, until it is answered or given up (METRICS A19).
Judge waiting(const Source &source)
{
    const Dataset &data = *source.facts.contacts;
    const auto *starts = data.column<Instants>(u"started_at");
    const auto *intervals = data.column<Integers>(u"interval_minutes");
    const auto *menus = data.column<Numbers>(u"ivr_seconds");
    const auto *waits = data.column<Numbers>(u"wait_seconds");
    const auto *results = data.column<Coded>(u"result");
    return [=](qint32 row, const Span &span) -> Verdict {
        const qint64 start = instantAt(starts, row, never);
        if (start > span.at)
            return {};
        if (intervals && (*intervals)[static_cast<std::size_t>(row)] != noInteger)
            return start >= span.from ? leftOut("interval", start) : Verdict();
        const bool stillWaits = results && results->at(row) == QLatin1String("waiting");
        const double wait = numberAt(waits, row, stillWaits ? 1e15 : 0);
        const double since = static_cast<double>(span.at - start) - numberAt(menus, row, 0);
        return since >= 0 && since < wait ? counted(1, 1, start) : Verdict();
    };
}

/// Full-time equivalents of those employed at the end (METRICS F8).
Judge employed(const Source &source)
{
    const Dataset &data = *source.facts.staff;
    const auto *joined = data.column<Instants>(u"joined_at");
    const auto *left = data.column<Instants>(u"left_at");
    const auto *fte = data.column<Numbers>(u"fte");
    const auto *hours = data.column<Numbers>(u"contract_hours");
    const auto *heads = data.column<Numbers>(u"headcount");
    const double fullTime = *source.definitions.number(u"fte.full_time_hours");
    return [=](qint32 row, const Span &span) -> Verdict {
        const qint64 start = instantAt(joined, row, ever);
        if (start > span.at || instantAt(left, row, never) <= span.at)
            return {};
        const double byHours =
            fullTime > 0 ? numberAt(hours, row, std::nan("")) / fullTime * numberAt(heads, row, 1) : std::nan("");
        const double own = numberAt(fte, row, byHours);
        const qint64 date = start == ever ? noInstant : start;
        return std::isnan(own) ? leftOut("no_value", date) : counted(own, 1, date);
    };
}

/// Who left in the twelve months before the end, and which part of them everybody was employed (METRICS F5).
Judge leaving(const Source &source)
{
    const Dataset &data = *source.facts.staff;
    const auto *joined = data.column<Instants>(u"joined_at");
    const auto *left = data.column<Instants>(u"left_at");
    const auto *heads = data.column<Numbers>(u"headcount");
    const Zone &zone = source.facts.zone;
    return [=, &zone](qint32 row, const Span &span) -> Verdict {
        if (span.at == noInstant)
            return {};
        const qint64 after = zone.startOf(zone.dayOf(span.at).addDays(1));
        const qint64 before = zone.startOf(zone.dayOf(span.at).addDays(1).addYears(-1));
        const qint64 gone = instantAt(left, row, never);
        const qint64 since = std::max(instantAt(joined, row, ever), before);
        if (since >= after || gone < before)
            return {};
        const auto inside = static_cast<double>(std::min(gone, after) - since);
        const double count = numberAt(heads, row, 1);
        return counted(gone < after ? count : 0, count * inside / static_cast<double>(after - before),
                       instantAt(joined, row, noInstant));
    };
}

/// The customers at the start of the bucket, and who of them left in it (METRICS E15), or stayed (E18), or what they
/// pay a month (E19).
class Membership
{
public:
    enum class Asks : quint8 { Lost, Kept, Revenue };

    Membership(const Source &source, Asks asks)
        : m_asks(asks),
          m_byRenewals(asks == Asks::Kept && source.definitions.text(u"retention.basis") == QLatin1String("renewals"))
    {
        const Dataset &data = *source.facts.cancellations;
        m_left = data.column<Instants>(u"cancelled_at");
        m_joined = data.column<Instants>(u"joined_at");
        m_outcome = data.column<Coded>(u"outcome");
        m_customers = data.column<Numbers>(u"customers");
        m_lost = data.column<Numbers>(u"cancelled");
        m_due = data.column<Numbers>(u"renewals_due");
        m_renewed = data.column<Numbers>(u"renewed");
        m_revenue = data.column<Numbers>(u"monthly_revenue");
        m_listsLeaversOnly = asks == Asks::Revenue && hasMonths(static_cast<qint32>(data.rows));
        m_hasNoDates = hasUndatedLeaversOnly(static_cast<qint32>(data.rows));
    }

    Verdict operator()(qint32 row, const Span &span) const
    {
        const qint64 date = instantAt(m_left, row, noInstant);
        const bool isInside = span.isAll || (date != noInstant && date >= span.from && date < span.end);
        if (m_byRenewals)
            return isInside ? of(numberAt(m_renewed, row, std::nan("")), numberAt(m_due, row, std::nan("")), date)
                            : Verdict();
        const QString outcome = m_outcome ? m_outcome->at(row) : QString();
        if (outcome.isEmpty()) {
            const double customers = numberAt(m_customers, row, std::nan(""));
            const double lost = numberAt(m_lost, row, std::nan(""));
            // What a month's customers pay is not told one by one.
            if (m_asks == Asks::Revenue)
                return isInside ? leftOut("interval", date) : Verdict();
            return isInside ? of(m_asks == Asks::Kept ? customers - lost : lost, customers, date) : Verdict();
        }
        const bool hasLeft = isLeaver(row);
        if (!span.isAll && (m_hasNoDates || (hasLeft && date == noInstant)))
            return leftOut("no_date", date);
        if (m_listsLeaversOnly)
            return isInside ? leftOut("leavers_only", date) : Verdict();
        const qint64 since = instantAt(m_joined, row, outcome == QLatin1String("joined") ? span.end : ever);
        const bool wasThere =
            span.isAll ? outcome != QLatin1String("joined") : since < span.from && !(hasLeft && date < span.from);
        if (!wasThere)
            return {};
        const bool lost = hasLeft && isInside;
        const qint64 shown = hasLeft ? date : instantAt(m_joined, row, noInstant);
        if (m_asks != Asks::Revenue)
            return counted(lost == (m_asks == Asks::Lost) ? 1 : 0, 1, shown);
        constexpr double centsPerEuro = 100;
        Verdict verdict = counted(numberAt(m_revenue, row, std::nan("")) / centsPerEuro, 1, shown);
        verdict.passes = lost;
        return std::isnan(verdict.value) ? leftOut("no_value", shown) : verdict;
    }

private:
    /// Where months tell how many customers there were, those who stayed are not listed one by one.
    bool hasMonths(qint32 rows) const
    {
        for (qint32 row = 0; row < rows; ++row) {
            if ((!m_outcome || m_outcome->at(row).isEmpty()) && numberAt(m_customers, row, 0) > 0)
                return true;
        }
        return false;
    }
    bool isLeaver(qint32 row) const { return m_outcome && m_outcome->at(row) == QLatin1String("cancelled"); }
    /// Then nobody knows who left when, and whoever stayed would look like everybody.
    bool hasUndatedLeaversOnly(qint32 rows) const
    {
        bool hasLeavers = false;
        for (qint32 row = 0; row < rows; ++row) {
            if (isLeaver(row) && instantAt(m_left, row, noInstant) != noInstant)
                return false;
            hasLeavers = hasLeavers || isLeaver(row);
        }
        return hasLeavers;
    }
    static Verdict of(double part, double whole, qint64 date)
    {
        if (std::isnan(part) || std::isnan(whole))
            return leftOut("no_value", date);
        return whole > 0 ? counted(part, whole, date) : leftOut("no_cases", date);
    }

    Asks m_asks;
    bool m_byRenewals;
    bool m_listsLeaversOnly = false;
    bool m_hasNoDates = false;
    const Instants *m_left = nullptr;
    const Instants *m_joined = nullptr;
    const Coded *m_outcome = nullptr;
    const Numbers *m_customers = nullptr;
    const Numbers *m_lost = nullptr;
    const Numbers *m_due = nullptr;
    const Numbers *m_renewed = nullptr;
    const Numbers *m_revenue = nullptr;
};

struct Standing {
    const char *function;
    Judge (*make)(const Source &);
    Collected::Weights weights;
};

constexpr Standing table[] = {
    {"waiting", waiting, Collected::Weights::None},
    {"employed", employed, Collected::Weights::None},
    {"leaving", leaving, Collected::Weights::Base},
    {"customers_lost", [](const Source &source) -> Judge { return Membership(source, Membership::Asks::Lost); },
     Collected::Weights::Cases},
    {"customers_kept", [](const Source &source) -> Judge { return Membership(source, Membership::Asks::Kept); },
     Collected::Weights::Cases},
    {"customer_value", [](const Source &source) -> Judge { return Membership(source, Membership::Asks::Revenue); },
     Collected::Weights::None},
};

const Standing *standingOf(QLatin1String function)
{
    const auto found = std::ranges::find_if(
        table, [function](const Standing &each) { return function == QLatin1String(each.function); });
    return found == std::end(table) ? nullptr : found;
}

/// Nothing for a bucket that begins after the data ends.
std::optional<Span> spanOf(const Source &source, Kind kind, const Period &period)
{
    const Window window = Window::of(period, source.facts.zone);
    const qint64 until = source.reach(kind);
    if (period.from && until != noInstant && window.from > until)
        return std::nullopt;
    const bool isOpen = !period.to || (until != noInstant && window.end > until);
    const qint64 newest = until == noInstant ? source.facts.of(kind).dataUntil() : until;
    return Span{window.from, window.end, isOpen ? newest : window.end - 1, window.isAll};
}

} // namespace

bool isStanding(QLatin1String function)
{
    return standingOf(function) != nullptr;
}

void collectStanding(const Source &source, const Selection &selection, Collected &result)
{
    const Metric &metric = *result.metric;
    const Dataset &data = source.facts.of(metric.records);
    const Standing &standing = *standingOf(QLatin1String(metric.recipe.function));
    const Judge judge = standing.make(source);
    const Filter filter(data, source.facts.zone, selection.where);
    const std::vector<WordTest> words = wordTests(data, metric.recipe.conditions);
    std::vector<std::pair<qint32, Span>> spans;
    for (std::size_t bucket = 0; bucket < result.grid.size(); ++bucket) {
        if (const std::optional<Span> span = spanOf(source, metric.records, result.grid.periods[bucket]))
            spans.emplace_back(static_cast<qint32>(bucket), *span);
    }
    result.weights = standing.weights;
    for (qint32 row = 0; row < static_cast<qint32>(data.rows); ++row) {
        const auto passes = [row](const WordTest &test) { return test.passes(row); };
        if (!filter.passes(row) || !std::ranges::all_of(words, passes))
            continue;
        for (const auto &[bucket, span] : spans) {
            const Verdict verdict = judge(row, span);
            if (verdict.fate == Fate::Counted)
                result.counted.push_back(
                    {row, bucket, verdict.date, verdict.value, 0, verdict.passes, false, verdict.weight});
            else if (verdict.fate == Fate::LeftOut && result.listsLeftOut())
                result.leftOut.push_back({row, verdict.reason, verdict.date});
        }
    }
}

} // namespace kompas
