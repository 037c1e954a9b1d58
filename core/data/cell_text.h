// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace kompas {

/// A text on its way from the file into the store, in UTF-8: bytes of its own, or bytes that stand elsewhere. A copy
/// always has bytes of its own; what is moved stays what it was.
class CellText
{
public:
    CellText() = default;
    CellText(const QString &text) : m_bytes(text.toUtf8()) {}
    CellText(const CellText &other) : m_bytes(other.m_bytes) { own(); }
    CellText(CellText &&) noexcept = default;
    CellText &operator=(const CellText &other)
    {
        m_bytes = other.m_bytes;
        own();
        return *this;
    }
    CellText &operator=(CellText &&) noexcept = default;
    ~CellText() = default;

    /// The bytes have to live as long as the text, and all that is moved from it.
    static CellText standing(std::string_view utf8)
    {
        CellText text;
        text.m_bytes = QByteArray::fromRawData(utf8.data(), static_cast<qsizetype>(utf8.size()));
        return text;
    }
    /// The same text without a copy of its bytes: they live as long as those of the other.
    static CellText sharing(const CellText &other)
    {
        CellText text;
        text.m_bytes = other.m_bytes;
        return text;
    }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    std::string_view bytes() const { return {m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())}; }
    QString toString() const { return QString::fromUtf8(m_bytes); }

    bool operator==(const CellText &other) const { return bytes() == other.bytes(); }

private:
    void own()
    {
        if (!m_bytes.data_ptr().isMutable()) // the bytes stand elsewhere
            m_bytes.detach();
    }

    QByteArray m_bytes = {};
};

} // namespace kompas
