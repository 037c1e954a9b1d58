// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ticket_join.h"
#include "records_of_text.h"

#include <QTest>

#include <map>
#include <random>

using namespace kompas;

/// What the store hands to the metrics, and what it shows of people.
class TestStoreFacts : public QObject
{
    Q_OBJECT

private slots:
    void columnsOfEveryType();
    void dataUntilSkipsDueDates();
    void eventsFindTheirTickets();
    void ticketsInOrderAreFoundTheSame();
    void someFieldsOnly();
    void responsesTakeFromTheirTickets();
    void ratingsWithoutCopiesSayTheSame();
    void agentsByPrivacy_data();
    void agentsByPrivacy();
    void pseudonymsAreStable();
    void cacheIsRebuilt_data();
    void cacheIsRebuilt();
    void manyChunks();
    void externalIds();
    void rejectsAndImports();
    void targetsDefinitionsSettings();
};

namespace {

template<typename T>
T columnOf(const Dataset &dataset, QStringView field)
{
    return *dataset.column<T>(field);
}

QStringList wordsOf(const Dataset &dataset, QStringView field)
{
    QStringList words;
    const auto *coded = dataset.column<Coded>(field);
    for (qsizetype row = 0; row < dataset.rows; ++row)
        words += coded->at(row);
    return words;
}

} // namespace

void TestStoreFacts::columnsOfEveryType()
{
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    QVERIFY(append(*store, fileOf(Kind::Ticket, "tool",
                                  "1 status=open created_at=-5 replies=0 first_reply_minutes=2147483647 spam=1;"
                                  "2 status=solved created_at=4102444800 replies=9999999999 first_reply_minutes=-3;"
                                  "3")));
    QVERIFY(append(*store, fileOf(Kind::SurveyResponse, "poll", "1 score=4.5; 2 score=-1; 3 score=0; 4")));
    const Facts facts = *store->facts();
    const Dataset &tickets = *facts.tickets;
    QCOMPARE(tickets.rows, 3);
    QCOMPARE(tickets.rowIds, (Numerals{1, 2, 3}));
    QCOMPARE(wordsOf(tickets, u"status"), (QStringList{"open", "solved", ""}));
    QCOMPARE(columnOf<Instants>(tickets, u"created_at"), (Instants{-5, 4102444800, noInstant}));
    // A count that does not fit a count is none.
    QCOMPARE(columnOf<Integers>(tickets, u"replies"), (Integers{0, noInteger, noInteger}));
    QCOMPARE(columnOf<Integers>(tickets, u"first_reply_minutes"), (Integers{2147483647, -3, noInteger}));
    QCOMPARE(columnOf<Integers>(tickets, u"spam"), (Integers{1, noInteger, noInteger}));
    QVERIFY(!tickets.column<Coded>(u"subject"));
    const auto scores = columnOf<Numbers>(*facts.responses, u"score");
    QCOMPARE(std::vector<double>(scores.begin(), scores.begin() + 3), (std::vector<double>{4.5, -1, 0}));
    QVERIFY(std::isnan(scores[3]));
    QCOMPARE(facts.zone.name(), "Europe/Amsterdam");
}

void TestStoreFacts::dataUntilSkipsDueDates()
{
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    QCOMPARE(store->facts()->dataUntil(), noInstant);
    QVERIFY(append(*store, fileOf(Kind::Ticket, "tool", "1 created_at=100 due_at=900; 2 solved_at=300 closed_at=350")));
    QVERIFY(append(*store, fileOf(Kind::SurveyResponse, "tool", "1 answered_at=320 offered_at=330")));
    const Facts facts = *store->facts();
    QCOMPARE(facts.tickets->dataUntil(), 350);
    QCOMPARE(facts.responses->dataUntil(), 330);
    QCOMPARE(facts.events->dataUntil(), noInstant);
}

void TestStoreFacts::eventsFindTheirTickets()
{
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    // The number alone is enough, from whatever file; the own source comes first; two that could be meant are none.
    QVERIFY(append(*store, fileOf(Kind::TicketEvent, "tool", "a ticket=1; b ticket=2; c ticket=3; d ticket=4; e")));
    QVERIFY(append(*store, fileOf(Kind::Ticket, "tool", "1; 2")));
    QVERIFY(append(*store, fileOf(Kind::Ticket, "second", "2; 3; 4")));
    QVERIFY(append(*store, fileOf(Kind::Ticket, "third", "4")));
    QCOMPARE(store->facts()->events->ticketRows(), (std::vector<qint32>{0, 1, 3, -1, -1}));
}

