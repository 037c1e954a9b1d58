// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "core/data/extent.h"
#include "core/metrics/evaluate.h"
#include "core/workbench/erasure.h"
#include "core/workbench/workbench.h"
#include "tests/core/importer/importing.h"

#include <QTest>

#include <random>

using namespace kompas;

/// Columns that the user keeps as dimensions of their own: from the file into facts and out again.
class TestOwnDimensions : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void fewWordsAreOffered_data();
    void fewWordsAreOffered();
    void groupsSumToTheTotal();
    void severalColumnsAndFiles();
    void responsesTakeThemFromTheirTicket();
    void anEventLogGivesThemToItsTickets();
    void wavesOfFiles_data();
    void wavesOfFiles();
    void theSameAnswersOfAnotherWaveAreOthers();
    void anotherMappingUpdates();
    void undoLeavesWhatTheOthersGive();
    void namesOfAgentsStayHidden();
    void namesOfAgentsDivideNothingForbidden_data();
    void namesOfAgentsDivideNothingForbidden();
    void tagsOfFilesAndTheirAnswers();
    void anErasedCustomerIsNotNamed();
    void namesThatNoRecordHasMatchNothing();
};

namespace {

constexpr qint64 now = 1'800'000'000; // January 2027

const QByteArray tickets = "Ticket ID,Status,Created at,Solved at,Regio,Assignee\n"
                           "1,Solved,2026-01-05 09:00:00,2026-01-06 09:00:00,Noord,Ann\n"
                           "2,Open,2026-01-05 10:00:00,,Zuid,Bob\n"
                           "3,Open,2026-01-06 10:00:00,,Noord,Ann\n"
                           "4,Open,2026-01-07 10:00:00,,,Ann\n";

struct File {
    Folder folder = {};
    QString path = folder.path() + "/t.kompas";

    Result<Import> take(const QString &name, const QByteArray &bytes, const QMap<QString, QString> &mapping,
                        const QString &wave = {}, AgentPrivacy agents = AgentPrivacy::Names)
    {
        ReadOptions options;
        options.source = "desk";
        options.mapping = mapping;
        if (!wave.isEmpty())
            options.wave = wave;
        const Result<Plan> plan = planImport(folder.write(name, bytes), options, now);
        auto opened = Workbench::open(path, Store::Mode::Create);
        if (!plan || !opened)
            return !plan ? plan.error() : opened.error();
        Workbench::ImportSettings settings;
        settings.agents = agents;
        return (*opened)->import(*plan, now, settings);
    }
    std::unique_ptr<Workbench> open() const { return std::move(*Workbench::open(path, Store::Mode::ReadWrite)); }
};

/// `Noord 2, Zuid 1`.
QString counted(const Facts &facts, const QString &dimension)
{
    QStringList parts;
    for (const WordCount &each : wordCounts(facts, dimension))
        parts += each.word + u' ' + QString::number(each.records);
    return parts.join(", ");
}

/// Group and number of records of a metric, and of all.
QString valuesBy(const Facts &facts, const QString &metric, const QString &dimension,
                 const std::vector<Condition> &where = {})
{
    Query query{.metrics = {metric}, .by = {dimension}};
    query.selection.where = where;
    const auto values = evaluate(facts, {}, {}, query);
    if (!values)
        return values.error().message;
    QStringList parts;
    for (const Value &value : *values)
        parts += (value.groups ? value.groups->front() : QString("total")) + u'=' + QString::number(value.n);
    parts.sort();
    return parts.join(' ');
}

bool cacheMatches(Workbench &workbench)
{
    const auto check = workbench.store().check();
    return check && check->ok;
}

} // namespace

void TestOwnDimensions::names_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("name");
    QTest::newRow("as it is") << "Regio"
                              << "Regio";
    QTest::newRow("blanks") << "  Regio \n 2 "
                            << "Regio 2";
    QTest::newRow("sign of a mapping") << "a=b"
                                       << "a b";
    QTest::newRow("nothing") << " = "
                             << "";
    QTest::newRow("long") << QString(100, 'x') << QString(60, 'x');
}

