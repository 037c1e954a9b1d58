// SPDX-License-Identifier: GPL-3.0-or-later
// Holds what ARCHITECTURE.md says: who may include whom, and what is absent where. The compiler does not: on Debian a
// library that links Qt Core alone finds the headers of the widgets as well.
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace {

struct Source {
    QString path = {}; ///< from the root of the project
    QString text = {};
};

using Sources = QList<Source>;

Sources readSources(const QStringList &folders, const QStringList &names)
{
    Sources sources;
    const QDir root(QStringLiteral(KOMPAS_SOURCE_DIR));
    for (const QString &folder : folders) {
        QDirIterator files(root.filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("a source cannot be read");
            sources.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return sources;
}

/// Without comments, so that a sentence may name what the code must not use.
QString codeOf(const QString &text)
{
    static const QRegularExpression comment(QStringLiteral("//[^\n]*|/\\*.*?\\*/"),
                                            QRegularExpression::DotMatchesEverythingOption);
    QString code = text;
    return code.remove(comment);
}

struct Include {
    QString name = {};
    bool ours = false; ///< in quotes
};

QList<Include> includesOf(const Source &source)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)"),
                                            QRegularExpression::MultilineOption);
    QList<Include> includes;
    auto matches = include.globalMatch(source.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        includes.append({match.captured(2), match.captured(1) == u"\""});
    }
    return includes;
}

/// `core/store`, `ui/document`, `app`: the unit whose includes are held.
QString folderOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const bool isDivided = parts.first() == u"core" || parts.first() == u"ui";
    return isDivided && parts.size() > 2 ? parts[0] + u'/' + parts[1] : parts.first();
}

/// Which folders a folder may include from, beside itself.
const QMap<QString, QStringList> &mayInclude()
{
    static const QMap<QString, QStringList> table = [] {
        const QStringList metrics = {QStringLiteral("core/data"), QStringLiteral("core/base"), QStringLiteral("core")};
        const QStringList query = metrics + QStringList{QStringLiteral("core/query")};
        const QStringList steering = query + QStringList{QStringLiteral("core/metrics")};
        const QStringList report = steering + QStringList{QStringLiteral("core/steering")};
        const QStringList workbench =
            report
            + QStringList{QStringLiteral("core/importer"), QStringLiteral("core/store"), QStringLiteral("core/report")};
        const QStringList example = workbench + QStringList{QStringLiteral("core/workbench")};
        const QStringList window =
            example + QStringList{QStringLiteral("core/sheet"), QStringLiteral("ui"), QStringLiteral("resources")};
        return QMap<QString, QStringList>{
            {QStringLiteral("core"), {}},
            {QStringLiteral("core/base"), {QStringLiteral("core")}},
            {QStringLiteral("core/data"), {QStringLiteral("core/base"), QStringLiteral("core")}},
            {QStringLiteral("core/importer"), metrics},
            {QStringLiteral("core/store"), metrics},
            {QStringLiteral("core/query"), metrics},
            {QStringLiteral("core/metrics"), query},
            {QStringLiteral("core/sheet"), metrics},
            {QStringLiteral("core/steering"), steering},
            {QStringLiteral("core/report"), report},
            {QStringLiteral("core/workbench"), workbench},
            {QStringLiteral("resources"), example},
            {QStringLiteral("ui/style"), report + QStringList{QStringLiteral("core/report"), QStringLiteral("ui")}},
            {QStringLiteral("ui/document"),
             report
                 + QStringList{QStringLiteral("core/report"), QStringLiteral("core/sheet"), QStringLiteral("ui/style"),
                               QStringLiteral("ui/paper"), QStringLiteral("ui/jobs"), QStringLiteral("ui")}},
            {QStringLiteral("ui/paper"), report
                                             + QStringList{QStringLiteral("core/report"), QStringLiteral("ui/style"),
                                                           QStringLiteral("ui/document"), QStringLiteral("ui")}},
            {QStringLiteral("app"), window},
        };
    }();
    return table;
}

bool isAllowed(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    // The folders of the window know each other and all of core; app knows everything.
    const auto known = mayInclude().find(from);
    if (known == mayInclude().end())
        return from.startsWith(u"ui") && (to.startsWith(u"ui") || to.startsWith(u"core") || to == u"resources");
    return known->contains(to) || (from == u"app" && to.startsWith(u"ui"));
}

QStringList forbiddenArrows(const Source &source)
{
    QStringList found;
    for (const Include &include : includesOf(source)) {
        if (include.ours && include.name.contains(u'/') && !isAllowed(folderOf(source.path), folderOf(include.name)))
            found << QStringLiteral("%1 includes %2").arg(source.path, include.name);
    }
    return found;
}

