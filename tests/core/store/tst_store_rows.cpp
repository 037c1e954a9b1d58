// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/column_codec.h"
#include "core/store/stored_load.h"
#include "records_of_text.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <map>

using namespace kompas;

/// In which form rows stand in their tables.
class TestStoreRows : public QObject
{
    Q_OBJECT

private slots:
    void recordsAsStored_data();
    void recordsAsStored();
    void rowsLikeInsertedOnes_data();
    void rowsLikeInsertedOnes();
    void columnsLikeTheCells();
    void recordsBroughtAgain();
    void rowsMetAgainAfterTheyWereWritten();
};

void TestStoreRows::recordsAsStored_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *values, const QByteArray &bytes) { QTest::newRow(values) << values << bytes; };
    row("i0 i1 i-1", "04 08 09 01 ff");
    row("i127 i128 i-128 i-129", "05 01 02 01 02 7f 0080 80 ff7f");
    row("i32767 i32768 i-32768", "04 02 03 02 7fff 008000 8000");
    row("i8388607 i8388608", "03 03 04 7fffff 00800000");
    row("i2147483647 i2147483648", "03 04 05 7fffffff 000080000000");
    row("i140737488355327 i140737488355328", "03 05 06 7fffffffffff 0000800000000000");
    row("i9223372036854775807 i-9223372036854775808", "03 06 06 7fffffffffffffff 8000000000000000");
    row("r0 r1 r-2 r2.5", "05 08 09 01 07 fe 4004000000000000");
    row("r140737488355327 r140737488355328", "03 05 07 7fffffffffff 42e0000000000000");
    row("rinf r-inf", "03 07 07 7ff0000000000000 fff0000000000000");
    row("- tab - i2", "05 00 11 00 01 6162 02");
    row("i1 - -", "02 09");
    row("- -", "01");
    row("t", "02 0d");
    row("t\u00e9", "02 11 c3a9");
    const QByteArray wide = QByteArray("x").repeated(58);
    QTest::newRow("a long text") << 't' + QString::fromLatin1(wide) << "03 8101" + wide.toHex();
    QTest::newRow("many values") << QString("i2 ").repeated(126)
                                 << "7f" + QByteArray("01").repeated(126) + QByteArray("02").repeated(126);
    QTest::newRow("one more") << QString("i2 ").repeated(127)
                              << "8101" + QByteArray("01").repeated(127) + QByteArray("02").repeated(127);
}

/// `i5`: a whole number, `r5`: a real one, `tx`: a text, `-`: none.
void TestStoreRows::recordsAsStored()
{
    QFETCH(QString, values);
    QFETCH(QByteArray, bytes);
    const QStringList words = values.split(u' ', Qt::SkipEmptyParts);
    RecordWriter writer;
    for (const QString &word : words) {
        const QString value = word.mid(1);
        if (word.startsWith(u'i'))
            writer.addInteger(value.toLongLong());
        else if (word.startsWith(u'r'))
            writer.addReal(value.toDouble());
        else if (word.startsWith(u't'))
            writer.addText(value.toStdString());
        else
            writer.addNull();
    }
    std::string record;
    writer.finish(record);
    QCOMPARE(QByteArray::fromStdString(record).toHex(), QByteArray::fromHex(bytes).toHex());
    RecordReader reader(record);
    for (const QString &word : words) {
        const RecordReader::Value value = reader.next();
        using Type = RecordReader::Type;
        QCOMPARE(value.type == Type::Text, word.startsWith(u't'));
        QCOMPARE(value.type == Type::Null, word == u'-');
        if (value.type == Type::Text)
            QCOMPARE(QByteArray::fromStdString(std::string(value.text)), word.mid(1).toUtf8());
        else if (value.type != Type::Null)
            QCOMPARE(value.type == Type::Real ? value.real : static_cast<double>(value.integer),
                     word.mid(1).toDouble());
    }
    QCOMPARE(reader.next().type, RecordReader::Type::Null);
}

