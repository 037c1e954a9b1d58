// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/file_state.h"
#include "ui/session/view.h"

#include <QWidget>

class QPushButton;

namespace kompas {

class MenuButton;
class MoreMenu;
class PeriodMenu;
class Segments;
class WordMenu;

/// Period with comparison, filters, the mean / median toggle and more ways of looking, with the two buttons that take a
/// page elsewhere. Shows a view and announces the view that the user wants instead.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    enum class Applies : quint8 { All, AllButPeriod, Nothing };

    explicit FilterBar(QWidget *parent = nullptr);

    /// `applies` says what of it the page takes; the rest is disabled and says why.
    void show(const FileState &file, const View &view, const Words &words, Applies applies);
    using QWidget::show;

    MenuButton *exportButton() const { return m_export; }
    QPushButton *weeklyButton() const { return m_weekly; }

signals:
    void viewWanted(const kompas::View &view);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void updateHints(Applies applies);
    void fitOneRow();

    View m_view = {};
    PeriodMenu *m_period = nullptr;
    std::vector<WordMenu *> m_words = {};
    Segments *m_center = nullptr;
    MoreMenu *m_more = nullptr;
    MenuButton *m_export = nullptr;
    QPushButton *m_weekly = nullptr;
    Applies m_applies = Applies::All;
    bool m_isFitting = false;
};

} // namespace kompas
