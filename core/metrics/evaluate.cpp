// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/evaluate.h"

#include "core/data/calendar.h"
#include "core/metrics/aid.h"
#include "core/metrics/form.h"
#include "core/metrics/grouping.h"
#include "core/metrics/permission.h"
#include "core/metrics/question.h"

#include <QCoreApplication>

#include <algorithm>

namespace kompas {

namespace {

/// More numbers than this are no table any more but a mistake, and would take gigabytes.
constexpr std::size_t mostValues = 2'000'000;

QString text(const char *source)
{
    return QCoreApplication::translate("Evaluate", source);
}

/// One of the user's own that no record has, because its import was taken back, is no mistake.
bool isDimension(const QString &word)
{
    if (ownNameOf(word))
        return true;
    return std::ranges::any_of(dimensions(), [&](const Dimension &each) { return word == QLatin1String(each.id); });
}

bool isMeasured(const Metric &metric)
{
    return metric.shape == Shape::Centre || metric.shape == Shape::Mean;
}

std::optional<Error> unknownWord(const Query &query)
{
    for (const QString &id : query.metrics) {
        if (!metricById(id))
            return Error{
                text(QT_TRANSLATE_NOOP("Evaluate", "There is no metric “%1”. “catalog” lists all of them.")).arg(id)};
    }
    QStringList asked = query.by;
    for (const Condition &condition : query.selection.where)
        asked.append(condition.dimension);
    for (const QString &dimension : std::as_const(asked)) {
        if (!isDimension(dimension))
            return Error{
                text(QT_TRANSLATE_NOOP("Evaluate",
                                       "There is no dimension “%1”, so nothing can be filtered or grouped by it."))
                    .arg(dimension)};
    }
    if (query.by.size() > 2)
        return Error{text(QT_TRANSLATE_NOOP("Evaluate", "Records can be grouped by two dimensions at most."))};
    return std::nullopt;
}

std::optional<Error> forbidden(const Facts &facts, const Query &query)
{
    for (const QString &id : query.metrics) {
        const Metric &metric = *metricById(id);
        for (const QString &dimension : query.by) {
            if (mayBeGroupedBy(facts, metric, dimension))
                continue;
            if (namesAgents(facts, dimension))
                return Error{text(QT_TRANSLATE_NOOP("Evaluate", "“%1” is not shown by “%2”: its words are names of "
                                                                "agents, and nothing is shown of single agents that "
                                                                "is outside their control."))
                                 .arg(id, ownNameOf(dimension).value_or(dimension))};
            if (dimension == QLatin1String("agent"))
                return Error{text(QT_TRANSLATE_NOOP("Evaluate", "“%1” is not shown per agent: the time until the first "
                                                                "reply is outside the agent's control."))
                                 .arg(id)};
            return Error{text(QT_TRANSLATE_NOOP("Evaluate", "“%1” cannot be grouped by “%2”.")).arg(id, dimension)};
        }
    }
    const Metric *of = metricById(query.of);
    const bool isAsked = std::ranges::any_of(query.metrics, [](const QString &id) { return isAid(*metricById(id)); });
    if (!query.of.isEmpty() && !of)
        return Error{
            text(QT_TRANSLATE_NOOP("Evaluate", "There is no metric “%1”. “catalog” lists all of them.")).arg(query.of)};
    if (!query.of.isEmpty() && !isAsked && !isMeasured(*of))
        return Error{
            text(QT_TRANSLATE_NOOP("Evaluate", "“%1” has no mean and median that could be compared.")).arg(query.of)};
    return std::nullopt;
}

struct Asked {
    const Source &source;
    const Query &query;
    const Metric &metric; ///< what is computed
    const Metric &shown;  ///< the metric the values are called by
    bool isGap = false;
};

/// By which dimensions cells are kept apart: the one that a split divides by anyway is written beside its parts.
QStringList groupedBy(const Asked &asked)
{
    QStringList by = asked.query.by;
    if (asked.metric.shape == Shape::Split)
        by.removeAll(QString::fromLatin1(asked.metric.splitBy));
    by.removeDuplicates();
    return by;
}

QDate lastDayOf(const Source &source, const Metric &metric)
{
    const qint64 until = source.reach(metric.records);
    return until == noInstant ? QDate() : source.facts.zone.dayOf(until);
}

/// First and last day of a period, open ends at those of the data; never after "data until".
std::optional<std::pair<QDate, QDate>> daysOf(const Source &source, const Metric &metric, const Period &period,
                                              qint64 earliest)
{
    const QDate until = lastDayOf(source, metric);
    const QDate first = period.from.value_or(earliest == noInstant ? QDate() : source.facts.zone.dayOf(earliest));
    const QDate last = period.to && (!until.isValid() || *period.to < until) ? *period.to : until;
    if (!first.isValid() || !last.isValid() || last < first)
        return std::nullopt;
    return std::pair(first, last);
}

/// ISO weeks that a period touches.
double weeksIn(const std::optional<std::pair<QDate, QDate>> &days)
{
    if (!days)
        return 0;
    const auto monday = [](QDate day) { return day.addDays(1 - day.dayOfWeek()); };
    return static_cast<double>(monday(days->first).daysTo(monday(days->second))) / 7 + 1;
}

/// Working days of one agent in the period, cut off at "data until" (METRICS A7).
double workedDays(const Source &source, const Period &period, qint64 earliest)
{
    const auto days = daysOf(source, *metricById(u"tickets_solved"), period, earliest);
    if (!days)
        return 0;
    if (source.definitions.text(u"workdays.rule") == QLatin1String("working_days"))
        return workingDays(source.facts.hours, days->first, days->second);
    const double perMonth = *source.definitions.number(u"workdays.per_month");
    return perMonth * static_cast<double>(days->first.daysTo(days->second) + 1) / 30;
}

bool isPerAgentDay(const Metric &metric)
{
    const QLatin1String function(metric.recipe.function);
    return function == QLatin1String("per_agent_day") || function == QLatin1String("solve_target");
}

/// The conditions under which a target is looked up: the filters on a single word, and the group.
std::vector<Condition> targetConditions(const Query &query, const QStringList &by,
                                        const std::optional<QStringList> &groups)
{
    std::vector<Condition> where;
    for (const Condition &condition : query.selection.where) {
        if (condition.values.size() == 1)
            where.push_back(condition);
    }
    for (qsizetype i = 0; groups && i < by.size(); ++i)
        where.push_back({by[i], {groups->at(i)}});
    return where;
}

/// All cells of one metric: group by part by bucket.
class Cells
{
public:
    Cells(const Asked &asked, const Collected &collected)
        : m_parts(static_cast<std::size_t>(collected.parts.size())),
          m_buckets(collected.grid.size()),
          m_weights(collected.weights),
          m_grouping(asked.source.facts, asked.metric.records, groupedBy(asked)),
          m_second(asked.source.facts, collected.secondKind, groupedBy(asked))
    {
        const Cell::Keeps keep = keptFor(asked.metric, collected.shape, asked.isGap);
        const bool grouped = !groupedBy(asked).isEmpty();
        // Groups whose records were all left out are shown too, empty.
        for (const Collected::LeftOut &each : collected.leftOut)
            m_grouping.groupsOf(each.row, each.date);
        m_grouping.addUndated(collected.undated);
        m_cells.resize(m_grouping.size() * m_parts * m_buckets);
        for (const Contribution &each : collected.counted) {
            at(0, each.part, static_cast<std::size_t>(each.bucket)).add(each, keep, m_weights);
            if (!grouped)
                continue;
            const std::vector<std::size_t> &groups = groupsOf(each, asked.metric.records != collected.secondKind);
            if (m_grouping.size() * m_parts * m_buckets > m_cells.size())
                m_cells.resize(m_grouping.size() * m_parts * m_buckets);
            for (const std::size_t group : groups)
                at(group, each.part, static_cast<std::size_t>(each.bucket)).add(each, keep, m_weights);
        }
    }