void TestStoreFacts::ticketsInOrderAreFoundTheSame()
{
    std::mt19937_64 engine(7);
    for (const int step : {1, 2, 300}) {
        TicketNumbers tickets{{}, {}, {"", "tool"}};
        TicketNumbers records{{}, {}, {"", "tool", "poll"}};
        std::map<qint64, qint32> rowOf;
        qint64 number = 1000;
        for (qint32 row = 0; row < 150'000; ++row) {
            tickets.hashes.push_back(number);
            tickets.sources.push_back(1);
            rowOf[number] = row;
            number += 1 + static_cast<qint64>(engine() % static_cast<quint64>(step));
        }
        std::vector<qint32> expected;
        const qint64 last = number;
        for (number = 990; expected.size() < 100'000; number += static_cast<qint64>(engine() % 4)) {
            const quint64 kind = engine() % 50;
            const qint64 asked = kind == 0   ? noInstant
                                 : kind == 1 ? static_cast<qint64>(engine() % quint64(last))
                                             : number;
            records.hashes.push_back(asked);
            records.sources.push_back(static_cast<qint64>(engine() % 3));
            const auto found = rowOf.find(asked);
            expected.push_back(found == rowOf.end() ? -1 : found->second);
        }
        for (TicketNumbers *each : {&tickets, &records}) {
            each->hashes.pack();
            each->sources.pack();
        }
        QVERIFY(ticketRows(records, tickets) == expected);
        // The slow way, which tickets of two sources take.
        tickets.hashes.push_back(-1);
        tickets.sources.push_back(0);
        tickets.hashes.pack();
        tickets.sources.pack();
        QVERIFY(ticketRows(records, tickets) == expected);
    }
}

void TestStoreFacts::someFieldsOnly()
{
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    QVERIFY(
        append(*store, fileOf(Kind::Ticket, "tool", "1 team=East status=open replies=3 created_at=5; 2 team=West")));
    QVERIFY(append(*store, fileOf(Kind::SurveyResponse, "poll", "a ticket=2 score=4; b ticket=1; c")));
    const Facts all = *store->facts();
    const Facts some =
        *store->someFacts({{Kind::Ticket, {"team", "replies"}}, {Kind::SurveyResponse, {"ticket", "score"}}});
    QCOMPARE(some.tickets->rows, 2);
    QVERIFY(some.tickets->rowIds == all.tickets->rowIds);
    QCOMPARE(wordsOf(*some.tickets, u"team"), wordsOf(*all.tickets, u"team"));
    QCOMPARE(columnOf<Integers>(*some.tickets, u"replies"), columnOf<Integers>(*all.tickets, u"replies"));
    QCOMPARE(some.responses->ticketRows(), (std::vector<qint32>{1, 0, -1}));
    QCOMPARE(columnOf<Numbers>(*some.responses, u"score").front(), 4.0);
    QCOMPARE(some.events->rows, 0);
    QVERIFY(!some.missed());
    // What is not loaded is empty in every row, and asking for it is noted.
    QCOMPARE(wordsOf(*some.tickets, u"status"), (QStringList{"", ""}));
    QCOMPARE(some.tickets->column<Instants>(u"created_at")->size(), std::size_t(2));
    QCOMPARE(some.responses->customers().size(), std::size_t(3));
    QVERIFY(some.missed());
    QCOMPARE(some.misses().size(), std::size_t(2));
    QCOMPARE(some.misses().front().fields, (QStringList{"status", "created_at"}));
    QCOMPARE(some.misses().back().fields, (QStringList{"customer"}));
    const Facts more = *store->furtherFacts(some, some.misses());
    QVERIFY(!more.missed());
    QCOMPARE(wordsOf(*more.tickets, u"status"), wordsOf(*all.tickets, u"status"));
    QCOMPARE(columnOf<Instants>(*more.tickets, u"created_at"), columnOf<Instants>(*all.tickets, u"created_at"));
    QCOMPARE(wordsOf(*more.tickets, u"team"), wordsOf(*all.tickets, u"team"));
    QVERIFY(more.events == some.events);
}