bool isOfModule(const QString &header, const char *module)
{
    const QString folder = QLatin1String(module);
    const QString bare = header.startsWith(folder + u'/') ? header.mid(folder.size() + 1) : header;
    return header == folder
           || QFile::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + folder + u'/' + bare);
}

/// Headers of Qt that a core without a window, and a program without a network, do not need.
QStringList forbiddenQt(const Source &source)
{
    QStringList found;
    const bool inCore = source.path.startsWith(u"core/");
    for (const Include &include : includesOf(source)) {
        if (include.ours || !include.name.startsWith(u'Q'))
            continue;
        const bool isCore = isOfModule(include.name, "QtCore");
        const bool isNetwork = isOfModule(include.name, "QtNetwork") || include.name.startsWith(u"QNetwork");
        if (isNetwork || (inCore && !isCore))
            found << QStringLiteral("%1 includes %2").arg(source.path, include.name);
    }
    return found;
}

QStringList including(const Sources &sources, const std::function<bool(const QString &)> &wanted)
{
    QStringList found;
    for (const Source &source : sources) {
        const auto includes = includesOf(source);
        if (std::ranges::any_of(includes, [&wanted](const Include &each) { return wanted(each.name); }))
            found << source.path;
    }
    return found;
}

/// Types that two headers define under one name: the linker would silently take the functions of one for both.
QStringList typesDefinedTwice(const Sources &sources)
{
    static const QRegularExpression definition(
        QStringLiteral("^(?:class|struct|enum class) (\\w+)(?: final)?(?: :.*)?\\s*(?:\\{.*)?$"),
        QRegularExpression::MultilineOption);
    QMap<QString, QString> definedIn;
    QStringList found;
    for (const Source &source : sources) {
        if (!source.path.endsWith(u".h"))
            continue;
        for (auto it = definition.globalMatch(source.text); it.hasNext();) {
            const QString name = it.next().captured(1);
            if (definedIn.contains(name))
                found << QStringLiteral("%1: %2 and %3").arg(name, definedIn[name], source.path);
            definedIn.insert(name, source.path);
        }
    }
    return found;
}

/// What must not stand in the code of some folders.
struct Absence {
    const char *name;
    const char *where;  ///< pattern of the paths it is about
    const char *except; ///< pattern of the paths it is not about; empty: none
    const char *what;   ///< pattern of what must be absent
    const char *planted;
};

const Absence absences[] = {
    {"no settings in core", "^core/", "", "\\bQSettings\\b", "QSettings settings;"},
    {"no present moment in core", "^core/", "",
     "currentDate|currentTime|currentSecs|currentMSecs|system_clock|steady_clock|high_resolution_clock|gettimeofday",
     "const auto now = QDateTime::currentDateTimeUtc();"},
    {"no time() in core", "^core/", "", "(?<![\\w.>])time\\s*\\(\\s*(nullptr|NULL|0)\\s*\\)",
     "const auto now = std::time(nullptr);"},
    {"no objects with signals in core", "^core/", "", "\\bQ_OBJECT\\b|\\bQ_GADGET\\b|: public QObject",
     "class Store : public QObject"},
    {"two files of core start threads", "^core/", "^core/(importer/read_ahead|base/parallel)\\.cpp",
     "\\bQThread\\b|\\bstd::(j?thread|async)\\b(?!::id)|\\bQtConcurrent\\b", "std::thread worker;"},
    {"no singletons in core", "^core/", "^core/precompiled", "\\binstance\\s*\\(\\s*\\)", "Store::instance().open();"},
    {"nothing that is drawn in core", "^core/", "",
     "\\bQ(Widget|Painter|Color|Font|Pixmap|Image|Icon|Brush|Pen|GuiApplication|Application)\\b",
     "void paint(QPainter &);"},
    {"SQL in core/store only", "^(app|core|ui)/", "^core/store/",
     "\"\\s*(SELECT|INSERT INTO|INSERT OR|UPDATE \\w+ SET|DELETE FROM|CREATE TABLE|PRAGMA) ?",
     "run(\"SELECT * FROM ticket\");"},
    {"no sockets", "^(app|core|ui|resources)/", "", "\\b(QTcp|QUdp|QSsl|QNetwork)\\w+|\\bgetaddrinfo\\b",
     "QTcpSocket socket;"},
    {"no folders of a machine", "^(app|core|ui|resources)/", "", "\"(/home/|/root/|/work/|/tmp/|\\.\\./)",
     "open(\"/home/somebody/data\");"},
    {"no set-aside work", "", "",
     "\\b(TO"
     "DO|FIX"
     "ME|XX"
     "X)\\b",
     "// TO"
     "DO: later"},
};

