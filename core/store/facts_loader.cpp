// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/word_sets.h"
#include "core/store/column_cache.h"
#include "core/store/own_columns.h"
#include "core/store/shown_words.h"
#include "core/store/store_private.h"
#include "core/store/ticket_join.h"

#include <bit>

namespace kompas {

namespace {

/// Fields that a response takes from its ticket when the survey tool does not say.
constexpr std::array inherited = {"team",     "agent", "channel",  "product_area",  "priority",
                                  "category", "tier",  "language", "customer_type", "organisation"};

struct LoadedKind {
    Dataset dataset = {};
    TicketNumbers numbers = {};
    std::unique_ptr<ColumnCache> cache = {};
};

Coded &codedOf(Dataset &dataset, QStringView field)
{
    return std::get<Coded>(dataset.columns[static_cast<std::size_t>(fieldIndex(dataset.kind, field))]);
}

void appendTo(Column &column, FieldType type, const std::vector<qint64> &values)
{
    if (auto *instants = std::get_if<Instants>(&column)) {
        instants->insert(instants->end(), values.begin(), values.end());
    } else if (auto *integers = std::get_if<Integers>(&column)) {
        for (const qint64 value : values)
            integers->push_back(value == noInstant ? noInteger : static_cast<qint32>(value));
    } else if (auto *numbers = std::get_if<Numbers>(&column)) {
        const bool isWhole = type == FieldType::Money;
        for (const qint64 value : values)
            numbers->push_back(value == noInstant ? std::numeric_limits<double>::quiet_NaN()
                               : isWhole          ? static_cast<double>(value)
                                                  : std::bit_cast<double>(value));
    } else if (auto *coded = std::get_if<Coded>(&column)) {
        Q_ASSERT(type == FieldType::Word);
        for (const qint64 value : values)
            coded->codes.push_back(static_cast<quint32>(value));
    }
}

void append(LoadedKind &loaded, const ChunkColumns &chunk)
{
    const std::vector<CachedColumn> &columns = cachedColumns(loaded.dataset.kind);
    const auto add = [](std::vector<qint64> &to, const std::vector<qint64> &from) {
        to.insert(to.end(), from.begin(), from.end());
    };
    for (std::size_t i = 0; i < columns.size(); ++i) {
        switch (columns[i].content) {
        case CachedColumn::Content::RowId:
            add(loaded.dataset.rowIds, chunk[i]);
            break;
        case CachedColumn::Content::Source:
            add(loaded.numbers.sources, chunk[i]);
            break;
        case CachedColumn::Content::TicketHash:
            add(loaded.numbers.hashes, chunk[i]);
            break;
        case CachedColumn::Content::CustomerHash:
            add(loaded.dataset.customers, chunk[i]);
            break;
        case CachedColumn::Content::HasComment:
            loaded.dataset.commented.insert(loaded.dataset.commented.end(), chunk[i].begin(), chunk[i].end());
            break;
        case CachedColumn::Content::Value:
            appendTo(loaded.dataset.columns[static_cast<std::size_t>(columns[i].field)], columns[i].type, chunk[i]);
            break;
        }
    }
}

Result<LoadedKind> loadKind(Database &database, Kind kind, const Progress &progress)
{
    LoadedKind loaded;
    loaded.dataset = emptyDataset(kind);
    Result<std::unique_ptr<ColumnCache>> cache = ColumnCache::open(database, kind);
    if (!cache)
        return cache.error();
    loaded.cache = std::move(*cache);
    const qint64 count = loaded.cache->chunkCount();
    for (qint64 number = 0; number < count; ++number) {
        if (!progress.at(static_cast<double>(number) / static_cast<double>(count)))
            return Progress::stopped();
        const Result<ChunkColumns> chunk = loaded.cache->chunk(number);
        if (!chunk)
            return chunk.error();
        append(loaded, *chunk);
    }
    loaded.dataset.rows = static_cast<qsizetype>(loaded.dataset.rowIds.size());
    const std::vector<CachedColumn> &columns = cachedColumns(kind);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].type != FieldType::Word)
            continue;
        QStringList words = loaded.cache->dictionary(i).list();
        if (columns[i].content == CachedColumn::Content::Source)
            loaded.numbers.sourceNames = std::move(words);
        else
            std::get<Coded>(loaded.dataset.columns[static_cast<std::size_t>(columns[i].field)]).dictionary =
                std::make_shared<const QStringList>(std::move(words));
    }
    return loaded;
}

