// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles of the user's own and the privacy of customers, on the command line.
#include "core/workbench/own_profile.h"
#include "tests/app/verb_run.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace kompas;
using namespace Qt::StringLiterals;

class TestVerbsProfiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aSavedMappingIsRecognisedNextTime();
    void whatIsSaidGoesBeforeTheProfile();
    void isSharedAsAFile();
    void saysWhereItCannotBeKept();
    void isListedRenamedAndRemoved();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void aProductStaysAProduct();
    void erasesACustomerOnlyWhenMeant();
    void dropsOldTexts();
    void leavesTextsOutAndTakesOrganisations();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Said run(const QStringList &words) const
    {
        QBuffer out;
        QBuffer error;
        out.open(QIODevice::WriteOnly);
        error.open(QIODevice::WriteOnly);
        Terminal terminal{out, error, 1795345200, u"en"_s, path(u"own"_s)};
        const int status = runVerb(words, terminal);
        return {status, QString::fromUtf8(out.data()), QString::fromUtf8(error.data())};
    }
    QJsonObject preview(const QString &file, const QStringList &more = {}) const
    {
        return run(QStringList{u"preview"_s, path(file), u"--format"_s, u"json"_s} + more).json().object();
    }
    Said save(const QString &name) const
    {
        return run({u"profiles"_s, u"save"_s, name, path(u"odd.csv"_s), u"--profile"_s, u"tickets"_s, u"--map"_s,
                    u"id=Kenmerk"_s, u"--map"_s, u"created_at=Wanneer"_s, u"--map"_s, u"team=Club"_s, u"--date-order"_s,
                    u"dmy"_s});
    }

    std::unique_ptr<QTemporaryDir> m_folder = {};
};

namespace {

QString fieldOf(const QJsonObject &preview, const QString &header)
{
    for (const QJsonValue &column : preview[u"columns"].toArray()) {
        if (column[u"header"].toString() == header)
            return column[u"field"].toString();
    }
    return {};
}

} // namespace

void TestVerbsProfiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(
        writeText(path(u"odd.csv"_s), u"Kenmerk;Wanneer;Club;Extra\nA1;02-03-2026;Oost;x\nA2;04-03-2026;West;y\n"_s));
    QVERIFY(
        writeText(path(u"next.csv"_s), u"Club;Kenmerk;Wanneer;Nieuw\nOost;A3;05-03-2026;\nWest;A4;06-03-2026;\n"_s));
}

void TestVerbsProfiles::aSavedMappingIsRecognisedNextTime()
{
    QVERIFY(fieldOf(preview(u"next.csv"_s), u"Wanneer"_s).isEmpty());
    const Said saved = save(u"Ons loket"_s);
    QCOMPARE(saved.error, QString());
    QVERIFY(saved.out.contains(u"\"Ons loket\" is kept"_s));
    const QJsonObject found = preview(u"next.csv"_s);
    QCOMPARE(fieldOf(found, u"Kenmerk"_s), u"id"_s);
    QCOMPARE(fieldOf(found, u"Wanneer"_s), u"created_at"_s);
    QCOMPARE(fieldOf(found, u"Club"_s), u"team"_s);
    QCOMPARE(found[u"needs_confirmation"].toBool(), false);
    // Two letters of a month and a day that can be both: the profile decides.
    QCOMPARE(found[u"date_order"].toString(), u"dmy"_s);
    const Said imported =
        run({u"import"_s, u"--db"_s, path(u"t.kompas"_s), u"--json"_s, path(u"odd.csv"_s), path(u"next.csv"_s)});
    QCOMPARE(imported.error, QString());
    QCOMPARE(imported.json()[u"files"][1][u"imported"].toInt(), 2);
}

void TestVerbsProfiles::whatIsSaidGoesBeforeTheProfile()
{
    QCOMPARE(save(u"Ons loket"_s).status, 0);
    const QJsonObject named = preview(u"next.csv"_s, {u"--profile"_s, u"ons loket"_s, u"--map"_s, u"team="_s});
    QCOMPARE(fieldOf(named, u"Club"_s), QString());
    QCOMPARE(fieldOf(named, u"Kenmerk"_s), u"id"_s);
    QCOMPARE(run({u"preview"_s, path(u"next.csv"_s), u"--profile"_s, u"Ons loketje"_s}).status, 2);
}

