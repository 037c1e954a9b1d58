// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/definitions_dialog.h"

#include "core/report/definition_texts.h"
#include "core/steering/definition_preset.h"
#include "ui/document/table_widget.h"
#include "ui/session/page_input.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kompas {

namespace {

constexpr int patience = 250; ///< milliseconds of typing before the numbers are computed
constexpr int keyRole = Qt::UserRole;
enum DefinitionsColumn : int { Name, Choice, Default, Columns };

const DefinitionInfo *infoOf(const QString &key)
{
    for (const DefinitionInfo &each : definitionTable()) {
        if (key == QLatin1String(each.key))
            return &each;
    }
    return nullptr;
}

} // namespace

DefinitionsDialog::DefinitionsDialog(Session &session, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_theme(theme),
      m_tried(session.file()->definitions)
{
    setObjectName(QStringLiteral("definitionsDialog"));
    setWindowTitle(tr("Definitions"));
    build();
    fillTree();
    showValues();
    m_soon.setSingleShot(true);
    m_soon.setInterval(patience);
    connect(&m_soon, &QTimer::timeout, this, &DefinitionsDialog::compute);
    connect(&m_session, &Session::changed, this, [this](Changes what) {
        if (!m_session.file())
            reject();
        else if (what.testFlag(Change::File))
            m_soon.start();
    });
    const QSize wanted(fontMetrics().height() * 54, fontMetrics().height() * 46);
    resize(parent ? wanted.boundedTo(parent->window()->size() * 95 / 100) : wanted);
    compute();
}

void DefinitionsDialog::build()
{
    m_tree = new QTreeWidget;
    m_tree->setObjectName(QStringLiteral("definitionsTree"));
    m_tree->setAccessibleName(tr("Definitions by subject"));
    m_tree->setColumnCount(Columns);
    m_tree->setHeaderLabels({tr("Definition"), tr("In force"), tr("As shipped")});
    m_tree->setRootIsDecorated(false);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &DefinitionsDialog::explain);
    m_explanation = new QLabel;
    m_explanation->setObjectName(QStringLiteral("definitionsExplanation"));
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *above = new QWidget;
    auto *upper = new QVBoxLayout(above);
    upper->setContentsMargins(0, 0, 0, 0);
    upper->addWidget(newHead());
    upper->addWidget(m_tree, 1);
    upper->addWidget(m_explanation);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(above);
    splitter->addWidget(newFoot());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_keep = buttons->button(QDialogButtonBox::Save);
    m_keep->setObjectName(QStringLiteral("definitionsKeep"));
    m_keep->setText(tr("&Keep"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &DefinitionsDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(splitter, 1);
    column->addWidget(buttons);
}

QWidget *DefinitionsDialog::newHead()
{
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("definitionsSearch"));
    m_search->setPlaceholderText(tr("Search by definition or metric"));
    m_search->setAccessibleName(tr("Search by definition or metric"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &DefinitionsDialog::search);
    m_presets = new QComboBox;
    m_presets->setObjectName(QStringLiteral("definitionsPresets"));
    m_presets->setAccessibleName(tr("Choose a set of definitions"));
    m_presets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_presets->setMinimumContentsLength(24); // a long name is whole in the list, and asks for no wider dialog
    m_presets->addItem(tr("Choose a set…"));
    for (const DefinitionPreset &each : definitionPresets())
        m_presets->addItem(each.title(m_session.words().language()));
    connect(m_presets, &QComboBox::activated, this, &DefinitionsDialog::takePreset);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 1);
    row->addWidget(m_presets);
    return head;
}

QWidget *DefinitionsDialog::newFoot()
{
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("definitionsState"));
    m_state->setWordWrap(true);
    m_onlyChanged = new QCheckBox(tr("&Only what changes"));
    m_onlyChanged->setObjectName(QStringLiteral("definitionsOnlyChanged"));
    m_onlyChanged->setChecked(true);
    connect(m_onlyChanged, &QCheckBox::toggled, this, &DefinitionsDialog::showChanges);
    m_table = new TableWidget;
    m_table->setObjectName(QStringLiteral("definitionsChanges"));
    m_table->setAccessibleName(tr("Every number now and after"));
    m_table->setScrolling(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    row->addWidget(m_onlyChanged);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    return foot;
}

void DefinitionsDialog::fillTree()
{
    const Words &words = m_session.words();
    QHash<QString, QTreeWidgetItem *> groups;
    for (const QString &title : definitionGroups(words)) {
        auto *group = new QTreeWidgetItem(m_tree, {title});
        group->setFlags(Qt::ItemIsEnabled);
        group->setFont(Name, screenFont(13, true));
        group->setFirstColumnSpanned(true);
        group->setExpanded(true);
        groups.insert(title, group);
    }
    for (const DefinitionInfo &each : definitionTable()) {
        const QString key = QString::fromLatin1(each.key);
        const QString label = words.translate("Definition", each.label);
        auto *row = new QTreeWidgetItem(groups[definitionGroup(each.key, words)], {label});
        row->setData(Name, keyRole, key);
        row->setToolTip(Name, label);
        row->setText(Default, definitionValueText(QString::fromLatin1(each.defaultValue), words));
        m_rows.insert(key, row);
        QWidget *editor = editorOf(each);
        editor->setObjectName(QStringLiteral("definition_") + key);
        editor->setAccessibleName(label);
        m_editors.insert(key, editor);
        m_tree->setItemWidget(row, Choice, editor);
    }
    // Tab goes as the eye does, subject after subject, and then on beneath the list.
    QWidget *before = m_tree;
    for (QTreeWidgetItemIterator row(m_tree, QTreeWidgetItemIterator::NoChildren); *row; ++row) {
        if (QWidget *editor = m_tree->itemWidget(*row, Choice)) {
            setTabOrder(before, editor);
            before = editor;
        }
    }
    m_tree->setColumnWidth(Choice, fontMetrics().averageCharWidth() * 32);
    m_tree->setColumnWidth(Default, fontMetrics().averageCharWidth() * 22);
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
}

/// A list of words, or a field for a number; both where a word or a number may stand.
QWidget *DefinitionsDialog::editorOf(const DefinitionInfo &info)
{
    const QString key = QString::fromLatin1(info.key);
    const QStringList allowed = QString::fromLatin1(info.allowed).split(u'|');
    const auto select = [this, key] { m_tree->setCurrentItem(m_rows[key]); };
    if (allowed == QStringList{QStringLiteral("number")}) {
        auto *field = new QLineEdit;
        connect(field, &QLineEdit::textEdited, this, [this, key, select](const QString &text) {
            select();
            take(key, text);
        });
        return field;
    }
    auto *box = new QComboBox;
    box->setEditable(allowed.contains(QStringLiteral("number")));
    for (const QString &word : allowed) {
        if (word != QLatin1String("number"))
            box->addItem(definitionValueText(word, m_session.words()), word);
    }
    connect(box, &QComboBox::activated, this, [this, key, box, select] {
        select();
        take(key, box->currentData().toString());
    });
    if (box->isEditable())
        connect(box->lineEdit(), &QLineEdit::textEdited, this, [this, key, select](const QString &text) {
            select();
            take(key, text);
        });
    return box;
}

void DefinitionsDialog::take(const QString &key, const QString &value)
{
    // A number may be typed as it is written in the reader's language.
    bool isNumber = false;
    const double number = m_session.words().locale().toDouble(value, &isNumber);
    const Result<void> set = m_tried.set(key, isNumber ? QString::number(number, 'g', 15) : value.trimmed());
    if (set)
        m_invalid.remove(key);
    else
        m_invalid.insert(key, value.trimmed().isEmpty() ? tr("Type a number.") : set.error().message);
    showRow(key);
    explain();
    m_soon.start();
    showChanges();
}

void DefinitionsDialog::takePreset(int index)
{
    if (index < 1)
        return;
    m_tried = withPreset(m_tried, definitionPresets()[static_cast<std::size_t>(index - 1)]);
    m_presets->setCurrentIndex(0);
    m_invalid.clear();
    showValues();
    m_soon.start();
    showChanges();
}

void DefinitionsDialog::showValues()
{
    for (auto each = m_editors.cbegin(); each != m_editors.cend(); ++each) {
        const QString value = m_tried.text(each.key());
        const QString shown = definitionValueText(value, m_session.words());
        if (auto *field = qobject_cast<QLineEdit *>(each.value())) {
            field->setText(shown);
        } else if (auto *box = qobject_cast<QComboBox *>(each.value())) {
            const int at = box->findData(value);
            box->setCurrentIndex(at);
            if (at < 0)
                box->setEditText(shown);
        }
        showRow(each.key());
    }
    explain();
}

/// What differs from the default stands in bold, and what cannot be in red.
void DefinitionsDialog::showRow(const QString &key)
{
    const bool isChanged = m_tried.changed().contains(key);
    QTreeWidgetItem *row = m_rows[key];
    row->setFont(Name, screenFont(13, isChanged));
    row->setText(Name, isChanged ? tr("%1 (changed)").arg(row->toolTip(Name)) : row->toolTip(Name));
    QWidget *editor = m_editors[key];
    QPalette colours = palette();
    if (m_invalid.contains(key))
        colours.setColor(QPalette::Text, m_theme.of(Mark::Bad));
    editor->setPalette(colours);
    editor->setToolTip(m_invalid.value(key));
}

void DefinitionsDialog::explain()
{
    const QTreeWidgetItem *row = m_tree->currentItem();
    const DefinitionInfo *info = row ? infoOf(row->data(Name, keyRole).toString()) : nullptr;
    if (!info)
        return;
    const Words &words = m_session.words();
    const QStringList metrics = metricsReading(info->key, words);
    constexpr qsizetype most = 6;
    QString reading = metrics.mid(0, most).join(QStringLiteral(", "));
    if (metrics.size() > most)
        reading = tr("%1 and %n more", nullptr, static_cast<int>(metrics.size() - most)).arg(reading);
    // The label once more: in the list a long one does not fit.
    QStringList lines = {row->toolTip(Name), m_invalid.value(QString::fromLatin1(info->key)),
                         definitionExplanation(info->key, words),
                         metrics.isEmpty() ? QString() : tr("Used by: %1.").arg(reading),
                         tr("On the command line: %1").arg(QLatin1String(info->key))};
    lines.removeAll(QString());
    m_explanation->setText(lines.join(u'\n'));
    m_explanation->setToolTip(metrics.size() > most ? metrics.join(u'\n') : QString());
}

void DefinitionsDialog::search(const QString &text)
{
    const Words &words = m_session.words();
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *row = group->child(j);
            const QString key = row->data(Name, keyRole).toString();
            const QString all =
                row->toolTip(Name) + u' ' + key + u' ' + metricsReading(key.toLatin1().constData(), words).join(u' ');
            const bool fits = all.contains(text.trimmed(), Qt::CaseInsensitive);
            row->setHidden(!fits);
            any = any || fits;
            first = first || !fits ? first : row;
        }
        group->setHidden(!any);
    }
    if (first)
        m_tree->setCurrentItem(first);
}