namespace {

/// Texts from empty to longer than a page, numbers of all sizes.
Cell randomCell(FieldType type, std::mt19937 &random)
{
    constexpr std::array<qsizetype, 8> sizes = {0, 1, 7, 60, 127, 500, 20'000, 140'000};
    if (random() % 3 == 0)
        return {};
    if (storageOf(type) == Storage::Text)
        return QString(sizes[random() % (random() % 20 == 0 ? 8 : 6)], QChar(char16_t(u'a' + random() % 400)));
    if (storageOf(type) == Storage::Real) {
        constexpr std::array reals = {0.0,
                                      -0.0,
                                      1.0,
                                      -7.0,
                                      4.5,
                                      1e15,
                                      -3e18,
                                      1e300,
                                      std::numeric_limits<double>::infinity(),
                                      std::numeric_limits<double>::quiet_NaN()};
        return reals[random() % reals.size()];
    }
    const qint64 any = static_cast<qint64>(quint64(random()) << 32 | random()) >> random() % 64;
    return any;
}

/// Some records of every kind; the key of every third one is not its id.
std::vector<Record> randomRecords(std::mt19937 &random)
{
    std::vector<Record> records;
    for (const KindInfo &kind : kinds) {
        for (int i = 0; i < 40; ++i) {
            const QString id = QString::number(i);
            Record record{kind.kind, i % 3 == 0 ? "key" + id : id, static_cast<qint64>(records.size()) + 2, {}};
            for (const Field &field : fields(kind.kind))
                record.cells.push_back(randomCell(field.type, random));
            record.cells[static_cast<std::size_t>(fieldIndex(kind.kind, u"id"))] = id;
            records.push_back(record);
        }
    }
    return records;
}

Bound boundTo(const Cell &cell)
{
    if (const auto *text = std::get_if<CellText>(&cell))
        return text->isEmpty() ? Bound() : Bound(text->toString());
    if (const auto *real = std::get_if<double>(&cell))
        return std::isnan(*real) ? Bound() : Bound(*real);
    const auto *integer = std::get_if<qint64>(&cell);
    return integer ? Bound(*integer) : Bound();
}

/// As rows of the first import, by SQLite's own hand.
void insertOneByOne(const QString &path, const std::vector<Record> &records)
{
    const auto database = std::move(*Database::open(path, Database::Access::Write));
    std::map<Kind, qint64> rows;
    for (const Record &record : records) {
        QByteArray columns = "row_id, row_key, import_id, line";
        QByteArray places = "?, ?, 1, ?";
        for (const Field &field : fields(record.kind)) {
            columns += QByteArray(", ") + field.id;
            places += ", ?";
        }
        Statement insert = std::move(*database->prepare(QByteArray("INSERT INTO ") + info(record.kind).id + " ("
                                                        + columns + ") VALUES (" + places + ')'));
        const QString key = record.key.toString();
        insert.bind(1, ++rows[record.kind]);
        insert.bind(2, key.startsWith("key") ? Bound(key) : Bound());
        insert.bind(3, record.line);
        int place = 4;
        for (const Cell &cell : record.cells)
            insert.bind(place++, boundTo(cell));
        QVERIFY(insert.run());
    }
}

} // namespace

void TestStoreRows::rowsLikeInsertedOnes_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Rows go into their tables as ready records: as SQLite would have made them.
void TestStoreRows::rowsLikeInsertedOnes()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const std::vector<Record> records = randomRecords(random);
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    QVERIFY(append(*store, {"a.csv", "tool", records}, 5, {}, &random));
    const auto slow = newStore(folder, "slow.kompas");
    insertOneByOne(slow->path(), records);
    QCOMPARE(tablesOf(store->path()), tablesOf(slow->path()));
    QVERIFY(store->check()->ok);
    const auto database = std::move(*Database::open(store->path(), Database::Access::Read));
    QCOMPARE(*database->text("PRAGMA integrity_check"), "ok");
}

namespace {

/// What a column is to say of a cell, in words.
QString inColumn(const Cell &cell, FieldType type)
{
    const auto *text = std::get_if<CellText>(&cell);
    if (type == FieldType::Word)
        return text ? text->toString() : QString();
    const auto *real = std::get_if<double>(&cell);
    if (real)
        return std::isnan(*real) ? QString() : QString::number(*real + 0.0, 'g', QLocale::FloatingPointShortest);
    const auto *whole = std::get_if<qint64>(&cell);
    const bool isWide = type == FieldType::Instant || type == FieldType::Money;
    const bool fits = whole && (isWide ? *whole != noInstant : *whole > noInteger && *whole <= -(noInteger + 1));
    return fits ? QString::number(*whole) : QString();
}

QString inColumn(const CollectedColumns &columns, std::size_t column, std::size_t row, FieldType type)
{
    const qint64 value = columns.value(column, row);
    if (type == FieldType::Word) {
        const std::string_view word = columns.words(column).at(static_cast<std::size_t>(value));
        return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    }
    if (value == noInstant)
        return {};
    return storageOf(type) == Storage::Real ? QString::number(realOf(value), 'g', QLocale::FloatingPointShortest)
                                            : QString::number(value);
}

} // namespace

