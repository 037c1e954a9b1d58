// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/short_text.h"
#include "core/importer/duration.h"
#include "core/importer/number.h"
#include "core/importer/profile.h"
#include "core/importer/stamp.h"
#include "core/importer/values.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace kompas;
using namespace Qt::StringLiterals;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString shown(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', 12) : u"nothing"_s;
}

} // namespace

class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void stamps_data();
    void stamps();
    void theShortWayOfStampsGivesTheSame();
    void digitsInOneWordGiveTheSame();
    void whatAReaderRemembersChangesNoAnswer_data();
    void whatAReaderRemembersChangesNoAnswer();
    void wordsAreFoundOrForgotten();
    void shortTextsLikeStrings();
    void everyDayComesBack();
    void numbers_data();
    void numbers();
    void decimalSigns_data();
    void decimalSigns();
    void durations_data();
    void durations();
    void shortenedNumbers_data();
    void shortenedNumbers();
};

void TestValues::stamps_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *order, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(order) << QString::fromLatin1(expected);
    };
    row("2026-11-15", "ymd", "2026-11-15T00:00:00Z");
    row("2026-11-15 09:30", "ymd", "2026-11-15T09:30:00Z");
    row("2026-11-15T09:30:15", "dmy", "2026-11-15T09:30:15Z");
    row("2026-11-15T09:30:15.123Z", "dmy", "2026-11-15T09:30:15Z");
    row("2026-11-15T09:30+01:00", "dmy", "2026-11-15T08:30:00Z");
    row("2010-01-13 08:40:25+00:00", "dmy", "2010-01-13T08:40:25Z");
    row("2026-11-15 09:30:00 -0500", "dmy", "2026-11-15T14:30:00Z");
    row("2026-11-15 09:30:00 UTC", "dmy", "2026-11-15T09:30:00Z");
    row("2026/1/5", "dmy", "2026-01-05T00:00:00Z");
    row("8-4-2023 20:52", "dmy", "2023-04-08T20:52:00Z");
    row("8-4-2023  20:52", "mdy", "2023-08-04T20:52:00Z");
    row("08/04/2023 9:05:07", "dmy", "2023-04-08T09:05:07Z");
    row("1/13/2021", "mdy", "2021-01-13T00:00:00Z");
    row("1/13/2021", "dmy", "nothing");
    row("15.11.2026", "dmy", "2026-11-15T00:00:00Z");
    row("01-02-21", "dmy", "2021-02-01T00:00:00Z");
    row("01-02-21", "mdy", "2021-01-02T00:00:00Z");
    row("21-01-02", "ymd", "2021-01-02T00:00:00Z");
    row("31-12-99", "dmy", "1999-12-31T00:00:00Z");
    row("6/23/25 07:00 AM", "mdy", "2025-06-23T07:00:00Z");
    row("6/23/25 12:15 AM", "mdy", "2025-06-23T00:15:00Z");
    row("6/23/25 12:15 PM", "mdy", "2025-06-23T12:15:00Z");
    row("25/Feb/26 10:17 PM", "mdy", "2026-02-25T22:17:00Z");
    row("15 nov 2026", "mdy", "2026-11-15T00:00:00Z");
    row("3 maart 2026 8:00", "dmy", "2026-03-03T08:00:00Z");
    row("Thu, 27 Oct 2016 14:51:34", "dmy", "2016-10-27T14:51:34Z");
    row("Nov 15, 2026", "dmy", "2026-11-15T00:00:00Z");
    row("November 5, 2026 3:04 PM", "dmy", "2026-11-05T15:04:00Z");
    row("Thursday, 15 January 2026", "mdy", "2026-01-15T00:00:00Z");
    row("wo 3 mrt 2026 9:05", "dmy", "2026-03-03T09:05:00Z");
    row("2026-01-02 10:00 CET", "dmy", "2026-01-02T09:00:00Z");
    row("2026-07-02 10:00:00 CEST", "dmy", "2026-07-02T08:00:00Z");
    row("Maybe 15, 2026", "dmy", "nothing");
    row("01-Aug-23", "dmy", "2023-08-01T00:00:00Z");
    row("29-02-2024", "dmy", "2024-02-29T00:00:00Z");
    row("29-02-2023", "dmy", "nothing");
    row("32-01-2023", "dmy", "nothing");
    row("8-4-2023 24:10", "dmy", "nothing");
    row("8-4-2023 9:5", "dmy", "nothing");
    row("12:30", "dmy", "nothing");
    row("1604", "dmy", "nothing");
    row("1.604,5", "dmy", "nothing");
    row("8-4/2023", "dmy", "nothing");
    row("gisteren", "dmy", "nothing");
    row("1-1-1900 00:00", "dmy", "null");
    row("1900-01-01 00:00:00", "ymd", "null");
    row("01/01/1900", "mdy", "null");
    row("0000-00-00 00:00:00", "ymd", "null");
}

