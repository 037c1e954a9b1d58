// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of which columns are read when they are asked for say the same as facts that are read at once.
#include "core/data/extent.h"
#include "core/report/pages.h"
#include "core/workbench/workbench.h"
#include "resources/example/example.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kompas;

class TestColumnsWhenAsked : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFieldAlone_data();
    void everyFieldAlone();
    void oneFieldAfterTheOther_data();
    void oneFieldAfterTheOther();
    void everyPage_data();
    void everyPage();
    void pagesOneAfterTheOther();
    void everyMetric();
    void aSumWithMissesIsNotKept();
    void anotherProcessWritesBetweenTwoSteps();
    void askingWhereNobodyReadsEndsTheProgram();

private:
    std::unique_ptr<Workbench> opened(Workbench::Columns columns) const
    {
        auto workbench = Workbench::open(m_path, Store::Mode::ReadOnly, columns);
        return workbench ? std::move(*workbench) : nullptr;
    }

    QTemporaryDir m_folder = {};
    QString m_path = m_folder.filePath(QStringLiteral("example.kompas"));
    std::unique_ptr<Workbench> m_whole = {};
};

namespace {

QString textAt(const Column &column, std::size_t row)
{
    if (const auto *coded = std::get_if<Coded>(&column))
        return coded->at(static_cast<qsizetype>(row));
    if (const auto *instants = std::get_if<Instants>(&column))
        return QString::number((*instants)[row]);
    if (const auto *integers = std::get_if<Integers>(&column))
        return QString::number((*integers)[row]);
    if (const auto *numbers = std::get_if<Numbers>(&column))
        return QString::number((*numbers)[row], 'g', QLocale::FloatingPointShortest);
    return {};
}

/// All that facts say of a field.
QStringList saidOf(const Facts &facts, Kind kind, const QString &field)
{
    const Dataset &data = facts.of(kind);
    QStringList said;
    if (field == untilField)
        return {QString::number(data.dataUntil())};
    if (field == snapshotField) {
        for (const StatusSnapshot &snapshot : data.snapshots()) {
            said += QString::number(snapshot.at);
            for (const auto &[row, status] : snapshot.statuses)
                said += QString::number(row) + u' ' + snapshot.words->at(status);
        }
    } else if (field == waitField) {
        const Coded *bands = dimensionColumn(data, waitField);
        for (std::size_t row = 0; bands && row < static_cast<std::size_t>(data.rows); ++row)
            said += bands->at(static_cast<qsizetype>(row));
    } else if (field == u"ticket") {
        for (const qint32 row : data.ticketRows())
            said += QString::number(row);
    } else if (field == u"customer") {
        for (const qint64 customer : data.customers())
            said += QString::number(customer);
    } else if (field == u"comment") {
        for (const qint32 comment : data.commented())
            said += QString::number(comment);
    } else if (field == ownField) {
        for (const OwnColumn &own : data.loaded.own) {
            if (own.dimension == waitField)
                continue;
            const Coded *words = dimensionColumn(data, own.dimension);
            for (std::size_t row = 0; words && row < static_cast<std::size_t>(data.rows); ++row)
                said += own.dimension + u'=' + words->at(static_cast<qsizetype>(row));
        }
    } else {
        const Column &column = data.columnAt(fieldIndex(kind, field));
        for (std::size_t row = 0; row < static_cast<std::size_t>(data.rows); ++row)
            said += textAt(column, row);
    }
    return said;
}

/// Other teams, tiers, channels and agents than the export says, and another product area.
bool chooseWords(const QString &path)
{
    const auto store = std::move(*Store::open(path, Store::Mode::ReadWrite));
    const std::vector<Store::WordUse> teams = *store->wordUses(QStringLiteral("team"));
    const std::vector<Store::WordUse> agents = *store->wordUses(QStringLiteral("agent"));
    const std::vector<Store::WordUse> channels = *store->wordUses(QStringLiteral("channel"));
    return teams.size() > 1 && agents.size() > 2 && channels.size() > 1
           && store->setSettings({{QStringLiteral("team.name.") + teams[0].word, QStringLiteral("Front desk")},
                                  {QStringLiteral("team.tier.Front desk"), QStringLiteral("first")},
                                  {QStringLiteral("team.tier.") + teams[1].word, QStringLiteral("second")},
                                  {QStringLiteral("channel.word.") + channels[0].word, channels[1].word},
                                  {QStringLiteral("agent.team.") + agents[0].word, QStringLiteral("Night desk")},
                                  {QStringLiteral("agent.same_as.") + agents[1].word, agents[2].word},
                                  {QStringLiteral("agent.hidden.") + agents[2].word, QStringLiteral("yes")},
                                  {QStringLiteral("product_area.field"), QStringLiteral("team")}},
                                 1);
}

QString pageText(const Workbench &workbench, const Facts &facts, const Page &page)
{
    const Words words = Words::of(QStringLiteral("en"));
    QString text;
    for (const PeriodChoice choice : {PeriodChoice::LastCompleteWeek, PeriodChoice::AllTime}) {
        const qint64 until = facts.dataUntil();
        const PageInput input{.facts = facts,
                              .definitions = workbench.definitions(),
                              .targets = workbench.targets(),
                              .imports = workbench.imports(),
                              .notes = workbench.notes(),
                              .selection = {.period = periodOf(choice, facts.zone.dayOf(until))},
                              .version = QStringLiteral("test"),
                              .agents = agentPrivacyId(workbench.agentPrivacy()),
                              .plans = workbench.plans(),
                              .settings = workbench.settings()};
        text += plainText(page.make(input, words));
    }
    return text;
}

QString pageText(Workbench &workbench, const Page &page)
{
    const Result<QString> text =
        workbench.computed([&](const Facts &facts) { return pageText(workbench, facts, page); });
    return text ? *text : text.error().message;
}

/// Tried out in a process of its own.
bool endsTheProgram(const std::function<void()> &act)
{
    const pid_t child = fork();
    if (child == 0) {
        // The test's own ways to deal with the end are left aside.
        signal(SIGABRT, SIG_DFL);
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        const rlimit noDump = {0, 0};
        setrlimit(RLIMIT_CORE, &noDump);
        act();
        _exit(0);
    }
    int ended = 0;
    return child > 0 && waitpid(child, &ended, 0) == child && WIFSIGNALED(ended) && WTERMSIG(ended) == SIGABRT;
}

/// The numbers of every metric, and how many records are behind each.
QStringList allFigures(const Workbench &workbench, const Facts &facts)
{
    QStringList figures;
    for (const QString &id : computableMetrics(facts)) {
        Query query;
        query.metrics = {id};
        const auto values = evaluate(facts, workbench.definitions(), workbench.targets(), query);
        for (const Value &value : values ? *values : std::vector<Value>())
            figures += id + u' ' + value.part + u' '
                       + QString::number(value.value.value_or(-1), 'g', QLocale::FloatingPointShortest) + u' '
                       + QString::number(value.n);
        const auto records = lineage(facts, workbench.definitions(), id, {}, {}, workbench.targets());
        figures += records ? QString::number(records->counted.size()) + u' ' + QString::number(records->leftOut.size())
                           : records.error().message;
    }
    return figures;
}

} // namespace

