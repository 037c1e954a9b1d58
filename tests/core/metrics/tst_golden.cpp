// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked_values.h"
#include "golden_records.h"

#include "core/metrics/recompute.h"

#include <QTest>

using namespace kompas;
using namespace kompas::testing;

namespace {

/// Records in readable lines, a question, and the number it has: one row at least for every entry of the catalogue
/// that reads other records than the help desk's, and for those that need a customer.
struct Golden {
    const char *tag;
    QString records;
    const char *metric;
    const char *expected; ///< as written()
    QStringList definitions = {};
    Selection selection = {};
};

const std::vector<Golden> &goldens()
{
    static const auto march = [] {
        Selection selection;
        selection.period = {QDate(2026, 3, 1), QDate(2026, 3, 31)};
        return selection;
    }();
    static const auto median = [] {
        Selection selection;
        selection.center = Center::Median;
        return selection;
    }();
    const auto week = [](QDate first) {
        Selection selection;
        selection.period = {first, first.addDays(6)};
        return selection;
    };
    const QStringList shown = {QStringLiteral("ces.shown_as=ease_index")};
    const QStringList lowIsEasy = {QStringLiteral("ces.shown_as=ease_index"), QStringLiteral("ces.easy_end=low")};
    const auto service = [](const char *denominator) {
        return QStringList{QStringLiteral("sl.denominator=") + QLatin1String(denominator)};
    };
    static const std::vector<Golden> rows = {
        {"offered", reach, "contacts_offered", "100 n100"},
        {"answered", reach, "contacts_answered", "88 n88"},
        {"S-21: service level of the offered", reach, "service_level", "70 n100 70/100"},
        {"S-21: of the answered", reach, "service_level", "79.545455 n88 70/88", service("answered")},
        {"S-21: abandoned in time counts", reach, "service_level", "77 n100 77/100",
         service("answered_or_abandoned_in_time")},
        {"S-21: less abandoned in time", reach, "service_level", "75.268817 n93 70/93",
         service("offered_less_abandoned_in_time")},
        {"S-21: less short ones", reach, "service_level", "72.916667 n96 70/96", service("offered_less_short")},
        {"80/30", reach, "service_level", "88 n100 88/100", {QStringLiteral("sl.threshold_seconds=40")}},
        {"service level of intervals", intervals, "service_level", "57.142857 n14 8/14"},
        {"S-22: abandoned", reach, "abandonment_rate", "12 n100 12/100"},
        {"S-22: less short ones above and below",
         reach,
         "abandonment_rate",
         "8.3333333 n96 8/96",
         {QStringLiteral("abandon.exclude_short=both")}},
        {"S-22: less short ones above",
         reach,
         "abandonment_rate",
         "8 n100 8/100",
         {QStringLiteral("abandon.exclude_short=numerator")}},
        {"short ones", reach, "short_abandon_pct", "4 n100 4/100"},
        {"speed of answer", reach, "asa", "16.136364 n88 1420/88"},
        {"median speed of answer", reach, "asa", "10 n88", {}, median},
        {"wait of all", reach, "average_wait_all", "17.77 n100 1777/100"},
        {"wait with the menu",
         QStringLiteral("contact:\nanswered,ivr_seconds,answer_seconds\n1,30,10\n1,50,30\n0,20,\n"),
         "customer_wait_total", "60 n2"},
        {"blocked", QStringLiteral("contact:\noffered,blocked\n9 x 1,\n0,1\n"), "blocked_calls_pct", "10 n10 1/10"},
        {"called back", QStringLiteral("contact:\ncallback_requested,callback_reached\n3 x 1,1\n1,0\n1,\n5 x 0,\n"),
         "callback_completion", "60 n5 3/5"},
        {"agreements kept",
         QStringLiteral("ticket:\nid,first_reply_sla_met,resolution_sla_met\n1,1,1\n2,1,0\n3,,1\n4,,\n"),
         "sla_attainment_pct", "80 n5 4/5"},
        {"S-20: handle time", handling, "aht", "421 n5 2105/5"},
        {"S-20: handle time without hold", handling, "aht", "384 n5 1920/5", {QStringLiteral("aht.include_hold=no")}},
        {"S-20: median handle time", handling, "aht", "330 n5", {}, median},
        {"S-20: talk time", handling, "talk_time", "288 n5 1440/5"},
        {"talk time of intervals", intervals, "talk_time", "120 n10 1200/10"},
        {"median of intervals", intervals, "talk_time", "100 n10", {}, median},
        {"hold time", handling, "hold_time", "37 n5 185/5"},
        {"hold time of those held", handling, "hold_time", "61.666667 n3 185/3", {QStringLiteral("hold.over=held")}},
        {"after-call work", handling, "wrap_up_time", "96 n5 480/5"},
        {"automated", handling, "acw_automation_pct", "60 n5 3/5"},
        {"transferred once or more", handling, "transfer_rate", "40 n5 2/5"},
        {"registered", handling, "contact_registration_rate", "80 n5 4/5"},
        {"codes that say something", handling, "disposition_quality", "60 n5 3/5"},
        {"peak",
         QStringLiteral("contact:\nstarted_at,offered\n2026-03-02 10:05,1\n2026-03-02 10:55,1\n"
                        "2026-03-09 10:00,1\n2026-03-09 10:59,1\n6 x 2026-03-10 11:00,1\n2026-03-16 10:00,1\n"),
         "peak_interval", "2 n5 -/3"},
        {"peak of totals per hour and per day",
         QStringLiteral("contact:\nstarted_at,offered,interval_minutes\n2026-03-02 00:00,500,1440\n"
                        "2026-03-02 10:00,4,60\n2026-03-02 10:30,3,30\n2026-03-02 11:00,5,60\n"),
         "peak_interval", "7 n7 -/1"},
        {"totals per day have no peak",
         QStringLiteral("contact:\nstarted_at,offered,interval_minutes\n2026-03-02 00:00,500,1440\n"), "peak_interval",
         "- n0 -/0"},
        {"peak of tickets",
         QStringLiteral("ticket:\nid,created_at\n1,2026-03-02 10:05\n2,2026-03-02 10:55\n"
                        "3,2026-03-03 10:00\n"),
         "peak_interval", "2 n2 -/1"},
        {"waiting at the end",
         QStringLiteral("contact:\nstarted_at,wait_seconds,result\n2026-03-02 09:00:00,61,answered\n"
                        "2026-03-02 09:00:00,60,answered\n2026-03-02 09:00:30,,waiting\n"
                        "2026-03-02 09:01:00,5,answered\n"),
         "queue_length", "3 n3"},
        {"S-30: repeated within seven days", repeats, "repeat_contact_rate", "25 n4 1/4"},
        {"not repeated", repeats, "fcr_no_repeat", "75 n4 3/4"},
        {"repeated on any subject",
         repeats,
         "repeat_contact_rate",
         "50 n4 2/4",
         {QStringLiteral("repeat.same_subject=no")}},
        {"repeated tickets",
         QStringLiteral("ticket:\nid,created_at,customer,product_area\n1,2026-03-02 09:00,Ann,pay\n"
                        "2,2026-03-04 09:00,Ann,pay\n3,2026-03-20 09:00,Bo,pay\n"),
         "repeat_contact_rate", "50 n2 1/2"},
        {"S-17: three requests on an area",
         QStringLiteral("ticket:\ncustomer,product_area,created_at\n10 x A,pay,2026-03-02 09:00\n"
                        "8 x B,pay,2026-03-02 09:00\n3 x C,pay,2026-03-02 09:00\n2 x D,pay,2026-03-02 09:00\n"
                        "E,pay,2026-03-02 09:00\n3 x F,pay,2026-03-02 09:00\n2 x ,pay,2026-03-02 09:00\n"),
         "next_issue_avoidance", "66.666667 n6 4/6"},
        {"a case of two tickets",
         QStringLiteral("ticket:\nid,status,customer,category,created_at,solved_at\n"
                        "1,solved,Ann,pay,2026-03-02 09:00,2026-03-02 10:00\n"
                        "2,solved,Ann,pay,2026-03-05 09:00,2026-03-05 11:00\n"
                        "3,solved,,pay,2026-03-05 09:00,2026-03-05 10:00\n"),
         "time_to_resolution_case", "2250 n2"},
        {"resolved of the mature",
         QStringLiteral("ticket:\nid,status,created_at,updated_at\n1,solved,2026-03-02 09:00,2026-03-20 09:00\n"
                        "2,open,2026-03-02 09:00,2026-03-20 09:00\n3,closed,2026-03-03 09:00,2026-03-20 09:00\n"
                        "4,new,2026-03-19 09:00,2026-03-20 09:00\n"),
         "resolution_rate", "66.666667 n3 2/3"},
        {"S-12: tier 1",
         QStringLiteral("ticket:\nstatus,tier,escalations\n152 x solved,Tier 1,0\n8 x solved,Tier 1,1\n"
                        "40 x solved,Tier 2,0\n3 x solved,,0\n"),
         "tier1_resolution_pct", "76 n200 152/200"},
        {"S-09: waiting time for each reply",
         QStringLiteral("ticket:\nid,status,requester_wait_minutes,replies\n1,solved,1920,8\n2,solved,60,0\n"),
         "average_reply_time", "240 n1"},
        {"unreplied after a day",
         QStringLiteral("ticket:\nid,status,created_at,updated_at,replies\n1,open,2026-03-02 09:00,2026-03-04 09:00,0\n"
                        "2,open,2026-03-04 08:00,2026-03-04 09:00,0\n3,solved,2026-03-02 09:00,2026-03-04 09:00,0\n"
                        "4,open,2026-03-02 09:00,2026-03-04 09:00,2\n"),
         "unreplied_tickets_pct", "50 n2 1/2"},
        {"above the median", QStringLiteral("ticket:\nstatus,replies\n2 x solved,1\n2 x solved,2\nsolved,9\nopen,9\n"),
         "touches_above_median_pct", "20 n5 1/5"},
        {"above a baseline",
         QStringLiteral("ticket:\nstatus,replies\n2 x solved,1\n2 x solved,2\nsolved,9\n"),
         "touches_above_median_pct",
         "60 n5 3/5",
         {QStringLiteral("touches.baseline=1")}},
        {"logged on the ticket or in its events",
         QStringLiteral("ticket:\nid,status,handle_minutes\n1,solved,12.5\n2,solved,\n3,solved,\nticket_event:\n"
                        "ticket,at,event,minutes\n2,2026-03-02 09:00,time,5\n2,2026-03-02 10:00,time,2.5\n"),
         "handle_time_ticket", "10 n2"},
        {"waiting for the customer", QStringLiteral("ticket:\nid,status,agent_wait_minutes\n1,solved,1350\n"),
         "agent_wait_time", "1350 n1"},
        {"on hold", QStringLiteral("ticket:\nid,status,on_hold_minutes\n1,solved,1320\n"), "on_hold_time", "1320 n1"},
        {"waiting too long",
         QStringLiteral("ticket:\nid,status,created_at,updated_at\n1,pending,2026-03-02 09:00,2026-03-05 09:00\n"
                        "2,pending,2026-03-02 09:00,2026-03-10 09:00\n3,open,2026-03-02 09:00,2026-03-03 09:00\n"
                        "4,open,2026-03-11 09:00,2026-03-11 10:00\n"),
         "pending_stale", "1 n1"},
        {"GOLDEN 4.6: backlog in working days",
         QStringLiteral("ticket:\nstatus,created_at,solved_at\n140 x open,2026-02-27 09:00,\n"
                        "293 x solved,2026-02-02 09:00,2026-03-04 09:00\nsolved,2026-02-02 09:00,2026-03-09 09:00\n"),
         "backlog_days",
         "2.4061433 n141 141/58.6",
         {},
         week(QDate(2026, 3, 2))},
        {"solved says the customer",
         QStringLiteral("survey_response:\nsurvey,score,scale_min,scale_max\n3 x resolved,1,0,1\nresolved,0,0,1\n"),
         "fcr_survey", "75 n4 3/4"},
        {"S-26: net effort", effort7, "ces_net", "50 n10 5/10"},
        {"S-26: net effort of three", effort7, "ces_net", "60 n10 6/10", {QStringLiteral("ces.net_boxes=3")}},
        {"net effort, low is easy", effort5, "ces_net", "62.5 n8 5/8", {QStringLiteral("ces.easy_end=low")}},
        {"S-26: ease index", effort7, "ces_mean", "73.333333 n10 733.33333/10", shown},
        {"S-25: ease index, low is easy", effort5, "ces_mean", "71.875 n8 575/8", lowIsEasy},
        {"reasons",
         QStringLiteral("survey_response:\nsurvey,score,scale_min,scale_max,reason\n"
                        "3 x csat,1,1,5,slow\ncsat,2,1,5,rude\ncsat,5,1,5,slow\ncsat,1,1,5,\n"),
         "csat_reason_share", "75 n4 3/4"},
        {"employees",
         QStringLiteral("survey_response:\nsurvey,score,scale_min,scale_max\n4 x esat,6,1,7\n2 x esat,3,1,7\n"), "esat",
         "5 n6 30/6"},
        {"too few employees", QStringLiteral("survey_response:\nsurvey,score,scale_min,scale_max\n4 x esat,6,1,7\n"),
         "esat", "- n0"},
        {"employees recommend",
         QStringLiteral("survey_response:\nsurvey,score,scale_min,scale_max\n4 x enps,9,0,10\n2 x enps,6,0,10\n"),
         "enps", "33.333333 n6 2/6"},
        {"with a comment",
         QStringLiteral("survey_response:\nsurvey,score,scale_min,scale_max,comment\n2 x csat,5,1,5,fine\n"
                        "csat,4,1,5,\nnps,4,0,10,so so\nesat,4,1,7,no\ncsat,,1,5,no score\n"),
         "voc_comment_rate", "75 n4 3/4"},
        {"friendly and expert",
         QStringLiteral("survey_response:\nsurvey,score,scale_min,scale_max\nfriendliness,5,1,5\nexpertise,4,1,5\n"),
         "agent_soft_scores", "4.5 n2 9/2"},
        {"customers lost", customers, "customer_churn_pct", "33.333333 n3 1/3", {}, march},
        {"nobody knows when they left",
         QStringLiteral("cancellation:\noutcome\nkept\nkept\ncancelled\n"),
         "customer_churn_pct",
         "- n0 0/0",
         {},
         march},
        {"who left without a date, of all", QStringLiteral("cancellation:\noutcome\nkept\nkept\ncancelled\n"),
         "customer_churn_pct", "33.333333 n3 1/3"},
        {"of monthly counts",
         QStringLiteral("cancellation:\ncancelled_at,customers,cancelled\n2026-03-31 00:00,400,8\n"
                        "2026-02-28 00:00,400,4\n"),
         "customer_churn_pct",
         "2 n400 8/400",
         {},
         march},
        {"customers kept", customers, "retention_pct", "66.666667 n3 2/3", {}, march},
        {"renewals made",
         QStringLiteral("cancellation:\ncancelled_at,renewals_due,renewed\n2026-03-31 00:00,50,45\n"),
         "retention_pct",
         "90 n50 45/50",
         {QStringLiteral("retention.basis=renewals")},
         march},
        // 32 a month, 3 of 5 stayed: 32 x 0.6 / (1 + 0.01 - 0.6).
        {"value of a customer", customers, "clv", "46.829268 n5 32/0.68333333", {}},
        {"value of a customer of whom only leavers are listed",
         QStringLiteral("cancellation:\ncancelled_at,outcome,monthly_revenue,customers,cancelled\n"
                        "2026-03-10 00:00,cancelled,3000,,\n2026-03-31 00:00,,,400,8\n"),
         "clv",
         "- n0",
         {}},
        {"reasons to leave", customers, "exit_reason_share", "50 n2 1/2"},
        {"answers to the exit survey",
         customers + QStringLiteral("survey_response:\nsurvey,score,reason\nexit,,price\nexit,,\n"),
         "exit_response_rate", "50 n2 1/2"},
        {"mentions", mentions, "social_mentions", "100 n100"},
        {"S-31: sentiment", mentions, "net_sentiment", "40 n100 40/100"},
        {"S-31: sentiment without neutral",
         mentions,
         "net_sentiment",
         "50 n80 40/80",
         {QStringLiteral("sentiment.neutral=exclude")}},
        {"classes", mentions, "social_class_share", "75 n80 60/80"},
        {"replied to", mentions, "social_needs_reply_pct", "75 n20 15/20"},
        {"needing a reply",
         mentions,
         "social_needs_reply_pct",
         "20 n100 20/100",
         {QStringLiteral("social.share=needing")}},
        {"peak of mentions", mentions, "social_peak_hour", "47.5 n95 -/2"},
        {"S-28: occupancy", agentDay, "occupancy", "83.870968 n1 390/465"},
        {"S-28: availability", agentDay, "availability_pct", "96.875 n1 465/480"},
        {"availability of the schedule",
         agentDay,
         "availability_pct",
         "93 n1 465/500",
         {QStringLiteral("availability.of=scheduled")}},
        {"states line by line",
         QStringLiteral("agent_time:\nstate,talk_minutes,available_minutes,break_minutes\ntalk,30,,\navailable,,10,\n"
                        "break,,,20\n"),
         "occupancy", "75 n2 30/40"},
        {"adherence", agentDay, "schedule_adherence", "92 n1 460/500"},
        {"shrinkage", agentDay, "shrinkage", "30 n1 150/500"},
        {"absence", agentDay, "absenteeism_pct", "5 n1 24/480"},
        {"productivity", agentDay, "productivity", "12 n1 93/7.75"},
        // Ann all year, Bo left half-way, Cy came half-way: 1 / 2.
        {"attrition",
         QStringLiteral("staff:\nagent,joined_at,left_at\nAnn,2020-01-01 00:00,\nBo,2020-01-01 00:00,2025-07-02 12:00\n"
                        "Cy,2025-07-02 12:00,\n"),
         "attrition_pct",
         "50 n3 1/2",
         {},
         [] {
             Selection selection;
             selection.period = {QDate(2025, 12, 1), QDate(2025, 12, 31)};
             return selection;
         }()},
        {"full-time equivalents",
         QStringLiteral("staff:\nagent,joined_at,left_at,contract_hours,fte\nAnn,2020-01-01 00:00,,36,\n"
                        "Bo,2020-01-01 00:00,,,0.5\nCy,2020-01-01 00:00,2021-01-01 00:00,40,\n"),
         "fte",
         "1.5 n2",
         {QStringLiteral("fte.full_time_hours=36")}},
        {"two chats at once",
         QStringLiteral("contact:\nchannel,agent,started_at,ended_at\nchat,Ann,2026-03-02 09:00,2026-03-02 09:10\n"
                        "chat,Ann,2026-03-02 09:05,2026-03-02 09:15\nchat,Bo,2026-03-02 09:00,2026-03-02 09:05\n"
                        "phone,Ann,2026-03-02 09:00,2026-03-02 09:30\n"),
         "concurrency", "1.25 n3 1500/1200"},
        {"S-16: budget by contacts",
         QStringLiteral("contact:\ninterval_minutes,started_at,answered\n1440,2025-06-01 00:00,80000\ncost:\n"
                        "started_at,ended_at,amount\n2025-01-01 00:00,2025-12-31 00:00,52000000\n"),
         "cost_per_contact", "6.5 n80000 520000/80000"},
        {"a month of a budget",
         QStringLiteral("contact:\nstarted_at,answered\n100 x 2025-01-31 09:00,1\ncost:\n"
                        "started_at,ended_at,amount,basis\n2025-01-01 00:00,2025-12-31 00:00,3650000,budget\n"),
         "cost_per_contact",
         "31 n100 3100/100",
         {},
         [] {
             Selection selection;
             selection.period = {QDate(2025, 1, 1), QDate(2025, 1, 31)};
             return selection;
         }()},
        {"a month of which no cost is booked",
         QStringLiteral("contact:\nstarted_at,answered\n2 x 2025-02-10 09:00,1\ncost:\nstarted_at,ended_at,amount\n"
                        "2025-01-01 00:00,2025-01-31 00:00,1500\n"),
         "cost_per_contact",
         "- n2 -/2",
         {},
         [] {
             Selection selection;
             selection.period = {QDate(2025, 2, 1), QDate(2025, 2, 28)};
             return selection;
         }()},
        {"cost by tickets",
         QStringLiteral("ticket:\nid,created_at\n1,2025-01-31 09:00\n2,2025-01-31 09:00\ncost:\nstarted_at,amount\n"
                        "2025-01-01 00:00,1500\n"),
         "cost_per_contact", "7.5 n2 15/2"},
        {"sales by solved tickets",
         QStringLiteral("ticket:\nid,status,solved_at\n4 x 1,solved,2025-01-31 09:00\nsale:\nsold_at,sales\n"
                        "2025-01-30 09:00,1\n"),
         "cross_sell_rate", "25 n4 1/4"},
        {"quality", QStringLiteral("evaluation:\nscore,scale_min,scale_max\n80,0,100\n4,1,5\n"), "qa_score",
         "77.5 n2 155/2"},
        {"views", helpCentre, "hc_views", "10000 n10000"},
        {"visitors", helpCentre, "hc_users", "1000 n1000"},
        {"new sessions", helpCentre, "hc_new_sessions_pct", "20 n2500 500/2500"},
        {"session duration",
         QStringLiteral(
             "help_center_day:\nday,sessions,session_seconds\n2026-03-01 00:00,3,60\n2026-03-02 00:00,1,100\n"),
         "hc_session_duration", "60 n4"},
        {"S-10: pages of a session", helpCentre, "hc_pages_per_session", "4 n1 10000/2500"},
        {"bounces", helpCentre, "hc_bounce_pct", "40 n2500 1000/2500"},
        {"votes", helpCentre, "hc_votes", "75 n40 30/40"},
        {"subscriptions", helpCentre, "hc_subscriptions", "7 n7"},
        {"comments", helpCentre, "hc_article_comments", "5 n5"},
        {"posts", helpCentre, "hc_community_posts", "3 n3"},
        {"no results", searches, "search_no_results", "15 n200 30/200"},
        {"no clicks", searches, "search_no_clicks", "20 n200 40/200"},
        {"tickets after a search", searches, "tickets_after_search", "5 n200 10/200"},
        {"self-service 4 : 1",
         QStringLiteral("ticket:\ncustomer,created_at\n2 x A,2026-03-02 09:00\n3 x B,2026-03-02 09:00\n"
                        "help_center_day:\nday,users\n2026-03-01 00:00,5\n2026-03-02 00:00,3\n"),
         "self_service_score", "4 n2 8/2"},
        {"helped by the menu",
         QStringLiteral("contact:\nivr_seconds,contained,result\n2 x 40,1,contained\n5 x 40,0,answered\n40,,abandoned\n"
                        ",0,answered\n"),
         "ivr_containment_pct", "25 n8 2/8"},
        {"helped by the bot", QStringLiteral("contact:\nbot_involved,contained\n3 x 1,1\n1,0\n0,1\n"),
         "bot_containment_pct", "75 n4 3/4"},
        {"solved by the bot", QStringLiteral("ticket:\nid,bot_involved,bot_resolved\n1,1,1\n2,1,0\n3,0,\n"),
         "bot_containment_pct", "50 n2 1/2"},
        {"proactive", QStringLiteral("contact:\nproactive\n3 x 0\n1\n,\n"), "proactive_contact_pct", "25 n4 1/4"},
        {"GOLDEN 4.3: agents for 80/20", halfHour, "erlang_agents", "14 n100 100/1"},
        {"GOLDEN 4.3: for 80/30",
         halfHour,
         "erlang_agents",
         "13 n100 100/1",
         {QStringLiteral("sl.threshold_seconds=30")}},
        {"GOLDEN 4.3: for 85/20", halfHour, "erlang_agents", "14 n100 100/1", {QStringLiteral("sl.target_pct=85")}},
        {"GOLDEN 4.3: for 90/20", halfHour, "erlang_agents", "15 n100 100/1", {QStringLiteral("sl.target_pct=90")}},
        {"GOLDEN 4.3: for 80/12",
         halfHour,
         "erlang_agents",
         "14 n100 100/1",
         {QStringLiteral("sl.threshold_seconds=12")}},
        {"GOLDEN 7: forecast by last week", fiveWeeks(), "forecast_accuracy", "2.9354207 n2531 15/511"},
        {"hours of one-touch tickets",
         QStringLiteral("ticket:\nid,status,product_area,handle_minutes,replies\n1,solved,pay,90,1\n2,solved,pay,30,1\n"
                        "3,solved,pay,60,3\n4,solved,ship,45,1\n"),
         "deflection_potential", "2 n2 2/3"},
    };
    return rows;
}

/// Entries whose worked examples stand in tst_evaluate, tst_handling and tst_zendesk_figures.
constexpr const char *shownElsewhere =
    "tickets_created channel_mix_pct tickets_solved tickets_solved_per_agent_day solved_target_attainment_pct "
    "solved_vs_created_pct backlog_total backlog_unassigned backlog_by_status backlog_high_priority backlog_age "
    "backlog_delta tickets_by_product_area first_reply_time frt_within_target_pct agent_replies_per_ticket "
    "agent_updates_per_ticket fcr_one_touch time_to_first_resolution time_to_full_resolution requester_wait_time "
    "reopened_tickets reopens_per_ticket escalation_rate reopened_pct csat_pct csat_mean csat_response_rate "
    "high_effort_pct nps nps_groups nps_response_rate mean_median_gap kpi_spread baseline_proposal kpi_priority "
    "quick_checks experiment_effect data_validation_sample agent_experience"; // the last seven: tst_aid

} // namespace

