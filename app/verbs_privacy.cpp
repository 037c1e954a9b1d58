// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "core/workbench/erasure.h"

#include <QDateTime>

namespace kompas {

namespace {

std::vector<Told> tell(const PrivacyEntry &entry)
{
    return {{"at", QDateTime::fromSecsSinceEpoch(entry.at, Qt::UTC).toString(Qt::ISODate)},
            {"about", entry.about},
            {"choice", entry.choice}};
}

Outcome log(const Arguments &arguments, Terminal &terminal)
{
    return answerFromDatabase(arguments, terminal, [](Workbench &workbench) -> Result<VerbAnswer> {
        const Result<std::vector<PrivacyEntry>> entries = privacyLog(workbench.path());
        if (!entries)
            return entries.error();
        std::vector<std::vector<Told>> told;
        QList<QStringList> rows;
        for (const PrivacyEntry &entry : *entries) {
            told.push_back(tell(entry));
            rows << QStringList{told.back()[0].text, entry.about, entry.choice};
        }
        return VerbAnswer{[told] { return jsonTold(told); }, [told] { return csvTold(tell({}), told); },
                          [rows] {
                              return alignedTable({CommandLine::tr("Moment"), CommandLine::tr("About"),
                                                   CommandLine::tr("Choice or number of records")},
                                                  rows);
                          }};
    });
}

using Work = std::function<Result<Forgotten>(const QString &path, Forgetting what)>;

/// Says what it would be; with `--yes` does it.
Outcome forget(const Arguments &arguments, Terminal &terminal, const Work &work)
{
    QString path;
    {
        const auto workbench = openDatabase(arguments, Store::Mode::ReadOnly);
        if (!workbench)
            return couldNot(workbench.error());
        path = (*workbench)->path();
    }
    const bool isMeant = arguments.has("yes");
    const Result<Forgotten> found = work(path, isMeant ? Forgetting::Do : Forgetting::Count);
    if (!found)
        return couldNot(found.error());
    const Words words = Words::of(terminal.language);
    const QString records = words.count(found->records);
    const QString rejects = words.count(found->rejects);
    QString text;
    if (*found == Forgotten())
        text = CommandLine::tr("Nothing was found; the file stays as it is.");
    else if (isMeant)
        text =
            CommandLine::tr("Emptied for good: customer and free texts of %1 records, and %2 rejected rows. An export "
                            "that still holds them brings them back when it is imported.")
                .arg(records, rejects);
    else
        text =
            CommandLine::tr("This would empty customer and free texts of %1 records, and %2 rejected rows. It cannot "
                            "be undone. Add --yes to do it.")
                .arg(records, rejects);
    return writeAll((text + u'\n').toUtf8(), {}, terminal);
}

Outcome privacy(const Arguments &arguments, Terminal &terminal)
{
    const QString &what = arguments.operands.front();
    const qsizetype operands = arguments.operands.size();
    if (what == u"log" && operands == 1)
        return log(arguments, terminal);
    if (what == u"erase" && operands == 2)
        return forget(arguments, terminal, [&](const QString &path, Forgetting how) {
            return eraseCustomer(path, arguments.operands[1], how, terminal.now);
        });
    if (what == u"drop" && operands == 2) {
        bool isNumber = false;
        const int months = arguments.operands[1].toInt(&isNumber);
        if (!isNumber || months < 1 || months > 1200)
            return wrongUsage(
                CommandLine::tr("\"%1\" is no number of months; write: privacy drop 24").arg(arguments.operands[1]));
        return forget(arguments, terminal, [&](const QString &path, Forgetting how) {
            return forgetBefore(path, monthsBefore(terminal.now, months), how, terminal.now);
        });
    }
    return wrongUsage(
        unknownWord(CommandLine::tr("`privacy` cannot \"%1\"."), arguments.operands.join(u' '),
                    {QStringLiteral("log"), QStringLiteral("erase CUSTOMER"), QStringLiteral("drop MONTHS")}));
}

} // namespace

std::vector<Verb> privacyVerbs()
{
    return {
        {"privacy",
         "log | erase CUSTOMER | drop MONTHS",
         QT_TRANSLATE_NOOP("CommandLine", "erase a customer, drop customers and texts older than so many months, or "
                                          "list what was done"),
         {databaseOption,
          formatOption,
          outputOption,
          {"yes", nullptr,
           QT_TRANSLATE_NOOP("CommandLine", "erase, drop: do it; without it only say what it would be")}},
         1,
         2,
         privacy}};
}

} // namespace kompas