/// Columns are made of the cells beside the rows.
void TestStoreRows::columnsLikeTheCells()
{
    std::mt19937 random(8);
    const std::vector<Record> records = randomRecords(random);
    SpareRecords spare;
    StoredLoadMaker maker(1, "tool", spare);
    for (const Record &record : records) {
        HandedRow row{record.line, {record}, {}};
        maker.add(row);
    }
    const std::unique_ptr<PreparedLoad> load = maker.load();
    const auto &kindsOf = static_cast<const StoredLoad &>(*load).kindsOf;
    std::map<Kind, std::size_t> rows;
    for (const Record &record : records) {
        const CollectedColumns &columns = kindsOf[static_cast<std::size_t>(record.kind)]->columns;
        const std::size_t row = rows[record.kind]++;
        const std::vector<CachedColumn> &all = cachedColumns(record.kind);
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].content != CachedColumn::Content::Value)
                continue;
            const Cell &cell = record.cells[static_cast<std::size_t>(all[i].field)];
            QCOMPARE(inColumn(columns, i, row, all[i].type), inColumn(cell, all[i].type));
        }
    }
    for (const auto &[kind, count] : rows)
        QCOMPARE(kindsOf[static_cast<std::size_t>(kind)]->columns.rows(), count);
}

/// Records of earlier imports are compared with their rows, and written when they have changed, without values being
/// made of them.
void TestStoreRows::recordsBroughtAgain()
{
    std::mt19937 random(21);
    std::vector<Record> records = randomRecords(random);
    const auto count = static_cast<qint64>(records.size());
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    QVERIFY(append(*store, {"a.csv", "tool", records}, 5, {}, &random));
    const QStringList before = tablesOf(store->path());
    const Result<Import> same = append(*store, {"b.csv", "tool", records}, 6, {}, &random);
    QVERIFY(same);
    QCOMPARE(same->counts, (Counts{0, 0, count}));
    for (Record &record : records)
        record.cells[static_cast<std::size_t>(fieldIndex(record.kind, ownField))] =
            QStringLiteral("{\"Region\":\"Other\"}");
    const Result<Import> changed = append(*store, {"c.csv", "tool", records}, 7, {}, &random);
    QVERIFY(changed);
    QCOMPARE(changed->counts, (Counts{0, count, 0}));
    QVERIFY(store->check()->ok);
    const auto fresh = newStore(folder, "fresh.kompas");
    QVERIFY(append(*fresh, {"c.csv", "tool", records}, 7));
    for (const KindInfo &kind : kinds)
        QCOMPARE(visibleRows(*store, kind.kind), visibleRows(*fresh, kind.kind));
    QVERIFY(store->undo(changed->id));
    QVERIFY(store->undo(same->id));
    QCOMPARE(tablesOf(store->path()), before);
}

/// A file may bring a record again when many others have come in between, and more than once.
void TestStoreRows::rowsMetAgainAfterTheyWereWritten()
{
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    const QString subject(100'000, u'x');
    QString text;
    for (const char *status : {"open", "pending", "solved"}) {
        for (int i = 0; i < 60; ++i)
            text += QStringLiteral("%1 status=%2 subject=%3;").arg(i).arg(status, subject);
    }
    QVERIFY(append(*store, {"a.csv", "tool", recordsOf(Kind::Ticket, "7 status=new; 70 status=new")}));
    std::mt19937 sizes(3);
    const HandMade file{"b.csv", "tool", recordsOf(Kind::Ticket, text)};
    const Result<Import> import = append(*store, file, 6, {}, &sizes);
    QVERIFY(import);
    QCOMPARE(import->counts, (Counts{59, 1, 0}));
    QCOMPARE(import->skipped, 120);
    const Facts facts = *store->facts();
    const auto *statuses = facts.tickets->column<Coded>(u"status");
    for (qsizetype row = 0; row < facts.tickets->rows; ++row)
        QCOMPARE(statuses->at(row), row == 1 ? "new" : "solved");
    QVERIFY(store->check()->ok);
}

QTEST_GUILESS_MAIN(TestStoreRows)
#include "tst_store_rows.moc"
