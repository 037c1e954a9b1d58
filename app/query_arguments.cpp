// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query_arguments.h"

#include "core/data/extent.h"

namespace kompas {

namespace {

QStringList dimensionIds()
{
    QStringList ids;
    for (const Dimension &dimension : dimensions())
        ids << QString::fromLatin1(dimension.id);
    return ids;
}

Result<void> checkDimension(const QString &id)
{
    if (dimensionIds().contains(id) || ownNameOf(id))
        return {};
    return unknownWord(CommandLine::tr("There is no dimension \"%1\"."), id, dimensionIds());
}

/// The value of an option that is one of a few words; `fromId` knows them.
template<typename T>
Result<std::optional<T>> wordFrom(const Arguments &arguments, const char *option,
                                  std::optional<T> (*fromId)(QStringView), const QStringList &known)
{
    if (!arguments.has(option))
        return std::optional<T>();
    const std::optional<T> found = fromId(arguments.value(option));
    if (found)
        return found;
    const QString sentence =
        CommandLine::tr("\"%1\" is no value of --%2.").arg(QStringLiteral("%1"), QLatin1String(option));
    return unknownWord(sentence, arguments.value(option), known);
}

QStringList words(const char *separated)
{
    return QString::fromLatin1(separated).split(u'|');
}

Result<Period> periodFrom(const Arguments &arguments)
{
    const Result<std::optional<QDate>> from = dayFrom(arguments, "from");
    if (!from)
        return from.error();
    const Result<std::optional<QDate>> to = dayFrom(arguments, "to");
    if (!to)
        return to.error();
    if (*from && *to && **from > **to)
        return Error{CommandLine::tr("The period ends (%1) before it begins (%2).")
                         .arg((*to)->toString(Qt::ISODate), (*from)->toString(Qt::ISODate)),
                     {}};
    return Period{*from, *to};
}

Result<QStringList> groupingFrom(const Arguments &arguments)
{
    const QStringList by = arguments.all("by");
    if (by.size() > 2)
        return Error{CommandLine::tr("Numbers can be cut by two dimensions at most, not by %1.").arg(by.size()), {}};
    if (by.size() == 2 && by[0] == by[1])
        return Error{CommandLine::tr("Numbers cannot be cut by %1 twice.").arg(by[0]), {}};
    for (const QString &dimension : by) {
        if (const Result<void> known = checkDimension(dimension); !known)
            return known.error();
    }
    return by;
}

} // namespace

std::vector<Option> selectionOptions()
{
    return {
        {"from", "DATE", QT_TRANSLATE_NOOP("CommandLine", "first day, in the time zone of the database")},
        {"to", "DATE", QT_TRANSLATE_NOOP("CommandLine", "last day, inclusive")},
        whereOption,
        {"center", "mean|median|p90", QT_TRANSLATE_NOOP("CommandLine", "which centre, for metrics that have one")},
        {"outliers", "keep|drop", QT_TRANSLATE_NOOP("CommandLine", "whether outliers count (Tukey, 1.5)")},
        {"clock", "calendar|business", QT_TRANSLATE_NOOP("CommandLine", "which clock, for durations")},
        {"dated-by", "created|solved",
         QT_TRANSLATE_NOOP("CommandLine", "which date of a ticket decides on its period")},
        {"define", "KEY=VALUE",
         QT_TRANSLATE_NOOP("CommandLine", "another definition for this question; `definitions list` shows them"), true},
    };
}

Result<double> numberFrom(const Arguments &arguments, const char *option, double standard)
{
    if (!arguments.has(option))
        return standard;
    bool isNumber = false;
    const double value = arguments.value(option).toDouble(&isNumber);
    if (!isNumber)
        return Error{
            CommandLine::tr("--%1 takes a number, not \"%2\".").arg(QLatin1String(option), arguments.value(option))};
    return value;
}

Result<std::optional<QDate>> dayFrom(const Arguments &arguments, const char *option)
{
    if (!arguments.has(option))
        return std::optional<QDate>();
    const QString text = arguments.value(option);
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid())
        return Error{
            CommandLine::tr("\"%1\" is no date for --%2; write it as 2026-11-15.").arg(text, QLatin1String(option)),
            {}};
    return std::optional<QDate>(day);
}

Result<std::vector<Condition>> conditionsFrom(const Arguments &arguments)
{
    std::vector<Condition> conditions;
    for (const QString &text : arguments.all("where")) {
        const auto pair = splitPair(text);
        if (!pair)
            return Error{CommandLine::tr("\"%1\" is no condition; write --where DIMENSION=VALUE.").arg(text), {}};
        if (const Result<void> known = checkDimension(pair->first); !known)
            return known.error();
        const auto same = std::ranges::find(conditions, pair->first, &Condition::dimension);
        if (same == conditions.end())
            conditions.push_back({pair->first, {pair->second}});
        else if (!same->values.contains(pair->second))
            same->values << pair->second;
    }
    return conditions;
}

