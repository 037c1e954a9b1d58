// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "pasts_from_text.h"

#include "core/metrics/statistics.h"
#include "core/steering/consequences.h"

#include <QTest>

#include <random>

using namespace kompas;
using namespace kompas::testing;

/// What a target line would have meant: rows that can be followed by hand, and laws over facts as they never were.
class TestConsequences : public QObject
{
    Q_OBJECT

private slots:
    void byHand_data();
    void byHand();
    void needed_data();
    void needed();
    void groups();
    void monthsWhereWeeksAreThin();
    void beginsWithTheData_data();
    void beginsWithTheData();
    void nothingToShow_data();
    void nothingToShow();
    void agreesWithTheMetrics_data();
    void agreesWithTheMetrics();
    void looserIsNeverWorse_data();
    void looserIsNeverWorse();
    void neededIsTheFewest_data();
    void neededIsTheFewest();
};

namespace {

class Dice
{
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    int below(int end) { return static_cast<int>(m_engine() % static_cast<unsigned>(end)); }
    QString among(const QStringList &words) { return words[below(static_cast<int>(words.size()))]; }

private:
    std::mt19937 m_engine;
};

/// Half a year of tickets and answers; in some weeks hardly any.
Facts halfAYear(unsigned seed)
{
    Dice dice(seed);
    QString tickets = "id,status,team,agent,channel,created_at,solved_at,replies,reopens,first_reply_minutes\n";
    QString responses = "survey,score,scale_min,scale_max,answered_at,team,agent,channel\n";
    const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const int quietWeek = dice.below(26);
    for (int id = 1; id <= 700; ++id) {
        const int day = dice.below(200);
        if (day / 7 == quietWeek && dice.below(4) != 0)
            continue;
        const QDateTime created = start.addDays(day).addSecs(60 * dice.below(1440));
        const QString at = created.toString("yyyy-MM-dd hh:mm");
        const QString solved = created.addSecs(3600 * dice.below(90)).toString("yyyy-MM-dd hh:mm");
        const QStringList who = {dice.among({"", "North", "South", "West"}),
                                 dice.among({"Ann", "Bo", "Cy", "Di", "Ed", "Flo", ""}),
                                 dice.among({"email", "chat", "phone"})};
        tickets +=
            QStringList({QString::number(id), dice.among({"solved", "solved", "open"}), who.join(u','), at, solved,
                         QString::number(dice.below(5)), QString::number(dice.below(8) == 0 ? 1 : 0),
                         dice.below(9) == 0 ? QString() : QString::number(dice.below(dice.below(5) ? 300 : 9000))})
                .join(u',')
            + u'\n';
        responses +=
            QStringList({"csat", QString::number(1 + dice.below(5)), "1", "5", solved, who.join(u',')}).join(u',')
            + u'\n';
    }
    return factsFrom(tickets, responses);
}

const QStringList askedMetrics = {"first_reply_time",
                                  "agent_replies_per_ticket",
                                  "csat_pct",
                                  "csat_mean",
                                  "reopened_pct",
                                  "tickets_created",
                                  "fcr_one_touch",
                                  "backlog_age",
                                  "tickets_solved_per_agent_day"};

Selection someSelection(unsigned seed)
{
    Dice dice(seed + 99);
    Selection selection;
    if (dice.below(3) == 0)
        selection.where.push_back({"channel", {"email", "chat"}});
    if (dice.below(3) == 0)
        selection.where.push_back({"team", {"West"}});
    if (dice.below(2) == 0)
        selection.center = static_cast<Center>(dice.below(3));
    if (dice.below(4) == 0)
        selection.outliers = Outliers::Drop;
    return selection;
}

/// A bound or a band that lies among the values of the past.
TargetBounds someBounds(Dice &dice, const MetricPast &past)
{
    std::vector<double> values;
    for (const PastBucket &bucket : past.buckets) {
        if (bucket.value)
            values.push_back(*bucket.value);
    }
    if (values.empty())
        return {1, 2};
    std::ranges::sort(values);
    const auto one = [&] { return values[static_cast<std::size_t>(dice.below(static_cast<int>(values.size())))]; };
    const double a = one();
    const double b = one();
    switch (dice.below(3)) {
    case 0:
        return {std::min(a, b), std::max(a, b)};
    case 1:
        return {a, {}};
    default:
        return {{}, a};
    }
}

void addSeeds()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<QString>("metric");
    for (unsigned seed = 1; seed <= 4; ++seed) {
        for (const QString &metric : askedMetrics)
            QTest::addRow("%s %u", qPrintable(metric), seed) << seed << metric;
    }
}

MetricPast pastIn(const Facts &facts, const QString &metric, const Selection &selection)
{
    const Result<MetricPast> past = metricPast(facts, {}, {}, metric, selection);
    return past ? *past : MetricPast{};
}

