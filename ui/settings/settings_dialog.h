// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"
#include "ui/settings/settings.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QSpinBox;
class QTabWidget;

namespace kompas {

class HoursForm;
class LinksForm;
class WordsForm;

/// Settings of the user and of the open file. Every change works at once; those of the file can be undone.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Session &session, const Settings &settings, QWidget *parent = nullptr);

signals:
    void languageWanted(const QString &language);
    void themeWanted(kompas::ThemeChoice choice);
    void zoomWanted(int percent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addButtons();
    void connectAll();
    void retranslate();
    void showFile();
    void askWords();
    QWidget *newPrivacy();
    QWidget *newProductArea();
    void connectWords();

    Session &m_session;
    QTabWidget *m_tabs = nullptr;
    QLabel *m_languageLabel = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_themeLabel = nullptr;
    QComboBox *m_theme = nullptr;
    QLabel *m_zoomLabel = nullptr;
    QSpinBox *m_zoom = nullptr;
    QLabel *m_privacyLabel = nullptr;
    QComboBox *m_privacy = nullptr;
    QLabel *m_privacyHint = nullptr;
    QLabel *m_areaLabel = nullptr;
    QComboBox *m_area = nullptr;
    QLabel *m_areaHint = nullptr;
    WordsForm *m_teams = nullptr;
    WordsForm *m_agents = nullptr;
    WordsForm *m_channels = nullptr;
    HoursForm *m_hours = nullptr;
    LinksForm *m_links = nullptr;
};

} // namespace kompas
