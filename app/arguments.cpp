// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace kompas {

namespace {

const Option *optionNamed(std::span<const Option> options, QStringView name)
{
    const auto found =
        std::ranges::find_if(options, [name](const Option &each) { return name == QLatin1String(each.name); });
    return found == options.end() ? nullptr : &*found;
}

QStringList optionNames(std::span<const Option> options)
{
    QStringList names;
    for (const Option &option : options)
        names << QStringLiteral("--") + QLatin1String(option.name);
    return names;
}

/// How many letters must be changed, added or taken away to make one word of the other (Levenshtein).
int editDistance(QStringView first, QStringView second)
{
    std::vector<int> row(static_cast<std::size_t>(second.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < first.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool same = first[i] == second[static_cast<qsizetype>(j) - 1];
            const int changed = diagonal + (same ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

Error missingValue(const QString &word)
{
    return {CommandLine::tr("The option %1 needs a value.").arg(word), {}};
}

} // namespace

Result<Arguments> parseArguments(const QStringList &words, std::span<const Option> options)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"--") {
            arguments.operands += words.mid(i + 1);
            break;
        }
        if (!word.startsWith(u"--")) {
            arguments.operands << word;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const QString shown = QStringLiteral("--") + name;
        const Option *option = optionNamed(options, name);
        if (!option)
            return unknownWord(CommandLine::tr("There is no option %1 here."), shown, optionNames(options));
        if (arguments.options.contains(name) && !option->repeated)
            return Error{CommandLine::tr("The option %1 is given twice; it takes one value.").arg(shown), {}};
        QString value;
        if (!option->value) {
            if (equals >= 0)
                return Error{CommandLine::tr("The option %1 takes no value.").arg(shown), {}};
        } else if (equals >= 0) {
            value = word.mid(equals + 1);
        } else if (i + 1 < words.size() && !words[i + 1].startsWith(u"--")) {
            value = words[++i];
        } else {
            return missingValue(shown);
        }
        arguments.options[name] << value;
    }
    return arguments;
}

QString nearestWord(const QString &word, const QStringList &known)
{
    QString nearest;
    // Two letters changed round count as two changes; a word of four may have them.
    int least = std::max(1, (static_cast<int>(word.size()) + 2) / 3) + 1;
    for (const QString &each : known) {
        const int distance = editDistance(word, each);
        if (distance < least) {
            least = distance;
            nearest = each;
        }
    }
    return nearest;
}

Error unknownWord(const QString &sentence, const QString &word, const QStringList &known)
{
    const QString said = sentence.arg(word);
    const QString nearest = nearestWord(word, known);
    if (!nearest.isEmpty())
        return {CommandLine::tr("%1 Did you mean %2?").arg(said, nearest), {}};
    return {CommandLine::tr("%1 Known are: %2.").arg(said, known.join(QStringLiteral(", "))), {}};
}

std::optional<std::pair<QString, QString>> splitPair(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return std::nullopt;
    return std::pair(text.left(equals).trimmed(), text.mid(equals + 1));
}

} // namespace kompas
