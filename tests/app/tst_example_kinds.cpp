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
    QTest::newRow("abonnees") << QByteArray("135a4880bbe0f18cdbe5a7097f29e70752d3255cf802bd68d7509792f1eb58cd");
    QTest::newRow("abonnees-per-maand") << QByteArray(
        "a93fed56ee2ede035068b37d33660e26c1f8357719f4f07866698491742435c6");
    QTest::newRow("agenttijden") << QByteArray("b1eccbdf5c057233c9cd961fa5c2eca50c1ea916c7eea2910d9eb3e98bfdba6a");
    QTest::newRow("belonderzoek") << QByteArray("a86ca00c9842475bf8edfe169d01cd202d16541e528f89debd5c043635b93f41");
    QTest::newRow("beoordelingen") << QByteArray("ccbc7a49917211244d45cbd2201bb26d464645704162b7f514078348278d7cd2");
    QTest::newRow("contacten") << QByteArray("ae85e90f94d385240bf2266f871049116d0c8ec5c167ec0caa2488af0e2de35b");
    QTest::newRow("helpcentrum") << QByteArray("618d88a55ac028079924fd55c4657c8d74919122e1d429886ac3055082c7b204");
    QTest::newRow("kosten") << QByteArray("ebe02aa0bc60be48946beb41c9ac366b4e56b65cf59f288855650807b4c4bbd2");
    QTest::newRow("medewerkersonderzoek")
        << QByteArray("017d128a39ad1e29190fd2083ee0b0247fd07750495acc53553bebcd3322ec7e");
    QTest::newRow("personeel") << QByteArray("71bcaea16ef1454e52d5b03a3eea2d2977bae91040de5df82511b8ce200b9fa9");
    QTest::newRow("sociale-media") << QByteArray("1417120b3dae5867a727de590f9626d01dcaffd106d4c5e99fb11f7b5c335958");
    QTest::newRow("verkopen") << QByteArray("d9eea3acb973a71ab0dd0b0e363083dbb1dcfc4127fd42c5991fc3ae25e6c36a");
    QTest::newRow("zoekopdrachten") << QByteArray("fae52404b87437c09ea682cfe34a3c7bbc705210b72b3784f6d4f719b8104112");
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
        QVERIFY2(at >= u"2025-05-05" && at < u"2026-11-16", qPrintable(at));
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
    QVERIFY2(serviceLevel > 80 && serviceLevel < 95, qPrintable(QString::number(serviceLevel)));
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
