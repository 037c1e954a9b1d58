// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/evidence.h"

#include "core/base/parallel.h"
#include "core/importer/number.h"
#include "core/importer/table.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace kompas {

namespace {

constexpr std::size_t idsKept = std::size_t{16} << 20;
constexpr qint64 rowsBetweenProgress = 8192;
constexpr std::size_t mostWords = 50;
constexpr std::size_t longestWord = 60; ///< bytes; longer ones are sentences
/// So many undecided dates are needed before their sequence says something.
constexpr qint64 sequenceNeeds = 20;

/// Numbers without their sign, their separators found in the text itself.
std::optional<double> anyNumber(std::string_view cell)
{
    const std::optional<double> plain = parseNumber(cell, '.');
    return plain && cell.find(',') == std::string_view::npos ? plain : parseNumber(cell, ',');
}

OrderDecision decideBySums(const DateEvidence &sums, OrderReason reason)
{
    const bool contradicts = sums.dayFirst > 0 && sums.monthFirst > 0;
    return {sums.dayFirst >= sums.monthFirst ? DateOrder::Dmy : DateOrder::Mdy,
            contradicts ? OrderReason::Contradiction : reason};
}

/// Adds what one row says.
class Gatherer
{
public:
    Gatherer(Evidence &evidence, const EvidenceWanted &wanted)
        : m_evidence(evidence),
          m_columns(wanted.columns),
          m_now(wanted.now)
    {
        for (const ColumnReader &each : m_columns) {
            const FieldTarget &target = each.target();
            if (target.id == QLatin1String("survey"))
                m_survey = &each;
            const bool isId = target.type == FieldType::Text && target.id == QLatin1String("id");
            const bool isCount = isDuration(target.type) || target.type == FieldType::Integer;
            if (isId || (storageOf(target.type) != Storage::Text && target.type != FieldType::Flag))
                m_telling.push_back({each.column(), target.type, isCount, &each});
        }
    }

    void add(const Row &row);

private:
    /// A column whose cells say something.
    struct Telling {
        std::size_t column;
        FieldType type;
        bool isCount; ///< digits alone say nothing
        const ColumnReader *reader;
    };

    void addScore(const ColumnReader &reader, std::string_view cell, const Row &row);

    Evidence &m_evidence;
    std::vector<ColumnReader> m_columns; ///< of its own: they remember words
    std::vector<Telling> m_telling = {};
    qint64 m_now;
    const ColumnReader *m_survey = nullptr;
};

void Gatherer::addScore(const ColumnReader &reader, std::string_view cell, const Row &row)
{
    QString survey = reader.target().id;
    if (!reader.target().isScore()) {
        const std::string_view word = m_survey ? trimmed(cellAt(row, m_survey->column())) : std::string_view();
        survey = m_survey ? m_survey->profileWord(word) : QString();
    }
    if (const std::optional<double> score = anyNumber(cell))
        m_evidence.scores[survey].add(*score);
}

void Gatherer::add(const Row &row)
{
    bool hasId = false;
    for (const Telling &each : m_telling) {
        const ColumnReader &reader = *each.reader;
        const std::string_view cell = trimmed(cellAt(row, each.column));
        if ((each.isCount && plainDigits(cell)) || reader.isNull(cell))
            continue; // says nothing
        switch (each.type) {
        case FieldType::Instant:
            m_evidence.dates[each.column].add(cell, m_now);
            break;
        case FieldType::Minutes:
        case FieldType::Seconds:
        case FieldType::ExactMinutes:
            m_evidence.clocks[each.column] = m_evidence.clocks[each.column] || cell.find(':') != std::string_view::npos;
            m_evidence.numbers.add(cell, FieldType::Minutes);
            break;
        case FieldType::Money:
            m_evidence.numbers.add(withoutCurrency(cell), FieldType::Number);
            break;
        case FieldType::Integer:
            m_evidence.numbers.add(cell, FieldType::Integer);
            break;
        case FieldType::Number:
            m_evidence.numbers.add(cell, FieldType::Number);
            if (reader.target().kind == Kind::SurveyResponse)
                addScore(reader, cell, row);
            break;
        case FieldType::Text:
            m_evidence.ids.add(cell, m_survey ? cellAt(row, m_survey->column()) : std::string_view(), row.line);
            hasId = true;
            break;
        case FieldType::Word:
        case FieldType::Flag:
            break;
        }
    }
    m_evidence.ids.missing += hasId ? 0 : 1;
}

/// `Grand Totals (5700 records)`, `Confidential Information`: words in a single cell, or a row of totals.
bool isFooter(const Row &row, std::size_t width)
{
    constexpr std::size_t longest = 200;
    const auto isFilled = [](std::string_view cell) { return !trimmed(cell).empty(); };
    const auto first = std::ranges::find_if(row.cells, isFilled);
    if (width < 3 || first == row.cells.end())
        return false;
    constexpr std::string_view startsTotal = "TtGgEeSs";
    if (row.cells.size() != 1 && startsTotal.find(trimmed(*first).front()) == std::string_view::npos)
        return false;
    std::string text(trimmed(*first).substr(0, longest));
    std::ranges::transform(text, text.begin(),
                           [](char ch) { return ch >= 'A' && ch <= 'Z' ? static_cast<char>(ch + 32) : ch; });
    const bool isTotal = std::ranges::any_of(
        std::array{"total", "totaal", "grand total", "eindtotaal", "sum", "som"}, [&](std::string_view word) {
            return text == word || text.starts_with(std::string(word) + ' ')
                   || text.starts_with(std::string(word) + "s ") || text.starts_with(std::string(word) + ':');
        });
    const bool isAlone = row.cells.size() == 1 && text.find(' ') != std::string::npos && !parseStamp(text);
    return isAlone || (isTotal && first == row.cells.begin());
}

} // namespace