/// A first reply each, in minutes, a week a line; the weeks end on Sunday 15 November 2026.
Facts weeksOfReplies(const QString &lines)
{
    const QStringList weeks = lines.split(u'|');
    QString tickets = "id,created_at,updated_at,first_reply_minutes,team\n";
    QDate monday = QDate(2026, 11, 9).addDays(-7 * (weeks.size() - 1));
    for (const QString &week : weeks) {
        for (const QString &minutes : week.split(u' ', Qt::SkipEmptyParts))
            tickets += "1," + monday.toString(Qt::ISODate) + " 09:00,2026-11-15 12:00," + minutes + ",\n";
        monday = monday.addDays(7);
    }
    return factsFrom(tickets);
}

/// `1 of 2 weeks, 1 too few, this week 3/6, all 5/12, gap -120, needed 2`.
QString textOf(const Consequences &all)
{
    const auto inside = [](const std::optional<InsideCount> &count) {
        return count ? QStringLiteral("%1/%2").arg(count->inside).arg(count->of) : QStringLiteral("-");
    };
    const auto number = [](auto value) { return value ? QString::number(*value) : QStringLiteral("-"); };
    return QStringLiteral("%1 of %2 weeks, %3 too few, this week %4, all %5, gap %6, needed %7")
        .arg(all.met)
        .arg(all.judged)
        .arg(all.few)
        .arg(inside(all.newestInside), inside(all.wholeInside), number(all.gap), number(all.needed));
}

} // namespace

void TestConsequences::byHand_data()
{
    QTest::addColumn<QString>("weeks");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("text");
    const QString six = "60 120 180 240 300 360"; // median 210
    QTest::newRow("met") << six << 210.0 << "1 of 1 weeks, 0 too few, this week 3/6, all 3/6, gap 0, needed 0";
    // The fourth of six (and the third, already below) must be at most 200: one record.
    QTest::newRow("missed") << six << 200.0 << "0 of 1 weeks, 0 too few, this week 3/6, all 3/6, gap -10, needed 1";
    QTest::newRow("two weeks, one of them met")
        << "10 20 30 40 50 60|" + six << 100.0
        << "1 of 2 weeks, 0 too few, this week 1/6, all 7/12, gap -110, needed 3";
    QTest::newRow("too few in one week") << "10 20|" + six << 240.0
                                         << "1 of 1 weeks, 1 too few, this week 4/6, all 6/8, gap 0, needed 0";
}

void TestConsequences::byHand()
{
    QFETCH(QString, weeks);
    QFETCH(double, high);
    QFETCH(QString, text);
    const MetricPast past = pastIn(weeksOfReplies(weeks), "first_reply_time", {});
    QCOMPARE(past.buckets.size(), 26U);
    QCOMPARE(past.selection.period.to, QDate(2026, 11, 15));
    QCOMPARE(textOf(consequencesOf(past, {{}, high})), text);
}

void TestConsequences::needed_data()
{
    QTest::addColumn<QString>("center");
    QTest::addColumn<QString>("minutes");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("records");
    QTest::newRow("median, odd") << "median"
                                 << "1 2 3 4 5 6 7" << 2.0 << 2;
    QTest::newRow("median, even") << "median"
                                  << "1 2 3 4 5 6 7 8" << 2.0 << 3;
    QTest::newRow("mean, the largest first") << "mean"
                                             << "10 10 10 10 10 100" << 20.0 << 1;
    QTest::newRow("mean, two of the largest") << "mean"
                                              << "10 10 10 10 100 100" << 20.0 << 2;
    QTest::newRow("P90") << "p90"
                         << "1 2 3 4 5 6 7 8 9 10 11" << 9.0 << 1;
}

void TestConsequences::needed()
{
    QFETCH(QString, center);
    QFETCH(QString, minutes);
    QFETCH(double, high);
    QFETCH(int, records);
    const MetricPast past =
        pastIn(weeksOfReplies(minutes), "first_reply_time", Selection{.center = *centerFromId(center)});
    QCOMPARE(consequencesOf(past, {{}, high}).newestNeeded, qint64(records));
}

