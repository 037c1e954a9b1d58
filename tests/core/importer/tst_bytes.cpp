// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/bytes.h"
#include "core/importer/hash_beside.h"
#include "tests/core/importer/importing.h"

#include <QCryptographicHash>
#include <QTest>

using namespace kompas;
using namespace Qt::StringLiterals;

class TestBytes : public QObject
{
    Q_OBJECT

private slots:
    void encodings_data();
    void encodings();
    void decoding_data();
    void decoding();
    void hash();
    void validityAgreesWithQt();
    void factsDoNotDependOnWhereBytesStand();
    void unreadableFiles_data();
    void unreadableFiles();
    void progressStops();

private:
    Folder m_folder;
};

void TestBytes::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<qint64>("firstStrayLine");
    QTest::newRow("ASCII") << QByteArray("id,naam\n1,Jan\n") << "utf-8" << qint64(0);
    QTest::newRow("UTF-8") << QByteArray("id,naam\n1,Zo\xc3\xab\n") << "utf-8" << qint64(0);
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbfid,naam\n1,Zo\xc3\xab\n") << "utf-8" << qint64(0);
    QTest::newRow("UTF-8 of four bytes") << QByteArray("id\n\xf0\x9f\x98\x80\n") << "utf-8" << qint64(0);
    QTest::newRow("UTF-16LE") << QByteArray("\xff\xfei\0d\0\n\0", 8) << "utf-16le" << qint64(0);
    QTest::newRow("UTF-16BE") << QByteArray("\xfe\xff\0i\0d\0\n", 8) << "utf-16be" << qint64(0);
    QTest::newRow("UTF-16LE without mark") << QByteArray("i\0d\0;\0n\0\n\0", 10) << "utf-16le" << qint64(0);
    QTest::newRow("UTF-16BE without mark") << QByteArray("\0i\0d\0;\0n\0\n", 10) << "utf-16be" << qint64(0);
    QTest::newRow("Windows-1252") << QByteArray("id,naam\n1,Zo\xeb\n2,\x80 5\n") << "windows-1252" << qint64(2);
    QTest::newRow("Windows-1252 at the very end") << QByteArray("id\nZo\xeb") << "windows-1252" << qint64(2);
    QTest::newRow("cut UTF-8") << QByteArray("id\nZo\xc3") << "windows-1252" << qint64(2);
    QTest::newRow("some cells UTF-8, some not") << QByteArray("naam\nZo\xc3\xab\nZo\xeb\n") << "mixed" << qint64(3);
    QTest::newRow("Windows-1252 with code page 850")
        << QByteArray("a\nt\x82l\x82phon\x82\naim\xe9\nm\x88me\n") << "mixed" << qint64(2);
    const QString russian = u"Тема;Статус\nЗаявка закрыта, спасибо за быструю помощь;закрыта\n"_s;
    const QString greek = u"Θέμα;Κατάσταση\nΤο αίτημα έκλεισε, ευχαριστώ για τη βοήθεια;κλειστό\n"_s;
    const QString turkish = u"konu;durum\nMüşteri şikayeti çözüldü, teşekkür ederim, ığdır bağlantısı;kapalı\n"_s;
    const QString dutch = u"naam\nZoë Coördinaat geïnformeerd over de reünie; privé, crème brûlée à la carte\n"_s;
    const auto written = [](const QString &text, const char *encoding) {
        return QByteArray(QStringEncoder(encoding).encode(text.repeated(4)));
    };
    QTest::newRow("Russian") << written(russian, "windows-1251") << "windows-1251" << qint64(1);
    QTest::newRow("Greek") << written(greek, "iso-8859-7") << "iso-8859-7" << qint64(1);
    QTest::newRow("Turkish") << written(turkish, "windows-1254") << "windows-1254" << qint64(2);
    QTest::newRow("Dutch with many accents") << written(dutch, "windows-1252") << "windows-1252" << qint64(2);
    const QString polish =
        u"Temat;Opis\nZgłoszenie;Proszę o pomoc, usługa wciąż nie działa, kliknąłem już dwa razy, myślę źle\n"_s;
    const QString czech =
        u"předmět;popis\nPřihlášení;Děkuji, příště bych rád věděl, kdy budete mít otevřeno, těším se\n"_s;
    const QString hungarian =
        u"tárgy;leírás\nbejelentés;A gép működése lassú, a fejlesztők később küldik a gyűjtőt, előre köszönöm\n"_s;
    const QString portuguese = u"assunto\nQuestões e opções de ligações; você põe órgãos, também não são úteis\n"_s;
    const QString estonian = u"teema\nPõhjus: küsimus on lõpetatud, võime sõnumi sõita jõuludeks, köök ja hääl\n"_s;
    const QString italian =
        u"oggetto\nPerché così è più utile, già martedì, venerdì, lunedì, gioventù, virtù e caffè\n"_s;
    const QString danish = u"emne\nBrugeren får en række spørgsmål; løsningen er færdig, høj kø på søndag\n"_s;
    QTest::newRow("Polish of Windows") << written(polish, "windows-1250") << "windows-1250" << qint64(2);
    QTest::newRow("Polish of ISO") << written(polish, "iso-8859-2") << "iso-8859-2" << qint64(2);
    QTest::newRow("Czech of Windows") << written(czech, "windows-1250") << "windows-1250" << qint64(1);
    QTest::newRow("Czech of ISO") << written(czech, "iso-8859-2") << "iso-8859-2" << qint64(1);
    QTest::newRow("Hungarian") << written(hungarian, "windows-1250") << "windows-1250" << qint64(1);
    QTest::newRow("Dutch of a Mac") << written(dutch, "macintosh") << "macintosh" << qint64(2);
    QTest::newRow("Portuguese") << written(portuguese, "windows-1252") << "windows-1252" << qint64(2);
    QTest::newRow("Estonian") << written(estonian, "windows-1252") << "windows-1252" << qint64(2);
    QTest::newRow("Italian") << written(italian, "windows-1252") << "windows-1252" << qint64(2);
    QTest::newRow("Danish") << written(danish, "windows-1252") << "windows-1252" << qint64(2);
    QTest::newRow("opening quotes for apostrophes")
        << QByteArray("a\nfoto\x91s, auto\x91s en menu\x91s\n").repeated(9) << "windows-1252" << qint64(2);
    QTest::newRow("square metres")
        << QByteArray("a\n5 m\xb2 of m\xb3, een \xbd liter, caf\xe9s, co\xf6peratie\n").repeated(9) << "windows-1252"
        << qint64(2);
    QTest::newRow("a NUL in a text") << QByteArray("id,naam\n1,Jan\0Piet\n", 19)
                                            + QByteArray("2,Els van Amersfoort\n").repeated(60)
                                     << "utf-8" << qint64(0);
    QTest::newRow("overlong sequence") << QByteArray("a\n\xc0\xaf\n") << "windows-1252" << qint64(2);
}

