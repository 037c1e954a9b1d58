// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "core/workbench/trial.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kompas;

class TestTrial : public QObject
{
    Q_OBJECT

private slots:
    void countsWithoutStoring();
    void remembersChoices();
    void knowsTheLayoutAgain();

private:
    Plan planOf(const QByteArray &text) const
    {
        QFile file(m_folder.filePath("t.csv"));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        file.close();
        const Result<Plan> plan = planImport(file.fileName(), {}, 1'800'000'000);
        return plan ? *plan : Plan();
    }

    const QTemporaryDir m_folder;
};

void TestTrial::countsWithoutStoring()
{
    const Plan plan = planOf("Id,Group,Status,Priority,Via,Created at,Updated at,Solved at,Subject\n"
                             "1,East,Open,High,Email,2026-01-05 09:00:00,2026-01-06 09:00:00,,a\n"
                             "2,East,Open,High,Email,2026-02-01 00:30:00,2026-02-06 09:00:00,,b\n"
                             "3,East,Open,High,Email,2036-02-01 00:30:00,2026-02-06 09:00:00,,future\n");
    const Result<Trial> trial = tryImport(plan, 1'800'000'000);
    QVERIFY(trial);
    QVERIFY(*trial == (Trial{3, 0, 1, QDate(2026, 1, 5), QDate(2026, 2, 1)}));
    const Progress stop([](double) { return false; });
    QVERIFY(tryImport(plan, 1'800'000'000, stop).error().stopped);
}

void TestTrial::remembersChoices()
{
    ReadOptions options;
    QCOMPARE(rememberedChoices(options), "");
    options.headerLine = 3; // belongs to the single file
    options.date = QDate(2026, 1, 5);
    QCOMPARE(rememberedChoices(options), "");
    options = {};
    options.profile = "survey";
    options.survey = "nps";
    options.mapping = {{"created_at", "Date \"x\""}, {"team", ""}};
    options.timezone = "UTC";
    options.dateOrder = "mdy";
    options.decimal = ',';
    QVERIFY(optionsFrom(rememberedChoices(options)) == options);
    QVERIFY(optionsFrom("") == ReadOptions());
    QVERIFY(optionsFrom("no JSON at all") == ReadOptions());
    QVERIFY(optionsFrom("[1]") == ReadOptions());
}

void TestTrial::knowsTheLayoutAgain()
{
    const QString key = readingSetting(planOf("Nr;Datum;Cijfer\n1;5-1-2026;8\n2;6-1-2026;9\n"));
    QCOMPARE(readingSetting(planOf("Nr;Datum;Cijfer\n7;5-2-2026;2\n")), key);
    QVERIFY(readingSetting(planOf("Nr;Datum;Waardering\n7;5-2-2026;2\n")) != key);
}

QTEST_GUILESS_MAIN(TestTrial)
#include "tst_trial.moc"