void TestVerbsProfiles::isSharedAsAFile()
{
    QCOMPARE(save(u"Ons loket"_s).status, 0);
    QCOMPARE(run({u"profiles"_s, u"export"_s, u"Ons loket"_s, u"--output"_s, path(u"shared.json"_s)}).status, 0);
    QCOMPARE(run({u"profiles"_s, u"remove"_s, u"Ons loket"_s}).status, 0);
    QVERIFY(fieldOf(preview(u"next.csv"_s), u"Wanneer"_s).isEmpty());
    QCOMPARE(run({u"profiles"_s, u"add"_s, path(u"shared.json"_s)}).error, QString());
    QCOMPARE(fieldOf(preview(u"next.csv"_s), u"Wanneer"_s), u"created_at"_s);
    const Said again = run({u"profiles"_s, u"add"_s, path(u"shared.json"_s)});
    QCOMPARE(again.status, 1);
    QVERIFY(again.error.contains(u"--replace"_s));
    QCOMPARE(run({u"profiles"_s, u"add"_s, path(u"shared.json"_s), u"--replace"_s}).status, 0);
}

void TestVerbsProfiles::saysWhereItCannotBeKept()
{
    QVERIFY(writeText(path(u"own"_s), u"a file where the folder should be"_s));
    const Said noFolder = save(u"A"_s);
    QCOMPARE(noFolder.status, 1);
    QVERIFY2(noFolder.error.contains(path(u"own"_s) + u" could not be written: the folder cannot be made. "_s),
             qPrintable(noFolder.error));
    QVERIFY(QFile::remove(path(u"own"_s)));
    QVERIFY(QDir().mkpath(path(u"own/A.kompasprofiel.json"_s)));
    const Said noFile = save(u"A"_s);
    QCOMPARE(noFile.status, 1);
    QVERIFY2(noFile.error.contains(u"own/A.kompasprofiel.json could not be written: "_s), qPrintable(noFile.error));
}

void TestVerbsProfiles::isListedRenamedAndRemoved()
{
    QVERIFY(run({u"profiles"_s, u"list"_s}).out.contains(u"no profiles of your own"_s));
    QCOMPARE(save(u"B"_s).status, 0);
    QCOMPARE(save(u"A"_s).status, 0);
    const QJsonArray all = run({u"profiles"_s, u"list"_s, u"--format"_s, u"json"_s}).json().array();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0][u"name"].toString(), u"A"_s);
    QCOMPARE(all[0][u"rests_on"].toString(), u"tickets"_s);
    QCOMPARE(run({u"profiles"_s, u"rename"_s, u"A"_s, u"B"_s}).status, 1);
    QCOMPARE(run({u"profiles"_s, u"rename"_s, u"A"_s, u"tickets"_s}).status, 1);
    QCOMPARE(run({u"profiles"_s, u"rename"_s, u"A"_s, u"C"_s}).status, 0);
    QCOMPARE(run({u"profiles"_s, u"remove"_s, u"A"_s}).status, 1);
    QCOMPARE(run({u"profiles"_s, u"remove"_s, u"c"_s}).status, 0);
    QCOMPARE(run({u"profiles"_s, u"list"_s, u"--format"_s, u"json"_s}).json().array().size(), 1);
    QCOMPARE(run({u"profiles"_s, u"forget"_s}).status, 2);
}