void TestOwnDimensions::names()
{
    QFETCH(QString, header);
    QFETCH(QString, name);
    QCOMPARE(ownNameFrom(header), name);
    const std::optional<QString> known = ownNameOf(ownPrefix + name);
    QCOMPARE(known.has_value(), !name.isEmpty());
    QCOMPARE(known.value_or(QString()), name);
    QCOMPARE(ownNameOf(ownPrefix + header).has_value(), header == name);
    QVERIFY(!ownNameOf(header));
}

void TestOwnDimensions::fewWordsAreOffered_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("words");
    const auto repeated = [](const QStringList &words, int times) {
        QStringList all;
        for (int i = 0; i < times; ++i)
            all += words;
        return all;
    };
    QStringList fifty;
    for (int i = 0; i < 50; ++i)
        fifty += QString("w%1").arg(i);
    QTest::newRow("two words") << repeated({"Noord", "Zuid"}, 3) << 2;
    QTest::newRow("empty cells count for nothing") << repeated({"Noord", "", "Zuid", " "}, 3) << 2;
    QTest::newRow("one word says nothing") << repeated({"Noord"}, 9) << 0;
    QTest::newRow("half of the rows") << repeated({"a", "b"}, 2) << 0;
    QTest::newRow("fifty") << repeated(fifty, 3) << 50;
    QTest::newRow("more than fifty") << repeated(fifty + QStringList{"one more"}, 3) << 0;
    QTest::newRow("addresses") << repeated({"a@example.com", "b@example.com"}, 9) << 0;
    QTest::newRow("dates") << repeated({"2026-01-05", "2026-01-06"}, 9) << 0;
    QTest::newRow("sentences") << repeated({QString(61, 'x'), "y"}, 9) << 0;
    QTest::newRow("numbers") << repeated({"1", "2", "3"}, 9) << 3;
}

void TestOwnDimensions::fewWordsAreOffered()
{
    QFETCH(QStringList, cells);
    QFETCH(int, words);
    QByteArray bytes = "Ticket ID,Status,Created at,Extra\n";
    for (qsizetype i = 0; i < cells.size(); ++i)
        bytes += QByteArray::number(i + 1) + ",Open,2026-01-05 09:00:00," + cells[i].toUtf8() + "\n";
    Folder folder;
    const Result<Plan> plan = planImport(folder.write("t.csv", bytes), {}, now);
    QVERIFY(plan);
    QCOMPARE(plan->columns.back().field, QString());
    QCOMPARE(plan->columns.back().words, words);
    QCOMPARE(plan->columns[1].words, 0); // a column that is used is not offered
}

void TestOwnDimensions::groupsSumToTheTotal()
{
    File file;
    QVERIFY(file.take("t.csv", tickets, {{"own:Regio", "Regio"}}));
    const auto workbench = file.open();
    const Facts &facts = workbench->facts();
    QCOMPARE(ownDimensions(facts), QStringList{"own:Regio"});
    QCOMPARE(counted(facts, "own:Regio"), QString("Noord 2,  1, Zuid 1"));
    QCOMPARE(valuesBy(facts, "tickets_created", "own:Regio"), QString("=1 Noord=2 Zuid=1 total=4"));
    QCOMPARE(valuesBy(facts, "tickets_created", "status", {{"own:Regio", {"Noord"}}}),
             QString("open=1 solved=1 total=2"));
    QCOMPARE(valuesBy(facts, "tickets_created", "own:Regio", {{"own:Regio", {""}}}), QString("=1 total=1"));
    QVERIFY(cacheMatches(*workbench));
}

void TestOwnDimensions::severalColumnsAndFiles()
{
    File file;
    QVERIFY(file.take("a.csv", tickets, {{"own:Regio", "Regio"}, {"own:Wie", "Assignee"}}));
    QVERIFY(file.take("b.csv", "Ticket ID,Status,Created at,Soort klant \"x\"\n9,Open,2026-01-09 10:00:00,Groot\n",
                      {{"own:Soort \"klant\"", "Soort klant \"x\""}}));
    const auto workbench = file.open();
    QCOMPARE(ownDimensions(workbench->facts()), (QStringList{"own:Regio", "own:Soort \"klant\"", "own:Wie"}));
    QCOMPARE(counted(workbench->facts(), "own:Soort \"klant\""), QString(" 4, Groot 1"));
    QCOMPARE(counted(workbench->facts(), "own:Regio"), QString(" 2, Noord 2, Zuid 1"));
    QVERIFY(cacheMatches(*workbench));
}

