// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace kompas {

namespace {

void installTranslator(QApplication &application, const QString &name, const QString &file, const QString &folder)
{
    if (auto *old = application.findChild<QTranslator *>(name)) {
        application.removeTranslator(old);
        delete old;
    }
    auto *translator = new QTranslator(&application);
    translator->setObjectName(name);
    if (translator->load(file, folder))
        application.installTranslator(translator);
}

} // namespace

void installLanguage(QApplication &application, const QString &language)
{
    QLocale::setDefault(language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                          : QLocale(QLocale::Dutch, QLocale::Netherlands));
    // Qt's texts first: the translator installed last is asked first.
    installTranslator(application, QStringLiteral("qtTranslator"), QStringLiteral("qtbase_") + language,
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installTranslator(application, QStringLiteral("programTranslator"), QStringLiteral("servicekompas_") + language,
                      QStringLiteral(":/translations"));
}

} // namespace kompas
