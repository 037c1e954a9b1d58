// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "tests/core/metrics/facts_from_text.h"

#include "core/steering/consequences.h"

#include <QTest>

#include <functional>
#include <map>
#include <random>

using namespace kompas;
using namespace kompas::testing;

/// Every figure that stands beside a target line, worked out a second time from the rows of the files by the plainest
/// arithmetic: nothing here asks the metrics, the statistics or the past.
class TestIndependent : public QObject
{
    Q_OBJECT

private slots:
    void figuresBesideTheLine_data();
    void figuresBesideTheLine();
};

namespace {

constexpr double none = -1;
const QDate firstMonday(2026, 5, 18); ///< of the 26 complete weeks before Wednesday 18 November 2026

/// A row of the file: a ticket with the minutes to its first reply, or an answer with its score.
struct FileRow {
    QDate day = {};
    std::map<QString, QString> groups = {};
    double number = 0;

    int week() const { return day < firstMonday ? -1 : static_cast<int>(firstMonday.daysTo(day) / 7); }
    bool isInPast() const { return week() >= 0 && week() < 26; }
};

/// How a metric is formed, told again in this test's own words.
struct Plain {
    const char *metric;
    Center center;
    bool isRate;
    double fewest; ///< records for a verdict
    QStringList dimensions;
};
const Plain plains[] = {
    {"first_reply_time", Center::Median, false, 6, {"team", "channel"}},
    {"first_reply_time", Center::Mean, false, 6, {"team", "channel"}},
    {"csat_pct", Center::Median, true, 10, {"team", "channel", "agent"}},
};

double plainValue(const Plain &plain, std::vector<double> numbers)
{
    if (numbers.empty())
        return none;
    std::sort(numbers.begin(), numbers.end());
    const std::size_t count = numbers.size();
    double sum = 0;
    double satisfied = 0;
    for (const double each : numbers) {
        sum += each;
        satisfied += each >= 4 ? 1 : 0;
    }
    if (plain.isRate)
        return 100 * satisfied / static_cast<double>(count);
    if (plain.center == Center::Mean)
        return sum / static_cast<double>(count);
    return count % 2 == 1 ? numbers[count / 2] : (numbers[count / 2 - 1] + numbers[count / 2]) / 2;
}

double awayFrom(const TargetBounds &bounds, double value)
{
    if (bounds.high && value > *bounds.high)
        return *bounds.high - value;
    if (bounds.low && value < *bounds.low)
        return *bounds.low - value;
    return 0;
}

/// Puts one record after the other on target, by trying, until the value is: an answer becomes a 5 or a 1; minutes go
/// to the line, those nearest to it first for a median and those farthest from it for a mean.
int plainNeeded(const Plain &plain, std::vector<double> numbers, const TargetBounds &bounds)
{
    int needed = 0;
    for (double away = awayFrom(bounds, plainValue(plain, numbers)); away != 0;
         away = awayFrom(bounds, plainValue(plain, numbers))) {
        const bool tooHigh = away < 0;
        std::sort(numbers.begin(), numbers.end());
        if (plain.isRate) {
            (tooHigh ? numbers.back() : numbers.front()) = tooHigh ? 1 : 5;
        } else {
            const double line = tooHigh ? *bounds.high : *bounds.low;
            const bool fromTheFront = (plain.center == Center::Mean) != tooHigh;
            const auto isWrong = [&](double each) { return tooHigh ? each > line : each < line; };
            if (fromTheFront)
                *std::find_if(numbers.begin(), numbers.end(), isWrong) = line;
            else
                *std::find_if(numbers.rbegin(), numbers.rend(), isWrong) = line;
        }
        ++needed;
    }
    return needed;
}

using RowTest = std::function<bool(const FileRow &)>;

std::vector<double> numbersOf(const std::vector<FileRow> &rows, const RowTest &belongs)
{
    std::vector<double> numbers;
    for (const FileRow &row : rows) {
        if (row.isInPast() && belongs(row))
            numbers.push_back(row.number);
    }
    return numbers;
}

/// `team 2/3 few 1` of those for whom `belongs` holds.
QString plainGroups(const Plain &plain, const std::vector<FileRow> &rows, const QString &dimension,
                    const TargetBounds &bounds, const RowTest &belongs)
{
    std::map<QString, std::vector<double>> groups;
    for (const FileRow &row : rows) {
        if (row.isInPast() && belongs(row) && !row.groups.at(dimension).isEmpty())
            groups[row.groups.at(dimension)].push_back(row.number);
    }
    int met = 0;
    int of = 0;
    int few = 0;
    for (const auto &[word, numbers] : groups) {
        const bool isFew = static_cast<double>(numbers.size()) < plain.fewest;
        few += isFew ? 1 : 0;
        of += isFew ? 0 : 1;
        met += !isFew && awayFrom(bounds, plainValue(plain, numbers)) == 0 ? 1 : 0;
    }
    return QStringLiteral("%1 %2/%3 few %4").arg(dimension).arg(met).arg(of).arg(few);
}

/// All that stands beside the line, as lines of text.
QStringList plainFigures(const Plain &plain, const std::vector<FileRow> &rows, const TargetBounds &bounds)
{
    int met = 0;
    int judged = 0;
    int few = 0;
    int needed = 0;
    int inside = 0;
    int all = 0;
    double gap = 0;
    for (int week = 0; week < 26; ++week) {
        const std::vector<double> numbers = numbersOf(rows, [week](const FileRow &row) { return row.week() == week; });
        for (const double each : numbers)
            inside += awayFrom(bounds, each) == 0 ? 1 : 0;
        all += static_cast<int>(numbers.size());
        const bool isFew = static_cast<double>(numbers.size()) < plain.fewest;
        few += isFew && !numbers.empty() ? 1 : 0;
        if (isFew)
            continue;
        const double away = awayFrom(bounds, plainValue(plain, numbers));
        ++judged;
        met += away == 0 ? 1 : 0;
        gap = std::abs(away) > std::abs(gap) ? away : gap;
        needed += plainNeeded(plain, numbers, bounds);
    }
    QStringList figures = {QStringLiteral("weeks %1 of %2, %3 too few").arg(met).arg(judged).arg(few),
                           QStringLiteral("gap %1").arg(gap, 0, 'f', 6), QStringLiteral("needed %1").arg(needed)};
    if (!plain.isRate)
        figures += QStringLiteral("inside %1 of %2").arg(inside).arg(all);
    for (const QString &dimension : plain.dimensions) {
        figures += plainGroups(plain, rows, dimension, bounds, [](const FileRow &row) { return row.week() == 25; });
        figures += plainGroups(plain, rows, dimension, bounds, [](const FileRow &) { return true; });
    }
    return figures;
}

/// The program's figures in the same words.
QStringList figuresOf(const Consequences &found)
{
    QStringList figures = {QStringLiteral("weeks %1 of %2, %3 too few").arg(found.met).arg(found.judged).arg(found.few),
                           QStringLiteral("gap %1").arg(found.gap.value_or(0), 0, 'f', 6),
                           QStringLiteral("needed %1").arg(*found.needed)};
    if (found.wholeInside)
        figures += QStringLiteral("inside %1 of %2").arg(found.wholeInside->inside).arg(found.wholeInside->of);
    for (const GroupsOnTarget &each : found.groups) {
        const auto line = [&each](int met, int of, int few) {
            return QStringLiteral("%1 %2/%3 few %4").arg(each.dimension).arg(met).arg(of).arg(few);
        };
        figures += line(each.newestMet, each.newestOf, each.newestFew);
        figures += line(each.wholeMet, each.wholeOf, each.wholeFew);
    }
    return figures;
}

std::vector<FileRow> someRows(unsigned seed, bool isScore)
{
    std::mt19937 engine(seed);
    const auto below = [&engine](int end) { return static_cast<int>(engine() % static_cast<unsigned>(end)); };
    std::vector<FileRow> rows;
    for (int i = 0; i < 900; ++i) {
        const QDate day = firstMonday.addDays(below(26 * 7 + 10) - 7);
        if (firstMonday.daysTo(day) / 7 == 9 && below(8) != 0)
            continue; // a week with hardly any
        // One team and one agent have few records.
        const QStringList teams = {"North", "South", "West", ""};
        const QString team = below(120) == 0 ? QStringLiteral("Night") : teams[below(4)];
        const QStringList agents = {"Ann", "Bo", "Cy", "Di", "Ed", "Flo"};
        const QString agent = below(150) == 0 ? QStringLiteral("Gus") : agents[below(6)];
        rows.push_back(
            {day,
             {{"team", team}, {"channel", QStringList{"email", "chat", "phone"}[below(3)]}, {"agent", agent}},
             isScore ? 1.0 + below(5) : below(below(5) ? 300 : 9000)});
    }
    rows.push_back({QDate(2026, 11, 18), {{"team", ""}, {"channel", "email"}, {"agent", "Ann"}}, isScore ? 3.0 : 30});
    return rows;
}

Facts factsOf(const std::vector<FileRow> &rows, bool isScore)
{
    QString text = isScore ? "survey,answered_at,team,channel,agent,score,scale_min,scale_max\n"
                           : "id,created_at,team,channel,agent,first_reply_minutes\n";
    int id = 0;
    for (const FileRow &row : rows) {
        text += QStringList({isScore ? QStringLiteral("csat") : QString::number(++id),
                             row.day.toString(Qt::ISODate) + " 10:00", row.groups.at("team"), row.groups.at("channel"),
                             row.groups.at("agent"), QString::number(row.number)})
                    .join(u',')
                + (isScore ? ",1,5\n" : "\n");
    }
    return isScore ? factsFrom({}, text) : factsFrom(text);
}

} // namespace