void TestValues::stamps()
{
    QFETCH(QString, order);
    QFETCH(QString, expected);
    const std::optional<Stamp> stamp = parseStamp(QTest::currentDataTag());
    QString found = u"nothing"_s;
    if (stamp && isNullDate(*stamp)) {
        found = u"null"_s;
    } else if (stamp) {
        if (const std::optional<qint64> seconds = secondsOf(*stamp, *dateOrderFromName(order)))
            found = QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC).toString(Qt::ISODate);
    }
    QCOMPARE(found, expected);
}

void TestValues::theShortWayOfStampsGivesTheSame()
{
    QRandomGenerator random(3);
    const QByteArray characters = "0123456789-/.:TZ ,+";
    int read = 0;
    int inMonth = 0;
    for (int round = 0; round < 200'000; ++round) {
        QByteArray text = round % 3 == 0   ? "2026-11-15 09:30"
                          : round % 3 == 1 ? "2026-11-15 09:30:59"
                                           : "2026-11-15T09:30:59Z";
        for (int changes = random.bounded(3); changes > 0; --changes)
            text[random.bounded(static_cast<int>(text.size()))] =
                characters[random.bounded(static_cast<int>(characters.size()))];
        const std::string_view bytes(text.constData(), static_cast<std::size_t>(text.size()));
        const std::optional<Stamp> stamp = parseStamp(bytes);
        QVERIFY2(stamp == parseStampSlowly(bytes), text.constData());
        read += stamp ? 1 : 0;
        // Days and leap years of a month that is known, in the order of no row.
        for (const char *month : {"2026-11-01 00:00", "2024-02-29 12:00:00", "1900-01-01 00:00"}) {
            std::copy_n(month, 8, text.begin());
            const std::string_view there(text.constData(), static_cast<std::size_t>(text.size()));
            StampSeconds found;
            if (!readSecondsIn(KnownMonth::of(month), there, found))
                continue;
            const std::optional<Stamp> slowly = parseStampSlowly(there);
            QVERIFY2(slowly && secondsOf(*slowly, DateOrder::Dmy) == found.seconds
                         && slowly->offset.has_value() == found.isUtc,
                     text.constData());
            ++inMonth;
        }
    }
    QVERIFY(read > 50'000 && read < 190'000);
    QVERIFY(inMonth > 50'000);
}

void TestValues::digitsInOneWordGiveTheSame()
{
    QRandomGenerator random(4);
    const QByteArray others = "/:-. aO\xb5\xff"; // neighbours of the digits among them
    int read = 0;
    for (int round = 0; round < 300'000; ++round) {
        QByteArray text(random.bounded(12), '0');
        for (char &each : text)
            each = static_cast<char>('0' + random.bounded(10));
        if (!text.isEmpty() && round % 2 == 0)
            text[random.bounded(static_cast<int>(text.size()))] =
                others[random.bounded(static_cast<int>(others.size()))];
        QVERIFY2(plainDigits(view(text)) == plainDigitsSlowly(view(text)), text.constData());
        read += plainDigits(view(text)) ? 1 : 0;
    }
    QVERIFY(read > 100'000);
}

void TestValues::whatAReaderRemembersChangesNoAnswer_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArrayList>("cells");
    QTest::newRow("solved_at") << "ymd hh:mm" << QByteArrayList{"2026-03-28 09:30:00",  "2026-03-29 02:30:00",
                                                                "2026-03-29 09:30:00",  "2026-03-31 23:59:60",
                                                                "2026-03-32 09:30:00",  "2026-03-00 09:30",
                                                                "2026-04-31 09:30",     "2026-04-30 09:30",
                                                                "2026-04-01T09:30:00Z", "2026-04-01 24:00",
                                                                "1900-01-01 00:00:00",  "1900-01-02 00:00:00",
                                                                "2024-02-29 12:00",     "2023-02-29 12:00",
                                                                " 2026-03-28 09:30 ",   "",
                                                                "1-3-2026 9:30",        "-"};
    QByteArrayList words = {"", "-", "Tier 1", "Tier 2", "a", "ab", "abc", "abd", "abcd", "abcdefg", "abcdefgh"};
    for (int i = 0; i < 500; ++i)
        words += QByteArray("Technical ") + QByteArray::number(i) + " Support"; // of the same ends
    words += QByteArrayList{"\xef\xbb\xbf", "caf\xc3\xa9", "caf\xe9", QByteArray(70'000, 'x'), QByteArray(70'001, 'x')};
    QTest::newRow("team") << "word" << words;
    QTest::newRow("status") << "word" << QByteArrayList{"Open", "open", "Solved", "Nieuw", "?", "-"};
    QTest::newRow("replies") << "integer"
                             << QByteArrayList{"0",  "12",  "007", "1234567", "123456789", "2147483648", "1.5",
                                               "-1", "1e3", " 4 ", "",        "-",         "n/a"};
    QTest::newRow("first_reply_minutes") << "minutes" << QByteArrayList{"0", "12", "1:30", "12.4", "99999999999", ""};
}

void TestValues::whatAReaderRemembersChangesNoAnswer()
{
    QFETCH(QString, format);
    QFETCH(QByteArrayList, cells);
    const QString field = QString::fromLatin1(QTest::currentDataTag());
    const Zone zone = *Zone::named("Europe/Amsterdam");
    const ColumnPlan column = {.header = field, .field = field, .format = format};
    const ColumnReader::Context context = {profileNamed(u"zendesk_tickets"_s), Encoding::Utf8, '.', &zone};
    const ColumnReader reader(0, column, *fieldTarget({Kind::Ticket}, field), context);
    QRandomGenerator random(6);
    for (int round = 0; round < 20 * cells.size(); ++round) {
        const QByteArray &cell = cells[random.bounded(static_cast<int>(cells.size()))];
        const ColumnReader fresh(0, column, *fieldTarget({Kind::Ticket}, field), context);
        std::optional<Finding> finding;
        std::optional<Finding> freshFinding;
        qint64 whole = 0;
        const bool isWhole = reader.readWhole(view(cell), whole);
        const Cell value = reader.read(view(cell), finding);
        QVERIFY2(value == fresh.read(view(cell), freshFinding) && finding == freshFinding, cell.constData());
        QVERIFY2(!isWhole || (value == Cell(whole) && !finding), cell.constData());
    }
}

/// More words than are kept.
void TestValues::wordsAreFoundOrForgotten()
{
    constexpr int most = 50'000;
    KnownWords words;
    const auto textOf = [](int i) {
        return i % 3 == 0 ? "stored " + std::to_string(i) : std::to_string(i) + " is long";
    };
    qint64 found = 0;
    QRandomGenerator random(9);
    for (int i = 0; i < most; ++i) {
        const std::string cell = std::to_string(i) + " is long";
        QVERIFY(!words.find(cell));
        words.add(cell, textOf(i), QString::number(i));
        for (int round = 0; round < 4; ++round) {
            const int other = random.bounded(i + 1);
            const std::optional<KnownWords::Word> word = words.find(std::to_string(other) + " is long");
            QVERIFY(word || other < i);
            QVERIFY(!word || (word->text == textOf(other) && words.ours(*word) == QString::number(other)));
            found += word ? 1 : 0;
        }
    }
    QVERIFY(found > most && found < most * 4);
}

void TestValues::shortTextsLikeStrings()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 20'000; ++round) {
        std::string text(static_cast<std::size_t>(random.bounded(40)), 'a');
        std::string other(random.bounded(8) == 0 ? text.size() + 1 : text.size(), 'a');
        for (std::string *each : {&text, &other}) {
            if (!each->empty() && random.bounded(2) == 0)
                (*each)[random.bounded(static_cast<quint32>(each->size()))] = 'b';
        }
        QCOMPARE(isSameText(text, other), text == other);
        std::string copy(text.size() + 2, '.');
        copyText(text, copy.data() + 1);
        QCOMPARE(copy, '.' + text + '.');
    }
}

