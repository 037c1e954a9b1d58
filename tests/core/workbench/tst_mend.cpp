// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "core/importer/remarks.h"
#include "core/workbench/row_layout.h"
#include "core/workbench/workbench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kompas;

/// Rejected rows: what is kept of them, and the way back into the file.
class TestMend : public QObject
{
    Q_OBJECT

private slots:
    void cellsOfARow_data();
    void cellsOfARow();
    void rejectedRowsAreMendedAndImportedAgain_data();
    void rejectedRowsAreMendedAndImportedAgain();
    void rejectedAgainLosesTheReason();
    void rejectedRowsKeepNoCustomer();
    void earlierCustomersBecomePseudonyms();
    void speaksTheLanguageOfNow();
};

namespace {

constexpr qint64 now = 1'800'000'000; // January 2027

Plan planOf(const QString &path)
{
    const Result<Plan> plan = planImport(path, {}, now);
    return plan ? *plan : Plan();
}

QString written(const QTemporaryDir &folder, const QString &name, const QString &text)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write("\xef\xbb\xbf" + text.toUtf8());
    return file.fileName();
}

/// Two good tickets, one of the future, one with a cell too many; `;` stands for the delimiter.
QString tickets(const QString &delimiter)
{
    QString text =
        "Id;Requester id;Requester email;Group;Status;Priority;Via;Created at;Updated at;Solved at;Subject\n"
        "1;900;ann@example.com;East;Open;High;Email;2026-01-05 09:00:00;2026-01-06 09:00:00;;Lamp\n"
        "2;901;bob@example.com;West;Open;Low;Email;2026-01-05 10:00:00;2026-01-07 09:00:00;;\"Lamp, \"\"old\"\"\"\n"
        "3;902;cas@example.com;West;Open;Low;Email;2036-01-05 10:00:00;2026-01-07 09:00:00;;Lid\n"
        "4;903;dot@example.com;West;Open;Low;Email;2026-01-05 11:00:00;2026-01-07 09:00:00;;Lid;;red\n";
    return text.replace(';', delimiter);
}

std::unique_ptr<Workbench> newFile(const QTemporaryDir &folder)
{
    return std::move(*Workbench::open(folder.filePath("t.kompas"), Store::Mode::Create));
}

QStringList column(Workbench &workbench, const char *field)
{
    QStringList cells;
    workbench.store().forEachRow(Kind::Ticket, {}, [&](qint64, const QStringList &row) {
        cells += row.at(fieldIndex(Kind::Ticket, QString(field)));
        return true;
    });
    cells.sort();
    return cells;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestMend::cellsOfARow_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("plain") << "a;b;;c" << QStringList{"a", "b", "", "c"};
    QTest::newRow("quotes") << "\"a;1\";\"he said \"\"no\"\"\";x\"y" << QStringList{"a;1", "he said \"no\"", "x\"y"};
    QTest::newRow("line break") << "\"two\nlines\";b" << QStringList{"two\nlines", "b"};
    QTest::newRow("nothing") << "" << QStringList{""};
}

void TestMend::cellsOfARow()
{
    QFETCH(QString, raw);
    QFETCH(QStringList, cells);
    QCOMPARE(cellsOf(raw, QStringLiteral(";")), cells);
}

void TestMend::rejectedRowsAreMendedAndImportedAgain_data()
{
    QTest::addColumn<QString>("delimiter");
    QTest::newRow("comma") << ",";
    QTest::newRow("semicolon") << ";";
    QTest::newRow("tab") << "\t";
}

void TestMend::rejectedRowsAreMendedAndImportedAgain()
{
    QFETCH(QString, delimiter);
    const QTemporaryDir folder;
    const auto workbench = newFile(folder);
    const Plan first = planOf(written(folder, "tickets.csv", tickets(delimiter)));
    const Result<Import> import = workbench->import(first, now, {});
    QVERIFY(import);
    QCOMPARE(import->counts, (Counts{2, 0, 0}));
    QCOMPARE(import->rejected, 2);
    const QString mendable = mendableText(*import, *workbench->store().rejects(import->id));
    QCOMPARE(mendable.count("\r\n"), 3);
    QVERIFY(mendable.startsWith("servicekompas_reason" + delimiter + "Id" + delimiter + "Requester id"));
    QVERIFY(mendable.contains("Line 4: The row holds a time later"));

    QString mended = mendable;
    mended.replace("2036-", "2026-").replace("Lid" + delimiter + delimiter + "red", "\"Lid" + delimiter + "red\"");
    const Plan second = planOf(written(folder, "mended.csv", mended));
    QCOMPARE(second.profile, first.profile);
    QCOMPARE(second.source, first.source);
    QCOMPARE(second.confidence, first.confidence);
    QCOMPARE(QString(QLatin1Char(second.delimiter)), delimiter);
    QCOMPARE(second.columns.size(), first.columns.size());
    QCOMPARE(second.sampleRows.front().front(), "3");
    const Result<Import> again = workbench->import(second, now, {});
    QVERIFY(again);
    QCOMPARE(again->counts, (Counts{2, 0, 0}));
    QCOMPARE(again->rejected, 0);
    QCOMPARE(column(*workbench, "id"), (QStringList{"1", "2", "3", "4"}));
    QVERIFY(column(*workbench, "subject").contains("Lid" + delimiter + "red"));
    // A later export that has the rows as well supersedes what was mended.
    const QString whole = tickets(delimiter).replace("2036-", "2026-").replace("2026-01-07", "2026-01-08");
    QCOMPARE(workbench->import(planOf(written(folder, "later.csv", whole)), now, {})->counts.updated, 2);
}

