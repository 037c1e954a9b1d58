// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/weekly.h"

#include "core/data/extent.h"
#include "core/report/chart_parts.h"
#include "core/report/experiment_texts.h"
#include "core/report/staffing_texts.h"
#include "core/report/weekly_blocks.h"

namespace kompas {

namespace {

/// Those that the opening sentences speak about.
constexpr const char *spokenMetrics[] = {
    "csat_pct", "first_reply_time", "time_to_full_resolution", "fcr_one_touch", "reopened_pct", "backlog_total", "nps"};

/// They, and every other key figure with a target, so that all targets are counted.
QStringList spokenOf(const QStringList &figures, const Targets &targets)
{
    QStringList result = figures;
    result.removeIf([&targets](const QString &id) {
        const bool isSpoken =
            std::ranges::any_of(spokenMetrics, [&id](const char *each) { return id == QLatin1String(each); });
        return !isSpoken && targetsOf(targets, id).empty();
    });
    return result;
}

/// What a week without a single record says.
bool weekIsEmpty(const PageInput &input)
{
    for (const char *id : {"tickets_created", "tickets_solved", "csat_pct", "nps", "ces_mean"}) {
        const QString metric = QString::fromLatin1(id);
        if (metricById(metric) && figure(input, metric, input.selection).n > 0)
            return false;
    }
    return true;
}

QString factsText(const PageInput &input, std::optional<QDate> definitionsOf, const Words &words)
{
    QStringList lines = {words.translate("Report", "Period: %1.").arg(words.period(input.selection.period)),
                         words.translate("Report", "Selection: %1.").arg(filterText(input.selection, words)),
                         words.translate("Report", "Data until: %1, time zone %2.")
                             .arg(words.dateTime(input.facts.dataUntil(), input.facts.zone),
                                  QString::fromLatin1(input.facts.zone.name())),
                         words.translate("Report", "Centre of durations: %1.")
                             .arg(input.selection.center ? words.centerName(*input.selection.center)
                                                         : words.translate("Report", "as each metric has it")),
                         words.translate("Report", "Clock: %1.")
                             .arg(input.selection.clock
                                      ? words.clockName(*input.selection.clock)
                                      : words.translate("Report", "calendar time where the files have it")),
                         input.selection.outliers == Outliers::Drop ? words.translate("Report", "Outliers: left out.")
                                                                    : words.translate("Report", "Outliers: kept.")};
    if (input.agents == QLatin1String("names"))
        lines += words.translate("Report", "Agents: by name.");
    else if (input.agents == QLatin1String("pseudonyms"))
        lines += words.translate("Report", "Agents: by pseudonym.");
    else if (input.agents == QLatin1String("team"))
        lines += words.translate("Report", "Agents: not shown, team figures only.");
    lines += definitionsOf ? words.translate("Report", "Definitions: as they were on %1; targets: those of the week.")
                                 .arg(words.date(*definitionsOf))
                           : words.translate("Report", "Definitions: those in force; targets: those of the week.");
    lines += words.translate("Report", "Made with Servicekompas %1.").arg(input.version);
    return lines.join(u' ');
}

QString footerText(const PageInput &input, const Words &words)
{
    QStringList files;
    qint64 rejected = 0;
    for (const Import &each : input.imports) {
        if (each.undone)
            continue;
        const int rows = static_cast<int>(each.rows);
        files += words.translate("Report", "%1 (%n row(s))", nullptr, rows).arg(each.file);
        rejected += each.rejected;
    }
    if (files.isEmpty())
        return words.translate("Report", "No imported files");
    const int fileCount = static_cast<int>(files.size());
    const QString named =
        fileCount <= 2 ? files.join(QStringLiteral(", ")) : words.translate("Report", "%n files", nullptr, fileCount);
    const int rejectedCount = static_cast<int>(rejected);
    const QString refused = words.translate("Report", "%n row(s) rejected", nullptr, rejectedCount);
    return words.translate("Report", "Source: %1 · %2").arg(named, refused);
}

Document heading(const PageInput &input, const Words &words)
{
    Document document{.id = QStringLiteral("weekly_report"),
                      .title = words.translate("Report", "Weekly report customer service"),
                      .subtitle = words.period(input.selection.period) + QStringLiteral(" · ")
                                  + filterText(input.selection, words),
                      .footer = footerText(input, words),
                      .language = words.language()};
    document.subtitle.replace(0, 1, document.subtitle.left(1).toUpper());
    QStringList corner = {settingText(input.selection, words)};
    if (const std::optional<Period> before = comparisonPeriod(input))
        corner +=
            words.translate("Report", "against %1").arg(words.period(*before).section(QStringLiteral(" · "), 0, 0));
    corner.removeAll(QString());
    document.corner = corner.join(u'\n');
    return document;
}

/// What the sections are made from.
struct Weekly {
    const PageInput &input;
    const ReportOptions &options;
    const Words &words;
    QString remarks = {};
    std::optional<QDate> definitionsOf = {};
    QStringList figures = {}; ///< keyFigures()
    bool isEmpty = false;     ///< the week has no record
};

/// Collects the blocks of a report.
class ReportBlocks
{
public:
    ReportBlocks(Document &document, const Words &words) : m_document(document), m_words(words) {}

