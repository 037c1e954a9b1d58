// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace kompas;

class TestOutput : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void texts_data();
    void texts();
    void objectsKeepTheirOrder();
    void tables();
    void csv();
};

void TestOutput::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("whole") << 16476.0 << QByteArray("16476");
    QTest::newRow("a million, not 1e+06") << 1000000.0 << QByteArray("1000000");
    QTest::newRow("shortest digits that come back") << 0.1 << QByteArray("0.1");
    QTest::newRow("full precision") << 100.0 * 720 / 813 << QByteArray("88.56088560885608");
    QTest::newRow("small") << 0.000001 << QByteArray("0.000001");
    QTest::newRow("negative") << -12.5 << QByteArray("-12.5");
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << QByteArray("null");
}

void TestOutput::numbers()
{
    QFETCH(double, value);
    QFETCH(QByteArray, expected);
    QCOMPARE(jsonNumber(value), expected);
    if (std::isfinite(value))
        QCOMPARE(expected.toDouble(), value);
}

void TestOutput::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << "Wacht op klant";
    QTest::newRow("quotes and strokes") << "a \"b\" \\c/";
    QTest::newRow("line breaks") << "a\r\nb\tc";
    QTest::newRow("control signs") << QString(QChar(1)) + QChar(31);
    QTest::newRow("beyond Latin") << QStringLiteral("Enquête – 😀");
}

void TestOutput::texts()
{
    QFETCH(QString, text);
    const QByteArray json = jsonObject({{QStringLiteral("text"), jsonText(text)}});
    QCOMPARE(QJsonDocument::fromJson(json).object().value(u"text").toString(), text);
}

void TestOutput::objectsKeepTheirOrder()
{
    const QByteArray json = jsonObject({{QStringLiteral("metric"), jsonText(QStringLiteral("nps"))},
                                        {QStringLiteral("bucket"), jsonTextOrNull({})},
                                        {QStringLiteral("ids"), jsonTexts({QStringLiteral("1"), QStringLiteral("2")})},
                                        {QStringLiteral("done"), jsonFlag(true)}});
    QCOMPARE(json, QByteArray(R"({"metric": "nps", "bucket": null, "ids": ["1", "2"], "done": true})"));
    QCOMPARE(jsonArray({json}, true), "[\n  " + json + "\n]");
    QCOMPARE(jsonArray({}, true), QByteArray("[]"));
}

void TestOutput::tables()
{
    const QString table = alignedTable(
        {QStringLiteral("Team"), QStringLiteral("n")},
        {{QStringLiteral("Noord"), QStringLiteral("9")}, {QStringLiteral("Z"), QStringLiteral("1.108")}}, {1});
    QCOMPARE(table, QStringLiteral("Team       n\n"
                                   "────────────\n"
                                   "Noord      9\n"
                                   "Z      1.108\n"));
}

void TestOutput::csv()
{
    QCOMPARE(csvTable({QStringLiteral("a"), QStringLiteral("b")}, {{QStringLiteral("x,y"), QStringLiteral("\"z\"")}}),
             QByteArray("a,b\r\n\"x,y\",\"\"\"z\"\"\"\r\n"));
    QCOMPARE(csvNumber({}), QString());
    QCOMPARE(csvNumber(0.5), QStringLiteral("0.5"));
}

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
