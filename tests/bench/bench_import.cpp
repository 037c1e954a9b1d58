// SPDX-License-Identifier: GPL-3.0-or-later
// Import speed beside the sqlite3 shell: `bench_import PROGRAM ROWS [ROUNDS]`. The shell loads raw text, without types,
// checks or identity: less work than ours. Rounds are interleaved so that a drifting machine drifts for both. After the
// first import the same file is imported again, then a later export in which half of the tickets have changed, and that
// import is undone: beside the first import of the same round.
#include "tests/bench/export_generator.h"
#include "tests/bench/timed_run.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <unistd.h>

namespace {

using kompas::bench::medianOf;
using kompas::bench::Run;

/// Runs a command that writes a file.
Run timed(const std::vector<std::string> &command, const std::string &file)
{
    Run run = kompas::bench::timedRun(command);
    run.fileMB = static_cast<double>(std::filesystem::file_size(file)) / 1e6;
    return run;
}

struct Runs {
    std::string name = {};
    std::vector<Run> runs = {};
};

struct Figure {
    const char *name;
    double Run::*of;
};
constexpr std::array<Figure, 4> figures = {
    {{"wall_s", &Run::wall}, {"cpu_s", &Run::cpu}, {"peak_mib", &Run::peakMiB}, {"file_mb", &Run::fileMB}}};

/// Prints one line, and gives the same as JSON.
std::string compared(const Runs &one, const Runs &other, const Figure &figure)
{
    const double mine = medianOf(one.runs, figure.of);
    const double theirs = medianOf(other.runs, figure.of);
    const std::string name = one.name + '_' + figure.name;
    std::printf("%-22s %8.2f %10.2f %10.2f %s\n", name.c_str(), mine / theirs, mine, theirs, other.name.c_str());
    std::array<char, 160> text = {};
    std::snprintf(text.data(), text.size(), ", \"%s\": {\"ratio\": %.4f, \"servicekompas\": %.4f, \"%s\": %.4f}",
                  name.c_str(), mine / theirs, mine, other.name.c_str(), theirs);
    return text.data();
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 3) {
        std::fprintf(stderr, "usage: bench_import PROGRAM ROWS [ROUNDS]\n");
        return 2;
    }
    namespace fs = std::filesystem;
    const std::string program = arguments[1];
    const long long rows = std::atoll(arguments[2]);
    const int rounds = count > 3 ? std::atoi(arguments[3]) : 5;
    const fs::path folder = fs::temp_directory_path() / ("kompas-bench-" + std::to_string(getpid()));
    fs::create_directories(folder);
    const std::string csv = folder / "export.csv";
    const std::string later = folder / "later.csv";
    using kompas::bench::writeExport;
    if (rows < 1 || rounds < 1 || !writeExport(csv, rows)
        || !writeExport(later, rows, 1, kompas::bench::Export::Later)) {
        std::fprintf(stderr, "bench_import: cannot write %s\n", folder.c_str());
        return 1;
    }
    const std::string ours = folder / "ours.kompas";
    const std::string theirs = folder / "theirs.db";
    const auto imported = [&](const std::string &file) { return timed({program, "import", "--db", ours, file}, ours); };
    Runs shell = {"sqlite3"};
    std::array<Runs, 4> steps = {Runs{"first"}, Runs{"again"}, Runs{"later"}, Runs{"undo"}};
    for (int round = 0; round < rounds; ++round) {
        fs::remove(ours);
        fs::remove(theirs);
        steps[0].runs.push_back(imported(csv));
        shell.runs.push_back(timed({"sqlite3", theirs, ".mode csv", ".import " + csv + " t"}, theirs));
        steps[1].runs.push_back(imported(csv));
        steps[2].runs.push_back(imported(later));
        steps[3].runs.push_back(timed({program, "imports", "undo", "2", "--db", ours}, ours));
    }
    std::printf("import of %lld rows x 40 columns, median of %d interleaved rounds\n", rows, rounds);
    std::printf("%-22s %8s %10s %10s\n", "figure", "ratio", "figure of", "beside");
    std::string json = "{\"rows\": " + std::to_string(rows);
    for (const Figure &figure : figures)
        json += compared(steps[0], shell, figure);
    for (std::size_t step = 1; step < steps.size(); ++step) {
        for (const Figure &figure : figures)
            json += compared(steps[step], steps[0], figure);
    }
    std::printf("%s}\n", json.c_str());
    fs::remove_all(folder);
    return 0;
}