void DateEvidence::add(std::string_view cell, qint64 now)
{
    if (StampSeconds found; readSecondsIn(month, cell, found)) {
        ++yearFirst;
        return;
    }
    const std::optional<Stamp> stamp = parseStamp(cell);
    if (!stamp) {
        unixTimes += cell.size() == 10 && cell.find_first_not_of("0123456789") == std::string_view::npos ? 1 : 0;
        return;
    }
    if (isNullDate(*stamp))
        return;
    withTime = withTime || stamp->hasTime;
    if (stamp->yearFirst || stamp->named) {
        ++(stamp->named ? named : yearFirst);
        month = KnownMonth::of(cell); // whose dates have times
        return;
    }
    shapes.insert({stamp->separator, stamp->twoDigitYear});
    if (stamp->first > 12 || stamp->second > 12) {
        ++(stamp->first > 12 ? dayFirst : monthFirst);
        return;
    }
    ++undecided;
    if (stamp->first == stamp->second)
        return;
    for (std::size_t i = 0; i < 2; ++i) {
        const qint64 seconds = secondsOf(*stamp, i == 0 ? DateOrder::Dmy : DateOrder::Mdy).value_or(0);
        // A day's grace: the time zone is not looked at here.
        future[i] += seconds > now + 86400 ? 1 : 0;
        if (inSequence == 0)
            first[i] = seconds;
        else
            stepsBack[i] += seconds < last[i] ? 1 : 0;
        last[i] = seconds;
    }
    ++inSequence;
}

void DateEvidence::append(const DateEvidence &next)
{
    for (std::size_t i = 0; i < 2 && next.inSequence > 0; ++i) {
        if (inSequence == 0)
            first[i] = next.first[i];
        else
            stepsBack[i] += next.first[i] < last[i] ? 1 : 0;
        last[i] = next.last[i];
    }
    inSequence += next.inSequence;
    addUp(next);
    unixTimes += next.unixTimes;
    withTime = withTime || next.withTime;
    shapes.insert(next.shapes.begin(), next.shapes.end());
}

void DateEvidence::addUp(const DateEvidence &other)
{
    yearFirst += other.yearFirst;
    named += other.named;
    dayFirst += other.dayFirst;
    monthFirst += other.monthFirst;
    undecided += other.undecided;
    for (std::size_t i = 0; i < 2; ++i) {
        future[i] += other.future[i];
        stepsBack[i] += other.stepsBack[i];
    }
}