void TestStoreFacts::responsesTakeFromTheirTickets()
{
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    QVERIFY(append(*store, fileOf(Kind::Ticket, "tool", "1 team=East channel=email language=nl; 2 team=West")));
    QVERIFY(append(*store, fileOf(Kind::SurveyResponse, "poll",
                                  "a ticket=1; b ticket=1 team=North; c ticket=2; d ticket=9; e channel=phone")));
    const Facts facts = *store->facts();
    const Dataset &responses = *facts.responses;
    QCOMPARE(wordsOf(responses, u"team"), (QStringList{"East", "North", "West", "", ""}));
    QCOMPARE(wordsOf(responses, u"channel"), (QStringList{"email", "email", "", "", "phone"}));
    QCOMPARE(wordsOf(responses, u"language"), (QStringList{"nl", "nl", "", "", ""}));
    QCOMPARE(*responses.column<Coded>(u"channel")->dictionary, (QStringList{"", "email", "phone"}));
}

namespace {

/// All that a file says of its answers.
QStringList saidOfResponses(Store &store)
{
    const Facts facts = *store.facts();
    const Dataset &responses = *facts.responses;
    QStringList said = describedDataset(responses, *facts.tickets) + visibleRows(store, Kind::SurveyResponse);
    for (const OwnColumn &own : responses.own()) {
        for (qsizetype row = 0; row < responses.rows; ++row)
            said += own.dimension + u'=' + own.words.at(row);
    }
    for (const qint64 customer : responses.customers())
        said += QString::number(customer);
    store.forEachText(Kind::SurveyResponse, {fieldIndex(Kind::SurveyResponse, u"customer")},
                      [&said](qint64, const std::vector<std::string_view> &texts) {
                          said += QString::fromUtf8(texts[0].data(), static_cast<qsizetype>(texts[0].size()));
                          return true;
                      });
    for (const char *dimension : {"team", "agent", "channel"}) {
        for (const Store::WordUse &use : *store.wordUses(dimension))
            said += use.word + u' ' + QString::number(use.records);
    }
    return said;
}

} // namespace

void TestStoreFacts::ratingsWithoutCopiesSayTheSame()
{
    const QTemporaryDir folder;
    const QString tickets = "1 team=East agent=Ann channel=email customer=c1 own={\"Plan\":\"Free\"};"
                            "2 team=West agent=Bea customer=c2 category=x own={\"Plan\":\"Pro\",\"Region\":\"S\"}; 3";
    // As older programs wrote them, and as they are written now; of the last, its own words differ.
    const QString copied = "1 ticket=1 score=1 team=East agent=Ann channel=email customer=c1 own={\"Plan\":\"Free\"};"
                           "2 ticket=2 score=0 team=West agent=Bea customer=c2 category=x "
                           "own={\"Plan\":\"Pro\",\"Region\":\"S\"}; 3 ticket=3;"
                           "4 ticket=2 score=1 team=North agent=Bea customer=c2 category=x "
                           "own={\"Plan\":\"Own\",\"Region\":\"S\"}";
    const QString bare = "1 ticket=1 score=1; 2 ticket=2 score=0; 3 ticket=3;"
                         "4 ticket=2 score=1 team=North own={\"Plan\":\"Own\"}";
    QStringList said[2];
    for (const bool isBare : {false, true}) {
        const auto store = newStore(folder, isBare ? "bare.kompas" : "copied.kompas");
        QVERIFY(store->setSetting("agents", "names", 1));
        QVERIFY(append(*store, fileOf(Kind::Ticket, "tool", tickets)));
        QVERIFY(append(*store, fileOf(Kind::SurveyResponse, "tool", isBare ? bare : copied)));
        said[isBare] = saidOfResponses(*store);
        QVERIFY(said[isBare].contains("own:Plan=Own"));
        // A later export changes a ticket: what was read before is not what is read now.
        QVERIFY(append(*store, fileOf(Kind::Ticket, "tool", "3 team=South")));
        QVERIFY(visibleRows(*store, Kind::SurveyResponse).contains("id=3 ticket=3 team=South"));
        QVERIFY(store->undo(3));
        QCOMPARE(saidOfResponses(*store), said[isBare]);
    }
    QCOMPARE(said[true], said[false]);
}

