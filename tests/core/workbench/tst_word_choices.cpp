// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/extent.h"
#include "core/workbench/file_choices.h"
#include "core/workbench/renamed.h"
#include "tests/core/store/records_of_text.h"

#include <QTest>

using namespace kompas;

namespace {

constexpr qint64 now = 1'790'000'000;

Target targetOf(const QString &team)
{
    Target target;
    target.metric = QStringLiteral("csat_pct");
    target.low = 90;
    target.where = {{QStringLiteral("team"), {team}}};
    return target;
}

} // namespace

/// A team that is renamed keeps its targets and hours, and all of it can be taken back.
class TestWordChoices : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void targetsAndHoursGoWithATeam();
    void targetsOfATeamThatRemainsStay();
    void undoneAndDoneAgain();
    void filtersFollow_data();
    void filtersFollow();

private:
    QString teams() const
    {
        QStringList words;
        for (const WordCount &each : wordCounts(m_workbench->facts(), u"team"))
            words += each.word;
        words.sort();
        return words.join(u'|');
    }
    QString teamOfTarget() const { return m_workbench->targets().front().where.front().values.front(); }

    std::unique_ptr<QTemporaryDir> m_folder = {};
    std::unique_ptr<Workbench> m_workbench = {};
};

void TestWordChoices::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    {
        const auto store = newStore(*m_folder);
        QVERIFY(append(*store, ticketsOf(QStringLiteral("a.csv"),
                                         QStringLiteral("1 team=Oost created_at=1; 2 team=oost created_at=2"))));
    }
    auto opened = Workbench::open(m_folder->filePath(QStringLiteral("t.kompas")), Store::Mode::ReadWrite);
    QVERIFY(bool(opened));
    m_workbench = std::move(*opened);
    QVERIFY(m_workbench->setTarget(targetOf(QStringLiteral("oost"))));
    QVERIFY(m_workbench->setSetting(QStringLiteral("hours.team.oost"),
                                    QStringLiteral("{\"mon\":[\"09:00\",\"17:00\"]}"), now));
}

void TestWordChoices::cleanup()
{
    m_workbench.reset();
    m_folder.reset();
}

void TestWordChoices::targetsAndHoursGoWithATeam()
{
    QVERIFY(m_workbench->setSetting(QStringLiteral("team.name.oost"), QStringLiteral("East"), now));
    QCOMPARE(teams(), QStringLiteral("East|Oost"));
    QCOMPARE(teamOfTarget(), QStringLiteral("East"));
    QVERIFY(m_workbench->settings().contains(QStringLiteral("hours.team.East")));
    QVERIFY(!m_workbench->settings().contains(QStringLiteral("hours.team.oost")));
    QVERIFY(m_workbench->facts().hours.teams.contains(QStringLiteral("East")));
}

void TestWordChoices::targetsOfATeamThatRemainsStay()
{
    // Another spelling becomes "oost": that name is still in use, and so is its target.
    QVERIFY(m_workbench->setSetting(QStringLiteral("team.name.Oost"), QStringLiteral("oost"), now));
    QCOMPARE(teams(), QStringLiteral("oost"));
    QCOMPARE(teamOfTarget(), QStringLiteral("oost"));
}

void TestWordChoices::undoneAndDoneAgain()
{
    const FileChoices before = choicesOf(*m_workbench);
    QVERIFY(m_workbench->setSettings({{QStringLiteral("team.name.oost"), QStringLiteral("East")},
                                      {QStringLiteral("team.name.Oost"), QStringLiteral("East")},
                                      {QStringLiteral("product_area.field"), QStringLiteral("team")}},
                                     now));
    const FileChoices after = choicesOf(*m_workbench);
    for (int turn = 0; turn < 2; ++turn) {
        QVERIFY(changeChoices(*m_workbench, after, before, now));
        QVERIFY(choicesOf(*m_workbench) == before);
        QCOMPARE(teams(), QStringLiteral("Oost|oost"));
        QVERIFY(changeChoices(*m_workbench, before, after, now));
        QVERIFY(choicesOf(*m_workbench) == after);
        QCOMPARE(teams(), QStringLiteral("East"));
    }
}

void TestWordChoices::filtersFollow_data()
{
    QTest::addColumn<QString>("before"); // settings as KEY=VALUE
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("filter"); // the teams that are filtered on
    QTest::addColumn<QString>("follows");
    QTest::addRow("renamed") << ""
                             << "team.name.oost=East"
                             << "oost"
                             << "East";
    QTest::addRow("of two") << ""
                            << "team.name.oost=East"
                            << "Oost|oost"
                            << "Oost|East";
    QTest::addRow("merged") << ""
                            << "team.name.oost=Oost"
                            << "oost"
                            << "Oost";
    QTest::addRow("merged, both chosen") << ""
                                         << "team.name.oost=Oost"
                                         << "oost|Oost"
                                         << "Oost";
    QTest::addRow("name still in use") << ""
                                       << "team.name.oost=East"
                                       << "Oost"
                                       << "Oost";
    QTest::addRow("taken back") << "team.name.oost=East"
                                << ""
                                << "East"
                                << "oost";
    QTest::addRow("merger taken back") << "team.name.oost=East team.name.Oost=East"
                                       << ""
                                       << "East"
                                       << "Oost|oost";
    QTest::addRow("something else") << ""
                                    << "product_area.field=team"
                                    << "oost"
                                    << "oost";
}

void TestWordChoices::filtersFollow()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, filter);
    QFETCH(QString, follows);
    const auto choose = [this](const QString &text, bool away) {
        QMap<QString, QString> values;
        for (const QString &each : text.split(u' ', Qt::SkipEmptyParts))
            values.insert(each.section(u'=', 0, 0), away ? QString() : each.section(u'=', 1));
        QVERIFY(m_workbench->setSettings(values, now));
    };
    choose(before, false);
    const Result<NamesBefore> names = NamesBefore::of(*m_workbench, false);
    choose(before, true);
    choose(after, false);
    const Result<RenamedWords> renamed = names->renamedSince(*m_workbench);
    std::vector<Condition> where = {{"channel", {"email"}}, {"team", filter.split(u'|')}};
    QCOMPARE(rename(where, *renamed), filter != follows);
    QCOMPARE(where.front(), (Condition{"channel", {"email"}}));
    QStringList found = where.back().values;
    QStringList wanted = follows.split(u'|');
    found.sort();
    wanted.sort();
    QCOMPARE(found, wanted);
}

QTEST_GUILESS_MAIN(TestWordChoices)
#include "tst_word_choices.moc"