void TestConsequences::groups()
{
    QString tickets = "id,created_at,updated_at,first_reply_minutes,team,agent,channel\n";
    const auto add = [&tickets](const char *team, const char *agent, int minutes, int count) {
        for (int i = 0; i < count; ++i)
            tickets += QStringLiteral("1,2026-11-10 09:00,2026-11-15 12:00,%1,%2,%3,email\n")
                           .arg(minutes)
                           .arg(QString(team), QString(agent));
    };
    add("East", "Ann", 60, 6);
    add("West", "Bo", 120, 8);
    add("South", "Cy", 300, 7);
    add("North", "Di", 10, 2); // too few to judge
    add("", "", 5, 9);         // no team at all
    const MetricPast past = pastIn(factsFrom(tickets), "first_reply_time", {});
    QCOMPARE(past.bandBy, "team");
    QCOMPARE(past.buckets.back().lowest, (GroupFigure{"East", 60, 6}));
    QCOMPARE(past.buckets.back().highest, (GroupFigure{"South", 300, 7}));
    const Consequences all = consequencesOf(past, {{}, 120});
    // By team alone: one channel is no group, and a first reply is never an agent's.
    QCOMPARE(all.groups.size(), 1U);
    QCOMPARE(all.groups.front(), (GroupsOnTarget{"team", 2, 3, 1, 2, 3, 1}));
    // Four agents would be recognised.
    const MetricPast replies =
        pastIn(factsFrom(QString(tickets).replace("first_reply_minutes", "replies").replace("updated_at", "solved_at")),
               "agent_replies_per_ticket", {});
    QVERIFY(replies.tooFewAgents);
    QVERIFY(std::ranges::none_of(replies.groups, [](const PastGroups &each) { return each.dimension == "agent"; }));
}

void TestConsequences::monthsWhereWeeksAreThin()
{
    QString responses = "survey,score,scale_min,scale_max,answered_at\n";
    QDate day(2025, 11, 1);
    for (int i = 0; i < 180; ++i)
        responses +=
            "csat," + QString::number(1 + i % 5) + ",1,5," + day.addDays(2 * i).toString(Qt::ISODate) + " 09:00\n";
    const MetricPast past = pastIn(factsFrom({}, responses), "csat_pct", {});
    QCOMPARE(past.bucket, Bucket::Month);
    QCOMPARE(past.buckets.size(), 12U);
    // The last answer is on 25 October: September is the last whole month.
    QCOMPARE(past.selection.period, (Period{QDate(2025, 10, 1), QDate(2026, 9, 30)}));
    QCOMPARE(past.judged(), 11);
}

void TestConsequences::beginsWithTheData_data()
{
    QTest::addColumn<QString>("metric");
    QTest::newRow("a state") << "backlog_total";
    QTest::newRow("a count") << "tickets_created";
}

/// Four weeks of an export: the 22 weeks before it are unknown, not weeks without a ticket.
void TestConsequences::beginsWithTheData()
{
    QFETCH(QString, metric);
    QString tickets = "id,status,created_at\n";
    for (int i = 0; i < 28; ++i)
        tickets +=
            QStringLiteral("%1,open,%2 10:00\n").arg(i).arg(QDate(2026, 10, 19).addDays(i).toString(Qt::ISODate));
    const MetricPast past = pastIn(factsFrom(tickets), metric, {});
    QCOMPARE(past.buckets.size(), 26U);
    QCOMPARE(past.judged(), 4);
    QVERIFY(!past.buckets[21].value && past.buckets[22].value);
    QCOMPARE(consequencesOf(past, {{}, 0}).judged, 4);
}

void TestConsequences::nothingToShow_data()
{
    QTest::addColumn<QString>("tickets");
    QTest::addColumn<int>("lack");
    using enum MetricPast::Lack;
    QTest::newRow("no records") << QString() << static_cast<int>(NoData);
    QTest::newRow("no dates") << "id,first_reply_minutes\n1,30\n2,40\n" << static_cast<int>(NoDates);
    QTest::newRow("not this column") << "id,created_at\n1,2026-11-10 09:00\n" << static_cast<int>(NoData);
    QTest::newRow("fine") << "id,created_at,updated_at,first_reply_minutes\n1,2026-11-10 09:00,2026-11-15 09:00,30\n"
                          << static_cast<int>(None);
}

void TestConsequences::nothingToShow()
{
    QFETCH(QString, tickets);
    QFETCH(int, lack);
    const MetricPast past = pastIn(factsFrom(tickets), "first_reply_time", {});
    QCOMPARE(static_cast<int>(past.lack), lack);
    const Consequences all = consequencesOf(past, {{}, 60});
    QCOMPARE(all.judged, 0);
    QVERIFY(!all.gap);
    QVERIFY(!metricPast(factsFrom(tickets), {}, {}, "no_such_metric", {}));
}

void TestConsequences::agreesWithTheMetrics_data()
{
    addSeeds();
}

