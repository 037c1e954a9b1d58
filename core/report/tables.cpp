// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/filter.h"
#include "core/report/blocks.h"
#include "core/report/check_texts.h"
#include "core/report/plots.h"

namespace kompas {

namespace {

TableCell text(const QString &value)
{
    return TableCell{.text = value};
}

QString statusWord(Status status, const Words &words)
{
    switch (status) {
    case Status::Met:
        return words.translate("Status", "met");
    case Status::Unclear:
        return words.translate("Status", "undecided");
    case Status::Missed:
        return words.translate("Status", "missed");
    case Status::TooFew:
        return words.translate("Status", "too few");
    case Status::None:
        break;
    }
    return {};
}

/// How the value was formed: centre and clock where they apply.
QString centreText(const Metric &metric, const Value &value, const Words &words)
{
    QStringList parts;
    if (metric.shape == Shape::Centre && value.center)
        parts += words.centerName(*value.center);
    if (metric.unit == Unit::Minutes && value.clock)
        parts += words.clockName(*value.clock);
    return parts.join(QStringLiteral(", "));
}

/// Tickets and answers are bare numbers in a column of numbers.
QString cellAmount(Unit unit, std::optional<double> value, const Words &words)
{
    const Words::Amount amount = words.amount(unit, value);
    return isBareNumber(unit) ? amount.number : amount.text();
}

std::vector<TableCell> kpiRow(const PageInput &input, const Words &words, const Metric &metric)
{
    const QString id = QString::fromLatin1(metric.id);
    const Compared figures = compared(input, id);
    const Value before = figures.before.value_or(Value{});
    const QString centre = centreText(metric, figures.now, words);
    const QString name = words.metricName(metric);
    QString difference = words.difference(metric.unit, figures.difference()).text();
    if (figures.canBeChance() == false)
        difference += QStringLiteral(" *");
    const QString target = figures.now.target ? targetText(metric, *figures.now.target, words) : QStringLiteral("–");
    const Drill drill{id, {}, input.selection};
    return {
        TableCell{.text = centre.isEmpty() ? name : name + QStringLiteral(" (%1)").arg(centre), .drill = drill},
        TableCell{.text = cellAmount(metric.unit, figures.now.value, words), .drill = drill},
        text(cellAmount(metric.unit, before.value, words)),
        text(difference),
        text(target),
        TableCell{.text = statusWord(figures.now.status, words), .mark = markOf(figures.now.status)},
        text(words.count(figures.now.n)),
    };
}

QString datingWord(const QString &datedBy, const Words &words)
{
    if (datedBy == QLatin1String("created"))
        return words.translate("Dating", "by date of creation");
    if (datedBy == QLatin1String("solved"))
        return words.translate("Dating", "by date of last solution");
    if (datedBy == QLatin1String("answered"))
        return words.translate("Dating", "by date of the answer");
    if (datedBy == QLatin1String("instant"))
        return words.translate("Dating", "at the end of the period");
    if (datedBy == QLatin1String("both"))
        return words.translate("Dating", "by dates of creation and last solution");
    return datedBy;
}

/// Open tickets that have waited too long already, told by their status or priority.
struct Waiting {
    const char *dimension;
    const char *words; ///< separated by `|`
    int days;
    const char *text; ///< English, context "Table"; %n: how many are older than %1 days
};
constexpr Waiting waitingTable[] = {
    {"priority", "high|urgent", 3,
     QT_TRANSLATE_N_NOOP("Table", "Open tickets of high priority; %n older than %1 days")},
    {"status", "new", 2, QT_TRANSLATE_N_NOOP("Table", "Tickets nobody has taken up; %n older than %1 days")},
    {"status", "pending", 5, QT_TRANSLATE_N_NOOP("Table", "Tickets waiting for the customer; %n older than %1 days")},
};

void addWaiting(TableBlock &table, const PageInput &input, const Words &words)
{
    const QString age = QStringLiteral("backlog_age");
    const Sample ages = sampleOf(input, age, input.selection);
    for (const Waiting &each : waitingTable) {
        const Condition condition{QString::fromLatin1(each.dimension), QString::fromLatin1(each.words).split(u'|')};
        const Filter filter(*input.facts.tickets, input.facts.zone, {condition});
        const auto isOne = [&](const Sample::Record &record) { return filter.passes(record.row); };
        const auto isOld = [&](const Sample::Record &record) {
            return record.value > each.days * 24.0 * 60.0 && filter.passes(record.row);
        };
        const auto tickets = std::ranges::count_if(ages.records, isOne);
        const int old = static_cast<int>(std::ranges::count_if(ages.records, isOld));
        if (old == 0)
            continue;
        Drill drill{age, {}, input.selection};
        drill.selection.where.push_back(condition);
        table.rows.push_back({TableCell{.text = words.translate("Table", each.text, nullptr, old).arg(each.days),
                                        .mark = Mark::Attention,
                                        .drill = drill},
                              TableCell{.text = words.amount(Unit::Tickets, static_cast<double>(tickets)).text(),
                                        .drill = drill,
                                        .value = static_cast<double>(tickets)}});
    }
}

/// Checks that fire and those that praise; what a target says already is not said twice.
void addChecks(TableBlock &table, const PageInput &input, const QStringList &said, const Words &words)
{
    for (const CheckOutcome &each : checksOf(input)) {
        const bool fires = each.state == CheckOutcome::State::Fires && !said.contains(each.rule.metric);
        if (!fires && each.state != CheckOutcome::State::Praise)
            continue;
        const Drill drill{each.rule.metric, {}, selectionOf(each, input.selection)};
        const QString verdict = fires ? QString() : words.translate("Check", "Well done. ");
        table.rows.push_back(
            {TableCell{.text = verdict + ruleTitle(each.rule, words), .mark = markOf(each), .drill = drill},
             TableCell{.text = checkValue(each, words), .drill = drill}});
    }
}

} // namespace

TableBlock kpiTable(const PageInput &input, const Words &words, const QStringList &metrics)
{
    const bool year = input.comparison == PageInput::Comparison::SamePeriodLastYear;
    TableBlock table;
    table.columns = {{words.translate("Table", "Metric"), false},
                     {words.translate("Table", "This week"), true},
                     {year ? words.translate("Table", "A year before") : words.translate("Table", "Week before"), true},
                     {words.translate("Table", "Difference"), true},
                     {words.translate("Table", "Target"), true},
                     {words.translate("Table", "Status"), false},
                     {words.translate("Table", "n"), true}};
    for (const QString &id : metrics) {
        if (const Metric *metric = metricById(id))
            table.rows.push_back(kpiRow(input, words, *metric));
    }
    table.empty = words.translate("Table", "The data holds none of the metrics of this report.");
    return table;
}

TableBlock attentionTable(const PageInput &input, const Words &words, const QStringList &metrics)
{
    TableBlock table{.title = words.translate("Table", "Needs attention"),
                     .columns = {{words.translate("Table", "What"), false}, {words.translate("Table", "Value"), true}}};
    bool anyTarget = false;
    QStringList said;
    for (const QString &id : metrics) {
        const Metric *metric = metricById(id);
        if (!metric)
            continue;
        const Value now = figure(input, id, input.selection);
        anyTarget = anyTarget || now.target.has_value();
        const Mark mark = markOf(now.status);
        if (mark != Mark::Bad && mark != Mark::Attention)
            continue;
        said += id;
        const Drill drill{id, {}, input.selection};
        const QString what = words.metricName(*metric) + QStringLiteral(": ") + verdictText(*metric, now, words);
        table.rows.push_back({TableCell{.text = what, .mark = mark, .drill = drill},
                              TableCell{.text = words.amount(metric->unit, now.value).text(), .drill = drill}});
    }
    addWaiting(table, input, words);
    addChecks(table, input, said, words);
    table.empty = anyTarget ? words.translate("Table", "Nothing: every metric that has a target meets it.")
                            : words.translate("Table", "No metric has a target yet, so nothing can miss it.");
    return table;
}

TableBlock meaningTable(const PageInput &input, const Words &words, const QStringList &metrics)
{
    TableBlock table;
    table.columns = {{words.translate("Table", "Metric"), false},
                     {words.translate("Table", "Meaning"), false},
                     {words.translate("Table", "Formula"), false},
                     {words.translate("Table", "How counted"), false}};
    for (const QString &id : metrics) {
        const Metric *metric = metricById(id);
        if (!metric)
            continue;
        const Value now = figure(input, id, input.selection);
        QStringList counted = {datingWord(now.datedBy, words), centreText(*metric, now, words)};
        counted.removeAll(QString());
        table.rows.push_back({text(words.metricName(*metric)), text(words.translate("Metric", metric->meaning)),
                              text(words.translate("Metric", metric->formula)),
                              text(counted.join(QStringLiteral("; ")))});
    }
    return table;
}

TableBlock importTable(const PageInput &input, const Words &words)
{
    TableBlock table;
    table.columns = {{words.translate("Table", "File"), false},   {words.translate("Table", "Imported on"), false},
                     {words.translate("Table", "Rows"), true},    {words.translate("Table", "New"), true},
                     {words.translate("Table", "Updated"), true}, {words.translate("Table", "Unchanged"), true},
                     {words.translate("Table", "Skipped"), true}, {words.translate("Table", "Rejected"), true}};
    for (const Import &each : input.imports) {
        if (each.undone)
            continue;
        table.rows.push_back({text(each.file), text(words.dateTime(each.importedAt, input.facts.zone)),
                              text(words.count(each.rows)), text(words.count(each.counts.imported)),
                              text(words.count(each.counts.updated)), text(words.count(each.counts.unchanged)),
                              text(words.count(each.skipped)), text(words.count(each.rejected))});
    }
    table.empty = words.translate("Table", "No file has been imported yet.");
    return table;
}

TableBlock hashTable(const PageInput &input, const Words &words)
{
    // A table of its own: beside the counts a hash would have to be broken.
    TableBlock table{.columns = {{words.translate("Table", "File"), false}, {QStringLiteral("SHA-256"), false}}};
    for (const Import &each : input.imports) {
        if (!each.undone)
            table.rows.push_back({text(each.file), text(QString::fromLatin1(each.sha256))});
    }
    return table;
}

QString filterText(const Selection &selection, const Words &words)
{
    QStringList parts;
    bool hasTeam = false;
    for (const Condition &condition : selection.where) {
        QStringList values;
        for (const QString &value : condition.values)
            values += words.word(condition.dimension, value);
        hasTeam = hasTeam || condition.dimension == QLatin1String("team");
        parts += words.dimensionName(condition.dimension) + QStringLiteral(": ") + values.join(QStringLiteral(", "));
    }
    if (!hasTeam)
        parts.prepend(words.translate("Filter", "all teams"));
    return parts.join(QStringLiteral(" · "));
}

QString settingText(const Selection &selection, const Words &words)
{
    QStringList parts;
    if (selection.center)
        parts += words.centerName(*selection.center);
    if (selection.outliers == Outliers::Drop)
        parts += words.translate("Filter", "outliers left out");
    if (selection.clock)
        parts += words.clockName(*selection.clock);
    return parts.join(QStringLiteral(" · "));
}

} // namespace kompas
