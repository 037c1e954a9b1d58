// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts_from_text.h"
#include "tests/core/metrics/random_facts.h"

#include "core/metrics/evaluate.h"
#include "core/metrics/permission.h"
#include "core/metrics/recompute.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace kompas;
using namespace kompas::testing;

namespace {

QStringList allMetrics()
{
    QStringList ids;
    for (const Metric &metric : catalogue())
        ids.append(QString::fromLatin1(metric.id));
    return ids;
}

double sum(const std::vector<double> &values)
{
    double result = 0;
    for (const double value : values)
        result += value;
    return result;
}

/// Type 7, by sorting: another way than the program's.
double sortedQuantile(std::vector<double> values, double p)
{
    std::ranges::sort(values);
    const double position = p * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(position));
    const double next = values[std::min(below + 1, values.size() - 1)];
    return values[below] + (position - static_cast<double>(below)) * (next - values[below]);
}

/// Type 7 of values that each stand for some cases: every case listed.
double listedQuantile(const std::vector<double> &values, const std::vector<double> &weights, double p)
{
    std::vector<double> listed;
    for (std::size_t i = 0; i < values.size(); ++i)
        listed.insert(listed.end(), static_cast<std::size_t>(weights[i]), values[i]);
    return sortedQuantile(listed, p);
}

/// The median of the sums per week, weeks without any included.
double weeklyMedian(const std::vector<double> &weekOf, const std::vector<double> &weights, double weeks)
{
    QMap<double, double> perWeek;
    for (std::size_t i = 0; i < weekOf.size(); ++i)
        perWeek[weekOf[i]] += weights[i];
    std::vector<double> counts(perWeek.cbegin(), perWeek.cend());
    counts.resize(std::max(counts.size(), static_cast<std::size_t>(weeks)), 0);
    return sortedQuantile(counts, 0.5);
}

/// Erlang C as in a textbook, with powers and factorials: agents for 80 % within 20 s. Contacts in half an hour.
std::optional<double> textbookAgents(double contacts, double handleSeconds)
{
    const double load = contacts * handleSeconds / 1800;
    if (!(load > 0))
        return std::nullopt;
    for (int agents = static_cast<int>(load) + 1;; ++agents) {
        double term = 1;
        double terms = 0;
        for (int i = 0; i < agents; term *= load / ++i)
            terms += term;
        const double busy = term * agents / (agents - load);
        const double waits = busy / (terms + busy);
        if (1 - waits * std::exp(-(agents - load) * 20 / handleSeconds) >= 0.8)
            return agents;
    }
}

/// The number that the records of a lineage make, by the rules of PRODUCT alone.
std::optional<double> byTheRules(const Value &value, const Lineage &records)
{
    const Metric &metric = *metricById(value.metric);
    const QLatin1String function(metric.recipe.function);
    std::vector<double> values;
    std::vector<double> weights;
    double n = 0;
    double passes = 0;
    double times = 0;
    for (const Lineage::Counted &each : records.counted) {
        n += each.weight;
        passes += each.numerator ? each.weight : 0;
        if (!each.value)
            continue;
        values.push_back(*each.value);
        weights.push_back(each.weight);
        times += *each.value * each.weight;
    }
    const double factor = metric.unit == Unit::Percent ? 100.0 : 1.0;
    const bool isSum = metric.shape == Shape::Split && records.hasValues;
    if (value.metric == QLatin1String("backlog_delta") || metric.shape == Shape::Sum || isSum)
        return sum(values);
    if (metric.shape == Shape::Count || (metric.shape == Shape::Split && metric.unit != Unit::Percent))
        return n;
    if (records.counted.empty() || n <= 0)
        return std::nullopt;
    if (value.metric == QLatin1String("mean_median_gap")) {
        const double median = listedQuantile(values, weights, 0.5);
        return median == 0 ? std::nullopt : std::optional(times / n / median);
    }
    if (function == QLatin1String("agents_needed"))
        return values.empty() ? std::nullopt : textbookAgents(n / *value.denominator, times / sum(weights));
    if (function == QLatin1String("forecast"))
        return value.denominator.value_or(0) > 0 ? std::optional(100.0 * *value.numerator / *value.denominator)
                                                 : std::nullopt;
    if (function == QLatin1String("peak"))
        return weeklyMedian(values, weights, *value.denominator);
    if (function == QLatin1String("customer_value"))
        return value.denominator.value_or(0) > 0 ? std::optional(sum(values) / n / *value.denominator) : std::nullopt;
    if (records.separateNumerator)
        return factor * records.separateSum / n;
    if (metric.shape == Shape::Share)
        return 100.0 * sum(values) / n;
    if (records.isRate)
        return 100.0 * passes / n;
    if (metric.shape == Shape::Ratio)
        return sum(values) / n;
    if (metric.shape == Shape::Mean || value.center == Center::Mean)
        return times / n;
    if (metric.shape == Shape::Net)
        return 100.0 * times / n;
    if (metric.shape == Shape::Centre)
        return listedQuantile(values, weights, value.center == Center::Median ? 0.5 : 0.9);
    // Per agent-day and per working day: the days are no records.
    return value.denominator.value_or(0) > 0 ? std::optional(factor * n / *value.denominator) : std::nullopt;
}

} // namespace

