// SPDX-License-Identifier: GPL-3.0-or-later
// The command line on published exports and on the example: figures counted independently, every number recomputed
// from its records, and a report that is the same bytes twice.
#include "tests/app/verb_run.h"

#include <QApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace kompas;
using namespace Qt::StringLiterals;

namespace {

const QString zendesk = QStringLiteral(KOMPAS_SHARED_DIR "/data/zendesk-plum/DA Assignment.csv");
const QString survey = QStringLiteral(KOMPAS_SHARED_DIR "/data/nps-botanic/nps.csv");

QJsonObject firstFile(const Said &said)
{
    return said.json().object()[u"files"].toArray().at(0).toObject();
}

/// Type 7, as METRICS says.
double quantile(QList<double> values, double share)
{
    std::ranges::sort(values);
    const double at = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<qsizetype>(at);
    const qsizetype above = std::min(below + 1, values.size() - 1);
    return values[below] + (at - static_cast<double>(below)) * (values[above] - values[below]);
}

/// The value, worked out from what `records` lists alone; nothing where the list gives none.
std::optional<double> recomputed(const QJsonObject &records, const QString &center, const QString &unit)
{
    const auto counted = records[u"counted"].toArray().size();
    if (records[u"values"].isObject()) {
        QList<double> values;
        double sum = 0;
        for (const QJsonValue &value : records[u"values"].toObject()) {
            values << value.toDouble();
            sum += value.toDouble();
        }
        if (values.isEmpty())
            return std::nullopt;
        if (center == u"median" || center == u"p90")
            return quantile(values, center == u"median" ? 0.5 : 0.9);
        const double mean = sum / static_cast<double>(values.size());
        return unit == u"points" ? 100 * mean : mean;
    }
    if (records[u"numerator"].isArray()) {
        const auto passing = static_cast<double>(records[u"numerator"].toArray().size());
        return counted == 0 ? std::nullopt : std::optional(100 * passing / static_cast<double>(counted));
    }
    return static_cast<double>(counted);
}

} // namespace

class TestVerbsReal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void zendeskImport();
    void zendeskFigures_data();
    void zendeskFigures();
    void zendeskPeriods_data();
    void zendeskPeriods();
    void zendeskProposals_data();
    void zendeskProposals();
    void zendeskSaysWhatItCannotPropose_data();
    void zendeskSaysWhatItCannotPropose();
    void exampleProposesAll_data();
    void exampleProposesAll();
    void npsBotanic();
    void randomSelections();
    void exampleReportTwice();

private:
    Said onExample(const QStringList &words) const
    {
        return runWords(QStringList{words.front(), QStringLiteral("--db"), m_example} + words.mid(1));
    }

    QTemporaryDir m_folder;
    QString m_zendesk;
    QString m_example;
};

void TestVerbsReal::initTestCase()
{
    m_example = m_folder.filePath(QStringLiteral("example.kompas"));
    m_zendesk = m_folder.filePath(QStringLiteral("zendesk.kompas"));
    const Said said = runWords({QStringLiteral("example"), QStringLiteral("--db"), m_example});
    QCOMPARE(said.error, QString());
    QCOMPARE(said.status, 0);
    // A second time nothing is overwritten.
    QCOMPARE(runWords({QStringLiteral("example"), QStringLiteral("--db"), m_example}).status, 1);
    const QJsonArray imports = onExample({QStringLiteral("imports"), QStringLiteral("list"), QStringLiteral("--format"),
                                          QStringLiteral("json")})
                                   .json()
                                   .array();
    QCOMPARE(imports.size(), 16);
    for (const QJsonValue &import : imports) {
        QCOMPARE(import[u"rejected"].toInt(), 0);
        QCOMPARE(import[u"imported"].toInt(), import[u"rows"].toInt());
    }
}

void TestVerbsReal::zendeskImport()
{
    if (!QFileInfo::exists(zendesk))
        QSKIP("The published exports are not beside the project.");
    const QStringList words = {QStringLiteral("import"), QStringLiteral("--db"), m_zendesk, QStringLiteral("--json"),
                               zendesk};
    const QJsonObject first = firstFile(runWords(words));
    QCOMPARE(first[u"rows"].toInt(), 16476);
    QCOMPARE(first[u"imported"].toInt(), 16476);
    QCOMPARE(first[u"rejected"].toInt(), 0);
    const QJsonObject again = firstFile(runWords(words));
    QCOMPARE(again[u"imported"].toInt(), 0);
    QCOMPARE(again[u"unchanged"].toInt(), 16476);
}