void TestOwnDimensions::responsesTakeThemFromTheirTicket()
{
    File file;
    QVERIFY(file.take("t.csv", tickets, {{"own:Regio", "Regio"}}));
    QVERIFY(file.take("s.csv",
                      "Response ID,Survey,Score,Answered at,Ticket ID\n"
                      "a,csat,5,2026-01-07 09:00:00,1\nb,csat,1,2026-01-07 09:00:00,2\nc,csat,5,2026-01-08 09:00:00,\n",
                      {}));
    QCOMPARE(valuesBy(file.open()->facts(), "csat_pct", "own:Regio"), QString("=1 Noord=1 Zuid=1 total=3"));
}

void TestOwnDimensions::anEventLogGivesThemToItsTickets()
{
    File file;
    const QByteArray log = "Case ID,Timestamp,Activity,Regio\n"
                           "1,2026-01-05 09:00:00,New,Noord\n"
                           "1,2026-01-06 09:00:00,Solved,Zuid\n"
                           "2,2026-01-06 09:00:00,New,Noord\n";
    QVERIFY(file.take("log.csv", log, {{"own:Regio", "Regio"}}));
    const auto workbench = file.open();
    QCOMPARE(valuesBy(workbench->facts(), "tickets_created", "own:Regio"), QString("Noord=1 Zuid=1 total=2"));
}

void TestOwnDimensions::wavesOfFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("values");
    QTest::newRow("a survey without dates") << QByteArray("nps\n9\n10\n0\n") << "nps"
                                            << "2026 Q3=3 total=3";
    QTest::newRow("a column of waves gives way to what the user says")
        << QByteArray("nps,wave\n9,2020\n10,2021\n") << "nps"
        << "2026 Q3=2 total=2";
    QTest::newRow("a list of another kind") << tickets << "tickets_created"
                                            << "2026 Q3=4 total=4";
}

void TestOwnDimensions::wavesOfFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, metric);
    QFETCH(QString, values);
    File file;
    QVERIFY(file.take("t.csv", bytes, {}, "2026 Q3"));
    const auto workbench = file.open();
    QCOMPARE(valuesBy(workbench->facts(), metric, "wave"), values);
    QCOMPARE(valuesBy(workbench->facts(), metric, "wave", {{"wave", {"2026 Q3"}}}), values);
    QVERIFY(cacheMatches(*workbench));
}

void TestOwnDimensions::theSameAnswersOfAnotherWaveAreOthers()
{
    File file;
    QVERIFY(file.take("nps.csv", "nps\n9\n10\n", {}, "Q1"));
    const Result<Import> second = file.take("nps.csv", "nps\n9\n10\n", {}, "Q2");
    QVERIFY(second);
    QCOMPARE(second->counts.imported, qint64(2));
    const Result<Import> again = file.take("nps.csv", "nps\n9\n10\n", {}, "Q2");
    QVERIFY(again);
    QCOMPARE(again->counts.unchanged, qint64(2));
    QCOMPARE(valuesBy(file.open()->facts(), "nps", "wave"), QString("Q1=2 Q2=2 total=4"));
}

void TestOwnDimensions::anotherMappingUpdates()
{
    File file;
    QVERIFY(file.take("t.csv", tickets, {}));
    QVERIFY(ownDimensions(file.open()->facts()).isEmpty());
    const Result<Import> second = file.take("t.csv", tickets, {{"own:Regio", "Regio"}});
    QVERIFY(second);
    QCOMPARE(second->counts.updated, qint64(3));
    QCOMPARE(second->counts.unchanged, qint64(1)); // has no word
    const Result<Import> same = file.take("t.csv", tickets, {{"own:Regio", "Regio"}});
    QCOMPARE(same->counts.unchanged, qint64(4));
    QVERIFY(file.open()->undo(second->id));
    QVERIFY(ownDimensions(file.open()->facts()).isEmpty());
}