class TestLaws : public QObject
{
    Q_OBJECT

private slots:
    void recordsRecomputeTheNumber_data();
    void recordsRecomputeTheNumber();
    void groupsAddUp_data();
    void groupsAddUp();
    void bucketsAreSelections();
    void filtersAreSets();
    void countsAgreeWithCounting();
    void keptAnswersAreTheAnswers();
    void keptRowsAreTheRows();

private:
    const Facts m_facts = randomFacts(42);
};

void TestLaws::recordsRecomputeTheNumber_data()
{
    QTest::addColumn<Selection>("selection");
    QTest::newRow("everything") << Selection{};
    for (unsigned seed = 0; seed < 20; ++seed)
        QTest::addRow("selection %u", seed) << randomSelection(seed);
}

void TestLaws::recordsRecomputeTheNumber()
{
    QFETCH(Selection, selection);
    Query query;
    query.metrics = allMetrics();
    query.selection = selection;
    const Result<std::vector<Value>> values = evaluate(m_facts, {}, someTargets(), query);
    QVERIFY(values);
    for (const Value &value : *values) {
        const QByteArray what = (value.metric + u' ' + value.part).toUtf8();
        // Costs by the day of the week: no number, though there are records.
        if (value.notes.contains(QStringLiteral("not_divided")))
            continue;
        const Lineage records = *lineage(m_facts, {}, value.metric, selection, value.part, someTargets());
        double cases = 0;
        for (const Lineage::Counted &each : records.counted)
            cases += each.weight;
        const bool areCases = records.hasWeights && value.n == std::llround(cases);
        QVERIFY2(areCases || value.n == qint64(records.counted.size()), what);
        const std::optional<double> expected = byTheRules(value, records);
        QVERIFY2(value.value == expected, what + ' ' + QByteArray::number(value.value.value_or(-1), 'g', 17)
                                              + " is not " + QByteArray::number(expected.value_or(-1), 'g', 17));
        // The program's own way, which the list of records shows beside the number.
        QCOMPARE(kompas::recomputed(records, value), value.value);
        QVERIFY2(!value.low || (*value.low <= *value.value && *value.value <= *value.high), what);
        for (const Lineage::LeftOut &each : records.leftOut)
            QVERIFY2(reasonText(each.reason), qPrintable(each.reason));
        for (const QString &note : value.notes)
            QVERIFY2(noteText(note), qPrintable(note));
    }
}

void TestLaws::groupsAddUp_data()
{
    QTest::addColumn<QStringList>("by");
    QTest::newRow("team") << QStringList{QStringLiteral("team")};
    QTest::newRow("status") << QStringList{QStringLiteral("status")};
    QTest::newRow("team and channel") << QStringList{QStringLiteral("team"), QStringLiteral("channel")};
    QTest::newRow("a dimension that answers lack") << QStringList{QStringLiteral("priority")};
}

