// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "core/steering/baseline.h"
#include "core/steering/priority.h"
#include "tests/ui/cockpit/cockpit_under_test.h"
#include "ui/cockpit/cockpit_page.h"
#include "ui/cockpit/line_card.h"
#include "ui/cockpit/scenario_panel.h"
#include "ui/session/language.h"
#include "ui/style/theme.h"
#include "ui/targets/past_chart_view.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace kompas;
using namespace kompas::testing;

/// Several lines beside each other and the sliders of a scenario, with the mouse and with the keyboard alone.
class TestCockpit : public QObject, private CockpitUnderTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void linesStandBesideEachOther();
    void aLineFollowsTheMouse();
    void aLineFollowsTheKeys();
    void aLineFollowsTyping();
    void movedLinesAreKeptTogether();
    void aSliderFollowsTheMouse();
    void aSliderFollowsTheKeys();
    void everySliderMovesSomething_data();
    void everySliderMovesSomething();
    void scenariosAreKeptComparedAndTakenBack();
    void queuesAndTeamsAreChosen();
    void startsFromWhatWasSeen();
    void aBaselineIsFrozenByTheMouse();
    void aBaselineIsFrozenByTheKeys();
    void prioritiesAreJudgedByTheMouse();
    void prioritiesAreJudgedByTheKeys();
    void anEmptyFileSaysWhatFillsIt();
};

void TestCockpit::initTestCase()
{
    applyTheme(*qApp, Theme::light());
    installLanguage(*qApp, "en");
}

void TestCockpit::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_said.clear();
}

void TestCockpit::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_folder.reset();
}

void TestCockpit::linesStandBesideEachOther()
{
    openWith(tenWeeksOfCalls());
    QStringList metrics;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(m_page->card(i)->isVisible());
        QVERIFY(!m_page->card(i)->consequences().isEmpty());
        metrics << m_page->card(i)->metric();
    }
    QCOMPARE(metrics.removeDuplicates(), 0);
    QVERIFY(metrics.contains("service_level"));
    QVERIFY(metrics.contains("abandonment_rate"));
    // What is printed shows the same lines with what they mean.
    QCOMPARE(m_page->document().blocks.size(), std::size_t(4));
    QVERIFY(plainText(m_page->document()).contains(lineOf("service_level")->consequences().section('\n', 0, 0)));
}

void TestCockpit::aLineFollowsTheMouse()
{
    openWith(tenWeeksOfCalls());
    LineCard *line = lineOf("service_level");
    QVERIFY(line);
    TargetHandle *handle = line->chart()->handle(true);
    QVERIFY(handle->isVisible());
    const double before = *line->bounds().low;
    const QString meant = line->consequences();
    const QPoint middle = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, middle);
    for (int i = 0; i < 3; ++i)
        QTest::mouseMove(handle, middle + QPoint(0, 12));
    QVERIFY(*line->bounds().low < before);
    for (int i = 0; i < 12; ++i)
        QTest::mouseMove(handle, middle - QPoint(0, 12));
    QVERIFY(*line->bounds().low > before);
    QVERIFY(line->consequences() != meant);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, middle);
    QVERIFY(line->isMoved());
    QVERIFY(find<QPushButton>("keepLines")->isEnabled());
    QVERIFY(m_session->file()->targets.empty());
}

void TestCockpit::aLineFollowsTheKeys()
{
    openWith(tenWeeksOfCalls());
    LineCard *line = lineOf("service_level");
    TargetHandle *handle = line->chart()->handle(true);
    handle->setFocus();
    const double before = *line->bounds().low;
    QTest::keyClick(handle, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(*line->bounds().low < before);
    QTest::keyClick(handle, Qt::Key_Escape);
    QCOMPARE(*line->bounds().low, before);
    QVERIFY(!line->isMoved());
}

void TestCockpit::aLineFollowsTyping()
{
    openWith(tenWeeksOfCalls());
    LineCard *line = lineOf("service_level");
    auto *field = line->findChild<QLineEdit *>("lineLow");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, "75");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(line->bounds().low, std::optional(75.0));
    field->selectAll();
    QTest::keyClicks(field, "soon");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(line->bounds().low, std::optional(75.0));
    QVERIFY(m_said.value(0).contains("soon"));
}

