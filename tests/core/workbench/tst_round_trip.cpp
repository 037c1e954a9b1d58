// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/records_of_text.h"

#include "core/base/csv.h"
#include "core/importer/read.h"

#include <QTest>

using namespace kompas;

namespace {

/// A value for every field, so that none is lost unseen.
Cell sampleOf(const Field &field, int number)
{
    const QString id = QString::fromLatin1(field.id);
    const QMap<QString, QString> words = {{"status", "pending"},    {"priority", "high"},     {"channel", "email"},
                                          {"survey", "csat"},       {"event", "status"},      {"direction", "inbound"},
                                          {"result", "answered"},   {"state", "talk"},        {"sentiment", "negative"},
                                          {"outcome", "cancelled"}, {"basis", "budget"},      {"from_value", "new"},
                                          {"to_value", "open"},     {"platform", "Mastodon"}, {"author", "customer"}};
    if (isOwnField(field))
        return ownText({{"Region", "North"}});
    if (id == "scale_min" || id == "scale_max")
        return qint64(id == "scale_min" ? 1 : 5);
    switch (field.type) {
    case FieldType::Text:
        return QStringLiteral("text %1").arg(number);
    case FieldType::Word:
        return words.value(id, QStringLiteral("word %1").arg(number));
    case FieldType::Flag:
        return qint64(1);
    case FieldType::Instant:
        return qint64(1'700'000'000 + number * 1000);
    case FieldType::Money:
        return qint64(123456);
    case FieldType::Integer:
    case FieldType::Minutes:
        return qint64(3);
    default:
        return 3.5;
    }
}

Record fullRecord(Kind kind)
{
    Record record{kind, QStringLiteral("text 0"), 2, {}};
    for (const Field &field : fields(kind))
        record.cells.push_back(sampleOf(field, static_cast<int>(record.cells.size())));
    return record;
}

QByteArray exported(Store &store, Kind kind)
{
    QStringList heading;
    for (const Field &field : fields(kind))
        heading += isOwnField(field) ? QStringLiteral("own:Region") : QString::fromLatin1(field.id);
    QString text = csvRecord(heading, u',') + "\r\n";
    store.forEachRow(kind, {}, [&](qint64, QStringList cells) {
        QString &own = cells[fieldIndex(kind, ownField)];
        own = ownWords(own).value("Region");
        text += csvRecord(cells, u',') + "\r\n";
        return true;
    });
    return text.toUtf8();
}

} // namespace

/// What is exported can be imported again, whatever the kind.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldOfEveryKind_data();
    void everyFieldOfEveryKind();
};

void TestRoundTrip::everyFieldOfEveryKind_data()
{
    QTest::addColumn<int>("number");
    for (const KindInfo &each : kinds)
        QTest::newRow(each.id) << static_cast<int>(each.kind);
}

void TestRoundTrip::everyFieldOfEveryKind()
{
    QFETCH(int, number);
    const auto kind = static_cast<Kind>(number);
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    QVERIFY(append(*store, {"a.csv", "tool", {fullRecord(kind)}}));
    const QStringList rows = visibleRows(*store, kind);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.front().count(u'='), static_cast<int>(fields(kind).size()));

    QFile file(folder.filePath("export.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(exported(*store, kind));
    file.close();
    const Result<Plan> plan = planImport(file.fileName(), {}, 1'800'000'000);
    QVERIFY(plan);
    QCOMPARE(kindId(plan->kinds.front()), kindId(kind));
    HandMade again{"export.csv", "tool", {}};
    RecordSink sink;
    sink.row = [&again](qint64, std::vector<Record> &&records) {
        again.records.insert(again.records.end(), records.begin(), records.end());
        return true;
    };
    QVERIFY(readRecords(*plan, 1'800'000'000, sink));
    const auto second = newStore(folder, "second.kompas");
    QVERIFY(append(*second, again));
    QCOMPARE(visibleRows(*second, kind), rows);
    const auto until = [](Store &of, Kind which) { return of.facts()->of(which).dataUntil(); };
    QCOMPARE(until(*second, kind), until(*store, kind));
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_round_trip.moc"
