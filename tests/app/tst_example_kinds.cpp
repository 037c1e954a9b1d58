// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of records of the example beside tickets: they speak of the same people, tickets and months, what can be
// counted in two of them is the same, and every kind is there.
#include "core/workbench/workbench.h"
#include "resources/example/example.h"
#include "tests/app/example_rows.h"

#include <QCryptographicHash>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace kompas;
using namespace Qt::StringLiterals;

namespace {

int secondsOf(const QString &clock)
{
    const QStringList parts = clock.split(u':');
    return parts.size() == 3 ? parts[0].toInt() * 3600 + parts[1].toInt() * 60 + parts[2].toInt() : 0;
}

QSet<QString> valuesOf(const QString &file, const QString &column)
{
    QSet<QString> values;
    for (const ExampleRow &row : exampleRows(file))
        values << row[column];
    values.remove(QString());
    return values;
}

} // namespace

class TestExampleKinds : public QObject
{
    Q_OBJECT

private slots:
    void sameBytes_data();
    void sameBytes();
    void everyKindIsThere();
    void speaksOfTheSamePeopleAndTickets_data();
    void speaksOfTheSamePeopleAndTickets();
    void nothingIsLaterThanTheExport_data();
    void nothingIsLaterThanTheExport();
    void timeOnThePhoneIsThatOfTheCalls();
    void everyTicketOfACallHasItsContact();
    void figuresArePlausible();
};

void TestExampleKinds::sameBytes_data()
{
    QTest::addColumn<QByteArray>("sha256");
    QTest::newRow("abonnees") << QByteArray("ed467ec3a1f1d4f4cfb6190f75b6d22131fc12c0a4477d81ac8e078ec2c47b5b");
    QTest::newRow("abonnees-per-maand") << QByteArray(
        "202576646bfb4f929764283e66401b54a9fb91ad049f3c6b69aa1436a01c266d");
    QTest::newRow("agenttijden") << QByteArray("e31c83a62fed41a126d3dbaedd917f3697d0ced0935f07f002499c46c535bad8");
    QTest::newRow("belonderzoek") << QByteArray("94b04003659c2c7fef5ab5555ee2ddfefbb2624deca147b445032a0c4b0f8340");
    QTest::newRow("beoordelingen") << QByteArray("84b00a6e316ced77e9995167921058a7d4af0d4a81c764b8d4073a55408b86c0");
    QTest::newRow("contacten") << QByteArray("24d759015d9946a449f99f8b136ce78056b2ef1e6f483acbf7b743b133b86831");
    QTest::newRow("helpcentrum") << QByteArray("61e0dc867eb5e2881b4c228202ebbb8a22888075112cc973f33f174396585948");
    QTest::newRow("kosten") << QByteArray("aa763f68a2d2e45b4e083c31efe8cfb0dad629cb7ce03594e350092510e1fe45");
    QTest::newRow("medewerkersonderzoek")
        << QByteArray("1af4f8c958b54049ef43ae5023a53225810949e7aa14d65beb0ff483eb8f9a50");
    QTest::newRow("personeel") << QByteArray("71bcaea16ef1454e52d5b03a3eea2d2977bae91040de5df82511b8ce200b9fa9");
    QTest::newRow("sociale-media") << QByteArray("4eee1755b15be801f5d7ea05625b5c039881ec9e84d37292d21aa06450c10ed8");
    QTest::newRow("verkopen") << QByteArray("7635e9bd0fb26cbdef0e80e9335ea1b14f6c376374c50c4977c4dd8fb6be46d3");
    QTest::newRow("zoekopdrachten") << QByteArray("d9eb3bdd4b866a80dd06d8a30a581da6de073c4982d257866d7077cb3093f943");
}

void TestExampleKinds::sameBytes()
{
    QFETCH(QByteArray, sha256);
    const QByteArray bytes = exampleBytes(QString::fromLatin1(QTest::currentDataTag()) + u".csv"_s);
    QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), sha256);
}

void TestExampleKinds::everyKindIsThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"example.kompas"_s);
    QVERIFY(writeExample(path));
    const auto opened = Workbench::open(path, Store::Mode::ReadOnly);
    QVERIFY(opened);
    QMap<QString, qint64> records;
    for (const Import &import : (*opened)->imports()) {
        for (auto kind = import.kinds.begin(); kind != import.kinds.end(); ++kind)
            records[kind.key()] += kind->imported;
        const QString file = import.file + u": "_s;
        QCOMPARE(file + QString::number(import.rejected), file + u'0');
        QStringList codes;
        for (const Remark &remark : import.remarks)
            codes << remark.code;
        QCOMPARE(file + codes.join(u' '), file);
    }
    for (const KindInfo &kind : kinds)
        QVERIFY2(records[QString::fromLatin1(kind.id)] > 30, kind.id);
}

void TestExampleKinds::speaksOfTheSamePeopleAndTickets_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("agents");
    QTest::newRow("calls") << "contacten.csv"
                           << "Ticketnummer"
                           << "Medewerker";
    QTest::newRow("after calls") << "belonderzoek.csv"
                                 << "Ticketnummer"
                                 << "";
    QTest::newRow("agent times") << "agenttijden.csv"
                                 << ""
                                 << "Medewerker";
    QTest::newRow("evaluations") << "beoordelingen.csv"
                                 << "Ticketnummer"
                                 << "Medewerker";
    QTest::newRow("sales") << "verkopen.csv"
                           << "Ticketnummer"
                           << "Medewerker";
    QTest::newRow("mentions") << "sociale-media.csv"
                              << ""
                              << "Beantwoord door";
}