void TestVerbsReal::zendeskFigures_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("n");
    QTest::newRow("created") << "tickets_created" << 16476.0 << 16476;
    QTest::newRow("solved") << "tickets_solved" << 14409.0 << 14409;
    QTest::newRow("backlog") << "backlog_total" << 2067.0 << 2067;
    QTest::newRow("reopened") << "reopened_pct" << 100.0 * 2173 / 14409 << 14409;
    QTest::newRow("one-touch") << "fcr_one_touch" << 100.0 * 4198 / 14409 << 14409;
    QTest::newRow("csat mean") << "csat_mean" << 4.3346 << 813;
    QTest::newRow("csat") << "csat_pct" << 100.0 * 720 / 813 << 813;
    QTest::newRow("first reply, median") << "first_reply_time --center median" << 478.0 << 12760;
    QTest::newRow("first reply, mean") << "first_reply_time --center mean" << 1852.1139 << 12760;
    QTest::newRow("resolution, median") << "time_to_full_resolution --center median" << 5751.0 << 14409;
    QTest::newRow("resolution, mean") << "time_to_full_resolution --center mean" << 12314.1363 << 14409;
}

void TestVerbsReal::zendeskFigures()
{
    if (!QFileInfo::exists(m_zendesk))
        QSKIP("The published exports are not beside the project.");
    QFETCH(QString, question);
    QFETCH(double, value);
    QFETCH(int, n);
    const QStringList words =
        QStringList{QStringLiteral("metrics"),  QStringLiteral("--db"), m_zendesk,
                    QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--metric")}
        + question.split(u' ');
    const QJsonObject found = runWords(words).json().array().at(0).toObject();
    QCOMPARE(found[u"n"].toInt(), n);
    QVERIFY2(std::abs(found[u"value"].toDouble() - value) < 5e-5,
             qPrintable(QString::number(found[u"value"].toDouble(), 'f', 6)));
}

void TestVerbsReal::zendeskPeriods_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("expected");
    QTest::newRow("reopened by last solve") << "reopened_pct"
                                            << "numerator" << 415.0;
    QTest::newRow("solved in it") << "reopened_pct"
                                  << "denominator" << 2950.0;
    QTest::newRow("resolution by last solve") << "time_to_full_resolution --center median"
                                              << "value" << 6112.5;
    QTest::newRow("reopened by created") << "reopened_pct --dated-by created"
                                         << "numerator" << 439.0;
    QTest::newRow("created in it") << "reopened_pct --dated-by created"
                                   << "denominator" << 3038.0;
    QTest::newRow("resolution by created") << "time_to_full_resolution --center median --dated-by created"
                                           << "value" << 6111.5;
}

void TestVerbsReal::zendeskPeriods()
{
    if (!QFileInfo::exists(m_zendesk))
        QSKIP("The published exports are not beside the project.");
    QFETCH(QString, question);
    QFETCH(QString, key);
    QFETCH(double, expected);
    const QString rest = QStringLiteral("--from 2023-05-01 --to 2023-05-14 --format json --metric ") + question;
    const Said said =
        runWords(QStringList{QStringLiteral("metrics"), QStringLiteral("--db"), m_zendesk} + rest.split(u' '));
    QCOMPARE(said.json().array().at(0).toObject()[key].toDouble(), expected);
}

/// The figures were worked out from the CSV by a script of a dozen lines that shares nothing with this program: medians
/// and shares of the rows by Group (or Via), and the ISO weeks that have rows enough.
void TestVerbsReal::zendeskProposals_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("team");
    QTest::addColumn<QString>("by");
    QTest::addColumn<double>("best");
    QTest::addColumn<double>("worst");
    QTest::addColumn<double>("shown"); // half way between them, as exact as it is displayed
    QTest::newRow("first reply, business hours: Support 115, Endorsements 2324.5 min")
        << u"first_reply_time"_s << QString() << u"team"_s << 115.0 << 2324.5 << 1218.0;
    QTest::newRow("replies a ticket: Endorsements 1, Onboardings 6")
        << u"agent_replies_per_ticket"_s << QString() << u"team"_s << 1.0 << 6.0 << 3.5;
    // Ratings are of one team only, so channels are held against each other.
    QTest::newRow("CSAT of Support: 18 of 20 and 28 of 32")
        << u"csat_pct"_s << u"Support"_s << u"channel"_s << 90.0 << 87.5 << 88.8;
}

