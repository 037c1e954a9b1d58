// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/duck.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include <dlfcn.h>

namespace kompas::bench {

namespace {

/// `duckdb_result` of the library.
struct DuckResult {
    std::uint64_t deprecated[3];
    void *columns;
    char *message;
    void *internal;
};

[[noreturn]] void fail(const std::string &what)
{
    std::fprintf(stderr, "DuckDB: %s\n", what.c_str());
    std::exit(1);
}

} // namespace

struct Duck::Answered {
    DuckResult result = {};
};

struct Duck::Functions {
    int (*open)(const char *, void **);
    int (*connect)(void *, void **);
    int (*query)(void *, const char *, DuckResult *);
    const char *(*resultError)(DuckResult *);
    void (*destroyResult)(DuckResult *);
    std::uint64_t (*rowCount)(DuckResult *);
    std::uint64_t (*columnCount)(DuckResult *);
    char *(*valueText)(DuckResult *, std::uint64_t, std::uint64_t);
    void (*free)(void *);
    void (*disconnect)(void **);
    void (*close)(void **);

    explicit Functions(const std::string &path)
    {
        void *const library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (!library)
            fail(dlerror());
        const auto find = [library](auto &function, const char *name) {
            void *const address = dlsym(library, name);
            if (!address)
                fail(std::string("no function ") + name);
            function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(address);
        };
        find(open, "duckdb_open");
        find(connect, "duckdb_connect");
        find(query, "duckdb_query");
        find(resultError, "duckdb_result_error");
        find(destroyResult, "duckdb_destroy_result");
        find(rowCount, "duckdb_row_count");
        find(columnCount, "duckdb_column_count");
        find(valueText, "duckdb_value_varchar");
        find(free, "duckdb_free");
        find(disconnect, "duckdb_disconnect");
        find(close, "duckdb_close");
    }
};

Duck::Duck(const std::string &library, const std::string &file, unsigned threads) : m_functions(new Functions(library))
{
    if (m_functions->open(file.c_str(), &m_database) != 0 || m_functions->connect(m_database, &m_connection) != 0)
        fail("cannot open " + file);
    run("SET threads=" + std::to_string(threads));
}

Duck::~Duck()
{
    m_functions->disconnect(&m_connection);
    m_functions->close(&m_database);
    delete m_functions;
}

void Duck::ask(const std::string &sql, Answered &answered)
{
    if (m_functions->query(m_connection, sql.c_str(), &answered.result) != 0)
        fail(std::string(m_functions->resultError(&answered.result)) + "\n" + sql);
}

std::size_t Duck::run(const std::string &sql)
{
    Answered answered;
    ask(sql, answered);
    const std::size_t count = m_functions->rowCount(&answered.result);
    m_functions->destroyResult(&answered.result);
    return count;
}

std::vector<std::vector<std::string>> Duck::rows(const std::string &sql)
{
    Answered answered;
    ask(sql, answered);
    std::vector<std::vector<std::string>> rows(m_functions->rowCount(&answered.result));
    const std::uint64_t columns = m_functions->columnCount(&answered.result);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::uint64_t column = 0; column < columns; ++column) {
            char *const text = m_functions->valueText(&answered.result, column, row);
            rows[row].emplace_back(text ? text : "");
            m_functions->free(text);
        }
    }
    m_functions->destroyResult(&answered.result);
    return rows;
}

} // namespace kompas::bench