void TestColumnsWhenAsked::initTestCase()
{
    QVERIFY(writeExample(m_path));
    m_whole = opened(Workbench::Columns::AtOnce);
    QVERIFY(m_whole);
    for (const KindInfo &each : kinds)
        QVERIFY2(!m_whole->facts().of(each.kind).missing, each.id);
}

void TestColumnsWhenAsked::everyFieldAlone_data()
{
    QTest::addColumn<int>("kind");
    for (const KindInfo &each : kinds)
        QTest::newRow(each.id) << static_cast<int>(each.kind);
}

void TestColumnsWhenAsked::everyFieldAlone()
{
    QFETCH(int, kind);
    const Kind asked = static_cast<Kind>(kind);
    const auto store = std::move(*Store::open(m_path, Store::Mode::ReadOnly));
    for (const QString &field : fieldsOfFacts(asked)) {
        const Facts some = *store->someFacts({{asked, {field}}});
        QCOMPARE(saidOf(some, asked, field), saidOf(m_whole->facts(), asked, field));
        QVERIFY2(!some.missed(), qPrintable(field));
        QVERIFY(some.of(asked).rowIds == m_whole->facts().of(asked).rowIds);
    }
}

void TestColumnsWhenAsked::oneFieldAfterTheOther_data()
{
    QTest::addColumn<bool>("wordsAreChosen");
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {7U, 8U, 9U}) {
        QTest::addRow("words of the export %u", seed) << false << seed;
        QTest::addRow("words of the user %u", seed) << true << seed;
    }
}

/// Some of the fields that others are made of are known by then, and some are not.
void TestColumnsWhenAsked::oneFieldAfterTheOther()
{
    QFETCH(bool, wordsAreChosen);
    QFETCH(unsigned, seed);
    const QString path = m_folder.filePath(QStringLiteral("one after the other.kompas"));
    QFile::remove(path);
    QVERIFY(QFile::copy(m_path, path));
    if (wordsAreChosen)
        QVERIFY(chooseWords(path));
    std::vector<WantedFields> all;
    for (const WantedFields &each : allFields()) {
        for (const QString &field : each.fields)
            all.push_back({each.kind, {field}});
    }
    std::ranges::shuffle(all, std::mt19937(seed));
    const auto store = std::move(*Store::open(path, Store::Mode::ReadOnly));
    const Facts whole = *store->facts();
    Facts facts = *store->someFacts({});
    for (const WantedFields &each : all) {
        facts = *store->furtherFacts(facts, {each});
        QCOMPARE(saidOf(facts, each.kind, each.fields.front()), saidOf(whole, each.kind, each.fields.front()));
    }
    for (const WantedFields &each : all)
        QCOMPARE(saidOf(facts, each.kind, each.fields.front()), saidOf(whole, each.kind, each.fields.front()));
    QVERIFY(!facts.missed());
}

void TestColumnsWhenAsked::everyPage_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Page &page : pages())
        QTest::newRow(page.id) << index++;
}

