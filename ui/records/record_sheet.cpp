// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_sheet.h"

#include <numeric>

namespace kompas {

namespace {

using Source = RecordColumn::Source;

bool hasValue(const Column &column)
{
    return std::visit(
        [](const auto &values) {
            using Type = std::decay_t<decltype(values)>;
            if constexpr (std::is_same_v<Type, Instants>)
                return std::ranges::any_of(values, [](qint64 each) { return each != noInstant; });
            else if constexpr (std::is_same_v<Type, Integers>)
                return std::ranges::any_of(values, [](qint32 each) { return each != noInteger; });
            else if constexpr (std::is_same_v<Type, Numbers>)
                return std::ranges::any_of(values, [](double each) { return !std::isnan(each); });
            else if constexpr (std::is_same_v<Type, Coded>)
                return std::ranges::any_of(values.codes, [](quint32 each) { return each != 0; });
            else
                return false;
        },
        column);
}

QString numberText(const Words &words, double value)
{
    const bool whole = value == std::round(value);
    return words.number(value, whole ? 0 : 2);
}

QString integerText(const Words &words, FieldType type, qint32 value)
{
    if (value == noInteger)
        return {};
    if (type == FieldType::Minutes)
        return words.amount(Unit::Minutes, value).text();
    if (type == FieldType::Flag)
        return value ? words.translate("Records", "yes") : words.translate("Records", "no");
    return words.count(value);
}

QString factText(const RecordSheet &table, qint32 row, int fieldIndexOfKind)
{
    const Dataset &dataset = table.dataset();
    const Field &field = fields(dataset.kind)[static_cast<std::size_t>(fieldIndexOfKind)];
    const Column &column = dataset.columns[static_cast<std::size_t>(fieldIndexOfKind)];
    const auto at = static_cast<std::size_t>(row);
    if (const auto *instants = std::get_if<Instants>(&column))
        return (*instants)[at] == noInstant ? QString() : table.words.dateTime((*instants)[at], table.file->facts.zone);
    if (const auto *integers = std::get_if<Integers>(&column))
        return integerText(table.words, field.type, (*integers)[at]);
    if (const auto *numbers = std::get_if<Numbers>(&column))
        return std::isnan((*numbers)[at]) ? QString() : numberText(table.words, (*numbers)[at]);
    if (const auto *coded = std::get_if<Coded>(&column)) {
        const QString &word = coded->at(row);
        const QString dimension = QString::fromLatin1(field.dimension ? field.dimension : field.id);
        return word.isEmpty() ? QString() : table.words.word(dimension, word);
    }
    return {};
}

/// Numbers for ordering a column of facts; what is missing comes first.
double factKey(const Column &column, qint32 row, const std::vector<int> &rankOfCode)
{
    const auto at = static_cast<std::size_t>(row);
    if (const auto *instants = std::get_if<Instants>(&column))
        return static_cast<double>((*instants)[at]);
    if (const auto *integers = std::get_if<Integers>(&column))
        return (*integers)[at];
    if (const auto *numbers = std::get_if<Numbers>(&column))
        return std::isnan((*numbers)[at]) ? -std::numeric_limits<double>::infinity() : (*numbers)[at];
    if (const auto *coded = std::get_if<Coded>(&column))
        return rankOfCode[coded->codes[at]];
    return 0;
}

std::vector<int> ranksOf(const Column &column)
{
    const auto *coded = std::get_if<Coded>(&column);
    if (!coded)
        return {};
    std::vector<int> codes(static_cast<std::size_t>(coded->dictionary->size()));
    std::iota(codes.begin(), codes.end(), 0);
    std::ranges::sort(codes, [coded](int left, int right) {
        return coded->dictionary->at(left).compare(coded->dictionary->at(right), Qt::CaseInsensitive) < 0;
    });
    std::vector<int> ranks(codes.size());
    for (std::size_t rank = 0; rank < codes.size(); ++rank)
        ranks[static_cast<std::size_t>(codes[rank])] = static_cast<int>(rank);
    return ranks;
}

double keyOf(const RecordSheet &table, const RecordColumn &column, qint32 row, const std::vector<int> &ranks)
{
    const Lineage &lineage = table.records->lineage;
    const auto at = static_cast<std::size_t>(row);
    if (column.source == Source::Value)
        return lineage.counted[at].value.value_or(-std::numeric_limits<double>::infinity());
    if (column.source == Source::Passes)
        return lineage.counted[at].numerator ? 1 : 0;
    return factKey(table.dataset().columns[static_cast<std::size_t>(column.field)], table.datasetRow(row), ranks);
}

/// Ids that are numbers in the order of their value, without turning them into numbers.
bool idLess(const QString &left, const QString &right)
{
    const auto isDigit = [](QChar ch) { return ch.isDigit(); };
    if (left.size() != right.size() && std::ranges::all_of(left, isDigit) && std::ranges::all_of(right, isDigit))
        return left.size() < right.size();
    return left < right;
}

void sortRows(const RecordSheet &table, const RecordColumn &column, std::vector<qint32> &rows)
{
    if (column.source == Source::Text)
        return;
    if (column.source == Source::Id) {
        std::ranges::stable_sort(rows,
                                 [&](qint32 left, qint32 right) { return idLess(table.id(left), table.id(right)); });
        return;
    }
    if (column.source == Source::Reason) {
        const auto &leftOut = table.records->lineage.leftOut;
        std::ranges::stable_sort(rows, {}, [&](qint32 row) { return leftOut[static_cast<std::size_t>(row)].reason; });
        return;
    }
    const std::vector<int> ranks = column.source == Source::Fact
                                       ? ranksOf(table.dataset().columns[static_cast<std::size_t>(column.field)])
                                       : std::vector<int>();
    std::vector<double> keys(static_cast<std::size_t>(table.rows()));
    for (const qint32 row : rows)
        keys[static_cast<std::size_t>(row)] = keyOf(table, column, row, ranks);
    std::ranges::stable_sort(rows, {}, [&keys](qint32 row) { return keys[static_cast<std::size_t>(row)]; });
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
        if (column.source != Source::Fact)
            continue;
        const auto *coded = std::get_if<Coded>(&table.dataset().columns[static_cast<std::size_t>(column.field)]);
        if (!coded)
            continue;
        const Field &field = fields(table.dataset().kind)[static_cast<std::size_t>(column.field)];
        const QString dimension = QString::fromLatin1(field.dimension ? field.dimension : field.id);
        WordMatch match{coded, {}};
        for (const QString &word : *coded->dictionary)
            match.codes.push_back(!word.isEmpty()
                                  && table.words.word(dimension, word).contains(search, Qt::CaseInsensitive));
        matches.push_back(std::move(match));
    }
    return matches;
}

} // namespace

