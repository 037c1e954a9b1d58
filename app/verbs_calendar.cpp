// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "app/query_arguments.h"

namespace kompas {

namespace {

/// The opening hours of the whole file, of one team or of one channel.
struct Scope {
    QString key = {};
    QString text = {}; ///< `everyone`, `team=East`
};

Result<Scope> scopeFrom(const Arguments &arguments)
{
    const QString usual = QString::fromLatin1(openingHoursKey);
    const auto where = conditionsFrom(arguments);
    if (!where)
        return where.error();
    if (where->empty())
        return Scope{usual, CommandLine::tr("everyone")};
    const Condition &condition = where->front();
    const bool fits = condition.dimension == u"team" || condition.dimension == u"channel";
    if (!fits || where->size() > 1 || condition.values.size() > 1)
        return Error{CommandLine::tr("Opening hours are those of one team or one channel: --where team=NAME."), {}};
    const QString value = condition.values.front();
    return Scope{usual + u'.' + condition.dimension + u'.' + value, condition.dimension + u'=' + value};
}

/// `mon`, `mon-fri`: weekdays from 0; empty when it is neither.
std::vector<int> weekdaysFrom(const QString &text)
{
    const QStringList ends = text.toLower().split(u'-');
    const std::optional<int> first = weekdayFromId(ends.front());
    const std::optional<int> last = weekdayFromId(ends.back());
    std::vector<int> days;
    if (!first || !last || ends.size() > 2)
        return days;
    for (int day = *first; day <= *last; ++day)
        days.push_back(day);
    return days;
}

Error unknownKey(const QString &key)
{
    return unknownWord(CommandLine::tr("`calendar set` does not know \"%1\"."), key,
                       {QStringLiteral("mon"), QStringLiteral("mon-fri"), QStringLiteral("holidays"),
                        QStringLiteral("closed"), QStringLiteral("open")});
}

/// Puts one wish into the hours.
Result<void> change(OpeningHours &hours, const QString &key, const QString &value)
{
    if (key == u"holidays") {
        const std::optional<Holidays> holidays = holidaysFromId(value);
        if (!holidays)
            return unknownWord(CommandLine::tr("There are no holidays \"%1\"."), value,
                               {QStringLiteral("nl"), QStringLiteral("be"), QStringLiteral("none")});
        hours.holidays = *holidays;
        return {};
    }
    if (key == u"closed" || key == u"open") {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        if (!day.isValid())
            return Error{CommandLine::tr("\"%1\" is no day; write it as 2026-12-24.").arg(value), {}};
        std::erase(hours.closed, day);
        if (key == u"closed")
            hours.closed.push_back(day);
        std::ranges::sort(hours.closed);
        return {};
    }
    const std::vector<int> days = weekdaysFrom(key);
    if (days.empty())
        return unknownKey(key);
    const auto spans = openingSpansFromText(value);
    if (!spans)
        return spans.error();
    for (const int day : days)
        hours.week[static_cast<std::size_t>(day)] = *spans;
    return {};
}

Result<OpeningHours> hoursOf(const Workbench &workbench, const Scope &scope)
{
    const QString kept = workbench.settings().value(scope.key);
    return kept.isEmpty() ? OpeningHours{.holidays = Holidays::Netherlands} : openingHoursFromText(kept);
}

Outcome setHours(const Arguments &arguments, Terminal &terminal)
{
    if (arguments.operands.size() < 3)
        return wrongUsage(CommandLine::tr("Write: calendar set mon-fri 09:00-17:30, or calendar set holidays nl."));
    const Result<Scope> scope = scopeFrom(arguments);
    if (!scope)
        return wrongUsage(scope.error());
    return withDatabase(arguments, Store::Mode::ReadWrite, [&](Workbench &workbench) {
        Result<OpeningHours> hours = hoursOf(workbench, *scope);
        if (!hours)
            return couldNot(hours.error());
        const QString value = arguments.operands.mid(2).join(u' ');
        if (const Result<void> changed = change(*hours, arguments.operands[1], value); !changed)
            return wrongUsage(changed.error());
        return outcomeOf(workbench.setSetting(scope->key, openingHoursText(*hours), terminal.now));
    });
}

Outcome removeHours(const Arguments &arguments, Terminal &terminal)
{
    const Result<Scope> scope = scopeFrom(arguments);
    if (!scope)
        return wrongUsage(scope.error());
    return withDatabase(arguments, Store::Mode::ReadWrite, [&](Workbench &workbench) {
        if (!workbench.settings().contains(scope->key))
            return couldNot(CommandLine::tr("There are no opening hours of %1.").arg(scope->text));
        return outcomeOf(workbench.setSetting(scope->key, {}, terminal.now));
    });
}

/// The settings that hold opening hours, with the words of their scope.
std::vector<Scope> scopesOf(const QMap<QString, QString> &settings)
{
    const QString usual = QString::fromLatin1(openingHoursKey);
    std::vector<Scope> scopes;
    for (auto each = settings.cbegin(); each != settings.cend(); ++each) {
        if (each.key() == usual)
            scopes.push_back({usual, CommandLine::tr("everyone")});
        else if (each.key().startsWith(usual + u'.'))
            scopes.push_back({each.key(), each.key().section(u'.', 1, 1) + u'=' + each.key().section(u'.', 2)});
    }
    return scopes;
}

QStringList cellsOf(const OpeningHours &hours, const QString &scope)
{
    QStringList cells = {scope};
    for (const auto &spans : hours.week)
        cells += openingSpansText(spans);
    QStringList closed;
    for (const QDate day : hours.closed)
        closed += day.toString(Qt::ISODate);
    return cells + QStringList{holidaysId(hours.holidays), closed.join(u' ')};
}

Result<VerbAnswer> listedHours(const Workbench &workbench)
{
    QList<QStringList> rows;
    QList<QByteArray> objects;
    for (const Scope &scope : scopesOf(workbench.settings())) {
        const Result<OpeningHours> hours = hoursOf(workbench, scope);
        if (!hours)
            return hours.error();
        rows += cellsOf(*hours, scope.text);
        objects += jsonObject(
            {{QStringLiteral("for"), jsonText(scope.key == QLatin1String(openingHoursKey) ? QString() : scope.text)},
             {QStringLiteral("hours"), openingHoursText(*hours).toUtf8()}});
    }
    const QStringList heading = QStringLiteral("for mon tue wed thu fri sat sun holidays closed").split(u' ');
    const auto readable = [heading, rows] {
        if (!rows.isEmpty())
            return alignedTable(heading, rows);
        return QString(CommandLine::tr("There are no opening hours yet; `calendar set mon-fri 09:00-17:30` sets "
                                       "them. Until then business time is known only where the export states it.")
                       + u'\n');
    };
    return VerbAnswer{[objects] { return jsonArray(objects, true) + '\n'; },
                      [heading, rows] { return csvTable(heading, rows); }, readable};
}

Outcome calendar(const Arguments &arguments, Terminal &terminal)
{
    const QString &what = arguments.operands.front();
    if (what == u"list" && arguments.operands.size() == 1)
        return answerFromDatabase(arguments, terminal, listedHours);
    if (what == u"set")
        return setHours(arguments, terminal);
    if (what == u"remove" && arguments.operands.size() == 1)
        return removeHours(arguments, terminal);
    return wrongUsage(unknownWord(CommandLine::tr("`calendar` cannot \"%1\"."), arguments.operands.join(u' '),
                                  {QStringLiteral("list"), QStringLiteral("set"), QStringLiteral("remove")}));
}

} // namespace

std::vector<Verb> calendarVerbs()
{
    return {{"calendar",
             "list | set DAY HOURS | set holidays nl|be|none | set closed|open DATE | remove",
             QT_TRANSLATE_NOOP("CommandLine", "list or set opening hours, from which business time is computed"),
             {databaseOption, whereOption, formatOption, outputOption},
             1,
             -1,
             calendar}};
}

} // namespace kompas