void TestVerbsProfiles::hostileFilesAreRefused_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("error");
    const QString good = u"{\"name\":\"%1\",\"headers\":[\"a\"],\"reading\":{\"profile\":\"%2\",\"mapping\":{%3}}}"_s;
    QTest::newRow("empty") << u""_s << u"cannot be read"_s;
    QTest::newRow("no JSON") << u"Kenmerk;Wanneer"_s << u"cannot be read"_s;
    QTest::newRow("other JSON") << u"[1,2]"_s << u"is no profile of Servicekompas"_s;
    QTest::newRow("huge") << QString(300000, u' ') << u"larger than a profile"_s;
    QTest::newRow("deep") << QString(5000, u'[') << u"cannot be read"_s;
    QTest::newRow("path for a name") << good.arg(u"../../x"_s, u"tickets"_s, u"\"id\":\"a\""_s)
                                     << u"cannot be the name"_s;
    QTest::newRow("hidden") << good.arg(u".x"_s, u"tickets"_s, u"\"id\":\"a\""_s) << u"cannot be the name"_s;
    QTest::newRow("no name") << good.arg(u" "_s, u"tickets"_s, u"\"id\":\"a\""_s) << u"Give the profile a name"_s;
    QTest::newRow("name of a product") << good.arg(u"jira"_s, u"tickets"_s, u"\"id\":\"a\""_s) << u"comes with"_s;
    QTest::newRow("unknown base") << good.arg(u"x"_s, u"nonesuch"_s, u"\"id\":\"a\""_s) << u"does not know"_s;
    QTest::newRow("unknown field") << good.arg(u"x"_s, u"tickets"_s, u"\"shoe\":\"a\""_s) << u"\"shoe\""_s;
    QTest::newRow("unknown column") << good.arg(u"x"_s, u"tickets"_s, u"\"id\":\"b\""_s) << u"\"b\""_s;
    QTest::newRow("no columns") << good.arg(u"x"_s, u"tickets"_s, QString()) << u"of no column"_s;
}

void TestVerbsProfiles::hostileFilesAreRefused()
{
    QFETCH(QString, json);
    QFETCH(QString, error);
    QVERIFY(writeText(path(u"hostile.json"_s), json));
    const Said said = run({u"profiles"_s, u"add"_s, path(u"hostile.json"_s)});
    QCOMPARE(said.status, 1);
    QVERIFY2(said.error.contains(error), qPrintable(said.error));
    // One that lies in the folder all the same is told of, and changes nothing.
    QVERIFY(QDir().mkpath(path(u"own"_s)));
    QVERIFY(QFile::copy(path(u"hostile.json"_s), path(u"own/x.kompasprofiel.json"_s)));
    QVERIFY(fieldOf(preview(u"next.csv"_s), u"Wanneer"_s).isEmpty());
    QCOMPARE(run({u"profiles"_s, u"list"_s}).status, 1);
}

void TestVerbsProfiles::aProductStaysAProduct()
{
    const QString zendesk =
        u"Id,Requester id,Group,Status,Priority,Via,Created at,Updated at,Solved at,First reply time "
        "in minutes\n1,77,Support,Open,High,Web,2026-11-02 09:00:00,2026-11-02 10:00:00,,12\n"_s;
    QVERIFY(writeText(path(u"z.csv"_s), zendesk));
    QCOMPARE(run({u"profiles"_s, u"save"_s, u"Mijn"_s, path(u"z.csv"_s), u"--profile"_s, u"tickets"_s}).status, 0);
    QCOMPARE(preview(u"z.csv"_s)[u"profile"].toString(), u"zendesk_tickets"_s);
    QCOMPARE(preview(u"z.csv"_s, {u"--profile"_s, u"Mijn"_s})[u"profile"].toString(), u"tickets"_s);
}

void TestVerbsProfiles::erasesACustomerOnlyWhenMeant()
{
    QVERIFY(writeText(path(u"t.csv"_s),
                      u"Ticket ID,Status,Created at,Requester,Subject\n"
                      "1,Open,2026-01-02,ann@example.com,Lampje\n2,Open,2026-01-03,bob@example.com,Lid\n"_s));
    QCOMPARE(run({u"import"_s, u"--db"_s, path(u"t.kompas"_s), path(u"t.csv"_s)}).error, QString());
    const QStringList erase = {u"privacy"_s, u"--db"_s, path(u"t.kompas"_s), u"erase"_s, u"ann@example.com"_s};
    const Said asked = run(erase);
    QCOMPARE(asked.error, QString());
    QVERIFY2(asked.out.contains(u"1 records"_s) && asked.out.contains(u"--yes"_s), qPrintable(asked.out));
    QVERIFY(readBytes(path(u"t.kompas"_s)).contains("Lampje"));
    QVERIFY(run(erase + QStringList{u"--yes"_s}).out.contains(u"Emptied for good"_s));
    QVERIFY(!readBytes(path(u"t.kompas"_s)).contains("Lampje"));
    QVERIFY(!readBytes(path(u"t.kompas"_s)).contains("ann@example.com"));
    QVERIFY(run(erase).out.contains(u"Nothing was found"_s));
    const QJsonArray log =
        run({u"privacy"_s, u"--db"_s, path(u"t.kompas"_s), u"log"_s, u"--format"_s, u"json"_s}).json().array();
    QCOMPARE(log[0][u"about"].toString(), u"customer_erased"_s);
    QCOMPARE(log[0][u"choice"].toString(), u"1"_s);
}

