// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/file_state.h"

#include "core/report/words.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QTextBrowser;

namespace kompas {

class ImportsModel;

/// The imports of the file: what came in, what was noticed, and how to take it back.
class DataPage : public QWidget
{
    Q_OBJECT

public:
    explicit DataPage(QWidget *parent = nullptr);

    void show(const FilePointer &file, const Words &words);
    using QWidget::show;

signals:
    void importWanted();
    void undoWanted(const kompas::Import &import);
    void rejectsWanted(const kompas::Import &import);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void updateDetails();
    const Import *current() const;

    FilePointer m_file = {};
    Words m_words = Words::of(QStringLiteral("nl"));
    QLabel *m_title = nullptr;
    QLabel *m_empty = nullptr;
    ImportsModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QTextBrowser *m_details = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_rejects = nullptr;
};

} // namespace kompas
