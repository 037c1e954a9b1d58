// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue.h"

#include "core/data/field.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace kompas;

/// The catalogue is a table of data; what the compiler cannot see in it is held here.
class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void entries_data();
    void entries();
    void idsAreUnique();
};

void TestCatalogue::entries_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Metric &metric : catalogue())
        QTest::newRow(metric.id) << index++;
}

void TestCatalogue::entries()
{
    QFETCH(int, index);
    const Metric &metric = catalogue()[static_cast<std::size_t>(index)];
    QCOMPARE(metricById(QString::fromLatin1(metric.id)), &metric);
    for (const char *text : {metric.code, metric.name, metric.shortName, metric.meaning, metric.formula, metric.source})
        QVERIFY(*text);
    QVERIFY(QByteArray(metric.meaning).endsWith('.'));
    QVERIFY(!*metric.pitfall || QByteArray(metric.pitfall).endsWith('.'));
    for (const QString &id : QString::fromLatin1(metric.balance).split(u'|', Qt::SkipEmptyParts))
        QVERIFY2(metricById(id), qPrintable(id));
    for (const QString &demand : QString::fromLatin1(metric.requires_).split(u'|', Qt::SkipEmptyParts)) {
        for (const QString &each : demand.split(u'/')) {
            const QString field = each.section(u'.', -1).section(u'=', 0, 0);
            const Kind kind = each.contains(u'.') ? *kindFromId(each.section(u'.', 0, 0)) : metric.records;
            QVERIFY2(fieldIndex(kind, field) >= 0, qPrintable(each));
        }
    }
    const QString dimensionIds = QString::fromLatin1(metric.dimensions);
    for (const QString &id : dimensionIds == QLatin1String("*") ? QStringList() : dimensionIds.split(u'|')) {
        const auto same = [&](const Dimension &each) { return id == QLatin1String(each.id); };
        QVERIFY2(std::ranges::any_of(dimensions(), same), qPrintable(id));
    }
    QCOMPARE(metric.shape == Shape::Split, *metric.splitBy != '\0');
    QCOMPARE(metric.shape == Shape::Function, metric.shape == Shape::Function && *metric.recipe.function);
    const bool measures = metric.shape == Shape::Centre || metric.shape == Shape::Mean || metric.shape == Shape::Ratio
                          || metric.shape == Shape::Net;
    QVERIFY(!measures || *metric.recipe.measure);
    QVERIFY(metric.shape != Shape::Rate || *metric.recipe.passes);
}

void TestCatalogue::idsAreUnique()
{
    QSet<QByteArray> ids;
    QSet<QByteArray> codes;
    for (const Metric &metric : catalogue()) {
        ids.insert(metric.id);
        codes.insert(metric.code);
    }
    QCOMPARE(std::size_t(ids.size()), catalogue().size());
    QCOMPARE(std::size_t(codes.size()), catalogue().size());
    QVERIFY(!metricById(u"no_such_metric"));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
