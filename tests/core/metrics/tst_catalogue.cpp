// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue.h"

#include "asked_values.h"
#include "tests/core/metrics/random_facts.h"

#include "core/data/definitions.h"
#include "core/metrics/aid.h"
#include "core/metrics/queueing.h"
#include "core/metrics/statistics.h"
#include "core/report/overview_choice.h"
#include "core/report/weekly.h"
#include "core/report/words.h"
#include "core/steering/bounds.h"
#include "core/steering/priority.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace kompas;
using namespace kompas::testing;

namespace {

/// The worked examples of GOLDEN, sections 1 to 7, by how rows and tests call them.
const QStringList goldenIds = [] {
    QStringList ids;
    for (int i = 1; i <= 32; ++i)
        ids += QStringLiteral("S-%1").arg(i, 2, 10, QLatin1Char('0'));
    for (const char *section : {"2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "3", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6",
                                "5.1", "5.2", "5.3", "5.4", "6", "7"})
        ids += QStringLiteral("GOLDEN ") + QLatin1String(section);
    return ids;
}();

QString numberText(double value)
{
    return QString::number(value, 'g', 10);
}

QString writtenOf(const QString &records, const char *metric, const Query &query = {}, const Targets &targets = {})
{
    return written(valuesOf(factsOfKinds(repeated(records)), QString::fromLatin1(metric), query, {}, targets).front());
}

/// What the seeds work out by hand and no other table of rows holds.
struct SeedExample {
    const char *tag;
    std::function<QString()> made;
    const char *expected;
};
const std::vector<SeedExample> seedRows = {
    {"S-03: 459 solved, 410 new",
     [] {
         return writtenOf(u"ticket:\nstatus,created_at,solved_at\n410 x open,2026-03-03 09:00,\n"
                          "459 x solved,2026-02-03 09:00,2026-03-04 09:00\n"_qs,
                          "solved_vs_created_pct", between({2026, 3, 2}, {2026, 3, 8}));
     },
     "111.95122 n410 459/410"},
    {"S-04: 293 solved, 258 new",
     [] {
         return writtenOf(u"ticket:\nstatus,created_at,solved_at\n258 x open,2026-03-03 09:00,\n"
                          "293 x solved,2026-02-03 09:00,2026-03-04 09:00\n"_qs,
                          "solved_vs_created_pct", between({2026, 3, 2}, {2026, 3, 8}));
     },
     "113.56589 n258 293/258"},
    {"S-05: from 459 to 293 in a week",
     [] {
         const Facts facts = factsOfKinds(repeated(u"ticket:\nstatus,created_at,solved_at\n"
                                                   "459 x solved,2026-02-03 09:00,2026-03-04 09:00\n"
                                                   "293 x solved,2026-02-03 09:00,2026-03-11 09:00\n"_qs));
         const auto weeks = valuesOf(facts, u"tickets_solved"_qs, between({2026, 3, 2}, {2026, 3, 15}, Bucket::Week));
         return numberText(100 * (*weeks[1].value - *weeks[0].value) / *weeks[0].value);
     },
     "-36.16557734"},
    {"S-06: 303 solved in 18 working days",
     [] {
         return writtenOf(u"ticket:\nstatus,agent,created_at,solved_at,updated_at\n"
                          "303 x solved,Ann,2026-04-01 09:00,2026-04-20 09:00,2026-04-30 23:00\n"_qs,
                          "tickets_solved_per_agent_day", between({2026, 4, 1}, {2026, 4, 30}));
     },
     "16.833333 n303 303/18"},
    {"S-07: a team of ten against 15 a day",
     [] {
         QString records = u"ticket:\nstatus,agent,created_at,solved_at,updated_at\n"_qs;
         for (int agent = 0; agent < 10; ++agent)
             records += u"%1 x solved,Agent %2,2026-04-01 09:00,2026-04-20 09:00,2026-04-30 23:00\n"_qs
                            .arg(agent < 3 ? 298 : 297)
                            .arg(agent);
         Target pace;
         pace.metric = u"tickets_solved_per_agent_day"_qs;
         pace.low = 15;
         return writtenOf(records, "solved_target_attainment_pct", between({2026, 4, 1}, {2026, 4, 30}), {pace});
     },
     "110.11111 n2973 2973/2700"},
    {"S-10: ten views a visitor, and four a session",
     [] {
         const QString day = u"help_center_day:\nday,views,users,sessions\n2026-03-01 00:00,10000,1000,2500\n"_qs;
         const Facts facts = factsOfKinds(day);
         const double views = *valuesOf(facts, u"hc_views"_qs).front().value;
         return numberText(views / *valuesOf(facts, u"hc_users"_qs).front().value) + u' '
                + numberText(*valuesOf(facts, u"hc_pages_per_session"_qs).front().value);
     },
     "10 4"},
    {"S-11: 4,000 visitors, 1,000 with a ticket",
     [] {
         QString records = u"ticket:\ncustomer,created_at\n"_qs;
         for (int customer = 0; customer < 1000; ++customer)
             records += u"C%1,2026-03-02 09:00\n"_qs.arg(customer);
         return writtenOf(records + u"help_center_day:\nday,users\n2026-03-02 00:00,4000\n"_qs, "self_service_score");
     },
     "4 n1000 4000/1000"},
    {"S-13: unassigned in three tiers",
     [] {
         return writtenOf(u"ticket:\nstatus,created_at,tier,agent\n100 x open,2026-03-02 09:00,T1,\n"
                          "30 x open,2026-03-02 09:00,T2,\n10 x new,2026-03-02 09:00,T3,\n"
                          "open,2026-03-02 09:00,T3,Ann\n"_qs,
                          "backlog_unassigned");
     },
     "140 n140"},
    {"S-14: what the teams leave over since yesterday",
     [] {
         return numberText(residualOf(-82, {-33, -26, -11}));
     },
     "-12"},
    {"S-14: and in seven days",
     [] {
         return numberText(residualOf(30, {89, -21, -36}));
     },
     "-2"},
    {"S-15: 1.2 hours and 91.1 percent",
     [] {
         const Words dutch = Words::of(u"nl"_qs);
         return dutch.amount(Unit::Minutes, 72).text() + u' ' + dutch.amount(Unit::Percent, 91.1).text();
     },
     "72\u00a0min 91,1\u00a0%"},
    {"S-18: 150 of 200 in one contact",
     [] {
         return writtenOf(u"ticket:\nstatus,replies,reopens\n150 x solved,1,0\n50 x solved,2,0\n"_qs, "fcr_one_touch");
     },
     "75 n200 150/200"},
    {"S-22: ten of a hundred hang up",
     [] { return writtenOf(u"contact:\noffered,abandoned\n90 x 1,0\n10 x 1,1\n"_qs, "abandonment_rate"); },
     "10 n100 10/100"},
    {"S-23: impact 4, volume 5",
     [] {
         return QString::number(KpiPriority{{}, 4, 5}.score());
     },
     "20"},
    {"S-29: 14 agents, 30 % and 35 % shrinkage",
     [] { return QString::number(rosteredFor(14, 30)) + u' ' + QString::number(rosteredFor(14, 35)); }, "20 22"},
    {"S-32: a mail after exactly 24 hours",
     [] {
         Target mail;
         mail.metric = u"first_reply_time"_qs;
         mail.high = 1440;
         return writtenOf(u"ticket:\nid,status,channel,created_at,first_reply_at\n"
                          "1,solved,email,2026-03-02 09:00,2026-03-03 09:00\n"
                          "2,solved,email,2026-03-02 09:00,2026-03-03 09:01\n"_qs,
                          "frt_within_target_pct", {}, {mail});
     },
     "50 n2 1/2"},
    {"GOLDEN 4.6: a backlog of 140 at 58.6 a day",
     [] {
         return writtenOf(
             u"ticket:\nstatus,created_at,solved_at\n140 x open,2026-02-27 09:00,\n"
             "293 x solved,2026-02-02 09:00,2026-03-04 09:00\nsolved,2026-02-02 09:00,2026-03-09 09:00\n"_qs,
             "backlog_days", between({2026, 3, 2}, {2026, 3, 8}));
     },
     "2.4061433 n141 141/58.6"},
    {"GOLDEN 4.6: the backlog over a day",
     [] {
         return numberText(*timeWeightedMean({{0, 50}, {6, 58}, {9, 55}, {15, 61}}, 24));
     },
     "56.375"},
};

/// METRICS section 2: every row, and the parameters in which its resolution stands; none where it is kept in ids,
/// targets or words instead.
struct Disagreement {
    int row;
    const char *about;
    const char *keys;
};
constexpr Disagreement section2[] = {
    {1, "CES scale & direction", "ces.easy_end ces.points ces.net_boxes ces.shown_as"},
    {2, "CSAT scale",
     "csat.satisfied_from.1 csat.satisfied_from.3 csat.satisfied_from.5 csat.satisfied_from.7 "
     "csat.satisfied_from.10"},
    {3, "NPS scale", "nps.min nps.detractor_max nps.promoter_min"},
    {4, "FCR basis",
     "fcr.denominator fcr.replies fcr.reopens_allowed repeat.days repeat.same_subject "
     "fcr.referral_counts"},
    {5, "FCR target", ""},
    {6, "ASA target", ""},
    {7, "Service level", "sl.threshold_seconds sl.target_pct sl.denominator"},
    {8, "Occupancy band", ""},
    {9, "Repeat contact window", "repeat.days repeat.same_subject"},
    {10, "Abandonment", "abandon.short_seconds abandon.exclude_short"},
    {11, "AHT formula & target", "aht.include_hold"},
    {12, "FRT target", ""},
    {13, "FRT start/stop", "frt.start frt.stop"},
    {14, "Mean vs median", "mean_median.ratio"},
    {15, "Resolution time end point", "durations"},
    {16, "Wrap-up norm", ""},
    {17, "Cost per contact denominator", "cpc.count cost.basis"},
    {18, "CSAT cadence / NPS cadence", "nps.surveys"},
    {19, "Service level vs FRT for chat", ""},
    {20, "Verloop", ""},
    {21, "Wachtrij / parkeren", ""},
    {22, "Improvement threshold", "uplift.kind"},
    {23, "Solved against new or open", "solved_vs.of"},
};

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

} // namespace

