// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/word_choices.h"
#include "core/store/column_codec.h"
#include "records_of_text.h"

#include <QTest>

#include <bit>
#include <cmath>

using namespace kompas;

namespace {

using Pairs = QMap<QString, QString>;

/// `team.name.Oost=East; agent.team.2=West`.
Pairs settingsOf(const QString &text)
{
    Pairs settings;
    for (const QString &piece : text.split(u';', Qt::SkipEmptyParts))
        settings.insert(piece.section(u'=', 0, 0).trimmed(), piece.section(u'=', 1).trimmed());
    return settings;
}

/// What every record says in a field, in the order of the rows.
QString wordsIn(const Dataset &dataset, const QString &field)
{
    QStringList words;
    const auto *coded = dataset.column<Coded>(field);
    for (qsizetype row = 0; row < dataset.rows; ++row)
        words += coded->at(row);
    return words.join(u'|');
}

QString wordsInRows(Store &store, Kind kind, const QString &field)
{
    QStringList words;
    store.forEachRow(kind, {}, [&](qint64, const QStringList &cells) {
        words += cells.at(fieldIndex(kind, field));
        return true;
    });
    return words.join(u'|');
}

} // namespace

/// How the settings of the file give the words of the exports another meaning.
class TestStoreWords : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shows_data();
    void shows();
    void answersFollowTheirTickets();
    void eventsFollow();
    void listsWords_data();
    void listsWords();
    void checks_data();
    void checks();
    void piecesAsStored_data();
    void piecesAsStored();
    void realNumbersAsStored();

private:
    void setAll(const QString &text) { QVERIFY(m_store->setSettings(settingsOf(text), 5)); }

    std::unique_ptr<QTemporaryDir> m_folder = {};
    std::unique_ptr<Store> m_store = {};
};

void TestStoreWords::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = newStore(*m_folder);
    QVERIFY(
        append(*m_store, ticketsOf(QStringLiteral("a.csv"),
                                   QStringLiteral("1 team=Oost agent=Ann channel=Correo category=Invoice created_at=1;"
                                                  "2 team=oost agent=Bo channel=email product_area=Shop created_at=2;"
                                                  "3 agent=B. channel=email created_at=3"))));
    setAll(QStringLiteral("agents=names"));
}

void TestStoreWords::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestStoreWords::shows_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *settings, const char *field, const char *expected) {
        QTest::addRow("%s: %s", settings, field)
            << QString::fromLatin1(settings) << QString::fromLatin1(field) << QString::fromLatin1(expected);
    };
    row("", "team", "Oost|oost|");
    row("team.name.oost=Oost", "team", "Oost|Oost|");
    row("team.name.Oost=East; team.name.oost=East", "team", "East|East|");
    row("team.tier.Oost=2", "tier", "2||");
    row("team.name.oost=Oost; team.tier.Oost=2", "tier", "2|2|");
    row("channel.word.Correo=email", "channel", "email|email|email");
    row("agent.team.3=Oost", "team", "Oost|oost|Oost");
    row("agent.team.2=West", "team", "Oost|oost|"); // what the export says stands
    row("agent.name.1=Anna", "agent", "Anna|Bo|B.");
    row("agent.same_as.3=2", "agent", "Ann|Bo|Bo");
    row("agent.same_as.3=2; agent.team.2=West", "team", "Oost|oost|West");
    row("agent.same_as.3=2; agent.same_as.2=3", "agent", "Ann|Bo|Bo"); // a circle is its first
    row("agent.hidden.2=yes", "agent", "Ann||B.");
    row("agents=pseudonyms; agent.same_as.3=2; agent.name.2=Bob", "agent", "Agent 01|Agent 02|Agent 02");
    row("agents=pseudonyms; agent.hidden.1=yes", "agent", "|Agent 02|Agent 03");
    row("agents=team; agent.name.1=Anna; agent.team.3=West", "agent", "||");
    row("agents=team; agent.team.3=West", "team", "Oost|oost|West");
    row("product_area.field=category", "product_area", "Invoice||");
    row("product_area.field=nonsense", "product_area", "|Shop|");
}

void TestStoreWords::shows()
{
    QFETCH(const QString, settings);
    QFETCH(const QString, field);
    setAll(settings);
    const Facts facts = *m_store->facts();
    QTEST(wordsIn(*facts.tickets, field), "expected");
    QTEST(wordsInRows(*m_store, Kind::Ticket, field), "expected"); // exports and lists of records say the same
}

void TestStoreWords::answersFollowTheirTickets()
{
    QVERIFY(append(*m_store, {QStringLiteral("s.csv"), QStringLiteral("tool"),
                              recordsOf(Kind::SurveyResponse, QStringLiteral("1 ticket=3 survey=csat score=1;"
                                                                             "2 survey=csat agent=Ann score=1")),
                              9}));
    setAll(QStringLiteral("agent.team.3=West; agent.team.1=South; channel.word.email=form"));
    const Facts facts = *m_store->facts();
    QCOMPARE(wordsIn(*facts.responses, QStringLiteral("team")), QStringLiteral("West|South"));
    QCOMPARE(wordsIn(*facts.responses, QStringLiteral("channel")), QStringLiteral("form|"));
}

