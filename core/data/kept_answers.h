// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <list>
#include <memory>
#include <mutex>
#include <vector>

namespace kompas {

struct Value; // core/metrics/evaluate.h

/// What was answered about facts that never change, by the question: pages ask for the same figures again and again,
/// and for most of them again when the toggle or a target is changed. From any thread; the answers that were not asked
/// for longest go first.
class KeptAnswers
{
public:
    using Answer = std::shared_ptr<const std::vector<Value>>;

    /// nullptr: not asked yet, or forgotten.
    Answer of(const QByteArray &question);
    /// `size` is the number of values; an answer of a great many is not kept.
    void keep(const QByteArray &question, Answer answer, std::size_t size);

    static constexpr std::size_t most = 60'000; ///< values in all, about half a kilobyte each

private:
    struct Entry {
        QByteArray question;
        Answer answer;
        std::size_t size;
    };

    std::mutex m_mutex = {};
    std::list<Entry> m_entries = {}; ///< the newest first
    QHash<QByteArray, std::list<Entry>::iterator> m_places = {};
    std::size_t m_size = 0;
};

} // namespace kompas
