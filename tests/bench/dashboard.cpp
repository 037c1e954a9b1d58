// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/dashboard.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <cmath>

namespace kompas::bench {

namespace {

constexpr qint64 secondsPerDay = 86400;
constexpr qint64 endless = std::numeric_limits<qint64>::max();

template<typename T>
const T &columnOf(const Dataset &data, const char *field)
{
    const T *column = data.column<T>(QString::fromLatin1(field));
    if (!column)
        qFatal("the file has no column %s", field);
    return *column;
}

const Coded &planOf(const Dataset &data)
{
    const Coded *plan = dimensionColumn(data, u"own:Plan");
    if (!plan)
        qFatal("the file was imported without the column Plan");
    return *plan;
}

/// What the answers to the survey say of their tickets.
Packed<quint32> ratingsOf(const Facts &facts)
{
    const Dataset &responses = *facts.responses;
    const Numbers &scores = columnOf<Numbers>(responses, "score");
    const std::vector<qint32> &tickets = responses.ticketRows();
    std::vector<quint8> ratings(static_cast<std::size_t>(facts.tickets->rows), 0);
    for (std::size_t row = 0; row < scores.size(); ++row) {
        if (!std::isnan(scores[row]) && tickets[row] >= 0)
            ratings[static_cast<std::size_t>(tickets[row])] = scores[row] > 0 ? 2 : 1;
    }
    return Packed<quint32>::computed(ratings.size(), [&ratings](std::size_t row) { return ratings[row]; });
}

qint64 utc(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

qint64 dayOf(qint64 at)
{
    return (at >= 0 ? at : at - secondsPerDay + 1) / secondsPerDay;
}

/// The Monday of the week, as a number of days; day 0 was a Thursday.
qint64 mondayOf(qint64 day)
{
    return day - ((day + 3) % 7 + 7) % 7;
}

std::size_t wordsOf(const Coded &column)
{
    return static_cast<std::size_t>(column.dictionary->size());
}

Axis axisOf(const Coded &column)
{
    return Axis::ofCodes(column.codes, wordsOf(column));
}

AnswerCell wordOf(const Coded &column, std::size_t code)
{
    return code == 0 ? AnswerCell() : AnswerCell(&column.dictionary->at(static_cast<qsizetype>(code)));
}

AnswerCell meanOf(const Summed &all)
{
    return all.count == 0 ? AnswerCell() : AnswerCell(static_cast<double>(all.sum) / static_cast<double>(all.count));
}

const RanksOf medianRanks = quantileRanks(0.5);

AnswerCell medianOf(const Ranked &ranked)
{
    const std::optional<double> median = quantileOf(ranked, 0.5);
    return median ? AnswerCell(*median) : AnswerCell();
}

/// The rank that DuckDB takes for a discrete quantile.
qint64 discreteRank(qint64 count, double p)
{
    const auto n = static_cast<double>(count);
    return std::max<qint64>(1, count - static_cast<qint64>(std::floor(n - p * n))) - 1;
}

} // namespace

std::vector<WantedFields> dashboardFields()
{
    return {{Kind::Ticket,
             {QStringLiteral("team"), QStringLiteral("agent"), QStringLiteral("status"), QStringLiteral("priority"),
              QStringLiteral("channel"), QStringLiteral("product_area"), QStringLiteral("own"),
              QStringLiteral("created_at"), QStringLiteral("solved_at"), QStringLiteral("reopens"),
              QStringLiteral("replies"), QStringLiteral("first_reply_minutes"),
              QStringLiteral("full_resolution_minutes"), QStringLiteral("requester_wait_minutes")}},
            {Kind::SurveyResponse, {QStringLiteral("ticket"), QStringLiteral("score")}}};
}

Dashboard::Dashboard(const Facts &facts)
    : m_tickets(*facts.tickets),
      m_team(columnOf<Coded>(m_tickets, "team")),
      m_agent(columnOf<Coded>(m_tickets, "agent")),
      m_status(columnOf<Coded>(m_tickets, "status")),
      m_priority(columnOf<Coded>(m_tickets, "priority")),
      m_channel(columnOf<Coded>(m_tickets, "channel")),
      m_area(columnOf<Coded>(m_tickets, "product_area")),
      m_plan(planOf(m_tickets)),
      m_created(columnOf<Instants>(m_tickets, "created_at")),
      m_solved(columnOf<Instants>(m_tickets, "solved_at")),
      m_reopens(columnOf<Integers>(m_tickets, "reopens")),
      m_replies(columnOf<Integers>(m_tickets, "replies")),
      m_reply(columnOf<Integers>(m_tickets, "first_reply_minutes")),
      m_resolution(columnOf<Integers>(m_tickets, "full_resolution_minutes")),
      m_wait(columnOf<Integers>(m_tickets, "requester_wait_minutes")),
      m_rating(ratingsOf(facts))
{
    qint64 first = endless;
    qint64 last = noInstant;
    for (const Instants *column : {&m_created, &m_solved}) {
        for (const PackedPiece &piece : column->pieces()) {
            first = piece.hasValues() ? std::min(first, piece.lowest) : first;
            last = std::max(last, piece.highest);
        }
    }
    if (last == noInstant)
        return;
    m_end = (mondayOf(dayOf(last)) + 7) * secondsPerDay;
    for (qint64 day = mondayOf(dayOf(first)); day * secondsPerDay < m_end; ++day) {
        m_days.push_back(day * secondsPerDay);
        if (mondayOf(day) == day)
            m_weeks.push_back(day * secondsPerDay);
    }
}

RowSet Dashboard::withWord(const RowSet &rows, const Coded &column, const QString &word) const
{
    std::vector<char> allowed;
    for (const QString &each : *column.dictionary)
        allowed.push_back(each == word ? 1 : 0);
    return rows.withCodes(column.codes, allowed);
}

Dashboard::Chosen Dashboard::chosen(std::size_t filter) const
{
    RowSet rows(static_cast<std::size_t>(m_tickets.rows));
    if (filter == 1)
        rows = withWord(rows, m_team, QStringLiteral("Billing"));
    if (filter == 2)
        rows = withWord(rows, m_channel, QStringLiteral("email"));
    if (filter == 3)
        rows = rows.within(m_created, utc(2025, 10, 3), endless);
    if (filter == 4)
        rows =
            withWord(withWord(rows, m_team, QStringLiteral("Technical Support")), m_plan, QStringLiteral("Enterprise"));
    RowSet rated = rows.withCodes(m_rating, {0, 1, 1});
    RowSet good = rated.withCodes(m_rating, {0, 0, 1});
    RowSet solved = rows.within(m_solved, noInstant + 1, endless);
    return {std::move(rows), std::move(solved), std::move(rated), std::move(good)};
}

std::vector<Answer> Dashboard::answers(std::size_t filter) const
{
    const Chosen chosen = this->chosen(filter);
    const auto nameIn = [](const Coded &column) {
        return [&column](std::size_t code) { return wordOf(column, code); };
    };
    const auto week = [this](std::size_t at) -> AnswerCell { return Stamp{m_weeks[at]}; };
    return {perWeek(chosen),
            centres(chosen.rows, Axis::ofSteps(m_created, m_weeks, m_end), m_reply, week),
            centres(chosen.rows, axisOf(m_channel), m_resolution, nameIn(m_channel)),
            ratingsPerWeek(chosen),
            reopened(chosen),
            backlog(chosen),
            lastWeeks(chosen),
            highQuantiles(chosen),
            areas(chosen),
            byReplies(chosen),
            byAgent(chosen),
            centres(chosen.rows, axisOf(m_priority), m_wait, nameIn(m_priority))};
}

/// Median, mean and number of the values of each group that has some.
Answer Dashboard::centres(const RowSet &rows, const Axis &axis, const Integers &values,
                          const std::function<AnswerCell(std::size_t)> &name) const
{
    const std::vector<Ranked> groups = rankedBy(rows, {axis}, values, medianRanks);
    Answer answer;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const Ranked &each = groups[group];
        if (each.all.count > 0)
            answer.push_back({name(group), medianOf(each), meanOf(each.all), each.all.count});
    }
    return answer;
}

Answer Dashboard::perWeek(const Chosen &chosen) const
{
    Answer answer;
    for (const auto &[name, column] : {std::pair("c", &m_created), std::pair("s", &m_solved)}) {
        const std::vector<qint64> counts = countBy(chosen.rows, {Axis::ofSteps(*column, m_weeks, m_end)});
        for (std::size_t week = 0; week < counts.size(); ++week) {
            if (counts[week] > 0)
                answer.push_back({QString::fromLatin1(name), Stamp{m_weeks[week]}, counts[week]});
        }
    }
    return answer;
}

Answer Dashboard::ratingsPerWeek(const Chosen &chosen) const
{
    const Axes axes = {Axis::ofSteps(m_solved, m_weeks, m_end), axisOf(m_channel)};
    const std::vector<qint64> rated = countBy(chosen.rated, axes);
    const std::vector<qint64> good = countBy(chosen.good, axes);
    const std::size_t channels = wordsOf(m_channel);
    Answer answer;
    for (std::size_t group = 0; group < rated.size(); ++group) {
        if (rated[group] > 0)
            answer.push_back(
                {Stamp{m_weeks[group / channels]}, wordOf(m_channel, group % channels), good[group], rated[group]});
    }
    return answer;
}

Answer Dashboard::reopened(const Chosen &chosen) const
{
    const std::vector<qint64> all = countBy(chosen.solved, {axisOf(m_agent)});
    const std::vector<qint64> again = countBy(chosen.solved.within(m_reopens, 1, endless), {axisOf(m_agent)});
    Answer answer;
    for (std::size_t agent = 0; agent < all.size(); ++agent) {
        if (all[agent] > 0)
            answer.push_back({wordOf(m_agent, agent),
                              100.0 * static_cast<double>(again[agent]) / static_cast<double>(all[agent]), all[agent]});
    }
    return answer;
}

Answer Dashboard::backlog(const Chosen &chosen) const
{
    const std::vector<qint64> created =
        countBy(chosen.rows, {axisOf(m_status), Axis::ofSteps(m_created, m_days, m_end)});
    const std::vector<qint64> solved = countBy(chosen.rows, {axisOf(m_status), Axis::ofSteps(m_solved, m_days, m_end)});
    const qint64 shownFrom = utc(2025, 1, 1);
    Answer answer;
    for (std::size_t status = 0; status < wordsOf(m_status); ++status) {
        qint64 standing = 0;
        for (std::size_t day = 0; day < m_days.size(); ++day) {
            const std::size_t group = status * m_days.size() + day;
            if (created[group] == 0 && solved[group] == 0)
                continue;
            standing += created[group] - solved[group];
            if (m_days[day] >= shownFrom)
                answer.push_back({wordOf(m_status, status), Stamp{m_days[day]}, standing});
        }
    }
    return answer;
}

Answer Dashboard::lastWeeks(const Chosen &chosen) const
{
    const qint64 before = utc(2025, 12, 22);
    const qint64 last = utc(2025, 12, 29);
    std::vector<AnswerCell> row;
    qint64 any = 0;
    for (const Instants *column : {&m_created, &m_solved}) {
        for (const auto &[from, end] : {std::pair(last, endless), std::pair(before, last)}) {
            const auto count = static_cast<qint64>(chosen.rows.within(*column, from, end).size());
            any += count;
            row.emplace_back(count);
        }
    }
    // A sum over no row is no number.
    return {any > 0 ? row : std::vector<AnswerCell>(4)};
}

Answer Dashboard::highQuantiles(const Chosen &chosen) const
{
    const auto ranks = [](qint64 count) {
        return std::vector{discreteRank(count, 0.5), discreteRank(count, 0.9), discreteRank(count, 0.95)};
    };
    const std::vector<Ranked> groups = rankedBy(chosen.rows, {axisOf(m_team)}, m_reply, ranks);
    Answer answer;
    for (std::size_t team = 0; team < groups.size(); ++team) {
        const std::vector<qint32> &values = groups[team].values;
        if (groups[team].all.count > 0)
            answer.push_back(
                {wordOf(m_team, team), QStringLiteral("[%1, %2, %3]").arg(values[0]).arg(values[1]).arg(values[2])});
    }
    return answer;
}

Answer Dashboard::areas(const Chosen &chosen) const
{
    const std::vector<qint64> counts = countBy(chosen.rows, {axisOf(m_area)});
    const auto noRanks = [](qint64) { return std::vector<qint64>(); };
    const std::vector<Ranked> sums = rankedBy(chosen.rows, {axisOf(m_area)}, m_resolution, noRanks);
    std::vector<std::size_t> order;
    for (std::size_t area = 0; area < counts.size(); ++area) {
        if (counts[area] > 0)
            order.push_back(area);
    }
    std::ranges::stable_sort(order, std::ranges::greater(), [&counts](std::size_t area) { return counts[area]; });
    order.resize(std::min<std::size_t>(order.size(), 5));
    Answer answer;
    for (const std::size_t area : order)
        answer.push_back({wordOf(m_area, area), counts[area], meanOf(sums[area].all)});
    return answer;
}

Answer Dashboard::byReplies(const Chosen &chosen) const
{
    const Axes axes = {Axis::ofNumbers(m_replies, 0, 10)};
    const std::vector<qint64> all = countBy(chosen.rows, axes);
    const std::vector<qint64> good = countBy(chosen.good, axes);
    const std::vector<qint64> rated = countBy(chosen.rated, axes);
    Answer answer;
    for (std::size_t replies = 0; replies < all.size(); ++replies) {
        if (all[replies] > 0)
            answer.push_back({static_cast<qint64>(replies), all[replies], good[replies], rated[replies]});
    }
    return answer;
}

Answer Dashboard::byAgent(const Chosen &chosen) const
{
    const Axes axes = {axisOf(m_agent)};
    const std::vector<qint64> all = countBy(chosen.rows, axes);
    const std::vector<qint64> solved = countBy(chosen.solved, axes);
    const std::vector<qint64> good = countBy(chosen.good, axes);
    const std::vector<qint64> rated = countBy(chosen.rated, axes);
    const std::vector<Ranked> replies = rankedBy(chosen.rows, axes, m_reply, medianRanks);
    Answer answer;
    for (std::size_t agent = 1; agent < all.size(); ++agent) {
        if (all[agent] > 0)
            answer.push_back(
                {wordOf(m_agent, agent), solved[agent], good[agent], rated[agent], medianOf(replies[agent])});
    }
    return answer;
}

} // namespace kompas::bench
