// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shown_words.h"

namespace kompas {

Result<ShownWords> ShownWords::load(Database &database, AgentPrivacy privacy, const QMap<QString, QString> &settings)
{
    ShownWords words;
    words.m_privacy = privacy;
    words.m_choices = WordChoices::of(settings);
    const auto done = database.forEach("SELECT agent, number FROM agent_number", {}, [&words](const Statement &row) {
        words.m_numbers.insert(row.text(0), row.integer(1));
        words.m_names.insert(row.integer(1), row.text(0));
        words.m_last = std::max(words.m_last, row.integer(1));
        return true;
    });
    if (!done)
        return done.error();
    return words;
}

QString ShownWords::agent(const QString &word)
{
    if (word.isEmpty() || m_privacy == AgentPrivacy::Team)
        return {};
    // A name without a number came into the file with another program; it must not leak for that.
    auto own = m_numbers.find(word);
    if (own == m_numbers.end()) {
        own = m_numbers.insert(word, ++m_last);
        m_names.insert(m_last, word);
    }
    const qint64 number = m_choices.shownNumber(*own);
    const WordChoices::Agent choice = m_choices.agent(number);
    if (choice.hidden || m_choices.agent(*own).hidden)
        return {};
    if (m_privacy == AgentPrivacy::Pseudonyms)
        return QStringLiteral("Agent %1").arg(number, 2, 10, QLatin1Char('0'));
    return choice.name.isEmpty() ? m_names.value(number, word) : choice.name;
}

QString ShownWords::teamOf(const QString &agent) const
{
    const qint64 number = numberOf(agent);
    const QString own = m_choices.agent(number).team;
    return own.isEmpty() ? m_choices.agent(m_choices.shownNumber(number)).team : own;
}

bool ShownWords::concerns(QStringView field)
{
    return field == u"agent" || field == u"evaluator" || field == u"team" || field == u"channel";
}

QString ShownWords::word(QStringView field, const QString &word)
{
    if (field == u"agent" || field == u"evaluator")
        return agent(word);
    if (field == u"team")
        return m_choices.team(word);
    // A column of the user's own may name agents, too.
    if (field == ownField)
        return m_numbers.contains(word) ? agent(word) : word;
    return field == u"channel" ? m_choices.channel(word) : word;
}

/// What the record takes from another of its fields, and from what is known of its agent and team.
void ShownWords::showOwn(Kind kind, QStringList &cells) const
{
    const auto cell = [&](QStringView field) -> QString * {
        const int index = fieldIndex(kind, field);
        return index < 0 ? nullptr : &cells[index];
    };
    QString *area = cell(u"product_area");
    const QString *taken = m_choices.productArea().isEmpty() ? nullptr : cell(m_choices.productArea());
    if (area && taken)
        *area = *taken;
    QString *team = cell(u"team");
    if (!team)
        return;
    *team = m_choices.team(*team);
    const QString *agent = cell(u"agent");
    if (team->isEmpty() && agent)
        *team = teamOf(*agent);
    QString *tier = cell(u"tier");
    if (tier && tier->isEmpty())
        *tier = m_choices.tier(*team);
}

QString ShownWords::shownOwn(const QString &cell)
{
    QMap<QString, QString> words = ownWords(cell);
    for (QString &each : words)
        each = word(ownField, each);
    return ownText(words);
}

void ShownWords::show(Kind kind, QStringList &cells)
{
    showOwn(kind, cells);
    const std::span<const Field> all = fields(kind);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QLatin1String id(all[i].id);
        QString &cell = cells[static_cast<qsizetype>(i)];
        if (concerns(QString(id)) && id != QLatin1String("team"))
            cell = word(QString(id), cell);
        if (isOwnField(all[i]) && !cell.isEmpty())
            cell = shownOwn(cell);
    }
    if (kind != Kind::TicketEvent)
        return;
    const QString event = cells.at(fieldIndex(kind, u"event"));
    for (const QStringView value : {QStringView(u"from_value"), QStringView(u"to_value")}) {
        QString &cell = cells[fieldIndex(kind, value)];
        cell = word(event, cell);
    }
}

Zone zoneShown(const QMap<QString, QString> &settings)
{
    const std::optional<Zone> named = Zone::named(settings.value(QStringLiteral("timezone")).toLatin1());
    return named ? *named : Zone::named(defaultZone).value_or(Zone());
}

} // namespace kompas
