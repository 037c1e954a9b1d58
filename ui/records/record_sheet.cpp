// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_sheet.h"

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

QString realText(const Words &words, FieldType type, double value)
{
    if (type == FieldType::Seconds)
        return words.amount(Unit::Seconds, value).text();
    if (type == FieldType::ExactMinutes)
        return words.amount(Unit::Minutes, value).text();
    return type == FieldType::Money ? words.number(value / 100, 2) : numberText(words, value);
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

QString reasonWords(const Words &words, const QString &reason)
{
    const char *sentence = reasonText(reason);
    return sentence ? words.translate("Reason", sentence) : reason;
}

/// The reasons and how often each occurs.
void summarise(RecordSheet &table)
{
    QHash<QString, qint64> counts;
    for (const Lineage::LeftOut &each : table.records->lineage.leftOut)
        ++counts[each.reason];
    std::vector<std::pair<qint64, QString>> sorted;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        table.reasons.insert(each.key(), reasonWords(table.words, each.key()));
        sorted.emplace_back(each.value(), table.reasons.value(each.key()));
    }
    std::ranges::sort(sorted, std::greater<>{});
    QStringList parts;
    for (const auto &[count, reason] : sorted)
        parts.append(table.words.count(count) + QStringLiteral(" × ") + reason);
    table.summary = parts.join(QStringLiteral(" · "));
}

} // namespace

QString factText(const Facts &facts, const Words &words, Kind kind, qint32 row, int fieldIndexOfKind)
{
    const Dataset &dataset = facts.of(kind);
    if (static_cast<std::size_t>(fieldIndexOfKind) >= dataset.loaded.columns.size())
        return {};
    const Field &field = fields(kind)[static_cast<std::size_t>(fieldIndexOfKind)];
    const Column &column = dataset.columnAt(fieldIndexOfKind);
    const auto at = static_cast<std::size_t>(row);
    if (const auto *instants = std::get_if<Instants>(&column))
        return (*instants)[at] == noInstant ? QString() : words.dateTime((*instants)[at], facts.zone);
    if (const auto *integers = std::get_if<Integers>(&column))
        return integerText(words, field.type, (*integers)[at]);
    if (const auto *numbers = std::get_if<Numbers>(&column))
        return std::isnan((*numbers)[at]) ? QString() : realText(words, field.type, (*numbers)[at]);
    if (const auto *coded = std::get_if<Coded>(&column)) {
        const QString &word = coded->at(row);
        const QString dimension = QString::fromLatin1(field.dimension ? field.dimension : field.id);
        return word.isEmpty() ? QString() : words.word(dimension, word);
    }
    return {};
}

qsizetype RecordSheet::rows() const
{
    if (!records)
        return 0;
    const Lineage &lineage = records->lineage;
    switch (tab) {
    case RecordTab::Counted:
        return static_cast<qsizetype>(lineage.counted.size());
    case RecordTab::Numerator:
        return static_cast<qsizetype>(lineage.separateNumerator ? lineage.separateNumerator->size() : passing.size());
    case RecordTab::LeftOut:
        return static_cast<qsizetype>(lineage.leftOut.size());
    }
    return 0;
}

qint32 RecordSheet::datasetRow(qsizetype row) const
{
    const Lineage &lineage = records->lineage;
    const auto at = static_cast<std::size_t>(row);
    if (tab == RecordTab::LeftOut)
        return lineage.leftOut[at].row;
    if (tab == RecordTab::Counted)
        return lineage.counted[at].row;
    return lineage.separateNumerator ? (*lineage.separateNumerator)[at]
                                     : lineage.counted[static_cast<std::size_t>(passing[at])].row;
}

qint64 RecordSheet::rowId(qsizetype row) const
{
    return dataset().rowIds[static_cast<std::size_t>(datasetRow(row))];
}

QString RecordSheet::id(qsizetype row) const
{
    return tab == RecordTab::LeftOut   ? records->leftOutIds.value(row)
           : tab == RecordTab::Counted ? records->countedIds.value(row)
                                       : records->numeratorIds.value(row);
}

