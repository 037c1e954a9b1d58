// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/five_tickets.h"
#include "tests/app/verb_run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kompas;

/// Targets that the history or a preset proposes, on the command line.
class TestVerbsTargets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void proposalsAndPresets();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    Said withDatabase(const QString &verb, const QString &rest) const
    {
        QStringList words = {verb, QStringLiteral("--db"), path("t.kompas")};
        return runWords(words + rest.split(u' ', Qt::SkipEmptyParts));
    }

    QTemporaryDir m_folder;
};

void TestVerbsTargets::initTestCase()
{
    QVERIFY(writeText(path("tickets.csv"), fiveTickets));
    const Said said =
        runWords({QStringLiteral("import"), QStringLiteral("--db"), path("t.kompas"), path("tickets.csv")});
    QCOMPARE(said.error, QString());
}

void TestVerbsTargets::proposalsAndPresets()
{
    const QJsonArray proposals =
        withDatabase(QStringLiteral("targets"), QStringLiteral("suggest first_reply_time --format json"))
            .json()
            .array();
    // One of each of the seven kinds, and two expectations: for e-mail and for the form.
    QCOMPARE(proposals.size(), 8);
    QCOMPARE(proposals[0][u"proposal"].toString(), QStringLiteral("median"));
    QCOMPARE(proposals[0][u"lack"].toString(), QStringLiteral("too_few_buckets"));
    QCOMPARE(proposals[0][u"reason"].toString(),
             QStringLiteral("No proposal: 0 of 26 weeks have enough records, and half of them must."));
    QCOMPARE(proposals[1][u"lack"].toString(), QStringLiteral("no_last_year"));
    // All five tickets came by e-mail or the form of the site.
    QCOMPARE(proposals[4][u"high"].toDouble(), 1440.0);
    QCOMPARE(proposals[4][u"where"].toString(), QStringLiteral("channel=email"));
    QCOMPARE(withDatabase(QStringLiteral("targets"), QStringLiteral("suggest backlog_by_status")).status, 2);
    QCOMPARE(withDatabase(QStringLiteral("targets"), QStringLiteral("suggest first_reply")).status, 2);
    const Said all = withDatabase(QStringLiteral("targets"), QStringLiteral("suggest --format csv"));
    QCOMPARE(all.error, QString());
    QVERIFY(all.out.contains(QStringLiteral("csat_pct,median")));

    QVERIFY(withDatabase(QStringLiteral("targets"), QStringLiteral("preset")).out.contains(QStringLiteral("b2b_saas")));
    QCOMPARE(withDatabase(QStringLiteral("targets"), QStringLiteral("preset nonsense")).status, 2);
    const Said set = withDatabase(QStringLiteral("targets"), QStringLiteral("preset ecommerce --from 2026-11-16"));
    QCOMPARE(set.error, QString());
    QVERIFY2(set.out.contains(QStringLiteral("Service level, for everything: ")), qPrintable(set.out));
    const QString listed = withDatabase(QStringLiteral("targets"), QStringLiteral("list --format csv")).out;
    QVERIFY2(listed.contains(QStringLiteral("first_reply_time,,1,channel=chat,2026-11-16")), qPrintable(listed));
    // Again it changes nothing.
    QCOMPARE(withDatabase(QStringLiteral("targets"), QStringLiteral("preset ecommerce --from 2026-11-16")).status, 0);
    QCOMPARE(withDatabase(QStringLiteral("targets"), QStringLiteral("list --format csv")).out, listed);
    for (const QJsonValue &target :
         withDatabase(QStringLiteral("targets"), QStringLiteral("list --format json")).json().array())
        QCOMPARE(
            withDatabase(QStringLiteral("targets"), QStringLiteral("remove %1").arg(target[u"target"].toInt())).status,
            0);
}

QTEST_GUILESS_MAIN(TestVerbsTargets)
#include "tst_verbs_targets.moc"
