// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue_parts.h"

#include <algorithm>

namespace kompas {

namespace {

using namespace entry;

/// The same entry over another kind of records: only what differs is said anew.
struct OtherForm {
    const char *id;
    Kind records;
    Dating dating;
    const char *requires_;
    Recipe recipe;
};

constexpr OtherForm forms[] = {
    {"peak_interval", ticket, Dating::Created, "created_at", {.function = "peak"}},
    {"forecast_accuracy", ticket, Dating::Created, "created_at", {.function = "forecast"}},
    {"fcr_no_repeat", ticket, Dating::Created, "customer|created_at", {.passes = "not_repeated"}},
    {"repeat_contact_rate", ticket, Dating::Created, "customer|created_at", {.passes = "repeated"}},
    {"cost_per_contact",
     ticket,
     Dating::Created,
     "created_at|cost.amount",
     {.function = "quotient_of_costs", .numerator = "costs"}},
    {"bot_containment_pct",
     ticket,
     Dating::Created,
     "bot_involved",
     {.conditions = "bot_involved>=1", .passes = "bot_resolved>=1"}},
};

std::vector<Metric> allForms()
{
    std::vector<Metric> result;
    for (const OtherForm &form : forms) {
        const Metric *entry = metricById(QString::fromLatin1(form.id));
        if (!entry)
            continue;
        result.push_back(*entry);
        result.back().records = form.records;
        result.back().dating = form.dating;
        result.back().requires_ = form.requires_;
        result.back().recipe = form.recipe;
    }
    return result;
}

constexpr Metric setOf(const char *id, Kind records, Shape shape, Dating dating, const Recipe &recipe)
{
    return {id,     "",          "",      "",   "",  "", "", "", records, shape,
            dating, Unit::Plain, neither, mean, all, "", "", "", recipe};
}

/// What quotients divide that is no metric of its own.
constexpr Metric sets[] = {
    setOf("costs", Kind::Cost, Sum, Dating::Own, {.measure = "amount"}),
    setOf("sales", Kind::Sale, Sum, Dating::Own, {.measure = "sales"}),
    setOf("exit_answers", response, Count, Dating::Answered, {.conditions = "survey=exit has_answer>=1"}),
    setOf("help_center_users", helpDay, Count, Dating::Own, {.weight = "users"}),
};

} // namespace

std::span<const Metric> otherForms()
{
    static const std::vector<Metric> known = allForms();
    return known;
}

const Metric &ruleById(QStringView id)
{
    const auto found = std::ranges::find_if(sets, [id](const Metric &each) { return id == QLatin1String(each.id); });
    const Metric *metric = found == std::end(sets) ? metricById(id) : &*found;
    Q_ASSERT(metric);
    return *metric;
}

} // namespace kompas
