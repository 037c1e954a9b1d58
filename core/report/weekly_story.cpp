// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/weekly_blocks.h"

namespace kompas {

namespace {

struct Subject {
    const char *metric;
    const char *text; ///< English, context "Subject": how a sentence about the metric begins
};
constexpr Subject subjects[] = {
    {"csat_pct", QT_TRANSLATE_NOOP("Subject", "Customer satisfaction")},
    {"first_reply_time", QT_TRANSLATE_NOOP("Subject", "The first reply time")},
    {"time_to_full_resolution", QT_TRANSLATE_NOOP("Subject", "The time to full resolution")},
    {"fcr_one_touch", QT_TRANSLATE_NOOP("Subject", "The share solved at first contact")},
    {"reopened_pct", QT_TRANSLATE_NOOP("Subject", "The share of reopened tickets")},
    {"backlog_total", QT_TRANSLATE_NOOP("Subject", "The backlog")},
    {"nps", QT_TRANSLATE_NOOP("Subject", "The NPS")},
    {"ces_mean", QT_TRANSLATE_NOOP("Subject", "The customer effort score")},
};

QString subjectOf(const Metric &metric, const Words &words)
{
    for (const Subject &each : subjects) {
        if (qstrcmp(each.metric, metric.id) == 0)
            return words.translate("Subject", each.text);
    }
    return words.metricName(metric);
}

/// Durations with their unit in full: `3,1 uur`; tickets as a bare number.
QString spoken(Unit unit, double value, const Words &words)
{
    Words::Amount amount = words.amount(unit, value);
    if (isBareNumber(unit))
        return amount.number;
    if (unit != Unit::Minutes)
        return amount.text();
    const bool isOne = amount.number == u"1";
    if (amount.unit == words.translate("Unit", "min"))
        amount.unit = isOne ? words.translate("Spoken", "minute") : words.translate("Spoken", "minutes");
    else if (amount.unit == words.translate("Unit", "h"))
        amount.unit = isOne ? words.translate("Spoken", "hour") : words.translate("Spoken", "hours");
    else if (amount.unit == words.translate("Unit", "d"))
        amount.unit = isOne ? words.translate("Spoken", "day") : words.translate("Spoken", "days");
    return amount.text();
}

/// What the metric did, without a full stop.
QString movementOf(const Metric &metric, const Compared &figures, const Words &words)
{
    const QString subject = subjectOf(metric, words);
    const QString now = spoken(metric.unit, *figures.now.value, words);
    const std::optional<double> change = figures.difference();
    if (!change)
        return words.translate("Sentence", "%1 was %2").arg(subject, now);
    const QString difference = words.difference(metric.unit, change).text();
    const bool moved = difference.startsWith(u'+') || difference.startsWith(QChar(0x2212));
    if (!moved)
        return words.translate("Sentence", "%1 stayed at %2").arg(subject, now);
    if (figures.canBeChance().value_or(false))
        return words.translate("Sentence", "%1 was %2 (%3, a difference too small to say anything about)")
            .arg(subject, now, difference);
    if (metric.unit == Unit::Tickets) {
        const QString by = words.amount(metric.unit, std::abs(*change)).number;
        return (*change > 0 ? words.translate("Sentence", "%1 grew by %2 to %3")
                            : words.translate("Sentence", "%1 shrank by %2 to %3"))
            .arg(subject, by, now);
    }
    return (*change > 0 ? words.translate("Sentence", "%1 rose to %2 (%3)")
                        : words.translate("Sentence", "%1 fell to %2 (%3)"))
        .arg(subject, now, difference);
}

/// For how many weeks in a row, this one included, the target has been missed; 1 when the period is no week.
int weeksMissed(const PageInput &input, const QString &metric)
{
    const std::optional<Period> weeks = lastTwelveWeeks(input);
    const Period &period = input.selection.period;
    if (!weeks || !period.from || !period.to || bucketOf(*period.from, Bucket::Week) != period)
        return 1;
    const std::vector<Value> values = figuresPerBucket(input, metric, over(input.selection, *weeks), Bucket::Week);
    const auto met =
        std::find_if(values.rbegin(), values.rend(), [](const Value &value) { return value.status != Status::Missed; });
    return std::max(1, static_cast<int>(met - values.rbegin()));
}

/// How the sentence goes on after the movement, to its full stop.
QString verdictOf(const PageInput &input, const Metric &metric, const Value &value, const Words &words)
{
    const QString target = value.target ? targetText(metric, *value.target, words) : QString();
    switch (value.status) {
    case Status::Met:
        return words.translate("Sentence", " and is on target (%1).").arg(target);
    case Status::Missed: {
        const int weeks = weeksMissed(input, QString::fromLatin1(metric.id));
        if (weeks < 2)
            return words.translate("Sentence", " and misses the target (%1).").arg(target);
        return words.translate("Sentence", " and has missed the target (%1) for %n week(s) in a row.", nullptr, weeks)
            .arg(target);
    }
    case Status::Unclear:
        return words.translate("Sentence", "; the target (%1) was missed, but that can be chance.").arg(target);
    case Status::TooFew:
        return words.translate("Sentence", "; the numbers are too small to hold against the target (%1).").arg(target);
    case Status::None:
        break;
    }
    return QStringLiteral(".");
}

/// "6 of the 7 targets were met.": nothing when there are no verdicts.
QString scoreOf(int met, int judged, const Words &words)
{
    if (judged == 0)
        return {};
    if (met == judged)
        return judged == 1 ? words.translate("Sentence", "The one target was met.")
                           : words.translate("Sentence", "All %1 targets were met.").arg(words.count(judged));
    if (met == 0)
        return judged == 1 ? words.translate("Sentence", "The one target was not met.")
                           : words.translate("Sentence", "None of the %1 targets was met.").arg(words.count(judged));
    return words.translate("Sentence", "%1 of the %2 targets were met.", nullptr, met)
        .arg(words.count(met), words.count(judged));
}

/// "87 tickets came in (+4) and 72 were solved (−5)."
QString volumeOf(const PageInput &input, const Words &words)
{
    const Compared created = compared(input, QStringLiteral("tickets_created"));
    const Compared solved = compared(input, QStringLiteral("tickets_solved"));
    if (!created.now.value || !solved.now.value)
        return {};
    const auto change = [&words](const Compared &figures) {
        const std::optional<double> difference = figures.difference();
        return difference && *difference != 0
                   ? QStringLiteral(" (%1)").arg(words.difference(Unit::Tickets, difference).number)
                   : QString();
    };
    const int in = static_cast<int>(*created.now.value);
    const int out = static_cast<int>(*solved.now.value);
    const QString came = in == 0
                             ? words.translate("Sentence", "No tickets came in%1").arg(change(created))
                             : words.translate("Sentence", "%n ticket(s) came in%1", nullptr, in).arg(change(created));
    const QString done = out == 0 ? words.translate("Sentence", "none were solved%1").arg(change(solved))
                                  : words.translate("Sentence", "%n were solved%1", nullptr, out).arg(change(solved));
    return words.translate("Sentence", "%1 and %2.").arg(came, done);
}

struct WeekSentence {
    Status status = Status::None;
    bool isBacklog = false;
    QString text = {};
};

void append(Paragraph &paragraph, const QString &text, Mark mark = Mark::None)
{
    if (text.isEmpty())
        return;
    if (!paragraph.runs.empty())
        paragraph.runs.back().text += u' ';
    paragraph.runs.push_back({.text = text, .strong = mark == Mark::Bad, .mark = mark});
}

} // namespace

std::vector<Paragraph> weekInSentences(const PageInput &input, const Words &words, const QStringList &metrics)
{
    std::vector<WeekSentence> sentences;
    int met = 0;
    int judged = 0;
    for (const QString &id : metrics) {
        const Metric *metric = metricById(id);
        const Compared figures = metric ? compared(input, id) : Compared{};
        if (!figures.now.value)
            continue;
        const Status status = figures.now.status;
        judged += status == Status::Met || status == Status::Missed || status == Status::Unclear ? 1 : 0;
        met += status == Status::Met ? 1 : 0;
        sentences.push_back({status, id == u"backlog_total",
                             movementOf(*metric, figures, words) + verdictOf(input, *metric, figures.now, words)});
    }
    Paragraph first; // what a manager must know
    Paragraph second;
    append(first, input.targets.empty() ? words.translate("Sentence", "No targets have been set yet.")
                                        : scoreOf(met, judged, words));
    for (const WeekSentence &each : sentences) {
        if (each.status == Status::Missed)
            append(first, each.text, Mark::Bad);
    }
    for (const WeekSentence &each : sentences) {
        if (each.status == Status::Unclear)
            append(first, each.text);
    }
    append(second, volumeOf(input, words));
    // The backlog follows from what came in and what was solved.
    std::stable_partition(sentences.begin(), sentences.end(), [](const WeekSentence &each) { return each.isBacklog; });
    for (const WeekSentence &each : sentences) {
        if (each.status != Status::Missed && each.status != Status::Unclear)
            append(second, each.text);
    }
    std::vector<Paragraph> result;
    for (const Paragraph &paragraph : {first, second}) {
        if (!paragraph.runs.empty())
            result.push_back(paragraph);
    }
    return result;
}

} // namespace kompas
