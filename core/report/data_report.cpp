// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/data_report.h"

#include "core/data/memory.h"
#include "core/metrics/aid.h"
#include "core/report/figures.h"

#include <cmath>

namespace kompas {

namespace {

constexpr std::size_t gapsTold = 3;
constexpr qint64 gapDays = 4; ///< a weekend with holidays is no gap
/// A stretch is worth a question when fewer than this many of its length are expected by chance.
constexpr double chanceGaps = 0.05;

/// A stretch of days without records between days that have some.
struct DayGap {
    QDate from = {};
    QDate to = {};
    qint64 days() const { return from.daysTo(to) + 1; }
};

/// How many stretches of at least so many days without records chance makes where records come on some days only, each
/// day by itself: days that end one x the chance of none on all of its days.
double expectedGaps(const DayCoverage &coverage, qint64 length)
{
    const auto span = static_cast<double>(coverage.days.firstKey().daysTo(coverage.days.lastKey()) + 1);
    const auto with = static_cast<double>(coverage.days.size());
    return with * std::pow(1 - with / span, static_cast<double>(length));
}

/// The stretches that make one ask whether an export was forgotten, the longest first. Sales of twice a week leave many
/// days without; tickets of every day leave none.
std::vector<DayGap> gapsIn(const DayCoverage &coverage)
{
    std::vector<DayGap> gaps;
    QDate before;
    for (const QDate &day : coverage.days.keys()) {
        const DayGap gap = {before.addDays(1), day.addDays(-1)};
        if (before.isValid() && gap.days() > gapDays && expectedGaps(coverage, gap.days()) < chanceGaps)
            gaps.push_back(gap);
        before = day;
    }
    std::ranges::stable_sort(gaps, std::greater<>{}, &DayGap::days);
    return gaps;
}

QString gapsText(const std::vector<DayGap> &gaps, const Words &words)
{
    if (gaps.empty())
        return words.translate("DataReport", "No stretch without any stands out.");
    QStringList stretches;
    for (std::size_t at = 0; at < std::min(gapsTold, gaps.size()); ++at)
        stretches += words.period({gaps[at].from, gaps[at].to});
    return words.translate("DataReport", "The longest stretches without any: %1. Was an export forgotten?")
        .arg(stretches.join(QStringLiteral("; ")));
}

QString kindStory(const QString &kind, const Counts &counts, const Words &words)
{
    const std::optional<Kind> known = kindFromId(kind);
    return words.translate("DataReport", "%1: %2 new, %3 brought up to date, %4 unchanged.")
        .arg(known ? words.kindName(*known) : kind, words.count(counts.imported), words.count(counts.updated),
             words.count(counts.unchanged));
}

bool isThere(const std::vector<Kind> &kindsOfFile, const QStringList &fieldIds, const QString &demand)
{
    if (const auto dot = demand.indexOf(u'.'); dot >= 0) {
        const std::optional<Kind> kind = kindFromId(QStringView(demand).left(dot));
        return kind && std::ranges::find(kindsOfFile, *kind) != kindsOfFile.end()
               && fieldIds.contains(demand.mid(dot + 1));
    }
    if (const auto equals = demand.indexOf(u'='); equals >= 0)
        return fieldIds.contains(demand.mid(equals + 1))
               || (fieldIds.contains(demand.left(equals)) && fieldIds.contains(QStringLiteral("score")));
    // A column that is read as the score of a survey.
    static const QStringList scores =
        QStringLiteral("csat ces nps esat enps exit resolved friendliness expertise").split(u' ');
    const auto isMapped = [&fieldIds](const QString &id) { return fieldIds.contains(id); };
    return fieldIds.contains(demand) || (demand == u"score" && std::ranges::any_of(scores, isMapped));
}

} // namespace

QStringList importStory(const Import &import, const Words &words)
{
    QStringList story;
    if (import.undone)
        story += words.translate("DataReport", "This import has been undone: nothing of it counts.");
    story += words
                 .translate("DataReport", "%1 rows were read: %2 new, %3 brought up to date, %4 known already, "
                                          "%5 skipped, %6 rejected.")
                 .arg(words.count(import.rows), words.count(import.counts.imported), words.count(import.counts.updated),
                      words.count(import.counts.unchanged), words.count(import.skipped), words.count(import.rejected));
    for (auto kind = import.kinds.cbegin(); kind != import.kinds.cend(); ++kind)
        story += kindStory(kind.key(), kind.value(), words);
    const qint64 overlap = import.counts.updated + import.counts.unchanged;
    if (overlap > 0)
        story += words
                     .translate("DataReport",
                                "Overlap: %1 of its rows stood in the file already. Where this export is newer its "
                                "version took the place of the older one; the others changed nothing. No row counts "
                                "twice.")
                     .arg(words.count(overlap));
    if (import.skipped > 0)
        story += words
                     .translate("DataReport", "Skipped: %1 rows gave no record, because they hold nothing to count or "
                                              "stand in the file more than once.")
                     .arg(words.count(import.skipped));
    if (import.rejected > 0)
        story += words
                     .translate("DataReport", "Rejected: %1 rows could not be read. Save them, mend them in a "
                                              "spreadsheet and import that file: the reasons in it are passed over.")
                     .arg(words.count(import.rejected));
    return story;
}

QStringList coverageStory(const std::vector<DayCoverage> &coverage, const Words &words)
{
    QStringList story;
    for (const DayCoverage &each : coverage) {
        QStringList parts;
        if (!each.days.isEmpty()) {
            parts += words.translate("DataReport", "%1: %2 to %3, on %4 days.")
                         .arg(words.kindName(each.kind), words.date(each.days.firstKey()),
                              words.date(each.days.lastKey()), words.count(each.days.size()));
            parts += gapsText(gapsIn(each), words);
        }
        if (each.undated > 0)
            parts += words.translate("DataReport", "Without a date: %1 %2; they count only when no period is chosen.")
                         .arg(words.count(each.undated), words.kindName(each.kind));
        story += parts.join(u' ');
    }
    return story;
}

TableBlock coverageTable(const std::vector<DayCoverage> &coverage, const Words &words)
{
    TableBlock table{.title = words.translate("DataReport", "Records per day"),
                     .columns = {{words.translate("DataReport", "Day"), false}},
                     .empty = words.translate("DataReport", "No record has a date.")};
    QMap<QDate, std::vector<qint64>> days;
    for (std::size_t kind = 0; kind < coverage.size(); ++kind) {
        table.columns.push_back({words.kindName(coverage[kind].kind), true});
        for (auto day = coverage[kind].days.cbegin(); day != coverage[kind].days.cend(); ++day) {
            std::vector<qint64> &counts = days[day.key()];
            counts.resize(coverage.size());
            counts[kind] = day.value();
        }
    }
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        std::vector<TableCell> row = {{.text = words.date(day.key())}};
        for (const qint64 count : day.value())
            row.push_back({.text = words.count(count), .value = static_cast<double>(count)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString dayText(const DayCoverage &coverage, QDate day, const Words &words)
{
    return words.translate("DataReport", "%1, %2: %3")
        .arg(words.locale().dayName(day.dayOfWeek()) + u' ' + words.date(day), words.kindName(coverage.kind),
             words.count(coverage.days.value(day)));
}

MemoryStory memoryStory(const Facts &facts, const MemoryUse &use, const Words &words)
{
    constexpr double megabyte = 1e6;
    qint64 rows = 0;
    for (const KindInfo &kind : kinds)
        rows += facts.of(kind.kind).rows;
    const qint64 bytes = bytesOf(facts);
    MemoryStory story;
    const auto megabytes = [&words](qint64 amount) {
        return words.number(std::ceil(static_cast<double>(amount) / megabyte), 0);
    };
    story.text = words.translate("DataReport", "%1 records: %2 MB of memory.").arg(words.count(rows), megabytes(bytes));
    if (use.program > bytes)
        story.text += u' ' + words.translate("DataReport", "The whole program: %1 MB.").arg(megabytes(use.program));
    if (use.machine > 0 && std::max(bytes, use.program) > use.machine / 2) {
        story.warning = words
                            .translate("DataReport",
                                       "That is more than half of the %1 MB that this computer has, and the window may "
                                       "become slow. A file for each year helps: make a new file and import the "
                                       "exports of that year only.")
                            .arg(megabytes(use.machine));
    }
    return story;
}

Document answersPage(const Facts &facts, const Words &words)
{
    const QStringList computable = computableMetrics(facts);
    TableBlock can{.title = words.translate("DataReport", "What the data can answer"),
                   .columns = {{words.translate("DataReport", "Metric")}, {words.translate("DataReport", "Meaning")}},
                   .empty = words.translate("DataReport", "Nothing yet: there is no data.")};
    TableBlock cannot{
        .title = words.translate("DataReport", "What is still missing"),
        .columns = {{words.translate("DataReport", "Metric")}, {words.translate("DataReport", "What would add it")}},
        .empty = words.translate("DataReport", "Nothing: every metric can be computed.")};
    for (const Metric &metric : catalogue()) {
        // No export would add what the user works out.
        if (isAid(metric))
            continue;
        const bool has = computable.contains(QLatin1String(metric.id));
        TableBlock &table = has ? can : cannot;
        table.rows.push_back({{.text = words.metricName(metric)},
                              {.text = has ? words.translate("Metric", metric.meaning) : howToFill(metric, words)}});
    }
    Document document{.id = QStringLiteral("answers"), .language = words.language()};
    document.blocks.push_back({QStringLiteral("cannot"), 12, std::move(cannot)});
    document.blocks.push_back({QStringLiteral("can"), 12, std::move(can)});
    return document;
}

QStringList unlockedBy(const std::vector<Kind> &kindsOfFile, const QStringList &fieldIds, const Words &words)
{
    QStringList names;
    for (const Metric &metric : catalogue()) {
        const bool isAbout = std::ranges::find(kindsOfFile, metric.records) != kindsOfFile.end();
        const QStringList demands = QString::fromLatin1(metric.requires_).split(u'|', Qt::SkipEmptyParts);
        const bool isFulfilled = std::ranges::all_of(demands, [&](const QString &demand) {
            return std::ranges::any_of(demand.split(u'/'),
                                       [&](const QString &either) { return isThere(kindsOfFile, fieldIds, either); });
        });
        if (isAbout && isFulfilled && metric.requires_[0] != '\0')
            names += words.shortName(metric);
    }
    return names;
}

} // namespace kompas