void TestCockpit::movedLinesAreKeptTogether()
{
    openWith(tenWeeksOfCalls());
    for (const char *metric : {"service_level", "abandonment_rate"}) {
        LineCard *line = lineOf(metric);
        TargetHandle *handle = line->chart()->handle(line->bounds().low.has_value());
        QTest::keyClick(handle, Qt::Key_PageDown);
    }
    const double level = *lineOf("service_level")->bounds().low;
    find<QPushButton>("keepLines")->click();
    settle();
    QCOMPARE(m_session->file()->targets.size(), std::size_t(2));
    QVERIFY(!find<QPushButton>("keepLines")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(lineOf("service_level")->bounds().low, std::optional(level), patience);
    m_session->undoStack().undo();
    settle();
    QVERIFY(m_session->file()->targets.empty());
}

void TestCockpit::aSliderFollowsTheMouse()
{
    openWith(tenWeeksOfCalls());
    showScenarios();
    auto *slider = find<QSlider>("volumeSlider");
    const QString wait = outcome("wait");
    QVERIFY(!wait.isEmpty() && wait != QString(QChar(0x2013)));
    // The handle stands a third along, at no change.
    const int along = slider->width() * (0 - slider->minimum()) / (slider->maximum() - slider->minimum());
    const QPoint grip(along, slider->height() / 2);
    QTest::mousePress(slider, Qt::LeftButton, {}, grip);
    QTest::mouseMove(slider, grip + QPoint(60, 0));
    QVERIFY(find<ScenarioPanel>("scenarioPanel")->scenario().volume > 0);
    QVERIFY(outcome("wait") != wait);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, grip + QPoint(60, 0));
}

void TestCockpit::aSliderFollowsTheKeys()
{
    openWith(tenWeeksOfCalls());
    showScenarios();
    auto *slider = find<QSlider>("agentsSlider");
    slider->setFocus();
    const QString busy = outcome("occupancy");
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(find<ScenarioPanel>("scenarioPanel")->scenario().agents, 0.5);
    QCOMPARE(find<QDoubleSpinBox>("agentsBox")->value(), 0.5);
    QVERIFY(outcome("occupancy") != busy);
    auto *box = find<QDoubleSpinBox>("agentsBox");
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, "0");
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(outcome("occupancy"), busy);
}

void TestCockpit::everySliderMovesSomething_data()
{
    QTest::addColumn<QString>("lever");
    QTest::addColumn<QString>("figure");
    QTest::newRow("volume") << "volume"
                            << "service";
    QTest::newRow("handle time") << "handle"
                                 << "occupancy";
    QTest::newRow("agents") << "agents"
                            << "abandonment";
    QTest::newRow("opening hours") << "hours"
                                   << "occupancy";
}

void TestCockpit::everySliderMovesSomething()
{
    QFETCH(QString, lever);
    QFETCH(QString, figure);
    openWith(tenWeeksOfCalls());
    showScenarios();
    const QString before = outcome(figure);
    auto *slider = find<QSlider>(lever + "Slider");
    slider->setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(slider, Qt::Key_PageDown);
    QVERIFY2(outcome(figure) != before, qPrintable(before));
    find<QPushButton>("resetScenario")->click();
    QCOMPARE(outcome(figure), before);
}

void TestCockpit::scenariosAreKeptComparedAndTakenBack()
{
    openWith(tenWeeksOfCalls());
    showScenarios();
    QTest::keyClick(find<QSlider>("volumeSlider"), Qt::Key_PageUp);
    auto *names = find<QComboBox>("scenarioNames");
    auto *keep = find<QPushButton>("keepScenario");
    QVERIFY(!keep->isEnabled());
    names->setFocus();
    QTest::keyClicks(names, "Black Friday");
    QVERIFY(keep->isEnabled());
    keep->click();
    settle();
    QCOMPARE(m_session->file()->plans.size(), std::size_t(1));
    QCOMPARE(scenarioFromText(m_session->file()->plans[0].body), (Scenario{.volume = 5}));
    find<QPushButton>("resetScenario")->click();
    const QString page = plainText(m_page->document());
    QVERIFY2(page.contains("Black Friday"), qPrintable(page));
    // Choosing it puts the sliders there.
    names->setCurrentIndex(0);
    emit names->activated(0);
    QCOMPARE(find<ScenarioPanel>("scenarioPanel")->scenario().volume, 5.0);
    find<QPushButton>("removeScenario")->click();
    settle();
    QVERIFY(m_session->file()->plans.empty());
    m_session->undoStack().undo();
    settle();
    QCOMPARE(m_session->file()->plans.size(), std::size_t(1));
}