Result<QString> metricFrom(const QString &id)
{
    if (metricById(id))
        return id;
    QStringList known;
    for (const Metric &metric : catalogue())
        known << QString::fromLatin1(metric.id);
    return unknownWord(CommandLine::tr("There is no metric \"%1\"."), id, known);
}

Result<Selection> selectionFrom(const Arguments &arguments)
{
    const auto period = periodFrom(arguments);
    const auto where = conditionsFrom(arguments);
    const auto center = wordFrom<Center>(arguments, "center", centerFromId, words("mean|median|p90"));
    const auto outliers = wordFrom<Outliers>(arguments, "outliers", outliersFromId, words("keep|drop"));
    const auto clock = wordFrom<Clock>(arguments, "clock", clockFromId, words("calendar|business"));
    const auto datedBy = wordFrom<DatedBy>(arguments, "dated-by", datedByFromId, words("created|solved"));
    if (!period)
        return period.error();
    if (!where)
        return where.error();
    if (!center)
        return center.error();
    if (!outliers)
        return outliers.error();
    if (!clock)
        return clock.error();
    if (!datedBy)
        return datedBy.error();
    return Selection{*period, *where, *center, outliers->value_or(Outliers::Keep), *clock, *datedBy};
}

Result<Query> queryFrom(const Arguments &arguments)
{
    Query query;
    for (const QString &id : arguments.all("metric") + arguments.all("of")) {
        if (const Result<QString> known = metricFrom(id); !known)
            return known.error();
    }
    query.metrics = arguments.all("metric");
    query.of = arguments.value("of");
    const auto selection = selectionFrom(arguments);
    const auto by = groupingFrom(arguments);
    const auto bucket = wordFrom<Bucket>(arguments, "bucket", bucketFromId, words("day|week|month|quarter|year"));
    if (!selection)
        return selection.error();
    if (!by)
        return by.error();
    if (!bucket)
        return bucket.error();
    query.selection = *selection;
    query.by = *by;
    query.bucket = bucket->value_or(Bucket::None);
    return query;
}

namespace {

/// Fails on a dimension of the user's own that the file does not have.
Result<void> checkOwnDimensions(const Query &query, const Facts &facts)
{
    QStringList asked = query.by;
    for (const Condition &condition : query.selection.where)
        asked += condition.dimension;
    const QStringList own = ownDimensions(facts);
    for (const QString &dimension : std::as_const(asked)) {
        if (ownNameOf(dimension) && !own.contains(dimension))
            return unknownWord(CommandLine::tr("There is no dimension \"%1\"."), dimension, own + dimensionIds());
    }
    return {};
}

Result<Definitions> definitionsFrom(const Arguments &arguments, Definitions inForce)
{
    for (const QString &text : arguments.all("define")) {
        const auto pair = splitPair(text);
        if (!pair)
            return Error{CommandLine::tr("\"%1\" is no definition; write --define KEY=VALUE.").arg(text), {}};
        if (const Result<void> set = inForce.set(pair->first, pair->second); !set)
            return set.error();
    }
    return inForce;
}

} // namespace

Outcome withQuery(const Arguments &arguments, const std::function<Outcome(Workbench &, const AskedQuery &)> &work)
{
    const Result<Format> format = formatFrom(arguments);
    if (!format)
        return wrongUsage(format.error());
    const Result<Query> query = queryFrom(arguments);
    if (!query)
        return wrongUsage(query.error());
    // Wrong words are found before a large file is opened.
    if (const Result<Definitions> asked = definitionsFrom(arguments, {}); !asked)
        return wrongUsage(asked.error());
    return withDatabase(arguments, Store::Mode::ReadOnly, [&](Workbench &workbench) {
        const auto known = workbench.computed([&](const Facts &facts) { return checkOwnDimensions(*query, facts); });
        if (!known)
            return wrongUsage(known.error());
        const Result<Definitions> definitions = definitionsFrom(arguments, workbench.definitions());
        return definitions ? work(workbench, {*query, *definitions, *format}) : wrongUsage(definitions.error());
    });
}

QString definitionsLine(const Definitions &definitions)
{
    QStringList texts;
    for (auto each = definitions.changed().cbegin(); each != definitions.changed().cend(); ++each)
        texts += each.key() + u'=' + each.value();
    return texts.isEmpty()
               ? QString()
               : CommandLine::tr("Definitions not as shipped: %1").arg(texts.join(QStringLiteral(", "))) + u'\n';
}

QString whereText(const std::vector<Condition> &where)
{
    QStringList texts;
    for (const Condition &condition : where)
        texts << condition.dimension + u'=' + condition.values.join(u'|');
    return texts.join(u' ');
}

} // namespace kompas
