// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/definition_texts.h"

#include <algorithm>

namespace kompas {

namespace {

struct DefinitionHelp {
    const char *start; ///< of the keys it is about
    const char *group; ///< English, context "DefinitionGroup"
    const char *why;   ///< English, context "DefinitionHelp"
};

constexpr const char *whole = QT_TRANSLATE_NOOP("DefinitionGroup", "Tickets");
constexpr const char *answers = QT_TRANSLATE_NOOP("DefinitionGroup", "Replies and solutions");
constexpr const char *phone = QT_TRANSLATE_NOOP("DefinitionGroup", "Phone and chat");
constexpr const char *surveys = QT_TRANSLATE_NOOP("DefinitionGroup", "Surveys and voice of the customer");
constexpr const char *people = QT_TRANSLATE_NOOP("DefinitionGroup", "People and costs");
constexpr const char *judging = QT_TRANSLATE_NOOP("DefinitionGroup", "Judging and showing");

constexpr DefinitionHelp helpTable[] = {
    // clang-format off
    {"durations", whole, QT_TRANSLATE_NOOP("DefinitionHelp", "Help desks measure durations by rules of their own. Computed from the timestamps they are the same for every source.")},
    {"hours.", whole, QT_TRANSLATE_NOOP("DefinitionHelp", "Teams with other opening hours work on one ticket one after the other. Zendesk measures all of it by the hours of the last team.")},
    {"solved.", whole, QT_TRANSLATE_NOOP("DefinitionHelp", "A ticket solved twice was solved in both weeks, but is done only since the last one. By creation it follows the tickets of the period to their end.")},
    {"population.", whole, QT_TRANSLATE_NOOP("DefinitionHelp", "A ticket that was merged, deleted or spam was no question of a customer; one made by an agent may be one. Only a column of the export that says so counts.")},
    {"reopens.", whole, QT_TRANSLATE_NOOP("DefinitionHelp", "A ticket that came back three times is one reopened ticket, or three reopenings.")},
    {"solved_vs.", whole, QT_TRANSLATE_NOOP("DefinitionHelp", "Against the new tickets it says whether the backlog shrinks; against the open ones how much of the work is done.")},
    {"workdays.", whole, QT_TRANSLATE_NOOP("DefinitionHelp", "Solved per working day needs to know how many days somebody worked. 18 a month allows for leave and illness.")},
    {"pending.", whole, QT_TRANSLATE_NOOP("DefinitionHelp", "A ticket that waits for the customer for long is forgotten by both.")},
    {"resolution.", whole, QT_TRANSLATE_NOOP("DefinitionHelp", "Tickets of yesterday are not solved yet and would pull the share down.")},
    {"next_issue.", whole, QT_TRANSLATE_NOOP("DefinitionHelp", "Who asks about the same area so often has not been helped.")},
    {"frt.start", answers, QT_TRANSLATE_NOOP("DefinitionHelp", "A bot that solves a ticket which the customer reopens days later would make the first reply look days late.")},
    {"frt.stop", answers, QT_TRANSLATE_NOOP("DefinitionHelp", "A message that all is well received helps nobody yet. Counted as a reply it makes the first reply time seconds.")},
    {"unreplied.", answers, QT_TRANSLATE_NOOP("DefinitionHelp", "Before this many hours a ticket without a reply is not late.")},
    {"touches.", answers, QT_TRANSLATE_NOOP("DefinitionHelp", "The median moves with the data; a fixed number lets the share be followed over time.")},
    {"fcr.referral", answers, QT_TRANSLATE_NOOP("DefinitionHelp", "Who is sent to somebody else has not been helped at the first contact, unless you see it otherwise.")},
    {"fcr.", answers, QT_TRANSLATE_NOOP("DefinitionHelp", "Sources count a solution at first contact differently: exactly one reply or at most one, of the solved tickets or of all.")},
    {"repeat.", answers, QT_TRANSLATE_NOOP("DefinitionHelp", "A customer who comes back within these days on the same subject was not helped the first time.")},
    {"sl.", phone, QT_TRANSLATE_NOOP("DefinitionHelp", "80/20 is usual: 80 % answered within 20 seconds. What the share is taken of changes the number by some points.")},
    {"abandon.", phone, QT_TRANSLATE_NOOP("DefinitionHelp", "Who hangs up within seconds dialled wrongly. Leaving them out flatters the rate, so they count unless you choose otherwise.")},
    {"aht.", phone, QT_TRANSLATE_NOOP("DefinitionHelp", "Some sources count talking and after-call work only; time on hold is work as well.")},
    {"hold.", phone, QT_TRANSLATE_NOOP("DefinitionHelp", "Over all contacts it says how much hold there is; over those held how long it takes.")},
    {"csat.", surveys, QT_TRANSLATE_NOOP("DefinitionHelp", "From which answer on a customer is satisfied. On a scale of ten some count 6 as sufficient, others 8.")},
    {"ces.", surveys, QT_TRANSLATE_NOOP("DefinitionHelp", "Effort was first asked with 1 for easy, later with 7 for easy. Choosing the wrong end turns good into bad.")},
    {"nps.surveys", surveys, QT_TRANSLATE_NOOP("DefinitionHelp", "Asked after a ticket customers judge that ticket, asked at large they judge the company. The two are never put together in one score.")},
    {"nps.", surveys, QT_TRANSLATE_NOOP("DefinitionHelp", "Promoters 9 and 10, detractors 0 to 6. Scores on a scale from 1 cannot be compared with those from 0.")},
    {"sentiment.", surveys, QT_TRANSLATE_NOOP("DefinitionHelp", "Without the neutral ones the score moves further from zero.")},
    {"social.", surveys, QT_TRANSLATE_NOOP("DefinitionHelp", "How many got an answer, or how many ask for one.")},
    {"retention.", people, QT_TRANSLATE_NOOP("DefinitionHelp", "Customers who stayed, or contracts that were renewed when they could have ended.")},
    {"clv.", people, QT_TRANSLATE_NOOP("DefinitionHelp", "Money of later years is worth less today.")},
    {"availability.", people, QT_TRANSLATE_NOOP("DefinitionHelp", "Of the time logged in, or of the time on the roster, which also shows who came late.")},
    {"fte.", people, QT_TRANSLATE_NOOP("DefinitionHelp", "Hours of contracts divided by this are full-time employees.")},
    {"cpc.", people, QT_TRANSLATE_NOOP("DefinitionHelp", "One ticket can be many contacts: the costs per contact are lower than those per ticket.")},
    {"cost.", people, QT_TRANSLATE_NOOP("DefinitionHelp", "What was spent, or what was planned.")},
    {"min_group.", people, QT_TRANSLATE_NOOP("DefinitionHelp", "Of fewer employees anybody could tell who answered what.")},
    {"outliers.", judging, QT_TRANSLATE_NOOP("DefinitionHelp", "Applies only when outliers are left out, by the choice above the pages.")},
    {"uplift.", judging, QT_TRANSLATE_NOOP("DefinitionHelp", "“Five percent better” is said of both. It decides what an improvement is proposed as a target.")},
    {"mean_median.", judging, QT_TRANSLATE_NOOP("DefinitionHelp", "When mean and median lie this far apart a few extreme records decide the mean, and the program says so.")},
    {"min_n.", judging, QT_TRANSLATE_NOOP("DefinitionHelp", "Of few records a number says little: it is not held against its target, carries a note, or is not shown for a group.")},
    // clang-format on
};

const DefinitionHelp *helpOf(const char *key)
{
    const auto isAbout = [key](const DefinitionHelp &each) { return QByteArrayView(key).startsWith(each.start); };
    const auto found = std::ranges::find_if(helpTable, isAbout);
    return found == std::end(helpTable) ? nullptr : found;
}

} // namespace

QString definitionGroup(const char *key, const Words &words)
{
    const DefinitionHelp *help = helpOf(key);
    return words.translate("DefinitionGroup", help ? help->group : whole);
}

QStringList definitionGroups(const Words &words)
{
    QStringList groups;
    for (const DefinitionHelp &each : helpTable)
        groups += words.translate("DefinitionGroup", each.group);
    groups.removeDuplicates();
    return groups;
}

QString definitionExplanation(const char *key, const Words &words)
{
    const DefinitionHelp *help = helpOf(key);
    return help ? words.translate("DefinitionHelp", help->why) : QString();
}

QStringList metricsReading(const char *key, const Words &words)
{
    QStringList names;
    for (const Metric &metric : catalogue()) {
        if (readsDefinition(key, metric))
            names += words.metricName(metric);
    }
    return names;
}

} // namespace kompas
