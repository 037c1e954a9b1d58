// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/workbench.h"

namespace kompas {

Result<void> Workbench::readMisses(const Progress &progress)
{
    return takeFurther([&] { return m_store->furtherFacts(m_facts, m_facts.misses(), progress); });
}

Result<void> Workbench::readAll(const Progress &progress)
{
    if (m_columns == Columns::AtOnce)
        return {};
    const Columns before = std::exchange(m_columns, Columns::AtOnce);
    Result<void> read = takeFurther([&] { return m_store->furtherFacts(m_facts, allFields(), progress); });
    if (!read)
        m_columns = before;
    return read;
}

Result<void> Workbench::takeFurther(const std::function<Result<Facts>()> &read)
{
    Result<Facts> further = read();
    if (!further)
        return further.error();
    // Asked last: columns of one state of the file do not fit beside those of another.
    const Result<bool> isOther = refresh();
    if (!isOther)
        return isOther.error();
    if (!*isOther)
        setFacts(*std::move(further));
    return {};
}

void Workbench::guardFacts()
{
    m_facts.forbidMisses(m_columns == Columns::WhenComputed && m_computing == 0);
}

void Workbench::setFacts(Facts facts)
{
    m_facts = std::move(facts);
    guardFacts();
}

Result<bool> Workbench::refresh()
{
    const Result<qint64> version = m_store->dataVersion();
    if (!version)
        return version.error();
    if (*version == m_dataVersion)
        return false;
    if (auto loaded = reload({}); !loaded)
        return loaded.error();
    return true;
}

} // namespace kompas
