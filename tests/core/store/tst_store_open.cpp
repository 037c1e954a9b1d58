// SPDX-License-Identifier: GPL-3.0-or-later
#include "records_of_text.h"

#include "core/store/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <map>

using namespace kompas;

/// Files that are no good, and files that are in use.
class TestStoreOpen : public QObject
{
    Q_OBJECT

private slots:
    void badFiles_data();
    void badFiles();
    void readOnlyFile();
    void lockedFile();
    void readingWhileAnotherHasItOpen();
    void anotherConnectionIsNoticed();
    void newFileIsPrivate();
    void migrationsAreNumberedOneByOne();
    void fieldsAndSchemaAgree();
    void olderFileKeepsItsRecords();
    void ratingsOfOlderFilesRepeatNothing();
    void stoppedMigrationChangesNothing_data();
    void stoppedMigrationChangesNothing();
    void diskFull();
    void outOfMemory();
    void quotaReached();
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// A good file with some tickets, closed.
void makeGoodFile(const QString &path)
{
    const auto store = std::move(*Store::open(path, Store::Mode::Create));
    QString text;
    for (int i = 0; i < 500; ++i)
        text += QStringLiteral("%1 status=open subject=%2;").arg(i).arg(QString(100, u'x'));
    QVERIFY(append(*store, ticketsOf("a.csv", text)));
}

void runSql(const QString &path, const QByteArray &sql)
{
    const auto database = std::move(*Database::open(path, Database::Access::Write));
    QVERIFY(database->runScript(sql));
}

constexpr auto notOurs = "%1 is not a Servicekompas file. Choose a .kompas file, or import the export into a new one.";
constexpr auto otherProgram = "%1 is a database of another program, not a Servicekompas file. Choose a .kompas file.";
constexpr auto newer = "%1 was made by a newer Servicekompas. Install that version to open it.";
constexpr auto damaged = "%1 is damaged or has been cut off. Put back a copy of the file, or import the exports into a "
                         "new one.";
constexpr auto isFolder = "%1 is a folder, not a Servicekompas file. Choose a .kompas file in it.";
constexpr auto missing = "There is no file %1. Check the name, or import an export to make it.";
constexpr auto isEmpty = "%1 is empty, not a Servicekompas file. Choose another file, or import an export into it.";

} // namespace

void TestStoreOpen::badFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("message");
    QTest::newRow("garbage") << "garbage" << notOurs;
    QTest::newRow("a CSV export") << "csv" << notOurs;
    QTest::newRow("database of another program") << "other" << otherProgram;
    QTest::newRow("newer") << "newer" << newer;
    QTest::newRow("cut in half") << "half" << damaged;
    QTest::newRow("cut inside the header") << "stump" << damaged;
    QTest::newRow("a folder") << "folder" << isFolder;
    QTest::newRow("missing") << "missing" << missing;
    QTest::newRow("empty") << "empty" << isEmpty;
}

void TestStoreOpen::badFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, message);
    const QTemporaryDir folder;
    const QString path = folder.filePath(file + ".kompas");
    if (file == "garbage")
        write(path, QByteArray(5000, '\x9f'));
    else if (file == "csv")
        write(path, QByteArray("Id;Status\n1;Open\n").repeated(100));
    else if (file == "empty")
        write(path, {});
    else if (file == "folder")
        QDir().mkpath(path);
    else if (file == "other") {
        write(path, {});
        runSql(path, "CREATE TABLE bookmark (url TEXT)");
    } else if (file != "missing")
        makeGoodFile(path);
    if (file == "newer")
        runSql(path, "PRAGMA user_version = 9999");
    else if (file == "half")
        QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
    else if (file == "stump")
        QVERIFY(QFile::resize(path, 60));
    const QByteArray before = bytesOf(path);
    for (const auto mode : {Store::Mode::ReadOnly, Store::Mode::ReadWrite, Store::Mode::Create}) {
        if (mode == Store::Mode::Create && (file == "missing" || file == "empty"))
            continue;
        const auto store = Store::open(path, mode);
        QVERIFY(!store);
        QCOMPARE(store.error().message, message.arg(path));
        QCOMPARE(bytesOf(path), before);
    }
}

