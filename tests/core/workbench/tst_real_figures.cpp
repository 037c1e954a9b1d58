// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/workbench.h"

#include <QDateTime>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace kompas;

namespace {

/// The moment of import in these tests: long after the newest record.
const qint64 now = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC).toSecsSinceEpoch();

const QString zendeskFile = QStringLiteral(KOMPAS_SHARED_DIR "/data/zendesk-plum/DA Assignment.csv");
const QString npsFile = QStringLiteral(KOMPAS_SHARED_DIR "/data/nps-botanic/nps.csv");

Result<Import> importInto(Workbench &workbench, const QString &path)
{
    const Result<Plan> plan = planImport(path, {}, now);
    if (!plan)
        return plan.error();
    return workbench.import(*plan, now, {});
}

std::vector<Value> valuesOf(const Workbench &workbench, const QString &metric, const Selection &selection = {})
{
    Query query;
    query.metrics = {metric};
    query.selection = selection;
    const Result<std::vector<Value>> values =
        evaluate(workbench.facts(), workbench.definitions(), workbench.targets(), query);
    return values ? *values : std::vector<Value>();
}

/// The figures of the Zendesk export, as readable lines: what every way of writing the same file must give.
QStringList zendeskFigures(const Workbench &workbench)
{
    QStringList lines;
    const auto add = [&](const char *metric, const Selection &selection = {}) {
        for (const Value &value : valuesOf(workbench, QString::fromLatin1(metric), selection)) {
            lines.append(QStringLiteral("%1 %2 %3 n%4")
                             .arg(value.metric, value.part.isEmpty() ? QStringLiteral("-") : value.part)
                             .arg(value.value.value_or(std::nan("")), 0, 'f', 4)
                             .arg(value.n));
        }
    };
    Selection mean;
    mean.center = Center::Mean;
    Selection may;
    may.period = {QDate(2023, 5, 1), QDate(2023, 5, 14)};
    Selection mayByCreated = may;
    mayByCreated.datedBy = DatedBy::Created;
    for (const char *metric :
         {"tickets_created", "tickets_solved", "backlog_total", "backlog_by_status", "reopened_pct", "reopened_tickets",
          "fcr_one_touch", "csat_mean", "csat_pct", "first_reply_time", "time_to_full_resolution"})
        add(metric);
    add("first_reply_time", mean);
    add("time_to_full_resolution", mean);
    for (const Selection &selection : {may, mayByCreated}) {
        add("reopened_pct", selection);
        add("time_to_full_resolution", selection);
    }
    return lines;
}

const QStringList expectedZendeskFigures = QStringLiteral("tickets_created - 16476.0000 n16476\n"
                                                          "tickets_solved - 14409.0000 n14409\n"
                                                          "backlog_total - 2067.0000 n2067\n"
                                                          "backlog_by_status new 126.0000 n126\n"
                                                          "backlog_by_status open 470.0000 n470\n"
                                                          "backlog_by_status pending 681.0000 n681\n"
                                                          "backlog_by_status on_hold 790.0000 n790\n"
                                                          "reopened_pct - 15.0809 n14409\n"
                                                          "reopened_tickets - 2598.0000 n2598\n"
                                                          "fcr_one_touch - 29.1346 n14409\n"
                                                          "csat_mean - 4.3346 n813\n"
                                                          "csat_pct - 88.5609 n813\n"
                                                          "first_reply_time - 478.0000 n12760\n"
                                                          "time_to_full_resolution - 5751.0000 n14409\n"
                                                          "first_reply_time - 1852.1139 n12760\n"
                                                          "time_to_full_resolution - 12314.1363 n14409\n"
                                                          "reopened_pct - 14.0678 n2950\n"
                                                          "time_to_full_resolution - 6112.5000 n2950\n"
                                                          "reopened_pct - 14.4503 n3038\n"
                                                          "time_to_full_resolution - 6111.5000 n3038")
                                               .split(u'\n');

/// `2023-04-08 20:52:00` -> `8-4-2023 20:52`.
QString dutchStamp(const QString &cell)
{
    const QDateTime stamp = QDateTime::fromString(cell, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return stamp.isValid() ? stamp.toString(QStringLiteral("d-M-yyyy HH:mm")) : cell;
}

/// The same export as a Dutch spreadsheet would write it: semicolons, d-m-yyyy, Windows-1252.
bool writeDutchVariant(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return false;
    QStringEncoder encode("Windows-1252");
    if (!encode.isValid())
        encode = QStringEncoder(QStringConverter::Latin1);
    for (const QString &line : QString::fromUtf8(source.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts)) {
        QStringList cells = line.split(u',');
        std::ranges::transform(cells, cells.begin(), dutchStamp);
        const QByteArray bytes = encode(cells.join(u';') + QStringLiteral("\r\n"));
        target.write(bytes);
    }
    return true;
}

} // namespace

