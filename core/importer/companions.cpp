// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/companions.h"

#include "core/importer/number.h"
#include "core/importer/stamp.h"

#include <algorithm>

namespace kompas {

namespace {

constexpr std::array timeWords = {"tijdstip", "tijd", "time", "hora", "heure", "uhrzeit"};
constexpr std::array dateWords = {"datum", "date", "fecha", "dag", "day"};

std::string_view cellOf(const HeadRow &row, std::size_t column)
{
    return column < row.cells.size() ? trimmed(row.cells[column]) : std::string_view();
}

/// The header without the word at its beginning; nothing when it begins with none of them.
template<typename Words>
std::optional<QString> without(const Words &words, const QString &header)
{
    const QString plain = normalisedHeader(header);
    for (const char *word : words) {
        if (plain.startsWith(QLatin1String(word)))
            return plain.sliced(static_cast<qsizetype>(qstrlen(word))).trimmed();
    }
    return std::nullopt;
}

bool areDatesOnly(const Head &head, std::size_t column)
{
    bool any = false;
    for (const HeadRow &row : head.rows) {
        const std::optional<Stamp> stamp = parseStamp(cellOf(row, column));
        if (stamp && stamp->hasTime)
            return false;
        any = any || stamp;
    }
    return any;
}

bool areTimesOfDay(const Head &head, std::size_t column)
{
    qsizetype filled = 0;
    qsizetype fitting = 0;
    for (const HeadRow &row : head.rows) {
        const std::string_view cell = cellOf(row, column);
        filled += cell.empty() ? 0 : 1;
        const std::optional<Stamp> stamp = parseStamp("2000-01-01 " + std::string(cell));
        fitting += cell.find(':') != std::string_view::npos && stamp && stamp->hasTime ? 1 : 0;
    }
    return fitting > 0 && fitting == filled;
}

/// The column with the time of day of the rows, where nothing holds their date.
int timeWithoutDate(const Plan &plan, const Head &head)
{
    if (plan.kinds.empty()
        || std::ranges::find(plan.columns, QLatin1String(info(plan.kinds.front()).date), &ColumnPlan::field)
               != plan.columns.end())
        return -1;
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        const ColumnPlan &column = plan.columns[i];
        const bool isNamed = without(timeWords, column.header).has_value()
                             || normalisedHeader(column.header).endsWith(QLatin1String("time"));
        if (column.field.isEmpty() && isNamed && areTimesOfDay(head, i))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

void pairTimesWithDates(Plan &plan, const Head &head)
{
    plan.timeOfDayColumn = timeWithoutDate(plan, head);
    for (std::size_t date = 0; date < plan.columns.size(); ++date) {
        const std::optional<FieldTarget> target = fieldTarget(plan.kinds, plan.columns[date].field);
        if (!target || target->type != FieldType::Instant || !areDatesOnly(head, date))
            continue;
        const std::optional<QString> about = without(dateWords, plan.columns[date].header);
        for (std::size_t time = 0; time < plan.columns.size(); ++time) {
            const std::optional<QString> same = without(timeWords, plan.columns[time].header);
            const bool belongs = same && (time == date + 1 || (about && *about == *same));
            if (!belongs || !plan.columns[time].field.isEmpty() || !areTimesOfDay(head, time))
                continue;
            plan.columns[date].timeColumn = static_cast<int>(time);
            break;
        }
    }
}

} // namespace kompas
