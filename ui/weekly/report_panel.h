// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_options.h"

#include <QDate>
#include <QScrollArea>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kompas {

class RemarksEdit;
class SectionList;

/// Week, language, parts, paper and template of the report, and the remarks of its week. Shows what it is given and
/// says what the user wants.
class ReportPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReportPanel(QWidget *parent = nullptr);

    struct Week {
        QDate monday = {};
        QString text = {};

        bool operator==(const Week &) const = default;
    };
    void setWeeks(const std::vector<Week> &weeks, std::optional<QDate> chosen);
    std::optional<QDate> week() const; ///< its Monday

    void setOptions(const ReportOptions &options);
    ReportOptions options() const;
    void setTemplates(const QStringList &names);
    void setRemarks(const QString &text);
    /// Announces remarks that are still being typed.
    void keepRemarks();
    bool opensAfterSaving() const;

signals:
    void weekChosen();
    void optionsChanged();
    void remarksKept(const QString &text);
    void templateChosen(const QString &name);
    void templateKept(const QString &name);
    void templateRemoved(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitWidth();
    void buildChoices(QVBoxLayout *column);
    void buildSections(QVBoxLayout *column);
    void buildPaper(QVBoxLayout *column);
    void buildTemplates(QVBoxLayout *column);
    void connectAll();
    void retranslate();
    void retranslateChoices();
    void updateTemplateButtons();

    QLabel *m_weekLabel = nullptr;
    QComboBox *m_weeks = nullptr;
    QLabel *m_languageLabel = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_remarksLabel = nullptr;
    RemarksEdit *m_remarks = nullptr;
    QLabel *m_sectionsLabel = nullptr;
    SectionList *m_sections = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_restore = nullptr;
    QLabel *m_paperLabel = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_orientation = nullptr;
    QCheckBox *m_large = nullptr;
    QCheckBox *m_grey = nullptr;
    QCheckBox *m_now = nullptr;
    QCheckBox *m_open = nullptr;
    QLabel *m_templateLabel = nullptr;
    QComboBox *m_templates = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace kompas
