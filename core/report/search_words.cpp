// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/search_words.h"

#include "core/report/chart_parts.h"

namespace kompas {

namespace {

struct Searched {
    quint32 code = 0;
    double searches = 0;
    double inVain = 0;
};

/// The words by how often they were searched in vain, most often first.
std::vector<Searched> searchedInVain(const Coded &column, const Lineage &records, double fewest)
{
    std::vector<Searched> all(static_cast<std::size_t>(column.dictionary->size()));
    for (const Lineage::Counted &each : records.counted) {
        const auto code = static_cast<std::size_t>(column.codes[static_cast<std::size_t>(each.row)]);
        all[code].searches += each.weight;
        all[code].inVain += each.value.value_or(0);
    }
    for (std::size_t code = 0; code < all.size(); ++code)
        all[code].code = static_cast<quint32>(code);
    std::erase_if(all, [&](const Searched &each) {
        return each.inVain <= 0 || each.searches < fewest
               || column.dictionary->at(static_cast<qsizetype>(each.code)).isEmpty();
    });
    std::ranges::stable_sort(all, std::ranges::greater{}, &Searched::inVain);
    return all;
}

} // namespace

TableBlock searchWords(const PageInput &input, const Words &words, double fewest)
{
    constexpr std::size_t mostRows = 10;
    const QString id = QStringLiteral("search_no_results");
    const Metric &metric = *metricById(id);
    TableBlock table{.title = words.translate("SelfService", "What do they look for in vain?"),
                     .columns = {{words.translate("Field", "Search words"), false},
                                 {words.translate("SelfService", "Without result"), true},
                                 {words.translate("Field", "Searches"), true},
                                 {words.translate("SelfService", "Share"), true}}};
    const auto *column = input.facts.of(Kind::HelpCenterSearch).column<Coded>(u"query");
    if (!isComputable(input.facts, metric)) {
        table.empty = howToFill(metric, words);
        return table;
    }
    if (!column || !column->dictionary || column->codes.empty()) {
        table.empty =
            words.translate("SelfService", "The export of searches does not hold the words that were searched.");
        return table;
    }
    table.empty = words.translate("SelfService", "Nothing was searched in vain more than once in this period.");
    const auto records = lineage(input.facts, input.definitions, id, input.selection);
    if (!records)
        return table;
    const Drill drill{id, {}, input.selection};
    for (const Searched &each : searchedInVain(*column, *records, fewest)) {
        if (table.rows.size() == mostRows)
            break;
        const double share = 100 * each.inVain / each.searches;
        table.rows.push_back({{.text = column->dictionary->at(static_cast<qsizetype>(each.code)), .drill = drill},
                              {.text = words.number(each.inVain, 0), .drill = drill, .value = each.inVain},
                              {.text = words.number(each.searches, 0), .value = each.searches},
                              {.text = words.amount(Unit::Percent, share).text(), .value = share}});
    }
    return table;
}

} // namespace kompas
