// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draft.h"
#include "core/report/heat_map.h"
#include "core/report/matrix.h"
#include "core/report/part_bars.h"

namespace kompas {

namespace {

const QStringList social = {QStringLiteral("social_mentions"), QStringLiteral("net_sentiment"),
                            QStringLiteral("social_needs_reply_pct"), QStringLiteral("social_peak_hour")};
const QStringList leaving = {QStringLiteral("customer_churn_pct"), QStringLiteral("retention_pct"),
                             QStringLiteral("exit_response_rate")};
const QStringList said = {QStringLiteral("voc_comment_rate"), QStringLiteral("csat_pct"), QStringLiteral("nps")};

QString commentRate()
{
    return QStringLiteral("voc_comment_rate");
}

/// How many comments there are, and a way to each of them: a row opens its records, where they can be searched.
TableBlock commentTable(const PageInput &input, const Words &words, const QString &dimension)
{
    const Metric &metric = *metricById(commentRate());
    TableBlock table{.title = words.translate("Voice", "What do they write? Comments by %1")
                                  .arg(words.dimensionName(dimension).toLower()),
                     .columns = {{words.dimensionName(dimension), false},
                                 {words.translate("Voice", "Comments"), true},
                                 {words.translate("Voice", "of the answers"), true}},
                     .empty = emptyDimension(metric, dimension, words)};
    constexpr std::size_t mostRows = 10;
    const Grouped all = figuresBy(input, commentRate(), input.selection, dimension);
    const auto add = [&](const QString &name, const Value &value, const Selection &selection) {
        const Drill drill{commentRate(), {}, selection};
        table.rows.push_back({{.text = name, .drill = drill},
                              {.text = words.number(countOf(value), 0), .drill = drill, .value = countOf(value)},
                              {.text = words.amount(metric.unit, value.value).text(), .value = value.value}});
    };
    if (!all.total.value)
        return table;
    add(words.translate("Voice", "All comments"), all.total, input.selection);
    for (const Value &group : all.groups) {
        if (table.rows.size() > mostRows || !group.value || countOf(group) <= 0 || partOf(group).isEmpty())
            continue;
        add(words.word(dimension, partOf(group)), group, narrowed(input.selection, dimension, partOf(group)));
    }
    return table;
}

void addComments(PageDraft &page, const PageInput &input, const Words &words)
{
    const Metric &metric = *metricById(commentRate());
    page.add(QStringLiteral("said"), 12, Heading{words.translate("Voice", "What do customers write?")});
    if (!isComputable(input.facts, metric)) {
        page.add(QStringLiteral("no-comments"), 12,
                 Notice{words.translate("Voice", "There are no comments to read"),
                        words.translate("Voice", "Drop a survey export with a column of comments on the window. When "
                                                 "texts were left out at the import, that was for privacy: they cannot "
                                                 "be shown, and the settings tell since when.")});
        return;
    }
    page.addTiles(said);
    page.add(QStringLiteral("comments-area"), 6, commentTable(input, words, QStringLiteral("product_area")));
    page.add(QStringLiteral("comments-channel"), 6, commentTable(input, words, QStringLiteral("channel")));
    page.add(QStringLiteral("how-to-read"), 12,
             Paragraph{{{words.translate("Voice", "Open a row to read its comments; the search above the list finds a "
                                                  "word in all of them. Comments can hold personal data: read them "
                                                  "here, do not pass them on.")}}});
}

void addSocial(PageDraft &page, const PageInput &input, const Words &words)
{
    page.add(QStringLiteral("social"), 12, Heading{words.translate("Voice", "What is said on social media?")});
    if (!anyComputable(input, social)) {
        page.add(
            QStringLiteral("no-social"), 12,
            Notice{words.translate("Voice", "No mentions yet"), howToFill(*metricById(u"social_mentions"), words)});
        return;
    }
    page.addTiles(social);
    const auto trend = [&](const char *metric, const char *title) {
        return trendChart(input, words,
                          {QString::fromLatin1(metric), words.translate("Voice", title), lastWeeks(input, words, 12)});
    };
    page.add(QStringLiteral("mentions-weeks"), 6,
             trend("social_mentions", QT_TRANSLATE_NOOP("Voice", "How often are we mentioned?")));
    page.add(QStringLiteral("sentiment-weeks"), 6,
             trend("net_sentiment", QT_TRANSLATE_NOOP("Voice", "And how friendly is it?")));
    page.add(QStringLiteral("classes"), 6,
             partBars(input, words,
                      {QStringLiteral("social_class_share"), words.translate("Voice", "What are mentions about?")}));
    page.add(QStringLiteral("platforms"), 6,
             barsBy(input, words, QStringLiteral("social_mentions"), QStringLiteral("channel")));
    page.add(QStringLiteral("mentions-hours"), 12,
             heatMap(input, words,
                     {QStringLiteral("social_mentions"), words.translate("Voice", "When are we mentioned?"),
                      lastWeeks(input, words, 12)}));
}

void addLeaving(PageDraft &page, const PageInput &input, const Words &words)
{
    page.add(QStringLiteral("leaving"), 12, Heading{words.translate("Voice", "Why do customers leave?")});
    if (!anyComputable(input, leaving + QStringList{QStringLiteral("exit_reason_share")})) {
        page.add(QStringLiteral("no-leaving"), 12,
                 Notice{words.translate("Voice", "No cancellations yet"),
                        howToFill(*metricById(u"customer_churn_pct"), words)});
        return;
    }
    const PageInput month = overWhole(input, Bucket::Month);
    if (std::optional<Paragraph> period = wholePeriodText(input, month, words))
        page.add(QStringLiteral("leaving-period"), 12, std::move(*period));
    page.addTiles(leaving, 0, &month);
    const auto perMonth = [&](const char *metric, const char *title) {
        return trendChart(input, words,
                          {.metric = QString::fromLatin1(metric),
                           .title = words.translate("Voice", title),
                           .reach = lastMonths(input, words, 12),
                           .compares = false});
    };
    page.add(QStringLiteral("reasons"), 4,
             partBars(month, words,
                      {QStringLiteral("exit_reason_share"), words.translate("Voice", "The reasons they give")}));
    page.add(QStringLiteral("churn-months"), 4,
             perMonth("customer_churn_pct", QT_TRANSLATE_NOOP("Voice", "How many leave each month?")));
    page.add(QStringLiteral("retention-months"), 4,
             perMonth("retention_pct", QT_TRANSLATE_NOOP("Voice", "And how many stay?")));
    page.add(QStringLiteral("balance"), 12, balanceTable(month, words, leaving + said));
}

} // namespace

Document voicePage(const PageInput &input, const Words &words)
{
    if (!anyComputable(input, social + leaving + QStringList{commentRate(), QStringLiteral("exit_reason_share")}))
        return pageWithoutData(
            words, "voice", "Voice of the customer",
            words.translate("Voice", "Drop a survey export with comments on this window, the export of your social "
                                     "media monitor, or a list of customers and cancellations."));
    PageDraft page(input, words, "voice", "Voice of the customer");
    page.addRemarks(social + leaving);
    addComments(page, input, words);
    addSocial(page, input, words);
    addLeaving(page, input, words);
    return page.finished();
}

} // namespace kompas
