// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/output.h"
#include "app/verb.h"
#include "core/report/words.h"
#include "ui/settings/own_profile_folder.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTranslator>

#include <cstdio>

namespace kompas {

namespace {

const Verb *verbNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(verbs(), [name](const Verb &each) { return name == QLatin1String(each.name); });
    return found == verbs().end() ? nullptr : &*found;
}

bool isHelp(QStringView word)
{
    return word == u"help" || word == u"--help" || word == u"-h";
}

bool isVersion(QStringView word)
{
    return word == u"--version" || word == u"-v";
}

/// A word that is neither a verb nor a file, nor looks like the name of one: a mistyped verb.
bool looksLikeVerb(const QString &word)
{
    static const QRegularExpression letters(QStringLiteral("^[a-z]+$"));
    return letters.match(word).hasMatch() && !QFileInfo::exists(word);
}

QStringList verbNames()
{
    QStringList names;
    for (const Verb &verb : verbs())
        names << QString::fromLatin1(verb.name);
    return names;
}

QString usage(const Verb &verb)
{
    QString line = QStringLiteral("servicekompas ") + QLatin1String(verb.name);
    for (const Option &option : verb.options) {
        const QString name = QStringLiteral("--") + QLatin1String(option.name);
        const QString typed = option.value ? name + u' ' + QLatin1String(option.value) : name;
        const bool demanded = QLatin1String(option.name) == QLatin1String("db");
        line += demanded ? u' ' + typed
                         : QStringLiteral(" [%1]%2").arg(typed, option.repeated ? QStringLiteral("...") : QString());
    }
    if (*verb.operands)
        line += u' ' + QLatin1String(verb.operands);
    return line;
}

QString helpOf(const Verb &verb)
{
    QString text = CommandLine::tr(verb.summary) + QStringLiteral("\n\n") + usage(verb) + QStringLiteral("\n\n");
    QList<QStringList> rows;
    for (const Option &option : verb.options) {
        const QString name = QStringLiteral("  --") + QLatin1String(option.name);
        rows << QStringList{option.value ? name + u' ' + QLatin1String(option.value) : name,
                            CommandLine::tr(option.meaning)};
    }
    return text + alignedRows(rows);
}

QString helpOfAll()
{
    QString text =
        CommandLine::tr("Servicekompas %1: key figures of customer service from the exports of your own help "
                        "desk, on your own computer.")
            .arg(QStringLiteral(KOMPAS_VERSION));
    text += QStringLiteral("\n\n");
    QList<QStringList> rows = {{QStringLiteral("  servicekompas [FILE ...]"),
                                CommandLine::tr("open the window; FILE is a database or an export to import")}};
    for (const Verb &verb : verbs())
        rows << QStringList{QStringLiteral("  servicekompas ") + QLatin1String(verb.name),
                            CommandLine::tr(verb.summary)};
    text += alignedRows(rows);
    return text + u'\n'
           + CommandLine::tr(
               "`servicekompas VERB --help` lists the options of a verb. Exit status: 0 done, 1 could not "
               "be done, 2 wrong usage, 3 a target was missed (report --fail-below-target) or a check fires "
               "(check-rules).")
           + u'\n';
}

void print(Terminal &terminal, const QString &text)
{
    terminal.out.write(text.toUtf8());
}

Outcome showHelp(const QStringList &arguments, Terminal &terminal)
{
    const QString about = arguments.value(1);
    if (about.isEmpty() || isHelp(about)) {
        print(terminal, helpOfAll());
        return {};
    }
    const Verb *verb = verbNamed(about);
    if (!verb)
        return wrongUsage(unknownWord(CommandLine::tr("There is no verb %1."), about, verbNames()));
    print(terminal, helpOf(*verb));
    return {};
}

Outcome checkOperands(const Verb &verb, const Arguments &arguments)
{
    const auto count = arguments.operands.size();
    if (count < verb.leastOperands)
        return wrongUsage(CommandLine::tr("Something is missing; the usage is: %1").arg(usage(verb)));
    if (verb.mostOperands >= 0 && count > verb.mostOperands)
        return wrongUsage(CommandLine::tr("\"%1\" is one too many; the usage is: %2")
                              .arg(arguments.operands[verb.mostOperands], usage(verb)));
    const bool demandsDatabase = std::ranges::any_of(verb.options, [](const Option &each) {
        return QLatin1String(each.name) == QLatin1String(databaseOption.name);
    });
    if (demandsDatabase && arguments.value("db").isEmpty())
        return wrongUsage(CommandLine::tr("Which database? Add --db FILE."));
    return {};
}

Outcome run(const Verb &verb, const QStringList &words, Terminal &terminal)
{
    if (words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("-h"))) {
        print(terminal, helpOf(verb));
        return {};
    }
    const Result<Arguments> arguments = parseArguments(words, verb.options);
    if (!arguments)
        return wrongUsage(CommandLine::tr("%1 (see: servicekompas %2 --help)")
                              .arg(arguments.error().message, QLatin1String(verb.name)));
    if (Outcome wrong = checkOperands(verb, *arguments); wrong.status != Done)
        return wrong;
    if (arguments->has("language") && arguments->value("language") != terminal.language)
        return wrongUsage(CommandLine::tr("The language is nl or en, not \"%1\".").arg(arguments->value("language")));
    return verb.run(*arguments, terminal);
}