    Cell &at(std::size_t group, std::size_t part, std::size_t bucket)
    {
        return m_cells[(group * m_parts + part) * m_buckets + bucket];
    }
    double whole(std::size_t group, std::size_t bucket)
    {
        double weight = 0;
        for (std::size_t part = 0; part < m_parts; ++part)
            weight += at(group, part, bucket).weight;
        return weight;
    }
    const std::optional<QStringList> &words(std::size_t group) const { return m_grouping.words(group); }
    std::size_t size() const { return m_cells.size(); }

    /// The total first, then the groups by size; of equal size by their words.
    std::vector<std::size_t> order()
    {
        std::vector<double> sizes(m_grouping.size(), 0);
        for (std::size_t i = 0; i < m_cells.size(); ++i)
            sizes[i / (m_parts * m_buckets)] += static_cast<double>(sizeOf(m_cells[i], m_weights)) + m_cells[i].second;
        std::vector<std::size_t> result;
        for (std::size_t group = 0; group < m_grouping.size(); ++group)
            result.push_back(group);
        std::sort(result.begin() + 1, result.end(), [&](std::size_t a, std::size_t b) {
            return sizes[a] != sizes[b] ? sizes[a] > sizes[b] : *words(a) < *words(b);
        });
        return result;
    }

private:
    /// A numerator of another kind belongs to the group of the same words.
    const std::vector<std::size_t> &groupsOf(const Contribution &each, bool otherKind)
    {
        if (!each.second || !otherKind)
            return m_grouping.groupsOf(each.row, each.date);
        m_others.clear();
        for (const std::size_t group : m_second.groupsOf(each.row, each.date))
            m_others.push_back(m_grouping.groupOfWords(*m_second.words(group)));
        return m_others;
    }

