// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"
#include "core/data/field.h"

#include <atomic>
#include <mutex>

namespace kompas {

/// These stand among the fields of a kind for what is worked out of several of them, or of more than its records.
inline constexpr QStringView untilField = u"data until";       ///< Dataset::dataUntil()
inline constexpr QStringView waitField = u"wait_band";         ///< the dimension of that name
inline constexpr QStringView snapshotField = u"past statuses"; ///< Dataset::snapshots()
inline constexpr std::array outworkedFields = {untilField, waitField, snapshotField};
/// Whether records of the kind can have it; false for what is none of these.
bool isOutworked(Kind kind, QStringView field);

/// Some fields of a kind of records, those that are worked out among them. `ticket` means the row of the ticket,
/// `customer` and `comment` what Facts have of these.
struct WantedFields {
    Kind kind = Kind::Ticket;
    QStringList fields = {};
};
/// All that Facts can have of the records of a kind.
QStringList fieldsOfFacts(Kind kind);
std::vector<WantedFields> allFields();

/// What the file has of the records of one kind and is not loaded, and what of that was asked for since. The columns in
/// its place are as long as the records are many, so that a computation that has to be done again runs to its end all
/// the same. From any thread.
class Missing
{
public:
    Missing(Kind kind, qsizetype rows, const QStringList &fields);

    /// Whether the field is missing.
    bool has(QStringView field) const { return m_fields[place(field)]; }
    bool has(int field) const { return m_fields[static_cast<std::size_t>(field)]; } ///< by fieldIndex()
    /// The same, and it is noted.
    bool notes(QStringView field) const { return notes(static_cast<int>(place(field))); }
    bool notes(int field) const;
    /// From now on asking for a missing field ends the program, because nobody would read what is noted and the answer
    /// would be wrong; or it is noted again.
    void forbid(bool forbidden) const { m_isForbidden = forbidden; }
    bool wasAsked() const { return m_wasAsked; }
    QStringList asked() const; ///< as WantedFields

    const Column &blank(FieldType type) const; ///< no record has a value
    const std::vector<qint32> &blankTicketRows() const;
    const Numerals &blankCustomers() const { return std::get<Instants>(m_instants); }
    const Integers &blankComments() const { return std::get<Integers>(m_integers); }

private:
    std::size_t place(QStringView field) const;
    QString idOf(std::size_t place) const;

    Kind m_kind;
    std::size_t m_rows;
    std::vector<bool> m_fields; ///< by fieldIndex(), at the end outworkedFields
    mutable std::vector<std::atomic<bool>> m_asked;
    mutable std::atomic<bool> m_wasAsked = false;
    mutable std::atomic<bool> m_isForbidden = false;
    Column m_none = {};
    Column m_instants;
    Column m_integers;
    Column m_numbers;
    Column m_words;
    mutable std::once_flag m_ticketRowsOnce = {};
    mutable std::vector<qint32> m_ticketRows = {};
};

} // namespace kompas
