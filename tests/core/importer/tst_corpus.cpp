// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/stages.h"

#include <QDir>
#include <QTest>

using namespace kompas;
using namespace Qt::StringLiterals;

/// Feeds the corpus of the fuzzing to its stages: what once broke one of them must never do so again.
class TestCorpus : public QObject
{
    Q_OBJECT

private slots:
    void stages_data();
    void stages();
};

void TestCorpus::stages_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<QString>("file");
    for (std::size_t i = 0; i < fuzz::stages.size(); ++i) {
        const std::string_view name = fuzz::stages[i].name;
        const QDir folder(u"" KOMPAS_SOURCE_DIR "/tests/data/fuzz/"_s
                          + QLatin1String(name.data(), static_cast<qsizetype>(name.size())));
        const QStringList files = folder.entryList(QDir::Files, QDir::Name);
        QVERIFY2(!files.isEmpty(), qPrintable(folder.path()));
        for (const QString &file : files)
            QTest::newRow(qPrintable(folder.dirName() + u'/' + file)) << static_cast<int>(i) << folder.filePath(file);
    }
}

void TestCorpus::stages()
{
    QFETCH(int, stage);
    QFETCH(QString, file);
    QFile input(file);
    QVERIFY(input.open(QIODevice::ReadOnly));
    const QByteArray bytes = input.readAll();
    const fuzz::Stage &each = fuzz::stages.at(static_cast<std::size_t>(stage));
    for (qsizetype length : {bytes.size(), bytes.size() / 2, qsizetype(0)})
        each.feed({bytes.constData(), static_cast<std::size_t>(length)});
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
