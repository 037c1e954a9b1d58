// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <QTest>

using namespace kompas;

namespace {

const Option options[] = {
    {"db", "FILE", "the database"}, {"by", "DIMENSION", "cut by it", true}, {"json", nullptr, "as JSON"}};

/// `a b | by=x,y | json=` : the operands, then the options with their values, in the order of their names.
QString said(const Arguments &arguments)
{
    QString text = arguments.operands.join(u' ');
    for (auto each = arguments.options.begin(); each != arguments.options.end(); ++each)
        text += QStringLiteral(" | %1=%2").arg(each.key(), each.value().join(u','));
    return text;
}

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private slots:
    void parsing_data();
    void parsing();
    void nearest_data();
    void nearest();
    void pairs_data();
    void pairs();
};

void TestArguments::parsing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("operands") << "list 3"
                              << "list 3";
    QTest::newRow("option") << "--db a.kompas list"
                            << "list | db=a.kompas";
    QTest::newRow("option with =") << "--db=a=b.kompas"
                                   << " | db=a=b.kompas";
    QTest::newRow("option with empty value") << "--db="
                                             << " | db=";
    QTest::newRow("flag") << "--json x"
                          << "x | json=";
    QTest::newRow("repeated") << "--by team --by=agent"
                              << " | by=team,agent";
    QTest::newRow("a value may begin with one dash") << "--db -a"
                                                     << " | db=-a";
    QTest::newRow("behind --") << "-- --db x"
                               << "--db x";
    QTest::newRow("a dash alone") << "-"
                                  << "-";
    QTest::newRow("unknown") << "--dbb x"
                             << "! There is no option --dbb here. Did you mean --db?";
    QTest::newRow("unknown, nothing near") << "--colour x"
                                           << "! There is no option --colour here. Known are: --db, --by, --json.";
    QTest::newRow("missing at the end") << "--db"
                                        << "! The option --db needs a value.";
    QTest::newRow("missing before another") << "--db --json"
                                            << "! The option --db needs a value.";
    QTest::newRow("twice") << "--db a --db b"
                           << "! The option --db is given twice; it takes one value.";
    QTest::newRow("flag with a value") << "--json=yes"
                                       << "! The option --json takes no value.";
}

void TestArguments::parsing()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const Result<Arguments> arguments = parseArguments(typed.split(u' ', Qt::SkipEmptyParts), options);
    QCOMPARE(arguments ? said(*arguments) : QStringLiteral("! ") + arguments.error().message, expected);
}

void TestArguments::nearest_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one letter left out") << "csat_pc"
                                         << "csat_pct";
    QTest::newRow("two letters changed round") << "npsg_roups"
                                               << "nps_groups";
    QTest::newRow("the nearest of two") << "np"
                                        << "nps";
    QTest::newRow("nothing near") << "omzet"
                                  << "";
    QTest::newRow("empty") << ""
                           << "";
}

void TestArguments::nearest()
{
    QFETCH(QString, word);
    QFETCH(QString, expected);
    const QStringList known = {QStringLiteral("csat_pct"), QStringLiteral("csat_mean"), QStringLiteral("nps"),
                               QStringLiteral("nps_groups")};
    QCOMPARE(nearestWord(word, known), expected);
}

void TestArguments::pairs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a pair") << "team=Noord"
                            << "team|Noord";
    QTest::newRow("without the attribute") << "team="
                                           << "team|";
    QTest::newRow("= in the value") << "team=a=b"
                                    << "team|a=b";
    QTest::newRow("no =") << "team"
                          << "none";
    QTest::newRow("no key") << "=x"
                            << "none";
}

void TestArguments::pairs()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto pair = splitPair(text);
    QCOMPARE(pair ? pair->first + u'|' + pair->second : QStringLiteral("none"), expected);
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
