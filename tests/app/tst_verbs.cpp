// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/five_tickets.h"
#include "tests/app/verb_run.h"
#include "tests/core/sheet/archive.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kompas;

class TestVerbs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void usage_data();
    void usage();
    void help();
    void verbNames();
    void missingDatabase_data();
    void missingDatabase();
    void importsAndTellsJson();
    void failingFileLeavesTheOthers();
    void metricsAsJson();
    void metricsOverTime();
    void metricsAsCsvAndTable();
    void recordsOfARate();
    void recordsWithOtherDefinitions();
    void recordsOfAnotherMetric();
    void targetsAndTheirStatus();
    void definitionsAreKept();
    void exportsForSpreadsheets();
    void exportsForExcel();
    void importsListUndoRejects();
    void previewShowsTheTable();
    void checkFindsNothing();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    Said withDatabase(const QString &verb, const QString &rest = {}) const
    {
        QStringList words = {verb, QStringLiteral("--db"), path("t.kompas")};
        return runWords(words + rest.split(u' ', Qt::SkipEmptyParts));
    }

    QTemporaryDir m_folder;
};

void TestVerbs::initTestCase()
{
    QVERIFY(writeText(path("tickets.csv"), fiveTickets));
    const Said said =
        runWords({QStringLiteral("import"), QStringLiteral("--db"), path("t.kompas"), path("tickets.csv")});
    QCOMPARE(said.error, QString());
    QCOMPARE(said.status, 0);
}

void TestVerbs::usage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("error");
    QTest::newRow("mistyped verb") << "metrisc"
                                   << "There is no verb metrisc and no file of that name. Did you mean metrics?";
    QTest::newRow("no database") << "metrics"
                                 << "Which database? Add --db FILE.";
    QTest::newRow("no files") << "import --db t.kompas"
                              << "Something is missing; the usage is: servicekompas import --db FILE";
    QTest::newRow("too many") << "check --db t.kompas x"
                              << "\"x\" is one too many";
    QTest::newRow("unknown option") << "metrics --db t --metrik nps"
                                    << "There is no option --metrik here. Did you mean --metric?";
    QTest::newRow("missing value") << "metrics --db t --metric"
                                   << "The option --metric needs a value.";
    QTest::newRow("unknown metric") << "metrics --db t --metric csat_pc"
                                    << "There is no metric \"csat_pc\". Did you mean csat_pct?";
    QTest::newRow("unknown dimension") << "metrics --db t --by taem"
                                       << "There is no dimension \"taem\". Did you mean team?";
    QTest::newRow("three dimensions") << "metrics --db t --by team --by agent --by channel"
                                      << "Numbers can be cut by two dimensions at most, not by 3.";
    QTest::newRow("condition without =") << "metrics --db t --where team"
                                         << "\"team\" is no condition; write --where DIMENSION=VALUE.";
    QTest::newRow("bad date") << "metrics --db t --from 1-11-2026"
                              << "\"1-11-2026\" is no date for --from; write it as 2026-11-15.";
    QTest::newRow("no such day") << "metrics --db t --to 2026-02-30"
                                 << "\"2026-02-30\" is no date for --to";
    QTest::newRow("ends before it begins") << "metrics --db t --from 2026-11-02 --to 2026-11-01"
                                           << "The period ends (2026-11-01) before it begins (2026-11-02).";
    QTest::newRow("bad centre") << "metrics --db t --center mode"
                                << "\"mode\" is no value of --center.";
    QTest::newRow("bad bucket") << "metrics --db t --bucket hour"
                                << "\"hour\" is no value of --bucket.";
    QTest::newRow("bad format") << "metrics --db t --format xml"
                                << "There is no format \"xml\".";
    QTest::newRow("bad definition") << "metrics --db t --define nps.low=1"
                                    << "nps.low";
    QTest::newRow("records of what") << "records --db t"
                                     << "The records behind which number? Add --metric ID.";
    QTest::newRow("bad zone") << "import --db t --timezone Europe/Amsterdan x.csv"
                              << "There is no time zone \"Europe/Amsterdan\"";
    QTest::newRow("bad kind") << "import --db t --kind tickets x.csv"
                              << "There is no kind of records \"tickets\". Did you mean ticket?";
    QTest::newRow("bad field") << "import --db t --map staus=Status x.csv"
                               << "There is no field \"staus\". Did you mean status?";
    QTest::newRow("bad profile") << "import --db t --profile zendek x.csv"
                                 << "There is no profile \"zendek\".";
    QTest::newRow("bad delimiter") << "import --db t --delimiter x x.csv"
                                   << "A delimiter is one of";
    QTest::newRow("bad privacy") << "import --db t --agents none x.csv"
                                 << "Agents are shown as names, pseudonyms or team";
    QTest::newRow("bad language") << "catalog --language fr"
                                  << "The language is nl or en, not \"fr\".";
    QTest::newRow("bad week") << "report --db t --week 46 --output x.pdf"
                              << "\"46\" is no week; write it as 2026-W46.";
    QTest::newRow("no output") << "report --db t"
                               << "Where should the report go? Add --output FILE.pdf.";
    QTest::newRow("no number") << "imports --db t undo"
                               << "Which import? Add its number";
    QTest::newRow("export of what") << "export --db t"
                                    << "Which records? Add --kind";
    QTest::newRow("band demanded") << "targets --db t set tickets_created 90"
                                   << "give a band such as 80..120";
    QTest::newRow("no target") << "targets --db t set csat_pct high"
                               << "\"high\" is no target";
}

