// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace kompas::testing {

/// The records that several golden rows ask about.
inline const QString reach = QStringLiteral("contact:\n"
                                            "direction,offered,answered,abandoned,answer_seconds,abandon_seconds\n"
                                            "70 x inbound,1,1,0,10,\n"
                                            "18 x inbound,1,1,0,40,\n"
                                            "4 x inbound,1,0,1,,3\n"
                                            "3 x inbound,1,0,1,,15\n"
                                            "5 x inbound,1,0,1,,60\n"
                                            "2 x outbound,1,1,0,5,\n");
inline const QString handling =
    QStringLiteral("contact:\n"
                   "answered,talk_seconds,hold_seconds,wrap_up_seconds,transfers,auto_summary,"
                   "disposition,registered\n"
                   "1,180,20,60,0,1,Billing,1\n"
                   "1,240,0,90,1,0,Other,1\n"
                   "1,300,45,120,2,1,Delivery,1\n"
                   "1,120,0,30,0,1,,0\n"
                   "1,600,120,180,0,0,Billing,1\n"
                   "0,,,,,,,\n");
inline const QString intervals =
    QStringLiteral("contact:\n"
                   "interval_minutes,offered,answered,abandoned,answered_in_time,talk_seconds\n"
                   "30,10,8,2,6,100\n"
                   "30,4,2,2,2,200\n");
inline const QString effort7 = QStringLiteral("survey_response:\nsurvey,score,scale_min,scale_max\n"
                                              "3 x ces,7,1,7\n3 x ces,6,1,7\n2 x ces,5,1,7\nces,3,1,7\nces,2,1,7\n");
inline const QString effort5 = QStringLiteral("survey_response:\nsurvey,score,scale_min,scale_max\n"
                                              "3 x ces,1,1,5\n3 x ces,2,1,5\nces,3,1,5\nces,5,1,5\n");
inline const QString mentions =
    QStringLiteral("social_mention:\nposted_at,sentiment,category,needs_reply,replied,mentions\n"
                   "2026-03-02 10:00,positive,praise,0,,60\n"
                   "2026-03-02 10:30,negative,complaint,1,1,15\n"
                   "2026-03-03 11:00,negative,complaint,1,0,5\n"
                   "2026-03-09 10:10,neutral,,0,,20\n");
inline const QString repeats = QStringLiteral("contact:\nstarted_at,customer,category\n"
                                              "2026-03-02 09:00:00,Ann,invoice\n"
                                              "2026-03-09 09:00:00,Ann,invoice\n"
                                              "2026-03-16 09:00:01,Ann,invoice\n"
                                              "2026-03-03 09:00:00,Ann,delivery\n"
                                              "2026-03-30 09:00:00,Bo,invoice\n");
inline const QString agentDay = QStringLiteral("agent_time:\n"
                                               "started_at,talk_minutes,hold_minutes,wrap_up_minutes,available_minutes,"
                                               "logged_in_minutes,scheduled_minutes,adherent_minutes,absent_minutes,"
                                               "training_minutes,contract_minutes,contacts\n"
                                               "2026-03-02 00:00,310,20,60,75,480,500,460,24,126,480,93\n");
inline const QString helpCentre =
    QStringLiteral("help_center_day:\n"
                   "day,views,users,sessions,new_sessions,bounces,session_seconds,up_votes,"
                   "down_votes,subscriptions,comments,posts\n"
                   "2026-03-01 00:00,10000,1000,2500,500,1000,90,30,10,7,5,3\n");
inline const QString searches =
    QStringLiteral("help_center_search:\nsearched_at,searches,no_results,no_clicks,tickets\n"
                   "2026-03-01 09:00,150,20,30,5\n2026-03-02 09:00,50,10,10,5\n");
inline const QString customers =
    QStringLiteral("cancellation:\nid,joined_at,cancelled_at,outcome,reason,monthly_revenue\n"
                   "1,2025-01-01 00:00,,kept,,5000\n"
                   "2,2025-01-01 00:00,2026-03-10 00:00,cancelled,price,3000\n"
                   "3,2025-01-01 00:00,2026-02-10 00:00,cancelled,moved,3000\n"
                   "4,2026-03-05 00:00,,kept,,4000\n"
                   "5,2025-01-01 00:00,,kept,,1000\n");

/// Two half hours' worth of handle time in one: those who gave up would have needed it too.
inline const QString halfHour = QStringLiteral("contact:\nstarted_at,offered,answered,handle_seconds\n"
                                               "45 x 2026-03-02 10:05,1,1,120\n45 x 2026-03-02 10:29,1,1,240\n"
                                               "10 x 2026-03-02 10:00,1,0,\n");
/// Mondays to Fridays of five weeks.
inline QString fiveWeeks()
{
    const std::vector<std::vector<int>> weeks = {{120, 100, 95, 90, 85},
                                                 {130, 105, 96, 92, 88},
                                                 {126, 104, 97, 94, 86},
                                                 {128, 103, 100, 92, 89},
                                                 {132, 101, 99, 95, 84}};
    QString text = QStringLiteral("contact:\nstarted_at,interval_minutes,offered\n");
    for (std::size_t week = 0; week < weeks.size(); ++week) {
        for (std::size_t day = 0; day < weeks[week].size(); ++day)
            text += QDate(2026, 3, 2).addDays(qint64(week * 7 + day)).toString(Qt::ISODate)
                    + QStringLiteral(" 00:00,1440,%1\n").arg(weeks[week][day]);
    }
    return text;
}

} // namespace kompas::testing