void TestStoreFacts::agentsByPrivacy_data()
{
    QTest::addColumn<QString>("privacy");
    QTest::addColumn<QStringList>("tickets");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("names") << "names" << QStringList{"Bea", "Ann", "", "Ann"} << QStringList{"Ann", "open", "Cas"};
    QTest::newRow("pseudonyms") << "pseudonyms" << QStringList{"Agent 01", "Agent 02", "", "Agent 02"}
                                << QStringList{"Agent 02", "open", "Agent 03"};
    QTest::newRow("never chosen") << "" << QStringList{"Agent 01", "Agent 02", "", "Agent 02"}
                                  << QStringList{"Agent 02", "open", "Agent 03"};
    QTest::newRow("team only") << "team" << QStringList{"", "", "", ""} << QStringList{"", "open", ""};
}

void TestStoreFacts::agentsByPrivacy()
{
    QFETCH(QString, privacy);
    QFETCH(QStringList, tickets);
    QFETCH(QStringList, values);
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    if (!privacy.isEmpty())
        QVERIFY(store->setSetting("agents", privacy, 1));
    QVERIFY(append(*store, fileOf(Kind::Ticket, "tool", "1 agent=Bea; 2 agent=Ann; 3; 4 agent=Ann")));
    QVERIFY(append(*store, fileOf(Kind::TicketEvent, "tool",
                                  "1 event=agent to_value=Ann; 2 event=status to_value=open;"
                                  "3 event=agent to_value=Cas")));
    const Facts facts = *store->facts();
    QCOMPARE(wordsOf(*facts.tickets, u"agent"), tickets);
    QCOMPARE(wordsOf(*facts.events, u"to_value"), values);
    QStringList shown;
    const auto agent = fieldIndex(Kind::Ticket, u"agent");
    QVERIFY(store->forEachRow(Kind::Ticket, {4, 2}, [&](qint64, const QStringList &cells) {
        shown += cells.at(agent);
        return true;
    }));
    QCOMPARE(shown, (QStringList{tickets.at(3), tickets.at(1)}));
    const QString events = visibleRows(*store, Kind::TicketEvent).join(u'\n');
    QCOMPARE(events.contains("Ann") || events.contains("Cas"), privacy == "names");
}

void TestStoreFacts::pseudonymsAreStable()
{
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    QVERIFY(append(*store, ticketsOf("a.csv", "1 agent=Ann")));
    QVERIFY(append(*store, ticketsOf("b.csv", "2 agent=Bea")));
    QVERIFY(store->undo(1));
    QVERIFY(append(*store, ticketsOf("c.csv", "3 agent=Cas; 4 agent=Ann")));
    QCOMPARE(wordsOf(*store->facts()->tickets, u"agent"), (QStringList{"Agent 02", "Agent 03", "Agent 01"}));
}

void TestStoreFacts::cacheIsRebuilt_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("all chunks gone") << QByteArray("DELETE FROM column_chunk");
    QTest::newRow("one column gone") << QByteArray("DELETE FROM column_chunk WHERE field = 'status'");
    QTest::newRow("revisions gone") << QByteArray("DELETE FROM chunk_revision");
    QTest::newRow("old revision") << QByteArray("UPDATE column_chunk SET revision = revision - 1 WHERE field = 'team'");
    QTest::newRow("bytes changed") << QByteArray("UPDATE column_chunk SET data = zeroblob(length(data))");
    QTest::newRow("bytes cut off") << QByteArray("UPDATE column_chunk SET data = substr(data, 1, 20)");
    QTest::newRow("no bytes") << QByteArray("UPDATE column_chunk SET data = x''");
    QTest::newRow("dictionaries gone") << QByteArray("DELETE FROM dictionary");
    QTest::newRow("dictionary changed") << QByteArray("UPDATE dictionary SET words = replace(words, 'open', 'shut')");
    QTest::newRow("everything derived gone")
        << QByteArray("DELETE FROM column_chunk; DELETE FROM chunk_revision; DELETE FROM dictionary");
}