qsizetype RecordSheet::rows() const
{
    if (!records)
        return 0;
    return static_cast<qsizetype>(leftOut ? records->lineage.leftOut.size() : records->lineage.counted.size());
}

qint32 RecordSheet::datasetRow(qsizetype row) const
{
    const auto at = static_cast<std::size_t>(row);
    return leftOut ? records->lineage.leftOut[at].row : records->lineage.counted[at].row;
}

qint64 RecordSheet::rowId(qsizetype row) const
{
    return dataset().rowIds[static_cast<std::size_t>(datasetRow(row))];
}

QString RecordSheet::id(qsizetype row) const
{
    return leftOut ? records->leftOutIds.value(row) : records->countedIds.value(row);
}

QString RecordSheet::text(qsizetype row, const RecordColumn &column) const
{
    const auto at = static_cast<std::size_t>(row);
    switch (column.source) {
    case Source::Id:
        return id(row);
    case Source::Value: {
        const std::optional<double> value = records->lineage.counted[at].value;
        const Metric *metric = metricById(records->lineage.metric);
        if (!value)
            return {};
        return metric && metric->unit == Unit::Minutes ? words.amount(Unit::Minutes, value).text()
                                                       : numberText(words, *value);
    }
    case Source::Passes:
        return records->lineage.counted[at].numerator ? words.translate("Records", "yes")
                                                      : words.translate("Records", "no");
    case Source::Reason: {
        const QString &reason = records->lineage.leftOut[at].reason;
        const char *sentence = reasonText(reason);
        return sentence ? words.translate("Reason", sentence) : reason;
    }
    case Source::Fact:
        return factText(*this, datasetRow(row), column.field);
    case Source::Text:
        break;
    }
    return {};
}

RecordSheet recordTable(const FilePointer &file, const std::shared_ptr<const Workbench::Records> &records, bool leftOut,
                        const Words &words)
{
    RecordSheet table{file, records, leftOut, words, {}};
    if (!file || !records)
        return table;
    const Lineage &lineage = records->lineage;
    table.columns.push_back({Source::Id, -1, words.translate("Records", "Number"), false});
    if (leftOut)
        table.columns.push_back({Source::Reason, -1, words.translate("Records", "Left out because"), false});
    else if (lineage.hasValues)
        table.columns.push_back({Source::Value, -1, words.translate("Records", "Value"), true});
    if (!leftOut && lineage.isRate && !lineage.separateNumerator)
        table.columns.push_back({Source::Passes, -1, words.translate("Records", "Counts as yes"), false});
    const Dataset &dataset = table.dataset();
    const auto all = fields(dataset.kind);
    for (std::size_t index = 0; index < all.size(); ++index) {
        const Field &field = all[index];
        const QString title = words.translate("Field", field.label);
        const bool isText = field.type == FieldType::Text;
        if (isText && qstrcmp(field.id, "id") != 0)
            table.columns.push_back({Source::Text, static_cast<int>(index), title, false});
        else if (!isText && index < dataset.columns.size() && hasValue(dataset.columns[index]))
            table.columns.push_back({Source::Fact, static_cast<int>(index), title,
                                     field.type == FieldType::Integer || field.type == FieldType::Minutes
                                         || field.type == FieldType::Number});
    }
    return table;
}

std::vector<qint32> orderOf(const RecordSheet &table, const QString &search, int sortColumn, bool descending)
{
    std::vector<qint32> rows;
    rows.reserve(static_cast<std::size_t>(table.rows()));
    const std::vector<WordMatch> matches = search.isEmpty() ? std::vector<WordMatch>() : wordMatches(table, search);
    for (qint32 row = 0; row < table.rows(); ++row) {
        const auto at = static_cast<std::size_t>(table.datasetRow(row));
        if (search.isEmpty() || table.id(row).contains(search, Qt::CaseInsensitive)
            || std::ranges::any_of(matches,
                                   [at](const WordMatch &match) { return match.codes[match.column->codes[at]]; }))
            rows.push_back(row);
    }
    if (sortColumn >= 0 && sortColumn < static_cast<int>(table.columns.size())) {
        sortRows(table, table.columns[static_cast<std::size_t>(sortColumn)], rows);
        if (descending)
            std::ranges::reverse(rows);
    }
    return rows;
}

} // namespace kompas