void TestValues::everyDayComesBack()
{
    for (QDate day(1969, 1, 1); day < QDate(2069, 1, 1); day = day.addDays(1)) {
        const qint64 expected = QDateTime(day, QTime(13, 5), Qt::UTC).toSecsSinceEpoch();
        const QByteArray dmy = day.toString(u"d-M-yy"_s).toLatin1() + " 13:05";
        const QByteArray mdy = day.toString(u"MM/dd/yyyy"_s).toLatin1() + " 1:05 PM";
        const QByteArray ymd = day.toString(Qt::ISODate).toLatin1() + "T13:05:00";
        QCOMPARE(secondsOf(*parseStamp(view(dmy)), DateOrder::Dmy), std::optional(expected));
        QCOMPARE(secondsOf(*parseStamp(view(mdy)), DateOrder::Mdy), std::optional(expected));
        QCOMPARE(secondsOf(*parseStamp(view(ymd)), DateOrder::Dmy), std::optional(expected));
    }
}

void TestValues::numbers_data()
{
    QTest::addColumn<QString>("withComma");
    QTest::addColumn<QString>("withDot");
    const auto row = [](const char *text, const char *withComma, const char *withDot) {
        QTest::newRow(text) << QString::fromLatin1(withComma) << QString::fromLatin1(withDot);
    };
    row("12", "12", "12");
    row("-7", "-7", "-7");
    row("4,5", "4.5", "nothing");
    row("4.5", "nothing", "4.5");
    row("1.604", "1604", "1.604");
    row("1,604", "1.604", "1604");
    row("1.234.567,25", "1234567.25", "nothing");
    row("1,234,567.25", "nothing", "1234567.25");
    row("1 234", "1234", "1234");
    row("12,0", "12", "nothing");
    row("91,3 %", "91.3", "nothing");
    row("", "nothing", "nothing");
    row("-", "nothing", "nothing");
    row(",", "nothing", "nothing");
    row("1e5", "nothing", "nothing");
    row("3 sterren", "nothing", "nothing");
    row("12:30", "nothing", "nothing");
}

