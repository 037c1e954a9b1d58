// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "core/workbench/kept.h"
#include "core/workbench/record_link.h"

namespace kompas {

namespace {

bool isLink(const QString &key)
{
    return key.startsWith(linkSetting({})) && key.size() > linkSetting({}).size();
}

/// What can be set here; the rest of the settings have verbs of their own.
bool isOurs(const QString &key)
{
    return key == QLatin1String(agentsKey) || isLink(key) || isWordChoice(key);
}

Result<void> check(const QString &key, const QString &value)
{
    if (key == QLatin1String(agentsKey)) {
        if (agentPrivacyFromId(value))
            return {};
        return unknownWord(CommandLine::tr("Agents cannot be shown by \"%1\"."), value,
                           {QStringLiteral("names"), QStringLiteral("pseudonyms"), QStringLiteral("team")});
    }
    if (!isLink(key))
        return checkWordChoice(key, value);
    const Result<QUrl> link = recordLink(value, QStringLiteral("1"));
    return link ? Result<void>() : Result<void>(link.error());
}

Outcome keep(const Arguments &arguments, const QString &key, const QString &value, Terminal &terminal)
{
    const Result<std::unique_ptr<Workbench>> workbench = openDatabase(arguments, Store::Mode::ReadWrite);
    if (!workbench)
        return couldNot(workbench.error());
    if (value.isEmpty() && !(*workbench)->settings().contains(key))
        return couldNot(CommandLine::tr("\"%1\" is not set.").arg(key));
    const Result<void> kept = (*workbench)->setSetting(key, value, terminal.now);
    return kept ? Outcome{} : couldNot(kept.error());
}

Outcome set(const Arguments &arguments, Terminal &terminal)
{
    if (arguments.operands.size() != 3)
        return wrongUsage(CommandLine::tr("Write: settings set KEY VALUE, for example settings set "
                                          "\"team.name.East desk\" East."));
    const QString &key = arguments.operands[1];
    const QString value = arguments.operands[2].trimmed();
    if (value.isEmpty())
        return wrongUsage(CommandLine::tr("`settings remove %1` takes a setting away.").arg(key));
    if (const Result<void> checked = check(key, value); !checked)
        return wrongUsage(checked.error());
    return keep(arguments, key, value, terminal);
}

Outcome remove(const Arguments &arguments, Terminal &terminal)
{
    const QString &key = arguments.operands[1];
    if (key == QLatin1String(agentsKey) || !isOurs(key))
        return wrongUsage(CommandLine::tr("\"%1\" cannot be taken away; `settings list` shows what can.").arg(key));
    return keep(arguments, key, {}, terminal);
}

Outcome writeTable(const QStringList &heading, const QList<QStringList> &rows, const QString &ifEmpty,
                   const Arguments &arguments, Terminal &terminal)
{
    const Result<Format> format = formatFrom(arguments);
    if (!format)
        return wrongUsage(format.error());
    if (*format == Format::Csv)
        return writeAll(csvTable(heading, rows), arguments, terminal);
    if (*format == Format::Table)
        return writeAll((rows.isEmpty() ? ifEmpty + u'\n' : alignedTable(heading, rows)).toUtf8(), arguments, terminal);
    QList<QByteArray> objects;
    for (const QStringList &row : rows) {
        std::vector<std::pair<QString, QByteArray>> members;
        for (qsizetype i = 0; i < row.size(); ++i)
            members.emplace_back(heading[i], jsonText(row[i]));
        objects += jsonObject(members);
    }
    return writeAll(jsonArray(objects, true) + '\n', arguments, terminal);
}

Outcome list(const Arguments &arguments, Terminal &terminal)
{
    return withDatabase(arguments, Store::Mode::ReadOnly, [&](Workbench &workbench) {
        QList<QStringList> rows;
        const QMap<QString, QString> &settings = workbench.settings();
        const bool showsNames = workbench.agentPrivacy() == AgentPrivacy::Names;
        for (auto each = settings.cbegin(); each != settings.cend(); ++each) {
            const bool isName = each.key().startsWith(QLatin1String(agentNameKey));
            if (isOurs(each.key()) && (showsNames || !isName))
                rows += QStringList{each.key(), each.value()};
        }
        return writeTable({QStringLiteral("key"), QStringLiteral("value")}, rows,
                          CommandLine::tr("Nothing is set. `settings words` lists the words that can be."), arguments,
                          terminal);
    });
}

/// The words of teams, channels and agents, and how they are shown.
Outcome words(const Arguments &arguments, Terminal &terminal)
{
    return withDatabase(arguments, Store::Mode::ReadOnly, [&](Workbench &workbench) {
        QList<QStringList> rows;
        for (const char *key : {teamNameKey, channelKey, agentNameKey}) {
            const QString dimension = QString::fromLatin1(key).section(u'.', 0, 0);
            const auto uses = workbench.store().wordUses(dimension);
            if (!uses)
                return couldNot(uses.error());
            for (const Store::WordUse &use : *uses)
                rows += QStringList{QLatin1String(key) + use.word, use.shown, QString::number(use.records)};
        }
        return writeTable({QStringLiteral("key"), QStringLiteral("shown"), QStringLiteral("records")}, rows,
                          CommandLine::tr("There are no records of teams, channels or agents."), arguments, terminal);
    });
}

Outcome settings(const Arguments &arguments, Terminal &terminal)
{
    const QString &what = arguments.operands.front();
    const qsizetype operands = arguments.operands.size();
    if (what == u"list" && operands == 1)
        return list(arguments, terminal);
    if (what == u"words" && operands == 1)
        return words(arguments, terminal);
    if (what == u"set")
        return set(arguments, terminal);
    if (what == u"remove" && operands == 2)
        return remove(arguments, terminal);
    return wrongUsage(unknownWord(
        CommandLine::tr("`settings` cannot \"%1\"."), arguments.operands.join(u' '),
        {QStringLiteral("list"), QStringLiteral("words"), QStringLiteral("set"), QStringLiteral("remove")}));
}

} // namespace

std::vector<Verb> settingsVerbs()
{
    return {{"settings",
             "list | words | set KEY VALUE | remove KEY",
             QT_TRANSLATE_NOOP("CommandLine", "names of teams and agents, what channels mean, the product area"),
             {databaseOption, formatOption, outputOption},
             1,
             3,
             settings}};
}

} // namespace kompas
