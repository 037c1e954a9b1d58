// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "app/read_arguments.h"
#include "core/workbench/own_profile.h"

#include <QFileInfo>

namespace kompas {

namespace {

std::vector<Told> tell(const OwnProfile &profile)
{
    return {{"name", profile.name},
            {"rests_on", profile.options.profile.value_or(QString())},
            {"columns", QString::number(profile.headers.size()), true}};
}

Outcome list(const OwnProfiles &all, const Arguments &arguments, Terminal &terminal)
{
    const Result<Format> format = formatFrom(arguments);
    if (!format)
        return wrongUsage(format.error());
    std::vector<std::vector<Told>> told;
    QList<QStringList> rows;
    for (const OwnProfile &profile : all.profiles) {
        told.push_back(tell(profile));
        rows << QStringList{profile.name, profile.options.profile.value_or(QString()),
                            QString::number(profile.headers.size())};
    }
    const auto table = [&] {
        if (rows.isEmpty())
            return CommandLine::tr("There are no profiles of your own. `profiles save NAME FILE` makes one.") + u'\n';
        return alignedTable({CommandLine::tr("Profile"), CommandLine::tr("Rests on"), CommandLine::tr("Columns")}, rows,
                            {2});
    };
    const Outcome written = writeAnswer(
        *format, {[&] { return jsonTold(told); }, [&] { return csvTold(tell({}), told); }, table}, arguments, terminal);
    QStringList faults;
    for (const Error &fault : all.faults)
        faults << fault.message;
    return written.status != Done || faults.isEmpty() ? written : couldNot(faults.join(u'\n'));
}

Outcome written(const Result<void> &done, const QString &text, Terminal &terminal)
{
    return done ? writeAll((text + u'\n').toUtf8(), {}, terminal) : couldNot(done.error());
}

Outcome keep(const Result<OwnProfile> &profile, const OwnProfiles &all, const Arguments &arguments, Terminal &terminal)
{
    if (!profile)
        return couldNot(profile.error());
    if (ownProfileNamed(all, profile->name) && !arguments.has("replace"))
        return couldNot(CommandLine::tr("There is a profile \"%1\" already; --replace puts this one in its place.")
                            .arg(profile->name));
    return written(
        saveOwnProfile(terminal.profiles, *profile),
        CommandLine::tr("\"%1\" is kept. Files with these columns are read by it from now on.").arg(profile->name),
        terminal);
}

/// Looks at a file and keeps how it is read.
Outcome save(const OwnProfiles &all, const Arguments &arguments, Terminal &terminal)
{
    const Result<ReadOptions> options = readOptionsFrom(arguments);
    if (!options)
        return wrongUsage(options.error());
    const Result<Plan> plan = planImport(arguments.operands[2], *options, terminal.now);
    if (!plan)
        return couldNot(plan.error());
    return keep(ownProfileOf(*plan, arguments.operands[1]), all, arguments, terminal);
}

Outcome exported(const OwnProfile &profile, const Arguments &arguments, Terminal &terminal)
{
    return writeAll(ownProfileJson(profile), arguments, terminal);
}

Outcome profiles(const Arguments &arguments, Terminal &terminal)
{
    const QString &what = arguments.operands.front();
    const QString name = arguments.operands.value(1);
    const qsizetype operands = arguments.operands.size();
    const OwnProfiles all = ownProfiles(terminal.profiles);
    if (what == u"list" && operands == 1)
        return list(all, arguments, terminal);
    if (what == u"save" && operands == 3)
        return save(all, arguments, terminal);
    if (what == u"add" && operands == 2)
        return keep(readOwnProfile(name), all, arguments, terminal);
    if (what == u"rename" && operands == 3)
        return written(renameOwnProfile(terminal.profiles, name, arguments.operands[2]),
                       CommandLine::tr("\"%1\" is now called \"%2\".").arg(name, arguments.operands[2]), terminal);
    if (what == u"remove" && operands == 2)
        return written(removeOwnProfile(terminal.profiles, name), CommandLine::tr("\"%1\" is removed.").arg(name),
                       terminal);
    if (what == u"export" && operands == 2) {
        if (const OwnProfile *profile = ownProfileNamed(all, name))
            return exported(*profile, arguments, terminal);
        return couldNot(
            CommandLine::tr("There is no profile \"%1\" of your own; `profiles list` shows them.").arg(name));
    }
    return wrongUsage(
        unknownWord(CommandLine::tr("`profiles` cannot \"%1\"."), arguments.operands.join(u' '),
                    {QStringLiteral("list"), QStringLiteral("save NAME FILE"), QStringLiteral("add FILE"),
                     QStringLiteral("export NAME"), QStringLiteral("rename NAME NEW"), QStringLiteral("remove NAME")}));
}

} // namespace

std::vector<Verb> profileVerbs()
{
    std::vector<Option> options = {
        formatOption,
        outputOption,
        {"replace", nullptr, QT_TRANSLATE_NOOP("CommandLine", "save, add: in the place of the one of that name")}};
    for (const Option &option : readOptions())
        options.push_back(option);
    return {{"profiles", "list | save NAME FILE | add FILE | export NAME | rename NAME NEW | remove NAME",
             QT_TRANSLATE_NOOP("CommandLine", "profiles of your own: how files of a layout are read"), options, 1, 3,
             profiles}};
}

} // namespace kompas
