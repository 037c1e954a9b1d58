// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/steering_texts.h"

#include "core/report/figures.h"

#include <cmath>

namespace kompas {

namespace {

QString ofBuckets(Bucket bucket, int some, int all, const Words &words)
{
    return words.translate("Steering", "%1 of %2").arg(words.count(some), bucketCount(bucket, all, words));
}

/// Plural of a dimension in a sentence, and its word for one.
QString groupsName(const QString &dimension, const Words &words)
{
    if (dimension == QLatin1String("agent"))
        return words.translate("Steering", "agents");
    return dimension == QLatin1String("team") ? words.translate("Steering", "teams")
                                              : words.translate("Steering", "channels");
}

QString bestAndWorst(const Metric &metric, const Proposal &proposal, const Words &words)
{
    const QString best = words.amount(metric.unit, proposal.best.value).text();
    const QString worst = words.amount(metric.unit, proposal.worst.value).text();
    // Agents are not named beside each other.
    if (proposal.dimension == QLatin1String("agent"))
        return words.translate("Steering", "Half way between the best agent (%1) and the worst (%2)").arg(best, worst);
    const QString bestWord = words.word(proposal.dimension, proposal.best.word);
    const QString worstWord = words.word(proposal.dimension, proposal.worst.word);
    return words.translate("Steering", "Half way between %1 (%2) and %3 (%4)").arg(bestWord, best, worstWord, worst);
}

QString otherGroups(const Proposal &proposal, const Words &words)
{
    if (proposal.others == 0)
        return words.translate("Steering", "There is no other to test it by.");
    return words.translate("Steering", "Of the other %1, %2 of %3 meet it.")
        .arg(groupsName(proposal.dimension, words), words.count(proposal.othersMet), words.count(proposal.others));
}

QString lackReason(const Proposal &proposal, const Words &words)
{
    switch (proposal.lack) {
    case Proposal::Lack::TooFewBuckets:
        return words.translate("Steering", "No proposal: %1 have enough records, and half of them must.")
            .arg(ofBuckets(proposal.bucket, proposal.have, proposal.of, words));
    case Proposal::Lack::NoLastYear:
        return words.translate("Steering", "No proposal: no records of last year.");
    case Proposal::Lack::NoGroups:
        return words.translate("Steering", "No proposal: no two teams, channels or agents with enough records.");
    case Proposal::Lack::TooFewAgents:
        return words.translate("Steering", "No proposal: fewer than %1 agents, who would be recognised.")
            .arg(fewestAgents);
    case Proposal::Lack::NoDirection:
        return words.translate("Steering", "No proposal: neither higher nor lower is better here; choose a band.");
    case Proposal::Lack::NoStep:
        return words.translate("Steering", "No proposal: no usual step of improvement is known for this metric.");
    case Proposal::Lack::NoExpectation:
        return words.translate("Steering", "No proposal: what customers expect is not known for this metric.");
    case Proposal::Lack::NoTrend:
        return words.translate("Steering", "No proposal: the ups and downs of the weeks can be chance.");
    case Proposal::Lack::WorseTrend:
        return words.translate("Steering", "No proposal: it has been getting worse, and that is nothing to aim for.");
    case Proposal::Lack::NoAgents:
        return words.translate("Steering", "No proposal: the export names no agents, and this is counted per agent. "
                                           "What a team solves is the metric “Tickets solved”.");
    case Proposal::Lack::None:
        break;
    }
    return {};
}

/// What would have been on this target over the past.
QString wouldHaveMet(const Proposal &proposal, const Words &words)
{
    return words.translate("Steering", "%1 were at least this good.")
        .arg(ofBuckets(proposal.bucket, proposal.met, proposal.judged, words));
}

QString shareText(const InsideCount &count, const Words &words)
{
    if (count.of == 0)
        return QString(QChar(0x2013));
    const double share = 100.0 * static_cast<double>(count.inside) / static_cast<double>(count.of);
    return words.translate("Steering", "%1 % (%2 of %3)")
        .arg(words.number(share, 0), words.count(count.inside), words.count(count.of));
}

QString groupsText(int met, int of, const Words &words)
{
    return of == 0 ? QString(QChar(0x2013)) : words.translate("Steering", "%1 of %2").arg(met).arg(of);
}

QString neededLabel(const Metric &metric, const Words &words)
{
    if (metric.unit == Unit::Minutes)
        return words.translate("Steering", "Tickets that should have been faster");
    return metric.records == Kind::SurveyResponse ? words.translate("Steering", "Answers that should have been better")
                                                  : words.translate("Steering", "Tickets that should have been better");
}

QString insideLabel(const Metric &metric, const Words &words)
{
    return metric.records == Kind::SurveyResponse ? words.translate("Steering", "Answers inside target")
                                                  : words.translate("Steering", "Tickets inside target");
}

} // namespace

QString boundsText(const Metric &metric, const TargetBounds &bounds, const Words &words)
{
    Target target;
    target.low = bounds.low;
    target.high = bounds.high;
    target.limit = bounds.limit;
    return targetText(metric, target, words);
}

QString scopeText(const std::vector<Condition> &where, const Words &words)
{
    QStringList texts;
    for (const Condition &condition : where)
        texts += words.word(condition.dimension, condition.values.value(0));
    return texts.isEmpty() ? words.translate("Steering", "everything") : texts.join(QStringLiteral(" · "));
}

QString bucketCount(Bucket bucket, int count, const Words &words)
{
    return bucket == Bucket::Month ? words.translate("Steering", "%n month(s)", nullptr, count)
                                   : words.translate("Steering", "%n week(s)", nullptr, count);
}

QString proposalName(const Proposal &proposal, const Words &words)
{
    switch (proposal.kind) {
    case ProposalKind::Median:
        return words.translate("Steering", "Median of %1").arg(bucketCount(proposal.bucket, proposal.of, words));
    case ProposalKind::LastYear:
        return words.translate("Steering", "Same period last year");
    case ProposalKind::Improvement:
        return words.translate("Steering", "One step better");
    case ProposalKind::Midpoint:
        return words.translate("Steering", "Half way between best and worst");
    case ProposalKind::Expectation:
        return proposal.best.word.isEmpty() ? words.translate("Steering", "What customers expect")
                                            : words.translate("Steering", "What customers expect (%1)")
                                                  .arg(words.word(proposal.dimension, proposal.best.word));
    case ProposalKind::Trend:
        return words.translate("Steering", "If it goes on like this");
    case ProposalKind::Seasonal:
        return words.translate("Steering", "The season ahead");
    }
    return {};
}

QString proposalReason(const Metric &metric, const Proposal &proposal, const Words &words)
{
    if (proposal.lack != Proposal::Lack::None)
        return lackReason(proposal, words);
    const QString have = ofBuckets(proposal.bucket, proposal.have, proposal.of, words);
    switch (proposal.kind) {
    case ProposalKind::Median:
        return (proposal.bucket == Bucket::Month
                    ? words.translate("Steering", "The middle value of the months with enough records (%1). %2")
                    : words.translate("Steering", "The middle value of the weeks with enough records (%1). %2"))
            .arg(have, wouldHaveMet(proposal, words));
    case ProposalKind::LastYear:
        return words.translate("Steering", "The middle value of %1, %2 with enough records. This year %3")
            .arg(words.period(proposal.period), have, wouldHaveMet(proposal, words));
    case ProposalKind::Improvement: {
        const QString median = words.amount(metric.unit, proposal.from).text();
        const QString step =
            !proposal.isRelative ? words.translate("Steering", "%1 points better than your median of %2. %3")
            : metric.better == Better::Higher ? words.translate("Steering", "%1 % more than your median of %2. %3")
                                              : words.translate("Steering", "%1 % less than your median of %2. %3");
        return step.arg(words.number(proposal.step, 0), median, wouldHaveMet(proposal, words));
    }
    case ProposalKind::Midpoint:
        return bestAndWorst(metric, proposal, words) + QStringLiteral(". ") + otherGroups(proposal, words);
    case ProposalKind::Trend:
        return (proposal.bucket == Bucket::Month
                    ? words.translate("Steering", "Every month changes it by %1; in the middle of the coming quarter "
                                                  "that leads here. %2")
                    : words.translate("Steering", "Every week changes it by %1; in the middle of the coming quarter "
                                                  "that leads here. %2"))
            .arg(words.difference(metric.unit, proposal.perBucket).text(), wouldHaveMet(proposal, words));
    case ProposalKind::Seasonal:
        return words
            .translate("Steering", "The middle value of %1 was %2; this year the level is another, and with it "
                                   "that becomes this. %3")
            .arg(words.period(proposal.period), words.amount(metric.unit, proposal.from).text(),
                 wouldHaveMet(proposal, words));
    case ProposalKind::Expectation:
        break;
    }
    const QString source =
        words.translate("Steering", "What customers find acceptable, according to %1.").arg(proposal.source);
    return proposal.judged > 0 ? source + u' ' + wouldHaveMet(proposal, words) : source;
}

std::vector<ConsequenceRow> consequenceRows(const MetricPast &past, const Consequences &all, const Words &words)
{
    const Metric &metric = *metricById(past.metric);
    std::vector<ConsequenceRow> rows;
    const bool weekly = past.bucket == Bucket::Week;
    const QString newest = !all.newestMet   ? words.translate("Steering", "too few records")
                           : *all.newestMet ? words.translate("Steering", "on target")
                                            : words.translate("Steering", "missed");
    rows.push_back(
        {weekly ? words.translate("Steering", "Weeks on target") : words.translate("Steering", "Months on target"),
         newest, words.translate("Steering", "%1 of %2").arg(all.met).arg(all.judged),
         !all.newestMet   ? Mark::None
         : *all.newestMet ? Mark::Good
                          : Mark::Bad});
    if (all.newestInside)
        rows.push_back({insideLabel(metric, words), shareText(*all.newestInside, words),
                        shareText(*all.wholeInside, words), Mark::None});
    for (const GroupsOnTarget &groups : all.groups) {
        const QString label = groups.dimension == QLatin1String("team") ? words.translate("Steering", "Teams on target")
                              : groups.dimension == QLatin1String("agent")
                                  ? words.translate("Steering", "Agents on target")
                                  : words.translate("Steering", "Channels on target");
        rows.push_back({label, groupsText(groups.newestMet, groups.newestOf, words),
                        groupsText(groups.wholeMet, groups.wholeOf, words), Mark::None});
    }
    if (all.needed)
        rows.push_back({neededLabel(metric, words),
                        all.newestNeeded ? words.count(*all.newestNeeded) : QString(QChar(0x2013)),
                        words.count(*all.needed), Mark::None});
    if (all.gap) {
        QString gap = words.translate("Steering", "nothing");
        if (*all.gap != 0 && all.worst >= 0) {
            const Period &worst = past.buckets[static_cast<std::size_t>(all.worst)].period;
            gap = words.translate("Steering", "%1 (%2)")
                      .arg(words.difference(metric.unit, all.gap).text(), words.bucketTick(worst, past.bucket));
        }
        rows.push_back({weekly ? words.translate("Steering", "Needed to meet it every week")
                               : words.translate("Steering", "Needed to meet it every month"),
                        {},
                        gap,
                        Mark::None});
    }
    return rows;
}

QString consequenceNote(const MetricPast &past, const Consequences &all, const Words &words)
{
    const Metric &metric = *metricById(past.metric);
    QStringList notes;
    if (all.few > 0)
        notes += words.translate("Steering", "%1 have too few records to judge and do not count.")
                     .arg(bucketCount(past.bucket, all.few, words));
    if (!all.newestInside && metric.unit == Unit::Percent)
        notes += words.translate("Steering", "A percentage is of all records together: single records are not inside "
                                             "or outside its target.");
    if (past.lack == MetricPast::Lack::None && addsUp(metric))
        notes += words.translate("Steering", "The numbers of teams add up to this one, so teams are not held against "
                                             "its target.");
    int few = 0;
    for (const GroupsOnTarget &groups : all.groups)
        few += groups.newestFew;
    if (few > 0)
        notes += words.translate("Steering", "Groups with too few records do not count.");
    if (past.tooFewAgents)
        notes += words.translate("Steering", "Fewer than %1 agents are not shown beside each other.").arg(fewestAgents);
    return notes.join(u' ');
}

QString lackText(const MetricPast &past, const Words &words)
{
    const Metric *metric = metricById(past.metric);
    if (!metric)
        return {};
    switch (past.lack) {
    case MetricPast::Lack::NoData:
        return howToFill(*metric, words);
    case MetricPast::Lack::NoDates:
        return words.translate("Steering", "These records carry no date, so there are no weeks to hold a target "
                                           "against. A target can be typed all the same.");
    case MetricPast::Lack::NotPerAgent:
        return words.translate("Steering", "The first reply time is not shown per agent. Choose another filter for "
                                           "agents, or none.");
    case MetricPast::Lack::NoAgents:
        return words.translate("Steering", "The export names no agents, and this is counted per agent. Export the "
                                           "tickets with their assignee and import them again.");
    case MetricPast::Lack::None:
        break;
    }
    if (past.judged() >= fewestBuckets)
        return {};
    return words
        .translate("Steering", "Only %1 have enough records, too few to tune a target by. Choose fewer filters, "
                               "or import older exports as well.")
        .arg(bucketCount(past.bucket, past.judged(), words));
}

} // namespace kompas