/// Gives the words new codes by their first appearance, so that words nobody uses any more are gone.
void compact(Coded &coded)
{
    constexpr quint32 unused = std::numeric_limits<quint32>::max();
    const QStringList &old = *coded.dictionary;
    std::vector<quint32> codeOf(static_cast<std::size_t>(old.size()), unused);
    QHash<QString, quint32> known = {{QString(), 0}};
    QStringList words = {QString()};
    for (quint32 &code : coded.codes) {
        quint32 &next = codeOf[code];
        if (next == unused) {
            const QString &word = old.at(code);
            const auto position = known.constFind(word);
            next = position != known.constEnd() ? *position : static_cast<quint32>(words.size());
            if (position == known.constEnd()) {
                known.insert(word, next);
                words += word;
            }
        }
        code = next;
    }
    coded.dictionary = std::make_shared<const QStringList>(std::move(words));
}

void inherit(Coded &own, const Coded &tickets, const std::vector<qint32> &rows)
{
    QStringList words = *own.dictionary;
    const auto offset = static_cast<quint32>(words.size());
    words += *tickets.dictionary;
    for (std::size_t i = 0; i < own.codes.size(); ++i) {
        if (own.codes[i] == 0 && rows[i] >= 0)
            own.codes[i] = offset + tickets.codes[static_cast<std::size_t>(rows[i])];
    }
    own.dictionary = std::make_shared<const QStringList>(std::move(words));
}

/// The words of a dictionary as they are to be shown in a field.
void showWords(Coded &coded, QStringView field, ShownWords &shown)
{
    QStringList words;
    for (const QString &word : *coded.dictionary)
        words += shown.word(field, word);
    coded.dictionary = std::make_shared<const QStringList>(std::move(words));
}

/// Events name agents, teams and channels in the old and the new value.
void showValues(Coded &values, const Coded &events, ShownWords &shown)
{
    std::vector<bool> isConcerned;
    for (const QString &event : *events.dictionary)
        isConcerned.push_back(ShownWords::concerns(event));
    QHash<std::pair<quint32, quint32>, quint32> known; // by event and value
    QStringList words = *values.dictionary;
    for (std::size_t i = 0; i < values.codes.size(); ++i) {
        if (values.codes[i] == 0 || !isConcerned[events.codes[i]])
            continue;
        const std::pair key(events.codes[i], values.codes[i]);
        auto found = known.find(key);
        if (found == known.end()) {
            found = known.insert(key, static_cast<quint32>(words.size()));
            words += shown.word(events.dictionary->at(key.first), QString(words.at(key.second)));
        }
        values.codes[i] = *found;
    }
    values.dictionary = std::make_shared<const QStringList>(std::move(words));
}

/// Gives records without a word the one that belongs to the word they have in another field.
void fillFrom(Coded &empty, const Coded &known, const std::function<QString(const QString &)> &wordFor)
{
    QStringList words = *empty.dictionary;
    std::vector<quint32> codeOf;
    for (const QString &word : *known.dictionary) {
        const QString filled = word.isEmpty() ? QString() : wordFor(word);
        codeOf.push_back(filled.isEmpty() ? 0 : static_cast<quint32>(words.size()));
        if (!filled.isEmpty())
            words += filled;
    }
    if (words.size() == empty.dictionary->size())
        return;
    for (std::size_t i = 0; i < empty.codes.size(); ++i) {
        if (empty.dictionary->at(empty.codes[i]).isEmpty())
            empty.codes[i] = codeOf[known.codes[i]];
    }
    empty.dictionary = std::make_shared<const QStringList>(std::move(words));
}

/// METRICS rule 2: a due date has not happened.
qint64 newestInstant(const Dataset &dataset)
{
    qint64 newest = noInstant;
    const std::span<const Field> all = fields(dataset.kind);
    const bool isPlanned = info(dataset.kind).planned;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto *instants = std::get_if<Instants>(&dataset.columns[i]);
        if (!instants || instants->empty() || !(isPlanned || hasHappened(all[i])))
            continue;
        newest = std::max(newest, *std::ranges::max_element(*instants));
    }
    return newest;
}

