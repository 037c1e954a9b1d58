// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/zone.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace kompas;

class TestZone : public QObject
{
    Q_OBJECT

private slots:
    void localTimes_data();
    void localTimes();
    void agreesWithQt();
    void stretchesAgreeWithToUtc();
    void unknownZones();
};

void TestZone::localTimes_data()
{
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<bool>("ambiguous");
    QTest::newRow("winter") << "2026-01-15T12:00:00"
                            << "2026-01-15T11:00:00" << false;
    QTest::newRow("summer") << "2026-07-15T12:00:00"
                            << "2026-07-15T10:00:00" << false;
    QTest::newRow("just before the gap") << "2026-03-29T01:59:59"
                                         << "2026-03-29T00:59:59" << false;
    QTest::newRow("inside the gap, moved on") << "2026-03-29T02:30:00"
                                              << "2026-03-29T01:30:00" << false;
    QTest::newRow("just after the gap") << "2026-03-29T03:00:00"
                                        << "2026-03-29T01:00:00" << false;
    QTest::newRow("twice, the earlier") << "2026-10-25T02:30:00"
                                        << "2026-10-25T00:30:00" << true;
    QTest::newRow("after the overlap") << "2026-10-25T03:00:00"
                                       << "2026-10-25T02:00:00" << false;
}

void TestZone::localTimes()
{
    QFETCH(QString, local);
    QFETCH(QString, utc);
    QFETCH(bool, ambiguous);
    const Zone zone = *Zone::named("Europe/Amsterdam");
    const qint64 wall = QDateTime::fromString(local + u'Z', Qt::ISODate).toSecsSinceEpoch();
    QCOMPARE(QDateTime::fromSecsSinceEpoch(zone.toUtc(wall), Qt::UTC).toString(Qt::ISODate), utc + u'Z');
    QCOMPARE(zone.ambiguous(wall), ambiguous);
}

void TestZone::agreesWithQt()
{
    for (const QByteArray &name : {QByteArray("Europe/Amsterdam"), QByteArray("America/Lima"),
                                   QByteArray("Asia/Kolkata"), QByteArray("UTC"), QByteArray("+02:00")}) {
        const Zone zone = *Zone::named(name);
        const QTimeZone qt(name.startsWith('+') ? "UTC" + name : name);
        for (qint64 utc = 1'000'000'000; utc < 1'900'000'000; utc += 1'234'567) {
            const QDateTime stamp = QDateTime::fromSecsSinceEpoch(utc, qt);
            QCOMPARE(zone.toLocal(utc) - utc, qint64(stamp.offsetFromUtc()));
            QCOMPARE(zone.dayOf(utc), stamp.date());
        }
    }
}

void TestZone::stretchesAgreeWithToUtc()
{
    constexpr qint64 day = 86400;
    for (const QByteArray &name :
         {QByteArray("Europe/Amsterdam"), QByteArray("Africa/Casablanca"), QByteArray("UTC")}) {
        const Zone zone = *Zone::named(name);
        qint64 held = 0;
        qint64 asked = 0;
        for (qint64 local = -day * 365 * 50; local < day * 365 * 90; local += 7'001) {
            const Zone::Stretch stretch = zone.stretchAt(local);
            ++asked;
            if (!stretch.holds(local))
                continue;
            ++held;
            for (const qint64 each :
                 {local, std::max(stretch.from, -day * 365 * 60), std::min(stretch.until, day * 365 * 99) - 1})
                QCOMPARE(each - stretch.seconds, zone.toUtc(each));
        }
        QVERIFY(held * 100 > asked * 95);
    }
}

void TestZone::unknownZones()
{
    QVERIFY(!Zone::named("Europe/Amsterdan"));
    QVERIFY(!Zone::named(""));
}

QTEST_GUILESS_MAIN(TestZone)
#include "tst_zone.moc"
