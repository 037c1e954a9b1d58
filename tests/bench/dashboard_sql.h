// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

namespace kompas::bench {

/// The five filters of the dashboard, as SQL.
struct DashboardFilter {
    const char *name;
    const char *where;
};
inline constexpr std::array<DashboardFilter, 5> dashboardFilters = {
    {{"all", "1=1"},
     {"billing", "grp='Billing'"},
     {"email", "via='Email'"},
     {"last90", "created >= TIMESTAMP '2025-10-03 00:00:00'"},
     {"enterprise", "grp='Technical Support' AND plan='Enterprise'"}}};

inline constexpr const char *dashboardView = R"(CREATE VIEW v AS SELECT "Id" AS id, "Group" AS grp,
"Assignee" AS assignee, "Status" AS status, "Priority" AS priority, "Via" AS via, "Created at" AS created,
"Solved at" AS solved, "Satisfaction Score" AS csat, "Reopens" AS reopens, "Replies" AS replies,
"First reply time in minutes" AS frt, "Full resolution time in minutes" AS fullres,
"Requester wait time in minutes" AS rw, "Product area [list]" AS area, "Plan" AS plan FROM t)";

/// The twelve queries; `{}` stands for the filter.
inline constexpr std::array<const char *, 12> dashboardQueries = {
    R"(SELECT 'c', date_trunc('week',created) w, count(*) FROM v WHERE {} GROUP BY 2 UNION ALL
SELECT 's', date_trunc('week',solved) w, count(*) FROM v WHERE {} AND solved IS NOT NULL GROUP BY 2)",
    R"(SELECT date_trunc('week',created) g, median(frt), avg(frt), count(*) FROM v WHERE {} AND frt IS NOT NULL
GROUP BY 1 ORDER BY 1)",
    R"(SELECT via g, median(fullres), avg(fullres), count(*) FROM v WHERE {} AND fullres IS NOT NULL
GROUP BY 1 ORDER BY 1)",
    R"(SELECT date_trunc('week',solved) w, via, sum(CASE WHEN csat='Good' THEN 1 ELSE 0 END), count(*) FROM v
WHERE {} AND csat IN ('Good','Bad') GROUP BY 1,2 ORDER BY 1,2)",
    R"(SELECT assignee, 100.0*sum(CASE WHEN reopens>0 THEN 1 ELSE 0 END)/count(*), count(*) FROM v
WHERE {} AND solved IS NOT NULL GROUP BY 1 ORDER BY 1)",
    R"(WITH e AS (SELECT status, CAST(created AS DATE) d, count(*) n FROM v WHERE {} GROUP BY 1,2 UNION ALL
SELECT status, CAST(solved AS DATE) d, -count(*) n FROM v WHERE {} AND solved IS NOT NULL GROUP BY 1,2),
a AS (SELECT status, d, sum(n) n FROM e GROUP BY 1,2),
c AS (SELECT status, d, sum(n) OVER (PARTITION BY status ORDER BY d) b FROM a)
SELECT * FROM c WHERE d >= DATE '2025-01-01' ORDER BY 1,2)",
    R"(SELECT sum(CASE WHEN created>=TIMESTAMP '2025-12-29' THEN 1 ELSE 0 END),
sum(CASE WHEN created>=TIMESTAMP '2025-12-22' AND created<TIMESTAMP '2025-12-29' THEN 1 ELSE 0 END),
sum(CASE WHEN solved>=TIMESTAMP '2025-12-29' THEN 1 ELSE 0 END),
sum(CASE WHEN solved>=TIMESTAMP '2025-12-22' AND solved<TIMESTAMP '2025-12-29' THEN 1 ELSE 0 END)
FROM v WHERE {} AND (created>=TIMESTAMP '2025-12-22' OR solved>=TIMESTAMP '2025-12-22'))",
    R"(SELECT grp, CAST(quantile_disc(frt,[0.5,0.9,0.95]) AS VARCHAR) FROM v WHERE {} AND frt IS NOT NULL
GROUP BY 1 ORDER BY 1)",
    R"(SELECT area, count(*) n, avg(fullres) FROM v WHERE {} GROUP BY 1 ORDER BY n DESC LIMIT 5)",
    R"(SELECT least(replies,10) r, count(*), sum(CASE WHEN csat='Good' THEN 1 ELSE 0 END),
sum(CASE WHEN csat IN ('Good','Bad') THEN 1 ELSE 0 END) FROM v WHERE {} GROUP BY 1 ORDER BY 1)",
    R"(SELECT assignee, count(solved) s, sum(CASE WHEN csat='Good' THEN 1 ELSE 0 END),
sum(CASE WHEN csat IN ('Good','Bad') THEN 1 ELSE 0 END), median(frt) FROM v
WHERE {} AND assignee IS NOT NULL GROUP BY 1 ORDER BY s DESC, 1)",
    R"(SELECT priority g, median(rw), avg(rw), count(*) FROM v WHERE {} AND rw IS NOT NULL GROUP BY 1 ORDER BY 1)"};

inline std::string dashboardSql(std::size_t query, const DashboardFilter &filter)
{
    std::string sql = dashboardQueries[query];
    for (std::size_t at = sql.find("{}"); at != std::string::npos; at = sql.find("{}"))
        sql.replace(at, 2, filter.where);
    return sql;
}

} // namespace kompas::bench
