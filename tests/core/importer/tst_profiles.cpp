// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importer/importing.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace kompas;
using namespace Qt::StringLiterals;

/// One sample of every profile in tests/data: NAME.csv and beside it NAME.txt, what becomes of it. The samples are
/// derived from what is known of the exports (`evidence` in the profile); names and values are invented.
class TestProfiles : public QObject
{
    Q_OBJECT

private slots:
    void samples_data();
    void samples();
    void everyProductHasASampleAndEvidence();
    void aFewColumnsOfAProductAreEnough();
};

namespace {

QString dataFolder()
{
    return QStringLiteral(KOMPAS_SOURCE_DIR "/tests/data/");
}

QString bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The whole of what was understood, readable line by line.
QString described(const Imported &found)
{
    QStringList lines = {
        found.plan.profile + (found.plan.needsConfirmation ? u" asks"_s : u" is certain"_s),
        u"rows %1 skipped %2 rejected %3"_s.arg(found.import.rows).arg(found.import.skipped).arg(found.import.rejected),
        u"remarks: "_s + found.remarkCodes().join(u' ')};
    QString records = recordTexts(found.records).join(u'\n');
    records.replace(QRegularExpression(u"#[0-9a-f]{32}-"_s), u"#"_s);
    lines += records.split(u'\n');
    return lines.join(u'\n') + u'\n';
}

} // namespace

void TestProfiles::samples_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &file : QDir(dataFolder()).entryList({u"*.csv"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestProfiles::samples()
{
    QFETCH(QString, name);
    const Imported found = importFile(dataFolder() + name + u".csv"_s);
    QCOMPARE(found.error, QString());
    QCOMPARE(found.plan.profile, name);
    const QString is = described(found);
    const QString expected = bytesOf(dataFolder() + name + u".txt"_s);
    if (qEnvironmentVariableIsSet("KOMPAS_WRITE_EXPECTED")) {
        QFile file(dataFolder() + name + u".txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(is.toUtf8()) > 0);
        return;
    }
    const QStringList lines = is.split(u'\n');
    const QStringList expectedLines = expected.split(u'\n');
    for (qsizetype i = 0; i < std::min(lines.size(), expectedLines.size()); ++i)
        QCOMPARE(lines[i], expectedLines[i]);
    QCOMPARE(lines.size(), expectedLines.size());
}

void TestProfiles::everyProductHasASampleAndEvidence()
{
    const QDir folder(QStringLiteral(KOMPAS_SOURCE_DIR "/resources/profiles"));
    const QString readme = bytesOf(QStringLiteral(KOMPAS_SOURCE_DIR "/README.md"));
    for (const QString &file : folder.entryList({u"*.json"_s}, QDir::Files)) {
        const QString json = bytesOf(folder.filePath(file));
        if (!json.contains(u"\"source\""_s))
            continue;
        QVERIFY2(json.contains(u"\"evidence\""_s), qPrintable(file));
        const QString title = QJsonDocument::fromJson(json.toUtf8())[u"title"].toString();
        QVERIFY2(readme.contains(title.section(u' ', 0, 0)), qPrintable(title));
        QVERIFY2(QFile::exists(dataFolder() + QString(file).replace(u".json"_s, u".csv"_s)), qPrintable(file));
    }
}

void TestProfiles::aFewColumnsOfAProductAreEnough()
{
    Folder folder;
    const QString path = folder.write(
        u"x.csv"_s,
        "Id,Requester id,Group,Status,Priority,Via,Created at,Updated at,Solved at,First reply time in minutes\n"
        "1,77,Support,Open,High,Web,2026-11-02 09:00:00,2026-11-02 10:00:00,,12\n");
    const Imported found = importFile(path);
    QCOMPARE(found.plan.profile, u"zendesk_tickets"_s);
    QVERIFY(!found.plan.needsConfirmation);
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
