// SPDX-License-Identifier: GPL-3.0-or-later
// Import speed beside the sqlite3 shell: `bench_import PROGRAM ROWS [ROUNDS]`. The shell loads raw text, without types,
// checks or identity: less work than ours. Rounds are interleaved so that a drifting machine drifts for both.
#include "tests/bench/export_generator.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Run {
    double wall = 0;
    double cpu = 0;
    double peakMiB = 0;
    double fileMB = 0;
};

double now()
{
    timespec time = {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// Runs a command to its end, its output thrown away; exits when it fails.
Run timed(const std::vector<std::string> &command)
{
    const double start = now();
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = open("/dev/null", O_RDWR);
        dup2(nowhere, STDIN_FILENO);
        dup2(nowhere, STDOUT_FILENO);
        std::vector<char *> arguments;
        for (const std::string &argument : command)
            arguments.push_back(const_cast<char *>(argument.c_str()));
        arguments.push_back(nullptr);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage = {};
    if (child < 0 || wait4(child, &status, 0, &usage) < 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        std::fprintf(stderr, "bench_import: `%s` could not be run or failed\n", command[0].c_str());
        std::exit(1);
    }
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return {now() - start, seconds(usage.ru_utime) + seconds(usage.ru_stime),
            static_cast<double>(usage.ru_maxrss) / 1024.0, 0};
}

double median(std::vector<Run> runs, const std::function<double(const Run &)> &figure)
{
    std::ranges::sort(runs, {}, figure);
    const std::size_t middle = runs.size() / 2;
    return runs.size() % 2 ? figure(runs[middle]) : (figure(runs[middle - 1]) + figure(runs[middle])) / 2;
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
    if (rows < 1 || rounds < 1 || !kompas::bench::writeExport(csv, rows)) {
        std::fprintf(stderr, "bench_import: cannot write %s\n", csv.c_str());
        return 1;
    }
    const std::string ours = folder / "ours.kompas";
    const std::string theirs = folder / "theirs.db";
    std::vector<Run> us;
    std::vector<Run> shell;
    for (int round = 0; round < rounds; ++round) {
        fs::remove(ours);
        us.push_back(timed({program, "import", "--db", ours, csv}));
        us.back().fileMB = static_cast<double>(fs::file_size(ours)) / 1e6;
        fs::remove(theirs);
        shell.push_back(timed({"sqlite3", theirs, ".mode csv", ".import " + csv + " t"}));
        shell.back().fileMB = static_cast<double>(fs::file_size(theirs)) / 1e6;
    }
    struct Figure {
        const char *name;
        std::function<double(const Run &)> of;
    };
    const std::array<Figure, 4> figures = {{{"wall_s", [](const Run &run) { return run.wall; }},
                                            {"cpu_s", [](const Run &run) { return run.cpu; }},
                                            {"peak_mib", [](const Run &run) { return run.peakMiB; }},
                                            {"file_mb", [](const Run &run) { return run.fileMB; }}}};
    std::printf("import of %lld rows x 40 columns, median of %d interleaved rounds\n", rows, rounds);
    std::printf("%-10s %8s %14s %10s\n", "figure", "ratio", "servicekompas", "sqlite3");
    std::string json = "{\"rows\": " + std::to_string(rows);
    for (const Figure &figure : figures) {
        const double mine = median(us, figure.of);
        const double other = median(shell, figure.of);
        std::printf("%-10s %8.2f %14.2f %10.2f\n", figure.name, mine / other, mine, other);
        std::array<char, 160> text = {};
        std::snprintf(text.data(), text.size(),
                      ", \"%s\": {\"ratio\": %.4f, \"servicekompas\": %.4f, \"sqlite3\": %.4f}", figure.name,
                      mine / other, mine, other);
        json += text.data();
    }
    std::printf("%s}\n", json.c_str());
    fs::remove_all(folder);
    return 0;
}