void TestVerbs::usage()
{
    QFETCH(QString, line);
    QFETCH(QString, error);
    const Said said = runLine(line);
    QVERIFY2(said.error.contains(error), qPrintable(said.error));
    QCOMPARE(said.error.count(u'\n'), 1);
    QVERIFY(said.error.startsWith(u"servicekompas: "));
    QCOMPARE(said.out, QString());
    QCOMPARE(said.status, 2);
}

void TestVerbs::help()
{
    const Said all = runLine(QStringLiteral("help"));
    QCOMPARE(all.status, 0);
    for (const Verb &verb : verbs()) {
        const QString name = QLatin1String(verb.name);
        QVERIFY2(all.out.contains(QStringLiteral("servicekompas ") + name), verb.name);
        const Said one = runWords({name, QStringLiteral("--help")});
        QCOMPARE(one.status, 0);
        QCOMPARE(one.error, QString());
        QCOMPARE(one.out, runWords({QStringLiteral("help"), name}).out);
        for (const Option &option : verb.options)
            QVERIFY2(one.out.contains(QStringLiteral("  --") + QLatin1String(option.name)), option.name);
    }
    QCOMPARE(runLine(QStringLiteral("--help")).out, all.out);
    QCOMPARE(runLine(QStringLiteral("--version")).out, QStringLiteral("servicekompas " KOMPAS_VERSION "\n"));
}

void TestVerbs::verbNames()
{
    QVERIFY(isVerb({QStringLiteral("metrics")}));
    QVERIFY(isVerb({QStringLiteral("--help")}));
    QVERIFY(isVerb({QStringLiteral("metrisc")})); // said so, instead of an empty window
    QVERIFY(!isVerb({}));
    QVERIFY(!isVerb({path("t.kompas")}));
    QVERIFY(!isVerb({QStringLiteral("export.csv")}));
    QVERIFY(verbDraws({QStringLiteral("report")}));
    QVERIFY(!verbDraws({QStringLiteral("metrics")}));
}

void TestVerbs::missingDatabase_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"metrics", "records --metric nps", "imports list", "targets list", "definitions list",
                             "check", "export --kind ticket", "imports undo 1", "targets set csat_pct 90"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestVerbs::missingDatabase()
{
    QFETCH(QString, line);
    const QString missing = path("missing.kompas");
    const Said said = runWords(line.split(u' ') + QStringList{QStringLiteral("--db"), missing});
    QCOMPARE(said.status, 1);
    QVERIFY2(said.error.contains(u"missing.kompas"), qPrintable(said.error));
    QCOMPARE(said.error.count(u'\n'), 1);
    QVERIFY(!QFile::exists(missing));
}

