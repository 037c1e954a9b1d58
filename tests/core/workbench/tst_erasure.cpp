// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "core/workbench/erasure.h"
#include "core/workbench/workbench.h"
#include "tests/core/importer/importing.h"

#include <QTest>

using namespace kompas;

/// Taking people out of a file: what is found, what goes, what stays, and that nothing of it can be read any more.
class TestErasure : public QObject
{
    Q_OBJECT

private slots:
    void findsACustomer_data();
    void findsACustomer();
    void ratingOnTheRowOfATicket();
    void countingChangesNothing();
    void nothingIsLeftInTheFile_data();
    void nothingIsLeftInTheFile();
    void aPseudonymIsFoundWithTheKeyOnly();
    void olderVersionsAreForgottenAsWell();
    void oldTextsGoAndFiguresStay();
    void logTellsWhatWasDone();
    void laterDaysAreLeftAlone();
};

namespace {

constexpr qint64 now = 1'800'000'000; // January 2027

/// Ann's ticket names her, Bob's mentions her address, the fourth is refused, Cas stays out of it.
const QByteArray tickets =
    "Ticket ID,Status,Created at,Updated at,Solved at,Requester,Subject,Tags\n"
    "1,Solved,2026-01-05 09:00:00,2026-01-06 09:00:00,2026-01-06 09:00:00,Ann@Example.com,Lamp of Ann Appelboom,vip\n"
    "2,Open,2026-11-05 09:00:00,2026-11-06 09:00:00,,bob@example.com,Send it to ann@example.com please,\n"
    "3,Open,2026-11-05 10:00:00,2026-11-06 09:00:00,,cas@example.com,Plankje,\n"
    "4,Open,2036-11-05 10:00:00,2026-11-06 09:00:00,,ann@example.com,Verzoek uit de toekomst,\n"
    "5,Open,2026-11-07 10:00:00,2026-11-07 11:00:00,,+31 6 1234 5678,Kastje,\n";
const QByteArray answers = "Response ID,Survey,Score,Answered at,Ticket ID,Comment\n"
                           "a,csat,2,2026-01-07 09:00:00,1,Nooit meer van mevrouw Geheimzinnig\n"
                           "b,csat,5,2026-11-07 09:00:00,3,Prima gedaan\n";

struct File {
    Folder folder = {};
    QString path = folder.path() + "/t.kompas";
    QString error = {};

    void take(const QString &name, const QByteArray &bytes, bool pseudonymise = false)
    {
        ReadOptions options;
        options.source = "desk";
        const Result<Plan> plan = planImport(folder.write(name, bytes), options, now);
        auto opened = Workbench::open(path, Store::Mode::Create);
        if (!plan || !opened)
            qFatal("cannot import");
        Workbench::ImportSettings settings;
        settings.agents = AgentPrivacy::Names;
        settings.pseudonymise = pseudonymise;
        if (const auto done = (*opened)->import(*plan, now, settings); !done)
            error = done.error().message;
    }

    QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toLower() : QByteArray();
    }

    /// Some cells of every ticket.
    QStringList ticketLines() const
    {
        QStringList lines;
        const auto store = Store::open(path, Store::Mode::ReadOnly);
        (*store)->forEachRow(Kind::Ticket, {}, [&](qint64, const QStringList &row) {
            QStringList cells;
            for (const char *field : {"id", "status", "customer", "subject", "tags"})
                cells += row[fieldIndex(Kind::Ticket, QString::fromLatin1(field))];
            lines += cells.join('|');
            return true;
        });
        return lines;
    }
};

} // namespace

void TestErasure::findsACustomer_data()
{
    QTest::addColumn<QString>("entered");
    QTest::addColumn<qint64>("records");
    QTest::addColumn<qint64>("rejects");
    QTest::newRow("address") << "ann@example.com" << qint64(3) << qint64(1);
    QTest::newRow("address otherwise") << "  ANN@example.com " << qint64(3) << qint64(1);
    QTest::newRow("full name in a text") << "Ann Appelboom" << qint64(1) << qint64(0);
    QTest::newRow("a part of a word is nobody") << "ann" << qint64(0) << qint64(1);
    QTest::newRow("phone") << "06-12345678" << qint64(1) << qint64(0);
    QTest::newRow("nobody") << "dot@example.com" << qint64(0) << qint64(0);
}

void TestErasure::findsACustomer()
{
    QFETCH(QString, entered);
    QFETCH(qint64, records);
    QFETCH(qint64, rejects);
    File file;
    file.take("tickets.csv", tickets);
    file.take("answers.csv", answers);
    const Result<Forgotten> found = eraseCustomer(file.path, entered, Forgetting::Count, now);
    QVERIFY(found);
    QCOMPARE(found->records, records);
    QCOMPARE(found->rejects, rejects);
    QCOMPARE(*eraseCustomer(file.path, entered, Forgetting::Do, now), *found);
    QCOMPARE(eraseCustomer(file.path, entered, Forgetting::Count, now)->records, qint64(0));
}

void TestErasure::ratingOnTheRowOfATicket()
{
    File file;
    file.take("tickets.csv", "Ticket ID,Status,Created at,Requester,Satisfaction score,Satisfaction comment\n"
                             "1,Solved,2026-01-05 09:00:00,ann@example.com,Good,Zeer prettig geholpen\n"
                             "2,Solved,2026-01-05 09:00:00,bob@example.com,Bad,Het kan beter\n");
    QVERIFY(file.bytes().contains("zeer prettig"));
    QCOMPARE(eraseCustomer(file.path, "ann@example.com", Forgetting::Do, now)->records, qint64(2));
    for (const char *text : {"zeer prettig", "ann@example.com"})
        QVERIFY(!file.bytes().contains(text));
    QVERIFY(file.bytes().contains("het kan beter"));
    const auto store = Store::open(file.path, Store::Mode::ReadOnly);
    QStringList customers;
    (*store)->forEachRow(Kind::SurveyResponse, {}, [&](qint64, const QStringList &row) {
        customers += row[fieldIndex(Kind::SurveyResponse, u"customer")];
        return true;
    });
    QCOMPARE(customers, (QStringList{"", "bob@example.com"}));
}

