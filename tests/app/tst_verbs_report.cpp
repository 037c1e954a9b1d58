// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly report of the example, of a week without data, of an empty file and of a real export, with every option.
#include "core/report/report_options.h"
#include "core/report/weekly.h"
#include "resources/example/example.h"
#include "tests/app/verb_run.h"

#include <QApplication>
#include <QHashSeed>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace kompas;

class TestVerbsReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wrongUsage_data();
    void wrongUsage();
    void options_data();
    void options();
    void soundPdf_data();
    void soundPdf();
    void templateOfTheFile();
    void remarksOfTheLead();
    void failsBelowTarget();
    void emptyFile();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    Said onExample(const QString &rest, const char *file = "x.pdf") const
    {
        return runWords(QStringList{QStringLiteral("report"), QStringLiteral("--db"), path("e.kompas"),
                                    QStringLiteral("--output"), path(file)}
                        + rest.split(u' ', Qt::SkipEmptyParts));
    }
    /// Letters that a font draws as one come out of a PDF as one sign.
    QString wordsOf(const char *file) const
    {
        return run("pdftotext", {"-layout", file, "-"}).normalized(QString::NormalizationForm_KC);
    }
    QString run(const char *program, const QList<const char *> &words) const
    {
        QStringList arguments;
        for (const char *word : words)
            arguments += QLatin1String(word).endsWith(u".pdf") ? path(word) : QString::fromLatin1(word);
        QProcess process;
        process.start(QLatin1String(program), arguments);
        if (!process.waitForFinished())
            return QStringLiteral("cannot run ") + QLatin1String(program);
        return QString::fromUtf8(process.readAllStandardOutput())
               + (process.exitCode() == 0 ? QString() : QStringLiteral("FAILED"));
    }
    bool keepSetting(const QString &key, const QString &value) const
    {
        const auto opened = Workbench::open(path("e.kompas"), Store::Mode::ReadWrite);
        return opened && (*opened)->setSetting(key, value, 1795345200);
    }

    QTemporaryDir m_folder;
};

void TestVerbsReport::initTestCase()
{
    QVERIFY(writeExample(path("e.kompas")));
}

void TestVerbsReport::wrongUsage_data()
{
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("error");
    QTest::newRow("paper") << "--paper a3"
                           << "The paper is a4 or letter, not \"a3\".";
    QTest::newRow("definitions") << "--definitions often"
                                 << "The definitions are then or now, not \"often\".";
    QTest::newRow("template") << "--template Board"
                              << "There is no template \"Board\"";
    QTest::newRow("week") << "--week 2026-W60"
                          << "is no week";
    QTest::newRow("flag with a value") << "--landscape=yes"
                                       << "--landscape";
}

void TestVerbsReport::wrongUsage()
{
    QFETCH(QString, rest);
    QFETCH(QString, error);
    const Said said = onExample(rest, "wrong.pdf");
    QCOMPARE(said.status, 2);
    QVERIFY2(said.error.contains(error), qPrintable(said.error));
    QVERIFY(!QFile::exists(path("wrong.pdf")));
}

void TestVerbsReport::options_data()
{
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << ""
                           << "595 x 842"
                           << "Weekly report customer service";
    QTest::newRow("letter") << "--paper letter"
                            << "612 x 792"
                            << "Key figures";
    QTest::newRow("landscape") << "--landscape"
                               << "842 x 595"
                               << "Key figures";
    QTest::newRow("large") << "--large"
                           << "595 x 842"
                           << "Key figures";
    QTest::newRow("greyscale") << "--greyscale"
                               << "595 x 842"
                               << "Key figures";
    QTest::newRow("Dutch") << "--language nl"
                           << "595 x 842"
                           << "Weekrapport klantenservice";
    QTest::newRow("past week") << "--week 2026-W30"
                               << "595 x 842"
                               << "Definitions: as they were on 16 Nov 2026";
    QTest::newRow("definitions now") << "--week 2026-W30 --definitions now"
                                     << "595 x 842"
                                     << "those in force";
    QTest::newRow("without data") << "--week 2020-W10"
                                  << "595 x 842"
                                  << "This week has no data";
    QTest::newRow("all") << "--paper letter --landscape --large --greyscale --language nl"
                         << "792 x 612"
                         << "Kerncijfers";
}

