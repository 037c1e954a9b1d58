// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/running_window.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace kompas;

class TestRunningWindow : public QObject
{
    Q_OBJECT

private slots:
    void handsFilesOver();
    void opensWhereOneCrashed();
    void opensWithoutFolder();
    void isForTheUserAlone();

private:
    /// A second start, in another thread because the first one has to answer meanwhile.
    static bool startAgain(const QString &folder, const QStringList &paths)
    {
        auto second = std::async(std::launch::async, [&] { return RunningWindow(folder).handOver(paths); });
        while (second.wait_for(std::chrono::milliseconds(5)) != std::future_status::ready)
            QCoreApplication::processEvents();
        return second.get();
    }
};

void TestRunningWindow::handsFilesOver()
{
    const QTemporaryDir folder;
    RunningWindow first(folder.path());
    QVERIFY(!first.handOver({}));
    QList<QStringList> received;
    first.setReceiver([&](const QStringList &paths) { received.append(paths); });
    const QStringList files = {QStringLiteral("/a b/één.csv"), QStringLiteral("/c.kompas")};
    QVERIFY(startAgain(folder.path(), files));
    QVERIFY(startAgain(folder.path(), {}));
    QCOMPARE(received, (QList<QStringList>{files, {}}));
}

void TestRunningWindow::opensWhereOneCrashed()
{
    const QTemporaryDir folder;
    const QString path = QDir(folder.path()).filePath(QStringLiteral("servicekompas.socket"));
    // What a crash leaves: the name without anybody who listens.
    QFile left(path);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    RunningWindow first(folder.path());
    QVERIFY(!first.handOver({QStringLiteral("/a.kompas")}));
    QVERIFY(startAgain(folder.path(), {QStringLiteral("/a.kompas")}));
}

void TestRunningWindow::opensWithoutFolder()
{
    QVERIFY(!RunningWindow(QString()).handOver({QStringLiteral("/a.kompas")}));
    QVERIFY(!RunningWindow(QStringLiteral("/no/such/folder")).handOver({QStringLiteral("/a.kompas")}));
}

void TestRunningWindow::isForTheUserAlone()
{
    const QTemporaryDir folder;
    const QString path = QDir(folder.path()).filePath(QStringLiteral("servicekompas.socket"));
    {
        RunningWindow first(folder.path());
        QVERIFY(!first.handOver({}));
        QCOMPARE(QFile::permissions(path)
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestRunningWindow)
#include "tst_running_window.moc"
