// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/file_choices.h"

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
    QCOMPARE(workbench->facts().snapshots.at(0).statuses.size(), std::size_t(2'067));
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
