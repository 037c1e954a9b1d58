// SPDX-License-Identifier: GPL-3.0-or-later
// The same numbers by another way: SQL on the file, as anybody with an SQLite tool could ask, against the program.
#include "core/metrics/evaluate.h"
#include "core/workbench/workbench.h"
#include "resources/example/example.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

#include <cmath>

using namespace kompas;

namespace {

/// A metric by SQL. `{in X}`: the instant X lies in the period; `{ticket}`: the ticket is part of the population;
/// `{solved}`, `{inbound}`; `{median X FROM ...}`: its median, NULLs left out.
struct BySql {
    const char *metric;
    const char *sql;
    bool onlyDated = false; ///< without a period the open tickets count as well, by their events
};

// clang-format off
constexpr BySql table[] = {
    {"tickets_created",
     "SELECT count(*) FROM ticket WHERE {ticket} AND {in created_at}"},
    {"tickets_solved",
     "SELECT count(*) FROM ticket WHERE {ticket} AND {solved} AND {in solved_at}"},
    {"solved_vs_created_pct",
     "SELECT 100.0 * (SELECT count(*) FROM ticket WHERE {ticket} AND {solved} AND {in "
     "solved_at}) / count(*) FROM ticket WHERE {ticket} AND {in created_at}"},
    {"first_reply_time",
     "{median first_reply_minutes FROM ticket WHERE {ticket} AND {in created_at}}"},
    {"average_reply_time",
     "{median 1.0 * requester_wait_minutes / replies FROM ticket WHERE {ticket} AND "
     "replies > 0 AND {in solved_at}}",
     true},
    {"agent_replies_per_ticket",
     "{median replies FROM ticket WHERE {ticket} AND {in solved_at}}"},
    {"touches_above_median_pct",
     "SELECT 100.0 * sum(replies > ({median replies FROM ticket WHERE {ticket} AND "
     "{solved}})) / count(*) FROM ticket WHERE {ticket} AND {solved} AND {in solved_at}"},
    {"fcr_one_touch",
     "SELECT 100.0 * sum(CASE WHEN channel IN ('phone', 'chat') THEN replies <= 1 ELSE "
     "replies = 1 END AND reopens = 0) / count(*) FROM ticket WHERE {ticket} AND {solved} "
     "AND {in solved_at}"},
    {"time_to_first_resolution",
     "{median first_resolution_minutes FROM ticket WHERE {ticket} AND {in "
     "coalesce(first_solved_at, created_at + 60 * first_resolution_minutes)}}"},
    {"time_to_full_resolution",
     "{median full_resolution_minutes FROM ticket WHERE {ticket} AND {solved} AND {in "
     "solved_at}}"},
    {"requester_wait_time",
     "{median requester_wait_minutes FROM ticket WHERE {ticket} AND {in solved_at}}",
     true},
    {"agent_wait_time",
     "{median agent_wait_minutes FROM ticket WHERE {ticket} AND {in solved_at}}"},
    {"on_hold_time",
     "{median on_hold_minutes FROM ticket WHERE {ticket} AND {in solved_at}}"},
    {"reopened_pct",
     "SELECT 100.0 * sum(reopens > 0) / count(*) FROM ticket WHERE {ticket} AND {solved} "
     "AND {in solved_at}"},
    {"reopens_per_ticket",
     "SELECT 1.0 * sum(reopens) / count(*) FROM ticket WHERE {ticket} AND {solved} AND {in"
     " solved_at}"},
    {"contacts_offered",
     "SELECT sum(offered) FROM contact WHERE {inbound} AND {in started_at}"},
    {"contacts_answered",
     "SELECT sum(answered) FROM contact WHERE {inbound} AND {in started_at}"},
    {"aht",
     "SELECT 1.0 * sum(talk_seconds + coalesce(hold_seconds, 0) + "
     "coalesce(wrap_up_seconds, 0)) / count(*) FROM contact WHERE answered = 1 AND "
     "talk_seconds IS NOT NULL AND {in started_at}"},
    {"talk_time",
     "SELECT avg(talk_seconds) FROM contact WHERE answered = 1 AND {in started_at}"},
    {"hold_time",
     "SELECT avg(hold_seconds) FROM contact WHERE answered = 1 AND {in started_at}"},
    {"wrap_up_time",
     "SELECT avg(wrap_up_seconds) FROM contact WHERE answered = 1 AND {in started_at}"},
    {"acw_automation_pct",
     "SELECT 100.0 * sum(auto_summary) / count(auto_summary) FROM contact WHERE answered ="
     " 1 AND {in started_at}"},
    {"transfer_rate",
     "SELECT 100.0 * sum(transfers > 0) / count(transfers) FROM contact WHERE answered = 1"
     " AND {in started_at}"},
    {"contact_registration_rate",
     "SELECT 100.0 * sum(registered) / count(registered) FROM contact WHERE answered = 1 "
     "AND {in started_at}"},
    {"asa",
     "SELECT avg(answer_seconds) FROM contact WHERE {inbound} AND answered = 1 AND {in "
     "started_at}"},
    {"service_level",
     "SELECT 100.0 * sum(answered = 1 AND answer_seconds <= 20) / count(*) FROM contact "
     "WHERE {inbound} AND offered = 1 AND {in started_at}"},
    {"abandonment_rate",
     "SELECT 100.0 * sum(abandoned) / sum(offered) FROM contact WHERE {inbound} AND {in "
     "started_at}"},
    {"short_abandon_pct",
     "SELECT 100.0 * sum(abandoned = 1 AND abandon_seconds <= 5) / sum(offered) FROM "
     "contact WHERE {inbound} AND {in started_at}"},
    {"callback_completion",
     "SELECT 100.0 * sum(coalesce(callback_reached, 0)) / count(*) FROM contact WHERE "
     "callback_requested = 1 AND {in started_at}"},
    {"csat_pct",
     "SELECT 100.0 * sum(score >= 4) / count(*) FROM survey_response WHERE survey = 'csat'"
     " AND score IS NOT NULL AND {in answered_at}"},
    {"csat_mean",
     "SELECT avg(score) FROM survey_response WHERE survey = 'csat' AND {in answered_at}"},
    {"csat_response_rate",
     "SELECT 100.0 * count(score) / count(*) FROM survey_response WHERE survey = 'csat' "
     "AND {in coalesce(offered_at, answered_at)}"},
    {"ces_mean",
     "SELECT avg(score) FROM survey_response WHERE survey = 'ces' AND {in answered_at}"},
    {"ces_net",
     "SELECT 100.0 * sum((score >= 6) - (score <= 2)) / count(score) FROM survey_response "
     "WHERE survey = 'ces' AND {in answered_at}"},
    {"high_effort_pct",
     "SELECT 100.0 * sum(score <= 3) / count(score) FROM survey_response WHERE survey = "
     "'ces' AND {in answered_at}"},
    {"nps",
     "SELECT 100.0 * sum((score >= 9) - (score <= 6)) / count(score) FROM survey_response "
     "WHERE survey = 'nps' AND {in answered_at}"},
    {"nps_response_rate",
     "SELECT 100.0 * count(score) / count(*) FROM survey_response WHERE survey = 'nps' AND"
     " {in coalesce(offered_at, answered_at)}"},
    {"esat",
     "SELECT avg(score) FROM survey_response WHERE survey = 'esat' AND {in answered_at}"},
    {"enps",
     "SELECT 100.0 * sum((score >= 9) - (score <= 6)) / count(score) FROM survey_response "
     "WHERE survey = 'enps' AND {in answered_at}"},
    {"fcr_survey",
     "SELECT 100.0 * sum(score) / count(score) FROM survey_response WHERE survey = "
     "'resolved' AND {in answered_at}"},
    {"social_mentions",
     "SELECT sum(coalesce(mentions, 1)) FROM social_mention WHERE {in posted_at}"},
    {"net_sentiment",
     "SELECT 100.0 * (sum(sentiment = 'positive') - sum(sentiment = 'negative')) / "
     "count(*) FROM social_mention WHERE sentiment IN ('positive', 'negative', 'neutral') "
     "AND {in posted_at}"},
    {"social_needs_reply_pct",
     "SELECT 100.0 * sum(replied) / count(*) FROM social_mention WHERE needs_reply = 1 AND"
     " {in posted_at}"},
    {"schedule_adherence",
     "SELECT 100.0 * sum(adherent_minutes) / sum(scheduled_minutes) FROM agent_time WHERE "
     "scheduled_minutes > 0 AND {in started_at}"},
    {"qa_score",
     "SELECT avg(100.0 * (score - scale_min) / (scale_max - scale_min)) FROM evaluation "
     "WHERE {in evaluated_at}"},
    {"hc_views",
     "SELECT sum(views) FROM help_center_day WHERE {in day}"},
    {"hc_users",
     "SELECT sum(users) FROM help_center_day WHERE {in day}"},
    {"hc_new_sessions_pct",
     "SELECT 100.0 * sum(new_sessions) / sum(sessions) FROM help_center_day WHERE {in day}"},
    {"hc_pages_per_session",
     "SELECT 1.0 * sum(views) / sum(sessions) FROM help_center_day WHERE sessions > 0 AND "
     "{in day}"},
    {"hc_bounce_pct",
     "SELECT 100.0 * sum(bounces) / sum(sessions) FROM help_center_day WHERE sessions > 0 "
     "AND {in day}"},
    {"hc_votes",
     "SELECT 100.0 * sum(up_votes) / sum(up_votes + down_votes) FROM help_center_day WHERE"
     " {in day}"},
    {"hc_article_comments",
     "SELECT sum(comments) FROM help_center_day WHERE {in day}"},
    {"search_no_results",
     "SELECT 100.0 * sum(no_results) / sum(searches) FROM help_center_search WHERE {in "
     "searched_at}"},
    {"search_no_clicks",
     "SELECT 100.0 * sum(no_clicks) / sum(searches) FROM help_center_search WHERE {in "
     "searched_at}"},
    {"tickets_after_search",
     "SELECT 100.0 * sum(tickets) / sum(searches) FROM help_center_search WHERE {in "
     "searched_at}"},
    {"cross_sell_rate",
     "SELECT 100.0 * (SELECT sum(coalesce(sales, 1)) FROM sale WHERE {in sold_at}) / "
     "count(*) FROM ticket WHERE {ticket} AND {solved} AND {in solved_at}"},
    {"ivr_containment_pct",
     "SELECT 100.0 * sum(coalesce(contained, 0)) / count(*) FROM contact WHERE ivr_seconds"
     " IS NOT NULL AND {in started_at}"},
    {"agent_soft_scores",
     "SELECT avg(score) FROM survey_response WHERE survey IN ('friendliness', 'expertise')"
     " AND {in answered_at}"},
    {"absenteeism_pct",
     "SELECT 100.0 * sum(coalesce(absent_minutes, 0)) / sum(contract_minutes) FROM "
     "agent_time WHERE contract_minutes > 0 AND {in started_at}"},
    {"occupancy",
     "SELECT 100.0 * sum(talk_minutes + coalesce(hold_minutes, 0) + "
     "coalesce(wrap_up_minutes, 0)) / sum(talk_minutes + coalesce(hold_minutes, 0) + "
     "coalesce(wrap_up_minutes, 0) + available_minutes) FROM agent_time WHERE {in "
     "started_at}"},
    {"bot_containment_pct",
     "SELECT 100.0 * sum(coalesce(contained, 0)) / count(*) FROM contact WHERE "
     "bot_involved = 1 AND {in started_at}"},
};
// clang-format on

/// `{median X FROM ...}` written out, from the innermost braces of its kind on.
QString withMedians(QString sql)
{
    for (auto begin = sql.indexOf(QLatin1String("{median ")); begin >= 0;
         begin = sql.indexOf(QLatin1String("{median "))) {
        int depth = 0;
        auto end = begin;
        for (; end < sql.size(); ++end) {
            depth += sql[end] == u'{' ? 1 : sql[end] == u'}' ? -1 : 0;
            if (depth == 0)
                break;
        }
        const QString inner = sql.mid(begin + 8, end - begin - 8);
        const auto from = inner.indexOf(QLatin1String(" FROM "));
        const QString median =
            QStringLiteral(
                "SELECT avg(v) FROM (SELECT v, row_number() OVER (ORDER BY v) AS rank, count(*) OVER () AS n "
                "FROM (SELECT %1 AS v%2) WHERE v IS NOT NULL) WHERE rank IN ((n + 1) / 2, (n + 2) / 2)")
                .arg(inner.left(from), inner.mid(from));
        sql.replace(begin, end - begin + 1, median);
    }
    return sql;
}

QByteArray writtenOut(const char *sql)
{
    QString text = withMedians(QString::fromLatin1(sql));
    text.replace(QLatin1String("{ticket}"),
                 QLatin1String("coalesce(merged, 0) = 0 AND coalesce(spam, 0) = 0 AND coalesce(deleted, 0) = 0"));
    text.replace(QLatin1String("{solved}"), QLatin1String("status IN ('solved', 'closed')"));
    text.replace(QLatin1String("{inbound}"), QLatin1String("coalesce(direction, 'inbound') = 'inbound'"));
    static const QRegularExpression period(QStringLiteral("\\{in ([^{}]*)\\}"));
    text.replace(period, QStringLiteral("(:all OR (\\1 >= :from AND \\1 < :end))"));
    return text.toUtf8();
}

} // namespace