OrderDecision decideOrder(const DateEvidence &own, const DateEvidence &wholeFile, std::optional<DateOrder> user)
{
    if (own.withoutYearFirst() == 0)
        return {DateOrder::Ymd, OrderReason::NotNeeded};
    if (user)
        return {*user, OrderReason::User};
    if (own.dayFirst + own.monthFirst > 0)
        return decideBySums(own, OrderReason::Values);
    if (wholeFile.dayFirst + wholeFile.monthFirst > 0)
        return {decideBySums(wholeFile, OrderReason::OtherColumns).order, OrderReason::OtherColumns};
    if ((wholeFile.future[0] > 0) != (wholeFile.future[1] > 0))
        return {wholeFile.future[0] > 0 ? DateOrder::Mdy : DateOrder::Dmy, OrderReason::Future};
    const auto [day, month] = wholeFile.stepsBack;
    if (wholeFile.undecided >= sequenceNeeds && std::min(day, month) * 10 < std::max(day, month))
        return {month < day ? DateOrder::Mdy : DateOrder::Dmy, OrderReason::Sequence};
    return {DateOrder::Dmy, OrderReason::Habit};
}

void ScoreEvidence::add(double score)
{
    lowest = n == 0 ? score : std::min(lowest, score);
    highest = n == 0 ? score : std::max(highest, score);
    zeros += score == 0 ? 1 : 0;
    ++n;
}

void ScoreEvidence::append(const ScoreEvidence &next)
{
    if (next.n == 0)
        return;
    lowest = n == 0 ? next.lowest : std::min(lowest, next.lowest);
    highest = n == 0 ? next.highest : std::max(highest, next.highest);
    zeros += next.zeros;
    n += next.n;
}

ScoreScale decideScale(const QString &survey, const ScoreEvidence &evidence)
{
    if (survey == QLatin1String("nps") || survey == QLatin1String("enps"))
        return {0, 10};
    const int lowest = evidence.n > 0 && evidence.lowest < 1 ? 0 : 1;
    if (lowest == 0 && evidence.highest <= 1)
        return {0, 1};
    if (evidence.highest <= 5)
        return {lowest, 5};
    const bool hasSevenSteps = survey == QLatin1String("ces") || survey == QLatin1String("esat");
    if (hasSevenSteps && evidence.highest <= 7)
        return {lowest, 7};
    return evidence.highest <= 10 ? ScoreScale{lowest, 10} : ScoreScale{0, 100};
}

void NumberEvidence::add(std::string_view cell, FieldType type)
{
    if (cell.find_first_of(".,") == std::string_view::npos)
        return;
    switch (decimalEvidence(cell)) {
    case DecimalEvidence::None:
        break;
    case DecimalEvidence::Comma:
        ++comma;
        break;
    case DecimalEvidence::Dot:
        ++dot;
        break;
    case DecimalEvidence::OneGroup:
        if (type != FieldType::Number)
            ++(cell.find(',') != std::string_view::npos ? groupedByComma : groupedByDot);
        break;
    }
}

void NumberEvidence::append(const NumberEvidence &next)
{
    comma += next.comma;
    dot += next.dot;
    groupedByComma += next.groupedByComma;
    groupedByDot += next.groupedByDot;
}

char decideDecimal(const NumberEvidence &evidence, char delimiter)
{
    if (evidence.comma != evidence.dot)
        return evidence.comma > evidence.dot ? ',' : '.';
    if (evidence.groupedByComma != evidence.groupedByDot)
        return evidence.groupedByDot > evidence.groupedByComma ? ',' : '.';
    return delimiter == ';' ? ',' : '.';
}

void IdEvidence::add(std::string_view id, std::string_view scope, qint64 line)
{
    const std::optional<qint64> number = scope.empty() ? plainDigits(id) : std::nullopt;
    m_isAscending = m_isAscending && number && (m_hashes.empty() || *number > m_last);
    m_last = number.value_or(0);
    m_first = m_hashes.empty() ? m_last : m_first;
    const std::hash<std::string_view> hash;
    if (m_hashes.size() < idsKept)
        m_hashes.push_back(scope.empty() ? hash(id) : hash(id) * 31 + hash(scope));
    if (!number && isShortenedNumber(id) && shortened++ == 0)
        firstShortenedLine = line;
}

void IdEvidence::append(const IdEvidence &next, qint64 lines)
{
    if (shortened == 0 && next.shortened > 0)
        firstShortenedLine = lines + next.firstShortenedLine;
    shortened += next.shortened;
    missing += next.missing;
    const bool isBehind = m_hashes.empty() || next.m_hashes.empty() || next.m_first > m_last;
    m_isAscending = m_isAscending && next.m_isAscending && isBehind;
    m_first = m_hashes.empty() ? next.m_first : m_first;
    m_last = next.m_hashes.empty() ? m_last : next.m_last;
    const std::size_t room = std::min(idsKept - m_hashes.size(), next.m_hashes.size());
    m_hashes.insert(m_hashes.end(), next.m_hashes.begin(), next.m_hashes.begin() + static_cast<std::ptrdiff_t>(room));
}

