// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/preset.h"

#include "core/data/field.h"
#include "core/steering/shipped.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kompas {

namespace {

Error wrong(const QString &place, const char *what)
{
    return Error{QCoreApplication::translate("Preset", "The preset %1 cannot be used: %2.")
                     .arg(place, QCoreApplication::translate("Preset", what)),
                 {}};
}

bool knowsOnly(const QJsonObject &object, const QStringList &keys)
{
    return std::ranges::all_of(object.keys(), [&keys](const QString &key) { return keys.contains(key); });
}

std::optional<double> numberAt(const QJsonObject &object, const QString &key)
{
    return object.contains(key) ? std::optional(object[key].toDouble()) : std::nullopt;
}

/// What is wrong with the bounds; nullptr when nothing is.
const char *wrongBounds(const Metric &metric, const TargetBounds &bounds)
{
    const TargetBounds possible = possibleValues(metric);
    const auto isPossible = [&](const std::optional<double> &bound) { return !bound || possible.holds(*bound); };
    if (bounds.isEmpty())
        return QT_TRANSLATE_NOOP("Preset", "it has neither a low nor a high bound");
    if (bounds.low && bounds.high && *bounds.low >= *bounds.high)
        return QT_TRANSLATE_NOOP("Preset", "the band ends before it begins");
    if (!isPossible(bounds.low) || !isPossible(bounds.high))
        return QT_TRANSLATE_NOOP("Preset", "no value of this metric can reach the bound");
    const bool isBand = bounds.low && bounds.high;
    const TargetBounds single = {bounds.low, bounds.high};
    if (!isBand && boundsAt(metric, bounds.low ? *bounds.low : *bounds.high) != single)
        return QT_TRANSLATE_NOOP("Preset", "the bound is on the wrong side for the direction of the metric");
    if (bounds.limit && (isBand || single.holds(*bounds.limit) || !isPossible(bounds.limit)))
        return QT_TRANSLATE_NOOP("Preset", "the limit is not on the worse side of a single bound");
    return nullptr;
}

Result<PresetTarget> targetFrom(const QString &name, const QJsonObject &object)
{
    PresetTarget target;
    target.metric = object[QStringLiteral("metric")].toString();
    target.source = object[QStringLiteral("source")].toString();
    target.bounds = {numberAt(object, QStringLiteral("low")), numberAt(object, QStringLiteral("high")),
                     numberAt(object, QStringLiteral("limit"))};
    target.from = QDate::fromString(object[QStringLiteral("from")].toString(), Qt::ISODate);
    const QString place = name + u' ' + target.metric;
    if (!knowsOnly(object,
                   {QStringLiteral("metric"), QStringLiteral("low"), QStringLiteral("high"), QStringLiteral("limit"),
                    QStringLiteral("where"), QStringLiteral("source"), QStringLiteral("from")}))
        return wrong(place, QT_TRANSLATE_NOOP("Preset", "it has a key that is not known"));
    const QJsonObject where = object[QStringLiteral("where")].toObject();
    for (auto each = where.begin(); each != where.end(); ++each) {
        const bool known = std::ranges::any_of(
            dimensions(), [&](const Dimension &dimension) { return each.key() == QLatin1String(dimension.id); });
        if (!known || !each.value().isString())
            return wrong(place, QT_TRANSLATE_NOOP("Preset", "it is for a dimension that is not known"));
        target.where.push_back({each.key(), {each.value().toString()}});
    }
    if (target.source.isEmpty())
        return wrong(place, QT_TRANSLATE_NOOP("Preset", "it does not say where the value comes from"));
    if (const Metric *metric = metricById(target.metric)) {
        if (!canHaveTarget(*metric))
            return wrong(place, QT_TRANSLATE_NOOP("Preset", "this metric can have no target"));
        if (const char *what = wrongBounds(*metric, target.bounds))
            return wrong(place, what);
    }
    return target;
}

std::vector<Preset> readPresets()
{
    std::vector<Preset> result;
    for (const ShippedFile &each : shippedFiles(QStringLiteral(":/presets"))) {
        Result<Preset> preset = presetFromJson(each.name, each.json);
        Q_ASSERT_X(preset, "presets", "a shipped preset is wrong");
        if (preset)
            result.push_back(std::move(*preset));
    }
    std::ranges::stable_sort(result, {}, &Preset::order);
    return result;
}

} // namespace