void TestCockpit::queuesAndTeamsAreChosen()
{
    QByteArray rows = tenWeeksOfCalls();
    rows.replace("Contact ID,", "Contact ID,Team,");
    const QList<QByteArray> lines = rows.trimmed().split('\n');
    rows = lines.first() + '\n';
    for (qsizetype i = 1; i < lines.size(); ++i) {
        QByteArray line = lines[i];
        line.insert(line.indexOf(',') + 1, i % 3 == 0 ? "West," : "East,");
        if (i % 4 == 0)
            line.replace(",phone,", ",chat,");
        rows += line + '\n';
    }
    openWith(rows);
    showScenarios();
    auto *channel = find<QComboBox>("scenarioChannel");
    auto *team = find<QComboBox>("scenarioTeam");
    QVERIFY(channel->isVisible() && team->isVisible());
    QCOMPARE(channel->currentData().toString(), "phone");
    QCOMPARE(channel->count(), 2);
    QCOMPARE(team->count(), 3);
    QVERIFY(page().contains("45 contacts a week"));
    // By the keyboard to the other queue.
    channel->setFocus();
    QTest::keyClick(channel, Qt::Key_Down);
    settle();
    QCOMPARE(channel->currentData().toString(), "chat");
    QTRY_VERIFY_WITH_TIMEOUT(page().contains("15 contacts a week"), patience);
    choose("scenarioTeam", "East");
    QTRY_VERIFY_WITH_TIMEOUT(page().contains("10 contacts a week"), patience);
    // A kept scenario remembers both.
    find<QSlider>("volumeSlider")->setValue(10);
    QTest::keyClicks(find<QComboBox>("scenarioNames"), "East by chat");
    find<QPushButton>("keepScenario")->click();
    settle();
    QCOMPARE(scenarioFromText(m_session->file()->plans[0].body), (Scenario{.volume = 10, .scope = {"chat", "East"}}));
    choose("scenarioTeam", "");
    choose("scenarioChannel", "phone");
    QTRY_VERIFY_WITH_TIMEOUT(page().contains("45 contacts a week"), patience);
    find<QComboBox>("scenarioNames")->setCurrentIndex(0);
    emit find<QComboBox>("scenarioNames")->activated(0);
    settle();
    QTRY_COMPARE_WITH_TIMEOUT(channel->currentData().toString(), "chat", patience);
    QCOMPARE(team->currentData().toString(), "East");
}

void TestCockpit::startsFromWhatWasSeen()
{
    openWith(tenWeeksOfCalls());
    showScenarios();
    // Eleven of twelve wait ten seconds, the twelfth is given up after a minute.
    QCOMPARE(outcome("service"), "91.7");
    QCOMPARE(outcome("abandonment"), "8.3");
    QCOMPARE(outcome("wait"), "14");
    QVERIFY2(page().contains("seen: 91.7"), qPrintable(page()));
    QVERIFY2(page().contains("What was seen, and what the model makes of these weeks"), qPrintable(page()));
}

void TestCockpit::aBaselineIsFrozenByTheMouse()
{
    openWith(tenWeeksOfCalls());
    showTab(2);
    choose("baselineMetric", "contacts_offered");
    QTRY_VERIFY_WITH_TIMEOUT(page().contains("No baseline is frozen"), patience);
    find<QDateEdit>("baselineFrom")->setDate(QDate(2026, 9, 7));
    find<QDateEdit>("baselineTo")->setDate(QDate(2026, 10, 18));
    auto *freeze = find<QPushButton>("freezeBaseline");
    auto *release = find<QPushButton>("releaseBaseline");
    QVERIFY(freeze->isEnabled() && !release->isEnabled());
    QTest::mouseClick(freeze, Qt::LeftButton);
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(page().contains("The baseline is frozen"), patience);
    QCOMPARE(frozenBaseline(m_session->file()->plans, "contacts_offered"),
             std::optional(Period{QDate(2026, 9, 7), QDate(2026, 10, 18)}));
    QVERIFY(!freeze->isEnabled() && release->isEnabled());
    QVERIFY2(page().contains("upper limit"), qPrintable(page()));
    m_session->undoStack().undo();
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(page().contains("No baseline is frozen"), patience);
    QVERIFY(!release->isEnabled());
    m_session->undoStack().redo();
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(release->isEnabled(), patience);
    QTest::mouseClick(release, Qt::LeftButton);
    settle();
    QVERIFY(m_session->file()->plans.empty());
}