/// Equal hashes fall into the same heap, and heaps can be looked at side by side.
qint64 IdEvidence::duplicates() const
{
    if (m_isAscending)
        return 0;
    constexpr std::size_t heapCount = 64;
    std::array<std::vector<std::size_t>, heapCount> heaps;
    for (std::vector<std::size_t> &each : heaps)
        each.reserve(m_hashes.size() / heapCount * 9 / 8);
    for (const std::size_t each : m_hashes)
        heaps[each >> 58U].push_back(each);
    std::array<qint64, heapCount> surplus = {};
    inParallel(heapCount, [&](std::size_t i) {
        std::vector<std::size_t> &heap = heaps[i];
        std::ranges::sort(heap);
        surplus[i] = std::distance(std::unique(heap.begin(), heap.end()), heap.end());
    });
    return std::accumulate(surplus.begin(), surplus.end(), qint64{0});
}

void WordEvidence::add(std::string_view cell)
{
    if (m_unfit || cell.empty())
        return;
    ++m_filled;
    if (m_words.contains(cell))
        return;
    m_words.emplace(cell);
    const bool isPersonal = cell.find('@') != std::string_view::npos;
    m_unfit = isPersonal || cell.size() > longestWord || m_words.size() > mostWords || parseStamp(cell);
}

void WordEvidence::append(const WordEvidence &next)
{
    m_words.insert(next.m_words.begin(), next.m_words.end());
    m_filled += next.m_filled;
    m_unfit = m_unfit || next.m_unfit || m_words.size() > mostWords;
}

int WordEvidence::words() const
{
    const auto words = static_cast<qint64>(m_words.size());
    return m_unfit || words < 2 || words * 2 >= m_filled ? 0 : static_cast<int>(words);
}

void Evidence::append(const Evidence &next, qint64 lines)
{
    rows += next.rows;
    allRows += next.allRows;
    const bool hasData = next.lastDataLine > 0;
    lastDataLine = hasData ? lines + next.lastDataLine : lastDataLine;
    ids.missing += hasData ? footerRows : 0;
    footerRows = hasData ? next.footerRows : footerRows + next.footerRows;
    headersAgain += next.headersAgain;
    if (otherTableAt == 0 && next.otherTableAt > 0)
        otherTableAt = lines + next.otherTableAt;
    for (std::size_t i = 0; i < dates.size(); ++i) {
        dates[i].append(next.dates[i]);
        words[i].append(next.words[i]);
        clocks[i] = clocks[i] || next.clocks[i];
    }
    for (const auto &[survey, score] : next.scores)
        scores[survey].append(score);
    numbers.append(next.numbers);
    ids.append(next.ids, lines);
}

std::optional<Evidence> gatherPiece(TableReader &table, const EvidenceWanted &wanted,
                                    const std::function<bool()> &goesOn)
{
    Evidence evidence;
    evidence.dates.resize(wanted.width);
    evidence.clocks.resize(wanted.width);
    evidence.words.resize(wanted.width);
    std::vector<std::size_t> candidates = wanted.unused;
    Gatherer gatherer(evidence, wanted);
    Row row;
    while (true) {
        const RowOutcome outcome = table.next(row);
        if (outcome == RowOutcome::End)
            break;
        if (evidence.allRows++ % rowsBetweenProgress == 0) {
            if (!goesOn())
                return std::nullopt;
            std::erase_if(candidates, [&](std::size_t column) { return evidence.words[column].isUnfit(); });
        }
        if (outcome == RowOutcome::Row && isFooter(row, wanted.width)) {
            ++evidence.footerRows;
            continue;
        }
        evidence.lastDataLine = row.line;
        evidence.ids.missing += std::exchange(evidence.footerRows, 0);
        if (outcome != RowOutcome::Row || shapeOf(row, wanted.width) == RowShape::Ragged)
            continue;
        ++evidence.rows;
        gatherer.add(row);
        for (const std::size_t column : wanted.datesToo)
            evidence.dates[column].add(trimmed(cellAt(row, column)), wanted.now);
        for (const std::size_t column : candidates)
            evidence.words[column].add(trimmed(cellAt(row, column)));
    }
    evidence.headersAgain = table.headersAgain();
    evidence.otherTableAt = table.otherTableAt();
    return evidence;
}

} // namespace kompas