void TestOwnDimensions::undoLeavesWhatTheOthersGive()
{
    std::mt19937 chance(7);
    const QStringList regions = {"", "Noord", "Zuid", "Oost", "West"};
    for (int round = 0; round < 12; ++round) {
        std::vector<QByteArray> files;
        for (int number = 0; number < 3; ++number) {
            QByteArray bytes = "Ticket ID,Status,Created at,Regio\n";
            for (int row = 1; row <= 6; ++row) {
                if (chance() % 3 != 0)
                    bytes += QByteArray::number(row) + ",Open,2026-01-05 09:00:00,"
                             + regions[static_cast<qsizetype>(chance() % 5)].toUtf8() + "\n";
            }
            files.push_back(bytes);
        }
        const std::size_t undone = chance() % 3;
        File all;
        File others;
        for (std::size_t i = 0; i < files.size(); ++i) {
            const QString name = QString("%1.csv").arg(i);
            const Result<Import> import = all.take(name, files[i], {{"own:Regio", "Regio"}});
            QVERIFY(import);
            if (i != undone)
                QVERIFY(others.take(name, files[i], {{"own:Regio", "Regio"}}));
        }
        const auto workbench = all.open();
        QVERIFY(workbench->undo(static_cast<qint64>(undone) + 1));
        QCOMPARE(valuesBy(workbench->facts(), "tickets_created", "own:Regio"),
                 valuesBy(others.open()->facts(), "tickets_created", "own:Regio"));
        QVERIFY(cacheMatches(*workbench));
    }
}

void TestOwnDimensions::namesOfAgentsStayHidden()
{
    File file;
    QVERIFY(file.take("t.csv", tickets, {{"own:Wie", "Regio"}}, {}, AgentPrivacy::Pseudonyms));
    QVERIFY(file.take("u.csv", "Ticket ID,Status,Created at,Wie\n8,Open,2026-01-05 09:00:00,Ann\n",
                      {{"own:Wie", "Wie"}}, {}, AgentPrivacy::Pseudonyms));
    const auto workbench = file.open();
    QCOMPARE(counted(workbench->facts(), "own:Wie"), QString("Noord 2,  1, Agent 01 1, Zuid 1"));
    QString cell;
    QVERIFY(workbench->store().forEachRow(Kind::Ticket, {5}, [&cell](qint64, const QStringList &cells) {
        cell = cells[fieldIndex(Kind::Ticket, ownField)];
        return true;
    }));
    QCOMPARE(cell, QString("{\"Wie\":\"Agent 01\"}"));
}

void TestOwnDimensions::namesOfAgentsDivideNothingForbidden_data()
{
    QTest::addColumn<QByteArray>("words"); // of the tickets of Ann and Bob
    QTest::addColumn<int>("privacy");
    QTest::addColumn<bool>("isAllowed");
    const int names = int(AgentPrivacy::Names);
    const int pseudonyms = int(AgentPrivacy::Pseudonyms);
    QTest::newRow("regions") << QByteArray("Noord,Zuid") << names << true;
    QTest::newRow("the agents again") << QByteArray("Ann,Bob") << names << false;
    QTest::newRow("the agents, as pseudonyms") << QByteArray("Ann,Bob") << pseudonyms << false;
    QTest::newRow("one agent among regions") << QByteArray("Ann,Zuid") << names << false;
    QTest::newRow("nobody at all") << QByteArray(",") << names << true;
}

