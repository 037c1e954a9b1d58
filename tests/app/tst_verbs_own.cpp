// SPDX-License-Identifier: GPL-3.0-or-later
// Dimensions of the user's own and waves of files, on the command line.
#include "tests/app/verb_run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kompas;
using namespace Qt::StringLiterals;

class TestVerbsOwn : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isImportedFilteredAndExported();
    void aPreviewSaysWhichColumnsCouldBeKept();
    void anOwnProfileKeepsThem();
    void aTargetIsForOneOfThem();
    void whatIsNotThereIsSaid_data();
    void whatIsNotThereIsSaid();
    void aWaveForTheWholeFile();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Said run(const QString &verb, const QStringList &more = {}) const
    {
        return runWords(QStringList{verb, u"--db"_s, path(u"t.kompas"_s)} + more);
    }
    Said import(const QString &file, const QStringList &more = {}) const
    {
        return run(u"import"_s, QStringList{path(file)} + more);
    }
    /// `Noord=2 Zuid=1`
    QString values(const QStringList &asked) const
    {
        const Said said = run(u"metrics"_s, asked + QStringList{u"--format"_s, u"json"_s});
        if (said.status != 0)
            return said.error;
        QStringList parts;
        for (const QJsonValue &value : said.json().array())
            parts += value[u"group"].toString(u"total"_s) + u'=' + QString::number(value[u"n"].toInt());
        parts.sort();
        return parts.join(u' ');
    }

    std::unique_ptr<QTemporaryDir> m_folder = {};
};

void TestVerbsOwn::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QString tickets = u"Ticket ID,Status,Created at,Regio\n"_s;
    for (int i = 1; i <= 6; ++i)
        tickets += QString::number(i) + u",Open,2026-01-05 09:00:00,"_s + (i % 3 == 0 ? u"Zuid"_s : u"Noord"_s) + u'\n';
    QVERIFY(writeText(path(u"tickets.csv"_s), tickets));
    QVERIFY(writeText(path(u"nps.csv"_s), u"nps\n9\n10\n0\n"_s));
}

void TestVerbsOwn::isImportedFilteredAndExported()
{
    QCOMPARE(import(u"tickets.csv"_s, {u"--map"_s, u"own:Streek=Regio"_s}).status, 0);
    QCOMPARE(values({u"--metric"_s, u"tickets_created"_s, u"--by"_s, u"own:Streek"_s}), u"Noord=4 Zuid=2 total=6"_s);
    QCOMPARE(values({u"--metric"_s, u"tickets_created"_s, u"--where"_s, u"own:Streek=Zuid"_s}), u"total=2"_s);
    const Said records = run(u"records"_s, {u"--metric"_s, u"tickets_created"_s, u"--where"_s, u"own:Streek=Zuid"_s,
                                            u"--format"_s, u"json"_s});
    QCOMPARE(records.json()[u"counted"].toVariant().toStringList(), (QStringList{u"3"_s, u"6"_s}));
    // What is exported heads the column so that it is a dimension again.
    const Said exported = run(u"export"_s, {u"--kind"_s, u"ticket"_s});
    QVERIFY(exported.out.section(u'\n', 0, 0).trimmed().endsWith(u",own:Streek"_s));
    QVERIFY(writeText(path(u"again.csv"_s), exported.out));
    QVERIFY(QFile::remove(path(u"t.kompas"_s)));
    QCOMPARE(import(u"again.csv"_s).status, 0);
    QCOMPARE(values({u"--metric"_s, u"tickets_created"_s, u"--by"_s, u"own:Streek"_s}), u"Noord=4 Zuid=2 total=6"_s);
}

void TestVerbsOwn::aPreviewSaysWhichColumnsCouldBeKept()
{
    const Said said = runWords({u"preview"_s, path(u"tickets.csv"_s), u"--format"_s, u"json"_s});
    const QJsonArray columns = said.json()[u"columns"].toArray();
    QCOMPARE(columns.at(3)[u"words"].toInt(), 2);
    QCOMPARE(columns.at(1)[u"words"].toInt(), 0);
}