QString Preset::title(const QString &language) const
{
    return textIn(titles, language);
}

QString Preset::remark(const QString &language) const
{
    return textIn(remarks, language);
}

Result<Preset> presetFromJson(const QString &name, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return wrong(name, QT_TRANSLATE_NOOP("Preset", "it is no JSON object"));
    const QJsonObject object = document.object();
    if (!knowsOnly(object, {QStringLiteral("group"), QStringLiteral("order"), QStringLiteral("title"),
                            QStringLiteral("remark"), QStringLiteral("targets")}))
        return wrong(name, QT_TRANSLATE_NOOP("Preset", "it has a key that is not known"));
    Preset preset{name,
                  object[QStringLiteral("group")].toString(),
                  object[QStringLiteral("order")].toInt(),
                  textsByKey(object[QStringLiteral("title")]),
                  textsByKey(object[QStringLiteral("remark")]),
                  {},
                  {}};
    if (preset.title(QStringLiteral("en")).isEmpty())
        return wrong(name, QT_TRANSLATE_NOOP("Preset", "it has no English title"));
    const QJsonArray targets = object[QStringLiteral("targets")].toArray();
    for (const auto &each : targets) {
        const Result<PresetTarget> target = targetFrom(name, each.toObject());
        if (!target)
            return target.error();
        const auto isSame = [&](const PresetTarget &other) {
            return other.metric == target->metric && other.from == target->from
                   && sameConditions(other.where, target->where);
        };
        if (std::ranges::any_of(preset.targets, isSame))
            return wrong(name + u' ' + target->metric, QT_TRANSLATE_NOOP("Preset", "it is there twice"));
        if (metricById(target->metric))
            preset.targets.push_back(*target);
        else
            preset.beyond.append(target->metric);
    }
    return preset;
}

const std::vector<Preset> &presets()
{
    static const std::vector<Preset> all = readPresets();
    return all;
}

const Preset *presetByName(QStringView name)
{
    const auto found = std::ranges::find(presets(), name, &Preset::name);
    return found == presets().end() ? nullptr : &*found;
}

Targets targetsFrom(const Preset &preset, QDate from)
{
    Targets targets;
    for (const PresetTarget &each : preset.targets)
        targets.push_back({0, each.metric, each.bounds.low, each.bounds.high, each.where,
                           each.from.isValid() ? each.from : from, each.bounds.limit});
    return targets;
}

QByteArray targetFile(const Targets &targets)
{
    QJsonArray array;
    for (const Target &target : targets) {
        QJsonObject where;
        for (const Condition &each : target.where)
            where.insert(each.dimension, each.values.value(0));
        QJsonObject object{{QStringLiteral("metric"), target.metric},
                           {QStringLiteral("source"), QStringLiteral("own")}};
        const auto set = [&object](const char *key, const std::optional<double> &value) {
            if (value)
                object.insert(QLatin1String(key), *value);
        };
        set("low", target.low);
        set("high", target.high);
        set("limit", target.limit);
        if (!where.isEmpty())
            object.insert(QStringLiteral("where"), where);
        if (target.from.isValid())
            object.insert(QStringLiteral("from"), target.from.toString(Qt::ISODate));
        array.append(object);
    }
    const QJsonObject title{{QStringLiteral("en"), QStringLiteral("Targets")},
                            {QStringLiteral("nl"), QStringLiteral("Doelen")}};
    return QJsonDocument(QJsonObject{{QStringLiteral("title"), title}, {QStringLiteral("targets"), array}}).toJson();
}

const PresetTarget *expectationOf(QStringView metric, QStringView channel)
{
    const std::vector<Condition> where = {{QStringLiteral("channel"), {channel.toString()}}};
    for (const Preset &preset : presets()) {
        if (preset.group != QLatin1String("expectation"))
            continue;
        const auto found = std::ranges::find_if(
            preset.targets, [&](const PresetTarget &each) { return each.metric == metric && each.where == where; });
        if (found != preset.targets.end())
            return &*found;
    }
    return nullptr;
}

} // namespace kompas