void TestOwnDimensions::namesOfAgentsDivideNothingForbidden()
{
    QFETCH(QByteArray, words);
    QFETCH(int, privacy);
    QFETCH(bool, isAllowed);
    QByteArray rows = "Ticket ID,Status,Created at,Initial response time,Assignee,Wie\n";
    for (int i = 0; i < 6; ++i) {
        const bool isFirst = i % 2 == 0;
        rows += QByteArray::number(i) + ",Open,2026-01-05 09:00:00,2026-01-05 10:00:00," + (isFirst ? "Ann," : "Bob,")
                + words.split(',')[isFirst ? 0 : 1] + '\n';
    }
    File file;
    QVERIFY(file.take("t.csv", rows, {{"own:Wie", "Wie"}}, {}, AgentPrivacy(privacy)));
    const auto workbench = file.open();
    const Facts &facts = workbench->facts();
    const auto asked = [&facts](const QString &metric) {
        return evaluate(facts, {}, {}, Query{.metrics = {metric}, .by = {"own:Wie"}});
    };
    const auto reply = asked("first_reply_time");
    QCOMPARE(bool(reply), isAllowed);
    if (!isAllowed)
        QVERIFY2(reply.error().message.contains("names of agents"), qPrintable(reply.error().message));
    // What agents may be compared by is not touched.
    QVERIFY(asked("tickets_created"));
    // Filtered on such a word it is that agent's time: withheld.
    const auto all = wordCounts(facts, u"own:Wie");
    for (const WordCount &each : all) {
        Query query{.metrics = {"first_reply_time"}};
        query.selection.where = {{"own:Wie", {each.word}}};
        const auto values = evaluate(facts, {}, {}, query);
        QVERIFY(values);
        const bool isRegion = each.word.isEmpty() || each.word == "Noord" || each.word == "Zuid";
        QCOMPARE(values->front().notes.contains("not_per_agent"), !isRegion);
    }
}

void TestOwnDimensions::tagsOfFilesAndTheirAnswers()
{
    File file;
    QVERIFY(file.take("t.csv",
                      "Ticket ID,Status,Created at,Tags,Satisfaction Score\n"
                      "1,Solved,2026-01-05 09:00:00,vip billing,5\n2,Solved,2026-01-05 10:00:00,vip,1\n"
                      "3,Open,2026-01-06 10:00:00,,\n",
                      {}));
    const auto workbench = file.open();
    const Facts &facts = workbench->facts();
    QCOMPARE(counted(facts, "tag").section(", ", 0, 0), QString("vip 4"));
    QCOMPARE(valuesBy(facts, "tickets_created", "tag"), QString("=1 billing=1 total=3 vip=2"));
    QCOMPARE(valuesBy(facts, "tickets_created", "tag", {{"tag", {"billing"}}}), QString("billing=1 total=1 vip=1"));
    QCOMPARE(valuesBy(facts, "csat_pct", "tag"), QString("billing=1 total=2 vip=2"));
    QVERIFY(cacheMatches(*workbench));
    // And they go with their import.
    QVERIFY(workbench->undo(workbench->imports().front().id, {}));
    QCOMPARE(counted(workbench->facts(), "tag"), QString());
}

void TestOwnDimensions::anErasedCustomerIsNotNamed()
{
    File file;
    const QByteArray named = "Ticket ID,Status,Created at,Requester,Melder\n"
                             "1,Open,2026-01-05 09:00:00,ann@example.com,Ann Appelboom\n"
                             "2,Open,2026-01-05 09:00:00,bob@example.com,Ann Appelboom\n"
                             "3,Open,2026-01-05 09:00:00,bob@example.com,Bob\n";
    QVERIFY(file.take("t.csv", named, {{"own:Melder", "Melder"}}));
    QCOMPARE(counted(file.open()->facts(), "own:Melder"), QString("Ann Appelboom 2, Bob 1"));
    const Result<Forgotten> done = eraseCustomer(file.path, "Ann Appelboom", Forgetting::Do, now);
    QVERIFY(done);
    QCOMPARE(done->records, qint64(2));
    const auto workbench = file.open();
    QCOMPARE(counted(workbench->facts(), "own:Melder"), QString(" 2, Bob 1"));
    QVERIFY(cacheMatches(*workbench));
    QFile bytes(file.path);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QVERIFY(!bytes.readAll().contains("Appelboom"));
}

/// A filter that was set before an import was taken back.
void TestOwnDimensions::namesThatNoRecordHasMatchNothing()
{
    File file;
    QVERIFY(file.take("t.csv", tickets, {}));
    const auto workbench = file.open();
    QCOMPARE(valuesBy(workbench->facts(), "tickets_created", "own:Regio"), QString("=4 total=4"));
    QCOMPARE(valuesBy(workbench->facts(), "tickets_created", "status", {{"own:Regio", {"Noord"}}}), QString("total=0"));
}

QTEST_GUILESS_MAIN(TestOwnDimensions)
#include "tst_own_dimensions.moc"
