// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence of a long file, gathered by all cores.
#include "core/importer/evidence.h"

#include "core/base/parallel.h"

#include <atomic>
#include <limits>
#include <thread>

namespace kompas {

namespace {

/// What was gathered of one piece.
struct PieceEvidence {
    std::optional<Evidence> evidence = {}; ///< nothing when it could not be read to its end
    TableReader::State end = {};
    bool tableEnded = false;
    Error why = Progress::stopped(); ///< there is no evidence
};

/// Tells how far the work is, from the thread that asked for it, and hears there whether it is still wanted.
class SharedProgress
{
public:
    SharedProgress(const Progress &progress, std::size_t steps)
        : m_progress(progress),
          m_steps(steps),
          m_home(std::this_thread::get_id())
    {
    }

    void stepDone() { ++m_done; }
    bool goesOn()
    {
        if (std::this_thread::get_id() == m_home
            && !m_progress.at(static_cast<double>(m_done) / static_cast<double>(m_steps)))
            m_stopped = true;
        return !m_stopped;
    }

private:
    const Progress &m_progress;
    std::size_t m_steps;
    decltype(std::this_thread::get_id()) m_home;
    std::atomic<std::size_t> m_done = 0;
    std::atomic<bool> m_stopped = false;
};

class PieceGatherer
{
public:
    PieceGatherer(const TablePlace &place, const EvidenceWanted &wanted, std::vector<qint64> starts,
                  const Progress &progress)
        : m_place(place),
          m_wanted(wanted),
          m_starts(std::move(starts)),
          m_pieces(m_starts.size()),
          m_progress(progress, m_starts.size())
    {
    }

    Result<Evidence> gather();

private:
    qint64 endOf(std::size_t piece) const
    {
        return piece + 1 < m_starts.size() ? m_starts[piece + 1] : std::numeric_limits<qint64>::max();
    }
    PieceEvidence read(TableReader &table, std::size_t piece, bool patient);
    void readAlone(std::size_t piece);
    Result<Evidence> join();

    const TablePlace &m_place;
    const EvidenceWanted &m_wanted;
    std::vector<qint64> m_starts;
    std::vector<std::string> m_header = {};
    std::vector<PieceEvidence> m_pieces;
    SharedProgress m_progress;
};

PieceEvidence PieceGatherer::read(TableReader &table, std::size_t piece, bool patient)
{
    table.stopAt(endOf(piece), patient);
    PieceEvidence result;
    result.evidence = gatherPiece(table, m_wanted, [this] { return m_progress.goesOn(); });
    if (table.gaveUp())
        result.evidence.reset();
    result.end = table.state();
    result.tableEnded = table.tableEnded();
    return result;
}

/// A piece as if a record began at its start, lines counted from there; the first is what it is.
void PieceGatherer::readAlone(std::size_t piece)
{
    Result<std::unique_ptr<TableReader>> table =
        piece == 0 ? TableReader::open(m_place)
                   : TableReader::openAt(m_place, {.rows = {.place = m_starts[piece]}}, m_header);
    if (table)
        m_pieces[piece] = read(**table, piece, piece == 0);
    else
        m_pieces[piece].why = table.error();
    m_progress.stepDone();
}

/// Puts the pieces together in their order. One that does not begin where those before it ended, or that met faults
/// after which it is read differently, is read again from where they ended.
Result<Evidence> PieceGatherer::join()
{
    if (!m_pieces[0].evidence)
        return m_pieces[0].why;
    Evidence sum = *std::move(m_pieces[0].evidence);
    std::vector<TableReader::State> starts(1);
    TableReader::State end = m_pieces[0].end;
    bool tableEnded = m_pieces[0].tableEnded;
    for (std::size_t piece = 1; piece < m_pieces.size() && !tableEnded; ++piece) {
        if (end.rows.place >= endOf(piece))
            continue; // those before it went on through all of it
        starts.push_back(end);
        PieceEvidence next = std::move(m_pieces[piece]);
        if (next.evidence && end.rows.place == m_starts[piece] && isJoined(end, next.end)) {
            sum.append(*next.evidence, end.rows.line - 1);
            end = joined(end, next.end);
        } else {
            Result<std::unique_ptr<TableReader>> table = TableReader::openAt(m_place, end, m_header);
            if (!table)
                return table.error();
            next = read(**table, piece, true);
            if (!next.evidence)
                return next.why;
            sum.append(*next.evidence, 0);
            end = next.end;
        }
        tableEnded = next.tableEnded;
    }
    for (const DateEvidence &each : sum.dates)
        sum.allDates.addUp(each);
    sum.pieces = {m_place, std::move(m_header), std::move(starts), sum.ids.missing == 0};
    return sum;
}

Result<Evidence> PieceGatherer::gather()
{
    if (m_starts.size() > 1) {
        Result<std::vector<std::string>> header = headerOf(m_place);
        if (!header)
            return header.error();
        m_header = *std::move(header);
    }
    inParallel(m_starts.size(), [this](std::size_t piece) { readAlone(piece); });
    return m_progress.goesOn() ? join() : Result<Evidence>(Progress::stopped());
}

} // namespace

Result<Evidence> gatherEvidence(const TablePlace &place, const EvidenceWanted &wanted, const Progress &progress,
                                qint64 pieceSize)
{
    return PieceGatherer(place, wanted, pieceStarts(place, pieceSize), progress).gather();
}

} // namespace kompas