/// The catalogue is a table of data; what the compiler cannot see in it is held here.
class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void entries_data();
    void entries();
    void idsAreUnique();
    void everyWantedEntryIsThere();
    void seedExamples_data();
    void seedExamples();
    void everyGoldenIdIsNamedByARow();
    void everyDisagreementIsAParameter();
    void anEntryNeedsNoCodeOfItsOwn();

private:
    void judgesExplainsAndPrints(const Facts &facts, const Metric &metric);
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
    for (const QString &id :
         dimensionIds == QLatin1String("*") ? QStringList() : dimensionIds.split(u'|', Qt::SkipEmptyParts)) {
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

void TestCatalogue::everyWantedEntryIsThere()
{
    const QStringList pairs = QString::fromLatin1(wanted).split(u' ', Qt::SkipEmptyParts);
    QCOMPARE(pairs.size(), 125);
    for (const QString &pair : pairs) {
        const Metric *metric = metricById(pair.section(u':', 1));
        QVERIFY2(metric, qPrintable(pair));
        QCOMPARE(QString::fromLatin1(metric->code), pair.section(u':', 0, 0));
    }
    QCOMPARE(qsizetype(catalogue().size()), pairs.size());
}

void TestCatalogue::seedExamples_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const SeedExample &each : seedRows)
        QTest::newRow(each.tag) << index++;
}