void TestConsequences::agreesWithTheMetrics()
{
    QFETCH(unsigned, seed);
    QFETCH(QString, metric);
    const Facts facts = halfAYear(seed);
    const MetricPast past = pastIn(facts, metric, someSelection(seed));
    QVERIFY(!past.buckets.empty());
    Dice dice(seed);
    for (int round = 0; round < 6; ++round) {
        const TargetBounds bounds = someBounds(dice, past);
        const Consequences found = consequencesOf(past, bounds);
        // The metrics weigh the same weeks against the same target.
        const Targets targets = {{1, metric, bounds.low, bounds.high, {}, {}}};
        Query query{.metrics = {metric}, .selection = past.selection, .bucket = past.bucket};
        const Result<std::vector<Value>> values = evaluate(facts, {}, targets, query);
        QVERIFY(values);
        const auto count = [&values](Status status) {
            return static_cast<int>(std::ranges::count(*values, status, &Value::status));
        };
        QCOMPARE(found.met, count(Status::Met));
        QCOMPARE(found.judged, count(Status::Met) + count(Status::Unclear) + count(Status::Missed));
        QCOMPARE(found.few, count(Status::TooFew));
        // The records behind the newest week say how many of them are inside.
        Selection newest = past.selection;
        newest.period = past.buckets.back().period;
        const Result<Lineage> records = lineage(facts, {}, metric, newest);
        QVERIFY(records);
        if (found.newestInside && newest.outliers == Outliers::Keep) {
            const auto inside = std::ranges::count_if(
                records->counted, [&](const Lineage::Counted &each) { return bounds.holds(*each.value); });
            QCOMPARE(found.newestInside->inside, inside);
            QCOMPARE(found.newestInside->of, static_cast<qint64>(records->counted.size()));
        }
    }
}

void TestConsequences::looserIsNeverWorse_data()
{
    addSeeds();
}

void TestConsequences::looserIsNeverWorse()
{
    QFETCH(unsigned, seed);
    QFETCH(QString, metric);
    const MetricPast past = pastIn(halfAYear(seed), metric, someSelection(seed));
    Dice dice(seed);
    for (int round = 0; round < 20; ++round) {
        const TargetBounds tight = someBounds(dice, past);
        TargetBounds loose = tight;
        if (loose.high)
            *loose.high += dice.below(200);
        if (loose.low)
            *loose.low -= dice.below(20);
        const Consequences before = consequencesOf(past, tight);
        const Consequences after = consequencesOf(past, loose);
        QVERIFY(after.met >= before.met);
        QVERIFY(std::abs(after.gap.value_or(0)) <= std::abs(before.gap.value_or(0)));
        if (before.wholeInside)
            QVERIFY(after.wholeInside->inside >= before.wholeInside->inside);
        if (before.needed)
            QVERIFY(after.needed <= before.needed);
        for (std::size_t i = 0; i < before.groups.size(); ++i) {
            QVERIFY(after.groups[i].newestMet >= before.groups[i].newestMet);
            QVERIFY(after.groups[i].wholeMet >= before.groups[i].wholeMet);
        }
        QCOMPARE(before.gap == 0.0, before.judged > 0 && before.met == before.judged);
        QCOMPARE(before.needed.value_or(0) == 0, !before.needed || before.met == before.judged);
    }
}

void TestConsequences::neededIsTheFewest_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Tries every number of records, nearest or farthest first, and asks the statistics themselves.
void TestConsequences::neededIsTheFewest()
{
    QFETCH(unsigned, seed);
    Dice dice(seed);
    const auto center = static_cast<Center>(dice.below(3));
    std::vector<double> values;
    QStringList minutes;
    for (int i = 0; i < 6 + dice.below(12); ++i) {
        values.push_back(dice.below(40));
        minutes += QString::number(values.back());
    }
    std::ranges::sort(values);
    const MetricPast past = pastIn(weeksOfReplies(minutes.join(u' ')), "first_reply_time", Selection{.center = center});
    const bool tooHigh = dice.below(2) == 0;
    const double bound = dice.below(40);
    const TargetBounds bounds{tooHigh ? std::nullopt : std::optional(bound),
                              tooHigh ? std::optional(bound) : std::nullopt};
    const auto valueOf = [center](std::vector<double> some) {
        return center == Center::Mean ? *meanOf(some) : *quantile(some, center == Center::Median ? 0.5 : 0.9);
    };
    qint64 fewest = 0;
    std::vector<double> moved = values;
    while (!bounds.holds(valueOf(moved))) {
        // Of those on the wrong side: the nearest for a quantile, the farthest for a mean.
        std::ranges::sort(moved);
        const auto isWrong = [&](double value) { return !bounds.holds(value); };
        const bool fromTheFront = (center == Center::Mean) != tooHigh;
        if (fromTheFront)
            *std::find_if(moved.begin(), moved.end(), isWrong) = bound;
        else
            *std::find_if(moved.rbegin(), moved.rend(), isWrong) = bound;
        ++fewest;
    }
    QCOMPARE(consequencesOf(past, bounds).newestNeeded, fewest);
}

QTEST_GUILESS_MAIN(TestConsequences)
#include "tst_consequences.moc"
