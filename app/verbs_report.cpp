// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metric_words.h"
#include "app/output.h"

#include "core/report/figures.h"
#include "core/report/weekly.h"
#include "resources/example/example.h"
#include "ui/paper/pdf_writing.h"

namespace kompas {

namespace {

/// The week asked for; without one the last complete ISO week of the data.
Result<Period> weekFrom(const Arguments &arguments)
{
    const std::optional<QDate> monday = mondayOfWeek(arguments.value("week"));
    if (!monday)
        return Error{CommandLine::tr("\"%1\" is no week; write it as 2026-W46.").arg(arguments.value("week")), {}};
    return Period{*monday, monday->addDays(6)};
}

Result<Period> lastCompleteWeek(const Workbench &workbench, const Facts &facts)
{
    const qint64 until = facts.dataUntil();
    if (until == noInstant) {
        return Error{
            CommandLine::tr("%1 holds no dated records yet, so there is no week to report on; import an export first.")
                .arg(workbench.path()),
            {}};
    }
    return periodOf(PeriodChoice::LastCompleteWeek, facts.zone.dayOf(until));
}

/// The options of the template asked for, else those of the file, and what was typed on top of them.
Result<ReportOptions> optionsFrom(const Arguments &arguments, const Workbench &workbench)
{
    const QMap<QString, QString> &settings = workbench.settings();
    QString key = QString::fromLatin1(reportOptionsKey);
    if (arguments.has("template")) {
        const QString name = arguments.value("template");
        key = QString::fromLatin1(reportTemplatePrefix) + name;
        if (!settings.contains(key)) {
            const QStringList known = reportTemplates(settings);
            if (known.isEmpty())
                return Error{CommandLine::tr("There is no template \"%1\": %2 holds none. Templates are kept on the "
                                             "page of the weekly report.")
                                 .arg(name, workbench.path()),
                             {}};
            return unknownWord(CommandLine::tr("There is no template \"%1\"."), name, known);
        }
    }
    ReportOptions options = reportOptionsFromText(settings.value(key));
    const QString paper = arguments.value("paper");
    if (arguments.has("paper") && paper != u"a4" && paper != u"letter")
        return Error{CommandLine::tr("The paper is a4 or letter, not \"%1\".").arg(paper), {}};
    if (arguments.has("paper"))
        options.paper = paper == u"letter" ? ReportPaper::Letter : ReportPaper::A4;
    const QString definitions = arguments.value("definitions");
    if (arguments.has("definitions") && definitions != u"then" && definitions != u"now")
        return Error{CommandLine::tr("The definitions are then or now, not \"%1\".").arg(definitions), {}};
    if (arguments.has("definitions"))
        options.definitionsNow = definitions == u"now";
    options.landscape = options.landscape || arguments.has("landscape");
    options.largeType = options.largeType || arguments.has("large");
    options.greyscale = options.greyscale || arguments.has("greyscale");
    for (const QString &section : arguments.all("with")) {
        const auto found = std::ranges::find(options.sections, section, &ReportSection::id);
        if (found == options.sections.end()) {
            QStringList known;
            for (const ReportSection &each : options.sections)
                known += each.id;
            return unknownWord(CommandLine::tr("The report has no part \"%1\"."), section, known);
        }
        found->on = true;
    }
    if (arguments.has("language"))
        options.language = arguments.value("language");
    return options;
}

/// A line for every target that the report says was missed.
QString missedText(const std::vector<Value> &missed, const Words &words)
{
    QStringList lines;
    for (const Value &value : missed) {
        const Metric &metric = *metricById(value.metric);
        lines += CommandLine::tr("%1 is %2: %3.")
                     .arg(words.metricName(metric), words.amount(metric.unit, value.value).text(),
                          verdictText(metric, value, words));
    }
    return lines.join(u'\n');
}

struct Report {
    Document document = {};
    std::vector<Value> missed = {}; ///< targets, where they are asked for
};

Report reportOf(const Workbench &workbench, const Facts &facts, const Period &week, const ReportOptions &options,
                const Words &words, bool asksForTargets)
{
    PageInput input{facts, workbench.definitions(), workbench.targets(), workbench.imports(), workbench.notes()};
    input.selection.period = week;
    input.version = QStringLiteral(KOMPAS_VERSION);
    input.agents = agentPrivacyId(workbench.agentPrivacy());
    input.plans = workbench.plans();
    input.settings = workbench.settings();
    const ReportSource source{input, workbench.definitionHistory(), workbench.settings()};
    Report report{weeklyReport(source, options, words), {}};
    if (asksForTargets)
        report.missed = missedTargets(source, options);
    return report;
}

Outcome writeReport(Workbench &workbench, const std::optional<Period> &asked, const Arguments &arguments,
                    Terminal &terminal)
{
    const Result<Period> week = workbench.computed(
        [&](const Facts &facts) { return asked ? Result<Period>(*asked) : lastCompleteWeek(workbench, facts); });
    if (!week)
        return couldNot(week.error());
    const Result<ReportOptions> options = optionsFrom(arguments, workbench);
    if (!options)
        return wrongUsage(options.error());
    const Words words = Words::of(options->language.isEmpty() ? terminal.language : options->language);
    const Result<Report> report = workbench.computed([&](const Facts &facts) {
        return reportOf(workbench, facts, *week, *options, words, arguments.has("fail-below-target"));
    });
    if (!report)
        return couldNot(report.error());
    const Result<void> written = writePdf(report->document, paperOptionsOf(*options), arguments.value("output"));
    if (!written)
        return couldNot(written.error());
    return report->missed.empty() ? Outcome{}
                                  : Outcome{BelowTarget, missedText(report->missed, Words::of(terminal.language))};
}

Outcome report(const Arguments &arguments, Terminal &terminal)
{
    if (arguments.value("output").isEmpty())
        return wrongUsage(CommandLine::tr("Where should the report go? Add --output FILE.pdf."));
    const Result<Period> week = arguments.has("week") ? weekFrom(arguments) : Result<Period>(Period());
    if (!week)
        return wrongUsage(week.error());
    const std::optional<Period> asked = arguments.has("week") ? std::optional(*week) : std::nullopt;
    return withDatabase(arguments, Store::Mode::ReadOnly,
                        [&](Workbench &workbench) { return writeReport(workbench, asked, arguments, terminal); });
}

Outcome example(const Arguments &arguments, Terminal &terminal)
{
    const Result<void> written = writeExample(arguments.value("db"));
    if (!written)
        return couldNot(written.error());
    terminal.out.write((CommandLine::tr("%1 holds the example.").arg(arguments.value("db")) + u'\n').toUtf8());
    return {};
}

} // namespace

std::vector<Verb> reportVerbs()
{
    return {
        {"report",
         "",
         QT_TRANSLATE_NOOP("CommandLine", "write the weekly report as PDF"),
         {databaseOption,
          {"week", "2026-W46",
           QT_TRANSLATE_NOOP("CommandLine", "which ISO week; the last complete one when not given")},
          {"template", "NAME",
           QT_TRANSLATE_NOOP("CommandLine", "put together as this template of the file; its own options when not "
                                            "given")},
          {"paper", "a4|letter", QT_TRANSLATE_NOOP("CommandLine", "size of the paper")},
          {"landscape", nullptr, QT_TRANSLATE_NOOP("CommandLine", "paper that lies instead of stands")},
          {"large", nullptr, QT_TRANSLATE_NOOP("CommandLine", "large type")},
          {"greyscale", nullptr, QT_TRANSLATE_NOOP("CommandLine", "shades of grey instead of colours")},
          {"definitions", "then|now",
           QT_TRANSLATE_NOOP("CommandLine", "past weeks with the definitions of their time (then, when not given) or "
                                            "with those in force now")},
          {"with", "PART",
           QT_TRANSLATE_NOOP("CommandLine", "also this part of the report: lineage lists counted and left-out records; "
                                            "again for more"),
           true},
          {"fail-below-target", nullptr,
           QT_TRANSLATE_NOOP("CommandLine", "end with status 3 when a printed key figure misses its target; the PDF "
                                            "is written all the same")},
          {"output", "FILE.pdf", QT_TRANSLATE_NOOP("CommandLine", "the PDF to write")}},
         0,
         0,
         report,
         true},
        catalogVerb(),
        {"example",
         "",
         QT_TRANSLATE_NOOP("CommandLine", "write a database with an invented customer service, to look around in"),
         {databaseOption},
         0,
         0,
         example},
    };
}

} // namespace kompas