void TestStoreFacts::cacheIsRebuilt()
{
    QFETCH(QByteArray, damage);
    const QTemporaryDir folder;
    const QString path = folder.filePath("t.kompas");
    const auto store = newStore(folder);
    QVERIFY(append(*store, ticketsOf("a.csv", "1 status=open team=East; 2 status=solved replies=4; 3 agent=Ann")));
    QVERIFY(append(*store, fileOf(Kind::SurveyResponse, "poll", "1 score=9 ticket=1")));
    const QStringList before = describedFacts(*store->facts());
    const auto other = std::move(*Database::open(path, Database::Access::Write));
    QVERIFY(other->runScript(damage));
    const auto reader = std::move(*Store::open(path, Store::Mode::ReadOnly));
    QCOMPARE(describedFacts(*reader->facts()), before);
    QCOMPARE(describedFacts(*store->facts()), before);
    // It has been mended, and a later import builds on it.
    QCOMPARE(describedFacts(*reader->facts()), before);
    QVERIFY(other->runScript(damage));
    QVERIFY(append(*store, ticketsOf("b.csv", "4 status=new")));
    QVERIFY(store->undo(3));
    QCOMPARE(describedFacts(*store->facts()), before);
    QVERIFY(store->check()->ok);
}

void TestStoreFacts::manyChunks()
{
    const auto ticket = [](qint64 number, const QString &status) {
        Record record{Kind::Ticket, QString::number(number), number, {}};
        record.cells.resize(fields(Kind::Ticket).size());
        record.cells[0] = record.key;
        record.cells[static_cast<std::size_t>(fieldIndex(Kind::Ticket, u"status"))] = status;
        record.cells[static_cast<std::size_t>(fieldIndex(Kind::Ticket, u"created_at"))] = number * 1000;
        return record;
    };
    HandMade first{"a.csv", "tool", {}, 1};
    for (qint64 i = 1; i <= 140'000; ++i)
        first.records.push_back(ticket(i, i % 2 ? "open" : "closed"));
    HandMade second{"b.csv", "tool", {ticket(1, "pending"), ticket(70'000, "pending"), ticket(140'001, "new")}, 2};
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    QCOMPARE(append(*store, first)->counts, (Counts{140'000, 0, 0}));
    QCOMPARE(append(*store, second)->counts, (Counts{1, 2, 0}));
    const Facts facts = *store->facts();
    QCOMPARE(facts.tickets->rows, 140'001);
    const QStringList words = wordsOf(*facts.tickets, u"status");
    QCOMPARE(words.at(0), "pending");
    QCOMPARE(words.at(1), "closed");
    QCOMPARE(words.at(69'999), "pending");
    QCOMPARE(words.at(140'000), "new");
    const auto created = columnOf<Instants>(*facts.tickets, u"created_at");
    for (qint64 i = 0; i < 140'001; ++i)
        QCOMPARE(created[static_cast<std::size_t>(i)], (i + 1) * 1000);
    QCOMPARE(facts.tickets->snapshots().at(0).statuses.size(), std::size_t(70'000));
    QCOMPARE(facts.tickets->snapshots().at(1).statuses.size(), std::size_t(3));
    QVERIFY(store->check()->ok);
    QVERIFY(store->undo(1));
    QCOMPARE(store->facts()->tickets->rows, 3);
}

void TestStoreFacts::externalIds()
{
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    HandMade withoutId = fileOf(Kind::Ticket, "tool", "hash status=open");
    withoutId.records[0].cells[0] = {};
    QVERIFY(append(*store, withoutId));
    QVERIFY(append(*store, fileOf(Kind::Ticket, "tool", "7; 8")));
    QCOMPARE(*store->externalIds(Kind::Ticket, {3, 1, 2}), (QStringList{"8", "tool.csv:2", "7"}));
    QVERIFY(!*store->hasSeveralSources(Kind::Ticket));
    QVERIFY(append(*store, fileOf(Kind::Ticket, "second", "7")));
    QVERIFY(*store->hasSeveralSources(Kind::Ticket));
    QCOMPARE(*store->externalIds(Kind::Ticket, {2, 4, 1}), (QStringList{"tool:7", "second:7", "tool.csv:2"}));
}

void TestStoreFacts::rejectsAndImports()
{
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    const Reject reject{5, "a;\"b\r\nc", "unclosed_quote", "The quote is not closed."};
    Import written;
    written.file = "a.csv";
    written.sha256 = "abc";
    written.bytes = 12;
    written.source = "tool";
    written.profile = "survey";
    written.delimiter = ";";
    written.encoding = "utf-8";
    written.headerLine = 3;
    written.decimal = ",";
    written.dateOrder = "dmy";
    written.timezone = "Europe/Brussels";
    written.settings = "{}";
    written.dataUntil = noInstant;
    written.rows = 2;
    written.rejected = 1;
    written.remarks = {{"no_date", "created_at", 3, 4, "There is no date."}};
    const auto feed = [&](const LoadSink &rows) -> Result<Import> {
        handOver(rows, {{2, recordsOf(Kind::Ticket, "1 status=open")}, {3, {}, reject}});
        return written;
    };
    QVERIFY(store->append("tool", 77, feed));
    written.id = 1;
    written.importedAt = 77;
    written.counts = {1, 0, 0};
    written.kinds = {{"ticket", {1, 0, 0}}};
    const Import read = store->imports()->at(0);
    QCOMPARE(read.remarks, written.remarks);
    QCOMPARE(read.kinds, written.kinds);
    QVERIFY(read.file == written.file && read.sha256 == written.sha256 && read.bytes == written.bytes);
    QVERIFY(read.source == written.source && read.profile == written.profile && read.delimiter == written.delimiter);
    QVERIFY(read.encoding == written.encoding && read.headerLine == written.headerLine);
    QVERIFY(read.decimal == written.decimal && read.dateOrder == written.dateOrder);
    QVERIFY(read.timezone == written.timezone && read.settings == written.settings);
    QVERIFY(read.importedAt == written.importedAt && read.dataUntil == written.dataUntil);
    QVERIFY(read.rows == written.rows && read.counts == written.counts && read.skipped == 0 && read.rejected == 1);
    QCOMPARE(*store->rejects(1), std::vector<Reject>{reject});
    QVERIFY(!store->rejects(2));
    // Without a date the export cannot say of when its statuses are.
    QVERIFY(store->facts()->tickets->snapshots().empty());
}

void TestStoreFacts::targetsDefinitionsSettings()
{
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    Target target{0, "csat_pct", 90.5, {}, {{"team", {"East"}}, {"channel", {""}}}, QDate(2026, 1, 5)};
    target.id = *store->addTarget(target);
    const Target second{*store->addTarget({0, "nps", {}, {}, {}, {}}), "nps", {}, {}, {}, {}};
    QCOMPARE(*store->targets(), (Targets{target, second}));
    QVERIFY(store->removeTarget(second.id));
    QCOMPARE(*store->targets(), Targets{target});

    const char *key = definitionTable().front().key;
    Definitions definitions;
    const QString allowed = QString::fromLatin1(definitionTable().front().allowed).section('|', -1);
    QVERIFY(definitions.set(key, allowed == "number" ? "3" : allowed));
    QVERIFY(store->setDefinitions(definitions, 1));
    QCOMPARE(*store->definitions(), definitions);
    QVERIFY(store->setDefinitions({}, 2));
    QCOMPARE(*store->definitions(), Definitions());
    const DefinitionHistory history = *store->definitionHistory();
    QCOMPARE(history.size(), std::size_t(2));
    QCOMPARE(definitionsAt(history, 0), Definitions());
    QCOMPARE(definitionsAt(history, 1), definitions);
    QCOMPARE(definitionsAt(history, 2), Definitions());

    QCOMPARE(*store->setting("title"), QString());
    QVERIFY(store->setSetting("title", "Team", 1));
    QVERIFY(store->setSetting("title", "Team East", 2));
    QCOMPARE(*store->setting("title"), "Team East");
    QVERIFY(store->setSetting("agents", "team", 3));
    QCOMPARE(*store->agentPrivacy(), AgentPrivacy::Team);
    const auto log = std::move(*Database::open(store->path(), Database::Access::Read));
    QCOMPARE(*log->text("SELECT group_concat(at || ' ' || about || ' ' || choice) FROM privacy_log"), "3 agents team");
}

QTEST_GUILESS_MAIN(TestStoreFacts)
#include "tst_store_facts.moc"