void TestIndependent::figuresBesideTheLine_data()
{
    QTest::addColumn<int>("plain");
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Not on a value that a week can have, where the last digit of a sum would decide.
    const double bounds[][2] = {{none, 120.1}, {none, 150.1}, {100.1, 160.1},
                                {140.1, none}, {none, 700.1}, {200.1, 900.1}};
    const double shares[][2] = {{40.1, none}, {30.1, 45.1}, {none, 35.1}, {60.1, none}};
    for (int plain = 0; plain < 3; ++plain) {
        for (unsigned seed = 1; seed <= 5; ++seed) {
            const auto add = [&](const double(&each)[2]) {
                QTest::addRow("%s %d seed %u: %g to %g", plains[plain].metric, plain, seed, each[0], each[1])
                    << plain << seed << each[0] << each[1];
            };
            if (plains[plain].isRate)
                std::ranges::for_each(shares, add);
            else
                std::ranges::for_each(bounds, add);
        }
    }
}

void TestIndependent::figuresBesideTheLine()
{
    QFETCH(int, plain);
    QFETCH(unsigned, seed);
    QFETCH(double, low);
    QFETCH(double, high);
    const Plain &how = plains[plain];
    const std::vector<FileRow> rows = someRows(seed, how.isRate);
    Selection selection;
    if (!how.isRate)
        selection.center = how.center;
    const Result<MetricPast> past = metricPast(factsOf(rows, how.isRate), {}, {}, how.metric, selection);
    QVERIFY(past);
    QCOMPARE(past->selection.period.from, firstMonday);
    TargetBounds bounds;
    if (low != none)
        bounds.low = low;
    if (high != none)
        bounds.high = high;
    const QStringList expected = plainFigures(how, rows, bounds);
    QCOMPARE(figuresOf(consequencesOf(*past, bounds)).join(u'\n'), expected.join(u'\n'));
    // The best and the worst team of each week are the band.
    for (int week = 0; week < 26; ++week) {
        std::map<QString, std::vector<double>> teams;
        for (const FileRow &row : rows) {
            if (row.week() == week && !row.groups.at("team").isEmpty())
                teams[row.groups.at("team")].push_back(row.number);
        }
        std::vector<double> values;
        for (const auto &[team, numbers] : teams) {
            if (static_cast<double>(numbers.size()) >= how.fewest)
                values.push_back(plainValue(how, numbers));
        }
        const PastBucket &bucket = past->buckets[static_cast<std::size_t>(week)];
        QCOMPARE(bucket.lowest.has_value(), values.size() > 1);
        if (values.size() < 2)
            continue;
        QVERIFY(std::abs(bucket.lowest->value - *std::ranges::min_element(values)) < 1e-9);
        QVERIFY(std::abs(bucket.highest->value - *std::ranges::max_element(values)) < 1e-9);
    }
}

QTEST_GUILESS_MAIN(TestIndependent)
#include "tst_independent.moc"