    template<typename Content>
    void add(const QString &id, int span, Content content)
    {
        m_document.blocks.push_back({id, span, std::move(content)});
    }
    void say(const QString &id, const QString &text)
    {
        if (!text.isEmpty())
            add(id, 12, Paragraph{{Run{.text = text}}});
    }
    void head(const QString &id, const QString &text) { add(id, 12, Heading{text}); }
    const Words &words() const { return m_words; }

private:
    Document &m_document;
    const Words &m_words;
};

void addOpening(ReportBlocks &blocks, const Weekly &week)
{
    if (week.isEmpty)
        return;
    const auto addAll = [&blocks](const char *start, const std::vector<Paragraph> &paragraphs) {
        for (std::size_t i = 0; i < paragraphs.size(); ++i)
            blocks.add(QLatin1String(start) + QString::number(i), 12, paragraphs[i]);
    };
    addAll("opening-", weekInSentences(week.input, week.words, spokenOf(week.figures, week.input.targets)));
    addAll("gap-", meanAgainstMedian(week.input, week.words));
    addAll("mix-", mixWarnings(week.input, week.words, week.figures));
    const PageInput &input = week.input;
    if (const auto conflict = occupancyConflict(input.facts, input.definitions, input.targets, input.selection))
        blocks.add(QStringLiteral("conflict"), 12, Paragraph{{Run{.text = conflictText(*conflict, week.words)}}});
}

void addRemarks(ReportBlocks &blocks, const Weekly &week)
{
    const QString remarks = week.remarks.trimmed();
    if (!remarks.isEmpty()) {
        blocks.head(QStringLiteral("remarks-heading"), week.words.translate("Report", "Remarks of the team lead"));
        int number = 0;
        for (const QString &line : remarks.split(u'\n', Qt::SkipEmptyParts))
            blocks.say(QStringLiteral("remark-%1").arg(number++), line.trimmed());
    }
    TableBlock notes{.title = week.words.translate("Report", "Notes of this week"),
                     .columns = {{week.words.translate("Report", "Day")}, {week.words.translate("Report", "Note")}}};
    for (const Note &each : week.input.notes) {
        const Period &period = week.input.selection.period;
        if (each.day >= *period.from && each.day <= *period.to)
            notes.rows.push_back({TableCell{.text = week.words.date(each.day)}, TableCell{.text = each.text}});
    }
    if (!notes.rows.empty())
        blocks.add(QStringLiteral("notes"), 12, notes);
}

/// What the signs and short words of the table of key figures stand for, as far as it has them.
QString legendOf(const TableBlock &figures, const Words &words)
{
    const auto has = [&figures](QStringView part) {
        return std::ranges::any_of(figures.rows, [part](const std::vector<TableCell> &row) {
            return std::ranges::any_of(row, [part](const TableCell &cell) { return cell.text.endsWith(part); });
        });
    };
    QStringList sentences;
    if (has(u" *"))
        sentences +=
            words.translate("Report", "* More than chance. Without it the difference is too small to say anything "
                                      "about, or it is a number of tickets.");
    if (has(QString(QChar(0x00a0) + words.translate("Unit", "pt"))) || has(QStringLiteral("pt *")))
        sentences += words.translate("Report", "pt: percentage points.");
    sentences += words.translate("Report", "n: tickets or answers.");
    return sentences.join(u' ');
}

void addFigures(ReportBlocks &blocks, const Weekly &week)
{
    // Of a week outside the data nothing is known, not even a backlog.
    if (week.isEmpty && figure(week.input, QStringLiteral("backlog_total"), week.input.selection).n == 0)
        return;
    const QStringList &metrics = week.figures;
    TableBlock figures = kpiTable(week.input, week.words, metrics);
    figures.title = week.words.translate("Report", "Key figures");
    const QStringList notes = {legendOf(figures, week.words), figuresWithoutData(metrics, week.words)};
    blocks.add(QStringLiteral("kpis"), 12, std::move(figures));
    if (!metrics.isEmpty())
        blocks.say(QStringLiteral("kpi-note"), notes.join(u' ').trimmed());
}

void addPeople(ReportBlocks &blocks, const Weekly &week)
{
    if (week.isEmpty)
        return;
    TableBlock people = peopleTable(week.input, week.words);
    const bool any = !people.rows.empty();
    blocks.add(QStringLiteral("people"), 12, std::move(people));
    if (!any)
        return;
    blocks.say(QStringLiteral("people-note"), peopleNote(week.input, week.words));
}

void addAttention(ReportBlocks &blocks, const Weekly &week)
{
    if (!week.isEmpty)
        blocks.add(QStringLiteral("attention"), 12, attentionTable(week.input, week.words, week.figures));
}

void addExperiments(ReportBlocks &blocks, const Weekly &week)
{
    TableBlock experiments = experimentTable(week.input, week.words);
    if (!experiments.rows.empty())
        blocks.add(QStringLiteral("experiments"), 12, std::move(experiments));
}

struct ChartMaker {
    const char *section;
    const char *metric; ///< without which the chart is left out: paper cannot be given another file
    Chart (*make)(const PageInput &, const Words &);
};
constexpr ChartMaker chartMakers[] = {
    {"csat", "csat_pct", [](const PageInput &input, const Words &words) { return csatChart(input, words, false); }},
    {"backlog", "backlog_by_status", backlogChart},
    {"reopened", "reopened_pct", reopenedChart},
    {"nps", "nps", npsChart},
    {"areas", "tickets_by_product_area", productAreaChart},
    {"volume", "tickets_created", volumeChart},
    {"first_reply", "first_reply_time",
     [](const PageInput &input, const Words &words) {
         return weekChart(input, words, QStringLiteral("first_reply_time"),
                          words.translate("Chart", "First reply time per week"));
     }},
    {"resolution", "time_to_full_resolution",
     [](const PageInput &input, const Words &words) {
         return weekChart(input, words, QStringLiteral("time_to_full_resolution"),
                          words.translate("Chart", "Time to full resolution per week"));
     }},
    {"first_contact", "fcr_one_touch",
     [](const PageInput &input, const Words &words) {
         return weekChart(input, words, QStringLiteral("fcr_one_touch"),
                          words.translate("Chart", "Solved at first contact per week"));
     }},
};

QStringList chartMetrics()
{
    QStringList metrics;
    for (const ChartMaker &maker : chartMakers)
        metrics += QString::fromLatin1(maker.metric);
    return metrics;
}

void addDefinitions(ReportBlocks &blocks, const Weekly &week)
{
    const QStringList &metrics = week.figures;
    blocks.head(QStringLiteral("meaning-heading"), week.words.translate("Report", "What the metrics mean"));
    blocks.add(QStringLiteral("meaning"), 12, meaningTable(week.input, week.words, metrics));
    blocks.head(QStringLiteral("parameters-heading"), week.words.translate("Report", "Parameters in force"));
    const QStringList shown = computableOf(week.input.facts, metrics + peopleMetrics() + chartMetrics());
    blocks.add(QStringLiteral("parameters"), 12, parameterTable(week.input, week.words, shown));
}

void addProvenance(ReportBlocks &blocks, const Weekly &week)
{
    blocks.head(QStringLiteral("sources-heading"), week.words.translate("Report", "Where the numbers come from"));
    blocks.say(QStringLiteral("sources-text"), factsText(week.input, week.definitionsOf, week.words));
    blocks.add(QStringLiteral("imports"), 12, importTable(week.input, week.words));
    TableBlock hashes = hashTable(week.input, week.words);
    if (!hashes.rows.empty())
        blocks.add(QStringLiteral("hashes"), 12, std::move(hashes));
}

void addLineage(ReportBlocks &blocks, const Weekly &week)
{
    if (week.isEmpty)
        return;
    blocks.head(QStringLiteral("lineage-heading"), week.words.translate("Report", "Which records were counted"));
    blocks.say(QStringLiteral("lineage-text"),
               week.words.translate("Report", "Records of this week per key figure: how many were counted, and how "
                                              "many were left out for which reason."));
    blocks.add(QStringLiteral("lineage"), 12, lineageTable(week.input, week.words, week.figures));
}

/// The charts of some sections that have something to show.
std::vector<std::pair<QString, Chart>> chartsOf(const QStringList &sections, const Weekly &week)
{
    std::vector<std::pair<QString, Chart>> charts;
    for (const ChartMaker &maker : chartMakers) {
        const QString id = QString::fromLatin1(maker.section);
        const QStringList metric = {QString::fromLatin1(maker.metric)};
        if (!sections.contains(id) || computableOf(week.input.facts, metric).isEmpty())
            continue;
        Chart chart = maker.make(week.input, week.words);
        placeNotes(chart, week.input.notes);
        if (!week.isEmpty || !chart.series.empty())
            charts.emplace_back(id, std::move(chart));
    }
    std::ranges::stable_sort(charts, {}, [&sections](const auto &each) { return sections.indexOf(each.first); });
    return charts;
}

struct SectionMaker {
    const char *id;
    void (*add)(ReportBlocks &, const Weekly &);
    bool isAppendix = false; ///< begins a page behind the report proper
};
/// Sections that are not here are charts.
constexpr SectionMaker makers[] = {
    {"opening", addOpening},
    {"remarks", addRemarks},
    {"kpis", addFigures},
    {"attention", addAttention},
    {"experiments", addExperiments},
    {"people", addPeople},
    {"definitions", addDefinitions, true},
    {"lineage", addLineage, true},
    {"provenance", addProvenance, true},
};

/// Charts stand beside each other, two to a row, three on paper that lies; a single one takes the whole row.
void addCharts(ReportBlocks &blocks, const QStringList &sections, const Weekly &week)
{
    std::vector<std::pair<QString, Chart>> charts = chartsOf(sections, week);
    const std::size_t perRow = week.options.landscape ? 3 : 2;
    for (std::size_t i = 0; i < charts.size(); ++i) {
        const std::size_t inRow = std::min(perRow, charts.size() - i / perRow * perRow);
        blocks.add(charts[i].first, 12 / static_cast<int>(inRow), std::move(charts[i].second));
    }
}

void addSections(ReportBlocks &blocks, const Weekly &week)
{
    QStringList charts;
    bool inAppendix = false;
    bool anything = false;
    const auto finishCharts = [&] {
        addCharts(blocks, charts, week);
        charts.clear();
    };
    for (const ReportSection &section : week.options.sections) {
        if (!section.on)
            continue;
        const auto *const maker = std::ranges::find_if(
            makers, [&section](const SectionMaker &each) { return section.id == QLatin1String(each.id); });
        if (maker == std::end(makers)) {
            charts += section.id;
            inAppendix = false;
        } else {
            finishCharts();
            if (maker->isAppendix && !inAppendix && anything)
                blocks.add(QStringLiteral("break-") + section.id, 12, PageBreak{});
            inAppendix = maker->isAppendix;
            maker->add(blocks, week);
        }
        anything = true;
    }
    finishCharts();
}

/// The same question under other definitions.
PageInput withDefinitions(const PageInput &page, const Definitions &definitions)
{
    return {.facts = page.facts,
            .definitions = definitions,
            .targets = page.targets,
            .imports = page.imports,
            .notes = page.notes,
            .selection = page.selection,
            .comparison = page.comparison,
            .version = page.version,
            .agents = page.agents,
            .metric = page.metric,
            .plans = page.plans,
            .settings = page.settings};
}

struct InForce {
    Definitions definitions = {};
    std::optional<QDate> day = {}; ///< nothing: those in force now
};

InForce definitionsFor(const ReportSource &source, const ReportOptions &options)
{
    const Facts &facts = source.page.facts;
    const std::optional<QDate> day = options.definitionsNow
                                         ? std::nullopt
                                         : definitionsDay(facts, source.page.imports, source.page.selection.period);
    if (!day)
        return {source.page.definitions, {}};
    return {definitionsAt(source.history, facts.zone.startOf(day->addDays(1)) - 1), day};
}

} // namespace

QString remarkKey(QDate monday)
{
    return QStringLiteral("remark.") + bucketLabel(monday, Bucket::Week);
}

std::optional<QDate> definitionsDay(const Facts &facts, const std::vector<Import> &imports, const Period &week)
{
    const std::optional<QDate> last = lastDay(facts);
    if (!last || !week.to || *week.to >= *periodOf(PeriodChoice::LastCompleteWeek, *last).to)
        return {};
    std::optional<QDate> first;
    for (const Import &each : imports) {
        const QDate day = facts.zone.dayOf(each.importedAt);
        if (day > *week.to && (!first || day < *first))
            first = day;
    }
    return first;
}

Document weeklyReport(const ReportSource &source, const ReportOptions &options, const Words &words)
{
    const InForce inForce = definitionsFor(source, options);
    const PageInput input = withDefinitions(source.page, inForce.definitions);
    Document document = heading(input, words);
    ReportBlocks blocks(document, words);
    const Weekly week{.input = input,
                      .options = options,
                      .words = words,
                      .remarks = source.settings.value(remarkKey(*input.selection.period.from)),
                      .definitionsOf = inForce.day,
                      .figures = keyFigures(input, source.settings),
                      .isEmpty = weekIsEmpty(input)};
    if (week.isEmpty)
        blocks.add(QStringLiteral("no-data"), 12,
                   Notice{words.translate("Report", "This week has no data"),
                          words.translate("Report",
                                          "No imported file has a ticket or an answer in this period. Choose another "
                                          "week, or import the export that covers it.")});
    addSections(blocks, week);
    return document;
}

Document weeklyReport(const PageInput &input, const Words &words)
{
    return weeklyReport({.page = input, .history = {}, .settings = {}}, ReportOptions{.definitionsNow = true}, words);
}

std::vector<Value> missedTargets(const ReportSource &source, const ReportOptions &options)
{
    std::vector<Value> missed;
    if (!options.has(u"kpis"))
        return missed;
    const Definitions definitions = definitionsFor(source, options).definitions;
    const PageInput input = withDefinitions(source.page, definitions);
    for (const QString &id : keyFigures(input, source.settings)) {
        const Value value = figure(input, id, input.selection);
        if (value.status == Status::Missed)
            missed.push_back(value);
    }
    return missed;
}

} // namespace kompas