void TestVerbsReal::zendeskProposals()
{
    if (!QFileInfo::exists(zendesk))
        QSKIP("the shared exports are not there");
    QFETCH(QString, metric);
    QFETCH(QString, team);
    QFETCH(double, best);
    QFETCH(double, worst);
    QFETCH(double, shown);
    QStringList words = {u"targets"_s, u"--db"_s, m_zendesk, u"suggest"_s, metric, u"--format"_s, u"json"_s};
    if (!team.isEmpty())
        words += {u"--where"_s, u"team="_s + team};
    bool found = false;
    for (const QJsonValue proposal : runWords(words).json().array()) {
        if (proposal[u"proposal"].toString() != u"midpoint")
            continue;
        found = true;
        QTEST(proposal[u"by"].toString(), "by");
        QCOMPARE(proposal[u"best"].toDouble(), best);
        QCOMPARE(proposal[u"worst"].toDouble(), worst);
        const QJsonValue bound = proposal[u"high"].isNull() ? proposal[u"low"] : proposal[u"high"];
        QVERIFY2(qAbs(bound.toDouble() - shown) < 1e-9, qPrintable(QString::number(bound.toDouble(), 'g', 12)));
        QVERIFY(qAbs(shown - (best + worst) / 2) <= 2); // no farther off than the display rounds
    }
    QVERIFY(found);
}

void TestVerbsReal::zendeskSaysWhatItCannotPropose_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("proposal");
    QTest::addColumn<QString>("lack");
    QTest::addColumn<int>("enough");
    QTest::addColumn<QString>("words");
    QTest::newRow("replies in 10 weeks") << u"first_reply_time"_s << u"median"_s << u"too_few_buckets"_s << 10
                                         << u"10 of 26 weeks"_s;
    QTest::newRow("ratings in 11 weeks") << u"csat_pct"_s << u"median"_s << u"too_few_buckets"_s << 11
                                         << u"11 of 26 weeks"_s;
    QTest::newRow("solves in 12 weeks") << u"agent_replies_per_ticket"_s << u"trend"_s << u"too_few_buckets"_s << 12
                                        << u"12 of 26 weeks"_s;
    QTest::newRow("no last year") << u"csat_pct"_s << u"last_year"_s << u"no_last_year"_s << 0 << u"last year"_s;
    QTest::newRow("no agents") << u"tickets_solved_per_agent_day"_s << u"midpoint"_s << u"no_agents"_s << 0
                               << u"names no agents"_s;
    QTest::newRow("no agents, no median")
        << u"tickets_solved_per_agent_day"_s << u"median"_s << u"no_agents"_s << 0 << u"names no agents"_s;
}

void TestVerbsReal::zendeskSaysWhatItCannotPropose()
{
    if (!QFileInfo::exists(zendesk))
        QSKIP("the shared exports are not there");
    QFETCH(QString, metric);
    QFETCH(QString, proposal);
    QFETCH(QString, words);
    bool found = false;
    for (const QJsonValue each :
         runWords({u"targets"_s, u"--db"_s, m_zendesk, u"suggest"_s, metric, u"--format"_s, u"json"_s})
             .json()
             .array()) {
        if (each[u"proposal"].toString() != proposal)
            continue;
        found = true;
        QTEST(each[u"lack"].toString(), "lack");
        QTEST(each[u"enough"].toInt(), "enough");
        QVERIFY(each[u"low"].isNull() && each[u"high"].isNull());
        QVERIFY2(each[u"reason"].toString().contains(words), qPrintable(each[u"reason"].toString()));
    }
    QVERIFY(found);
}

/// Every proposal is made, but for those that the nature of the metric forbids or that chance could have made.
void TestVerbsReal::exampleProposesAll_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("team");
    QTest::addColumn<QString>("refused");
    const QString noStep = u"improvement no_step, expectation no_expectation, trend no_trend"_s;
    for (const char *team : {"", "Bestellingen", "Betalingen", "Retouren", "Techniek"}) {
        const auto row = [team](const char *metric, const QString &refused) {
            QTest::addRow("%s %s", metric, team) << QString::fromLatin1(metric) << QString::fromLatin1(team) << refused;
        };
        row("tickets_solved_per_agent_day", noStep);
        row("first_reply_time", u"trend no_trend"_s);
        row("agent_replies_per_ticket", noStep);
        // The technicians have become better, and with them the whole.
        const bool rises = QLatin1String(team).isEmpty() || QLatin1String(team) == u"Techniek"_s;
        row("csat_pct", u"expectation no_expectation"_s + (rises ? u""_s : u", trend no_trend"_s));
    }
}

void TestVerbsReal::exampleProposesAll()
{
    QFETCH(QString, metric);
    QFETCH(QString, team);
    QStringList words = {u"targets"_s, u"suggest"_s, metric, u"--format"_s, u"json"_s};
    if (!team.isEmpty())
        words += {u"--where"_s, u"team="_s + team};
    QSet<QString> kinds;
    QStringList refused;
    for (const QJsonValue each : onExample(words).json().array()) {
        kinds << each[u"proposal"].toString();
        if (!each[u"lack"].isNull())
            refused << each[u"proposal"].toString() + u' ' + each[u"lack"].toString();
    }
    QCOMPARE(kinds.size(), 7);
    QTEST(refused.join(u", "), "refused");
}