void DefinitionsDialog::compute()
{
    const FilePointer file = m_session.file();
    if (!file)
        return;
    m_job.start(
        [file, selection = m_session.selection(), tried = m_tried](const Progress &progress) {
            const PageInput input = pageInputOf(*file, selection);
            return headlineChanges(input, tried, progress);
        },
        [this](Result<std::vector<HeadlineChange>> changes) {
            if (!changes)
                return;
            m_changes = std::move(*changes);
            showChanges();
        });
}

void DefinitionsDialog::showChanges()
{
    const Words &words = m_session.words();
    const bool isOther = m_session.file() && m_tried != m_session.file()->definitions;
    m_keep->setEnabled(isOther && m_invalid.isEmpty());
    const auto count = static_cast<int>(std::ranges::count_if(m_changes, &HeadlineChange::isChanged));
    const QString period = words.period(m_session.selection().period);
    if (!m_invalid.isEmpty())
        m_state->setText(tr("%n definition(s) cannot be as typed.", nullptr, static_cast<int>(m_invalid.size())));
    else if (!isOther)
        m_state->setText(tr("Nothing is chosen differently yet. Numbers of %1.").arg(period));
    else if (isComputing())
        m_state->setText(tr("Computing what changes in %1…").arg(period));
    else
        m_state->setText(tr("%n number(s) change in %1.", nullptr, count).arg(period));
    m_table->take(headlineTable(m_changes, m_onlyChanged->isChecked(), words), m_theme);
}

void DefinitionsDialog::keep()
{
    m_session.setDefinitions(m_tried);
    accept();
}

} // namespace kompas
