// SPDX-License-Identifier: GPL-3.0-or-later
// Columns in pieces hold what was put in; what is asked of them on all cores agrees with reading row by row and
// sorting.
#include "core/data/codes.h"
#include "core/query/ranking.h"

#include "tests/core_tests.h"

#include <cmath>
#include <numeric>
#include <random>
#include <set>

using namespace kompas;

namespace {

using Values = std::vector<qint64>;
constexpr qint64 none = noInstant;

/// Columns of one kind of content each, in several lengths around those of a piece.
struct Content {
    const char *name;
    std::function<qint64(std::mt19937_64 &, std::size_t row)> at;
};

qint64 below(std::mt19937_64 &engine, qint64 end)
{
    return static_cast<qint64>(engine() % static_cast<quint64>(end));
}

const Content contents[] = {
    {"few", [](auto &engine, std::size_t) { return below(engine, 7); }},
    {"small", [](auto &engine, std::size_t) { return below(engine, 200) - 100; }},
    {"minutes",
     [](auto &engine, std::size_t) { return static_cast<qint64>(std::exp(double(below(engine, 1400)) / 100)); }},
    {"with gaps", [](auto &engine, std::size_t) { return below(engine, 3) == 0 ? none : below(engine, 60'000); }},
    {"wide", [](auto &engine, std::size_t) { return below(engine, 2'000'000'000) - 1'000'000'000; }},
    {"all equal", [](auto &, std::size_t) { return qint64(42); }},
    {"none at all", [](auto &, std::size_t) { return none; }},
    {"one of many", [](auto &, std::size_t row) { return row == 3 ? qint64(5) : none; }},
    {"in order", [](auto &, std::size_t row) { return static_cast<qint64>(row) + 1; }},
    {"falling", [](auto &, std::size_t row) { return 100'000 - static_cast<qint64>(row); }},
};

Values valuesOf(const Content &content, std::size_t rows)
{
    std::mt19937_64 engine(rows);
    Values values;
    for (std::size_t row = 0; row < rows; ++row)
        values.push_back(content.at(engine, row));
    return values;
}

Packed<qint32> integersOf(const Values &values)
{
    return Packed<qint32>::computed(values.size(), [&](std::size_t row) {
        return values[row] == none ? noInteger : static_cast<qint32>(values[row]);
    });
}

/// Codes below `words`, some more often than others; the same for the same seed.
std::vector<quint32> someCodes(std::size_t rows, quint32 words)
{
    std::mt19937_64 engine(words);
    std::vector<quint32> codes;
    for (std::size_t row = 0; row < rows; ++row)
        codes.push_back(static_cast<quint32>(std::min(below(engine, words), below(engine, words))));
    return codes;
}

/// The slow way: the rows that pass, one after the other.
RowSet narrowedTo(const RowSet &rows, const Packed<quint32> &codes, const std::set<quint32> &wanted, quint32 words)
{
    std::vector<char> allowed(words, 0);
    for (const quint32 code : wanted)
        allowed[code] = 1;
    return rows.withCodes(codes, allowed);
}

std::vector<qint32> listed(const RowSet &rows)
{
    std::vector<qint32> result;
    for (std::size_t piece = 0; piece < rows.pieces().size(); ++piece)
        forEachRow(rows, piece, [&result](qint32 row) { result.push_back(row); });
    return result;
}

std::vector<RanksOf> severalRanks()
{
    return {[](qint64) { return std::vector<qint64>(); }, quantileRanks(0.5), quantileRanks(0.9),
            [](qint64 count) {
                return std::vector{count / 2, (count - 1) * 9 / 10, (count - 1) * 19 / 20};
            },
            [](qint64 count) {
                return std::vector<qint64>{0,         (count - 1) / 4,      (count - 1) / 2,
                                           count / 2, (count - 1) * 9 / 10, count - 1};
            }};
}

/// The slow way: by sorting each group.
std::vector<Ranked> rankedSlowly(std::vector<Values> groups, const RanksOf &ranksOf)
{
    std::vector<Ranked> result;
    for (Values &values : groups) {
        std::ranges::sort(values);
        const auto count = static_cast<qint64>(values.size());
        result.push_back({{count, std::accumulate(values.begin(), values.end(), qint64(0))}, {}});
        for (const qint64 rank : count > 0 ? ranksOf(count) : std::vector<qint64>())
            result.back().values.push_back(static_cast<qint32>(values[static_cast<std::size_t>(rank)]));
    }
    return result;
}

bool areSame(const std::vector<Ranked> &some, const std::vector<Ranked> &others)
{
    return std::ranges::equal(some, others,
                              [](const Ranked &a, const Ranked &b) { return a.all == b.all && a.values == b.values; });
}

constexpr std::size_t lengths[] = {0, 1, 2, 4095, 4097, 65'535, 65'536, 65'537, 200'000};
constexpr quint32 words = 12;

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT

private slots:
    void columnsHoldWhatWasPutIn_data() { rowsOfContents(); }
    void columnsHoldWhatWasPutIn();
    void columnsGrowAfterTheyWerePacked();
    void realNumbers_data();
    void realNumbers();
    void widestValuesStay();
    void codesAreReadAndChanged();
    void rowsWithinARange_data() { rowsOfContents(); }
    void rowsWithinARange();
    void rowsWithCodes();
    void anyShareOfRows();
    void counts_data() { rowsOfContents(); }
    void counts();
    void ranks_data() { rowsOfContents(); }
    void ranks();
    void ranksAreGuessed();
    void wrongGuessesAreSeen();
    void stepsOfTime_data();
    void stepsOfTime();
    void stepsInOrder_data() { stepsOfTime_data(); }
    void stepsInOrder();
    void twoAxes();
    void placesOfQuantiles();

private:
    static void rowsOfContents()
    {
        QTest::addColumn<int>("content");
        QTest::addColumn<std::size_t>("rows");
        for (int content = 0; content < int(std::size(contents)); ++content) {
            for (const std::size_t rows : lengths)
                QTest::addRow("%s, %zu rows", contents[content].name, rows) << content << rows;
        }
    }
};

void TestQuery::columnsHoldWhatWasPutIn()
{
    QFETCH(int, content);
    QFETCH(std::size_t, rows);
    const Values values = valuesOf(contents[content], rows);
    Packed<qint64> pushed;
    for (const qint64 value : values)
        pushed.push_back(value);
    QVERIFY(std::ranges::equal(pushed, values));
    pushed.pack();
    QVERIFY(std::ranges::equal(pushed, values));
    const auto made = Packed<qint64>::computed(rows, [&](std::size_t row) { return values[row]; });
    QVERIFY(made == pushed);
    QCOMPARE(made.size(), rows);
    for (const PackedPiece &piece : made.pieces()) {
        Values back;
        piece.unpackTo(back);
        QCOMPARE(piece.highest, *std::ranges::max_element(back));
        std::erase(back, none);
        QCOMPARE(piece.lowest, back.empty() ? none : *std::ranges::min_element(back));
    }
}

void TestQuery::realNumbers_data()
{
    QTest::addColumn<double>("step");
    for (const double step : {1.0, 0.5, 0.1, 1e-12, 1e9, 1e300})
        QTest::addRow("steps of %g", step) << step;
}

/// A column gives back what was put into it, whatever it is packed as.
void TestQuery::realNumbers()
{
    QFETCH(double, step);
    std::mt19937 random(3);
    std::vector<double> values;
    for (int i = 0; i < 140'000; ++i)
        values.push_back(random() % 5 == 0 ? std::nan("") : (int(random() % 200) - 100) * step);
    values[7] = std::numeric_limits<double>::infinity();
    values[70'000] = std::numeric_limits<double>::denorm_min(); // is 0
    Packed<double> pushed;
    for (const double value : values)
        pushed.push_back(value);
    const Packed<double> copied = pushed;
    pushed.push_back(1);
    const Packed<double> made(values);
    values[70'000] = 0;
    QCOMPARE(copied.size(), values.size());
    for (std::size_t row = 0; row < values.size(); ++row) {
        QVERIFY(std::isnan(values[row]) ? std::isnan(made[row]) : made[row] == values[row]);
        QVERIFY(std::isnan(values[row]) ? std::isnan(copied[row]) : copied[row] == values[row]);
    }
    QCOMPARE(pushed.back(), 1.0);
}

void TestQuery::columnsGrowAfterTheyWerePacked()
{
    Packed<qint32> column = {1, noInteger, 3};
    column.push_back(70'000);
    QVERIFY(column == (Packed<qint32>{1, noInteger, 3, 70'000}));
    QCOMPARE(column.pieceCount(), std::size_t(1));
    QCOMPARE(column.pieceAt(0).highest, qint64(70'000));
    column.pack();
    QVERIFY(column == (Packed<qint32>{1, noInteger, 3, 70'000}));
    QVERIFY(!(column == Packed<qint32>{1, noInteger, 3}));
}

void TestQuery::widestValuesStay()
{
    const Values values = {none, none + 1, -1, 0, std::numeric_limits<qint64>::max(), none};
    const Packed<qint64> column(values);
    QVERIFY(std::ranges::equal(column, values));
    QCOMPARE(listed(RowSet(values.size()).within(column, none, 0)), (std::vector<qint32>{1, 2}));
}

void TestQuery::codesAreReadAndChanged()
{
    for (const std::size_t rows : lengths) {
        for (const quint32 count : {1U, 2U, 250U, 300U, 70'000U}) {
            const std::vector<quint32> codes = someCodes(rows, count);
            const Packed<quint32> column(codes);
            QVERIFY(readCodes(column) == codes);
            const Packed<quint32> filled = filledCodes(rows, [&](std::size_t first, std::span<quint32> mine) {
                std::copy_n(codes.begin() + static_cast<std::ptrdiff_t>(first), mine.size(), mine.begin());
            });
            QVERIFY(filled == column);
            const Packed<quint32> changed = changedCodes(column, [](std::size_t first, std::span<quint32> mine) {
                for (std::size_t i = 0; i < mine.size(); ++i)
                    mine[i] = mine[i] * 3 + static_cast<quint32>((first + i) % 2);
            });
            QCOMPARE(changed.size(), rows);
            for (std::size_t row = 0; row < rows; ++row)
                QVERIFY(changed[row] == codes[row] * 3 + static_cast<quint32>(row % 2));
        }
    }
}

void TestQuery::rowsWithinARange()
{
    QFETCH(int, content);
    QFETCH(std::size_t, rows);
    const Values values = valuesOf(contents[content], rows);
    const Packed<qint64> column(values);
    for (const auto &[from, end] : {std::pair<qint64, qint64>{5, 5000},
                                    {-50, 43},
                                    {none + 1, 1'000'000'000'000},
                                    {7, 7},
                                    {1'000'000, 2'000'000}}) {
        std::vector<qint32> expected;
        for (std::size_t row = 0; row < rows; ++row) {
            if (values[row] != none && values[row] >= from && values[row] < end)
                expected.push_back(static_cast<qint32>(row));
        }
        const RowSet found = RowSet(rows).within(column, from, end);
        QCOMPARE(listed(found), expected);
        QCOMPARE(found.size(), expected.size());
        QCOMPARE(listed(RowSet(rows).within(integersOf(values), from, end)), expected);
        std::vector<qint32> orNone;
        for (std::size_t row = 0; row < rows; ++row) {
            if (values[row] == none || (values[row] >= from && values[row] < end))
                orNone.push_back(static_cast<qint32>(row));
        }
        QCOMPARE(listed(RowSet(rows).withinOrNone(column, from, end)), orNone);
        // Narrowing twice by the same is narrowing once.
        QCOMPARE(listed(found.within(column, from, end)), expected);
    }
    QCOMPARE(RowSet(rows).within(Packed<qint64>(), 0, 10).size(), std::size_t(0));
}

/// Few rows, many and all, scattered and in runs.
void TestQuery::anyShareOfRows()
{
    constexpr std::size_t rows = 70'001;
    std::mt19937 random(12);
    for (const unsigned percent : {0U, 1U, 10U, 32U, 34U, 50U, 90U, 99U, 100U}) {
        for (const unsigned run : {1U, 5U, 64U, 700U}) {
            std::vector<qint32> expected;
            std::vector<qint64> values;
            while (values.size() < rows) {
                const bool passes = random() % 100 < percent;
                for (unsigned left = 1 + random() % run; left > 0 && values.size() < rows; --left) {
                    if (passes)
                        expected.push_back(static_cast<qint32>(values.size()));
                    values.push_back(passes ? 1'000 + random() % 50 : random() % 2 == 0 ? none : random() % 1'000);
                }
            }
            QCOMPARE(listed(RowSet(rows).within(Packed<qint64>(values), 1'000, 2'000)), expected);
        }
    }
}

void TestQuery::rowsWithCodes()
{
    for (const std::size_t rows : lengths) {
        const std::vector<quint32> codes = someCodes(rows, words);
        const Packed<quint32> column(codes);
        for (const std::set<quint32> &wanted :
             {std::set<quint32>{}, {0}, {1, 5, 11}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}}) {
            std::vector<qint32> expected;
            for (std::size_t row = 0; row < rows; ++row) {
                if (wanted.contains(codes[row]))
                    expected.push_back(static_cast<qint32>(row));
            }
            QCOMPARE(listed(narrowedTo(RowSet(rows), column, wanted, words)), expected);
        }
    }
}

void TestQuery::counts()
{
    QFETCH(std::size_t, rows);
    const std::vector<quint32> codes = someCodes(rows, words);
    const Packed<quint32> column(codes);
    for (const RowSet &set : {RowSet(rows), narrowedTo(RowSet(rows), column, {0, 2, 7}, words)}) {
        std::vector<qint64> counted(words, 0);
        for (const qint32 row : listed(set))
            ++counted[codes[static_cast<std::size_t>(row)]];
        const Axes axes = {Axis::ofCodes(column, words)};
        QCOMPARE(countBy(set, axes), counted);
        QCOMPARE(countBy(set, {}), std::vector<qint64>{static_cast<qint64>(set.size())});
    }
}

void TestQuery::ranks()
{
    QFETCH(int, content);
    QFETCH(std::size_t, rows);
    const Values values = valuesOf(contents[content], rows);
    const Packed<qint32> numbers = integersOf(values);
    const std::vector<quint32> codes = someCodes(rows, words);
    const Packed<quint32> column(codes);
    for (const RowSet &set : {RowSet(rows), narrowedTo(RowSet(rows), column, {1, 3}, words)}) {
        std::vector<Values> sorted(words);
        for (const qint32 row : listed(set)) {
            if (const qint64 value = values[static_cast<std::size_t>(row)]; value != none)
                sorted[codes[static_cast<std::size_t>(row)]].push_back(value);
        }
        const Axes axes = {Axis::ofCodes(column, words)};
        for (const RanksOf &ranksOf : severalRanks()) {
            const std::vector<Ranked> expected = rankedSlowly(sorted, ranksOf);
            QVERIFY(areSame(rankedBy(set, axes, numbers, ranksOf), expected));
            QVERIFY(areSame(rankedByRanges(set, axes, numbers, ranksOf), expected));
            const std::optional<std::vector<Ranked>> guessed = rankedByGuess(set, axes, numbers, ranksOf);
            QVERIFY(!guessed || areSame(*guessed, expected));
        }
    }
}

/// Where every sixteenth row is like its neighbours, no rank is looked for in vain.
void TestQuery::ranksAreGuessed()
{
    constexpr std::size_t rows = 200'000;
    const Packed<quint32> column(someCodes(rows, words));
    for (const std::size_t content : {0U, 2U, 3U, 4U, 5U}) {
        const Packed<qint32> numbers = integersOf(valuesOf(contents[content], rows));
        for (const double p : {0.0, 0.5, 0.9, 1.0})
            QVERIFY(rankedByGuess(RowSet(rows), {Axis::ofCodes(column, words)}, numbers, quantileRanks(p)));
    }
}

/// The first rows of each block, from which is guessed, are unlike all others.
void TestQuery::wrongGuessesAreSeen()
{
    constexpr std::size_t rows = 200'000;
    const auto numbers = Packed<qint32>::computed(
        rows, [](std::size_t row) { return static_cast<qint32>(row % 4096 < 256 ? row % 4096 : 1000 + row % 4096); });
    const RanksOf median = quantileRanks(0.5);
    QVERIFY(!rankedByGuess(RowSet(rows), {}, numbers, median));
    QVERIFY(areSame(rankedBy(RowSet(rows), {}, numbers, median), rankedByRanges(RowSet(rows), {}, numbers, median)));
}

void TestQuery::stepsOfTime_data()
{
    QTest::addColumn<Values>("starts");
    QTest::addColumn<qint64>("end");
    QTest::newRow("days") << Values{0, 86'400, 172'800} << qint64(259'200);
    QTest::newRow("a day with an hour less") << Values{-3600, 82'800, 165'600, 252'000} << qint64(338'400);
    QTest::newRow("no common step") << Values{0, 1, 70'001, 100'003} << qint64(3'000'000'019);
    QTest::newRow("one") << Values{1000} << qint64(1001);
    QTest::newRow("none") << Values{} << qint64(0);
}

void TestQuery::stepsOfTime()
{
    QFETCH(Values, starts);
    QFETCH(qint64, end);
    std::mt19937_64 engine(1);
    Values instants = {none, -1, 0, end - 1, end, end + 1};
    for (const qint64 start : starts)
        instants.insert(instants.end(), {start - 1, start, start + 1});
    for (int i = 0; i < 100'000; ++i)
        instants.push_back(below(engine, 400'000) - 10'000);
    std::vector<qint64> expected(starts.size(), 0);
    for (const qint64 at : instants) {
        if (at != none && !starts.empty() && at >= starts.front() && at < end)
            ++expected[static_cast<std::size_t>(std::ranges::upper_bound(starts, at) - starts.begin()) - 1];
    }
    const Packed<qint64> column(instants);
    QCOMPARE(countBy(RowSet(instants.size()), {Axis::ofSteps(column, starts, end)}), expected);
}

/// Whole pieces lie between the first step and the last, with rows left out and without.
void TestQuery::stepsInOrder()
{
    QFETCH(Values, starts);
    QFETCH(qint64, end);
    if (starts.empty())
        QSKIP("nothing lies in no step");
    constexpr std::size_t rows = 150'000;
    Values instants;
    for (std::size_t row = 0; row < rows; ++row) {
        const double part = static_cast<double>(row) / rows;
        const auto at = static_cast<qint64>(part * static_cast<double>(end - starts.front()));
        instants.push_back(row % 7 == 3 ? none : starts.front() + at);
    }
    const std::vector<quint32> codes = someCodes(rows, words);
    const Packed<qint64> column(instants);
    for (const RowSet &set : {RowSet(rows), narrowedTo(RowSet(rows), Packed<quint32>(codes), {1, 3}, words)}) {
        std::vector<qint64> expected(starts.size(), 0);
        for (const qint32 row : listed(set)) {
            if (const qint64 at = instants[static_cast<std::size_t>(row)]; at != none)
                ++expected[static_cast<std::size_t>(std::ranges::upper_bound(starts, at) - starts.begin()) - 1];
        }
        QCOMPARE(countBy(set, {Axis::ofSteps(column, starts, end)}), expected);
    }
}

void TestQuery::twoAxes()
{
    constexpr std::size_t rows = 100'000;
    const Values values = valuesOf(contents[3], rows);
    const Packed<qint32> numbers = integersOf(values);
    const std::vector<quint32> codes = someCodes(rows, words);
    const Packed<quint32> column(codes);
    std::vector<qint64> expected(words * 11, 0);
    for (std::size_t row = 0; row < rows; ++row) {
        if (values[row] >= 100)
            ++expected[codes[row] * 11 + static_cast<std::size_t>(std::min<qint64>(values[row], 110) - 100)];
    }
    const Axes axes = {Axis::ofCodes(column, words), Axis::ofNumbers(numbers, 100, 110)};
    QCOMPARE(groupCount(axes), expected.size());
    QCOMPARE(countBy(RowSet(rows), axes), expected);
}

void TestQuery::placesOfQuantiles()
{
    const auto at = [](qint64 count, double p) {
        const QuantilePlace place = quantilePlace(count, p);
        return QStringLiteral("%1 %2 %3").arg(place.below).arg(place.above).arg(place.part);
    };
    QCOMPARE(at(0, 0.5), QStringLiteral("0 0 0"));
    QCOMPARE(at(1, 0.9), QStringLiteral("0 0 0"));
    QCOMPARE(at(4, 0.5), QStringLiteral("1 2 0.5"));
    QCOMPARE(at(5, 0.5), QStringLiteral("2 3 0"));
    QCOMPARE(at(11, 1), QStringLiteral("10 10 0"));
    const Packed<qint32> values = {7, noInteger, 1, 3, 2};
    const auto median = [&values](std::size_t rows) {
        return quantileOf(rankedBy(RowSet(rows), {}, values, quantileRanks(0.5)).front(), 0.5);
    };
    QCOMPARE(median(5), std::optional<double>(2.5));
    QCOMPARE(quantileOf(Ranked(), 0.5), std::optional<double>());
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