/// Worked examples: hand-computed or published, one number each.
class TestGolden : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void everyEntryHasOne();
    void absentRecordsAreNoZero();
    void peakNamesTheHour();
};

void TestGolden::values_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Golden &golden : goldens())
        QTest::newRow(golden.tag) << index++;
}

void TestGolden::values()
{
    QFETCH(int, index);
    const Golden &golden = goldens()[static_cast<std::size_t>(index)];
    const Facts facts = factsOfKinds(repeated(golden.records));
    const QString metric = QString::fromLatin1(golden.metric);
    Query query;
    query.selection = golden.selection;
    const std::vector<Value> values = valuesOf(facts, metric, query, golden.definitions);
    QVERIFY(!values.empty());
    const Value &value = values.front();
    QCOMPARE(written(value), QString::fromLatin1(golden.expected));
    Definitions definitions;
    for (const QString &each : golden.definitions)
        QVERIFY(definitions.set(each.section(u'=', 0, 0), each.section(u'=', 1)));
    const Result<Lineage> records = lineage(facts, definitions, metric, golden.selection, value.part);
    QVERIFY(records);
    QCOMPARE(recomputed(*records, value, definitions), value.value);
}

void TestGolden::everyEntryHasOne()
{
    QStringList shown = QString::fromLatin1(shownElsewhere).split(u' ');
    for (const Golden &golden : goldens())
        shown.append(QString::fromLatin1(golden.metric));
    for (const Metric &metric : catalogue())
        QVERIFY2(shown.contains(QLatin1String(metric.id)), metric.id);
}

void TestGolden::absentRecordsAreNoZero()
{
    const Value value = valuesOf(factsFrom({}), QStringLiteral("contacts_offered")).front();
    QCOMPARE(value.value, std::nullopt);
    QCOMPARE(value.notes, QStringList{QStringLiteral("no_records")});
}

void TestGolden::peakNamesTheHour()
{
    const Facts facts = factsOfKinds(QStringLiteral("contact:\nstarted_at,offered,team\n2026-07-06 10:05,1,North\n"
                                                    "2026-07-07 00:30,3,South\n"));
    Query query;
    query.by = {QStringLiteral("team")};
    QStringList peaks;
    for (const Value &value : valuesOf(facts, QStringLiteral("peak_interval"), query))
        peaks.append(value.part);
    QCOMPARE(peaks, QStringList({QStringLiteral("2 00"), QStringLiteral("2 00"), QStringLiteral("1 10")}));
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
