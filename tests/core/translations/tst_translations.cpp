// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

/// Every text of the program is translated, in every language, and the translations know the text as it is now.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void complete_data();
    void complete();
    void textsThatCountHavePlurals();
    void tablesHoldLiterals();
};

namespace {

struct Message {
    QString source = {};
    QString comment = {};
    QStringList translations = {};
    bool plural = false;
    bool unfinished = false;
};

/// By context, source and comment.
using Messages = QMap<QString, Message>;

/// The reader stands on <translation> before and behind it after.
void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
    if (!message.plural) {
        message.translations << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.translations << xml.readElementText();
}

/// The reader stands on <message> before and behind it after.
Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.plural = xml.attributes().hasAttribute(QLatin1String("numerus"));
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"comment")
            message.comment = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

/// All messages of a .ts file.
Messages read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    Messages messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            const Message message = readMessage(xml);
            messages.insert(QStringList{context, message.source, message.comment}.join(QStringLiteral(" | ")), message);
        }
    }
    return messages;
}

/// `%1` and `%L1` name the same value, as do `%n` and `%Ln`, which is the count as the language writes it.
QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(\\d+|n)"));
    QSet<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured(1));
    return found;
}

/// How many keyboard mnemonics a text has: `&File` one, `Team && agents` none.
qsizetype mnemonics(const QString &text)
{
    return text.count(u'&') - 2 * text.count(QStringLiteral("&&"));
}

struct Collected {
    Messages messages = {};
    QString complaints = {};
};

/// What lupdate makes of a copy of this file and the sources as they are. English is the language of the sources: its
/// file holds plural forms only.
Collected collect(const QString &file)
{
    const QTemporaryDir temporary;
    const QString copy = temporary.filePath(QFileInfo(file).fileName());
    QFile::copy(file, copy);
    QStringList arguments = QStringLiteral("-silent -I . -no-obsolete -locations none core ui app").split(u' ');
    if (file.endsWith(u"_en.ts"))
        arguments.prepend(QStringLiteral("-pluralonly"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(KOMPAS_SOURCE_DIR));
    lupdate.start(QStringLiteral(KOMPAS_LUPDATE), arguments << QStringLiteral("-ts") << copy);
    if (!lupdate.waitForFinished(60000) || lupdate.exitCode() != 0)
        return {{}, QStringLiteral("lupdate failed: ") + lupdate.errorString()};
    return {read(copy), QString::fromLocal8Bit(lupdate.readAllStandardError())};
}

QString fileOf(const char *language)
{
    return QStringLiteral(KOMPAS_SOURCE_DIR "/translations/servicekompas_%1.ts").arg(QLatin1String(language));
}

/// The faults of one translated text; nothing when it is right.
QStringList faultsOf(const Message &message)
{
    if (message.unfinished || message.translations.isEmpty() || message.translations.contains(QString()))
        return {QStringLiteral("not translated")};
    QStringList faults;
    for (const QString &translation : message.translations) {
        if (placeholders(translation) != placeholders(message.source))
            faults << QStringLiteral("other placeholders");
        if (mnemonics(translation) != mnemonics(message.source))
            faults << QStringLiteral("other number of mnemonics");
    }
    return faults;
}

/// Relative path and text of every source file whose texts are collected.
QMap<QString, QString> sources()
{
    QMap<QString, QString> result;
    const QDir root(QStringLiteral(KOMPAS_SOURCE_DIR));
    for (const char *folder : {"core", "ui", "app"}) {
        QDirIterator files(root.filePath(QLatin1String(folder)), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                result.insert(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
        }
    }
    return result;
}

/// The string literals of a source file; adjacent ones are one, as for the compiler.
QStringList literals(const QString &text)
{
    static const QRegularExpression token(QStringLiteral(R"re(//[^\n]*|'(?:[^'\\]|\\.)'|"((?:[^"\\\n]|\\.)*)")re"));
    QStringList result;
    qsizetype end = -1;
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!match.hasCaptured(1))
            continue;
        const QString part = match.captured(1).replace(QStringLiteral("\\\""), QStringLiteral("\""));
        if (end >= 0 && QStringView(text).sliced(end, match.capturedStart() - end).trimmed().isEmpty())
            result.last() += part;
        else
            result << part;
        end = match.capturedEnd();
    }
    return result;
}

} // namespace

void TestTranslations::initTestCase()
{
    QVERIFY2(QFile::exists(QStringLiteral(KOMPAS_LUPDATE)), "lupdate is missing: install qt6-l10n-tools");
}

void TestTranslations::complete_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("Dutch") << fileOf("nl") << 800;
    QTest::newRow("English, plural forms only") << fileOf("en") << 20;
}

void TestTranslations::complete()
{
    QFETCH(QString, file);
    QFETCH(int, atLeast);
    const Messages kept = read(file);
    const auto [now, complaints] = collect(file);
    // A class that lupdate does not know gets another context than it has in the running program.
    QCOMPARE(complaints, QString());
    QVERIFY(now.size() >= atLeast);
    QStringList faults;
    for (const QString &key : now.keys()) {
        if (!kept.contains(key)) {
            faults << QStringLiteral("new, run ./dev translations: ") + key;
            continue;
        }
        for (const QString &fault : faultsOf(kept[key]))
            faults << fault + QStringLiteral(": ") + key;
    }
    for (const QString &key : kept.keys()) {
        if (!now.contains(key))
            faults << QStringLiteral("no longer in the sources: ") + key;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// lupdate passes over a count that is more than a plain expression, and knows no plural for QT_TRANSLATE_NOOP.
void TestTranslations::textsThatCountHavePlurals()
{
    QSet<QString> plural;
    const Messages messages = collect(fileOf("en")).messages;
    for (const Message &message : messages)
        plural.insert(message.source);
    QStringList faults;
    const QMap<QString, QString> files = sources();
    for (auto it = files.begin(); it != files.end(); ++it) {
        for (const QString &literal : literals(*it)) {
            if (literal.contains(u"%n") && literal != u"%n" && !plural.contains(literal))
                faults << it.key() + QStringLiteral(": ") + literal;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// lupdate expands no macros: a text that reaches QT_TRANSLATE_NOOP by a name is lost without a word.
void TestTranslations::tablesHoldLiterals()
{
    static const QRegularExpression lost(
        QStringLiteral(R"(QT_TRANSLATE(?:_N)?_NOOP\(\s*(?:[^"\s]|"[^"]*"\s*,\s*[^"\s])[^\n]*)"));
    QStringList faults;
    const QMap<QString, QString> files = sources();
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (const QRegularExpressionMatch match = lost.match(*it); match.hasMatch())
            faults << it.key() + QStringLiteral(": ") + match.captured();
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