void TestCatalogue::seedExamples()
{
    QFETCH(int, index);
    const SeedExample &example = seedRows[static_cast<std::size_t>(index)];
    QCOMPARE(example.made(), QString::fromUtf8(example.expected));
}

void TestCatalogue::everyGoldenIdIsNamedByARow()
{
    // A row begins with the id (`"S-08: ..."`), a test of one example says it first (`// GOLDEN 2.2.`).
    QString sources;
    QDirIterator files(QStringLiteral(KOMPAS_SOURCE_DIR "/tests"), {u"tst_*.cpp"_qs}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        sources += QString::fromUtf8(file.readAll());
    }
    for (const QString &id : goldenIds) {
        const QRegularExpression row(u"\""_qs + QRegularExpression::escape(id) + u": |// (?:GOLDEN )?"_qs
                                     + QRegularExpression::escape(id) + u"[.:,]"_qs);
        QVERIFY2(row.match(sources).hasMatch(), qPrintable(id));
    }
    QFile shared(QStringLiteral(KOMPAS_SHARED_DIR "/GOLDEN.md"));
    if (!shared.open(QIODevice::ReadOnly))
        QSKIP("The folder of shared documents is absent: the list is not compared with it.");
    const QString text = QString::fromUtf8(shared.readAll()).section(u"\n## 8."_qs, 0, 0);
    QSet<QString> there;
    const QRegularExpression heading(u"^(?:\\| (S-\\d\\d) \\||##+ ([2-7](?:\\.\\d)?)[. ])"_qs,
                                     QRegularExpression::MultilineOption);
    for (auto each = heading.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        there += match.captured(1).isEmpty() ? u"GOLDEN "_qs + match.captured(2) : match.captured(1);
    }
    // Sections whose examples stand in parts of their own.
    there -= {u"GOLDEN 2"_qs, u"GOLDEN 4"_qs, u"GOLDEN 5"_qs};
    QCOMPARE(there, QSet<QString>(goldenIds.begin(), goldenIds.end()));
}

