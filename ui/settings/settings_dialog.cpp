// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "core/workbench/record_link.h"
#include "ui/settings/hours_form.h"
#include "ui/settings/links_form.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>

namespace kompas {

namespace {

QComboBox *newChoice(const QString &name, int count)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    for (int index = 0; index < count; ++index)
        box->addItem(QString());
    return box;
}

void addRow(QFormLayout *form, QLabel *&label, QWidget *field)
{
    label = new QLabel;
    label->setBuddy(field);
    form->addRow(label, field);
}

/// Scrolls what does not fit, as with large text.
void addScrolled(QTabWidget *tabs, QWidget *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    tabs->addTab(area, QString());
}

QFormLayout *addForm(QTabWidget *tabs)
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(16, 16, 16, 16);
    form->setVerticalSpacing(12);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addScrolled(tabs, page);
    return form;
}

} // namespace

SettingsDialog::SettingsDialog(Session &session, const Settings &settings, QWidget *parent)
    : QDialog(parent),
      m_session(session)
{
    setObjectName(QStringLiteral("settingsDialog"));
    build();
    m_language->setCurrentIndex(m_language->findData(settings.language));
    m_theme->setCurrentIndex(static_cast<int>(settings.theme));
    m_zoom->setValue(settings.zoom);
    m_language->setFocus();
    connectAll();
    retranslate();
    showFile();
    const QSize wanted(fontMetrics().height() * 28, fontMetrics().height() * 34);
    resize(parent ? wanted.boundedTo(parent->window()->size() * 9 / 10) : wanted);
}

void SettingsDialog::build()
{
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("settingsTabs"));
    QFormLayout *look = addForm(m_tabs);
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("settingsLanguage"));
    m_language->addItem(QStringLiteral("Nederlands"), QStringLiteral("nl"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    addRow(look, m_languageLabel, m_language);
    m_theme = newChoice(QStringLiteral("settingsTheme"), 4);
    addRow(look, m_themeLabel, m_theme);
    m_zoom = new QSpinBox;
    m_zoom->setObjectName(QStringLiteral("settingsZoom"));
    m_zoom->setRange(75, 300);
    m_zoom->setSingleStep(25);
    m_zoom->setSuffix(QStringLiteral(" %"));
    m_zoom->setKeyboardTracking(false);
    addRow(look, m_zoomLabel, m_zoom);
    QFormLayout *agents = addForm(m_tabs);
    m_privacy = newChoice(QStringLiteral("settingsPrivacy"), 3);
    addRow(agents, m_privacyLabel, m_privacy);
    m_privacyHint = new QLabel;
    m_privacyHint->setWordWrap(true);
    m_privacyHint->setProperty("muted", true);
    agents->addRow(m_privacyHint);
    m_hours = new HoursForm;
    addScrolled(m_tabs, m_hours);
    m_links = new LinksForm;
    addScrolled(m_tabs, m_links);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
    column->addWidget(m_buttons);
}

void SettingsDialog::connectAll()
{
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageWanted(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
            [this](int index) { emit themeWanted(static_cast<ThemeChoice>(index)); });
    connect(m_zoom, &QSpinBox::valueChanged, this, &SettingsDialog::zoomWanted);
    connect(m_privacy, &QComboBox::activated, this,
            [this](int index) { m_session.setAgentPrivacy(static_cast<AgentPrivacy>(index)); });
    connect(m_hours, &HoursForm::chosenByUser, this, [this](const std::optional<OpeningHours> &hours) {
        m_session.setSetting(QLatin1String(openingHoursKey), hours ? openingHoursText(*hours) : QString());
    });
    connect(m_links, &LinksForm::chosenByUser, this, [this](const QString &source, const QString &linkTemplate) {
        m_session.setSetting(linkSetting(source), linkTemplate);
    });
    connect(&m_session, &Session::changed, this, [this](Changes what) {
        if (what.testFlag(Change::File))
            showFile();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::showFile()
{
    const FilePointer &file = m_session.file();
    for (const int tab : {1, 2, 3})
        m_tabs->setTabEnabled(tab, file != nullptr);
    if (!file)
        return;
    m_privacy->setCurrentIndex(static_cast<int>(file->agents));
    m_links->show(*file);
    const QString text = file->settings.value(QLatin1String(openingHoursKey));
    const Result<OpeningHours> hours = openingHoursFromText(text);
    m_hours->show(hours && !text.isEmpty() ? std::optional(*hours) : std::nullopt);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_tabs->setTabText(0, tr("Appearance"));
    m_tabs->setTabText(1, tr("Agents"));
    m_tabs->setTabText(2, tr("Opening hours"));
    m_tabs->setTabText(3, tr("Links to tickets"));
    m_tabs->setAccessibleName(tr("Groups of settings"));
    for (const int tab : {1, 2, 3})
        m_tabs->setTabToolTip(tab, tr("Kept in the open file"));
    const auto name = [](QLabel *label, QWidget *field, const QString &text) {
        label->setText(text);
        field->setAccessibleName(QString(text).remove(u'&'));
    };
    name(m_languageLabel, m_language, tr("&Language"));
    name(m_themeLabel, m_theme, tr("&Colours"));
    name(m_zoomLabel, m_zoom, tr("&Text size"));
    name(m_privacyLabel, m_privacy, tr("&Show agents by"));
    const QStringList themes = {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (int index = 0; index < themes.size(); ++index)
        m_theme->setItemText(index, themes[index]);
    const QStringList privacies = {tr("their name"), tr("a pseudonym (Agent 07)"), tr("team only")};
    for (int index = 0; index < privacies.size(); ++index)
        m_privacy->setItemText(index, privacies[index]);
    m_privacyHint->setText(tr("The choice is dated in the file and holds on screen, in exports and in reports. First "
                              "reply time is never shown per agent."));
}

} // namespace kompas