class TestIndependentSql : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameNumber_data();
    void sameNumber();
    void fortyAtLeast();
    void cleanupTestCase();

private:
    std::optional<double> bySql(const QByteArray &sql, const Period &period);

    QTemporaryDir m_folder;
    std::unique_ptr<Workbench> m_workbench = {};
    sqlite3 *m_handle = nullptr;
};

void TestIndependentSql::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("example.kompas"));
    QVERIFY(writeExample(path));
    auto opened = Workbench::open(path, Store::Mode::ReadOnly);
    QVERIFY(opened);
    m_workbench = std::move(*opened);
    QCOMPARE(sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
}

void TestIndependentSql::cleanupTestCase()
{
    sqlite3_close(m_handle);
}

std::optional<double> TestIndependentSql::bySql(const QByteArray &sql, const Period &period)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK) {
        qWarning("%s", sqlite3_errmsg(m_handle));
        return std::nan("");
    }
    const Zone &zone = m_workbench->facts().zone;
    const auto bind = [statement](const char *name, qint64 value) {
        sqlite3_bind_int64(statement, sqlite3_bind_parameter_index(statement, name), value);
    };
    bind(":all", period.isAll() ? 1 : 0);
    bind(":from", period.from ? zone.startOf(*period.from) : 0);
    bind(":end", period.to ? zone.startOf(period.to->addDays(1)) : 0);
    std::optional<double> number;
    if (sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_type(statement, 0) != SQLITE_NULL)
        number = sqlite3_column_double(statement, 0);
    sqlite3_finalize(statement);
    return number;
}

