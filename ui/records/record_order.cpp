// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_order.h"

#include <QCollator>

#include <cmath>
#include <numeric>

namespace kompas {

namespace {

using Source = RecordColumn::Source;

constexpr qint32 rowsBetweenProgress = 8192;

bool goesOn(const Progress &progress, qint32 row, qsizetype rows)
{
    return row % rowsBetweenProgress != 0 || progress.at(static_cast<double>(row) / static_cast<double>(rows));
}

QCollator collatorOf(const Words &words)
{
    QCollator collator(words.locale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

QString dimensionOf(const RecordSheet &table, const RecordColumn &column)
{
    const auto place = static_cast<std::size_t>(column.field);
    if (column.source == Source::Own)
        return table.dataset().own()[place].dimension;
    const Field &found = fields(table.dataset().kind)[place];
    return QString::fromLatin1(found.dimension ? found.dimension : found.id);
}

const Coded *codedOf(const RecordSheet &table, const RecordColumn &column)
{
    const auto place = static_cast<std::size_t>(column.field);
    if (column.source == Source::Own)
        return &table.dataset().own()[place].words;
    return column.source == Source::Fact ? std::get_if<Coded>(&table.dataset().columnAt(column.field)) : nullptr;
}

/// For every word column which of its codes contain the text.
struct WordMatch {
    const Coded *column = nullptr;
    std::vector<bool> codes = {};
};

std::vector<WordMatch> wordMatches(const RecordSheet &table, const QString &search)
{
    std::vector<WordMatch> matches;
    for (const RecordColumn &column : table.columns) {
        const Coded *coded = codedOf(table, column);
        if (!coded)
            continue;
        const QString dimension = dimensionOf(table, column);
        WordMatch match{coded, {}};
        for (const QString &word : *coded->dictionary)
            match.codes.push_back(!word.isEmpty()
                                  && table.words.word(dimension, word).contains(search, Qt::CaseInsensitive));
        matches.push_back(std::move(match));
    }
    return matches;
}

/// Tells of one row whether it contains the text that is searched.
class RowSearch
{
public:
    RowSearch(const RecordSheet &table, const RecordTexts *texts, const QString &search)
        : m_table(table),
          m_texts(texts),
          m_search(search),
          m_words(wordMatches(table, search))
    {
        for (const RecordColumn &column : table.columns) {
            if (column.source == Source::Text)
                m_fields.push_back(column.field);
        }
    }

    bool finds(qint32 row) const
    {
        const qint32 own = m_table.datasetRow(row);
        const auto at = static_cast<std::size_t>(own);
        const auto hasWord = [at](const WordMatch &match) { return match.codes[match.column->codes[at]]; };
        const auto hasText = [&](int field) { return m_texts->at(field, own).contains(m_search, Qt::CaseInsensitive); };
        return m_table.id(row).contains(m_search, Qt::CaseInsensitive) || std::ranges::any_of(m_words, hasWord)
               || (m_texts && std::ranges::any_of(m_fields, hasText))
               || m_table.reason(row).contains(m_search, Qt::CaseInsensitive);
    }

private:
    const RecordSheet &m_table;
    const RecordTexts *m_texts;
    QString m_search;
    std::vector<WordMatch> m_words;
    std::vector<int> m_fields = {};
};

const double missing = std::nan("");

double factKey(const Column &column, qint32 row)
{
    const auto at = static_cast<std::size_t>(row);
    if (const auto *instants = std::get_if<Instants>(&column))
        return (*instants)[at] == noInstant ? missing : static_cast<double>((*instants)[at]);
    if (const auto *integers = std::get_if<Integers>(&column))
        return (*integers)[at] == noInteger ? missing : (*integers)[at];
    if (const auto *numbers = std::get_if<Numbers>(&column))
        return (*numbers)[at];
    return missing;
}

std::vector<int> ranksOf(const RecordSheet &table, const RecordColumn &column)
{
    const Coded *coded = codedOf(table, column);
    if (!coded)
        return {};
    const QString dimension = dimensionOf(table, column);
    const QCollator collator = collatorOf(table.words);
    std::vector<std::pair<QString, int>> shown;
    for (const QString &word : *coded->dictionary)
        shown.emplace_back(table.words.word(dimension, word), static_cast<int>(shown.size()));
    std::ranges::sort(shown, [&collator](const auto &left, const auto &right) {
        return collator.compare(left.first, right.first) < 0;
    });
    std::vector<int> ranks(shown.size());
    for (std::size_t rank = 0; rank < shown.size(); ++rank)
        ranks[static_cast<std::size_t>(shown[rank].second)] = static_cast<int>(rank);
    return ranks;
}

double numberKey(const RecordSheet &table, const RecordColumn &column, qint32 row, const std::vector<int> &ranks)
{
    if (column.source == Source::Value)
        return table.value(row).value_or(missing);
    if (column.source == Source::Weight)
        return table.records->lineage.counted[static_cast<std::size_t>(row)].weight;
    if (column.source == Source::Passes)
        return table.passes(row) ? 1 : 0;
    if (const Coded *coded = codedOf(table, column)) {
        const quint32 code = coded->codes[static_cast<std::size_t>(table.datasetRow(row))];
        return code == 0 ? missing : ranks[code];
    }
    return factKey(table.dataset().columnAt(column.field), table.datasetRow(row));
}

QString textKey(const RecordSheet &table, const RecordTexts *texts, const RecordColumn &column, qint32 row)
{
    if (column.source == Source::Id)
        return table.id(row);
    if (column.source == Source::Reason)
        return table.reason(row);
    return texts ? texts->at(column.field, table.datasetRow(row)) : QString();
}

/// Sorts by keys, one for every row; `isLess` and `isMissing` look at keys.
template<typename Key, typename Less, typename Missing>
void sortByKeys(std::vector<qint32> &rows, const std::vector<Key> &keys, bool descending, Less isLess,
                Missing isMissing)
{
    std::vector<qint32> places(rows.size());
    std::iota(places.begin(), places.end(), 0);
    const auto keyOf = [&keys](qint32 place) -> const Key & { return keys[static_cast<std::size_t>(place)]; };
    const auto filled =
        std::ranges::stable_partition(places, [&](qint32 place) { return !isMissing(keyOf(place)); }).begin();
    std::stable_sort(places.begin(), filled, [&](qint32 left, qint32 right) {
        return descending ? isLess(keyOf(right), keyOf(left)) : isLess(keyOf(left), keyOf(right));
    });
    std::vector<qint32> sorted;
    sorted.reserve(rows.size());
    for (const qint32 place : places)
        sorted.push_back(rows[static_cast<std::size_t>(place)]);
    rows = std::move(sorted);
}

bool sortByText(const RecordSheet &table, const RecordTexts *texts, const RecordOrder &order, std::vector<qint32> &rows,
                const Progress &progress)
{
    const RecordColumn &column = table.columns[static_cast<std::size_t>(order.column)];
    const QCollator collator = collatorOf(table.words);
    std::vector<std::optional<QCollatorSortKey>> keys;
    keys.reserve(rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (!goesOn(progress, static_cast<qint32>(at), static_cast<qsizetype>(rows.size())))
            return false;
        const QString text = textKey(table, texts, column, rows[at]);
        keys.push_back(text.isEmpty() ? std::nullopt : std::optional(collator.sortKey(text)));
    }
    sortByKeys(
        rows, keys, order.descending, [](const auto &left, const auto &right) { return left->compare(*right) < 0; },
        [](const auto &key) { return !key.has_value(); });
    return true;
}

void sortByNumber(const RecordSheet &table, const RecordOrder &order, std::vector<qint32> &rows)
{
    const RecordColumn &column = table.columns[static_cast<std::size_t>(order.column)];
    const std::vector<int> ranks = ranksOf(table, column);
    std::vector<double> keys;
    keys.reserve(rows.size());
    for (const qint32 row : rows)
        keys.push_back(numberKey(table, column, row, ranks));
    sortByKeys(rows, keys, order.descending, std::less<>{}, [](double key) { return std::isnan(key); });
}

bool isText(const RecordColumn &column)
{
    return column.source == Source::Id || column.source == Source::Reason || column.source == Source::Text;
}

} // namespace

Result<std::vector<qint32>> orderOf(const RecordSheet &table, const RecordTexts *texts, const RecordOrder &order,
                                    const Progress &progress)
{
    std::vector<qint32> rows;
    rows.reserve(static_cast<std::size_t>(table.rows()));
    const RowSearch search(table, texts, order.search);
    for (qint32 row = 0; row < table.rows(); ++row) {
        if (!goesOn(progress, row, table.rows()))
            return Progress::stopped();
        if (order.search.isEmpty() || search.finds(row))
            rows.push_back(row);
    }
    if (order.column < 0 || order.column >= static_cast<int>(table.columns.size()))
        return rows;
    if (!isText(table.columns[static_cast<std::size_t>(order.column)]))
        sortByNumber(table, order, rows);
    else if (!sortByText(table, texts, order, rows, progress))
        return Progress::stopped();
    return rows;
}

bool needsTexts(const RecordSheet &table, const RecordOrder &order)
{
    const auto isTextField = [](const RecordColumn &column) { return column.source == Source::Text; };
    if (!order.search.isEmpty())
        return std::ranges::any_of(table.columns, isTextField);
    return order.column >= 0 && order.column < static_cast<int>(table.columns.size())
           && isTextField(table.columns[static_cast<std::size_t>(order.column)]);
}

} // namespace kompas
