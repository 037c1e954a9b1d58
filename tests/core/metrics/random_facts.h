// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluate.h"
#include "core/metrics/permission.h"
#include "core/metrics/recompute.h"
#include "facts_from_text.h"
#include <QTest>
#include <algorithm>
#include <random>

/// Facts of all kinds by chance, the same for the same seed, for what has to hold for any data.
namespace kompas::testing {

/// Tickets, answers and events as they never were, but as they might be; the same for the same seed.
class Chance
{
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}

    int below(int end) { return static_cast<int>(m_engine() % static_cast<unsigned>(end)); }
    bool oneIn(int n) { return below(n) == 0; }
    QString among(const QStringList &words) { return words[below(static_cast<int>(words.size()))]; }
    QString minutes(int end) { return oneIn(6) ? QString() : QString::number(below(end)); }

private:
    std::mt19937 m_engine;
};

inline const QStringList teams = {{}, QStringLiteral("North"), QStringLiteral("South"), QStringLiteral("West")};
inline const QStringList agents = {{}, QStringLiteral("Ann"), QStringLiteral("Bo"), QStringLiteral("Cy")};
inline const QStringList channels = {{}, QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("chat")};
inline const QStringList priorities = {{}, QStringLiteral("low"), QStringLiteral("high"), QStringLiteral("urgent")};

inline QString stamp(int minute)
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)
        .addSecs(qint64(minute) * 60)
        .toString(QStringLiteral("yyyy-MM-dd hh:mm"));
}

inline QString randomResponses(Chance &chance, int days)
{
    struct Asked {
        const char *survey;
        int bottom;
        int top;
    };
    static constexpr Asked surveys[] = {{"csat", 1, 5},  {"ces", 1, 7},      {"nps", 0, 10},         {"esat", 1, 7},
                                        {"enps", 0, 10}, {"resolved", 0, 1}, {"friendliness", 1, 5}, {"exit", 0, 10}};
    QString responses =
        QStringLiteral("survey,score,scale_min,scale_max,answered_at,offered_at,team,agent,channel,reason,comment\n");
    for (int i = 0; i < 600; ++i) {
        const Asked &asked = surveys[chance.oneIn(2) ? chance.below(3) : chance.below(8)];
        const QString at = chance.oneIn(10) ? QString() : stamp(chance.below(days * 1440));
        const QString score =
            chance.oneIn(4) ? QString() : QString::number(asked.bottom + chance.below(asked.top - asked.bottom + 1));
        responses += QStringList({QString::fromLatin1(asked.survey), score, QString::number(asked.bottom),
                                  QString::number(asked.top), at, at, chance.among(teams), chance.among(agents),
                                  chance.among(channels), chance.among(teams), chance.among(teams)})
                         .join(u',')
                     + u'\n';
    }
    return responses;
}

/// A word that the field might hold.
inline QString randomWord(Chance &chance, const Field &field)
{
    const QString id = QString::fromLatin1(field.id);
    for (const auto &[name, words] :
         {std::pair(QStringLiteral("agent"), agents), std::pair(QStringLiteral("channel"), channels),
          std::pair(QStringLiteral("priority"), priorities)}) {
        if (id == name)
            return chance.among(words);
    }
    QStringList canonical = {QString()};
    for (const CanonicalWord &each : canonicalWords()) {
        if (id == QLatin1String(each.dimension))
            canonical.append(QString::fromLatin1(each.word));
    }
    return chance.among(canonical.size() > 1 ? canonical : teams);
}

inline QString randomCell(Chance &chance, const Field &field, int days)
{
    const QString id = QString::fromLatin1(field.id);
    const bool isCase = id == u"offered" || id == u"answered" || id == u"abandoned" || id == u"mentions";
    if (id == u"interval_minutes")
        return chance.oneIn(10) ? QStringLiteral("30") : QString();
    if (id == u"customer")
        return chance.oneIn(5) ? QString() : QString::number(chance.below(25));
    switch (field.type) {
    case FieldType::Text:
        return {};
    case FieldType::Word:
        return randomWord(chance, field);
    case FieldType::Instant:
        return chance.oneIn(8) ? QString() : stamp(chance.below(days * 1440));
    case FieldType::Flag:
        return chance.minutes(2);
    case FieldType::Money:
        return chance.minutes(10000);
    case FieldType::Integer:
    case FieldType::Number:
        return isCase ? QString::number(chance.below(2)) : chance.minutes(4);
    case FieldType::Minutes:
    case FieldType::Seconds:
    case FieldType::ExactMinutes:
        return chance.minutes(90);
    }
    return {};
}