std::optional<double> RecordSheet::value(qsizetype row) const
{
    const Lineage &lineage = records->lineage;
    if (tab == RecordTab::LeftOut || (tab == RecordTab::Numerator && lineage.separateNumerator))
        return std::nullopt;
    const auto at = static_cast<std::size_t>(row);
    return lineage.counted[tab == RecordTab::Counted ? at : static_cast<std::size_t>(passing[at])].value;
}

bool RecordSheet::passes(qsizetype row) const
{
    return tab == RecordTab::Numerator
           || (tab == RecordTab::Counted && records->lineage.counted[static_cast<std::size_t>(row)].numerator);
}

QString RecordSheet::reason(qsizetype row) const
{
    return tab == RecordTab::LeftOut ? reasons.value(records->lineage.leftOut[static_cast<std::size_t>(row)].reason)
                                     : QString();
}

QString RecordSheet::text(qsizetype row, const RecordColumn &column) const
{
    switch (column.source) {
    case Source::Id:
        return id(row);
    case Source::Value: {
        const std::optional<double> own = value(row);
        const Metric *metric = metricById(records->lineage.metric);
        if (!own)
            return {};
        return metric && isDuration(metric->unit) ? words.amount(metric->unit, own).text() : numberText(words, *own);
    }
    case Source::Weight:
        return tab == RecordTab::Counted
                   ? numberText(words, records->lineage.counted[static_cast<std::size_t>(row)].weight)
                   : QString();
    case Source::Passes:
        return passes(row) ? words.translate("Records", "yes") : words.translate("Records", "no");
    case Source::Reason:
        return reason(row);
    case Source::Fact:
        return factText(file->facts, words, kind(), datasetRow(row), column.field);
    case Source::Own:
        return dataset().own()[static_cast<std::size_t>(column.field)].words.at(datasetRow(row));
    case Source::Text:
        break;
    }
    return {};
}

RecordSheet recordTable(const FilePointer &file, const std::shared_ptr<const Workbench::Records> &records,
                        RecordTab tab, const Words &words)
{
    RecordSheet table{.file = file, .records = records, .tab = tab, .words = words};
    if (!file || !records)
        return table;
    const Lineage &lineage = records->lineage;
    if (tab == RecordTab::Numerator && !lineage.separateNumerator) {
        for (std::size_t at = 0; at < lineage.counted.size(); ++at) {
            if (lineage.counted[at].numerator)
                table.passing.push_back(static_cast<qint32>(at));
        }
    }
    if (tab == RecordTab::LeftOut)
        summarise(table);
    table.columns.push_back({Source::Id, -1, words.translate("Records", "Number"), false});
    if (tab == RecordTab::LeftOut)
        table.columns.push_back({Source::Reason, -1, words.translate("Records", "Left out because"), false});
    else if (lineage.hasValues)
        table.columns.push_back({Source::Value, -1, words.translate("Records", "Value"), true});
    if (tab == RecordTab::Counted && lineage.hasWeights)
        table.columns.push_back({Source::Weight, -1, words.translate("Records", "Counts for"), true});
    if (tab == RecordTab::Counted && lineage.isRate && !lineage.separateNumerator)
        table.columns.push_back({Source::Passes, -1, words.translate("Records", "Counts as yes"), false});
    const Dataset &dataset = table.dataset();
    const auto all = fields(dataset.kind);
    for (std::size_t index = 0; index < all.size(); ++index) {
        const Field &field = all[index];
        const QString title = words.translate("Field", field.label);
        const bool isText = field.type == FieldType::Text;
        if (isText && qstrcmp(field.id, "id") != 0)
            table.columns.push_back({Source::Text, static_cast<int>(index), title, false});
        else if (!isText && index < dataset.loaded.columns.size()
                 && hasValue(dataset.columnAt(static_cast<int>(index))))
            table.columns.push_back({Source::Fact, static_cast<int>(index), title,
                                     field.type == FieldType::Integer || isDuration(field.type)
                                         || field.type == FieldType::Number || field.type == FieldType::Money});
    }
    for (std::size_t index = 0; index < dataset.own().size(); ++index)
        table.columns.push_back(
            {Source::Own, static_cast<int>(index), words.dimensionName(dataset.own()[index].dimension)});
    return table;
}

} // namespace kompas
