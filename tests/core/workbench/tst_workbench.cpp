// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/file_choices.h"
#include "core/workbench/own_profile.h"
#include "core/workbench/same_import.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace kompas;

/// Importer and store together, as window and command line use them.
class TestWorkbench : public QObject
{
    Q_OBJECT

private slots:
    void aRealExport();
    void theSameFileAgain();
    void knowsAFileBeforeLookingAtIt_data();
    void knowsAFileBeforeLookingAtIt();
    void aKnownFileIsTakenAgain();
    void whatIsDecidedByTheMomentIsNotKnown();
    void anotherSheetIsAnotherFile();
    void customersBecomePseudonyms();
    void agentsAreHiddenUnlessChosen();
    void anotherProcessIsNoticed();
    void notesAndSettings();
    void changedTargetsComeBack();
    void draftsOfTargets();
    void savedPlans();
};

namespace {

constexpr qint64 now = 1'800'000'000;

Plan planOf(const QString &path)
{
    const Result<Plan> plan = planImport(path, {}, now);
    return plan ? *plan : Plan();
}

QString writeExport(const QTemporaryDir &folder, const QString &name, const QByteArray &rows)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write("Id,Requester id,Group,Status,Priority,Via,Created at,Updated at,Solved at,Assignee\n" + rows);
    return file.fileName();
}

const QByteArray twoTickets = "1,900,East,Open,High,Email,2026-01-05 09:00:00,2026-01-06 09:00:00,,Ann\n"
                              "2,901,West,Solved,Low,Email,2026-01-05 10:00:00,2026-01-07 09:00:00,"
                              "2026-01-07 09:00:00,Bea\n";

QStringList customersOf(Workbench &workbench)
{
    QStringList customers;
    const int field = fieldIndex(Kind::Ticket, u"customer");
    workbench.store().forEachRow(Kind::Ticket, {}, [&](qint64, const QStringList &cells) {
        customers += cells.at(field);
        return true;
    });
    return customers;
}

} // namespace

