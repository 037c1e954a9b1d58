// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dictionary.h"

#include "core/store/column_codec.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kompas {

namespace {

QString checksumOfWords(const QByteArray &words)
{
    return QString::number(hashOf({words.constData(), static_cast<std::size_t>(words.size())}), 16);
}

} // namespace

Dictionary::Dictionary()
{
    codeOf({});
}

quint32 Dictionary::codeOf(std::string_view word)
{
    if (const auto known = m_codes.find(word); known != m_codes.end())
        return known->second;
    const auto code = static_cast<quint32>(m_words.size());
    m_words.emplace_back(word);
    m_codes.emplace(m_words.back(), code);
    return code;
}

QStringList Dictionary::list() const
{
    QStringList result;
    result.reserve(static_cast<qsizetype>(m_words.size()));
    for (const std::string &word : m_words)
        result += QString::fromStdString(word);
    return result;
}

Result<bool> Dictionary::load(Database &database, const QByteArray &kind, const QByteArray &field)
{
    *this = Dictionary();
    QByteArray words;
    QString checksum;
    const auto read = [&](const Statement &row) {
        words = row.text(0).toUtf8();
        checksum = row.text(1);
        return false;
    };
    if (auto done = database.forEach("SELECT words, checksum FROM dictionary WHERE kind = ? AND field = ?",
                                     {QString::fromLatin1(kind), QString::fromLatin1(field)}, read);
        !done)
        return done.error();
    if (words.isEmpty() || checksumOfWords(words) != checksum)
        return false;
    for (const QJsonValue &word : QJsonDocument::fromJson(words).array())
        codeOf(word.toString().toStdString());
    m_saved = m_words.size();
    return true;
}

Result<void> Dictionary::save(Database &database, const QByteArray &kind, const QByteArray &field)
{
    if (m_saved == m_words.size())
        return {};
    const QByteArray words = QJsonDocument(QJsonArray::fromStringList(list())).toJson(QJsonDocument::Compact);
    m_saved = m_words.size();
    return database.run(
        "INSERT OR REPLACE INTO dictionary (kind, field, words, checksum) VALUES (?, ?, ?, ?)",
        {QString::fromLatin1(kind), QString::fromLatin1(field), QString::fromUtf8(words), checksumOfWords(words)});
}

} // namespace kompas
