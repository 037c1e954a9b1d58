// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draft.h"
#include "core/report/heat_map.h"
#include "core/report/matrix.h"
#include "core/report/plots.h"

namespace kompas {

namespace {

/// Whether customers get through: these three are only understood together.
const QStringList reach = {QStringLiteral("service_level"), QStringLiteral("asa"), QStringLiteral("abandonment_rate"),
                           QStringLiteral("short_abandon_pct"), QStringLiteral("peak_interval")};
const QStringList work = {
    QStringLiteral("contacts_offered"), QStringLiteral("contacts_answered"),   QStringLiteral("aht"),
    QStringLiteral("transfer_rate"),    QStringLiteral("callback_completion"), QStringLiteral("blocked_calls_pct")};
const QStringList people = {QStringLiteral("occupancy"),    QStringLiteral("schedule_adherence"),
                            QStringLiteral("shrinkage"),    QStringLiteral("concurrency"),
                            QStringLiteral("productivity"), QStringLiteral("availability_pct")};
const QStringList perGroup = {
    QStringLiteral("contacts_offered"),   QStringLiteral("service_level"), QStringLiteral("asa"),
    QStringLiteral("abandonment_rate"),   QStringLiteral("aht"),           QStringLiteral("transfer_rate"),
    QStringLiteral("callback_completion")};
const QStringList balanced = {QStringLiteral("service_level"), QStringLiteral("aht"), QStringLiteral("occupancy"),
                              QStringLiteral("wrap_up_time")};

/// Talking, holding and finishing off, on top of each other: means, because only they add up.
Chart handlingParts(const PageInput &input, const Words &words)
{
    constexpr std::pair<const char *, Role> parts[] = {
        {"talk_time", Role::Series1}, {"hold_time", Role::Series2}, {"wrap_up_time", Role::Series3}};
    Chart chart = chartFor(input, *metricById(u"talk_time"),
                           words.translate("Phone", "What does handling a contact consist of?"), words);
    chart.kind = ChartKind::Columns;
    const std::optional<Reach> weeks = lastWeeks(input, words, 12);
    if (!weeks)
        return chart;
    chart.subtitle = words.translate("Phone", "mean per contact, %1").arg(weeks->text);
    for (const auto &[id, role] : parts) {
        const Metric &metric = *metricById(QString::fromLatin1(id));
        Selection selection = over(input.selection, weeks->period);
        selection.center = Center::Mean;
        const std::vector<Value> values = figuresPerBucket(input, QString::fromLatin1(id), selection, weeks->bucket);
        if (!anyValue(values))
            continue;
        if (chart.categories.isEmpty())
            setCategories(chart, values, weeks->bucket, words);
        Series series = seriesOf(input, metric, words.shortName(metric), role, values, words);
        for (ChartPoint &point : series.points) {
            if (point.drill)
                point.drill->selection.center = Center::Mean;
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

void addSection(PageDraft &page, const Words &words, const char *id, const char *title, const QStringList &tiles)
{
    if (std::ranges::none_of(tiles, [&page](const QString &metric) { return page.has(metric); }))
        return;
    page.add(QString::fromLatin1(id), 12, Heading{words.translate("Phone", title)});
    page.addTiles(tiles);
}

void addReach(PageDraft &page, const PageInput &input, const Words &words)
{
    const auto trend = [&](const char *metric, const char *title) {
        return trendChart(input, words,
                          {QString::fromLatin1(metric), words.translate("Phone", title), lastWeeks(input, words, 12)});
    };
    addSection(page, words, "reach", QT_TRANSLATE_NOOP("Phone", "Do customers get through?"), reach);
    page.add(QStringLiteral("level-weeks"), 4,
             trend("service_level", QT_TRANSLATE_NOOP("Phone", "How many are answered in time?")));
    page.add(QStringLiteral("asa-weeks"), 4, trend("asa", QT_TRANSLATE_NOOP("Phone", "How long do they wait?")));
    page.add(QStringLiteral("abandoned-weeks"), 4,
             trend("abandonment_rate", QT_TRANSLATE_NOOP("Phone", "How many give up?")));
    page.add(QStringLiteral("offered-hours"), 12,
             heatMap(input, words,
                     {QStringLiteral("contacts_offered"), words.translate("Phone", "When do customers call and chat?"),
                      lastWeeks(input, words, 12)}));
    page.add(QStringLiteral("level-hours"), 12,
             heatMap(input, words,
                     {QStringLiteral("service_level"),
                      words.translate("Phone", "And when do they get through in time?"), lastWeeks(input, words, 12)}));
}

} // namespace

Document phonePage(const PageInput &input, const Words &words)
{
    if (!anyComputable(input, reach + work + people))
        return pageWithoutData(
            words, "phone", "Phone & chat",
            words.translate("Phone", "Drop the call or chat export of your phone system on this window: a row per "
                                     "call or chat, or per quarter of an hour. An export with the times of your agents "
                                     "adds occupancy and adherence."));
    PageDraft page(input, words, "phone", "Phone & chat");
    page.addRemarks(reach + work + people);
    addReach(page, input, words);
    addSection(page, words, "work", QT_TRANSLATE_NOOP("Phone", "How much work is it?"), work);
    page.add(QStringLiteral("parts"), 6, handlingParts(input, words));
    page.add(QStringLiteral("aht-queue"), 6, barsBy(input, words, QStringLiteral("aht"), QStringLiteral("queue")));
    for (const char *dimension : {"channel", "queue"}) {
        if (!page.has(QStringLiteral("contacts_offered")))
            break;
        const QString by = QString::fromLatin1(dimension);
        page.add(QStringLiteral("by-") + by, 6,
                 matrixBy(input, words,
                          {.metrics = perGroup,
                           .dimension = by,
                           .title = words.translate("Phone", "How does it differ by %1?")
                                        .arg(words.dimensionName(by).toLower())}));
    }
    addSection(page, words, "people", QT_TRANSLATE_NOOP("Phone", "Can the team keep it up?"), people);
    if (page.has(QStringLiteral("occupancy")))
        page.add(QStringLiteral("occupancy-weeks"), 6,
                 trendChart(input, words,
                            {QStringLiteral("occupancy"), words.translate("Phone", "How busy are agents?"),
                             lastWeeks(input, words, 12)}));
    page.add(QStringLiteral("balance"), page.has(QStringLiteral("occupancy")) ? 6 : 12,
             balanceTable(input, words, balanced));
    return page.finished();
}

} // namespace kompas