void TestIndependentSql::sameNumber_data()
{
    QTest::addColumn<int>("entry");
    QTest::addColumn<Period>("period");
    const std::pair<const char *, Period> periods[] = {
        {"everything", {}},
        {"four weeks", {QDate(2026, 10, 5), QDate(2026, 11, 1)}},
        {"a week with the end of summer time", {QDate(2026, 10, 19), QDate(2026, 10, 25)}}};
    for (std::size_t i = 0; i < std::size(table); ++i) {
        for (const auto &[name, period] : periods) {
            if (!period.isAll() || !table[i].onlyDated)
                QTest::addRow("%s, %s", table[i].metric, name) << static_cast<int>(i) << period;
        }
    }
}

void TestIndependentSql::sameNumber()
{
    QFETCH(int, entry);
    QFETCH(Period, period);
    const BySql &asked = table[static_cast<std::size_t>(entry)];
    Query query;
    query.metrics = {QString::fromLatin1(asked.metric)};
    query.selection.period = period;
    const auto values = evaluate(m_workbench->facts(), m_workbench->definitions(), m_workbench->targets(), query);
    QVERIFY(values);
    const std::optional<double> ours = values->front().value;
    const std::optional<double> theirs = bySql(writtenOut(asked.sql), period);
    QCOMPARE(ours.has_value(), theirs.has_value());
    QVERIFY(ours || !period.isAll());
    if (!ours)
        return;
    QVERIFY2(std::abs(*ours - *theirs) <= 1e-9 * std::max(1.0, std::abs(*theirs)),
             QByteArray::number(*ours, 'g', 17) + " is not " + QByteArray::number(*theirs, 'g', 17));
}

void TestIndependentSql::fortyAtLeast()
{
    QSet<QByteArray> metrics;
    for (const BySql &each : table) {
        QVERIFY2(metricById(QString::fromLatin1(each.metric)), each.metric);
        metrics.insert(each.metric);
    }
    QVERIFY(metrics.size() >= 40);
}

QTEST_GUILESS_MAIN(TestIndependentSql)
#include "tst_independent_sql.moc"
