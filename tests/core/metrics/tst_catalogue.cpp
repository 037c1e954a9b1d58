// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue.h"

#include "core/data/field.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace kompas;

namespace {

/// All entries that there are to be, by their place in the families.
constexpr const char *wanted =
    "A1:tickets_created A2:contacts_offered A3:contacts_answered A4:channel_mix_pct A5:peak_interval "
    "A6:tickets_solved A7:tickets_solved_per_agent_day A8:solved_target_attainment_pct "
    "A9:solved_vs_created_pct A10:backlog_total A11:backlog_unassigned A12:backlog_by_status "
    "A13:backlog_high_priority A14:backlog_age A15:backlog_delta A16:backlog_days A17:pending_stale "
    "A18:tickets_by_product_area A19:queue_length B1:first_reply_time B2:frt_within_target_pct "
    "B3:average_reply_time B4:agent_replies_per_ticket B5:agent_updates_per_ticket "
    "B6:unreplied_tickets_pct B7:touches_above_median_pct C1:fcr_one_touch C2:fcr_no_repeat C3:fcr_survey "
    "C4:time_to_first_resolution C5:time_to_full_resolution C6:time_to_resolution_case "
    "C7:requester_wait_time C8:agent_wait_time C9:on_hold_time C10:handle_time_ticket C11:aht "
    "C12:talk_time C13:hold_time C14:wrap_up_time C15:acw_automation_pct C16:transfer_rate "
    "C17:resolution_rate C18:reopened_tickets C19:reopens_per_ticket C20:reopened_pct "
    "C21:next_issue_avoidance C22:repeat_contact_rate C23:escalation_rate C24:tier1_resolution_pct "
    "C25:contact_registration_rate C26:disposition_quality D1:asa D2:customer_wait_total "
    "D3:average_wait_all D4:service_level D5:abandonment_rate D6:short_abandon_pct D7:blocked_calls_pct "
    "D8:callback_completion D9:sla_attainment_pct E1:csat_pct E2:csat_mean E3:csat_response_rate "
    "E4:csat_reason_share E5:ces_mean E6:ces_net E7:high_effort_pct E8:nps E9:nps_groups "
    "E10:nps_response_rate E11:esat E12:enps E13:agent_experience E14:voc_comment_rate "
    "E15:customer_churn_pct E16:exit_reason_share E17:exit_response_rate E18:retention_pct E19:clv "
    "E20:social_mentions E21:net_sentiment E22:social_class_share E23:social_needs_reply_pct "
    "E24:social_peak_hour E25:agent_soft_scores F1:occupancy F2:availability_pct F3:schedule_adherence "
    "F4:shrinkage F5:attrition_pct F6:absenteeism_pct F7:productivity F8:fte F9:concurrency "
    "F10:erlang_agents F11:forecast_accuracy F12:cost_per_contact F13:cross_sell_rate F14:qa_score "
    "F15:kpi_spread G1:hc_views G2:hc_users G3:hc_new_sessions_pct G4:hc_session_duration "
    "G5:hc_pages_per_session G6:hc_bounce_pct G7:hc_votes G8:hc_subscriptions G9:hc_article_comments "
    "G10:hc_community_posts G11:search_no_results G12:search_no_clicks G13:tickets_after_search "
    "G14:self_service_score G15:ivr_containment_pct G16:bot_containment_pct G17:proactive_contact_pct "
    "G18:deflection_potential H1:kpi_priority H2:quick_checks H3:experiment_effect H4:baseline_proposal "
    "H5:data_validation_sample H6:mean_median_gap ";

/// What is still to be written. The list only gets shorter.
const QStringList missing = {};

} // namespace

/// The catalogue is a table of data; what the compiler cannot see in it is held here.
class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void entries_data();
    void entries();
    void idsAreUnique();
    void everyWantedEntryIsThereOrMissing();
};

void TestCatalogue::entries_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Metric &metric : catalogue())
        QTest::newRow(metric.id) << index++;
}

void TestCatalogue::entries()
{
    QFETCH(int, index);
    const Metric &metric = catalogue()[static_cast<std::size_t>(index)];
    QCOMPARE(metricById(QString::fromLatin1(metric.id)), &metric);
    for (const char *text : {metric.code, metric.name, metric.shortName, metric.meaning, metric.formula, metric.source})
        QVERIFY(*text);
    QVERIFY(QByteArray(metric.meaning).endsWith('.'));
    QVERIFY(!*metric.pitfall || QByteArray(metric.pitfall).endsWith('.'));
    for (const QString &id : QString::fromLatin1(metric.balance).split(u'|', Qt::SkipEmptyParts))
        QVERIFY2(metricById(id), qPrintable(id));
    for (const QString &demand : QString::fromLatin1(metric.requires_).split(u'|', Qt::SkipEmptyParts)) {
        for (const QString &each : demand.split(u'/')) {
            const QString field = each.section(u'.', -1).section(u'=', 0, 0);
            const Kind kind = each.contains(u'.') ? *kindFromId(each.section(u'.', 0, 0)) : metric.records;
            QVERIFY2(fieldIndex(kind, field) >= 0, qPrintable(each));
        }
    }
    const QString dimensionIds = QString::fromLatin1(metric.dimensions);
    for (const QString &id : dimensionIds == QLatin1String("*") ? QStringList() : dimensionIds.split(u'|', Qt::SkipEmptyParts)) {
        const auto same = [&](const Dimension &each) { return id == QLatin1String(each.id); };
        QVERIFY2(std::ranges::any_of(dimensions(), same), qPrintable(id));
    }
    QCOMPARE(metric.shape == Shape::Split, *metric.splitBy != '\0');
    QCOMPARE(metric.shape == Shape::Function, metric.shape == Shape::Function && *metric.recipe.function);
    const bool measures = metric.shape == Shape::Centre || metric.shape == Shape::Mean || metric.shape == Shape::Ratio
                          || metric.shape == Shape::Net;
    QVERIFY(!measures || *metric.recipe.measure);
    QVERIFY(metric.shape != Shape::Rate || *metric.recipe.passes);
    QVERIFY(metric.shape != Shape::Share || *metric.recipe.measure || *metric.recipe.function);
    if (*metric.recipe.numerator)
        QVERIFY(*ruleById(QString::fromLatin1(metric.recipe.numerator)).id);
}

void TestCatalogue::idsAreUnique()
{
    QSet<QByteArray> ids;
    QSet<QByteArray> codes;
    for (const Metric &metric : catalogue()) {
        ids.insert(metric.id);
        codes.insert(metric.code);
    }
    QCOMPARE(std::size_t(ids.size()), catalogue().size());
    QCOMPARE(std::size_t(codes.size()), catalogue().size());
    QVERIFY(!metricById(u"no_such_metric"));
}

void TestCatalogue::everyWantedEntryIsThereOrMissing()
{
    QStringList notThere;
    const QStringList pairs = QString::fromLatin1(wanted).split(u' ', Qt::SkipEmptyParts);
    QCOMPARE(pairs.size(), 125);
    for (const QString &pair : pairs) {
        const Metric *metric = metricById(pair.section(u':', 1));
        if (metric)
            QCOMPARE(QString::fromLatin1(metric->code), pair.section(u':', 0, 0));
        else
            notThere.append(pair.section(u':', 1));
    }
    QStringList expected = missing;
    notThere.sort();
    expected.sort();
    QCOMPARE(notThere, expected);
    QCOMPARE(qsizetype(catalogue().size()), pairs.size() - missing.size());
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
