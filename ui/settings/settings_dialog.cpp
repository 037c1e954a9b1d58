// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "core/workbench/record_link.h"
#include "ui/settings/hours_form.h"
#include "ui/settings/links_form.h"
#include "ui/settings/words_form.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
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

QFormLayout *newForm(QWidget *page, int margin)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(margin, margin, margin, margin);
    form->setVerticalSpacing(12);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

QLabel *newHint()
{
    auto *hint = new QLabel;
    hint->setWordWrap(true);
    hint->setProperty("muted", true);
    return hint;
}

/// The words of the file, as the forms show them.
struct FileWords {
    std::vector<Store::WordUse> teams = {};
    std::vector<Store::WordUse> agents = {};
    std::vector<Store::WordUse> channels = {};
};

Result<FileWords> wordsOfFile(Store &store)
{
    const auto teams = store.wordUses(QStringLiteral("team"));
    const auto agents = store.wordUses(QStringLiteral("agent"));
    const auto channels = store.wordUses(QStringLiteral("channel"));
    if (!teams || !agents || !channels)
        return !teams ? teams.error() : !agents ? agents.error() : channels.error();
    return FileWords{*teams, *agents, *channels};
}

/// The names that teams go by.
QStringList namesOf(const std::vector<Store::WordUse> &teams)
{
    QStringList names;
    for (const Store::WordUse &team : teams)
        names += team.shown;
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
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
    addButtons();
    // All groups in sight, as long as the window does not become wider than a laptop.
    constexpr int widest = 1200;
    const int tabs = std::min(widest, m_tabs->tabBar()->sizeHint().width() + fontMetrics().height() * 2);
    const QSize wanted(std::max(fontMetrics().height() * 28, tabs), fontMetrics().height() * 34);
    resize(parent ? wanted.boundedTo(parent->window()->size() * 9 / 10) : wanted);
}

void SettingsDialog::build()
{
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("settingsTabs"));
    auto *appearance = new QWidget;
    QFormLayout *look = newForm(appearance, 16);
    addScrolled(m_tabs, appearance);
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
    m_teams = new WordsForm(WordsModel::About::Teams);
    m_agents = new WordsForm(WordsModel::About::Agents, newPrivacy());
    m_channels = new WordsForm(WordsModel::About::Channels, newProductArea());
    for (WordsForm *form : {m_teams, m_agents, m_channels})
        addScrolled(m_tabs, form);
    m_hours = new HoursForm;
    addScrolled(m_tabs, m_hours);
    m_links = new LinksForm;
    addScrolled(m_tabs, m_links);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
}

/// After the fields for the file, which are as many as it has sources: Tab goes as widgets are made.
void SettingsDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *SettingsDialog::newPrivacy()
{
    auto *page = new QWidget;
    QFormLayout *form = newForm(page, 0);
    m_privacy = newChoice(QStringLiteral("settingsPrivacy"), 3);
    addRow(form, m_privacyLabel, m_privacy);
    m_privacyHint = newHint();
    form->addRow(m_privacyHint);
    return page;
}

QWidget *SettingsDialog::newProductArea()
{
    auto *page = new QWidget;
    QFormLayout *form = newForm(page, 0);
    m_area = newChoice(QStringLiteral("settingsProductArea"), static_cast<int>(productAreaFields().size()));
    for (int index = 0; index < m_area->count(); ++index)
        m_area->setItemData(index, productAreaFields().at(index));
    addRow(form, m_areaLabel, m_area);
    m_areaHint = newHint();
    form->addRow(m_areaHint);
    return page;
}

void SettingsDialog::connectWords()
{
    for (WordsForm *form : {m_teams, m_agents, m_channels})
        connect(form, &WordsForm::chosenByUser, &m_session, &Session::setSetting);
    connect(m_area, &QComboBox::activated, this, [this] {
        const QString field = m_area->currentData().toString();
        m_session.setSetting(QLatin1String(productAreaKey), field == u"product_area" ? QString() : field);
    });
}

void SettingsDialog::connectAll()
{
    connectWords();
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
        if (what.testAnyFlags(Change::File | Change::Language))
            showFile();
    });
}

void SettingsDialog::showFile()
{
    const FilePointer &file = m_session.file();
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, file != nullptr);
    if (!file)
        return;
    m_privacy->setCurrentIndex(static_cast<int>(file->agents));
    m_links->show(*file);
    const QString area = file->settings.value(QLatin1String(productAreaKey), QStringLiteral("product_area"));
    m_area->setCurrentIndex(m_area->findData(area));
    askWords();
    const QString text = file->settings.value(QLatin1String(openingHoursKey));
    const Result<OpeningHours> hours = openingHoursFromText(text);
    m_hours->show(hours && !text.isEmpty() ? std::optional(*hours) : std::nullopt);
}

/// Asks the file; a large one answers a little later.
void SettingsDialog::askWords()
{
    const QPointer<SettingsDialog> self(this);
    m_session.bench().ask(
        [](Bench::Place &place, const Progress &) { return place ? wordsOfFile(place->store()) : FileWords(); },
        [self](const Result<FileWords> &found) {
            const FilePointer file = self ? self->m_session.file() : FilePointer();
            if (!file || !found)
                return;
            const Words &words = self->m_session.words();
            const QStringList teams = namesOf(found->teams);
            const bool showsNames = file->agents == AgentPrivacy::Names;
            self->m_teams->show({found->teams, file->settings, teams, showsNames}, words);
            self->m_agents->show({found->agents, file->settings, teams, showsNames}, words);
            self->m_channels->show({found->channels, file->settings, teams, showsNames}, words);
        });
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
    const QStringList ofFile = {tr("Teams"), tr("Agents"), tr("Channels and product area"), tr("Opening hours"),
                                tr("Links to tickets")};
    m_tabs->setAccessibleName(tr("Groups of settings"));
    for (int tab = 1; tab < m_tabs->count(); ++tab) {
        m_tabs->setTabText(tab, ofFile.at(tab - 1));
        m_tabs->setTabToolTip(tab, tr("Kept in the open file"));
    }
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
    name(m_areaLabel, m_area, tr("&Product area"));
    for (int index = 0; index < m_area->count(); ++index) {
        const QString field = m_area->itemData(index).toString();
        m_area->setItemText(index,
                            field == u"product_area" ? tr("as imported") : m_session.words().dimensionName(field));
    }
    m_areaHint->setText(tr("Which field of the export is the product area. A column that is not in this list is chosen "
                           "when the export is imported."));
    m_privacyHint->setText(tr("The choice is dated in the file and holds on screen, in exports and in reports. First "
                              "reply time is never shown per agent."));
}

} // namespace kompas
