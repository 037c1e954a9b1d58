// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/validation.h"

#include "core/steering/random_sample.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <array>

namespace kompas {

namespace {

constexpr std::array<const char *, 3> verdictWords = {"open", "right", "wrong"};

ErrorShare withShare(ErrorShare share)
{
    if (share.checked > 0) {
        share.share = 100.0 * static_cast<double>(share.wrong) / static_cast<double>(share.checked);
        share.interval = wilson(share.wrong, share.checked);
    }
    return share;
}

void count(ErrorShare &share, const ValidationSample::Record &record)
{
    ++share.drawn;
    share.checked += record.verdict != ValidationSample::Verdict::Open ? 1 : 0;
    share.wrong += record.verdict == ValidationSample::Verdict::Wrong ? 1 : 0;
}

} // namespace

ValidationSample drawnSample(const QString &name, const std::vector<ValidationSample::Record> &all,
                             std::size_t perChannel)
{
    QMap<QString, std::vector<const ValidationSample::Record *>> byChannel;
    for (const ValidationSample::Record &each : all)
        byChannel[each.channel].push_back(&each);
    ValidationSample sample{.name = name};
    for (auto channel = byChannel.cbegin(); channel != byChannel.cend(); ++channel) {
        for (const std::size_t place :
             drawnPlaces(channel.value().size(), perChannel, seedOf(name + u' ' + channel.key())))
            sample.records.push_back({channel.value()[place]->id, channel.key()});
    }
    return sample;
}

Result<ValidationSample> sampleFromJson(const QString &name, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{QCoreApplication::translate("Sample", "The sample %1 cannot be read.").arg(name), {}};
    ValidationSample sample{.name = name};
    const QJsonArray records = document[QStringLiteral("records")].toArray();
    for (const auto &each : records) {
        ValidationSample::Record record{each[QStringLiteral("id")].toString(),
                                        each[QStringLiteral("channel")].toString()};
        const QString word = each[QStringLiteral("verdict")].toString();
        for (std::size_t i = 0; i < verdictWords.size(); ++i) {
            if (word == QLatin1String(verdictWords[i]))
                record.verdict = static_cast<ValidationSample::Verdict>(i);
        }
        sample.records.push_back(record);
    }
    return sample;
}

QByteArray jsonOf(const ValidationSample &sample)
{
    QJsonArray records;
    for (const ValidationSample::Record &each : sample.records) {
        QJsonObject record{{QStringLiteral("id"), each.id}, {QStringLiteral("channel"), each.channel}};
        if (each.verdict != ValidationSample::Verdict::Open)
            record.insert(QStringLiteral("verdict"),
                          QLatin1String(verdictWords[static_cast<std::size_t>(each.verdict)]));
        records.append(record);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("records"), records}}).toJson(QJsonDocument::Compact);
}

std::vector<ValidationSample> samplesIn(const std::vector<SavedPlan> &plans)
{
    std::vector<ValidationSample> samples;
    for (const SavedPlan &plan : plans) {
        if (plan.kind != samplePlan)
            continue;
        if (Result<ValidationSample> read = sampleFromJson(plan.name, plan.body.toUtf8()))
            samples.push_back(std::move(*read));
    }
    return samples;
}

bool tickOff(ValidationSample &sample, const QString &id, ValidationSample::Verdict verdict)
{
    const auto found = std::ranges::find(sample.records, id, &ValidationSample::Record::id);
    if (found == sample.records.end())
        return false;
    found->verdict = verdict;
    return true;
}

std::vector<ErrorShare> errorShares(const ValidationSample &sample)
{
    ErrorShare all;
    QMap<QString, ErrorShare> byChannel;
    for (const ValidationSample::Record &each : sample.records) {
        byChannel[each.channel].channel = each.channel;
        count(byChannel[each.channel], each);
        count(all, each);
    }
    std::vector<ErrorShare> shares = {withShare(all)};
    for (const ErrorShare &each : std::as_const(byChannel))
        shares.push_back(withShare(each));
    return shares;
}

} // namespace kompas