Result<std::vector<StatusSnapshot>> loadSnapshots(Database &database, Dataset &tickets)
{
    Coded &statuses = codedOf(tickets, u"status");
    QStringList words = *statuses.dictionary;
    QHash<QString, quint32> codes;
    for (qsizetype i = 0; i < words.size(); ++i)
        codes.insert(words.at(i), static_cast<quint32>(i));
    std::vector<StatusSnapshot> snapshots;
    qint64 import = -1;
    const auto read = [&](const Statement &row) {
        if (row.integer(1) != import)
            snapshots.push_back({row.integer(0), {}});
        import = row.integer(1);
        if (row.isNull(2))
            return true;
        const auto position = std::ranges::lower_bound(tickets.rowIds, row.integer(2));
        const QString word = row.text(3);
        auto code = codes.constFind(word);
        if (code == codes.constEnd()) {
            code = codes.insert(word, static_cast<quint32>(words.size()));
            words += word;
        }
        snapshots.back().statuses.emplace_back(static_cast<qint32>(position - tickets.rowIds.begin()), *code);
        return true;
    };
    // An export in which every ticket is solved says so by an empty snapshot.
    const auto done = database.forEach(
        "SELECT data_until, import.id, row_id, status FROM import JOIN import_kind ON import_kind.import_id = "
        "import.id "
        "LEFT JOIN status_snapshot ON status_snapshot.import_id = import.id "
        "WHERE kind = 'ticket' AND data_until IS NOT NULL AND undone = 0 ORDER BY data_until, import.id, row_id",
        {}, read);
    if (!done)
        return done.error();
    statuses.dictionary = std::make_shared<const QStringList>(std::move(words));
    return snapshots;
}

using LoadedKinds = std::array<LoadedKind, kinds.size()>;

LoadedKind &of(LoadedKinds &loaded, Kind kind)
{
    return loaded[static_cast<std::size_t>(kind)];
}

bool has(const LoadedKind &loaded, QStringView field)
{
    return fieldIndex(loaded.dataset.kind, field) >= 0;
}

/// Teams, channels and product areas by the words that the user chose for them.
void applyChoices(LoadedKind &loaded, ShownWords &words)
{
    Dataset &dataset = loaded.dataset;
    const QString &area = words.choices().productArea();
    if (!area.isEmpty() && has(loaded, u"product_area") && has(loaded, area))
        codedOf(dataset, u"product_area") = Coded(codedOf(dataset, area));
    for (const QStringView field : {QStringView(u"team"), QStringView(u"channel")}) {
        if (has(loaded, field))
            showWords(codedOf(dataset, field), field, words);
    }
}

/// Records that name no team have that of their agent, those without a tier that of their team.
void fillTeams(LoadedKind &loaded, const ShownWords &words)
{
    if (!has(loaded, u"team"))
        return;
    Coded &team = codedOf(loaded.dataset, u"team");
    if (words.choices().concernAgents() && has(loaded, u"agent"))
        fillFrom(team, codedOf(loaded.dataset, u"agent"), [&](const QString &agent) { return words.teamOf(agent); });
    if (has(loaded, u"tier"))
        fillFrom(codedOf(loaded.dataset, u"tier"), team,
                 [&](const QString &name) { return words.choices().tier(name); });
}

/// Records find their tickets, answers take from them what the survey tool does not say.
void join(LoadedKinds &loaded, ShownWords &words)
{
    for (LoadedKind &each : loaded) {
        splitOwn(each.dataset);
        addWaitBands(each.dataset);
        applyChoices(each, words);
    }
    LoadedKind &tickets = of(loaded, Kind::Ticket);
    fillTeams(tickets, words);
    for (LoadedKind &each : loaded) {
        if (has(each, u"ticket"))
            each.dataset.ticketRows = ticketRows(each.numbers, tickets.numbers);
    }
    LoadedKind &responses = of(loaded, Kind::SurveyResponse);
    for (const char *field : inherited) {
        const QString id = QString::fromLatin1(field);
        inherit(codedOf(responses.dataset, id), codedOf(tickets.dataset, id), responses.dataset.ticketRows);
    }
    const Coded &tags = codedOf(tickets.dataset, u"tags");
    if (tags.dictionary->size() > 1)
        inherit(ownColumn(responses.dataset, QStringLiteral("tag")), tags, responses.dataset.ticketRows);
    for (const OwnColumn &own : tickets.dataset.own)
        inherit(ownColumn(responses.dataset, own.dimension), own.words, responses.dataset.ticketRows);
    for (LoadedKind &each : loaded) {
        if (each.dataset.kind != Kind::Ticket)
            fillTeams(each, words);
    }
}

