// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace kompas::bench {

/// What one run of a program took.
struct Run {
    double wall = 0; ///< seconds
    double cpu = 0;  ///< seconds, of all its threads
    double peakMiB = 0;
    double fileMB = 0; ///< of the file that it wrote
};

/// Runs a command to its end; exits when it fails. Its output goes to `output`, or is thrown away.
Run timedRun(const std::vector<std::string> &command, const std::string &output = "/dev/null");

double medianOf(std::vector<Run> runs, double Run::*figure);
double medianOf(std::vector<double> values);

} // namespace kompas::bench