    std::size_t m_parts;
    std::size_t m_buckets;
    Collected::Weights m_weights;
    Grouping m_grouping;
    Grouping m_second;
    std::vector<std::size_t> m_others = {};
    std::vector<Cell> m_cells = {};
};

/// What is the same for all values of a metric.
struct Frame {
    const Asked &asked;
    const Collected &collected;
    QStringList by;
    QDate until;
    qint64 earliest;
};

Value emptyValue(const Frame &frame, std::size_t part, std::size_t bucket, const std::optional<QStringList> &groups)
{
    const Collected &collected = frame.collected;
    Value value;
    value.metric = QString::fromLatin1(frame.asked.shown.id);
    value.part = collected.parts[static_cast<qsizetype>(part)];
    if (frame.asked.isGap)
        value.part = QString::fromLatin1(frame.asked.metric.id);
    value.period = collected.grid.periods[bucket];
    value.bucket = collected.grid.labels[bucket];
    value.groups = groups;
    // The dimension of the parts, when asked for, is written into the group: one value for each part.
    const auto at = frame.asked.query.by.indexOf(QLatin1String(frame.asked.metric.splitBy));
    if (frame.asked.metric.shape == Shape::Split && at >= 0 && (groups || frame.by.isEmpty())) {
        QStringList words = groups.value_or(QStringList());
        words.insert(std::min(at, words.size()), value.part);
        value.groups = words;
    }
    value.clock = collected.clock;
    value.datedBy = collected.datedBy;
    value.notes = collected.notes;
    value.complete = !value.period.to || !frame.until.isValid() || *value.period.to <= frame.until;
    return value;
}

/// The target in force on the last day of the value's period that has data.
const Target *targetOf(const Frame &frame, const QString &metric, const Value &value)
{
    const QDate last =
        value.period.to && (!frame.until.isValid() || *value.period.to < frame.until) ? *value.period.to : frame.until;
    const std::vector<Condition> where = targetConditions(frame.asked.query, frame.by, value.groups);
    return targetFor(frame.asked.source.targets, metric, where, last);
}

Value valueOf(const Frame &frame, Cells &cells, std::size_t group, std::size_t part, std::size_t bucket)
{
    const Asked &asked = frame.asked;
    Value value = emptyValue(frame, part, bucket, cells.words(group));
    Forming forming;
    forming.metric = &asked.metric;
    forming.shape = frame.collected.shape;
    forming.center = asked.query.selection.center.value_or(asked.metric.defaultCenter);
    forming.definitions = &asked.source.definitions;
    forming.isTotal = group == 0 && asked.query.bucket == Bucket::None;
    forming.isGap = asked.isGap;
    forming.weights = frame.collected.weights;
    forming.whole = cells.whole(group, bucket);
    const QLatin1String function(asked.metric.recipe.function);
    if (function == QLatin1String("peak"))
        forming.weeks = weeksIn(daysOf(asked.source, asked.metric, value.period, frame.earliest));
    if (function == QLatin1String("backlog_days")) {
        const auto days = daysOf(asked.source, asked.metric, value.period, frame.earliest);
        forming.days = days ? workingDays(asked.source.facts.hours, days->first, days->second) : 0;
    }
    if (isPerAgentDay(asked.metric)) {
        forming.days = workedDays(asked.source, value.period, frame.earliest);
        const Target *pace = targetOf(frame, QStringLiteral("tickets_solved_per_agent_day"), value);
        if (pace && pace->low)
            forming.pace = *pace;
    }
    if (function == QLatin1String("customer_value") && value.period.from && value.period.to) {
        constexpr double daysPerMonth = 30.4375;
        forming.months = static_cast<double>(value.period.from->daysTo(*value.period.to) + 1) / daysPerMonth;
    }
    form(cells.at(group, part, bucket), forming, value);
    if (isTooFewPeople(asked.metric, value.n, asked.source.definitions)) {
        Value hidden = emptyValue(frame, part, bucket, cells.words(group));
        hidden.notes.append(QStringLiteral("too_few_people"));
        return hidden;
    }
    // A state in the future is not known, neither is a mean over different scales.
    const bool future = asked.metric.dating == Dating::Instant && value.period.from && frame.until.isValid()
                        && *value.period.from > frame.until;
    if (frame.collected.noValue || future) {
        value.value.reset();
        value.low.reset();
        value.high.reset();
    }
    if (asked.metric.shape != Shape::Split && !asked.isGap && part == 0) {
        if (const Target *target = targetOf(frame, value.metric, value))
            value.target = *target;
        weigh(asked.metric, asked.source.definitions, value);
    }
    return value;
}

/// Of all hours the one with the highest value, the first of equals.
Value peakOf(const Frame &frame, Cells &cells, std::size_t group, std::size_t bucket)
{
    Value highest = valueOf(frame, cells, group, 0, bucket);
    for (std::size_t part = 1; part < static_cast<std::size_t>(frame.collected.parts.size()); ++part) {
        Value value = valueOf(frame, cells, group, part, bucket);
        const auto rank = [](const Value &each) { return std::pair(each.value.value_or(-1), each.n); };
        if (rank(value) > rank(highest))
            highest = std::move(value);
    }
    return highest;
}

qint64 earliestOf(const Collected &collected)
{
    qint64 earliest = noInstant;
    for (const Contribution &each : collected.counted) {
        if (each.date != noInstant && (earliest == noInstant || each.date < earliest))
            earliest = each.date;
    }
    return earliest;
}

Result<void> append(const Asked &asked, std::vector<Value> &values)
{
    const Query &query = asked.query;
    const Collected collected = collect(asked.source, asked.metric, query.selection, query.bucket,
                                        query.by.isEmpty() ? LeftOuts::None : LeftOuts::Groups);
    Cells cells(asked, collected);
    if (cells.size() > mostValues)
        return Error{text(QT_TRANSLATE_NOOP("Evaluate", "This would be more than two million numbers. Choose larger "
                                                        "time steps, a shorter period or a coarser grouping."))};
    const Frame frame{asked, collected, groupedBy(asked), lastDayOf(asked.source, asked.metric), earliestOf(collected)};
    const bool isPeak = QLatin1String(asked.metric.recipe.function) == QLatin1String("peak");
    for (const std::size_t group : cells.order()) {
        for (std::size_t bucket = 0; isPeak && bucket < collected.grid.size(); ++bucket)
            values.push_back(peakOf(frame, cells, group, bucket));
        for (std::size_t part = 0; !isPeak && part < static_cast<std::size_t>(collected.parts.size()); ++part) {
            for (std::size_t bucket = 0; bucket < collected.grid.size(); ++bucket)
                values.push_back(valueOf(frame, cells, group, part, bucket));
        }
    }
    return {};
}

} // namespace

QString statusId(Status status)
{
    constexpr std::array<const char *, 5> words = {"", "met", "unclear", "missed", "too_few"};
    return QString::fromLatin1(words[static_cast<std::size_t>(status)]);
}

namespace {

/// Whether the metric has no number because what it needs was never imported. No tickets at all are 0 tickets.
bool lacksData(const Facts &facts, const Metric &metric)
{
    const bool isHelpDesk = metric.records == Kind::Ticket || metric.records == Kind::SurveyResponse;
    return !isComputable(facts, metric) && (facts.of(metric.records).rows > 0 || !isHelpDesk);
}

/// The same place in the table, but no number.
Value withoutData(const Value &value, const char *note)
{
    Value empty;
    empty.metric = value.metric;
    empty.part = value.part;
    empty.period = value.period;
    empty.bucket = value.bucket;
    empty.groups = value.groups;
    empty.datedBy = value.datedBy;
    empty.complete = value.complete;
    empty.notes = {QString::fromLatin1(note)};
    return empty;
}

} // namespace

Result<std::vector<Value>> evaluateAnew(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                        const Query &query)
{
    if (const std::optional<Error> error = unknownWord(query))
        return *error;
    if (const std::optional<Error> error = forbidden(facts, query))
        return *error;
    const Source source(facts, definitions, targets);
    std::vector<Value> values;
    const auto add = [&](const Metric &metric, const Metric &shown, bool isGap) -> Result<void> {
        if (isWithheld(facts, metric, query.selection)) {
            Value withheld;
            withheld.metric = QString::fromLatin1(shown.id);
            withheld.period = query.selection.period;
            withheld.notes = {QStringLiteral("not_per_agent")};
            values.push_back(withheld);
            return {};
        }
        const std::size_t before = values.size();
        Result<void> added = append({source, query, formFor(facts, metric, definitions), shown, isGap}, values);
        if (lacksData(facts, metric)) {
            const bool isAbsent = facts.of(metric.records).rows == 0;
            for (Value &value : std::span(values).subspan(before))
                value = value.value || isAbsent ? withoutData(value, isAbsent ? "no_records" : "no_data") : value;
        }
        return added;
    };
    for (const QString &id : query.metrics) {
        const Metric &metric = *metricById(id);
        if (isAid(metric)) {
            Result<std::vector<Value>> aids = aidValues(facts, definitions, targets, query, metric);
            if (!aids)
                return aids.error();
            std::ranges::move(*aids, std::back_inserter(values));
            continue;
        }
        const bool isGap = QLatin1String(metric.recipe.function) == QLatin1String("mean_median_gap");
        for (const Metric &of : catalogue()) {
            const bool wanted = !isGap               ? &of == &metric
                                : query.of.isEmpty() ? of.shape == Shape::Centre && !lacksData(facts, of)
                                                     : query.of == QLatin1String(of.id);
            if (!wanted)
                continue;
            if (const Result<void> added = add(of, metric, isGap); !added)
                return added.error();
        }
    }
    return values;
}

} // namespace kompas