inline std::shared_ptr<Dataset> randomRecords(Chance &chance, Kind kind, int days, const Zone &zone)
{
    QStringList header;
    for (const Field &field : fields(kind))
        header.append(QString::fromLatin1(field.id));
    QString text = header.join(u',') + u'\n';
    for (int i = 0; i < 250; ++i) {
        QStringList cells;
        for (const Field &field : fields(kind))
            cells.append(randomCell(chance, field, days));
        text += cells.join(u',') + u'\n';
    }
    const std::shared_ptr<Dataset> data = datasetOf(kind, zone, text);
    if (fieldIndex(kind, u"ticket") >= 0)
        data->loaded.ticketRows = std::make_shared<const std::vector<qint32>>(static_cast<std::size_t>(data->rows), -1);
    return data;
}

inline Facts randomFacts(unsigned seed)
{
    Chance chance(seed);
    const QStringList statuses = {QStringLiteral("new"),     QStringLiteral("open"),   QStringLiteral("pending"),
                                  QStringLiteral("on_hold"), QStringLiteral("solved"), QStringLiteral("closed")};
    QString tickets =
        QStringLiteral("id,customer,tier,handle_minutes,status,team,agent,channel,priority,product_area,created_at,"
                       "updated_at,solved_at,"
                       "replies,reopens,first_reply_minutes,first_reply_business_minutes,"
                       "first_resolution_minutes,full_resolution_minutes,requester_wait_minutes,merged\n");
    QString events = QStringLiteral("ticket,at,event,from_value,to_value\n");
    constexpr int days = 60;
    for (int id = 1; id <= 300; ++id) {
        const int created = chance.below(days * 1440);
        const int solved = std::min(created + chance.below(20000), days * 1440);
        const QString status = chance.among(statuses);
        const bool isSolved = status == QLatin1String("solved") || status == QLatin1String("closed");
        QStringList cells = {QString::number(id),
                             QString::number(chance.below(60)),
                             QStringLiteral("T%1").arg(chance.below(3)),
                             chance.minutes(90),
                             status,
                             chance.among(teams),
                             chance.among(agents),
                             chance.among(channels),
                             chance.among(priorities),
                             chance.among(teams),
                             chance.oneIn(20) ? QString() : stamp(created),
                             stamp(solved),
                             isSolved && !chance.oneIn(20) ? stamp(solved) : QString(),
                             chance.minutes(5),
                             chance.minutes(3),
                             chance.minutes(3000),
                             chance.minutes(900),
                             chance.minutes(9000),
                             chance.minutes(20000),
                             chance.minutes(9000),
                             chance.oneIn(15) ? QStringLiteral("1") : QString()};
        tickets += cells.join(u',') + u'\n';
        if (!chance.oneIn(2))
            continue;
        QString from = QStringLiteral("new");
        for (int at = created; at < solved; at += 1 + chance.below(6000)) {
            const QString to = chance.among(statuses);
            events += QStringLiteral("%1,%2,status,%3,%4\n").arg(id).arg(stamp(at), from, to);
            from = to;
        }
    }
    Facts facts = factsFrom(tickets, randomResponses(chance, days), events);
    for (const KindInfo &kind : kinds) {
        if (kind.kind != Kind::Ticket && kind.kind != Kind::TicketEvent && kind.kind != Kind::SurveyResponse)
            facts.set(randomRecords(chance, kind.kind, days, facts.zone));
    }
    return facts;
}

inline Selection randomSelection(unsigned seed)
{
    Chance chance(seed * 7919 + 1);
    Selection selection;
    if (!chance.oneIn(4)) {
        const QDate first = QDate(2026, 1, 1).addDays(chance.below(50));
        selection.period = {first, first.addDays(chance.below(30))};
    }
    if (chance.oneIn(2))
        selection.where.push_back({QStringLiteral("team"), {QStringLiteral("North"), QString()}});
    if (chance.oneIn(3))
        selection.where.push_back({QStringLiteral("channel"), {QStringLiteral("email"), QStringLiteral("chat")}});
    if (chance.oneIn(4))
        selection.where.push_back({QStringLiteral("weekday"), {QStringLiteral("1"), QStringLiteral("3")}});
    if (chance.oneIn(2))
        selection.center = static_cast<Center>(chance.below(3));
    if (chance.oneIn(3))
        selection.outliers = Outliers::Drop;
    if (chance.oneIn(3))
        selection.datedBy = static_cast<DatedBy>(chance.below(2));
    return selection;
}

inline Targets someTargets()
{
    Target reply;
    reply.metric = QStringLiteral("first_reply_time");
    reply.high = 1440;
    Target quick = reply;
    quick.where = {{QStringLiteral("channel"), {QStringLiteral("chat")}}};
    quick.high = 60;
    Target pace;
    pace.metric = QStringLiteral("tickets_solved_per_agent_day");
    pace.low = 2;
    return {reply, quick, pace};
}

} // namespace kompas::testing
