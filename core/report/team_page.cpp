// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draft.h"
#include "core/report/matrix.h"
#include "core/report/plots.h"

#include <QMap>

namespace kompas {

namespace {

/// Numbers of fewer people than these are numbers of persons (PRODUCT, private by design).
constexpr qsizetype fewestPeople = 5;
constexpr std::size_t mostAgents = 20;

const QStringList teamTiles = {QStringLiteral("tickets_solved"), QStringLiteral("tickets_solved_per_agent_day"),
                               QStringLiteral("solved_target_attainment_pct"), QStringLiteral("csat_pct"),
                               QStringLiteral("backlog_unassigned")};
/// What a leaderboard may compare: never the time until the first reply, which is outside the agent's control.
const QStringList comparable = {
    QStringLiteral("tickets_solved"),
    QStringLiteral("tickets_solved_per_agent_day"),
    QStringLiteral("csat_pct"),
    QStringLiteral("fcr_one_touch"),
    QStringLiteral("reopened_pct"),
    QStringLiteral("agent_replies_per_ticket"),
    QStringLiteral("time_to_full_resolution"),
};

/// The agents who solved something in the selection, and how many of them each team has.
struct People {
    qsizetype agents = 0;
    QMap<QString, qsizetype> perTeam = {};

    QStringList smallTeams() const
    {
        QStringList small;
        for (auto team = perTeam.cbegin(); team != perTeam.cend(); ++team) {
            if (team.value() < fewestPeople)
                small += team.key();
        }
        return small;
    }
};

People peopleOf(const PageInput &input)
{
    People people;
    const auto values = evaluate(input.facts, input.definitions, input.targets,
                                 Query{.metrics = {QStringLiteral("tickets_solved")},
                                       .selection = input.selection,
                                       .by = {QStringLiteral("team"), QStringLiteral("agent")}});
    if (!values)
        return people;
    QStringList agents;
    for (const Value &value : *values) {
        if (!value.groups || value.n == 0 || value.groups->at(1).isEmpty())
            continue;
        if (!agents.contains(value.groups->at(1)))
            agents += value.groups->at(1);
        ++people.perTeam[value.groups->at(0)];
    }
    people.agents = agents.size();
    return people;
}

TableBlock teamTable(const PageInput &input, const Words &words, const QStringList &small)
{
    TableBlock table = matrixBy(input, words,
                                {.metrics = comparable,
                                 .dimension = QStringLiteral("team"),
                                 .title = words.translate("Team", "How do the teams do?"),
                                 .hidden = small});
    if (table.rows.empty() && !small.isEmpty())
        table.empty = words.translate("Team", "Every team has fewer than five people in this period; their numbers are "
                                              "not compared.");
    return table;
}

/// Why agents are not compared; empty when they may be.
QString whyNoAgents(const PageInput &input, const Words &words, const People &people)
{
    if (input.agents == QLatin1String("team"))
        return words.translate("Team", "This file shows teams only. The settings tell since when.");
    if (people.agents == 0)
        return emptyDimension(*metricById(u"tickets_solved"), QStringLiteral("agent"), words);
    if (people.agents < fewestPeople)
        return words.translate("Team",
                               "Fewer than five people solved a ticket in this selection; their numbers are not "
                               "compared.");
    return {};
}

void addAgents(PageDraft &page, const PageInput &input, const Words &words, const People &people)
{
    const QString agent = QStringLiteral("agent");
    const QString why = whyNoAgents(input, words, people);
    const QString title = words.translate("Team", "How do the agents do?");
    if (!why.isEmpty()) {
        page.add(QStringLiteral("agents"), 12, TableBlock{.title = title, .empty = why});
        return;
    }
    page.add(QStringLiteral("agents"), 12,
             matrixBy(input, words, {.metrics = comparable, .dimension = agent, .title = title}));
    page.add(QStringLiteral("agents-csat"), 6,
             intervalsBy(input, words, QStringLiteral("csat_pct"), agent, mostAgents));
    page.add(QStringLiteral("agents-resolution"), 6,
             spreadBy(input, words, QStringLiteral("time_to_full_resolution"), agent, mostAgents));
}

} // namespace

Document teamPage(const PageInput &input, const Words &words)
{
    const QStringList needed = {QStringLiteral("tickets_solved")};
    if (!anyComputable(input, needed))
        return pageWithoutData(words, "team", "Team & agents",
                               words.translate("Team", "Drop the ticket export of your help desk on this window, with "
                                                       "the team and the agent of every ticket."));
    PageDraft page(input, words, "team", "Team & agents");
    const People people = peopleOf(input);
    page.addTiles(teamTiles);
    const auto trend = [&](const char *metric, const QString &title) {
        return trendChart(input, words, {QString::fromLatin1(metric), title, lastWeeks(input, words, 12)});
    };
    page.add(QStringLiteral("per-day"), 6,
             trend("tickets_solved_per_agent_day",
                   words.translate("Team", "How many tickets does an agent solve on a working day?")));
    page.add(QStringLiteral("solved"), 6, trend("tickets_solved", words.translate("Team", "And all together?")));
    for (const char *metric : {"tickets_created", "backlog_total", "backlog_unassigned"})
        page.add(QStringLiteral("load-") + QString::fromLatin1(metric), 4,
                 barsBy(input, words, QString::fromLatin1(metric), QStringLiteral("team")));
    const QStringList small = people.smallTeams();
    page.add(QStringLiteral("teams"), 12, teamTable(input, words, small));
    if (const int hidden = static_cast<int>(small.size()); hidden > 0 && hidden < people.perTeam.size())
        page.add(
            QStringLiteral("teams-hidden"), 12,
            Paragraph{{{words.translate("Team", "%n team(s) of fewer than five people not shown.", nullptr, hidden)}}});
    addAgents(page, input, words, people);
    page.add(QStringLiteral("how-compared"), 12,
             Paragraph{{{words.translate("Team", "“(higher)” and “(lower)”: differs from all others together by more "
                                                 "than chance, also when so many are compared at once. Where neither "
                                                 "stands, the difference is too small to say anything about.")}}});
    return page.finished();
}

} // namespace kompas
