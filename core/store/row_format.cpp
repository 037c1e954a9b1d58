// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_format.h"

namespace kompas {

void RowWriter::begin(std::string_view key, std::string_view id, qint64 import, qint64 line)
{
    m_record.addNull();
    if (key == id)
        m_record.addNull();
    else
        m_record.addText(key);
    m_record.addInteger(import);
    m_record.addInteger(line);
}

void RowWriter::append(std::string &rows, std::string_view key, const VersionView &version)
{
    begin(key, version.record.text(m_id), version.import, version.line);
    for (std::size_t i = 0; i < version.record.size(); ++i)
        add(version.record.cell(i));
    finish(rows);
}

std::string_view keyOfRow(Kind kind, std::string_view row)
{
    RecordReader reader(row);
    reader.skip(1);
    const RecordReader::Value key = reader.next();
    if (key.type == RecordReader::Type::Text)
        return key.text;
    reader.skip(valuesBeforeFields - valuesBeforeImport + fieldIndex(kind, u"id"));
    return reader.next().text;
}

void readRow(std::string_view row, Version &version)
{
    RecordReader reader(row);
    reader.skip(valuesBeforeImport);
    version.import = reader.next().integer;
    version.line = reader.next().integer;
    version.sameAs.reset();
    version.values.clear();
    version.values.add(reader);
}

} // namespace kompas