void TestVerbsReport::options()
{
    QFETCH(QString, rest);
    QFETCH(QString, size);
    QFETCH(QString, words);
    for (const char *file : {"x.pdf", "y.pdf"}) {
        const Said said = onExample(rest, file);
        QCOMPARE(said.error, QString());
        QCOMPARE(said.status, 0);
    }
    QCOMPARE(readBytes(path("x.pdf")), readBytes(path("y.pdf")));
    QVERIFY2(run("pdfinfo", {"x.pdf"}).contains(size), qPrintable(run("pdfinfo", {"x.pdf"})));
    QVERIFY2(wordsOf("x.pdf").simplified().contains(words), qPrintable(wordsOf("x.pdf")));
}

void TestVerbsReport::soundPdf_data()
{
    QTest::addColumn<QString>("rest");
    for (const char *rest : {"--language nl", "--language en", "--week 2020-W10", "--landscape --large --greyscale"})
        QTest::newRow(rest) << QString::fromLatin1(rest);
    QTest::newRow("real export") << "real";
}

void TestVerbsReport::soundPdf()
{
    QFETCH(QString, rest);
    const QString real = path("real.kompas");
    if (rest == u"real") {
        const QString csv = QStringLiteral(KOMPAS_SHARED_DIR "/data/zendesk-plum/DA Assignment.csv");
        if (!QFile::exists(csv))
            QSKIP("the real Zendesk export is absent");
        QCOMPARE(runWords({QStringLiteral("import"), QStringLiteral("--db"), real, csv}).status, 0);
    }
    for (const char *name : {"x.pdf", "y.pdf"}) {
        const QStringList onReal = {QStringLiteral("report"), QStringLiteral("--db"), real, QStringLiteral("--output"),
                                    path(name)};
        QCOMPARE((rest == u"real" ? runWords(onReal) : onExample(rest, name)).status, 0);
    }
    QCOMPARE(readBytes(path("x.pdf")), readBytes(path("y.pdf")));
    // The figures of its last complete week, counted in the file by hand.
    if (rest == u"real") {
        const QString words = wordsOf("x.pdf").simplified();
        for (const char *figure : {"574 806", "53.8 %", "30.1 d", "28.7 %", "2,068", "Reimbursement Claims"})
            QVERIFY2(words.contains(QString::fromUtf8(figure)), figure);
    }
    const QString check = run("qpdf", {"--check", "x.pdf"});
    QVERIFY2(!check.contains(QStringLiteral("FAILED")) && !check.contains(QStringLiteral("WARNING")),
             qPrintable(check));
    const QStringList fonts = run("pdffonts", {"x.pdf"}).trimmed().split(u'\n').mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.contains(QRegularExpression(QStringLiteral("NotoSans.*\\byes (yes|no) +yes\\b"))),
                 qPrintable(font));
    QCOMPARE(run("pdfimages", {"-list", "x.pdf"}).trimmed().count(u'\n'), 1);
    QVERIFY(run("qpdf", {"--json", "--json-key=outlines", "x.pdf"}).contains(QStringLiteral("destpageposfrom1")));
}