void TestVerbsOwn::anOwnProfileKeepsThem()
{
    const auto withProfiles = [this](const QStringList &words) {
        QBuffer out;
        QBuffer error;
        out.open(QIODevice::WriteOnly);
        error.open(QIODevice::WriteOnly);
        Terminal terminal{out, error, 1795345200, u"en"_s, path(u"profiles"_s)};
        return runVerb(words, terminal);
    };
    QCOMPARE(withProfiles(
                 {u"profiles"_s, u"save"_s, u"Streken"_s, path(u"tickets.csv"_s), u"--map"_s, u"own:Streek=Regio"_s}),
             0);
    QCOMPARE(withProfiles({u"import"_s, u"--db"_s, path(u"t.kompas"_s), path(u"tickets.csv"_s)}), 0);
    QCOMPARE(values({u"--metric"_s, u"tickets_created"_s, u"--by"_s, u"own:Streek"_s}), u"Noord=4 Zuid=2 total=6"_s);
}

void TestVerbsOwn::aTargetIsForOneOfThem()
{
    QCOMPARE(import(u"tickets.csv"_s, {u"--map"_s, u"own:Streek=Regio"_s}).status, 0);
    const Said set = run(u"targets"_s, {u"set"_s, u"tickets_created"_s, u"1..3"_s, u"--where"_s, u"own:Streek=Zuid"_s});
    QCOMPARE(set.error, QString());
    const Said said =
        run(u"metrics"_s, {u"--metric"_s, u"tickets_created"_s, u"--by"_s, u"own:Streek"_s, u"--format"_s, u"json"_s});
    for (const QJsonValue &value : said.json().array())
        QCOMPARE(value[u"target"].isNull(), value[u"group"].toString() != u"Zuid");
}

void TestVerbsOwn::whatIsNotThereIsSaid_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("error");
    QTest::newRow("another dimension") << u"metrics"_s
                                       << QStringList{u"--metric"_s, u"tickets_created"_s, u"--by"_s, u"own:Streak"_s}
                                       << u"There is no dimension \"own:Streak\". Did you mean own:Streek?"_s;
    QTest::newRow("another dimension in a filter")
        << u"records"_s << QStringList{u"--metric"_s, u"tickets_created"_s, u"--where"_s, u"own:Streak=x"_s}
        << u"There is no dimension \"own:Streak\". Did you mean own:Streek?"_s;
    QTest::newRow("no name") << u"import"_s << QStringList{u"tickets.csv"_s, u"--map"_s, u"own:=Regio"_s}
                             << u"\"own:\" is no name of a dimension; write own:NAME, of at most 60 characters."_s;
    QTest::newRow("the field itself") << u"import"_s << QStringList{u"tickets.csv"_s, u"--map"_s, u"own=Regio"_s}
                                      << u"There is no field \"own\"."_s;
    QTest::newRow("no wave") << u"import"_s << QStringList{u"nps.csv"_s, u"--wave"_s, u" "_s}
                             << u"A wave needs a name: --wave \"2026 Q3\"."_s;
}

void TestVerbsOwn::whatIsNotThereIsSaid()
{
    QFETCH(QString, verb);
    QFETCH(QStringList, words);
    QFETCH(QString, error);
    QCOMPARE(import(u"tickets.csv"_s, {u"--map"_s, u"own:Streek=Regio"_s}).status, 0);
    const Said said = run(verb, words);
    QCOMPARE(said.status, 2);
    QVERIFY2(said.error.startsWith(u"servicekompas: "_s + error), qPrintable(said.error));
}

void TestVerbsOwn::aWaveForTheWholeFile()
{
    QCOMPARE(import(u"nps.csv"_s, {u"--wave"_s, u"2026 Q2"_s}).status, 0);
    QCOMPARE(import(u"nps.csv"_s, {u"--wave"_s, u"2026 Q3"_s}).status, 0);
    QCOMPARE(values({u"--metric"_s, u"nps"_s, u"--by"_s, u"wave"_s}), u"2026 Q2=3 2026 Q3=3 total=6"_s);
    QCOMPARE(values({u"--metric"_s, u"nps"_s, u"--where"_s, u"wave=2026 Q3"_s}), u"total=3"_s);
}

QTEST_GUILESS_MAIN(TestVerbsOwn)
#include "tst_verbs_own.moc"
