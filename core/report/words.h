// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/import.h"
#include "core/metrics/catalogue.h"
#include "core/metrics/evaluate.h"

#include <QLocale>

#include <memory>

class QTranslator;

namespace kompas {

/// A language: its translations and its way of writing numbers, dates and durations. An argument of every page
/// function, so that an English report from a Dutch window is the same pure function.
class Words
{
public:
    /// `nl` or `en`; any other gives Dutch. The translations are compiled into the program.
    static Words of(const QString &language);

    QString language() const; ///< `nl` or `en`
    const QLocale &locale() const { return m_locale; }

    /// The text in this language; the English source itself when there is no translation. lupdate finds the calls.
    QString translate(const char *context, const char *text, const char *comment = nullptr, int n = -1) const;

    QString metricName(const Metric &metric) const;
    QString shortName(const Metric &metric) const;
    QString kindName(Kind kind) const;
    QString dimensionName(QStringView dimension) const;
    /// `pending` -> `Wacht op klant`; the data's own words stay as they are; "" -> `(geen)`.
    QString word(QStringView dimension, const QString &word) const;
    QString centerName(Center center) const;
    QString clockName(Clock clock) const;

    QString number(double value, int decimals) const; ///< `1.108`, `91,3`; a true minus sign
    QString count(qint64 value) const;
    /// A metric's value in its display unit: number and unit apart. Minutes become minutes under 2 h, hours under 48 h
    /// (`3,1` `u`), days from there on. No value: `–` and no unit.
    struct Amount {
        QString number = {};
        QString unit = {};
        QString text() const { return unit.isEmpty() ? number : number + QChar(0x00a0) + unit; }
    };
    Amount amount(Unit unit, std::optional<double> value) const;
    /// With a sign and `pt` for percentages: `+1,2 pt`, `−0,4 u`.
    Amount difference(Unit unit, std::optional<double> value) const;

    QString date(QDate day) const;              ///< `15 nov 2026`
    QString shortDate(QDate day) const;         ///< `15 nov`
    QString period(const Period &period) const; ///< `week 46 · 9–15 nov 2026`, `november 2026`, `alle gegevens`
    QString bucketTick(const Period &period, Bucket bucket) const; ///< `wk 46`, `nov`, `2026`
    QString dateTime(qint64 utc, const Zone &zone) const;

private:
    QLocale m_locale = QLocale(QLocale::Dutch, QLocale::Netherlands);
    std::shared_ptr<QTranslator> m_translator = {};
};

} // namespace kompas