void TestLaws::groupsAddUp()
{
    QFETCH(QStringList, by);
    for (unsigned seed = 0; seed < 5; ++seed) {
        Query query;
        query.metrics = allMetrics();
        query.metrics.removeIf([&by](const QString &id) {
            const Metric &metric = *metricById(id);
            const QLatin1String function(metric.recipe.function);
            // A gap has no n of its own, a peak another hour in every group, and few employees are not shown.
            const bool hasOwnGroups = function == QLatin1String("mean_median_gap") || function == QLatin1String("peak")
                                      || function == QLatin1String("anonymous");
            return hasOwnGroups || !std::ranges::all_of(by, [&metric](const QString &dimension) {
                       return mayBeGroupedBy(metric, dimension);
                   });
        });
        query.selection = randomSelection(seed);
        query.by = by;
        const Result<std::vector<Value>> values = evaluate(m_facts, {}, someTargets(), query);
        QVERIFY(values);
        QMap<QString, qint64> total;
        QMap<QString, qint64> groups;
        QMap<QString, double> passes;
        for (const Value &value : *values) {
            const QString key = value.metric + u' ' + value.part;
            const bool isSplitByIt = metricById(value.metric)->shape == Shape::Split
                                     && by.contains(QLatin1String(metricById(value.metric)->splitBy));
            if (isSplitByIt)
                continue;
            (value.groups ? groups : total)[key] += value.n;
            if (metricById(value.metric)->shape == Shape::Rate)
                passes[key] += (value.groups ? 1 : -1) * value.numerator.value_or(0);
            if (value.groups)
                QCOMPARE(value.groups->size(), by.size());
        }
        for (auto each = total.cbegin(); each != total.cend(); ++each)
            QVERIFY2(groups.value(each.key()) == each.value(), qPrintable(each.key()));
        for (auto each = passes.cbegin(); each != passes.cend(); ++each)
            QVERIFY2(each.value() == 0, qPrintable(each.key()));
    }
}

void TestLaws::bucketsAreSelections()
{
    for (const Bucket bucket : {Bucket::Day, Bucket::Week, Bucket::Month}) {
        Query query;
        query.metrics = allMetrics();
        query.selection.period = {QDate(2026, 1, 7), QDate(2026, 2, 10)};
        query.bucket = bucket;
        const Result<std::vector<Value>> values = evaluate(m_facts, {}, someTargets(), query);
        QVERIFY(values);
        for (const Value &value : *values) {
            Query single;
            single.metrics = {value.metric};
            single.of = value.metric == QLatin1String("mean_median_gap") ? value.part : QString();
            single.selection.period = value.period;
            // The clock is chosen once over all buckets.
            single.selection.clock = value.clock;
            const Result<std::vector<Value>> alone = evaluate(m_facts, {}, someTargets(), single);
            QVERIFY(alone);
            const auto same = std::ranges::find(*alone, value.part, &Value::part);
            const QByteArray what = (value.metric + u' ' + value.part + u' ' + value.bucket).toUtf8();
            if (same == alone->end()) {
                QVERIFY2(value.n == 0 || metricById(value.metric)->unit == Unit::Percent, what);
                continue;
            }
            QVERIFY2(same->n == value.n, what);
            if (value.n > 0)
                QVERIFY2(same->value == value.value || value.part == QLatin1String("unknown"), what);
        }
    }
}

void TestLaws::filtersAreSets()
{
    const Condition team{QStringLiteral("team"), {QStringLiteral("North"), QStringLiteral("South")}};
    const Condition channel{QStringLiteral("channel"), {QStringLiteral("email")}};
    const auto valuesOf = [&](const std::vector<Condition> &where) {
        Query query;
        query.metrics = allMetrics();
        query.selection.where = where;
        return *evaluate(m_facts, {}, {}, query);
    };
    const std::vector<Value> once = valuesOf({team, channel});
    QVERIFY(once == valuesOf({channel, team}));
    QVERIFY(once == valuesOf({team, channel, team}));
    QVERIFY(once != valuesOf({team}));
}