void showAgents(LoadedKinds &loaded, ShownWords &words)
{
    for (LoadedKind &each : loaded) {
        const std::span<const Field> all = fields(each.dataset.kind);
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (namesEmployee(all[i]))
                showWords(std::get<Coded>(each.dataset.columns[i]), u"agent", words);
        }
        for (OwnColumn &own : each.dataset.own)
            showWords(own.words, ownField, words);
    }
    Dataset &events = of(loaded, Kind::TicketEvent).dataset;
    const Coded &eventWords = codedOf(events, u"event");
    showValues(codedOf(events, u"from_value"), eventWords, words);
    showValues(codedOf(events, u"to_value"), eventWords, words);
}

/// What did not match is written anew when that can be done without waiting; otherwise the next load does it again.
void repair(Database &database, LoadedKinds &loaded, Transaction &transaction)
{
    const auto needsRepair = [](const LoadedKind &kind) { return kind.cache->needsRepair(); };
    if (!database.isWritable() || !std::ranges::any_of(loaded, needsRepair))
        return;
    for (LoadedKind &kind : loaded) {
        if (!kind.cache->repair())
            return;
    }
    transaction.commit();
}

/// Tickets take most of the time, then their events, then answers and contacts.
constexpr double shareOf(std::size_t kindsDone)
{
    constexpr std::array shares = {0.0, 0.5, 0.7, 0.8, 0.95};
    return kindsDone < shares.size() ? shares[kindsDone]
                                     : 0.95
                                           + 0.05 * static_cast<double>(kindsDone + 1 - shares.size())
                                                 / static_cast<double>(kinds.size() + 1 - shares.size());
}

Result<LoadedKinds> loadKinds(Database &database, const Progress &progress)
{
    LoadedKinds result;
    for (const KindInfo &each : kinds) {
        const auto position = static_cast<std::size_t>(each.kind);
        Result<LoadedKind> loaded =
            loadKind(database, each.kind, progress.part(shareOf(position), shareOf(position + 1)));
        if (!loaded)
            return loaded.error();
        result[position] = std::move(*loaded);
    }
    return result;
}

void compactWords(LoadedKinds &loaded)
{
    for (LoadedKind &kind : loaded) {
        for (Column &column : kind.dataset.columns) {
            if (auto *coded = std::get_if<Coded>(&column))
                compact(*coded);
        }
        for (OwnColumn &own : kind.dataset.own)
            compact(own.words);
    }
}

std::shared_ptr<const Dataset> finished(LoadedKind &loaded)
{
    loaded.dataset.dataUntil = newestInstant(loaded.dataset);
    return std::make_shared<const Dataset>(std::move(loaded.dataset));
}

} // namespace

Result<Facts> Store::facts(const Progress &progress)
{
    Database &database = *d->database;
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database, Transaction::Lock::Shared);
    if (!transaction)
        return transaction.error();
    const Result<AgentPrivacy> privacy = agentPrivacy();
    if (!privacy)
        return privacy.error();
    const Result<QMap<QString, QString>> all = settings();
    if (!all)
        return all.error();
    Result<ShownWords> words = ShownWords::load(database, *privacy, *all);
    if (!words)
        return words.error();
    Result<LoadedKinds> loaded = loadKinds(database, progress);
    if (!loaded)
        return loaded.error();
    join(*loaded, *words);
    showAgents(*loaded, *words);
    compactWords(*loaded);
    Result<std::vector<StatusSnapshot>> snapshots = loadSnapshots(database, of(*loaded, Kind::Ticket).dataset);
    if (!snapshots)
        return snapshots.error();
    repair(database, *loaded, **transaction);
    Facts facts;
    for (LoadedKind &each : *loaded)
        facts.set(finished(each));
    facts.snapshots = std::move(*snapshots);
    facts.zone = zoneShown(*all);
    facts.hours = openingClocksOf(*all, facts.zone);
    return facts;
}

} // namespace kompas
