// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "app/query_arguments.h"
#include "core/report/staffing_texts.h"

namespace kompas {

namespace {

/// Minutes of an interval, 0 for whole days.
Result<int> intervalFrom(const Arguments &arguments, int standard)
{
    if (!arguments.has("interval"))
        return standard;
    const QString typed = arguments.value("interval");
    if (typed == u"day" && standard == 0)
        return 0;
    for (const int minutes : {15, 30, 60}) {
        if (typed == QString::number(minutes))
            return minutes;
    }
    QStringList known = {QStringLiteral("15"), QStringLiteral("30"), QStringLiteral("60")};
    if (standard == 0)
        known.prepend(QStringLiteral("day"));
    return unknownWord(CommandLine::tr("There is no interval \"%1\"."), typed, known);
}

QByteArray jsonDay(QDate day)
{
    return jsonText(day.toString(Qt::ISODate));
}

QString methodId(ForecastMethod method)
{
    constexpr std::array<const char *, 4> words = {"seasonal_naive", "weekday_mean", "trend", "holt_winters"};
    return QString::fromLatin1(words[static_cast<std::size_t>(method)]);
}

struct ForecastLine {
    QString channel = {};
    QDate day = {};
    QString from = {}; ///< null for whole days
    double contacts = 0;
    std::optional<double> low = {};
    std::optional<double> high = {};
    std::optional<double> low95 = {};
    std::optional<double> high95 = {};
    std::optional<double> handleSeconds = {};
    bool dayOff = false;
    QString method = {};
};

std::vector<ForecastLine> linesOf(const Demand &demand, const DemandForecast &forecast, bool byDay)
{
    std::vector<ForecastLine> lines;
    const auto perDay = static_cast<std::size_t>(demand.slotsPerDay());
    for (std::size_t day = 0; day < forecast.days.size(); ++day) {
        ForecastLine line{.channel = demand.channel,
                          .day = forecast.first.addDays(static_cast<qint64>(day)),
                          .dayOff = forecast.dayOff[day] != 0,
                          .method = methodId(forecast.volume.best)};
        if (byDay) {
            line.contacts = forecast.days[day];
            line.low = forecast.low[0][day];
            line.high = forecast.high[0][day];
            line.low95 = forecast.low[1][day];
            line.high95 = forecast.high[1][day];
            lines.push_back(line);
            continue;
        }
        for (std::size_t slot = 0; slot < perDay; ++slot) {
            line.from = slotTime(static_cast<int>(slot), demand.slotMinutes);
            line.contacts = forecast.contacts[day * perDay + slot];
            const double handle = forecast.handleSeconds[day * perDay + slot];
            line.handleSeconds = handle > 0 ? std::optional(handle) : std::nullopt;
            lines.push_back(line);
        }
    }
    return lines;
}

VerbAnswer forecastAnswer(const std::vector<ForecastLine> &lines, const QString &language)
{
    const auto json = [lines] {
        QList<QByteArray> rows;
        for (const ForecastLine &each : lines)
            rows << jsonObject({{QStringLiteral("channel"), jsonTextOrNull(each.channel)},
                                {QStringLiteral("date"), jsonDay(each.day)},
                                {QStringLiteral("from"), jsonTextOrNull(each.from)},
                                {QStringLiteral("contacts"), jsonNumber(each.contacts)},
                                {QStringLiteral("low80"), jsonNumber(each.low)},
                                {QStringLiteral("high80"), jsonNumber(each.high)},
                                {QStringLiteral("low95"), jsonNumber(each.low95)},
                                {QStringLiteral("high95"), jsonNumber(each.high95)},
                                {QStringLiteral("handle_seconds"), jsonNumber(each.handleSeconds)},
                                {QStringLiteral("day_off"), jsonFlag(each.dayOff)},
                                {QStringLiteral("method"), jsonText(each.method)}});
        return jsonArray(rows, true) + '\n';
    };
    const auto csv = [lines] {
        QList<QStringList> rows;
        for (const ForecastLine &each : lines)
            rows << QStringList{each.channel,
                                each.day.toString(Qt::ISODate),
                                each.from,
                                csvNumber(each.contacts),
                                csvNumber(each.low),
                                csvNumber(each.high),
                                csvNumber(each.low95),
                                csvNumber(each.high95),
                                csvNumber(each.handleSeconds),
                                each.method};
        return csvTable(
            QStringLiteral("channel date from contacts low80 high80 low95 high95 handle_seconds method").split(u' '),
            rows);
    };
    const auto table = [lines, language] {
        const Words words = Words::of(language);
        const auto number = [&words](const std::optional<double> &value) {
            return value ? words.number(*value, 1) : QString();
        };
        QList<QStringList> rows;
        for (const ForecastLine &each : lines)
            rows << QStringList{words.word(u"channel", each.channel),
                                words.date(each.day),
                                each.from,
                                number(each.contacts),
                                number(each.low),
                                number(each.high),
                                words.amount(Unit::Seconds, each.handleSeconds).text(),
                                each.dayOff ? CommandLine::tr("day off") : QString()};
        return alignedTable({CommandLine::tr("Channel"), CommandLine::tr("Day"), CommandLine::tr("From"),
                             CommandLine::tr("Contacts"), CommandLine::tr("80 % from"), CommandLine::tr("to"),
                             CommandLine::tr("Handle time"), QString()},
                            rows, {3, 4, 5, 6});
    };
    return {json, csv, table};
}

/// How wrong each way of forecasting was, per channel.
VerbAnswer accuracyAnswer(const std::vector<std::pair<Demand, DemandForecast>> &all, const QString &language)
{
    std::vector<std::vector<Told>> told;
    for (const auto &[demand, forecast] : all) {
        for (std::size_t i = 0; i < forecastMethods.size(); ++i) {
            const ForecastError &error = forecast.volume.errors[i];
            const auto number = [](const std::optional<double> &value) {
                return QString::fromLatin1(jsonNumber(value));
            };
            told.push_back({{"channel", demand.channel},
                            {"method", methodId(forecastMethods[i])},
                            {"used", QString::fromLatin1(jsonFlag(forecastMethods[i] == forecast.volume.best)), true},
                            {"days", QString::number(error.count), true},
                            {"mae", number(error.mae), true},
                            {"wape", number(error.wape), true},
                            {"bias", number(error.bias), true},
                            {"mase", number(error.mase), true}});
        }
    }
    const std::vector<Told> heading = {{"channel", {}}, {"method", {}}, {"used", {}}, {"days", {}},
                                       {"mae", {}},     {"wape", {}},   {"bias", {}}, {"mase", {}}};
    const auto table = [all, language] {
        const Words words = Words::of(language);
        QString text;
        for (const auto &[demand, forecast] : all) {
            text += demandName(demand, words) + QStringLiteral(": ") + forecastQuality(forecast.volume, words) + u'\n'
                    + alignedText(forecastErrors(forecast, words)) + u'\n';
        }
        return text;
    };
    return {[told] { return jsonTold(told); }, [told, heading] { return csvTold(heading, told); }, table};
}

Outcome forecastVerb(const Arguments &arguments, Terminal &terminal)
{
    const auto where = conditionsFrom(arguments);
    const Result<int> interval = intervalFrom(arguments, 0);
    const Result<double> days = numberFrom(arguments, "days", 0);
    if (!where || !interval || !days)
        return wrongUsage(!where ? where.error() : !interval ? interval.error() : days.error());
    if (*days < 0 || *days > 366)
        return wrongUsage(CommandLine::tr("A forecast reaches at most 366 days ahead."));
    return answerFromDatabase(arguments, terminal, [&](Workbench &workbench) -> Result<VerbAnswer> {
        Selection selection;
        selection.where = *where;
        const int minutes = *interval == 0 ? 60 : *interval;
        std::vector<std::pair<Demand, DemandForecast>> all;
        std::vector<ForecastLine> lines;
        for (Demand &demand : demandsOf(workbench.facts(), workbench.definitions(), selection, minutes)) {
            std::optional<DemandForecast> forecast =
                forecastOf(demand, workbench.facts().hours, static_cast<int>(*days));
            if (!forecast)
                continue;
            for (const ForecastLine &line : linesOf(demand, *forecast, *interval == 0))
                lines.push_back(line);
            all.emplace_back(std::move(demand), std::move(*forecast));
        }
        if (all.empty())
            return Error{CommandLine::tr("Nothing can be forecast: there are less than two weeks of contacts or new "
                                         "tickets in this selection.")};
        return arguments.has("accuracy") ? accuracyAnswer(all, terminal.language)
                                         : forecastAnswer(lines, terminal.language);
    });
}

QByteArray jsonSlot(const QString &channel, const StaffingPlan &plan, std::size_t at, const StaffingSlot &slot,
                    std::optional<int> rostered)
{
    const int perDay = plan.slotsPerDay();
    const bool hasFigures = slot.agents > 0 && !rostered;
    const auto figure = [hasFigures](double value) {
        return jsonNumber(hasFigures ? std::optional(value) : std::nullopt);
    };
    return jsonObject(
        {{QStringLiteral("channel"), rostered ? QByteArray("null") : jsonText(channel)},
         {QStringLiteral("date"), jsonDay(plan.monday.addDays(static_cast<qint64>(at) / perDay))},
         {QStringLiteral("from"), jsonText(slotTime(static_cast<int>(at) % perDay, plan.options.slotMinutes))},
         {QStringLiteral("contacts"), jsonNumber(slot.contacts)},
         {QStringLiteral("handle_seconds"),
          jsonNumber(slot.handleSeconds > 0 ? std::optional(slot.handleSeconds) : std::nullopt)},
         {QStringLiteral("agents"), jsonCount(slot.agents)},
         {QStringLiteral("rostered"), rostered ? jsonCount(*rostered) : QByteArray("null")},
         {QStringLiteral("service_level"), figure(slot.figures.serviceLevel)},
         {QStringLiteral("mean_wait"), figure(slot.figures.meanWait)},
         {QStringLiteral("occupancy"), figure(slot.figures.occupancy)},
         {QStringLiteral("abandonment"), figure(slot.figures.abandonment)}});
}

QByteArray jsonPlan(const StaffingPlan &plan)
{
    QList<QByteArray> rows;
    for (std::size_t at = 0; at < plan.agents.size(); ++at) {
        StaffingSlot total{.agents = plan.agents[at]};
        for (const StaffingPool &pool : plan.pools)
            total.contacts += pool.needs[at].contacts;
        rows << jsonSlot({}, plan, at, total, plan.rostered[at]);
        for (const StaffingPool &pool : plan.pools)
            rows << jsonSlot(pool.demand.channel, plan, at, pool.needs[at], {});
    }
    return jsonObject({{QStringLiteral("week"), jsonText(bucketLabel(plan.monday, Bucket::Week))},
                       {QStringLiteral("options"), staffingText(plan.options).toUtf8()},
                       {QStringLiteral("agent_hours"), jsonNumber(plan.agentHours)},
                       {QStringLiteral("paid_hours"), jsonNumber(plan.paidHours)},
                       {QStringLiteral("fte"), jsonNumber(plan.fte)},
                       {QStringLiteral("cost"), jsonNumber(plan.cost)},
                       {QStringLiteral("intervals"), jsonArray(rows, true)}})
           + '\n';
}

QByteArray csvPlan(const StaffingPlan &plan)
{
    QList<QStringList> rows;
    for (std::size_t at = 0; at < plan.agents.size(); ++at) {
        const auto index = static_cast<int>(at);
        double contacts = 0;
        for (const StaffingPool &pool : plan.pools)
            contacts += pool.needs[at].contacts;
        rows << QStringList{plan.monday.addDays(index / plan.slotsPerDay()).toString(Qt::ISODate),
                            slotTime(index % plan.slotsPerDay(), plan.options.slotMinutes), csvNumber(contacts),
                            QString::number(plan.agents[at]), QString::number(plan.rostered[at])};
    }
    return csvTable(QStringLiteral("date from contacts agents rostered").split(u' '), rows);
}

QString tablePlan(const StaffingPlan &plan, const Words &words)
{
    const TableBlock rota = rotaTable(plan, words);
    QStringList lines = {CommandLine::tr("%1: %2").arg(words.period({plan.monday, plan.monday.addDays(6)}),
                                                       staffingGoalText(plan.options, words)),
                         rota.title, alignedText(rota)};
    lines << CommandLine::tr("%1 hours at work, %2 paid hours, %3 FTE")
                 .arg(words.number(plan.agentHours, 1), words.number(plan.paidHours, 1), words.number(plan.fte, 1));
    if (plan.cost)
        lines << CommandLine::tr("€ %1 in the week").arg(words.number(*plan.cost, 0));
    return lines.join(u'\n') + u'\n';
}

/// The options of the file with those that were typed on top.
Result<StaffingOptions> optionsFrom(const Arguments &arguments, StaffingOptions options)
{
    const std::pair<const char *, double StaffingOptions::*> numbers[] = {
        {"service-level", &StaffingOptions::serviceLevel},
        {"within", &StaffingOptions::thresholdSeconds},
        {"mean-wait", &StaffingOptions::meanWait},
        {"max-occupancy", &StaffingOptions::occupancyCap},
        {"shrinkage", &StaffingOptions::shrinkage},
        {"concurrency", &StaffingOptions::concurrency},
        {"rate", &StaffingOptions::hourlyRate},
        {"full-time", &StaffingOptions::weeklyHours}};
    for (const auto &[name, place] : numbers) {
        const Result<double> value = numberFrom(arguments, name, options.*place);
        if (!value)
            return value.error();
        options.*place = *value;
    }
    const Result<int> interval = intervalFrom(arguments, options.slotMinutes);
    if (!interval)
        return interval.error();
    options.slotMinutes = *interval;
    if (const Result<void> possible = checkStaffing(options); !possible)
        return possible.error();
    return options;
}

Outcome staffingVerb(const Arguments &arguments, Terminal &terminal)
{
    const auto where = conditionsFrom(arguments);
    const Result<Format> format = formatFrom(arguments);
    const Result<StaffingOptions> typed = optionsFrom(arguments, StaffingOptions{});
    if (!where || !format || !typed)
        return wrongUsage(!where ? where.error() : !format ? format.error() : typed.error());
    return withDatabase(arguments, Store::Mode::ReadOnly, [&](Workbench &workbench) {
        const StaffingOptions kept =
            staffingFromText(workbench.settings().value(QString::fromLatin1(staffingKey)), workbench.definitions());
        Selection selection;
        selection.where = *where;
        const Words words = Words::of(terminal.language);
        const Result<StaffingPlan> plan = workbench.computed([&](const Facts &facts) {
            return staffingPlan(facts, workbench.definitions(), selection, *optionsFrom(arguments, kept));
        });
        if (!plan)
            return couldNot(plan.error());
        if (plan->pools.empty())
            return couldNot(staffingLackText(plan->lack, words));
        const VerbAnswer answer{[&] { return jsonPlan(*plan); }, [&] { return csvPlan(*plan); },
                                [&] { return tablePlan(*plan, words); }};
        return writeAnswer(*format, answer, arguments, terminal);
    });
}

} // namespace

std::vector<Verb> staffingVerbs()
{
    return {
        {"forecast",
         "",
         QT_TRANSLATE_NOOP("CommandLine", "forecast contacts and handle time, per day or per interval, from the file's "
                                          "own past; without contacts the new tickets"),
         {databaseOption,
          whereOption,
          {"interval", "day|15|30|60", QT_TRANSLATE_NOOP("CommandLine", "minutes of an interval; day when not given")},
          {"days", "N",
           QT_TRANSLATE_NOOP("CommandLine", "how many days ahead; until the end of next week when not given")},
          {"accuracy", nullptr,
           QT_TRANSLATE_NOOP("CommandLine", "instead, how wrong each way of forecasting was on weeks that have come")},
          formatOption,
          outputOption},
         0,
         0,
         forecastVerb},
        {"staffing",
         "",
         QT_TRANSLATE_NOOP("CommandLine", "the agents that each interval of next week needs, with FTE and cost"),
         {databaseOption,
          whereOption,
          {"service-level", "PERCENT",
           QT_TRANSLATE_NOOP("CommandLine", "percent of the contacts that are answered in time")},
          {"within", "SECONDS", QT_TRANSLATE_NOOP("CommandLine", "what counts as answered in time")},
          {"mean-wait", "SECONDS",
           QT_TRANSLATE_NOOP("CommandLine", "a mean wait at most, instead of the service level")},
          {"max-occupancy", "PERCENT", QT_TRANSLATE_NOOP("CommandLine", "agents are never planned busier than this")},
          {"shrinkage", "PERCENT",
           QT_TRANSLATE_NOOP("CommandLine", "part of the paid time for breaks, training, leave and illness")},
          {"concurrency", "N", QT_TRANSLATE_NOOP("CommandLine", "chats that an agent handles at once")},
          {"rate", "EUROS", QT_TRANSLATE_NOOP("CommandLine", "what a paid hour costs")},
          {"full-time", "HOURS", QT_TRANSLATE_NOOP("CommandLine", "hours of a full-time week")},
          {"interval", "15|30|60", QT_TRANSLATE_NOOP("CommandLine", "minutes of an interval; 30 when not given")},
          formatOption,
          outputOption},
         0,
         0,
         staffingVerb},
    };
}

} // namespace kompas
