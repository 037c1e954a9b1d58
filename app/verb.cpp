// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"

namespace kompas {

namespace {

QString formatId(Format format)
{
    switch (format) {
    case Format::Table:
        return QStringLiteral("table");
    case Format::Json:
        return QStringLiteral("json");
    case Format::Csv:
        return QStringLiteral("csv");
    case Format::Markdown:
        return QStringLiteral("markdown");
    }
    return {};
}

} // namespace

Outcome wrongUsage(const QString &message)
{
    return {WrongUsage, message};
}

Outcome wrongUsage(const Error &error)
{
    return {WrongUsage, error.message};
}

Outcome couldNot(const QString &message)
{
    return {CouldNot, message};
}

Outcome couldNot(const Error &error)
{
    return {CouldNot, error.message};
}

Outcome outcomeOf(const Result<void> &result)
{
    return result ? Outcome{} : couldNot(result.error());
}

Result<std::unique_ptr<Workbench>> openDatabase(const Arguments &arguments, Store::Mode mode)
{
    return Workbench::open(arguments.value("db"), mode, Workbench::Columns::WhenComputed);
}

Outcome withDatabase(const Arguments &arguments, Store::Mode mode, const std::function<Outcome(Workbench &)> &work)
{
    const Result<std::unique_ptr<Workbench>> workbench = openDatabase(arguments, mode);
    if (!workbench)
        return couldNot(workbench.error());
    return work(**workbench);
}

Result<Format> formatFrom(const Arguments &arguments, const QList<Format> &allowed)
{
    if (!arguments.has("format"))
        return Format::Table;
    QStringList known;
    for (const Format format : allowed) {
        if (arguments.value("format") == formatId(format))
            return format;
        known << formatId(format);
    }
    return unknownWord(CommandLine::tr("There is no format \"%1\"."), arguments.value("format"), known);
}

} // namespace kompas