void TestVerbs::importsAndTellsJson()
{
    const QStringList words = {QStringLiteral("import"), QStringLiteral("--db"), path("j.kompas"),
                               QStringLiteral("--json"), path("tickets.csv")};
    const Said first = runWords(words);
    QCOMPARE(first.status, 0);
    const QJsonObject file = first.json().object()[u"files"].toArray().at(0).toObject();
    QCOMPARE(
        firstKeys(first.out.mid(first.out.indexOf(u'['))),
        QStringLiteral("file sha256 source profile kind kinds delimiter encoding header_line date_order timezone rows "
                       "imported updated unchanged skipped rejected remarks"));
    QCOMPARE(file[u"file"].toString(), QStringLiteral("tickets.csv"));
    QCOMPARE(file[u"source"].toString(), QStringLiteral("zendesk"));
    QCOMPARE(file[u"kind"].toString(), QStringLiteral("ticket"));
    QCOMPARE(file[u"delimiter"].toString(), QStringLiteral(";"));
    QCOMPARE(file[u"rows"].toInt(), 5);
    QCOMPARE(file[u"imported"].toInt(), 5);
    QCOMPARE(file[u"kinds"].toObject()[u"ticket"].toObject()[u"imported"].toInt(), 5);
    QCOMPARE(file[u"kinds"].toObject()[u"survey_response"].toObject()[u"imported"].toInt(), 3);
    const QJsonObject again = runWords(words).json().object()[u"files"].toArray().at(0).toObject();
    QCOMPARE(again[u"imported"].toInt(), 0);
    QCOMPARE(again[u"unchanged"].toInt(), 5);
    // By another name the same bytes are looked at first, and come to the same.
    QVERIFY(QFile::copy(path("tickets.csv"), path("copied.csv")));
    QCOMPARE(runWords(words.first(4) + QStringList{path("copied.csv")}).out, runWords(words).out);
}

void TestVerbs::failingFileLeavesTheOthers()
{
    QVERIFY(writeText(path("empty.csv"), {}));
    const Said said = runWords({QStringLiteral("import"), QStringLiteral("--db"), path("f.kompas"), path("empty.csv"),
                                path("nowhere.csv"), path("tickets.csv")});
    QCOMPARE(said.status, 1);
    QCOMPARE(said.error.count(u'\n'), 2); // a line for each file that failed
    QVERIFY(said.error.contains(u"empty.csv") && said.error.contains(u"nowhere.csv"));
    QVERIFY(said.out.contains(u"tickets.csv: 5 rows"));
    const Said none =
        runWords({QStringLiteral("import"), QStringLiteral("--db"), path("g.kompas"), path("nowhere.csv")});
    QCOMPARE(none.status, 1);
    QVERIFY(!QFile::exists(path("g.kompas")));
}

void TestVerbs::metricsAsJson()
{
    const Said said =
        withDatabase(QStringLiteral("metrics"),
                     QStringLiteral("--metric reopened_pct --metric first_reply_time --by team --format json"));
    QCOMPARE(said.error, QString());
    QCOMPARE(firstKeys(said.out),
             QStringLiteral("metric part unit center clock dated_by from to bucket group groups value n numerator "
                            "denominator low high target status note"));
    const QJsonArray values = said.json().array();
    const QJsonObject total = values.at(0).toObject();
    QCOMPARE(total[u"metric"].toString(), QStringLiteral("reopened_pct"));
    QVERIFY(total[u"group"].isNull() && total[u"from"].isNull() && total[u"part"].isNull());
    QCOMPARE(total[u"unit"].toString(), QStringLiteral("percent"));
    QCOMPARE(total[u"value"].toDouble(), 100.0 / 3);
    QCOMPARE(total[u"numerator"].toDouble(), 1.0);
    QCOMPARE(total[u"denominator"].toDouble(), 3.0);
    QMap<QString, double> replies;
    for (const QJsonValue &each : values) {
        const QJsonObject value = each.toObject();
        if (value[u"metric"].toString() == u"first_reply_time")
            replies[value[u"group"].isNull() ? QStringLiteral("*") : value[u"group"].toString()] =
                value[u"value"].toDouble();
    }
    const QMap<QString, double> expected = {
        {QStringLiteral("*"), 52.5}, {QStringLiteral("Noord"), 45.0}, {QStringLiteral("Zuid"), 67.5}};
    QCOMPARE(replies, expected);
}