class TestRealFigures : public QObject
{
    Q_OBJECT

private slots:
    void zendesk();
    void zendeskAsADutchSpreadsheet();
    void recordsRecomputeTheNumber();
    void npsWithoutDates();

private:
    std::unique_ptr<Workbench> opened(const QString &name);
    QTemporaryDir m_folder = {};
};

std::unique_ptr<Workbench> TestRealFigures::opened(const QString &name)
{
    Result<std::unique_ptr<Workbench>> workbench = Workbench::open(m_folder.filePath(name), Store::Mode::Create);
    return workbench ? std::move(*workbench) : nullptr;
}

void TestRealFigures::zendesk()
{
    if (!QFile::exists(zendeskFile))
        QSKIP("The published Zendesk export is not here.");
    const std::unique_ptr<Workbench> workbench = opened(QStringLiteral("zendesk.kompas"));
    QVERIFY(workbench);
    const Result<Import> first = importInto(*workbench, zendeskFile);
    QVERIFY2(first, first ? "" : qPrintable(first.error().message));
    QCOMPARE(first->rows, qint64(16476));
    QCOMPARE(first->rejected, qint64(0));
    QCOMPARE(first->counts, (Counts{16476, 0, 0}));
    QCOMPARE(zendeskFigures(*workbench), expectedZendeskFigures);
    const Result<Import> second = importInto(*workbench, zendeskFile);
    QVERIFY(second);
    QCOMPARE(second->counts, (Counts{0, 0, 16476}));
    QCOMPARE(zendeskFigures(*workbench), expectedZendeskFigures);
}

void TestRealFigures::zendeskAsADutchSpreadsheet()
{
    if (!QFile::exists(zendeskFile))
        QSKIP("The published Zendesk export is not here.");
    const QString path = m_folder.filePath(QStringLiteral("tickets uit spreadsheet.csv"));
    QVERIFY(writeDutchVariant(zendeskFile, path));
    const std::unique_ptr<Workbench> workbench = opened(QStringLiteral("dutch.kompas"));
    QVERIFY(workbench);
    const Result<Import> import = importInto(*workbench, path);
    QVERIFY2(import, import ? "" : qPrintable(import.error().message));
    QCOMPARE(import->rejected, qint64(0));
    QCOMPARE(zendeskFigures(*workbench), expectedZendeskFigures);
}

void TestRealFigures::recordsRecomputeTheNumber()
{
    if (!QFile::exists(zendeskFile))
        QSKIP("The published Zendesk export is not here.");
    const std::unique_ptr<Workbench> workbench = opened(QStringLiteral("zendesk.kompas"));
    QVERIFY(workbench);
    for (int week = 0; week < 8; ++week) {
        Selection selection;
        const QDate monday = QDate(2023, 4, 3).addDays(7 * week);
        selection.period = {monday, monday.addDays(6)};
        selection.where = {{QStringLiteral("status"), {QStringLiteral("closed"), QStringLiteral("solved")}}};
        const Result<Workbench::Records> rate = workbench->records(QStringLiteral("reopened_pct"), selection);
        QVERIFY(rate);
        const Value value = valuesOf(*workbench, QStringLiteral("reopened_pct"), selection).front();
        QCOMPARE(rate->countedIds.size(), value.n);
        QCOMPARE(QSet<QString>(rate->countedIds.begin(), rate->countedIds.end()).size(), value.n);
        QCOMPARE(static_cast<double>(rate->numeratorIds.size()), *value.numerator);
        const Result<Workbench::Records> created = workbench->records(QStringLiteral("tickets_created"), selection);
        QVERIFY(created);
        QCOMPARE(created->countedIds.size(),
                 valuesOf(*workbench, QStringLiteral("tickets_created"), selection).front().n);
    }
}

void TestRealFigures::npsWithoutDates()
{
    if (!QFile::exists(npsFile))
        QSKIP("The published NPS survey is not here.");
    const std::unique_ptr<Workbench> workbench = opened(QStringLiteral("nps.kompas"));
    QVERIFY(workbench);
    const Result<Import> import = importInto(*workbench, npsFile);
    QVERIFY2(import, import ? "" : qPrintable(import.error().message));
    const Value value = valuesOf(*workbench, QStringLiteral("nps")).front();
    QCOMPARE(value.n, qint64(13612));
    QVERIFY(std::abs(*value.value - 53.4161) < 5e-5);
    QVERIFY(value.notes.contains(QStringLiteral("no_zero_in_nps")));
    QVERIFY(value.notes.contains(QStringLiteral("undated")));
    Selection may;
    may.period = {QDate(2023, 5, 1), QDate(2023, 5, 14)};
    QCOMPARE(valuesOf(*workbench, QStringLiteral("nps"), may).front().n, qint64(0));
}

QTEST_GUILESS_MAIN(TestRealFigures)
#include "tst_real_figures.moc"
