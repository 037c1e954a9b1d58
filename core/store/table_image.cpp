// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table_image.h"

#include "core/store/record_format.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

namespace kompas {

namespace {

constexpr std::size_t pageSize = 65536; // the largest: most records fit on one
constexpr std::size_t fileHeaderSize = 100;
constexpr std::size_t leafHeaderSize = 8;
constexpr std::size_t innerHeaderSize = 12;
constexpr char leaf = 13;
constexpr char inner = 5;

/// How much of a record stands on the page of its row; the rest goes on to pages of its own.
std::size_t sizeOnLeaf(std::size_t size)
{
    constexpr std::size_t most = pageSize - 35;
    constexpr std::size_t least = (pageSize - 12) * 32 / 255 - 23;
    if (size <= most)
        return size;
    const std::size_t filling = least + (size - least) % (pageSize - 4);
    return filling <= most ? filling : least;
}

class TableImage
{
public:
    explicit TableImage(std::vector<char> &buffer) : m_buffer(buffer) { addPage(); }

    void addRow(qint64 rowId, std::string_view record)
    {
        std::array<char, 2 *longestVarint> head = {};
        std::size_t headSize = writeVarint(head.data(), record.size());
        headSize += writeVarint(head.data() + headSize, static_cast<quint64>(rowId));
        const std::size_t local = sizeOnLeaf(record.size());
        const bool goesOn = local < record.size();
        const std::size_t cell = headSize + local + (goesOn ? sizeof(quint32) : 0);
        if (m_leaves.empty() || leafHeaderSize + 2 * (m_cells + 1) + cell > m_begin)
            openLeaf();
        m_begin -= cell;
        char *const at = page(m_leaves.back().page) + m_begin;
        std::memcpy(at, head.data(), headSize);
        std::memcpy(at + headSize, record.data(), local);
        writeCellPlace(m_leaves.back().page, leafHeaderSize + 2 * m_cells, m_begin);
        ++m_cells;
        m_leaves.back().lastRowId = rowId;
        if (goesOn) {
            const std::size_t link = offsetOf(m_leaves.back().page) + m_begin + headSize + local;
            addOverflow(link, record.substr(local));
        }
    }

    std::span<char> end(std::string_view table, std::string_view schema)
    {
        if (m_leaves.empty())
            openLeaf();
        closeLeaf();
        const quint32 root = m_leaves.size() == 1 ? m_leaves.front().page : addRoot();
        writeSchema(table, schema, root);
        writeFileHeader();
        return std::span(m_buffer).first(m_pages * pageSize);
    }

private:
    struct Leaf {
        quint32 page = 0;
        qint64 lastRowId = 0;
    };

    static std::size_t offsetOf(quint32 number) { return (number - 1) * pageSize; }
    /// Until the next page is added. Pages count from 1.
    char *page(quint32 number) { return m_buffer.data() + offsetOf(number); }

    quint32 addPage()
    {
        ++m_pages;
        m_buffer.resize(std::max(m_buffer.size(), m_pages * pageSize));
        return static_cast<quint32>(m_pages);
    }

    void openLeaf()
    {
        closeLeaf();
        m_leaves.push_back({addPage(), 0});
        m_cells = 0;
        m_begin = pageSize;
    }

    void closeLeaf()
    {
        if (!m_leaves.empty())
            writePageHeader(page(m_leaves.back().page), leaf, m_cells, m_begin);
    }

    void writeCellPlace(quint32 number, std::size_t at, std::size_t place)
    {
        qToBigEndian(static_cast<quint16>(place), page(number) + at);
    }

    /// `begin`: of the content, from the start of the page; the full 65,536 are written as 0.
    static void writePageHeader(char *at, char type, std::size_t cells, std::size_t begin)
    {
        *at = type;
        qToBigEndian(quint16(0), at + 1); // no free block
        qToBigEndian(static_cast<quint16>(cells), at + 3);
        qToBigEndian(static_cast<quint16>(begin), at + 5);
        at[7] = 0; // no fragments
    }

