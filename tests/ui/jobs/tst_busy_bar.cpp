// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/busy_bar.h"

#include <QSemaphore>
#include <QTest>
#include <QVBoxLayout>

using namespace kompas;

class TestBusyBar : public QObject
{
    Q_OBJECT

private slots:
    void comesWhenAJobTakesLong();
    void staysAwayFromShortJobs();
};

void TestBusyBar::comesWhenAJobTakesLong()
{
    QWidget window;
    Job job;
    auto *bar = new BusyBar(job);
    (new QVBoxLayout(&window))->addWidget(bar);
    window.show();
    QVERIFY(!bar->isVisible());
    QSemaphore half;
    QSemaphore end;
    job.start(
        [&](const Progress &progress) {
            half.acquire();
            progress.at(0.5);
            end.acquire();
            return true;
        },
        [](bool) {});
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->value(), 0);
    half.release();
    QTRY_COMPARE(bar->value(), 50);
    end.release();
    QTRY_VERIFY(!bar->isVisible());
}

void TestBusyBar::staysAwayFromShortJobs()
{
    QWidget window;
    Job job;
    auto *bar = new BusyBar(job);
    (new QVBoxLayout(&window))->addWidget(bar);
    window.show();
    bool isDone = false;
    job.start([](const Progress &) { return true; }, [&](bool) { isDone = true; });
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(isDone);
    QVERIFY(!bar->isVisible());
}

QTEST_MAIN(TestBusyBar)
#include "tst_busy_bar.moc"
