// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metric_words.h"
#include "app/output.h"
#include "core/report/definition_change.h"
#include "core/steering/definition_preset.h"

#include <algorithm>

namespace kompas {

namespace {

std::vector<Told> tell(const DefinitionInfo &info, const Definitions &definitions)
{
    const QString key = QLatin1String(info.key);
    return {{"key", key},
            {"value", definitions.text(key)},
            {"default", QString::fromUtf8(info.defaultValue)},
            {"allowed", QString::fromUtf8(info.allowed)}};
}

std::vector<std::vector<Told>> tellAll(const Definitions &definitions)
{
    std::vector<std::vector<Told>> told;
    for (const DefinitionInfo &each : definitionTable())
        told.push_back(tell(each, definitions));
    return told;
}

QString tableDefinitions(const Definitions &definitions, const Words &words)
{
    QList<QStringList> rows;
    for (const DefinitionInfo &each : definitionTable()) {
        const QString key = QLatin1String(each.key);
        const QString value = definitions.text(key);
        rows << QStringList{key, value == QString::fromUtf8(each.defaultValue) ? value : value + u'*',
                            QString::fromUtf8(each.allowed), words.translate("Definition", each.label)};
    }
    return alignedTable({CommandLine::tr("Definition"), CommandLine::tr("Value"), CommandLine::tr("Possible"),
                         CommandLine::tr("Meaning")},
                        rows)
           + CommandLine::tr("* differs from the default") + u'\n';
}

Outcome listDefinitions(const Arguments &arguments, Terminal &terminal)
{
    return answerFromDatabase(arguments, terminal, [&terminal](Workbench &workbench) {
        const auto told = tellAll(workbench.definitions());
        return VerbAnswer{[told] { return jsonTold(told); }, [told] { return csvTold(told.front(), told); },
                          [&] { return tableDefinitions(workbench.definitions(), Words::of(terminal.language)); }};
    });
}

Outcome setDefinition(const Arguments &arguments, Terminal &terminal)
{
    if (arguments.operands.size() != 3)
        return wrongUsage(CommandLine::tr("Write: definitions set KEY VALUE; `definitions list` shows what there is."));
    Definitions tried;
    if (const Result<void> possible = tried.set(arguments.operands[1], arguments.operands[2]); !possible)
        return wrongUsage(possible.error());
    return withDatabase(arguments, Store::Mode::ReadWrite, [&](Workbench &workbench) {
        Definitions definitions = workbench.definitions();
        if (const Result<void> set = definitions.set(arguments.operands[1], arguments.operands[2]); !set)
            return wrongUsage(set.error());
        return outcomeOf(workbench.setDefinitions(definitions, terminal.now));
    });
}

std::vector<std::vector<Told>> tellChanges(const std::vector<HeadlineChange> &changes)
{
    std::vector<std::vector<Told>> told;
    told.reserve(changes.size());
    for (const HeadlineChange &each : changes) {
        told.push_back({{"metric", each.metric},
                        {"unit", unitId(metricById(each.metric)->unit)},
                        {"now", csvNumber(each.now.value), true},
                        {"after", csvNumber(each.after.value), true},
                        {"n_now", QString::number(each.now.n), true},
                        {"n_after", QString::number(each.after.n), true},
                        {"changed", each.isChanged() ? QStringLiteral("true") : QStringLiteral("false"), true}});
    }
    return told;
}

QString tableChanges(const std::vector<HeadlineChange> &changes, const Words &words)
{
    const TableBlock table = headlineTable(changes, false, words);
    QStringList heads;
    for (const TableColumn &column : table.columns)
        heads += column.title;
    QList<QStringList> rows;
    for (const std::vector<TableCell> &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells += cell.text;
        rows += cells;
    }
    const auto changed = std::ranges::count_if(changes, &HeadlineChange::isChanged);
    return alignedTable(heads, rows, {1, 2, 3, 4, 5})
           + CommandLine::tr("%n number(s) change. Nothing has been kept.", nullptr, static_cast<int>(changed)) + u'\n';
}

/// The numbers of the whole file under the definition tried.
Outcome diffDefinition(const Arguments &arguments, Terminal &terminal)
{
    if (arguments.operands.size() != 3)
        return wrongUsage(
            CommandLine::tr("Write: definitions diff KEY VALUE; `definitions list` shows what there is."));
    Definitions possible;
    if (const Result<void> set = possible.set(arguments.operands[1], arguments.operands[2]); !set)
        return wrongUsage(set.error());
    return answerFromDatabase(arguments, terminal, [&](Workbench &workbench) -> Result<VerbAnswer> {
        Definitions tried = workbench.definitions();
        (void)tried.set(arguments.operands[1], arguments.operands[2]);
        const PageInput input{workbench.facts(), workbench.definitions(), workbench.targets(), workbench.imports(),
                              workbench.notes()};
        const auto changes = headlineChanges(input, tried);
        if (!changes)
            return changes.error();
        const auto told = tellChanges(*changes);
        return VerbAnswer{[told] { return jsonTold(told); },
                          [told] { return told.empty() ? QByteArray() : csvTold(told.front(), told); },
                          [changes, &terminal] { return tableChanges(*changes, Words::of(terminal.language)); }};
    });
}

Outcome listDefinitionPresets(Terminal &terminal)
{
    QList<QStringList> rows;
    for (const DefinitionPreset &each : definitionPresets())
        rows << QStringList{each.name, each.title(terminal.language)};
    terminal.out.write(alignedTable({CommandLine::tr("Preset"), CommandLine::tr("Meaning")}, rows).toUtf8());
    return {};
}

Outcome presetDefinitions(const Arguments &arguments, Terminal &terminal)
{
    if (arguments.operands.size() == 1)
        return listDefinitionPresets(terminal);
    const DefinitionPreset *preset = definitionPresetByName(arguments.operands[1]);
    if (!preset) {
        QStringList names;
        for (const DefinitionPreset &each : definitionPresets())
            names += each.name;
        return wrongUsage(
            unknownWord(CommandLine::tr("There is no set of definitions \"%1\"."), arguments.operands[1], names));
    }
    return withDatabase(arguments, Store::Mode::ReadWrite, [&](Workbench &workbench) {
        return outcomeOf(workbench.setDefinitions(withPreset(workbench.definitions(), *preset), terminal.now));
    });
}

Outcome definitions(const Arguments &arguments, Terminal &terminal)
{
    const QString &what = arguments.operands.front();
    if (what == u"list" && arguments.operands.size() == 1)
        return listDefinitions(arguments, terminal);
    if (what == u"set")
        return setDefinition(arguments, terminal);
    if (what == u"diff")
        return diffDefinition(arguments, terminal);
    if (what == u"preset" && arguments.operands.size() <= 2)
        return presetDefinitions(arguments, terminal);
    return wrongUsage(
        unknownWord(CommandLine::tr("`definitions` cannot \"%1\"."), arguments.operands.join(u' '),
                    {QStringLiteral("list"), QStringLiteral("set"), QStringLiteral("diff"), QStringLiteral("preset")}));
}

} // namespace

std::vector<Verb> definitionVerbs()
{
    return {
        {"definitions",
         "list | set KEY VALUE | diff KEY VALUE | preset [NAME]",
         QT_TRANSLATE_NOOP("CommandLine", "list or set what the metrics leave to choose; diff shows every number now "
                                          "and after, and keeps nothing"),
         {databaseOption, formatOption, outputOption},
         1,
         3,
         definitions},
    };
}

} // namespace kompas