void TestStoreWords::eventsFollow()
{
    QVERIFY(
        append(*m_store, {QStringLiteral("e.csv"), QStringLiteral("tool"),
                          recordsOf(Kind::TicketEvent, QStringLiteral("1 ticket=1 event=team to_value=oost at=3;"
                                                                      "2 ticket=1 event=agent to_value=Bo at=3;"
                                                                      "3 ticket=1 event=status to_value=oost at=3")),
                          9}));
    setAll(QStringLiteral("team.name.oost=Oost; agents=pseudonyms"));
    const Facts facts = *m_store->facts();
    QCOMPARE(wordsIn(*facts.events, QStringLiteral("to_value")), QStringLiteral("Oost|Agent 02|oost"));
    QCOMPARE(wordsInRows(*m_store, Kind::TicketEvent, QStringLiteral("to_value")),
             QStringLiteral("Oost|Agent 02|oost"));
}

void TestStoreWords::listsWords_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("dimension");
    QTest::addColumn<QString>("expected");
    QTest::newRow("channels") << "channel.word.Correo=email"
                              << "channel"
                              << "email>email 2|Correo>email 1";
    QTest::newRow("teams") << ""
                           << "team"
                           << "Oost>Oost 1|oost>oost 1";
    QTest::newRow("agents by name") << "agent.name.1=Anna"
                                    << "agent"
                                    << "1>Anna 1|2>Bo 1|3>B. 1";
    QTest::newRow("agents by pseudonym") << "agents=pseudonyms"
                                         << "agent"
                                         << "1>Agent 01 1|2>Agent 02 1|3>Agent 03 1";
    QTest::newRow("agents not shown") << "agents=team"
                                      << "agent"
                                      << "";
}

void TestStoreWords::listsWords()
{
    QFETCH(const QString, settings);
    QFETCH(const QString, dimension);
    setAll(settings);
    const auto uses = m_store->wordUses(dimension);
    QVERIFY(bool(uses));
    QStringList words;
    for (const Store::WordUse &use : *uses)
        words += use.word + u'>' + use.shown + u' ' + QString::number(use.records);
    QTEST(words.join(u'|'), "expected");
}

void TestStoreWords::checks_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isPossible");
    const auto row = [](const char *key, const char *value, bool isPossible) {
        QTest::addRow("%s %s", key, value) << QString::fromLatin1(key) << QString::fromLatin1(value) << isPossible;
    };
    row("team.name.Oost", "East", true);
    row("team.name.", "East", false);
    row("agent.team.7", "East", true);
    row("agent.team.Ann", "East", false);
    row("agent.same_as.7", "3", true);
    row("agent.same_as.7", "7", false);
    row("agent.same_as.7", "Ann", false);
    row("agent.same_as.7", "", true);
    row("agent.hidden.7", "yes", true);
    row("agent.hidden.7", "maybe", false);
    row("product_area.field", "category", true);
    row("product_area.field", "agent", false);
    row("product_area.field", "subject", false);
    row("nonsense", "x", false);
}

void TestStoreWords::checks()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QTEST(bool(checkWordChoice(key, value)), "isPossible");
}

void TestStoreWords::piecesAsStored_data()
{
    QTest::addColumn<std::vector<qint64>>("values");
    QTest::addColumn<int>("bytesEach");
    const auto row = [](const char *name, const std::vector<qint64> &values, int bytesEach) {
        QTest::newRow(name) << values << bytesEach;
    };
    constexpr qint64 most = 0xffffff;
    row("none", {}, 0);
    row("no values", {noInstant, noInstant}, 0);
    row("counted on", {7, 8, 9}, 0);
    row("small", {0, noInstant, 254, 3}, 1);
    row("middling", {-5, noInstant, 60'000}, 2);
    row("dates of a quarter", {1'704'067'200, noInstant, 1'711'929'600, 1'704'067'201, 1'710'000'000}, 3);
    row("as far as three bytes reach", {1, most, noInstant, 2, 3, 4, 5}, 3);
    row("and one more", {1, most + 1, noInstant, 2, 3, 4, 5}, 4);
    row("far apart", {1, noInstant, qint64(1) << 40}, 8);
    std::mt19937 random(8);
    for (const std::size_t count : {2, 3, 4, 5, 6, 7, 8, 4099, 65536}) {
        std::vector<qint64> values = {100, 100 + most - 1};
        while (values.size() < count)
            values.push_back(random() % 9 == 0 ? noInstant : 100 + qint64(random() % most));
        row(qPrintable(QString("any %1").arg(count)), values, 3);
    }
}

void TestStoreWords::piecesAsStored()
{
    QFETCH(std::vector<qint64>, values);
    QFETCH(int, bytesEach);
    const QByteArray bytes = encodeColumn(values);
    QCOMPARE(bytes.size(), 40 + bytesEach * qsizetype(values.size()));
    std::vector<qint64> found;
    QVERIFY(decodeColumn({bytes.constData(), std::size_t(bytes.size())}, found));
    QCOMPARE(found, values);
    QVERIFY(bytesEach == 0 || !decodePiece({bytes.constData(), std::size_t(bytes.size() - 1)}));
}

void TestStoreWords::realNumbersAsStored()
{
    const double wide = 3e9;
    for (const double value : {0.0, 1.0, -1.0, 4.5, -4.5, 10.0, 2147483647.0, wide, -wide, 1e-300, 1e300, 0.1})
        QCOMPARE(realOf(packedReal(value)), value);
    QCOMPARE(packedReal(10), qint64(10));
    QCOMPARE(packedReal(-3), qint64(-3));
    QCOMPARE(packedReal(std::nextafter(0.0, 1.0)), qint64(0));
    // As programs before kept them.
    for (const double value : {0.0, 1.0, -1.0, 4.5})
        QCOMPARE(realOf(std::bit_cast<qint64>(value)), value);
}

QTEST_GUILESS_MAIN(TestStoreWords)
#include "tst_store_words.moc"
