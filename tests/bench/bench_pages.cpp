// SPDX-License-Identifier: GPL-3.0-or-later
// How long each page takes to be made: `bench_pages FILE.kompas [PAGE]`; with a page, also what it says.
#include "core/base/memory.h"
#include "core/data/extent.h"
#include "core/report/pages.h"
#include "core/workbench/workbench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace kompas;

int main(int argc, char **argv)
{
    keepFreedMemory();
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() < 2) {
        out << "Usage: bench_pages FILE.kompas [PAGE [METRIC]]\n";
        return 2;
    }
    const auto file = Workbench::open(arguments[1], Store::Mode::ReadOnly);
    if (!file) {
        out << file.error().message << '\n';
        return 1;
    }
    const Workbench &workbench = **file;
    const QDate last = lastDay(workbench.facts()).value_or(QDate(2026, 11, 15));
    for (const Page &page : pages()) {
        if (arguments.size() > 2 && arguments[2] != QLatin1String(page.id))
            continue;
        for (const PeriodChoice choice : {PeriodChoice::LastCompleteWeek, PeriodChoice::AllTime}) {
            const PageInput input{.facts = workbench.facts(),
                                  .definitions = workbench.definitions(),
                                  .targets = workbench.targets(),
                                  .imports = {},
                                  .notes = {},
                                  .selection = {.period = periodOf(choice, last)},
                                  .version = QStringLiteral("bench"),
                                  .agents = QStringLiteral("pseudonyms"),
                                  .metric = arguments.size() > 3 ? arguments[3] : QString()};
            const Words words = Words::of(QStringLiteral("nl"));
            QElapsedTimer timer;
            timer.start();
            const Document document = page.make(input, words);
            const qint64 milliseconds = timer.elapsed();
            if (arguments.size() > 2 && choice == PeriodChoice::LastCompleteWeek)
                out << plainText(document);
            out << page.id << (choice == PeriodChoice::AllTime ? " all time " : " week ") << milliseconds << " ms, "
                << document.blocks.size() << " blocks\n";
            out.flush();
        }
    }
    return 0;
}