void TestErasure::countingChangesNothing()
{
    File file;
    file.take("tickets.csv", tickets);
    const QByteArray before = file.bytes();
    QVERIFY(eraseCustomer(file.path, "ann@example.com", Forgetting::Count, now));
    QVERIFY(forgetBefore(file.path, now, Forgetting::Count, now));
    QCOMPARE(file.bytes(), before);
    QVERIFY(!eraseCustomer(file.path, "  ", Forgetting::Count, now));
}

void TestErasure::nothingIsLeftInTheFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("address") << QByteArray("ann@example.com");
    QTest::newRow("subject") << QByteArray("appelboom");
    QTest::newRow("comment on the ticket") << QByteArray("geheimzinnig");
    QTest::newRow("refused row") << QByteArray("uit de toekomst");
}

void TestErasure::nothingIsLeftInTheFile()
{
    QFETCH(QByteArray, text);
    File file;
    file.take("tickets.csv", tickets);
    file.take("answers.csv", answers);
    QVERIFY(file.bytes().contains(text));
    QVERIFY(eraseCustomer(file.path, "ann@example.com", Forgetting::Do, now));
    QVERIFY(!file.bytes().contains(text));
    QVERIFY(file.bytes().contains("prima gedaan"));
    QCOMPARE(file.ticketLines(), QStringList({"1|solved|||", "2|open|bob@example.com||",
                                              "3|open|cas@example.com|Plankje|", "5|open|+31 6 1234 5678|Kastje|"}));
}

void TestErasure::aPseudonymIsFoundWithTheKeyOnly()
{
    File file;
    file.take("tickets.csv", tickets, true);
    QVERIFY(!file.bytes().contains("cas@example.com"));
    QCOMPARE(eraseCustomer(file.path, "cas@example.com", Forgetting::Count, now)->records, qint64(1));
    // Written otherwise than in the export: small letters are tried too.
    QCOMPARE(eraseCustomer(file.path, "Cas@Example.com", Forgetting::Do, now)->records, qint64(1));
    QVERIFY(file.ticketLines().contains("3|open|||"));
    QVERIFY(QFile::rename(file.path + ".key", file.path + ".away"));
    const Result<Forgotten> refused = eraseCustomer(file.path, "bob@example.com", Forgetting::Do, now);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains("t.kompas.key is missing"));
}

void TestErasure::olderVersionsAreForgottenAsWell()
{
    File file;
    file.take("tickets.csv", tickets);
    QByteArray later = tickets;
    file.take("later.csv", later.replace("2026-11-06 09:00:00,,cas@example.com,Plankje",
                                         "2026-11-09 09:00:00,,cas@example.com,Kamerscherm"));
    QVERIFY(eraseCustomer(file.path, "cas@example.com", Forgetting::Do, now));
    QVERIFY(!file.bytes().contains("plankje"));
    QVERIFY(!file.bytes().contains("kamerscherm"));
    auto opened = Workbench::open(file.path, Store::Mode::ReadWrite);
    QVERIFY((*opened)->undo((*opened)->imports().back().id));
    opened->reset();
    QVERIFY(file.ticketLines().contains("3|open|||"));
}

void TestErasure::oldTextsGoAndFiguresStay()
{
    File file;
    file.take("tickets.csv", tickets);
    file.take("answers.csv", answers);
    const qint64 before = monthsBefore(utc("2026-11-16T09:00:00Z"), 6);
    QCOMPARE(before, utc("2026-05-16T00:00:00Z"));
    QCOMPARE(forgetBefore(file.path, before, Forgetting::Do, now)->records, qint64(2));
    QVERIFY(!file.bytes().contains("appelboom"));
    QVERIFY(!file.bytes().contains("geheimzinnig"));
    QCOMPARE(file.ticketLines().value(0), "1|solved|||");
    QCOMPARE(file.ticketLines().value(2), "3|open|cas@example.com|Plankje|");
    const auto opened = Workbench::open(file.path, Store::Mode::ReadOnly);
    const auto records = (*opened)->records("csat_mean", {});
    QVERIFY(records);
    QCOMPARE(records->countedIds.size(), 2);
}

void TestErasure::logTellsWhatWasDone()
{
    File file;
    file.take("tickets.csv", tickets);
    QVERIFY(eraseCustomer(file.path, "nobody@example.com", Forgetting::Do, now));
    QVERIFY(eraseCustomer(file.path, "ann@example.com", Forgetting::Do, now + 1));
    QVERIFY(forgetBefore(file.path, now, Forgetting::Do, now + 2));
    const auto log = privacyLog(file.path);
    QVERIFY(log);
    QCOMPARE(log->size(), std::size_t(3));
    QCOMPARE(log->at(0), (PrivacyEntry{now + 2, "texts_dropped", "3"}));
    QCOMPARE(log->at(1), (PrivacyEntry{now + 1, "customer_erased", "2"}));
    QCOMPARE(log->at(2), (PrivacyEntry{now, "agents", "names"}));
}

void TestErasure::laterDaysAreLeftAlone()
{
    File file;
    file.take("tickets.csv", tickets);
    QCOMPARE(*forgetBefore(file.path, utc("2020-01-01T00:00:00Z"), Forgetting::Do, now), Forgotten());
    QVERIFY(file.bytes().contains("appelboom"));
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