void TestBytes::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(qint64, firstStrayLine);
    const Result<FileFacts> facts = inspectFile(m_folder.write(u"a.csv"_s, bytes), std::nullopt);
    QVERIFY(facts);
    QCOMPARE(encodingName(facts->encoding), encoding);
    QCOMPARE(facts->firstStrayLine, firstStrayLine);
    QCOMPARE(facts->bytes, qint64(bytes.size()));
}

void TestBytes::decoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8") << QByteArray("Zo\xc3\xab") << "utf-8" << u"Zoë"_s;
    QTest::newRow("NUL bytes") << QByteArray("Z\0o\0", 4) << "utf-8" << u"Zo"_s;
    QTest::newRow("a fault in UTF-8") << QByteArray("Zo\xeb.") << "utf-8" << u"Zo\uFFFD."_s;
    QTest::newRow("Windows-1252") << QByteArray("\x80 5 \x91zo\x92 \x85") << "windows-1252" << u"€ 5 ‘zo’ …"_s;
    QTest::newRow("mixed, this cell UTF-8") << QByteArray("Zo\xc3\xab") << "mixed" << u"Zoë"_s;
    QTest::newRow("mixed, this cell not") << QByteArray("Zo\xeb 15\x80") << "mixed" << u"Zoë 15€"_s;
    QTest::newRow("mixed, code page 850 in a word") << QByteArray("appr\x82"
                                                                  "ci\x82")
                                                    << "mixed" << u"apprécié"_s;
    QTest::newRow("mixed, a low quote by itself") << QByteArray("5 \x82 6") << "mixed" << u"5 ‚ 6"_s;
}

