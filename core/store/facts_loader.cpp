// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/codes.h"
#include "core/data/inherited.h"
#include "core/data/word_sets.h"
#include "core/store/known_records.h"
#include "core/store/own_columns.h"
#include "core/store/recode.h"
#include "core/store/shown_words.h"
#include "core/store/store_private.h"

namespace kompas {

namespace {

Coded &codedOf(Dataset &dataset, QStringView field)
{
    return std::get<Coded>(dataset.loaded.columns[static_cast<std::size_t>(fieldIndex(dataset.kind, field))]);
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

/// Teams, channels and product areas by the words that the user chose for them.
void applyChoices(LoadedKind &loaded, ShownWords &words)
{
    Dataset &dataset = loaded.dataset;
    const QString &area = words.choices().productArea();
    if (!area.isEmpty() && loaded.has(u"product_area") && loaded.has(area))
        codedOf(dataset, u"product_area") = Coded(codedOf(dataset, area));
    for (const QStringView field : {QStringView(u"team"), QStringView(u"channel")}) {
        if (loaded.has(field))
            showWords(codedOf(dataset, field), field, words);
    }
}

/// Records that name no team have that of their agent, those without a tier that of their team.
void fillTeams(LoadedKind &loaded, const ShownWords &words)
{
    if (!loaded.has(u"team"))
        return;
    Coded &team = codedOf(loaded.dataset, u"team");
    if (words.choices().concernAgents() && loaded.has(u"agent"))
        fillFrom(team, codedOf(loaded.dataset, u"agent"), [&](const QString &agent) { return words.teamOf(agent); });
    if (loaded.has(u"tier"))
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
        if (each.has(u"ticket") && !each.numbers.hashes.empty())
            each.dataset.loaded.ticketRows = ticketRows(each.numbers, tickets);
    }
}

void inheritCustomers(Dataset::Loaded &responses, const Dataset::Loaded &tickets)
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
    Dataset &tickets = of(loaded, Kind::Ticket).dataset;
    LoadedKind &responses = of(loaded, Kind::SurveyResponse);
    Dataset &own = responses.dataset;
    for (const char *field : inheritedWords) {
        const QString id = QString::fromLatin1(field);
        if (responses.has(id))
            inherit(codedOf(own, id), codedOf(tickets, id), own.loaded.ticketRows);
    }
    if (responses.has(u"customer"))
        inheritCustomers(own.loaded, tickets.loaded);
    if (!responses.has(ownField))
        return;
    const Coded &tags = codedOf(tickets, u"tags");
    if (tags.dictionary->size() > 1)
        inherit(ownColumn(own, QStringLiteral("tag")), tags, own.loaded.ticketRows);
    for (const OwnColumn &each : tickets.loaded.own)
        inherit(ownColumn(own, each.dimension), each.words, own.loaded.ticketRows);
}

void showAgents(LoadedKinds &loaded, ShownWords &words)
{
    for (LoadedKind &each : loaded) {
        const std::span<const Field> all = fields(each.dataset.kind);
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (namesEmployee(all[i]))
                showWords(std::get<Coded>(each.dataset.loaded.columns[i]), u"agent", words);
        }
        for (OwnColumn &own : each.dataset.loaded.own)
            showWords(own.words, ownField, words);
    }
    LoadedKind &events = of(loaded, Kind::TicketEvent);
    for (const char *field : {"from_value", "to_value"}) {
        const QString id = QString::fromLatin1(field);
        if (events.has(id))
            showValues(codedOf(events.dataset, id), codedOf(events.dataset, u"event"), words);
    }
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

void compactWords(LoadedKinds &loaded)
{
    for (LoadedKind &kind : loaded) {
        for (Column &column : kind.dataset.loaded.columns) {
            if (auto *coded = std::get_if<Coded>(&column))
                compact(*coded);
        }
        for (OwnColumn &own : kind.dataset.loaded.own)
            compact(own.words);
    }
}

/// All that is made of the columns as they stand in the file.
void finish(LoadedKinds &loaded, ShownWords &words)
{
    choose(loaded, words);
    join(loaded);
    for (LoadedKind &each : loaded) {
        if (each.has(ownField))
            addWaitBands(each.dataset);
    }
    inheritWords(loaded);
    for (LoadedKind &each : loaded) {
        if (each.dataset.kind != Kind::Ticket)
            fillTeams(each, words);
    }
    showAgents(loaded, words);
    compactWords(loaded);
}

/// Of facts that know nothing of statuses yet.
Result<void> readSnapshots(Database &database, LoadedKind &tickets, const Facts *before, Facts &facts)
{
    if (before ? !isNews(u"status", tickets, *before->tickets) : !tickets.has(u"status"))
        return {};
    Result<std::vector<StatusSnapshot>> snapshots = loadSnapshots(database, tickets.dataset);
    if (!snapshots)
        return snapshots.error();
    facts.snapshots = std::move(*snapshots);
    return {};
}

/// The facts with what is wanted besides; without facts those of the file.
Result<Facts> read(Store &store, Database &database, const Facts *before, const std::vector<WantedFields> &wanted,
                   const Progress &progress)
{
    const bool isReadOnly = !database.inTransaction();
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database, Transaction::Lock::Shared);
    if (!transaction)
        return transaction.error();
    const Result<AgentPrivacy> privacy = store.agentPrivacy();
    const Result<QMap<QString, QString>> all = store.settings();
    if (!privacy || !all)
        return !privacy ? privacy.error() : all.error();
    Result<ShownWords> words = ShownWords::load(database, *privacy, *all);
    if (!words)
        return words.error();
    const NeededFields needed = NeededFields::of(wanted, words->choices());
    Result<LoadedKinds> loaded =
        loadKinds(database, isReadOnly, needed, before ? RowIds::OfNeeded : RowIds::OfAll, progress);
    if (!loaded)
        return loaded.error();
    finish(*loaded, *words);
    Facts facts = before ? *before : Facts{.zone = zoneShown(*all)};
    if (!before)
        facts.hours = openingClocksOf(*all, facts.zone);
    if (auto known = readSnapshots(database, of(*loaded, Kind::Ticket), before, facts); !known)
        return known.error();
    repair(database, *loaded, **transaction);
    for (LoadedKind &each : *loaded)
        facts.set(withNews(before ? before->shared(each.dataset.kind) : unknownRecords(each), each));
    return facts;
}

} // namespace

Result<Facts> Store::facts(const Progress &progress)
{
    return someFacts(allFields(), progress);
}

Result<Facts> Store::someFacts(const std::vector<WantedFields> &wanted, const Progress &progress)
{
    return read(*this, *d->database, nullptr, wanted, progress);
}

Result<Facts> Store::furtherFacts(const Facts &facts, const std::vector<WantedFields> &wanted, const Progress &progress)
{
    Result<Facts> further = read(*this, *d->database, &facts, wanted, progress);
    // What was answered without misses stands: the records are the same.
    if (further)
        further->answers = facts.answers;
    return further;
}

} // namespace kompas