void TestStoreOpen::readOnlyFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("t.kompas");
    makeGoodFile(path);
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions(0x4444)));
    // For the superuser nothing is read-only.
    const bool isRoot = geteuid() == 0;
    if (isRoot && seteuid(65534) != 0)
        QSKIP("The superuser may write everywhere and cannot become another user here.");
    const auto store = Store::open(path, Store::Mode::ReadWrite);
    const auto reading = Store::open(path, Store::Mode::ReadOnly);
    const auto created = Store::open(folder.filePath("new.kompas"), Store::Mode::Create);
    if (isRoot)
        QCOMPARE(seteuid(0), 0);
    QVERIFY(!store);
    QCOMPARE(store.error().message, path
                                        + " cannot be changed: the file or its folder is read-only. Allow writing, or "
                                          "work on a copy.");
    QVERIFY(reading);
    QCOMPARE((*reading)->facts()->tickets->rows, 500);
    QVERIFY(!isRoot || !created);
}

void TestStoreOpen::lockedFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("t.kompas");
    makeGoodFile(path);
    const QByteArray before = bytesOf(path);
    const auto other = std::move(*Database::open(path, Database::Access::Write));
    const auto store = std::move(*Store::open(path, Store::Mode::ReadWrite));
    const auto lock = std::move(*Transaction::begin(*other, Transaction::Lock::Exclusive));
    const QString message =
        path + " is in use by another program. Wait until that is done, or close it, and try again.";
    QCOMPARE(append(*store, ticketsOf("b.csv", "1 status=solved")).error().message, message);
    QCOMPARE(Store::open(path, Store::Mode::ReadOnly).error().message, message);
    QCOMPARE(bytesOf(path), before);
}

void TestStoreOpen::readingWhileAnotherHasItOpen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("t.kompas");
    makeGoodFile(path);
    const auto window = std::move(*Store::open(path, Store::Mode::ReadWrite));
    QCOMPARE(window->facts()->tickets->rows, 500);
    const auto verb = std::move(*Store::open(path, Store::Mode::ReadOnly));
    QCOMPARE(verb->facts()->tickets->rows, 500);
    QVERIFY(append(*window, ticketsOf("b.csv", "new status=new")));
    QCOMPARE(verb->facts()->tickets->rows, 501);
    // The reading connection can do nothing else.
    QVERIFY(!append(*verb, ticketsOf("c.csv", "newer status=new")));
}

void TestStoreOpen::anotherConnectionIsNoticed()
{
    const QTemporaryDir folder;
    const auto window = newStore(folder);
    const qint64 before = *window->dataVersion();
    QVERIFY(append(*window, ticketsOf("a.csv", "1 status=new")));
    QCOMPARE(*window->dataVersion(), before);
    const auto verb = std::move(*Store::open(window->path(), Store::Mode::ReadWrite));
    QVERIFY(append(*verb, ticketsOf("b.csv", "2 status=new")));
    QVERIFY(*window->dataVersion() != before);
}

void TestStoreOpen::newFileIsPrivate()
{
    const QTemporaryDir folder;
    const auto store = newStore(folder);
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY((QFileInfo(store->path()).permissions() & others) == 0);
    QCOMPARE(store->schemaVersion(), newestSchema());
    const auto failed = Store::open(folder.filePath("no/such/folder.kompas"), Store::Mode::Create);
    QCOMPARE(failed.error().message,
             folder.filePath("no/such/folder.kompas")
                 + " cannot be made. Check that the folder is there and that you may write in it.");
}

/// Of two with the same number only one would ever be applied.
void TestStoreOpen::migrationsAreNumberedOneByOne()
{
    int number = 0;
    for (const QString &name : QDir(":/migrations").entryList({"*.sql"}, QDir::Files, QDir::Name))
        QCOMPARE(name.left(4).toInt(), ++number);
    QCOMPARE(newestSchema(), number);
}

