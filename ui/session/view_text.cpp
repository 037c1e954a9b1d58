// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/view_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kompas {

namespace {

constexpr std::pair<PeriodChoice, const char *> periodWords[] = {
    {PeriodChoice::LastCompleteWeek, "last_complete_week"},
    {PeriodChoice::ThisWeek, "this_week"},
    {PeriodChoice::Last7Days, "last_7_days"},
    {PeriodChoice::Last30Days, "last_30_days"},
    {PeriodChoice::ThisMonth, "this_month"},
    {PeriodChoice::LastMonth, "last_month"},
    {PeriodChoice::ThisQuarter, "this_quarter"},
    {PeriodChoice::ThisYear, "this_year"},
    {PeriodChoice::Last12Months, "last_12_months"},
    {PeriodChoice::AllTime, "all"},
    {PeriodChoice::Custom, "custom"},
};

QString periodWord(PeriodChoice choice)
{
    const auto found = std::ranges::find(periodWords, choice, &std::pair<PeriodChoice, const char *>::first);
    return QString::fromLatin1(found == std::end(periodWords) ? "" : found->second);
}

PeriodChoice periodFromWord(const QString &word)
{
    for (const auto &[choice, each] : periodWords) {
        if (word == QLatin1String(each))
            return choice;
    }
    return View().period;
}

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

std::optional<QDate> dayFrom(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// Names of people stay in the file: what is remembered lies outside of it.
QJsonArray conditionsArray(const std::vector<Condition> &where)
{
    QJsonArray array;
    for (const Condition &condition : where) {
        if (condition.dimension != u"agent")
            array += QJsonObject{{QStringLiteral("dimension"), condition.dimension},
                                 {QStringLiteral("values"), QJsonArray::fromStringList(condition.values)}};
    }
    return array;
}

std::vector<Condition> conditionsFrom(const QJsonArray &array)
{
    std::vector<Condition> where;
    for (const QJsonValue &each : array) {
        Condition condition{each[QStringLiteral("dimension")].toString(), {}};
        for (const QJsonValue &value : each[QStringLiteral("values")].toArray())
            condition.values += value.toString();
        if (!condition.dimension.isEmpty() && !condition.values.isEmpty())
            where.push_back(condition);
    }
    return where;
}

} // namespace

QString viewText(const View &view)
{
    const Selection &selection = view.selection;
    QJsonObject object{{QStringLiteral("page"), view.page},
                       {QStringLiteral("metric"), view.metric},
                       {QStringLiteral("period"), periodWord(view.period)},
                       {QStringLiteral("where"), conditionsArray(selection.where)},
                       {QStringLiteral("outliers"),
                        selection.outliers == Outliers::Drop ? QStringLiteral("drop") : QStringLiteral("keep")},
                       {QStringLiteral("last_year"), view.comparison == PageInput::Comparison::SamePeriodLastYear}};
    if (view.period == PeriodChoice::Custom) {
        object[QStringLiteral("from")] = dayText(selection.period.from);
        object[QStringLiteral("to")] = dayText(selection.period.to);
    }
    if (selection.center)
        object[QStringLiteral("center")] = centerId(*selection.center);
    if (selection.clock)
        object[QStringLiteral("clock")] = clockId(*selection.clock);
    if (selection.datedBy)
        object[QStringLiteral("dated_by")] = datedById(*selection.datedBy);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

View viewFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto word = [&object](const char *key) { return object[QLatin1String(key)].toString(); };
    View view;
    if (!word("page").isEmpty())
        view.page = word("page");
    view.metric = word("metric");
    view.period = periodFromWord(word("period"));
    if (view.period == PeriodChoice::Custom)
        view.selection.period = {dayFrom(object[QStringLiteral("from")]), dayFrom(object[QStringLiteral("to")])};
    view.selection.where = conditionsFrom(object[QStringLiteral("where")].toArray());
    if (const auto center = centerFromId(word("center")))
        view.selection.center = center;
    view.selection.outliers = outliersFromId(word("outliers")).value_or(Outliers::Keep);
    view.selection.clock = clockFromId(word("clock"));
    view.selection.datedBy = datedByFromId(word("dated_by"));
    if (object[QStringLiteral("last_year")].toBool())
        view.comparison = PageInput::Comparison::SamePeriodLastYear;
    return view;
}

} // namespace kompas
