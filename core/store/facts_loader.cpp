// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/codes.h"
#include "core/data/inherited.h"
#include "core/data/word_sets.h"
#include "core/store/kind_loader.h"
#include "core/store/own_columns.h"
#include "core/store/recode.h"
#include "core/store/shown_words.h"
#include "core/store/store_private.h"

namespace kompas {

namespace {

Coded &codedOf(Dataset &dataset, QStringView field)
{
    return std::get<Coded>(dataset.columns[static_cast<std::size_t>(fieldIndex(dataset.kind, field))]);
}

void inherit(Coded &own, const Coded &tickets, const std::vector<qint32> &rows)
{
    if (tickets.dictionary->size() <= 1)
        return;
    // Ratings that came with their tickets have no words of their own.
    const bool areNone = own.dictionary->size() <= 1;
    const auto offset = areNone ? 0 : static_cast<quint32>(own.dictionary->size());
    own.codes = changedCodes(own.codes, [&](std::size_t first, std::span<quint32> codes) {
        for (std::size_t i = 0; i < codes.size(); ++i) {
            const qint32 ticket = rows[first + i];
            if (codes[i] == 0 && ticket >= 0)
                codes[i] = offset + tickets.codes[static_cast<std::size_t>(ticket)];
        }
    });
    own.dictionary =
        areNone ? tickets.dictionary : std::make_shared<const QStringList>(*own.dictionary + *tickets.dictionary);
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
    constexpr quint32 unknown = std::numeric_limits<quint32>::max();
    const auto width = static_cast<std::size_t>(values.dictionary->size());
    std::vector<quint32> known(width * static_cast<std::size_t>(events.dictionary->size()), unknown); // by both words
    QStringList words = *values.dictionary;
    const std::vector<quint32> eventCodes = readCodes(events.codes);
    std::vector<quint32> codes = readCodes(values.codes);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const quint32 event = eventCodes[i];
        if (codes[i] == 0 || !isConcerned[event])
            continue;
        quint32 &shownCode = known[event * width + codes[i]];
        if (shownCode == unknown) {
            shownCode = static_cast<quint32>(words.size());
            words += shown.word(events.dictionary->at(event), QString(words.at(codes[i])));
        }
        codes[i] = shownCode;
    }
    values.codes = filledCodes(codes.size(), [&codes](std::size_t first, std::span<quint32> mine) {
        std::copy_n(codes.begin() + static_cast<std::ptrdiff_t>(first), mine.size(), mine.begin());
    });
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
    std::vector<char> isEmpty;
    for (const QString &word : *empty.dictionary)
        isEmpty.push_back(word.isEmpty() ? 1 : 0);
    const std::vector<quint32> knownCodes = readCodes(known.codes);
    empty.codes = changedCodes(empty.codes, [&](std::size_t first, std::span<quint32> codes) {
        for (std::size_t i = 0; i < codes.size(); ++i)
            codes[i] = isEmpty[codes[i]] != 0 ? codeOf[knownCodes[first + i]] : codes[i];
    });
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
        if (!instants || !(isPlanned || hasHappened(all[i])))
            continue;
        for (const PackedPiece &piece : instants->pieces())
            newest = std::max(newest, piece.highest);
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

/// Words as the user chose them; for tickets also what follows from others.
void choose(LoadedKinds &loaded, ShownWords &words)
{
    for (LoadedKind &each : loaded) {
        splitOwn(each.dataset);
        applyChoices(each, words);
    }
    fillTeams(of(loaded, Kind::Ticket), words);
}

/// Records find their tickets.
void join(LoadedKinds &loaded)
{
    const TicketNumbers &tickets = of(loaded, Kind::Ticket).numbers;
    for (LoadedKind &each : loaded) {
        if (has(each, u"ticket") && !each.numbers.hashes.empty())
            each.dataset.ticketRows = ticketRows(each.numbers, tickets);
    }
}

void inheritCustomers(Dataset &responses, const Dataset &tickets)
{
    const Numerals own = responses.customers;
    responses.customers = Numerals::computed(own.size(), [&](std::size_t row) {
        const qint32 ticket = responses.ticketRows[row];
        return own[row] == noInstant && ticket >= 0 ? tickets.customers[static_cast<std::size_t>(ticket)] : own[row];
    });
}

/// Answers take from their tickets what they do not say themselves.
void inheritWords(LoadedKinds &loaded)
{
    LoadedKind &tickets = of(loaded, Kind::Ticket);
    LoadedKind &responses = of(loaded, Kind::SurveyResponse);
    for (const char *field : inheritedWords) {
        const QString id = QString::fromLatin1(field);
        inherit(codedOf(responses.dataset, id), codedOf(tickets.dataset, id), responses.dataset.ticketRows);
    }
    inheritCustomers(responses.dataset, tickets.dataset);
    const Coded &tags = codedOf(tickets.dataset, u"tags");
    if (tags.dictionary->size() > 1)
        inherit(ownColumn(responses.dataset, QStringLiteral("tag")), tags, responses.dataset.ticketRows);
    for (const OwnColumn &own : tickets.dataset.own)
        inherit(ownColumn(responses.dataset, own.dimension), own.words, responses.dataset.ticketRows);
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
    const auto needsRepair = [](const LoadedKind &kind) { return kind.cache && kind.cache->needsRepair(); };
    if (!database.isWritable() || !std::ranges::any_of(loaded, needsRepair))
        return;
    for (LoadedKind &kind : loaded) {
        if (kind.cache && !kind.cache->repair())
            return;
    }
    transaction.commit();
}

/// Of columns that are not loaded the dataset says so.
void forgetOthers(LoadedKind &loaded)
{
    const std::vector<CachedColumn> &all = cachedColumns(loaded.dataset.kind);
    for (std::size_t field = 0; field < loaded.dataset.columns.size(); ++field) {
        const auto isField = [&](std::size_t column) { return all[column].field == static_cast<int>(field); };
        if (!std::ranges::any_of(loaded.columns, isField))
            loaded.dataset.columns[field] = {};
    }
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

Result<Facts> Store::facts(const Progress &progress, const std::vector<WantedFields> &only)
{
    Database &database = *d->database;
    const bool isReadOnly = !database.inTransaction();
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
    Result<LoadedKinds> loaded = loadKinds(database, isReadOnly, only, words->choices(), progress);
    if (!loaded)
        return loaded.error();
    choose(*loaded, *words);
    join(*loaded);
    if (only.empty()) {
        for (LoadedKind &each : *loaded)
            addWaitBands(each.dataset);
        inheritWords(*loaded);
    }
    for (LoadedKind &each : *loaded) {
        if (each.dataset.kind != Kind::Ticket)
            fillTeams(each, *words);
    }
    showAgents(*loaded, *words);
    compactWords(*loaded);
    Facts facts;
    if (only.empty()) {
        Result<std::vector<StatusSnapshot>> snapshots = loadSnapshots(database, of(*loaded, Kind::Ticket).dataset);
        if (!snapshots)
            return snapshots.error();
        facts.snapshots = std::move(*snapshots);
    }
    repair(database, *loaded, **transaction);
    for (LoadedKind &each : *loaded) {
        if (!only.empty())
            forgetOthers(each);
        facts.set(finished(each));
    }
    facts.zone = zoneShown(*all);
    facts.hours = openingClocksOf(*all, facts.zone);
    return facts;
}

} // namespace kompas
