// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace kompas::bench {

/// DuckDB through its C interface, from a library that is loaded when it runs. Ends the program with a sentence when
/// something fails.
class Duck
{
public:
    /// `file`: the database. `threads`: how many it may use.
    Duck(const std::string &library, const std::string &file, unsigned threads);
    ~Duck();
    Duck(const Duck &) = delete;
    Duck &operator=(const Duck &) = delete;

    /// How many rows the answer has.
    std::size_t run(const std::string &sql);
    /// The answer as text, empty for NULL.
    std::vector<std::vector<std::string>> rows(const std::string &sql);

private:
    struct Functions;
    struct Answered;
    void ask(const std::string &sql, Answered &answered);

    Functions *m_functions;
    void *m_database = nullptr;
    void *m_connection = nullptr;
};

} // namespace kompas::bench
