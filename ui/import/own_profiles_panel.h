// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/own_profile.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace kompas {

struct Questions;

/// The user's own import profiles: listed, shared as files, renamed and removed.
class OwnProfilesPanel : public QWidget
{
    Q_OBJECT

public:
    /// `folder`: where they lie.
    OwnProfilesPanel(const QString &folder, const Questions &questions, QWidget *parent = nullptr);

    /// Reads the folder again.
    void refresh();

signals:
    void said(const QString &text);
    void failed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    QString current() const;
    void add();
    void exportCurrent();
    void renameCurrent();
    void removeCurrent();
    void finish(const Result<void> &done, const QString &text);

    QString m_folder;
    const Questions &m_questions;
    OwnProfiles m_profiles = {};

    QLabel *m_story = nullptr;
    QLabel *m_faults = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace kompas
