// SPDX-License-Identifier: GPL-3.0-or-later
// Import, cold open and refresh beside sqlite3 and DuckDB: `bench_rivals PROGRAM ROWS LIBDUCKDB [ROUNDS]`. First the
// answers of twelve dashboard queries under five filters are compared row by row; then everything is measured in
// processes of its own, by turns, so that a drifting machine drifts for all. The other verbs are those processes.
#include "core/base/memory.h"
#include "core/base/parallel.h"
#include "tests/bench/dashboard.h"
#include "tests/bench/dashboard_sql.h"
#include "tests/bench/duck.h"
#include "tests/bench/export_generator.h"
#include "tests/bench/timed_run.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>

using namespace kompas;
using namespace kompas::bench;

namespace {

using Arguments = std::vector<std::string>;

[[noreturn]] void fail(const std::string &what)
{
    std::fprintf(stderr, "bench_rivals: %s\n", what.c_str());
    std::exit(1);
}

Facts dashboardFacts(const std::string &path)
{
    const auto store = Store::open(QString::fromStdString(path), Store::Mode::ReadOnly);
    if (!store)
        fail(store.error().message.toStdString());
    Result<Facts> facts = (*store)->someFacts(dashboardFields());
    if (!facts)
        fail(facts.error().message.toStdString());
    return std::move(*facts);
}

std::string textOf(const AnswerCell &cell)
{
    struct Text {
        std::string operator()(std::monostate) const { return {}; }
        std::string operator()(qint64 number) const { return std::to_string(number); }
        std::string operator()(double number) const { return QByteArray::number(number, 'g', 17).toStdString(); }
        std::string operator()(const Stamp &stamp) const
        {
            return QDateTime::fromSecsSinceEpoch(stamp.at, Qt::UTC).date().toString(Qt::ISODate).toStdString();
        }
        std::string operator()(const QString *word) const { return word->toStdString(); }
        std::string operator()(const QString &word) const { return word.toStdString(); }
    };
    return std::visit(Text(), cell);
}

/// Words as the program keeps them, days without the hour 0.
std::string comparable(std::string cell)
{
    static const std::pair<std::string, std::string> words[] = {
        {"on-hold", "on_hold"}, {"web form", "form"}, {"twitter", "social"}};
    std::ranges::transform(cell, cell.begin(),
                           [](unsigned char each) { return static_cast<char>(std::tolower(each)); });
    for (const auto &[theirs, ours] : words)
        cell = cell == theirs ? ours : cell;
    const std::string midnight = " 00:00:00";
    if (cell.size() > midnight.size() && cell.ends_with(midnight))
        cell.resize(cell.size() - midnight.size());
    return cell;
}

bool isSame(const std::string &ours, const std::string &theirs)
{
    if (ours == theirs)
        return true;
    char *end = nullptr;
    const double a = std::strtod(ours.c_str(), &end);
    if (ours.empty() || *end != 0)
        return false;
    const double b = std::strtod(theirs.c_str(), &end);
    return !theirs.empty() && *end == 0 && std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

using Rows = std::vector<std::vector<std::string>>;

/// In one order: SQL leaves some open, and sorts words with and without capitals apart.
Rows sorted(Rows rows)
{
    for (std::vector<std::string> &row : rows)
        std::ranges::transform(row, row.begin(), comparable);
    std::ranges::sort(rows);
    return rows;
}

void compare(const Answer &answer, const Rows &theirs, const std::string &where)
{
    Rows ours;
    for (const auto &row : answer) {
        ours.emplace_back();
        std::ranges::transform(row, std::back_inserter(ours.back()), textOf);
    }
    ours = sorted(std::move(ours));
    const Rows others = sorted(theirs);
    if (ours.size() != others.size())
        fail(where + ": " + std::to_string(ours.size()) + " rows, DuckDB " + std::to_string(others.size()));
    for (std::size_t row = 0; row < ours.size(); ++row) {
        for (std::size_t cell = 0; cell < others[row].size(); ++cell) {
            if (!isSame(ours[row][cell], others[row][cell]))
                fail(where + ", row " + std::to_string(row) + ": " + ours[row][cell] + ", DuckDB " + others[row][cell]);
        }
    }
}

unsigned threads()
{
    return static_cast<unsigned>(coreCount());
}

void compareAll(const std::string &library, const std::string &ours, const std::string &theirs)
{
    const Facts facts = dashboardFacts(ours);
    const Dashboard dashboard(facts);
    Duck duck(library, theirs, threads());
    std::size_t rows = 0;
    for (std::size_t filter = 0; filter < dashboardFilters.size(); ++filter) {
        const std::vector<Answer> answers = dashboard.answers(filter);
        for (std::size_t query = 0; query < answers.size(); ++query) {
            const std::string where =
                std::string(dashboardFilters[filter].name) + ", query " + std::to_string(query + 1);
            compare(answers[query], duck.rows(dashboardSql(query, dashboardFilters[filter])), where);
            rows += answers[query].size();
        }
    }
    std::printf("60 answers (%zu rows) are those of DuckDB\n", rows);
}

/// Once to warm up, then once each, in milliseconds.
void printFilters(const std::function<void(std::size_t)> &answer)
{
    for (std::size_t filter = 0; filter < dashboardFilters.size(); ++filter)
        answer(filter);
    for (std::size_t filter = 0; filter < dashboardFilters.size(); ++filter) {
        QElapsedTimer timer;
        timer.start();
        answer(filter);
        std::printf("%.4f\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
}

/// What the processes do that are measured.
int work(const Arguments &a)
{
    if (a[1] == "duck-load") {
        Duck duck(a[2], a[3], threads());
        duck.run("CREATE TABLE t AS SELECT * FROM read_csv('" + a[4] + "')");
        duck.run(dashboardView);
    } else if (a[1] == "duck-cold") {
        Duck duck(a[2], a[3], threads());
        for (std::size_t query = 0; query < dashboardQueries.size(); ++query)
            duck.run(dashboardSql(query, dashboardFilters[0]));
    } else if (a[1] == "duck-warm") {
        Duck duck(a[2], a[3], threads());
        printFilters([&duck](std::size_t filter) {
            for (std::size_t query = 0; query < dashboardQueries.size(); ++query)
                duck.run(dashboardSql(query, dashboardFilters[filter]));
        });
    } else if (a[1] == "cold") {
        const Facts facts = dashboardFacts(a[2]);
        return Dashboard(facts).answers(0).size() == dashboardQueries.size() ? 0 : 1;
    } else if (a[1] == "compare") {
        compareAll(a[2], a[3], a[4]);
    } else if (a[1] == "start") {
        return 0;
    } else if (a[1] == "warm") {
        const Facts facts = dashboardFacts(a[2]);
        const Dashboard dashboard(facts);
        printFilters([&dashboard](std::size_t filter) { dashboard.answers(filter); });
    } else {
        return 2;
    }
    return 0;
}

/// What is measured of one of those who are compared.
struct Measured {
    std::string name = {};
    Arguments command = {};
    std::string file = {}; ///< that it writes
    std::vector<Run> runs = {};
};

std::vector<double> numbersIn(const std::string &path)
{
    std::vector<double> numbers;
    std::ifstream file(path);
    for (double number = 0; file >> number;)
        numbers.push_back(number);
    return numbers;
}

class Report
{
public:
    explicit Report(long long rows) { m_json = "{\"rows\": " + std::to_string(rows); }

    void title(const std::string &text, const std::string &rival)
    {
        std::printf("\n%-34s %8s %14s %12s\n", text.c_str(), "ratio", "servicekompas", rival.c_str());
    }
    void line(const std::string &name, const std::string &key, double ours, double theirs)
    {
        std::printf("%-34s %8.3f %14.3f %12.3f\n", name.c_str(), ours / theirs, ours, theirs);
        char text[200];
        std::snprintf(text, sizeof text, ", \"%s\": {\"ratio\": %.4f, \"servicekompas\": %.4f, \"rival\": %.4f}",
                      key.c_str(), ours / theirs, ours, theirs);
        m_json += text;
    }
    void end() const { std::printf("\n%s}\n", m_json.c_str()); }

private:
    std::string m_json;
};

void report(Report &report, const std::string &title, const Measured &ours, const Measured &theirs)
{
    report.title(title, theirs.name);
    const std::string key = title + " " + theirs.name + " ";
    struct Figure {
        const char *name;
        double Run::*of;
    };
    for (const Figure &figure : {Figure{"wall s", &Run::wall}, Figure{"cpu s", &Run::cpu},
                                 Figure{"peak MiB", &Run::peakMiB}, Figure{"file MB", &Run::fileMB}}) {
        if (figure.of == &Run::fileMB && ours.file.empty())
            continue;
        report.line(std::string("  ") + figure.name, key + figure.name, medianOf(ours.runs, figure.of),
                    medianOf(theirs.runs, figure.of));
    }
}

void runRound(std::vector<Measured> &all)
{
    for (Measured &each : all) {
        if (!each.file.empty())
            std::filesystem::remove(each.file);
        each.runs.push_back(timedRun(each.command));
        if (!each.file.empty())
            each.runs.back().fileMB = static_cast<double>(std::filesystem::file_size(each.file)) / 1e6;
    }
}

void measureRefresh(Report &result, const Arguments &ours, const Arguments &theirs, int rounds,
                    const std::string &folder)
{
    const std::size_t filters = dashboardFilters.size();
    std::vector<std::vector<double>> mine(filters + 1);
    std::vector<std::vector<double>> other(filters + 1);
    const std::string output = folder + "/figures";
    for (int round = 0; round < rounds; ++round) {
        for (const auto &[command, to] : {std::pair(&ours, &mine), std::pair(&theirs, &other)}) {
            timedRun(*command, output);
            const std::vector<double> figures = numbersIn(output);
            if (figures.size() != filters)
                fail("no figures of " + command->front());
            double sum = 0;
            for (std::size_t filter = 0; filter < filters; ++filter) {
                (*to)[filter].push_back(figures[filter]);
                sum += figures[filter];
            }
            (*to)[filters].push_back(sum);
        }
    }
    result.title("refresh of twelve answers, warm, ms", "DuckDB");
    result.line("  five filters", "refresh all five", medianOf(mine[filters]), medianOf(other[filters]));
    for (std::size_t filter = 0; filter < filters; ++filter) {
        const std::string name = dashboardFilters[filter].name;
        result.line("  " + name, "refresh " + name, medianOf(mine[filter]), medianOf(other[filter]));
    }
}

struct Place {
    std::string csv;
    std::string ours;
    std::string shell;
    std::string duck;
};

std::vector<Measured> importers(const std::string &self, const std::string &program, const std::string &library,
                                const Place &place)
{
    return {{"servicekompas",
             {program, "import", "--db", place.ours, "--timezone", "UTC", "--agents", "names", "--map", "own:Plan=Plan",
              place.csv},
             place.ours},
            {"sqlite3", {"sqlite3", place.shell, ".mode csv", ".import " + place.csv + " t"}, place.shell},
            {"DuckDB", {self, "duck-load", library, place.duck, place.csv}, place.duck}};
}

int measureAll(const Arguments &a)
{
    const std::string &self = a[0];
    const long long rows = std::atoll(a[2].c_str());
    const int rounds = a.size() > 4 ? std::atoi(a[4].c_str()) : 5;
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    const Place place{path + "/export.csv", path + "/ours.kompas", path + "/shell.db", path + "/duck.db"};
    if (rows < 1 || rounds < 1 || !writeExport(place.csv, rows))
        fail("cannot write " + place.csv);
    std::printf("%lld rows x 40 columns, %u threads, medians of %d rounds by turns\n", rows, threads(), rounds);
    std::vector<Measured> imports = importers(self, a[1], a[3], place);
    runRound(imports);
    compareAll(a[3], place.ours, place.duck);
    for (int round = 1; round < rounds; ++round)
        runRound(imports);
    std::vector<Measured> colds = {{"servicekompas", {self, "cold", place.ours}},
                                   {"DuckDB", {self, "duck-cold", a[3], place.duck}},
                                   {"start", {self, "start"}}};
    for (int round = 0; round <= rounds; ++round)
        runRound(colds);
    Report result(rows);
    report(result, "import", imports[0], imports[1]);
    report(result, "import", imports[0], imports[2]);
    report(result, "cold open to twelve answers", colds[0], colds[1]);
    const double start = medianOf(colds[2].runs, &Run::wall);
    result.line("  wall s without the start", "cold open without the start",
                medianOf(colds[0].runs, &Run::wall) - start, medianOf(colds[1].runs, &Run::wall));
    measureRefresh(result, {self, "warm", place.ours}, {self, "duck-warm", a[3], place.duck}, rounds, path);
    result.end();
    return 0;
}

} // namespace

int main(int count, char **words)
{
    keepFreedMemory();
    const QCoreApplication application(count, words);
    Arguments arguments(words, words + count);
    if (count >= 2) {
        const int done = work(arguments);
        if (done != 2)
            return done;
    }
    if (count < 4) {
        std::fprintf(stderr, "usage: bench_rivals PROGRAM ROWS LIBDUCKDB [ROUNDS]\n");
        return 2;
    }
    arguments[0] = QCoreApplication::applicationFilePath().toStdString();
    return measureAll(arguments);
}