void TestVerbsReport::templateOfTheFile()
{
    ReportOptions board;
    for (ReportSection &section : board.sections)
        section.on = section.id == u"people";
    board.language = QStringLiteral("nl");
    board.landscape = true;
    QVERIFY(keepSetting(QStringLiteral("report.template.Board"), reportOptionsText(board)));
    QCOMPARE(onExample(QStringLiteral("--template Board")).status, 0);
    const QString text = wordsOf("x.pdf");
    QVERIFY2(text.contains(QStringLiteral("Agenten")) && !text.contains(QStringLiteral("Kerncijfers")),
             qPrintable(text));
    QVERIFY(run("pdfinfo", {"x.pdf"}).contains(QStringLiteral("842 x 595")));
    QCOMPARE(onExample(QStringLiteral("--template Board --language en")).status, 0);
    QVERIFY(wordsOf("x.pdf").contains(QStringLiteral("Agents")));
    const Said mistyped = onExample(QStringLiteral("--template board"));
    QCOMPARE(mistyped.status, 2);
    QVERIFY2(mistyped.error.contains(QStringLiteral("Did you mean \"Board\"")) || mistyped.error.contains(u"Board"),
             qPrintable(mistyped.error));
}

void TestVerbsReport::remarksOfTheLead()
{
    QVERIFY(keepSetting(remarkKey(QDate(2026, 11, 9)), QStringLiteral("Storing op donderdag.")));
    QCOMPARE(onExample({}).status, 0);
    QVERIFY(wordsOf("x.pdf").contains(QStringLiteral("Storing op donderdag.")));
    QCOMPARE(onExample(QStringLiteral("--week 2026-W45")).status, 0);
    QVERIFY(!wordsOf("x.pdf").contains(QStringLiteral("Storing op donderdag.")));
}

void TestVerbsReport::failsBelowTarget()
{
    const auto demand = [this](const QString &metric, const QString &value) {
        return runWords({QStringLiteral("targets"), QStringLiteral("set"), metric, value, QStringLiteral("--db"),
                         path("e.kompas")})
            .status;
    };
    // Of the example's own targets this one is missed.
    QCOMPARE(onExample(QStringLiteral("--fail-below-target"), "missed.pdf").status, 3);
    QCOMPARE(demand(QStringLiteral("frt_within_target_pct"), QStringLiteral("20")), 0);
    QCOMPARE(onExample(QStringLiteral("--fail-below-target"), "before.pdf").status, 0);
    QCOMPARE(demand(QStringLiteral("solved_vs_created_pct"), QStringLiteral("200")), 0);
    QCOMPARE(onExample({}, "plain.pdf").status, 0);
    const Said said = onExample(QStringLiteral("--fail-below-target"), "below.pdf");
    QCOMPARE(said.status, 3);
    QVERIFY2(said.error.contains(QStringLiteral("Solved against new is 82.8")), qPrintable(said.error));
    QVERIFY2(said.error.contains(QStringLiteral("target 200")), qPrintable(said.error));
    QCOMPARE(said.error.count(u'\n'), 1);
    QCOMPARE(readBytes(path("below.pdf")), readBytes(path("plain.pdf")));
    // The target is of today: a week long past is not judged by it when it began later.
    QCOMPARE(onExample(QStringLiteral("--fail-below-target --week 2020-W10")).status, 0);
}

void TestVerbsReport::emptyFile()
{
    const QString database = path("empty.kompas");
    QVERIFY(bool(Workbench::open(database, Store::Mode::Create)));
    const auto report = [&](const QStringList &rest) {
        return runWords(QStringList{QStringLiteral("report"), QStringLiteral("--db"), database,
                                    QStringLiteral("--output"), path("x.pdf")}
                        + rest);
    };
    const Said said = report({});
    QCOMPARE(said.status, 1);
    QVERIFY2(said.error.contains(QStringLiteral("no week to report on")), qPrintable(said.error));
    QCOMPARE(report({QStringLiteral("--week"), QStringLiteral("2026-W46")}).status, 0);
    const QString text = wordsOf("x.pdf").simplified();
    QVERIFY2(text.contains(QStringLiteral("This week has no data")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("No file has been imported yet.")), qPrintable(text));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    const QApplication application(argc, argv);
    TestVerbsReport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_verbs_report.moc"
