// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/codes.h"
#include "core/metrics/aid.h"
#include "core/metrics/history.h"
#include "core/query/extremes.h"

#include <QtGlobal>

#include <algorithm>

namespace kompas {

namespace {

struct FixedWord {
    const char *word;
    const char *text;
};

constexpr FixedWord notes[] = {
    {"few", QT_TRANSLATE_NOOP("Note", "Too few records to tell.")},
    {"small", QT_TRANSLATE_NOOP("Note", "Few records: other ones could as well have given quite another number.")},
    {"withheld", QT_TRANSLATE_NOOP("Note", "Too few records to show a number for them alone.")},
    {"unfinished", QT_TRANSLATE_NOOP("Note", "The data does not reach the end of this period yet.")},
    {"mean_misleading",
     QT_TRANSLATE_NOOP("Note", "Mean and median lie far apart: a few extreme records pull the mean.")},
    {"no_zero_in_nps",
     QT_TRANSLATE_NOOP("Note",
                       "No answer is 0. If the scale begins at 1, detractors are 1 to 6 and the score cannot be "
                       "compared with one on a scale from 0.")},
    {"surveys_apart",
     QT_TRANSLATE_NOOP("Note", "There are answers after a ticket and answers of surveys among all customers. They are "
                               "never put together; the definition “nps.surveys” says which of them count.")},
    {"automatic_replies",
     QT_TRANSLATE_NOOP("Note", "Automatic replies do not count as the first reply, unless the definition “frt.stop” "
                               "says so.")},
    {"no_data", QT_TRANSLATE_NOOP("Note", "The imported files lack a column that this metric needs.")},
    {"no_records", QT_TRANSLATE_NOOP("Note", "No file with the records that this metric needs has been imported.")},
    {"not_divided", QT_TRANSLATE_NOOP("Note", "Costs, sales or answers are not divided by what is filtered on.")},
    {"too_few_people",
     QT_TRANSLATE_NOOP("Note", "Too few employees answered to show it without showing who said what.")},
    {"mixed_scales", QT_TRANSLATE_NOOP("Note", "The scores were given on different scales and have no common mean.")},
    {"no_invitations",
     QT_TRANSLATE_NOOP("Note", "The file holds answers only, so it is not known how many were asked.")},
    {"no_costs", QT_TRANSLATE_NOOP("Note", "No costs are booked for it, so it is not known what it cost.")},
    {"no_target", QT_TRANSLATE_NOOP("Note", "There is no target to measure against.")},
    {"within_limit", QT_TRANSLATE_NOOP("Note", "Between the ambition and the limit of its target: to be watched.")},
    {"team_too_small",
     QT_TRANSLATE_NOOP("Note", "The team is too small to reach this and its service level at once; the page of the "
                               "target shows the figures.")},
    {"own_page", QT_TRANSLATE_NOOP("Note", "It is not a single number: it has a page or a verb of its own.")},
    {"of_which", QT_TRANSLATE_NOOP("Note", "Say of which metric.")},
    {"undated",
     QT_TRANSLATE_NOOP("Note", "Some of these records have no date; they count only when no period is chosen.")},
    {"not_per_agent",
     QT_TRANSLATE_NOOP(
         "Note", "Not shown per agent: it is outside the agent's control, or would tell what one person said or did.")},
};

constexpr FixedWord reasons[] = {
    {"no_date", QT_TRANSLATE_NOOP("Reason", "The date that counts is missing.")},
    {"no_creation_time", QT_TRANSLATE_NOOP("Reason", "The creation time is missing.")},
    {"no_value", QT_TRANSLATE_NOOP("Reason", "The export does not state the value.")},
    {"no_reply", QT_TRANSLATE_NOOP("Reason", "No agent has replied.")},
    {"no_agent", QT_TRANSLATE_NOOP("Reason", "Nobody was assigned to it.")},
    {"no_target", QT_TRANSLATE_NOOP("Reason", "There is no target for it.")},
    {"not_due", QT_TRANSLATE_NOOP("Reason", "The reply is not due yet.")},
    {"not_solved", QT_TRANSLATE_NOOP("Reason", "It is not solved.")},
    {"open_again", QT_TRANSLATE_NOOP("Reason", "It was reopened and is not solved again.")},
    {"not_answered", QT_TRANSLATE_NOOP("Reason", "The survey was offered but not answered.")},
    {"other_survey",
     QT_TRANSLATE_NOOP("Reason",
                       "It is an answer of the other sort of survey: after a ticket, or among all customers.")},
    {"off_scale", QT_TRANSLATE_NOOP("Reason", "The score is missing or not on the scale.")},
    {"no_cases", QT_TRANSLATE_NOOP("Reason", "There is nothing in it to count.")},
    {"unanswered", QT_TRANSLATE_NOOP("Reason", "No agent answered it.")},
    {"no_commitment", QT_TRANSLATE_NOOP("Reason", "The export does not say whether the agreement was kept.")},
    {"not_mature", QT_TRANSLATE_NOOP("Reason", "It is too recent to tell.")},
    {"no_customer", QT_TRANSLATE_NOOP("Reason", "The customer is not known.")},
    {"same_customer", QT_TRANSLATE_NOOP("Reason", "Another record of the same customer counts already.")},
    {"same_case", QT_TRANSLATE_NOOP("Reason", "The customer came back about it: a later ticket ends the case.")},
    {"interval", QT_TRANSLATE_NOOP("Reason", "It holds the sums of an interval, not a single contact.")},
    {"leavers_only",
     QT_TRANSLATE_NOOP(
         "Reason",
         "Only customers who left are listed: those who stayed are counted by month, without what they pay.")},
    {"outgoing", QT_TRANSLATE_NOOP("Reason", "It did not come from the customer.")},
    {"no_tier", QT_TRANSLATE_NOOP("Reason", "Its tier is not known.")},
    {"needs_no_reply", QT_TRANSLATE_NOOP("Reason", "It needs no reply.")},
    {"solved_without_reply", QT_TRANSLATE_NOOP("Reason", "It was solved without a reply.")},
    {"negative", QT_TRANSLATE_NOOP("Reason", "The duration is negative: the dates contradict each other.")},
    {"outlier", QT_TRANSLATE_NOOP("Reason", "It is an outlier, and outliers are left out.")},
    {"merged", QT_TRANSLATE_NOOP("Reason", "It was merged into another ticket.")},
    {"spam", QT_TRANSLATE_NOOP("Reason", "It is spam.")},
    {"deleted", QT_TRANSLATE_NOOP("Reason", "It was deleted.")},
    {"agent_created", QT_TRANSLATE_NOOP("Reason", "It was created by an agent.")},
};

const char *textOf(std::span<const FixedWord> table, QStringView word)
{
    const auto found =
        std::ranges::find_if(table, [word](const FixedWord &each) { return word == QLatin1String(each.word); });
    return found == table.end() ? nullptr : found->text;
}

/// Does the column have a value at all?
bool hasValue(const Dataset &data, const QString &field)
{
    const int index = fieldIndex(data.kind, field);
    if (index < 0 || data.loaded.columns.empty())
        return false;
    // It may have: what is asked next is asked for at once then.
    if (data.missing && data.missing->notes(index))
        return true;
    if (field == QLatin1String("customer"))
        return highestIn(data.customers()) != noInstant;
    if (field == QLatin1String("comment"))
        return highestIn(data.commented()) > 0;
    if (field == QLatin1String("ticket"))
        return std::ranges::any_of(data.ticketRows(), [](qint32 each) { return each >= 0; });
    const Column &column = data.columnAt(index);
    if (const auto *instants = std::get_if<Instants>(&column))
        return highestIn(*instants) != noInstant;
    if (const auto *integers = std::get_if<Integers>(&column))
        return highestIn(*integers) != noInstant;
    if (const auto *numbers = std::get_if<Numbers>(&column))
        return std::ranges::any_of(*numbers, [](double each) { return each == each; });
    if (const auto *coded = std::get_if<Coded>(&column))
        return highestIn(coded->codes) > 0;
    return false;
}

/// Whether a record with that word (and a score, where the records have scores) is among them.
bool hasWord(const Dataset &data, const QString &field, const QString &word)
{
    const auto *words = data.column<Coded>(field);
    const auto *scores = data.column<Numbers>(u"score");
    if (data.missing && data.missing->notes(field))
        return true;
    const auto code = words ? words->dictionary->indexOf(word) : -1;
    if (code < 0)
        return false;
    std::vector<quint32> codes;
    for (std::size_t i = 0; i < words->codes.pieceCount(); ++i) {
        const PackedPiece piece = words->codes.pieceAt(i);
        if (code < piece.lowest || code > piece.highest)
            continue;
        codes.clear();
        readCodes(piece, codes);
        for (std::size_t place = 0; place < codes.size(); ++place) {
            const std::size_t row = i * PackedPiece::mostValues + place;
            const bool isScored = !scores || (*scores)[row] == (*scores)[row];
            if (codes[place] == static_cast<quint32>(code) && isScored)
                return true;
        }
    }
    return false;
}

/// `score`, `survey=csat` (a score of that survey), `ticket_event.event` or `ticket_event.event=tier`.
bool isFulfilled(const Facts &facts, Kind kind, const QString &demand)
{
    if (const auto dot = demand.indexOf(u'.'); dot >= 0) {
        const std::optional<Kind> other = kindFromId(QStringView(demand).left(dot));
        return other && isFulfilled(facts, *other, demand.mid(dot + 1));
    }
    const auto equals = demand.indexOf(u'=');
    return *History::keptWith(facts)->demands().of(facts.shared(kind), demand, [&] {
        return equals < 0 ? hasValue(facts.of(kind), demand)
                          : hasWord(facts.of(kind), demand.left(equals), demand.mid(equals + 1));
    });
}

} // namespace

const char *noteText(QStringView note)
{
    return textOf(notes, note);
}

const char *reasonText(QStringView reason)
{
    return textOf(reasons, reason);
}

namespace {

/// What metrics demand of the facts. Many demand the same, and to know it a column may have to be read.
class Demands
{
public:
    explicit Demands(const Facts &facts) : m_facts(facts) {}
    bool areMet(const Metric &metric);

private:
    bool isMet(Kind kind, const QString &demand);

