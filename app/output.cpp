// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"

#include "core/base/csv.h"

#include <QLocale>

#include <cmath>

namespace kompas {

namespace {

constexpr const char *hexDigits = "0123456789abcdef";

void appendEscaped(QByteArray &text, char ch)
{
    switch (ch) {
    case '"':
        text += "\\\"";
        return;
    case '\\':
        text += "\\\\";
        return;
    case '\n':
        text += "\\n";
        return;
    case '\r':
        text += "\\r";
        return;
    case '\t':
        text += "\\t";
        return;
    default:
        break;
    }
    if (static_cast<unsigned char>(ch) >= 0x20)
        text += ch;
    else
        text += QByteArray("\\u00") + hexDigits[(ch >> 4) & 15] + hexDigits[ch & 15];
}

} // namespace

QByteArray jsonText(const QString &text)
{
    QByteArray result = "\"";
    for (const char ch : text.toUtf8())
        appendEscaped(result, ch);
    return result + '"';
}

QByteArray jsonTextOrNull(const QString &text)
{
    return text.isEmpty() ? QByteArrayLiteral("null") : jsonText(text);
}

QByteArray jsonNumber(std::optional<double> value)
{
    if (!value || !std::isfinite(*value))
        return QByteArrayLiteral("null");
    return QByteArray::number(*value, 'f', QLocale::FloatingPointShortest);
}

QByteArray jsonCount(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray jsonFlag(bool value)
{
    return value ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
}

QByteArray jsonTexts(const QStringList &texts)
{
    QList<QByteArray> values;
    values.reserve(texts.size());
    for (const QString &text : texts)
        values << jsonText(text);
    return jsonArray(values);
}

QByteArray jsonObject(const std::vector<std::pair<QString, QByteArray>> &members)
{
    QByteArray result = "{";
    for (const auto &[name, value] : members) {
        if (result.size() > 1)
            result += ", ";
        result += jsonText(name) + ": " + value;
    }
    return result + '}';
}

QByteArray jsonArray(const QList<QByteArray> &values, bool lines)
{
    if (!lines || values.isEmpty())
        return '[' + values.join(", ") + ']';
    return "[\n  " + values.join(",\n  ") + "\n]";
}

QString alignedRows(const QList<QStringList> &rows, const QSet<qsizetype> &right)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i >= widths.size())
                widths << 0;
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += right.contains(i) ? row[i].rightJustified(widths[i]) : row[i].leftJustified(widths[i]);
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString alignedTable(const QStringList &heading, const QList<QStringList> &rows, const QSet<qsizetype> &right)
{
    const QString text = alignedRows(QList<QStringList>{heading} + rows, right);
    qsizetype width = 0;
    for (const QString &line : text.split(u'\n'))
        width = std::max(width, line.size());
    const qsizetype firstEnd = text.indexOf(u'\n') + 1;
    return text.left(firstEnd) + QString(width, QChar(0x2500)) + u'\n' + text.mid(firstEnd);
}

QByteArray jsonTold(const std::vector<std::vector<Told>> &things)
{
    QList<QByteArray> values;
    for (const std::vector<Told> &thing : things) {
        std::vector<std::pair<QString, QByteArray>> members;
        members.reserve(thing.size());
        for (const Told &told : thing)
            members.emplace_back(QLatin1String(told.key),
                                 told.isJson && !told.text.isEmpty() ? told.text.toUtf8() : jsonTextOrNull(told.text));
        values << jsonObject(members);
    }
    return jsonArray(values, true) + '\n';
}

QByteArray csvTold(const std::vector<Told> &sample, const std::vector<std::vector<Told>> &things)
{
    QStringList heading;
    for (const Told &told : sample)
        heading << QLatin1String(told.key);
    QList<QStringList> rows;
    for (const std::vector<Told> &thing : things) {
        QStringList row;
        for (const Told &told : thing)
            row << told.text;
        rows << row;
    }
    return csvTable(heading, rows);
}

QString alignedText(const TableBlock &table)
{
    QStringList titles;
    QSet<qsizetype> numbers;
    for (const TableColumn &column : table.columns) {
        if (column.number)
            numbers.insert(titles.size());
        titles << column.title;
    }
    QList<QStringList> rows;
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells << cell.text;
        rows << cells;
    }
    return alignedTable(titles, rows, numbers);
}

QByteArray csvTable(const QStringList &heading, const QList<QStringList> &rows)
{
    QByteArray text = csvRecord(heading).toUtf8() + "\r\n";
    for (const QStringList &row : rows)
        text += csvRecord(row).toUtf8() + "\r\n";
    return text;
}

QString csvNumber(std::optional<double> value)
{
    return value ? QString::fromLatin1(jsonNumber(value)) : QString();
}

Result<std::unique_ptr<Output>> Output::of(const Arguments &arguments, Terminal &terminal)
{
    std::unique_ptr<Output> output(new Output(terminal.out));
    const QString path = arguments.value("output");
    if (path.isEmpty())
        return output;
    output->m_file = std::make_unique<QSaveFile>(path);
    if (!output->m_file->open(QIODevice::WriteOnly))
        return Error{CommandLine::tr("%1 cannot be written: %2. Choose another place with --output.")
                         .arg(path, output->m_file->errorString()),
                     {}};
    output->m_device = output->m_file.get();
    return output;
}

void Output::write(const QByteArray &bytes)
{
    m_failed = m_failed || m_device->write(bytes) != bytes.size();
}

Result<void> Output::finish()
{
    if (m_file ? !m_failed && m_file->commit() : !m_failed)
        return {};
    const QString path = m_file ? m_file->fileName() : CommandLine::tr("Standard output");
    return Error{CommandLine::tr("%1 could not be written completely: %2. Make room or choose another place.")
                     .arg(path, m_device->errorString()),
                 {}};
}

Outcome writeAll(const QByteArray &bytes, const Arguments &arguments, Terminal &terminal)
{
    Result<std::unique_ptr<Output>> output = Output::of(arguments, terminal);
    if (!output)
        return couldNot(output.error());
    (*output)->write(bytes);
    return outcomeOf((*output)->finish());
}

Outcome writeAnswer(Format format, const VerbAnswer &answer, const Arguments &arguments, Terminal &terminal)
{
    switch (format) {
    case Format::Json:
        return writeAll(answer.json(), arguments, terminal);
    case Format::Csv:
        return writeAll(answer.csv(), arguments, terminal);
    default:
        return writeAll(answer.table().toUtf8(), arguments, terminal);
    }
}

Outcome answerFromDatabase(const Arguments &arguments, Terminal &terminal,
                           const std::function<Result<VerbAnswer>(Workbench &)> &from)
{
    const Result<Format> format = formatFrom(arguments);
    if (!format)
        return wrongUsage(format.error());
    return withDatabase(arguments, Store::Mode::ReadOnly, [&](Workbench &workbench) {
        const auto answer = workbench.computed([&](const Facts &) { return from(workbench); });
        return answer ? writeAnswer(*format, *answer, arguments, terminal) : couldNot(answer.error());
    });
}

} // namespace kompas