Outcome dispatch(const QStringList &arguments, Terminal &terminal)
{
    const QString first = arguments.value(0);
    if (isHelp(first) || first.isEmpty())
        return showHelp(arguments, terminal);
    if (isVersion(first)) {
        print(terminal, QStringLiteral("servicekompas " KOMPAS_VERSION "\n"));
        return {};
    }
    if (const Verb *verb = verbNamed(first))
        return run(*verb, arguments.mid(1), terminal);
    return wrongUsage(
        unknownWord(CommandLine::tr("There is no verb %1 and no file of that name."), first, verbNames()));
}

/// The language may be asked for anywhere; it is looked up first, so that errors of parsing are in it already.
QString languageAsked(const QStringList &arguments, const QString &otherwise)
{
    for (const char *language : {"nl", "en"}) {
        QString asked = QLatin1String(language);
        const auto option = arguments.indexOf(QStringLiteral("--language"));
        if (arguments.contains(QStringLiteral("--language=") + asked)
            || (option >= 0 && arguments.value(option + 1) == asked))
            return asked;
    }
    return otherwise;
}

/// What POSIX says: LC_ALL before LC_MESSAGES before LANG. English for `en*`, otherwise Dutch.
QString languageOfEnvironment()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(variable);
        if (!value.isEmpty())
            return value.startsWith("en") ? QStringLiteral("en") : QStringLiteral("nl");
    }
    return QStringLiteral("nl");
}

} // namespace

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all = [] {
        std::vector<Verb> table;
        for (auto group : {importVerbs, importsVerbs, metricsVerbs, steeringVerbs, staffingVerbs, scenarioVerbs,
                           definitionVerbs, checkVerbs, experimentVerbs, baselineVerbs, validationVerbs, calendarVerbs,
                           settingsVerbs, reportVerbs, exportVerbs, profileVerbs, privacyVerbs}) {
            for (Verb &verb : group()) {
                verb.options.push_back(
                    {"language", "nl|en", QT_TRANSLATE_NOOP("CommandLine", "language of the texts")});
                table.push_back(std::move(verb));
            }
        }
        return table;
    }();
    return all;
}

int runVerb(const QStringList &arguments, Terminal &terminal)
{
    QTranslator translator;
    terminal.language = languageAsked(arguments, terminal.language);
    const QLocale before; // counts inside translated sentences are written by the default
    QLocale::setDefault(Words::of(terminal.language).locale());
    const bool translated =
        translator.load(QStringLiteral(":/translations/servicekompas_%1.qm").arg(terminal.language));
    if (translated)
        QCoreApplication::installTranslator(&translator);
    const Outcome outcome = dispatch(arguments, terminal);
    // Several files can fail, each with a line of its own.
    for (const QString &line : outcome.message.split(u'\n', Qt::SkipEmptyParts))
        terminal.error.write((QStringLiteral("servicekompas: ") + line.simplified() + u'\n').toUtf8());
    if (translated)
        QCoreApplication::removeTranslator(&translator);
    QLocale::setDefault(before);
    return outcome.status;
}

bool isVerb(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    return verbNamed(first) || isHelp(first) || isVersion(first) || looksLikeVerb(first);
}

bool verbDraws(const QStringList &arguments)
{
    const Verb *verb = verbNamed(arguments.value(0));
    return verb && verb->draws;
}

int runVerb(const QStringList &arguments)
{
    QFile out;
    QFile error;
    if (!out.open(stdout, QIODevice::WriteOnly) || !error.open(stderr, QIODevice::WriteOnly))
        return CouldNot;
    Terminal terminal{out, error, QDateTime::currentSecsSinceEpoch(), languageOfEnvironment(), ownProfileFolder()};
    const int status = runVerb(arguments, terminal);
    // A full disk or a closed pipe shows only now.
    return status == Done && !out.flush() ? CouldNot : status;
}

} // namespace kompas