void TestStoreOpen::fieldsAndSchemaAgree()
{
    const QTemporaryDir folder;
    const QString path = newStore(folder)->path();
    const auto database = std::move(*Database::open(path, Database::Access::Read));
    for (const KindInfo &kind : kinds) {
        QStringList expected;
        for (const Field &field : fields(kind.kind)) {
            const bool isText = field.type == FieldType::Text || field.type == FieldType::Word;
            expected += QString::fromLatin1(field.id)
                        + (isText                                   ? " TEXT"
                           : storageOf(field.type) == Storage::Real ? " REAL"
                                                                    : " INTEGER");
        }
        for (const QString &table : {kindId(kind.kind), kindId(kind.kind) + "_version"}) {
            QStringList columns;

            QVERIFY(database->forEach("SELECT name || ' ' || type FROM pragma_table_info(?)", {table},
                                      [&columns](const Statement &row) {
                                          columns += row.text(0);
                                          return true;
                                      }));
            QCOMPARE(columns.mid(4), expected);
            if (table == kindId(kind.kind))
                QCOMPARE(columns.mid(0, 4),
                         (QStringList{"row_id INTEGER", "row_key TEXT", "import_id INTEGER", "line INTEGER"}));
        }
    }
}

namespace {

constexpr int schemaWithIndex = 6; ///< the last one with source and key in every row

/// A file as a program of that schema left it.
void makeOlderFile(const QString &path)
{
    write(path, {});
    const auto database = std::move(*Database::open(path, Database::Access::Write));
    for (const QString &name : QDir(":/migrations").entryList({"*.sql"}, QDir::Files, QDir::Name)) {
        if (name.left(4).toInt() <= schemaWithIndex)
            QVERIFY(database->runScript(bytesOf(":/migrations/" + name)));
    }
    QVERIFY(database->runScript("PRAGMA application_id = " + QByteArray::number(applicationId)
                                + "; PRAGMA user_version = " + QByteArray::number(schemaWithIndex)));
    for (const char *import : {"1, 'a.csv', 'tool'", "2, 'b.csv', 'other'", "3, 'c.csv', 'tool'"})
        QVERIFY(database->run("INSERT INTO import SELECT column1, column2, '', 0, column3, '', '', '', 1, '', '', '', "
                              "'', 5, 9, 1, 1, 0, 0, 0, 0, 0 FROM (VALUES ("
                              + QByteArray(import) + "))"));
    for (const KindInfo &kind : kinds) {
        const QByteArray table = kind.id;
        QVERIFY(database->runScript(
            "INSERT INTO import_kind VALUES (1, '" + table + "', 2, 0, 0), (2, '" + table
            + "', 1, 0, 0);"
              "INSERT INTO "
            + table
            + " (row_id, source, row_key, import_id, line, id, own) VALUES"
              " (1, 'tool', 'T1', 1, 2, 'T1', '{\"Region\":\"North\"}'), (4, 'tool', 'a hash', 3, 3, NULL, NULL),"
              " (5, 'other', 'T1', 2, 4, 'T1', NULL), (6, 'tool', 'another hash', 1, 9, '1,2E+5', NULL);"
              "INSERT INTO "
            + table
            + "_version (row_id, import_id, line, same_as, id) VALUES"
              " (4, 1, 8, NULL, NULL), (5, 3, 7, 2, NULL)"));
    }
    QVERIFY(database->run(
        "UPDATE ticket SET created_at = row_id * 100, subject = 'caf\u00e9 ' || row_id, status = 'open'"));
}

/// What identifies the records of a kind, and all their fields.
QStringList recordsIn(const QString &path, Kind kind, const QByteArray &source, const QByteArray &key)
{
    const auto database = std::move(*Database::open(path, Database::Access::Read));
    QByteArrayList names;
    for (const Field &field : fields(kind))
        names += QByteArray("quote(record.") + field.id + ")";
    const QByteArray all = names.join(" || ',' || ");
    const QByteArray table = info(kind).id;
    const QByteArray from = " || ' ' || record.import_id || ' ' || record.line || ' ' || ";
    QStringList lines;
    const auto add = [&lines](const Statement &row) {
        lines += row.text(0);
        return true;
    };
    database->forEach("SELECT record.row_id || ' ' || " + source + " || ' ' || " + key + from + all + " FROM " + table
                          + " AS record JOIN import ON import.id = record.import_id ORDER BY record.row_id",
                      {}, add);
    database->forEach("SELECT record.row_id" + from + "quote(record.same_as) || ' ' || " + all + " FROM " + table
                          + "_version AS record ORDER BY record.row_id, record.import_id",
                      {}, add);
    return lines;
}

} // namespace

