// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/definitions.h"
#include "core/data/selection.h"
#include "core/data/target.h"

#include <QTest>

using namespace kompas;

namespace {

Condition is(const char *dimension, const char *word)
{
    return {QString::fromLatin1(dimension), {QString::fromLatin1(word)}};
}

Target target(qint64 id, const std::vector<Condition> &where, QDate from = {})
{
    return {id, QStringLiteral("first_reply_time"), {}, 60, where, from};
}

} // namespace

class TestTarget : public QObject
{
    Q_OBJECT

private slots:
    void inForce_data();
    void inForce();
    void definitions();
    void everyDefinitionHasAnAllowedDefault();
    void words();
};

void TestTarget::inForce_data()
{
    QTest::addColumn<std::vector<Condition>>("where");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("id"); ///< 0: none
    const QDate day(2026, 6, 1);
    QTest::newRow("the general one") << std::vector<Condition>{} << day << qint64(1);
    QTest::newRow("more dimensions win") << std::vector<Condition>{is("team", "North"), is("channel", "chat")} << day
                                         << qint64(4);
    QTest::newRow("team beats channel") << std::vector<Condition>{is("team", "North"), is("channel", "email")} << day
                                        << qint64(2);
    QTest::newRow("latest start") << std::vector<Condition>{is("channel", "phone")} << day << qint64(6);
    QTest::newRow("not started yet") << std::vector<Condition>{is("channel", "phone")} << QDate(2025, 6, 1)
                                     << qint64(5);
    QTest::newRow("another word") << std::vector<Condition>{is("team", "South")} << day << qint64(1);
}

void TestTarget::inForce()
{
    QFETCH(std::vector<Condition>, where);
    QFETCH(QDate, day);
    QFETCH(qint64, id);
    const Targets targets = {target(1, {}),
                             target(2, {is("team", "North")}),
                             target(3, {is("channel", "email")}),
                             target(4, {is("channel", "chat"), is("team", "North")}),
                             target(5, {is("channel", "phone")}),
                             target(6, {is("channel", "phone")}, QDate(2026, 1, 1))};
    const Target *found = targetFor(targets, u"first_reply_time", where, day);
    QCOMPARE(found ? found->id : 0, id);
    QVERIFY(!targetFor(targets, u"csat_pct", where, day));
}

void TestTarget::definitions()
{
    Definitions definitions;
    QCOMPARE(definitions.text(u"fcr.replies"), QStringLiteral("exactly1"));
    QCOMPARE(*definitions.number(u"csat.satisfied_from.10"), 8.0);
    QVERIFY(!definitions.number(u"fcr.replies"));
    QVERIFY(definitions.set(QStringLiteral("fcr.replies"), QStringLiteral("lt2")));
    QCOMPARE(definitions.changed().size(), 1);
    QVERIFY(definitions.set(QStringLiteral("fcr.replies"), QStringLiteral("exactly1")));
    QVERIFY(definitions.changed().isEmpty());
    QVERIFY(!definitions.set(QStringLiteral("fcr.replies"), QStringLiteral("3")));
    QVERIFY(!definitions.set(QStringLiteral("no.such"), QStringLiteral("3")));
    QVERIFY(!definitions.set(QStringLiteral("outliers.k"), QStringLiteral("-1")));
    QVERIFY(!definitions.set(QStringLiteral("outliers.k"), QStringLiteral("much")));
    QVERIFY(definitions == Definitions());
}

void TestTarget::everyDefinitionHasAnAllowedDefault()
{
    for (const DefinitionInfo &info : definitionTable()) {
        Definitions definitions;
        QVERIFY2(definitions.set(QString::fromLatin1(info.key), QString::fromLatin1(info.defaultValue)), info.key);
        QVERIFY2(*info.label, info.key);
    }
}

void TestTarget::words()
{
    for (const Center center : {Center::Mean, Center::Median, Center::P90})
        QCOMPARE(centerFromId(centerId(center)), center);
    for (const Clock clock : {Clock::Calendar, Clock::Business})
        QCOMPARE(clockFromId(clockId(clock)), clock);
    for (const DatedBy datedBy : {DatedBy::Created, DatedBy::Solved})
        QCOMPARE(datedByFromId(datedById(datedBy)), datedBy);
    QCOMPARE(outliersFromId(u"drop"), Outliers::Drop);
    QVERIFY(!centerFromId(u"average"));
}

QTEST_GUILESS_MAIN(TestTarget)
#include "tst_target.moc"
