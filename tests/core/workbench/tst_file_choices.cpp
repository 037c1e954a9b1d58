// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/file_choices.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kompas;

namespace {

constexpr qint64 now = 1'790'000'000;

Target targetOf(const char *metric, double low)
{
    Target target;
    target.metric = QString::fromLatin1(metric);
    target.low = low;
    return target;
}

/// Adds, changes and removes one of each sort.
void decide(Workbench &workbench)
{
    QVERIFY(workbench.removeTarget(workbench.targets().front().id));
    QVERIFY(workbench.setTarget(targetOf("nps", 30)));
    Note note = workbench.notes().front();
    note.text = QStringLiteral("changed");
    QVERIFY(workbench.keepNote(note));
    QVERIFY(workbench.keepNote({0, QDate(2026, 11, 12), QStringLiteral("new")}));
    QVERIFY(workbench.setSetting(QStringLiteral("title"), QStringLiteral("Team East"), now));
    QVERIFY(workbench.setAgentPrivacy(AgentPrivacy::Team, now));
    Definitions definitions = workbench.definitions();
    QVERIFY(definitions.set(QStringLiteral("outliers.k"), QStringLiteral("3")));
    QVERIFY(workbench.setDefinitions(definitions, now));
}

} // namespace

class TestFileChoices : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void undoesAndRedoesAll();
    void leavesWhatChangedSince();
    void keepsIdsThroughUndo();
    void keepsAnswersWithTheFacts();

private:
    std::unique_ptr<QTemporaryDir> m_folder = {};
    std::unique_ptr<Workbench> m_workbench = {};
};

void TestFileChoices::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Workbench::open(m_folder->filePath(QStringLiteral("a.kompas")), Store::Mode::Create);
    QVERIFY(bool(opened));
    m_workbench = std::move(*opened);
    QVERIFY(m_workbench->setTarget(targetOf("csat_pct", 90)));
    QVERIFY(m_workbench->keepNote({0, QDate(2026, 11, 10), QStringLiteral("outage")}));
}

void TestFileChoices::cleanup()
{
    m_workbench.reset();
    m_folder.reset();
}

void TestFileChoices::undoesAndRedoesAll()
{
    const FileChoices before = choicesOf(*m_workbench);
    decide(*m_workbench);
    const FileChoices after = choicesOf(*m_workbench);
    QVERIFY(before.targets != after.targets && before.notes != after.notes && before.settings != after.settings
            && before.definitions != after.definitions);
    for (int turn = 0; turn < 2; ++turn) {
        QVERIFY(changeChoices(*m_workbench, after, before, now));
        QCOMPARE(choicesOf(*m_workbench).targets, before.targets);
        QCOMPARE(choicesOf(*m_workbench).notes, before.notes);
        QVERIFY(choicesOf(*m_workbench).definitions == before.definitions);
        QCOMPARE(m_workbench->agentPrivacy(), AgentPrivacy::Pseudonyms);
        QCOMPARE(m_workbench->settings().value(QStringLiteral("title")), QString());
        QVERIFY(changeChoices(*m_workbench, before, after, now));
        QVERIFY(choicesOf(*m_workbench) == after);
        QCOMPARE(m_workbench->agentPrivacy(), AgentPrivacy::Team);
    }
}

void TestFileChoices::leavesWhatChangedSince()
{
    const FileChoices before = choicesOf(*m_workbench);
    QVERIFY(m_workbench->setTarget(targetOf("nps", 30)));
    const FileChoices after = choicesOf(*m_workbench);
    QVERIFY(m_workbench->setTarget(targetOf("ces_mean", 2)));
    QVERIFY(m_workbench->keepNote({0, QDate(2026, 11, 11), QStringLiteral("sale")}));
    QVERIFY(changeChoices(*m_workbench, after, before, now));
    QStringList metrics;
    for (const Target &target : m_workbench->targets())
        metrics.append(target.metric);
    QCOMPARE(metrics, (QStringList{QStringLiteral("csat_pct"), QStringLiteral("ces_mean")}));
    QCOMPARE(m_workbench->notes().size(), std::size_t(2));
}

void TestFileChoices::keepsIdsThroughUndo()
{
    // Remove, take that back, change what came back, take both back: each step finds its target by its id.
    const FileChoices first = choicesOf(*m_workbench);
    const Target old = m_workbench->targets().front();
    QVERIFY(m_workbench->removeTarget(old.id));
    const FileChoices second = choicesOf(*m_workbench);
    QVERIFY(m_workbench->setTarget(targetOf("nps", 30))); // would take a free id
    QVERIFY(changeChoices(*m_workbench, second, first, now));
    QCOMPARE(m_workbench->targets().front(), old);
    QCOMPARE(m_workbench->targets().size(), std::size_t(2));
}

/// What has been computed holds for other notes as well.
void TestFileChoices::keepsAnswersWithTheFacts()
{
    const FileChoices before = choicesOf(*m_workbench);
    QVERIFY(m_workbench->keepNote({0, QDate(2026, 11, 11), QStringLiteral("sale")}));
    const FileChoices after = choicesOf(*m_workbench);
    const auto answers = m_workbench->facts().answers;
    QVERIFY(answers);
    QVERIFY(changeChoices(*m_workbench, after, before, now));
    QCOMPARE(m_workbench->facts().answers, answers);
    QVERIFY(m_workbench->setSetting(QStringLiteral("title"), QStringLiteral("T"), now));
    QVERIFY(changeChoices(*m_workbench, choicesOf(*m_workbench), before, now));
    QVERIFY(m_workbench->facts().answers != answers);
}

QTEST_GUILESS_MAIN(TestFileChoices)
#include "tst_file_choices.moc"
