// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/kept.h"

#include "core/data/field.h"

#include <QRegularExpression>
#include <QSet>

namespace kompas {

namespace {

/// Texts that people wrote.
constexpr std::array freeTexts = {"subject", "comment", "text"};

bool isFreeText(QStringView field)
{
    return std::ranges::any_of(freeTexts, [field](const char *each) { return field == QLatin1String(each); });
}

void takeOrganisation(Record &record)
{
    const int customer = fieldIndex(record.kind, u"customer");
    const int organisation = fieldIndex(record.kind, u"organisation");
    if (customer < 0 || organisation < 0)
        return;
    Cell &there = record.cells[static_cast<std::size_t>(organisation)];
    const auto *address = std::get_if<CellText>(&record.cells[static_cast<std::size_t>(customer)]);
    const QString found = address ? organisationOfMail(address->toString()) : QString();
    if (std::holds_alternative<std::monostate>(there) && !found.isEmpty())
        there = found;
}

} // namespace

KeptOfPeople keptOfPeople(const QMap<QString, QString> &settings)
{
    return {settings.value(QLatin1String(textsKey)) != u"dropped",
            settings.value(QLatin1String(organisationsKey)) == u"mail"};
}

QMap<QString, QString> settingsOf(const KeptOfPeople &kept)
{
    QMap<QString, QString> settings;
    if (!kept.texts)
        settings.insert(QLatin1String(textsKey), QStringLiteral("dropped"));
    if (kept.organisationFromMail)
        settings.insert(QLatin1String(organisationsKey), QStringLiteral("mail"));
    return settings;
}

void keepOnly(const KeptOfPeople &kept, std::vector<Record> &records)
{
    for (Record &record : records) {
        if (kept.organisationFromMail)
            takeOrganisation(record);
        for (const char *text : freeTexts) {
            const int index = kept.texts ? -1 : fieldIndex(record.kind, QString::fromLatin1(text));
            if (index >= 0)
                record.cells[static_cast<std::size_t>(index)] = {};
        }
    }
}

QString organisationOfMail(const QString &address)
{
    static const QRegularExpression mail(QStringLiteral("^[^@\\s]+@([\\w-]+(?:\\.[\\w-]+)+)$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QSet<QString> providers = {
        QStringLiteral("gmail.com"),  QStringLiteral("googlemail.com"), QStringLiteral("hotmail.com"),
        QStringLiteral("hotmail.nl"), QStringLiteral("hotmail.be"),     QStringLiteral("outlook.com"),
        QStringLiteral("outlook.be"), QStringLiteral("live.nl"),        QStringLiteral("live.be"),
        QStringLiteral("live.com"),   QStringLiteral("msn.com"),        QStringLiteral("yahoo.com"),
        QStringLiteral("icloud.com"), QStringLiteral("me.com"),         QStringLiteral("ziggo.nl"),
        QStringLiteral("kpnmail.nl"), QStringLiteral("kpnplanet.nl"),   QStringLiteral("planet.nl"),
        QStringLiteral("xs4all.nl"),  QStringLiteral("home.nl"),        QStringLiteral("upcmail.nl"),
        QStringLiteral("telenet.be"), QStringLiteral("skynet.be"),      QStringLiteral("proximus.be"),
        QStringLiteral("casema.nl"),  QStringLiteral("hetnet.nl"),      QStringLiteral("protonmail.com"),
        QStringLiteral("proton.me"),  QStringLiteral("gmx.net"),        QStringLiteral("aol.com")};
    const QString domain = mail.match(address.trimmed()).captured(1).toLower();
    return providers.contains(domain) ? QString() : domain;
}

QString withoutTexts(const Reject &reject, const RowLayout &layout)
{
    QStringList cells = cellsOf(reject.raw, layout.delimiter);
    if (layout.headers.isEmpty() || cells.size() > layout.fields.size())
        return {};
    for (qsizetype column = 0; column < cells.size(); ++column) {
        // A column that is not read may hold anything.
        if (layout.fields[column].isEmpty() || isFreeText(layout.fields[column]))
            cells[column].clear();
    }
    return recordOf(cells, layout.delimiter);
}

} // namespace kompas