void TestCockpit::aBaselineIsFrozenByTheKeys()
{
    openWith(tenWeeksOfCalls());
    showTab(2);
    auto *from = find<QDateEdit>("baselineFrom");
    from->setFocus();
    from->setSelectedSection(QDateEdit::DaySection);
    const QDate before = from->date();
    QTest::keyClick(from, Qt::Key_Up);
    QCOMPARE(from->date(), before.addDays(1));
    auto *freeze = find<QPushButton>("freezeBaseline");
    freeze->setFocus();
    QTest::keyClick(freeze, Qt::Key_Space);
    settle();
    QCOMPARE(m_session->file()->plans.size(), std::size_t(1));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("releaseBaseline")->isEnabled(), patience);
    find<QPushButton>("releaseBaseline")->setFocus();
    QTest::keyClick(find<QPushButton>("releaseBaseline"), Qt::Key_Space);
    settle();
    QVERIFY(m_session->file()->plans.empty());
}

void TestCockpit::prioritiesAreJudgedByTheMouse()
{
    openWith(tenWeeksOfCalls());
    showTab(3);
    QVERIFY2(page().contains("Nothing is judged yet"), qPrintable(page()));
    QVERIFY2(page().contains("Three to five to choose"), qPrintable(page()));
    choose("priorityMetric", "service_level");
    find<QSpinBox>("priorityImpact")->setValue(5);
    find<QSpinBox>("priorityFrequency")->setValue(4);
    QTest::mouseClick(find<QPushButton>("keepPriority"), Qt::LeftButton);
    settle();
    QCOMPARE(prioritiesIn(m_session->file()->plans), (std::vector<KpiPriority>{{"service_level", 5, 4}}));
    QTRY_VERIFY_WITH_TIMEOUT(page().contains("Service level | 5 | 4 | 20"), patience);
    QVERIFY(!find<QPushButton>("keepPriority")->isEnabled());
    m_session->undoStack().undo();
    settle();
    QVERIFY(m_session->file()->plans.empty());
}

void TestCockpit::prioritiesAreJudgedByTheKeys()
{
    openWith(tenWeeksOfCalls());
    showTab(3);
    auto *impact = find<QSpinBox>("priorityImpact");
    impact->setFocus();
    QTest::keyClick(impact, Qt::Key_Up);
    QCOMPARE(impact->value(), 4);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(impact, Qt::Key_Up);
    QCOMPARE(impact->value(), 5);
    auto *keep = find<QPushButton>("keepPriority");
    keep->setFocus();
    QTest::keyClick(keep, Qt::Key_Space);
    settle();
    QCOMPARE(prioritiesIn(m_session->file()->plans).front().score(), 15);
    auto *remove = find<QPushButton>("removePriority");
    QTRY_VERIFY_WITH_TIMEOUT(remove->isEnabled(), patience);
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    settle();
    QVERIFY(m_session->file()->plans.empty());
}

void TestCockpit::anEmptyFileSaysWhatFillsIt()
{
    openWith({});
    QVERIFY(!m_page->card(0)->isVisible());
    showScenarios();
    QVERIFY(plainText(m_page->document()).contains("Drop the export of your phone system"));
    QTest::keyClick(find<QSlider>("volumeSlider"), Qt::Key_Right);
    for (const int tab : {2, 3}) {
        showTab(tab);
        QVERIFY(!page().isEmpty());
    }
    QVERIFY(!find<QPushButton>("freezeBaseline")->isEnabled());
    QVERIFY(!find<QPushButton>("keepPriority")->isEnabled());
}

QTEST_MAIN(TestCockpit)
#include "tst_cockpit.moc"
