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

QStringList Dictionary::list() const
{
    QStringList result;
    result.reserve(static_cast<qsizetype>(m_words.size()));
    for (std::size_t code = 0; code < m_words.size(); ++code) {
        const std::string_view word = m_words.at(code);
        result += QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    }
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
        m_words.codeOf(word.toString().toStdString());
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