    const Facts &m_facts;
    std::map<std::pair<Kind, QString>, bool> m_known = {};
};

bool Demands::areMet(const Metric &metric)
{
    for (const QString &demand : QString::fromLatin1(metric.requires_).split(u'|', Qt::SkipEmptyParts)) {
        const QStringList either = demand.split(u'/');
        // All are looked at, so that what is missing of them is asked for at once.
        if (std::ranges::count_if(either, [&](const QString &each) { return isMet(metric.records, each); }) == 0)
            return false;
    }
    return true;
}

bool Demands::isMet(Kind kind, const QString &demand)
{
    const auto [known, isNew] = m_known.try_emplace({kind, demand}, false);
    if (isNew)
        known->second = isFulfilled(m_facts, kind, demand);
    return known->second;
}

const Metric &formFor(Demands &demands, const Metric &metric, const Definitions &definitions)
{
    const bool wantsOther =
        qstrcmp(metric.id, "cost_per_contact") == 0 && definitions.text(u"cpc.count") == QLatin1String("tickets");
    if (!wantsOther && demands.areMet(metric))
        return metric;
    for (const Metric &other : otherForms()) {
        if (qstrcmp(other.id, metric.id) == 0 && demands.areMet(other))
            return other;
    }
    return metric;
}

bool isComputable(Demands &demands, const Metric &metric)
{
    return !isAid(metric) && demands.areMet(formFor(demands, metric, {}));
}

} // namespace

const Metric &formFor(const Facts &facts, const Metric &metric, const Definitions &definitions)
{
    Demands demands(facts);
    return formFor(demands, metric, definitions);
}

bool isComputable(const Facts &facts, const Metric &metric)
{
    Demands demands(facts);
    return isComputable(demands, metric);
}

QStringList computableMetrics(const Facts &facts)
{
    QStringList all;
    for (const Metric &metric : catalogue())
        all += QString::fromLatin1(metric.id);
    return computableOf(facts, all);
}

QStringList computableOf(const Facts &facts, const QStringList &metrics)
{
    Demands demands(facts);
    // The gap can be computed as soon as there is something with a mean and a median.
    const auto hasCentre = [&demands] {
        return std::ranges::any_of(catalogue(), [&demands](const Metric &metric) {
            return metric.shape == Shape::Centre && isComputable(demands, metric);
        });
    };
    QStringList result;
    for (const QString &id : metrics) {
        const Metric *metric = metricById(id);
        const bool isGap = metric && QLatin1String(metric->recipe.function) == QLatin1String("mean_median_gap");
        if (metric && (isGap ? hasCentre() : isComputable(demands, *metric)))
            result += id;
    }
    return result;
}

} // namespace kompas