void TestValues::numbers()
{
    QFETCH(QString, withComma);
    QFETCH(QString, withDot);
    QCOMPARE(shown(parseNumber(QTest::currentDataTag(), ',')), withComma);
    QCOMPARE(shown(parseNumber(QTest::currentDataTag(), '.')), withDot);
}

void TestValues::decimalSigns_data()
{
    QTest::addColumn<int>("evidence");
    QTest::newRow("12") << int(DecimalEvidence::None);
    QTest::newRow("4,5") << int(DecimalEvidence::Comma);
    QTest::newRow("4.25") << int(DecimalEvidence::Dot);
    QTest::newRow("1.604") << int(DecimalEvidence::OneGroup);
    QTest::newRow("1,604") << int(DecimalEvidence::OneGroup);
    QTest::newRow("1.234.567") << int(DecimalEvidence::Comma);
    QTest::newRow("1.234,5") << int(DecimalEvidence::Comma);
    QTest::newRow("1,234.5") << int(DecimalEvidence::Dot);
    QTest::newRow("1.2.3") << int(DecimalEvidence::None);
}

void TestValues::decimalSigns()
{
    QFETCH(int, evidence);
    QCOMPARE(int(decimalEvidence(QTest::currentDataTag())), evidence);
}

void TestValues::durations_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("minutes");
    QTest::newRow("90") << int(DurationUnit::Minutes) << "90";
    QTest::newRow("1,5") << int(DurationUnit::Hours) << "90";
    QTest::newRow("2") << int(DurationUnit::Days) << "2880";
    QTest::newRow("150") << int(DurationUnit::Seconds) << "2.5";
    QTest::newRow("1:30") << int(DurationUnit::Minutes) << "90";
    QTest::newRow("30:15:30") << int(DurationUnit::Hours) << "1815.5";
    QTest::newRow("100:00:00") << int(DurationUnit::Minutes) << "6000";
    QTest::newRow("-0:10") << int(DurationUnit::Minutes) << "-10";
    QTest::newRow("-5") << int(DurationUnit::Minutes) << "-5";
    QTest::newRow("PT1H30M") << int(DurationUnit::Seconds) << "90";
    QTest::newRow("P1DT2H3M30S") << int(DurationUnit::Minutes) << "1563.5";
    QTest::newRow("P2W") << int(DurationUnit::Minutes) << "20160";
    QTest::newRow("1 day, 02:03:30") << int(DurationUnit::Minutes) << "1563.5";
    QTest::newRow("PT90.5M") << int(DurationUnit::Minutes) << "90.5";
    QTest::newRow("PT0,5H") << int(DurationUnit::Minutes) << "30";
    QTest::newRow("-PT5M") << int(DurationUnit::Minutes) << "-5";
    QTest::newRow("PT0S") << int(DurationUnit::Minutes) << "0";
    QTest::newRow("P1M") << int(DurationUnit::Minutes) << "nothing"; // how long is a month?
    QTest::newRow("P1Y") << int(DurationUnit::Minutes) << "nothing";
    QTest::newRow("PT") << int(DurationUnit::Minutes) << "nothing";
    QTest::newRow("P") << int(DurationUnit::Minutes) << "nothing";
    QTest::newRow("PT30M1H") << int(DurationUnit::Minutes) << "nothing";
    QTest::newRow("PT1D") << int(DurationUnit::Minutes) << "nothing";
    QTest::newRow("Pending") << int(DurationUnit::Minutes) << "nothing";
    QTest::newRow("1:60") << int(DurationUnit::Minutes) << "nothing";
    QTest::newRow("1:2:3:4") << int(DurationUnit::Minutes) << "nothing";
    QTest::newRow("6/1/2023 12:15") << int(DurationUnit::Minutes) << "nothing";
    QTest::newRow("50%") << int(DurationUnit::Minutes) << "nothing";
    QTest::newRow("lang") << int(DurationUnit::Minutes) << "nothing";
}

void TestValues::durations()
{
    QFETCH(int, unit);
    QFETCH(QString, minutes);
    QCOMPARE(shown(parseDuration(QTest::currentDataTag(), DurationUnit(unit), ',')), minutes);
}

void TestValues::shortenedNumbers_data()
{
    QTest::addColumn<bool>("shortened");
    QTest::newRow("1.03006E+13") << true;
    QTest::newRow("1,03006E+13") << true;
    QTest::newRow("1E+15") << true;
    QTest::newRow("10300555531549") << false;
    QTest::newRow("ABE+12") << false;
    QTest::newRow("1E+") << false;
    QTest::newRow("3E-5") << false;
}

void TestValues::shortenedNumbers()
{
    QFETCH(bool, shortened);
    QCOMPARE(isShortenedNumber(QTest::currentDataTag()), shortened);
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