void TestStoreOpen::olderFileKeepsItsRecords()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("t.kompas");
    makeOlderFile(path);
    std::map<Kind, QStringList> before;
    for (const KindInfo &kind : kinds)
        before[kind.kind] = recordsIn(path, kind.kind, "record.source", "record.row_key");
    QCOMPARE(before[Kind::Ticket].size(), 6);
    QVERIFY(before[Kind::Ticket].at(0).startsWith("1 tool T1 1 2 'T1',"));
    double last = 0;
    const auto store = std::move(*Store::open(path, Store::Mode::ReadWrite, Progress([&last](double fraction) {
                                                  last = std::max(last, fraction);
                                                  return true;
                                              })));
    QVERIFY(last > 0.5);
    for (const KindInfo &kind : kinds)
        QCOMPARE(recordsIn(path, kind.kind, "import.source", "coalesce(row_key, record.id)"), before[kind.kind]);
    const Store::Check check = *store->check();
    QVERIFY2(check.ok, qPrintable(check.lines.join(u'\n')));
    QCOMPARE(store->facts()->tickets->rows, 4);
    QVERIFY(*store->hasSeveralSources(Kind::Ticket));
    // A record of an earlier import is known again, by its id and by a key of its own.
    HandMade file = ticketsOf("d.csv", "T1 status=solved; x status=solved");
    file.records.at(1).key = QString("a hash");
    const Result<Import> import = append(*store, file);
    QVERIFY(import);
    QCOMPARE(import->counts, (Counts{0, 2, 0}));
}

void TestStoreOpen::ratingsOfOlderFilesRepeatNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("t.kompas");
    makeOlderFile(path);
    {
        const auto database = std::move(*Database::open(path, Database::Access::Write));
        QVERIFY(database->runScript(
            "UPDATE ticket SET team = 'East', agent = 'Ann', customer = 'c' WHERE row_id = 1;"
            "UPDATE survey_response SET ticket = 'T1', team = 'East', agent = 'Bea', customer = 'c' WHERE row_id = 1;"
            // Of a spreadsheet that destroyed its ids.
            "UPDATE ticket SET team = 'East' WHERE row_id = 6;"
            "UPDATE survey_response SET ticket = '1,2E+5', team = 'East' WHERE row_id = 6;"
            "INSERT INTO ticket_version (row_id, import_id, line, id, team) VALUES (1, 3, 7, 'T1', 'West');"
            "INSERT INTO survey_response_version (row_id, import_id, line, id, ticket, team, channel) VALUES"
            " (1, 3, 7, 'T1', 'T1', 'West', 'email')"));
    }
    const auto store = std::move(*Store::open(path, Store::Mode::ReadWrite));
    const auto database = std::move(*Database::open(path, Database::Access::Read));
    const auto said = [&](const QByteArray &from) {
        return database->text(
            "SELECT quote(team) || '|' || quote(agent) || '|' || quote(customer) || '|' || quote(own) FROM "
            "survey_response"
            + from);
    };
    QCOMPARE(*said(" WHERE row_id = 1"), "NULL|'Bea'|NULL|NULL");
    QCOMPARE(*said(" WHERE row_id = 6"), "'East'|NULL|NULL|NULL");
    QCOMPARE(*database->text("SELECT quote(team) || channel FROM survey_response_version WHERE row_id = 1"),
             "NULLemail");
    QVERIFY(store->setSetting("agents", "names", 1));
    QVERIFY(visibleRows(*store, Kind::SurveyResponse)
                .contains("id=T1 ticket=T1 customer=c team=East agent=Bea own={\"Region\":\"North\"}"));
    QVERIFY(store->check()->ok);
}

