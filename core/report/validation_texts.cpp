// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/validation_texts.h"

namespace kompas {

namespace {

constexpr const char *audienceNames[] = {
    QT_TRANSLATE_NOOP("Priority", "agents"), QT_TRANSLATE_NOOP("Priority", "team lead"),
    QT_TRANSLATE_NOOP("Priority", "planner"), QT_TRANSLATE_NOOP("Priority", "management")};

} // namespace

QString errorShareText(const ErrorShare &share, const Words &words)
{
    if (share.checked == 0)
        return words.translate("Sample", "none of %1 checked yet").arg(words.count(share.drawn));
    return words.translate("Sample", "%1 of %2 checked are wrong: %3 (between %4 and %5)")
        .arg(words.count(share.wrong), words.count(share.checked), words.amount(Unit::Percent, share.share).text(),
             words.amount(Unit::Percent, share.interval->low).number,
             words.amount(Unit::Percent, share.interval->high).text());
}

TableBlock errorShareTable(const ValidationSample &sample, const Words &words)
{
    TableBlock table{.title = words.translate("Sample", "Checked by hand: %1").arg(sample.name),
                     .columns = {{words.dimensionName(u"channel"), false},
                                 {words.translate("Sample", "Drawn"), true},
                                 {words.translate("Sample", "Checked"), true},
                                 {words.translate("Sample", "Wrong"), true},
                                 {words.translate("Sample", "Share of errors"), true}}};
    const auto cell = [&](qint64 count) {
        return TableCell{.text = words.count(count), .value = static_cast<double>(count)};
    };
    bool isFirst = true;
    for (const ErrorShare &each : errorShares(sample)) {
        const QString name = isFirst ? words.translate("Sample", "all together") : words.word(u"channel", each.channel);
        isFirst = false;
        QString share = words.amount(Unit::Percent, each.share).text();
        if (each.interval)
            share += QStringLiteral(" (%1–%2)")
                         .arg(words.number(each.interval->low, 0), words.number(each.interval->high, 0));
        table.rows.push_back({TableCell{.text = name}, cell(each.drawn), cell(each.checked), cell(each.wrong),
                              TableCell{.text = share, .value = each.share}});
    }
    return table;
}

TableBlock priorityTable(const PageInput &input, const Words &words)
{
    TableBlock table{.title = words.translate("Priority", "What to steer by first"),
                     .columns = {{words.translate("Table", "Metric"), false},
                                 {words.translate("Priority", "Impact"), true},
                                 {words.translate("Priority", "Frequency"), true},
                                 {words.translate("Priority", "Priority"), true}}};
    for (const KpiPriority &each : prioritiesIn(input.plans)) {
        const auto cell = [&](int value) {
            return TableCell{.text = words.count(value), .value = static_cast<double>(value)};
        };
        table.rows.push_back({TableCell{.text = words.metricName(*metricById(each.metric))}, cell(each.impact),
                              cell(each.frequency), cell(each.score())});
    }
    return table;
}

TableBlock suggestionTable(const PageInput &input, const Words &words)
{
    TableBlock table{.title = words.translate("Priority", "Three to five to choose, by how mature the service is"),
                     .columns = {{words.translate("Priority", "Phase"), false}}};
    constexpr Audience shown[] = {Audience::TeamLead, Audience::Agent, Audience::Planner, Audience::Management};
    for (const Audience each : shown)
        table.columns.push_back({audienceName(each, words), false});
    const QStringList computable = computableMetrics(input.facts);
    for (int phase = 1; phase <= lastPhase; ++phase) {
        std::vector<TableCell> row = {TableCell{.text = words.count(phase)}};
        for (const Audience each : shown) {
            QStringList names;
            for (const QString &id : suggestedKpis(each, phase, computable))
                names += words.shortName(*metricById(id));
            row.push_back({.text = names.join(QStringLiteral(", "))});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString audienceName(Audience audience, const Words &words)
{
    return words.translate("Priority", audienceNames[static_cast<std::size_t>(audience)]);
}

} // namespace kompas