void TestMend::rejectedAgainLosesTheReason()
{
    const QTemporaryDir folder;
    const auto workbench = newFile(folder);
    const Result<Import> import = workbench->import(planOf(written(folder, "t.csv", tickets(";"))), now, {});
    const std::vector<Reject> rejects = *workbench->store().rejects(import->id);
    const QString file = written(folder, "again.csv", mendableText(*import, rejects));
    const Result<Import> again = workbench->import(planOf(file), now, {});
    QVERIFY(again);
    QCOMPARE(again->rejected, 2);
    const std::vector<Reject> rejectedAgain = *workbench->store().rejects(again->id);
    for (std::size_t row = 0; row < rejects.size(); ++row)
        QCOMPARE(rejectedAgain.at(row).raw, rejects.at(row).raw);
}

void TestMend::rejectedRowsKeepNoCustomer()
{
    const QTemporaryDir folder;
    const auto workbench = newFile(folder);
    const Workbench::ImportSettings hidden{.agents = {}, .pseudonymise = true};
    const Result<Import> import = workbench->import(planOf(written(folder, "t.csv", tickets(","))), now, hidden);
    QVERIFY(import);
    const std::vector<Reject> rejects = *workbench->store().rejects(import->id);
    QCOMPARE(rejects.size(), 2U);
    const QStringList cells = cellsOf(rejects.at(0).raw, QStringLiteral(","));
    QCOMPARE(cells.at(0), "3");
    QVERIFY(cells.at(1).startsWith("pseudonym:"));
    QCOMPARE(cells.at(2), ""); // the address: a column that is not read
    QCOMPARE(cells.at(3), "West");
    QCOMPARE(rejects.at(1).raw, ""); // its cells cannot be told apart
    // Mended and imported again it is the same customer as in a whole export.
    QString mended = mendableText(*import, rejects);
    mended.replace("2036-", "2026-");
    const Result<Import> again = workbench->import(planOf(written(folder, "mended.csv", mended)), now, {});
    QVERIFY(again);
    QCOMPARE(again->counts, (Counts{1, 0, 0}));
    const QStringList customers = column(*workbench, "customer");
    const QString whole = tickets(",").replace("2036-", "2026-");
    QVERIFY(workbench->import(planOf(written(folder, "whole.csv", whole)), now, {}));
    QCOMPARE(column(*workbench, "customer"), customers);
}

void TestMend::earlierCustomersBecomePseudonyms()
{
    const QTemporaryDir folder;
    auto workbench = newFile(folder);
    const QString earlier = tickets(",").replace(",900,", ",named-customer-900,");
    QVERIFY(workbench->import(planOf(written(folder, "a.csv", earlier)), now, {}));
    QVERIFY(workbench->import(planOf(written(folder, "b.csv", QString(earlier).replace("Open", "Pending"))), now, {}));
    const QString path = workbench->path();
    QVERIFY(bytesOf(path).contains("named-customer-900") && bytesOf(path).contains("cas@example.com"));
    const QString later = "Id,Requester id,Group,Status,Priority,Via,Created at,Updated at,Solved at\n"
                          "9,named-customer-900,East,Open,High,Email,2026-01-05 09:00:00,2026-01-06 09:00:00,\n";
    const Workbench::ImportSettings hidden{.agents = {}, .pseudonymise = true};
    QVERIFY(workbench->import(planOf(written(folder, "c.csv", later)), now, hidden));
    QStringList customers = column(*workbench, "customer");
    QCOMPARE(customers.size(), 3);
    QCOMPARE(customers.removeDuplicates(), 1); // the customer of ticket 1 is that of ticket 9
    workbench.reset();
    for (const char *name : {"named-customer-900", "cas@example.com", "dot@example.com"})
        QVERIFY2(!bytesOf(path).contains(name), name);
    // Undoing gives pseudonyms back and no names.
    workbench = std::move(*Workbench::open(path, Store::Mode::ReadWrite));
    QVERIFY(workbench->undo(2));
    QVERIFY(!column(*workbench, "customer").contains("named-customer-900"));
}

void TestMend::speaksTheLanguageOfNow()
{
    // What an import in another language has written, and what is made of it now.
    const Remark remark{"negative_duration", "first_reply_minutes", 2, 17, "In 2 rijen is de duur negatief."};
    QCOMPARE(remarkText(remark, Kind::Ticket),
             "In 2 row(s) the duration \"First reply time\" is negative; it was left empty.");
    const Remark other{"date_order_chosen", "created_at", 2, 0, "De datums zijn dag-maand-jaar."};
    QCOMPARE(remarkText(other, Kind::Ticket), other.text);
    QVERIFY(rejectText({5, "x", "no_id", "De rij heeft geen nummer."}).startsWith("The row has no number"));
    QCOMPARE(rejectText({5, "x", "of_later", "Een reden."}), "Een reden.");
}

QTEST_GUILESS_MAIN(TestMend)
#include "tst_mend.moc"
