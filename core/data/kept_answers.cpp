// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/kept_answers.h"

namespace kompas {

KeptAnswers::Answer KeptAnswers::of(const QByteArray &question)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_places.constFind(question);
    if (found == m_places.constEnd())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, *found);
    return m_entries.front().answer;
}

void KeptAnswers::keep(const QByteArray &question, Answer answer, std::size_t size)
{
    const std::scoped_lock lock(m_mutex);
    // Two that asked at the same time have worked it out both.
    if (size > most / 4 || m_places.contains(question))
        return;
    m_entries.push_front({question, std::move(answer), size});
    m_places.insert(question, m_entries.begin());
    m_size += size;
    while (m_size > most) {
        m_size -= m_entries.back().size;
        m_places.remove(m_entries.back().question);
        m_entries.pop_back();
    }
}

} // namespace kompas