void TestVerbs::metricsOverTime()
{
    const Said said = withDatabase(
        QStringLiteral("metrics"),
        QStringLiteral("--metric tickets_created --from 2026-10-26 --to 2026-11-15 --bucket week --format json"));
    QStringList weeks;
    for (const QJsonValue &each : said.json().array()) {
        const QJsonObject value = each.toObject();
        weeks << QStringLiteral("%1 %2").arg(value[u"bucket"].toString(QStringLiteral("all"))).arg(value[u"n"].toInt());
    }
    for (const QString &week :
         {QStringLiteral("2026-W44 0"), QStringLiteral("2026-W45 2"), QStringLiteral("2026-W46 3")})
        QVERIFY2(weeks.contains(week), qPrintable(weeks.join(u',')));
}

void TestVerbs::metricsAsCsvAndTable()
{
    const Said csv = withDatabase(QStringLiteral("metrics"), QStringLiteral("--metric tickets_created --format csv"));
    QVERIFY(csv.out.startsWith(u"metric,part,unit,center,clock,dated_by,from,to,bucket,group,value,n,"));
    QVERIFY(csv.out.contains(u"tickets_created,,tickets,"));
    const Said all = withDatabase(QStringLiteral("metrics"));
    QCOMPARE(all.status, 0);
    QVERIFY(all.out.contains(u"Metric") && all.out.count(u'\n') > 10);
    // A grouping that some metrics may not have leaves those out instead of failing.
    QCOMPARE(withDatabase(QStringLiteral("metrics"), QStringLiteral("--by agent")).status, 0);
    const Said forbidden =
        withDatabase(QStringLiteral("metrics"), QStringLiteral("--metric first_reply_time --by agent"));
    QCOMPARE(forbidden.status, 2);
    QCOMPARE(forbidden.error.count(u'\n'), 1);
}