void TestExampleKinds::speaksOfTheSamePeopleAndTickets()
{
    QFETCH(QString, file);
    QFETCH(QString, column);
    QFETCH(QString, agents);
    if (!column.isEmpty()) {
        const QSet<QString> tickets = valuesOf(file, column);
        QVERIFY(tickets.size() > 50);
        QVERIFY((tickets - valuesOf(u"zendesk-tickets.csv"_s, u"Id"_s)).isEmpty());
    }
    if (!agents.isEmpty())
        QVERIFY((valuesOf(file, agents) - valuesOf(u"personeel.csv"_s, u"Naam"_s)).isEmpty());
}

void TestExampleKinds::nothingIsLaterThanTheExport_data()
{
    QTest::addColumn<QString>("column");
    QTest::newRow("contacten.csv") << "Starttijd";
    QTest::newRow("belonderzoek.csv") << "Beantwoord op";
    QTest::newRow("agenttijden.csv") << "Datum";
    QTest::newRow("beoordelingen.csv") << "Beoordeeld op";
    QTest::newRow("medewerkersonderzoek.csv") << "Beantwoord op";
    QTest::newRow("helpcentrum.csv") << "Datum";
    QTest::newRow("zoekopdrachten.csv") << "Datum";
    QTest::newRow("sociale-media.csv") << "Geplaatst op";
    QTest::newRow("abonnees.csv") << "Opzegdatum";
    QTest::newRow("verkopen.csv") << "Verkocht op";
}

void TestExampleKinds::nothingIsLaterThanTheExport()
{
    QFETCH(QString, column);
    for (const QString &at : valuesOf(QString::fromLatin1(QTest::currentDataTag()), column))
        QVERIFY2(at >= u"2025-09-15" && at < u"2026-11-16", qPrintable(at));
}

void TestExampleKinds::timeOnThePhoneIsThatOfTheCalls()
{
    QMap<QString, int> talked;
    QMap<QString, int> contacts;
    for (const ExampleRow &call : exampleRows(u"contacten.csv"_s)) {
        if (call[u"Medewerker"_s].isEmpty())
            continue;
        const QString who = call[u"Starttijd"_s].left(10) + u' ' + call[u"Medewerker"_s];
        talked[who] += secondsOf(call[u"Gesprekstijd"_s]);
        ++contacts[who];
    }
    QVERIFY(talked.size() > 3000);
    for (const ExampleRow &day : exampleRows(u"agenttijden.csv"_s)) {
        const QString who = day[u"Datum"_s] + u' ' + day[u"Medewerker"_s];
        QCOMPARE(who + QString::number(secondsOf(day[u"Gesprekstijd"_s])), who + QString::number(talked.take(who)));
        QCOMPARE(day[u"Afgehandelde contacten"_s].toInt(), contacts.value(who));
        const int there = secondsOf(day[u"Beschikbare tijd"_s]) + secondsOf(day[u"Gesprekstijd"_s])
                          + secondsOf(day[u"Parkeertijd"_s]) + secondsOf(day[u"Nabewerkingstijd"_s])
                          + secondsOf(day[u"Overige tijd"_s]);
        QCOMPARE(there, secondsOf(day[u"Ingelogde tijd"_s]));
        QVERIFY(secondsOf(day[u"Volgens rooster"_s]) <= secondsOf(day[u"Ingeroosterd"_s]));
    }
    QVERIFY(talked.isEmpty());
}

void TestExampleKinds::everyTicketOfACallHasItsContact()
{
    QSet<QString> live;
    for (const ExampleRow &ticket : exampleRows(u"zendesk-tickets.csv"_s)) {
        if (ticket[u"Via"_s] == u"Phone" || ticket[u"Via"_s] == u"Chat")
            live << ticket[u"Id"_s];
    }
    QCOMPARE(valuesOf(u"contacten.csv"_s, u"Ticketnummer"_s), live);
}

void TestExampleKinds::figuresArePlausible()
{
    int answered = 0, abandoned = 0, inTime = 0;
    for (const ExampleRow &call : exampleRows(u"contacten.csv"_s)) {
        if (call[u"Richting"_s] != u"inkomend" || call[u"Kanaal"_s] != u"Telefoon")
            continue;
        const bool isAnswered = call[u"Resultaat"_s] == u"beantwoord";
        answered += isAnswered ? 1 : 0;
        abandoned += call[u"Resultaat"_s] == u"afgehaakt" ? 1 : 0;
        inTime += isAnswered && secondsOf(call[u"Wachttijd"_s]) <= 20 ? 1 : 0;
    }
    const int serviceLevel = 100 * inTime / (answered + abandoned);
    QVERIFY2(serviceLevel > 65 && serviceLevel < 90, qPrintable(QString::number(serviceLevel)));
    const double lost = 100.0 * abandoned / (answered + abandoned);
    QVERIFY2(lost > 2 && lost < 9, qPrintable(QString::number(lost)));
    int scheduled = 0, ill = 0, handling = 0, available = 0;
    for (const ExampleRow &day : exampleRows(u"agenttijden.csv"_s)) {
        scheduled += secondsOf(day[u"Ingeroosterd"_s]) / 60;
        ill += secondsOf(day[u"Ziekte"_s]) / 60;
        available += secondsOf(day[u"Beschikbare tijd"_s]) / 60;
        for (const QString &part : {u"Gesprekstijd"_s, u"Parkeertijd"_s, u"Nabewerkingstijd"_s})
            handling += secondsOf(day[part]) / 60;
    }
    QVERIFY2(ill * 100 > scheduled * 2 && ill * 100 < scheduled * 9,
             qPrintable(QString::number(100.0 * ill / scheduled)));
    const int occupancy = 100 * handling / (handling + available);
    QVERIFY2(occupancy > 70 && occupancy < 92, qPrintable(QString::number(occupancy)));
}

QTEST_GUILESS_MAIN(TestExampleKinds)
#include "tst_example_kinds.moc"