QStringList present(const Absence &absence, const Source &source)
{
    const QRegularExpression where(QString::fromLatin1(absence.where));
    const QRegularExpression except(QString::fromLatin1(absence.except));
    const QRegularExpression what(QString::fromLatin1(absence.what));
    if (!where.match(source.path).hasMatch() || (*absence.except && except.match(source.path).hasMatch()))
        return {};
    // Set-aside work is said in comments.
    const bool inComments = *absence.where == 0;
    const auto match = what.match(inComments ? source.text : codeOf(source.text));
    return match.hasMatch() ? QStringList{QStringLiteral("%1: %2").arg(source.path, match.captured())} : QStringList{};
}

constexpr qsizetype mostLines = 500;

QStringList badShape(const Source &source)
{
    QStringList found;
    static const QRegularExpression licence(QStringLiteral("\\A(//|#|--) SPDX-License-Identifier: GPL-3.0-or-later\n"));
    if (!licence.match(source.text).hasMatch())
        found << QStringLiteral("%1 does not begin with its licence").arg(source.path);
    if (source.text.count(u'\n') > mostLines)
        found << QStringLiteral("%1 has %2 lines").arg(source.path).arg(source.text.count(u'\n'));
    if (source.path.endsWith(u".h") && !source.text.contains(u"#pragma once"))
        found << QStringLiteral("%1 has no #pragma once").arg(source.path);
    return found;
}

const QStringList codeNames = {QStringLiteral("*.cpp"), QStringLiteral("*.h")};
const QStringList programFolders = {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"),
                                    QStringLiteral("resources")};

} // namespace

class TestArchitecture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFolderIsListed();
    void includesRunOneWay();
    void coreKnowsQtCoreOnly();
    void oneFileIncludesSqlite();
    void oneFileIncludesCharts();
    void oneFileIncludesXlsxwriter();
    void oneFileIncludesUchardet();
    void everyTypeHasItsOwnName();
    void absentThings_data();
    void absentThings();
    void shapeOfFiles();
    void plantedIncludes_data();
    void plantedIncludes();
    void plantedShapes_data();
    void plantedShapes();

private:
    Sources m_program;
    Sources m_all;
};

void TestArchitecture::initTestCase()
{
    m_program = readSources(programFolders, codeNames);
    m_all = m_program + readSources({QStringLiteral("tests")}, codeNames);
    QVERIFY(m_program.size() > 50);
    QVERIFY(QFile::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + QStringLiteral("/QtCore/QString")));
}

void TestArchitecture::everyFolderIsListed()
{
    for (const Source &source : std::as_const(m_program)) {
        const QString folder = folderOf(source.path);
        QVERIFY2(mayInclude().contains(folder) || folder.startsWith(u"ui"), qPrintable(folder));
    }
}

void TestArchitecture::includesRunOneWay()
{
    QStringList found;
    for (const Source &source : std::as_const(m_program))
        found += forbiddenArrows(source);
    QCOMPARE(found, QStringList());
}

void TestArchitecture::coreKnowsQtCoreOnly()
{
    QStringList found;
    for (const Source &source : std::as_const(m_program))
        found += forbiddenQt(source);
    QCOMPARE(found, QStringList());
}

void TestArchitecture::oneFileIncludesSqlite()
{
    const QStringList found = including(m_program, [](const QString &name) { return name == u"sqlite3.h"; });
    QVERIFY2(found.size() <= 1 && (found.isEmpty() || found.first().startsWith(u"core/store/")),
             qPrintable(found.join(u' ')));
}

void TestArchitecture::oneFileIncludesCharts()
{
    const auto isChart = [](const QString &name) { return isOfModule(name, "QtCharts"); };
    QVERIFY(isChart(QStringLiteral("QChartView")) && isChart(QStringLiteral("QtCharts/QLineSeries")));
    const QStringList found = including(m_program, isChart);
    QVERIFY2(found.size() <= 1, qPrintable(found.join(u' ')));
}

void TestArchitecture::oneFileIncludesXlsxwriter()
{
    const QStringList found = including(m_program, [](const QString &name) { return name == u"xlsxwriter.h"; });
    QCOMPARE(found, QStringList(QStringLiteral("core/sheet/sheet_xlsx.cpp")));
}

void TestArchitecture::oneFileIncludesUchardet()
{
    const QStringList found = including(m_program, [](const QString &name) { return name == u"uchardet.h"; });
    QCOMPARE(found, QStringList(QStringLiteral("core/importer/charset.cpp")));
}