void TestCatalogue::everyDisagreementIsAParameter()
{
    QSet<QString> known;
    for (const DefinitionInfo &each : definitionTable())
        known += QString::fromLatin1(each.key);
    for (const Disagreement &each : section2) {
        for (const QString &key : QString::fromLatin1(each.keys).split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(known.contains(key), qPrintable(key));
    }
    QFile shared(QStringLiteral(KOMPAS_SHARED_DIR "/METRICS.md"));
    if (!shared.open(QIODevice::ReadOnly))
        QSKIP("The folder of shared documents is absent: the rows are not compared with it.");
    const QString text = QString::fromUtf8(shared.readAll()).section(u"\n## 2."_qs, 1).section(u"\n## 3."_qs, 0, 0);
    const QRegularExpression row(u"^\\| (\\d+) \\| \\*\\*(.*?)\\*\\*"_qs, QRegularExpression::MultilineOption);
    int count = 0;
    for (auto each = row.globalMatch(text); each.hasNext(); ++count) {
        const QRegularExpressionMatch match = each.next();
        const auto same = [&match](const Disagreement &other) { return other.row == match.captured(1).toInt(); };
        const auto found = std::ranges::find_if(section2, same);
        QVERIFY2(found != std::end(section2), qPrintable(match.captured(0)));
        QCOMPARE(match.captured(2).remove(u'"').remove(u'“').remove(u'”'), QString::fromLatin1(found->about));
    }
    QCOMPARE(count, int(std::size(section2)));
}

/// What follows from the entry alone: its records recompute the number, a target is judged, the glossary explains it
/// and the weekly report prints it as soon as somebody chose it or set a target for it.
void TestCatalogue::judgesExplainsAndPrints(const Facts &facts, const Metric &metric)
{
    const QString id = QString::fromLatin1(metric.id);
    const Selection selection{.period = {QDate(2026, 1, 5), QDate(2026, 1, 11)}};
    Targets targets;
    if (canHaveTarget(metric))
        targets.push_back({.metric = id, .low = -1e12, .high = 1e12});
    const auto values = evaluate(facts, {}, targets, {.metrics = {id}, .selection = selection});
    QVERIFY2(values && !values->empty(), metric.id);
    const Value &value = values->front();
    if (!targets.empty() && value.value && value.status != Status::TooFew)
        QCOMPARE(value.status, Status::Met);
    const auto again = recomputed(*lineage(facts, {}, id, selection), value, {});
    if (metric.shape != Shape::Split && value.value)
        QVERIFY2(again && std::abs(*again - *value.value) <= 1e-9 * std::max(1.0, std::abs(*again)), metric.id);
    const Words words = Words::of(u"nl"_qs);
    const std::vector<Import> imports;
    const std::vector<Note> notes;
    const Definitions definitions;
    PageInput input{facts, definitions, targets, imports, notes, selection};
    input.metric = id;
    const QString explained = plainText(glossaryPage(input, words));
    QVERIFY2(explained.contains(words.translate("Metric", metric.formula)), metric.id);
    const bool isPrinted = canBeKpi(metric) && isComputable(facts, metric);
    for (const QStringList &chosen : {QStringList{id}, QStringList()}) {
        const QMap<QString, QString> settings = {{QLatin1String(kpisSetting), kpisText(chosen)}};
        const QString printed = plainText(weeklyReport({input, {}, settings}, {}, words));
        const bool isAsked = isPrinted && !(chosen.isEmpty() && targets.empty());
        QVERIFY2(!isAsked || printed.contains(words.metricName(metric)), metric.id);
    }
}

/// A new metric is one entry and one golden row: there are entries that no code names outside of the tables of the
/// catalogue, and everything that can be asked of a metric is answered of them.
void TestCatalogue::anEntryNeedsNoCodeOfItsOwn()
{
    QByteArray sources;
    for (const char *folder : {"core", "ui", "app"}) {
        QDirIterator files(QStringLiteral(KOMPAS_SOURCE_DIR "/") + QLatin1String(folder), {u"*.cpp"_qs, u"*.h"_qs},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString name = files.fileInfo().fileName();
            const bool isTable = name.startsWith(u"catalogue_");
            QVERIFY(file.open(QIODevice::ReadOnly));
            sources += isTable ? QByteArray() : file.readAll();
        }
    }
    const Facts facts = randomFacts(7);
    QStringList plain;
    for (const Metric &metric : catalogue()) {
        // A name in a list of ids, with others before or after it, is a name too.
        const QRegularExpression named(u"[\"| ]"_qs + QLatin1String(metric.id) + u"[\"| ]"_qs);
        if (isAid(metric) || metric.code[0] == 'H' || named.match(QString::fromUtf8(sources)).hasMatch())
            continue;
        const QString id = QString::fromLatin1(metric.id);
        plain += id;
        Query query{.metrics = {id}, .bucket = Bucket::Month};
        if (mayBeGroupedBy(metric, u"team"_qs))
            query.by = QStringList{u"team"_qs};
        const auto values = evaluate(facts, {}, {}, query);
        QVERIFY2(values && values->size() > 1, metric.id);
        QVERIFY2(lineage(facts, {}, id, {}), metric.id);
        for (const char *language : {"nl", "en"})
            QVERIFY2(!Words::of(QLatin1String(language)).metricName(metric).isEmpty(), metric.id);
        judgesExplainsAndPrints(facts, metric);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(plain.size() >= 8, qPrintable(plain.join(u' ')));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