void TestVerbsProfiles::dropsOldTexts()
{
    QVERIFY(writeText(path(u"t.csv"_s),
                      u"Ticket ID,Status,Created at,Requester,Subject\n"
                      "1,Open,2024-01-02,ann@example.com,Lampje\n2,Open,2026-10-03,bob@example.com,Lid\n"_s));
    QCOMPARE(run({u"import"_s, u"--db"_s, path(u"t.kompas"_s), path(u"t.csv"_s)}).error, QString());
    const QStringList drop = {u"privacy"_s, u"--db"_s, path(u"t.kompas"_s), u"drop"_s};
    for (const QString &wrong : {u"0"_s, u"many"_s, u"-3"_s})
        QVERIFY(run(drop + QStringList{wrong}).status != 0);
    QVERIFY(run(drop + QStringList{u"12"_s, u"--yes"_s}).out.contains(u"1 records"_s));
    QVERIFY(!readBytes(path(u"t.kompas"_s)).contains("ann@example.com"));
    QVERIFY(readBytes(path(u"t.kompas"_s)).contains("bob@example.com"));
}

void TestVerbsProfiles::leavesTextsOutAndTakesOrganisations()
{
    QVERIFY(writeText(path(u"t.csv"_s), u"Ticket ID,Status,Created at,Requester,Subject,Organisation\n"
                                        "1,Open,2026-01-02,ann@Acme.example,Lampje,\n"
                                        "2,Open,2026-01-03,bob@gmail.com,Lid,\n"
                                        "3,Open,2026-01-03,cas@acme.example,Doos,Acme BV\n"
                                        "4,Open,2036-01-03,dot@acme.example,Geweigerd,\n"_s));
    const QStringList import = {
        u"import"_s,       u"--db"_s,       path(u"t.kompas"_s), u"--pseudonymise"_s, u"--organisation-from-mail"_s,
        u"--drop-texts"_s, path(u"t.csv"_s)};
    QCOMPARE(run(import).error, QString());
    const Said groups = run({u"export"_s, u"--db"_s, path(u"t.kompas"_s), u"--kind"_s, u"ticket"_s});
    QCOMPARE(groups.error, QString());
    QVERIFY2(groups.out.contains(u"acme.example"_s) && groups.out.contains(u"Acme BV"_s), qPrintable(groups.out));
    QVERIFY(!groups.out.contains(u"gmail"_s));
    const QByteArray bytes = readBytes(path(u"t.kompas"_s));
    for (const char *gone : {"Lampje", "Doos", "Geweigerd", "ann@", "bob@", "cas@", "dot@"})
        QVERIFY2(!bytes.contains(gone), gone);
    // Later imports hold to it without being told again.
    QVERIFY(writeText(path(u"u.csv"_s), u"Ticket ID,Status,Created at,Requester,Subject\n"
                                        "9,Open,2026-01-02,eve@other.example,Kastje\n"_s));
    QCOMPARE(run({u"import"_s, u"--db"_s, path(u"t.kompas"_s), path(u"u.csv"_s)}).error, QString());
    QVERIFY(!readBytes(path(u"t.kompas"_s)).contains("Kastje"));
    QVERIFY(readBytes(path(u"t.kompas"_s)).contains("other.example"));
}

QTEST_GUILESS_MAIN(TestVerbsProfiles)
#include "tst_verbs_profiles.moc"