void TestArchitecture::everyTypeHasItsOwnName()
{
    QCOMPARE(typesDefinedTwice(m_program), QStringList());
    const Sources planted = {{QStringLiteral("core/a.h"), QStringLiteral("struct Scale {\n};\n")},
                             {QStringLiteral("ui/b.h"), QStringLiteral("class Scale : public QObject\n{\n};\n")}};
    QCOMPARE(typesDefinedTwice(planted), QStringList{QStringLiteral("Scale: core/a.h and ui/b.h")});
}

void TestArchitecture::absentThings_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(absences)); ++i)
        QTest::newRow(absences[i].name) << i;
}

void TestArchitecture::absentThings()
{
    QFETCH(int, index);
    const Absence &absence = absences[index];
    QStringList found;
    for (const Source &source : std::as_const(m_all))
        found += present(absence, source);
    QCOMPARE(found, QStringList());
    // The rule sees what it is about.
    const Source planted{QStringLiteral("core/data/planted.cpp"), QString::fromLatin1(absence.planted)};
    QCOMPARE(present(absence, planted).size(), 1);
}

void TestArchitecture::shapeOfFiles()
{
    QStringList found;
    for (const Source &source : std::as_const(m_all))
        found += badShape(source);
    for (const Source &source :
         readSources(programFolders + QStringList{QStringLiteral("tests"), QStringLiteral("translations")},
                     {QStringLiteral("CMakeLists.txt")}))
        found += badShape(source);
    QCOMPARE(found, QStringList());
}

void TestArchitecture::plantedIncludes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *path, const char *include, bool allowed) {
        QTest::addRow("%s <- %s", path, include)
            << QString::fromLatin1(path) << QString::fromLatin1(include) << allowed;
    };
    row("core/data/a.cpp", "\"core/base/result.h\"", true);
    row("core/base/a.cpp", "\"core/data/field.h\"", false);
    row("core/importer/a.cpp", "\"core/store/store.h\"", false);
    row("core/store/a.cpp", "\"core/importer/read.h\"", false);
    row("core/store/a.cpp", "\"core/metrics/evaluate.h\"", false);
    row("core/metrics/a.cpp", "\"core/report/document.h\"", false);
    row("core/metrics/a.cpp", "\"core/query/grouped.h\"", true);
    row("core/query/a.cpp", "\"core/metrics/evaluate.h\"", false);
    row("core/query/a.cpp", "\"core/data/packed.h\"", true);
    row("core/report/a.cpp", "\"core/metrics/evaluate.h\"", true);
    row("core/report/a.cpp", "\"core/store/store.h\"", false);
    row("core/workbench/a.cpp", "\"core/store/store.h\"", true);
    row("core/workbench/a.cpp", "\"ui/paper/paper.h\"", false);
    row("ui/paper/a.cpp", "\"core/workbench/workbench.h\"", false);
    row("ui/paper/a.cpp", "\"ui/style/theme.h\"", true);
    row("ui/main/a.cpp", "\"ui/document/document_view.h\"", true);
    row("ui/main/a.cpp", "\"app/commands.h\"", false);
    row("app/a.cpp", "\"ui/paper/paper.h\"", true);
    row("resources/example/a.cpp", "\"core/workbench/workbench.h\"", true);
    row("resources/example/a.cpp", "\"app/commands.h\"", false);
    row("core/data/a.cpp", "<QDate>", true);
    row("core/data/a.cpp", "<QtCore/QDate>", true);
    row("core/data/a.cpp", "<QWidget>", false);
    row("core/report/a.cpp", "<QPainter>", false);
    row("core/report/a.cpp", "<QtGui/QColor>", false);
    row("core/report/a.cpp", "<QtWidgets>", false);
    row("core/data/a.cpp", "<QTest>", false);
    row("ui/main/a.cpp", "<QWidget>", true);
    row("ui/main/a.cpp", "<QNetworkAccessManager>", false);
}

void TestArchitecture::plantedIncludes()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(bool, allowed);
    const Source source{path, QStringLiteral("#include %1\n").arg(include)};
    QCOMPARE((forbiddenArrows(source) + forbiddenQt(source)).isEmpty(), allowed);
}

void TestArchitecture::plantedShapes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("faults");
    const QString licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");
    QTest::newRow("good header") << "core/a.h" << licence + QStringLiteral("#pragma once\n") << 0;
    QTest::newRow("no licence") << "core/a.cpp" << QStringLiteral("int a = 0;\n") << 1;
    QTest::newRow("header without guard") << "core/a.h" << licence << 1;
    QTest::newRow("too long") << "core/a.cpp" << licence + QString(501, u'\n') << 1;
}

void TestArchitecture::plantedShapes()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, faults);
    QCOMPARE(badShape({path, text}).size(), faults);
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
