// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/filter_bar.h"

#include "ui/main/flow_layout.h"
#include "ui/main/menu_button.h"
#include "ui/main/more_menu.h"
#include "ui/main/period_menu.h"
#include "ui/main/segments.h"
#include "ui/main/word_menu.h"
#include "ui/style/button.h"

#include <QEvent>
#include <QPushButton>
#include <QScopedValueRollback>

#include <ranges>

namespace kompas {

namespace {

constexpr int gap = 8;

std::vector<WordModel::Item> itemsOf(const FileState &file, const QString &dimension, const Words &words)
{
    std::vector<WordModel::Item> items;
    const auto found = file.words.find(dimension);
    if (found == file.words.end())
        return items;
    items.reserve(found->second.size());
    for (const WordCount &each : found->second)
        items.push_back({each.word, words.word(dimension, each.word), words.count(each.records)});
    return items;
}

} // namespace

FilterBar::FilterBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("filterBar"));
    build();
    connectAll();
    retranslate();
}

void FilterBar::build()
{
    auto *flow = new FlowLayout(this, gap);
    flow->setContentsMargins(16, 10, 16, 10);
    m_period = new PeriodMenu;
    flow->addWidget(m_period);
    for (const char *dimension : filterDimensions) {
        m_words.push_back(new WordMenu(QString::fromLatin1(dimension)));
        flow->addWidget(m_words.back());
    }
    flow->addStretch();
    m_center = new Segments(3);
    m_center->setObjectName(QStringLiteral("center"));
    flow->addWidget(m_center);
    m_more = new MoreMenu;
    flow->addWidget(m_more);
    m_export = new MenuButton;
    m_export->setObjectName(QStringLiteral("export"));
    flow->addWidget(m_export);
    m_weekly = newButton("weekly", "primary");
    flow->addWidget(m_weekly);
    m_export->setStandIn(m_more);
    for (WordMenu *menu : m_words)
        menu->setStandIn(m_more);
}

void FilterBar::connectAll()
{
    connect(m_period, &PeriodMenu::chosenByUser, this, [this](PeriodChoice choice, const Period &period) {
        View view = m_view;
        view.period = choice;
        view.selection.period = period;
        emit viewWanted(view);
    });
    for (WordMenu *menu : m_words) {
        connect(menu, &WordMenu::chosenByUser, this, [this](const QString &dimension, const QStringList &words) {
            View view = m_view;
            setWords(view.selection, dimension, words);
            emit viewWanted(view);
        });
    }
    connect(m_period, &PeriodMenu::comparisonChosen, this, [this](PageInput::Comparison comparison) {
        View view = m_view;
        view.comparison = comparison;
        emit viewWanted(view);
    });
    connect(m_center, &Segments::chosenByUser, this, [this](int index) {
        View view = m_view;
        view.selection.center = static_cast<Center>(index);
        emit viewWanted(view);
    });
    connect(m_more, &MoreMenu::viewWanted, this, &FilterBar::viewWanted);
}

/// What is least used goes behind the button with three dots where one row does not hold all. A filter that is in
/// force stays in sight.
void FilterBar::fitOneRow()
{
    // Showing and hiding lays out at once, which comes back here.
    if (m_isFitting)
        return;
    const QScopedValueRollback<bool> guard(m_isFitting, true);
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right() + gap;
    const auto widthOf = [](const QWidget *widget) { return widget->minimumSizeHint().width() + gap; };
    for (const QWidget *stays : std::initializer_list<const QWidget *>{m_period, m_center, m_more})
        room -= widthOf(stays);
    std::vector<QPushButton *> leaves = {m_weekly, m_export};
    for (WordMenu *menu : m_words | std::views::reverse) {
        if (menu->isNeeded() && !menu->isActive())
            leaves.push_back(menu);
    }
    for (const WordMenu *menu : m_words)
        room -= menu->isNeeded() && menu->isActive() ? widthOf(menu) : 0;
    for (const QPushButton *button : leaves)
        room -= widthOf(button);
    std::size_t left = 0;
    for (; left < leaves.size() && room < 0; ++left)
        room += widthOf(leaves[left]);
    const auto show = [](QWidget *widget, bool isWanted) {
        if (widget->isHidden() == isWanted)
            widget->setVisible(isWanted);
    };
    for (WordMenu *menu : m_words) {
        if (!menu->isNeeded() || menu->isActive())
            show(menu, menu->isNeeded());
    }
    for (std::size_t place = 0; place < leaves.size(); ++place)
        show(leaves[place], place >= left);
    leaves.resize(left);
    std::ranges::reverse(leaves);
    m_more->setLeftOut(leaves);
}

void FilterBar::show(const FileState &file, const View &view, const Words &words, Applies applies)
{
    m_view = view;
    m_applies = applies;
    m_period->show(view.period, selectionOf(view, file.lastDay).period, file.lastDay, words);
    for (WordMenu *menu : m_words)
        menu->show(words.dimensionName(menu->dimension()), itemsOf(file, menu->dimension(), words),
                   wordsOf(view.selection, menu->dimension()));
    m_period->setComparison(view.comparison);
    m_center->setChosen(static_cast<int>(view.selection.center.value_or(Center::Median)));
    m_more->show(file, view, words);
    updateHints(applies);
    fitOneRow();
}

/// Texts and fonts of the buttons have changed, or there is more or less room.
bool FilterBar::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fitOneRow();
    return done;
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterBar::retranslate()
{
    m_center->setTexts({tr("Mean"), tr("Median"), tr("P90")});
    m_center->setAccessibleName(tr("Mean, median or P90"));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export this page"));
    m_export->setToolTip(tr("Take this page elsewhere: as text, on paper or as PDF."));
    m_weekly->setText(tr("Weekly report"));
    m_weekly->setAccessibleName(tr("Weekly report"));
    m_weekly->setToolTip(tr("See, print or save the report of a week."));
    updateHints(m_applies);
}

void FilterBar::updateHints(Applies applies)
{
    const QString elsewhere = tr("This page shows the same whatever is chosen here.");
    const bool any = applies != Applies::Nothing;
    m_period->setEnabled(applies == Applies::All);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_center, m_more})
        widget->setEnabled(any);
    for (WordMenu *menu : m_words)
        menu->setEnabled(any);
    m_center->setToolTip(any ? tr("How times and other measures are summarised. Percentages, counts, Net Promoter "
                                  "Score and scores that are a mean by name stay the same.")
                             : elsewhere);
}

} // namespace kompas