void TestWorkbench::aRealExport()
{
    const QString path = KOMPAS_SHARED_DIR "/data/zendesk-plum/DA Assignment.csv";
    if (!QFile::exists(path))
        QSKIP("The published exports are not beside the project.");
    const QTemporaryDir folder;
    const auto workbench = std::move(*Workbench::open(folder.filePath("t.kompas"), Store::Mode::Create));
    const Result<Import> import = workbench->import(planOf(path), now, {});
    QVERIFY(import);
    QCOMPARE(import->rows, 16'476);
    QCOMPARE(import->counts, (Counts{16'476, 0, 0}));
    QCOMPARE(import->skipped + import->rejected, 0);
    const Dataset &tickets = *workbench->facts().tickets;
    QCOMPARE(tickets.rows, 16'476);
    QMap<QString, int> statuses;
    for (qsizetype row = 0; row < tickets.rows; ++row)
        ++statuses[tickets.column<Coded>(u"status")->at(row)];
    QCOMPARE(
        statuses,
        (QMap<QString, int>{
            {"closed", 12'270}, {"solved", 2'139}, {"on_hold", 790}, {"pending", 681}, {"open", 470}, {"new", 126}}));
    QCOMPARE(workbench->facts().tickets->snapshots().at(0).statuses.size(), std::size_t(2'067));
    QCOMPARE(workbench->import(planOf(path), now, {})->counts, (Counts{0, 0, 16'476}));
    QCOMPARE(workbench->imports().size(), std::size_t(1));
}

void TestWorkbench::theSameFileAgain()
{
    const QTemporaryDir folder;
    const auto workbench = std::move(*Workbench::open(folder.filePath("t.kompas"), Store::Mode::Create));
    const Plan first = planOf(writeExport(folder, "a.csv", twoTickets));
    const Plan second = planOf(writeExport(folder, "b.csv", QByteArray(twoTickets).replace("Open", "Pending")));
    QCOMPARE(workbench->import(first, now, {})->counts, (Counts{2, 0, 0}));
    QCOMPARE(workbench->import(first, now, {})->counts, (Counts{0, 0, 2}));
    QCOMPARE(workbench->imports().size(), std::size_t(1));
    QCOMPARE(workbench->import(second, now, {})->counts, (Counts{0, 1, 1}));
    // A later import of the source stands: the first file is looked at again.
    QCOMPARE(workbench->import(first, now, {})->counts, (Counts{0, 1, 1}));
    QCOMPARE(workbench->imports().size(), std::size_t(3));
    QVERIFY(workbench->undo(3));
    QVERIFY(workbench->undo(2));
    QCOMPARE(workbench->facts().tickets->column<Coded>(u"status")->at(0), "open");
    QCOMPARE(*workbench->store().setting("timezone"), QString::fromLatin1(first.timezone));
}

void TestWorkbench::knowsAFileBeforeLookingAtIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ReadOptions>("options");
    QTest::addColumn<bool>("isKnown");
    const auto row = [](const char *title, const ReadOptions &options, bool isKnown = false) {
        QTest::newRow(title) << "a.csv" << options << isKnown;
    };
    row("asked in the same way", {}, true);
    row("another profile", {.profile = "jira"});
    row("another source", {.source = "desk"});
    row("another kind", {.kind = Kind::SurveyResponse});
    row("a survey", {.survey = "nps"});
    row("another mapping", {.mapping = {{"team", "Assignee"}}});
    row("another time zone", {.timezone = "UTC"});
    row("a day", {.date = QDate(2026, 1, 5)});
    row("a wave", {.wave = "Q1"});
    row("another date order", {.dateOrder = "mdy"});
    row("another delimiter", {.delimiter = ';'});
    row("another encoding", {.encoding = "windows-1252"});
    row("another header", {.headerLine = 2});
    row("another decimal sign", {.decimal = ','});
    row("a sheet", {.sheet = "Q1"});
    QTest::newRow("the same bytes by another name") << "nps.csv" << ReadOptions() << false;
    QTest::newRow("other bytes, as many") << "b.csv" << ReadOptions() << false;
    QTest::newRow("more bytes") << "c.csv" << ReadOptions() << false;
    QTest::newRow("no file") << "none.csv" << ReadOptions() << false;
}

void TestWorkbench::knowsAFileBeforeLookingAtIt()
{
    QFETCH(QString, name);
    QFETCH(ReadOptions, options);
    QFETCH(bool, isKnown);
    const QTemporaryDir folder;
    const auto workbench = std::move(*Workbench::open(folder.filePath("t.kompas"), Store::Mode::Create));
    const Plan plan = planOf(writeExport(folder, "a.csv", twoTickets));
    writeExport(folder, "nps.csv", twoTickets);
    writeExport(folder, "b.csv", QByteArray(twoTickets).replace("High", "Urge"));
    writeExport(folder, "c.csv", twoTickets + twoTickets);
    QVERIFY(workbench->import(plan, now, {}));
    const QString path = folder.filePath(name);
    const auto question = [&](const Import &) { return questionOf(options, path, OwnProfiles()); };
    QCOMPARE(knownImport(workbench->imports(), path, question).has_value(), isKnown);
    // The slow twin: what is known changes nothing when it is looked at and imported.
    const Result<Plan> looked = planImport(path, options, now);
    if (isKnown)
        QCOMPARE(workbench->import(*looked, now, {})->counts, (Counts{0, 0, 2}));
    QCOMPARE(looked && looked->question == plan.question && looked->sha256 == plan.sha256, isKnown);
}

void TestWorkbench::aKnownFileIsTakenAgain()
{
    const QTemporaryDir folder;
    const auto workbench = std::move(*Workbench::open(folder.filePath("t.kompas"), Store::Mode::Create));
    const Plan first = planOf(writeExport(folder, "a.csv", twoTickets));
    const Plan second = planOf(writeExport(folder, "b.csv", QByteArray(twoTickets).replace("Open", "Pending")));
    const auto known = [&] {
        return knownImport(workbench->imports(), first.path, [&](const Import &) { return first.question; });
    };
    QVERIFY(!known());
    const Import import = *workbench->import(first, now, {});
    QVERIFY(known());
    const std::optional<Import> again = *workbench->importAgain(*known(), now, {.agents = AgentPrivacy::Team});
    QVERIFY(again);
    QCOMPARE(again->counts, (Counts{0, 0, 2}));
    QCOMPARE(again->counts, workbench->import(first, now, {})->counts);
    QCOMPARE(workbench->agentPrivacy(), AgentPrivacy::Team);
    // What is kept of customers and texts otherwise asks for the file itself.
    QVERIFY(!*workbench->importAgain(import, now, {.agents = {}, .pseudonymise = true}));
    QVERIFY(workbench->setSetting(textsKey, "dropped", now));
    QVERIFY(!*workbench->importAgain(import, now, {}));
    QVERIFY(workbench->setSetting(textsKey, {}, now));
    QVERIFY(*workbench->importAgain(import, now, {}));
    // So does a later import of the source, as long as it stands.
    QVERIFY(workbench->import(second, now, {}));
    QVERIFY(!known());
    QVERIFY(!*workbench->importAgain(import, now, {}));
    QVERIFY(workbench->undo(2));
    QVERIFY(known());
    QVERIFY(workbench->undo(1));
    QVERIFY(!known());
    QCOMPARE(workbench->import(first, now, {})->counts, (Counts{2, 0, 0}));
}

/// Times that lie in the future one way tell the order of day and month; some day they do so no longer.
void TestWorkbench::whatIsDecidedByTheMomentIsNotKnown()
{
    const QTemporaryDir folder;
    const auto workbench = std::move(*Workbench::open(folder.filePath("t.kompas"), Store::Mode::Create));
    const Plan plan = planOf(writeExport(folder, "a.csv",
                                         "1,900,East,Open,High,Email,05-06-2026 09:00:00,,,Ann\n"
                                         "2,901,West,Open,Low,Email,01-12-2027 10:00:00,,,Bea\n"));
    QVERIFY(plan.question.isEmpty());
    QVERIFY(workbench->import(plan, now, {}));
    const auto question = [&](const Import &) { return questionOf({}, plan.path); };
    QVERIFY(!knownImport(workbench->imports(), plan.path, question));
}

void TestWorkbench::anotherSheetIsAnotherFile()
{
    const QTemporaryDir folder;
    const auto workbench = std::move(*Workbench::open(folder.filePath("t.kompas"), Store::Mode::Create));
    Plan plan = planOf(writeExport(folder, "a.csv", twoTickets));
    plan.sheet = "Q1";
    QVERIFY(workbench->import(plan, now, {}));
    QVERIFY(sameImport(workbench->imports(), plan, readingOf(plan, {})));
    plan.sheet = "Q2";
    QVERIFY(!sameImport(workbench->imports(), plan, readingOf(plan, {})));
}

void TestWorkbench::customersBecomePseudonyms()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("t.kompas");
    const auto workbench = std::move(*Workbench::open(path, Store::Mode::Create));
    const Plan plan = planOf(writeExport(folder, "a.csv", twoTickets));
    QVERIFY(workbench->import(plan, now, {.agents = {}, .pseudonymise = true}));
    const QStringList customers = customersOf(*workbench);
    QCOMPARE(customers.size(), 2);
    QVERIFY(customers.at(0).size() == 16 && customers.at(0) != customers.at(1) && !customers.contains("900"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY((QFileInfo(path + ".key").permissions() & others) == 0);
    // The choice stays, and so do the pseudonyms.
    const Plan later = planOf(writeExport(folder, "b.csv", QByteArray(twoTickets).replace("Open", "Pending")));
    QCOMPARE(workbench->import(later, now, {})->counts, (Counts{0, 1, 1}));
    QCOMPARE(customersOf(*workbench), customers);
    QVERIFY(QFile::remove(path + ".key"));
    const Result<Import> refused = workbench->import(plan, now, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().message,
             "The key file " + path
                 + ".key is missing. Customers in this file are pseudonyms made with it; without it new imports would "
                   "not match them. Put the key file back beside the database.");
    QCOMPARE(workbench->imports().size(), std::size_t(2));
}

void TestWorkbench::agentsAreHiddenUnlessChosen()
{
    const QTemporaryDir folder;
    const auto workbench = std::move(*Workbench::open(folder.filePath("t.kompas"), Store::Mode::Create));
    QVERIFY(workbench->import(planOf(writeExport(folder, "a.csv", twoTickets)), now, {}));
    QCOMPARE(*workbench->store().setting("agents"), "pseudonyms");
    QCOMPARE(workbench->facts().tickets->column<Coded>(u"agent")->at(0), "Agent 01");
    QVERIFY(workbench->setAgentPrivacy(AgentPrivacy::Names, now));
    QCOMPARE(workbench->facts().tickets->column<Coded>(u"agent")->at(0), "Ann");
    QVERIFY(workbench->setAgentPrivacy(AgentPrivacy::Team, now));
    QCOMPARE(workbench->facts().tickets->column<Coded>(u"agent")->at(0), "");
}

void TestWorkbench::anotherProcessIsNoticed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("t.kompas");
    const auto window = std::move(*Workbench::open(path, Store::Mode::Create));
    QCOMPARE(*window->refresh(), false);
    const auto verb = std::move(*Workbench::open(path, Store::Mode::ReadWrite));
    QVERIFY(verb->import(planOf(writeExport(folder, "a.csv", twoTickets)), now, {}));
    QCOMPARE(*window->refresh(), true);
    QCOMPARE(window->facts().tickets->rows, 2);
    QCOMPARE(*window->refresh(), false);
}

void TestWorkbench::notesAndSettings()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.kompas");
    const Note later{0, QDate(2026, 11, 12), "outage"};
    const Note earlier{0, QDate(2026, 11, 2), "campaign"};
    qint64 laterId = 0;
    {
        const auto workbench = std::move(*Workbench::open(path, Store::Mode::Create));
        laterId = *workbench->keepNote(later);
        QVERIFY(workbench->keepNote(earlier));
        QVERIFY(workbench->keepNote({laterId, later.day, "outage of the shop"}));
        QVERIFY(workbench->setSetting("link.zendesk", "https://desk.example/{id}", now));
        QVERIFY(workbench->setSetting("title", "East", now));
        QVERIFY(workbench->setSetting("title", "", now));
    }
    const auto workbench = std::move(*Workbench::open(path, Store::Mode::ReadWrite));
    QCOMPARE(workbench->settings(), (QMap<QString, QString>{{"link.zendesk", "https://desk.example/{id}"}}));
    QCOMPARE(workbench->notes().size(), 2U);
    QCOMPARE(workbench->notes().back(), (Note{laterId, later.day, "outage of the shop"}));
    QVERIFY(workbench->removeNote(laterId));
    QCOMPARE(workbench->notes().size(), 1U);
    // Taking the removal back gives the note its number again.
    QCOMPARE(*workbench->keepNote({laterId, later.day, later.text}), laterId);
    QCOMPARE(workbench->notes().back().text, "outage");
}

void TestWorkbench::changedTargetsComeBack()
{
    const QTemporaryDir folder;
    const auto workbench = std::move(*Workbench::open(folder.filePath("t.kompas"), Store::Mode::Create));
    const Target reply{0, "first_reply_time", {}, 240.0, {{"channel", {"email"}}}, QDate(2026, 11, 16)};
    const Target csat{0, "csat_pct", 90.0, {}, {}, {}};
    const Result<Targets> kept = workbench->changeTargets({}, {reply, csat});
    QVERIFY(kept);
    QCOMPARE(workbench->targets(), *kept);
    QCOMPARE(kept->front().where, reply.where);
    Target stricter = csat;
    stricter.low = 92.0;
    const Targets before = workbench->targets();
    const Result<Targets> added = workbench->changeTargets({kept->back()}, {stricter});
    QVERIFY(added);
    QCOMPARE(workbench->targets().size(), 2U);
    QCOMPARE(workbench->targets().back().low, 92.0);
    // Undo is the same the other way round, and the targets have their numbers again.
    QVERIFY(workbench->changeTargets(*added, {kept->back()}));
    QCOMPARE(workbench->targets(), before);
}

void TestWorkbench::draftsOfTargets()
{
    const QTemporaryDir folder;
    const TargetDraft draft{
        0, "Season", now, {{0, "first_reply_time", {}, 240.0, {{"channel", {"email"}}}, QDate(2026, 11, 16)}}};
    TargetDraft kept = draft;
    {
        const auto workbench = std::move(*Workbench::open(folder.filePath("t.kompas"), Store::Mode::Create));
        kept.id = *workbench->keepDraft(draft);
        QVERIFY(workbench->keepDraft({0, "Cautious", now, {}}));
        QVERIFY(workbench->targets().empty()); // a draft decides nothing
    }
    const auto workbench = std::move(*Workbench::open(folder.filePath("t.kompas"), Store::Mode::ReadWrite));
    QCOMPARE(workbench->drafts().size(), 2U);
    QCOMPARE(workbench->drafts().front(), kept);
    // The same name again is the same draft.
    kept.targets.front().high = 180.0;
    QVERIFY(workbench->keepDraft({0, "Season", now, kept.targets}));
    QCOMPARE(workbench->drafts().size(), 2U);
    QCOMPARE(workbench->drafts().back().targets, kept.targets);
    QVERIFY(workbench->removeDraft(workbench->drafts().back().id));
    QCOMPARE(workbench->drafts().size(), 1U);
    QCOMPARE(workbench->drafts().front().name, "Cautious");
    QVERIFY(workbench->drafts().front().targets.empty());
}

void TestWorkbench::savedPlans()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("t.kompas");
    SavedPlan trial{0, "experiment", "Shorter greeting", now, R"({"metric":"aht"})"};
    {
        const auto workbench = std::move(*Workbench::open(path, Store::Mode::Create));
        trial.id = *workbench->keepPlan(trial);
        QVERIFY(workbench->keepPlan({0, "scenario", "Shorter greeting", now, "{}"})); // another kind, the same name
    }
    const auto workbench = std::move(*Workbench::open(path, Store::Mode::ReadWrite));
    QCOMPARE(workbench->plans().size(), 2U);
    QCOMPARE(workbench->plans().front(), trial);
    const FileChoices before = choicesOf(*workbench);
    // The same kind and name again is the same plan.
    QVERIFY(workbench->keepPlan({0, "experiment", "Shorter greeting", now, "{}"}));
    QCOMPARE(workbench->plans().size(), 2U);
    QCOMPARE(workbench->plans().back().body, "{}");
    QVERIFY(workbench->removePlan(workbench->plans().back().id));
    QCOMPARE(workbench->plans().size(), 1U);
    // Taken back, they are as they were, with their numbers.
    QVERIFY(changeChoices(*workbench, choicesOf(*workbench), before, now));
    QCOMPARE(choicesOf(*workbench), before);
}

QTEST_GUILESS_MAIN(TestWorkbench)
#include "tst_workbench.moc"
