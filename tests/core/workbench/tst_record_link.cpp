// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "core/workbench/record_link.h"

#include <QTest>

using namespace kompas;

class TestRecordLink : public QObject
{
    Q_OBJECT

private slots:
    void links_data();
    void links();
    void refuses_data();
    void refuses();
};

void TestRecordLink::links_data()
{
    QTest::addColumn<QString>("linkTemplate");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("link");
    QTest::newRow("number") << "https://desk.example/tickets/{id}"
                            << "17" << QByteArray("https://desk.example/tickets/17");
    QTest::newRow("query") << " http://desk.example/?id={id}&x=1 "
                           << "A-1" << QByteArray("http://desk.example/?id=A-1&x=1");
    QTest::newRow("encoded") << "https://desk.example/{id}"
                             << "a/b?c#d é\"<" << QByteArray("https://desk.example/a%2Fb%3Fc%23d%20%C3%A9%22%3C");
    QTest::newRow("percent") << "https://desk.example/{id}"
                             << "%2e%2e" << QByteArray("https://desk.example/%252e%252e");
}

void TestRecordLink::links()
{
    QFETCH(QString, linkTemplate);
    QFETCH(QString, id);
    const Result<QUrl> link = recordLink(linkTemplate, id);
    QVERIFY2(link, link ? "" : qPrintable(link.error().message));
    QTEST(link->toEncoded(), "link");
}

void TestRecordLink::refuses_data()
{
    QTest::addColumn<QString>("linkTemplate");
    QTest::addColumn<QString>("id");
    QTest::newRow("no place for the number") << "https://desk.example/tickets"
                                             << "17";
    QTest::newRow("a program") << "file:///usr/bin/{id}"
                               << "17";
    QTest::newRow("a script") << "javascript:alert({id})"
                              << "17";
    QTest::newRow("no scheme") << "desk.example/{id}"
                               << "17";
    QTest::newRow("no host") << "https:///{id}"
                             << "17";
    QTest::newRow("a host of the number's") << "https://{id}/"
                                            << "evil.example";
    QTest::newRow("a host with the number") << "https://desk{id}.example/"
                                            << ".evil";
    QTest::newRow("nothing") << ""
                             << "17";
}

void TestRecordLink::refuses()
{
    QFETCH(QString, linkTemplate);
    QFETCH(QString, id);
    const Result<QUrl> link = recordLink(linkTemplate, id);
    QVERIFY(!link);
    QVERIFY(link.error().message.contains("{id}"));
}

QTEST_GUILESS_MAIN(TestRecordLink)
#include "tst_record_link.moc"