void TestBytes::decoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    QCOMPARE(decoded({bytes.constData(), std::size_t(bytes.size())}, *encodingFromName(encoding)), text);
}

void TestBytes::hash()
{
    QByteArray bytes;
    for (int i = 0; i < 300000; ++i)
        bytes += QByteArray::number(i) + ",x\n";
    const QString path = m_folder.write(u"large.csv"_s, bytes);
    QCOMPARE(*sha256Of(path), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(*HashBeside(path).take(), *sha256Of(path));
    QVERIFY(!sha256Of(path + u"x"_s));
    QVERIFY(!HashBeside(path + u"x"_s).take());
    QVERIFY(sha256Of(path, Progress([](double) { return false; })).error().stopped);
}

void TestBytes::validityAgreesWithQt()
{
    const QByteArray interesting = "a\x7f\x80\x8f\x90\x9f\xa0\xbf\xc0\xc2\xdf\xe0\xe1\xed\xef\xf0\xf1\xf4\xf5\xff";
    quint32 state = 7;
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes;
        for (int i = 0; i < 5; ++i) {
            state = state * 1664525 + 1013904223;
            bytes += interesting[qsizetype(state >> 16) % interesting.size()];
        }
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder.decode(bytes);
        const bool valid = !decoder.hasError() && text.toUtf8() == bytes;
        QCOMPARE(isUtf8({bytes.constData(), std::size_t(bytes.size())}), valid);
    }
}

void TestBytes::factsDoNotDependOnWhereBytesStand()
{
    // Bytes are looked at in words; where in a word one stands must not matter.
    const QByteArray interesting = "\x82\x8a\xc3\xab\xe9\xff\xc3\xb6\n";
    quint32 state = 7;
    const auto next = [&state](qsizetype below) {
        state = state * 1664525 + 1013904223;
        return qsizetype(state >> 16) % below;
    };
    for (int round = 0; round < 20; ++round) {
        QByteArray text = "\n";
        for (int i = 0; i < 60; ++i)
            text += QByteArray(next(40), 'a') + interesting.mid(next(interesting.size()), 1 + next(2));
        text += QByteArray(200, 'b') + '\0';
        std::optional<FileFacts> first;
        for (int before = 0; before < 40; ++before) {
            const QString path = m_folder.write(u"a.csv"_s, QByteArray(before, 'a') + text);
            Result<FileFacts> facts = inspectFile(path, std::nullopt);
            QVERIFY(facts);
            if (!first)
                first = *facts;
            QCOMPARE(facts->strayBytes, first->strayBytes);
            QCOMPARE(facts->firstStrayLine, first->firstStrayLine);
        }
        QVERIFY(first->strayBytes > 0);
    }
}

void TestBytes::unreadableFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << ""
                           << "a.csv is empty";
    QTest::newRow("workbook") << QByteArray("PK\x03\x04 and so on") << ""
                              << "a.csv is a workbook or an archive";
    QTest::newRow("database") << QByteArray("SQLite format 3\0...", 20) << ""
                              << "a.csv is a database";
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 20) << ""
                             << "a.csv is a binary file";
    QTest::newRow("NUL bytes further on") << QByteArray(70000, 'a') + QByteArray(1000, '\0') << ""
                                          << "a.csv is a binary file";
    QTest::newRow("not the UTF-16 that was set") << QByteArray("id,naam\n1,Jan\n") << "utf-16le"
                                                 << "a.csv is not written in utf-16le";
    QTest::newRow("not the UTF-8 that was set") << QByteArray("\xff\xfei\0d\0\n\0", 8) << "utf-8"
                                                << "a.csv is not written in utf-8";
}

void TestBytes::unreadableFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, says);
    const Result<FileFacts> facts = inspectFile(m_folder.write(u"a.csv"_s, bytes), encodingFromName(encoding));
    QVERIFY(!facts);
    QVERIFY2(facts.error().message.contains(says), qPrintable(facts.error().message));
}

void TestBytes::progressStops()
{
    const QString path = m_folder.write(u"a.csv"_s, "id\n1\n");
    const Result<FileFacts> facts = inspectFile(path, std::nullopt, Progress([](double) { return false; }));
    QVERIFY(!facts);
    QVERIFY(facts.error().stopped);
}

QTEST_GUILESS_MAIN(TestBytes)
#include "tst_bytes.moc"
