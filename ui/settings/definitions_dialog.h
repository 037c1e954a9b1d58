// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/definition_change.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace kompas {

class TableWidget;

/// All definition parameters: grouped, searchable, each with its default, why it can be chosen and which metrics read
/// it. What a change does to every number of the period stands below before it is kept; keeping is one step of undo.
class DefinitionsDialog : public QDialog
{
    Q_OBJECT

public:
    DefinitionsDialog(Session &session, const Theme &theme, QWidget *parent = nullptr);

    /// What is chosen in the dialog and not kept yet.
    const Definitions &tried() const { return m_tried; }
    bool isComputing() const { return m_job.isRunning() || m_soon.isActive(); }

private:
    void build();
    QWidget *newHead();
    QWidget *newFoot();
    void fillTree();
    QWidget *editorOf(const DefinitionInfo &info);
    void take(const QString &key, const QString &value);
    void takePreset(int index);
    void showValues();
    void showRow(const QString &key);
    void explain();
    void search(const QString &text);
    void compute();
    void showChanges();
    void keep();

    Session &m_session;
    Theme m_theme;
    Definitions m_tried = {};
    QMap<QString, QString> m_invalid = {}; ///< by key: what is wrong with what was typed
    std::vector<HeadlineChange> m_changes = {};
    QHash<QString, QTreeWidgetItem *> m_rows = {};
    QHash<QString, QWidget *> m_editors = {};
    QLineEdit *m_search = nullptr;
    QComboBox *m_presets = nullptr;
    QTreeWidget *m_tree = nullptr;
    QLabel *m_explanation = nullptr;
    QLabel *m_state = nullptr;
    QCheckBox *m_onlyChanged = nullptr;
    TableWidget *m_table = nullptr;
    QPushButton *m_keep = nullptr;
    QTimer m_soon = QTimer();
    Job m_job;
};

} // namespace kompas
