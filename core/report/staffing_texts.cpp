// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/staffing_texts.h"

#include "core/report/figures.h"

#include <cmath>

namespace kompas {

namespace {

constexpr int daysShownBefore = 42;

QString amountOfContacts(double value, const Words &words)
{
    return words.number(value, value < 10 ? 1 : 0);
}

ChartPoint pastPoint(double contacts, const Words &words)
{
    return {.value = contacts, .text = words.translate("Staffing", "%1 came").arg(amountOfContacts(contacts, words))};
}

ChartPoint comingPoint(const DemandForecast &forecast, std::size_t day, const Words &words)
{
    ChartPoint point{.value = forecast.days[day], .low = forecast.low[0][day], .high = forecast.high[0][day]};
    point.text = words.translate("Staffing", "%1 expected; four of five days between %2 and %3, 95 % between %4 and %5")
                     .arg(amountOfContacts(forecast.days[day], words), amountOfContacts(forecast.low[0][day], words),
                          amountOfContacts(forecast.high[0][day], words), amountOfContacts(forecast.low[1][day], words),
                          amountOfContacts(forecast.high[1][day], words));
    if (forecast.dayOff[day])
        point.text += u'\n' + words.translate("Staffing", "A holiday or closing day.");
    return point;
}

double sumOfDay(const Demand &demand, std::size_t day)
{
    const auto perDay = static_cast<std::size_t>(demand.slotsPerDay());
    double sum = 0;
    for (std::size_t slot = 0; slot < perDay; ++slot)
        sum += demand.contacts[day * perDay + slot];
    return sum;
}

QString dayName(QDate day, const Words &words)
{
    return words.locale().dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' ' + words.shortDate(day);
}

} // namespace

QString forecastMethodName(ForecastMethod method, const Words &words)
{
    switch (method) {
    case ForecastMethod::SeasonalNaive:
        return words.translate("Staffing", "Same as the week before");
    case ForecastMethod::WeekdayMean:
        return words.translate("Staffing", "Mean of the last eight of that weekday");
    case ForecastMethod::Trend:
        return words.translate("Staffing", "That mean with a straight trend");
    case ForecastMethod::HoltWinters:
        return words.translate("Staffing", "Smoothed level, trend and week (Holt-Winters)");
    }
    return {};
}

QString forecastQuality(const BackTest &test, const Words &words)
{
    const ForecastError &error = test.error();
    if (!error.wape || !error.bias)
        return words.translate("Staffing", "How good the forecast is cannot be told: no contacts came in the weeks it "
                                           "was tried on.");
    const int weeks = static_cast<int>((test.forecast.size() + daysPerWeek - 1) / daysPerWeek);
    QString text =
        words
            .translate("Staffing", "Tried on the last %n week(s), each from the weeks before it, this was off by %1 %.",
                       nullptr, weeks)
            .arg(words.number(*error.wape, 1));
    const double bias = std::abs(*error.bias);
    text += u' ';
    if (bias < 1)
        text += words.translate("Staffing", "It was neither too high nor too low on the whole.");
    else if (*error.bias > 0)
        text += words.translate("Staffing", "On the whole %1 % more came than forecast.").arg(words.number(bias, 1));
    else
        text += words.translate("Staffing", "On the whole %1 % less came than forecast.").arg(words.number(bias, 1));
    return text;
}

QString staffingLackText(StaffingPlan::Lack lack, const Words &words)
{
    using Lack = StaffingPlan::Lack;
    switch (lack) {
    case Lack::None:
        return {};
    case Lack::NoContacts:
        return words.translate("Staffing",
                               "Drop the export of your phone system or chat on this window: calls or chats "
                               "with the time they began and how long they took, or the sums of each half "
                               "hour. Tickets alone do not do: nobody waits on the line for them.");
    case Lack::NoTimes:
        return words.translate("Staffing", "The contacts are known by the day only. An export per call, or per half "
                                           "hour, tells when agents are needed.");
    case Lack::NoHandle:
        return words.translate("Staffing", "The contacts have no talk or handle time, so nobody can say how many an "
                                           "agent can take. Export them with the handle time.");
    case Lack::TooShort:
        return words.translate("Staffing", "There is less than two weeks of contacts. With two weeks or more the next "
                                           "week can be forecast; with eight it becomes good.");
    case Lack::Impossible:
        return words.translate("Staffing", "No number of agents reaches this. Ask for a lower service level or allow "
                                           "agents to be busier.");
    }
    return {};
}

QString staffingGoalText(const StaffingOptions &options, const Words &words)
{
    const auto number = [&words](double value) { return words.number(value, value == std::round(value) ? 0 : 1); };
    const QString first = options.meanWait > 0
                              ? words.translate("Staffing", "a mean wait of at most %1 s").arg(number(options.meanWait))
                              : words.translate("Staffing", "%1 % answered within %2 s")
                                    .arg(number(options.serviceLevel), number(options.thresholdSeconds));
    return words.translate("Staffing", "%1, nobody busier than %2 %").arg(first, number(options.occupancyCap));
}

QString demandName(const Demand &demand, const Words &words)
{
    if (demand.channel.isEmpty())
        return demand.kind == Kind::Ticket ? words.translate("Staffing", "New tickets")
                                           : words.translate("Staffing", "All contacts");
    return words.word(u"channel", demand.channel);
}

QString slotTime(int slot, int slotMinutes)
{
    const int minute = slot * slotMinutes;
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

std::pair<int, int> staffedHours(const StaffingPlan &plan)
{
    const int perDay = plan.slotsPerDay();
    int first = perDay;
    int end = 0;
    for (std::size_t i = 0; i < plan.agents.size(); ++i) {
        if (plan.agents[i] == 0)
            continue;
        const int slot = static_cast<int>(i) % perDay;
        first = std::min(first, slot);
        end = std::max(end, slot + 1);
    }
    return first < end ? std::pair(first, end) : std::pair(0, 0);
}

QString conflictText(const OccupancyConflict &conflict, const Words &words)
{
    const auto number = [&words](double value) { return words.number(value, value == std::round(value) ? 0 : 1); };
    const QString goal =
        words.translate("Staffing", "%1 % answered within %2 s")
            .arg(number(conflict.goal.serviceLevel.value_or(0)), number(conflict.goal.thresholdSeconds));
    QString text =
        words
            .translate("Staffing", "This team is too small for %1 and %2 % occupancy at once. On average %3 contacts "
                                   "are being handled at the same time; for the service level that takes %4 agents "
                                   "(Erlang C), who are then busy %5 % of the time.")
            .arg(goal, number(conflict.wanted), words.number(conflict.load, 1), words.count(conflict.agents),
                 words.number(conflict.occupancy, 1));
    text += u' ';
    if (conflict.agentsForBoth > 0)
        text += words
                    .translate("Staffing", "Both can be reached from %1 agents at once on (%2 contacts at the same "
                                           "time). Lower the occupancy target, or let teams answer together.")
                    .arg(words.count(conflict.agentsForBoth), words.number(conflict.loadForBoth, 1));
    else
        text += words.translate("Staffing", "No team reaches both. Lower one of the two targets.");
    return text;
}

Chart forecastChart(const Demand &demand, const DemandForecast &forecast, const Words &words)
{
    Chart chart{.kind = ChartKind::Lines, .language = words.language()};
    chart.title =
        demand.kind == Kind::Ticket
            ? words.translate("Staffing", "New tickets per day, and forecast")
            : words.translate("Staffing", "Contacts per day, and forecast: %1").arg(demandName(demand, words));
    chart.subtitle = forecastMethodName(forecast.volume.best, words);
    chart.note = forecastQuality(forecast.volume, words) + u' '
                 + words.translate("Staffing", "Four of five days fall into the shaded band.");
    Series past{.name = words.translate("Staffing", "came"), .role = Role::Series1};
    Series coming{.name = words.translate("Staffing", "forecast"), .role = Role::Series2, .banded = true};
    const std::size_t from = demand.days() - std::min<std::size_t>(demand.days(), daysShownBefore);
    for (std::size_t day = from; day < demand.days(); ++day) {
        const QDate date = demand.first.addDays(static_cast<qint64>(day));
        chart.categories += dayName(date, words);
        chart.periods.push_back({date, date});
        past.points.push_back(pastPoint(sumOfDay(demand, day), words));
        coming.points.push_back({});
    }
    for (std::size_t day = 0; day < forecast.days.size(); ++day) {
        const QDate date = forecast.first.addDays(static_cast<qint64>(day));
        chart.categories += dayName(date, words);
        chart.periods.push_back({date, date});
        past.points.push_back({});
        coming.points.push_back(comingPoint(forecast, day, words));
    }
    chart.series = {std::move(past), std::move(coming)};
    return chart;
}

TableBlock forecastErrors(const DemandForecast &forecast, const Words &words)
{
    TableBlock table{.title = words.translate("Staffing", "Which forecast is best"),
                     .columns = {{words.translate("Staffing", "Way"), false},
                                 {words.translate("Staffing", "Off by (WAPE)"), true},
                                 {words.translate("Staffing", "Too low (bias)"), true},
                                 {words.translate("Staffing", "Against last week (MASE)"), true}}};
    const auto cell = [&words](const std::optional<double> &value, int decimals, const QString &unit) {
        return TableCell{.text = value ? words.number(*value, decimals) + unit : QString(QChar(0x2013)),
                         .value = value};
    };
    const QString percent = QString(QChar(0x00a0)) + u'%';
    for (std::size_t i = 0; i < forecastMethods.size(); ++i) {
        const ForecastError &error = forecast.volume.errors[i];
        const bool isBest = forecastMethods[i] == forecast.volume.best;
        const QString name = forecastMethodName(forecastMethods[i], words);
        table.rows.push_back({TableCell{.text = isBest ? words.translate("Staffing", "%1 (used)").arg(name) : name,
                                        .mark = isBest ? Mark::Good : Mark::None},
                              cell(error.wape, 1, percent), cell(error.bias, 1, percent), cell(error.mase, 2, {})});
    }
    return table;
}

} // namespace kompas
