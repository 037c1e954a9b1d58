// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/trial.h"

#include "core/data/field.h"
#include "core/data/zone.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace kompas {

namespace {

/// The moment at which a record of the kind came to be, in order of preference.
std::vector<int> ownMoments(Kind kind)
{
    std::vector<int> found;
    for (const QString &field : {QString::fromLatin1(info(kind).date), QStringLiteral("offered_at")}) {
        if (const int index = fieldIndex(kind, field); index >= 0)
            found.push_back(index);
    }
    return found;
}

/// The first and last of the moments.
struct Stretch {
    std::optional<qint64> first = {};
    std::optional<qint64> last = {};

    void add(const Record &record, const std::vector<int> &moments)
    {
        for (const int field : moments) {
            const auto *moment = std::get_if<qint64>(&record.cells[static_cast<std::size_t>(field)]);
            if (!moment)
                continue;
            first = std::min(first.value_or(*moment), *moment);
            last = std::max(last.value_or(*moment), *moment);
            return;
        }
    }
};

} // namespace

Result<Trial> tryImport(const Plan &plan, qint64 now, const Progress &progress)
{
    Stretch stretch;
    std::array<std::vector<int>, kinds.size()> moments;
    for (const KindInfo &each : kinds)
        moments[static_cast<std::size_t>(each.kind)] = ownMoments(each.kind);
    RecordSink sink;
    sink.row = [&](qint64, std::vector<Record> &&records) {
        for (const Record &record : records)
            stretch.add(record, moments[static_cast<std::size_t>(record.kind)]);
        return true;
    };
    const Result<Import> read = readRecords(plan, now, sink, progress);
    if (!read)
        return read.error();
    Trial trial{.rows = read->rows, .skipped = read->skipped, .rejected = read->rejected};
    const std::optional<Zone> zone = Zone::named(plan.timezone);
    if (zone && stretch.first) {
        trial.from = zone->dayOf(*stretch.first);
        trial.to = zone->dayOf(*stretch.last);
    }
    return trial;
}

QString rememberedChoices(const ReadOptions &options)
{
    QJsonObject choices;
    const auto keep = [&choices](const char *key, const std::optional<QString> &value) {
        if (value)
            choices.insert(QLatin1String(key), *value);
    };
    keep("profile", options.profile);
    keep("survey", options.survey);
    keep("date_order", options.dateOrder);
    if (options.decimal)
        keep("decimal", QString(QLatin1Char(*options.decimal)));
    if (options.timezone)
        keep("timezone", QString::fromLatin1(*options.timezone));
    QJsonObject mapping;
    for (auto wish = options.mapping.cbegin(); wish != options.mapping.cend(); ++wish)
        mapping.insert(wish.key(), wish.value());
    if (!mapping.isEmpty())
        choices.insert(QStringLiteral("mapping"), mapping);
    return choices.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(choices).toJson(QJsonDocument::Compact));
}

ReadOptions optionsFrom(const QString &remembered)
{
    const QJsonObject choices = QJsonDocument::fromJson(remembered.toUtf8()).object();
    const auto text = [&choices](const char *key) {
        const QJsonValue value = choices.value(QLatin1String(key));
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    };
    ReadOptions options;
    options.profile = text("profile");
    options.survey = text("survey");
    options.dateOrder = text("date_order");
    if (const auto decimal = text("decimal"); decimal && decimal->size() == 1)
        options.decimal = decimal->front().toLatin1();
    if (const auto zone = text("timezone"))
        options.timezone = zone->toLatin1();
    const QJsonObject mapping = choices.value(u"mapping").toObject();
    for (auto wish = mapping.begin(); wish != mapping.end(); ++wish)
        options.mapping.insert(wish.key(), wish.value().toString());
    return options;
}

QString readingSetting(const QStringList &headings)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &heading : headings)
        hash.addData(normalisedHeader(heading).toUtf8() + '\x1f');
    return QStringLiteral("reading.") + QString::fromLatin1(hash.result().first(6).toHex());
}

QString readingSetting(const Plan &plan)
{
    QStringList headings;
    for (const ColumnPlan &column : plan.columns)
        headings += column.header;
    return readingSetting(headings);
}

} // namespace kompas