void TestLaws::countsAgreeWithCounting()
{
    // By hand: tickets created on 12 January, and solved of those created in all, merged ones left out.
    const auto &created = *m_facts.tickets->column<Instants>(u"created_at");
    const auto &merged = *m_facts.tickets->column<Integers>(u"merged");
    const auto &status = *m_facts.tickets->column<Coded>(u"status");
    qint64 onThatDay = 0;
    qint64 backlog = 0;
    for (std::size_t row = 0; row < created.size(); ++row) {
        const bool isSolved = status.at(static_cast<qsizetype>(row)) == QLatin1String("solved")
                              || status.at(static_cast<qsizetype>(row)) == QLatin1String("closed");
        if (merged[row] == 1)
            continue;
        onThatDay += created[row] != noInstant && m_facts.zone.dayOf(created[row]) == QDate(2026, 1, 12) ? 1 : 0;
        backlog += isSolved ? 0 : 1;
    }
    Query query;
    query.metrics = {QStringLiteral("tickets_created")};
    query.selection.period = {QDate(2026, 1, 12), QDate(2026, 1, 12)};
    QCOMPARE(evaluate(m_facts, {}, {}, query)->front().n, onThatDay);
    query.metrics = {QStringLiteral("backlog_total")};
    query.selection.period = {};
    QCOMPARE(evaluate(m_facts, {}, {}, query)->front().n, backlog);
}

void TestLaws::keptAnswersAreTheAnswers()
{
    Facts keeping = m_facts;
    keeping.answers = std::make_shared<KeptAnswers>();
    Targets others = someTargets();
    for (const char *metric : {"tickets_solved_per_agent_day", "first_reply_time", "csat_pct"}) {
        Target target;
        target.metric = QLatin1String(metric);
        target.low = target.high = 3;
        others.push_back(target);
    }
    Definitions definitions;
    QVERIFY(definitions.set(QStringLiteral("csat.satisfied_from.5"), QStringLiteral("5")));
    const std::array<Targets, 3> targets = {Targets(), someTargets(), others};
    const std::array<Definitions, 2> inForce = {Definitions(), definitions};
    for (const QString &metric : allMetrics()) {
        for (unsigned seed = 0; seed < 24; ++seed) {
            Query query;
            query.metrics = {metric};
            // Few selections, so that most questions come again, beside others that differ in one thing.
            query.selection = randomSelection(seed % 2);
            query.selection.center =
                std::array<std::optional<Center>, 4>{std::nullopt, Center::Mean, Center::Median, Center::P90}[seed % 4];
            query.bucket = seed % 3 == 0 ? Bucket::Week : Bucket::None;
            query.of = seed % 5 == 0 ? QStringLiteral("first_reply_time") : QString();
            const Targets &held = targets[seed % 3];
            const Definitions &counted = inForce[seed / 12];
            const auto answer = evaluate(keeping, counted, held, query);
            const auto plain = evaluate(m_facts, counted, held, query);
            QCOMPARE(static_cast<bool>(answer), static_cast<bool>(plain));
            QVERIFY2(!plain || *answer == *plain, qPrintable(metric));
            QVERIFY2(!plain || *evaluate(keeping, counted, held, query) == *plain, qPrintable(metric));
        }
    }
}

void TestLaws::keptRowsAreTheRows()
{
    for (const QString &metric : allMetrics()) {
        for (unsigned seed = 0; seed < 24; ++seed) {
            Query query;
            query.metrics = {metric};
            query.selection = randomSelection(seed % 8);
            query.bucket = seed % 3 == 0 ? Bucket::Week : Bucket::None;
            Facts anew = m_facts;
            anew.history = std::make_shared<KeptHistory>();
            QVERIFY2(*evaluate(m_facts, {}, {}, query) == *evaluate(anew, {}, {}, query), qPrintable(metric));
            const auto kept = lineage(m_facts, {}, metric, query.selection);
            const auto found = lineage(anew, {}, metric, query.selection);
            QCOMPARE(static_cast<bool>(kept), static_cast<bool>(found));
            if (!kept)
                continue;
            QCOMPARE(kept->counted.size(), found->counted.size());
            QCOMPARE(kept->leftOut.size(), found->leftOut.size());
        }
    }
}

QTEST_GUILESS_MAIN(TestLaws)
#include "tst_laws.moc"