void TestStoreOpen::stoppedMigrationChangesNothing_data()
{
    QTest::addColumn<double>("at");
    QTest::newRow("at once") << 0.0;
    QTest::newRow("in the last one") << 0.95;
}

void TestStoreOpen::stoppedMigrationChangesNothing()
{
    QFETCH(double, at);
    const QTemporaryDir folder;
    const QString path = folder.filePath("t.kompas");
    makeOlderFile(path);
    {
        // Enough for SQLite to ask now and then whether to go on.
        const auto database = std::move(*Database::open(path, Database::Access::Write));
        QVERIFY(database->run("WITH RECURSIVE n(i) AS (VALUES (100) UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                              "INSERT INTO ticket (row_id, source, row_key, import_id, line) SELECT i, 'tool', i, 1, i "
                              "FROM n"));
    }
    const QByteArray before = bytesOf(path);
    const auto stopped =
        Store::open(path, Store::Mode::ReadWrite, Progress([at](double fraction) { return fraction < at; }));
    QVERIFY(!stopped);
    QVERIFY(stopped.error().stopped);
    QCOMPARE(bytesOf(path), before);
    QVERIFY(Store::open(path, Store::Mode::ReadWrite));
}

void TestStoreOpen::diskFull()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("t.kompas");
    makeGoodFile(path);
    const auto database = std::move(*Database::open(path, Database::Access::Write));
    QVERIFY(database->run("PRAGMA max_page_count = 1"));
    const QByteArray before = bytesOf(path);
    Result<void> full;
    {
        const auto transaction = std::move(*Transaction::begin(*database));
        full = database->run("INSERT INTO reject (import_id, line, raw, code, reason) VALUES (1, 1, ?, '', '')",
                             {QString(1'000'000, u'x')});
    }
    QCOMPARE(full.error().message,
             "There is no space left on the disk of " + path + ". Nothing has been changed. Make room and try again.");
    QCOMPARE(bytesOf(path), before);
}

void TestStoreOpen::quotaReached()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("t.kompas");
    makeGoodFile(path);
    const auto store = std::move(*Store::open(path, Store::Mode::ReadWrite));
    const QByteArray before = bytesOf(path);
    QString text;
    for (int i = 0; i < 2000; ++i)
        text += QStringLiteral("new%1 subject=%2;").arg(i).arg(QString(500, u'x'));
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small{static_cast<rlim_t>(before.size() + 32768), old.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    const Result<Import> import = append(*store, ticketsOf("b.csv", text));
    setrlimit(RLIMIT_FSIZE, &old);
    QVERIFY(!import);
    QCOMPARE(import.error().message, "The disk refused to read or write " + path
                                         + ". Nothing has been changed. Check whether it is full or broken, or work on "
                                           "a copy on another disk.");
    QCOMPARE(store->facts()->tickets->rows, 500);
    QVERIFY(store->check()->ok);
}

void TestStoreOpen::outOfMemory()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("t.kompas");
    makeGoodFile(path);
    const QByteArray before = bytesOf(path);
    const auto store = std::move(*Store::open(path, Store::Mode::ReadWrite));
    const auto feed = [](const LoadSink &rows) -> Result<Import> {
        handOver(rows, {{2, recordsOf(Kind::Ticket, "new status=open")}});
        throw std::bad_alloc();
    };
    const Result<Import> import = store->append("tool", 1, feed);
    QVERIFY(!import);
    QCOMPARE(import.error().message,
             "There is not enough memory to work on " + path + ". Close other programs and try again.");
    QCOMPARE(bytesOf(path), before);
    const Progress noMemory([](double) -> bool { throw std::bad_alloc(); });
    const Result<void> undone = store->undo(1, noMemory);
    QVERIFY(!undone);
    QCOMPARE(undone.error().message, import.error().message);
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(append(*store, ticketsOf("b.csv", "new status=open"))->counts, (Counts{1, 0, 0}));
}

QTEST_GUILESS_MAIN(TestStoreOpen)
#include "tst_store_open.moc"