    /// `link`: where the number of the first page is to stand.
    void addOverflow(std::size_t link, std::string_view rest)
    {
        while (!rest.empty()) {
            const quint32 number = addPage();
            qToBigEndian(number, m_buffer.data() + link);
            link = offsetOf(number);
            const std::string_view here = rest.substr(0, pageSize - sizeof(quint32));
            qToBigEndian(quint32(0), m_buffer.data() + link);
            std::memcpy(m_buffer.data() + link + sizeof(quint32), here.data(), here.size());
            rest.remove_prefix(here.size());
        }
    }

    /// A page that says which rows are on which leaf. It has room for the leaves of 400 MB.
    quint32 addRoot()
    {
        const quint32 number = addPage();
        std::size_t begin = pageSize;
        const std::size_t last = m_leaves.size() - 1;
        for (std::size_t i = 0; i < last; ++i) {
            std::array<char, sizeof(quint32) + longestVarint> cell = {};
            qToBigEndian(m_leaves[i].page, cell.data());
            const std::size_t size =
                sizeof(quint32)
                + writeVarint(cell.data() + sizeof(quint32), static_cast<quint64>(m_leaves[i].lastRowId));
            begin -= size;
            std::memcpy(page(number) + begin, cell.data(), size);
            writeCellPlace(number, innerHeaderSize + 2 * i, begin);
        }
        writePageHeader(page(number), inner, last, begin);
        qToBigEndian(m_leaves[last].page, page(number) + leafHeaderSize);
        return number;
    }

    /// The table sqlite_schema on the first page.
    void writeSchema(std::string_view table, std::string_view schema, quint32 root)
    {
        RecordWriter row;
        row.addText("table");
        row.addText(table);
        row.addText(table);
        row.addInteger(root);
        row.addText(schema);
        std::string record;
        row.finish(record);
        std::array<char, 2 *longestVarint> head = {};
        std::size_t headSize = writeVarint(head.data(), record.size());
        headSize += writeVarint(head.data() + headSize, 1);
        const std::size_t begin = pageSize - headSize - record.size();
        std::memcpy(page(1) + begin, head.data(), headSize);
        std::memcpy(page(1) + begin + headSize, record.data(), record.size());
        writeCellPlace(1, fileHeaderSize + leafHeaderSize, begin);
        writePageHeader(page(1) + fileHeaderSize, leaf, 1, begin);
    }

    void writeFileHeader()
    {
        struct Number {
            std::size_t at;
            quint32 value;
        };
        const std::array<Number, 6> numbers = {{{24, 1},                             // the file has been changed once
                                                {28, static_cast<quint32>(m_pages)}, // pages
                                                {40, 1},                             // the schema has been changed once
                                                {44, 4},                             // its format
                                                {56, 1},                             // texts are UTF-8
                                                {92, 1}}}; // the number of pages is of the first change
        static constexpr char name[] = "SQLite format 3";
        char *const at = page(1);
        std::fill_n(at, fileHeaderSize, '\0');
        std::memcpy(at, name, sizeof name);
        qToBigEndian(quint16(1), at + 16); // stands for pages of 65,536 bytes
        at[18] = at[19] = 1;               // a rollback journal
        at[21] = 64;                       // these three are always so
        at[22] = at[23] = 32;
        for (const Number &number : numbers)
            qToBigEndian(number.value, at + number.at);
    }

    std::vector<char> &m_buffer;
    std::size_t m_pages = 0;
    std::vector<Leaf> m_leaves = {};
    std::size_t m_cells = 0; ///< on the last leaf
    std::size_t m_begin = 0; ///< of their bytes there
};

} // namespace

std::span<char> tableImage(std::vector<char> &buffer, std::string_view table, std::string_view schema,
                           std::span<const TableRow> rows)
{
    TableImage image(buffer);
    for (const TableRow &row : rows)
        image.addRow(row.rowId, row.record);
    return image.end(table, schema);
}

} // namespace kompas
