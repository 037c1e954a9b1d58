// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts_from_text.h"

#include "core/metrics/evaluate.h"
#include "core/metrics/recompute.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace kompas;
using namespace kompas::testing;

namespace {

/// Tickets, answers and events as they never were, but as they might be; the same for the same seed.
class Chance
{
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}

    int below(int end) { return static_cast<int>(m_engine() % static_cast<unsigned>(end)); }
    bool oneIn(int n) { return below(n) == 0; }
    QString among(const QStringList &words) { return words[below(static_cast<int>(words.size()))]; }
    QString minutes(int end) { return oneIn(6) ? QString() : QString::number(below(end)); }

private:
    std::mt19937 m_engine;
};

QString stamp(int minute)
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)
        .addSecs(qint64(minute) * 60)
        .toString(QStringLiteral("yyyy-MM-dd hh:mm"));
}

Facts randomFacts(unsigned seed)
{
    Chance chance(seed);
    const QStringList teams = {{}, QStringLiteral("North"), QStringLiteral("South"), QStringLiteral("West")};
    const QStringList agents = {{}, QStringLiteral("Ann"), QStringLiteral("Bo"), QStringLiteral("Cy")};
    const QStringList channels = {{}, QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("chat")};
    const QStringList priorities = {{}, QStringLiteral("low"), QStringLiteral("high"), QStringLiteral("urgent")};
    const QStringList statuses = {QStringLiteral("new"),     QStringLiteral("open"),   QStringLiteral("pending"),
                                  QStringLiteral("on_hold"), QStringLiteral("solved"), QStringLiteral("closed")};
    QString tickets =
        QStringLiteral("id,status,team,agent,channel,priority,product_area,created_at,updated_at,solved_at,"
                       "replies,reopens,first_reply_minutes,first_reply_business_minutes,"
                       "first_resolution_minutes,full_resolution_minutes,requester_wait_minutes,merged\n");
    QString events = QStringLiteral("ticket,at,event,from_value,to_value\n");
    constexpr int days = 60;
    for (int id = 1; id <= 300; ++id) {
        const int created = chance.below(days * 1440);
        const int solved = std::min(created + chance.below(20000), days * 1440);
        const QString status = chance.among(statuses);
        const bool isSolved = status == QLatin1String("solved") || status == QLatin1String("closed");
        QStringList cells = {QString::number(id),    status,
                             chance.among(teams),    chance.among(agents),
                             chance.among(channels), chance.among(priorities),
                             chance.among(teams),    chance.oneIn(20) ? QString() : stamp(created),
                             stamp(solved),          isSolved && !chance.oneIn(20) ? stamp(solved) : QString(),
                             chance.minutes(5),      chance.minutes(3),
                             chance.minutes(3000),   chance.minutes(900),
                             chance.minutes(9000),   chance.minutes(20000),
                             chance.minutes(9000),   chance.oneIn(15) ? QStringLiteral("1") : QString()};
        tickets += cells.join(u',') + u'\n';
        if (!chance.oneIn(2))
            continue;
        QString from = QStringLiteral("new");
        for (int at = created; at < solved; at += 1 + chance.below(6000)) {
            const QString to = chance.among(statuses);
            events += QStringLiteral("%1,%2,status,%3,%4\n").arg(id).arg(stamp(at), from, to);
            from = to;
        }
    }
    QString responses = QStringLiteral("survey,score,scale_min,scale_max,answered_at,offered_at,team,agent,channel\n");
    for (int i = 0; i < 300; ++i) {
        const int kind = chance.below(3);
        const int top = kind == 0 ? 5 : kind == 1 ? 7 : 10;
        const int bottom = kind == 2 ? 0 : 1;
        const QString at = chance.oneIn(10) ? QString() : stamp(chance.below(days * 1440));
        const QString score = chance.oneIn(4) ? QString() : QString::number(bottom + chance.below(top - bottom + 1));
        responses +=
            QStringList({QStringList({QStringLiteral("csat"), QStringLiteral("ces"), QStringLiteral("nps")})[kind],
                         score, QString::number(bottom), QString::number(top), at, at, chance.among(teams),
                         chance.among(agents), chance.among(channels)})
                .join(u',')
            + u'\n';
    }
    return factsFrom(tickets, responses, events);
}

Selection randomSelection(unsigned seed)
{
    Chance chance(seed * 7919 + 1);
    Selection selection;
    if (!chance.oneIn(4)) {
        const QDate first = QDate(2026, 1, 1).addDays(chance.below(50));
        selection.period = {first, first.addDays(chance.below(30))};
    }
    if (chance.oneIn(2))
        selection.where.push_back({QStringLiteral("team"), {QStringLiteral("North"), QString()}});
    if (chance.oneIn(3))
        selection.where.push_back({QStringLiteral("channel"), {QStringLiteral("email"), QStringLiteral("chat")}});
    if (chance.oneIn(4))
        selection.where.push_back({QStringLiteral("weekday"), {QStringLiteral("1"), QStringLiteral("3")}});
    if (chance.oneIn(2))
        selection.center = static_cast<Center>(chance.below(3));
    if (chance.oneIn(3))
        selection.outliers = Outliers::Drop;
    if (chance.oneIn(3))
        selection.datedBy = static_cast<DatedBy>(chance.below(2));
    return selection;
}

Targets someTargets()
{
    Target reply;
    reply.metric = QStringLiteral("first_reply_time");
    reply.high = 1440;
    Target quick = reply;
    quick.where = {{QStringLiteral("channel"), {QStringLiteral("chat")}}};
    quick.high = 60;
    Target pace;
    pace.metric = QStringLiteral("tickets_solved_per_agent_day");
    pace.low = 2;
    return {reply, quick, pace};
}

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

/// The number that the records of a lineage make, by the rules of PRODUCT alone.
std::optional<double> byTheRules(const Value &value, const Lineage &records)
{
    const Metric &metric = *metricById(value.metric);
    std::vector<double> values;
    for (const Lineage::Counted &each : records.counted) {
        if (each.value)
            values.push_back(*each.value);
    }
    const auto n = static_cast<double>(records.counted.size());
    const auto passes = static_cast<double>(std::ranges::count_if(records.counted, &Lineage::Counted::numerator));
    if (value.metric == QLatin1String("backlog_delta"))
        return sum(values);
    if (metric.shape == Shape::Count || (metric.shape == Shape::Split && metric.unit == Unit::Tickets))
        return n;
    if (n == 0)
        return std::nullopt;
    if (value.metric == QLatin1String("mean_median_gap")) {
        const double median = sortedQuantile(values, 0.5);
        return median == 0 ? std::nullopt : std::optional(sum(values) / n / median);
    }
    if (records.separateNumerator)
        return 100.0 * static_cast<double>(records.separateNumerator->size()) / n;
    if (records.isRate)
        return 100.0 * passes / n;
    if (metric.shape == Shape::Ratio || metric.shape == Shape::Mean || value.center == Center::Mean)
        return sum(values) / n;
    if (metric.shape == Shape::Net)
        return 100.0 * sum(values) / n;
    if (metric.shape == Shape::Centre)
        return sortedQuantile(values, value.center == Center::Median ? 0.5 : 0.9);
    // Per agent-day: the days are no records.
    const double factor = metric.unit == Unit::Percent ? 100.0 : 1.0;
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
        const Lineage records = *lineage(m_facts, {}, value.metric, selection, value.part, someTargets());
        QCOMPARE(qint64(records.counted.size()), value.n);
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
        query.metrics.removeAll(QStringLiteral("mean_median_gap"));
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

QTEST_GUILESS_MAIN(TestLaws)
#include "tst_laws.moc"