/// Each as the first of an open file.
void TestColumnsWhenAsked::everyPage()
{
    QFETCH(int, index);
    const Page page = pages()[static_cast<std::size_t>(index)];
    const auto workbench = opened(Workbench::Columns::WhenAsked);
    QCOMPARE(pageText(*workbench, page), pageText(*m_whole, page));
    QVERIFY(!workbench->facts().missed());
}

void TestColumnsWhenAsked::pagesOneAfterTheOther()
{
    const auto workbench = opened(Workbench::Columns::WhenAsked);
    std::vector<Page> backwards = pages();
    std::ranges::reverse(backwards);
    for (const Page &page : backwards)
        QCOMPARE(pageText(*workbench, page), pageText(*m_whole, page));
    QVERIFY(workbench->readAll());
    for (const KindInfo &each : kinds)
        QVERIFY2(!workbench->facts().of(each.kind).missing, each.id);
    for (const Page &page : pages())
        QCOMPARE(pageText(*workbench, page), pageText(*m_whole, page));
}

void TestColumnsWhenAsked::everyMetric()
{
    const auto workbench = opened(Workbench::Columns::WhenAsked);
    const auto figures = workbench->computed([&](const Facts &facts) { return allFigures(*workbench, facts); });
    QVERIFY(figures);
    QVERIFY(figures->size() > 100);
    QCOMPARE(*figures, allFigures(*m_whole, m_whole->facts()));
}

void TestColumnsWhenAsked::aSumWithMissesIsNotKept()
{
    const auto workbench = opened(Workbench::Columns::WhenAsked);
    Query query;
    query.metrics = QStringList{QStringLiteral("first_reply_time")};
    const auto ask = [&](const Facts &facts) {
        return evaluate(facts, workbench->definitions(), workbench->targets(), query)->front().n;
    };
    const qint64 expected = ask(m_whole->facts());
    QVERIFY(expected > 0);
    QVERIFY(ask(workbench->facts()) != expected);
    QVERIFY(workbench->facts().missed());
    QCOMPARE(*workbench->computed(ask), expected);
    // It is now: the answer outlives the facts that it was worked out from.
    const auto answers = workbench->facts().answers;
    QVERIFY(workbench->readAll());
    QCOMPARE(workbench->facts().answers, answers);
    QCOMPARE(ask(workbench->facts()), expected);
}

void TestColumnsWhenAsked::anotherProcessWritesBetweenTwoSteps()
{
    const QString path = m_folder.filePath(QStringLiteral("changed.kompas"));
    QVERIFY(QFile::copy(m_path, path));
    const auto workbench = std::move(*Workbench::open(path, Store::Mode::ReadOnly, Workbench::Columns::WhenAsked));
    const Page page = pages().front();
    int steps = 0;
    const auto text = workbench->computed([&](const Facts &facts) {
        if (++steps == 2) {
            const auto other = std::move(*Workbench::open(path, Store::Mode::ReadWrite));
            const auto tickets = std::ranges::find_if(other->imports(), [](const Import &each) {
                return each.kinds.value(kindId(Kind::Ticket)).imported > 0;
            });
            if (!other->undo(tickets->id))
                return QStringLiteral("not undone");
        }
        return pageText(*workbench, facts, page);
    });
    QVERIFY(steps > 2);
    QVERIFY(workbench->facts().tickets->rows < m_whole->facts().tickets->rows);
    const auto fresh = std::move(*Workbench::open(path, Store::Mode::ReadOnly));
    QCOMPARE(workbench->facts().tickets->rows, fresh->facts().tickets->rows);
    QCOMPARE(*text, pageText(*fresh, page));
}

void TestColumnsWhenAsked::askingWhereNobodyReadsEndsTheProgram()
{
    const QString path = m_folder.filePath(QStringLiteral("guarded.kompas"));
    QVERIFY(QFile::copy(m_path, path));
    const auto workbench = std::move(*Workbench::open(path, Store::Mode::ReadWrite, Workbench::Columns::WhenComputed));
    const auto status = [](const Facts &facts) { return facts.of(Kind::Ticket).column<Coded>(u"status")->at(0); };
    QVERIFY(endsTheProgram([&] { status(workbench->facts()); }));
    QCOMPARE(*workbench->computed(status), status(m_whole->facts()));
    QVERIFY(!endsTheProgram([&] { status(workbench->facts()); }));
    QVERIFY(endsTheProgram([&] { workbench->facts().dataUntil(); }));
    QCOMPARE(*workbench->computed([&](const Facts &) { return *workbench->computed(lastDay); }),
             lastDay(m_whole->facts()));
    QVERIFY(workbench->setSetting(QStringLiteral("agents"), QStringLiteral("team"), 1795345200));
    QVERIFY(endsTheProgram([&] { status(workbench->facts()); }));
    QVERIFY(workbench->readAll());
    QVERIFY(!endsTheProgram([&] { status(workbench->facts()); }));
}

QTEST_GUILESS_MAIN(TestColumnsWhenAsked)
#include "tst_columns_when_asked.moc"
