// SPDX-License-Identifier: GPL-3.0-or-later
// The figures beside a target line against SQL on the rows as they are stored: another program, another way.
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "core/steering/consequences.h"
#include "core/workbench/workbench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace kompas;

class TestSteeringFigures : public QObject
{
    Q_OBJECT

private slots:
    void agreeWithSql_data();
    void agreeWithSql();
};

namespace {

constexpr qint64 now = 1'795'345'200;

/// Created in UTC at noon, so that no zone moves a ticket to another day.
QByteArray smallExport()
{
    QByteArray rows = "Id,Group,Status,Priority,Via,Created at,Updated at,Solved at,First reply time in minutes\n";
    for (int i = 0; i < 400; ++i) {
        const QString at = QDate(2026, 4, 20).addDays(i * 209 / 400).toString(Qt::ISODate) + " 12:00:00";
        rows += QString("%1,%2,Solved,Normal,Mail,%3,%4,%3,%5\n")
                    .arg(i + 1)
                    .arg(i % 3 == 0 ? "East" : "West", at, i == 399 ? "2026-11-15 12:00:00" : at)
                    .arg((i * 7919) % 613)
                    .toUtf8();
    }
    return rows;
}

/// The first column of the only row.
double numberBySql(const QString &database, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    double number = -1;
    if (sqlite3_open_v2(database.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK
        && sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        number = sqlite3_column_double(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return number;
}

/// First replies within a stretch of time; the condition is on `first_reply_minutes`.
QByteArray counting(const Period &period, const Zone &zone, const QByteArray &condition)
{
    return "SELECT count(*) FROM ticket WHERE first_reply_minutes IS NOT NULL AND first_reply_minutes >= 0 "
           "AND coalesce(merged, 0) = 0 AND coalesce(spam, 0) = 0 AND coalesce(deleted, 0) = 0 AND created_at >= "
           + QByteArray::number(zone.startOf(*period.from)) + " AND created_at < "
           + QByteArray::number(zone.startOf(period.to->addDays(1))) + " AND " + condition;
}

} // namespace

void TestSteeringFigures::agreeWithSql_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<double>("high");
    QTest::newRow("small") << QString() << 300.0;
    QTest::newRow("Zendesk") << QStringLiteral(KOMPAS_SHARED_DIR "/data/zendesk-plum/DA Assignment.csv") << 240.0;
}

void TestSteeringFigures::agreeWithSql()
{
    QFETCH(QString, path);
    QFETCH(double, high);
    const QTemporaryDir folder;
    if (path.isEmpty()) {
        path = folder.filePath("tickets.csv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(smallExport());
    } else if (!QFile::exists(path)) {
        QSKIP("the shared exports are not there");
    }
    const QString database = folder.filePath("t.kompas");
    const auto workbench = std::move(*Workbench::open(database, Store::Mode::Create));
    const Result<Plan> plan = planImport(path, {}, now);
    QVERIFY(plan);
    QVERIFY(workbench->import(*plan, now, {}));
    const Facts &facts = workbench->facts();
    const Result<MetricPast> past = metricPast(facts, {}, {}, "first_reply_time", {.clock = Clock::Calendar});
    QVERIFY(past);
    QVERIFY(!past->buckets.empty());
    const Consequences all = consequencesOf(*past, {{}, high});
    const QByteArray inside = "first_reply_minutes <= " + QByteArray::number(high);
    const Period &whole = past->selection.period;
    QCOMPARE(double(all.wholeInside->of), numberBySql(database, counting(whole, facts.zone, "1")));
    QCOMPARE(double(all.wholeInside->inside), numberBySql(database, counting(whole, facts.zone, inside)));
    // A week is on target when its middle reply (the mean of the two middle ones) is.
    int met = 0;
    int judged = 0;
    for (const PastBucket &bucket : past->buckets) {
        const double count = numberBySql(database, counting(bucket.period, facts.zone, "1"));
        if (count < 6)
            continue;
        ++judged;
        const QByteArray sorted =
            QByteArray(counting(bucket.period, facts.zone, "1")).replace("count(*)", "first_reply_minutes AS reply")
            + " ORDER BY 1";
        const auto first = static_cast<int>(count - 1) / 2;
        const auto howMany = static_cast<int>(count) % 2 == 0 ? 2 : 1;
        const double median =
            numberBySql(database, "SELECT avg(reply) FROM (" + sorted + " LIMIT " + QByteArray::number(howMany)
                                      + " OFFSET " + QByteArray::number(first) + ")");
        QCOMPARE(*bucket.value, median);
        met += median <= high ? 1 : 0;
    }
    QCOMPARE(all.judged, judged);
    QCOMPARE(all.met, met);
}

QTEST_GUILESS_MAIN(TestSteeringFigures)
#include "tst_steering_figures.moc"