void TestVerbs::recordsOfARate()
{
    const Said said = withDatabase(QStringLiteral("records"), QStringLiteral("--metric reopened_pct --format json"));
    QCOMPARE(firstKeys(said.out), QStringLiteral("metric kind counted numerator values weights left_out"));
    const QJsonObject records = said.json().object();
    QCOMPARE(records[u"kind"].toString(), QStringLiteral("ticket"));
    QCOMPARE(records[u"counted"].toArray(),
             QJsonArray({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    QCOMPARE(records[u"numerator"].toArray(), QJsonArray({QStringLiteral("2")}));
    QVERIFY(records[u"values"].isNull() && records[u"weights"].isNull());
    const Said csv = withDatabase(QStringLiteral("records"), QStringLiteral("--metric reopened_pct --format csv"));
    QVERIFY(csv.out.startsWith(u"id,how,value,reason\r\n1,counted,,\r\n2,numerator,,\r\n3,counted,,\r\n"));
}

void TestVerbs::recordsOfAnotherMetric()
{
    const Said gap =
        withDatabase(QStringLiteral("records"),
                     QStringLiteral("--metric mean_median_gap --of time_to_full_resolution --format json"));
    const Said own =
        withDatabase(QStringLiteral("records"), QStringLiteral("--metric time_to_full_resolution --format json"));
    QVERIFY(!own.json().object()[u"counted"].toArray().isEmpty());
    QCOMPARE(gap.json().object()[u"counted"], own.json().object()[u"counted"]);
    QCOMPARE(gap.json().object()[u"values"], own.json().object()[u"values"]);
}

void TestVerbs::recordsWithOtherDefinitions()
{
    const QString rest = QStringLiteral("--metric csat_pct --format json");
    const auto passing = [this](const QString &options) {
        return withDatabase(QStringLiteral("records"), options).json().object()[u"numerator"].toArray().size();
    };
    QCOMPARE(passing(rest), 1);
    QString key;
    for (const DefinitionInfo &each : definitionTable()) {
        if (QByteArrayView(each.key).startsWith("csat.") && QByteArrayView(each.defaultValue) == "4")
            key = QLatin1String(each.key);
    }
    QVERIFY(!key.isEmpty());
    QCOMPARE(passing(rest + QStringLiteral(" --define %1=2").arg(key)), 2);
}

void TestVerbs::targetsAndTheirStatus()
{
    QCOMPARE(withDatabase(QStringLiteral("targets"), QStringLiteral("set reopened_pct 10,5")).status, 0);
    QCOMPARE(withDatabase(QStringLiteral("targets"),
                          QStringLiteral("set first_reply_time 60 --where team=Noord --from 2026-11-01"))
                 .status,
             0);
    const Said listed = withDatabase(QStringLiteral("targets"), QStringLiteral("list --format csv"));
    QVERIFY2(listed.out.contains(u",reopened_pct,,10.5,,"), qPrintable(listed.out));
    QVERIFY2(listed.out.contains(u",first_reply_time,,60,team=Noord,2026-11-01"), qPrintable(listed.out));
    const QJsonArray values =
        withDatabase(QStringLiteral("metrics"), QStringLiteral("--metric reopened_pct --format json")).json().array();
    QCOMPARE(values.at(0).toObject()[u"target"].toDouble(), 10.5);
    QVERIFY(!values.at(0).toObject()[u"status"].isNull());
    const QJsonArray targets =
        withDatabase(QStringLiteral("targets"), QStringLiteral("list --format json")).json().array();
    for (const QJsonValue &target : targets)
        QCOMPARE(
            withDatabase(QStringLiteral("targets"), QStringLiteral("remove %1").arg(target[u"target"].toInt())).status,
            0);
    QCOMPARE(withDatabase(QStringLiteral("targets"), QStringLiteral("list --format json")).out, QStringLiteral("[]\n"));
    QCOMPARE(withDatabase(QStringLiteral("targets"), QStringLiteral("remove 99")).status, 1);
}

void TestVerbs::definitionsAreKept()
{
    const QString key = QLatin1String(definitionTable()[0].key);
    const QString standard = QLatin1String(definitionTable()[0].defaultValue);
    QCOMPARE(withDatabase(QStringLiteral("definitions"), QStringLiteral("set %1 %2").arg(key, standard)).status, 0);
    const QJsonArray listed =
        withDatabase(QStringLiteral("definitions"), QStringLiteral("list --format json")).json().array();
    QCOMPARE(listed.size(), qsizetype(definitionTable().size()));
    QCOMPARE(listed.at(0)[u"key"].toString(), key);
    QCOMPARE(withDatabase(QStringLiteral("definitions"), QStringLiteral("set no.such 1")).status, 2);
}

void TestVerbs::exportsForSpreadsheets()
{
    const Said csv = withDatabase(QStringLiteral("export"), QStringLiteral("--kind ticket"));
    QVERIFY(csv.out.startsWith(u"id,subject,status,priority,channel,"));
    QVERIFY(csv.out.contains(u"1,=1+1,closed,normal,email,Noord,"));
    const Said excel =
        withDatabase(QStringLiteral("export"), QStringLiteral("--kind ticket --format excel-csv --language nl"));
    QVERIFY(excel.out.contains(u"1;'=1+1;closed;"));
    QVERIFY(excel.out.contains(u"\"Retour; snel\""));
    QVERIFY(excel.out.contains(u";2026-11-02 09:00:00;"));
    const QString file = path("out.csv");
    withDatabase(QStringLiteral("export"), QStringLiteral("--kind ticket --format excel-csv --output %1").arg(file));
    QVERIFY(readBytes(file).startsWith("\xEF\xBB\xBF"));
    QCOMPARE(withDatabase(QStringLiteral("export"), QStringLiteral("--kind ticket --output %1").arg(file)).out,
             QString());
    QCOMPARE(QString::fromUtf8(readBytes(file)), csv.out);
    QCOMPARE(withDatabase(QStringLiteral("export"), QStringLiteral("--kind ticket --format ods")).status, 2);
    const Said nowhere =
        withDatabase(QStringLiteral("export"), QStringLiteral("--kind ticket --output /nowhere/out.csv"));
    QCOMPARE(nowhere.status, 1);
    QVERIFY(nowhere.error.contains(u"/nowhere/out.csv"));
}

void TestVerbs::exportsForExcel()
{
    // A file of zipped XML is nothing for a terminal.
    QCOMPARE(withDatabase(QStringLiteral("export"), QStringLiteral("--kind ticket --format xlsx")).status, 2);
    const QString file = path("out.xlsx");
    const Said said = withDatabase(QStringLiteral("export"),
                                   QStringLiteral("--kind ticket --format xlsx --language en --output %1").arg(file));
    QCOMPARE(said.status, 0);
    const std::vector<std::vector<QString>> cells = test::cellsOf(readBytes(file));
    QCOMPARE(cells.size(), std::size_t(6));
    QCOMPARE(cells[0][1], QStringLiteral("s:Subject"));
    QCOMPARE(cells[1][0], QStringLiteral("s:1"));
    QCOMPARE(cells[1][1], QStringLiteral("s:=1+1"));
    // 2 November 2026, nine o'clock: day 46328 of Excel and 9 / 24.
    QVERIFY(std::ranges::any_of(cells[1], [](const QString &cell) {
        return cell.startsWith(u"n:") && std::abs(cell.mid(2).toDouble() - 46328.375) < 1e-6;
    }));
    const Said nowhere = withDatabase(QStringLiteral("export"),
                                      QStringLiteral("--kind ticket --format xlsx --output /nowhere/out.xlsx"));
    QCOMPARE(nowhere.status, 1);
    QVERIFY(nowhere.error.contains(u"/nowhere/out.xlsx"));
}

void TestVerbs::importsListUndoRejects()
{
    const QString later =
        QString(fiveTickets).replace(QStringLiteral("2026-11-15 21:00:00"), QStringLiteral("2027-01-15 21:00:00"));
    QVERIFY(writeText(path("later.csv"), later));
    const QString database = path("u.kompas");
    const auto run = [&database](const QString &rest) {
        return runWords(QStringList{QStringLiteral("imports"), QStringLiteral("--db"), database} + rest.split(u' '));
    };
    QCOMPARE(runWords({QStringLiteral("import"), QStringLiteral("--db"), database, path("later.csv")}).status, 0);
    const QJsonObject listed = run(QStringLiteral("list --format json")).json().array().at(0).toObject();
    QCOMPARE(listed[u"rows"].toInt(), 5);
    QCOMPARE(listed[u"rejected"].toInt(), 1);
    QVERIFY(!listed[u"undone"].toBool());
    const QString number = QString::number(listed[u"import"].toInt());
    const Said rejects = run(QStringLiteral("rejects %1").arg(number));
    QVERIFY2(rejects.out.startsWith(u"line,code,reason,raw\r\n6,future_time,"), qPrintable(rejects.out));
    const QString mendable = run(QStringLiteral("rejects %1 --mend").arg(number)).out;
    QVERIFY2(mendable.contains(u"servicekompas_reason;Id;"), qPrintable(mendable));
    QCOMPARE(mendable.count(u"\r\n"), 2);
    QCOMPARE(run(QStringLiteral("rejects %1 --raw").arg(number)).out,
             later.section(QStringLiteral("\r\n"), 5, 5) + QStringLiteral("\r\n"));
    QCOMPARE(run(QStringLiteral("undo 77")).status, 1);
    QCOMPARE(run(QStringLiteral("undo %1").arg(number)).status, 0);
    const Said again = run(QStringLiteral("undo %1").arg(number));
    QCOMPARE(again.status, 1);
    const QJsonArray left = runWords({QStringLiteral("metrics"), QStringLiteral("--db"), database,
                                      QStringLiteral("--format"), QStringLiteral("json")})
                                .json()
                                .array();
    QCOMPARE(left.size(), 0);
}

void TestVerbs::previewShowsTheTable()
{
    const QStringList words = {QStringLiteral("preview"), path("tickets.csv"), QStringLiteral("--format")};
    const QJsonObject plan =
        runWords(words + QStringList{QStringLiteral("json"), QStringLiteral("--rows"), QStringLiteral("2")})
            .json()
            .object();
    QCOMPARE(plan[u"profile"].toString(), QStringLiteral("zendesk_tickets"));
    QCOMPARE(plan[u"columns"].toArray().size(), 19);
    QCOMPARE(plan[u"rows"].toArray().size(), 2);
    const Said csv = runWords(words + QStringList{QStringLiteral("csv")});
    QCOMPARE(csv.out.count(QStringLiteral("\r\n")), 6);
    QVERIFY(csv.out.startsWith(u"Id,Requester id,Assignee,"));
    QVERIFY(csv.out.contains(u",Retour; snel,"));
    QVERIFY(runWords(words + QStringList{QStringLiteral("table")}).out.contains(u"zendesk_tickets"));
    QCOMPARE(runWords({QStringLiteral("preview"), path("nowhere.csv")}).status, 1);
}

void TestVerbs::checkFindsNothing()
{
    const Said said = withDatabase(QStringLiteral("check"));
    QCOMPARE(said.error, QString());
    QCOMPARE(said.status, 0);
    QVERIFY(!said.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"