void TestVerbsReal::npsBotanic()
{
    if (!QFileInfo::exists(survey))
        QSKIP("The published exports are not beside the project.");
    const QString database = m_folder.filePath(QStringLiteral("nps.kompas"));
    const QJsonObject file = firstFile(
        runWords({QStringLiteral("import"), QStringLiteral("--db"), database, QStringLiteral("--json"), survey}));
    QStringList codes;
    for (const QJsonValue &remark : file[u"remarks"].toArray())
        codes << remark[u"code"].toString();
    QVERIFY2(codes.contains(u"no_zero_in_nps"), qPrintable(codes.join(u' ')));
    const QJsonObject nps =
        runWords({QStringLiteral("metrics"), QStringLiteral("--db"), database, QStringLiteral("--metric"),
                  QStringLiteral("nps"), QStringLiteral("--format"), QStringLiteral("json")})
            .json()
            .array()
            .at(0)
            .toObject();
    QCOMPARE(nps[u"n"].toInt(), 13612);
    QVERIFY(std::abs(nps[u"value"].toDouble() - 53.4161) < 5e-5);
}

void TestVerbsReal::randomSelections()
{
    // Only raw output of the engine is used: its sequence is the same in every library.
    std::mt19937 chance(46);
    const auto oneOf = [&chance](const QStringList &texts) {
        return texts[static_cast<qsizetype>(chance() % texts.size())];
    };
    const QStringList metrics =
        QStringLiteral("csat_pct fcr_one_touch reopened_pct first_reply_time nps csat_mean "
                       "time_to_full_resolution csat_response_rate tickets_created tickets_solved "
                       "agent_replies_per_ticket requester_wait_time ces_mean")
            .split(u' ');
    int withValue = 0;
    for (int round = 0; round < 20; ++round) {
        const QDate from = QDate(2025, 9, 15).addDays(static_cast<int>(chance() % 300));
        const QString to = from.addDays(20 + static_cast<int>(chance() % 90)).toString(Qt::ISODate);
        const QString metric = oneOf(metrics);
        QStringList selection = {
            QStringLiteral("--metric"), metric, QStringLiteral("--from"),   from.toString(Qt::ISODate),
            QStringLiteral("--to"),     to,     QStringLiteral("--format"), QStringLiteral("json")};
        if (metric != u"nps" && chance() % 2 == 0)
            selection +=
                {QStringLiteral("--where"), oneOf({QStringLiteral("team=Retouren"), QStringLiteral("channel=email"),
                                                   QStringLiteral("customer_type=Zakelijk")})};
        selection += {QStringLiteral("--center"),
                      oneOf({QStringLiteral("mean"), QStringLiteral("median"), QStringLiteral("p90")}),
                      QStringLiteral("--outliers"), oneOf({QStringLiteral("keep"), QStringLiteral("drop")})};
        const Said asked = onExample(QStringList{QStringLiteral("metrics")} + selection);
        QCOMPARE(asked.error, QString());
        const QJsonObject value = asked.json().array().at(0).toObject();
        const QJsonObject records = onExample(QStringList{QStringLiteral("records")} + selection).json().object();
        const std::optional<double> again = recomputed(records, value[u"center"].toString(), value[u"unit"].toString());
        const QByteArray about = selection.join(u' ').toUtf8();
        if (value[u"value"].isNull()) {
            QVERIFY2(!again, about.constData());
            continue;
        }
        ++withValue;
        QVERIFY2(again && std::abs(*again - value[u"value"].toDouble()) <= 1e-9 * std::max(1.0, std::abs(*again)),
                 about.constData());
    }
    QVERIFY(withValue >= 15);
}

void TestVerbsReal::exampleReportTwice()
{
    const QString first = m_folder.filePath(QStringLiteral("first.pdf"));
    const QString second = m_folder.filePath(QStringLiteral("second.pdf"));
    for (const QString &path : {first, second}) {
        const Said said = onExample({QStringLiteral("report"), QStringLiteral("--output"), path});
        QCOMPARE(said.error, QString());
        QCOMPARE(said.status, 0);
    }
    QVERIFY(readBytes(first).startsWith("%PDF-1."));
    QCOMPARE(readBytes(first), readBytes(second));
    const QString named = m_folder.filePath(QStringLiteral("named.pdf"));
    QCOMPARE(onExample({QStringLiteral("report"), QStringLiteral("--week"), QStringLiteral("2026-W46"),
                        QStringLiteral("--output"), named})
                 .status,
             0);
    QCOMPARE(readBytes(named), readBytes(first)); // week 46 is the last complete one
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    TestVerbsReal test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_verbs_real.moc"
